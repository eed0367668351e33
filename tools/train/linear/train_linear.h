/* The parts of the linear engine's trainer. Every number here is fixed, so is the file they make. */
#ifndef TABARD_TRAIN_LINEAR_H
#define TABARD_TRAIN_LINEAR_H

#include "perceptron.h"
#include "treebank.h"

enum {
    TRAIN_TAG_BITS = 17, TRAIN_MOVE_BITS = 19, TRAIN_LABEL_BITS = 17, TRAIN_GAP_BITS = 15,
    TRAIN_NAME_BITS = 16, TRAIN_NAME_COUNT = 3, TRAIN_NAME_LEAST = 1, TRAIN_NAME_ROUNDS = 6,
    TRAIN_TAG_COUNT = 2, TRAIN_MOVE_COUNT = 3, TRAIN_LABEL_COUNT = 3,
    TRAIN_TAG_MARGIN = 8, TRAIN_MARGIN = 50, TRAIN_TAG_ROUNDS = 8, TRAIN_PARSE_ROUNDS = 8,
    TRAIN_TAG_LEAST = 1, TRAIN_MOVE_LEAST = 1, TRAIN_LABEL_LEAST = 1, TRAIN_GAP_LEAST = 1,
    TRAIN_SILVER_OF = 3,
    TRAIN_SURE_OF = 1000, TRAIN_SURE_WRONG = 3
};
/* Steps of a weight in the file: as many as keep nearly all within +-127. */
#define TRAIN_TAG_SCALE 6.0
#define TRAIN_MOVE_SCALE 1.0
#define TRAIN_LABEL_SCALE 1.0
#define TRAIN_NAME_SCALE 6.0
#define TRAIN_GAP_SCALE 6.0


struct train_parser {
    struct perceptron move, label;
    uint32_t n_labels;
    const struct inventory *names;
};

void train_tagger(struct perceptron *p, const struct treebank *t, uint32_t n_tags, uint32_t fold, uint32_t folds, uint32_t rounds);
void train_guess_tags(struct perceptron *p, struct treebank *t, uint32_t n_tags, uint32_t fold, uint32_t folds);
/* Entities: needs the tags of train_guess_tags. */
void train_names(struct perceptron *p, const struct treebank *t);
void train_parser(struct train_parser *p, const struct treebank *t, uint32_t rounds, const struct treebank *dev);
/* Short cuts: how often each answer was right under a key. */
struct train_count { uint32_t key; uint64_t good; };
struct train_tally { struct train_count *at; uint32_t n, room; };
void train_sure(struct train_parser *p, struct train_tally *t, const struct treebank *bank);
void train_sure_write(struct train_tally *t, struct bytes *b);
void train_report_parser(struct train_parser *p, const struct treebank *dev);

#endif
