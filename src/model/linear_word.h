/* What the linear engine sees of a word: hashes of its spelling and a bit set of its looks.
   Computed once a word from its bytes; digits count as '0' and ASCII letters as small, so that
   "2003" and "1998" share everything. Affixes are packed bytes, exact for four bytes or fewer. */
#ifndef TABARD_MODEL_LINEAR_WORD_H
#define TABARD_MODEL_LINEAR_WORD_H

#include <stddef.h>
#include <stdint.h>

enum { LINEAR_PREFIXES = 3, LINEAR_SUFFIXES = 4 };

enum linear_shape { /* bits of linear_word.shape */
    SHAPE_UPPER = 1,      /* starts with a capital */
    SHAPE_CAPS = 2,       /* no small letter, two or more capitals */
    SHAPE_MIXED = 4,      /* a capital after a small letter */
    SHAPE_DIGIT = 8,
    SHAPE_ALPHA = 16,
    SHAPE_HYPHEN = 32,
    SHAPE_PERIOD = 64,
    SHAPE_OTHER = 128,    /* other ASCII signs */
    SHAPE_FOREIGN = 256,  /* bytes above 127 */
    SHAPE_LENGTH = 512    /* times 0 to 3: one byte, two, three, more */
};

struct linear_word {
    uint32_t form, lower;               /* hash as written, hash in small letters */
    uint32_t prefix[LINEAR_PREFIXES];   /* of 1, 2, 3 bytes, in small letters */
    uint32_t suffix[LINEAR_SUFFIXES];   /* of 1, 2, 3, 4 bytes */
    uint32_t shape;
};

void linear_word_make(struct linear_word *w, const char *s, size_t n);

static inline uint8_t linear_fold(uint8_t c)
{
    return c >= 'A' && c <= 'Z' ? (uint8_t)(c + 32) : c >= '0' && c <= '9' ? (uint8_t)'0' : c;
}

#endif
