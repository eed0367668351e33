/* in: the bytes of the model file, distrusted; out: the linear engine, ready to share; its weights once asked for. */
#include "model/linear_model.h"

#include <pthread.h>
#include <string.h>

#include "base/io.h"
#include "base/memory.h"
#include "model/linear_gap.h"

enum { EXPANDED_MAX = 64 << 20 };

struct linear_late {
    pthread_mutex_t lock;
    struct pack pack;                /* borrowed */
    struct linear engine;
    bool ready;
};

enum status linear_model_expand(const uint8_t *bytes, size_t n, struct buf *out, struct error *e)
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
    static const uint8_t none[1];
    struct linear_part r;
    r.bytes = pack_find(p, name, &r.n);
    return r.bytes ? r : (struct linear_part){none, 0};
}

static enum status read_parts(struct linear_model *m, const struct pack *p, struct error *e)
{
    struct linear_part feats = part(p, "feats"), lemmas = part(p, "lemmas"), gaps = part(p, "gaps");
    enum status s = linear_names_read(&m->names, part(p, "names"), e);
    if (!s)
        s = linear_lookup_read(&m->feats, feats.bytes, feats.n, e);
    if (!s)
        s = linear_lookup_read(&m->lemmas, lemmas.bytes, lemmas.n, e);
    if (!s)
        s = linear_table_read(&m->gaps, gaps.bytes, gaps.n, LINEAR_MOVES, 20, e);
    m->checksum = p->checksum;
    return s;
}

static enum status make_late(struct linear_model *m, const struct pack *p, struct error *e)
{
    m->late = memory_alloc(sizeof *m->late);
    if (!m->late || pthread_mutex_init(&m->late->lock, NULL)) {
        memory_free(m->late);
        m->late = NULL;
        return error_set(e, STATUS_NOMEM, 0, "out of memory for the model");
    }
    m->late->pack = *p;
    return STATUS_OK;
}

enum status linear_model_read(struct linear_model *m, const uint8_t *bytes, size_t n, struct error *e)
{
    struct pack p;
    memset(m, 0, sizeof *m);
    enum status s = pack_open_bytes(&p, bytes, n, LINEAR_MODEL_KIND, LINEAR_MODEL_VERSION, "linear.tbm", e);
    if (!s)
        s = read_parts(m, &p, e);
    if (!s)
        s = make_late(m, &p, e);
    if (s)
        linear_model_release(m);
    return s;
}

void linear_model_release(struct linear_model *m)
{
    linear_lookup_release(&m->feats);
    linear_lookup_release(&m->lemmas);
    linear_table_release(&m->gaps);
    if (m->late) {
        linear_release(&m->late->engine);
        pthread_mutex_destroy(&m->late->lock);
    }
    memory_free(m->late);
    m->late = NULL;
}

/* Each section is expanded, read and forgotten before the next: they are large. */
static enum status read_weights(struct linear *g, const struct pack *p, const struct linear_names *names, struct error *e)
{
    static const char *const section[LINEAR_WEIGHTS] = {"tags", "moves", "labels", "sure", "entities"};
    enum status s = STATUS_OK;
    g->names = names;
    for (int i = 0; !s && i < LINEAR_WEIGHTS; i++) {
        struct buf b = {0};
        struct linear_part packed = part(p, section[i]);
        s = linear_model_expand(packed.bytes, packed.n, &b, e);
        if (!s)
            s = linear_read(g, (enum linear_weights)i, (struct linear_part){(const uint8_t *)b.data, b.size}, e);
        buf_release(&b);
    }
    if (s)
        linear_release(g);
    return s;
}

const struct linear *linear_model_engine(const struct linear_model *m, struct error *e)
{
    struct linear_late *late = m->late;
    pthread_mutex_lock(&late->lock);
    if (!late->ready)
        late->ready = !read_weights(&late->engine, &late->pack, &m->names, e);
    bool ready = late->ready;
    pthread_mutex_unlock(&late->lock);
    return ready ? &late->engine : NULL;
}
