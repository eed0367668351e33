/* In: cells of a sentence. Out: the longest rule at a position, made into a value by its act. Idea (methods.md,
   "When"): ordered rules over word classes; what they catch is read in time_points.c and time_stretches.c. */
#include "mention/time_act.h"

#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* --- the table ---------------------------------------------------------------------------------- */

/* A pattern is a row of classes; OPT marks one that may be missing. */
enum { OPT = 0x80, ELEMENTS_MAX = 9 };
#define R(name, act, ...) {{__VA_ARGS__}, name, act}

static const struct rule {
    uint8_t pattern[ELEMENTS_MAX]; /* ends in TC_NONE */
    const char *name;
    time_act *act;
} rules[] = {
    R("weekday-date", time_act_date, TC_WDAY, TC_COMMA | OPT, TC_THE | OPT, TC_MONTH, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("weekday-date", time_act_date, TC_WDAY, TC_COMMA | OPT, TC_THE | OPT, TC_MONTH, TC_DAYNUM),
    R("weekday-date", time_act_date, TC_WDAY, TC_COMMA | OPT, TC_THE | OPT, TC_DAYNUM, TC_OF | OPT, TC_MONTH, TC_COMMA | OPT, TC_YEAR),
    R("weekday-date", time_act_date, TC_WDAY, TC_COMMA | OPT, TC_THE | OPT, TC_DAYNUM, TC_OF | OPT, TC_MONTH),
    R("date", time_act_date, TC_MONTH, TC_THE | OPT, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("date", time_act_date, TC_MONTH, TC_THE | OPT, TC_DAYNUM),
    R("date", time_act_date, TC_THE | OPT, TC_DAYNUM, TC_HYPH | OPT, TC_OF | OPT, TC_MONTH, TC_HYPH | OPT, TC_COMMA | OPT, TC_YEAR),
    R("date", time_act_date, TC_THE | OPT, TC_DAYNUM, TC_OF | OPT, TC_MONTH),
    R("date", time_act_day_range, TC_MONTH, TC_DAYNUM, TC_JOIN, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("date", time_act_day_range, TC_MONTH, TC_DAYNUM, TC_JOIN, TC_DAYNUM),
    R("date", time_act_day_range, TC_DAYNUM, TC_JOIN, TC_DAYNUM, TC_OF | OPT, TC_MONTH, TC_COMMA | OPT, TC_YEAR),
    R("date", time_act_day_range, TC_DAYNUM, TC_JOIN, TC_DAYNUM, TC_OF | OPT, TC_MONTH),
    R("week-of", time_act_week_of, TC_THE, TC_UNIT, TC_OF, TC_MONTH, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("week-of", time_act_week_of, TC_THE, TC_UNIT, TC_OF, TC_MONTH, TC_DAYNUM),
    R("week-of", time_act_week_of, TC_THE, TC_UNIT, TC_OF, TC_DAYNUM, TC_MONTH, TC_YEAR | OPT),
    R("named-day", time_act_named_day, TC_NAMED),
    R("islamic", time_act_hijri, TC_DAYNUM, TC_ISLAMIC, TC_COMMA | OPT, TC_YEAR),
    R("islamic", time_act_hijri, TC_ISLAMIC, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("islamic", time_act_hijri, TC_ISLAMIC, TC_YEAR),
    R("islamic", time_act_hijri, TC_THE | OPT, TC_DAYNUM, TC_OF | OPT, TC_ISLAMIC),
    R("persian", time_act_hijri, TC_DAYNUM, TC_PERSIAN, TC_COMMA | OPT, TC_YEAR),
    R("persian", time_act_hijri, TC_PERSIAN, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("persian", time_act_hijri, TC_PERSIAN, TC_YEAR),
    R("persian", time_act_solar_year, TC_THE | OPT, TC_REL | OPT, TC_SOLAR, TC_CALENDAR | OPT, TC_UNIT, TC_OF | OPT, TC_YEAR),
    R("persian", time_act_solar_year, TC_THE | OPT, TC_REL, TC_SOLAR, TC_CALENDAR | OPT, TC_UNIT),
    R("persian", time_act_hijri, TC_THE | OPT, TC_DAYNUM, TC_OF | OPT, TC_PERSIAN),
    R("month-year", time_act_month, TC_MONTH, TC_COMMA | OPT, TC_OF | OPT, TC_YEAR),
    R("month-year", time_act_month, TC_MONTH, TC_OF | OPT, TC_REL, TC_UNIT),
    R("month", time_act_month, TC_MONTH),
    R("relative-month", time_act_relative_month, TC_REL, TC_REL | OPT, TC_MONTH),
    R("clock", time_act_clock, TC_CLOCK, TC_AMPM | OPT, TC_ZONE | OPT),
    R("clock", time_act_clock, TC_NUM, TC_AMPM, TC_ZONE | OPT),
    R("clock", time_act_clock, TC_NUM, TC_ZONE),
    R("clock", time_act_clock, TC_NUM, TC_UNITS),
    R("clock", time_act_clock, TC_CLOCKWORD),
    R("clock", time_act_clock_of_part, TC_NUM, TC_IN, TC_THE, TC_PART),
    R("weekday", time_act_weekday, TC_WDAY),
    R("weekday", time_act_weekday, TC_THE | OPT, TC_REL, TC_REL | OPT, TC_WDAY, TC_PART | OPT),
    R("weekday", time_act_weekday, TC_WDAY, TC_PART),
    R("weekday", time_act_weekday, TC_WDAY, TC_OF | OPT, TC_REL, TC_UNIT),
    R("day", time_act_day_word, TC_DAYREF, TC_PART | OPT),
    R("day", time_act_day_word, TC_THE, TC_UNIT, TC_BEFORE, TC_DAYREF),
    R("day-part", time_act_day_part, TC_THE | OPT, TC_REL, TC_PART),
    R("day-part", time_act_day_part, TC_THAT, TC_SAME | OPT, TC_PART),
    R("day-part", time_act_day_part, TC_THE, TC_SAME, TC_PART),
    R("day-part", time_act_dawn, TC_PART),
    R("day-part", time_act_part_of_date, TC_THE | OPT, TC_PART, TC_OF, TC_MONTH, TC_DAYNUM, TC_COMMA | OPT, TC_YEAR),
    R("day-part", time_act_part_of_date, TC_THE | OPT, TC_PART, TC_OF, TC_MONTH, TC_DAYNUM),
    R("day-part", time_act_part_of_date, TC_THE | OPT, TC_PART, TC_OF, TC_DAYNUM, TC_MONTH, TC_YEAR | OPT),
    R("day-part", time_act_part_of_date, TC_THE | OPT, TC_PART, TC_OF, TC_WDAY),
    R("weekday-date", time_act_weekday_ordinal, TC_WDAY, TC_COMMA | OPT, TC_THE, TC_DAYNUM),
    R("year", time_act_year, TC_YEAR),
    R("year", time_act_year_pair, TC_YEAR, TC_HYPH, TC_NUM),
    R("year", time_act_fiscal, TC_THE, TC_UNIT, TC_YEAR),
    R("year", time_act_year_in_words, TC_THE, TC_UNIT, TC_NUM),
    R("decade", time_act_decade, TC_THE | OPT, TC_DECADE),
    R("decade", time_act_tick_decade, TC_THE | OPT, TC_YEAR, TC_POSS),
    R("century", time_act_century, TC_THE | OPT, TC_NUM, TC_HYPH | OPT, TC_ORD, TC_HYPH | OPT, TC_UNIT),
    R("century", time_act_century, TC_THE | OPT, TC_ORD, TC_HYPH | OPT, TC_UNIT),
    R("quarter", time_act_quarter, TC_THE | OPT, TC_ORD, TC_HYPH | OPT, TC_UNIT),
    R("quarter", time_act_quarter, TC_THE | OPT, TC_ORD, TC_HYPH | OPT, TC_UNIT, TC_OF | OPT, TC_YEAR),
    R("quarter", time_act_quarter, TC_YEAR, TC_ORD, TC_HYPH | OPT, TC_UNIT),
    R("quarter", time_act_quarter, TC_THE | OPT, TC_ORD, TC_HYPH | OPT, TC_UNIT, TC_OF, TC_REL, TC_UNIT),
    R("quarter", time_act_last_quarter, TC_THE, TC_REL, TC_UNIT, TC_OF, TC_YEAR),
    R("quarter", time_act_part_of_year, TC_PART_OF_YEAR, TC_OF | OPT, TC_YEAR | OPT),
    R("quarter", time_act_part_of_year, TC_PART_OF_YEAR, TC_OF | OPT, TC_REL, TC_UNIT),
    R("quarter", time_act_part_of_year, TC_YEAR, TC_PART_OF_YEAR),
    R("half-year", time_act_half, TC_THE | OPT, TC_ORD, TC_HALF, TC_OF | OPT, TC_YEAR),
    R("half-year", time_act_half, TC_THE | OPT, TC_ORD, TC_HALF, TC_OF, TC_REL, TC_UNIT),
    R("half-year", time_act_half, TC_THE | OPT, TC_ORD, TC_HALF, TC_OF, TC_THE, TC_UNIT),
    R("half-year", time_act_half, TC_THE | OPT, TC_REL, TC_HALF, TC_OF, TC_YEAR),
    R("season", time_act_season, TC_SEASON, TC_OF | OPT, TC_YEAR),
    R("season", time_act_season, TC_THE, TC_SEASON, TC_OF, TC_YEAR),
    R("season", time_act_season, TC_THE | OPT, TC_REL, TC_REL | OPT, TC_SEASON),
    R("season", time_act_season, TC_THE, TC_SEASON),
    R("fiscal", time_act_fiscal, TC_FISCAL, TC_YEAR),
    R("fiscal", time_act_fiscal, TC_FISCAL),
    R("fiscal", time_act_fiscal, TC_FISCAL, TC_HYPH, TC_NUM),
    R("fiscal", time_act_fiscal, TC_THE | OPT, TC_REL | OPT, TC_FISCAL, TC_UNIT, TC_YEAR | OPT),
    R("relative", time_act_relative, TC_THE | OPT, TC_REL, TC_UNIT),
    R("relative", time_act_relative, TC_THE | OPT, TC_REL, TC_WEEKEND),
    R("relative", time_act_latest_period, TC_THE, TC_REL, TC_PERIOD),
    R("relative", time_act_full, TC_THE, TC_MORE, TC_UNIT),
    R("compared", time_act_quarter_of, TC_THE, TC_YEAR, TC_PERIOD),
    R("compared", time_act_quarter_of, TC_THE, TC_YEAR, TC_UNIT),
    R("compared", time_act_same_last, TC_THE, TC_SAME, TC_UNIT, TC_OF | OPT, TC_REL, TC_UNIT),
    R("compared", time_act_same_last, TC_THE, TC_SAME, TC_PERIOD, TC_OF | OPT, TC_REL, TC_UNIT),
    R("quarter", time_act_quarter, TC_REL, TC_UNIT, TC_POSS, TC_ORD, TC_HYPH | OPT, TC_UNIT),
    R("year-ago", time_act_year_ago, TC_THE | OPT, TC_UNIT, TC_HYPH, TC_AGO),
    R("year-ago", time_act_year_ago, TC_THE | OPT, TC_UNIT, TC_HYPH, TC_AGO, TC_ORD, TC_UNIT),
    R("year-ago", time_act_year_ago, TC_THE | OPT, TC_UNIT, TC_HYPH, TC_EARLIER, TC_ORD, TC_UNIT),
    R("year-ago", time_act_year_ago, TC_THE | OPT, TC_UNIT, TC_HYPH, TC_AGO, TC_UNIT),
    R("year-ago", time_act_year_ago, TC_THE | OPT, TC_UNIT, TC_HYPH, TC_AGO, TC_PERIOD),
    R("year-ago", time_act_year_ago, TC_THE | OPT, TC_UNIT, TC_HYPH, TC_EARLIER),
    R("year-ago", time_act_year_ago, TC_THE | OPT, TC_UNIT, TC_HYPH, TC_EARLIER, TC_UNIT),
    R("year-ago", time_act_year_ago, TC_THE | OPT, TC_UNIT, TC_HYPH, TC_EARLIER, TC_PERIOD),
    R("narrative", time_act_that, TC_THAT, TC_SAME | OPT, TC_UNIT),
    R("narrative", time_act_that, TC_THE, TC_SAME, TC_UNIT),
    R("narrative", time_act_beside, TC_THE, TC_UNIT, TC_BEFORE),
    R("bare", time_act_bare_unit, TC_THE, TC_WEEKEND),
    R("bare", time_act_bare_unit, TC_THE, TC_UNIT),
    R("edge", time_act_edge_of, TC_THE, TC_END, TC_OF, TC_THE, TC_UNIT),
    R("edge", time_act_edge_of, TC_THE, TC_END, TC_OF, TC_REL, TC_UNIT),
    R("edge", time_act_edge_of, TC_UNIT, TC_HYPH, TC_END),
    R("edge", time_act_edge_of, TC_THE | OPT, TC_UNIT, TC_POSS, TC_END),
    R("edge", time_act_edge_of, TC_UNIT, TC_END),
    R("ago", time_act_ago, TC_AN | OPT, TC_NUM, TC_UNITS, TC_AGO),
    R("ago", time_act_ago, TC_NUM, TC_UNIT, TC_AGO),
    R("ago", time_act_ago, TC_AN, TC_UNIT, TC_AGO),
    R("ago", time_act_ago, TC_AN, TC_UNIT, TC_JOIN, TC_SO, TC_AGO),
    R("ago", time_act_ago, TC_AN | OPT, TC_FEW, TC_OF | OPT, TC_UNITS, TC_AGO),
    R("ago", time_act_ago, TC_UNITS, TC_AGO),
    R("ago", time_act_ago, TC_HALF, TC_AN, TC_UNIT, TC_AGO),
    R("ago", time_act_ago, TC_AN, TC_UNIT, TC_JOIN, TC_AN, TC_HALF, TC_AGO),
    R("ago", time_act_long_ago, TC_LONG, TC_AGO),
    R("earlier", time_act_ago, TC_NUM, TC_UNITS, TC_EARLIER),
    R("earlier", time_act_ago, TC_NUM, TC_UNIT, TC_EARLIER),
    R("earlier", time_act_ago, TC_AN, TC_UNIT, TC_EARLIER),
    R("earlier", time_act_ago, TC_AN | OPT, TC_FEW, TC_OF | OPT, TC_UNITS, TC_EARLIER),
    R("later", time_act_ago, TC_NUM, TC_UNITS, TC_LATER),
    R("later", time_act_ago, TC_NUM, TC_UNIT, TC_LATER),
    R("later", time_act_ago, TC_AN, TC_UNIT, TC_LATER),
    R("later", time_act_ago, TC_AN | OPT, TC_FEW, TC_OF | OPT, TC_UNITS, TC_LATER),
    R("later", time_act_ago, TC_NUM, TC_UNITS, TC_FROM, TC_REF),
    R("later", time_act_ago, TC_AN, TC_UNIT, TC_FROM, TC_REF),
    R("duration", time_act_duration, TC_NUM, TC_MORE | OPT, TC_UNITS),
    R("duration", time_act_duration, TC_NUM, TC_JOIN, TC_NUM, TC_MORE | OPT, TC_UNITS),
    R("duration", time_act_duration, TC_NUM, TC_HYPH, TC_UNIT),
    R("duration", time_act_duration, TC_NUM, TC_HYPH, TC_UNITS),
    R("duration", time_act_duration, TC_NUM, TC_HYPH, TC_UNIT, TC_HYPH, TC_OLD),
    R("duration", time_act_duration, TC_NUM, TC_UNIT),
    R("duration", time_act_duration, TC_HALF, TC_AN, TC_UNIT),
    R("duration", time_act_duration, TC_AN | OPT, TC_FEW, TC_OF | OPT, TC_MORE | OPT, TC_UNITS),
    R("duration", time_act_duration, TC_AN, TC_MORE, TC_UNIT),
    R("duration", time_act_a_unit, TC_AN, TC_UNIT),
    R("duration", time_act_a_unit, TC_AN, TC_UNIT, TC_JOIN, TC_AN, TC_HALF),
    R("duration", time_act_unit_long, TC_UNIT, TC_HYPH, TC_LONG),
    R("duration", time_act_unit_long, TC_UNITS, TC_HYPH, TC_LONG),
    R("duration", time_act_bare_units, TC_UNITS),
    R("duration", time_act_spell, TC_SPELL),
    R("duration", time_act_all, TC_THE | OPT, TC_MORE, TC_UNIT),
    R("relative-duration", time_act_relative_duration, TC_THE | OPT, TC_REL, TC_NUM, TC_MORE | OPT, TC_UNITS),
    R("relative-duration", time_act_relative_duration, TC_THE | OPT, TC_REL, TC_FEW, TC_OF | OPT, TC_UNITS),
    R("relative-duration", time_act_relative_duration, TC_THE | OPT, TC_REL, TC_UNITS),
    R("duration", time_act_first_units, TC_THE | OPT, TC_ORD, TC_NUM, TC_UNITS),
    R("set", time_act_every, TC_EVERY, TC_UNIT),
    R("set", time_act_every, TC_EVERY, TC_MORE, TC_UNIT),
    R("set", time_act_every, TC_EVERY, TC_MORE, TC_WDAY),
    R("set", time_act_every, TC_EVERY, TC_NUM, TC_UNITS),
    R("set", time_act_every, TC_EVERY, TC_WDAY, TC_PART | OPT),
    R("set", time_act_every, TC_EVERY, TC_MONTH),
    R("set", time_act_every, TC_EVERY, TC_SEASON),
    R("set", time_act_every, TC_EVERY, TC_PART),
    R("set", time_act_every, TC_EVERY, TC_WEEKEND),
    R("set", time_act_every, TC_FREQ),
    R("set", time_act_every, TC_WDAYS),
    R("set", time_act_every, TC_WDAY, TC_PARTS),
    R("reference", time_act_reference, TC_REF),
    R("reference", time_act_reference, TC_THE, TC_EDGE | OPT, TC_NOWREF),
    R("reference", time_act_reference, TC_THE, TC_MORE, TC_NOWREF),
    R("reference", time_act_reference, TC_NOWREF),
    R("reference", time_act_these_days, TC_THAT, TC_UNITS),
    R("reference", time_act_reference, TC_PRE),
    R("feast", time_act_feast, TC_HOLIDAY, TC_HOLYTAIL | OPT, TC_YEAR | OPT),
    R("feast", time_act_feast, TC_HOLIDAY, TC_UNIT, TC_POSS, TC_HOLYTAIL),
    R("feast", time_act_may_day, TC_MONTH, TC_UNIT, TC_YEAR | OPT),
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

static struct time_rule needs_of(const uint8_t *e)
{
    struct time_rule r = {0};
    for (bool begun = false; *e; e++) {
        uint64_t class = UINT64_C(1) << (*e & ~OPT);
        r.first |= begun ? 0 : class;
        r.all |= *e & OPT ? 0 : class;
        begun |= !(*e & OPT);
    }
    return r;
}

void time_rules_open(struct time_context *x)
{
    _Static_assert(COUNT(rules) <= TIME_RULES_MAX, "room for every rule");
    for (size_t r = 0; r < COUNT(rules); r++)
        x->rules[r] = needs_of(rules[r].pattern);
}

/* Most rules ask for a word that the sentence does not hold. */
void time_rules_sentence(struct time_context *x)
{
    uint64_t held = 0;
    for (uint32_t i = x->begin; i < x->end; i++)
        held |= x->cells[i].mask;
    x->n_possible = 0;
    x->firsts = 0;
    for (size_t r = 0; r < COUNT(rules); r++)
        if (!(x->rules[r].all & ~held)) {
            x->possible[x->n_possible++] = (uint16_t)r;
            x->firsts |= x->rules[r].first;
        }
}

uint32_t time_rules_match(struct time_context *x, uint32_t at, struct time_match *m)
{
    uint32_t best = at;
    uint64_t may = x->cells[at].mask & x->firsts;
    for (uint32_t i = 0; may && i < x->n_possible; i++) {
        uint32_t r = x->possible[i];
        if (!(x->rules[r].first & may))
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
