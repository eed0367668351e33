/* in: a plain text; out: its headline, author and date. "By Ana Lima, 9 March 2024" holds two of them. */
#include "read/plain_head.h"

#include "read/parts.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

struct line {
    const char *s;
    size_t n;
};

static struct line trim(const char *s, size_t n)
{
    while (n && isspace((unsigned char)*s))
        s++, n--;
    while (n && isspace((unsigned char)s[n - 1]))
        n--;
    return (struct line){s, n};
}

/* The short lines at the top that are not empty; 0 if no paragraph follows them. */
static size_t head_lines(const char *text, size_t size, struct line *lines)
{
    size_t n = 0;
    for (const char *s = text, *end = text + size; s < end;) {
        const char *stop = memchr(s, '\n', (size_t)(end - s));
        struct line l = trim(s, (size_t)((stop ? stop : end) - s));
        if (l.n > PLAIN_HEAD_WIDTH)
            return n;
        if (l.n && n == PLAIN_HEAD_LINES)
            return 0;
        if (l.n)
            lines[n++] = l;
        s = stop ? stop + 1 : end;
    }
    return 0;
}

/* Step over `word` and the blanks and colon behind it. */
static bool skip_word(struct line *l, const char *word)
{
    size_t n = strlen(word);
    if (l->n <= n || strncasecmp(l->s, word, n) || isalnum((unsigned char)l->s[n]))
        return false;
    while (n < l->n && (l->s[n] == ':' || l->s[n] == ' '))
        n++;
    *l = (struct line){l->s + n, l->n - n};
    return true;
}

static size_t until(struct line l, const char *stops)
{
    size_t n = 0;
    while (n < l.n && !strchr(stops, l.s[n]))
        n++;
    return n;
}

/* "By NAME" with what follows the name left in *l. */
static const char *byline(struct arena *a, struct line *l)
{
    if (!skip_word(l, "by"))
        return NULL;
    size_t n = until(*l, ",|/;\t");
    struct line name = trim(l->s, n);
    *l = trim(l->s + (n < l->n ? n + 1 : n), l->n - (n < l->n ? n + 1 : n));
    bool is_name = name.n >= 4 && name.n <= 80 && (isupper((unsigned char)*name.s) || (*name.s & 0x80)) && name.s[name.n - 1] != '.';
    return is_name ? arena_string(a, name.s, name.n) : NULL;
}

/* A date and nothing but a weekday, a time or "Published" with it. */
static const char *date_line(struct arena *a, struct line l)
{
    static const char *const openings[] = {"published", "posted", "updated", "date", "on"};
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
        skip_word(&l, openings[i]);
    return l.n >= 8 && l.n <= 40 ? part_date(a, arena_string(a, l.s, l.n)) : NULL;
}

static bool is_headline(struct line l)
{
    return l.n >= 8 && l.s[l.n - 1] != '.' && l.s[l.n - 1] != ':' && strncasecmp(l.s, "by ", 3);
}

void plain_head(struct arena *a, struct read_document *d)
{
    struct line lines[PLAIN_HEAD_LINES];
    size_t n = head_lines(d->text, d->length, lines);
    for (size_t i = 0; i < n; i++) {
        const char *author = byline(a, &lines[i]), *date = i || author ? date_line(a, lines[i]) : NULL;
        if (author && !d->author)
            d->author = author;
        if (date && !d->date)
            d->date = date;
        if (!i && !author && is_headline(lines[i]))
            d->title = arena_string(a, lines[i].s, lines[i].n);
    }
}
