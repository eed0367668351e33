/* Nouns that were taken for clauses, and names and headings for two subjects, become one phrase: see phrase.c. */
#ifndef TABARD_SYNTAX_PHRASE_H
#define TABARD_SYNTAX_PHRASE_H

#include "document/document.h"

/* After tags and arcs of sentence `s`, linked; links it anew where it mends it. */
void syntax_phrase(struct document *d, uint32_t s);

#endif
