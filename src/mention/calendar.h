/* Other calendars and moving feasts as days since 1970-01-01. */
#ifndef TABARD_MENTION_CALENDAR_H
#define TABARD_MENTION_CALENDAR_H

#include "base/date.h"

/* Tabular Islamic calendar (civil epoch), month 1..12. A day or so off the sighted moon. */
int32_t calendar_islamic(int year, int month, int day);
void calendar_islamic_of(int32_t days, int *year, int *month, int *day);

/* Solar Hijri (Persian), 2820-year arithmetic rule, month 1..12. */
int32_t calendar_persian(int year, int month, int day);
void calendar_persian_of(int32_t days, int *year, int *month, int *day);

int32_t calendar_easter(int year);                  /* western */
int32_t calendar_nth_weekday(int year, int month, int weekday, int n); /* n < 0 from the end */

/* Monday of ISO week; and back. */
int32_t calendar_week_start(int32_t day);
void calendar_iso_week(int32_t day, int *year, int *week);

#endif
