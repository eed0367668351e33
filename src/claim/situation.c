/* What the kinds of the situation share: adding a claim, and settling what overlaps. See situation.h. */
#include "claim/situation.h"

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
