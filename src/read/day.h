/* A calendar day as people write it on pages: see day.c. */
#ifndef TABARD_READ_DAY_H
#define TABARD_READ_DAY_H

#include "base/arena.h"

#include <stdbool.h>

struct day {
    int year, month, day;
    const char *from, *to;      /* the words of the text that say it */
};

/* The first day written out in s. `month_first`: 3/4/2021 is in March. */
bool day_find(const char *s, bool month_first, struct day *d);

/* The day in s as YYYY-MM-DD; as RFC 3339 where s begins like that and gives the time; NULL for none. */
const char *day_string(struct arena *a, const char *s, bool month_first);

#endif
