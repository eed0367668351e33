/* In: words of a date, a bare weekday or month, a clock, a year. Out: the point in time. A bare weekday or month
   looks backward or forward by the tense of the verb that governs it. */
#include "mention/time_act.h"

#include <string.h>

#include "base/wordlist.h"
#include "mention/calendar.h"

/* --- bare names: direction by tense ------------------------------------------------------------ */

static int32_t near_weekday(int32_t date, int32_t weekday, int direction)
{
    int32_t back = (date_weekday(date) - weekday + 7) % 7;
    return direction > 0 ? date + (7 - back) % 7 : date - back;
}

/* The year of a part (month, quarter, season) that was told without one. */
static struct time_point time_near_part(const struct caught *c, enum time_grain g, int32_t part)
{
    struct time_point now = time_point_at(g, c->x->date), p = time_point_part(g, now.year, part);
    int t = time_caught_tense(c), ahead = p.part - now.part, most = g == GRAIN_MONTH ? 12 : 4;
    if (g == GRAIN_MONTH && t == 0 && ahead < -8) {
        p.year++; /* "payable Jan. 2", told in November */
        return p;
    }
    if (g == GRAIN_QUARTER && ahead < 0 && ahead > -3)
        return p; /* results of the quarter just over are told in every tense */
    if (g == GRAIN_MONTH && ((t > 0 && ahead >= -2) || (t <= 0 && ahead <= (time_caught_has(c, TC_DAYNUM) ? 2 : 1))))
        return p; /* so near to now: nobody means last year's or next year's */
    if (t > 0 && ahead < 0)
        p.year++;
    else if (t <= 0 && ahead > 0 && (t < 0 || 2 * ahead > most))
        p.year--;
    return p;
}

static int32_t valid_day(int32_t y, int32_t m, int32_t d)
{
    return m >= 1 && m <= 12 && d >= 1 && d <= date_days_in_month(y, m) ? date_from_civil(y, m, d) : DATE_NONE;
}

/* "the March 23 Movement", "the April 6 Youth Movement": token `i` says that the day before it is a name. */
static bool names_a_body(const struct time_context *x, uint32_t i)
{
    bool capital = i < x->end && *x->d->tokens[i].form >= 'A' && *x->d->tokens[i].form <= 'Z';
    return capital && time_word_is(x, i, W_TIME_DAY_BODY);
}

bool time_act_date(const struct caught *c, struct time_match *m)
{
    int32_t year = time_caught_value(c, TC_YEAR, 0), month = time_caught_value(c, TC_MONTH, 0), day = time_caught_value(c, TC_DAYNUM, 0);
    m->year_told = year;
    m->of_year = true;
    if (!year && names_a_body(c->x, c->end))
        return false;
    if (!year && !time_known(c))
        return time_put_value(m, TIME_DATE, arena_format(&c->x->d->arena, "XXXX-%02d-%02d", month, day));
    if (!year)
        year = time_known_year(c, month, day);
    if (!year)
        year = time_near_part(c, GRAIN_MONTH, month).year;
    if (valid_day(year, month, day) == DATE_NONE)
        return false;
    return time_put(c, m, time_point_day(valid_day(year, month, day)));
}

/* "May", "March" alone: a month only after a word that wants one, or when tagged a name. */
static bool month_alone(const struct caught *c)
{
    const struct time_context *x = c->x;
    const struct token *t = &x->d->tokens[c->first];
    bool before_name = c->end < x->end && x->d->tokens[c->end].upos == UPOS_PROPN && t->rel == REL_COMPOUND;
    if (t->ner == NER_PER || t->ner == NER_ORG || (before_name && !(x->cells[c->end].mask >> TC_WDAY & 1)))
        return false; /* "May Square" */
    if (wordlist_has("|may|march|", t->lower) && wordlist_has("|the|a|this|each|", time_lower(x, (int64_t)c->first - 1)))
        return false; /* "the March for Justice" */
    if (!wordlist_has("|may|march|", t->lower))
        return true;
    return c->first > x->begin && ((x->cells[c->first - 1].mask >> TC_IN & 1) || t->upos == UPOS_PROPN);
}

bool time_act_month(const struct caught *c, struct time_match *m)
{
    int32_t year = time_caught_value(c, TC_YEAR, 0), month = time_caught_value(c, TC_MONTH, 0), unit = time_caught_value(c, TC_UNIT, -1);
    m->year_told = year;
    m->of_year = true;
    if (year)
        return time_put(c, m, time_point_part(GRAIN_MONTH, year, month));
    if (c->end < c->x->end && c->x->cells[c->end].mask >> TC_DAYNUM & 1 && names_a_body(c->x, c->end + 1))
        return false;
    if (!month_alone(c))
        return false;
    if (!time_known(c))
        return time_put_value(m, TIME_DATE, arena_format(&c->x->d->arena, "XXXX-%02d", month));
    if (unit == UNIT_YEAR) {
        int32_t r = time_caught_value(c, TC_REL, REL_THIS);
        int32_t off = r == REL_LAST ? -1 : r == REL_NEXT ? 1 : 0;
        return time_put(c, m, time_point_part(GRAIN_MONTH, time_year_of(c->x->date) + off, month));
    }
    return unit < 0 && time_put(c, m, time_near_part(c, GRAIN_MONTH, month));
}

static bool weekday_named(const struct caught *c)
{
    return time_word_is(c->x, (int64_t)c->first - 1, W_TIME_FEAST) ||
           c->x->d->tokens[c->first].ner == NER_ORG;
}

bool time_act_weekday(const struct caught *c, struct time_match *m)
{
    int32_t w = time_caught_value(c, TC_WDAY, 0), r = time_caught_value(c, TC_REL, -1), part = time_caught_value(c, TC_PART, 0);
    bool preposition = r == REL_FOLLOWING && !time_caught_has(c, TC_THE) && c->end < c->x->end && (c->x->cells[c->end].mask >> TC_POSS & 1);
    if (weekday_named(c) || preposition) /* "following Saturday's vote" */
        return false;
    if (!time_known(c))
        return time_put_value(m, TIME_DATE, arena_format(&c->x->d->arena, "XXXX-WXX-%d", w + 1));
    int32_t date = r == REL_PREVIOUS || r == REL_FOLLOWING ? time_told_day(c) : c->x->date;
    int32_t day = near_weekday(date, w, r < 0 ? time_caught_tense(c) : r == REL_LAST || r == REL_PAST || r == REL_PREVIOUS ? -1 : 1);
    if (day == date && (r == REL_LAST || r == REL_PREVIOUS))
        day -= 7;
    if (day == date && (r == REL_NEXT || r == REL_FOLLOWING))
        day += 7;
    if (time_caught_has(c, TC_UNIT)) { /* "Tuesday last week" */
        day = calendar_week_start(c->x->date) + w + (r == REL_LAST ? -7 : r == REL_NEXT ? 7 : 0);
        if (time_caught_value(c, TC_UNIT, 0) != UNIT_WEEK)
            return false;
    }
    return part ? time_put_clock(c, m, day, time_part_value(part)) : time_put(c, m, time_point_day(day));
}

/* "World News Tonight", "Russia Today", "USA Today": a name ends in it. */
static bool is_programme(const struct caught *c)
{
    const struct document *d = c->x->d;
    return c->first > c->x->begin && *d->tokens[c->first].form >= 'A' && *d->tokens[c->first].form <= 'Z' &&
           *d->tokens[c->first - 1].form >= 'A' && *d->tokens[c->first - 1].form <= 'Z';
}

bool time_act_day_word(const struct caught *c, struct time_match *m)
{
    int32_t off = time_caught_value(c, TC_DAYREF, 0), part = time_caught_value(c, TC_PART, 0), step = time_caught_value(c, TC_BEFORE, 0);
    if (is_programme(c))
        return false;
    if (!time_known(c))
        return time_put_value(m, TIME_DATE, off < 100 ? "XXXX-XX-XX" : "XXXX-XX-XXTNI");
    if (off >= 100)
        return time_put_clock(c, m, c->x->date, "NI");
    if (time_caught_has(c, TC_UNIT)) {
        if (time_caught_value(c, TC_UNIT, 0) != UNIT_DAY)
            return false;
        off += step;
    }
    return part ? time_put_clock(c, m, c->x->date + off, time_part_value(part)) : time_put(c, m, time_point_day(c->x->date + off));
}

bool time_act_day_part(const struct caught *c, struct time_match *m)
{
    int32_t part = time_caught_value(c, TC_PART, 'M'), r = time_caught_value(c, TC_REL, REL_THIS);
    if (!time_known(c))
        return time_put_value(m, TIME_TIME, arena_format(&c->x->d->arena, "XXXX-XX-XXT%s", time_part_value(part)));
    int32_t day = time_caught_has(c, TC_THAT) || time_caught_has(c, TC_SAME) || r == REL_PREVIOUS || r == REL_FOLLOWING ? time_told_day(c) : c->x->date;
    if (r == REL_NEXT && time_caught_has(c, TC_THE))
        day = time_told_day(c) + 1;
    else if (r == REL_LAST || r == REL_PREVIOUS)
        day--;
    else if (r == REL_NEXT || r == REL_FOLLOWING)
        day++;
    return time_put_clock(c, m, day, time_part_value(part));
}

/* The day that the story has just told, if the report came within days of it: "a bomb went off on Tuesday. It exploded at noon". */
static int32_t clock_day(const struct caught *c)
{
    const struct time_point *p = &c->x->last;
    bool near = p->grain == GRAIN_DAY && time_known(c) && p->day <= c->x->date && p->day > c->x->date - 8;
    return near && time_caught_tense(c) <= 0 ? p->day : c->x->date;
}

/* "at dawn": of the day told, or of that told behind ("at dawn on Monday") */
bool time_act_dawn(const struct caught *c, struct time_match *m)
{
    bool named = wordlist_has("|dawn|sunrise|daybreak|dusk|", time_lower(c->x, c->first)) && wordlist_has("|at|before|after|since|", time_lower(c->x, (int64_t)c->first - 1));
    return named && time_known(c) && time_put_clock(c, m, clock_day(c), time_part_value(time_caught_value(c, TC_PART, 'M')));
}

/* "the night of March 5", "the morning of Monday" */
bool time_act_part_of_date(const struct caught *c, struct time_match *m)
{
    bool made = time_caught_has(c, TC_MONTH) ? time_act_date(c, m) : time_act_weekday(c, m);
    return made && m->point.grain == GRAIN_DAY && (m->clock || time_put_clock(c, m, m->point.day, time_part_value(time_caught_value(c, TC_PART, 'M'))));
}

/* "Sunday, the 10th": the day of this month or of the one before that falls on it. */
bool time_act_weekday_ordinal(const struct caught *c, struct time_match *m)
{
    int32_t day = time_caught_value(c, TC_DAYNUM, 0), w = time_caught_value(c, TC_WDAY, 0);
    for (int k = 0; time_known(c) && k < 3; k++) {
        struct time_point p = time_point_shift(time_point_at(GRAIN_MONTH, c->x->date), k == 2 ? 1 : -k);
        int32_t at = valid_day(p.year, p.part, day);
        if (at != DATE_NONE && date_weekday(at) == w)
            return time_put(c, m, time_point_day(at));
    }
    return false;
}

/* --- clock ------------------------------------------------------------------------------------- */

/* "at 0600 GMT", "at 1800 hours" */
static bool four_figures(const struct caught *c, int32_t *h, int32_t *min)
{
    const char *w = time_lower(c->x, c->first);
    int32_t n = (int32_t)c->x->cells[c->first].number;
    bool hours = time_caught_has(c, TC_UNITS) && !wordlist_has("|at|by|until|till|from|around|", time_lower(c->x, (int64_t)c->first - 1));
    if (hours || (time_caught_has(c, TC_UNITS) && time_caught_value(c, TC_UNITS, -1) != UNIT_HOUR))
        return false;
    *h = n / 100;
    *min = n % 100;
    return strlen(w) == 4 && w[0] >= '0' && w[0] <= '2' && c->x->cells[c->first].num_tokens == 1;
}

bool time_act_clock(const struct caught *c, struct time_match *m)
{
    int32_t half = time_caught_value(c, TC_AMPM, -1), clock = time_caught_value(c, TC_CLOCK, -1), word = time_caught_value(c, TC_CLOCKWORD, -1);
    int32_t h, min = 0;
    if (clock >= 0) {
        h = clock % 10000 / 60;
        min = clock % 10000 % 60;
    } else if (word >= 0) {
        h = word;
    } else if (!time_caught_has(c, TC_AMPM)) {
        if (!four_figures(c, &h, &min))
            return false;
    } else {
        h = (int32_t)c->x->cells[c->at[TC_NUM]].number;
        min = (int32_t)(100 * (c->x->cells[c->at[TC_NUM]].number - h) + .5); /* "7.30 p.m." */
    }
    if (h < 0 || h > 24 || min > 59 || (half >= 0 && h > 12))
        return false;
    if (half == 12 && h < 12)
        h += 12;
    if (half == 0 && h == 12)
        h = 0;
    return time_put_clock(c, m, clock_day(c), arena_format(&c->x->d->arena, "%02d:%02d", h, min));
}

/* "4 in the morning", "eight in the evening" */
bool time_act_clock_of_part(const struct caught *c, struct time_match *m)
{
    int32_t h = time_caught_value(c, TC_NUM, -1), part = time_caught_value(c, TC_PART, 'M');
    if (h < 1 || h > 12 || c->end != c->first + 4 || strcmp(time_lower(c->x, (int64_t)c->first + 1), "in"))
        return false;
    h = part == 'M' ? h % 12 : h % 12 + 12;
    return time_put_clock(c, m, c->x->date, arena_format(&c->x->d->arena, "%02d:00", h));
}

/* --- years ------------------------------------------------------------------------------------- */

static bool plural_noun(const char *w)
{
    size_t n = strlen(w);
    return (n > 3 && w[n - 1] == 's' && w[n - 2] != 's' && w[0] >= 'a' && w[0] <= 'z') || wordlist_has("|people|men|women|children|km|kilometres|", w);
}

/* "from 270 requests to 1926": the other end is no year either. */
static bool ends_a_span(const struct caught *c)
{
    const struct time_context *x = c->x;
    if (strcmp(time_lower(x, (int64_t)c->first - 1), "to"))
        return false;
    for (int64_t i = (int64_t)c->first - 2; i >= (int64_t)x->begin && i + 8 > (int64_t)c->first; i--)
        if (!strcmp(time_lower(x, i), "from"))
            return x->cells[i + 1].mask >> TC_NUM & 1 && !(x->cells[i + 1].mask >> TC_YEAR & 1);
    return false;
}

/* "1389 (March 2010-March 2011)": a Persian year is told with ours behind it. */
static bool is_solar(const struct caught *c, int32_t year)
{
    const struct time_context *x = c->x;
    return year >= 1300 && year < 1500 && c->end + 2 < x->end && !strcmp(time_lower(x, c->end), "(") &&
           (x->cells[c->end + 1].mask >> TC_MONTH & 1) && (x->cells[c->end + 2].mask >> TC_YEAR & 1);
}

/* "1,500" is none by its comma; "2000 people", "$1990", "No. 1973", "resolution 1701" are none either. */
bool time_act_year(const struct caught *c, struct time_match *m)
{
    const struct time_context *x = c->x;
    int32_t year = time_caught_value(c, TC_YEAR, 0);
    const char *before = time_lower(x, (int64_t)c->first - 1), *after = time_lower(x, c->end);
    bool wanted = c->first > x->begin && (x->cells[c->first - 1].mask >> TC_IN & 1);
    if (wordlist_has("|$|\xe2\x82\xac|\xc2\xa3|#|no.|nos.|resolution|resolutions|unscr|about|nearly|least|than|almost|some|over|article|flight|paragraph|boeing|", before))
        return false;
    if (wordlist_has("|%|percent|per|million|billion|tomans|rials|dollars|euros|rupees|rubles|yuan|yen|pounds|liras|dinars|dirhams|riyals|tons|tonnes|kilometers|kilometres|meters|metres|feet|foot|ft|miles|mile|acres|hectares|kg|", after) || (plural_noun(after) && !wanted && !wordlist_has("|the|'s|its|their|his|her|", before)))
        return false;
    if (is_solar(c, year))
        return time_put_solar(c, m, year);
    if ((year < 1600 && !wanted) || ends_a_span(c))
        return false;
    return time_put(c, m, time_point_year(year));
}

/* "the year two thousand" */
bool time_act_year_in_words(const struct caught *c, struct time_match *m)
{
    int32_t year = time_caught_value(c, TC_NUM, 0);
    return time_caught_value(c, TC_UNIT, -1) == UNIT_YEAR && year >= 1000 && year <= 2100 && time_put(c, m, time_point_year(year));
}

bool time_act_decade(const struct caught *c, struct time_match *m)
{
    return time_put(c, m, time_point_part(GRAIN_DECADE, time_caught_value(c, TC_DECADE, 0), 0));
}

bool time_act_century(const struct caught *c, struct time_match *m)
{
    int32_t tens = time_caught_value(c, TC_NUM, 0), one = time_caught_value(c, TC_ORD, 0), n = tens + one, year = (n - 1) * 100;
    bool whole = !tens || (tens == 20 && one < 10);     /* "the twenty-first century" */
    return time_caught_value(c, TC_UNIT, 0) == UNIT_CENTURY && whole && n > 0 && n < 30 && time_put(c, m, time_point_part(GRAIN_CENTURY, year, 0));
}

/* "took the fall", "the spring supplies the village": a time only behind a word that wants one. */
static bool no_season(const struct caught *c)
{
    bool wanted = c->first > c->x->begin && (c->x->cells[c->first - 1].mask >> TC_IN & 1);
    return !wanted && wordlist_has("|fall|spring|", time_lower(c->x, c->at[TC_SEASON]));
}

bool time_act_season(const struct caught *c, struct time_match *m)
{
    int32_t s = time_caught_value(c, TC_SEASON, 0), year = time_caught_value(c, TC_YEAR, 0), r = time_caught_value(c, TC_REL, -1);
    if (year)
        return time_put(c, m, time_point_part(GRAIN_SEASON, year, s));
    if (!time_known(c))
        return time_put_value(m, TIME_DATE, "XXXX-SU");
    if (r < 0)
        return !no_season(c) && time_put(c, m, time_near_part(c, GRAIN_SEASON, s));
    struct time_point now = time_point_at(GRAIN_SEASON, c->x->date), p = time_point_part(GRAIN_SEASON, now.year, s);
    if ((r == REL_LAST || r == REL_PAST) && p.part >= now.part)
        p.year--;
    if ((r == REL_NEXT || r == REL_COMING) && p.part <= now.part)
        p.year++;
    if (r == REL_THIS && s == 3 && now.part < 2 && time_caught_tense(c) < 0)
        p.year--; /* "snow cut off the village this winter", told in March */
    if (now.part == 3 && r == REL_THIS && s != 3) /* January: "this summer" is the one to come */
        p.year += time_caught_tense(c) >= 0 || s == 0;
    return time_put(c, m, p);
}

/* The unit that the ordinal counts: of "the second quarter of last year" the quarter. */
static int32_t ordered_unit(const struct caught *c)
{
    int32_t u = -1;
    for (int64_t i = (int64_t)c->at[TC_ORD] + 1; u < 0 && i < (int64_t)c->end && i <= (int64_t)c->at[TC_ORD] + 2; i++)
        mention_time_value(&c->x->cells[i], TC_UNIT, &u);
    return u;
}

bool time_act_quarter(const struct caught *c, struct time_match *m)
{
    int32_t q = time_caught_value(c, TC_ORD, 0), year = time_caught_value(c, TC_YEAR, 0), r = time_caught_value(c, TC_REL, -1);
    if (ordered_unit(c) != UNIT_QUARTER || q < 1 || q > 4 || (!year && !time_known(c)))
        return false;
    if (year)
        return time_put(c, m, time_point_part(GRAIN_QUARTER, year, q));
    if (r == REL_LAST || r == REL_NEXT || r == REL_THIS)
        return time_put(c, m, time_point_part(GRAIN_QUARTER, time_year_of(c->x->date) + (r == REL_LAST ? -1 : r == REL_NEXT), q));
    return time_put(c, m, time_near_part(c, GRAIN_QUARTER, q));
}

bool time_act_half(const struct caught *c, struct time_match *m)
{
    int32_t h = time_caught_value(c, TC_ORD, 0), year = time_caught_value(c, TC_YEAR, 0), r = time_caught_value(c, TC_REL, REL_THIS);
    const char *which = time_lower(c->x, (int64_t)c->at[TC_HALF] - 1);
    if (!strcmp(which, "last") || !strcmp(which, "latter"))
        h = 2;
    if (h < 1 || h > 2 || (!year && (!time_known(c) || time_caught_value(c, TC_UNIT, UNIT_YEAR) != UNIT_YEAR)))
        return false;
    if (!year)
        year = time_year_of(c->x->date) + (r == REL_LAST ? -1 : r == REL_NEXT);
    return time_put(c, m, time_point_part(GRAIN_HALF, year, h));
}

bool time_act_fiscal(const struct caught *c, struct time_match *m)
{
    int32_t fy = time_caught_value(c, TC_FISCAL, 0), year = time_caught_value(c, TC_YEAR, fy > 1000 ? fy : 0), r = time_caught_value(c, TC_REL, REL_THIS);
    if (!year && (!time_known(c) || time_caught_value(c, TC_UNIT, -1) != UNIT_YEAR))
        return false;
    if (is_solar(c, year))
        return time_put_solar(c, m, year);
    return time_put(c, m, time_point_year(year ? year : time_year_of(c->x->date) + (r == REL_LAST ? -1 : r == REL_NEXT)));
}
