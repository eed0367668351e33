/* Counts by key: see tally.h. Open addressing over a dense array of rows. */
#include "tally.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void tally_free(struct tally *t)
{
    free(t->rows);
    free(t->slots);
    *t = (struct tally){0};
}

static uint32_t *slot_of(const struct tally *t, uint64_t key)
{
    uint64_t h = key * 0x9e3779b97f4a7c15u;
    size_t at = (h ^ h >> 32) & (t->n_slots - 1);
    while (t->slots[at] && t->rows[t->slots[at] - 1].key != key)
        at = (at + 1) & (t->n_slots - 1);
    return &t->slots[at];
}

static bool grow(struct tally *t)
{
    size_t n = t->n_slots ? t->n_slots * 2 : 256;
    uint32_t *slots = calloc(n, sizeof *slots);
    struct tally_row *rows = realloc(t->rows, n / 2 * sizeof *rows);
    if (rows)
        t->rows = rows;
    if (!slots || !rows) {
        free(slots);
        return !(t->failed = true);
    }
    free(t->slots);
    t->slots = slots;
    t->n_slots = n;
    t->cap = n / 2;
    for (size_t i = 0; i < t->n; i++)
        *slot_of(t, t->rows[i].key) = (uint32_t)i + 1;
    return true;
}

struct tally_row *tally_get(struct tally *t, uint64_t key)
{
    static _Thread_local struct tally_row lost;
    if (t->n == t->cap && !grow(t))
        return &lost;
    uint32_t *slot = slot_of(t, key);
    if (!*slot) {
        t->rows[t->n] = (struct tally_row){.key = key};
        *slot = (uint32_t)++t->n;
    }
    return &t->rows[*slot - 1];
}

bool tally_has(const struct tally *t, uint64_t key) { return t->n_slots && *slot_of(t, key); }

void tally_event(struct tally *t, uint64_t key, const struct index_claim *c)
{
    struct tally_row *r = tally_get(t, key);
    r->count++;
    r->quads[c->quad]++;
    if (!isnan(c->goldstein)) {
        r->sum += (double)c->goldstein;
        r->scored++;
    }
}

static int by_count(const void *a, const void *b)
{
    const struct tally_row *x = a, *y = b;
    if (x->count != y->count)
        return x->count < y->count ? 1 : -1;
    return x->key < y->key ? -1 : x->key > y->key;
}

static int by_key(const void *a, const void *b)
{
    const struct tally_row *x = a, *y = b;
    return x->key < y->key ? -1 : x->key > y->key;
}

static void sort(struct tally *t, int (*compare)(const void *, const void *))
{
    if (t->n)
        qsort(t->rows, t->n, sizeof *t->rows, compare);
}

void tally_sort(struct tally *t) { sort(t, by_count); }
void tally_sort_keys(struct tally *t) { sort(t, by_key); }

void tally_parties(const struct index *x, size_t i, uint8_t sides, struct tally *t)
{
    uint32_t from = x->claims[i].actors, to = x->claims[i].actors_end;
    for (uint32_t k = from; k < to; k++) {
        uint32_t party = x->actors[k].party;
        bool seen = !party || !(x->actors[k].side & sides);
        for (uint32_t j = from; j < k && !seen; j++)
            seen = x->actors[j].party == party && (x->actors[j].side & sides);
        if (!seen)
            tally_event(t, party, &x->claims[i]);
    }
}

/* Is there an earlier actor of this party on this side? Then the pair was counted. */
static bool repeated(const struct index *x, uint32_t from, uint32_t k, uint8_t side)
{
    for (uint32_t j = from; j < k; j++)
        if (x->actors[j].party == x->actors[k].party && x->actors[j].side == side)
            return true;
    return false;
}

void tally_dyads(const struct index *x, size_t i, struct tally *t)
{
    uint32_t from = x->claims[i].actors, to = x->claims[i].actors_end;
    for (uint32_t a = from; a < to; a++) {
        if (x->actors[a].side != SIDE_SOURCE || !x->actors[a].party || repeated(x, from, a, SIDE_SOURCE))
            continue;
        for (uint32_t b = from; b < to; b++)
            if (x->actors[b].side == SIDE_TARGET && x->actors[b].party && x->actors[b].party != x->actors[a].party &&
                !repeated(x, from, b, SIDE_TARGET))
                tally_event(t, TALLY_PAIR(x->actors[a].party, x->actors[b].party), &x->claims[i]);
    }
}

void tally_months(const struct index *x, const struct selection *s, struct tally *t)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->rows[i] && x->claims[i].day && selection_counts(s, &x->claims[i]))
            tally_event(t, (uint64_t)x->claims[i].day / 100, &x->claims[i]);
}

void tally_reports(const struct index *x, struct tally *t)
{
    for (size_t i = 0; i < x->n_documents; i++)
        if (x->documents[i].there && x->documents[i].day)
            tally_get(t, (uint64_t)x->documents[i].day / 100)->other++;
}

/* ---- names ---- */

static uint32_t *slots_for(const struct index *x, const uint32_t *parties, size_t n)
{
    uint32_t *slots = calloc(x->dict.count + 1, sizeof *slots);
    for (size_t i = 0; slots && i < n; i++)
        slots[parties[i]] = (uint32_t)i + 1;
    return slots;
}

/* One pass over all actors for all parties asked for. */
bool party_names_find(struct party_names *p, const struct index *x, const uint32_t *parties, size_t n)
{
    struct tally names = {0};
    uint32_t *slots = slots_for(x, parties, n), *counts = calloc(n + 1, sizeof *counts);
    size_t wanted = 0;
    p->n = x->dict.count;
    p->best = calloc(p->n + 1, sizeof *p->best);
    bool good = slots && counts && p->best;
    for (size_t i = 0; good && i < n; i++) {
        if (index_country(x, parties[i]))
            slots[parties[i]] = 0;
        wanted += slots[parties[i]] != 0;
    }
    for (size_t k = 0; good && wanted && k < x->n_actors; k++)
        if (slots[x->actors[k].party])
            tally_get(&names, TALLY_PAIR(x->actors[k].party, x->actors[k].name))->count++;
    for (size_t i = 0; good && i < names.n; i++) {
        uint32_t party = (uint32_t)(names.rows[i].key >> 32), slot = slots[party] - 1;
        if (names.rows[i].count > counts[slot]) {
            counts[slot] = names.rows[i].count;
            p->best[party] = (uint32_t)names.rows[i].key;
        }
    }
    free(slots);
    free(counts);
    tally_free(&names);
    return good;
}

const char *party_name(const struct party_names *p, const struct index *x, uint32_t party)
{
    const char *country = index_country(x, party);
    if (country)
        return country;
    return p && p->best && party < p->n && p->best[party] ? dict_text(&x->dict, p->best[party]) : dict_text(&x->dict, party);
}

void party_names_free(struct party_names *p)
{
    free(p->best);
    *p = (struct party_names){0};
}

bool string_counts_init(struct string_counts *s, const struct index *x)
{
    s->n = x->dict.count;
    s->counts = calloc(s->n + 1, sizeof *s->counts);
    return s->counts != NULL;
}

void string_counts_free(struct string_counts *s) { free(s->counts); }

size_t string_counts_top(const struct string_counts *s, struct tally_row *rows, size_t top)
{
    size_t n = 0;
    for (size_t i = 1; i < s->n; i++) {
        uint32_t count = s->counts[i];
        if (!count || (n == top && rows[n - 1].count >= count))
            continue;
        size_t at = n < top ? n++ : n - 1;
        for (; at && rows[at - 1].count < count; at--)
            rows[at] = rows[at - 1];
        rows[at] = (struct tally_row){.key = i, .count = count};
    }
    return n;
}
