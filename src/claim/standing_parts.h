/* Inside of standing_*.c: the steps of which the standing of an act is composed. `t` is the token of the step. */
#ifndef TABARD_CLAIM_STANDING_PARTS_H
#define TABARD_CLAIM_STANDING_PARTS_H

#include "claim/predicate.h"
#include "claim/signature.h"
#include "claim/standing.h"

static inline const struct token *tok(const struct document *d, int32_t t) { return &d->tokens[t]; }

/* the first child with one of these words, by relation or REL_COUNT */
int32_t child_in(const struct document *d, int32_t t, const char *const *list, enum ud_rel rel);

bool lemma_in(const struct document *d, int32_t t, const char *const *list);

/* standing.c: making one of another */
struct standing standing_make(enum claim_status s, double f, const char *reason);
struct standing standing_weaken(struct standing s, enum claim_status status, double scale, const char *reason);
struct standing standing_by_signature(const struct signature_record *g, struct standing above);

/* standing_negation.c */
bool standing_negated(const struct document *d, int32_t t);
bool standing_negated_until(const struct document *d, int32_t t, int32_t until);     /* by a word before token `until` */
bool standing_negative_argument(const struct document *d, int32_t c);
struct standing standing_flip(struct standing s);

/* standing_condition.c */
extern const char *const standing_if_marks[], *const standing_irreal_modals[];
bool standing_perfect(const struct document *d, int32_t t);
bool standing_perfect_past(const struct document *d, int32_t t);
bool standing_inverted(const struct document *d, int32_t t);
bool standing_irreal(const struct document *d, int32_t t);
int32_t standing_condition_of(const struct document *d, int32_t t);
struct standing standing_condition(const struct document *d, int32_t t, int32_t main);

/* standing_local.c: what stands on the act itself, or on the first of two verbs for both */
struct standing standing_local(const struct document *d, const struct frame_table *table, int32_t t, struct standing s);
struct standing standing_shared(const struct document *d, const struct frame_table *table, int32_t first, int32_t t, struct standing outer);
const struct signature_record *standing_modifier(const struct document *d, const struct frame_table *table, int32_t t, int32_t until);
bool standing_own_subject(const struct document *d, int32_t t);
bool standing_fiction_shows(const struct document *d, const struct frame_table *table, int32_t t);

/* standing_outer.c: what is said of the clause or noun from outside */
enum signature_complement standing_complement(const struct document *d, int32_t t);
bool standing_order(const struct document *d, int32_t t);
bool standing_to_infinitive(const struct document *d, int32_t t);
struct standing standing_inward(const struct document *d, const struct frame_table *table, int32_t t, struct standing above,
                               bool itself);   /* what the word names is asked for */

/* standing_equal.c: what an act is said to be: a demand, a plan, an option */
struct standing standing_equated(const struct document *d, const struct frame_table *table, int32_t t, struct standing s);

/* standing_noun.c: a noun under the word above it */
extern const char *const standing_naming[], *const standing_without[];
bool standing_rather(const struct document *d, int32_t t);
struct standing standing_nominal(const struct document *d, const struct frame_table *table, int32_t t, struct standing above, bool itself);
static inline bool standing_is_subject(const struct token *k) { return k->rel == REL_NSUBJ || k->rel == REL_NSUBJ_PASS || k->rel == REL_NSUBJ_OUTER; }

#endif
