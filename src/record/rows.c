/* Cursors over what a SELECT gives. In: SQL and text arguments. Out: cells, one row at a time. Only
   statements that SQLite itself calls read-only are run. */
#include "base/memory.h"
#include "record/sqlite_glue.h"

#include <string.h>

static enum status bind_all(struct rows *w, const char *const *args, size_t n, struct error *e)
{
    size_t wanted = (size_t)sqlite3_bind_parameter_count(w->stmt);
    if (n < wanted)
        return error_set(e, STATUS_USAGE, 0, "the query wants %zu arguments, %zu were given", wanted, n);
    for (size_t i = 0; i < wanted; i++) {
        int rc = args[i] ? sqlite3_bind_text64(w->stmt, (int)i + 1, args[i], strlen(args[i]), SQLITE_TRANSIENT, SQLITE_UTF8)
                         : SQLITE_OK;
        if (rc != SQLITE_OK)
            return glue_error(w->record, rc, "query", e);
    }
    return STATUS_OK;
}

static enum status prepare(struct rows *w, const char *sql, const char *const *args, size_t n, struct error *e)
{
    int rc = sqlite3_prepare_v2(w->record->db, sql, -1, &w->stmt, NULL);
    if (rc != SQLITE_OK)
        return (rc & 0xff) == SQLITE_ERROR ? error_set(e, STATUS_USAGE, 0, "%s", sqlite3_errmsg(w->record->db))
                                           : glue_error(w->record, rc, "query", e);
    if (!w->stmt || !sqlite3_stmt_readonly(w->stmt))
        return error_set(e, STATUS_USAGE, 0, "only queries that read are allowed");
    return bind_all(w, args, n, e);
}

enum status record_select(struct record *r, const char *sql, const char *const *args, size_t n_args,
                          struct rows **out, struct error *e)
{
    *out = NULL;
    struct rows *w = memory_alloc(sizeof *w);
    if (!w)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    w->record = r;
    enum status st = prepare(w, sql, args, n_args, e);
    if (st != STATUS_OK)
        rows_free(w);
    else
        *out = w;
    return st;
}

/* A search with broken syntax is the caller's mistake, not the file's. */
static void step_error(struct rows *w, int rc, struct error *e)
{
    if ((rc & 0xff) == SQLITE_ERROR)
        error_set(e, STATUS_USAGE, 0, "%s", sqlite3_errmsg(w->record->db));
    else
        glue_error(w->record, rc, "query", e);
}

bool rows_next(struct rows *w, struct error *e)
{
    if (e)
        e->status = STATUS_OK;
    int rc = sqlite3_step(w->stmt);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        step_error(w, rc, e);
    return rc == SQLITE_ROW;
}

int rows_columns(const struct rows *w) { return sqlite3_column_count(w->stmt); }
const char *rows_name(const struct rows *w, int column) { return sqlite3_column_name(w->stmt, column); }

enum cell_type rows_type(const struct rows *w, int column)
{
    switch (sqlite3_column_type(w->stmt, column)) {
    case SQLITE_NULL: return CELL_NULL;
    case SQLITE_INTEGER: return CELL_INTEGER;
    case SQLITE_FLOAT: return CELL_REAL;
    default: return CELL_TEXT;
    }
}

const char *rows_text(struct rows *w, int column, size_t *n)
{
    const char *text = (const char *)sqlite3_column_text(w->stmt, column);
    if (n)
        *n = text ? (size_t)sqlite3_column_bytes(w->stmt, column) : 0;
    return text;
}

double rows_real(struct rows *w, int column) { return sqlite3_column_double(w->stmt, column); }
int64_t rows_integer(struct rows *w, int column) { return sqlite3_column_int64(w->stmt, column); }

void rows_free(struct rows *w)
{
    if (!w)
        return;
    sqlite3_finalize(w->stmt);
    memory_free(w);
}
