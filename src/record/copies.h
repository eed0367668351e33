/* Copies of a story in many outlets: found, linked, grouped; never deleted.

     shingles of the new text -> documents with shared keys -> exact check -> row of `copies` -> one group

   A link depends on its two texts only and groups are what the links connect, so the tables come out the same whatever
   the order and the batches in which documents were added. The group's leader is its first document: by day (undated
   last), then by hash. */
#ifndef TABARD_RECORD_COPIES_H
#define TABARD_RECORD_COPIES_H

#include "record/record.h"

/* Enter the text of the new document of row `document` and link it. In the caller's transaction. */
enum status copies_add(struct record *r, int64_t document, const char *text, size_t length, struct error *e);

#endif
