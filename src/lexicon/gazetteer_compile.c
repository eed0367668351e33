/* In: tables of places. Out: the compiled gazetteer. Order matters: countries, then the authored
   overlay, then other names of countries, then first- and second-level regions whose points are the mean of their towns (unless
   authored), then towns. Names are folded to keys, sorted by hash, and equal keys share one row. */
#include "lexicon/gazetteer_compile.h"

#include <ctype.h>
#include <stdio.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/io.h"
#include "base/json.h"
#include "base/memory.h"
#include "lexicon/gazetteer_file.h"

struct code {                   /* "US.LA" or "US.LA.079" -> its towns' mean, its row */
    uint64_t hash;
    double lat, lon, population;
    uint32_t towns, place;      /* place: index + 1, 0 none */
    uint16_t region;
};

struct posting {
    uint32_t hash, key, value;  /* key: offset into strings */
    uint32_t rank;              /* of the place: the better known first */
};

struct builder {
    struct arena arena;
    struct buf strings;
    struct gazetteer_place *places;
    uint32_t n_places, cap_places;
    struct posting *postings;
    uint32_t n_postings, cap_postings;
    struct { char iso2[3], iso3[4]; uint32_t name, place; } countries[400];
    uint32_t n_countries;
    uint32_t *regions, n_regions, cap_regions;
    struct code *codes;         /* open addressing */
    uint32_t code_room;
    struct gazetteer_summary sum;
    bool failed;
};

enum { CODE_ROOM = 1 << 18, COLUMNS_MAX = 20, LINE_MAX_BYTES = 1 << 16, SOURCE_MAX = 1 << 28 };

/* --- small tools ------------------------------------------------------------------------------- */

static uint32_t intern(struct builder *b, const char *s, size_t n)
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

typedef void row_reader(struct builder *b, char **column);

/* Each line but comments and, if `head`, the first. */
static enum status read_rows(struct builder *b, const char *path, bool head, row_reader *row, struct error *e)
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

static struct code *code_at(struct builder *b, const char *code, bool make)
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

static uint16_t country_of(const struct builder *b, const char *code)
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

static void name(struct builder *b, uint32_t place, const char *s, size_t n, enum gazetteer_class class)
{
    char key[GAZETTEER_KEY_MAX];
    size_t len = gazetteer_key(s, n, key);
    if (len < 2 && !(len && class == GAZETTEER_ABBREVIATION))
        return;
    struct posting *p = ARENA_PUSH(&b->arena, b->postings, b->n_postings, b->cap_postings);
    if (p)
        *p = (struct posting){gazetteer_hash(key, len), intern(b, key, len), place << 2 | class, rank_of(&b->places[place])};
}

static uint32_t place(struct builder *b, const char *s, double lat, double lon, enum gazetteer_kind kind)
{
    struct gazetteer_place *p = ARENA_PUSH(&b->arena, b->places, b->n_places, b->cap_places);
    if (!p) {
        b->failed = true;
        return 0;
    }
    *p = (struct gazetteer_place){(float)lat, (float)lon, 0, 0, intern(b, s, strlen(s)), GAZETTEER_NONE, GAZETTEER_NONE, (uint8_t)kind, 0, 0};
    return b->n_places - 1;
}

/* --- countries ----------------------------------------------------------------------------------- */

static void state_row(struct builder *b, char **c)
{
    if (b->n_countries >= 400 || strlen(c[0]) != 3 || !strcmp(c[8], "historic"))
        return;
    uint32_t i = b->n_countries++;
    memcpy(b->countries[i].iso3, c[0], 4);
    memcpy(b->countries[i].iso2, strlen(c[2]) == 2 ? c[2] : "--", 3);
    b->countries[i].name = intern(b, c[1], strlen(c[1]));
    b->countries[i].place = UINT32_MAX;
}

static void country_row(struct builder *b, char **c)
{
    uint16_t i = country_of(b, c[0]);
    if (i == GAZETTEER_NONE)
        return;
    const char *s = b->strings.data ? b->strings.data + b->countries[i].name : "";
    char copy[128];
    snprintf(copy, sizeof copy, "%s", s);
    uint32_t p = place(b, copy, atof(c[2]), atof(c[3]), GAZETTEER_COUNTRY);
    b->places[p].geonameid = (uint32_t)strtoul(c[1], NULL, 10);
    b->places[p].country = i;
    b->countries[i].place = p;
    name(b, p, copy, strlen(copy), GAZETTEER_NAME);
}

static struct code *authored_code(struct builder *b, uint16_t country, const char *s, bool make);

/* id, alias, kind, from, to, flag */
static void state_name_row(struct builder *b, char **c)
{
    static const struct { const char *kind; uint8_t class; } kinds[] = {
        {"name", GAZETTEER_NAME}, {"official", GAZETTEER_NAME}, {"former", GAZETTEER_ALIAS}, {"abbrev", GAZETTEER_ALIAS},
        {"adjective", GAZETTEER_DEMONYM}, {"demonym", GAZETTEER_DEMONYM}, {"demonyms", GAZETTEER_DEMONYM}};
    uint16_t i = country_of(b, c[0]);
    if (i == GAZETTEER_NONE || b->countries[i].place == UINT32_MAX)
        return;
    if (authored_code(b, i, c[1], false))
        return;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        if (!strcmp(kinds[k].kind, c[2]))
            name(b, b->countries[i].place, c[1], strlen(c[1]), (enum gazetteer_class)kinds[k].class);
}

/* --- the overlay --------------------------------------------------------------------------------- */

static uint16_t region_named(struct builder *b, const char *s)
{
    uint32_t *r = ARENA_PUSH(&b->arena, b->regions, b->n_regions, b->cap_regions);
    if (!r || b->n_regions >= GAZETTEER_NONE)
        return GAZETTEER_NONE;
    *r = intern(b, s, strlen(s));
    return (uint16_t)(b->n_regions - 1);
}

/* Aliases parted by ';'; '~' before one: an abbreviation, '*': a word for its people or an adjective,
   '=': as good as the name. */
static void aliases(struct builder *b, uint32_t p, const char *s)
{
    while (*s) {
        size_t n = strcspn(s, ";"), skip = *s == '~' || *s == '*' || *s == '=';
        name(b, p, s + skip, n - skip, *s == '~' ? GAZETTEER_ABBREVIATION : *s == '*' ? GAZETTEER_DEMONYM : *s == '=' ? GAZETTEER_NAME : GAZETTEER_ALIAS);
        s += n + (s[n] == ';');
    }
}

static void region_code(struct builder *b, uint16_t country, const char *s, uint32_t p)
{
    char key[GAZETTEER_KEY_MAX], code[GAZETTEER_KEY_MAX + 16];
    static const char *const tails[] = {"", " state", " region", " province", " oblast"};
    size_t n = gazetteer_key(s, strlen(s), key);
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        size_t t = strlen(tails[i]);
        if (n <= t || strcmp(key + n - t, tails[i]))
            continue;
        snprintf(code, sizeof code, "authored %u %.*s", country, (int)(n - t), key);
        struct code *c = code_at(b, code, true);
        if (c && !c->place)
            c->place = p + 1;
    }
}

/* What the overlay tells of a country's part is no name of the country any more: "England". */
static struct code *authored_code(struct builder *b, uint16_t country, const char *s, bool make)
{
    char key[GAZETTEER_KEY_MAX], code[GAZETTEER_KEY_MAX + 16];
    if (country == GAZETTEER_NONE || !gazetteer_key(s, strlen(s), key))
        return NULL;
    snprintf(code, sizeof code, "part %u %s", country, key);
    return code_at(b, code, make);
}

/* name, kind, lat, lon, country, weight, aliases, geonameid */
static void overlay_row(struct builder *b, char **c)
{
    int kind = gazetteer_kind_named(c[1]);
    if (kind < 0 || !*c[0])
        return;
    uint32_t p = place(b, c[0], atof(c[2]), atof(c[3]), (enum gazetteer_kind)kind);
    struct gazetteer_place *x = &b->places[p];
    x->country = country_of(b, c[4]);
    x->population = (uint32_t)strtoul(c[5], NULL, 10);
    x->flags = GAZETTEER_AUTHORED;
    x->geonameid = (uint32_t)strtoul(c[7], NULL, 10);
    b->sum.authored++;
    name(b, p, c[0], strlen(c[0]), GAZETTEER_NAME);
    aliases(b, p, c[6]);
    authored_code(b, b->places[p].country, c[0], true);
    if (!strcmp(c[1], "region")) {
        region_code(b, b->places[p].country, c[0], p);
        for (const char *s = c[6]; *s; s += strcspn(s, ";") + (s[strcspn(s, ";")] == ';')) {
            char one[GAZETTEER_KEY_MAX];
            snprintf(one, sizeof one, "%.*s", (int)strcspn(s, ";"), s);
            if (*one != '~' && *one != '*')
                region_code(b, b->places[p].country, one, p);
        }
        b->places[p].admin1 = region_named(b, c[0]);
    }
}

/* --- regions ------------------------------------------------------------------------------------- */

static struct json *read_json(struct arena *a, const char *path, struct error *e)
{
    struct buf text = {0};
    struct json *j = io_read_file(path, SOURCE_MAX, &text, e) ? NULL : json_parse(a, text.data ? text.data : "", text.size, e);
    buf_release(&text);
    return j;
}

/* "Kunduz Province" is found as "Kunduz" too; "Scott County" is not found as "Scott". */
static void region_names(struct builder *b, uint32_t p, const char *s, bool bare)
{
    static const char *const tails[] = {" Province", " Oblast", " Governorate", " Region", " State", " Department", " Krai",
                                        " District", " Prefecture", " Voivodeship", " Republic", " Division"};
    size_t n = strlen(s);
    name(b, p, s, n, GAZETTEER_NAME);
    for (size_t i = 0; bare && i < sizeof tails / sizeof *tails; i++) {
        size_t t = strlen(tails[i]);
        if (n > t + 2 && !strcmp(s + n - t, tails[i]))
            name(b, p, s, n - t, GAZETTEER_NAME);
    }
}

static uint32_t authored_region(struct builder *b, uint16_t country, const char *s)
{
    char key[GAZETTEER_KEY_MAX], code[GAZETTEER_KEY_MAX + 16];
    if (!gazetteer_key(s, strlen(s), key))
        return 0;
    static const char *const tails[] = {"", " province", " oblast", " governorate", " region", " state", " department"};
    size_t n = strlen(key);
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        size_t t = strlen(tails[i]);
        if (n <= t || strcmp(key + n - t, tails[i]))
            continue;
        snprintf(code, sizeof code, "authored %u %.*s", country, (int)(n - t), key);
        struct code *c = code_at(b, code, false);
        if (c && c->place)
            return c->place;
    }
    return 0;
}

static void region(struct builder *b, const char *code, const char *s, bool first)
{
    struct code *c = code_at(b, code, true);
    char iso2[3] = {code[0], code[0] ? code[1] : 0, 0}, parent[32];
    uint16_t country = country_of(b, iso2);
    if (!c || country == GAZETTEER_NONE)
        return;
    if (first)
        c->region = region_named(b, s);
    uint32_t have = first ? authored_region(b, country, s) : 0;
    if (have) {
        b->places[have - 1].admin1 = c->region;
        c->place = have;
        return;
    }
    if (!c->towns)
        return;
    uint32_t p = place(b, s, c->lat / c->towns, c->lon / c->towns, first ? GAZETTEER_REGION : GAZETTEER_DISTRICT);
    struct gazetteer_place *x = &b->places[p];
    x->country = country;
    x->population = (uint32_t)(c->population < 2e9 ? c->population : 2e9);
    c->place = p + 1;
    snprintf(parent, sizeof parent, "%.*s", (int)(3 + strcspn(code + (strlen(code) > 3 ? 3 : 0), ".")), code);
    struct code *up = code_at(b, parent, false);
    x->admin1 = up ? up->region : GAZETTEER_NONE;
    region_names(b, p, s, first || strcmp(iso2, "US"));
    first ? b->sum.regions++ : b->sum.districts++;
}

static enum status read_regions(struct builder *b, const char *path, bool first, struct error *e)
{
    struct arena a;
    arena_init(&a);
    struct json *j = read_json(&a, path, e);
    enum status s = j ? STATUS_OK : (e && e->status ? e->status : STATUS_INPUT);
    for (const struct json *i = j ? j->first : NULL; i; i = i->next) {
        const char *code = json_string(i, "code"), *label = json_string(i, "name");
        if (code && label && strlen(code) > 3)
            region(b, code, label, first);
    }
    arena_release(&a);
    return s;
}

/* --- towns --------------------------------------------------------------------------------------- */

static void town_mean(struct builder *b, char **c)
{
    char code[64];
    double lat = atof(c[4]), lon = atof(c[5]), population = atof(c[14]);
    for (int level = 0; level < 2; level++) {
        if (level ? !*c[11] : !*c[10])
            continue;
        snprintf(code, sizeof code, level ? "%.2s.%.20s.%.30s" : "%.2s.%.20s", c[8], c[10], c[11]);
        struct code *x = code_at(b, code, true);
        if (!x)
            continue;
        x->lat += lat;
        x->lon += lon;
        x->population += population;
        x->towns++;
    }
}

/* An alias worth keeping for English text: Latin letters, no code, a capital first. */
static bool good_alias(const char *s, size_t n)
{
    bool lower = false;
    if (n < 4 || n > 60 || (isascii((unsigned char)*s) && !isupper((unsigned char)*s)))
        return false;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if ((c >= 0xca && c < 0xe1) || c > 0xe2 || (c >= '0' && c <= '9') || c == '(')
            return false;
        lower |= (c >= 'a' && c <= 'z') || c >= 0xc3;
    }
    return lower;
}

static void town_row(struct builder *b, char **c)
{
    char code[64];
    if (!strcmp(c[7], "PPLQ") || !strcmp(c[7], "PPLH") || !strcmp(c[7], "PPLW") || !strcmp(c[7], "PPLCH"))
        return;
    uint16_t country = country_of(b, c[8]);
    uint32_t p = place(b, c[1], atof(c[4]), atof(c[5]), GAZETTEER_TOWN);
    struct gazetteer_place *x = &b->places[p];
    x->geonameid = (uint32_t)strtoul(c[0], NULL, 10);
    x->population = (uint32_t)strtoul(c[14], NULL, 10);
    x->country = country;
    x->flags = !strcmp(c[7], "PPLC") ? GAZETTEER_CAPITAL : !strcmp(c[7], "PPLA") ? GAZETTEER_SEAT : !strcmp(c[7], "PPLX") ? GAZETTEER_SECTION : 0;
    snprintf(code, sizeof code, "%.2s.%.20s", c[8], c[10]);
    struct code *up = code_at(b, code, false);
    x->admin1 = up ? up->region : GAZETTEER_NONE;
    name(b, p, c[1], strlen(c[1]), GAZETTEER_NAME);
    if (strcmp(c[1], c[2]))
        name(b, p, c[2], strlen(c[2]), GAZETTEER_NAME);
    for (const char *s = c[3]; *s;) {
        size_t n = strcspn(s, ",");
        if (good_alias(s, n) && (n != strlen(c[1]) || memcmp(s, c[1], n)))
            name(b, p, s, n, GAZETTEER_ALIAS);
        s += n + (s[n] == ',');
    }
    b->sum.towns++;
}

/* --- the file ------------------------------------------------------------------------------------ */

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

static enum status save(struct builder *b, const char *out, struct error *e)
{
    struct pack_writer w;
    struct buf names = {0}, postings = {0}, countries = {0};
    uint32_t *buckets = memory_alloc((GAZETTEER_BUCKETS + 1) * 4);
    enum status s = STATUS_NOMEM;
    pack_writer_init(&w, GAZETTEER_PACK, GAZETTEER_VERSION);
    if (!buckets)
        goto done;
    for (uint32_t i = 0; i < b->n_countries; i++) {
        uint32_t at = intern(b, b->countries[i].iso3, 3);
        buf_add(&countries, &at, 4);
    }
    if (b->n_postings)
        qsort_r(b->postings, b->n_postings, sizeof *b->postings, by_key, b->strings.data);
    write_names(b, &names, &postings, buckets);
    pack_writer_add(&w, "places", b->places, b->n_places * sizeof *b->places);
    pack_writer_add(&w, "names", names.data, names.size);
    pack_writer_add(&w, "buckets", buckets, (GAZETTEER_BUCKETS + 1) * 4);
    pack_writer_add(&w, "postings", postings.data, postings.size);
    pack_writer_add(&w, "countries", countries.data, countries.size);
    pack_writer_add(&w, "regions", b->regions, b->n_regions * 4);
    pack_writer_add(&w, "strings", b->strings.data, b->strings.size);
    s = b->strings.failed || names.failed || postings.failed ? STATUS_NOMEM : pack_writer_save(&w, out, e);
done:
    if (s == STATUS_NOMEM)
        error_set(e, s, 0, "out of memory");
    pack_writer_release(&w);
    buf_release(&names);
    buf_release(&postings);
    buf_release(&countries);
    memory_free(buckets);
    return s;
}

static enum status read_all(struct builder *b, const struct gazetteer_sources *f, struct error *e)
{
    enum status s;
    if ((s = read_rows(b, f->states, true, state_row, e)) || (s = read_rows(b, f->countries, true, country_row, e)) ||
        (s = read_rows(b, f->places, true, overlay_row, e)) || (s = read_rows(b, f->names, true, state_name_row, e)))
        return s;
    if (!f->towns)
        return STATUS_OK;
    if ((s = read_rows(b, f->towns, false, town_mean, e)) || (f->admin1 && (s = read_regions(b, f->admin1, true, e))) ||
        (f->admin2 && (s = read_regions(b, f->admin2, false, e))))
        return s;
    return read_rows(b, f->towns, false, town_row, e);
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
    intern(b, "", 0);
    s = read_all(b, from, e);
    if (!s)
        s = b->failed || b->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : save(b, out, e);
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
