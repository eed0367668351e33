/* Copies, events, edits and answers to promises for documents that were stored before their tables were there. In: a record
   just migrated, in a transaction. Out: the rows that adding the documents today would have made. */
#include "record/answers.h"
#include "record/cluster.h"
#include "record/copies.h"
#include "record/edit.h"
#include "record/schema.h"
#include "record/sqlite_glue.h"

#include <string.h>

#include "base/memory.h"

static enum status next_row(struct record *r, enum statement which, int64_t after, sqlite3_stmt **s, bool *row,
                            struct error *e)
{
    *s = glue_statement(r, which, e);
    *row = false;
    if (!*s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(*s, 1, after);
    return glue_step(r, *s, row, e);
}

static enum status enter_document(struct record *r, sqlite3_stmt *s, int64_t *id, struct error *e)
{
    *id = sqlite3_column_int64(s, 0);
    size_t n = (size_t)sqlite3_column_bytes(s, 1);
    char *text = memory_copy_string((const char *)sqlite3_column_text(s, 1), n);
    sqlite3_reset(s);
    enum status st = text ? copies_add(r, *id, text, n, e) : error_set(e, STATUS_NOMEM, 0, "out of memory");
    memory_free(text);
    return st;
}

static enum status file_claim(struct record *r, sqlite3_stmt *s, int64_t *id, struct error *e)
{
    *id = sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    return cluster_enter(r, *id, e);
}

static enum status answer_claim(struct record *r, sqlite3_stmt *s, int64_t *id, struct error *e)
{
    *id = sqlite3_column_int64(s, 0);
    size_t n = (size_t)sqlite3_column_bytes(s, 1);
    char *line = memory_copy_string((const char *)sqlite3_column_text(s, 1), n);
    sqlite3_reset(s);
    enum status st = line ? answers_enter(r, *id, line, (int)n, e) : error_set(e, STATUS_NOMEM, 0, "out of memory");
    memory_free(line);
    return st;
}

static enum status each(struct record *r, enum statement which,
                        enum status (*work)(struct record *, sqlite3_stmt *, int64_t *, struct error *), struct error *e)
{
    sqlite3_stmt *s;
    bool row = true;
    int64_t id = 0;
    while (row) {
        enum status st = next_row(r, which, id, &s, &row, e);
        if (st == STATUS_OK && row)
            st = work(r, s, &id, e);
        if (st != STATUS_OK)
            return st;
    }
    return STATUS_OK;
}

static enum status draw_claim(struct record *r, sqlite3_stmt *s, int64_t *id, struct error *e)
{
    *id = sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    enum status st = edit_draw(r, *id, e);
    return st == STATUS_OK ? cluster_enter(r, *id, e) : st;
}

/* Version 1 knew no copies and no events over reports. */
static enum status fill_copies(struct record *r, struct error *e)
{
    enum status st = each(r, STMT_NOT_ENTERED, enter_document, e);
    if (st == STATUS_OK)
        st = glue_run(r, STMT_SAY, 0, 0, e);
    return st == STATUS_OK ? each(r, STMT_NOT_FILED, file_claim, e) : st;
}

enum status schema_backfill(struct record *r, int version, struct error *e)
{
    enum status st = version < 2 ? fill_copies(r, e) : STATUS_OK;
    if (st == STATUS_OK && version < 6)
        st = each(r, STMT_NEXT_CORRECTED, draw_claim, e);
    if (st == STATUS_OK && version < 7)
        st = each(r, STMT_NOT_ANSWERED, answer_claim, e);
    return st == STATUS_OK ? cluster_settle(r, e) : st;
}
