/* The desk: how much there is, when, who with whom, where, what is grave, what is wrong. */
#include "desk.h"
#include "sums.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TOP_DYADS = 12, TOP_PLACES = 300, GRAVE = 12 };

static void add_counts(struct call *c, const struct index *x, const struct selection *s)
{
    const char *const kinds[] = {"event", "commitment", "figure"};
    const char *const names[] = {"events", "commitments", "figures"};
    size_t judged = 0, counts[3] = {0};
    uint32_t ids[3];
    for (int k = 0; k < 3; k++)
        ids[k] = dict_find(&x->dict, kinds[k], strlen(kinds[k]));
    for (size_t i = 0; i < s->n; i++) {
        if (!s->rows[i])
            continue;
        judged += (x->claims[i].flags & FLAG_JUDGED) != 0;
        for (int k = 0; k < 3; k++)
            counts[k] += x->claims[i].kind == ids[k];
    }
    out_key(&c->out, "counts");
    out_open(&c->out, '{');
    out_member_integer(&c->out, "documents", (long long)x->n_there);
    out_member_integer(&c->out, "claims", (long long)s->count);
    for (int k = 0; k < 3; k++)
        out_member_integer(&c->out, names[k], (long long)counts[k]);
    out_member_integer(&c->out, "to_review", (long long)(s->count - judged));
    out_close(&c->out, '}');
}

/* ---- grave reports ---- */

/* CAMEO's categories of killing and mass violence. */
static bool is_grave(const char *cameo)
{
    static const char *const codes[] = {"18", "19", "20"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (!strncmp(cameo, codes[i], 2))
            return true;
    return false;
}

static void write_grave(const struct index *x, const struct selection *s, struct out *ids)
{
    uint32_t event = dict_find(&x->dict, "event", 5);
    struct tally seen = {0};        /* an event told by many reports is shown once */
    int left = GRAVE;
    out_open(ids, '[');
    for (size_t k = x->n_claims; k-- && left;) {
        const struct index_claim *c = &x->claims[x->order[k]];
        if (!s->rows[x->order[k]] || c->kind != event || c->quad != 4 || (c->flags & FLAG_REJECTED) || !c->day ||
            !is_grave(dict_text(&x->dict, c->cameo)))
            continue;
        if (c->cluster && tally_get(&seen, (uint64_t)c->cluster)->count++)
            continue;
        out_integer(ids, c->id);
        left--;
    }
    out_close(ids, ']');
    ids->failed |= seen.failed;
    tally_free(&seen);
}

/* ---- warnings ---- */

static const struct { const char *sql, *link; } warnings[] = {
    {"SELECT iif(count(*) = (SELECT count(*) FROM documents), 'No report has a date', count(*) || ' reports have no date') ||"
     " ': their events have a day only where the text gives it' FROM documents WHERE date IS NULL HAVING count(*) > 0", "/claims?from=0001"},
    {"SELECT count(*) || ' runs of adding were cut off: run them again' FROM runs WHERE finished IS NULL AND started <"
     " strftime('%Y-%m-%dT%H:%M:%SZ','now','-1 day') HAVING count(*) > 0", "/sources"},
    {"SELECT sum(skipped) || ' documents could not be read and were skipped' FROM runs HAVING sum(skipped) > 0", "/sources"},
    {"SELECT 'reports were coded by ' || count(DISTINCT version) || ' versions: recode the record before comparing' FROM runs"
     " WHERE documents > 0 HAVING count(DISTINCT version) > 1", "/sources"},
};

static void add_warnings(struct call *c)
{
    out_key(&c->out, "warnings");
    out_open(&c->out, '[');
    for (size_t i = 0; i < sizeof warnings / sizeof *warnings; i++) {
        tabard_rows *rows = tabard_record_select(c->db, warnings[i].sql, NULL, 0, &c->e);
        if (rows && tabard_rows_next(rows, &c->e)) {
            out_open(&c->out, '{');
            out_member(&c->out, "text", tabard_rows_text(rows, 0, NULL));
            out_member(&c->out, "link", warnings[i].link);
            out_close(&c->out, '}');
        }
        tabard_rows_free(rows);
    }
    out_close(&c->out, ']');
}

static void add_versions(struct call *c)
{
    tabard_rows *rows = tabard_record_select(c->db, "SELECT version FROM runs ORDER BY id DESC LIMIT 1", NULL, 0, &c->e);
    out_member(&c->out, "versions", rows && tabard_rows_next(rows, &c->e) ? tabard_rows_text(rows, 0, NULL) : tabard_version());
    tabard_rows_free(rows);
}

static const char grave_sql[] = "SELECT v.*, e.n_reports, e.n_independent FROM json_each(?1) k CROSS JOIN events v ON v.claim_row = k.value"
                                " LEFT JOIN event_clusters e ON e.cluster = v.cluster ORDER BY k.key";

static bool summarise(struct call *c, struct out *grave)
{
    struct selection s;
    struct tally dyads = {0};
    const struct index *x = call_index(c);
    if (!x)
        return false;
    bool good = !index_select(x, c->db, c->q, NULL, 0, &s, &c->e);
    if (good) {
        add_counts(c, x, &s);
        sum_months(c, x, &s);
        sum_dyads(x, &s, &dyads);
        show_dyads(c, "dyads", x, &dyads, 0, TOP_DYADS);
        sum_places(c, x, &s, TOP_PLACES);
        write_grave(x, &s, grave);
        selection_free(&s);
    }
    tally_free(&dyads);
    call_release(c);
    return good;
}

/* As a table the desk is its months. */
static int send_months(struct call *c)
{
    struct selection s;
    const struct index *x = call_index(c);
    if (!x)
        return call_error(c);
    bool good = !index_select(x, c->db, c->q, NULL, 0, &s, &c->e);
    if (good) {
        sum_months(c, x, &s);
        selection_free(&s);
    }
    call_release(c);
    return good ? 200 : call_error(c);
}

int get_desk(struct call *c)
{
    struct out grave = {0};
    if (call_csv(c))
        return send_months(c);
    out_open(&c->out, '{');
    if (!summarise(c, &grave)) {
        out_free(&grave);
        return call_error(c);
    }
    add_versions(c);
    const char *name = strrchr(c->server->record, '/');
    out_member(&c->out, "record", name ? name + 1 : c->server->record);
    out_key(&c->out, "read_only");
    out_bool(&c->out, c->server->o.read_only);
    out_key(&c->out, "grave");
    out_rows(&c->out, tabard_record_select(c->db, grave_sql, (const char *const[]){grave.data}, 1, &c->e), &c->e);
    out_free(&grave);
    add_warnings(c);
    out_close(&c->out, '}');
    return c->e.status ? call_error(c) : 200;
}
