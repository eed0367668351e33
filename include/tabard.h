/* tabard: reads reports and says, with the words for it, who did what to whom, when, where, according
   to whom, and whether it happened, was promised, denied or only hoped for.

   This header is contract and manual. Three lifetimes:

     tabard_engine    lexicon, authority files, gazetteer, model. Immutable once made: any number of
                      threads may share one; several may live in one process.
     tabard_worker    scratch memory of one thread. Never used by two threads at once.
     tabard_result    what one document gave, as text. Owned by the caller.

   The library never prints, exits or aborts, and opens no network connection. It keeps no global
   state. Errors are values: a status, and in `tabard_error` a sentence in lower case.
   The same bytes, engine files and program give the same result, byte for byte. */
#ifndef TABARD_H
#define TABARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum tabard_status {
    TABARD_OK = 0,
    TABARD_NOMEM,       /* out of memory */
    TABARD_IO,          /* cannot open, read or write */
    TABARD_INPUT,       /* malformed input */
    TABARD_LIMIT,       /* a stated limit was passed */
    TABARD_CORRUPT,     /* a file of tabard's own does not pass its checks */
    TABARD_VERSION_MISMATCH,
    TABARD_USAGE,       /* an argument makes no sense */
    TABARD_BUSY,        /* another process holds the record: try again */
    TABARD_INTERNAL
} tabard_status;

typedef struct tabard_error {
    tabard_status status;
    long line;          /* 1-based line of the input, 0 if none */
    char message[256];
} tabard_error;

/* "0.1.0"; static. */
const char *tabard_version(void);

/* ---- engine ---- */

typedef struct tabard_engine tabard_engine;

typedef struct tabard_engine_options {
    const char *data;           /* folder of the compiled files; NULL: beside the program, then PREFIX/share/tabard */
    const char *const *lexicons; /* extra lexicon sources (text), in order; later ones win */
    size_t n_lexicons;
    const char *gazetteer;      /* a table of places over the compiled ones (docs/formats/gazetteer.md), or NULL */
    bool fast;                  /* the linear syntax engine instead of the network */
} tabard_engine_options;

/* Open and validate all files. `options` may be NULL. NULL on failure, *e set (e may be NULL). */
tabard_engine *tabard_engine_new(const tabard_engine_options *options, tabard_error *e);
void tabard_engine_free(tabard_engine *engine);     /* NULL is fine; after its workers */

/* One line: the program's version, the checksum of the model and one of lexicon, authority and gazetteer with what was added to them.
   Owned by the engine. */
const char *tabard_engine_versions(const tabard_engine *engine);

/* ---- documents ---- */

typedef struct tabard_worker tabard_worker;
tabard_worker *tabard_worker_new(const tabard_engine *engine);  /* NULL: out of memory */
void tabard_worker_free(tabard_worker *worker);

/* Kinds of claims as bits (1 << TABARD_EVENT ...). */
typedef enum tabard_kind {
    TABARD_EVENT, TABARD_GOAL, TABARD_COMMITMENT, TABARD_FIGURE, TABARD_ROLE, TABARD_PROJECT, TABARD_ASSESSMENT,
    TABARD_REFERENCE, TABARD_CITATION, TABARD_ACTOR, TABARD_PLACE, TABARD_TIME, TABARD_ATTRIBUTION, TABARD_RELATION,
    TABARD_FACTUALITY, TABARD_N_KINDS
} tabard_kind;
#define TABARD_CLAIM_KINDS 0x1ffu                   /* event ... citation */
#define TABARD_ANSWER_KINDS ((1u << TABARD_RELATION) | (1u << TABARD_FACTUALITY))
int tabard_kind_find(const char *name);             /* -1: no such kind */

typedef struct tabard_document {
    const char *text;           /* UTF-8; need not end in NUL */
    size_t length;
    const char *id, *title, *source, *url, *author, *date, *lang;   /* NULL: absent */
    const char *questions;      /* JSON object text with "pairs" and "targets", or NULL */
    const char *flags;          /* from a reader: "paywall" ...: kept, but not coded as an article; or NULL */
    const char *date_from;      /* of a web page: "json-ld", "meta:NAME", "url", "page", "script"; or NULL */
    const char *captions;       /* of a web page's pictures, one a line; or NULL */
    const char *file;           /* where it came from, or NULL */
    long line;                  /* of a JSON Lines file, 0 else */
    const void *original_bytes; /* what it was read from: its line of JSON Lines or its file; borrowed; or NULL */
    size_t original_size;
    const char *original;       /* their SHA-256 once tabard_record_wants kept them, or NULL */
    const char *options;        /* in a record: how it is coded beyond the engine ("--statements"), kept with it; or NULL */
    int64_t row;                /* from tabard_record_stale: its row; 0 else */
    uint32_t copy;              /* how many documents with this id came before it in the run: "#2" in claim ids */
} tabard_document;

typedef struct tabard_output_options {
    uint32_t kinds;             /* bits; 0: all claims and answers */
    bool statements;            /* print CAMEO 01 as events too */
    bool explain;               /* add "explain" to each line */
    bool list_sentences;        /* fill `list` of the result: wanted by tabard_record_add */
} tabard_output_options;

typedef struct tabard_sentence { uint32_t byte_start, byte_end, start, end; } tabard_sentence; /* bytes; code points */

typedef struct tabard_result {
    char *text;                 /* lines of JSON (or CoNLL-U), NUL-terminated */
    size_t length;
    size_t words;               /* white-space words of the document */
    size_t sentences, parsed, claims;
    tabard_sentence *list;      /* [sentences] if asked for, else NULL */
} tabard_result;
void tabard_result_release(tabard_result *result);

/* Code one document: one JSON object a claim and line, as docs/contract.md says. A bad document
   (invalid UTF-8, over 32 MiB, a span outside the text) is TABARD_INPUT or TABARD_LIMIT. */
tabard_status tabard_code(tabard_worker *worker, const tabard_document *document,
                          const tabard_output_options *options, tabard_result *result, tabard_error *e);

/* Tokens, tags and arcs as CoNLL-U. */
tabard_status tabard_parse(tabard_worker *worker, const tabard_document *document, tabard_result *result,
                           tabard_error *e);

/* Claims (lines of JSON as tabard_code gives them) for people: format "table" (a line of fields and the
   sentence with its parts marked; `color` with terminal colours) or "tsv". `text` is the document's text,
   or NULL: then sentences are left out. */
tabard_status tabard_render(const char *lines, size_t n_lines_bytes, const char *text, size_t length, const char *format,
                            bool color, tabard_result *result, tabard_error *e);

/* First line of the "tsv" format, with its line end; static. */
const char *tabard_tsv_header(void);

/* Every stage for one text, for people: sentences, arcs, mentions, rules that fired and that were blocked. */
tabard_status tabard_explain(tabard_worker *worker, const tabard_document *document, tabard_result *result,
                             tabard_error *e);

/* ---- lexicon ---- */

typedef struct tabard_lexicon_report {
    size_t entries, examples, right;
} tabard_lexicon_report;

/* Code every example of a lexicon source (text in the frame language) and compare: the result holds a line
   for each that is not as told. With `word`: the entries that name it, and their examples, instead. */
tabard_status tabard_lexicon_check(tabard_worker *worker, const char *name, const char *text, size_t length,
                                   const char *word, tabard_lexicon_report *report, tabard_result *result, tabard_error *e);

/* The forms, one a line, that the words of a lexicon source's entries may have in a text: what to search a record
   for before an entry is tried on it. Of "crack_down v" those of "crack". Example lines are left out. */
tabard_status tabard_lexicon_forms(const char *text, size_t length, tabard_result *result, tabard_error *e);

/* ---- who is who ---- */

/* What the authority files know of a name, one JSON object a line: all rows of the entities that bear it,
   or with `date` (YYYY-MM-DD) those in force on that day. No lines: unknown. */
tabard_status tabard_actor_find(const tabard_engine *engine, const char *name, const char *date, tabard_result *result,
                                tabard_error *e);

/* Names that no list knows: feed the actor lines of coded documents, then list those seen at least so
   often, most frequent first, each with a guess and up to three contexts. For one thread. */
typedef struct tabard_unknown tabard_unknown;
tabard_unknown *tabard_unknown_new(const tabard_engine *engine);    /* before it is freed; NULL: out of memory */
void tabard_unknown_free(tabard_unknown *u);
tabard_status tabard_unknown_add(tabard_unknown *u, const char *lines, size_t n, const char *text, size_t length,
                                 tabard_error *e);
tabard_status tabard_unknown_list(tabard_unknown *u, unsigned at_least, tabard_result *result, tabard_error *e);

/* ---- reading files ---- */

typedef struct tabard_reader tabard_reader;

/* Open a file ("-": stdin), undo compression, tell its format by content unless `from` names it.
   NULL on failure. */
tabard_reader *tabard_reader_open(const char *path, const char *from, tabard_error *e);
/* The same for bytes in memory, borrowed until the reader is closed; `name` stands for the path. */
tabard_reader *tabard_reader_open_bytes(const void *bytes, size_t size, const char *name, const char *from, tabard_error *e);
/* Next document, borrowed until the next call. TABARD_OK with *got = false at the end. A bad record is
   TABARD_INPUT with its line; the caller may go on. */
tabard_status tabard_reader_next(tabard_reader *reader, tabard_document *document, bool *got, tabard_error *e);
void tabard_reader_close(tabard_reader *reader);

/* Where the words of a text stand in the bytes it was read from (pages, feeds, JSON Lines, tables, plain text; not mail
   parts that are encoded, nor PDF and office files, of which nothing is found). A compressed original is undone first, and
   places count in what is undone. */
typedef struct tabard_map tabard_map;
typedef struct tabard_place {
    size_t start, end;          /* code points of the text */
    bool found;
    size_t from, to;            /* bytes of the original, if found */
} tabard_place;

/* `text` (UTF-8) and `original` are borrowed while the map lives. NULL on failure; an original over 64 MiB is TABARD_LIMIT. */
tabard_map *tabard_map_new(const char *text, size_t length, const void *original, size_t size, tabard_error *e);
void tabard_map_free(tabard_map *map);              /* NULL is fine */
/* Stretches of the text, each one piece of the original but for blanks and markup, in order. False: no more. */
bool tabard_map_next(tabard_map *map, tabard_place *place);
/* What the code points [start, end) of the text stand on, as one piece. False: nothing of it was found. */
bool tabard_map_find(tabard_map *map, size_t start, size_t end, tabard_place *place);
const char *tabard_map_original(const tabard_map *map, size_t *size);   /* what places count in */
/* The stretches left as JSON lines: {"file", "line", "span": {"start", "end"}, "bytes": {"from", "to"} or null}. */
tabard_status tabard_map_json(tabard_map *map, const tabard_document *document, tabard_result *result, tabard_error *e);

/* robots.txt (RFC 9309): may `agent` ("tabard") ask for the path (with its query)? *delay: seconds between requests that
   it asks for, 0 if none. */
bool tabard_robots_allows(const char *text, size_t size, const char *agent, const char *path, double *delay);

/* A document as read, as one JSON line: file, text, title, author, date, source, url, lang, flags, date_from, captions. */
tabard_status tabard_document_json(const tabard_document *document, tabard_result *result, tabard_error *e);

/* ---- the record: claims and their documents in one SQLite file ---- */

/* One thread a handle. Any number of readers beside one writer; a second writer gets TABARD_BUSY. What was
   committed survives a killed process; the next run adds what is missing and finds the same claims. The tables
   and views are documented in docs/formats/record.md and open to any SQLite program. */
typedef struct tabard_record tabard_record;
typedef enum tabard_record_mode { TABARD_RECORD_READ, TABARD_RECORD_WRITE, TABARD_RECORD_CREATE } tabard_record_mode;

tabard_record *tabard_record_open(const char *path, tabard_record_mode mode, tabard_error *e);
void tabard_record_close(tabard_record *record);    /* commits; NULL is fine */

typedef struct tabard_record_counts { long documents, known, skipped, claims; } tabard_record_counts;

/* A run of adding: begin, then for each document wants, tabard_code, add; end. `verb` goes into the log. */
tabard_status tabard_record_begin(tabard_record *record, const char *verb, const tabard_engine *engine, tabard_error *e);
/* *wanted false: this content (text and date) is there, and the place where it was met again is noted. Otherwise
   its original bytes are kept and document->original is set, borrowed until the next call. */
tabard_status tabard_record_wants(tabard_record *record, tabard_document *document, bool *wanted, tabard_error *e);
/* `result` from tabard_code with list_sentences. Committed in small batches. */
tabard_status tabard_record_add(tabard_record *record, const tabard_document *document, const tabard_result *result,
                                tabard_error *e);
void tabard_record_skip(tabard_record *record);     /* count a document that could not be read or coded */
tabard_status tabard_record_end(tabard_record *record, tabard_record_counts *counts, tabard_error *e);

/* One request to the network and its answer, for the collection log (table fetches) of the run begun. Absent strings are
   NULL; `bytes` are kept as an original, or NULL. `retry_at`: not to be asked again before. Committed at once. */
typedef struct tabard_fetch {
    const char *url, *feed, *outcome, *final_url, *type, *etag, *modified, *headers, *retry_at, *message;
    int status;
    const void *bytes;
    size_t size;
} tabard_fetch;
tabard_status tabard_record_log_fetch(tabard_record *record, const tabard_fetch *fetch, tabard_error *e);

/* Recoding: *id is the row of the last document (0 at first) and becomes that of the next one that another engine
   coded, or with other options than `options` (NULL: those of each document stay); 0 when there are no more. The document is borrowed until the next call but tabard_record_replace. */
tabard_status tabard_record_stale(tabard_record *record, const tabard_engine *engine, const char *options, int64_t *id,
                                  tabard_document *document, tabard_error *e);
tabard_status tabard_record_replace(tabard_record *record, int64_t id, const tabard_document *document,
                                    const tabard_result *result, tabard_error *e);

/* A person's word on a claim: verdict accept, reject, edit, skip or note; patch: JSON object of changed
   fields ("type", "mode", "cameo", "quad") or NULL. `claim` is an id, or its part without versions. It survives recoding. */
tabard_status tabard_record_correct(tabard_record *record, const char *claim, const char *reviewer, const char *verdict,
                                    const char *patch, const char *note, int64_t *id, tabard_error *e);
tabard_status tabard_record_undo(tabard_record *record, int64_t correction, tabard_error *e);

/* Original bytes by their SHA-256; caller frees with tabard_free. */
tabard_status tabard_record_original(tabard_record *record, const char *sha256, void **bytes, size_t *size,
                                     tabard_error *e);
void tabard_free(void *memory);

/* Questions. A cursor holds its record open; free it first. Cells are valid until the next row. */
typedef struct tabard_rows tabard_rows;
typedef enum tabard_cell { TABARD_NULL, TABARD_INTEGER, TABARD_REAL, TABARD_TEXT } tabard_cell;

/* Any one SELECT over the tables and views; `args` bind ?1 ... as text (NULL: null). What would write is TABARD_USAGE. */
tabard_rows *tabard_record_select(tabard_record *record, const char *sql, const char *const *args, size_t n_args,
                                  tabard_error *e);
/* SELECT columns FROM from WHERE (terms) tail. `from` must name the table claims as c ("claims c JOIN ..."); `tail`:
   "GROUP BY .. ORDER BY .." or NULL. Terms are "key=value" and all hold; keys: tabard_filter_key. */
tabard_rows *tabard_record_list(tabard_record *record, const char *columns, const char *from, const char *tail,
                                const char *const *terms, size_t n_terms, tabard_error *e);
/* Numbers of the sentences (their rows in the table sentences) that hold the words, as the filter "text" reads them. */
tabard_rows *tabard_record_search(tabard_record *record, const char *words, tabard_error *e);
const char *tabard_filter_key(int i);               /* "actor", "root" ...; NULL past the end */
const char *tabard_filter_help(int i);
bool tabard_filter_takes_several(int i);            /* of values "A,B" one is enough */
/* *out: the value as the record spells it ("consult" is CONSULT, "Sweden" is "Sweden,SWE"), to be given to tabard_free.
   TABARD_USAGE, with what there is, if the filter has no such value; the record says the same of a term. */
tabard_status tabard_filter_value(const char *key, const char *value, char **out, tabard_error *e);

bool tabard_rows_next(tabard_rows *rows, tabard_error *e);  /* false: the end, or e->status is set */
int tabard_rows_columns(const tabard_rows *rows);
const char *tabard_rows_name(const tabard_rows *rows, int column);
tabard_cell tabard_rows_type(const tabard_rows *rows, int column);
const char *tabard_rows_text(tabard_rows *rows, int column, size_t *n);    /* NULL for null; n may be NULL */
double tabard_rows_real(tabard_rows *rows, int column);
int64_t tabard_rows_integer(tabard_rows *rows, int column);
void tabard_rows_free(tabard_rows *rows);

/* Exports. Formats: tabard_export_format; tables for csv, tsv, hxl, parquet, arrow: dyads events promises figures goals
   roles projects assessments claims. Bytes go to `write`; `file`, if not NULL, is told when a new file begins (those of
   a package; "about.json": what made the export) and is where "package" is possible. Both return false to stop. */
typedef struct tabard_export_options {
    const char *format, *table; /* table NULL: dyads */
    const char *const *terms;   /* filters */
    size_t n_terms;
    bool one_a_day;             /* of equal source, target, code and day only the first */
    const char *since;          /* jsonl: only changes since this moment (UTC, as in the log), with tombstones; or NULL */
    bool (*file)(void *context, const char *name);
    bool (*write)(void *context, const void *bytes, size_t n);
    void *context;
} tabard_export_options;
tabard_status tabard_record_export(tabard_record *record, const tabard_export_options *options, tabard_error *e);
const char *tabard_export_format(int i);            /* NULL past the end */
const char *tabard_export_help(int i);

/* Every check there is; `say` gets one sentence a finding. */
tabard_status tabard_record_check(tabard_record *record, void (*say)(void *context, const char *finding), void *context,
                                  long *findings, tabard_error *e);

#ifdef __cplusplus
}
#endif
#endif
