/* The linear engine's file, in parts: names, features, lemmas, boundaries, tags, moves, relations. */
#ifndef TABARD_MODEL_LINEAR_MODEL_H
#define TABARD_MODEL_LINEAR_MODEL_H

#include "model/linear.h"
#include "model/linear_lookup.h"

struct linear_model {
    struct linear engine;
    struct linear_lookup feats, lemmas;
    struct linear_table gaps;
};

enum status linear_model_read(struct linear_model *m, const uint8_t *bytes, size_t n, struct error *e);
void linear_model_release(struct linear_model *m);

#endif
