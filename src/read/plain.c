/* Plain text: the whole file is one document, what its head says of it beside (plain_head.h). Refused: NUL bytes and invalid UTF-8 (with the byte). */
#include "base/utf8.h"
#include "read/plain_head.h"
#include "read/reader.h"

#include <string.h>

static bool probe(const char *bytes, size_t n, const char *path)
{
    (void)path;
    return !memchr(bytes, '\0', n);
}

static enum status check_text(const char *text, size_t n, struct error *e)
{
    size_t good = utf8_valid_prefix(text, n);
    long line = 1;
    for (size_t i = 0; i < good; i++)
        line += text[i] == '\n';
    if (good < n)
        return error_set(e, STATUS_INPUT, line, "invalid UTF-8 at byte %zu", good + 1);
    if (memchr(text, '\0', n))
        return error_set(e, STATUS_INPUT, 0, "the text holds a NUL byte");
    return STATUS_OK;
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    r->ended = true;
    buf_reset(&r->line);
    enum status s = reader_slurp(r, READ_MAX_TEXT, &r->line, e);
    if (s)
        return s;
    const char *text = r->line.data ? r->line.data : "";
    size_t n = r->line.size;
    if (n >= 3 && !memcmp(text, "\xef\xbb\xbf", 3))
        text += 3, n -= 3;
    if ((s = check_text(text, n, e)))
        return s;
    d->text = text;
    d->length = n;
    plain_head(&r->arena, d);
    *got = true;
    return STATUS_OK;
}

const struct read_format read_text = {"text", probe, next, NULL};
