/* Words that the parser hung on the wrong neighbour go where they belong. */
#ifndef TABARD_SYNTAX_REHANG_H
#define TABARD_SYNTAX_REHANG_H

#include "document/document.h"

/* After tags and arcs of sentence `s`, linked; before the rescue of its verb. */
void syntax_rehang(struct document *d, uint32_t s);

#endif
