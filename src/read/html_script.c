/* Pages that bring their article as data for a script: {"content": "<p>The mayor ...</p>"}. In: the text of the page's
   scripts. Out: the markup found in their string literals, joined, for a second look. Nothing is run or parsed as a
   language: a literal is what stands between two quotes, with JSON's escapes. */
#include "read/html_tree.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

enum { LEAST_MARKUP = 120, MOST_MARKUP = 4 << 20 };

static size_t put_unicode(const char *s, const char *end, struct buf *out)
{
    unsigned high, low;
    char room[4];
    if (end - s < 6 || sscanf(s, "\\u%4x", &high) != 1)
        return 2;
    size_t used = 6;
    if (high >= 0xd800 && high < 0xdc00 && end - s >= 12 && sscanf(s + 6, "\\u%4x", &low) == 1 && low >= 0xdc00 && low < 0xe000) {
        high = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
        used = 12;
    }
    if (high && (high < 0xd800 || high >= 0xe000))
        buf_add(out, room, utf8_encode(high, room));
    return used;
}

static void put_literal(const char *s, const char *end, struct buf *out)
{
    while (s < end) {
        if (*s != '\\' || s + 1 == end) {
            buf_add_char(out, *s++);
        } else if (s[1] == 'u') {
            s += put_unicode(s, end, out);
        } else {
            buf_add_char(out, strchr("nrtbf", s[1]) ? ' ' : s[1]);
            s += 2;
        }
    }
}

/* End of the literal that begins after a quote at s. */
static const char *literal_end(const char *s, const char *end)
{
    while (s < end && *s != '"' && *s != '\n')
        s += *s == '\\' && s + 1 < end ? 2 : 1;
    return s < end && *s == '"' ? s : NULL;
}

static bool is_markup(const char *s, size_t n)
{
    return n >= LEAST_MARKUP && (memmem(s, n, "<p", 2) || memmem(s, n, "\\u003cp", 7) || memmem(s, n, "\\u003Cp", 7));
}

/* Unless it was taken before: pages give their data to more than one script. */
static void take_literal(const char *s, const char *end, struct buf *out)
{
    struct buf markup = {0};
    put_literal(s, end, &markup);
    if (markup.size && !(out->size && memmem(out->data, out->size, markup.data, markup.size))) {
        buf_add_string(out, "<div>");
        buf_add(out, markup.data, markup.size);
        buf_add_string(out, "</div>\n");
    }
    buf_release(&markup);
}

static void take_script(const char *s, struct buf *out)
{
    const char *end = s + strlen(s);
    for (const char *quote = strchr(s, '"'); quote && out->size < MOST_MARKUP; quote = strchr(s, '"')) {
        const char *close = literal_end(quote + 1, end);
        if (close && is_markup(quote + 1, (size_t)(close - quote) - 1))
            take_literal(quote + 1, close, out);
        s = close ? close + 1 : quote + 1;
    }
}

void html_script_markup(struct html_node *root, struct buf *out)
{
    for (struct html_node *n = root; n; n = html_next(n, root))
        if (html_in(n, TAG(SCRIPT)))
            for (struct html_node *c = n->children; c; c = c->next)
                if (c->content)
                    take_script(c->content, out);
}
