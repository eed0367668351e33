/* Words of pages compared by what they say. In: strings. Out: their letters and digits alone, and whether two say the same: spelling, quotes,
   breaks and references differ from place to place of one page. */
#include "read/html_fold.h"

#include "base/utf8.h"

#include <libxml/HTMLparser.h>

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

size_t html_count_words(const char *s)
{
    size_t n = 0;
    for (bool in = false; *s; s++) {
        n += !isspace((unsigned char)*s) && !in;
        in = !isspace((unsigned char)*s);
    }
    return n;
}

/* Letters and digits in small ASCII letters; other signs, blanks and general punctuation (U+2000..206F, U+00A0..00BB)
   fall away. */
const char *html_folded(struct arena *a, const char *s)
{
    char *out = s ? arena_alloc(a, strlen(s) + 1) : NULL, *to = out;
    for (const unsigned char *p = (const unsigned char *)s; out && *p;) {
        if (p[0] == 0xe2 && (p[1] == 0x80 || p[1] == 0x81) && p[2])
            p += 3;
        else if (p[0] == 0xc2 && p[1] >= 0xa0 && p[1] <= 0xbb)
            p += 2;
        else if (*p < 0x80 && !isalnum(*p))
            p++;
        else
            *to++ = (char)tolower(*p++);
    }
    if (out)
        *to = '\0';
    return out && *out ? out : NULL;
}

bool html_same(const char *a, const char *b)
{
    return a && b && !strcmp(a, b);
}

bool html_starts(const char *s, const char *head)
{
    return s && head && strlen(s) > strlen(head) && !strncmp(s, head, strlen(head));
}

bool html_ends(const char *s, const char *tail)
{
    return s && tail && strlen(s) > strlen(tail) && !strcmp(s + strlen(s) - strlen(tail), tail);
}

size_t html_reference(const char *s, size_t n, uint32_t *c)
{
    enum { LONGEST_NAME = 32 };
    char name[LONGEST_NAME + 1];
    size_t k = 0;
    if (!n || *s != '&')
        return 0;
    for (; k < LONGEST_NAME && 1 + k < n && (isalnum((unsigned char)s[1 + k]) || (!k && s[1] == '#')); k++)
        name[k] = s[1 + k];
    name[k] = '\0';
    const htmlEntityDesc *known = *name && *name != '#' ? htmlEntityLookup((const xmlChar *)name) : NULL;
    unsigned long v = known ? known->value : *name != '#' ? 0 : name[1] == 'x' || name[1] == 'X' ? strtoul(name + 2, NULL, 16) : strtoul(name + 1, NULL, 10);
    v = !strcmp(name, "apos") ? '\'' : v;
    *c = (uint32_t)v;
    return v && v <= 0x10ffff && (v < 0xd800 || v > 0xdfff) ? 1 + k + (1 + k < n && s[1 + k] == ';') : 0;
}

/* Only what a semicolon ends: metadata hold "AT&T" as well as "AT&amp;T". */
const char *html_unescape(struct arena *a, const char *s)
{
    char *out = s && strchr(s, '&') ? arena_alloc(a, strlen(s) + 1) : NULL, *to = out;
    if (!out)
        return s;
    for (const char *end = s + strlen(s); s < end;) {
        uint32_t c;
        size_t k = html_reference(s, (size_t)(end - s), &c);
        if (!k || s[k - 1] != ';' || c < ' ') {
            *to++ = *s++;
            continue;
        }
        to += utf8_encode(c == 0xa0 ? ' ' : c, to);     /* a blank is a blank */
        s += k;
    }
    *to = '\0';
    return out;
}
