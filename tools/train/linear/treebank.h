/* A CoNLL-U treebank in memory, as the trainers want it. */
#ifndef TABARD_TRAIN_TREEBANK_H
#define TABARD_TRAIN_TREEBANK_H

#include <stdint.h>
#include <stddef.h>

#include "model/linear.h"

struct tree_word {
    char *form, *lemma, *upos, *xpos, *feats, *deprel;
    uint16_t head;                /* index, n is the root */
    uint8_t tag, label;           /* numbers in the inventory */
    uint8_t name;                 /* part of an entity, as linear_name has it; from NER= in MISC */
};

struct tree_sentence {
    struct tree_word *words;
    struct linear_word *facts;    /* [n] */
    uint8_t *guesses;             /* [n] */
    uint32_t n;
};

struct tree_token { uint32_t start, end, first, n; }; /* bytes into text; words of the bank */

struct treebank {
    struct tree_sentence *sentences;
    uint32_t n;
    char *text;                   /* the raw text, as the comments tell it */
    size_t text_n;
    uint32_t *sentence_end;       /* [n] bytes into text */
};

enum { TREE_TAGS = 160 };

struct inventory {
    uint32_t n_tags, n_labels;
    char upos[TREE_TAGS][LINEAR_NAME], xpos[TREE_TAGS][LINEAR_NAME], label[LINEAR_LABELS][LINEAR_NAME];
};

void treebank_read(struct treebank *t, const char *path);
void inventory_make(struct inventory *v, const struct treebank *t);
void inventory_apply(const struct inventory *v, struct treebank *t);

#endif
