/* What tells of a noun hangs on the noun: see attribute.c. */
#ifndef TABARD_SYNTAX_ATTRIBUTE_H
#define TABARD_SYNTAX_ATTRIBUTE_H

#include "document/document.h"

/* Around token `t`, not the first, of a parsed sentence that ends before `end`; true if heads were changed: the caller links the tree. */
bool syntax_attribute(struct document *d, int32_t t, int32_t end);

#endif
