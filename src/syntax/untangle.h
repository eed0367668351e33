/* Arcs that cannot stand together are drawn anew. */
#ifndef TABARD_SYNTAX_UNTANGLE_H
#define TABARD_SYNTAX_UNTANGLE_H

#include "document/document.h"

/* After tags and arcs of sentence `s`, linked. */
void syntax_untangle(struct document *d, uint32_t s);

#endif
