/* Projects: mines, dams, pipelines, ports, railways, corridors ... with their phase. In: arcs, actors,
   places. Out: kind `project`.

   A project is a noun of the list with a name ("Lamu oil pipeline", "the Kor Dara copper mine"), or one that
   something is done with that only happens to projects ("a railway from A to B could be built"). The phase comes
   from the nearest verb over or beside it; what is only possible is `planned`, what nobody acts on is left out. */
#include "claim/clause.h"
#include "claim/situation.h"
#include "claim/vocabulary.h"
#include "document/when_where.h"

#include <string.h>

static const struct { const char *type; enum vocabulary_class nouns; } kinds[] = {
    {"mine", W_PROJECT_MINE}, {"energy", W_PROJECT_ENERGY}, {"transport", W_PROJECT_TRANSPORT}, {"base", W_PROJECT_BASE}, {"other", W_PROJECT_OTHER},
};

static const struct { const char *phase; enum vocabulary_class words; } phases[] = {
    {"stalled", W_PHASE_STALLED}, {"restarted", W_PHASE_RESTARTED}, {"cancelled", W_PHASE_CANCELLED}, {"completed", W_PHASE_COMPLETED},
    {"signed", W_PHASE_SIGNED},   {"started", W_PHASE_STARTED},     {"planned", W_PHASE_PLANNED},     {"discussed", W_PHASE_DISCUSSED},
};

static const char *type_of(const struct document *d, int32_t t)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (word_is(d, t, kinds[i].nouns))
            return kinds[i].type;
    return NULL;
}

static bool has_name(const struct document *d, int32_t t)
{
    for (int32_t k = t - 1; k >= 0 && t - k < 4 && (d->tokens[k].upos == UPOS_NOUN || d->tokens[k].upos == UPOS_PROPN || d->tokens[k].upos == UPOS_ADJ); k--)
        if (d->tokens[k].upos == UPOS_PROPN && d->tokens[k].ner != NER_NORP && document_sentence_of_token(d, k) == document_sentence_of_token(d, t))
            return true;
    if (d->tokens[t].upos == UPOS_PROPN && document_child(d, t, REL_COMPOUND, -1) >= 0)
        return true;
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_COMPOUND || d->tokens[c].rel == REL_APPOS || d->tokens[c].rel == REL_FLAT || d->tokens[c].rel == REL_AMOD) &&
            d->tokens[c].upos == UPOS_PROPN)
            return true;
    return false;
}

/* "from A to B", "of the North": what makes a bare noun particular. */
static bool is_particular(struct document *d, int32_t t)
{
    static const char *const cases[] = {"from", "between", "to"};
    for (size_t i = 0; i < 3; i++)
        if (clause_prepositional(d, t, cases[i]) >= 0)
            return true;
    return false;
}

static struct span name_span(const struct document *d, int32_t t)
{
    struct span s = d->tokens[t].span;
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        const struct token *k = &d->tokens[c];
        bool before = c < t && (k->rel == REL_COMPOUND || k->rel == REL_AMOD || k->rel == REL_NMOD);
        bool after = c > t && (k->rel == REL_FLAT || (k->rel == REL_APPOS && k->upos == UPOS_PROPN && c - t < 3) ||
                               (k->rel == REL_NMOD && !has_name(d, t)));
        if (before || after)
            s = span_join(s, document_subtree_span(d, c));
    }
    while (s.end > s.start && strchr(" ,.;", d->text[s.end - 1]))
        s.end--;
    return s;
}

static const char *phase_of_word(const struct document *d, int32_t t)
{
    for (size_t i = 0; i < sizeof phases / sizeof *phases; i++)
        if (word_is(d, t, phases[i].words))
            return phases[i].phase;
    return NULL;
}

/* Up from the noun to the clause that holds it; on each step its own and its complement's verb are asked. */
static const char *phase_of(const struct document *d, int32_t t)
{
    for (int32_t at = d->tokens[t].head, i = 0; at >= 0 && i < 5; at = d->tokens[at].head, i++) {
        const char *phase = phase_of_word(d, at);
        const char *modal = clause_modal(d, at);
        if (phase && (modal || clause_negated(d, at)))
            return modal && !clause_word_in(phase, "stalled cancelled") ? "planned" : clause_negated(d, at) ? "planned" : phase;
        if (phase)
            return phase;
        if (d->tokens[at].upos == UPOS_VERB && d->tokens[at].rel != REL_ACL && d->tokens[at].rel != REL_XCOMP && d->tokens[at].rel != REL_ADVCL)
            break;
    }
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        const char *phase = d->tokens[c].rel == REL_ACL || d->tokens[c].rel == REL_ACL_RELCL ? phase_of_word(d, c) : NULL;
        if (phase)
            return phase;
    }
    return NULL;
}

static bool seen(const struct document *d, struct span name)
{
    for (uint32_t i = 0; i < d->n_claims; i++)
        if (d->claims[i].kind == CLAIM_PROJECT && span_overlaps(d->claims[i].project.name, name))
            return true;
    return false;
}

/* "The mine ... has stalled" after "the Kor Dara copper mine": the earlier name; an empty span if there is none. */
static struct span earlier_name(const struct document *d, int32_t t)
{
    int32_t det = document_child(d, t, REL_DET, -1), from = t > 400 ? t - 400 : 0;
    if (det < 0 || !clause_word_in(d->tokens[det].lower, "the this"))
        return span_make(0, 0);
    for (int32_t k = t - 1; k >= from; k--)
        if (!strcmp(d->tokens[k].lower, d->tokens[t].lower) && has_name(d, k)) {
            struct span s = d->tokens[k].span;
            for (int32_t j = k - 1; j >= 0 && k - j < 5 && (d->tokens[j].upos == UPOS_NOUN || d->tokens[j].upos == UPOS_PROPN); j--)
                s.start = d->tokens[j].span.start;
            return s;
        }
    return span_make(0, 0);
}

static void project_of(struct document *d, int32_t t)
{
    const char *type = type_of(d, t), *phase;
    bool mine = !strcmp(d->tokens[t].lower, "mine") && d->tokens[t].rel != REL_NMOD_POSS;   /* also the pronoun, to a tagger */
    if (!type || (d->tokens[t].upos != UPOS_NOUN && d->tokens[t].upos != UPOS_PROPN && !mine))
        return;
    int32_t head = d->tokens[t].head;
    if (d->tokens[t].rel == REL_COMPOUND || (head >= 0 && d->tokens[t].rel == REL_FLAT))
        return;
    struct span before = has_name(d, t) ? span_make(0, 0) : earlier_name(d, t);
    bool named = has_name(d, t) || !span_empty(before);
    if (!named && (!is_particular(d, t) || clause_word_in(d->tokens[t].lemma, "project scheme initiative park zone base network hub")))
        return;
    if (!(phase = phase_of(d, t)) || seen(d, span_empty(before) ? name_span(d, t) : before) || (!named && clause_word_in(phase, "discussed")))
        return;
    if (word_is(d, t, W_PROJECT_PLAIN) && !named && !clause_word_in(phase, "planned started completed stalled"))
        return;
    struct claim *c = situation_add(d, CLAIM_PROJECT, name_span(d, t), "project");
    if (!c)
        return;
    c->project.name = span_empty(before) ? c->span : before;
    c->project.type = type;
    c->project.phase = phase;
    c->status = !strcmp(phase, "planned") ? CLAIM_PLANNED : CLAIM_ACTUAL;
    c->factuality = c->status == CLAIM_PLANNED ? 0 : 2.5;
    for (uint32_t i = 0; i < d->n_actors; i++)
        if (d->actors[i].sentence == c->sentence && d->actors[i].named && !d->actors[i].place_use && d->actors[i].can_act)
            clause_push(d, &c->project.actors, (int32_t)i);
    for (uint32_t i = document_first_place(d, c->sentence); i < d->n_places && d->places[i].sentence == c->sentence; i++)
        clause_push(d, &c->project.where, (int32_t)i);
}

void situation_projects(struct document *d)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        if (!(sentence->flags & SENTENCE_PARSED) || sentence->flags & SENTENCE_LIST)
            continue;
        for (uint32_t i = 0; i < sentence->count; i++)
            project_of(d, (int32_t)(sentence->first + i));
    }
}
