/* Capitals of ASCII at the head of a word: "KABUL", "U.S.". A loop, for strspn() makes a table of its signs at every call. */
#ifndef TABARD_BASE_CAPITALS_H
#define TABARD_BASE_CAPITALS_H

#include <stddef.h>

static inline size_t capitals_lead(const char *s)
{
    size_t n = 0;
    while (s[n] >= 'A' && s[n] <= 'Z')
        n++;
    return n;
}

static inline size_t capitals_lead_stops(const char *s)     /* stops count, too */
{
    size_t n = 0;
    while ((s[n] >= 'A' && s[n] <= 'Z') || s[n] == '.')
        n++;
    return n;
}

#endif
