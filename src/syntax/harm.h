/* Participles beside a verb of violence, hung on whom they tell of: see harm.c. */
#ifndef TABARD_SYNTAX_HARM_H
#define TABARD_SYNTAX_HARM_H

#include "document/document.h"

/* What hangs wrong around token t of a parsed sentence; true if heads were changed: the caller links the tree. */
bool syntax_harm(struct document *d, int32_t t);

#endif
