/* Filters of a query over the index: the same keys and meaning as `tabard list`, but that a key given twice means
   "or". Keys that the columns cannot answer are asked of the record, so that every filter of the program works. */
#ifndef TABARD_SERVE_INDEX_FILTER_H
#define TABARD_SERVE_INDEX_FILTER_H

#include "index.h"
#include "request.h"

struct selection {
    uint8_t *rows;          /* [n] 1: claim at this position is selected */
    size_t n, count;
    bool all;               /* no filter was given */
    uint32_t event, actual; /* their numbers; `actual` is UINT32_MAX if the query names a status itself */
};

/* Under the index's lock for reading. `fixed`: terms "key=value" besides those of the query (which may be NULL). */
tabard_status index_select(const struct index *x, tabard_record *db, const struct request *q, const char *const *fixed,
                           size_t n_fixed, struct selection *out, tabard_error *e);
/* Is it summed up? An event that no person rejected, told as actual unless the query asks for another status. */
bool selection_counts(const struct selection *s, const struct index_claim *c);
void selection_free(struct selection *s);

#endif
