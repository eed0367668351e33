/* Counts by key: what the pages sum up over selected claims. */
#ifndef TABARD_SERVE_TALLY_H
#define TABARD_SERVE_TALLY_H

#include "index.h"
#include "index_filter.h"
#include "out.h"

struct tally_row {
    uint64_t key;           /* of two numbers: a << 32 | b */
    uint32_t count, quads[5], other;
    double sum;             /* of Goldstein's scores */
    uint32_t scored;        /* how many had one */
};

struct tally {
    struct tally_row *rows;     /* [n] in order of arrival until sorted */
    size_t n, cap;
    uint32_t *slots;
    size_t n_slots;
    bool failed;
};

void tally_free(struct tally *t);
/* The key's row, new or not; valid until the next call. Never NULL: when memory is out, a row that is thrown away. */
struct tally_row *tally_get(struct tally *t, uint64_t key);
bool tally_has(const struct tally *t, uint64_t key);
void tally_event(struct tally *t, uint64_t key, const struct index_claim *c);  /* count, quad, score */
void tally_sort(struct tally *t);           /* most frequent first, then by key; no tally_get after it */
void tally_sort_keys(struct tally *t);      /* by key */

#define TALLY_PAIR(a, b) ((uint64_t)(a) << 32 | (b))

void tally_parties(const struct index *x, size_t i, uint8_t sides, struct tally *t);  /* each party of a claim once */
void tally_dyads(const struct index *x, size_t i, struct tally *t);                    /* source party > target party */
void tally_months(const struct index *x, const struct selection *s, struct tally *t);  /* events by month; key 202401 */
void tally_reports(const struct index *x, struct tally *t);                            /* reports by month, in `other` */

/* How parties are called: a country by its name, others by the words most often used. Filled for a tally's first rows. */
struct party_names { uint32_t *best; size_t n; };
bool party_names_find(struct party_names *p, const struct index *x, const uint32_t *parties, size_t n);
const char *party_name(const struct party_names *p, const struct index *x, uint32_t party);
void party_names_free(struct party_names *p);

/* Counts of strings of the index, for facets: an array is faster than a tally where most claims are counted. */
struct string_counts { uint32_t *counts; size_t n; };
bool string_counts_init(struct string_counts *s, const struct index *x);
void string_counts_free(struct string_counts *s);
/* The `top` most frequent but "none", the most frequent first: how many there are. */
size_t string_counts_top(const struct string_counts *s, struct tally_row *rows, size_t top);

#endif
