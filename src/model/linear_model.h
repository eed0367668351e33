/* The linear engine's file, data/model/linear.tbm: a pack (base/pack.h) with the sections about, names, feats,
   lemmas, gaps, and, a zstd frame each, tags, moves, labels, sure, entities: the weights. Most runs need no weights
   (the network parses), so these are decoded when somebody first asks for them. */
#ifndef TABARD_MODEL_LINEAR_MODEL_H
#define TABARD_MODEL_LINEAR_MODEL_H

#include "base/pack.h"
#include "model/linear.h"
#include "model/linear_lookup.h"

struct linear_late;                  /* the weights, decoded or not yet: the one thing that changes, behind a lock */

struct linear_model {
    struct linear_lookup feats, lemmas;
    struct linear_table gaps;
    struct linear_names names;
    struct linear_late *late;
    uint64_t checksum;               /* of the pack: the model's version */
};

enum { LINEAR_MODEL_VERSION = 4 };
#define LINEAR_MODEL_KIND PACK_KIND('L', 'I', 'N', 'R')

/* `bytes` is the whole file, 8-byte aligned, and must stay until the model is released. Its checksum is tested here. */
enum status linear_model_read(struct linear_model *m, const uint8_t *bytes, size_t n, struct error *e);
void linear_model_release(struct linear_model *m);

/* The engine with its weights, from any thread; NULL and *e when they are bad or memory is short. */
const struct linear *linear_model_engine(const struct linear_model *m, struct error *e);

/* Append what the bytes, compressed or not, expand to. */
enum status linear_model_expand(const uint8_t *bytes, size_t n, struct buf *out, struct error *e);

#endif
