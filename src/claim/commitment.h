/* Commitments in parts: commitment.c reads the verbs, commitment_noun.c the nouns, commitment_claim.c makes the claim,
   commitment_verdict.c reads what became of it. Tokens are global indices, -1 is none. */
#ifndef TABARD_CLAIM_COMMITMENT_H
#define TABARD_CLAIM_COMMITMENT_H

#include "document/document.h"

struct frame_table;

/* The claim that `promiser` commits to `content` by the word at `predicate`; NULL: nobody who could, or out of memory. */
struct claim *commitment_add(struct document *d, int32_t predicate, int32_t promiser, int32_t content, const char *form, const char *rule);
/* "pledge", "threat", "demand" or "offer" of a noun; NULL. */
const char *commitment_form_of_noun(const struct document *d, int32_t n);
void commitment_of_noun(struct document *d, const struct frame_table *table, int32_t n);
/* The state that a verb says of a promise ("kept", "broken" ...); NULL. */
const char *commitment_state_by(const struct document *d, int32_t verb);
/* Set the state of the commitment told by the noun n, if the text says what became of it. */
void commitment_judge(struct document *d, const struct frame_table *table, struct claim *c, int32_t n);
/* Fills its `due`; with the time that is given for it; the stretch of time at a token, or NULL. */
void commitment_due(struct document *d, struct claim *c);
void commitment_due_after(const struct document *d, struct claim *c, const struct time_mention *t);
const struct time_mention *commitment_time_at(const struct document *d, int32_t token);
/* Without blanks and stops at its end. */
struct span commitment_trimmed(const struct document *d, struct span s);

#endif
