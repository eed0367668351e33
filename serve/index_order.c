/* The claims in the order of their days. In: claims that are new, or whose days an edit has changed. Out: x->order. */
#include "index_parts.h"

#include <stdlib.h>

/* What is foreseen for a later day stands at the day of the report, or with what has no day if the report has none: a list
   does not begin in 2050. */
static uint32_t told_on(const struct index *x, uint32_t row)
{
    const struct index_claim *c = &x->claims[row];
    const struct index_document *d = c->document < x->n_documents ? &x->documents[c->document] : NULL;
    return (uint32_t)(d && d->latest && c->day > d->latest ? d->day : c->day);
}

/* Stable, so that rows of a day stay in order of id. */
static void sort_by_day(const struct index *x, uint32_t *rows, uint32_t *spare, size_t n)
{
    for (int shift = 0; shift < 32; shift += 8) {
        size_t counts[257] = {0};
        for (size_t i = 0; i < n; i++)
            counts[1 + (told_on(x, rows[i]) >> shift & 255)]++;
        for (int k = 0; k < 256; k++)
            counts[k + 1] += counts[k];
        for (size_t i = 0; i < n; i++)
            spare[counts[told_on(x, rows[i]) >> shift & 255]++] = rows[i];
        uint32_t *other = rows;
        rows = spare, spare = other;
    }
}

bool index_order_new(struct index *x, size_t from)
{
    size_t n = x->n_claims - from;
    uint32_t *fresh = malloc((2 * n + 1) * sizeof *fresh), *order;
    if (x->cap_order < x->n_claims) {
        x->cap_order = x->n_claims + x->n_claims / 4 + 1024;
        order = realloc(x->order, x->cap_order * sizeof *order);
        if (order)
            x->order = order;
        else
            x->failed = true;
    }
    if (!fresh || x->failed) {
        free(fresh);
        return false;
    }
    for (size_t i = 0; i < n; i++)
        fresh[i] = (uint32_t)(from + i);
    sort_by_day(x, fresh, fresh + n, n);
    size_t a = from, b = n, to = x->n_claims;       /* merge from the back; at equal days the new ones are later */
    while (b) {
        bool old = a && told_on(x, x->order[a - 1]) > told_on(x, fresh[b - 1]);
        x->order[--to] = old ? x->order[--a] : fresh[--b];
    }
    free(fresh);
    return true;
}

/* After days were changed. */
bool index_order_again(struct index *x)
{
    uint32_t *spare = malloc((x->n_claims + 1) * sizeof *spare);
    for (size_t i = 0; i < x->n_claims && spare; i++)
        x->order[i] = (uint32_t)i;
    if (spare)
        sort_by_day(x, x->order, spare, x->n_claims);
    free(spare);
    return spare != NULL;
}
