/* Word lists of the model: lemma rules and features, as lookups in their file form. */
#ifndef TABARD_TRAIN_WORDS_H
#define TABARD_TRAIN_WORDS_H

#include "perceptron.h"
#include "treebank.h"

void train_feats(struct bytes *b, const struct treebank *t);
/* wordnet: the folder with index.verb, verb.exc ... (Debian: wordnet-base) */
void train_lemmas(struct bytes *b, const struct treebank *t, const char *wordnet);

#endif
