/* What the kinds of the situation share: adding a claim, and settling what overlaps. See situation.h. */
#include "claim/situation.h"

#include "claim/clause.h"

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

/* An event inside a goal or an assessment is none; inside a commitment's content it has not happened. */
static bool settle_event(const struct document *d, struct claim *e)
{
    for (uint32_t i = 0; i < d->n_claims; i++) {
        const struct claim *c = &d->claims[i];
        bool same = c->kind == CLAIM_GOAL || c->kind == CLAIM_ASSESSMENT;
        if (same && e->status == CLAIM_ACTUAL && mostly_in(e->event.trigger, c->span))
            return false;
        if (c->kind == CLAIM_GOAL && mostly_in(e->event.trigger, c->goal.content))
            return false;
        if (c->kind == CLAIM_COMMITMENT && e->status == CLAIM_ACTUAL && mostly_in(e->event.trigger, c->commitment.content)) {
            e->status = c->status;
            e->factuality = 0;
        }
    }
    return true;
}

/* Claim indices are kept by links and citations: what goes is emptied, not removed. */
void situation_settle(struct document *d)
{
    for (uint32_t i = 0; i < d->n_claims; i++)
        if (d->claims[i].kind == CLAIM_EVENT && !settle_event(d, &d->claims[i]))
            d->claims[i].span = span_make(0, 0);
}
