/* What the files that mend a parse ask of a word: opening.c, rehang.c, rescue.c, agree.c, participle.c, phrase.c, untangle.c (with told.c),
   coordinate.c, in this order (deep.c). Each mends one class of arcs; document_link_tree makes a tree of whatever they leave. */
#ifndef TABARD_SYNTAX_SHAPE_H
#define TABARD_SYNTAX_SHAPE_H

#include <stdbool.h>
#include <string.h>

#include "document/document.h"

static inline bool shape_nominal(const struct token *t) { return t->upos == UPOS_NOUN || t->upos == UPOS_PROPN; }

static inline bool shape_ends(const struct token *t, const char *end)
{
    size_t n = strlen(t->lower), m = strlen(end);
    return n > m + 1 && !strcmp(t->lower + n - m, end);
}

static inline bool shape_has(const struct document *d, int32_t t, enum ud_rel rel) { return document_child(d, t, rel, -1) >= 0; }

static inline bool shape_has_subject(const struct document *d, int32_t verb)
{
    return shape_has(d, verb, REL_NSUBJ) || shape_has(d, verb, REL_NSUBJ_PASS) || shape_has(d, verb, REL_CSUBJ);
}

#endif
