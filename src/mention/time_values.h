/* A point or stretch of the calendar with its grain: what a time expression means before it is printed.

     {GRAIN_MONTH, 2013, 3, 0}  "2013-03"  2013-03-01 .. 2013-03-31 */
#ifndef TABARD_MENTION_TIME_VALUES_H
#define TABARD_MENTION_TIME_VALUES_H

#include "base/arena.h"
#include "base/date.h"
#include "mention/time_words.h"

enum time_grain {
    GRAIN_NONE, GRAIN_DAY, GRAIN_WEEKEND, GRAIN_WEEK, GRAIN_MONTH, GRAIN_QUARTER, GRAIN_SEASON, GRAIN_HALF,
    GRAIN_YEAR, GRAIN_DECADE, GRAIN_CENTURY
};

struct time_point {
    uint8_t grain;
    int32_t year;
    int32_t part;       /* month 1-12, quarter 1-4, season 0-3, half 1-2 */
    int32_t day;        /* of grains day, week, weekend: days since 1970-01-01 */
};

struct time_point time_point_day(int32_t day);
struct time_point time_point_at(enum time_grain g, int32_t day);    /* the month, week, ... that holds the day */
struct time_point time_point_year(int32_t year);
struct time_point time_point_part(enum time_grain g, int32_t year, int32_t part);
struct time_point time_point_shift(struct time_point p, int32_t n); /* n of its own grain later */
struct time_point time_point_years(struct time_point p, int32_t n); /* the same stretch n years later */
int32_t time_point_year_of(struct time_point p);                      /* the year it lies or begins in */
void time_point_range(struct time_point p, int32_t *from, int32_t *to);
const char *time_point_value(struct arena *a, struct time_point p);
const char *time_grain_name(enum time_grain g);
enum time_grain time_unit_grain(enum time_unit u);  /* GRAIN_NONE: finer than a day */

/* "P3D", "PT5H", "PXY". n < 0: unknown number. */
const char *time_duration_value(struct arena *a, double n, enum time_unit u);
double time_unit_days(enum time_unit u);

/* Row of the holiday table -> its first and last day in a Gregorian year; false: none in it. */
bool time_holiday(int32_t row, int32_t year, int32_t *first, int32_t *last);

#endif
