/* Roles: who held which office, as the text says it. In: arcs, actors, entities. Out: kind `role`.

   A name and an office noun in one noun phrase ("President Samira Qodiri", "the bank's chief economist"),
   in apposition either way ("Wang Yi, China's foreign minister"), or joined by a copula or an appointment ("was
   named governor"). Control of a country or city by a group ("has ruled the north since 2014", "took over
   the country") is a role with a holder. */
#include "claim/clause.h"
#include "claim/situation.h"
#include "claim/vocabulary.h"

#include <string.h>

static bool is_name(const struct document *d, int32_t t)
{
    return d->tokens[t].ner == NER_PER || (d->tokens[t].upos == UPOS_PROPN && clause_actor(d, t) >= 0 &&
                                           d->actors[clause_actor(d, t)].type == ACTOR_PERSON);
}

static bool is_office(const struct document *d, int32_t t)
{
    return (d->tokens[t].upos == UPOS_NOUN || d->tokens[t].upos == UPOS_PROPN) && word_is(d, t, W_ROLE_OFFICE);
}

/* The words of the office: its noun with compounds and adjectives before it and "of X" behind, no owner. */
static struct span office_span(const struct document *d, int32_t office)
{
    struct span s = d->tokens[office].span;
    for (int32_t c = d->tokens[office].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_COMPOUND || d->tokens[c].rel == REL_AMOD || d->tokens[c].rel == REL_NMOD) && !is_name(d, c))
            s = span_join(s, c < office ? d->tokens[c].span : document_subtree_span(d, c));
    return s;
}

/* Country or body of the office: possessor, "of", or a name or nationality before it. */
static int32_t body_of(struct document *d, int32_t office)
{
    int32_t owner = document_child(d, office, REL_NMOD_POSS, -1);
    if (owner < 0)
        owner = clause_prepositional(d, office, "of");
    if (owner < 0)
        owner = clause_prepositional(d, office, "for");
    if (clause_actor(d, owner) >= 0)
        return clause_actor(d, owner);
    for (int32_t c = d->tokens[office].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_COMPOUND || d->tokens[c].rel == REL_AMOD) && clause_actor(d, c) >= 0 && !is_name(d, c))
            return clause_actor(d, c);
    return -1;
}

static bool already(const struct document *d, struct span name)
{
    for (uint32_t i = 0; i < d->n_claims; i++)
        if (d->claims[i].kind == CLAIM_ROLE && span_contains(d->claims[i].span, name))
            return true;
    return false;
}

static void add_role(struct document *d, int32_t name, int32_t office, struct span span, const char *rule)
{
    int32_t person = clause_actor(d, name);
    if (person < 0 || already(d, d->tokens[name].span))
        return;
    struct span o = office_span(d, office);
    struct claim *c = situation_add(d, CLAIM_ROLE, span, rule);
    if (!c)
        return;
    c->role.person = person;
    c->role.office = o;
    c->role.of = body_of(d, office);
    for (int32_t m = d->tokens[office].first_child; m >= 0; m = d->tokens[m].next_sibling)
        if (word_is(d, m, W_ROLE_FORMER))
            c->factuality = 2.5;
}

/* Outer name: words of the name around its head. */
static struct span name_span(const struct document *d, int32_t name)
{
    struct span s = d->tokens[name].span;
    for (int32_t c = d->tokens[name].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_FLAT || d->tokens[c].rel == REL_COMPOUND) && d->tokens[c].upos == UPOS_PROPN)
            s = span_join(s, d->tokens[c].span);
    return s;
}

static void role_by_apposition(struct document *d, int32_t t)
{
    int32_t other = d->tokens[t].head;
    if (d->tokens[t].rel != REL_APPOS || other < 0)
        return;
    int32_t name = is_name(d, t) ? t : is_name(d, other) ? other : -1, office = name == t ? other : t;
    if (name < 0 || !is_office(d, office))
        return;
    struct span whole = name == t ? span_join(document_subtree_span(d, other), name_span(d, t)) : span_join(name_span(d, other), office_span(d, t));
    if (name == t && span_length(whole) > 160)
        whole = span_join(office_span(d, office), name_span(d, t));
    add_role(d, name, office, whole, "role:apposition");
}

/* "Foreign Minister Wang Yi": the office hangs on the name, or the name on the office. */
static void role_by_title(struct document *d, int32_t t)
{
    int32_t head = d->tokens[t].head;
    if (head < 0 || !is_office(d, t))
        return;
    bool under = (d->tokens[t].rel == REL_COMPOUND || d->tokens[t].rel == REL_NMOD || d->tokens[t].rel == REL_NMOD_DESC) && is_name(d, head) && head > t;
    if (under && !word_is(d, t, W_ROLE_WEAK)) {
        add_role(d, head, t, span_join(office_span(d, t), name_span(d, head)), "role:title");
        return;
    }
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_FLAT || d->tokens[c].rel == REL_APPOS) && c > t && is_name(d, c) && !word_is(d, t, W_ROLE_WEAK)) {
            add_role(d, c, t, span_join(office_span(d, t), name_span(d, c)), "role:title");
            return;
        }
}

static void role_by_copula(struct document *d, int32_t t)
{
    int32_t subject = clause_child2(d, t, REL_NSUBJ, REL_NSUBJ_PASS);
    bool copula = document_child(d, t, REL_COP, -1) >= 0 && is_office(d, t);
    if (copula && subject >= 0 && is_name(d, subject) && !clause_negated(d, t)) {
        add_role(d, subject, t, span_join(name_span(d, subject), office_span(d, t)), "role:copula");
        return;
    }
    if (!word_is(d, t, W_ROLE_APPOINT) || d->tokens[t].upos != UPOS_VERB || clause_negated(d, t))
        return;
    int32_t office = clause_child2(d, t, REL_XCOMP, REL_OBJ), name = clause_object(d, t);
    if (!strcmp(d->tokens[t].lemma, "become"))
        name = subject;
    if (office >= 0 && name >= 0 && office != name && is_office(d, office) && is_name(d, name))
        add_role(d, name, office, span_join(name_span(d, name), office_span(d, office)), "role:appointment");
}

static bool is_territory(const struct document *d, int32_t t)
{
    for (uint32_t i = 0; i < d->n_places; i++)
        if (d->places[i].first <= t && t <= d->places[i].last)
            return true;
    return false;
}

/* "has ruled X", "took over the country", "seized power in X": control, with a holder. */
static void role_by_control(struct document *d, int32_t v)
{
    const struct token *t = &d->tokens[v];
    int32_t object = document_child(d, v, REL_OBJ, -1), holder = clause_subject(d, v);
    bool over = !strcmp(t->lemma, "take") && document_child(d, v, REL_COMPOUND_PRT, -1) >= 0;
    bool rules = word_is(d, v, W_ROLE_CONTROL);
    bool power = clause_word_in(t->lemma, "seize take hold assume") && object >= 0 && word_is(d, object, W_ROLE_POWER);
    if (t->upos != UPOS_VERB || object < 0 || holder < 0 || !(over || rules || power) || clause_negated(d, v) || clause_modal(d, v))
        return;
    int32_t who = clause_actor(d, holder);
    if (who < 0 || d->actors[who].type == ACTOR_THING || ((over || rules) && !word_is(d, object, W_ROLE_TERRITORY) && !is_territory(d, object)))
        return;
    struct claim *c = situation_add(d, CLAIM_ROLE, clause_predicate_span(d, v, object), "role:control");
    if (!c)
        return;
    c->role.holder = who;
    c->role.office = c->span;
    c->role.of = clause_actor(d, object);
}

void situation_roles(struct document *d)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        if (!(sentence->flags & SENTENCE_PARSED) || sentence->flags & SENTENCE_LIST)
            continue;
        for (uint32_t i = 0; i < sentence->count; i++) {
            int32_t t = (int32_t)(sentence->first + i);
            role_by_apposition(d, t);
            role_by_copula(d, t);
            role_by_control(d, t);
        }
        for (uint32_t i = 0; i < sentence->count; i++)
            role_by_title(d, (int32_t)(sentence->first + i));
    }
}
