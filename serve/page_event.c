/* Events across reports: a list by filters, and one with its reports side by side. */
#include "sums.h"

#include <stdlib.h>
#include <string.h>

static const char list_sql[] =
    "SELECT v.cluster, v.day, v.first_day, v.last_day, v.root, v.mode, v.cameo, v.quad, v.goldstein, v.source AS source,"
    " v.source_code, v.source_country, v.target, v.target_code, v.target_country, v.place, v.place_country, v.lat, v.lon,"
    " v.place_precision, v.status, v.n_claims, v.n_reports, v.n_independent, v.claim"
    " FROM json_each(?1) k CROSS JOIN clusters v ON v.cluster = k.value ORDER BY k.key";
static const char cluster_sql[] = "SELECT * FROM clusters WHERE cluster = CAST(?1 AS INTEGER)";
static const char reports_sql[] = "SELECT * FROM cluster_reports WHERE cluster = CAST(?1 AS INTEGER) ORDER BY published, doc, start LIMIT 500";
static const char figures_sql[] =
    "SELECT n.what AS measures, n.low, n.high, n.words, c.asserter, c.asserter_by, d.doc, d.source AS publisher, c.claim"
    " FROM event_keys k JOIN claims c ON c.id = k.claim JOIN claim_counts n ON n.claim = c.id JOIN documents d ON d.id = c.document"
    " WHERE k.cluster = CAST(?1 AS INTEGER) ORDER BY n.what, n.low, d.date, d.doc LIMIT 500";

/* Claims of events that stand alone, because their day is not known or they are supposed or asked only. */
static long long count_alone(const struct index *x, const struct selection *s)
{
    long long n = 0;
    uint32_t event = dict_find(&x->dict, "event", 5);
    for (size_t i = 0; i < s->n; i++)
        n += s->rows[i] && x->claims[i].kind == event && !x->claims[i].cluster && !(x->claims[i].flags & FLAG_REJECTED);
    return n;
}

/* Events of selected claims, newest first by their newest claim: ids of the page; how many there are in all. */
static size_t write_clusters(const struct index *x, const struct selection *s, size_t offset, size_t limit, struct out *ids)
{
    struct tally seen = {0};
    out_open(ids, '[');
    for (size_t k = x->n_claims; k--;) {
        const struct index_claim *c = &x->claims[x->order[k]];
        if (!s->rows[x->order[k]] || !c->cluster || tally_get(&seen, (uint64_t)c->cluster)->count++)
            continue;
        if (seen.n > offset && seen.n <= offset + limit)
            out_integer(ids, c->cluster);
    }
    out_close(ids, ']');
    size_t n = seen.n;
    ids->failed |= seen.failed;
    tally_free(&seen);
    return n;
}

static bool find(struct call *c, struct out *ids)
{
    struct selection s;
    long limit, offset;
    if (!call_window(c, &limit, &offset))
        return false;
    const struct index *x = call_index(c);
    if (!x)
        return false;
    bool good = !index_select(x, c->db, c->q, NULL, 0, &s, &c->e);
    if (good) {
        size_t n = write_clusters(x, &s, (size_t)offset, (size_t)limit, ids);
        if (!call_csv(c)) {
            out_open(&c->out, '{');
            out_member_integer(&c->out, "total", (long long)n);
            out_member_integer(&c->out, "alone", count_alone(x, &s));
        }
        selection_free(&s);
    }
    call_release(c);
    return good && !ids->failed;
}

int get_events(struct call *c)
{
    struct out ids = {0};
    if (!find(c, &ids)) {
        out_free(&ids);
        return call_error(c);
    }
    tabard_rows *rows = tabard_record_select(c->db, list_sql, (const char *const[]){ids.data}, 1, &c->e);
    if (rows && call_csv(c)) {
        out_csv(&c->out, rows, &c->e);
    } else if (rows) {
        out_key(&c->out, "rows");
        out_rows(&c->out, rows, &c->e);
        out_close(&c->out, '}');
    }
    out_free(&ids);
    return c->e.status ? call_error(c) : 200;
}

/* The event as an object, and what its reports do not agree on, which the record keeps as JSON. */
static bool add_cluster(struct call *c, const char *id)
{
    static const char differences_sql[] = "SELECT CASE WHEN json_valid(differences) THEN differences ELSE '[]' END AS \"json:differences\""
                                          " FROM event_clusters WHERE cluster = CAST(?1 AS INTEGER)";
    tabard_rows *rows = tabard_record_select(c->db, cluster_sql, &id, 1, &c->e);
    bool found = rows && tabard_rows_next(rows, &c->e);
    if (found) {
        out_open(&c->out, '{');
        out_key(&c->out, "cluster");
        out_row(&c->out, rows);
    }
    tabard_rows_free(rows);
    rows = found ? tabard_record_select(c->db, differences_sql, &id, 1, &c->e) : NULL;
    if (rows && tabard_rows_next(rows, &c->e)) {
        out_key(&c->out, "differences");
        out_cell(&c->out, rows, 0);
    }
    tabard_rows_free(rows);
    return found;
}

int get_event(struct call *c)
{
    const char *id = c->q->parts[1];
    if (!*id || id[strspn(id, "0123456789")] || strlen(id) > 18)
        return call_fail(c, 404, "no such event in the record");
    if (call_csv(c))
        return call_rows(c, tabard_record_select(c->db, reports_sql, &id, 1, &c->e));
    if (!add_cluster(c, id))
        return c->e.status ? call_error(c) : call_fail(c, 404, "no such event in the record");
    call_add_rows(c, "reports", reports_sql, id);
    call_add_rows(c, "figures", figures_sql, id);
    out_close(&c->out, '}');
    return c->e.status ? call_error(c) : 200;
}
