/* Inside of syntax: the network behind the stage's door. */
#ifndef TABARD_SYNTAX_DEEP_H
#define TABARD_SYNTAX_DEEP_H

#include "document/document.h"
#include "model/net.h"

struct syntax_engine;
struct syntax_worker;

struct syntax_deep {            /* the network and what its numbers mean to a document */
    struct net *net;
    uint8_t upos[256], rel[256];
    uint32_t feat_bits[256];
    uint8_t lemma_class[256][UPOS_COUNT];
};

enum status syntax_deep_read(struct syntax_deep *deep, const void *bytes, size_t n, struct error *e);

/* Tag, lemmatise and parse the n sentences whose numbers are listed, not yet parsed, of at most NET_WORDS_MAX words
   together. */
enum status syntax_deep_parse(struct syntax_worker *w, struct document *d, const uint32_t *list, uint32_t n, struct error *e);

#endif
