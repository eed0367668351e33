/* What is handed, given or freed, and to whom: see handed.c. */
#ifndef TABARD_SYNTAX_HANDED_H
#define TABARD_SYNTAX_HANDED_H

#include "document/document.h"

/* Around token `t`, not the first, of a parsed sentence that ends before `end`; true if heads were changed: the caller links the tree. */
bool syntax_handed(struct document *d, int32_t t, int32_t end);

#endif
