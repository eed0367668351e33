/* Writing the parts of a linear model to its file, and reading them back from an older one. */
#ifndef TRAIN_MODEL_FILE_H
#define TRAIN_MODEL_FILE_H

#include "train_linear.h"

enum train_part {
    PART_NAMES, PART_FEATS, PART_LEMMAS, PART_GAPS,                        /* as they are: small, needed by every run */
    PART_TAGS, PART_MOVES, PART_LABELS, PART_SURE, PART_ENTITIES,          /* a zstd frame each */
    TRAIN_PARTS
};

void train_save(const struct bytes part[TRAIN_PARTS], const char *path);
void train_load(struct bytes part[TRAIN_PARTS], const char *path);         /* version 3 (one frame around all) or later */

#endif
