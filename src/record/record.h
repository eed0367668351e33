/* The record: claims and their documents in one SQLite file. The only room that sees sqlite3.h.

     open -> begin_run -> { has | add | replace }* -> end_run -> close        one writer
     open(READ) -> list / select / claim                                      any number of readers

   Write-ahead log, so readers never wait for the writer. A second writer waits two seconds and then gets
   STATUS_BUSY. Documents are committed in batches of RECORD_BATCH: what is committed survives kill -9, what is
   not is coded again by the next run, which finds the same claims. A record handle belongs to one thread. */
#ifndef TABARD_RECORD_RECORD_H
#define TABARD_RECORD_RECORD_H

#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define RECORD_BATCH 16

struct record;
struct rows;

enum record_mode { RECORD_READ, RECORD_WRITE, RECORD_CREATE /* make it if there is none */ };

enum status record_open(struct record **out, const char *path, enum record_mode mode, struct error *e);
void record_close(struct record *r);                /* commits what is open; NULL is fine */

/* Writing ---------------------------------------------------------------------------------------- */

struct run_counts { long documents, known, skipped, claims; };

/* `version`: program, lexicon and model versions, as in claims. `verb`: "add" or "recode". */
enum status record_begin_run(struct record *r, const char *verb, const char *version, struct error *e);
enum status record_end_run(struct record *r, struct run_counts *counts, struct error *e);
enum status record_commit(struct record *r, struct error *e);   /* everything so far is safe */
void record_skip(struct record *r);                 /* count a bad document in the log */

/* One coded document on its way into the record. Everything is borrowed for the call. */
struct record_sentence { uint32_t byte_start, byte_end, start, end; /* end exclusive; code points */ };
struct record_entry {
    uint32_t copy;
    const char *doc;                    /* id */
    const char *title, *source, *url, *author, *lang, *date, *file, *flags; /* NULL: absent */
    long line;
    const char *text;
    size_t length, words;
    const struct record_sentence *sentences;
    uint32_t n_sentences;
    const char *lines;                  /* claims, one JSON object a line */
    size_t lines_length;
    const char *original;               /* SHA-256 from record_keep, or NULL */
    const char *options;                /* how it is coded beyond the version, "--statements"; NULL: the default */
};

/* Is a document of this content in the record? Content is text and date. Then the sighting is
   noted. The entry's sentences and lines are not looked at. */
enum status record_knows(struct record *r, const struct record_entry *d, bool *known, struct error *e);

/* Keep the bytes that a document was read from (its file, or its line of a JSON Lines file). */
enum status record_keep(struct record *r, const void *bytes, size_t size, char sha[65], struct error *e);

/* Store a coded document with its claims: all or nothing. Known content is left as it is. */
enum status record_add(struct record *r, const struct record_entry *d, struct error *e);

/* New sentences and claims for the document of row `id`; claims that are no more leave a tombstone. */
enum status record_replace(struct record *r, int64_t id, const struct record_entry *d, struct error *e);

/* Reading documents back, for recode: the next row not coded by `version` (and, if not NULL, with `options`),
   ascending, after `after`. *id 0: no more. The strings live until the next call on the record. */
enum status record_stale(struct record *r, const char *version, const char *options, int64_t after, int64_t *id,
                         struct error *e);
enum status record_load(struct record *r, int64_t id, struct record_entry *d, struct error *e);

/* The bytes that a document was read from. Caller frees with memory_free. */
enum status record_original(struct record *r, const char *sha256, void **bytes, size_t *size, struct error *e);

/* One request to the network and its answer; absent strings are NULL, `bytes` too. Committed at once. */
struct record_fetch {
    const char *url, *feed, *outcome, *final_url, *type, *etag, *modified, *headers, *retry_at, *message;
    int status;
    const void *bytes;
    size_t size;
};
enum status record_log_fetch(struct record *r, const struct record_fetch *f, struct error *e);

/* Correcting ------------------------------------------------------------------------------------- */

struct correction {
    const char *claim;      /* id or stem */
    const char *reviewer, *verdict, *patch, *note;  /* patch: JSON object of fields, or NULL */
};
enum status record_correct(struct record *r, const struct correction *c, int64_t *id, struct error *e);
enum status record_undo(struct record *r, int64_t correction, struct error *e);

/* Asking ----------------------------------------------------------------------------------------- */

/* SELECT columns FROM from WHERE terms ORDER BY order. `from` names the table claims as c; terms are
   "key=value" with the keys of record/filter.c; `limit` and `offset` are terms too. */
enum status record_list(struct record *r, const char *columns, const char *from, const char *order,
                        const char *const *terms, size_t n_terms, struct rows **out, struct error *e);
/* The same for a whole SELECT in which RECORD_TERMS stands where the conditions go. */
#define RECORD_TERMS "/*terms*/"
enum status record_template(struct record *r, const char *sql, const char *const *terms, size_t n_terms,
                            struct rows **out, struct error *e);
/* Rows of sentences (one column: the row's number) that hold the words; as the filter "text". */
enum status record_search(struct record *r, const char *words, struct rows **out, struct error *e);
const char *record_filter_keys(int i);              /* "kind", "actor" ...; NULL past the end */
const char *record_filter_help(int i);
bool record_filter_takes_several(int i);            /* of "A,B" one is enough */
/* The value as the record spells it, for the caller to memory_free; STATUS_USAGE if the filter has no such value. */
enum status record_filter_value(const char *key, const char *value, char **out, struct error *e);

/* Any one SELECT; `args` bind ?1 ... as text. Refuses what would write. */
enum status record_select(struct record *r, const char *sql, const char *const *args, size_t n_args,
                          struct rows **out, struct error *e);

enum cell_type { CELL_NULL, CELL_INTEGER, CELL_REAL, CELL_TEXT };

bool rows_next(struct rows *w, struct error *e);    /* false: at the end, or e->status is set */
int rows_columns(const struct rows *w);
const char *rows_name(const struct rows *w, int column);
enum cell_type rows_type(const struct rows *w, int column);
const char *rows_text(struct rows *w, int column, size_t *n);   /* NULL for null; valid until next; n may be NULL */
double rows_real(struct rows *w, int column);
int64_t rows_integer(struct rows *w, int column);
void rows_free(struct rows *w);

/* Health ----------------------------------------------------------------------------------------- */

/* Full check: SQLite's own, foreign keys, index against text. `say` gets one line a finding. */
enum status record_check(struct record *r, void (*say)(void *ctx, const char *line), void *ctx, long *findings,
                         struct error *e);

#endif
