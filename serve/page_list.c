/* Lists: claims and each kind of them. The index finds and counts, the views of the record give the rows. */
#include "desk.h"
#include "tally.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAMES(sides) "(SELECT group_concat(a.name, '; ') FROM claim_actors a WHERE a.claim = v.claim_row AND a.side IN (" sides "))"
#define ROWS(view, more) "SELECT v.*" more " FROM json_each(?1) k CROSS JOIN " view " v ON v.claim_row = k.value ORDER BY k.key"

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
    {"assessments", ROWS("assessments", ""), "kind=assessment"},
};

static const struct list *find_list(const char *page)
{
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (!strcmp(lists[i].page, page))
            return &lists[i];
    return NULL;
}

/* Newest first, from `offset`, as a JSON array of row numbers. */
static void write_ids(const struct index *x, const struct selection *s, bool rejected, size_t offset, size_t limit, struct out *ids)
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

/* ---- facets ---- */

struct facets { struct tally kind, root, mode, status, by, quad_root, publisher, actor, source, target, place, asserter; };

static void count_lists(const struct index *x, size_t i, struct facets *f)
{
    const struct index_claim *c = &x->claims[i], *end = c + 1;
    for (uint32_t k = c->places; k < end->places; k++)
        if (k == c->places || x->places[k].name != x->places[k - 1].name)
            tally_get(&f->place, x->places[k].name)->count++;
    if (c->asserters < end->asserters)
        tally_get(&f->asserter, x->asserters[end->asserters - 1])->count++;
    if (c->document < x->n_documents)
        tally_get(&f->publisher, x->documents[c->document].publisher)->count++;
    tally_parties(x, i, 0xff, &f->actor);
    tally_parties(x, i, SIDE_DOERS, &f->source);
    tally_parties(x, i, SIDE_OTHERS, &f->target);
}

static void count_facets(const struct index *x, const struct selection *s, struct facets *f)
{
    for (size_t i = 0; i < s->n; i++) {
        if (!s->rows[i])
            continue;
        const struct index_claim *c = &x->claims[i];
        tally_get(&f->kind, c->kind)->count++;
        tally_get(&f->root, c->root)->count++;
        tally_get(&f->mode, c->mode)->count++;
        tally_get(&f->status, c->status)->count++;
        tally_get(&f->by, c->by)->count++;
        count_lists(x, i, f);
    }
}

static void write_facets(struct call *c, const struct index *x, struct facets *f)
{
    struct party_names names = {0};
    uint32_t parties[60];
    size_t n = 0;
    struct tally *sides[] = {&f->actor, &f->source, &f->target};
    for (int k = 0; k < 3; k++) {
        tally_sort(sides[k]);
        for (size_t i = 0; i < sides[k]->n && i < 20; i++)
            parties[n++] = (uint32_t)sides[k]->rows[i].key;
    }
    c->out.failed |= !party_names_find(&names, x, parties, n);
    const struct { const char *key; struct tally *tally; bool party; } all[] = {
        {"kind", &f->kind, false}, {"root", &f->root, false}, {"mode", &f->mode, false}, {"status", &f->status, false},
        {"by", &f->by, false}, {"publisher", &f->publisher, false}, {"actor", &f->actor, true}, {"source", &f->source, true},
        {"target", &f->target, true}, {"place", &f->place, false}, {"asserter", &f->asserter, false}};
    out_key(&c->out, "facets");
    out_open(&c->out, '{');
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        out_facet(&c->out, all[i].key, x, all[i].tally, 20, all[i].party ? &names : NULL);
    out_close(&c->out, '}');
    party_names_free(&names);
}

static void add_facets(struct call *c, const struct index *x, const struct selection *s)
{
    struct facets f = {0};
    struct tally *const all[] = {&f.kind, &f.root, &f.mode, &f.status, &f.by, &f.publisher, &f.actor, &f.source, &f.target,
                                 &f.place, &f.asserter};
    count_facets(x, s, &f);
    write_facets(c, x, &f);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        tally_free(all[i]);
}

/* ---- a list ---- */

/* Finds what to show: ids of the page; with `head` the total (and facets) go into the answer. */
static bool find_rows(struct call *c, const struct list *l, bool facets, struct out *ids)
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
        write_ids(x, &s, rejected, (size_t)offset, (size_t)limit, ids);
        if (json) {
            out_open(&c->out, '{');
            out_member_integer(&c->out, "total", (long long)count_shown(x, &s, rejected));
            if (facets)
                add_facets(c, x, &s);
        }
        selection_free(&s);
    }
    call_release(c);
    return good;
}

static int send_list(struct call *c, const struct list *l, bool facets)
{
    struct out ids = {0};
    if (!find_rows(c, l, facets, &ids) || ids.failed) {
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
    return send_list(c, find_list("claims"), !facets || strcmp(facets, "0"));
}

int get_list(struct call *c) { return send_list(c, find_list(c->q->parts[0]), false); }

/* Figures of one measure and unit in different reports whose intervals do not touch. */
static const char conflicts_sql[] =
    "WITH m AS (SELECT lower(f.measures) AS measure, f.unit FROM figures f JOIN claims c ON c.id = f.claim WHERE f.measures <> ''"
    " GROUP BY 1, 2 HAVING count(DISTINCT c.document) > 1 AND max(coalesce(f.low, f.high)) > min(coalesce(f.high, f.low)))"
    " SELECT v.* FROM m JOIN figures g ON g.measures = m.measure COLLATE NOCASE AND g.unit IS m.unit"
    " JOIN all_figures v ON v.claim_row = g.claim ORDER BY m.measure, g.unit, g.low, g.claim LIMIT 1000";

int get_figures(struct call *c)
{
    const char *conflicts = request_get(c->q, "conflicts");
    if (!conflicts || !strcmp(conflicts, "0") || !*conflicts)
        return get_list(c);
    return call_rows(c, tabard_record_select(c->db, conflicts_sql, NULL, 0, &c->e));
}
