/* Inside of syntax: what the network is shown in a word's stead. */
#ifndef TABARD_SYNTAX_SHOWN_H
#define TABARD_SYNTAX_SHOWN_H

#include "document/document.h"

/* The form that the network is shown for token t: its own, or of a word that the treebank lacks one of the same place. */
const char *syntax_shown(const struct document *d, uint32_t t);

/* A sentence read without a verb: the first token from `from` on that may be its verb, taken for a noun, and in `as` a word that
   is nothing but a verb; -1: it has a verb, or none can be told. */
int32_t syntax_hidden_verb(const struct document *d, const struct sentence *s, int32_t from, const char **as);

#endif
