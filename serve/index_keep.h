/* When the index of a record is kept beside it, and by whom: by whatever wrote the record, at its end, and by the desk. */
#ifndef TABARD_SERVE_INDEX_KEEP_H
#define TABARD_SERVE_INDEX_KEEP_H

#include "index.h"

/* Not of small records, which are read as quickly, and not where little was added since it was kept. */
bool index_keep_due(size_t claims, size_t kept);
/* What was kept at `path`, with what the record gained since; NULL: nothing that can be used. *kept: claims in the file. */
struct index *index_kept(tabard_record *db, const char *path, size_t *kept);
struct index *index_new(void);
void index_drop(struct index *x);           /* NULL is fine */
/* After a record was written: makes its kept index current if that is due, or `all` of it was written anew. What cannot be
   kept is no error. */
void index_keep(tabard_record *db, const char *record, bool all);

#endif
