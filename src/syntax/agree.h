/* Labels that contradict their clause are brought into line; heads stay. */
#ifndef TABARD_SYNTAX_AGREE_H
#define TABARD_SYNTAX_AGREE_H

#include "document/document.h"

/* After tags and arcs of sentence `s`, linked. */
void syntax_agree(struct document *d, uint32_t s);

#endif
