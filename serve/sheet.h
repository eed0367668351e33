/* Rows that are made here, not read: objects of a JSON array, or lines of CSV. */
#ifndef TABARD_SERVE_SHEET_H
#define TABARD_SERVE_SHEET_H

#include "out.h"

#include <stdint.h>

struct sheet {
    struct out *out;
    const char *const *columns;     /* ends in NULL; "quads" stands for four */
    bool csv;
    int at;
};

/* `key`: the array's name in the object around it; not used for CSV. */
void sheet_open(struct sheet *s, struct out *out, bool csv, const char *key, const char *const *columns);
void sheet_row(struct sheet *s);
void sheet_text(struct sheet *s, const char *text);         /* NULL or "": left out of JSON, empty in CSV */
void sheet_integer(struct sheet *s, long long v);
void sheet_real(struct sheet *s, double v);                 /* NaN: null */
void sheet_quads(struct sheet *s, const uint32_t quads[5]);
void sheet_end_row(struct sheet *s);
void sheet_close(struct sheet *s);

#endif
