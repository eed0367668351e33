/* Goals: who seeks, hopes, wants, aims. Never an event. In: arcs, actors. Out: kind `goal`, its content
   the clause or object that is wanted, its means the "as a means of", "through" part.

   Verbs take the wanted thing as clause ("wants to lead", "hopes that Y joins"), object ("seeks aid") or
   behind a preposition ("hopes for peace"); adjectives ("keen to", "interested in"); nouns ("the aim of X
   is to ...", "in the hope of"). */
#include "claim/clause.h"
#include "claim/situation.h"

#include <string.h>

static const struct {
    const char *lemma, *preposition;    /* preposition of a nominal content; NULL: none */
    bool object;                        /* may the object be the content? */
} wants[] = {
    {"want", NULL, true},       {"seek", "for", true},      {"hope", "for", false},     {"aim", "at", false},
    {"aspire", "to", false},    {"wish", "for", false},     {"strive", "for", false},   {"desire", NULL, true},
    {"covet", NULL, true},      {"crave", NULL, true},      {"pursue", NULL, true},     {"yearn", "for", false},
    {"long", "for", false},     {"endeavor", NULL, false},  {"endeavour", NULL, false}, {"look", "to", false},
    {"prefer", NULL, true},     {"favor", NULL, false},     {"dream", "of", false},     {"angle", "for", false},
    {"bid", "for", false},      {"vie", "for", false},      {"hunger", "for", false},   {"expect", NULL, false},
    {"push", "for", false},     {"jockey", "for", false},   {"hanker", "for", false},   {"fancy", NULL, true},
    {"envision", NULL, true},   {"envisage", NULL, true},   {"try", NULL, false},       {"attempt", NULL, false},
    {"need", NULL, true},
};

static const char *const keen = "keen eager anxious hopeful interested determined bent intent desirous ambitious impatient";
static const char *const aims = "goal aim objective ambition hope aspiration desire wish dream interest priority intention purpose target "
                                "strategy bid quest";

static bool weak(const char *lemma) { return clause_word_in(lemma, "expect try attempt need favor look"); }

/* "by", "through", "as a means of" under the content or the verb. */
static struct span find_means(struct document *d, int32_t verb)
{
    static const char *const by[] = {"through", "via", "by", "as"};
    for (size_t i = 0; i < sizeof by / sizeof *by; i++) {
        int32_t p = clause_prepositional(d, verb, by[i]);
        if (p >= 0 && (i < 2 || clause_word_in(d->tokens[p].lemma, "means way tool instrument lever")))
            return clause_content(d, p);
    }
    return span_make(0, 0);
}

static struct claim *add_goal(struct document *d, int32_t holder, int32_t predicate, int32_t content, const char *rule)
{
    struct span whole = clause_predicate_span(d, predicate, content), inner = clause_content(d, content);
    if (span_empty(inner) || clause_actor(d, holder) < 0)
        return NULL;
    struct claim *c = situation_add(d, CLAIM_GOAL, span_empty(whole) ? inner : span_join(whole, inner), rule);
    if (!c)
        return NULL;
    clause_add_actors(d, &c->goal.holder, holder);
    c->goal.content = inner;
    c->goal.means = find_means(d, content);
    c->status = clause_negated(d, predicate) ? CLAIM_NEGATED : CLAIM_HOPED;
    c->factuality = 0;
    return c;
}

static int32_t content_of_verb(struct document *d, int32_t v, size_t row)
{
    int32_t content = clause_complement(d, v);
    if (content >= 0 && !strcmp(wants[row].lemma, "expect") && d->tokens[content].rel == REL_CCOMP)
        return -1;                      /* "expects that it will rain" is a forecast */
    if (content < 0 && wants[row].object)
        content = document_child(d, v, REL_OBJ, -1);
    if (content < 0 && wants[row].preposition)
        content = clause_prepositional(d, v, wants[row].preposition);
    return content;
}

static void goal_of_verb(struct document *d, int32_t v)
{
    for (size_t i = 0; i < sizeof wants / sizeof *wants; i++) {
        if (strcmp(wants[i].lemma, d->tokens[v].lemma))
            continue;
        int32_t holder = clause_surface_subject(d, v), content = content_of_verb(d, v, i);
        if (clause_passive(d, v) || holder < 0 || content < 0 || (weak(wants[i].lemma) && d->tokens[content].rel != REL_XCOMP))
            return;
        if (clause_word_in(wants[i].lemma, "try attempt need expect"))
            return;
        if (!strcmp(wants[i].lemma, "look") && d->tokens[content].upos != UPOS_VERB)
            return;
        add_goal(d, holder, v, content, "goal:verb");
        return;
    }
}

static void goal_of_adjective(struct document *d, int32_t a)
{
    if (!clause_word_in(d->tokens[a].lower, keen))
        return;
    int32_t content = clause_complement(d, a), holder = clause_surface_subject(d, a);
    static const char *const with[] = {"in", "on", "for", "of"};
    for (size_t i = 0; content < 0 && i < 4; i++)
        content = clause_prepositional(d, a, with[i]);
    for (int32_t t = d->tokens[a].first_child; content < 0 && t >= 0; t = d->tokens[t].next_sibling)
        if (d->tokens[t].rel == REL_ADVCL && d->tokens[t].upos == UPOS_VERB)
            content = t;
    if (holder >= 0 && content >= 0)
        add_goal(d, holder, a, content, "goal:adjective");
}

/* "China's goal is to ...", "the aim of the talks was to ...": holder is the possessor. */
static void goal_of_noun(struct document *d, int32_t n)
{
    if (!clause_word_in(d->tokens[n].lemma, aims))
        return;
    int32_t owner = document_child(d, n, REL_NMOD_POSS, -1), head = d->tokens[n].head;
    if (owner < 0)
        owner = clause_prepositional(d, n, "of");
    if (owner < 0 || clause_actor(d, owner) < 0)
        return;
    bool subject = d->tokens[n].rel == REL_NSUBJ && head >= 0;
    int32_t content = subject && document_child(d, head, REL_COP, -1) >= 0 ? head : subject ? clause_complement(d, head) : clause_complement(d, n);
    if (content >= 0 && content != n)
        add_goal(d, owner, subject && head != content ? head : n, content, "goal:noun");
}

/* "... as a means of gaining access", "in order to gain": the holder is the subject of the clause above. */
static void goal_of_purpose(struct document *d, int32_t n)
{
    int32_t content = -1;
    const struct token *t = &d->tokens[n];
    if (clause_word_in(t->lemma, "means way") && !strcmp(document_case_of(d, n), "as"))
        for (int32_t c = t->first_child; c >= 0 && content < 0; c = d->tokens[c].next_sibling)
            content = d->tokens[c].upos == UPOS_VERB ? c : -1;
    if (content < 0 || t->head < 0)
        return;
    int32_t holder = clause_subject(d, t->head);
    if (holder >= 0)
        add_goal(d, holder, content, content, "goal:purpose");
}

static void look_at(struct document *d, int32_t t)
{
    switch (d->tokens[t].upos) {
    case UPOS_VERB: goal_of_verb(d, t); break;
    case UPOS_ADJ: goal_of_adjective(d, t); break;
    case UPOS_NOUN: goal_of_noun(d, t); goal_of_purpose(d, t); break;
    default: break;
    }
}

void situation_goals(struct document *d)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        if (!(sentence->flags & SENTENCE_PARSED) || sentence->flags & SENTENCE_LIST)
            continue;
        for (uint32_t i = 0; i < sentence->count; i++)
            look_at(d, (int32_t)(sentence->first + i));
    }
}
