/* In: words of a stretch ("last week", "three days ago", "every Friday", "Ramadan"). Out: its value. Relative words
   are counted from the publication date, or from the narrative date (the last date told) where the words
   point back into the story. */
#include "mention/time_act.h"

#include <string.h>

#include "base/wordlist.h"
#include "mention/calendar.h"

/* --- relative stretches ------------------------------------------------------------------------ */

static int32_t step_of(int32_t r)
{
    return r == REL_LAST || r == REL_PREVIOUS || r == REL_PAST ? -1
         : r == REL_NEXT || r == REL_FOLLOWING || r == REL_COMING ? 1 : 0;
}

/* "last week", "this month", "the following year". */
bool time_act_relative(const struct caught *c, struct time_match *m)
{
    int32_t r = time_caught_value(c, TC_REL, REL_THIS), u = time_caught_has(c, TC_WEEKEND) ? UNIT_WEEKEND : time_caught_value(c, TC_UNIT, UNIT_DAY);
    enum time_grain g = time_unit_grain((enum time_unit)u);
    bool back = r == REL_PREVIOUS || r == REL_FOLLOWING || (u == UNIT_DAY && r == REL_NEXT);
    if (r == REL_LAST && !strcmp(time_lower(c->x, (int64_t)c->at[TC_REL] - 1), "the") && !strcmp(time_lower(c->x, c->end), "of"))
        return false; /* "the last day of the strike" */
    if (u == UNIT_DAY && r == REL_THIS)
        return time_known(c) && time_put(c, m, time_point_day(c->x->date));
    if (g == GRAIN_NONE)
        return !time_caught_has(c, TC_WEEKEND) && u != UNIT_SECOND && !(u == UNIT_MINUTE && r == REL_LAST) && /* "at the last minute" */
               time_put_value(m, TIME_DURATION, time_duration_value(&c->x->d->arena, 1, (enum time_unit)u));
    if (!time_known(c) && !(back && c->x->last.grain))
        return time_put_value(m, TIME_DATE, "XXXX");
    if (r == REL_PAST && (u == UNIT_DECADE || u == UNIT_CENTURY))
        return time_put_value(m, TIME_DURATION, time_duration_value(&c->x->d->arena, 1, (enum time_unit)u));
    if (u == UNIT_QUARTER && r == REL_LATEST && c->x->quarter.grain)
        return time_put(c, m, c->x->quarter);
    struct time_point p = time_point_at(g, back ? time_told_day(c) : c->x->date);
    if (u == UNIT_WEEKEND && r == REL_THIS && date_weekday(c->x->date) < 3 && time_caught_tense(c) < 0)
        r = REL_LAST;
    if (r == REL_LATEST)
        r = REL_LAST;
    return time_put(c, m, time_point_shift(p, step_of(r)));
}

bool time_act_relative_month(const struct caught *c, struct time_match *m)
{
    int32_t r = time_caught_value(c, TC_REL, REL_THIS), month = time_caught_value(c, TC_MONTH, 1);
    if (!time_known(c))
        return time_put_value(m, TIME_DATE, arena_format(&c->x->d->arena, "XXXX-%02d", month));
    struct time_point now = time_point_at(GRAIN_MONTH, c->x->date), p = time_point_part(GRAIN_MONTH, now.year, month);
    int32_t s = step_of(r);
    if (s < 0 && p.part >= now.part)
        p.year--;
    if (s > 0 && p.part <= now.part)
        p.year++;
    return time_put(c, m, p);
}

/* "that day", "the same week": the narrative date. */
bool time_act_that(const struct caught *c, struct time_match *m)
{
    enum time_grain g = time_unit_grain((enum time_unit)time_caught_value(c, TC_UNIT, UNIT_DAY));
    struct time_point p = time_told(c);
    if (g == GRAIN_NONE || (!time_known(c) && !c->x->last.grain) || (g < p.grain && p.grain != GRAIN_NONE))
        return false;
    return time_put(c, m, time_point_at(g, time_told_day(c)));
}

/* "The day before, she had met ...", "they left the week after": beside the narrative date, if no noun or clause follows
   that tells beside what ("the day before the vote"). */
bool time_act_beside(const struct caught *c, struct time_match *m)
{
    enum time_grain g = time_unit_grain((enum time_unit)time_caught_value(c, TC_UNIT, UNIT_DAY));
    const char *next = time_lower(c->x, c->end);
    if (g == GRAIN_NONE || c->x->last.grain == GRAIN_NONE || c->x->last.grain > g || !wordlist_has("|,|.|;|:|)|!|?|\"|\xe2\x80\x9d|", *next ? next : "."))
        return false;
    return time_put(c, m, time_point_shift(time_point_at(g, time_told_day(c)), time_caught_value(c, TC_BEFORE, 0)));
}

/* "the latest period": the quarter that is told of. */
bool time_act_latest_period(const struct caught *c, struct time_match *m)
{
    return time_caught_value(c, TC_REL, -1) == REL_LATEST && c->x->quarter.grain && time_put(c, m, c->x->quarter);
}

/* "the full year" */
bool time_act_full(const struct caught *c, struct time_match *m)
{
    return !strcmp(time_lower(c->x, (int64_t)c->first + 1), "full") && time_caught_value(c, TC_UNIT, -1) == UNIT_YEAR && time_known(c) &&
           time_put(c, m, time_point_year(time_year_of(c->x->date)));
}

/* "the 1988 period", "the 1988 quarter": that year's part of what is told of. */
bool time_act_quarter_of(const struct caught *c, struct time_match *m)
{
    int32_t year = time_caught_value(c, TC_YEAR, 0);
    bool unit = time_caught_has(c, TC_UNIT) && time_caught_value(c, TC_UNIT, -1) != UNIT_QUARTER;
    return !unit && c->x->quarter.grain && time_put(c, m, time_point_part(GRAIN_QUARTER, year, c->x->quarter.part));
}

/* "the year-ago quarter", "a year-earlier loss": beside the quarter that is told of. */
bool time_act_year_ago(const struct caught *c, struct time_match *m)
{
    bool year = !strcmp(time_lower(c->x, (int64_t)c->first + time_caught_has(c, TC_THE)), "year");
    if (!year || !time_known(c) || (time_caught_has(c, TC_UNIT) && c->end - (uint32_t)c->at[TC_UNIT] == 1 && time_caught_value(c, TC_UNIT, -1) != UNIT_QUARTER))
        return false;
    return time_put(c, m, c->x->quarter.grain ? time_point_years(c->x->quarter, -1) : time_point_year(time_year_of(c->x->date) - 1));
}

/* "the quarter ended July 31": the quarter of the calendar that holds most of it. */
static bool ended_quarter(const struct caught *c, struct time_match *m)
{
    int32_t month = 0, year = time_year_of(c->x->date);
    if (c->end + 1 >= c->x->end || !mention_time_value(&c->x->cells[c->end + 1], TC_MONTH, &month))
        return false;
    if (month > time_point_at(GRAIN_MONTH, c->x->date).part)
        year--;
    struct time_point p = time_point_part(GRAIN_QUARTER, year, (month - 1) / 3 + 1);
    return time_put(c, m, month % 3 == 1 ? time_point_shift(p, -1) : p);
}

/* "the quarter", "the year", "the summer": only those that name a stretch by themselves. */
bool time_act_bare_unit(const struct caught *c, struct time_match *m)
{
    int32_t u = time_caught_has(c, TC_WEEKEND) ? UNIT_WEEKEND : time_caught_value(c, TC_UNIT, UNIT_DAY);
    if (!time_known(c))
        return false;
    if (u == UNIT_QUARTER && wordlist_has("|ended|ending|", time_lower(c->x, c->end)) && ended_quarter(c, m))
        return true;
    if (u == UNIT_QUARTER)
        return time_put(c, m, c->x->quarter.grain ? c->x->quarter : time_point_shift(time_point_at(GRAIN_QUARTER, c->x->date), -1));
    if (u == UNIT_WEEKEND) {
        struct time_point p = time_point_at(GRAIN_WEEKEND, c->x->date);
        return time_put(c, m, date_weekday(c->x->date) < 5 && time_caught_tense(c) <= 0 ? time_point_shift(p, -1) : p);
    }
    if (u == UNIT_YEAR && wordlist_has("|ended|ending|", time_lower(c->x, c->end)))
        return time_put_value(m, TIME_DURATION, "P1Y");
    if (u == UNIT_YEAR && wordlist_has("|in|during|for|of|this|so|", time_lower(c->x, (int64_t)c->first - 1)))
        return time_put(c, m, time_point_year(time_year_of(c->x->date)));
    return false;
}

/* "the end of the year", "the start of the week", "year-end". */
bool time_act_edge_of(const struct caught *c, struct time_match *m)
{
    int32_t u = time_caught_value(c, TC_UNIT, UNIT_YEAR), r = time_caught_value(c, TC_REL, REL_THIS);
    enum time_grain g = time_unit_grain((enum time_unit)u);
    bool unit_leads = time_caught_has(c, TC_UNIT) && c->at[TC_UNIT] < c->at[TC_END];
    if (!time_known(c) || g < GRAIN_WEEK || (unit_leads && strcmp(time_lower(c->x, c->at[TC_END]), "end")))
        return false;
    return time_put(c, m, time_point_shift(time_point_at(g, c->x->date), step_of(r)));
}

/* Counted stretches: number < 0 unknown. */
static double counted(const struct caught *c)
{
    if (time_caught_has(c, TC_NUM) && time_caught_has(c, TC_JOIN) && !time_caught_has(c, TC_AN))
        return -1; /* "12 to 18 months" */
    if (time_caught_has(c, TC_NUM))
        return c->x->cells[c->at[TC_NUM]].number;
    if (time_caught_has(c, TC_FEW))
        return strcmp(time_lower(c->x, c->at[TC_FEW]), "couple") ? -1 : 2;
    if (time_caught_has(c, TC_HALF))
        return time_caught_has(c, TC_JOIN) ? 1.5 : .5;
    return time_caught_has(c, TC_AN) ? 1 : -1;
}

static int32_t unit_of(const struct caught *c)
{
    return time_caught_has(c, TC_UNITS) ? time_caught_value(c, TC_UNITS, UNIT_DAY) : time_caught_value(c, TC_UNIT, UNIT_DAY);
}

static struct time_point moved(struct time_point from, double n, int32_t u)
{
    enum time_grain g = time_unit_grain((enum time_unit)u);
    int32_t first, last, steps = (int32_t)n;
    time_point_range(from, &first, &last);
    if (u == UNIT_YEAR && (from.grain == GRAIN_MONTH || from.grain == GRAIN_QUARTER))
        return time_point_years(from, steps);
    if (u == UNIT_WEEK || u == UNIT_FORTNIGHT)
        return time_point_day(first + 7 * steps * (u == UNIT_WEEK ? 1 : 2));
    if (u == UNIT_DECADE || u == UNIT_CENTURY)
        return time_point_year(time_year_of(first) + (int32_t)(n * (u == UNIT_DECADE ? 10 : 100)));
    if (u == UNIT_YEAR && n != steps)
        return time_point_shift(time_point_at(GRAIN_MONTH, first), (int32_t)(12 * n));
    return time_point_shift(time_point_at(g, first), steps);
}

/* "two days ago", "a year earlier", "three weeks later". */
bool time_act_ago(const struct caught *c, struct time_match *m)
{
    int32_t u = unit_of(c);
    double n = counted(c);
    bool ago = time_caught_has(c, TC_AGO), from_now = time_caught_has(c, TC_FROM), later = time_caught_has(c, TC_LATER) || from_now;
    if (u == UNIT_SECOND || (time_caught_value(c, TC_EARLIER, 0) == 1 || time_caught_value(c, TC_LATER, 0) == 1))
        return false;
    if (n < 0 || n > 1e5)
        return n < 0 && time_put_reference(c, m, later ? REF_FUTURE : REF_PAST);
    if ((ago || from_now || c->x->last.grain == GRAIN_NONE) && !time_known(c))
        return time_put_reference(c, m, later ? REF_FUTURE : REF_PAST);
    struct time_point base = ago || from_now ? time_point_day(c->x->date) : time_told(c);
    if (u == UNIT_YEAR && n == 1 && !later && c->x->quarter.grain && c->x->quarter.year + 1 >= time_year_of(c->x->date) && (ago || base.grain == GRAIN_QUARTER))
        base = c->x->quarter; /* results are held against those of the same quarter */
    if (time_unit_grain((enum time_unit)u) == GRAIN_NONE) {
        int32_t first, last;
        time_point_range(base, &first, &last);
        return time_put(c, m, time_point_day(first));
    }
    struct time_point p = moved(base, later ? n : -n, u);
    return time_put(c, m, ago && n > 1 && p.grain == GRAIN_DAY && (u == UNIT_WEEK || u == UNIT_FORTNIGHT) ? time_point_at(GRAIN_WEEK, p.day) : p);
}

/* --- durations and sets ------------------------------------------------------------------------ */

static bool put_duration(const struct caught *c, struct time_match *m, double n, int32_t u)
{
    return time_put_value(m, TIME_DURATION, time_duration_value(&c->x->d->arena, n, (enum time_unit)u));
}

bool time_act_duration(const struct caught *c, struct time_match *m)
{
    int32_t u = unit_of(c);
    if (u == UNIT_SECOND && !time_caught_has(c, TC_UNITS))
        return false;
    if (u == UNIT_QUARTER && time_caught_has(c, TC_NUM) && !time_caught_has(c, TC_UNITS))
        return false;
    int64_t next = (int64_t)c->end + !strcmp(time_lower(c->x, c->end), "-");
    if (u == UNIT_YEAR && (time_caught_has(c, TC_OLD) || wordlist_has("|old|olds|", time_lower(c->x, next))))
        return false; /* an age is a label, no time */
    return put_duration(c, m, counted(c), u);
}

/* "$3 a day", "twice a week", "4 percent a year": a rate, type SET. */
bool time_act_a_unit(const struct caught *c, struct time_match *m)
{
    int32_t u = unit_of(c);
    const char *before = time_lower(c->x, (int64_t)c->first - 1), *two = time_lower(c->x, (int64_t)c->first - 2);
    if (u == UNIT_SECOND || u == UNIT_QUARTER || (c->end < c->x->end && c->x->cells[c->end].mask >> TC_HYPH & 1))
        return false; /* "a day-long strike" */
    bool rate = wordlist_has("|once|twice|times|%|percent|people|barrels|tons|tonnes|dollars|euros|hours|days|million|billion|cents|", before) ||
                (c->first >= c->x->begin + 1 && (c->x->cells[c->first - 1].mask >> TC_NUM & 1)) || !strcmp(two, "$");
    if (rate && !strcmp(time_lower(c->x, c->first), "one"))
        return false;
    return rate ? time_put_value(m, TIME_SET, time_duration_value(&c->x->d->arena, 1, (enum time_unit)u)) : put_duration(c, m, time_caught_has(c, TC_HALF) ? 1.5 : 1, u);
}

bool time_act_bare_units(const struct caught *c, struct time_match *m)
{
    const char *before = time_lower(c->x, (int64_t)c->first - 1), *after = time_lower(c->x, c->end);
    int32_t u = unit_of(c);
    if (u == UNIT_SECOND || u == UNIT_WEEKEND)
        return false;
    if (!wordlist_has("|for|in|after|within|of|over|last|lasts|lasted|lasting|take|takes|took|taken|spend|spent|wait|waited|", before) && !wordlist_has("|of|before|after|", after))
        return false;
    return put_duration(c, m, -1, u);
}

/* "the past three months", "the next few days", "recent years". */
bool time_act_relative_duration(const struct caught *c, struct time_match *m)
{
    int32_t r = time_caught_value(c, TC_REL, REL_LAST), u = unit_of(c);
    double n = time_caught_has(c, TC_NUM) || time_caught_has(c, TC_FEW) ? counted(c) : -1;
    put_duration(c, m, n, u);
    int32_t days = n > 0 && n < 1e4 ? (int32_t)(n * time_unit_days((enum time_unit)u) + .5) : 0, s = step_of(r);
    if (time_known(c) && days > 0 && s && !(r == REL_PREVIOUS || r == REL_FOLLOWING)) {
        m->mention.from = s < 0 ? c->x->date - days : c->x->date;
        m->mention.to = s < 0 ? c->x->date : c->x->date + days;
    }
    return true;
}

/* "day-long", "decades-long" */
bool time_act_unit_long(const struct caught *c, struct time_match *m)
{
    int32_t u = unit_of(c);
    return u != UNIT_SECOND && put_duration(c, m, time_caught_has(c, TC_UNITS) ? -1 : 1, u);
}

/* "weeklong", "multi-year" */
bool time_act_spell(const struct caught *c, struct time_match *m)
{
    int32_t u = time_caught_value(c, TC_SPELL, UNIT_DAY);
    return put_duration(c, m, u >= SPELL_MANY ? -1 : 1, u % SPELL_MANY);
}

/* "the whole year" */
bool time_act_all(const struct caught *c, struct time_match *m)
{
    int32_t u = unit_of(c);
    return u != UNIT_SECOND && wordlist_has("|whole|entire|", time_lower(c->x, c->at[TC_MORE])) && put_duration(c, m, 1, u);
}

bool time_act_first_units(const struct caught *c, struct time_match *m)
{
    return put_duration(c, m, counted(c), unit_of(c));
}

static bool is_capital(const struct document *d, int64_t i)
{
    return *d->tokens[i].form >= 'A' && *d->tokens[i].form <= 'Z';
}

/* "according to the daily", "the Daily Herald", "the Arab Weekly": a newspaper. */
static bool is_paper(const struct caught *c)
{
    const struct document *d = c->x->d;
    bool named = c->first > c->x->begin && is_capital(d, c->first) && ((c->end < c->x->end && is_capital(d, c->end)) || is_capital(d, (int64_t)c->first - 1));
    return time_caught_has(c, TC_FREQ) &&
           (named || (wordlist_has("|the|this|a|", time_lower(c->x, (int64_t)c->first - 1)) && d->tokens[c->first].upos == UPOS_NOUN));
}

bool time_act_every(const struct caught *c, struct time_match *m)
{
    struct arena *a = &c->x->d->arena;
    bool other = time_caught_has(c, TC_MORE) && !strcmp(time_lower(c->x, c->at[TC_MORE]), "other");
    if (is_paper(c) || (time_caught_has(c, TC_MORE) && !other))
        return false;
    int32_t v;
    if ((v = time_caught_value(c, TC_WDAY, time_caught_value(c, TC_WDAYS, -1))) >= 0) {
        int32_t part = time_caught_value(c, TC_PARTS, time_caught_value(c, TC_PART, 0));
        return time_put_value(m, TIME_SET, arena_format(a, "XXXX-WXX-%d%s%s", v + 1, part ? "T" : "", part ? time_part_value(part) : ""));
    }
    if (time_caught_has(c, TC_MONTH))
        return time_put_value(m, TIME_SET, arena_format(a, "XXXX-%02d", time_caught_value(c, TC_MONTH, 1)));
    if (time_caught_has(c, TC_SEASON))
        return time_put_value(m, TIME_SET, (const char *const[]){"XXXX-SP", "XXXX-SU", "XXXX-FA", "XXXX-WI"}[time_caught_value(c, TC_SEASON, 0) & 3]);
    if (time_caught_has(c, TC_PART))
        return time_put_value(m, TIME_SET, arena_format(a, "XXXX-XX-XXT%s", time_part_value(time_caught_value(c, TC_PART, 0))));
    if (time_caught_has(c, TC_WEEKEND))
        return time_put_value(m, TIME_SET, "XXXX-WXX-WE");
    double n = time_caught_has(c, TC_NUM) ? c->x->cells[c->at[TC_NUM]].number : other ? 2 : 1;
    int32_t u = time_caught_has(c, TC_FREQ) ? time_caught_value(c, TC_FREQ, 0) : unit_of(c);
    return u != UNIT_SECOND && time_put_value(m, TIME_SET, time_duration_value(a, n, (enum time_unit)u));
}

/* --- references -------------------------------------------------------------------------------- */

/* "at present", "in future", "at the moment"; not "the moment he left", "at present prices". */
static bool no_reference(const struct caught *c)
{
    const char *word = time_lower(c->x, (int64_t)c->end - 1), *before = time_lower(c->x, (int64_t)c->first - 1);
    uint8_t next = c->end < c->x->end ? c->x->d->tokens[c->end].upos : UPOS_PUNCT;
    bool bare = c->end == c->first + 1 && time_caught_has(c, TC_NOWREF);
    if (bare && strcmp(word, "present") && strcmp(word, "future"))
        return true;
    if (!strcmp(word, "future") && bare)
        return strcmp(before, "in") || next == UPOS_NOUN || next == UPOS_ADJ || next == UPOS_PROPN;
    return (bare || !strcmp(word, "moment")) && (strcmp(before, "at") || next == UPOS_PRON || next == UPOS_DET || next == UPOS_NOUN ||
                                                 next == UPOS_PROPN || next == UPOS_ADV || next == UPOS_SCONJ || wordlist_has("|when|of|that|", time_lower(c->x, c->end)));
}

/* "long ago" */
bool time_act_long_ago(const struct caught *c, struct time_match *m)
{
    return time_put_reference(c, m, REF_PAST);
}

/* "these days", "those years" */
bool time_act_these_days(const struct caught *c, struct time_match *m)
{
    int32_t that = time_caught_value(c, TC_THAT, 0), u = unit_of(c);
    return (that == 2 ? u == UNIT_DAY : that == 3 && (u == UNIT_DAY || u == UNIT_YEAR)) && time_put_reference(c, m, that == 2 ? REF_PRESENT : REF_PAST);
}

bool time_act_reference(const struct caught *c, struct time_match *m)
{
    if (no_reference(c))
        return false;
    if (!strcmp(time_lower(c->x, (int64_t)c->first - 1), "as")) /* "as soon as" */
        return false;
    return time_put_reference(c, m, time_caught_value(c, TC_REF, time_caught_value(c, TC_NOWREF, time_caught_value(c, TC_PRE, REF_PAST))));
}

/* --- feasts, other calendars -------------------------------------------------------------------- */

static int32_t feast_row(const struct caught *c)
{
    int32_t row = time_caught_value(c, TC_HOLIDAY, -1);
    for (uint32_t i = c->first; row == 8 && i < c->end + 3 && i < c->x->end; i++)
        if (strstr(c->x->d->tokens[i].lower, "adha") || strstr(c->x->d->tokens[i].lower, "qurban"))
            return 9;
    if (row != 10)
        return row;
    bool eve = c->end > c->first + 3 && !strcmp(time_lower(c->x, (int64_t)c->end - 1), "eve");
    return time_caught_has(c, TC_POSS) && time_caught_value(c, TC_UNIT, -1) == UNIT_YEAR ? (eve ? 11 : 10) : -1;
}

/* The days of the feast in the year told (0: none), else of the one that lies nearest on the side that the verb tells. */
static bool feast_days(const struct caught *c, int32_t row, int32_t told, int32_t *first, int32_t *last)
{
    int32_t year = told ? told : time_year_of(c->x->date);
    if (year > 1300 && year < 1500) /* a Hijri year */
        year = year + 579;
    if (!time_holiday(row, year, first, last))
        return false;
    int tense = time_caught_tense(c);
    if (!told && *first > c->x->date + (tense < 0 ? 0 : 200))
        time_holiday(row, year - 1, first, last);
    if (!told && tense > 0 && *last < c->x->date)
        time_holiday(row, year + 1, first, last);
    return true;
}

bool time_act_feast(const struct caught *c, struct time_match *m)
{
    int32_t row = feast_row(c), year = time_caught_value(c, TC_YEAR, 0), first, last;
    if (row < 0)
        return false;
    if (!year && !time_known(c))
        return time_put_value(m, TIME_DATE, "XXXX-XX-XX");
    if (!feast_days(c, row, year, &first, &last))
        return false;
    if (row == 0 && !strcmp(time_lower(c->x, (int64_t)c->end - 1), "eve"))
        first = last = first - 1;
    time_put(c, m, time_point_day(first));
    m->mention.to = last;
    if (last - first > 5) {
        m->mention.precision = "month";
        m->point.grain = GRAIN_NONE;
    }
    return true;
}

/* "May Day" */
bool time_act_may_day(const struct caught *c, struct time_match *m)
{
    int32_t year = time_caught_value(c, TC_YEAR, time_known(c) ? time_year_of(c->x->date) : 0);
    bool named = time_caught_value(c, TC_MONTH, 0) == 5 && time_caught_value(c, TC_UNIT, -1) == UNIT_DAY && *c->x->d->tokens[c->at[TC_UNIT]].form == 'D';
    if (!named || !year)
        return false;
    int32_t day = date_from_civil(year, 5, 1);
    bool before = !time_caught_has(c, TC_YEAR) && time_caught_tense(c) < 0 && day > c->x->date;
    return time_put(c, m, time_point_day(before ? date_from_civil(year - 1, 5, 1) : day));
}

static bool hijri_day(bool islamic, int32_t year, int32_t month, int32_t day, int32_t *out)
{
    if (year < 1 || year > 2000 || month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    *out = islamic ? calendar_islamic(year, month, day) : calendar_persian(year, month, day);
    return true;
}

/* "15 Sha'ban 1441", "22 Bahman". */
bool time_act_hijri(const struct caught *c, struct time_match *m)
{
    bool islamic = time_caught_has(c, TC_ISLAMIC);
    int32_t month = time_caught_value(c, islamic ? TC_ISLAMIC : TC_PERSIAN, 1), day = time_caught_value(c, TC_DAYNUM, 0);
    int32_t year = time_caught_value(c, TC_YEAR, 0), from, to;
    int y, mm, dd;
    if (!year) {
        if (!time_known(c) || !day)
            return false;
        (islamic ? calendar_islamic_of : calendar_persian_of)(c->x->date, &y, &mm, &dd);
        year = y - (time_caught_tense(c) <= 0 && month > mm);
    }
    if (year > 1550 || !hijri_day(islamic, year, month, day ? day : 1, &from))
        return false;
    if (!hijri_day(islamic, month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1, &to))
        return false;
    time_put(c, m, time_point_day(from));
    if (!day) {
        m->mention.to = to - 1;
        m->mention.precision = "month";
    }
    return true;
}

/* "the Iranian calendar year 1397", "the last Iranian calendar year": from one Nowruz to the eve of the next. */
bool time_act_solar_year(const struct caught *c, struct time_match *m)
{
    int32_t year = time_caught_value(c, TC_YEAR, 0);
    int y = year, month, day;
    if (time_caught_value(c, TC_UNIT, -1) != UNIT_YEAR || (!year && !time_known(c)))
        return false;
    if (!year) {
        calendar_persian_of(c->x->date, &y, &month, &day);
        y += step_of(time_caught_value(c, TC_REL, REL_THIS));
    }
    return time_put_solar(c, m, y);
}

bool time_put_solar(const struct caught *c, struct time_match *m, int32_t y)
{
    int32_t from, to;
    if (y < 1200 || y > 1500 || !hijri_day(false, y, 1, 1, &from) || !hijri_day(false, y + 1, 1, 1, &to))
        return false;
    time_put(c, m, time_point_year(time_year_of(from)));
    m->mention.from = from;
    m->mention.to = to - 1;
    return true;
}
