/* Text -> words with exact byte offsets, by the conventions of English Universal Dependencies:
   punctuation, hyphens, possessives and contractions are words of their own. A pure automaton over
   the bytes, linear in their number; nothing is normalised, a word is a stretch of the text. */
#ifndef TABARD_SYNTAX_TOKENISE_H
#define TABARD_SYNTAX_TOKENISE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum syntax_gap { GAP_NONE, GAP_SPACE, GAP_LINE, GAP_BLANK }; /* what stands before a word */

enum { SYNTAX_WORD_MAX = 4096 };  /* bytes; a longer run of letters is cut */

struct syntax_word {
    uint32_t start, end;   /* bytes */
    uint8_t part;          /* 0: a token; in "don't" 1 for "do", 2 for "n't" */
    uint8_t gap;           /* enum syntax_gap */
};

struct syntax_words {      /* grown by the caller's allocator through `more` */
    struct syntax_word *at;
    uint32_t n, room;
    bool (*more)(struct syntax_words *w);
    void *owner;
};

/* False when `more` refused. */
bool syntax_tokenise(struct syntax_words *words, const char *text, size_t n);

/* Whether the word with its period is an abbreviation that is hardly ever the end of a sentence. */
bool syntax_is_abbreviation(const char *s, size_t n);

#endif
