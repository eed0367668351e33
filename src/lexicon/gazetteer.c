/* In: the bytes of a compiled gazetteer. Out: places by name. A lookup is one bucket, a short walk over
   equal hashes and a comparison of keys. */
#include "lexicon/gazetteer.h"

#include <string.h>

#include "base/hash.h"
#include "base/memory.h"
#include "base/pack.h"
#include "lexicon/gazetteer_file.h"
#include "lexicon/gazetteer_overlay.h"

struct gazetteer {
    struct pack pack;
    const struct gazetteer_place *places;
    const struct gazetteer_name_row *names;
    const uint32_t *buckets, *postings, *countries, *regions;
    const char *strings;
    uint32_t n_places, n_names, n_buckets, n_postings, n_countries, n_regions, n_strings;
    struct gazetteer_overlay *overlay;  /* or NULL */
};

static enum status read_sections(struct gazetteer *g, struct error *e)
{
    enum status s;
    const struct pack *p = &g->pack;
    if ((s = pack_array(p, "places", sizeof *g->places, (const void **)&g->places, &g->n_places, e)) ||
        (s = pack_array(p, "names", sizeof *g->names, (const void **)&g->names, &g->n_names, e)) ||
        (s = pack_array(p, "buckets", 4, (const void **)&g->buckets, &g->n_buckets, e)) ||
        (s = pack_array(p, "postings", 4, (const void **)&g->postings, &g->n_postings, e)) ||
        (s = pack_array(p, "countries", 4, (const void **)&g->countries, &g->n_countries, e)) ||
        (s = pack_array(p, "regions", 4, (const void **)&g->regions, &g->n_regions, e)) ||
        (s = pack_array(p, "strings", 1, (const void **)&g->strings, &g->n_strings, e)))
        return s;
    if (g->n_buckets != GAZETTEER_BUCKETS + 1 || !g->n_strings || g->strings[g->n_strings - 1])
        return error_set(e, STATUS_CORRUPT, 0, "gazetteer: damaged tables");
    return STATUS_OK;
}

static enum status finish(struct gazetteer **out, struct gazetteer *g, enum status s, struct error *e)
{
    if (!s && (s = read_sections(g, e)))
        pack_close(&g->pack);
    if (s) {
        memory_free(g);
        g = NULL;
    }
    *out = g;
    return s;
}

enum status gazetteer_open(struct gazetteer **out, const char *path, struct error *e)
{
    struct gazetteer *g = memory_alloc(sizeof *g);
    *out = NULL;
    if (!g)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    return finish(out, g, pack_open(&g->pack, path, GAZETTEER_PACK, GAZETTEER_VERSION, e), e);
}

enum status gazetteer_open_bytes(struct gazetteer **out, const void *bytes, size_t n, struct error *e)
{
    struct gazetteer *g = memory_alloc(sizeof *g);
    *out = NULL;
    if (!g)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    return finish(out, g, pack_open_bytes(&g->pack, bytes, n, GAZETTEER_PACK, GAZETTEER_VERSION, "gazetteer", e), e);
}

void gazetteer_free(struct gazetteer *g)
{
    if (!g)
        return;
    gazetteer_overlay_free(g->overlay);
    pack_close(&g->pack);
    memory_free(g);
}

enum status gazetteer_add_overlay(struct gazetteer *g, const char *path, struct error *e)
{
    if (g->overlay)
        return error_set(e, STATUS_USAGE, 0, "one table of places at most");
    g->overlay = gazetteer_overlay_read(path, g, e);
    return g->overlay ? STATUS_OK : e && e->status ? e->status : STATUS_INPUT;
}

uint64_t gazetteer_checksum(const struct gazetteer *g) { return g->pack.checksum ^ (g->overlay ? gazetteer_overlay_hash(g->overlay) : 0); }
uint32_t gazetteer_place_count(const struct gazetteer *g) { return g->n_places; }

static const char *string_at(const struct gazetteer *g, uint32_t at)
{
    return at < g->n_strings ? g->strings + at : "";
}

static uint32_t add_postings(const struct gazetteer *g, const struct gazetteer_name_row *r, struct gazetteer_hit *hits, uint32_t most)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->count && n < most; i++) {
        if (r->first >= g->n_postings || i >= g->n_postings - r->first)
            break;
        uint32_t posting = g->postings[r->first + i], place = posting >> 2;
        if (place < g->n_places)
            hits[n++] = (struct gazetteer_hit){&g->places[place], place, (uint8_t)(posting & 3)};
    }
    return n;
}

uint32_t gazetteer_find(const struct gazetteer *g, const char *key, size_t n, struct gazetteer_hit *hits, uint32_t most)
{
    uint32_t own = g->overlay ? gazetteer_overlay_find(g->overlay, key, n, hits, most) : 0;
    uint32_t h = gazetteer_hash(key, n), b = h >> GAZETTEER_SHIFT;
    for (uint32_t i = g->buckets[b]; i < g->buckets[b + 1] && i < g->n_names && g->names[i].hash <= h; i++) {
        const char *s = string_at(g, g->names[i].key);
        if (g->names[i].hash == h && !strncmp(s, key, n) && !s[n])
            return own + add_postings(g, &g->names[i], hits + own, most - own);
    }
    return own;
}

uint16_t gazetteer_country_named(const struct gazetteer *g, const char *iso3)
{
    for (uint32_t i = 0; g && i < g->n_countries && *iso3; i++)
        if (!strcmp(string_at(g, g->countries[i]), iso3))
            return (uint16_t)i;
    return GAZETTEER_NONE;
}

const char *gazetteer_name(const struct gazetteer *g, const struct gazetteer_place *p)
{
    const char *own = g->overlay ? gazetteer_overlay_name(g->overlay, p) : NULL;
    return own ? own : string_at(g, p->name);
}

const char *gazetteer_country(const struct gazetteer *g, const struct gazetteer_place *p)
{
    return p->country < g->n_countries ? string_at(g, g->countries[p->country]) : "";
}

const char *gazetteer_admin1(const struct gazetteer *g, const struct gazetteer_place *p)
{
    return p->admin1 < g->n_regions ? string_at(g, g->regions[p->admin1]) : "";
}
