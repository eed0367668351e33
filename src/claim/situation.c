/* What the kinds of the situation share: adding a claim, and settling what overlaps. See situation.h. */
#include "claim/situation.h"

#include "claim/clause.h"

#include <string.h>

struct claim *situation_add(struct document *d, enum claim_kind kind, struct span span, const char *rule)
{
    struct claim *c = ARENA_PUSH(&d->arena, d->claims, d->n_claims, d->cap_claims);
    if (!c)
        return NULL;
    *c = (struct claim){.kind = (uint8_t)kind, .span = span, .rule = rule, .factuality = 3, .confidence = .7};
    c->sentence = document_sentence_at(d, span.start);
    c->when = (struct when){.from = DATE_NONE, .to = DATE_NONE};
    if (kind == CLAIM_CITATION)
        c->citation.reference = -1;
    if (kind == CLAIM_ROLE)
        c->role.person = c->role.holder = c->role.of = -1;
    if (kind == CLAIM_COMMITMENT)
        c->commitment.due = c->when;
    return c;
}

/* More than half of `inner` lies in `outer`. */
static bool mostly_in(struct span inner, struct span outer)
{
    uint32_t from = inner.start > outer.start ? inner.start : outer.start, to = inner.end < outer.end ? inner.end : outer.end;
    return to > from && 2 * (to - from) > span_length(inner);
}

static bool merely_wanted(const struct document *d, struct span trigger)
{
    int32_t t = document_token_at(d, trigger.start);
    return t >= 0 && clause_word_in(d->tokens[t].lemma, "want wish hope like prefer love");
}

/* "sought help from Chad" is asked of somebody: a request, no goal. "Wants Serbia to sign" is wanted, said or not. */
static bool asked_of_somebody(const struct document *d, const struct claim *goal)
{
    for (uint32_t i = 0; i < d->n_claims; i++) {
        const struct claim *e = &d->claims[i];
        if (e->kind == CLAIM_EVENT && e->event.root == ROOT_REQUEST && e->status == CLAIM_ACTUAL && e->event.target.count &&
            !merely_wanted(d, e->event.trigger) && span_contains(goal->span, e->event.trigger) && !mostly_in(e->event.trigger, goal->goal.content))
            return true;
    }
    return false;
}

/* An event inside a goal or an assessment is none; inside a commitment's content it has not
   happened, unless it is the reason ("vowed revenge for the killing"). */
static bool settle_event(const struct document *d, struct claim *e)
{
    if (e->event.root != ROOT_NONE && e->status == CLAIM_ACTUAL && merely_wanted(d, e->event.trigger))
        return false;
    for (uint32_t i = 0; i < d->n_claims; i++) {
        const struct claim *c = &d->claims[i];
        bool same = c->kind == CLAIM_GOAL || c->kind == CLAIM_ASSESSMENT;
        if (same && e->status == CLAIM_ACTUAL && mostly_in(e->event.trigger, c->span))
            return false;
        if (c->kind == CLAIM_GOAL && mostly_in(e->event.trigger, c->goal.content))
            return false;
        if (c->kind == CLAIM_COMMITMENT && e->status == CLAIM_ACTUAL && !e->event.given && mostly_in(e->event.trigger, c->commitment.content)) {
            e->status = c->status;
            e->factuality = 0;
        }
    }
    return true;
}

/* "The firm puts it at 1, while the group estimates 2 (Group, 2022)": the citation is for its own clause */
static bool contrast_between(const struct document *d, uint32_t from, uint32_t to)
{
    for (int32_t t = document_token_at(d, from); t >= 0 && (uint32_t)t < d->n_tokens && d->tokens[t].span.start < to; t++)
        if (clause_word_in(d->tokens[t].lower, "while whereas but although though ;"))
            return true;
    return false;
}

/* The citation that a claim of the author's own rests on: the next one behind it in its sentence. */
static const struct claim *cited_behind(const struct document *d, const struct claim *c, bool own)
{
    const struct claim *best = NULL;
    struct span s = c->sentence >= 0 && (uint32_t)c->sentence < d->n_sentences ? d->sentences[c->sentence].span : span_make(0, 0);
    uint32_t from = c->kind == CLAIM_FIGURE ? c->figure.value.end : c->kind == CLAIM_EVENT ? c->event.trigger.end : c->span.start;
    for (uint32_t i = 0; i < d->n_claims; i++) {
        const struct claim *k = &d->claims[i];
        bool behind = k->kind == CLAIM_CITATION && k->citation.n_names && span_contains(s, k->span) && k->span.end > from &&
                      (own || !contrast_between(d, from, k->span.start));
        if (behind && (!best || k->span.start < best->span.start))
            best = k;
    }
    return best;
}

/* A bracketed citation speaks for what stands before it, as far as nobody else is named for that: the chain of
   asserters ends in the work cited. */
static void rest_on_citation(struct document *d, struct claim *c)
{
    bool own = c->n_asserters == 1 && c->asserters[0].by == BY_AUTHOR;
    bool kind = c->kind == CLAIM_FIGURE || c->kind == CLAIM_ASSESSMENT || c->kind == CLAIM_EVENT || c->kind == CLAIM_PROJECT || c->kind == CLAIM_COMMITMENT || c->kind == CLAIM_GOAL;
    const struct claim *cited = kind && c->n_asserters ? cited_behind(d, c, own) : NULL;
    if (!cited || (!own && c->kind != CLAIM_FIGURE))
        return;
    for (uint32_t i = 0; !own && i < c->n_asserters; i++)
        if (strstr(c->asserters[i].name, cited->citation.names[0]))    /* named in the sentence, too */
            return;
    const char *name = cited->citation.names[0];
    if (cited->citation.reference >= 0 && d->claims[cited->citation.reference].reference.n_authors)
        name = d->claims[cited->citation.reference].reference.authors[0];
    struct asserter *a = ARENA_PUSH(&d->arena, c->asserters, c->n_asserters, c->cap_asserters);
    if (a)
        *a = (struct asserter){.name = name, .span = cited->span, .cue = cited->span, .actor = -1, .by = BY_CITATION};
}

/* Claim indices are kept by links and citations: what goes is emptied, not removed. */
void situation_settle(struct document *d)
{
    for (uint32_t i = 0; i < d->n_claims; i++)
        if (d->claims[i].kind == CLAIM_GOAL && asked_of_somebody(d, &d->claims[i]))
            d->claims[i].span = d->claims[i].goal.content = span_make(0, 0);
    for (uint32_t i = 0; i < d->n_claims; i++)
        if (d->claims[i].kind == CLAIM_EVENT && !settle_event(d, &d->claims[i]))
            d->claims[i].span = span_make(0, 0);
    for (uint32_t i = 0; i < d->n_claims; i++)
        rest_on_citation(d, &d->claims[i]);
}
