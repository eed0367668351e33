/* In: dates of one calendar. Out: days since 1970-01-01, and back. Methods: E. M. Reingold and
   N. Dershowitz, Calendrical Calculations (arithmetic Islamic and Persian calendars); the anonymous
   Gregorian computus for Easter. */
#include "mention/calendar.h"

/* Fixed day number (R.D.) of 1970-01-01 is 719163. */
enum { RD_1970 = 719163, RD_ISLAMIC = 227015, RD_PERSIAN = 226896 };

static int64_t floor_div(int64_t a, int64_t b)
{
    int64_t q = a / b;
    return a % b && (a < 0) != (b < 0) ? q - 1 : q;
}

static int64_t floor_mod(int64_t a, int64_t b)
{
    return a - b * floor_div(a, b);
}

int32_t calendar_islamic(int year, int month, int day)
{
    int64_t rd = RD_ISLAMIC - 1 + 354 * (int64_t)(year - 1) + floor_div(3 + 11 * (int64_t)year, 30) +
                 29 * (month - 1) + month / 2 + day;
    return (int32_t)(rd - RD_1970);
}

void calendar_islamic_of(int32_t days, int *year, int *month, int *day)
{
    int64_t rd = (int64_t)days + RD_1970;
    *year = (int)floor_div(30 * (rd - RD_ISLAMIC) + 10646, 10631);
    int64_t prior = days - calendar_islamic(*year, 1, 1);
    *month = (int)floor_div(11 * prior + 330, 325);
    *day = days - calendar_islamic(*year, *month, 1) + 1;
}

int32_t calendar_persian(int year, int month, int day)
{
    int64_t y = year > 0 ? year - 474 : year - 473;
    int64_t cycle = floor_mod(y, 2820) + 474;
    int64_t rd = RD_PERSIAN - 1 + 1029983 * floor_div(y, 2820) + 365 * (cycle - 1) +
                 floor_div(31 * cycle - 5, 128) + (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day;
    return (int32_t)(rd - RD_1970);
}

void calendar_persian_of(int32_t days, int *year, int *month, int *day)
{
    int g, m, d;
    date_to_civil(days, &g, &m, &d);
    *year = g - 621;
    if (days < calendar_persian(*year, 1, 1))
        --*year;
    int of_year = days - calendar_persian(*year, 1, 1);
    *month = of_year < 186 ? of_year / 31 + 1 : (of_year - 186) / 30 + 7;
    *day = days - calendar_persian(*year, *month, 1) + 1;
}

int32_t calendar_easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return date_from_civil(year, n / 31, n % 31 + 1);
}

int32_t calendar_nth_weekday(int year, int month, int weekday, int n)
{
    if (n > 0) {
        int32_t first = date_from_civil(year, month, 1);
        return first + (weekday - date_weekday(first) + 7) % 7 + 7 * (n - 1);
    }
    int32_t last = date_from_civil(year, month, date_days_in_month(year, month));
    return last - (date_weekday(last) - weekday + 7) % 7 + 7 * (n + 1);
}

int32_t calendar_week_start(int32_t day)
{
    return day - date_weekday(day);
}

void calendar_iso_week(int32_t day, int *year, int *week)
{
    int m, d;
    int32_t thursday = calendar_week_start(day) + 3;
    date_to_civil(thursday, year, &m, &d);
    *week = (thursday - date_from_civil(*year, 1, 1)) / 7 + 1;
}
