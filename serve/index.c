/* Filling the index from the record: see index.h. Cursors over claims and their lists walk side by side in order of claim id; SQLite gives
   all of them the same moment, because they are open together. */
#include "index_parts.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void index_free(struct index *x)
{
    dict_free(&x->dict);
    free(x->claims);
    free(x->actors);
    free(x->places);
    free(x->asserters);
    free(x->figures);
    free(x->spots);
    free(x->documents);
    free(x->order);
    free(x->spot_slots);
    free(x->countries);
    *x = (struct index){0};
}

/* Room for one more item of `size` bytes. */
static bool room(struct index *x, void **items, size_t n, size_t *cap, size_t size)
{
    if (n < *cap)
        return true;
    size_t more = *cap ? *cap * 2 : 256;
    void *grown = more < UINT32_MAX ? realloc(*items, more * size) : NULL;
    if (!grown)
        return !(x->failed = true);
    *items = grown;
    *cap = more;
    return true;
}
#define ROOM(x, list) room(x, (void **)&(x)->list, (x)->n_##list, &(x)->cap_##list, sizeof *(x)->list)

static tabard_status out_of_memory(tabard_error *e)
{
    *e = (tabard_error){.status = TABARD_NOMEM, .message = "out of memory"};
    return TABARD_NOMEM;
}

int32_t index_day(const char *s)
{
    int32_t parts[3] = {0};
    if (!s)
        return 0;
    for (int p = 0; p < 3; p++) {
        int digits = p ? 2 : 4;
        for (int i = 0; i < digits; i++, s++) {
            if (*s < '0' || *s > '9')
                return p ? INDEX_DAY(parts[0], p > 1 ? parts[1] : 0, 0) : 0;
            parts[p] = parts[p] * 10 + (*s - '0');
        }
        if (p < 2 && *s == '-')
            s++;
        else if (p < 2)
            return INDEX_DAY(parts[0], p ? parts[1] : 0, 0);
    }
    return INDEX_DAY(parts[0], parts[1], parts[2]);
}

static uint32_t text(struct index *x, tabard_rows *rows, int column)
{
    size_t n;
    const char *s = tabard_rows_text(rows, column, &n);
    return s && n ? dict_add(&x->dict, s, n) : 0;
}

static float real(tabard_rows *rows, int column)
{
    return tabard_rows_type(rows, column) == TABARD_NULL ? NAN : (float)tabard_rows_real(rows, column);
}

/* ---- countries: first, so that their numbers are small ---- */

static bool add_country(struct index *x, tabard_rows *rows)
{
    uint32_t code = text(x, rows, 0), name = text(x, rows, 1);
    while (x->n_countries <= code) {
        if (!ROOM(x, countries))
            return false;
        x->countries[x->n_countries++] = 0;
    }
    x->countries[code] = name;
    return true;
}

const char *index_country(const struct index *x, uint32_t code)
{
    return code < x->n_countries && x->countries[code] ? dict_text(&x->dict, x->countries[code]) : NULL;
}

/* All rows of a query, each to `add`. */
tabard_status index_each(struct index *x, tabard_record *db, const char *sql, const char *const *args, size_t n,
                          bool (*add)(struct index *x, tabard_rows *rows), tabard_error *e)
{
    tabard_rows *rows = tabard_record_select(db, sql, args, n, e);
    bool good = true;
    while (rows && good && tabard_rows_next(rows, e))
        good = add(x, rows);
    tabard_rows_free(rows);
    return good ? e->status : out_of_memory(e);
}

/* ---- documents ---- */

static const char documents_sql[] = 
    "SELECT d.id, d.source, d.date, r.started FROM documents d LEFT JOIN runs r ON r.id = d.run WHERE d.id > CAST(?1 AS INTEGER) ORDER BY d.id";

static bool add_document(struct index *x, tabard_rows *rows)
{
    int64_t id = tabard_rows_integer(rows, 0);
    if (id < 0 || id > 200000000)
        return true;
    while (x->n_documents <= (size_t)id) {
        if (!ROOM(x, documents))
            return false;
        x->documents[x->n_documents++] = (struct index_document){0};
    }
    int32_t day = index_day(tabard_rows_text(rows, 2, NULL)), read = index_day(tabard_rows_text(rows, 3, NULL));
    x->documents[id] = (struct index_document){text(x, rows, 1), (uint32_t)id, day, day ? day : read, true};
    x->n_there++;
    return true;
}

/* ---- lists of claims ---- */

static uint8_t side_of(const char *s)
{
    static const struct { const char *name; uint8_t side; } sides[] = {
        {"source", SIDE_SOURCE}, {"target", SIDE_TARGET}, {"promiser", SIDE_PROMISER}, {"addressee", SIDE_ADDRESSEE},
        {"holder", SIDE_HOLDER}, {"person", SIDE_PERSON}};
    for (size_t i = 0; s && i < sizeof sides / sizeof *sides; i++)
        if (!strcmp(sides[i].name, s))
            return sides[i].side;
    return SIDE_OTHER;
}

static bool add_actor(struct index *x, tabard_rows *rows)
{
    struct index_actor a = {text(x, rows, 2), text(x, rows, 3), text(x, rows, 4), text(x, rows, 5), 0,
                            side_of(tabard_rows_text(rows, 1, NULL))};
    bool coded = a.code && dict_text(&x->dict, a.code)[0] != '-';
    a.party = a.country ? a.country : coded ? a.code : 0;
    if (!ROOM(x, actors))
        return false;
    x->actors[x->n_actors++] = a;
    return true;
}

static bool same(double a, double b) { return a == b || (isnan(a) && isnan(b)); }

static size_t spot_slot(const struct index *x, const struct index_spot *s)
{
    uint64_t bits[2];
    memcpy(bits, (const double[]){isnan(s->lat) ? 999 : s->lat, isnan(s->lon) ? 999 : s->lon}, sizeof bits);
    uint64_t h = (bits[0] * 31 + bits[1]) * 0x9e3779b97f4a7c15u + s->name * 0x85ebca6bu + s->country;
    size_t at = (h ^ h >> 29) & (x->n_spot_slots - 1);
    for (; x->spot_slots[at]; at = (at + 1) & (x->n_spot_slots - 1)) {
        const struct index_spot *t = &x->spots[x->spot_slots[at] - 1];
        if (t->name == s->name && t->country == s->country && same(t->lat, s->lat) && same(t->lon, s->lon))
            break;
    }
    return at;
}

static bool hash_spots(struct index *x, size_t n)
{
    uint32_t *slots = calloc(n, sizeof *slots);
    if (!slots)
        return !(x->failed = true);
    free(x->spot_slots);
    x->spot_slots = slots;
    x->n_spot_slots = n;
    for (size_t i = 0; i < x->n_spots; i++)
        x->spot_slots[spot_slot(x, &x->spots[i])] = (uint32_t)i + 1;
    return true;
}

bool index_hash_spots(struct index *x)
{
    size_t n = 1024;
    while (n < 4 * x->n_spots)
        n *= 2;
    return hash_spots(x, n);
}

static bool add_place(struct index *x, tabard_rows *rows)
{
    struct index_spot s = {text(x, rows, 1), text(x, rows, 2), text(x, rows, 5), NAN, NAN};
    if (tabard_rows_type(rows, 3) != TABARD_NULL && tabard_rows_type(rows, 4) != TABARD_NULL) {
        s.lat = tabard_rows_real(rows, 3);
        s.lon = tabard_rows_real(rows, 4);
    }
    if (!ROOM(x, places) || !ROOM(x, spots) || (x->n_spots * 2 >= x->n_spot_slots && !index_hash_spots(x)))
        return false;
    size_t at = spot_slot(x, &s);
    if (!x->spot_slots[at]) {
        x->spots[x->n_spots++] = s;
        x->spot_slots[at] = (uint32_t)x->n_spots;
    }
    x->places[x->n_places++] = (struct index_place){s.name, s.country, x->spot_slots[at] - 1};
    return true;
}

static bool add_asserter(struct index *x, tabard_rows *rows)
{
    if (!ROOM(x, asserters))
        return false;
    x->asserters[x->n_asserters++] = text(x, rows, 1);
    return true;
}

static double number(tabard_rows *rows, int column)
{
    return tabard_rows_type(rows, column) == TABARD_NULL ? NAN : tabard_rows_real(rows, column);
}

static bool add_figure(struct index *x, tabard_rows *rows)
{
    struct index_figure f = {(uint32_t)x->n_claims - 1, text(x, rows, 2), tabard_rows_integer(rows, 1), number(rows, 3), number(rows, 4)};
    if (!ROOM(x, figures))
        return false;
    x->figures[x->n_figures++] = f;
    return true;
}

/* ---- claims ---- */

static const char claims_sql[] =
    "SELECT id, document, kind, root, mode, cameo, status, asserter_by, rule, quad, goldstein, factuality, confidence, day,"
    " sentence FROM claims WHERE id > CAST(?1 AS INTEGER) ORDER BY id";

static const struct list { const char *sql; bool (*add)(struct index *x, tabard_rows *rows); } lists[] = {
    {"SELECT claim, side, name, code, country, entity FROM claim_actors WHERE claim > CAST(?1 AS INTEGER) ORDER BY claim, side, ord",
     add_actor},
    {"SELECT claim, name, country, lat, lon, precision FROM claim_places WHERE claim > CAST(?1 AS INTEGER) ORDER BY claim, ord",
     add_place},
    {"SELECT claim, name FROM claim_asserters WHERE claim > CAST(?1 AS INTEGER) ORDER BY claim, ord", add_asserter},
    {"SELECT claim, topic, unit, low, high FROM figures WHERE claim > CAST(?1 AS INTEGER) ORDER BY claim", add_figure},
};
enum { N_LISTS = sizeof lists / sizeof *lists };

struct walk { tabard_rows *rows; bool more; int64_t at; };

static void step(struct walk *w, tabard_error *e)
{
    w->more = tabard_rows_next(w->rows, e);
    w->at = w->more ? tabard_rows_integer(w->rows, 0) : 0;
}

static void close_lists(struct index *x)
{
    struct index_claim *end = &x->claims[x->n_claims];
    end->actors = (uint32_t)x->n_actors;
    end->places = (uint32_t)x->n_places;
    end->asserters = (uint32_t)x->n_asserters;
}

static bool add_claim(struct index *x, tabard_rows *r)
{
    x->n_claims++;
    bool good = ROOM(x, claims);
    x->n_claims--;
    if (!good)
        return false;
    struct index_claim *c = &x->claims[x->n_claims];
    int64_t quad = tabard_rows_integer(r, 9);
    uint32_t *const texts[] = {&c->kind, &c->root, &c->mode, &c->cameo, &c->status, &c->by, &c->rule};
    c->id = tabard_rows_integer(r, 0);
    c->document = (uint32_t)tabard_rows_integer(r, 1);
    for (int i = 0; i < 7; i++)
        *texts[i] = text(x, r, 2 + i);
    c->quad = quad > 0 && quad < 5 ? (uint8_t)quad : 0;
    c->goldstein = real(r, 10);
    c->factuality = real(r, 11);
    c->confidence = real(r, 12);
    c->day = index_day(tabard_rows_text(r, 13, NULL));
    c->sentence = (uint32_t)tabard_rows_integer(r, 14);
    c->cluster = 0;
    c->flags = 0;
    close_lists(x);
    x->n_claims++;
    atomic_store_explicit(&x->filled, x->n_claims, memory_order_relaxed);
    return true;
}

static bool walk_claims(struct index *x, struct walk *w, tabard_error *e)
{
    for (; w[0].more; step(&w[0], e)) {
        if (!add_claim(x, w[0].rows))
            return false;
        for (int i = 0; i < N_LISTS; i++) {
            struct walk *l = &w[1 + i];
            while (l->more && l->at < w[0].at)      /* cannot be: a list of no claim */
                step(l, e);
            for (; l->more && l->at == w[0].at; step(l, e))
                if (!lists[i].add(x, l->rows))
                    return false;
        }
        x->claims[x->n_claims - 1].actors_end = (uint32_t)x->n_actors;
        x->claims[x->n_claims - 1].places_end = (uint32_t)x->n_places;
        close_lists(x);
    }
    return true;
}

static tabard_status load_claims(struct index *x, tabard_record *db, tabard_error *e)
{
    struct walk w[1 + N_LISTS] = {0};
    char last[24];
    const char *args[] = {last};
    snprintf(last, sizeof last, "%lld", x->n_claims ? (long long)x->claims[x->n_claims - 1].id : -1LL);
    tabard_status s = TABARD_OK;
    for (int i = 0; i < 1 + N_LISTS && s == TABARD_OK; i++) {
        w[i].rows = tabard_record_select(db, i ? lists[i - 1].sql : claims_sql, args, 1, e);
        if (!w[i].rows)
            s = e->status;
        else
            step(&w[i], e);
    }
    e->status = s;
    if (s == TABARD_OK && !walk_claims(x, w, e))
        s = out_of_memory(e);
    for (int i = 0; i < 1 + N_LISTS; i++)
        tabard_rows_free(w[i].rows);
    return s ? s : x->dict.failed ? out_of_memory(e) : e->status;
}

static tabard_status load_documents(struct index *x, tabard_record *db, tabard_error *e)
{
    char last[24];
    const char *args[] = {last};
    snprintf(last, sizeof last, "%lld", (long long)x->n_documents - 1);
    return index_each(x, db, documents_sql, args, 1, add_document, e);
}

/* ---- corrections ---- */

/* Columns of claims that were judged since correction ?1: an edit stands in them. */
static const char judged_sql[] =
    "SELECT c.id, v.verdict, c.root, c.mode, c.cameo, c.status, c.quad, c.goldstein, c.factuality, c.day FROM claims c LEFT JOIN"
    " verdicts v ON v.stem = c.stem WHERE c.stem IN (SELECT stem FROM corrections WHERE id > CAST(?1 AS INTEGER))";
#define JUDGED_LISTS(columns, table, order)                                                                          \
    "SELECT c.id, " columns " FROM claims c LEFT JOIN " table " a ON a.claim = c.id WHERE c.stem IN (SELECT k.stem FROM corrections k WHERE" \
    " k.verdict = 'edit' AND EXISTS (SELECT 1 FROM corrections l WHERE l.stem = k.stem AND l.id > CAST(?1 AS INTEGER))) ORDER BY c.id, " order
static const char judged_actors_sql[] = JUDGED_LISTS("a.side, a.name, a.code, a.country, a.entity", "claim_actors", "a.side, a.ord");
static const char judged_places_sql[] = JUDGED_LISTS("a.name, a.country, a.lat, a.lon, a.precision", "claim_places", "a.ord");

size_t index_position(const struct index *x, int64_t id)
{
    size_t low = 0, high = x->n_claims;
    uint64_t guess = high ? (uint64_t)(id - x->claims[0].id) : 0;   /* right where no claim was taken away */
    if (guess < high && x->claims[guess].id == id)
        return (size_t)guess;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (x->claims[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < x->n_claims && x->claims[low].id == id ? low : x->n_claims;
}

static uint8_t flags_of(const char *verdict)
{
    return (uint8_t)(!verdict ? 0 : FLAG_JUDGED | (!strcmp(verdict, "reject") ? FLAG_REJECTED : 0) |
                                        (!strcmp(verdict, "edit") ? FLAG_EDITED : 0));
}

static bool set_judged(struct index *x, tabard_rows *r)
{
    struct index_claim *c = &x->claims[index_position(x, tabard_rows_integer(r, 0))];   /* the last row is spare */
    uint32_t *const texts[] = {&c->root, &c->mode, &c->cameo, &c->status};
    int64_t quad = tabard_rows_integer(r, 6);
    int32_t day = index_day(tabard_rows_text(r, 9, NULL));
    c->flags = flags_of(tabard_rows_text(r, 1, NULL));
    for (int i = 0; i < 4; i++)
        *texts[i] = text(x, r, 2 + i);
    c->quad = quad > 0 && quad < 5 ? (uint8_t)quad : 0;
    c->goldstein = real(r, 7);
    c->factuality = real(r, 8);
    x->disordered |= c->day != day;
    c->day = day;
    return true;
}

/* The first row of a claim begins its list anew at the end of all; a claim without any has one row of nulls. */
static bool set_part(struct index *x, tabard_rows *r, uint32_t *from, uint32_t *end, size_t edited, const size_t *n,
                     bool (*add)(struct index *x, tabard_rows *rows))
{
    if (*from < edited || *from == *end)
        *from = (uint32_t)*n;
    bool good = tabard_rows_type(r, 1) == TABARD_NULL || add(x, r);
    *end = (uint32_t)*n;
    return good;
}

static bool set_actor(struct index *x, tabard_rows *r)
{
    struct index_claim *c = &x->claims[index_position(x, tabard_rows_integer(r, 0))];   /* the last row is spare */
    return c == &x->claims[x->n_claims] || set_part(x, r, &c->actors, &c->actors_end, x->edited_actors, &x->n_actors, add_actor);
}

static bool set_place(struct index *x, tabard_rows *r)
{
    struct index_claim *c = &x->claims[index_position(x, tabard_rows_integer(r, 0))];
    return c == &x->claims[x->n_claims] || set_part(x, r, &c->places, &c->places_end, x->edited_places, &x->n_places, add_place);
}

/* `after`: the last correction that was taken in. */
static tabard_status load_judged(struct index *x, tabard_record *db, int64_t after, bool parts, tabard_error *e)
{
    char last[24];
    const char *args[] = {last};
    snprintf(last, sizeof last, "%lld", (long long)after);
    x->disordered = false;
    x->edited_actors = x->n_actors;
    x->edited_places = x->n_places;
    tabard_status s = x->n_claims ? index_each(x, db, judged_sql, args, 1, set_judged, e) : TABARD_OK;
    if (!s && parts && x->n_claims)
        s = index_each(x, db, judged_actors_sql, args, 1, set_actor, e);
    if (!s && parts && x->n_claims)
        s = index_each(x, db, judged_places_sql, args, 1, set_place, e);
    if (!s && x->disordered && !index_order_again(x))
        s = out_of_memory(e);
    return s;
}

/* ---- all of it ---- */

struct news { int64_t recoded, correction, undone; };

/* A recoding changes this number with every document it replaces. */
static const char news_sql[] =
    "SELECT (SELECT coalesce(sum(r.id * 1000003 + (r.finished IS NOT NULL) * 7 + coalesce((SELECT max(c.id) FROM claims c"
    " WHERE c.run = r.id), 0)), 0) FROM runs r WHERE r.verb <> 'add'), (SELECT coalesce(max(id), 0) FROM corrections),"
    " (SELECT coalesce(sum(undone), 0) FROM corrections)";

static tabard_status look(tabard_record *db, struct news *n, tabard_error *e)
{
    tabard_rows *rows = tabard_record_select(db, news_sql, NULL, 0, e);
    if (rows && tabard_rows_next(rows, e))
        *n = (struct news){tabard_rows_integer(rows, 0), tabard_rows_integer(rows, 1), tabard_rows_integer(rows, 2)};
    tabard_rows_free(rows);
    return e->status;
}

tabard_status index_load(struct index *x, tabard_record *db, bool *stale, tabard_error *e)
{
    struct news n = {0};
    size_t before = x->n_claims, documents = x->n_documents;
    int64_t last = before ? x->claims[before - 1].id : -1;
    *e = (tabard_error){0};
    tabard_status s = look(db, &n, e);
    *stale = x->generation && n.recoded != x->last_run;
    if (s || *stale)
        return s;
    if (!x->n_countries)
        s = index_each(x, db, "SELECT iso3, name FROM countries ORDER BY iso3", NULL, 0, add_country, e);
    if (!s)
        s = load_documents(x, db, e);
    if (!s)
        s = load_claims(x, db, e);
    if (!s && x->n_claims > before && !index_order_new(x, before))
        s = out_of_memory(e);
    bool judged = n.correction != x->last_correction || n.undone != x->undone;
    if (!s && (judged || x->n_claims > before))
        s = load_judged(x, db, n.undone != x->undone || x->n_claims > before ? -1 : x->last_correction, judged && x->generation, e);
    if (!s && (judged || x->n_claims > before || x->n_documents > documents))
        s = index_load_groups(x, db, last, (int64_t)documents - 1, judged, e);
    if (!x->generation || x->n_claims > before || x->n_documents > documents || judged)
        x->generation++;
    x->last_run = n.recoded;
    x->last_correction = n.correction;
    x->undone = n.undone;
    return s;
}
