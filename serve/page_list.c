/* Lists: claims and each kind of them. The index finds and counts, the views of the record give the rows. */
#include "sums.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAMES(sides) "(SELECT group_concat(a.name, '; ') FROM claim_actors a WHERE a.claim = v.claim_row AND a.side IN (" sides "))"
#define ROWS(view, more) "SELECT v.*" more " FROM json_each(?1) k CROSS JOIN " view " v ON v.claim_row = k.value ORDER BY k.key"

/* Not the view: it holds each assessment against the record's series, which a claim's page does for its own. */
#define FIELD(name) "json_extract(j.json, '$." name "') AS "
#define ASSESSMENTS                                                                                     \
    "SELECT v.*, " FIELD("about[0].text") "about, " FIELD("dimension") "dimension, " FIELD("direction") "direction, " FIELD("horizon") "horizon" \
    " FROM json_each(?1) k CROSS JOIN all_claims v ON v.claim_row = k.value JOIN claim_json j ON j.claim = v.claim_row ORDER BY k.key"

static const struct list {
    const char *page, *sql, *term;
} lists[] = {
    {"claims", ROWS("all_claims", ", " NAMES("'source','promiser','holder','person','actor'") " AS source, "
                    NAMES("'target','addressee','of'") " AS target, (SELECT group_concat(p.name, '; ') FROM claim_places p WHERE"
                    " p.claim = v.claim_row) AS place"), NULL},
    {"promises", ROWS("promises", ""), "kind=commitment"},
    {"figures", ROWS("all_figures", ""), "kind=figure"},
    {"goals", ROWS("goals", ""), "kind=goal"},
    {"roles", ROWS("roles", ""), "kind=role"},
    {"projects", ROWS("projects", ""), "kind=project"},
    {"assessments", ASSESSMENTS, "kind=assessment"},
    {"recognition", NULL, "kind=event"},
};

static const struct list *find_list(const char *page)
{
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (!strcmp(lists[i].page, page))
            return &lists[i];
    return NULL;
}

static size_t count_shown(const struct index *x, const struct selection *s, bool rejected)
{
    size_t n = 0;
    if (rejected)
        return s->count;
    for (size_t i = 0; i < s->n; i++)
        n += s->rows[i] && !(x->claims[i].flags & FLAG_REJECTED);
    return n;
}

/* Newest first, from `offset`, as a JSON array of row numbers; how many there are in all. */
static size_t write_ids(const struct index *x, const struct selection *s, bool rejected, size_t offset, size_t limit, struct out *ids)
{
    out_open(ids, '[');
    for (size_t k = x->n_claims; k-- && limit;) {
        uint32_t i = x->order[k];
        if (!s->rows[i] || (!rejected && (x->claims[i].flags & FLAG_REJECTED)))
            continue;
        if (offset) {
            offset--;
            continue;
        }
        out_integer(ids, x->claims[i].id);
        limit--;
    }
    out_close(ids, ']');
    return count_shown(x, s, rejected);
}

/* ---- facets ---- */

enum facet { KIND, ROOT, MODE, STATUS, BY, PUBLISHER, ACTOR, SOURCE, TARGET, PLACE, ASSERTER, N_FACETS, TOP = 20 };
static const char *const facet_names[N_FACETS] = {"kind", "root", "mode", "status", "by", "publisher", "actor", "source", "target",
                                                  "place", "asserter"};

struct facets { struct string_counts all[N_FACETS]; };

/* Each party once, however many actors stand for it. */
static void count_parties(const struct index *x, size_t i, uint8_t sides, uint32_t *counts)
{
    uint32_t from = x->claims[i].actors, to = x->claims[i].actors_end;
    for (uint32_t k = from; k < to; k++) {
        bool seen = !(x->actors[k].side & sides);
        for (uint32_t j = from; j < k && !seen; j++)
            seen = x->actors[j].party == x->actors[k].party && (x->actors[j].side & sides);
        counts[x->actors[k].party] += !seen;
    }
}

static void count_claim(const struct index *x, size_t i, struct facets *f)
{
    const struct index_claim *c = &x->claims[i], *end = c + 1;
    const uint32_t values[] = {c->kind, c->root, c->mode, c->status, c->by};
    for (int k = KIND; k <= BY; k++)
        f->all[k].counts[values[k]]++;
    for (uint32_t k = c->places; k < c->places_end; k++)
        f->all[PLACE].counts[x->places[k].name] += k == c->places || x->places[k].name != x->places[k - 1].name;
    if (c->asserters < end->asserters)
        f->all[ASSERTER].counts[x->asserters[end->asserters - 1]]++;
    if (c->document < x->n_documents)
        f->all[PUBLISHER].counts[x->documents[c->document].publisher]++;
    count_parties(x, i, 0xff, f->all[ACTOR].counts);
    count_parties(x, i, SIDE_DOERS, f->all[SOURCE].counts);
    count_parties(x, i, SIDE_OTHERS, f->all[TARGET].counts);
}

static bool is_party(int facet) { return facet == ACTOR || facet == SOURCE || facet == TARGET; }

static void write_facet(struct call *c, const struct index *x, const struct party_names *names, int facet, const struct tally_row *rows, size_t n)
{
    bool party = is_party(facet);
    const char *const columns[] = {"value", party ? "name" : "count", party ? "count" : NULL, NULL};
    struct sheet sheet;
    sheet_open(&sheet, &c->out, false, facet_names[facet], columns);
    for (size_t i = 0; i < n; i++) {
        uint32_t value = (uint32_t)rows[i].key;
        sheet_row(&sheet);
        sheet_text(&sheet, dict_text(&x->dict, value));
        if (party)
            sheet_text(&sheet, party_name(names, x, value));
        sheet_integer(&sheet, rows[i].count);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
}

static void write_facets(struct call *c, const struct index *x, const struct facets *f)
{
    struct party_names names = {0};
    struct tally_row rows[N_FACETS][TOP];
    size_t n[N_FACETS], n_parties = 0;
    uint32_t parties[3 * TOP];
    for (int k = 0; k < N_FACETS; k++) {
        n[k] = string_counts_top(&f->all[k], rows[k], TOP);
        for (size_t i = 0; is_party(k) && i < n[k]; i++)
            parties[n_parties++] = (uint32_t)rows[k][i].key;
    }
    c->out.failed |= !party_names_find(&names, x, parties, n_parties);
    out_key(&c->out, "facets");
    out_open(&c->out, '{');
    for (int k = 0; k < N_FACETS; k++)
        write_facet(c, x, &names, k, rows[k], n[k]);
    out_close(&c->out, '}');
    party_names_free(&names);
}

static void add_facets(struct call *c, const struct index *x, const struct selection *s)
{
    struct facets f;
    bool good = true;
    for (int k = 0; k < N_FACETS; k++)
        good = string_counts_init(&f.all[k], x) && good;
    for (size_t i = 0; i < s->n && good; i++)
        if (s->rows[i])
            count_claim(x, i, &f);
    if (good)
        write_facets(c, x, &f);
    c->out.failed |= !good;
    for (int k = 0; k < N_FACETS; k++)
        string_counts_free(&f.all[k]);
}

/* ---- a list ---- */

enum list_form { LIST_PLAIN, LIST_FACETS, LIST_CONFLICTS, LIST_RECOGNITION };
enum { MAX_CANDIDATES = 20000 };
static size_t write_conflicts(const struct index *x, const struct selection *s, struct out *ids);

/* Leaves out events that cannot be acts of recognition: see the view of that name. */
static void keep_recognition(const struct index *x, struct selection *s)
{
    for (size_t i = 0; i < s->n; i++) {
        const char *cameo = s->rows[i] ? dict_text(&x->dict, x->claims[i].cameo) : "", *root = dict_text(&x->dict, x->claims[i].root);
        s->rows[i] = s->rows[i] && (!strcmp(cameo, "054") || !strcmp(root, "CONCEDE") || (!strncmp(cameo, "12", 2) && !strcmp(root, "REJECT")) ||
                                    !strncmp(cameo, "160", 3) || !strncmp(cameo, "161", 3));
    }
}

/* Finds what to show: ids of the page; with `head` the total (and facets) go into the answer. */
static bool find_rows(struct call *c, const struct list *l, enum list_form form, struct out *ids)
{
    long limit, offset;
    bool rejected = !strcmp(l->page, "claims"), json = c->q->form == REQUEST_JSON;
    struct selection s;
    if (!call_window(c, &limit, &offset))
        return false;
    const struct index *x = call_index(c);
    if (!x)
        return false;
    bool good = !index_select(x, c->db, c->q, &l->term, l->term != NULL, &s, &c->e);
    if (good) {
        if (form == LIST_RECOGNITION)
            keep_recognition(x, &s);
        size_t total = form == LIST_CONFLICTS ? write_conflicts(x, &s, ids)
                     : form == LIST_RECOGNITION ? write_ids(x, &s, false, 0, MAX_CANDIDATES, ids)
                                                : write_ids(x, &s, rejected, (size_t)offset, (size_t)limit, ids);
        if (json) {
            out_open(&c->out, '{');
            if (form < LIST_CONFLICTS)
                out_member_integer(&c->out, "total", (long long)total);
            if (form == LIST_FACETS)
                add_facets(c, x, &s);
        }
        selection_free(&s);
    }
    call_release(c);
    return good;
}

static int send_list(struct call *c, const struct list *l, enum list_form form)
{
    struct out ids = {0};
    if (!find_rows(c, l, form, &ids) || ids.failed) {
        out_free(&ids);
        return call_error(c);
    }
    tabard_rows *rows = tabard_record_select(c->db, l->sql, (const char *const[]){ids.data}, 1, &c->e);
    if (rows && c->q->form == REQUEST_CSV) {
        out_csv(&c->out, rows, &c->e);
    } else if (rows) {
        out_key(&c->out, "rows");
        out_rows(&c->out, rows, &c->e);
        out_close(&c->out, '}');
    }
    out_free(&ids);
    return c->e.status ? call_error(c) : 200;
}

int get_claims(struct call *c)
{
    const char *facets = request_get(c->q, "facets");
    return send_list(c, find_list("claims"), facets && !strcmp(facets, "0") ? LIST_PLAIN : LIST_FACETS);
}

int get_list(struct call *c) { return send_list(c, find_list(c->q->parts[0]), LIST_PLAIN); }

/* ---- figures that differ ---- */

struct measured { uint64_t key; uint32_t claim; double low, high; int64_t id; };

static int by_measure(const void *a, const void *b)
{
    const struct measured *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->low != y->low)
        return x->low < y->low ? -1 : 1;
    return x->id < y->id ? -1 : x->id > y->id;
}

/* Selected figures by topic and unit; an open end is taken for the other one. */
static struct measured *gather(const struct index *x, const struct selection *s, size_t *n)
{
    struct measured *list = malloc((x->n_figures + 1) * sizeof *list);
    *n = 0;
    for (size_t i = 0; list && i < x->n_figures; i++) {
        const struct index_figure *f = &x->figures[i];
        const struct index_claim *c = &x->claims[f->claim];
        double low = isnan(f->low) ? f->high : f->low, high = isnan(f->high) ? f->low : f->high;
        if (s->rows[f->claim] && f->topic && !isnan(low) && !(c->flags & FLAG_REJECTED))
            list[(*n)++] = (struct measured){(uint64_t)f->topic * 0x9e3779b97f4a7c15u + f->unit, f->claim, low, high, c->id};
    }
    if (list && *n)
        qsort(list, *n, sizeof *list, by_measure);
    return list;
}

/* The highest low end and the lowest high end of a group, and of its other claims. */
struct ends { double low[2], high[2]; uint32_t low_of, high_of; };

static struct ends ends_of(const struct measured *m, size_t n)
{
    struct ends e = {{-INFINITY, -INFINITY}, {INFINITY, INFINITY}, 0, 0};
    for (size_t i = 0; i < n; i++) {
        if (m[i].low > e.low[0])
            e.low[0] = m[i].low, e.low_of = m[i].claim;
        if (m[i].high < e.high[0])
            e.high[0] = m[i].high, e.high_of = m[i].claim;
    }
    for (size_t i = 0; i < n; i++) {
        if (m[i].claim != e.low_of && m[i].low > e.low[1])
            e.low[1] = m[i].low;
        if (m[i].claim != e.high_of && m[i].high < e.high[1])
            e.high[1] = m[i].high;
    }
    return e;
}

/* Does another figure of the group not touch this one? */
static bool differs(const struct measured *m, const struct ends *e)
{
    return e->low[m->claim == e->low_of] > m->high || e->high[m->claim == e->high_of] < m->low;
}

/* Figures that may be in conflict, by topic: whether they are, the record's view says, which costs some time each. */
static size_t write_conflicts(const struct index *x, const struct selection *s, struct out *ids)
{
    size_t n, found = 0;
    struct measured *list = gather(x, s, &n);
    ids->failed |= !list;
    out_open(ids, '[');
    for (size_t i = 0, j; list && i < n; i = j) {
        for (j = i + 1; j < n && list[j].key == list[i].key;)
            j++;
        struct ends e = ends_of(list + i, j - i);
        for (size_t k = i; k < j; k++)
            if (differs(&list[k], &e) && found++ < MAX_CANDIDATES)
                out_integer(ids, list[k].id);
    }
    out_close(ids, ']');
    free(list);
    return found;
}

/* One figure after the other until the page is full: "more" instead of a total. */
static const char conflicts_sql[] =
    "SELECT v.*, CAST(f.topic AS TEXT) AS topic FROM json_each(?1) k CROSS JOIN all_figures v ON v.claim_row = k.value CROSS JOIN figures f ON"
    " f.claim = k.value WHERE EXISTS (SELECT 1 FROM figure_conflicts x WHERE x.claim_row = f.claim) LIMIT CAST(?2 AS INTEGER) OFFSET CAST(?3 AS INTEGER)";

/* Acts of recognition and of diplomatic relations, newest first. */
static const char recognition_sql[] =
    "SELECT v.* FROM json_each(?1) k CROSS JOIN recognition v ON v.claim_row = k.value LIMIT CAST(?2 AS INTEGER) OFFSET CAST(?3 AS INTEGER)";

static int send_streamed(struct call *c, const char *sql, const char *page, enum list_form form)
{
    struct out ids = {0};
    char window[2][24];
    long limit, offset;
    if (!call_window(c, &limit, &offset) || !find_rows(c, find_list(page), form, &ids) || ids.failed) {
        out_free(&ids);
        return call_error(c);
    }
    snprintf(window[0], sizeof window[0], "%ld", limit);
    snprintf(window[1], sizeof window[1], "%ld", offset);
    tabard_rows *rows = tabard_record_select(c->db, sql, (const char *const[]){ids.data, window[0], window[1]}, 3, &c->e);
    if (rows && call_csv(c)) {
        out_csv(&c->out, rows, &c->e);
    } else if (rows) {
        out_key(&c->out, "rows");
        long n = out_rows(&c->out, rows, &c->e);
        out_member_integer(&c->out, "total", offset + n);
        out_key(&c->out, "more");
        out_bool(&c->out, n == limit);
        out_close(&c->out, '}');
    }
    out_free(&ids);
    return c->e.status ? call_error(c) : 200;
}

int get_figures(struct call *c)
{
    const char *conflicts = request_get(c->q, "conflicts");
    bool only = conflicts && *conflicts && strcmp(conflicts, "0");
    return only ? send_streamed(c, conflicts_sql, "figures", LIST_CONFLICTS) : send_list(c, find_list("figures"), LIST_PLAIN);
}

int get_recognition(struct call *c) { return send_streamed(c, recognition_sql, "recognition", LIST_RECOGNITION); }
