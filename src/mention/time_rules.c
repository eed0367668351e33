/* In: cells of a sentence. Out: the longest rule at a position, made into a value. Idea (methods.md,
   "When"): ordered rules over word classes; relative words are counted from the publication date, or
   from the narrative date (the last date told) where the words point back into the story; a bare
   weekday or month looks backward or forward by the tense of the verb that governs it. */
#include "mention/time_rules.h"

#include <stdio.h>
#include <string.h>

#include "mention/calendar.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

struct caught {
    struct time_context *x;
    uint32_t first, end;
    int32_t at[TC_COUNT];   /* last token that filled the class, -1 */
};

typedef bool action(const struct caught *c, struct time_match *m);

static int32_t value_of(const struct caught *c, enum time_class k, int32_t none)
{
    int32_t v = none;
    if (c->at[k] >= 0)
        mention_time_value(&c->x->cells[c->at[k]], k, &v);
    return v;
}

static bool has(const struct caught *c, enum time_class k)
{
    return c->at[k] >= 0;
}

static const char *lower_at(const struct time_context *x, int64_t i)
{
    return i >= (int64_t)x->begin && i < (int64_t)x->end ? x->d->tokens[i].lower : "";
}

static bool one_of(const char *list, const char *w)
{
    size_t n = strlen(w);
    const char *at = list;
    while (n && (at = strstr(at, w))) {
        if (at[-1] == '|' && at[n] == '|')
            return true;
        at++;
    }
    return false;
}

/* --- tense ------------------------------------------------------------------------------------ */

static int verb_tense(const struct document *d, int32_t verb)
{
    const struct token *t = &d->tokens[verb];
    for (int32_t c = t->first_child; c >= 0; c = d->tokens[c].next_sibling) {
        if (d->tokens[c].rel != REL_AUX && d->tokens[c].rel != REL_AUX_PASS && d->tokens[c].rel != REL_COP)
            continue;
        if (one_of("|will|'ll|\xe2\x80\x99ll|shall|wo|", d->tokens[c].lower))
            return 1;
        if (d->tokens[c].feat_bits & FEAT_PAST)
            return -1;
    }
    if (t->feat_bits & FEAT_PAST)
        return -1;
    return t->feat_bits & FEAT_INF ? 1 : 0;
}

static int tree_tense(const struct document *d, uint32_t at)
{
    int32_t i = (int32_t)at;
    for (int steps = 0; i >= 0 && steps < 12; steps++, i = d->tokens[i].head) {
        uint8_t u = d->tokens[i].upos;
        if (u != UPOS_VERB && u != UPOS_AUX && d->tokens[i].head >= 0)
            continue;
        int t = verb_tense(d, i);
        if (t)
            return t;
    }
    return 0;
}

int time_rules_tense(const struct document *d, uint32_t begin, uint32_t end, uint32_t at)
{
    int t = d->tokens[at].head >= 0 || d->tokens[at].first_child >= 0 ? tree_tense(d, at) : 0;
    for (uint32_t i = at, n = 0; !t && i-- > begin && n < 25; n++) {
        const char *w = d->tokens[i].lower;
        if (one_of("|will|'ll|shall|scheduled|due|expected|plans|planned|ahead|upcoming|until|by|wo|going|slated|set|", w))
            return 1;
        if (one_of("|was|were|had|said|did|killed|went|came|took|met|held|announced|has|have|been|", w))
            return -1;
    }
    for (uint32_t i = at; !t && i < end && i < at + 12; i++)
        if (one_of("|will|'ll|shall|wo|", d->tokens[i].lower))
            return 1;
    return t;
}

static int tense(const struct caught *c)
{
    return time_rules_tense(c->x->d, c->x->begin, c->x->end, c->first);
}

/* --- results ---------------------------------------------------------------------------------- */

void time_match_point(struct time_context *x, struct time_match *m, struct time_point p)
{
    m->point = p;
    m->mention.value = time_point_value(&x->d->arena, p);
    time_point_range(p, &m->mention.from, &m->mention.to);
    m->mention.precision = time_grain_name((enum time_grain)p.grain);
    m->mention.type = TIME_DATE;
}

static bool put(const struct caught *c, struct time_match *m, struct time_point p)
{
    time_match_point(c->x, m, p);
    return true;
}

static bool put_value(struct time_match *m, enum time_type type, const char *value)
{
    m->mention.type = (uint8_t)type;
    m->mention.value = value;
    m->mention.precision = "";
    return true;
}

static bool put_reference(const struct caught *c, struct time_match *m, int32_t which)
{
    static const char *const names[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
    if (which == REF_PRESENT)
        m->mention.from = m->mention.to = c->x->date;
    return put_value(m, TIME_DATE, names[which]);
}

static bool put_time(const struct caught *c, struct time_match *m, int32_t day, const char *clock)
{
    time_match_point(c->x, m, time_point_day(day));
    m->clock = clock;
    m->mention.value = day == DATE_NONE ? arena_format(&c->x->d->arena, "XXXX-XX-XXT%s", clock)
                                        : arena_format(&c->x->d->arena, "%sT%s", m->mention.value, clock);
    m->mention.type = TIME_TIME;
    if (day == DATE_NONE)
        m->point.grain = GRAIN_NONE;
    return true;
}

static const char *part_value(int32_t letter)
{
    return letter == 'M' ? "MO" : letter == 'A' ? "AF" : letter == 'E' ? "EV" : "NI";
}

static int year_of(int32_t day)
{
    int y, m, d;
    date_to_civil(day, &y, &m, &d);
    return y;
}

static bool known(const struct caught *c)
{
    return c->x->date != DATE_NONE;
}

/* The narrative anchor; the publication date if nothing was told yet. */
static struct time_point told(const struct caught *c)
{
    return c->x->last.grain != GRAIN_NONE ? c->x->last : time_point_day(c->x->date);
}

static int32_t told_day(const struct caught *c)
{
    int32_t from, to;
    time_point_range(told(c), &from, &to);
    return from;
}

/* --- bare names: direction by tense ------------------------------------------------------------ */

static int32_t near_weekday(int32_t date, int32_t weekday, int direction)
{
    int32_t back = (date_weekday(date) - weekday + 7) % 7;
    return direction > 0 ? date + (7 - back) % 7 : date - back;
}

/* The year of a part (month, quarter, season) that was told without one. */
static struct time_point near_part(const struct caught *c, enum time_grain g, int32_t part)
{
    struct time_point now = time_point_at(g, c->x->date), p = time_point_part(g, now.year, part);
    int t = tense(c), ahead = p.part - now.part, most = g == GRAIN_MONTH ? 12 : 4;
    if (g == GRAIN_QUARTER && ahead < 0 && ahead > -3)
        return p; /* results of the quarter just over are told in every tense */
    if (g == GRAIN_MONTH && ((t > 0 && ahead >= -2) || (t <= 0 && ahead <= (has(c, TC_DAYNUM) ? 2 : 1))))
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

static bool act_date(const struct caught *c, struct time_match *m)
{
    int32_t year = value_of(c, TC_YEAR, 0), month = value_of(c, TC_MONTH, 0), day = value_of(c, TC_DAYNUM, 0);
    if (!year && !known(c))
        return put_value(m, TIME_DATE, arena_format(&c->x->d->arena, "XXXX-%02d-%02d", month, day));
    if (!year) {
        year = near_part(c, GRAIN_MONTH, month).year;
    }
    if (valid_day(year, month, day) == DATE_NONE)
        return false;
    return put(c, m, time_point_day(valid_day(year, month, day)));
}

/* "May", "March" alone: a month only after a word that wants one, or when tagged a name. */
static bool month_alone(const struct caught *c)
{
    const struct time_context *x = c->x;
    const struct token *t = &x->d->tokens[c->first];
    bool before_name = c->end < x->end && x->d->tokens[c->end].upos == UPOS_PROPN && t->rel == REL_COMPOUND;
    if (t->ner == NER_PER || t->ner == NER_ORG || (before_name && !(x->cells[c->end].mask >> TC_WDAY & 1)))
        return false; /* "May Square" */
    if (one_of("|may|march|", t->lower) && one_of("|the|a|this|each|", lower_at(x, (int64_t)c->first - 1)))
        return false; /* "the March for Justice" */
    if (!one_of("|may|march|", t->lower))
        return true;
    return c->first > x->begin && ((x->cells[c->first - 1].mask >> TC_IN & 1) || t->upos == UPOS_PROPN);
}

static bool act_month(const struct caught *c, struct time_match *m)
{
    int32_t year = value_of(c, TC_YEAR, 0), month = value_of(c, TC_MONTH, 0), unit = value_of(c, TC_UNIT, -1);
    if (year)
        return put(c, m, time_point_part(GRAIN_MONTH, year, month));
    if (!month_alone(c))
        return false;
    if (!known(c))
        return put_value(m, TIME_DATE, arena_format(&c->x->d->arena, "XXXX-%02d", month));
    if (unit == UNIT_YEAR) {
        int32_t r = value_of(c, TC_REL, REL_THIS);
        int32_t off = r == REL_LAST ? -1 : r == REL_NEXT ? 1 : 0;
        return put(c, m, time_point_part(GRAIN_MONTH, year_of(c->x->date) + off, month));
    }
    return unit < 0 && put(c, m, near_part(c, GRAIN_MONTH, month));
}

static bool weekday_named(const struct caught *c)
{
    return one_of("|bloody|black|good|palm|easter|super|ash|holy|fat|cyber|maundy|", lower_at(c->x, (int64_t)c->first - 1)) ||
           c->x->d->tokens[c->first].ner == NER_ORG;
}

static bool act_weekday(const struct caught *c, struct time_match *m)
{
    int32_t w = value_of(c, TC_WDAY, 0), r = value_of(c, TC_REL, -1), part = value_of(c, TC_PART, 0);
    if (weekday_named(c))
        return false;
    if (!known(c))
        return put_value(m, TIME_DATE, arena_format(&c->x->d->arena, "XXXX-WXX-%d", w + 1));
    int32_t date = r == REL_PREVIOUS || r == REL_FOLLOWING ? told_day(c) : c->x->date;
    int32_t day = near_weekday(date, w, r < 0 ? tense(c) : r == REL_LAST || r == REL_PAST || r == REL_PREVIOUS ? -1 : 1);
    if (day == date && (r == REL_LAST || r == REL_PREVIOUS))
        day -= 7;
    if (day == date && (r == REL_NEXT || r == REL_FOLLOWING))
        day += 7;
    if (has(c, TC_UNIT)) { /* "Tuesday last week" */
        day = calendar_week_start(c->x->date) + w + (r == REL_LAST ? -7 : r == REL_NEXT ? 7 : 0);
        if (value_of(c, TC_UNIT, 0) != UNIT_WEEK)
            return false;
    }
    return part ? put_time(c, m, day, part_value(part)) : put(c, m, time_point_day(day));
}

static bool act_day_word(const struct caught *c, struct time_match *m)
{
    int32_t off = value_of(c, TC_DAYREF, 0), part = value_of(c, TC_PART, 0), step = value_of(c, TC_BEFORE, 0);
    if (!known(c))
        return put_value(m, TIME_DATE, off < 100 ? "XXXX-XX-XX" : "XXXX-XX-XXTNI");
    if (off >= 100)
        return put_time(c, m, c->x->date, "NI");
    if (has(c, TC_UNIT)) {
        if (value_of(c, TC_UNIT, 0) != UNIT_DAY)
            return false;
        off += step;
    }
    return part ? put_time(c, m, c->x->date + off, part_value(part)) : put(c, m, time_point_day(c->x->date + off));
}

static bool act_day_part(const struct caught *c, struct time_match *m)
{
    int32_t part = value_of(c, TC_PART, 'M'), r = value_of(c, TC_REL, REL_THIS);
    if (!known(c))
        return put_value(m, TIME_TIME, arena_format(&c->x->d->arena, "XXXX-XX-XXT%s", part_value(part)));
    int32_t day = has(c, TC_THAT) || has(c, TC_SAME) || r == REL_PREVIOUS || r == REL_FOLLOWING ? told_day(c) : c->x->date;
    if (r == REL_NEXT && has(c, TC_THE))
        day = told_day(c) + 1;
    else if (r == REL_LAST || r == REL_PREVIOUS)
        day--;
    else if (r == REL_NEXT || r == REL_FOLLOWING)
        day++;
    return put_time(c, m, day, part_value(part));
}

/* --- clock ------------------------------------------------------------------------------------- */

static bool act_clock(const struct caught *c, struct time_match *m)
{
    int32_t half = value_of(c, TC_AMPM, -1), clock = value_of(c, TC_CLOCK, -1), word = value_of(c, TC_CLOCKWORD, -1);
    int32_t h, min = 0;
    if (clock >= 0) {
        h = clock % 10000 / 60;
        min = clock % 10000 % 60;
    } else {
        h = word >= 0 ? word : value_of(c, TC_NUM, -1);
    }
    if (h < 0 || h > 24 || (half >= 0 && h > 12))
        return false;
    if (half == 12 && h < 12)
        h += 12;
    if (half == 0 && h == 12)
        h = 0;
    return put_time(c, m, c->x->date, arena_format(&c->x->d->arena, "%02d:%02d", h, min));
}

/* --- years ------------------------------------------------------------------------------------- */

static bool plural_noun(const char *w)
{
    size_t n = strlen(w);
    return (n > 3 && w[n - 1] == 's' && w[n - 2] != 's' && w[0] >= 'a' && w[0] <= 'z') || one_of("|people|men|women|children|km|kilometres|", w);
}

/* "1,500" is none by its comma; "2000 people", "$1990", "No. 1973", "resolution 1701" are none either. */
static bool act_year(const struct caught *c, struct time_match *m)
{
    const struct time_context *x = c->x;
    int32_t year = value_of(c, TC_YEAR, 0);
    const char *before = lower_at(x, (int64_t)c->first - 1), *after = lower_at(x, c->end);
    bool wanted = c->first > x->begin && (x->cells[c->first - 1].mask >> TC_IN & 1);
    if (one_of("|$|\xe2\x82\xac|\xc2\xa3|#|no.|nos.|resolution|resolutions|unscr|about|nearly|least|than|almost|some|over|article|flight|paragraph|boeing|", before))
        return false;
    if (one_of("|%|percent|per|million|billion|", after) || (plural_noun(after) && !wanted && !one_of("|the|'s|its|their|his|her|", before)))
        return false;
    if (year < 1600 && !wanted)
        return false;
    return put(c, m, time_point_year(year));
}

static bool act_decade(const struct caught *c, struct time_match *m)
{
    return put(c, m, time_point_part(GRAIN_DECADE, value_of(c, TC_DECADE, 0), 0));
}

static bool act_century(const struct caught *c, struct time_match *m)
{
    int32_t n = value_of(c, TC_ORD, 0), year = (n - 1) * 100;
    return value_of(c, TC_UNIT, 0) == UNIT_CENTURY && n > 0 && n < 30 && put(c, m, time_point_part(GRAIN_CENTURY, year, 0));
}

static bool act_season(const struct caught *c, struct time_match *m)
{
    int32_t s = value_of(c, TC_SEASON, 0), year = value_of(c, TC_YEAR, 0), r = value_of(c, TC_REL, -1);
    if (year)
        return put(c, m, time_point_part(GRAIN_SEASON, year, s));
    if (!known(c))
        return put_value(m, TIME_DATE, "XXXX-SU");
    if (r < 0)
        return put(c, m, near_part(c, GRAIN_SEASON, s));
    struct time_point now = time_point_at(GRAIN_SEASON, c->x->date), p = time_point_part(GRAIN_SEASON, now.year, s);
    if ((r == REL_LAST || r == REL_PAST) && p.part >= now.part)
        p.year--;
    if ((r == REL_NEXT || r == REL_COMING) && p.part <= now.part)
        p.year++;
    if (now.part == 3 && r == REL_THIS && s != 3) /* January: "this summer" is the one to come */
        p.year += tense(c) >= 0 || s == 0;
    return put(c, m, p);
}

static bool act_quarter(const struct caught *c, struct time_match *m)
{
    int32_t q = value_of(c, TC_ORD, 0), year = value_of(c, TC_YEAR, 0), r = value_of(c, TC_REL, -1);
    if (value_of(c, TC_UNIT, -1) != UNIT_QUARTER || q < 1 || q > 4 || (!year && !known(c)))
        return false;
    if (year)
        return put(c, m, time_point_part(GRAIN_QUARTER, year, q));
    if (r == REL_LAST || r == REL_NEXT || r == REL_THIS)
        return put(c, m, time_point_part(GRAIN_QUARTER, year_of(c->x->date) + (r == REL_LAST ? -1 : r == REL_NEXT), q));
    return put(c, m, near_part(c, GRAIN_QUARTER, q));
}

static bool act_half(const struct caught *c, struct time_match *m)
{
    int32_t h = value_of(c, TC_ORD, 0), year = value_of(c, TC_YEAR, 0), r = value_of(c, TC_REL, REL_THIS);
    const char *which = lower_at(c->x, (int64_t)c->at[TC_HALF] - 1);
    if (!strcmp(which, "last") || !strcmp(which, "latter"))
        h = 2;
    if (h < 1 || h > 2 || (!year && (!known(c) || value_of(c, TC_UNIT, UNIT_YEAR) != UNIT_YEAR)))
        return false;
    if (!year)
        year = year_of(c->x->date) + (r == REL_LAST ? -1 : r == REL_NEXT);
    return put(c, m, time_point_part(GRAIN_HALF, year, h));
}

static bool act_fiscal(const struct caught *c, struct time_match *m)
{
    int32_t year = value_of(c, TC_YEAR, 0), r = value_of(c, TC_REL, REL_THIS);
    if (!year && (!known(c) || value_of(c, TC_UNIT, -1) != UNIT_YEAR))
        return false;
    return put(c, m, time_point_year(year ? year : year_of(c->x->date) + (r == REL_LAST ? -1 : r == REL_NEXT)));
}

/* --- relative stretches ------------------------------------------------------------------------ */

static int32_t step_of(int32_t r)
{
    return r == REL_LAST || r == REL_PREVIOUS || r == REL_PAST ? -1
         : r == REL_NEXT || r == REL_FOLLOWING || r == REL_COMING ? 1 : 0;
}

/* "last week", "this month", "the following year". */
static bool act_relative(const struct caught *c, struct time_match *m)
{
    int32_t r = value_of(c, TC_REL, REL_THIS), u = has(c, TC_WEEKEND) ? UNIT_WEEKEND : value_of(c, TC_UNIT, UNIT_DAY);
    enum time_grain g = time_unit_grain((enum time_unit)u);
    bool back = r == REL_PREVIOUS || r == REL_FOLLOWING || (u == UNIT_DAY && r == REL_NEXT);
    if (u == UNIT_DAY && r == REL_THIS)
        return known(c) && put(c, m, time_point_day(c->x->date));
    if (g == GRAIN_NONE)
        return !has(c, TC_WEEKEND) && u != UNIT_SECOND &&
               put_value(m, TIME_DURATION, time_duration_value(&c->x->d->arena, 1, (enum time_unit)u));
    if (!known(c) && !(back && c->x->last.grain))
        return put_value(m, TIME_DATE, "XXXX");
    if (r == REL_PAST && (u == UNIT_DECADE || u == UNIT_CENTURY))
        return put_value(m, TIME_DURATION, time_duration_value(&c->x->d->arena, 1, (enum time_unit)u));
    if (u == UNIT_QUARTER && r == REL_LATEST && c->x->quarter.grain)
        return put(c, m, c->x->quarter);
    struct time_point p = time_point_at(g, back ? told_day(c) : c->x->date);
    if (u == UNIT_WEEKEND && r == REL_THIS && date_weekday(c->x->date) < 3 && tense(c) < 0)
        r = REL_LAST;
    if (r == REL_LATEST)
        r = REL_LAST;
    return put(c, m, time_point_shift(p, step_of(r)));
}

static bool act_relative_month(const struct caught *c, struct time_match *m)
{
    int32_t r = value_of(c, TC_REL, REL_THIS), month = value_of(c, TC_MONTH, 1);
    if (!known(c))
        return put_value(m, TIME_DATE, arena_format(&c->x->d->arena, "XXXX-%02d", month));
    struct time_point now = time_point_at(GRAIN_MONTH, c->x->date), p = time_point_part(GRAIN_MONTH, now.year, month);
    int32_t s = step_of(r);
    if (s < 0 && p.part >= now.part)
        p.year--;
    if (s > 0 && p.part <= now.part)
        p.year++;
    return put(c, m, p);
}

/* "that day", "the same week": the narrative date. */
static bool act_that(const struct caught *c, struct time_match *m)
{
    enum time_grain g = time_unit_grain((enum time_unit)value_of(c, TC_UNIT, UNIT_DAY));
    struct time_point p = told(c);
    if (g == GRAIN_NONE || (!known(c) && !c->x->last.grain) || (g < p.grain && p.grain != GRAIN_NONE))
        return false;
    return put(c, m, time_point_at(g, told_day(c)));
}

/* "the quarter", "the year", "the summer": only those that name a stretch by themselves. */
static bool act_bare_unit(const struct caught *c, struct time_match *m)
{
    int32_t u = has(c, TC_WEEKEND) ? UNIT_WEEKEND : value_of(c, TC_UNIT, UNIT_DAY);
    if (!known(c))
        return false;
    if (u == UNIT_QUARTER)
        return put(c, m, c->x->quarter.grain ? c->x->quarter : time_point_shift(time_point_at(GRAIN_QUARTER, c->x->date), -1));
    if (u == UNIT_WEEKEND) {
        struct time_point p = time_point_at(GRAIN_WEEKEND, c->x->date);
        return put(c, m, date_weekday(c->x->date) < 5 && tense(c) <= 0 ? time_point_shift(p, -1) : p);
    }
    if (u == UNIT_YEAR && one_of("|in|during|for|of|this|so|", lower_at(c->x, (int64_t)c->first - 1)))
        return put(c, m, time_point_year(year_of(c->x->date)));
    return false;
}

/* "the end of the year", "the start of the week", "year-end". */
static bool act_edge_of(const struct caught *c, struct time_match *m)
{
    int32_t u = value_of(c, TC_UNIT, UNIT_YEAR), r = value_of(c, TC_REL, REL_THIS);
    enum time_grain g = time_unit_grain((enum time_unit)u);
    if (!known(c) || g < GRAIN_WEEK)
        return false;
    return put(c, m, time_point_shift(time_point_at(g, c->x->date), step_of(r)));
}

/* Counted stretches: number < 0 unknown. */
static double counted(const struct caught *c)
{
    if (has(c, TC_NUM) && has(c, TC_JOIN) && !has(c, TC_AN))
        return -1; /* "12 to 18 months" */
    if (has(c, TC_NUM))
        return c->x->cells[c->at[TC_NUM]].number;
    if (has(c, TC_FEW))
        return strcmp(lower_at(c->x, c->at[TC_FEW]), "couple") ? -1 : 2;
    if (has(c, TC_HALF))
        return .5;
    return has(c, TC_AN) ? 1 : -1;
}

static int32_t unit_of(const struct caught *c)
{
    return has(c, TC_UNITS) ? value_of(c, TC_UNITS, UNIT_DAY) : value_of(c, TC_UNIT, UNIT_DAY);
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
        return time_point_year(year_of(first) + steps * (u == UNIT_DECADE ? 10 : 100));
    return time_point_shift(time_point_at(g, first), steps);
}

/* "two days ago", "a year earlier", "three weeks later". */
static bool act_ago(const struct caught *c, struct time_match *m)
{
    int32_t u = unit_of(c);
    double n = counted(c);
    bool ago = has(c, TC_AGO), later = has(c, TC_LATER) || has(c, TC_FROM);
    if (u == UNIT_SECOND || (value_of(c, TC_EARLIER, 0) == 1 || value_of(c, TC_LATER, 0) == 1))
        return false;
    if (n < 0 || n > 1e5)
        return n < 0 && put_reference(c, m, later ? REF_FUTURE : REF_PAST);
    if ((ago || c->x->last.grain == GRAIN_NONE) && !known(c))
        return put_reference(c, m, later ? REF_FUTURE : REF_PAST);
    struct time_point base = ago || has(c, TC_FROM) ? time_point_day(c->x->date) : told(c);
    if (time_unit_grain((enum time_unit)u) == GRAIN_NONE) {
        int32_t first, last;
        time_point_range(base, &first, &last);
        return put(c, m, time_point_day(first));
    }
    return put(c, m, moved(base, later ? n : -n, u));
}

/* --- durations and sets ------------------------------------------------------------------------ */

static bool put_duration(const struct caught *c, struct time_match *m, double n, int32_t u)
{
    return put_value(m, TIME_DURATION, time_duration_value(&c->x->d->arena, n, (enum time_unit)u));
}

static bool act_duration(const struct caught *c, struct time_match *m)
{
    int32_t u = unit_of(c);
    if (u == UNIT_SECOND && !has(c, TC_UNITS))
        return false;
    if (u == UNIT_QUARTER && has(c, TC_NUM) && !has(c, TC_UNITS))
        return false;
    int64_t next = (int64_t)c->end + !strcmp(lower_at(c->x, c->end), "-");
    if (u == UNIT_YEAR && (has(c, TC_OLD) || one_of("|old|olds|", lower_at(c->x, next))))
        return false; /* an age is a label, no time */
    return put_duration(c, m, counted(c), u);
}

/* "$3 a day", "twice a week", "4 percent a year": a rate, type SET. */
static bool act_a_unit(const struct caught *c, struct time_match *m)
{
    int32_t u = unit_of(c);
    const char *before = lower_at(c->x, (int64_t)c->first - 1), *two = lower_at(c->x, (int64_t)c->first - 2);
    if (u == UNIT_SECOND || u == UNIT_QUARTER)
        return false;
    bool rate = one_of("|once|twice|times|%|percent|people|barrels|tons|tonnes|dollars|euros|hours|days|million|billion|cents|", before) ||
                (c->first >= c->x->begin + 1 && (c->x->cells[c->first - 1].mask >> TC_NUM & 1)) || !strcmp(two, "$");
    if (rate && !strcmp(lower_at(c->x, c->first), "one"))
        return false;
    return rate ? put_value(m, TIME_SET, time_duration_value(&c->x->d->arena, 1, (enum time_unit)u)) : put_duration(c, m, 1, u);
}

static bool act_bare_units(const struct caught *c, struct time_match *m)
{
    const char *before = lower_at(c->x, (int64_t)c->first - 1), *after = lower_at(c->x, c->end);
    int32_t u = unit_of(c);
    if (u == UNIT_SECOND || u == UNIT_WEEKEND)
        return false;
    if (!one_of("|for|in|after|within|of|over|last|take|takes|took|spent|", before) && !one_of("|of|before|after|", after))
        return false;
    return put_duration(c, m, -1, u);
}

/* "the past three months", "the next few days", "recent years". */
static bool act_relative_duration(const struct caught *c, struct time_match *m)
{
    int32_t r = value_of(c, TC_REL, REL_LAST), u = unit_of(c);
    double n = has(c, TC_NUM) || has(c, TC_FEW) ? counted(c) : -1;
    put_duration(c, m, n, u);
    int32_t days = n > 0 && n < 1e4 ? (int32_t)(n * time_unit_days((enum time_unit)u) + .5) : 0, s = step_of(r);
    if (known(c) && days > 0 && s && !(r == REL_PREVIOUS || r == REL_FOLLOWING)) {
        m->mention.from = s < 0 ? c->x->date - days : c->x->date;
        m->mention.to = s < 0 ? c->x->date : c->x->date + days;
    }
    return true;
}

static bool act_first_units(const struct caught *c, struct time_match *m)
{
    return put_duration(c, m, counted(c), unit_of(c));
}

static bool act_every(const struct caught *c, struct time_match *m)
{
    struct arena *a = &c->x->d->arena;
    int32_t v;
    if ((v = value_of(c, TC_WDAY, value_of(c, TC_WDAYS, -1))) >= 0) {
        int32_t part = value_of(c, TC_PARTS, value_of(c, TC_PART, 0));
        return put_value(m, TIME_SET, arena_format(a, "XXXX-WXX-%d%s%s", v + 1, part ? "T" : "", part ? part_value(part) : ""));
    }
    if (has(c, TC_MONTH))
        return put_value(m, TIME_SET, arena_format(a, "XXXX-%02d", value_of(c, TC_MONTH, 1)));
    if (has(c, TC_SEASON))
        return put_value(m, TIME_SET, (const char *const[]){"XXXX-SP", "XXXX-SU", "XXXX-FA", "XXXX-WI"}[value_of(c, TC_SEASON, 0) & 3]);
    if (has(c, TC_PART))
        return put_value(m, TIME_SET, arena_format(a, "XXXX-XX-XXT%s", part_value(value_of(c, TC_PART, 0))));
    if (has(c, TC_WEEKEND))
        return put_value(m, TIME_SET, "XXXX-WXX-WE");
    double n = has(c, TC_NUM) ? c->x->cells[c->at[TC_NUM]].number : 1;
    int32_t u = has(c, TC_FREQ) ? value_of(c, TC_FREQ, 0) : unit_of(c);
    return u != UNIT_SECOND && put_value(m, TIME_SET, time_duration_value(a, n, (enum time_unit)u));
}

/* --- references -------------------------------------------------------------------------------- */

static bool act_reference(const struct caught *c, struct time_match *m)
{
    if (!strcmp(lower_at(c->x, (int64_t)c->first - 1), "as")) /* "as soon as" */
        return false;
    return put_reference(c, m, value_of(c, TC_REF, value_of(c, TC_NOWREF, value_of(c, TC_PRE, REF_PAST))));
}

/* --- feasts, other calendars -------------------------------------------------------------------- */

static int32_t feast_row(const struct caught *c)
{
    int32_t row = value_of(c, TC_HOLIDAY, -1);
    for (uint32_t i = c->first; row == 8 && i < c->end + 3 && i < c->x->end; i++)
        if (strstr(c->x->d->tokens[i].lower, "adha") || strstr(c->x->d->tokens[i].lower, "qurban"))
            return 9;
    if (row != 10)
        return row;
    bool eve = c->end > c->first + 3 && !strcmp(lower_at(c->x, (int64_t)c->end - 1), "eve");
    return has(c, TC_POSS) && value_of(c, TC_UNIT, -1) == UNIT_YEAR ? (eve ? 11 : 10) : -1;
}

static bool act_feast(const struct caught *c, struct time_match *m)
{
    int32_t row = feast_row(c), year = value_of(c, TC_YEAR, 0), first, last;
    if (row < 0)
        return false;
    if (!year && !known(c))
        return put_value(m, TIME_DATE, "XXXX-XX-XX");
    bool given = year != 0;
    if (!given)
        year = year_of(c->x->date);
    if (year > 1300 && year < 1500) /* a Hijri year */
        year = year + 579;
    if (!time_holiday(row, year, &first, &last))
        return false;
    int t = tense(c);
    if (!given && first > c->x->date + (t < 0 ? 0 : 200))
        time_holiday(row, year - 1, &first, &last);
    if (!given && t > 0 && last < c->x->date)
        time_holiday(row, year + 1, &first, &last);
    if (row == 0 && !strcmp(lower_at(c->x, (int64_t)c->end - 1), "eve"))
        first = last = first - 1;
    put(c, m, time_point_day(first));
    m->mention.to = last;
    if (last - first > 5) {
        m->mention.precision = "month";
        m->point.grain = GRAIN_NONE;
    }
    return true;
}

static bool hijri_day(bool islamic, int32_t year, int32_t month, int32_t day, int32_t *out)
{
    if (year < 1 || year > 2000 || month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    *out = islamic ? calendar_islamic(year, month, day) : calendar_persian(year, month, day);
    return true;
}

/* "15 Sha'ban 1441", "22 Bahman". */
static bool act_hijri(const struct caught *c, struct time_match *m)
{
    bool islamic = has(c, TC_ISLAMIC);
    int32_t month = value_of(c, islamic ? TC_ISLAMIC : TC_PERSIAN, 1), day = value_of(c, TC_DAYNUM, 0);
    int32_t year = value_of(c, TC_YEAR, 0), from, to;
    int y, mm, dd;
    if (!year) {
        if (!known(c) || !day)
            return false;
        (islamic ? calendar_islamic_of : calendar_persian_of)(c->x->date, &y, &mm, &dd);
        year = y - (tense(c) <= 0 && month > mm);
    }
    if (year > 1550 || !hijri_day(islamic, year, month, day ? day : 1, &from))
        return false;
    if (!hijri_day(islamic, month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1, &to))
        return false;
    put(c, m, time_point_day(from));
    if (!day) {
        m->mention.to = to - 1;
        m->mention.precision = "month";
    }
    return true;
}

/* --- the table ---------------------------------------------------------------------------------- */

/* A pattern is a row of classes; OPT marks one that may be missing. */
enum { OPT = 0x80, ELEMENTS_MAX = 9 };
#define R(name, act, ...) {{__VA_ARGS__}, name, act}

static const struct rule {
    uint8_t pattern[ELEMENTS_MAX]; /* ends in TC_NONE */
    const char *name;
    action *act;
} rules[] = {
    R("weekday-date", act_date, TC_WDAY, TC_COMMA | OPT, TC_THE | OPT, TC_MONTH, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("weekday-date", act_date, TC_WDAY, TC_COMMA | OPT, TC_THE | OPT, TC_MONTH, TC_DAYNUM),
    R("weekday-date", act_date, TC_WDAY, TC_COMMA | OPT, TC_THE | OPT, TC_DAYNUM, TC_OF | OPT, TC_MONTH, TC_COMMA | OPT, TC_YEAR),
    R("weekday-date", act_date, TC_WDAY, TC_COMMA | OPT, TC_THE | OPT, TC_DAYNUM, TC_OF | OPT, TC_MONTH),
    R("date", act_date, TC_MONTH, TC_THE | OPT, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("date", act_date, TC_MONTH, TC_THE | OPT, TC_DAYNUM),
    R("date", act_date, TC_THE | OPT, TC_DAYNUM, TC_HYPH | OPT, TC_OF | OPT, TC_MONTH, TC_HYPH | OPT, TC_COMMA | OPT, TC_YEAR),
    R("date", act_date, TC_THE | OPT, TC_DAYNUM, TC_OF | OPT, TC_MONTH),
    R("islamic", act_hijri, TC_DAYNUM, TC_ISLAMIC, TC_COMMA | OPT, TC_YEAR),
    R("islamic", act_hijri, TC_ISLAMIC, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("islamic", act_hijri, TC_ISLAMIC, TC_YEAR),
    R("islamic", act_hijri, TC_THE | OPT, TC_DAYNUM, TC_OF | OPT, TC_ISLAMIC),
    R("persian", act_hijri, TC_DAYNUM, TC_PERSIAN, TC_COMMA | OPT, TC_YEAR),
    R("persian", act_hijri, TC_PERSIAN, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("persian", act_hijri, TC_PERSIAN, TC_YEAR),
    R("persian", act_hijri, TC_THE | OPT, TC_DAYNUM, TC_OF | OPT, TC_PERSIAN),
    R("month-year", act_month, TC_MONTH, TC_COMMA | OPT, TC_OF | OPT, TC_YEAR),
    R("month-year", act_month, TC_MONTH, TC_OF | OPT, TC_REL, TC_UNIT),
    R("month", act_month, TC_MONTH),
    R("relative-month", act_relative_month, TC_REL, TC_REL | OPT, TC_MONTH),
    R("clock", act_clock, TC_CLOCK, TC_AMPM | OPT, TC_ZONE | OPT),
    R("clock", act_clock, TC_NUM, TC_AMPM, TC_ZONE | OPT),
    R("clock", act_clock, TC_CLOCKWORD),
    R("weekday", act_weekday, TC_WDAY),
    R("weekday", act_weekday, TC_THE | OPT, TC_REL, TC_REL | OPT, TC_WDAY, TC_PART | OPT),
    R("weekday", act_weekday, TC_WDAY, TC_PART),
    R("weekday", act_weekday, TC_WDAY, TC_OF | OPT, TC_REL, TC_UNIT),
    R("day", act_day_word, TC_DAYREF, TC_PART | OPT),
    R("day", act_day_word, TC_THE, TC_UNIT, TC_BEFORE, TC_DAYREF),
    R("day-part", act_day_part, TC_THE | OPT, TC_REL, TC_PART),
    R("day-part", act_day_part, TC_THAT, TC_SAME | OPT, TC_PART),
    R("day-part", act_day_part, TC_THE, TC_SAME, TC_PART),
    R("year", act_year, TC_YEAR),
    R("year", act_fiscal, TC_THE, TC_UNIT, TC_YEAR),
    R("decade", act_decade, TC_THE | OPT, TC_DECADE),
    R("century", act_century, TC_THE | OPT, TC_ORD, TC_HYPH | OPT, TC_UNIT),
    R("quarter", act_quarter, TC_THE | OPT, TC_ORD, TC_HYPH | OPT, TC_UNIT),
    R("quarter", act_quarter, TC_THE | OPT, TC_ORD, TC_HYPH | OPT, TC_UNIT, TC_OF | OPT, TC_YEAR),
    R("quarter", act_quarter, TC_YEAR, TC_ORD, TC_HYPH | OPT, TC_UNIT),
    R("half-year", act_half, TC_THE | OPT, TC_ORD, TC_HALF, TC_OF | OPT, TC_YEAR),
    R("half-year", act_half, TC_THE | OPT, TC_ORD, TC_HALF, TC_OF, TC_REL, TC_UNIT),
    R("half-year", act_half, TC_THE | OPT, TC_ORD, TC_HALF, TC_OF, TC_THE, TC_UNIT),
    R("half-year", act_half, TC_THE | OPT, TC_REL, TC_HALF, TC_OF, TC_YEAR),
    R("season", act_season, TC_SEASON, TC_OF | OPT, TC_YEAR),
    R("season", act_season, TC_THE, TC_SEASON, TC_OF, TC_YEAR),
    R("season", act_season, TC_THE | OPT, TC_REL, TC_REL | OPT, TC_SEASON),
    R("season", act_season, TC_THE, TC_SEASON),
    R("fiscal", act_fiscal, TC_FISCAL, TC_YEAR),
    R("fiscal", act_fiscal, TC_THE | OPT, TC_REL | OPT, TC_FISCAL, TC_UNIT, TC_YEAR | OPT),
    R("relative", act_relative, TC_THE | OPT, TC_REL, TC_UNIT),
    R("relative", act_relative, TC_THE | OPT, TC_REL, TC_WEEKEND),
    R("narrative", act_that, TC_THAT, TC_SAME | OPT, TC_UNIT),
    R("narrative", act_that, TC_THE, TC_SAME, TC_UNIT),
    R("bare", act_bare_unit, TC_THE, TC_WEEKEND),
    R("bare", act_bare_unit, TC_THE, TC_UNIT),
    R("edge", act_edge_of, TC_THE, TC_END, TC_OF, TC_THE, TC_UNIT),
    R("edge", act_edge_of, TC_THE, TC_END, TC_OF, TC_REL, TC_UNIT),
    R("edge", act_edge_of, TC_UNIT, TC_HYPH, TC_END),
    R("ago", act_ago, TC_AN | OPT, TC_NUM, TC_UNITS, TC_AGO),
    R("ago", act_ago, TC_NUM, TC_UNIT, TC_AGO),
    R("ago", act_ago, TC_AN, TC_UNIT, TC_AGO),
    R("ago", act_ago, TC_AN | OPT, TC_FEW, TC_OF | OPT, TC_UNITS, TC_AGO),
    R("ago", act_ago, TC_UNITS, TC_AGO),
    R("ago", act_ago, TC_HALF, TC_AN, TC_UNIT, TC_AGO),
    R("earlier", act_ago, TC_NUM, TC_UNITS, TC_EARLIER),
    R("earlier", act_ago, TC_NUM, TC_UNIT, TC_EARLIER),
    R("earlier", act_ago, TC_AN, TC_UNIT, TC_EARLIER),
    R("earlier", act_ago, TC_AN | OPT, TC_FEW, TC_OF | OPT, TC_UNITS, TC_EARLIER),
    R("later", act_ago, TC_NUM, TC_UNITS, TC_LATER),
    R("later", act_ago, TC_NUM, TC_UNIT, TC_LATER),
    R("later", act_ago, TC_AN, TC_UNIT, TC_LATER),
    R("later", act_ago, TC_AN | OPT, TC_FEW, TC_OF | OPT, TC_UNITS, TC_LATER),
    R("later", act_ago, TC_NUM, TC_UNITS, TC_FROM, TC_REF),
    R("later", act_ago, TC_AN, TC_UNIT, TC_FROM, TC_REF),
    R("duration", act_duration, TC_NUM, TC_MORE | OPT, TC_UNITS),
    R("duration", act_duration, TC_NUM, TC_JOIN, TC_NUM, TC_MORE | OPT, TC_UNITS),
    R("duration", act_duration, TC_NUM, TC_HYPH, TC_UNIT),
    R("duration", act_duration, TC_NUM, TC_HYPH, TC_UNITS),
    R("duration", act_duration, TC_NUM, TC_HYPH, TC_UNIT, TC_HYPH, TC_OLD),
    R("duration", act_duration, TC_NUM, TC_UNIT),
    R("duration", act_duration, TC_HALF, TC_AN, TC_UNIT),
    R("duration", act_duration, TC_AN | OPT, TC_FEW, TC_OF | OPT, TC_MORE | OPT, TC_UNITS),
    R("duration", act_duration, TC_AN, TC_MORE, TC_UNIT),
    R("duration", act_a_unit, TC_AN, TC_UNIT),
    R("duration", act_bare_units, TC_UNITS),
    R("relative-duration", act_relative_duration, TC_THE | OPT, TC_REL, TC_NUM, TC_MORE | OPT, TC_UNITS),
    R("relative-duration", act_relative_duration, TC_THE | OPT, TC_REL, TC_FEW, TC_OF | OPT, TC_UNITS),
    R("relative-duration", act_relative_duration, TC_THE | OPT, TC_REL, TC_UNITS),
    R("duration", act_first_units, TC_THE | OPT, TC_ORD, TC_NUM, TC_UNITS),
    R("set", act_every, TC_EVERY, TC_UNIT),
    R("set", act_every, TC_EVERY, TC_NUM, TC_UNITS),
    R("set", act_every, TC_EVERY, TC_WDAY, TC_PART | OPT),
    R("set", act_every, TC_EVERY, TC_MONTH),
    R("set", act_every, TC_EVERY, TC_SEASON),
    R("set", act_every, TC_EVERY, TC_PART),
    R("set", act_every, TC_EVERY, TC_WEEKEND),
    R("set", act_every, TC_FREQ),
    R("set", act_every, TC_WDAYS),
    R("set", act_every, TC_WDAY, TC_PARTS),
    R("reference", act_reference, TC_REF),
    R("reference", act_reference, TC_THE, TC_EDGE | OPT, TC_NOWREF),
    R("reference", act_reference, TC_PRE),
    R("feast", act_feast, TC_HOLIDAY, TC_HOLYTAIL | OPT, TC_YEAR | OPT),
    R("feast", act_feast, TC_HOLIDAY, TC_UNIT, TC_POSS, TC_HOLYTAIL),
};

/* --- the matcher --------------------------------------------------------------------------------- */

/* Greedy with retreat; at most ELEMENTS_MAX deep. Returns the end, 0 for none. */
static uint32_t walk(const uint8_t *e, uint32_t at, struct caught *c)
{
    if (!*e)
        return at;
    int class = *e & ~OPT;
    const struct time_cell *cell = at < c->x->end ? &c->x->cells[at] : NULL;
    if (cell && (cell->mask >> class & 1) && !(class == TC_NUM && cell->glued)) {
        int32_t old = c->at[class];
        uint32_t end = walk(e + 1, at + (class == TC_NUM ? cell->num_tokens : 1), c);
        if (end) {
            if (c->at[class] == old)
                c->at[class] = (int32_t)at;
            return end;
        }
        c->at[class] = old;
    }
    return *e & OPT ? walk(e + 1, at, c) : 0;
}

static bool starts(const uint8_t *e, uint64_t mask)
{
    for (; *e; e++) {
        if (mask >> (*e & ~OPT) & 1)
            return true;
        if (!(*e & OPT))
            return false;
    }
    return false;
}

uint32_t time_rules_match(struct time_context *x, uint32_t at, struct time_match *m)
{
    uint32_t best = at;
    for (size_t r = 0; r < COUNT(rules); r++) {
        if (!starts(rules[r].pattern, x->cells[at].mask))
            continue;
        struct caught c = {x, at, 0, {0}};
        memset(c.at, -1, sizeof c.at);
        c.end = walk(rules[r].pattern, at, &c);
        if (!c.end || c.end <= best)
            continue;
        struct time_match try = {0};
        try.mention.from = try.mention.to = DATE_NONE;
        if (!rules[r].act(&c, &try))
            continue;
        *m = try;
        m->mention.rule = rules[r].name;
        best = c.end;
    }
    return best - at;
}
