/* A frozen map from 32-bit hashes to small numbers, and a list of strings the numbers mean:
   word -> features, ending -> lemma rule. On disk: sorted keys as gaps, each with its number.
   Keys are hashes only: a word that was never seen hits a foreign key once in 100,000 times. */
#ifndef TABARD_MODEL_LINEAR_LOOKUP_H
#define TABARD_MODEL_LINEAR_LOOKUP_H

#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct linear_lookup {
    uint32_t *keys;        /* [1 << bits], open addressing; 0 is free */
    uint16_t *values;      /* [1 << bits] */
    uint32_t bits, n;
    char *text;            /* the strings, NUL between them */
    const char **strings;  /* [n_strings] */
    uint32_t n_strings;
};

enum { LINEAR_NO_VALUE = 0xffff };

enum status linear_lookup_read(struct linear_lookup *l, const uint8_t *bytes, size_t n, struct error *e);
void linear_lookup_release(struct linear_lookup *l);

static inline uint32_t linear_lookup_find(const struct linear_lookup *l, uint32_t key)
{
    uint32_t mask = (1u << l->bits) - 1, i = (key * 0x9e3779b1u) >> (32 - l->bits);
    key = key ? key : 1;
    while (l->keys[i] && l->keys[i] != key)
        i = (i + 1) & mask;
    return l->keys[i] ? l->values[i] : (uint32_t)LINEAR_NO_VALUE;
}

#endif
