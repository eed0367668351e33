/* Persons who are named side by side: one list, whatever arcs the parser drew between them. */
#ifndef TABARD_SYNTAX_LISTED_H
#define TABARD_SYNTAX_LISTED_H

#include "document/document.h"

/* After names, tags and arcs of sentence `s`, linked. */
void syntax_listed(struct document *d, uint32_t s);

#endif
