/* Words of pages compared by what they say. In: strings. Out: their letters and digits alone, and whether two say the same: spelling, quotes,
   breaks and references differ from place to place of one page. */
#include "read/html_fold.h"

#include "base/utf8.h"

#include <ctype.h>
#include <stdio.h>
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

static bool put_reference(const char **s, char **to)
{
    static const struct { const char *name, *text; } named[] = {{"&quot;", "\""}, {"&amp;", "&"}, {"&apos;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&nbsp;", " "},
        {"&auml;", "\xc3\xa4"}, {"&ouml;", "\xc3\xb6"}, {"&uuml;", "\xc3\xbc"}, {"&szlig;", "\xc3\x9f"}, {"&Auml;", "\xc3\x84"}, {"&Ouml;", "\xc3\x96"},
        {"&Uuml;", "\xc3\x9c"}, {"&eacute;", "\xc3\xa9"}, {"&egrave;", "\xc3\xa8"}, {"&agrave;", "\xc3\xa0"}, {"&ldquo;", "\xe2\x80\x9c"}, {"&rdquo;", "\xe2\x80\x9d"},
        {"&lsquo;", "\xe2\x80\x98"}, {"&rsquo;", "\xe2\x80\x99"}, {"&ndash;", "\xe2\x80\x93"}, {"&mdash;", "\xe2\x80\x94"}, {"&hellip;", "\xe2\x80\xa6"}};
    unsigned code = 0;
    int n = 0;
    if (sscanf(*s, "&#%7u;%n", &code, &n) != 1 || !n) {
        n = 0;
        if (sscanf(*s, "&#%*1[xX]%6x;%n", &code, &n) != 1)
            n = 0;
    }
    if (n && code >= ' ' && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
        *to += utf8_encode(code, *to);
        *s += n;
        return true;
    }
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (!strncmp(*s, named[i].name, strlen(named[i].name))) {
            memcpy(*to, named[i].text, strlen(named[i].text));
            *to += strlen(named[i].text);
            *s += strlen(named[i].name);
            return true;
        }
    return false;
}

const char *html_unescape(struct arena *a, const char *s)
{
    char *out = s && strchr(s, '&') ? arena_alloc(a, strlen(s) + 1) : NULL, *to = out;
    if (!out)
        return s;
    while (*s)
        if (*s != '&' || !put_reference(&s, &to))
            *to++ = *s++;
    *to = '\0';
    return out;
}
