/* What the files that fill the index share: index.c, index_order.c, index_groups.c. */
#ifndef TABARD_SERVE_INDEX_PARTS_H
#define TABARD_SERVE_INDEX_PARTS_H

#include "index.h"

/* All rows of a query, each to `add`. */
tabard_status index_each(struct index *x, tabard_record *db, const char *sql, const char *const *args, size_t n,
                         bool (*add)(struct index *x, tabard_rows *rows), tabard_error *e);

/* False: out of memory. */
bool index_order_new(struct index *x, size_t from);     /* claims from here on are new */
bool index_order_again(struct index *x);                /* days were changed */

/* `last_claim` and `last_document`: what was there before. A verdict moves claims between events: then all are read. */
tabard_status index_load_groups(struct index *x, tabard_record *db, int64_t last_claim, int64_t last_document, bool judged, tabard_error *e);

#endif
