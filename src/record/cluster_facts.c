/* What a cluster's claims say together. In: members. Out: how many reports are independent of one another, the
   status most of them give, and the details on which they differ.

   Two claims are not independent if one report is a copy of the other, if both stand in the same paper or credit
   the same agency, if both give the same chain of speakers or a speaker with a name in common, or if they are the
   same sentence. What is left when all that depends on each other counts as one is the number that is printed: it
   rather says too little than too much. */
#include "record/cluster_make.h"

#include "base/date.h"
#include "base/hash.h"
#include "base/json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DOCS = 20 };             /* of a value, named in the differences */
#define UNIT '\x1f'
#define PART '\x1e'

/* Independence ---------------------------------------------------------------------------------- */

struct label { uint64_t hash; uint32_t member; };
struct forest {
    struct arena *arena;
    struct label *labels;
    uint32_t n, cap;
    uint32_t *parent;               /* [members] */
};

static uint32_t root_of(struct forest *f, uint32_t i)
{
    while (f->parent[i] != i)
        i = f->parent[i] = f->parent[f->parent[i]];
    return i;
}

static void add_number(struct forest *f, uint32_t member, char kind, uint64_t number)
{
    struct label *l = ARENA_PUSH(f->arena, f->labels, f->n, f->cap);
    if (l)
        *l = (struct label){hash_mix((uint64_t)(unsigned char)kind, number), member};
}

static void add_label(struct forest *f, uint32_t member, char kind, const char *text, size_t n)
{
    uint64_t h = n;
    for (size_t i = 0; i < n; i++)
        h = hash_mix(h, (uint64_t)(unsigned char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] + 32 : text[i]));
    add_number(f, member, kind, h);
}

static bool is_name(const char *s) { return (*s >= 'A' && *s <= 'Z') || (unsigned char)*s >= 0x80; }

/* Publisher, agency and speaker are one kind of label: a paper that quotes an agency depends on it. */
static void add_labels(struct forest *f, uint32_t i, const struct member *m)
{
    add_number(f, i, 'g', (uint64_t)m->leader);
    add_number(f, i, 's', (uint64_t)m->said);
    if (*m->publisher)
        add_label(f, i, 'n', m->publisher, strlen(m->publisher));
    if (*m->credit)
        add_label(f, i, 'n', m->credit, strlen(m->credit));
    if (*m->chain && strcmp(m->chain, "unnamed") != 0)
        add_label(f, i, 'c', m->chain, strlen(m->chain));
    for (const char *at = m->chain; *at;) {
        size_t n = strcspn(at, "\x1f");
        if (is_name(at))
            add_label(f, i, 'n', at, n);
        at += n + (at[n] == UNIT);
    }
}

static int by_hash(const void *a, const void *b)
{
    const struct label *x = a, *y = b;
    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

int cluster_independent(struct arena *a, const struct member *const *m, uint32_t n)
{
    struct forest f = {.arena = a, .parent = ARENA_ARRAY(a, uint32_t, n)};
    int trees = 0;
    for (uint32_t i = 0; f.parent && i < n; i++) {
        f.parent[i] = i;
        add_labels(&f, i, m[i]);
    }
    if (a->failed)
        return 0;
    qsort(f.labels, f.n, sizeof *f.labels, by_hash);
    for (uint32_t i = 1; i < f.n; i++)
        if (f.labels[i].hash == f.labels[i - 1].hash)
            f.parent[root_of(&f, f.labels[i].member)] = root_of(&f, f.labels[i - 1].member);
    for (uint32_t i = 0; i < n; i++)
        trees += f.parent[i] == i;
    return trees;
}

/* Differences ----------------------------------------------------------------------------------- */

struct detail { const char *field, *value, *doc; };
struct details { struct arena *arena; struct detail *items; uint32_t n, cap; };

static void add_detail(struct details *d, const char *field, const char *value, const char *doc)
{
    struct detail *x = *value ? ARENA_PUSH(d->arena, d->items, d->n, d->cap) : NULL;
    if (x)
        *x = (struct detail){field, value, doc};
}

/* "killed\x1e3\x1e5": three to five killed; an open end is empty. */
static void add_count(struct details *d, const char *text, size_t n, const char *doc)
{
    char *copy = arena_string(d->arena, text, n);
    char *low = copy ? strchr(copy, PART) : NULL, *high = low ? strchr(low + 1, PART) : NULL;
    if (!high)
        return;
    *low++ = 0;
    *high++ = 0;
    const char *value = !strcmp(low, high) ? low : !*high ? arena_format(d->arena, "at least %s", low)
                        : !*low ? arena_format(d->arena, "at most %s", high) : arena_format(d->arena, "%s to %s", low, high);
    if (value)
        add_detail(d, copy, value, doc);
}

static void add_details(struct details *d, const struct member *m)
{
    add_detail(d, "status", m->status, m->doc);
    if (m->dated) {
        char *day = arena_alloc(d->arena, 16);
        if (day)
            date_format(m->day, day);
        add_detail(d, "day", day ? day : "", m->doc);
    }
    add_detail(d, "place", m->has_point ? m->place : "", m->doc);
    for (const char *at = m->counts; *at;) {
        size_t n = strcspn(at, "\x1f");
        add_count(d, at, n, m->doc);
        at += n + (at[n] == UNIT);
    }
}

static int by_detail(const void *a, const void *b)
{
    const struct detail *x = a, *y = b;
    int c = strcmp(x->field, y->field);
    c = c ? c : strcmp(x->value, y->value);
    return c ? c : strcmp(x->doc, y->doc);
}

/* {"value":..,"n":reports,"docs":[..]} for the details i..j, which are alike but for the report. */
static void write_value(const struct details *d, uint32_t i, uint32_t j, struct buf *out)
{
    int n = 0;
    buf_add_string(out, "{\"value\":");
    json_write_string(out, d->items[i].value, strlen(d->items[i].value));
    buf_add_string(out, ",\"docs\":[");
    for (uint32_t k = i; k < j; k++) {
        if (k > i && !strcmp(d->items[k].doc, d->items[k - 1].doc))
            continue;
        if (n < MAX_DOCS) {
            buf_add_string(out, n ? "," : "");
            json_write_string(out, d->items[k].doc, strlen(d->items[k].doc));
        }
        n++;
    }
    buf_add_format(out, "],\"n\":%d}", n);
}

static uint32_t run_end(const struct details *d, uint32_t i, bool value_too)
{
    uint32_t j = i + 1;
    while (j < d->n && !strcmp(d->items[j].field, d->items[i].field) && (!value_too || !strcmp(d->items[j].value, d->items[i].value)))
        j++;
    return j;
}

static void write_field(const struct details *d, uint32_t i, uint32_t j, struct buf *out)
{
    buf_add_string(out, out->size > 1 ? ",{\"field\":" : "{\"field\":");
    json_write_string(out, d->items[i].field, strlen(d->items[i].field));
    buf_add_string(out, ",\"values\":[");
    for (uint32_t k = i, end; k < j; k = end) {
        end = run_end(d, k, true);
        buf_add_string(out, k > i ? "," : "");
        write_value(d, k, end, out);
    }
    buf_add_string(out, "]}");
}

void cluster_differences(struct arena *a, const struct member *const *m, uint32_t n, struct buf *out)
{
    struct details d = {.arena = a};
    for (uint32_t i = 0; n > 1 && i < n; i++)
        add_details(&d, m[i]);
    if (d.n)
        qsort(d.items, d.n, sizeof *d.items, by_detail);
    buf_add_char(out, '[');
    for (uint32_t i = 0, j; i < d.n; i = j) {
        j = run_end(&d, i, false);
        if (run_end(&d, i, true) < j)
            write_field(&d, i, j, out);
    }
    buf_add_char(out, ']');
}

/* Told by most claims; of equals the one that comes first in the alphabet ("actual"). */
const char *cluster_status(struct arena *a, const struct member *const *m, uint32_t n)
{
    struct details d = {.arena = a};
    const char *best = "";
    uint32_t most = 0;
    for (uint32_t i = 0; i < n; i++)
        add_detail(&d, "status", m[i]->status, "");
    if (d.n)
        qsort(d.items, d.n, sizeof *d.items, by_detail);
    for (uint32_t i = 0, j; i < d.n; i = j) {
        j = run_end(&d, i, true);
        if (j - i > most) {
            most = j - i;
            best = d.items[i].value;
        }
    }
    return best;
}
