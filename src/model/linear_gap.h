/* Does a sentence end here? The facts about the gap between two words, for the boundary
   classifier; shared by program and trainer. */
#ifndef TABARD_MODEL_LINEAR_GAP_H
#define TABARD_MODEL_LINEAR_GAP_H

#include "model/linear_feature.h"

enum { LINEAR_GAP_FEATURES = 32 };

struct linear_gap {                 /* words around the gap: before2 before1 | after1 after2 */
    const struct linear_word *before2, *before1, *after1, *after2;
    uint32_t white;                 /* what stands in the gap, 0 to 3 */
    uint32_t white_before, white_after; /* before before1, after after1 */
    uint32_t length;                /* words since the last end */
    uint32_t quotes;                /* bits: in "...", in (...) */
    uint32_t abbreviation;          /* before1 keeps its period */
};

static inline uint32_t linear_gap_features(const struct linear_gap *g, uint32_t *f)
{
    uint32_t k = 0, len = g->length < 4 ? g->length : g->length < 8 ? 4u : g->length < 30 ? 5u : 6u;
    uint32_t a = g->before1->form, b = g->after1->form, sa = g->after1->shape, white = g->white;
#define F(x, y, z) f[k] = linear_mix(k + 600, (x), (y), (z)), k++
    F(white, 0, 0);
    F(a, white, 0); F(b, white, 0); F(sa, white, 0);
    F(a, sa, white); F(a, b, 0); F(g->before1->shape, sa, white);
    F(g->before2->form, a, 0); F(g->before2->shape, a, sa);
    F(g->before2->suffix[1], a, sa); F(g->before2->lower, a, sa & 31);
    F(g->after1->lower, a, white); F(g->after1->lower, sa & 31, 1);
    F(g->after2->lower, sa & 31, a); F(g->after2->shape, sa, a); F(g->after2->form, b, 0);
    F(len, a, sa); F(len, white, 2);
    F(g->quotes, a, sa); F(g->quotes, a, b);
    F(g->abbreviation, sa, white); F(g->abbreviation, g->after1->lower, sa & 31); F(g->before1->lower, g->abbreviation, sa & 31);
    F(g->white_before, a, sa); F(g->white_after, a, b); F(g->white_before, g->white_after, a);
    F(len, sa, g->quotes);
#undef F
    return k;
}

#endif
