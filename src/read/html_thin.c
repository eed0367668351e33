/* A page without what no rule looks at, so that libxml2 has less to read: comments, styles, and attributes that nobody asks for, which make
   a third of the pages of newspapers. In: bytes in UTF-8. Out: fewer, which say the same.

   Only what is well-formed is left out. From the first sign that a tag is not, the tag stays as it is, and libxml2 makes of it what it does.

     TEXT --<!-- ... -->--> TEXT     "<style>" --</style--> TEXT     <a href=".." onclick=".."> -> <a href="..">                         */
#include "read/html_thin.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define ASKED(name) {name, sizeof name - 1}
static const struct { const char *name; size_t n; } asked[] = {ASKED("class"), ASKED("href"), ASKED("id"), ASKED("style"), ASKED("title"), ASKED("rel"), ASKED("content"), ASKED("name"),
    ASKED("property"), ASKED("type"), ASKED("itemprop"), ASKED("lang"), ASKED("hidden"), ASKED("aria-hidden"), ASKED("datetime"), ASKED("data-date"), ASKED("data-datetime"), ASKED("data-component"),
    ASKED("align")};

struct thin { const char *at, *end, *kept; struct buf *out; };      /* `kept`: where what is not yet copied begins */

const char *html_asked(const char *name, size_t n)
{
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        if (asked[i].n == n && (name[0] | 0x20) == asked[i].name[0] && !strncasecmp(asked[i].name, name, n))
            return asked[i].name;
    return NULL;
}

static void skip_to(struct thin *t, const char *from, const char *to)
{
    buf_add(t->out, t->kept, (size_t)(from - t->kept));
    t->at = t->kept = to;
}

static bool is_name(char c)
{
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static const char *past_blanks(const struct thin *t, const char *s)
{
    while (s < t->end && is_blank(*s))
        s++;
    return s;
}

/* "</name", from s on; NULL. */
static const char *close_of(const struct thin *t, const char *s, const char *name)
{
    size_t k = strlen(name);
    while ((s = memmem(s, (size_t)(t->end - s), "</", 2))) {
        if ((size_t)(t->end - s) < k + 2)
            return NULL;
        if (!strncasecmp(s + 2, name, k))
            return s;
        s += 2;
    }
    return NULL;
}

/* Behind the attribute whose name ends at `s`, or NULL where it is not well-formed: a value in quotes and a blank or the tag's end, or no value. */
static const char *past_value(const struct thin *t, const char *s)
{
    const char *p = past_blanks(t, s);
    if (p == t->end || *p != '=')
        return p > s || (p < t->end && *p == '>') ? s : NULL;
    p = past_blanks(t, p + 1);
    if (p == t->end || (*p != '"' && *p != '\''))
        return NULL;
    p = memchr(p + 1, *p, (size_t)(t->end - p - 1));
    return p && p + 1 < t->end && (is_blank(p[1]) || p[1] == '>' || p[1] == '/') ? p + 1 : NULL;
}

/* The end of a tag, quotes behind '=' passed over. */
static const char *past_tag(const struct thin *t, const char *s)
{
    for (char last = 0; s < t->end && *s != '>'; s++) {
        const char *close = last == '=' && (*s == '"' || *s == '\'') ? memchr(s + 1, *s, (size_t)(t->end - s - 1)) : NULL;
        s = close ? close : s;
        last = is_blank(*s) ? last : *s;
    }
    return s;
}

/* Attributes from s on; where the tag ends. */
static const char *thin_tag(struct thin *t, const char *s)
{
    for (;;) {
        const char *name = past_blanks(t, s), *p = name;
        if (p == t->end || *p == '>')
            return p;
        while (p < t->end && is_name(*p))
            p++;
        const char *next = p > name && isalpha((unsigned char)*name) ? past_value(t, p) : NULL;
        if (!next)
            return past_tag(t, name);
        if (!html_asked(name, (size_t)(p - name)))
            skip_to(t, s, next);
        s = next;
    }
}

static bool is_tag(const char *name, size_t n, const char *one)
{
    return strlen(one) == n && !strncasecmp(name, one, n);
}

/* At '<' and a letter. */
static void pass_tag(struct thin *t)
{
    const char *name = t->at + 1, *s = name;
    while (s < t->end && is_name(*s))
        s++;
    size_t n = (size_t)(s - name);
    const char *raw = is_tag(name, n, "script") ? "script" : is_tag(name, n, "style") ? "style" : NULL;
    const char *end = is_tag(name, n, "meta") ? past_tag(t, s) : thin_tag(t, s);
    const char *close = raw && end < t->end ? close_of(t, end, raw) : NULL;
    t->at = end;
    if (close && *raw == 's' && raw[1] == 't')
        skip_to(t, end + 1, close);
    else if (raw)
        t->at = close ? close : t->end;
}

static void pass_comment(struct thin *t)
{
    const char *end = memmem(t->at + 4, (size_t)(t->end - t->at - 4), "-->", 3);
    if (end && end > t->at + 6 && t->at[4] != '>' && t->at[4] != '-' && !memmem(t->at, (size_t)(end - t->at), "--!", 3))
        skip_to(t, t->at + 4, end);
    else
        t->at += 4;
}

void html_thin(const char *bytes, size_t n, struct buf *out)
{
    struct thin t = {bytes, bytes + n, bytes, out};
    if (!buf_reserve(out, n))
        return;
    while (t.at < t.end && (t.at = memchr(t.at, '<', (size_t)(t.end - t.at)))) {
        if (t.end - t.at > 4 && !memcmp(t.at, "<!--", 4))
            pass_comment(&t);
        else if (t.at + 1 < t.end && isalpha((unsigned char)t.at[1]))
            pass_tag(&t);
        else
            t.at++;
    }
    skip_to(&t, t.end, t.end);
}
