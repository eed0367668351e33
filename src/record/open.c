/* Opening, migrating and closing a file of record. In: a path. Out: a handle, or a sentence why not.

   A file is ours if its application id says so; its user_version is the number of migrations that it has
   seen. A newer one is refused, an older one is brought up by a writer in one transaction. Writers use the
   write-ahead log with synchronous=NORMAL: a killed process loses nothing that was committed. Reading is
   done with query_only, so that no SQL of a caller can change the record. */
#include "base/buf.h"
#include "base/hash.h"
#include "base/memory.h"
#include "record/code_tables.h"
#include "record/schema.h"
#include "record/sqlite_glue.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BUSY_MILLISECONDS 2000

static enum status pragma_number(struct record *r, const char *sql, int *value, struct error *e)
{
    sqlite3_stmt *s = NULL;
    int rc = sqlite3_prepare_v2(r->db, sql, -1, &s, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(s);
    *value = rc == SQLITE_ROW ? sqlite3_column_int(s, 0) : 0;
    sqlite3_finalize(s);
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : glue_error(r, rc, "read", e);
}

/* One row of a code table: tab-separated cells bound to ?1 ... */
static enum status fill_row(struct record *r, sqlite3_stmt *s, const char *row, struct error *e)
{
    sqlite3_reset(s);
    sqlite3_clear_bindings(s);
    int at = 1;
    for (const char *cell = row; cell; at++) {
        const char *tab = strchr(cell, '\t');
        int n = tab ? (int)(tab - cell) : (int)strlen(cell);
        if (n > 0)
            sqlite3_bind_text(s, at, cell, n, SQLITE_STATIC);
        cell = tab ? tab + 1 : NULL;
    }
    return glue_step(r, s, NULL, e);
}

static enum status fill_table(struct record *r, const char *sql, const char *const *rows, struct error *e)
{
    sqlite3_stmt *s = NULL;
    int rc = sqlite3_prepare_v2(r->db, sql, -1, &s, NULL);
    enum status status = rc == SQLITE_OK ? STATUS_OK : glue_error(r, rc, "write", e);
    for (size_t i = 0; status == STATUS_OK && rows[i]; i++)
        status = fill_row(r, s, rows[i], e);
    sqlite3_finalize(s);
    return status;
}

static enum status fill_codes(struct record *r, struct error *e)
{
    enum status s = fill_table(r, "INSERT OR REPLACE INTO countries VALUES(?1, ?2, CAST(?3 AS INTEGER), ?4,"
                                  " CAST(?5 AS INTEGER), CAST(?6 AS INTEGER), ?7, ?8)", code_table_countries, e);
    return s == STATUS_OK ? fill_table(r, "INSERT OR REPLACE INTO cameo VALUES(?1, ?2)", code_table_cameo, e) : s;
}

static enum status run_views(struct record *r, struct error *e)
{
    enum status s = STATUS_OK;
    for (int i = 0; s == STATUS_OK && schema_views[i]; i++)
        s = glue_exec(r, schema_views[i], e);
    return s;
}

static uint64_t views_hash(void)
{
    uint64_t h = 0;
    for (int i = 0; schema_views[i]; i++)
        h = hash_mix(h, hash_string(schema_views[i]));
    return h;
}

/* Make the views anew if they are not this program's. */
static enum status refresh_views(struct record *r, struct error *e)
{
    int same = 0;
    char sql[160];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM meta WHERE key = 'views' AND value = '%016llx'",
             (unsigned long long)views_hash());
    enum status s = pragma_number(r, sql, &same, e);
    if (s != STATUS_OK || same)
        return s;
    snprintf(sql, sizeof sql, "INSERT OR REPLACE INTO meta VALUES('views', '%016llx')",
             (unsigned long long)views_hash());
    s = run_views(r, e);
    return s == STATUS_OK ? glue_exec(r, sql, e) : s;
}

static enum status migrate_from(struct record *r, int version, struct error *e)
{
    char sql[96];
    enum status s = STATUS_OK;
    for (int i = version; s == STATUS_OK && i < schema_version; i++)
        s = glue_exec(r, schema_migrations[i], e);
    snprintf(sql, sizeof sql, "PRAGMA user_version = %d; PRAGMA application_id = %d", schema_version,
             SCHEMA_APPLICATION_ID);
    if (s == STATUS_OK && version < schema_version)
        s = glue_exec(r, sql, e);
    if (s == STATUS_OK && version < schema_version)
        s = fill_codes(r, e);
    if (s == STATUS_OK)
        s = refresh_views(r, e);
    return s == STATUS_OK && version ? schema_backfill(r, version, e) : s;
}

/* event_number(stem, pair): a positive integer under 2^53 that names an event in formats that want one. */
static void event_number(sqlite3_context *c, int n, sqlite3_value **v)
{
    (void)n;
    const char *stem = (const char *)sqlite3_value_text(v[0]);
    uint64_t h = hash_mix(hash_string(stem ? stem : ""), (uint64_t)sqlite3_value_int64(v[1]));
    sqlite3_result_int64(c, (sqlite3_int64)(h >> 12) + 1);
}

static void hash_of_sentence(sqlite3_context *c, int n, sqlite3_value **v)
{
    (void)n;
    const char *text = (const char *)sqlite3_value_text(v[0]);
    sqlite3_result_int64(c, text ? sentence_hash(text, (size_t)sqlite3_value_bytes(v[0])) : 0);
}

/* What the file is: *version 0 for an empty one. Foreign and newer files are refused. */
static enum status check_kind(struct record *r, int *version, struct error *e)
{
    int application = 0, tables = 0;
    enum status s = pragma_number(r, "PRAGMA application_id", &application, e);
    if (s == STATUS_OK)
        s = pragma_number(r, "PRAGMA user_version", version, e);
    if (s == STATUS_OK)
        s = pragma_number(r, "SELECT count(*) FROM sqlite_schema", &tables, e);
    if (s != STATUS_OK)
        return s;
    if (tables == 0 && application == 0 && *version == 0)
        return STATUS_OK;
    if (application != SCHEMA_APPLICATION_ID)
        return error_set(e, STATUS_CORRUPT, 0, "'%.160s' is no record of this program", r->path);
    if (*version > schema_version)
        return error_set(e, STATUS_VERSION, 0, "'%.120s' has schema version %d, this program knows %d", r->path,
                         *version, schema_version);
    return STATUS_OK;
}

static enum status migrate(struct record *r, struct error *e)
{
    int version = 0;
    enum status s = glue_exec(r, "BEGIN IMMEDIATE", e);
    if (s != STATUS_OK)
        return s;
    s = check_kind(r, &version, e);
    if (s == STATUS_OK)
        s = migrate_from(r, version, e);
    if (s == STATUS_OK)
        return glue_exec(r, "COMMIT", e);
    sqlite3_exec(r->db, "ROLLBACK", NULL, NULL, NULL);
    return s;
}

static enum status prepare_reader(struct record *r, struct error *e)
{
    int version = 0;
    enum status s = check_kind(r, &version, e);
    if (s == STATUS_OK && version < schema_version)
        s = error_set(e, STATUS_VERSION, 0, version ? "'%.120s' has schema version %d of %d: 'tabard doctor -d' updates it"
                      : "'%.120s' is an empty file (schema %d of %d)", r->path, version, schema_version);
    return s == STATUS_OK ? glue_exec(r, "PRAGMA query_only = 1", e) : s;
}

static enum status prepare_writer(struct record *r, struct error *e)
{
    int version = 0;
    enum status s = check_kind(r, &version, e);
    if (s == STATUS_OK)
        s = glue_exec(r, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;"
                         "PRAGMA cache_size = -49152; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8192", e);
    return s == STATUS_OK ? migrate(r, e) : s;
}

static enum status open_path(struct record *r, const char *name, int flags, struct error *e)
{
    int rc = sqlite3_open_v2(name, &r->db, flags | SQLITE_OPEN_NOMUTEX, NULL);
    int cause = rc == SQLITE_CANTOPEN && r->db ? sqlite3_system_errno(r->db) : 0;
    if (cause)
        return error_set(e, STATUS_IO, 0, "cannot open '%.160s': %s", r->path, strerror(cause));
    return rc == SQLITE_OK ? STATUS_OK : glue_error(r, rc, "open", e);
}

static enum status prepare(struct record *r, struct error *e)
{
    sqlite3_extended_result_codes(r->db, 1);
    sqlite3_busy_timeout(r->db, BUSY_MILLISECONDS);
    sqlite3_db_config(r->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    int rc = sqlite3_create_function(r->db, "event_number", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, event_number, NULL, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_create_function(r->db, "sentence_hash", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, hash_of_sentence, NULL, NULL);
    if (rc == SQLITE_OK)
        rc = keys_register(r->db);
    if (rc != SQLITE_OK)
        return glue_error(r, rc, "open", e);
    return r->mode == RECORD_READ ? prepare_reader(r, e) : prepare_writer(r, e);
}

/* A file that may be read and has no log beside it with what it does not hold yet. */
static bool is_whole(const char *path)
{
    struct stat s;
    char *log = sqlite3_mprintf("%s-wal", path);
    bool none = log && (stat(log, &s) || !s.st_size);
    sqlite3_free(log);
    return none && !access(path, R_OK) && !stat(path, &s) && S_ISREG(s.st_mode);
}

/* Where nothing may be written (a mounted archive, a colleague's folder), not even the index of the log, a record without a
   log is read as it stands. */
static enum status open_as_it_stands(struct record *r, struct error *e)
{
    struct buf name = {0};
    buf_add_string(&name, "file:");
    for (const char *c = r->path; *c; c++)
        buf_add_format(&name, strchr("%?#", *c) ? "%%%02x" : "%c", (unsigned char)*c);
    buf_add_string(&name, "?immutable=1");
    sqlite3_close_v2(r->db);
    r->db = NULL;
    enum status s = name.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory")
                                : open_path(r, name.data, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, e);
    buf_release(&name);
    return s == STATUS_OK ? prepare(r, e) : s;
}

static enum status open_reader(struct record *r, struct error *e)
{
    enum status s = open_path(r, r->path, SQLITE_OPEN_READWRITE, e);
    if (s != STATUS_OK && !access(r->path, R_OK)) {
        sqlite3_close_v2(r->db);
        s = open_path(r, r->path, SQLITE_OPEN_READONLY, e);
    }
    if (s == STATUS_OK)
        s = prepare(r, e);
    return s == STATUS_IO && is_whole(r->path) ? open_as_it_stands(r, e) : s;
}

static enum status open_file(struct record *r, struct error *e)
{
    if (r->mode == RECORD_READ)
        return open_reader(r, e);
    if (!access(r->path, F_OK) && access(r->path, W_OK))
        return error_set(e, STATUS_IO, 0, "cannot write '%.160s': %s", r->path, strerror(errno));
    enum status s = open_path(r, r->path, SQLITE_OPEN_READWRITE | (r->mode == RECORD_CREATE ? SQLITE_OPEN_CREATE : 0), e);
    return s == STATUS_OK ? prepare(r, e) : s;
}

enum status record_open(struct record **out, const char *path, enum record_mode mode, struct error *e)
{
    *out = NULL;
    struct record *r = memory_alloc(sizeof *r);
    if (!r || !(r->path = memory_copy_string(path, strlen(path)))) {
        memory_free(r);
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    }
    r->mode = mode;
    enum status s = open_file(r, e);
    if (s != STATUS_OK)
        record_close(r);
    else
        *out = r;
    return s;
}

void record_close(struct record *r)
{
    if (!r)
        return;
    record_commit(r, NULL);
    for (int i = 0; i < STMT_COUNT; i++)
        sqlite3_finalize(r->stmts[i]);
    sqlite3_close_v2(r->db);
    memory_free(r->loaded);
    memory_free(r->version);
    memory_free(r->path);
    memory_free(r);
}

