/* Filters over the index: see index_filter.h. A term becomes tables of accepted strings, then all claims are tried. */
#include "index_filter.h"

#include "tally.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TERMS = REQUEST_MAX_QUERY + 8 };

struct term {
    bool (*match)(const struct index *x, const struct term *t, size_t i);
    uint8_t *exact, *fold;  /* [dict.count] accepted strings; `fold`: without regard to case */
    uint8_t *other, *other_fold;    /* second actor of a dyad */
    uint8_t *rows;          /* [n_claims] answered by the record */
    uint8_t *sentences;     /* [n_sentences] bits, by row id: those that hold the words */
    size_t n_sentences;
    struct tally clusters;  /* accepted events, as keys */
    uint8_t sides;
    double number;
    int32_t day;
};

/* ---- matching ---- */

static bool match_kind(const struct index *x, const struct term *t, size_t i) { return t->exact[x->claims[i].kind]; }
static bool match_root(const struct index *x, const struct term *t, size_t i) { return t->exact[x->claims[i].root]; }
static bool match_mode(const struct index *x, const struct term *t, size_t i) { return t->exact[x->claims[i].mode]; }
static bool match_cameo(const struct index *x, const struct term *t, size_t i) { return t->exact[x->claims[i].cameo]; }
static bool match_status(const struct index *x, const struct term *t, size_t i) { return t->exact[x->claims[i].status]; }
static bool match_by(const struct index *x, const struct term *t, size_t i) { return t->exact[x->claims[i].by]; }
static bool match_rule(const struct index *x, const struct term *t, size_t i) { return t->exact[x->claims[i].rule]; }
static bool match_quad(const struct index *x, const struct term *t, size_t i) { return t->sides >> x->claims[i].quad & 1; }
static bool match_from(const struct index *x, const struct term *t, size_t i) { return x->claims[i].day >= t->day; }
static bool match_rows(const struct index *x, const struct term *t, size_t i) { return (void)x, t->rows[i]; }

/* Bits: accept reject edit none. */
static bool match_verdict(const struct index *x, const struct term *t, size_t i)
{
    uint8_t f = x->claims[i].flags;
    return t->sides >> (!f ? 3 : f & FLAG_REJECTED ? 1 : f & FLAG_EDITED ? 2 : 0) & 1;
}

static bool match_to(const struct index *x, const struct term *t, size_t i)
{
    return x->claims[i].day && x->claims[i].day <= t->day;
}
/* NaN compares false, as null does. */
static bool match_confidence(const struct index *x, const struct term *t, size_t i)
{
    return (double)x->claims[i].confidence >= t->number - 1e-7;
}
static bool match_factual(const struct index *x, const struct term *t, size_t i)
{
    return (double)x->claims[i].factuality >= t->number - 1e-7;
}
static bool match_unfactual(const struct index *x, const struct term *t, size_t i)
{
    return (double)x->claims[i].factuality <= t->number + 1e-7;
}

static bool is_actor(const struct index_actor *a, const uint8_t *exact, const uint8_t *fold)
{
    return exact[a->country] || exact[a->code] || fold[a->name];
}

static bool match_actor(const struct index *x, const struct term *t, size_t i)
{
    for (uint32_t k = x->claims[i].actors; k < x->claims[i].actors_end; k++)
        if ((x->actors[k].side & t->sides) &&
            (is_actor(&x->actors[k], t->exact, t->fold) || t->exact[x->actors[k].entity]))
            return true;
    return false;
}

/* One acts, the other is acted upon, or the other way round. */
static bool match_dyad(const struct index *x, const struct term *t, size_t i)
{
    unsigned seen = 0;
    for (uint32_t k = x->claims[i].actors; k < x->claims[i].actors_end; k++) {
        const struct index_actor *a = &x->actors[k];
        unsigned does = (a->side & SIDE_DOERS) != 0, suffers = (a->side & SIDE_OTHERS) != 0;
        unsigned first = is_actor(a, t->exact, t->fold), second = is_actor(a, t->other, t->other_fold);
        seen |= (does & first) | (suffers & second) << 1 | (does & second) << 2 | (suffers & first) << 3;
    }
    return (seen & 3) == 3 || (seen & 12) == 12;
}

static bool match_place(const struct index *x, const struct term *t, size_t i)
{
    for (uint32_t k = x->claims[i].places; k < x->claims[i].places_end; k++)
        if (t->fold[x->places[k].name] || t->exact[x->places[k].country])
            return true;
    return false;
}

static bool match_asserter(const struct index *x, const struct term *t, size_t i)
{
    for (uint32_t k = x->claims[i].asserters; k < x->claims[i + 1].asserters; k++)
        if (t->fold[x->asserters[k]])
            return true;
    return false;
}

static bool match_publisher(const struct index *x, const struct term *t, size_t i)
{
    uint32_t d = x->claims[i].document;
    return d < x->n_documents && t->fold[x->documents[d].publisher];
}

/* Bits: once (the first of a story's copies), only (the others). */
static bool match_copies(const struct index *x, const struct term *t, size_t i)
{
    uint32_t d = x->claims[i].document;
    return d < x->n_documents && t->sides >> (x->documents[d].leader != d) & 1;
}

static bool match_text(const struct index *x, const struct term *t, size_t i)
{
    uint32_t s = x->claims[i].sentence;
    return s < t->n_sentences && t->sentences[s >> 3] >> (s & 7) & 1;
}

static bool match_cluster(const struct index *x, const struct term *t, size_t i)
{
    return x->claims[i].cluster && tally_has(&t->clusters, (uint64_t)x->claims[i].cluster);
}

/* ---- values ---- */

enum value_kind { VALUE_WORDS, VALUE_PREFIX, VALUE_QUAD, VALUE_VERDICT, VALUE_COPIES, VALUE_TEXT, VALUE_REPORTS, VALUE_INDEPENDENT, VALUE_FROM, VALUE_TO, VALUE_NUMBER, VALUE_PAIR, VALUE_UNIT, VALUE_NONE };

static const struct key {
    const char *name;
    bool (*match)(const struct index *x, const struct term *t, size_t i);
    enum value_kind kind;
    uint8_t sides;
} keys[] = {
    {"kind", match_kind, VALUE_WORDS, 0}, {"root", match_root, VALUE_WORDS, 0}, {"mode", match_mode, VALUE_WORDS, 0},
    {"cameo", match_cameo, VALUE_PREFIX, 0}, {"status", match_status, VALUE_WORDS, 0}, {"by", match_by, VALUE_WORDS, 0},
    {"rule", match_rule, VALUE_WORDS, 0}, {"unit", match_rows, VALUE_UNIT, 0}, {"quad", match_quad, VALUE_QUAD, 0}, {"from", match_from, VALUE_FROM, 0},
    {"verdict", match_verdict, VALUE_VERDICT, 0}, {"copies", match_copies, VALUE_COPIES, 0}, {"text", match_text, VALUE_TEXT, 0},
    {"to", match_to, VALUE_TO, 0}, {"actor", match_actor, VALUE_WORDS, 0xff},
    {"source", match_actor, VALUE_WORDS, SIDE_DOERS}, {"target", match_actor, VALUE_WORDS, SIDE_OTHERS},
    {"dyad", match_dyad, VALUE_PAIR, 0}, {"place", match_place, VALUE_WORDS, 0},
    {"asserter", match_asserter, VALUE_WORDS, 0}, {"publisher", match_publisher, VALUE_WORDS, 0},
    {"min-reports", match_cluster, VALUE_REPORTS, 0}, {"min-independent", match_cluster, VALUE_INDEPENDENT, 0},
    {"min-confidence", match_confidence, VALUE_NUMBER, 0}, {"min-factuality", match_factual, VALUE_NUMBER, 0},
    {"max-factuality", match_unfactual, VALUE_NUMBER, 0}, {"limit", NULL, VALUE_NONE, 0}, {"offset", NULL, VALUE_NONE, 0},
};

static const struct key *find_key(const char *name)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (!strcmp(keys[i].name, name))
            return &keys[i];
    return NULL;
}

static bool is_filter(const char *name)
{
    for (int i = 0; tabard_filter_key(i); i++)
        if (!strcmp(tabard_filter_key(i), name))
            return true;
    return false;
}

static tabard_status fail(tabard_error *e, tabard_status s, const char *message, const char *what)
{
    e->status = s;
    e->line = 0;
    snprintf(e->message, sizeof e->message, message, what);
    return s;
}

static bool table(const struct index *x, uint8_t **to) { return *to || (*to = calloc(x->dict.count + 1, 1)); }

static void accept_fold(const struct index *x, uint8_t *fold, const char *s, size_t n)
{
    uint32_t wanted = dict_find_fold(&x->dict, s, n);
    for (uint32_t i = 0; wanted != UINT32_MAX && i < x->dict.count; i++)
        fold[i] |= x->dict.folds[i] == wanted;
}

static void accept(const struct index *x, uint8_t *exact, uint8_t *fold, const char *s, size_t n)
{
    uint32_t at = dict_find(&x->dict, s, n);
    if (at != UINT32_MAX)
        exact[at] = 1;
    accept_fold(x, fold, s, n);
}

static void accept_prefix(const struct index *x, uint8_t *exact, const char *s, size_t n)
{
    for (uint32_t i = 1; i < x->dict.count; i++)
        exact[i] |= !strncmp(x->dict.texts[i], s, n);
}

/* The next of "A, B", without blanks around it; NULL at the end. */
static const char *next_value(const char **at, size_t *n)
{
    const char *s = *at;
    if (!s)
        return NULL;
    s += strspn(s, " ");
    *n = strcspn(s, ",");
    *at = s[*n] ? s + *n + 1 : NULL;
    while (*n && s[*n - 1] == ' ')
        --*n;
    return s;
}

static tabard_status add_pair(const struct index *x, struct term *t, const char *value, tabard_error *e)
{
    size_t na, nb;
    const char *a = next_value(&value, &na), *b = next_value(&value, &nb);
    if (!b || !na || !nb)
        return fail(e, TABARD_USAGE, "filter '%s' wants two actors, A,B", "dyad");
    accept(x, t->exact, t->fold, a, na);
    accept(x, t->other, t->other_fold, b, nb);
    return TABARD_OK;
}

static uint8_t verdict_bit(const char *s, size_t n)
{
    static const char *const verdicts[] = {"accept", "reject", "edit", "none"};
    for (int i = 0; i < 4; i++)
        if (strlen(verdicts[i]) == n && !memcmp(verdicts[i], s, n))
            return (uint8_t)(1 << i);
    return 0;
}

static tabard_status add_words(const struct index *x, struct term *t, const struct key *k, const char *value)
{
    size_t n;
    for (const char *s; (s = next_value(&value, &n));) {
        if (!n)     /* the empty string would match "none" */
            continue;
        if (k->kind == VALUE_PREFIX)
            accept_prefix(x, t->exact, s, n);
        else if (k->kind == VALUE_QUAD)
            t->sides |= n == 1 && *s >= '1' && *s <= '4' ? (uint8_t)(1 << (*s - '0')) : 0;
        else if (k->kind == VALUE_VERDICT)
            t->sides |= verdict_bit(s, n);
        else if (k->kind == VALUE_COPIES)
            t->sides |= n == 4 && !memcmp(s, "once", 4) ? 1 : n == 4 && !memcmp(s, "only", 4) ? 2 : 0;
        else
            accept(x, t->exact, t->fold, s, n);
    }
    return TABARD_OK;
}

static tabard_status add_day(struct term *t, const struct key *k, const char *value, tabard_error *e)
{
    t->day = index_day(value);
    if (!t->day)
        return fail(e, TABARD_USAGE, "filter '%s' wants a day, YYYY-MM-DD", k->name);
    if (k->kind == VALUE_TO)
        t->day += t->day % 10000 == 0 ? 9999 : t->day % 100 == 0 ? 99 : 0;
    return TABARD_OK;
}

static tabard_status add_number(struct term *t, const struct key *k, const char *value, tabard_error *e)
{
    char *end;
    t->number = strtod(value, &end);
    return *value && !*end && isfinite(t->number) ? TABARD_OK : fail(e, TABARD_USAGE, "filter '%s' wants a number", k->name);
}

/* Sentences by the full-text index of the record. */
static tabard_status add_search(tabard_record *db, struct term *t, const char *words, tabard_error *e)
{
    tabard_rows *rows = tabard_record_search(db, words, e);
    bool good = true;
    while (rows && good && tabard_rows_next(rows, e)) {
        uint64_t row = (uint64_t)tabard_rows_integer(rows, 0);
        if (row >= UINT32_MAX)
            continue;
        if (row >= t->n_sentences) {
            size_t n = ((size_t)row + (size_t)row / 2 + 4096) & ~(size_t)7;
            uint8_t *more = realloc(t->sentences, n / 8);
            if ((good = more != NULL)) {
                memset(more + t->n_sentences / 8, 0, n / 8 - t->n_sentences / 8);
                t->sentences = more;
                t->n_sentences = n;
            }
        }
        if (good)
            t->sentences[row >> 3] |= (uint8_t)(1 << (row & 7));
    }
    tabard_rows_free(rows);
    return good ? e->status : fail(e, TABARD_NOMEM, "out of memory%s", "");
}

/* Events that so many (independent) reports tell. */
static tabard_status add_clusters(tabard_record *db, struct term *t, const struct key *k, const char *value, tabard_error *e)
{
    char *end;
    strtod(value, &end);
    if (*end)
        return fail(e, TABARD_USAGE, "filter '%s' wants a number", k->name);
    tabard_rows *rows = tabard_record_select(db, k->kind == VALUE_REPORTS
                                                     ? "SELECT cluster FROM event_clusters WHERE n_reports >= CAST(?1 AS INTEGER)"
                                                     : "SELECT cluster FROM event_clusters WHERE n_independent >= CAST(?1 AS INTEGER)",
                                             &value, 1, e);
    while (rows && tabard_rows_next(rows, e))
        tally_get(&t->clusters, (uint64_t)tabard_rows_integer(rows, 0));
    tabard_rows_free(rows);
    return t->clusters.failed ? fail(e, TABARD_NOMEM, "out of memory%s", "") : e->status;
}

/* Claims of figures in one of these units. */
static tabard_status add_unit(const struct index *x, struct term *t, const struct key *k, const char *value, tabard_error *e)
{
    add_words(x, t, k, value);
    if (!t->rows && !(t->rows = calloc(x->n_claims + 1, 1)))
        return fail(e, TABARD_NOMEM, "out of memory%s", "");
    for (size_t i = 0; i < x->n_figures; i++)
        t->rows[x->figures[i].claim] |= t->exact[x->figures[i].unit];
    return TABARD_OK;
}

static tabard_status add_value(const struct index *x, struct term *t, const struct key *k, const char *value, tabard_error *e)
{
    switch (k->kind) {
    case VALUE_PAIR: return add_pair(x, t, value, e);
    case VALUE_UNIT: return add_unit(x, t, k, value, e);
    case VALUE_FROM: case VALUE_TO: return add_day(t, k, value, e);
    case VALUE_NUMBER: return add_number(t, k, value, e);
    default: return add_words(x, t, k, value);
    }
}

/* What the columns do not hold: the record answers, and its claims are marked. */
static tabard_status ask(const struct index *x, tabard_record *db, struct term *t, const char *key, const char *value,
                         tabard_error *e)
{
    char *term = malloc(strlen(key) + strlen(value) + 2);
    if (!term || (!t->rows && !(t->rows = calloc(x->n_claims + 1, 1)))) {
        free(term);
        return fail(e, TABARD_NOMEM, "out of memory%s", "");
    }
    sprintf(term, "%s=%s", key, value);
    tabard_rows *rows = tabard_record_list(db, "c.id", "claims c", NULL, (const char *const[]){term}, 1, e);
    while (rows && tabard_rows_next(rows, e))
        t->rows[index_position(x, tabard_rows_integer(rows, 0))] = 1;
    tabard_rows_free(rows);
    free(term);
    t->match = match_rows;
    return e->status;
}

/* ---- terms ---- */

struct terms { struct term list[MAX_TERMS]; const char *names[MAX_TERMS]; size_t n; };

/* A key's term: the one there is if its values are alternatives, else a new one. */
static struct term *term_of(struct terms *ts, const char *name, const struct key *k)
{
    bool both = k && (k->kind == VALUE_FROM || k->kind == VALUE_TO || k->kind == VALUE_NUMBER || k->kind == VALUE_PAIR ||
                       k->kind == VALUE_REPORTS || k->kind == VALUE_INDEPENDENT);
    for (size_t i = 0; !both && i < ts->n; i++)
        if (!strcmp(ts->names[i], name))
            return &ts->list[i];
    if (ts->n == MAX_TERMS)
        return NULL;
    ts->names[ts->n] = name;
    return &ts->list[ts->n++];
}

static tabard_status add_term(const struct index *x, tabard_record *db, struct terms *ts, const char *name, const char *value,
                              tabard_error *e)
{
    const struct key *k = find_key(name);
    struct term *t = term_of(ts, name, k);
    if (!t)
        return fail(e, TABARD_USAGE, "too many filters%s", "");
    if (!k)
        return ask(x, db, t, name, value, e);
    t->match = k->match;
    t->sides |= k->sides;
    if (k->kind == VALUE_TEXT)
        return add_search(db, t, value, e);
    if (k->kind == VALUE_REPORTS || k->kind == VALUE_INDEPENDENT)
        return add_clusters(db, t, k, value, e);
    if (!table(x, &t->exact) || !table(x, &t->fold) ||
        (k->kind == VALUE_PAIR && (!table(x, &t->other) || !table(x, &t->other_fold))))
        return fail(e, TABARD_NOMEM, "out of memory%s", "");
    return add_value(x, t, k, value, e);
}

static tabard_status add(const struct index *x, tabard_record *db, struct terms *ts, const char *name, const char *value,
                         tabard_error *e)
{
    const struct key *k = find_key(name);
    char *good;
    if ((k && k->kind == VALUE_NONE) || !is_filter(name) || !*value)
        return TABARD_OK;
    tabard_status s = tabard_filter_value(name, value, &good, e);
    if (s == TABARD_OK)
        s = add_term(x, db, ts, name, good, e);
    tabard_free(good);
    return s;
}

static tabard_status add_all(const struct index *x, tabard_record *db, struct terms *ts, const struct request *q,
                             const char *const *fixed, size_t n_fixed, tabard_error *e)
{
    tabard_status s = TABARD_OK;
    for (int i = 0; q && i < q->n_query && s == TABARD_OK; i++)
        s = add(x, db, ts, q->query[i].key, q->query[i].value, e);
    for (size_t i = 0; i < n_fixed && s == TABARD_OK; i++) {
        char name[32];
        size_t n = strcspn(fixed[i], "=");
        snprintf(name, sizeof name, "%.*s", (int)n, fixed[i]);
        const struct key *k = find_key(name);
        s = k ? add(x, db, ts, k->name, fixed[i] + n + 1, e) : fail(e, TABARD_INTERNAL, "no filter '%s'", name);
    }
    return s;
}

static void try_all(const struct index *x, const struct terms *ts, struct selection *out)
{
    for (size_t i = 0; i < x->n_claims; i++) {
        bool good = true;
        for (size_t k = 0; k < ts->n && good; k++)
            good = ts->list[k].match(x, &ts->list[k], i);
        out->rows[i] = good;
        out->count += good;
    }
}

static void free_terms(struct terms *ts)
{
    for (size_t i = 0; i < ts->n; i++) {
        struct term *t = &ts->list[i];
        free(t->exact);
        free(t->fold);
        free(t->other);
        free(t->other_fold);
        free(t->rows);
        free(t->sentences);
        tally_free(&t->clusters);
    }
}

tabard_status index_select(const struct index *x, tabard_record *db, const struct request *q, const char *const *fixed,
                           size_t n_fixed, struct selection *out, tabard_error *e)
{
    struct terms ts = {.n = 0};
    *e = (tabard_error){0};
    *out = (struct selection){.n = x->n_claims, .rows = malloc(x->n_claims + 1)};
    tabard_status s = out->rows ? add_all(x, db, &ts, q, fixed, n_fixed, e) : fail(e, TABARD_NOMEM, "out of memory%s", "");
    if (s == TABARD_OK)
        try_all(x, &ts, out);
    out->all = ts.n == 0;
    out->event = dict_find(&x->dict, "event", 5);
    out->actual = q && request_get(q, "status") ? UINT32_MAX : dict_find(&x->dict, "actual", 6);
    if (out->actual == UINT32_MAX && !(q && request_get(q, "status")))
        out->event = UINT32_MAX;        /* nothing is actual */
    free_terms(&ts);
    if (s != TABARD_OK)
        selection_free(out);
    return s;
}

bool selection_counts(const struct selection *s, const struct index_claim *c)
{
    return c->kind == s->event && (s->actual == UINT32_MAX || c->status == s->actual) && !(c->flags & FLAG_REJECTED);
}

void selection_free(struct selection *s)
{
    free(s->rows);
    *s = (struct selection){0};
}
