/* Texts as sets of word sequences, for finding stories that are copies of one another.

     text -> words, folded -> shingles: every run of SHINGLE_WORDS words as a hash        the measure
                           -> keys: a few of the longer runs, chosen by winnowing         the index

   Winnowing (Schleimer, Wilkerson, Aiken 2003) takes the smallest hash of every window, so two texts that share a
   run of KEY_WORDS + KEY_WINDOW - 1 words share a key, wherever the run stands. What a pair of texts gives depends on
   the two texts and on nothing else. */
#ifndef TABARD_RECORD_SHINGLE_H
#define TABARD_RECORD_SHINGLE_H

#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SHINGLE_WORDS = 4, KEY_WORDS = 6, KEY_WINDOW = 8, LEAD_SHINGLES = 32 };

struct shingles {
    uint64_t *all;              /* distinct shingles, ascending */
    size_t n;
    int64_t *keys;              /* distinct keys, ascending */
    size_t n_keys;
    uint64_t *numbers;          /* numerals of the text, distinct, ascending: a form filled in anew is no copy */
    size_t n_numbers;
    uint64_t lead[LEAD_SHINGLES];   /* the first ones, in the order of the text */
    size_t n_lead;
};

/* NOMEM is the only failure. Released with shingles_release, also after a failure. */
enum status shingles_of(struct shingles *s, const char *text, size_t length, struct error *e);
void shingles_release(struct shingles *s);

/* Is one a copy of the other, whole or in part, lightly edited or not? The same for (a, b) and (b, a). */
bool shingles_copies(const struct shingles *a, const struct shingles *b, double *containment);

/* Copies share this many keys of the one that has fewer: a pair that shares less is none, and need not be read. */
bool shingles_share_enough(size_t shared, size_t keys_a, size_t keys_b);

#endif
