/* in: the bytes of the model file, distrusted; out: the linear engine, ready to share. */
#include "model/linear_model.h"

#include <string.h>

#include "base/io.h"
#include "model/linear_gap.h"

enum { EXPANDED_MAX = 64 << 20 };

static enum status expand(const uint8_t *bytes, size_t n, struct buf *out, struct error *e)
{
    struct io_stream *s = io_stream_open_bytes(bytes, n, e);
    if (!s)
        return STATUS_NOMEM;
    enum status status = STATUS_OK;
    for (size_t got = 1; !status && got;) {
        if (out->size > EXPANDED_MAX)
            status = error_set(e, STATUS_CORRUPT, 0, "the model file is too large");
        else if (!buf_reserve(out, 1 << 20))
            status = error_set(e, STATUS_NOMEM, 0, "out of memory for the model");
        else if (!(status = io_stream_read(s, out->data + out->size, 1 << 20, &got, e)))
            out->size += got;
    }
    io_stream_close(s);
    return status;
}

static struct linear_part part(const struct pack *p, const char *name)
{
    struct linear_part r = {NULL, 0};
    r.bytes = pack_find(p, name, &r.n);
    if (!r.bytes)
        r.n = 0;
    return r;
}

static enum status read_parts(struct linear_model *m, const struct pack *p, struct error *e)
{
    struct linear_part feats = part(p, "feats"), lemmas = part(p, "lemmas"), gaps = part(p, "gaps");
    enum status s = linear_read(&m->engine, part(p, "names"), part(p, "tags"), part(p, "moves"), part(p, "labels"),
                                part(p, "sure"), part(p, "entities"), e);
    if (!s)
        s = linear_lookup_read(&m->feats, feats.bytes, feats.n, e);
    if (!s)
        s = linear_lookup_read(&m->lemmas, lemmas.bytes, lemmas.n, e);
    if (!s)
        s = linear_table_read(&m->gaps, gaps.bytes, gaps.n, LINEAR_MOVES, 20, e);
    m->checksum = p->checksum;
    return s;
}

enum status linear_model_read(struct linear_model *m, const uint8_t *bytes, size_t n, struct error *e)
{
    struct buf b;
    struct pack p;
    memset(m, 0, sizeof *m);
    buf_init(&b);
    enum status s = expand(bytes, n, &b, e);
    if (!s)
        s = pack_open_bytes(&p, b.data, b.size, LINEAR_MODEL_KIND, LINEAR_MODEL_VERSION, "linear.tbm", e);
    if (!s) {
        s = read_parts(m, &p, e);
        pack_close(&p);
    }
    buf_release(&b);
    if (s)
        linear_model_release(m);
    return s;
}

void linear_model_release(struct linear_model *m)
{
    linear_release(&m->engine);
    linear_lookup_release(&m->feats);
    linear_lookup_release(&m->lemmas);
    linear_table_release(&m->gaps);
}
