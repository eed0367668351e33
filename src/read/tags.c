/* Tags that a parser chokes on. In: bytes of XML or HTML. Out: whether a tag has more attributes than any page needs.

   libxml2 compares each attribute of a tag with each: 200,000 in one tag take minutes. So they are counted before it sees them. Values in
   quotes are passed over (an address has many '='), and scripts and styles, where "i<n" opens nothing. */
#include "read/tags.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static bool opens(char c)
{
    return isalpha((unsigned char)c) || c == '_' || c == ':';
}

static void begin(struct tags *t, char c)
{
    *t = (struct tags){.in = true, .raw = t->raw, .k = 1, .name = {(char)tolower((unsigned char)c)}};
}

static bool is_raw(const struct tags *t)
{
    return (t->k == 6 && !memcmp(t->name, "script", 6)) || (t->k == 5 && !memcmp(t->name, "style", 5));
}

/* A byte within a tag. */
static void step(struct tags *t, char c)
{
    bool blank = isspace((unsigned char)c);
    if (c == '>') {
        *t = (struct tags){.raw = is_raw(t) ? 's' : 0};
    } else if ((c == '"' || c == '\'') && t->last == '=') {
        t->quote = c;
    } else {
        t->n += t->blank && !blank && c != '=';
        if (!t->n && !blank && !t->blank && t->k < sizeof t->name)
            t->name[t->k++] = (char)tolower((unsigned char)c);
        t->blank = blank;
    }
    t->last = blank ? t->last : c;
}

bool tags_pass(struct tags *t, const char *bytes, size_t n)
{
    for (const char *p = bytes, *end = bytes + n; p < end; p++) {
        if (t->quote) {
            p = memchr(p, t->quote, (size_t)(end - p));
            if (!p)
                return true;
            t->quote = 0;
            t->blank = true;        /* a="b"c="d" are two */
        } else if (t->in) {
            step(t, *p);
            if (t->n > TAGS_MAX_ATTRIBUTES)
                return false;
        } else if (t->last == '<' && (opens(*p) || (t->raw && *p == '/'))) {
            if (*p == '/')
                t->raw = 0, t->last = 0;
            else if (!t->raw)
                begin(t, *p);
            else
                t->last = *p;
        } else if (*p == '<' || (p = memchr(p, '<', (size_t)(end - p)))) {
            t->last = '<';
        } else {
            t->last = 0;
            return true;
        }
    }
    return true;
}
