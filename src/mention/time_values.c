/* In: grains, years, parts. Out: ranges, TIMEX3 values, neighbours. Everything is counted on the
   proleptic Gregorian calendar; weeks are ISO weeks. */
#include "mention/time_values.h"

#include <math.h>

#include "mention/calendar.h"

struct time_point time_point_day(int32_t day)
{
    return (struct time_point){GRAIN_DAY, 0, 0, day};
}

struct time_point time_point_year(int32_t year)
{
    return (struct time_point){GRAIN_YEAR, year, 0, 0};
}

struct time_point time_point_part(enum time_grain g, int32_t year, int32_t part)
{
    return (struct time_point){(uint8_t)g, year, part, 0};
}

/* Winter belongs to the year it begins in. */
static int season_of(int month)
{
    return month < 3 ? 3 : month < 6 ? 0 : month < 9 ? 1 : month < 12 ? 2 : 3;
}

static int32_t century_of(int32_t year)
{
    return year / 100;
}

struct time_point time_point_at(enum time_grain g, int32_t day)
{
    int y, m, d;
    date_to_civil(day, &y, &m, &d);
    switch (g) {
    case GRAIN_WEEK: return (struct time_point){GRAIN_WEEK, 0, 0, calendar_week_start(day)};
    case GRAIN_WEEKEND: return (struct time_point){GRAIN_WEEKEND, 0, 0, calendar_week_start(day) + 5};
    case GRAIN_MONTH: return time_point_part(g, y, m);
    case GRAIN_QUARTER: return time_point_part(g, y, (m - 1) / 3 + 1);
    case GRAIN_SEASON: return time_point_part(g, m < 3 ? y - 1 : y, season_of(m));
    case GRAIN_HALF: return time_point_part(g, y, (m - 1) / 6 + 1);
    case GRAIN_YEAR: return time_point_year(y);
    case GRAIN_DECADE: return time_point_part(g, y / 10 * 10, 0);
    case GRAIN_CENTURY: return time_point_part(g, century_of(y) * 100, 0);
    default: return time_point_day(day);
    }
}

static int32_t clamp_shift(int32_t n)
{
    return n > 100000 ? 100000 : n < -100000 ? -100000 : n;
}

static struct time_point shift_part(struct time_point p, int32_t n, int32_t per_year, int32_t base)
{
    int32_t k = p.year * per_year + (p.part - base) + n;
    p.year = k >= 0 ? k / per_year : -((-k + per_year - 1) / per_year);
    p.part = k - p.year * per_year + base;
    return p;
}

struct time_point time_point_shift(struct time_point p, int32_t n)
{
    n = clamp_shift(n);
    switch (p.grain) {
    case GRAIN_DAY: p.day += n; return p;
    case GRAIN_WEEK:
    case GRAIN_WEEKEND: p.day += 7 * n; return p;
    case GRAIN_MONTH: return shift_part(p, n, 12, 1);
    case GRAIN_QUARTER: return shift_part(p, n, 4, 1);
    case GRAIN_SEASON: return shift_part(p, n, 4, 0);
    case GRAIN_HALF: return shift_part(p, n, 2, 1);
    case GRAIN_YEAR: p.year += n; return p;
    case GRAIN_DECADE: p.year += 10 * n; return p;
    case GRAIN_CENTURY: p.year += 100 * n; return p;
    default: return p;
    }
}

struct time_point time_point_years(struct time_point p, int32_t n)
{
    int y, m, d;
    if (p.grain != GRAIN_DAY && p.grain != GRAIN_WEEK && p.grain != GRAIN_WEEKEND) {
        p.year += clamp_shift(n);
        return p;
    }
    date_to_civil(p.day, &y, &m, &d);
    y += clamp_shift(n);
    int most = date_days_in_month(y, m);
    p.day = date_from_civil(y, m, d < most ? d : most);
    return p;
}

int32_t time_point_year_of(struct time_point p)
{
    int y = p.year, m, d;
    if (p.grain == GRAIN_DAY || p.grain == GRAIN_WEEK || p.grain == GRAIN_WEEKEND)
        date_to_civil(p.day, &y, &m, &d);
    return y;
}

static void span_months(int32_t year, int32_t month, int32_t n, int32_t *from, int32_t *to)
{
    int32_t last = month + n - 1;
    *from = date_from_civil(year, month, 1);
    int32_t y = year + (last - 1) / 12, m = (last - 1) % 12 + 1;
    *to = date_from_civil(y, m, date_days_in_month(y, m));
}

void time_point_range(struct time_point p, int32_t *from, int32_t *to)
{
    *from = *to = p.day;
    switch (p.grain) {
    case GRAIN_WEEK: *to += 6; break;
    case GRAIN_WEEKEND: *to += 1; break;
    case GRAIN_MONTH: span_months(p.year, p.part, 1, from, to); break;
    case GRAIN_QUARTER: span_months(p.year, 3 * p.part - 2, 3, from, to); break;
    case GRAIN_SEASON: span_months(p.year, 3 * p.part + 3, 3, from, to); break;
    case GRAIN_HALF: span_months(p.year, 6 * p.part - 5, 6, from, to); break;
    case GRAIN_YEAR: span_months(p.year, 1, 12, from, to); break;
    case GRAIN_DECADE: span_months(p.year, 1, 120, from, to); break;
    case GRAIN_CENTURY: span_months(p.year, 1, 1200, from, to); break;
    case GRAIN_NONE: *from = *to = DATE_NONE; break;
    default: break;
    }
}

const char *time_point_value(struct arena *a, struct time_point p)
{
    static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
    int y, m, d, w;
    switch (p.grain) {
    case GRAIN_DAY:
        date_to_civil(p.day, &y, &m, &d);
        return arena_format(a, "%04d-%02d-%02d", y, m, d);
    case GRAIN_WEEK:
    case GRAIN_WEEKEND:
        calendar_iso_week(p.day, &y, &w);
        return arena_format(a, "%04d-W%02d%s", y, w, p.grain == GRAIN_WEEK ? "" : "-WE");
    case GRAIN_MONTH: return arena_format(a, "%04d-%02d", p.year, p.part);
    case GRAIN_QUARTER: return arena_format(a, "%04d-Q%d", p.year, p.part);
    case GRAIN_SEASON: return arena_format(a, "%04d-%s", p.year, seasons[p.part & 3]);
    case GRAIN_HALF: return arena_format(a, "%04d-H%d", p.year, p.part);
    case GRAIN_YEAR: return arena_format(a, "%04d", p.year);
    case GRAIN_DECADE: return arena_format(a, "%03d", p.year / 10);
    case GRAIN_CENTURY: return arena_format(a, "%02d", p.year / 100);
    default: return "";
    }
}

const char *time_grain_name(enum time_grain g)
{
    static const char *const names[] = {"", "day", "weekend", "week", "month", "quarter", "season", "half", "year",
                                        "decade", "century"};
    return (size_t)g < sizeof names / sizeof *names ? names[g] : "";
}

static const struct { uint8_t grain; char letter; double days; bool clock; double times; } units[] = {
    [UNIT_SECOND] = {GRAIN_NONE, 'S', 1 / 86400.0, true, 1}, [UNIT_MINUTE] = {GRAIN_NONE, 'M', 1 / 1440.0, true, 1},
    [UNIT_HOUR] = {GRAIN_NONE, 'H', 1 / 24.0, true, 1}, [UNIT_DAY] = {GRAIN_DAY, 'D', 1, false, 1},
    [UNIT_WEEKEND] = {GRAIN_WEEKEND, 'D', 7, false, 2}, [UNIT_WEEK] = {GRAIN_WEEK, 'W', 7, false, 1},
    [UNIT_FORTNIGHT] = {GRAIN_DAY, 'W', 14, false, 2}, [UNIT_MONTH] = {GRAIN_MONTH, 'M', 30.44, false, 1},
    [UNIT_QUARTER] = {GRAIN_QUARTER, 'Q', 91.3, false, 1}, [UNIT_SEASON] = {GRAIN_SEASON, 'Q', 91.3, false, 1},
    [UNIT_HALF] = {GRAIN_HALF, 'M', 182.6, false, 6}, [UNIT_YEAR] = {GRAIN_YEAR, 'Y', 365.25, false, 1},
    [UNIT_DECADE] = {GRAIN_DECADE, 'Y', 3652.5, false, 10}, [UNIT_CENTURY] = {GRAIN_CENTURY, 'Y', 36525, false, 100},
    [UNIT_MILLENNIUM] = {GRAIN_CENTURY, 'Y', 365250, false, 1000},
};

enum time_grain time_unit_grain(enum time_unit u)
{
    return units[u].grain;
}

double time_unit_days(enum time_unit u)
{
    return units[u].days;
}

const char *time_duration_value(struct arena *a, double n, enum time_unit u)
{
    const char *t = units[u].clock ? "T" : "";
    if (n < 0)
        return arena_format(a, "P%sX%s", t, u == UNIT_DECADE ? "DE" : u == UNIT_CENTURY ? "CE" :
                            (char[]){units[u].letter, 0});
    n *= units[u].times;
    double whole = floor(n), rest = n - whole;
    if (rest > 0 && u == UNIT_YEAR && fabs(rest * 12 - round(rest * 12)) < 1e-6)
        return whole > 0 ? arena_format(a, "P%.0fY%.0fM", whole, round(rest * 12))
                         : arena_format(a, "P%.0fM", round(rest * 12));
    if (rest > 0 && u == UNIT_HOUR)
        return whole > 0 ? arena_format(a, "PT%.0fH%.0fM", whole, round(rest * 60))
                         : arena_format(a, "PT%.0fM", round(rest * 60));
    if (rest > 0 && u == UNIT_MINUTE)
        return arena_format(a, "PT%.0fM%.0fS", whole, round(rest * 60));
    return arena_format(a, "P%s%.6g%c", t, n, units[u].letter);
}

enum feast { FEAST_FIXED, FEAST_EASTER, FEAST_NTH, FEAST_ISLAMIC, FEAST_PERSIAN };

/* Rows are the values of class HOLIDAY in time_words.c. */
static const struct { uint8_t how; int month, day, days; } feasts[] = {
    {FEAST_FIXED, 12, 25, 1},     /* Christmas */
    {FEAST_NTH, 11, 4, 1},        /* Thanksgiving: fourth Thursday */
    {FEAST_EASTER, 0, 0, 1},      {FEAST_FIXED, 10, 31, 1},
    {FEAST_ISLAMIC, 9, 1, 30},    /* Ramadan */
    {FEAST_PERSIAN, 1, 1, 1},     /* Nowruz */
    {FEAST_ISLAMIC, 1, 10, 1},    /* Ashura */
    {FEAST_ISLAMIC, 2, 20, 1},    /* Arbaeen */
    {FEAST_ISLAMIC, 10, 1, 3},    /* Eid al-Fitr */
    {FEAST_ISLAMIC, 12, 10, 4},   /* Eid al-Adha */
    {FEAST_FIXED, 1, 1, 1},       /* New Year's Day */
    {FEAST_FIXED, 12, 31, 1},     /* New Year's Eve */
    {FEAST_ISLAMIC, 9, 27, 1},    /* Night of Power */
};

/* The Islamic year is shorter: the feast of either of two years may fall into this one. */
static bool islamic_feast(int month, int day, int32_t year, int32_t *first)
{
    int y, m, d, g, gm, gd;
    calendar_islamic_of(date_from_civil(year, 1, 1), &y, &m, &d);
    for (int k = 0; k < 2; k++) {
        *first = calendar_islamic(y + k, month, day);
        date_to_civil(*first, &g, &gm, &gd);
        if (g == year)
            return true;
    }
    return false;
}

bool time_holiday(int32_t row, int32_t year, int32_t *first, int32_t *last)
{
    if (row < 0 || (size_t)row >= sizeof feasts / sizeof *feasts || year < 1 || year > 3000)
        return false;
    int month = feasts[row].month, day = feasts[row].day;
    switch (feasts[row].how) {
    case FEAST_FIXED: *first = date_from_civil(year, month, day); break;
    case FEAST_EASTER: *first = calendar_easter(year); break;
    case FEAST_NTH: *first = calendar_nth_weekday(year, month, 3, day); break;
    case FEAST_PERSIAN: *first = calendar_persian(year - 621, month, day); break;
    default:
        if (!islamic_feast(month, day, year, first))
            return false;
    }
    *last = *first + feasts[row].days - 1;
    return true;
}
