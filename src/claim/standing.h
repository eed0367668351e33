/* Did it happen, as far as the text commits itself: see standing.c. */
#ifndef TABARD_CLAIM_STANDING_H
#define TABARD_CLAIM_STANDING_H

#include "document/document.h"
#include "lexicon/frame.h"

struct standing {
    double factuality;          /* -3 .. 3 */
    uint8_t status;             /* enum claim_status */
    const char *reason;         /* stable name of what decided; for explain */
};

/* of an act, whatever word tells it */
struct standing status_of(const struct document *d, const struct frame_table *t, int32_t token);
/* of what the word itself names: a rejected offer was made */
struct standing status_of_word(const struct document *d, const struct frame_table *t, int32_t token);
/* "must", "should", "has to" on the predicate itself: somebody asks for it. */
bool status_is_duty(const struct document *d, int32_t token);
/* "will", "would" on the predicate itself, of what is still to come; -1: none. */
int32_t status_future(const struct document *d, int32_t token);
/* A negation of its own on the predicate. */
bool status_is_negated(const struct document *d, int32_t token);
/* "I wish to |thank|", "allow me to |express|": done by saying so. */
bool status_is_courtesy(const struct document *d, int32_t token);
bool status_is_performed(const struct document *d, int32_t token);
/* "nobody", "no minister", "not a single one", "few". */
bool status_nobody(const struct document *d, int32_t noun);
/* "will not", "would not": somebody refuses. */
bool status_is_refusal(const struct document *d, int32_t token);
/* The factuality that goes with a status when nothing else is known. */
double status_factuality(enum claim_status s);

#endif
