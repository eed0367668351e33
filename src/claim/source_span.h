/* The words that say who said it, made whole: see source_span.c. */
#ifndef TABARD_CLAIM_SOURCE_SPAN_H
#define TABARD_CLAIM_SOURCE_SPAN_H

#include "document/document.h"

/* `s`: the source as the tree has it; `head`: its head token; `actor`: its mention or -1. What is
   said, and the cue, are left out of it unless the head stands in them. */
struct span source_span_finish(const struct document *d, struct span s, int32_t head, int32_t actor, struct span cue, struct span content);

#endif
