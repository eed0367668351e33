/* An answer being written: bytes that grow, JSON and CSV on top. `failed` (out of memory) is sticky.

   Commas are the writer's business: a value or key that follows a finished one gets its comma. Strings come from
   documents and from strangers' records: all that is not plain UTF-8 text is escaped or replaced by U+FFFD, and
   '<', '>' and '&' are escaped too, so that no answer is markup however it is read. */
#ifndef TABARD_SERVE_OUT_H
#define TABARD_SERVE_OUT_H

#include "tabard.h"

struct out {
    char *data;             /* malloc; NUL-terminated when not NULL */
    size_t size, cap;
    bool failed;
};

void out_free(struct out *o);
void out_add(struct out *o, const char *bytes, size_t n);
void out_text(struct out *o, const char *s);
void out_format(struct out *o, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* JSON */
void out_open(struct out *o, char bracket);                     /* '{' or '[' */
void out_close(struct out *o, char bracket);
void out_key(struct out *o, const char *key);
void out_string(struct out *o, const char *s, size_t n);        /* NULL: null */
void out_integer(struct out *o, long long v);
void out_real(struct out *o, double v);                         /* null if not finite */
void out_bool(struct out *o, bool v);
void out_raw(struct out *o, const char *json, size_t n);        /* a JSON value as it is; NULL: null */
void out_member(struct out *o, const char *key, const char *value);             /* left out if NULL */
void out_member_integer(struct out *o, const char *key, long long v);
void out_member_real(struct out *o, const char *key, double v);

/* Rows of a record. A column "json:NAME" holds JSON and is copied as such. */
void out_row(struct out *o, tabard_rows *rows);                 /* an object; nulls are left out */
void out_cell(struct out *o, tabard_rows *rows, int column);
long out_rows(struct out *o, tabard_rows *rows, tabard_error *e);       /* "[...]"; frees rows; how many */
long out_csv(struct out *o, tabard_rows *rows, tabard_error *e);        /* with header; frees rows */
void out_number(struct out *o, double v);                       /* the shortest that reads back; no comma */
void out_csv_cell(struct out *o, const char *s, size_t n);

#endif
