/* Civil dates: see date.h. */
#include "base/date.h"

#include <stdio.h>

int32_t date_from_civil(int y, int m, int d)
{
    y -= m <= 2;
    int era = (y >= 0 ? y : y - 399) / 400;
    int yoe = y - era * 400;
    int doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

void date_to_civil(int32_t z, int *year, int *month, int *day)
{
    z += 719468;
    int era = (z >= 0 ? z : z - 146096) / 146097;
    int doe = z - era * 146097;
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;
    *day = doy - (153 * mp + 2) / 5 + 1;
    *month = mp < 10 ? mp + 3 : mp - 9;
    *year = yoe + era * 400 + (*month <= 2);
}

int date_weekday(int32_t days)
{
    return ((days + 3) % 7 + 7) % 7;
}

int date_days_in_month(int y, int m)
{
    static const int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (y % 4 == 0 && y % 100) || y % 400 == 0;
    return m == 2 && leap ? 29 : length[m - 1];
}

bool date_digits(const char *s, int n, int *v)
{
    *v = 0;
    for (int i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9')
            return false;
        *v = *v * 10 + (s[i] - '0');
    }
    return true;
}

/* After the day: nothing, or 'T' or a space with HH:MM at least. */
static bool tail_is_time(const char *s, size_t n)
{
    int h, m;
    if (n == 10)
        return true;
    return n >= 16 && (s[10] == 'T' || s[10] == 't' || s[10] == ' ') && date_digits(s + 11, 2, &h) && s[13] == ':' &&
           date_digits(s + 14, 2, &m) && h < 25 && m < 60;
}

bool date_parse(const char *s, size_t n, int32_t *days)
{
    int y, m, d;
    if (n < 10 || !date_digits(s, 4, &y) || s[4] != '-' || !date_digits(s + 5, 2, &m) || s[7] != '-' || !date_digits(s + 8, 2, &d))
        return false;
    if (m < 1 || m > 12 || d < 1 || d > date_days_in_month(y, m) || !tail_is_time(s, n))
        return false;
    *days = date_from_civil(y, m, d);
    return true;
}

void date_format(int32_t days, char out[16])
{
    int y, m, d;
    out[0] = '\0';
    if (days == DATE_NONE)
        return;
    date_to_civil(days, &y, &m, &d);
    snprintf(out, 16, "%04d-%02d-%02d", y < 0 ? 0 : y % 10000, m, d);
}
