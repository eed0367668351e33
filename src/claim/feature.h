/* Features of the two learned tie-breakers: see feature.c. */
#ifndef TABARD_CLAIM_FEATURE_H
#define TABARD_CLAIM_FEATURE_H

#include "claim/standing.h"
#include "lexicon/frame.h"

/* Features of a target that are worth a look two by two: "will" and "if", the verb and its head. */
enum { FEATURE_CORE_MAX = 40, FEATURE_NAME = 100 };
struct feature_core {
    uint32_t n;
    char name[FEATURE_CORE_MAX][FEATURE_NAME];
};

/* What a feature walk does: adds up weights, and lists the names where `names` is wanted. */
struct feature_sum {
    const struct frame_table *table;
    struct arena *arena;
    bool list;
    const char *names;          /* "a b c", NULL unless list */
    struct feature_core *core;  /* gathers what pairs are made of; may be NULL */
    double sums[WEIGHT_FACTUALITY + 1];
    uint32_t n;
    double news;                /* targets: how much the sentence sounds like news, about -10 .. 15 */
    double mean;                /* targets: what readers of web text make of this status, whatever the words */
    const char *top;            /* feature of the greatest weight for the last class asked; for explain */
    double top_weight;
};

/* source, target: head tokens or -1 */
void feature_pair(struct feature_sum *f, struct document *d, uint32_t sentence, int32_t source, int32_t target,
                  struct span source_span, struct span target_span);
void feature_target(struct feature_sum *f, struct document *d, int32_t token, const struct standing *s);

#endif
