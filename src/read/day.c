/* A calendar day as people write it on pages, in many languages: "14 June 2021", "June 14th, 2021", "14. Juni 2021",
   "14 de junio de 2021", "14.06.21", "14/06/2021", "2021-06-14", "2021年6月14日". In: text. Out: the first day in it.
   Years from 1990 to 2100: what a page may be published in. */
#include "read/day.h"

#include "base/date.h"
#include "read/parts.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { FIRST_YEAR = 1990, LAST_YEAR = 2100, MAX_WORD = 32 };

static bool is_day(const struct day *d)
{
    return d->year >= FIRST_YEAR && d->year <= LAST_YEAR && d->month >= 1 && d->month <= 12 && d->day >= 1 && d->day <= date_days_in_month(d->year, d->month);
}

/* A number of `least` to `most` digits and no more; its end or NULL. */
static const char *number(const char *s, int least, int most, int *value)
{
    int n = 0;
    for (*value = 0; isdigit((unsigned char)s[n]) && n <= most; n++)
        *value = *value * 10 + (s[n] - '0');
    return n >= least && n <= most ? s + n : NULL;
}

/* Past one of the signs or small words that may stand between the parts of a date. */
static const char *between(const char *s)
{
    static const char *const steps[] = {" ", ",", ".", "-", "/", "de ", "del ", "of ", "d'", "\xc2\xa0", "\xe2\x80\x91", NULL};
    for (bool moved = true; moved;) {
        moved = false;
        for (const char *const *w = steps; *w && !moved; w++)
            if (!strncmp(s, *w, strlen(*w)))
                s += strlen(*w), moved = true;
    }
    return s;
}

static const char *past_ordinal(const char *s)
{
    static const char *const ends[] = {"st", "nd", "rd", "th", "er", "\xc2\xba", "\xc2\xaa", NULL};
    for (const char *const *w = ends; *w; w++)
        if (!strncmp(s, *w, strlen(*w)) && !isalpha((unsigned char)s[strlen(*w)]))
            return s + strlen(*w);
    return s;
}

static const char *word_end(const char *s)
{
    const char *p = s;
    while ((isalpha((unsigned char)*p) || ((unsigned char)*p >= 0x80 && (unsigned char)*p != 0xc2 && (unsigned char)*p != 0xe2)) && p - s < MAX_WORD - 1)
        p++;
    return p;
}

/* A word and the month it names; its end or NULL. */
static const char *month_word(const char *s, int *month)
{
    char word[MAX_WORD];
    size_t n = (size_t)(word_end(s) - s);
    memcpy(word, s, n);
    word[n] = '\0';
    return n >= 3 && (*month = part_month(word)) ? s + n : NULL;
}

static bool keep(struct day *d, const char *from, const char *to)
{
    d->from = from;
    d->to = to;
    return to && is_day(d);
}

/* "2021-06-14", "2021/6/14", "2021.06.14", "20210614" at the start */
static bool year_first(const char *s, struct day *d)
{
    const char *p = number(s, 4, 4, &d->year), *q = p && strchr("-/.", *p) && *p ? number(p + 1, 1, 2, &d->month) : NULL;
    if (q && *q == *p && (q = number(q + 1, 1, 2, &d->day)))
        return keep(d, s, q);
    int n = 0;
    return strspn(s, "0123456789") == 8 && sscanf(s, "%4d%2d%2d%n", &d->year, &d->month, &d->day, &n) == 3 && keep(d, s, s + n);
}

/* "2021年6月14日", "2021년 6월 14일", "2021. június 14." */
static bool year_and_sign(const char *s, struct day *d)
{
    static const char *const signs[][2] = {{"\xe5\xb9\xb4", "\xe6\x9c\x88"}, {"\xeb\x85\x84", "\xec\x9b\x94"}};
    const char *p = number(s, 4, 4, &d->year);
    for (size_t i = 0; p && i < 2; i++)
        if (!strncmp(p, signs[i][0], 3)) {
            const char *q = number(between(p + 3), 1, 2, &d->month);
            q = q && !strncmp(q, signs[i][1], 3) ? number(between(q + 3), 1, 2, &d->day) : NULL;
            return keep(d, s, q);
        }
    p = p && *p == '.' ? month_word(between(p), &d->month) : NULL;
    return p && keep(d, s, number(between(p), 1, 2, &d->day));
}

/* "14.06.2021", "14.06.21", "14/06/2021", "06-14-2021" */
static bool day_and_digits(const char *s, bool month_first, struct day *d)
{
    int one, two;
    const char *p = number(s, 1, 2, &one), *sign = p, *q, *r;
    if (!p || !*p || !strchr("./-", *p))
        return false;
    p++;
    p += *sign == '.' && *p == ' ';
    if (!(q = number(p, 1, 2, &two)) || *q != *sign)
        return false;
    bool whole = sign - s == 2 && q - p == 2;
    q++;
    q += *sign == '.' && *q == ' ';
    if (!(r = number(q, 4, 4, &d->year))) {
        r = whole ? number(q, 2, 2, &d->year) : NULL;       /* short years in full fields only: 1.2.10 is a version */
        d->year += 2000;
        if (!r || isalpha((unsigned char)*r) || (*r == '.' && isdigit((unsigned char)r[1])))
            return false;
    }
    bool swap = two > 12 || (month_first && one <= 12 && *sign != '.');
    d->day = swap ? two : one;
    d->month = swap ? one : two;
    return keep(d, s, r);
}

/* "14 June 2021", "1st of May, 2021", "14. Juni 2021", "14 de junio de 2021" */
static bool day_and_word(const char *s, struct day *d)
{
    const char *p = number(s, 1, 2, &d->day), *q = p ? past_ordinal(p) : NULL;
    p = q ? month_word(between(q), &d->month) : NULL;
    return p && keep(d, s, number(between(p), 4, 4, &d->year));
}

/* "June 14, 2021", "Jun. 14th 2021": a word is only looked up where a number follows. */
static bool word_and_day(const char *s, struct day *d)
{
    const char *end = word_end(s), *p = isdigit((unsigned char)*between(end)) ? month_word(s, &d->month) : NULL, *q = p ? number(between(p), 1, 2, &d->day) : NULL;
    return q && keep(d, s, number(between(past_ordinal(q)), 4, 4, &d->year));
}

static const char *last_digit(const char *s)
{
    const char *last = NULL;
    for (; *(s += strcspn(s, "0123456789")); s++)
        last = s;
    return last;
}

bool day_find(const char *s, bool month_first, struct day *d)
{
    const char *last = last_digit(s);
    for (const char *p = s; last && p <= last; p++) {
        bool digit = isdigit((unsigned char)*p);
        if (p > s && (isalnum((unsigned char)p[-1]) || (digit && strspn(p, "0123456789") == 8)))    /* 20210614 alone is a date */
            continue;
        if (digit && (year_first(p, d) || year_and_sign(p, d) || day_and_digits(p, month_first, d) || day_and_word(p, d)))
            return true;
        if (isalpha((unsigned char)*p) && word_and_day(p, d))
            return true;
    }
    return false;
}

const char *day_string(struct arena *a, const char *s, bool month_first)
{
    struct day d;
    int32_t days;
    s += strspn(s, " \t\r\n");
    if (!day_find(s, month_first, &d))
        return NULL;
    bool whole = d.from == s && strlen(s) >= 19 && s[4] == '-' && date_parse(s, strlen(s), &days);
    return whole ? arena_format(a, "%.10sT%s", s, s + 11) : arena_format(a, "%04d-%02d-%02d", d.year, d.month, d.day);
}
