/* Choosing the best of some sums. */
#ifndef TABARD_MODEL_LINEAR_SCORE_H
#define TABARD_MODEL_LINEAR_SCORE_H

#include <stdint.h>

/* The best of the first n; the lower index wins a tie. */
static inline uint32_t linear_best(const int16_t *sum, uint32_t n)
{
    uint32_t best = 0;
    for (uint32_t j = 1; j < n; j++)
        best = sum[j] > sum[best] ? j : best;
    return best;
}

/* The best of those whose bit is set in `allowed` (not 0). */
static inline uint32_t linear_best_of(const int16_t *sum, uint32_t allowed)
{
    uint32_t best = 0;
    int top = -40000;
    for (uint32_t j = 0; j < 4; j++)
        if ((allowed >> j & 1u) && sum[j] > top) {
            top = sum[j];
            best = j;
        }
    return best;
}

#endif
