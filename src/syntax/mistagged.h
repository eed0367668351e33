/* Words taken for another part of speech: see mistagged.c. */
#ifndef TABARD_SYNTAX_MISTAGGED_H
#define TABARD_SYNTAX_MISTAGGED_H

#include "document/document.h"

/* Around token `t`, not the first, of a parsed sentence that ends before `end`; `root` is the root of its sentence; true if heads were changed: the caller links the tree. */
bool syntax_mistagged(struct document *d, int32_t t, int32_t end, int32_t root);

#endif
