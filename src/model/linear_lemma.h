/* Lemmas and features by look-up, the same for both engines.

   A lemma is the form with its case changed, some bytes cut from the end and others put there:
   rule "l3y" makes "Companies" small, cuts three, adds "y". The rule is that of the whole word, or
   else of its longest known ending, under the class of its tag (plural noun, past verb ...). */
#ifndef TABARD_MODEL_LINEAR_LEMMA_H
#define TABARD_MODEL_LINEAR_LEMMA_H

#include <stddef.h>
#include <stdint.h>

#include "model/linear_lookup.h"

enum { LEMMA_ENDING = 6, LEMMA_KEYS = LEMMA_ENDING + 2 };

/* The class a lemma rule depends on, from a universal tag and its feature string. */
uint32_t linear_lemma_class(const char *upos, const char *feats);

/* keys[k]: the ending of k bytes, k <= LEMMA_ENDING; keys[LEMMA_ENDING + 1]: the whole word. Endings
   longer than the word with its start marker are 0. */
void linear_lemma_keys(const char *form, size_t n, uint32_t class, uint32_t *keys);

/* The rule for a form: a string as above; "k0" (keep) when nothing is known. */
const char *linear_lemma_rule(const struct linear_lookup *l, const char *form, size_t n, uint32_t class);

/* Apply; returns the length, at most n + strlen(rule), written to `to` (room for that). */
size_t linear_lemma_apply(const char *rule, const char *form, size_t n, char *to);

/* Key of a word under a tag, and of a tag alone, for the features. */
uint32_t linear_feats_key(uint32_t lower, uint32_t tag);

#endif
