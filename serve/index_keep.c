/* Keeping the index beside its record: see index_keep.h. */
#include "index_keep.h"

#include "index_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORTH_KEEPING = 50000 };

bool index_keep_due(size_t claims, size_t kept) { return claims >= WORTH_KEEPING && claims / 16 * 15 > kept; }

struct index *index_new(void) { return calloc(1, sizeof(struct index)); }

void index_drop(struct index *x)
{
    if (x)
        index_free(x);
    free(x);
}

struct index *index_kept(tabard_record *db, const char *path, size_t *kept)
{
    tabard_error e = {0};
    bool stale = false;
    struct index *x = index_new();
    if (x && index_file_read(x, db, path)) {
        *kept = x->n_claims;
        if (!index_load(x, db, &stale, &e) && !stale)
            return x;
    }
    *kept = 0;
    index_drop(x);
    return NULL;
}

static size_t count_claims(tabard_record *db)
{
    tabard_error e = {0};
    tabard_rows *rows = tabard_record_select(db, "SELECT count(*) FROM claims", NULL, 0, &e);
    int64_t n = rows && tabard_rows_next(rows, &e) ? tabard_rows_integer(rows, 0) : 0;
    tabard_rows_free(rows);
    return n > 0 ? (size_t)n : 0;
}

static void renew(tabard_record *db, const char *path)
{
    tabard_error e = {0};
    bool stale = false;
    size_t kept;
    struct index *x = index_kept(db, path, &kept);
    if (!x && (x = index_new()) && index_load(x, db, &stale, &e))
        index_drop(x), x = NULL;
    if (x)
        index_file_write(x, db, path);
    index_drop(x);
}

void index_keep(tabard_record *db, const char *record, bool all)
{
    char *path = malloc(strlen(record) + 8);
    if (!path)
        return;
    sprintf(path, "%s.desk", record);
    if (index_keep_due(count_claims(db), all ? 0 : index_file_claims(db, path)))
        renew(db, path);
    free(path);
}
