/* When and where an event took place, read off the mentions around its trigger. Helpers of the claim
   stage: nothing here looks anything up. */
#ifndef TABARD_DOCUMENT_WHEN_WHERE_H
#define TABARD_DOCUMENT_WHEN_WHERE_H

#include "document/document.h"

/* The date of what token `trigger` tells: its clause, its governing clause, the paragraph's narrative
   date, the lead, the publication date; the last three are `inferred`. What `happened` never lies after
   publication. precision NULL: no date. */
struct when document_when_of(const struct document *d, int32_t trigger, bool happened);

/* Place mentions that locate `trigger`, best first: its own locative, its clause, its sentence, the
   sentences before, the dateline. At most `most`; the count is returned. Names inside
   other names, demonyms and places that act are none. */
uint32_t document_where_of(const struct document *d, int32_t trigger, int32_t *places, uint32_t most);

/* Date and place every event, and date every role, of the document that has no time yet; sets `history`. */
void document_date_claims(struct document *d);

/* Times and places lie in the order of their sentences: index of the first that is not before `sentence`. */
uint32_t document_first_time(const struct document *d, int32_t sentence);
uint32_t document_first_place(const struct document *d, int32_t sentence);

#endif
