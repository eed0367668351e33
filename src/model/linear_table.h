/* A weight table of hashed features: 2^bits slots, each a row of `lanes` small numbers, 64 of which are
   one cache line. Each slot has a check, eight more bits of the feature's hash, so that a feature that
   is not in the table is seldom taken for one that is.

     hash   [ bits: slot | ... | 8: check ]

   Rows of 4 hold their check in the last byte. Rows of 64 have it in an array of their own, small
   enough to stay near: most features of a new word are not in the table, and finding that out must
   not cost a cache line from afar.

   On disk: bits, lanes, rows, then for each its gap, check, and its numbers that are not 0. */
#ifndef TABARD_MODEL_LINEAR_TABLE_H
#define TABARD_MODEL_LINEAR_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct linear_table {
    int8_t *rows;    /* [1 << bits][lanes], aligned to 64 */
    uint8_t *checks; /* [1 << bits], with 64 lanes */
    void *block;     /* what rows lies in */
    uint32_t bits, lanes;
};

/* Expand the bytes; refuses other lanes than wanted, more than max_bits, values beyond 127, trailing
   or missing bytes. */
enum status linear_table_read(struct linear_table *t, const uint8_t *bytes, size_t n, uint32_t lanes,
                              uint32_t max_bits, struct error *e);
void linear_table_release(struct linear_table *t);

/* Sum of the rows of n features (at most LINEAR_SUM_MAX): the whole arithmetic of the linear engine, in
   integers, the same on every machine. One function for each width, so that it compiles to straight
   vector code. */
enum { LINEAR_SUM_MAX = 128 };
void linear_sum64(const struct linear_table *t, const uint32_t *f, uint32_t n, int16_t *sum);
void linear_sum4(const struct linear_table *t, const uint32_t *f, uint32_t n, int16_t *sum);

/* Start fetching the row of 4 of a feature. */
static inline void linear_ask(const struct linear_table *t, uint32_t hash)
{
    __builtin_prefetch(t->rows + ((size_t)(hash >> (32 - t->bits)) << 2));
}

/* The same for the check of a row of 64. */
static inline void linear_ask_check(const struct linear_table *t, uint32_t hash)
{
    __builtin_prefetch(t->checks + (hash >> (32 - t->bits)));
}

/* A reader of variable-length integers (LEB128), shared by the parts of the model file. */
struct linear_reader {
    const uint8_t *at, *end;
    int bad;
};
uint32_t linear_read_long(struct linear_reader *r);     /* sets bad at the end or beyond 32 bits */

/* Nearly all are a byte. */
static inline uint32_t linear_read_number(struct linear_reader *r)
{
    return r->at < r->end && *r->at < 128 ? *r->at++ : linear_read_long(r);
}

#endif
