/* In: tables of places. Out: the compiled gazetteer. Order matters: countries, then the authored
   overlay, then other names of countries, then first- and second-level regions whose points are the mean of their towns (unless
   authored), then towns. gazetteer_sources.c knows what their rows mean, gazetteer_save.c writes. */
#include "lexicon/gazetteer_build.h"

#include <string.h>

#include "base/io.h"
#include "base/memory.h"

enum { CODE_ROOM = 1 << 18, COLUMNS_MAX = 20, LINE_MAX_BYTES = 1 << 16 };

/* --- small tools ------------------------------------------------------------------------------- */

uint32_t gazetteer_build_string(struct builder *b, const char *s, size_t n)
{
    uint32_t at = (uint32_t)b->strings.size;
    buf_add(&b->strings, s, n);
    buf_add_char(&b->strings, 0);
    return at;
}

/* Cuts a line at tabs in place; missing columns are "". */
static int cut(char *line, char **column)
{
    int n = 0;
    static char empty[1];
    for (int i = 0; i < COLUMNS_MAX; i++)
        column[i] = empty;
    while (n < COLUMNS_MAX) {
        column[n++] = line;
        line = strchr(line, '\t');
        if (!line)
            break;
        *line++ = 0;
    }
    return n;
}

/* Each line but comments and, if `head`, the first. */
static enum status read_rows(struct builder *b, const char *path, bool head, gazetteer_row *row, struct error *e)
{
    struct io_stream *s = io_stream_open(path, e);
    struct buf line = {0};
    bool more = true;
    char *column[COLUMNS_MAX];
    if (!s)
        return e && e->status ? e->status : STATUS_IO;
    enum status st = STATUS_OK;
    while (!st && more) {
        st = io_stream_line(s, LINE_MAX_BYTES, &line, &more, e);
        if (st == STATUS_LIMIT)
            st = STATUS_OK;
        else if (!st && more && line.size && line.data[0] != '#') {
            if (!head) {
                cut(line.data, column);
                row(b, column);
            }
            head = false;
        }
    }
    buf_release(&line);
    io_stream_close(s);
    return st;
}

struct code *gazetteer_build_code(struct builder *b, const char *code, bool make)
{
    uint64_t h = hash_string(code) | 1;
    for (uint32_t i = (uint32_t)h & (CODE_ROOM - 1), k = 0; k < CODE_ROOM; i = (i + 1) & (CODE_ROOM - 1), k++) {
        if (b->codes[i].hash == h)
            return &b->codes[i];
        if (!b->codes[i].hash) {
            if (!make)
                return NULL;
            b->codes[i].hash = h;
            b->codes[i].region = GAZETTEER_NONE;
            return &b->codes[i];
        }
    }
    return NULL;
}

uint16_t gazetteer_build_country(const struct builder *b, const char *code)
{
    for (uint32_t i = 0; i < b->n_countries && *code; i++)
        if (!strcmp(b->countries[i].iso3, code) || !strcmp(b->countries[i].iso2, code))
            return (uint16_t)i;
    return GAZETTEER_NONE;
}

/* How well known a place is, for the order of postings. */
static uint32_t rank_of(const struct gazetteer_place *p)
{
    static const uint32_t base[] = {4000000000u, 3900000000u, 60000000, 200000, 0, 3000000, 500000, 500000, 100000};
    uint64_t r = (uint64_t)(p->kind < GAZETTEER_KIND_COUNT ? base[p->kind] : 0) + p->population;
    r *= p->flags & GAZETTEER_CAPITAL ? 3 : 1;
    return r > UINT32_MAX ? UINT32_MAX : (uint32_t)r;
}

void gazetteer_build_name(struct builder *b, uint32_t place, const char *s, size_t n, enum gazetteer_class class)
{
    char key[GAZETTEER_KEY_MAX];
    size_t len = gazetteer_key(s, n, key);
    if (len < 2 && !(len && class == GAZETTEER_ABBREVIATION))
        return;
    struct posting *p = ARENA_PUSH(&b->arena, b->postings, b->n_postings, b->cap_postings);
    if (p)
        *p = (struct posting){gazetteer_hash(key, len), gazetteer_build_string(b, key, len), place << 2 | class, rank_of(&b->places[place])};
}

uint32_t gazetteer_build_place(struct builder *b, const char *s, double lat, double lon, enum gazetteer_kind kind)
{
    struct gazetteer_place *p = ARENA_PUSH(&b->arena, b->places, b->n_places, b->cap_places);
    if (!p) {
        b->failed = true;
        return 0;
    }
    *p = (struct gazetteer_place){(float)lat, (float)lon, 0, 0, gazetteer_build_string(b, s, strlen(s)), GAZETTEER_NONE, GAZETTEER_NONE, (uint8_t)kind, 0, 0};
    return b->n_places - 1;
}

/* --- in order ------------------------------------------------------------------------------------ */

static enum status read_all(struct builder *b, const struct gazetteer_sources *f, struct error *e)
{
    enum status s;
    if ((s = read_rows(b, f->states, true, gazetteer_state_row, e)) || (s = read_rows(b, f->countries, true, gazetteer_country_row, e)) ||
        (s = read_rows(b, f->places, true, gazetteer_overlay_row, e)) || (s = read_rows(b, f->names, true, gazetteer_state_name_row, e)))
        return s;
    if (!f->towns)
        return STATUS_OK;
    if ((s = read_rows(b, f->towns, false, gazetteer_town_mean, e)) || (f->admin1 && (s = gazetteer_read_regions(b, f->admin1, true, e))) ||
        (f->admin2 && (s = gazetteer_read_regions(b, f->admin2, false, e))))
        return s;
    return read_rows(b, f->towns, false, gazetteer_town_row, e);
}

enum status gazetteer_compile(const struct gazetteer_sources *from, const char *out, struct gazetteer_summary *sum, struct error *e)
{
    struct builder *b = memory_alloc(sizeof *b);
    enum status s = STATUS_NOMEM;
    if (b)
        b->codes = memory_alloc(sizeof *b->codes * CODE_ROOM);
    if (!b || !b->codes) {
        error_set(e, s, 0, "out of memory");
        goto done;
    }
    arena_init(&b->arena);
    gazetteer_build_string(b, "", 0);
    s = read_all(b, from, e);
    if (!s)
        s = b->failed || b->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : gazetteer_build_save(b, out, e);
    b->sum.places = b->n_places;
    if (sum)
        *sum = b->sum;
    arena_release(&b->arena);
    buf_release(&b->strings);
done:
    if (b)
        memory_free(b->codes);
    memory_free(b);
    return s;
}
