/* Inside the syntax room: what an engine and a worker hold. */
#ifndef TABARD_SYNTAX_ENGINE_H
#define TABARD_SYNTAX_ENGINE_H

#include "model/linear_model.h"
#include "syntax/deep.h"
#include "syntax/syntax.h"
#include "syntax/tokenise.h"

struct syntax_engine {
    struct linear_model linear;
    void *mapping;                          /* of its file, NULL where the bytes are the caller's */
    size_t mapped;
    struct syntax_deep deep;                /* its net is NULL for the fast engine */
    uint8_t upos_of_tag[LINEAR_LANES];      /* enum ud_upos */
    uint8_t rel_of_label[LINEAR_LANES];     /* enum ud_rel */
    uint32_t *feat_bits;                    /* of each feature string */
    uint8_t *lemma_class;                   /* [feature strings][UPOS_COUNT] */
    uint16_t feats_of_tag[LINEAR_LANES];    /* feature string of a tag that knows nothing better */
};

struct syntax_worker {
    const struct syntax_engine *engine;
    struct net_worker *deep;                /* NULL without a network */
    struct syntax_words words;
    struct linear_word *facts;              /* of the words of the document that was split last */
    uint32_t room;
    const struct document *split;           /* that document */
    struct linear_state state;
    uint8_t tags[LINEAR_MAX_WORDS], labels[LINEAR_MAX_WORDS], names[LINEAR_MAX_WORDS];
    uint16_t heads[LINEAR_MAX_WORDS];
};

/* Feature string of a word under a tag. */
uint32_t syntax_feats(const struct syntax_engine *engine, uint32_t lower, uint32_t tag);

/* Give token i of sentence s, tagged already, its lemma by the class of its tag and features. */
bool syntax_lemma(const struct syntax_engine *engine, struct document *d, const struct sentence *s, uint32_t i,
                  uint32_t lemma_class);

#endif
