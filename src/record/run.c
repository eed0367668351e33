/* Runs, recoding and corrections. In: calls of add, recode and review. Out: the log, stale documents, rows
   of corrections. */
#include "base/memory.h"
#include "record/cluster.h"
#include "record/edit.h"
#include "record/sqlite_glue.h"

#include <string.h>

enum status record_commit(struct record *r, struct error *e)
{
    if (!r->in_transaction)
        return STATUS_OK;
    enum status st = cluster_settle(r, e);
    if (st == STATUS_OK)
        st = glue_exec(r, "COMMIT", e);
    if (st != STATUS_OK) {
        glue_rollback(r);
        return st;
    }
    r->in_transaction = false;
    r->pending = 0;
    return STATUS_OK;
}

enum status record_begin_run(struct record *r, const char *verb, const char *version, struct error *e)
{
    bool row = false;
    memory_free(r->version);
    r->version = memory_copy_string(version, strlen(version));
    if (!r->version)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    sqlite3_stmt *s = glue_statement(r, STMT_RUN_BEGIN, e);
    enum status st = s ? glue_transaction(r, e) : STATUS_INTERNAL;
    if (st != STATUS_OK)
        return st;
    glue_bind_text(s, 1, verb);
    glue_bind_text(s, 2, version);
    st = glue_step(r, s, &row, e);
    r->run = row ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_reset(s);
    r->counts = (struct run_counts){0};
    return st == STATUS_OK ? record_commit(r, e) : st;
}

enum status record_end_run(struct record *r, struct run_counts *counts, struct error *e)
{
    const long values[] = {r->counts.documents, r->counts.known, r->counts.skipped, r->counts.claims};
    sqlite3_stmt *s = glue_statement(r, STMT_RUN_END, e);
    enum status st = s ? glue_transaction(r, e) : STATUS_INTERNAL;
    if (st != STATUS_OK)
        return st;
    sqlite3_bind_int64(s, 1, r->run);
    for (int i = 0; i < 4; i++)
        sqlite3_bind_int64(s, 2 + i, values[i]);
    st = glue_step(r, s, NULL, e);
    if (counts)
        *counts = r->counts;
    return st == STATUS_OK ? record_commit(r, e) : st;
}

void record_skip(struct record *r) { r->counts.skipped++; }

enum status record_stale(struct record *r, const char *version, const char *options, int64_t after, int64_t *id,
                         struct error *e)
{
    bool row = false;
    *id = 0;
    sqlite3_stmt *s = glue_statement(r, STMT_STALE, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    glue_bind_text(s, 1, version);
    sqlite3_bind_int64(s, 2, after);
    glue_bind_text(s, 3, options);
    enum status st = glue_step(r, s, &row, e);
    if (row)
        *id = sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    return st;
}

/* Put the NULs of a text back where they were. */
static enum status restore_nuls(struct record *r, int64_t id, struct record_entry *d, struct error *e)
{
    bool row = true;
    sqlite3_stmt *s = glue_statement(r, STMT_NULS, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, id);
    memory_free(r->loaded);
    r->loaded = NULL;
    while (row) {
        enum status st = glue_step(r, s, &row, e);
        if (st != STATUS_OK || !row)
            return st;
        if (!r->loaded && !(r->loaded = memory_copy_string(d->text, d->length)))
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
        if (sqlite3_column_int64(s, 0) < (int64_t)d->length)
            r->loaded[sqlite3_column_int64(s, 0)] = 0;
        d->text = r->loaded;
    }
    return STATUS_OK;
}

/* The statement stays at its row: the strings are its. */
enum status record_load(struct record *r, int64_t id, struct record_entry *d, struct error *e)
{
    sqlite3_stmt *s;
    *d = (struct record_entry){0};
    enum status st = glue_find(r, STMT_LOAD, id, &s, e);
    if (!s)
        return st == STATUS_OK ? error_set(e, STATUS_INPUT, 0, "no document in row %lld", (long long)id) : st;
    const char **const fields[] = {&d->title, &d->source, &d->url, &d->author, &d->lang, &d->date, &d->file};
    d->doc = (const char *)sqlite3_column_text(s, 1);
    d->copy = (uint32_t)sqlite3_column_int64(s, 2);
    for (int i = 0; i < 7; i++)
        *fields[i] = (const char *)sqlite3_column_text(s, 3 + i);
    d->line = (long)sqlite3_column_int64(s, 10);
    d->flags = (const char *)sqlite3_column_text(s, 11);
    d->text = (const char *)sqlite3_column_text(s, 12);
    d->length = (size_t)sqlite3_column_bytes(s, 12);
    d->options = (const char *)sqlite3_column_text(s, 13);
    return restore_nuls(r, id, d, e);
}

/* An edit changes columns, and any judgement can take an event out of its cluster, or into another. */
static enum status refile(struct record *r, int64_t correction, struct error *e)
{
    bool row = true;
    sqlite3_stmt *s = glue_statement(r, STMT_CLAIMS_OF_STEM, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, correction);
    while (row) {
        enum status st = glue_step(r, s, &row, e);
        int64_t claim = row ? sqlite3_column_int64(s, 0) : 0;
        if (st == STATUS_OK && row)
            st = edit_draw(r, claim, e);
        if (st == STATUS_OK && row)
            st = cluster_enter(r, claim, e);
        if (st != STATUS_OK)
            return st;
    }
    return STATUS_OK;
}

static enum status returning_id(struct record *r, sqlite3_stmt *s, const char *what, int64_t *id, struct error *e)
{
    bool row = false;
    enum status st = glue_step(r, s, &row, e);
    *id = row ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_reset(s);
    if (st == STATUS_OK && !row)
        return error_set(e, STATUS_INPUT, 0, "no %s in the record", what);
    if (st == STATUS_OK)
        st = refile(r, *id, e);
    return st == STATUS_OK ? record_commit(r, e) : st;
}

enum status record_correct(struct record *r, const struct correction *c, int64_t *id, struct error *e)
{
    const char *const fields[] = {c->claim, c->reviewer, c->verdict, c->patch, c->note};
    enum status st = glue_transaction(r, e);
    sqlite3_stmt *s = st == STATUS_OK ? glue_statement(r, STMT_CORRECT, e) : NULL;
    if (!s)
        return st != STATUS_OK ? st : STATUS_INTERNAL;
    for (int i = 0; i < 5; i++)
        glue_bind_text(s, i + 1, fields[i]);
    st = returning_id(r, s, "such claim", id, e);
    if (st != STATUS_OK)
        record_commit(r, NULL);
    return st;
}

enum status record_undo(struct record *r, int64_t correction, struct error *e)
{
    int64_t id = 0;
    enum status st = glue_transaction(r, e);
    sqlite3_stmt *s = st == STATUS_OK ? glue_statement(r, STMT_UNDO, e) : NULL;
    if (!s)
        return st != STATUS_OK ? st : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, correction);
    st = returning_id(r, s, "such correction", &id, e);
    if (st != STATUS_OK)
        record_commit(r, NULL);
    return st;
}
