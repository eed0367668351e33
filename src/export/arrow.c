/* An Arrow IPC file by hand. In: batches of columns. Out: schema message, a record batch message for each batch,
   footer; metadata as FlatBuffers (export/flat_builder.h), bodies plain and aligned to 8.
   Format: arrow.apache.org, "Arrow columnar format", IPC file, metadata version V5. */
#include "export/columnar.h"
#include "export/flat_builder.h"



enum { VERSION_V5 = 4, HEADER_SCHEMA = 1, HEADER_BATCH = 3 };
enum { TYPE_INT = 2, TYPE_FLOAT = 3, TYPE_UTF8 = 5, TYPE_DATE = 8 };
static const int type_ids[] = {[COLUMN_TEXT] = TYPE_UTF8, [COLUMN_INTEGER] = TYPE_INT, [COLUMN_REAL] = TYPE_FLOAT, [COLUMN_DATE] = TYPE_DATE};

struct arrow {
    uint64_t at;                /* bytes written so far */
    struct flat flat;
    struct buf blocks;          /* of the footer: {i64 offset, i32 metadata size, i32 0, i64 body size} */
    uint32_t n_blocks;
    struct buf meta, body, nodes, buffers;
};

static uint32_t build_type(struct flat *f, enum column_type type)
{
    flat_start(f);
    if (type == COLUMN_INTEGER) {
        flat_number(f, 0, 64, 4);
        flat_number(f, 1, 1, 1);
    } else if (type == COLUMN_REAL) {
        flat_number(f, 0, 2, 2);    /* double */
    } else if (type == COLUMN_DATE) {
        flat_number(f, 0, 0, 2);    /* days */
    }
    return flat_end(f);
}

static uint32_t build_field(struct flat *f, const struct column *x)
{
    uint32_t children = flat_offsets(f, NULL, 0), type = build_type(f, x->type), name = flat_string(f, x->name);
    flat_start(f);
    flat_offset(f, 0, name);
    flat_number(f, 1, 1, 1);
    flat_number(f, 2, (uint64_t)type_ids[x->type], 1);
    flat_offset(f, 3, type);
    flat_offset(f, 5, children);
    return flat_end(f);
}

static uint32_t build_about(struct flat *f, const char *about)
{
    uint32_t key = flat_string(f, "tabard"), value = flat_string(f, about);
    flat_start(f);
    flat_offset(f, 0, key);
    flat_offset(f, 1, value);
    uint32_t pair = flat_end(f);
    return flat_offsets(f, &pair, 1);
}

static uint32_t build_schema(struct flat *f, const struct columns *c, const char *about)
{
    uint32_t fields[256], list, meta = about ? build_about(f, about) : 0;
    int n = c->n < 256 ? c->n : 256;
    for (int i = 0; i < n; i++)
        fields[i] = build_field(f, &c->items[i]);
    list = flat_offsets(f, fields, (uint32_t)n);
    flat_start(f);
    flat_number(f, 0, 0, 2);
    flat_offset(f, 1, list);
    flat_offset(f, 2, meta);
    return flat_end(f);
}

static uint32_t build_message(struct flat *f, int header_type, uint32_t header, uint64_t body)
{
    flat_start(f);
    flat_number(f, 3, body, 8);
    flat_offset(f, 2, header);
    flat_number(f, 0, VERSION_V5, 2);
    flat_number(f, 1, (uint64_t)header_type, 1);
    return flat_end(f);
}

static void pad8(struct buf *b)
{
    while (b->size % 8)
        buf_add_char(b, 0);
}

/* Continuation marker, size, FlatBuffer padded to 8. */
static uint32_t write_message(struct arrow *a, struct export_sink *s, uint32_t root)
{
    struct buf head = {0};
    buf_reset(&a->meta);
    flat_finish(&a->flat, root, &a->meta);
    pad8(&a->meta);
    put_u32(&head, 0xffffffffu);
    put_u32(&head, (uint32_t)a->meta.size);
    sink_bytes(s, head.data ? head.data : "", head.size);
    sink_bytes(s, a->meta.data ? a->meta.data : "", a->meta.size);
    s->failed = s->failed || head.failed || a->meta.failed;
    buf_release(&head);
    a->at += 8 + a->meta.size;
    return 8 + (uint32_t)a->meta.size;
}

static void begin(void *context, struct export_sink *s, const struct columns *c)
{
    struct arrow *a = context;
    sink_bytes(s, "ARROW1\0\0", 8);
    a->at = 8;
    flat_reset(&a->flat);
    write_message(a, s, build_message(&a->flat, HEADER_SCHEMA, build_schema(&a->flat, c, NULL), 0));
}

static void add_buffer(struct arrow *a, const void *bytes, size_t n)
{
    put_u64(&a->buffers, a->body.size);
    put_u64(&a->buffers, n);
    if (n)
        buf_add(&a->body, bytes, n);
    pad8(&a->body);
}

static void add_validity(struct arrow *a, const struct column *x, uint32_t rows)
{
    struct buf bits = {0};
    for (uint32_t g = 0; x->nulls && g < rows; g += 8) {
        unsigned byte = 0;
        for (uint32_t i = 0; i < 8 && g + i < rows; i++)
            byte |= (unsigned)x->valid.data[g + i] << i;
        buf_add_char(&bits, (char)byte);
    }
    add_buffer(a, bits.data, bits.size);
    a->body.failed = a->body.failed || bits.failed;
    buf_release(&bits);
}

static void add_column(struct arrow *a, const struct column *x, uint32_t rows)
{
    put_u64(&a->nodes, rows);
    put_u64(&a->nodes, x->nulls);
    add_validity(a, x, rows);
    if (x->type == COLUMN_TEXT)
        add_buffer(a, x->offsets.data, x->offsets.size);
    add_buffer(a, x->values.data, x->values.size);
}

static uint32_t build_batch(struct arrow *a, const struct columns *c)
{
    uint32_t buffers = flat_structs(&a->flat, a->buffers.data, (uint32_t)(a->buffers.size / 16), 16);
    uint32_t nodes = flat_structs(&a->flat, a->nodes.data, (uint32_t)(a->nodes.size / 16), 16);
    flat_start(&a->flat);
    flat_number(&a->flat, 0, c->rows, 8);
    flat_offset(&a->flat, 1, nodes);
    flat_offset(&a->flat, 2, buffers);
    return flat_end(&a->flat);
}

static enum status batch(void *context, struct export_sink *s, const struct columns *c, struct error *e)
{
    struct arrow *a = context;
    uint64_t start = a->at;
    buf_reset(&a->body);
    buf_reset(&a->nodes);
    buf_reset(&a->buffers);
    for (int i = 0; i < c->n; i++)
        add_column(a, &c->items[i], c->rows);
    if (a->body.failed || a->nodes.failed || a->buffers.failed)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    flat_reset(&a->flat);
    uint32_t size = write_message(a, s, build_message(&a->flat, HEADER_BATCH, build_batch(a, c), a->body.size));
    sink_bytes(s, a->body.data, a->body.size);
    a->at += a->body.size;
    put_u64(&a->blocks, start);
    put_u64(&a->blocks, size);
    put_u64(&a->blocks, a->body.size);
    a->n_blocks++;
    return STATUS_OK;
}

static enum status end(void *context, struct export_sink *s, const struct columns *c, const char *about, struct error *e)
{
    struct arrow *a = context;
    struct flat *f = &a->flat;
    flat_reset(f);
    uint32_t blocks = flat_structs(f, a->blocks.data ? a->blocks.data : "", a->n_blocks, 24);
    uint32_t none = flat_structs(f, "", 0, 24), schema = build_schema(f, c, about);
    flat_start(f);
    flat_offset(f, 1, schema);
    flat_offset(f, 2, none);
    flat_offset(f, 3, blocks);
    flat_number(f, 0, VERSION_V5, 2);
    uint32_t root = flat_end(f);
    buf_reset(&a->meta);
    put_u32(&a->meta, 0xffffffffu);     /* end of the stream: an empty message */
    put_u32(&a->meta, 0);
    flat_finish(f, root, &a->meta);
    put_u32(&a->meta, (uint32_t)(a->meta.size - 8));
    buf_add(&a->meta, "ARROW1", 6);
    if (a->meta.failed || a->blocks.failed)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    sink_bytes(s, a->meta.data, a->meta.size);
    return STATUS_OK;
}

enum status export_arrow(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    struct arrow a = {0};
    const struct columnar_writer writer = {begin, batch, end, &a};
    enum status st = columnar_run(r, q, s, &writer, e);
    struct buf *all[] = {&a.blocks, &a.meta, &a.body, &a.nodes, &a.buffers};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        buf_release(all[i]);
    flat_release(&a.flat);
    return st;
}
