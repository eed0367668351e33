/* Entities of the linear engine: greedy, left to right, seeing its own guesses. */
#include <stdlib.h>

#include "model/linear_feature.h"
#include "train_linear.h"

static uint32_t best_name(const int32_t *sum, uint32_t before)
{
    uint32_t best = 0;
    for (uint32_t j = 1; j < LINEAR_NAME_LABELS; j++)
        if (linear_name_follows(before, j) && sum[j] > sum[best])
            best = j;
    return best;
}

static void name_sentence(struct perceptron *p, const struct tree_sentence *s, int learn)
{
    uint32_t f[LINEAR_NAME_FEATURES], before = 0;
    int32_t sum[LINEAR_NAME_LABELS];
    for (uint32_t i = 0; i < s->n; i++) {
        uint32_t gold = s->words[i].name, best = 0;
        if (linear_may_name(s->facts, i, before)) {
            uint32_t k = linear_name_features(s->facts, s->guesses, s->n, i, before, f);
            if (!learn) {
                perceptron_see(p, f, k);
                before = gold;
                continue;
            }
            perceptron_sum(p, f, k, sum);
            best = best_name(sum, before);
            sum[gold] -= TRAIN_TAG_MARGIN;
            uint32_t rival = best_name(sum, before);
            if (rival != gold && linear_name_follows(before, gold)) {
                perceptron_add(p, f, k, gold, 1);
                perceptron_add(p, f, k, rival, -1);
            }
            p->step++;
        }
        before = learn ? best : gold;
    }
}

void train_names(struct perceptron *p, const struct treebank *t)
{
    perceptron_init(p, LINEAR_NAME_LABELS);
    for (uint32_t i = 0; i < t->n; i++)
        name_sentence(p, &t->sentences[i], 0);
    perceptron_freeze(p, TRAIN_NAME_COUNT, TRAIN_NAME_BITS);
    uint64_t seed = 1234567;
    for (uint32_t r = 0; r < TRAIN_NAME_ROUNDS; r++)
        for (uint32_t i = 0; i < t->n; i++)
            name_sentence(p, &t->sentences[train_random(&seed, t->n)], 1);
    perceptron_finish(p, TRAIN_NAME_SCALE, TRAIN_NAME_LEAST);
}
