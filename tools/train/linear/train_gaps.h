#ifndef TABARD_TRAIN_GAPS_H
#define TABARD_TRAIN_GAPS_H

#include "perceptron.h"
#include "treebank.h"

/* Four lanes, of which 0 is "goes on" and 1 "ends". */
void train_gaps(struct perceptron *p, const struct treebank *t, const struct treebank *dev);

#endif
