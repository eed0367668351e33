/* A whole sentence must have a verb: see rescue.c. */
#ifndef TABARD_SYNTAX_RESCUE_H
#define TABARD_SYNTAX_RESCUE_H

#include "syntax/engine.h"

/* After tags and arcs of sentence `s`, linked. Links it anew where it mends it; false: out of memory. */
bool syntax_rescue(const struct syntax_engine *engine, struct document *d, uint32_t s);

#endif
