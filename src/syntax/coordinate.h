/* Clauses beside one another whose arcs show that they are not: drawn anew. */
#ifndef TABARD_SYNTAX_COORDINATE_H
#define TABARD_SYNTAX_COORDINATE_H

#include "document/document.h"

/* After tags and arcs of sentence `s`, linked. */
void syntax_coordinate(struct document *d, uint32_t s);

#endif
