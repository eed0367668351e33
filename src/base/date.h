/* Civil dates as days since 1970-01-01 (proleptic Gregorian; algorithm: H. Hinnant, days_from_civil). */
#ifndef TABARD_BASE_DATE_H
#define TABARD_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DATE_NONE INT32_MIN

int32_t date_from_civil(int year, int month, int day);
void date_to_civil(int32_t days, int *year, int *month, int *day);
int date_weekday(int32_t days);                     /* 0 Monday ... 6 Sunday */
int date_days_in_month(int year, int month);
bool date_parse(const char *s, size_t n, int32_t *days);    /* YYYY-MM-DD or RFC 3339; strict */
bool date_digits(const char *s, int n, int *v);       /* n figures as a number; false: no figures */
void date_format(int32_t days, char out[16]);       /* "2021-06-14"; "" for DATE_NONE */

#endif
