/* Rows turned into columns, a batch at a time: what Parquet and Arrow have in common. */
#ifndef TABARD_EXPORT_COLUMNAR_H
#define TABARD_EXPORT_COLUMNAR_H

#include "export/export.h"

enum { COLUMNAR_ROWS = 32768, COLUMNAR_BYTES = 64 << 20 };  /* a batch ends at either */
enum column_type { COLUMN_TEXT, COLUMN_INTEGER, COLUMN_REAL, COLUMN_DATE };

struct column {
    char *name;
    enum column_type type;
    struct buf valid;       /* [rows] bytes 0 or 1 */
    struct buf values;      /* [rows] int64, double or int32 (days), zero where null; of text all bytes */
    struct buf offsets;     /* of text: [rows + 1] int32 into values */
    uint32_t nulls;
};

struct columns {
    struct column *items;
    int n;
    uint32_t rows;
    size_t bytes;
};

/* A writer's part: begin knows names and types, batch gets full columns, end finishes the file. */
struct columnar_writer {
    void (*begin)(void *context, struct export_sink *s, const struct columns *c);
    enum status (*batch)(void *context, struct export_sink *s, const struct columns *c, struct error *e);
    enum status (*end)(void *context, struct export_sink *s, const struct columns *c, const char *about, struct error *e);
    void *context;
};

/* Run the request's table through the writer. `about`: JSON object text of export_about, given to begin's end. */
enum status columnar_run(struct record *r, const struct export_request *q, struct export_sink *s,
                         const struct columnar_writer *writer, struct error *e);

void put_u32(struct buf *b, uint32_t v);    /* little-endian */
void put_u64(struct buf *b, uint64_t v);

#endif
