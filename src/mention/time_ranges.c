/* In: words that tell a range of days or years, a part of a year by more than one word, or a day known by its name. Out: its
   value: of a range the TIMEX3 value of its first part, with the range in from and to. */
#include "mention/time_act.h"

#include <string.h>

#include "base/wordlist.h"

static bool glued(const struct caught *c, int64_t i)
{
    return c->x->d->tokens[i].span.start == c->x->d->tokens[i - 1].span.end;
}

static int32_t offset_of(const struct caught *c)
{
    int32_t r = time_caught_value(c, TC_REL, REL_THIS);
    return r == REL_LAST || r == REL_PREVIOUS ? -1 : r == REL_NEXT || r == REL_FOLLOWING ? 1 : 0;
}

/* --- days --------------------------------------------------------------------------------------- */

/* Days that have become names; rows are the values of class NAMED. */
static const struct { int32_t year, month, day; } known[] = {{2001, 9, 11}, {2021, 1, 6}, {2023, 10, 7}};

bool time_act_named_day(const struct caught *c, struct time_match *m)
{
    int32_t row = time_caught_value(c, TC_NAMED, 0);
    return time_put(c, m, time_point_day(date_from_civil(known[row].year, known[row].month, known[row].day)));
}

int32_t time_known_year(const struct caught *c, int32_t month, int32_t day)
{
    bool events = !strcmp(time_lower(c->x, (int64_t)c->first - 1), "of") && !strcmp(time_lower(c->x, (int64_t)c->first - 2), "events");
    if (!events && !time_word_is(c->x, c->end, W_TIME_NAMED_DAY) && !time_word_is(c->x, (int64_t)c->end + 1, W_TIME_NAMED_DAY))
        return 0;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].month == month && known[i].day == day && c->x->date >= date_from_civil(known[i].year, month, day))
            return known[i].year;
    return 0;
}

/* "the week of March 6" */
bool time_act_week_of(const struct caught *c, struct time_match *m)
{
    return time_caught_value(c, TC_UNIT, -1) == UNIT_WEEK && time_act_date(c, m) && m->point.grain == GRAIN_DAY &&
           time_put(c, m, time_point_at(GRAIN_WEEK, m->point.day));
}

/* "May 3-7, 1998", "from 3 to 7 May"; not "on May 3 and 7 people". */
bool time_act_day_range(const struct caught *c, struct time_match *m)
{
    struct caught first = *c;
    struct time_match last = *m;
    bool month_leads = c->x->cells[c->first].mask >> TC_MONTH & 1;
    bool counts = month_leads && !time_caught_has(c, TC_YEAR) && c->end < c->x->end && c->x->d->tokens[c->end].upos == UPOS_NOUN;
    first.at[TC_DAYNUM] = (int32_t)c->first + month_leads;
    if (counts || !time_act_date(&first, m) || !time_act_date(c, &last) || m->point.grain != GRAIN_DAY || last.point.day <= m->point.day)
        return false;
    m->mention.to = last.point.day;
    return true;
}

/* --- years and their parts ---------------------------------------------------------------------- */

/* "the '80s", "the 1980's", which stand as two tokens */
bool time_act_tick_decade(const struct caught *c, struct time_match *m)
{
    int32_t year = time_caught_value(c, TC_YEAR, 0);
    const char *w = time_lower(c->x, c->at[TC_YEAR]);
    bool tick = *w < '0' || *w > '9';
    return year % 10 == 0 && (tick || time_caught_has(c, TC_THE)) && glued(c, (int64_t)c->end - 1) &&
           time_put(c, m, time_point_part(GRAIN_DECADE, year, 0));
}

/* "2012-13", "the 1980-88 war" */
bool time_act_year_pair(const struct caught *c, struct time_match *m)
{
    int32_t year = time_caught_value(c, TC_YEAR, 0), end = time_caught_value(c, TC_NUM, 0);
    bool two = strlen(time_lower(c->x, (int64_t)c->end - 1)) == 2 && c->end == c->first + 3;
    if (!two || end <= year % 100 || !glued(c, (int64_t)c->first + 1) || !glued(c, (int64_t)c->first + 2) || !time_act_year(c, m))
        return false;
    m->mention.to = date_from_civil(year - year % 100 + end, 12, 31);
    return true;
}

/* "Q2 2019", "H1 of last year", "in Q3" */
bool time_act_part_of_year(const struct caught *c, struct time_match *m)
{
    int32_t part = time_caught_value(c, TC_PART_OF_YEAR, 1), year = time_caught_value(c, TC_YEAR, 0);
    enum time_grain g = part > 10 ? GRAIN_HALF : GRAIN_QUARTER;
    bool wanted = time_caught_has(c, TC_REL) || wordlist_has("|in|during|for|by|of|since|", time_lower(c->x, (int64_t)c->first - 1));
    if (!year && (!time_known(c) || !wanted || time_caught_value(c, TC_UNIT, UNIT_YEAR) != UNIT_YEAR))
        return false;
    struct time_point now = time_point_at(g, c->x->date), p = time_point_part(g, year ? year : now.year + offset_of(c), part % 10);
    if (!year && !time_caught_has(c, TC_REL) && p.part > now.part && time_caught_tense(c) < 0)
        p.year--;
    return time_put(c, m, p);
}

/* "the last quarter of 2019" */
bool time_act_last_quarter(const struct caught *c, struct time_match *m)
{
    return time_caught_value(c, TC_REL, -1) == REL_LAST && time_caught_value(c, TC_UNIT, -1) == UNIT_QUARTER &&
           time_put(c, m, time_point_part(GRAIN_QUARTER, time_caught_value(c, TC_YEAR, 0), 4));
}

/* "the same month last year", "the corresponding period of last year": beside the quarter told of, else beside now. */
bool time_act_same_last(const struct caught *c, struct time_match *m)
{
    int32_t u = UNIT_YEAR;
    mention_time_value(&c->x->cells[c->at[TC_SAME] + 1], TC_UNIT, &u);
    enum time_grain g = time_unit_grain((enum time_unit)u);
    if (!time_known(c) || time_caught_value(c, TC_UNIT, -1) != UNIT_YEAR || !offset_of(c) || g < GRAIN_WEEK)
        return false;
    if (c->x->quarter.grain && (u == UNIT_YEAR || u == UNIT_QUARTER))
        return time_put(c, m, time_point_years(c->x->quarter, offset_of(c)));
    struct time_point p = time_point_years(time_point_at(g, c->x->date), offset_of(c));
    return time_put(c, m, g == GRAIN_WEEK ? time_point_at(g, p.day) : p);
}
