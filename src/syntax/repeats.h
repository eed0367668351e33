/* Sentences that the same text has said before: pull quotes, captions, teasers, tails that a scraper saved twice. */
#ifndef TABARD_SYNTAX_REPEATS_H
#define TABARD_SYNTAX_REPEATS_H

#include "document/document.h"

/* Drop each sentence of at least SYNTAX_REPEAT_BYTES bytes that equals an earlier one byte for byte, with its tokens:
   one report says a thing once. Indices close up; the text stays. Returns the number dropped; 0 also when memory is
   short (the arena's flag tells). */
enum { SYNTAX_REPEAT_BYTES = 40 };
uint32_t syntax_drop_repeats(struct document *d);

#endif
