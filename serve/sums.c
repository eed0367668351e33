/* Sums over selected claims: see sums.h. Only events are summed (selection_counts). */
#include "sums.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool call_csv(const struct call *c) { return c->q->form == REQUEST_CSV; }

void call_open(struct call *c)
{
    if (!call_csv(c))
        out_open(&c->out, '{');
}

void call_close(struct call *c)
{
    if (!call_csv(c))
        out_close(&c->out, '}');
}

int call_finish(struct call *c, bool good)
{
    return good && c->e.status == TABARD_OK ? 200 : call_error(c);
}

bool call_selected(struct call *c, const char *const *fixed, size_t n_fixed,
                   void (*show)(struct call *c, const struct index *x, const struct selection *s))
{
    struct selection s;
    const struct index *x = call_index(c);
    if (!x)
        return false;
    bool good = !index_select(x, c->db, c->q, fixed, n_fixed, &s, &c->e);
    if (good) {
        show(c, x, &s);
        selection_free(&s);
    }
    call_release(c);
    return good;
}

double tally_mean(const struct tally_row *r) { return r->scored ? round(r->sum / r->scored * 100) / 100 : NAN; }

void month_text(char text[16], uint64_t key)
{
    snprintf(text, 16, key % 100 ? "%04u-%02u" : "%04u", (unsigned)(key / 100 % 10000), (unsigned)(key % 100));
}

void sum_months(struct call *c, const struct index *x, const struct selection *s)
{
    static const char *const columns[] = {"month", "reports", "events", "quads", NULL};
    struct tally t = {0};
    struct sheet sheet;
    char month[16];
    tally_months(x, s, &t);
    tally_reports(x, &t);
    tally_sort_keys(&t);
    c->out.failed |= t.failed;
    sheet_open(&sheet, &c->out, call_csv(c), "months", columns);
    for (size_t i = 0; i < t.n; i++) {
        month_text(month, t.rows[i].key);
        sheet_row(&sheet);
        sheet_text(&sheet, month);
        sheet_integer(&sheet, t.rows[i].other);
        sheet_integer(&sheet, t.rows[i].count);
        sheet_quads(&sheet, t.rows[i].quads);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
    tally_free(&t);
}

void sum_dyads(const struct index *x, const struct selection *s, struct tally *t)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->rows[i] && selection_counts(s, &x->claims[i]))
            tally_dyads(x, i, t);
}

static void dyad_row(struct sheet *s, const struct index *x, const struct tally_row *r, const struct party_names *names)
{
    uint32_t a = (uint32_t)(r->key >> 32), b = (uint32_t)r->key;
    sheet_row(s);
    sheet_text(s, dict_text(&x->dict, a));
    sheet_text(s, dict_text(&x->dict, b));
    sheet_text(s, party_name(names, x, a));
    sheet_text(s, party_name(names, x, b));
    sheet_integer(s, r->count);
    sheet_real(s, tally_mean(r));
    sheet_quads(s, r->quads);
    sheet_end_row(s);
}

void show_dyads(struct call *c, const char *key, const struct index *x, struct tally *t, size_t offset, size_t limit)
{
    static const char *const columns[] = {"source", "target", "source_name", "target_name", "events", "goldstein", "quads", NULL};
    struct party_names names = {0};
    struct sheet sheet;
    size_t end = offset < t->n ? (t->n - offset < limit ? t->n : offset + limit) : offset, n = 0;
    uint32_t *parties = calloc(2 * (end - offset) + 1, sizeof *parties);
    tally_sort(t);
    for (size_t i = offset; parties && i < end; i++) {
        parties[n++] = (uint32_t)(t->rows[i].key >> 32);
        parties[n++] = (uint32_t)t->rows[i].key;
    }
    c->out.failed |= t->failed || !parties || !party_names_find(&names, x, parties, n);
    sheet_open(&sheet, &c->out, call_csv(c), key, columns);
    for (size_t i = offset; i < end && !c->out.failed; i++)
        dyad_row(&sheet, x, &t->rows[i], &names);
    sheet_close(&sheet);
    free(parties);
    party_names_free(&names);
}

/* ---- places ---- */

static void count_spots(const struct index *x, const struct selection *s, struct tally *spots, struct tally *roots)
{
    for (size_t i = 0; i < s->n; i++) {
        if (!s->rows[i] || !selection_counts(s, &x->claims[i]))
            continue;
        for (uint32_t k = x->claims[i].places; k < x->claims[i].places_end; k++) {
            uint32_t spot = x->places[k].spot;
            if (isnan(x->spots[spot].lat) || (k > x->claims[i].places && x->places[k - 1].spot == spot))
                continue;
            tally_event(spots, spot, &x->claims[i]);
            if (x->claims[i].root)
                tally_get(roots, TALLY_PAIR(spot, x->claims[i].root))->count++;
        }
    }
}

/* The most frequent root of each spot: its row in `roots`, + 1. */
static uint32_t *best_roots(const struct index *x, const struct tally *roots)
{
    uint32_t *best = calloc(x->n_spots + 1, sizeof *best);
    for (size_t i = 0; i < roots->n && best; i++) {
        uint32_t *there = &best[roots->rows[i].key >> 32];
        if (!*there || roots->rows[*there - 1].count < roots->rows[i].count)
            *there = (uint32_t)i + 1;
    }
    return best;
}

void sum_places(struct call *c, const struct index *x, const struct selection *s, size_t limit)
{
    static const char *const columns[] = {"place", "country", "lat", "lon", "precision", "events", "quads", "root", NULL};
    struct tally t = {0}, roots = {0};
    struct sheet sheet;
    count_spots(x, s, &t, &roots);
    uint32_t *best = best_roots(x, &roots);
    c->out.failed |= !best || t.failed || roots.failed;
    tally_sort(&t);
    sheet_open(&sheet, &c->out, call_csv(c), "places", columns);
    for (size_t i = 0; i < t.n && i < limit && best; i++) {
        const struct tally_row *r = &t.rows[i];
        const struct index_spot *p = &x->spots[r->key];
        uint32_t root = best[r->key];
        sheet_row(&sheet);
        sheet_text(&sheet, dict_text(&x->dict, p->name));
        sheet_text(&sheet, dict_text(&x->dict, p->country));
        sheet_real(&sheet, p->lat);
        sheet_real(&sheet, p->lon);
        sheet_text(&sheet, dict_text(&x->dict, p->precision));
        sheet_integer(&sheet, r->count);
        sheet_quads(&sheet, r->quads);
        sheet_text(&sheet, root ? dict_text(&x->dict, (uint32_t)roots.rows[root - 1].key) : NULL);
        sheet_end_row(&sheet);
    }
    sheet_close(&sheet);
    free(best);
    tally_free(&t);
    tally_free(&roots);
}
