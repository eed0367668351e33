/* Numbers as words and figures: "22.8 million", "two and a half", "1,200", "a dozen", "$1.5bn". One
   reader serves times and quantities. */
#ifndef TABARD_MENTION_NUMERAL_H
#define TABARD_MENTION_NUMERAL_H

#include "document/document.h"

enum numeral_flag {
    NUMERAL_VAGUE = 1,      /* dozens, scores, hundreds: `high` is open or a guess */
    NUMERAL_DIGITS = 2,     /* begins with a figure */
    NUMERAL_FRACTION = 4,   /* half, a third, two-thirds: of something */
    NUMERAL_YEAR = 8,       /* "nineteen ninety-seven" */
    NUMERAL_SCALED = 16     /* has million, bn, dozen ... */
};

struct numeral {
    double value, high;     /* equal unless vague; high < 0: open */
    uint32_t tokens;        /* 0: no numeral here */
    uint32_t flags;
    const char *suffix;     /* letters glued to the figures and not a scale: "km", "pm"; "" none */
    const char *prefix;     /* currency sign bytes before the figures in the same token; "" none */
};

/* The numeral that begins at token `at`, reading no further than `end` (exclusive). */
struct numeral mention_numeral(const struct document *d, uint32_t at, uint32_t end);

/* 1..31, 0 if the word is no ordinal ("third", "21st"). */
int mention_ordinal(const char *lower);

/* Figures with commas and decimals at the start of s; *used is the bytes read, 0 if none. */
double mention_figures(const char *s, uint32_t *used);

#endif
