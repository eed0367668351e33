/* In: the builder's places and names. Out: the compiled gazetteer, as gazetteer_file.h draws it. Names are sorted by hash, then by how well
   known their places are; equal keys share one row. */
#include "lexicon/gazetteer_build.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static int by_key(const void *left, const void *right, void *strings)
{
    const struct posting *a = left, *b = right;
    if (a->hash != b->hash)
        return a->hash < b->hash ? -1 : 1;
    int c = strcmp((const char *)strings + a->key, (const char *)strings + b->key);
    if (c)
        return c;
    if (a->rank != b->rank)
        return a->rank > b->rank ? -1 : 1;
    return a->value < b->value ? -1 : a->value > b->value;
}

static void write_names(struct builder *b, struct buf *names, struct buf *postings, uint32_t *buckets)
{
    struct gazetteer_name_row row = {0, 0, 0, 0};
    uint32_t used = 0;
    for (uint32_t i = 0; i < b->n_postings; i++) {
        const struct posting *p = &b->postings[i];
        bool same = i && p->hash == row.hash && !strcmp(b->strings.data + row.key, b->strings.data + p->key);
        if (!same) {
            if (i)
                buf_add(names, &row, sizeof row);
            row = (struct gazetteer_name_row){p->hash, p->key, used, 0};
            buckets[(p->hash >> GAZETTEER_SHIFT) + 1]++;
        } else if (i && b->postings[i - 1].value >> 2 == p->value >> 2) {
            continue; /* the same place by two spellings of one key */
        }
        buf_add(postings, &p->value, 4);
        used++;
        row.count++;
    }
    if (b->n_postings)
        buf_add(names, &row, sizeof row);
    for (uint32_t i = 0; i < GAZETTEER_BUCKETS; i++)
        buckets[i + 1] += buckets[i];
    b->sum.names = (unsigned)(names->size / sizeof row);
    b->sum.postings = used;
}

/* The parts of the pack that are not in the builder yet. */
struct made {
    struct buf names, postings, countries;
    uint32_t *buckets;
};

static bool make(struct builder *b, struct made *m)
{
    m->buckets = memory_alloc((GAZETTEER_BUCKETS + 1) * 4);
    if (!m->buckets)
        return false;
    for (uint32_t i = 0; i < b->n_countries; i++) {
        uint32_t at = gazetteer_build_string(b, b->countries[i].iso3, 3);
        buf_add(&m->countries, &at, 4);
    }
    if (b->n_postings)
        qsort_r(b->postings, b->n_postings, sizeof *b->postings, by_key, b->strings.data);
    write_names(b, &m->names, &m->postings, m->buckets);
    return !b->strings.failed && !m->names.failed && !m->postings.failed && !m->countries.failed;
}

static enum status save(const struct builder *b, const struct made *m, const char *out, struct error *e)
{
    struct pack_writer w;
    pack_writer_init(&w, GAZETTEER_PACK, GAZETTEER_VERSION);
    pack_writer_add(&w, "places", b->places, b->n_places * sizeof *b->places);
    pack_writer_add(&w, "names", m->names.data, m->names.size);
    pack_writer_add(&w, "buckets", m->buckets, (GAZETTEER_BUCKETS + 1) * 4);
    pack_writer_add(&w, "postings", m->postings.data, m->postings.size);
    pack_writer_add(&w, "countries", m->countries.data, m->countries.size);
    pack_writer_add(&w, "regions", b->regions, b->n_regions * 4);
    pack_writer_add(&w, "strings", b->strings.data, b->strings.size);
    enum status s = pack_writer_save(&w, out, e);
    pack_writer_release(&w);
    return s;
}

enum status gazetteer_build_save(struct builder *b, const char *out, struct error *e)
{
    struct made m = {0};
    enum status s = make(b, &m) ? save(b, &m, out, e) : STATUS_NOMEM;
    if (s == STATUS_NOMEM)
        error_set(e, s, 0, "out of memory");
    buf_release(&m.names);
    buf_release(&m.postings);
    buf_release(&m.countries);
    memory_free(m.buckets);
    return s;
}
