/* What a word may mean in a time expression. A token has a few readings: a class and a number.

     "second" -> ORD 2, UNIT second       "May" -> MONTH 5       "1990" -> YEAR 1990, NUM 1990 */
#ifndef TABARD_MENTION_TIME_WORDS_H
#define TABARD_MENTION_TIME_WORDS_H

#include "document/document.h"

#define TIME_CLASSES(C) \
    C(MONTH) C(WDAY) C(WDAYS) C(UNIT) C(UNITS) C(PART) C(PARTS) C(SEASON) C(NUM) C(ORD) C(REL) C(THAT) C(EDGE) \
    C(END) C(OF) C(THE) C(AN) C(AGO) C(EARLIER) C(LATER) C(COMMA) C(HYPH) C(YEAR) C(DAYNUM) C(CLOCK) C(AMPM) \
    C(ZONE) C(EVERY) C(FREQ) C(REF) C(FEW) C(HOLIDAY) C(HOLYTAIL) C(DECADE) C(FISCAL) C(HALF) C(JOIN) \
    C(IN) C(AT) C(MORE) C(OLD) C(DAYREF) C(BEFORE) C(ISLAMIC) C(PERSIAN) C(POSS) C(PERIOD) C(WEEKEND) \
    C(FROM) C(NOWREF) C(PRE) C(CLOCKWORD) C(SAME) C(LONG) C(SO) C(SPELL) C(NAMED) C(PART_OF_YEAR) C(SOLAR) C(CALENDAR)

enum time_class {
    TC_NONE,
#define C(n) TC_##n,
    TIME_CLASSES(C)
#undef C
    TC_COUNT
};

enum time_unit {
    UNIT_SECOND, UNIT_MINUTE, UNIT_HOUR, UNIT_DAY, UNIT_WEEKEND, UNIT_WEEK, UNIT_FORTNIGHT, UNIT_MONTH,
    UNIT_QUARTER, UNIT_SEASON, UNIT_HALF, UNIT_YEAR, UNIT_DECADE, UNIT_CENTURY, UNIT_MILLENNIUM
};

/* Class SPELL: "weeklong" is its unit, "weekslong", "multi-week" more of them than one. */
enum { SPELL_MANY = 100 };

/* Values of class REL. */
enum time_relative { REL_LAST, REL_NEXT, REL_THIS, REL_COMING, REL_PAST, REL_PREVIOUS, REL_FOLLOWING, REL_LATEST };

/* Values of class REF. */
enum time_reference { REF_PAST, REF_PRESENT, REF_FUTURE };

struct time_reading {
    uint8_t class;
    int32_t value;
};

struct time_cell {
    uint64_t mask;                  /* 1 << class for each reading */
    struct time_reading reading[6];
    uint8_t n;
    uint8_t num_tokens;             /* of the numeral that begins here */
    uint8_t glued;                  /* the numeral carries letters: "7pm" */
    double number;
};

/* One cell per token. */
void mention_time_words(const struct document *d, struct time_cell *cells);

bool mention_time_value(const struct time_cell *c, enum time_class k, int32_t *value);

#endif
