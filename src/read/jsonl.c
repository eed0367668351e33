/* JSON Lines as the contract has it: one object a line. A bad line is an error with its number; the
   reader goes on with the next. Spans of questions are checked where they are used (api). */
#include "base/date.h"
#include "base/json.h"
#include "base/utf8.h"
#include "read/reader.h"

#include <stddef.h>
#include <string.h>

/* A '{', and a quoted key or the end of the object after it. */
static bool probe(const char *bytes, size_t n, const char *path)
{
    (void)path;
    size_t i = n >= 3 && !memcmp(bytes, "\xef\xbb\xbf", 3) ? 3 : 0;
    while (i < n && strchr(" \t\r\n", bytes[i]) && bytes[i])
        i++;
    if (i >= n || bytes[i] != '{')
        return false;
    for (i++; i < n && bytes[i] && strchr(" \t\r\n", bytes[i]); i++)
        ;
    return i < n && (bytes[i] == '"' || bytes[i] == '}');
}

static bool blank(const struct buf *line)
{
    for (size_t i = 0; i < line->size; i++)
        if (!memchr(" \t\r", line->data[i], 3))
            return false;
    return true;
}

static const struct {
    const char *key;
    size_t offset;
} fields[] = {
    {"id", offsetof(struct read_document, id)},         {"title", offsetof(struct read_document, title)},
    {"source", offsetof(struct read_document, source)}, {"url", offsetof(struct read_document, url)},
    {"author", offsetof(struct read_document, author)}, {"date", offsetof(struct read_document, date)},
    {"lang", offsetof(struct read_document, lang)},
};

static enum status take_fields(const struct json *o, struct read_document *d, long line, struct error *e)
{
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const struct json *v = json_find(o, fields[i].key);
        if (v && v->type != JSON_STRING)
            return error_set(e, STATUS_INPUT, line, "'%s' is not a string", fields[i].key);
        if (v && strlen(v->string) != v->length)
            return error_set(e, STATUS_INPUT, line, "'%s' holds a NUL", fields[i].key);
        const char **slot = (const char **)(void *)((char *)d + fields[i].offset);
        *slot = v ? v->string : NULL;
    }
    return STATUS_OK;
}

static enum status take_text(const struct json *o, struct read_document *d, long line, struct error *e)
{
    int32_t days;
    const struct json *text = json_find(o, "text");
    if (!text)
        return error_set(e, STATUS_INPUT, line, "'text' is missing");
    if (text->type != JSON_STRING)
        return error_set(e, STATUS_INPUT, line, "'text' is not a string");
    if (text->length > READ_MAX_TEXT)
        return error_set(e, STATUS_LIMIT, line, "'text' is longer than %d bytes", READ_MAX_TEXT);
    if (d->date && !date_parse(d->date, strlen(d->date), &days))
        return error_set(e, STATUS_INPUT, line, "'date' is neither YYYY-MM-DD nor RFC 3339");
    if (d->id && !*d->id)
        return error_set(e, STATUS_INPUT, line, "'id' is empty");
    d->text = text->string;
    d->length = text->length;
    return STATUS_OK;
}

static enum status take_line(struct reader *r, struct read_document *d, struct error *e)
{
    long line = r->line_number;
    const char *bytes = r->line.data;
    size_t n = r->line.size;
    if (line == 1 && n >= 3 && !memcmp(bytes, "\xef\xbb\xbf", 3))
        bytes += 3, n -= 3;
    size_t good = utf8_valid_prefix(bytes, n);
    if (good < n)
        return error_set(e, STATUS_INPUT, line, "invalid UTF-8 at byte %zu", good + 1);
    struct json *o = json_parse(&r->arena, bytes, n, e);
    if (!o) {
        if (e)
            e->line = line;
        return r->arena.failed ? STATUS_NOMEM : STATUS_INPUT;
    }
    if (o->type != JSON_OBJECT)
        return error_set(e, STATUS_INPUT, line, "not a JSON object");
    enum status s = take_fields(o, d, line, e);
    if (!s)
        s = take_text(o, d, line, e);
    d->line = line;
    d->questions = json_find(o, "pairs") || json_find(o, "targets") ? bytes : NULL;
    return s;
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    bool more = true;
    do {
        enum status s = io_stream_line(r->stream, READ_MAX_LINE, &r->line, &more, e);
        r->line_number += more;
        if (s) {
            if (e)
                e->line = r->line_number;
            r->ended = s != STATUS_LIMIT;
            return s;
        }
        if (!more) {
            r->ended = true;
            return STATUS_OK;
        }
    } while (blank(&r->line));
    enum status s = take_line(r, d, e);
    *got = s == STATUS_OK;
    return s;
}

const struct read_format read_jsonl = {"jsonl", probe, next, NULL};
