/* A Parquet file by hand. In: batches of columns. Out: one row group a batch, one page a column chunk, values
   PLAIN, definition levels bit-packed, pages compressed with zstd; the footer in Thrift's compact protocol.
   Format: parquet-format 2.9 (github.com/apache/parquet-format), every column optional and flat.

     "PAR1"  page page ... (row group 1)  page page ... (row group 2)  footer  u32 footer size  "PAR1"  */
#include "base/squeeze.h"
#include "export/columnar.h"

#include <string.h>

enum { THRIFT_I32 = 5, THRIFT_I64 = 6, THRIFT_BINARY = 8, THRIFT_LIST = 9, THRIFT_STRUCT = 12 };
enum { CODEC_ZSTD = 6, ENCODING_PLAIN = 0, ENCODING_RLE = 3, REPETITION_OPTIONAL = 1, CONVERTED_UTF8 = 0, CONVERTED_DATE = 6 };
static const int physical[] = {[COLUMN_TEXT] = 6, [COLUMN_INTEGER] = 2, [COLUMN_REAL] = 5, [COLUMN_DATE] = 1};

struct parquet {
    uint64_t at;            /* bytes written so far */
    struct buf groups;      /* the row groups' metadata as Thrift, one after another */
    uint32_t n_groups;
    uint64_t rows;
    struct buf page, packed, head;
};

static void varint(struct buf *b, uint64_t v)
{
    for (; v >= 0x80; v >>= 7)
        buf_add_char(b, (char)(v | 0x80));
    buf_add_char(b, (char)v);
}

/* Field header: the distance from the last field's number and the type. */
static void field(struct buf *b, int *last, int number, int type)
{
    buf_add_char(b, (char)((number - *last) << 4 | type));
    *last = number;
}

static void field_int(struct buf *b, int *last, int number, int type, int64_t v)
{
    field(b, last, number, type);
    varint(b, (uint64_t)v << 1 ^ (uint64_t)(v >> 63));
}

static void text_value(struct buf *b, const char *text)
{
    varint(b, strlen(text));
    buf_add_string(b, text);
}

static void field_text(struct buf *b, int *last, int number, const char *text)
{
    field(b, last, number, THRIFT_BINARY);
    text_value(b, text);
}

static void field_list(struct buf *b, int *last, int number, int item, uint32_t n)
{
    field(b, last, number, THRIFT_LIST);
    if (n < 15) {
        buf_add_char(b, (char)(n << 4 | (unsigned)item));
        return;
    }
    buf_add_char(b, (char)(0xf0 | item));
    varint(b, n);
}

static void stop(struct buf *b) { buf_add_char(b, 0); }

/* One bit-packed run of levels 0 (null) and 1. */
static void put_levels(struct buf *b, const struct column *x, uint32_t rows)
{
    uint32_t groups = (rows + 7) / 8;
    struct buf run = {0};
    varint(&run, (uint64_t)groups << 1 | 1);
    for (uint32_t g = 0; g < groups; g++) {
        unsigned bits = 0;
        for (uint32_t i = 0; i < 8 && g * 8 + i < rows; i++)
            bits |= (unsigned)x->valid.data[g * 8 + i] << i;
        buf_add_char(&run, (char)bits);
    }
    put_u32(b, (uint32_t)run.size);
    buf_add(b, run.data, run.size);
    b->failed = b->failed || run.failed;
    buf_release(&run);
}

static uint32_t offset_at(const struct column *x, uint32_t i)
{
    const unsigned char *p = (const unsigned char *)x->offsets.data + 4 * (size_t)i;
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static void put_values(struct buf *b, const struct column *x, uint32_t rows)
{
    size_t width = x->type == COLUMN_DATE ? 4 : 8;
    for (uint32_t i = 0; i < rows; i++) {
        if (!x->valid.data[i])
            continue;
        if (x->type != COLUMN_TEXT) {
            buf_add(b, x->values.data + i * width, width);
            continue;
        }
        uint32_t from = offset_at(x, i), to = offset_at(x, i + 1);
        put_u32(b, to - from);
        buf_add(b, x->values.data + from, to - from);
    }
}

static void page_header(struct parquet *p, uint32_t rows)
{
    int last = 0, inner = 0;
    buf_reset(&p->head);
    field_int(&p->head, &last, 1, THRIFT_I32, 0);
    field_int(&p->head, &last, 2, THRIFT_I32, (int64_t)p->page.size);
    field_int(&p->head, &last, 3, THRIFT_I32, (int64_t)p->packed.size);
    field(&p->head, &last, 5, THRIFT_STRUCT);
    field_int(&p->head, &inner, 1, THRIFT_I32, rows);
    field_int(&p->head, &inner, 2, THRIFT_I32, ENCODING_PLAIN);
    field_int(&p->head, &inner, 3, THRIFT_I32, ENCODING_RLE);
    field_int(&p->head, &inner, 4, THRIFT_I32, ENCODING_RLE);
    stop(&p->head);
    stop(&p->head);
}

static void chunk_metadata(struct parquet *p, const struct column *x, uint32_t rows)
{
    struct buf *b = &p->groups;
    int last = 0, inner = 0;
    field_int(b, &last, 2, THRIFT_I64, (int64_t)p->at);
    field(b, &last, 3, THRIFT_STRUCT);
    field_int(b, &inner, 1, THRIFT_I32, physical[x->type]);
    field_list(b, &inner, 2, THRIFT_I32, 2);
    varint(b, ENCODING_PLAIN << 1);
    varint(b, ENCODING_RLE << 1);
    field_list(b, &inner, 3, THRIFT_BINARY, 1);
    text_value(b, x->name);
    field_int(b, &inner, 4, THRIFT_I32, CODEC_ZSTD);
    field_int(b, &inner, 5, THRIFT_I64, rows);
    field_int(b, &inner, 6, THRIFT_I64, (int64_t)(p->head.size + p->page.size));
    field_int(b, &inner, 7, THRIFT_I64, (int64_t)(p->head.size + p->packed.size));
    field_int(b, &inner, 9, THRIFT_I64, (int64_t)p->at);
    stop(b);
    stop(b);
}

static enum status write_chunk(struct parquet *p, struct export_sink *s, const struct column *x, uint32_t rows, struct error *e)
{
    buf_reset(&p->page);
    buf_reset(&p->packed);
    put_levels(&p->page, x, rows);
    put_values(&p->page, x, rows);
    if (p->page.failed)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    enum status st = squeeze(p->page.data, p->page.size, &p->packed, e);
    if (st != STATUS_OK)
        return st;
    page_header(p, rows);
    chunk_metadata(p, x, rows);
    sink_bytes(s, p->head.data, p->head.size);
    sink_bytes(s, p->packed.data, p->packed.size);
    p->at += p->head.size + p->packed.size;
    return STATUS_OK;
}

static void begin(void *context, struct export_sink *s, const struct columns *c)
{
    struct parquet *p = context;
    (void)c;
    sink_text(s, "PAR1");
    p->at = 4;
}

static enum status batch(void *context, struct export_sink *s, const struct columns *c, struct error *e)
{
    struct parquet *p = context;
    uint64_t start = p->at;
    int last = 0;
    enum status st = STATUS_OK;
    field_list(&p->groups, &last, 1, THRIFT_STRUCT, (uint32_t)c->n);
    for (int i = 0; st == STATUS_OK && i < c->n; i++)
        st = write_chunk(p, s, &c->items[i], c->rows, e);
    field_int(&p->groups, &last, 2, THRIFT_I64, (int64_t)(p->at - start));
    field_int(&p->groups, &last, 3, THRIFT_I64, c->rows);
    stop(&p->groups);
    p->n_groups++;
    p->rows += c->rows;
    return st;
}

static void schema(struct buf *b, const struct columns *c)
{
    int last = 0;
    field_text(b, &last, 4, "record");
    field_int(b, &last, 5, THRIFT_I32, c->n);
    stop(b);
    for (int i = 0; i < c->n; i++) {
        last = 0;
        field_int(b, &last, 1, THRIFT_I32, physical[c->items[i].type]);
        field_int(b, &last, 3, THRIFT_I32, REPETITION_OPTIONAL);
        field_text(b, &last, 4, c->items[i].name);
        if (c->items[i].type == COLUMN_TEXT || c->items[i].type == COLUMN_DATE)
            field_int(b, &last, 6, THRIFT_I32, c->items[i].type == COLUMN_TEXT ? CONVERTED_UTF8 : CONVERTED_DATE);
        stop(b);
    }
}

static enum status end(void *context, struct export_sink *s, const struct columns *c, const char *about, struct error *e)
{
    struct parquet *p = context;
    struct buf foot = {0};
    int last = 0, inner = 0;
    field_int(&foot, &last, 1, THRIFT_I32, 1);
    field_list(&foot, &last, 2, THRIFT_STRUCT, (uint32_t)c->n + 1);
    schema(&foot, c);
    field_int(&foot, &last, 3, THRIFT_I64, (int64_t)p->rows);
    field_list(&foot, &last, 4, THRIFT_STRUCT, p->n_groups);
    buf_add(&foot, p->groups.data ? p->groups.data : "", p->groups.size);
    field_list(&foot, &last, 5, THRIFT_STRUCT, 1);
    field_text(&foot, &inner, 1, "tabard");
    field_text(&foot, &inner, 2, about);
    stop(&foot);
    field_text(&foot, &last, 6, "tabard " TABARD_VERSION);
    stop(&foot);
    uint32_t size = (uint32_t)foot.size;
    put_u32(&foot, size);
    buf_add_string(&foot, "PAR1");
    bool failed = foot.failed || p->groups.failed || p->head.failed;
    if (!failed)
        sink_bytes(s, foot.data, foot.size);
    buf_release(&foot);
    return failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

enum status export_parquet(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    struct parquet p = {0};
    const struct columnar_writer writer = {begin, batch, end, &p};
    enum status st = columnar_run(r, q, s, &writer, e);
    buf_release(&p.groups);
    buf_release(&p.page);
    buf_release(&p.packed);
    buf_release(&p.head);
    return st;
}
