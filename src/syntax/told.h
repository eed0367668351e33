/* Clauses of speech whose arcs show that they are not: drawn anew. */
#ifndef TABARD_SYNTAX_TOLD_H
#define TABARD_SYNTAX_TOLD_H

#include "document/document.h"

/* What hangs wrong around token t of a parsed sentence; true if heads were changed: the caller links the tree. */
bool syntax_told(struct document *d, int32_t t);

#endif
