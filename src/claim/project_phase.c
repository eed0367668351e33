/* Phase: from the nearest verb over a project's noun, through nouns of work ("the construction of", "plans for"),
   or from its own participle ("the stalled dam"). In: arcs, classes. Out: a phase. Idea: the verb tells the step, what
   stands over the verb tells whether it was taken: a step that is wanted, promised, possible or denied is planned,
   one that is talked about is discussed. */
#include "claim/project_phase.h"

#include "claim/clause.h"
#include "claim/vocabulary.h"

#include <string.h>

enum { STEPS = 7 };

static const struct { const char *phase; enum vocabulary_class words; } phases[] = {
    {"stalled", W_PHASE_STALLED},     {"restarted", W_PHASE_RESTARTED}, {"cancelled", W_PHASE_CANCELLED}, {"completed", W_PHASE_COMPLETED},
    {"signed", W_PHASE_SIGNED},       {"started", W_PHASE_STARTED},     {"planned", W_PHASE_PLANNED},     {"discussed", W_PHASE_DISCUSSED},
};

static const enum vocabulary_class wishes[] = {W_GOAL_VERB, W_GOAL_ADJECTIVE, W_GOAL_NOUN, W_PLEDGE_VERB, W_OFFER_VERB, W_PHASE_PLANNED, W_THREAT_VERB, W_LIKELY, W_UNLIKELY};

static const char *phase_word(const struct document *d, int32_t t)
{
    for (size_t i = 0; i < sizeof phases / sizeof *phases; i++)
        if (word_is(d, t, phases[i].words))
            return phases[i].phase;
    return NULL;
}

static bool wished(const struct document *d, int32_t t)
{
    for (size_t i = 0; i < sizeof wishes / sizeof *wishes; i++)
        if (word_is(d, t, wishes[i]))
            return true;
    return false;
}

/* Does the clause of t hang below its head as something not yet done: "wants to finish", "plans for finishing"? */
static bool hangs_open(const struct document *d, int32_t t)
{
    enum ud_rel r = (enum ud_rel)d->tokens[t].rel;
    bool finite = d->tokens[t].feat_bits & FEAT_PAST && document_child(d, t, REL_AUX, -1) < 0 && d->tokens[t].upos == UPOS_VERB && r != REL_ACL;
    return (r == REL_XCOMP || r == REL_CCOMP || r == REL_ACL || r == REL_ADVCL || r == REL_OBL || r == REL_NMOD || r == REL_OBJ || r == REL_CONJ) && !finite;
}

static bool one_of(const char *word, const char *list) { return word && clause_word_in(word, list); }

/* What the words over the step make of it. */
static struct phase settled(const struct document *d, int32_t at, const char *name)
{
    struct phase p = {name, d->tokens[at].span, false};
    bool halt = one_of(name, "stalled cancelled"), open = one_of(name, "planned discussed");
    const char *modal = clause_modal(d, at);
    if (clause_negated(d, at) || modal)
        p.name = halt ? NULL : open ? name : "planned", p.open = true;
    for (int32_t t = at, i = 0; i < STEPS && p.name && d->tokens[t].head >= 0 && hangs_open(d, t); i++) {
        t = d->tokens[t].head;
        if (word_is(d, t, W_PHASE_DISCUSSED) && !one_of(p.name, "planned"))
            return (struct phase){"discussed", d->tokens[at].span, true};
        if (!halt && (wished(d, t) || clause_modal(d, t)))
            p.name = open ? name : "planned", p.open = true;
    }
    p.open = p.open || one_of(p.name, "planned discussed");
    return p;
}

/* "attacked the refinery", "shut down the plant": whatever the mood, it stands and runs. */
static struct phase running(const struct document *d, int32_t at)
{
    bool runs = word_is(d, at, W_PHASE_OPERATING) && !phase_word(d, at);
    return runs ? (struct phase){"started", d->tokens[at].span, false} : (struct phase){0};
}

static struct phase beside(const struct document *d, int32_t noun);

static struct phase over(const struct document *d, int32_t noun)
{
    struct phase weak = {0};
    int32_t below = noun;
    for (int32_t at = d->tokens[noun].head, i = 0; at >= 0 && i < STEPS; below = at, at = d->tokens[at].head, i++) {
        const char *name = phase_word(d, at);
        bool verb = d->tokens[at].upos == UPOS_VERB || d->tokens[at].upos == UPOS_AUX;
        struct phase p = running(d, at);
        if (p.name)
            return p;
        if (verb)
            return name ? settled(d, at, name) : weak;
        if (name && d->tokens[at].upos == UPOS_ADJ)
            return settled(d, at, name);
        if (name && !weak.name)         /* "plans for": unless a verb over it says more */
            weak = settled(d, at, name);
        bool name_of_it = d->tokens[at].upos == UPOS_PROPN && d->tokens[below].rel == REL_COMPOUND;     /* "the copper mine Kor Dara" */
        bool chain = name_of_it || word_is(d, at, W_PROJECT_PART) || d->tokens[below].rel == REL_CONJ || d->tokens[below].rel == REL_APPOS || name;
        if (!chain)
            return weak;
        p = beside(d, at);              /* "work on the dam resumed", taken for a noun with a participle */
        if (p.name && !p.open)
            return p;
    }
    return weak;
}

/* "the stalled dam", "a pipeline completed in 2015", "the mine, which has reopened" */
static struct phase beside(const struct document *d, int32_t noun)
{
    for (int32_t c = d->tokens[noun].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        enum ud_rel r = (enum ud_rel)d->tokens[c].rel;
        const char *name = r == REL_ACL || r == REL_ACL_RELCL || r == REL_AMOD || r == REL_COMPOUND ? phase_word(d, c) : NULL;
        if (name && r == REL_AMOD && d->tokens[c].feat_bits & FEAT_INF)
            continue;
        if (name && r != REL_AMOD && r != REL_COMPOUND)
            return settled(d, c, name);
        if (name)
            return (struct phase){name, d->tokens[c].span, one_of(name, "planned discussed")};
    }
    return (struct phase){0};
}

struct phase project_phase(const struct document *d, int32_t noun)
{
    struct phase p = over(d, noun), own = beside(d, noun);
    bool better = own.name && (!p.name || (p.open && !own.open));
    return better ? own : p;
}

struct phase project_next_phase(const struct document *d, struct phase p)
{
    int32_t at = p.name ? document_token_at(d, p.span.start) : -1;
    for (int32_t c = at >= 0 ? d->tokens[at].first_child : -1; c >= 0; c = d->tokens[c].next_sibling) {
        const char *name = d->tokens[c].rel == REL_CONJ && d->tokens[c].upos == UPOS_VERB ? phase_word(d, c) : NULL;
        if (name && c > at && clause_child2(d, c, REL_NSUBJ, REL_NSUBJ_PASS) < 0 && document_child(d, c, REL_OBJ, -1) < 0)
            return settled(d, c, name);
    }
    return (struct phase){0};
}
