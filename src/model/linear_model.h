/* The linear engine's file, data/model/linear.tbm: a pack (base/pack.h) inside one zstd frame, with the
   sections about, names, feats, lemmas, gaps, tags, moves, labels, sure, entities. */
#ifndef TABARD_MODEL_LINEAR_MODEL_H
#define TABARD_MODEL_LINEAR_MODEL_H

#include "base/pack.h"
#include "model/linear.h"
#include "model/linear_lookup.h"

struct linear_model {
    struct linear engine;
    struct linear_lookup feats, lemmas;
    struct linear_table gaps;
    uint64_t checksum;               /* of the pack: the model's version */
};

enum { LINEAR_MODEL_VERSION = 3 };
#define LINEAR_MODEL_KIND PACK_KIND('L', 'I', 'N', 'R')

/* `bytes` is the whole file and may go afterwards. */
enum status linear_model_read(struct linear_model *m, const uint8_t *bytes, size_t n, struct error *e);
void linear_model_release(struct linear_model *m);

#endif
