/* Words beside one another that belong together: see beside.c. */
#ifndef TABARD_SYNTAX_BESIDE_H
#define TABARD_SYNTAX_BESIDE_H

#include "document/document.h"

/* At token `t` of a sentence of tokens [first, end), linked. true: it was mended and wants to be linked anew. */
bool syntax_beside(struct document *d, int32_t t, int32_t first, int32_t end);

#endif
