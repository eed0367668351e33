/* Nexis text exports: reports between lines "3 of 250 DOCUMENTS". In: lines. Out: a document a report. A report is
   paragraphs: centred ones give source and date, the first at the margin is the title, "BYLINE:" and its like are
   fields, what follows "LENGTH:" is the text until the fields that close it. Limit: 32 MiB a report. */
#include "read/parts.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { MAX_REPORT = 32 << 20, MAX_ROW = 1 << 20 };

struct nexis {
    struct arena *arena;
    struct read_document *d;
    struct buf text, paragraph;
    bool indented, closed, length_seen;
};

/* "   3 of 250 DOCUMENTS" */
static bool is_divider(const char *s, size_t n)
{
    unsigned a, b;
    char word[12] = "";
    char copy[128];
    if (n >= sizeof copy || n < 15)
        return false;
    memcpy(copy, s, n);
    copy[n] = '\0';
    return sscanf(copy, " %9u of %9u %10[A-Z]", &a, &b, word) == 3 && !strncmp(word, "DOCUMENT", 8);
}

static bool probe(const char *bytes, size_t n, const char *path)
{
    (void)path;
    for (size_t at = 0; at < n;) {
        const char *end = memchr(bytes + at, '\n', n - at);
        size_t k = end ? (size_t)(end - bytes) - at : n - at;
        if (is_divider(bytes + at, k))
            return true;
        at += k + 1;
    }
    return false;
}

/* The value of "KEY-WORD: value", and the key's length; NULL where the paragraph is none. */
static const char *keyed(const char *s, size_t *key)
{
    size_t k = strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-/");
    *key = k;
    return k >= 4 && s[k] == ':' ? s + k + 1 + strspn(s + k + 1, " ") : NULL;
}

static bool is_key(const char *s, size_t n, const char *const *names)
{
    for (; *names; names++)
        if (strlen(*names) == n && !memcmp(s, *names, n))
            return true;
    return false;
}

static void take_field(struct nexis *x, const char *s, size_t key, const char *value)
{
    static const char *const closing[] = {"LOAD-DATE", "LANGUAGE", "PUBLICATION-TYPE", "SUBJECT", "GRAPHIC", "JOURNAL-CODE", "DOCUMENT-TYPE", "ORGANIZATION", "COMPANY",
                                          "PERSON", "CITY", "STATE", "COUNTRY", "INDUSTRY", "GEOGRAPHIC", "TICKER", "NOTES", NULL};
    static const char *const opening[] = {"BYLINE", "LENGTH", "SECTION", "DATELINE", "HIGHLIGHT", "HEADLINE", "SERIES", "TYPE", NULL};
    static const char *const byline[] = {"BYLINE", NULL}, *const headline[] = {"HEADLINE", NULL}, *const length[] = {"LENGTH", NULL}, *const language[] = {"LANGUAGE", NULL};
    if (is_key(s, key, byline) && !x->d->author)
        x->d->author = value;
    else if (is_key(s, key, headline))
        x->d->title = value;
    else if (is_key(s, key, language) && !strncasecmp(value, "english", 7))
        x->d->lang = "en";
    x->length_seen = x->length_seen || is_key(s, key, length);
    if (x->text.size && is_key(s, key, closing))
        x->closed = true;
    else if (!is_key(s, key, closing) && !is_key(s, key, opening) && !x->closed)
        buf_add_format(&x->text, "%s%s", x->text.size ? "\n\n" : "", s);
}

static void end_paragraph(struct nexis *x)
{
    size_t key;
    const char *s = x->paragraph.size ? part_flat(x->arena, x->paragraph.data, x->paragraph.size) : NULL;
    buf_reset(&x->paragraph);
    if (!s)
        return;
    const char *value = keyed(s, &key), *date = x->d->date ? NULL : part_date(x->arena, s);
    if (x->indented && !x->text.size && !x->d->title) {
        if (date)
            x->d->date = date;
        else if (!x->d->source && strncmp(s, "Copyright", 9))
            x->d->source = s;
    } else if (value)
        take_field(x, s, key, value);
    else if (!x->d->title && !x->length_seen)
        x->d->title = s;
    else if (!x->closed && !(x->indented && !strncmp(s, "Copyright", 9)))
        buf_add_format(&x->text, "%s%s", x->text.size ? "\n\n" : "", s);
}

static void take_lines(struct nexis *x, const char *s, size_t n)
{
    for (size_t at = 0; at < n;) {
        const char *end = memchr(s + at, '\n', n - at);
        size_t k = end ? (size_t)(end - s) - at : n - at, blanks = 0;
        while (blanks < k && isspace((unsigned char)s[at + blanks]))
            blanks++;
        if (blanks == k)
            end_paragraph(x);
        else if (!x->paragraph.size)
            x->indented = blanks >= 4;
        buf_add(&x->paragraph, s + at, blanks == k ? 0 : k);
        if (blanks < k)
            buf_add_char(&x->paragraph, ' ');
        at += k + 1;
    }
    end_paragraph(x);
}

/* Lines up to the next divider into r->line. */
static enum status gather(struct reader *r, struct error *e)
{
    struct buf line = {0};
    enum status s = STATUS_OK;
    bool more = true, over = false;
    buf_reset(&r->line);
    while (!s) {
        s = io_stream_line(r->stream, MAX_ROW, &line, &more, e);
        r->line_number += more;
        r->ended = !more || (s && s != STATUS_LIMIT);
        if (r->ended || s || is_divider(line.data ? line.data : "", line.size))
            break;
        over = over || r->line.size + line.size > MAX_REPORT;
        buf_add(&r->line, line.data ? line.data : "", over ? 0 : line.size);
        buf_add_char(&r->line, '\n');
        if (over)
            buf_reset(&r->line);
    }
    bool failed = line.failed || r->line.failed;
    buf_release(&line);
    if (failed)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    return s ? s : over ? error_set(e, STATUS_LIMIT, r->line_number, "a report is larger than %d bytes", MAX_REPORT) : STATUS_OK;
}

static enum status give(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    struct nexis x = {.arena = &r->arena, .d = d};
    size_t n;
    const char *clean = part_utf8(&r->arena, r->line.data, r->line.size, NULL, &n);
    if (clean)
        take_lines(&x, clean, n);
    d->text = part_keep(&r->arena, &x.text);
    buf_release(&x.paragraph);
    d->length = d->text ? strlen(d->text) : 0;
    d->original = r->line.data;
    d->original_size = r->line.size;
    d->line = r->line_number;
    *got = d->text != NULL;
    return r->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    enum status s = STATUS_OK;
    if (!r->line_number)
        s = gather(r, e);       /* the cover before the first divider */
    while (!s && !*got && !r->ended) {
        s = gather(r, e);
        *d = (struct read_document){0};
        if (!s && r->line.size)
            s = give(r, d, got, e);
    }
    return s;
}

const struct read_format read_nexis = {"nexis", probe, next, NULL};
