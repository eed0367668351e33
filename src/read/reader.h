/* bytes -> documents. One reader a file; the format is told by content. Formats are rows of a table in
   reader.c: a probe of the first bytes and a function that gives the next document. */
#ifndef TABARD_READ_READER_H
#define TABARD_READ_READER_H

#include "base/arena.h"
#include "base/io.h"
#include "base/status.h"

#include <stdbool.h>

enum { READ_MAX_TEXT = 32 << 20, READ_MAX_LINE = 64 << 20 };

/* One document as read; strings live until the next call. Absent fields are NULL. */
struct read_document {
    const char *text;
    size_t length;
    const char *id, *title, *source, *url, *author, *date, *lang;
    const char *date_from;      /* what in a page gave the date: "json-ld", "meta:date", "url", "page"; or NULL */
    const char *captions;       /* of a page's pictures, one a line; or NULL */
    const char *questions;      /* the JSON text of {"pairs": .., "targets": ..} or NULL */
    const char *flags;          /* "paywall": not to be coded as an article; or NULL */
    long line;
    const char *original;       /* the bytes it was read from; NULL: the line (jsonl) or the whole file */
    size_t original_size;
};

struct reader {
    struct io_stream *stream;
    const char *path;
    const struct read_format *format;
    char *options;              /* behind the format's name: "csv:text=Body"; or NULL */
    struct arena arena;         /* of the current document */
    struct buf line;
    long line_number;
    bool ended;
    void *state;                /* of the format; freed by its `close` */
    struct arena waiting;       /* documents read with the one before, handed out before the format is asked again */
    struct read_document *documents;
    uint32_t n_documents, cap_documents, next_document;
};

struct read_format {
    const char *name;
    bool (*probe)(const char *bytes, size_t n, const char *path);
    enum status (*next)(struct reader *r, struct read_document *d, bool *got, struct error *e);
    void (*close)(struct reader *r);    /* NULL: nothing to free */
};

/* `from`: a format's name, for csv also "csv:text=Body,date=Day"; NULL: told by content. */
struct reader *reader_open(const char *path, const char *from, struct error *e);
struct reader *reader_open_bytes(const void *bytes, size_t n, const char *from, struct error *e);
enum status reader_next(struct reader *r, struct read_document *d, bool *got, struct error *e);
void reader_close(struct reader *r);

/* Everything left in the stream, decoded, at most `limit` bytes. */
enum status reader_slurp(struct reader *r, size_t limit, struct buf *out, struct error *e);

/* The formats, one a file. */
extern const struct read_format read_jsonl, read_html, read_text, read_warc, read_feed, read_newsml, read_jsonfeed, read_ninjs,
    read_mail, read_nexis, read_csv, read_office, read_pdf, read_rtf, read_factiva;

#endif
