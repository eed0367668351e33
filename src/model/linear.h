/* The linear engine: a greedy hashed-feature tagger and arc-hybrid parser, integers throughout.
   Immutable once read and shared by threads; what a call needs lives in the caller's scratch.
   It is the fast mode and the oracle of regression tests (the small network is the default).

   Tags are fine: one number stands for a universal tag and a Penn tag, as listed in `tags`.

   Sources: Collins 2002 (averaged perceptron), Kuhlmann et al. 2011 (arc-hybrid), Goldberg and
   Nivre 2013 (dynamic oracles). */
#ifndef TABARD_MODEL_LINEAR_H
#define TABARD_MODEL_LINEAR_H

#include "base/status.h"
#include "model/linear_lookup.h"
#include "model/linear_state.h"
#include "model/linear_table.h"
#include "model/linear_word.h"

enum { LINEAR_TAGS = 63, LINEAR_LABELS = 63, LINEAR_LANES = 64, LINEAR_NAME = 24 };

struct linear_names {
    uint32_t n_tags, n_labels;
    char upos[LINEAR_TAGS][LINEAR_NAME];     /* "VERB" */
    char xpos[LINEAR_TAGS][LINEAR_NAME];     /* "VBD" */
    char labels[LINEAR_LABELS][LINEAR_NAME];
};

struct linear {
    struct linear_table tag, move, label, name;
    struct linear_lookup sure;               /* short cuts: see linear_feature.h */
    const struct linear_names *names;
};

struct linear_part { const uint8_t *bytes; size_t n; };

/* Names are lines: "VERB VBD" a tag, then an empty line, then a relation a line. */
enum status linear_names_read(struct linear_names *names, struct linear_part p, struct error *e);

/* One kind of weights at a time; all are needed. */
enum linear_weights { LINEAR_TAG, LINEAR_MOVE, LINEAR_LABEL, LINEAR_SURE, LINEAR_ENTITY, LINEAR_WEIGHTS };
enum status linear_read(struct linear *m, enum linear_weights kind, struct linear_part p, struct error *e);
void linear_release(struct linear *m);

/* tags[i] for each of the n words. */
void linear_tag(const struct linear *m, const struct linear_word *words, uint32_t n, uint8_t *tags);

/* names[i]: 0 outside, 1 + 2 * type at the start of a name, 2 + 2 * type inside; types are persons,
   organisations, places, nationalities, others. */
enum { LINEAR_NAME_LABELS = 11 };
void linear_name(const struct linear *m, const struct linear_word *words, const uint8_t *tags, uint32_t n, uint8_t *names);

/* heads[i] (n is the root) and labels[i] for n <= LINEAR_MAX_WORDS words; state is scratch. */
void linear_parse(const struct linear *m, const struct linear_word *words, const uint8_t *tags, uint32_t n,
                  uint16_t *heads, uint8_t *labels, struct linear_state *state);

#endif
