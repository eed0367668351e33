/* What a time rule does with what it caught: inside the time rules only. A rule's words are caught by class; its
   act makes a value of them, or refuses. */
#ifndef TABARD_MENTION_TIME_ACT_H
#define TABARD_MENTION_TIME_ACT_H

#include "mention/time_rules.h"

struct caught {
    struct time_context *x;
    uint32_t first, end;
    int32_t at[TC_COUNT];   /* last token that filled the class, -1 */
};

typedef bool time_act(const struct caught *c, struct time_match *m);

/* Points: a date, a named part of a week or year, a clock, a year. */
time_act time_act_date, time_act_month, time_act_weekday, time_act_day_word, time_act_day_part,
    time_act_clock, time_act_year, time_act_decade, time_act_century, time_act_season, time_act_quarter,
    time_act_half, time_act_fiscal, time_act_year_in_words, time_act_clock_of_part, time_act_dawn,
    time_act_part_of_date, time_act_weekday_ordinal;
/* Ranges, and parts told by more than one word. */
time_act time_act_week_of, time_act_named_day, time_act_tick_decade, time_act_part_of_year, time_act_last_quarter, time_act_year_pair,
    time_act_day_range, time_act_same_last;
/* Stretches: counted from an anchor, durations, sets, references, feasts and other calendars. */
time_act time_act_relative, time_act_relative_month, time_act_that, time_act_beside, time_act_bare_unit, time_act_edge_of,
    time_act_ago, time_act_duration, time_act_a_unit, time_act_bare_units, time_act_relative_duration,
    time_act_latest_period, time_act_full, time_act_year_ago, time_act_quarter_of, time_act_unit_long, time_act_first_units, time_act_every, time_act_reference, time_act_long_ago, time_act_these_days, time_act_spell, time_act_all, time_act_feast, time_act_may_day, time_act_solar_year, time_act_hijri;

int32_t time_caught_value(const struct caught *c, enum time_class k, int32_t none);
bool time_caught_has(const struct caught *c, enum time_class k);
int time_caught_tense(const struct caught *c);
const char *time_lower(const struct time_context *x, int64_t i);    /* "" outside the sentence */

bool time_known(const struct caught *c);                /* is there a publication date? */
struct time_point time_told(const struct caught *c);    /* the narrative anchor; the publication date if nothing was told yet */
int32_t time_told_day(const struct caught *c);          /* its first day */
int32_t time_year_of(int32_t day);
int32_t time_known_year(const struct caught *c, int32_t month, int32_t day);   /* of "the September 11 attacks"; 0 */
const char *time_part_value(int32_t letter);            /* part of a day: "MO" of 'M' */

/* Results; all but a refusal return true. */
bool time_put(const struct caught *c, struct time_match *m, struct time_point p);
bool time_put_value(struct time_match *m, enum time_type type, const char *value);
bool time_put_reference(const struct caught *c, struct time_match *m, int32_t which);
bool time_put_solar(const struct caught *c, struct time_match *m, int32_t year);      /* a year of the Persian calendar */
bool time_put_clock(const struct caught *c, struct time_match *m, int32_t day, const char *clock);

#endif
