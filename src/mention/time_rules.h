/* Rules of time expressions: patterns over word classes, and what a match means. Inside src/mention
   only; the door is times.h. */
#ifndef TABARD_MENTION_TIME_RULES_H
#define TABARD_MENTION_TIME_RULES_H

#include "document/document.h"
#include "lexicon/vocabulary.h"
#include "mention/time_values.h"
#include "mention/time_words.h"

struct time_match {
    struct time_mention mention;
    struct time_point point;    /* GRAIN_NONE: no calendar meaning */
    const char *clock;          /* of type TIME: "22:00", "MO"; NULL */
    int32_t year_told;          /* of a date or month: the year in its words, 0 for none */
    bool of_year;               /* a date or month: it may take the year of a neighbour */
};

/* What a rule asks for: the classes that it may begin with, and those it cannot do without. */
enum { TIME_RULES_MAX = 192 };
struct time_rule { uint64_t first, all; };

struct time_context {
    struct document *d;
    struct time_cell *cells;    /* [n_tokens] */
    int32_t date;               /* publication, or the first explicit date; DATE_NONE */
    uint32_t begin, end;        /* tokens of the sentence at hand */
    struct time_point last;     /* narrative anchor: the last date told */
    struct time_point quarter;  /* last quarter told */
    uint32_t citation;          /* the next citation among the claims: tokens in one are no dates */
    struct time_rule rules[TIME_RULES_MAX];
    uint16_t possible[TIME_RULES_MAX];      /* in the sentence at hand */
    uint32_t n_possible;
    uint64_t firsts;            /* what the possible ones may begin with */
};

/* Is the token in the class? False outside of the sentence at hand. */
static inline bool time_word_is(const struct time_context *x, int64_t i, enum vocabulary_class c)
{
    return i >= (int64_t)x->begin && i < (int64_t)x->end && word_is(x->d, (int32_t)i, c);
}

void time_rules_open(struct time_context *x);       /* once a document */
void time_rules_sentence(struct time_context *x);   /* once for the words from x->begin to x->end */

/* Longest rule that matches at token `at`: the tokens it took, 0 for none. */
uint32_t time_rules_match(struct time_context *x, uint32_t at, struct time_match *m);

/* -1 what governs the token happened, +1 it is to come, 0 unsure. */
int time_rules_tense(const struct document *d, uint32_t begin, uint32_t end, uint32_t at);

/* Fill value, range and precision of a match from a point. */
void time_match_point(struct time_context *x, struct time_match *m, struct time_point p);

#endif
