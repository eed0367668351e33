/* A date that opens a sentence belongs to its verb. */
#ifndef TABARD_SYNTAX_OPENING_H
#define TABARD_SYNTAX_OPENING_H

#include "document/document.h"

/* After tags and arcs of sentence `s`, linked; before a verb is looked for. */
void syntax_opening(struct document *d, uint32_t s);

#endif
