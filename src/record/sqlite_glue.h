/* What the files of this room share: the handle, prepared statements, errors from SQLite. */
#ifndef TABARD_RECORD_SQLITE_GLUE_H
#define TABARD_RECORD_SQLITE_GLUE_H

#include "record/cluster.h"
#include "record/record.h"

#include <sqlite3.h>

enum statement { /* prepared once, reused; SQL in record/statements.c */
    STMT_RUN_BEGIN, STMT_RUN_END, STMT_DOC_FIND, STMT_SIGHTING, STMT_ORIGINAL, STMT_DOC_ADD, STMT_NUL_ADD, STMT_NULS, STMT_DOC_VERSION,
    STMT_SENTENCE_ADD, STMT_INDEX_ADD, STMT_INDEX_DROP, STMT_SENTENCES_DROP,
    STMT_CLAIM_ADD, STMT_JSON_ADD, STMT_ACTORS_ADD, STMT_ACTOR_ADD, STMT_PLACES_ADD, STMT_ASSERTERS_ADD,
    STMT_COUNTS_ADD, STMT_FIGURE_ADD, STMT_REFERENCE_ADD, STMT_REPORT_ADD, STMT_COMMITMENT_ADD, STMT_LINKS_ADD, STMT_CLAIMS_BURY, STMT_CLAIMS_DROP,
    STMT_GRAVE_OPEN, STMT_STALE, STMT_LOAD, STMT_OPTIONS_SET, STMT_OPTIONS_DROP, STMT_ORIGINAL_GET, STMT_FETCH, STMT_CORRECT, STMT_UNDO,
    STMT_KEY_FIND, STMT_KEY_ADD, STMT_KEY_COUNT, STMT_TEXT, STMT_COPY_TEXT, STMT_COPY_ADD, STMT_LEADER, STMT_FIRST_OF,
    STMT_GROUP_SIZE, STMT_GROUP_MOVE,
    STMT_EVENT_PARTS, STMT_EVENT_ACTORS, STMT_EVENT_KEY_ADD, STMT_EVENT_KEY_DROP, STMT_KEY_OF_CLAIM,
    STMT_KEYS_OF_DOCUMENT, STMT_KEYS_OF_GROUP, STMT_KEY_DAYS, STMT_MEMBERS, STMT_CLUSTERS_DROP, STMT_CLUSTER_ADD,
    STMT_CLUSTER_SET, STMT_CLAIMS_OF_STEM, STMT_ACT_READ, STMT_ACT_ADD, STMT_ACT_KEY_ADD, STMT_ACT_FIND, STMT_ACT_LOAD, STMT_ACT_PARTIES,
    STMT_ANSWER_ADD, STMT_ACTS_DROP, STMT_ACT_KEYS_DROP, STMT_ANSWERS_DROP, STMT_NOT_ENTERED, STMT_SAY, STMT_NOT_FILED, STMT_NOT_ANSWERED,
    STMT_IS_EDITED, STMT_EDITED_LINE, STMT_CLAIM_REDRAW, STMT_ACTORS_DROP, STMT_PLACES_DROP, STMT_NEXT_CORRECTED, STMT_COUNT
};
extern const char *const statement_sql[STMT_COUNT];

struct record {
    sqlite3 *db;
    char *path;
    sqlite3_stmt *stmts[STMT_COUNT];
    enum record_mode mode;
    int64_t run;
    char *version;
    int pending;                /* documents in the open transaction */
    bool in_transaction;
    char *loaded;               /* text of record_load, if it had to be made */
    struct touched_list touched;    /* clusters to be made anew before the commit */
    struct run_counts counts;
};

struct rows {
    sqlite3_stmt *stmt;
    struct record *record;
};

int keys_register(sqlite3 *db);             /* record/keys.c: SQL functions for writing */

/* Fill *e from SQLite's last error and return its status (busy, i/o, corrupt, nomem, internal). */
enum status glue_error(struct record *r, int rc, const char *doing, struct error *e);
enum status glue_exec(struct record *r, const char *sql, struct error *e);

/* The statement, reset and without bindings; NULL and *e if it cannot be prepared. */
sqlite3_stmt *glue_statement(struct record *r, enum statement which, struct error *e);
enum status glue_step(struct record *r, sqlite3_stmt *s, bool *row, struct error *e);   /* row may be NULL */
/* Run a statement of at most two parameters, which are numbers; its first number, 0 if it gives no row. */
enum status glue_run(struct record *r, enum statement which, int64_t first, int64_t second, struct error *e);
enum status glue_ask(struct record *r, enum statement which, int64_t first, int64_t second, int64_t *answer, struct error *e);
/* The one row that a statement gives for a number, to be read and then reset; *row is NULL if there is none. */
enum status glue_find(struct record *r, enum statement which, int64_t key, sqlite3_stmt **row, struct error *e);
enum status glue_bind_text(sqlite3_stmt *s, int at, const char *text);                  /* NULL binds null */
enum status glue_transaction(struct record *r, struct error *e);                        /* begin if none is open */
void glue_rollback(struct record *r);                /* the record is as after the last commit */

#endif
