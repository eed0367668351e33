/* Phase: from the nearest verb over a project's noun, through nouns of work ("the construction of", "plans for"),
   or from its own participle ("the stalled dam"). In: arcs, classes. Out: a phase. Idea: the verb tells the step, what
   stands over the verb tells whether it was taken: a step that is wanted, promised, possible or denied is planned,
   one that is talked about is discussed. */
#include "claim/project_phase.h"

#include "claim/clause.h"
#include "lexicon/vocabulary.h"

#include <string.h>

enum { STEPS = 7 };

static const struct { const char *phase; enum vocabulary_class words; } phases[] = {
    {"stalled", W_PHASE_STALLED},     {"restarted", W_PHASE_RESTARTED}, {"cancelled", W_PHASE_CANCELLED}, {"completed", W_PHASE_COMPLETED},
    {"signed", W_PHASE_SIGNED},       {"started", W_PHASE_STARTED},     {"planned", W_PHASE_PLANNED},     {"discussed", W_PHASE_DISCUSSED},
};

static const enum vocabulary_class wishes[] = {W_GOAL_VERB, W_GOAL_ADJECTIVE, W_GOAL_NOUN, W_PLEDGE_VERB, W_PLEDGE_NOUN, W_OFFER_VERB, W_OFFER_NOUN, W_PHASE_PLANNED, W_THREAT_VERB, W_LIKELY, W_UNLIKELY};

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

/* "is to be built", "committed to completing", "before commissioning": what lies ahead, or is only named. */
static bool lies_ahead(const struct document *d, int32_t at)
{
    int32_t mark = clause_child2(d, at, REL_MARK, REL_CASE);
    if (mark < 0 || mark > at)
        return false;
    const struct token *before = mark > 0 ? &d->tokens[mark - 1] : NULL;
    size_t n = strlen(d->tokens[at].lower);
    bool gerund = n > 4 && !strcmp(d->tokens[at].lower + n - 3, "ing"), to = !strcmp(d->tokens[mark].lower, "to");
    return (to && (gerund || (before && (!strcmp(before->lemma, "be") || !strcmp(before->lower, "prior"))))) ||
           ((gerund || d->tokens[at].upos == UPOS_NOUN) && clause_word_in(d->tokens[mark].lower, "before until till pending"));
}

/* What the words over the step make of it. */
static struct phase settled(const struct document *d, int32_t at, const char *name)
{
    struct phase p = {name, d->tokens[at].span, false, false};
    bool halt = one_of(name, "stalled cancelled"), open = one_of(name, "planned discussed");
    const char *modal = clause_modal(d, at);
    if (clause_negated(d, at) || modal || lies_ahead(d, at))
        p.name = halt ? NULL : open ? name : "planned", p.open = true;
    for (int32_t t = at, i = 0; i < STEPS && p.name && d->tokens[t].head >= 0 && hangs_open(d, t); i++) {
        bool infinitive = d->tokens[t].rel == REL_ACL && d->tokens[t].feat_bits & FEAT_INF;
        bool below = d->tokens[t].rel == REL_XCOMP, bound = (below || d->tokens[t].rel == REL_ADVCL) && d->tokens[t].feat_bits & FEAT_INF;
        const char *told = below ? phase_word(d, d->tokens[t].head) : NULL;
        t = d->tokens[t].head;
        if (told && one_of(told, "stalled cancelled") && !clause_negated(d, t) && !open)   /* "stopped building" */
            return (struct phase){told, d->tokens[t].span, false, false, false};
        if (below && clause_negated(d, t) && !halt && !(told && one_of(told, "stalled cancelled")))     /* "has not begun to build" */
            p.name = "planned", p.open = true;
        if (bound && !halt && !open && word_is(d, t, W_PHASE_SIGNED))      /* "signed an agreement to build", hung on the verb */
            p.name = "signed";
        if (infinitive && !halt && !open)       /* "won the contract to build", "plans to build" */
            p.name = one_of(d->tokens[t].lemma, "contract deal licence license permit concession") ? "signed" : "planned", p.open = !one_of(p.name, "signed");
        if (word_is(d, t, W_PHASE_DISCUSSED) && !one_of(p.name, "planned"))
            return (struct phase){"discussed", d->tokens[at].span, true, false, false};
        if (!halt && (wished(d, t) || clause_modal(d, t)))
            p.name = open ? name : "planned", p.open = true;
    }
    p.open = p.open || one_of(p.name, "planned discussed");
    return p;
}

/* "attacked the refinery", "shut down the plant": whatever the mood, it stands and runs. An airport, a metro or a base that is
   attacked is a place. */
static struct phase running(const struct document *d, int32_t at, int32_t noun)
{
    bool power = noun > 0 && !strcmp(d->tokens[noun - 1].lower, "power");       /* "the Cuciurgan power station" */
    bool works = power || word_is(d, noun, W_PROJECT_MINE) || word_is(d, noun, W_PROJECT_ENERGY);
    bool runs = word_is(d, at, W_PHASE_OPERATING) && !phase_word(d, at) && (works || !word_is(d, at, W_PHASE_HARMED));
    return runs ? (struct phase){"started", d->tokens[at].span, false, false, true} : (struct phase){0};
}

static struct phase beside(const struct document *d, int32_t noun);

/* "wants to bring gas to |a power plant": what is not yet "the" plant, below a wish. */
static struct phase wanted(const struct document *d, int32_t noun, int32_t verb)
{
    int32_t det = document_child(d, noun, REL_DET, -1);
    bool used = word_is(d, verb, W_PHASE_OPERATING) || !strcmp(d->tokens[verb].lemma, "use");      /* "considered using a base": it stands */
    bool fresh = det >= 0 && clause_word_in(d->tokens[det].lower, "a an another") && !used;
    for (int32_t t = verb, i = 0; fresh && i < STEPS && t >= 0 && hangs_open(d, t); i++) {
        t = d->tokens[t].head;
        if (t >= 0 && wished(d, t) && !clause_negated(d, t))
            return (struct phase){"planned", d->tokens[t].span, true, false, false};
    }
    return (struct phase){0};
}

/* "is two-thirds |complete", "60 per cent |finished" */
static bool partly(const struct document *d, int32_t t)
{
    return clause_word_in(d->tokens[t].lemma, "half third quarter percent cent % partly partially nearly almost");
}

/* "finished the survey for the bridge": of the bridge nothing is done */
static const char PREPARED[] = "survey study design tender negotiation talk plan bid review assessment proposal feasibility funding loan";

/* "Talks resumed over the dam", "Fighting stopped near the mine": the step is what is said of the talks or the fighting. */
static bool of_another(const struct document *d, int32_t below, int32_t verb, bool *talk)
{
    int32_t subject = clause_child2(d, verb, REL_NSUBJ, REL_NSUBJ_PASS);
    if (subject < 0 && d->tokens[verb].first_child >= 0 && d->tokens[verb].first_child == verb - 1)
        subject = verb - 1;             /* "Fighting", taken for a verb */
    *talk = word_is(d, subject, W_PHASE_DISCUSSED);
    return d->tokens[below].rel == REL_OBL && d->tokens[below].head == verb && (*talk || word_is(d, subject, W_POLITICS_STRIFE));
}

/* "Negotiations on the dam resumed", "plans for it were completed": what talks and plans went through is no step of the work. */
static bool only_talk(struct phase weak, const char *name)
{
    return weak.name && weak.open && (one_of(name, "started restarted completed") || (one_of(weak.name, "discussed") && one_of(name, "stalled signed")));
}

static struct phase only(const struct document *d, int32_t at, const char *name)
{
    return (struct phase){name, d->tokens[at].span, true, false, false};
}

/* At the verb that the chain of nouns over the project ends in: `weak` is what the nouns say, `below` the last of them. */
static struct phase at_verb(const struct document *d, int32_t noun, int32_t below, int32_t at, struct phase weak)
{
    int32_t state = word_is(d, at, W_LINKING) && !phase_word(d, at) ? document_child(d, at, REL_XCOMP, -1) : -1;
    if (phase_word(d, state))
        at = state;                     /* "remains |frozen" */
    const char *name = phase_word(d, at), *modal = clause_modal(d, at);
    bool talk = false;
    if (!name && clause_word_in(d->tokens[at].lemma, "cost exceed require need") && modal && clause_word_in(modal, "would will could might"))
        return only(d, at, "planned");  /* "a railway would cost" */
    if (!name)
        return weak.name ? weak : wanted(d, noun, at);
    if (one_of(name, "completed started signed") && one_of(d->tokens[below].lemma, PREPARED) && below != noun)
        return only(d, at, "planned");
    if (of_another(d, below, at, &talk))
        return talk ? only(d, at, "discussed") : weak;
    return only_talk(weak, name) ? weak : settled(d, at, name);
}

/* Does the noun over `below` go on with the project: "the construction of", "the copper mine Kor Dara"? */
static bool goes_on(const struct document *d, int32_t below, int32_t at)
{
    bool name_of_it = d->tokens[at].upos == UPOS_PROPN && d->tokens[below].rel == REL_COMPOUND;
    return name_of_it || word_is(d, at, W_PROJECT_PART) || d->tokens[below].rel == REL_CONJ || d->tokens[below].rel == REL_APPOS || phase_word(d, at);
}

static struct phase over(const struct document *d, int32_t noun)
{
    struct phase weak = {0};
    int32_t below = noun;
    for (int32_t at = d->tokens[noun].head, i = 0; at >= 0 && i < STEPS; below = at, at = d->tokens[at].head, i++) {
        const char *name = phase_word(d, at);
        struct phase p = running(d, at, noun);
        if (p.name)
            return p;
        if (d->tokens[at].upos == UPOS_VERB || d->tokens[at].upos == UPOS_AUX)
            return at_verb(d, noun, below, at, weak);
        if (name && d->tokens[at].upos == UPOS_ADJ)
            return settled(d, at, at > 0 && partly(d, at - 1) ? "started" : name);
        if (name && !weak.name)         /* "plans for": unless a verb over it says more */
            weak = settled(d, at, name);
        if (!name && (word_is(d, at, W_PLEDGE_NOUN) || word_is(d, at, W_OFFER_NOUN)) && below == noun)
            return only(d, at, "planned");      /* "the promise of a road" */
        if (!goes_on(d, below, at))
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
        if (!name && c > noun && d->tokens[c].upos == UPOS_ADJ && clause_word_in(d->tokens[c].lower, "idle dormant unfinished stuck frozen incomplete derelict"))
            name = "stalled";           /* "the yard, |idle since 2019," */
        if (name && r == REL_AMOD && d->tokens[c].feat_bits & FEAT_INF)
            continue;
        if (name && r != REL_AMOD && r != REL_COMPOUND)
            return settled(d, c, name);
        if (name)
            return (struct phase){name, d->tokens[c].span, one_of(name, "planned discussed"), false, false};
    }
    return (struct phase){0};
}

/* Phases of the classes work_* and begun_*. */
static const char *const work_phases[] = {[W_WORK_STALLED - W_WORK_STALLED] = "stalled", [W_WORK_STARTED - W_WORK_STALLED] = "started",
                                          [W_WORK_PLANNED - W_WORK_STALLED] = "planned", [W_WORK_SIGNED - W_WORK_STALLED] = "signed",
                                          [W_WORK_COMPLETED - W_WORK_STALLED] = "completed", [W_WORK_CANCELLED - W_WORK_STALLED] = "cancelled",
                                          [W_WORK_RESTARTED - W_WORK_STALLED] = "restarted"};
static const char *const begun_phases[] = {[W_BEGUN_STALLED - W_BEGUN_STALLED] = "stalled", [W_BEGUN_STARTED - W_BEGUN_STALLED] = "started",
                                           [W_BEGUN_PLANNED - W_BEGUN_STALLED] = "planned", [W_BEGUN_SIGNED - W_BEGUN_STALLED] = "signed",
                                           [W_BEGUN_CANCELLED - W_BEGUN_STALLED] = "cancelled"};

/* "The dam is two years behind schedule": set words between the noun and the end of its clause. A negation or a modal opens it. */
static struct phase by_idiom(const struct document *d, int32_t noun)
{
    int32_t s = document_sentence_of_token(d, noun);
    bool inserted = false, open = false, asked = s >= 0 && d->sentences[s].flags & SENTENCE_QUESTION;
    for (int32_t t = noun + 1; !asked && t < noun + 20 && (uint32_t)t < d->n_tokens && document_sentence_of_token(d, t) == s && !one_of(d->tokens[t].form, "; : but") &&
         (inserted || strcmp(d->tokens[t].lower, "and")); t++) {
        inserted = inserted != !strcmp(d->tokens[t].form, ",");      /* ", which A and B finance, |is behind schedule" */
        open = open || one_of(d->tokens[t].lower, "not n't never yet may might could would will should if scheduled expected due supposed slated");
        for (const struct set_words *w = NULL; (w = vocabulary_words_at(d, t, W_WORK_STALLED, W_WORK_RESTARTED, w));) {
            const char *phase = work_phases[w->class - W_WORK_STALLED];
            if (w->as_form && !(open && one_of(phase, "stalled cancelled")))
                return (struct phase){open ? "planned" : phase, d->tokens[t].span, open || one_of(phase, "planned"), true, false};
        }
    }
    return (struct phase){0};
}

/* "broke ground on the canal", "gave the green light to a dam": set words that end right before the noun's phrase. */
static struct phase by_idiom_before(const struct document *d, int32_t noun)
{
    int32_t first = (int32_t)d->sentences[document_sentence_of_token(d, noun)].first;
    for (int32_t t = noun - 1; t >= first && noun - t < 9; t--)
        for (const struct set_words *w = NULL; (w = vocabulary_words_at(d, t, W_BEGUN_STALLED, W_BEGUN_CANCELLED, w));)
            if (w->as_form) {
                bool open = t > first && clause_word_in(d->tokens[t - 1].lower, "to will would may could not never yet");
                return (struct phase){open ? "planned" : begun_phases[w->class - W_BEGUN_STALLED], d->tokens[t].span, open, true, false};
            }
    return (struct phase){0};
}

struct phase project_phase(const struct document *d, int32_t noun)
{
    struct phase idiom = by_idiom_before(d, noun).name ? by_idiom_before(d, noun) : by_idiom(d, noun);
    if (idiom.name)
        return idiom;
    struct phase p = over(d, noun), own = beside(d, noun);
    int32_t step = p.name ? document_token_at(d, p.span.start) : -1;
    bool builds = step >= 0 && d->tokens[noun].rel == REL_NSUBJ && d->tokens[noun].head == step && clause_word_in(d->tokens[step].lemma, "build construct lay") &&
                  document_child(d, step, REL_OBJ, -1) >= 0;   /* "The shipyard, idle since 2019, is to build them" */
    bool runs = builds || (step >= 0 && word_is(d, step, W_PHASE_OPERATING) && !phase_word(d, step));
    bool better = own.name && (!p.name || runs || (p.open && !own.open));
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
