/* SQLite's results as ours. In: result codes and statements. Out: statuses with a sentence. */
#include "record/sqlite_glue.h"

#include <string.h>

static const struct { int code; enum status status; } code_statuses[] = {
    {SQLITE_BUSY, STATUS_BUSY}, {SQLITE_LOCKED, STATUS_BUSY}, {SQLITE_NOMEM, STATUS_NOMEM},
    {SQLITE_CORRUPT, STATUS_CORRUPT}, {SQLITE_NOTADB, STATUS_CORRUPT}, {SQLITE_FULL, STATUS_IO},
    {SQLITE_IOERR, STATUS_IO}, {SQLITE_CANTOPEN, STATUS_IO}, {SQLITE_READONLY, STATUS_IO},
    {SQLITE_PERM, STATUS_IO}, {SQLITE_TOOBIG, STATUS_LIMIT},
};

static enum status status_of(int rc)
{
    for (size_t i = 0; i < sizeof code_statuses / sizeof *code_statuses; i++)
        if (code_statuses[i].code == (rc & 0xff))
            return code_statuses[i].status;
    return STATUS_INTERNAL;
}

enum status glue_error(struct record *r, int rc, const char *doing, struct error *e)
{
    return error_set(e, status_of(rc), 0, "cannot %s '%.120s': %s", doing, r->path ? r->path : "record",
                     r->db ? sqlite3_errmsg(r->db) : sqlite3_errstr(rc));
}

enum status glue_exec(struct record *r, const char *sql, struct error *e)
{
    int rc = sqlite3_exec(r->db, sql, NULL, NULL, NULL);
    return rc == SQLITE_OK ? STATUS_OK : glue_error(r, rc, "write", e);
}

sqlite3_stmt *glue_statement(struct record *r, enum statement which, struct error *e)
{
    sqlite3_stmt *s = r->stmts[which];
    if (!s) {
        int rc = sqlite3_prepare_v3(r->db, statement_sql[which], -1, SQLITE_PREPARE_PERSISTENT, &s, NULL);
        if (rc != SQLITE_OK) {
            glue_error(r, rc, "use", e);
            return NULL;
        }
        r->stmts[which] = s;
    }
    sqlite3_reset(s);
    sqlite3_clear_bindings(s);
    return s;
}

enum status glue_step(struct record *r, sqlite3_stmt *s, bool *row, struct error *e)
{
    int rc = sqlite3_step(s);
    if (row)
        *row = rc == SQLITE_ROW;
    if (rc != SQLITE_ROW)
        sqlite3_reset(s);
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : glue_error(r, rc, "use", e);
}

enum status glue_ask(struct record *r, enum statement which, int64_t first, int64_t second, int64_t *answer, struct error *e)
{
    bool row = false;
    sqlite3_stmt *s = glue_statement(r, which, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    int n = sqlite3_bind_parameter_count(s);
    if (n > 0)
        sqlite3_bind_int64(s, 1, first);
    if (n > 1)
        sqlite3_bind_int64(s, 2, second);
    enum status st = glue_step(r, s, &row, e);
    *answer = row ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_reset(s);
    return st;
}

enum status glue_run(struct record *r, enum statement which, int64_t first, int64_t second, struct error *e)
{
    int64_t answer;
    return glue_ask(r, which, first, second, &answer, e);
}

enum status glue_find(struct record *r, enum statement which, int64_t key, sqlite3_stmt **row, struct error *e)
{
    bool found = false;
    sqlite3_stmt *s = glue_statement(r, which, e);
    *row = NULL;
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, key);
    enum status st = glue_step(r, s, &found, e);
    *row = st == STATUS_OK && found ? s : NULL;
    return st;
}

enum status glue_bind_text(sqlite3_stmt *s, int at, const char *text)
{
    int rc = text ? sqlite3_bind_text64(s, at, text, strlen(text), SQLITE_STATIC, SQLITE_UTF8) : SQLITE_OK;
    return rc == SQLITE_OK ? STATUS_OK : status_of(rc);
}

enum status glue_transaction(struct record *r, struct error *e)
{
    if (r->in_transaction)
        return STATUS_OK;
    enum status s = glue_exec(r, "BEGIN IMMEDIATE", e);
    r->in_transaction = s == STATUS_OK;
    return s;
}

void glue_rollback(struct record *r)
{
    sqlite3_exec(r->db, "ROLLBACK", NULL, NULL, NULL);
    r->in_transaction = false;
    r->counts.documents -= r->pending;
    r->pending = 0;
    cluster_forget(r);
}
