/* Errors are values. A function that can fail returns a status and takes an `error *` last
   (which may be NULL). Bugs are asserted; language that cannot be coded is an outcome, no error. */
#ifndef TABARD_BASE_STATUS_H
#define TABARD_BASE_STATUS_H

enum status {
    STATUS_OK = 0,
    STATUS_NOMEM,       /* allocation failed */
    STATUS_IO,          /* cannot open, read, write */
    STATUS_INPUT,       /* malformed user input: bad UTF-8, bad JSON, a span outside the text */
    STATUS_LIMIT,       /* a size, depth, count or time limit was passed */
    STATUS_CORRUPT,     /* a file of ours does not pass its checks */
    STATUS_VERSION,     /* a file of ours has another format version */
    STATUS_USAGE,       /* a caller's argument makes no sense */
    STATUS_BUSY,        /* another process holds the record: try again */
    STATUS_INTERNAL
};

struct error {
    enum status status;
    long line;              /* 1-based line of the input, 0 if it has none */
    char message[256];      /* lower case, no full stop, the subject quoted */
};

/* Fill *e (if not NULL) printf-style and return `status`. */
enum status error_set(struct error *e, enum status status, long line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Short name of a status: "out of memory", "bad input" ... static storage. */
const char *status_name(enum status status);

#endif
