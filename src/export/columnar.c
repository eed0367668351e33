/* Rows of a SELECT as columns. In: a request that names a table. Out: batches of columns for a writer. */
#include "export/columnar.h"

#include "base/date.h"
#include "base/memory.h"

#include <string.h>

static void put(struct buf *b, uint64_t v, int n)
{
    char bytes[8];
    for (int i = 0; i < n; i++)
        bytes[i] = (char)(v >> (8 * i) & 0xff);
    buf_add(b, bytes, (size_t)n);
}

void put_u32(struct buf *b, uint32_t v) { put(b, v, 4); }
void put_u64(struct buf *b, uint64_t v) { put(b, v, 8); }

static enum column_type type_of(const char *name)
{
    static const struct { const char *name; enum column_type type; } types[] = {
        {"integer", COLUMN_INTEGER}, {"number", COLUMN_REAL}, {"date", COLUMN_DATE}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (!strcmp(types[i].name, export_column_type(name)))
            return types[i].type;
    return COLUMN_TEXT;
}

static void clear(struct columns *c)
{
    for (int i = 0; i < c->n; i++) {
        struct column *x = &c->items[i];
        buf_reset(&x->valid);
        buf_reset(&x->values);
        buf_reset(&x->offsets);
        x->nulls = 0;
        if (x->type == COLUMN_TEXT)
            put_u32(&x->offsets, 0);
    }
    c->rows = 0;
    c->bytes = 0;
}

static bool open_columns(struct columns *c, struct rows *w)
{
    c->n = rows_columns(w);
    c->items = memory_alloc(sizeof *c->items * (size_t)(c->n + 1));
    if (!c->items) {
        c->n = 0;
        return false;
    }
    for (int i = 0; i < c->n; i++) {
        c->items[i].name = memory_copy_string(rows_name(w, i), strlen(rows_name(w, i)));
        c->items[i].type = type_of(rows_name(w, i));
        if (!c->items[i].name)
            return false;
    }
    clear(c);
    return true;
}

static void close_columns(struct columns *c)
{
    for (int i = 0; i < c->n; i++) {
        memory_free(c->items[i].name);
        buf_release(&c->items[i].valid);
        buf_release(&c->items[i].values);
        buf_release(&c->items[i].offsets);
    }
    memory_free(c->items);
}

/* A date that is no day (never in a sound record) is null. */
static bool add_value(struct column *x, struct rows *w, int i)
{
    size_t n = 0;
    int32_t day = 0;
    double real = 0;
    uint64_t bits;
    bool valid = rows_type(w, i) != CELL_NULL;
    const char *text;
    switch (x->type) {
    case COLUMN_INTEGER:
        put_u64(&x->values, valid ? (uint64_t)rows_integer(w, i) : 0);
        return valid;
    case COLUMN_REAL:
        real = valid ? rows_real(w, i) : 0;
        memcpy(&bits, &real, sizeof bits);
        put_u64(&x->values, bits);
        return valid;
    case COLUMN_DATE:
        text = rows_text(w, i, &n);
        valid = text && date_parse(text, n, &day);
        put_u32(&x->values, valid ? (uint32_t)day : 0);
        return valid;
    default:
        text = rows_text(w, i, &n);
        if (text)
            buf_add(&x->values, text, n);
        put_u32(&x->offsets, (uint32_t)x->values.size);
        return text != NULL;
    }
}

static bool add_row(struct columns *c, struct rows *w)
{
    bool failed = false;
    for (int i = 0; i < c->n; i++) {
        struct column *x = &c->items[i];
        size_t before = x->values.size;
        bool valid = add_value(x, w, i);
        buf_add_char(&x->valid, valid ? 1 : 0);
        x->nulls += !valid;
        c->bytes += x->values.size - before;
        failed = failed || x->valid.failed || x->values.failed || x->offsets.failed;
    }
    c->rows++;
    return !failed;
}

static enum status write_all(struct rows *w, struct columns *c, struct export_sink *s, const struct columnar_writer *writer,
                             struct error *e)
{
    struct error step = {0};
    enum status st = STATUS_OK;
    while (st == STATUS_OK && !s->failed && rows_next(w, &step)) {
        if (!add_row(c, w))
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
        if (c->rows < COLUMNAR_ROWS && c->bytes < COLUMNAR_BYTES)
            continue;
        st = writer->batch(writer->context, s, c, e);
        clear(c);
    }
    if (st == STATUS_OK && step.status)
        return error_set(e, step.status, 0, "%.200s", step.message);
    return st == STATUS_OK && c->rows ? writer->batch(writer->context, s, c, e) : st;
}

static enum status write_file(struct rows *w, struct columns *c, struct export_sink *s, const struct columnar_writer *writer,
                              const char *about, struct error *e)
{
    if (!open_columns(c, w))
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    writer->begin(writer->context, s, c);
    enum status st = write_all(w, c, s, writer, e);
    return st == STATUS_OK ? writer->end(writer->context, s, c, about, e) : st;
}

enum status columnar_run(struct record *r, const struct export_request *q, struct export_sink *s,
                         const struct columnar_writer *writer, struct error *e)
{
    struct rows *w = NULL;
    struct columns c = {0};
    struct buf about = {0};
    const struct export_view *v = export_view_find(q->table ? q->table : "dyads");
    if (!v)
        return error_set(e, STATUS_USAGE, 0, "no table '%.60s' to export", q->table);
    buf_add_char(&about, '{');
    enum status st = export_about(r, q, &about, e);
    buf_add_char(&about, '}');
    if (st == STATUS_OK)
        st = export_query(r, q, v->sql, false, &w, e);
    if (st == STATUS_OK)
        st = about.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : write_file(w, &c, s, writer, about.data, e);
    rows_free(w);
    close_columns(&c);
    buf_release(&about);
    return st;
}
