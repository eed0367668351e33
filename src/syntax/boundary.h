/* Words -> sentences. Where a sentence might end is known from signs and line breaks; whether it
   does is asked of `judge`, the trained classifier (or its trainer). A blank line always ends one,
   a forced cut keeps every sentence within SYNTAX_SENTENCE_MAX words. */
#ifndef TABARD_SYNTAX_BOUNDARY_H
#define TABARD_SYNTAX_BOUNDARY_H

#include "model/linear_gap.h"
#include "syntax/tokenise.h"

enum { SYNTAX_SENTENCE_MAX = 500 };   /* words; a longer one is cut at the last comma or semicolon */

struct syntax_boundary {
    /* weak: no stop stands before the gap, so that more evidence is wanted */
    bool (*judge)(void *context, const struct linear_gap *gap, bool weak, uint32_t before, uint32_t after);
    void *context;
    const char *text;
    const struct syntax_word *words;
    const struct linear_word *facts;   /* [n] */
    uint32_t n;
    bool wrapped;                      /* lines are broken at a width: a line end means nothing */
};

/* The index after the last word of the sentence that starts at word `at` (< n). */
uint32_t syntax_boundary_next(const struct syntax_boundary *b, uint32_t at);

/* The index after a dateline that starts at word `at`: place in capitals, perhaps its country, a date, an agency in
   brackets, and a dash. `at` if there is none. */
uint32_t syntax_boundary_dateline(const struct syntax_boundary *b, uint32_t at);

/* Does the text look like lines broken at a fixed width? */
bool syntax_is_wrapped(const char *text, size_t n);

#endif
