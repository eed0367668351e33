/* In: a table of places as data/gazetteer/places.tsv has it, and the gazetteer it goes over, for the numbers of countries. Out: its
   places by name. Names are keys as the compiled file has them, sorted by hash. Every cell that decides where a place lies is
   checked: a wrong row is an error with its line, not a place on the equator. */
#include "lexicon/gazetteer_overlay.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/io.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "lexicon/gazetteer_file.h"

enum { MAX_TABLE = 16 << 20, MAX_PLACES = 100000, COLUMNS = 8 };

struct overlay_name {
    uint32_t hash, place;
    const char *key;
    uint8_t class;
};

struct gazetteer_overlay {
    struct arena arena;
    const struct gazetteer *base;
    struct gazetteer_place *places;
    const char **labels;                /* [n_places] */
    struct overlay_name *names;         /* sorted by hash, then as told */
    uint32_t n_places, cap_places, n_labels, cap_labels, n_names, cap_names;
    uint64_t hash;
};

static void add_name(struct gazetteer_overlay *o, const char *s, size_t n, enum gazetteer_class class)
{
    char key[GAZETTEER_KEY_MAX];
    size_t k = gazetteer_key(s, n, key);
    struct overlay_name *x = k ? ARENA_PUSH(&o->arena, o->names, o->n_names, o->cap_names) : NULL;
    if (x)
        *x = (struct overlay_name){gazetteer_hash(key, k), o->n_places - 1, arena_string(&o->arena, key, k), (uint8_t)class};
}

/* "=X;*X;~X;X": see docs/formats/gazetteer.md. */
static void add_aliases(struct gazetteer_overlay *o, const char *s)
{
    static const char marks[] = "=*~";
    static const uint8_t classes[] = {GAZETTEER_NAME, GAZETTEER_DEMONYM, GAZETTEER_ABBREVIATION};
    while (*s) {
        size_t n = strcspn(s, ";");
        const char *mark = *s && n ? strchr(marks, *s) : NULL;
        if (n)
            add_name(o, s + (mark != NULL), n - (mark != NULL), mark ? (enum gazetteer_class)classes[mark - marks] : GAZETTEER_ALIAS);
        s += n + (s[n] == ';');
    }
}

static bool degrees(const char *s, double most, float *out)
{
    char *end;
    double v = strtod(s, &end);
    *out = (float)v;
    return end > s && !*end && v >= -most && v <= most;
}

static bool number(const char *s, uint32_t *out)
{
    char *end;
    unsigned long v = strtoul(s, &end, 10);
    *out = (uint32_t)v;
    return !*s || (*s >= '0' && *s <= '9' && !*end && v <= UINT32_MAX);
}

static enum status take_row(struct gazetteer_overlay *o, char **c, long line, struct error *e)
{
    struct gazetteer_place p = {.flags = GAZETTEER_AUTHORED | GAZETTEER_OWN, .admin1 = GAZETTEER_NONE};
    int kind = gazetteer_kind_named(c[1]);
    if (!*c[0])
        return error_set(e, STATUS_INPUT, line, "a place has no name");
    if (kind < 0)
        return error_set(e, STATUS_INPUT, line, "'%.40s' is no kind of place", c[1]);
    if (!degrees(c[2], 90, &p.lat) || !degrees(c[3], 180, &p.lon))
        return error_set(e, STATUS_INPUT, line, "'%.20s', '%.20s' are no latitude and longitude", c[2], c[3]);
    p.country = gazetteer_country_named(o->base, c[4]);
    if (*c[4] && p.country == GAZETTEER_NONE)
        return error_set(e, STATUS_INPUT, line, "'%.20s' is no country's code (ISO 3166 alpha-3)", c[4]);
    if (!number(c[5], &p.population) || !number(c[7], &p.geonameid))
        return error_set(e, STATUS_INPUT, line, "weight and geonameid are whole numbers");
    if (o->n_places == MAX_PLACES)
        return error_set(e, STATUS_LIMIT, line, "a table holds at most %d places", MAX_PLACES);
    p.kind = (uint8_t)kind;
    struct gazetteer_place *x = ARENA_PUSH(&o->arena, o->places, o->n_places, o->cap_places);
    const char **label = x ? ARENA_PUSH(&o->arena, o->labels, o->n_labels, o->cap_labels) : NULL;
    if (!label)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    *x = p;
    *label = arena_string(&o->arena, c[0], strlen(c[0]));
    add_name(o, c[0], strlen(c[0]), GAZETTEER_NAME);
    add_aliases(o, c[6]);
    return STATUS_OK;
}

static enum status take_line(struct gazetteer_overlay *o, char *s, long line, struct error *e)
{
    char *c[COLUMNS], empty[] = "";
    int n = 0;
    s[strcspn(s, "\r")] = '\0';
    if (!*s || *s == '#' || !strncmp(s, "name\t", 5))
        return STATUS_OK;
    for (int i = 0; i < COLUMNS; i++)
        c[i] = empty;
    for (char *at = s; at && n < COLUMNS; n++) {
        c[n] = at;
        at = strchr(at, '\t');
        if (at)
            *at++ = '\0';
    }
    return n < 4 ? error_set(e, STATUS_INPUT, line, "a row has name, kind, latitude and longitude at least, with tabs between") : take_row(o, c, line, e);
}

static int by_hash(const void *left, const void *right)
{
    const struct overlay_name *a = left, *b = right;
    return a->hash != b->hash ? (a->hash < b->hash ? -1 : 1) : a->place < b->place ? -1 : a->place > b->place;
}

static enum status fill(struct gazetteer_overlay *o, char *text, size_t n, struct error *e)
{
    enum status s = STATUS_OK;
    long line = 0;
    if (utf8_valid_prefix(text, n) < n || memchr(text, '\0', n))
        return error_set(e, STATUS_INPUT, 0, "a table of places is UTF-8 text");
    for (char *at = text, *next; at && !s; at = next) {
        next = strchr(at, '\n');
        if (next)
            *next++ = '\0';
        s = take_line(o, at, ++line, e);
    }
    if (!s && o->n_names)
        qsort(o->names, o->n_names, sizeof *o->names, by_hash);
    return s ? s : o->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

struct gazetteer_overlay *gazetteer_overlay_parse(const char *text, size_t n, const struct gazetteer *base, struct error *e)
{
    struct gazetteer_overlay *o = memory_alloc(sizeof *o);
    char *copy = o ? memory_copy_string(text, n) : NULL;
    enum status s = copy ? STATUS_OK : error_set(e, STATUS_NOMEM, 0, "out of memory");
    if (copy) {
        arena_init(&o->arena);
        o->base = base;
        o->hash = hash_bytes(text, n, 0);
        s = fill(o, copy, n, e);
    }
    memory_free(copy);
    if (s) {
        gazetteer_overlay_free(o);
        return NULL;
    }
    return o;
}

struct gazetteer_overlay *gazetteer_overlay_read(const char *path, const struct gazetteer *base, struct error *e)
{
    struct buf text = {0};
    struct error inner = {0};
    struct gazetteer_overlay *o = NULL;
    if (!io_read_file(path, MAX_TABLE, &text, e)) {
        o = gazetteer_overlay_parse(text.data ? text.data : "", text.size, base, &inner);
        if (!o && inner.line)
            error_set(e, inner.status, 0, "%.120s:%ld: %.120s", path, inner.line, inner.message);
        else if (!o)
            error_set(e, inner.status, 0, "'%.120s': %.120s", path, inner.message);
    }
    buf_release(&text);
    return o;
}

void gazetteer_overlay_free(struct gazetteer_overlay *o)
{
    if (!o)
        return;
    arena_release(&o->arena);
    memory_free(o);
}

uint64_t gazetteer_overlay_hash(const struct gazetteer_overlay *o) { return o->hash; }

uint32_t gazetteer_overlay_find(const struct gazetteer_overlay *o, const char *key, size_t n, struct gazetteer_hit *hits, uint32_t most)
{
    uint32_t h = gazetteer_hash(key, n), lo = 0, hi = o->n_names, found = 0;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (o->names[mid].hash < h)
            lo = mid + 1;
        else
            hi = mid;
    }
    for (; lo < o->n_names && o->names[lo].hash == h && found < most; lo++)
        if (o->names[lo].key && !strncmp(o->names[lo].key, key, n) && !o->names[lo].key[n])
            hits[found++] = (struct gazetteer_hit){&o->places[o->names[lo].place], (o->base ? gazetteer_place_count(o->base) : 0) + o->names[lo].place, o->names[lo].class};
    return found;
}

const char *gazetteer_overlay_name(const struct gazetteer_overlay *o, const struct gazetteer_place *p)
{
    return p >= o->places && p < o->places + o->n_places ? o->labels[p - o->places] : NULL;
}
