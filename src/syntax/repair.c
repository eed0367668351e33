/* in: text; out: the text, or a copy without mojibake and where it differs. See repair.h. One pass that looks closer
   only at the byte C3; clean text is not copied. */
#include "syntax/repair.h"

#include <string.h>

/* What follows the prefix "a with circumflex" + "euro sign" (or U+0080), and the sign that it was. The last row: the third
   byte was lost, which happens to the closing quote. */
static const struct { const char *rest, *sign; } signs[] = {
    {"\xe2\x84\xa2", "\xe2\x80\x99"}, {"\xcb\x9c", "\xe2\x80\x98"}, {"\xc5\x93", "\xe2\x80\x9c"}, {"\xc2\x9d", "\xe2\x80\x9d"},
    {"\xef\xbf\xbd", "\xe2\x80\x9d"}, {"\xe2\x80\x9d", "\xe2\x80\x94"}, {"\xe2\x80\x9c", "\xe2\x80\x93"}, {"\xc2\xa6", "\xe2\x80\xa6"},
    {"\xc2\x99", "\xe2\x80\x99"}, {"\xc2\x98", "\xe2\x80\x98"}, {"\xc2\x9c", "\xe2\x80\x9c"}, {"\xc2\x94", "\xe2\x80\x94"},
    {"\xc2\x93", "\xe2\x80\x93"}, {"", "\xe2\x80\x9d"},
};

/* Windows-1252 of 80 to 9F: the second byte of a capital with an accent. */
static const char *const windows[32] = {
    "\xe2\x82\xac", NULL, "\xe2\x80\x9a", "\xc6\x92", "\xe2\x80\x9e", "\xe2\x80\xa6", "\xe2\x80\xa0", "\xe2\x80\xa1",
    "\xcb\x86", "\xe2\x80\xb0", "\xc5\xa0", "\xe2\x80\xb9", "\xc5\x92", NULL, "\xc5\xbd", NULL,
    NULL, "\xe2\x80\x98", "\xe2\x80\x99", "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\xa2", "\xe2\x80\x93", "\xe2\x80\x94",
    "\xcb\x9c", "\xe2\x84\xa2", "\xc5\xa1", "\xe2\x80\xba", "\xc5\x93", NULL, "\xc5\xbe", "\xc5\xb8"};

static bool begins(const char *s, const char *end, const char *with)
{
    size_t n = strlen(with);
    return (size_t)(end - s) >= n && !memcmp(s, with, n);
}

static uint32_t broken_sign(const char *s, const char *end, char out[4])
{
    size_t lead = begins(s, end, "\xc3\xa2\xe2\x82\xac") ? 5 : begins(s, end, "\xc3\xa2\xc2\x80") ? 4 : 0, i = 0;
    if (!lead)
        return 0;
    while (!begins(s + lead, end, signs[i].rest))
        i++;
    memcpy(out, signs[i].sign, 4);
    return (uint32_t)(lead + strlen(signs[i].rest));
}

/* A capital within a word only: a Portuguese word may end in "\303\203" before a quote. */
static uint32_t broken_capital(const char *s, const char *end, char out[4])
{
    for (size_t i = 0; end - s >= 4 && s[1] == '\x83' && i < 32; i++) {
        size_t n = windows[i] && begins(s + 2, end, windows[i]) ? 2 + strlen(windows[i]) : 0;
        if (n && s + n < end && ((s[n] | 32) >= 'a' && (s[n] | 32) <= 'z')) {
            out[0] = '\xc3', out[1] = (char)(0x80 + i), out[2] = 0;
            return (uint32_t)n;
        }
    }
    return 0;
}

/* A sign or small letter of Latin-1, written twice. */
static uint32_t broken_latin(const char *s, const char *end, char out[4])
{
    if (end - s < 4 || (s[1] != '\x82' && s[1] != '\x83') || s[2] != '\xc2')
        return 0;
    out[0] = s[1] == '\x82' ? '\xc2' : '\xc3', out[1] = s[3], out[2] = 0;
    return 4;
}

/* Bytes of the broken character at s (it begins with C3), 0 if it is sound; what it was goes to `out`. */
static uint32_t broken(const char *s, const char *end, char out[4])
{
    uint32_t n = broken_sign(s, end, out);
    n = n ? n : broken_capital(s, end, out);
    return n ? n : broken_latin(s, end, out);
}

static bool mark(struct repair *r, struct arena *a, uint32_t at, uint32_t more)
{
    struct repair_mark *m = ARENA_PUSH(a, r->marks, r->n, r->cap);
    if (m)
        *m = (struct repair_mark){at, more + (r->n > 1 ? m[-1].ahead : 0)};
    return m != NULL;
}

bool repair_text(struct repair *r, struct arena *a, const char *text, uint32_t length)
{
    const char *s = text, *end = text + length, *c3, *kept = text;
    char *copy = NULL, *to = NULL, sign[4];
    *r = (struct repair){.text = text, .length = length};
    while ((c3 = memchr(s, '\xc3', (size_t)(end - s)))) {
        uint32_t n = broken(c3, end, sign);
        s = c3 + (n ? n : 1);
        if (!n)
            continue;
        if (!copy && !(copy = to = arena_alloc(a, (size_t)length + 1)))
            return false;
        memcpy(to, kept, (size_t)(c3 - kept));
        to += c3 - kept;
        size_t width = strlen(sign);
        memcpy(to, sign, width);
        to += width;
        kept = s;
        if (!mark(r, a, (uint32_t)(to - copy), n - (uint32_t)width))
            return false;
    }
    if (copy) {
        memcpy(to, kept, (size_t)(end - kept));
        r->text = copy;
        r->length = (uint32_t)(to - copy) + (uint32_t)(end - kept);
    }
    return true;
}

uint32_t repair_back(struct repair *r, uint32_t at)
{
    while (r->next && r->marks[r->next - 1].at > at)
        r->next--;
    while (r->next < r->n && r->marks[r->next].at <= at)
        r->next++;
    return at + (r->next ? r->marks[r->next - 1].ahead : 0);
}
