/* Who: actors, dyads, the network between them, and the map. */
#include "sums.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_EDGES = 400, MAX_PLACES = 2000, MAX_SIDE = 40 };

/* ---- dyads ---- */

static void show_all_dyads(struct call *c, const struct index *x, const struct selection *s)
{
    struct tally t = {0};
    long limit, offset;
    if (!call_window(c, &limit, &offset))
        return;
    sum_dyads(x, s, &t);
    call_open(c);
    if (!call_csv(c))
        out_member_integer(&c->out, "total", (long long)t.n);
    show_dyads(c, "rows", x, &t, (size_t)offset, (size_t)limit);
    call_close(c);
    tally_free(&t);
}

int get_dyads(struct call *c) { return call_finish(c, call_selected(c, NULL, 0, show_all_dyads)); }

struct both { struct tally ab, ba, roots_ab, roots_ba; };

/* 1: the first of the pair acts on the second; 2: the other way round; 3: both. */
static unsigned directions(const struct index *x, size_t i, uint32_t a, uint32_t b)
{
    unsigned seen = 0;
    for (uint32_t k = x->claims[i].actors; k < x->claims[i].actors_end; k++) {
        const struct index_actor *p = &x->actors[k];
        bool first = p->country == a || p->code == a || x->dict.folds[p->name] == a;
        bool second = p->country == b || p->code == b || x->dict.folds[p->name] == b;
        seen |= (p->side == SIDE_SOURCE && first) | (p->side == SIDE_TARGET && second) << 1 |
                (p->side == SIDE_SOURCE && second) << 2 | (p->side == SIDE_TARGET && first) << 3;
    }
    return ((seen & 3) == 3) | ((seen & 12) == 12) << 1;
}

static uint32_t find_party(const struct index *x, const char *name)
{
    uint32_t at = dict_find(&x->dict, name, strlen(name));
    bool code = at != UINT32_MAX && (index_country(x, at) || (name[0] >= 'A' && name[0] <= 'Z' && name[1] >= 'A' && name[1] <= 'Z'));
    return code ? at : dict_find_fold(&x->dict, name, strlen(name));
}

static void count_both(const struct index *x, const struct selection *s, uint32_t a, uint32_t b, struct both *t)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct index_claim *c = &x->claims[i];
        unsigned seen = s->rows[i] && selection_counts(s, c) ? directions(x, i, a, b) : 0;
        uint64_t month = (uint64_t)c->day / 100;
        if (seen & 1) {
            tally_event(&t->roots_ab, c->root, c);
            if (c->day)
                tally_event(&t->ab, month, c), tally_get(&t->ba, month);
        }
        if (seen & 2) {
            tally_event(&t->roots_ba, c->root, c), tally_get(&t->roots_ab, c->root);
            if (c->day)
                tally_event(&t->ba, month, c), tally_get(&t->ab, month);
        }
    }
}

static void show_both(struct call *c, struct both *t)
{
    static const char *const columns[] = {"month", "ab", "ba", "ab_goldstein", "ba_goldstein", NULL};
    struct sheet sheet;
    char month[16];
    tally_sort_keys(&t->ab);
    tally_sort_keys(&t->ba);
    sheet_open(&sheet, &c->out, call_csv(c), "months", columns);
    for (size_t i = 0; i < t->ab.n; i++) {      /* both have the same keys */
        const struct tally_row *ab = &t->ab.rows[i], *ba = &t->ba.rows[i];
        month_text(month, ab->key);
        sheet_row(&sheet);
        sheet_text(&sheet, month);
        sheet_integer(&sheet, ab->count);
        sheet_integer(&sheet, ba->count);
        sheet_real(&sheet, tally_mean(ab));
        sheet_real(&sheet, tally_mean(ba));
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
}

static void show_mix(struct call *c, const struct index *x, struct both *t)
{
    static const char *const columns[] = {"root", "ab", "ba", NULL};
    struct sheet sheet;
    sheet_open(&sheet, &c->out, false, "mix", columns);
    for (size_t i = 0; i < t->roots_ab.n; i++) {
        const struct tally_row *r = &t->roots_ab.rows[i];
        sheet_row(&sheet);
        sheet_text(&sheet, dict_text(&x->dict, (uint32_t)r->key));
        sheet_integer(&sheet, r->count);
        sheet_integer(&sheet, tally_get(&t->roots_ba, r->key)->count);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
}

/* All events of a direction, those without a day too. */
static void show_total(struct call *c, const char *key, const struct tally *roots)
{
    struct tally_row all = {0};
    for (size_t i = 0; i < roots->n; i++) {
        all.count += roots->rows[i].count;
        all.sum += roots->rows[i].sum;
        all.scored += roots->rows[i].scored;
    }
    out_key(&c->out, key);
    out_open(&c->out, '{');
    out_member_integer(&c->out, "events", all.count);
    out_member_real(&c->out, "goldstein", tally_mean(&all));
    out_close(&c->out, '}');
}

static void show_pair(struct call *c, const struct index *x, const struct selection *s)
{
    struct both t = {0};
    uint32_t a = find_party(x, c->q->parts[1]), b = find_party(x, c->q->parts[2]);
    count_both(x, s, a, b, &t);
    if (!call_csv(c)) {
        out_member(&c->out, "a", c->q->parts[1]);
        out_member(&c->out, "b", c->q->parts[2]);
        out_member(&c->out, "a_name", index_country(x, a));
        out_member(&c->out, "b_name", index_country(x, b));
        show_total(c, "ab", &t.roots_ab);
        show_total(c, "ba", &t.roots_ba);
        show_mix(c, x, &t);
    }
    show_both(c, &t);
    c->out.failed |= t.ab.failed || t.ba.failed || t.roots_ab.failed || t.roots_ba.failed;
    tally_free(&t.ab);
    tally_free(&t.ba);
    tally_free(&t.roots_ab);
    tally_free(&t.roots_ba);
}

/* ---- a party's or a pair's page: sums, then the newest claims of some kinds as rows of their views ---- */

enum { NEWEST = 40 };
struct newest { const char *key, *kind; struct out ids; long left; uint32_t number; };

/* One walk for all kinds. */
static void find_newest(const struct index *x, const struct selection *s, struct newest *list, int n)
{
    int open = n;
    for (int i = 0; i < n; i++) {
        list[i].left = NEWEST;
        list[i].number = dict_find(&x->dict, list[i].kind, strlen(list[i].kind));
        out_open(&list[i].ids, '[');
    }
    for (size_t k = x->n_claims; k-- && open;) {
        const struct index_claim *c = &x->claims[x->order[k]];
        for (int i = 0; s->rows[x->order[k]] && !(c->flags & FLAG_REJECTED) && i < n; i++)
            if (c->kind == list[i].number && list[i].left > 0) {
                out_integer(&list[i].ids, c->id);
                open -= --list[i].left == 0;
            }
    }
    for (int i = 0; i < n; i++)
        out_close(&list[i].ids, ']');
}

static void show_newest(struct call *c, struct newest *l)
{
    char sql[160];
    snprintf(sql, sizeof sql, "SELECT v.* FROM json_each(?1) k CROSS JOIN %s v ON v.claim_row = k.value ORDER BY k.key", l->key);
    if (!c->e.status && !l->ids.failed) {
        out_key(&c->out, l->key);
        out_rows(&c->out, tabard_record_select(c->db, sql, (const char *const[]){l->ids.data}, 1, &c->e), &c->e);
    }
    c->out.failed |= l->ids.failed;
    out_free(&l->ids);
}

static int answer_party(struct call *c, const char *fixed, void (*show)(struct call *c, const struct index *x, const struct selection *s),
                        struct newest *list, int n)
{
    struct selection s;
    const struct index *x = call_index(c);
    if (!x)
        return call_error(c);
    bool good = !index_select(x, c->db, c->q, &fixed, 1, &s, &c->e);
    call_open(c);
    if (good) {
        show(c, x, &s);
        if (!call_csv(c))
            find_newest(x, &s, list, n);
        selection_free(&s);
    }
    call_release(c);
    for (int i = 0; good && !call_csv(c) && i < n; i++)
        show_newest(c, &list[i]);
    call_close(c);
    return call_finish(c, good);
}

int get_dyad(struct call *c)
{
    char pair[600];
    struct newest list[] = {{.key = "events", .kind = "event"}, {.key = "promises", .kind = "commitment"}, {.key = "goals", .kind = "goal"}};
    snprintf(pair, sizeof pair, "dyad=%.290s,%.290s", c->q->parts[1], c->q->parts[2]);
    return answer_party(c, pair, show_pair, list, 3);
}

/* ---- actors ---- */

static void count_sides(const struct index *x, const struct selection *s, struct tally *source, struct tally *target)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->rows[i] && selection_counts(s, &x->claims[i])) {
            tally_parties(x, i, SIDE_SOURCE, source);
            tally_parties(x, i, SIDE_TARGET, target);
        }
}

struct party_tallies { struct tally all, source, target; };

static void count_parties(const struct index *x, const struct selection *s, struct party_tallies *t)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->rows[i])
            tally_parties(x, i, 0xff, &t->all);
    count_sides(x, s, &t->source, &t->target);
    tally_sort(&t->all);
}

/* The names of `n` parties from the one at `from` on. */
static bool find_names(const struct index *x, const struct tally *all, size_t from, size_t n, struct party_names *names)
{
    uint32_t *parties = calloc(n + 1, sizeof *parties);
    for (size_t i = 0; i < n && parties; i++)
        parties[i] = (uint32_t)all->rows[from + i].key;
    bool found = parties && party_names_find(names, x, parties, n);
    free(parties);
    return found;
}

static void show_party(struct sheet *sheet, const struct index *x, struct party_tallies *t, const struct party_names *names, size_t row)
{
    uint32_t party = (uint32_t)t->all.rows[row].key;
    sheet_row(sheet);
    sheet_text(sheet, dict_text(&x->dict, party));
    sheet_text(sheet, party_name(names, x, party));
    sheet_integer(sheet, t->all.rows[row].count);
    sheet_integer(sheet, tally_get(&t->source, party)->count);
    sheet_integer(sheet, tally_get(&t->target, party)->count);
    sheet_end_row(sheet);
}

static void show_actors(struct call *c, const struct index *x, const struct selection *s)
{
    static const char *const columns[] = {"code", "name", "claims", "as_source", "as_target", NULL};
    struct party_tallies t = {0};
    struct party_names names = {0};
    struct sheet sheet;
    long limit, offset;
    if (!call_window(c, &limit, &offset))
        return;
    count_parties(x, s, &t);
    size_t from = (size_t)offset < t.all.n ? (size_t)offset : t.all.n, n = t.all.n - from < (size_t)limit ? t.all.n - from : (size_t)limit;
    c->out.failed |= !find_names(x, &t.all, from, n, &names) || t.all.failed || t.source.failed || t.target.failed;
    call_open(c);
    if (!call_csv(c))
        out_member_integer(&c->out, "total", (long long)t.all.n);
    sheet_open(&sheet, &c->out, call_csv(c), "rows", columns);
    for (size_t i = from; i < from + n && !c->out.failed; i++)
        show_party(&sheet, x, &t, &names, i);
    sheet_close(&sheet);
    call_close(c);
    party_names_free(&names);
    tally_free(&t.all);
    tally_free(&t.source);
    tally_free(&t.target);
}

int get_actors(struct call *c) { return call_finish(c, call_selected(c, NULL, 0, show_actors)); }

static bool is_party(const struct index *x, const struct index_actor *a, uint32_t who)
{
    return a->country == who || a->code == who || x->dict.folds[a->name] == who || a->entity == who;
}

struct circle { struct tally names, by, on; };

/* Names of an actor, and whom it acts on and who acts on it, by party. */
static void count_circle(const struct index *x, const struct selection *s, uint32_t who, struct circle *t)
{
    for (size_t i = 0; i < s->n; i++) {
        unsigned sides = 0;
        for (uint32_t k = x->claims[i].actors; s->rows[i] && k < x->claims[i].actors_end; k++)
            if (is_party(x, &x->actors[k], who)) {
                sides |= x->actors[k].side;
                tally_get(&t->names, x->actors[k].name)->count++;
            }
        if (!sides || !selection_counts(s, &x->claims[i]))
            continue;
        for (uint32_t k = x->claims[i].actors; k < x->claims[i].actors_end; k++) {
            const struct index_actor *a = &x->actors[k];
            if (!a->party || is_party(x, a, who))
                continue;
            if ((sides & SIDE_SOURCE) && a->side == SIDE_TARGET)
                tally_event(&t->by, a->party, &x->claims[i]);
            if ((sides & SIDE_TARGET) && a->side == SIDE_SOURCE)
                tally_event(&t->on, a->party, &x->claims[i]);
        }
    }
}

static void show_partners(struct call *c, const char *key, const char *other, const struct index *x, struct tally *t)
{
    const char *const columns[] = {other, "name", "count", "goldstein", "quads", NULL};
    struct party_names names = {0};
    struct sheet sheet;
    uint32_t parties[MAX_SIDE];
    size_t n = 0;
    tally_sort(t);
    for (; n < t->n && n < MAX_SIDE; n++)
        parties[n] = (uint32_t)t->rows[n].key;
    c->out.failed |= t->failed || !party_names_find(&names, x, parties, n);
    sheet_open(&sheet, &c->out, false, key, columns);
    for (size_t i = 0; i < n; i++) {
        sheet_row(&sheet);
        sheet_text(&sheet, dict_text(&x->dict, parties[i]));
        sheet_text(&sheet, party_name(&names, x, parties[i]));
        sheet_integer(&sheet, t->rows[i].count);
        sheet_real(&sheet, tally_mean(&t->rows[i]));
        sheet_quads(&sheet, t->rows[i].quads);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
    party_names_free(&names);
}

static void show_names(struct call *c, const struct index *x, struct tally *t)
{
    static const char *const columns[] = {"name", "count", NULL};
    struct sheet sheet;
    tally_sort(t);
    sheet_open(&sheet, &c->out, false, "names", columns);
    for (size_t i = 0; i < t->n && i < MAX_SIDE; i++) {
        sheet_row(&sheet);
        sheet_text(&sheet, dict_text(&x->dict, (uint32_t)t->rows[i].key));
        sheet_integer(&sheet, t->rows[i].count);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
}

static void show_actor(struct call *c, const struct index *x, const struct selection *s)
{
    struct circle t = {0};
    uint32_t who = find_party(x, c->q->parts[1]);
    if (!call_csv(c)) {
        count_circle(x, s, who, &t);
        out_member(&c->out, "code", c->q->parts[1]);
        out_member(&c->out, "name", index_country(x, who) ? index_country(x, who) : t.names.n ? NULL : c->q->parts[1]);
        out_member_integer(&c->out, "claims", (long long)s->count);
        show_names(c, x, &t.names);
        show_partners(c, "as_source", "target", x, &t.by);
        show_partners(c, "as_target", "source", x, &t.on);
    }
    sum_months(c, x, s);
    tally_free(&t.names);
    tally_free(&t.by);
    tally_free(&t.on);
}

int get_actor(struct call *c)
{
    char term[600];
    struct newest list[] = {{.key = "roles", .kind = "role"}, {.key = "events", .kind = "event"}};
    snprintf(term, sizeof term, "actor=%.590s", c->q->parts[1]);
    return answer_party(c, term, show_actor, list, 2);
}

/* ---- network, map ---- */

static void show_nodes(struct call *c, const struct index *x, const struct tally *edges, size_t n, const struct party_names *names)
{
    static const char *const columns[] = {"id", "name", "events", NULL};
    struct tally nodes = {0};
    struct sheet sheet;
    for (size_t i = 0; i < n; i++) {
        tally_get(&nodes, edges->rows[i].key >> 32)->count += edges->rows[i].count;
        tally_get(&nodes, (uint32_t)edges->rows[i].key)->count += edges->rows[i].count;
    }
    tally_sort(&nodes);
    sheet_open(&sheet, &c->out, false, "nodes", columns);
    for (size_t i = 0; i < nodes.n; i++) {
        uint32_t party = (uint32_t)nodes.rows[i].key;
        sheet_row(&sheet);
        sheet_text(&sheet, dict_text(&x->dict, party));
        sheet_text(&sheet, party_name(names, x, party));
        sheet_integer(&sheet, nodes.rows[i].count);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
    tally_free(&nodes);
}

static void show_edges(struct call *c, const struct index *x, const struct tally *t, size_t n)
{
    static const char *const columns[] = {"source", "target", "count", "goldstein", "quads", NULL};
    struct sheet sheet;
    sheet_open(&sheet, &c->out, call_csv(c), "edges", columns);
    for (size_t i = 0; i < n; i++) {
        const struct tally_row *r = &t->rows[i];
        sheet_row(&sheet);
        sheet_text(&sheet, dict_text(&x->dict, (uint32_t)(r->key >> 32)));
        sheet_text(&sheet, dict_text(&x->dict, (uint32_t)r->key));
        sheet_integer(&sheet, r->count);
        sheet_real(&sheet, tally_mean(r));
        sheet_quads(&sheet, r->quads);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
}

static void show_network(struct call *c, const struct index *x, const struct selection *s)
{
    struct tally t = {0};
    struct party_names names = {0};
    uint32_t parties[2 * MAX_EDGES];
    long limit;
    if (!request_number(c->q, "limit", 1, MAX_EDGES, 150, &limit))
        limit = 150;
    sum_dyads(x, s, &t);
    tally_sort(&t);
    size_t n = t.n < (size_t)limit ? t.n : (size_t)limit;
    for (size_t i = 0; i < n; i++) {
        parties[2 * i] = (uint32_t)(t.rows[i].key >> 32);
        parties[2 * i + 1] = (uint32_t)t.rows[i].key;
    }
    c->out.failed |= t.failed || !party_names_find(&names, x, parties, 2 * n);
    call_open(c);
    if (!call_csv(c)) {
        out_member_integer(&c->out, "total", (long long)t.n);
        show_nodes(c, x, &t, n, &names);
    }
    show_edges(c, x, &t, call_csv(c) ? t.n : n);
    call_close(c);
    party_names_free(&names);
    tally_free(&t);
}

int get_network(struct call *c) { return call_finish(c, call_selected(c, NULL, 0, show_network)); }

static void show_map(struct call *c, const struct index *x, const struct selection *s)
{
    call_open(c);
    sum_places(c, x, s, call_csv(c) ? SIZE_MAX : MAX_PLACES);
    call_close(c);
}

int get_map(struct call *c) { return call_finish(c, call_selected(c, NULL, 0, show_map)); }
