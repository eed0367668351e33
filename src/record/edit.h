/* What a person put right stands in the columns that filters and views read; claim_json keeps what was coded. */
#ifndef TABARD_RECORD_EDIT_H
#define TABARD_RECORD_EDIT_H

#include "record/record.h"

/* Draws a claim's columns, actors and places anew from its line and the edit that counts now, if any. */
enum status edit_draw(struct record *r, int64_t claim, struct error *e);
/* The same for a claim just coded; does nothing, quickly, where nobody edited it. */
enum status edit_restore(struct record *r, int64_t claim, struct error *e);

#endif
