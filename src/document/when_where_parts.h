/* What when.c, where.c and when_where.c share. */
#ifndef TABARD_DOCUMENT_WHEN_WHERE_PARTS_H
#define TABARD_DOCUMENT_WHEN_WHERE_PARTS_H

#include "document/when_where.h"

enum { STEPS_MAX = 24, MONTH_DAYS = 31 };

/* A verb, or the copula of a clause that has none. */
static inline bool verb_like(const struct token *t) { return t->upos == UPOS_VERB || (t->upos == UPOS_AUX && t->head < 0); }

/* Arcs from token `from` up to `trigger` that pass no verb in between; -1 if the way does not lead there. */
int document_steps_to(const struct document *d, int32_t from, int32_t trigger);
/* The verb that governs the trigger's clause and shares its time: not over a complement of speech; -1: none. */
int32_t document_governor(const struct document *d, int32_t trigger);
/* Has `noun` a preposition out of `words` ("|in|at|")? */
bool document_has_case(const struct document *d, int32_t noun, const char *words);

/* The date of what `trigger` tells; `words`: it is said, and stands in the report of the day. */
struct when document_when_of_trigger(const struct document *d, int32_t trigger, bool happened, bool words);
/* The only date of the sentence; NULL if it has none or several. */
const struct time_mention *document_only_time(const struct document *d, int32_t sentence, bool happened);
struct when document_when_of_time(const struct document *d, const struct time_mention *t, bool happened, bool inferred);

/* The country that the document tells most, if it has twice the mentions of any other: a place mention, or -1. */
int32_t document_place_of_all(const struct document *d);

#endif
