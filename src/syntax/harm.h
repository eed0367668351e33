/* Who did a harm, who suffered it, and what was done besides: see harm.c. */
#ifndef TABARD_SYNTAX_HARM_H
#define TABARD_SYNTAX_HARM_H

#include "document/document.h"

/* What hangs wrong around token t, not the first, of a parsed sentence of tokens [first, end); true if heads were changed: the caller links the tree. */
bool syntax_harm(struct document *d, int32_t t, int32_t first, int32_t end);

#endif
