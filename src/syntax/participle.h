/* A participle behind a noun is not the verb of its sentence, and a verb has a subject: see participle.c. */
#ifndef TABARD_SYNTAX_PARTICIPLE_H
#define TABARD_SYNTAX_PARTICIPLE_H

#include "document/document.h"

/* After tags and arcs of sentence `s`, linked. Links it anew where it mends it. */
void syntax_participles(struct document *d, uint32_t s);

#endif
