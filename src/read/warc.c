/* WARC 0.17-1.1 (ISO 28500): pages out of web archives. In: a stream of records; compressed members are
   undone by the stream. Out: one document a response record that holds a 200 page of HTML. All other
   records are skipped in constant memory. A damaged record is an error; reading goes on at the next one. */
#include "read/parts.h"

#include "base/memory.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_HEADER = 1 << 16, MAX_HEADERS = 1000, MAX_BLOCK = 20 << 20, MAX_PAYLOAD = 16 << 20 };

struct record {
    const char *type, *uri, *id, *content;
    uint64_t length;
    bool has_length;
};

static bool probe(const char *bytes, size_t n, const char *path)
{
    (void)path;
    return n >= 9 && !memcmp(bytes, "WARC/", 5) && isdigit((unsigned char)bytes[5]);
}

/* Value of "Name: value" if the line is that header. */
static const char *header(const char *line, const char *name)
{
    size_t k = strlen(name);
    if (strncasecmp(line, name, k) || line[k] != ':')
        return NULL;
    for (line += k + 1; *line == ' ' || *line == '\t'; line++)
        ;
    return line;
}

static const char *bare(struct arena *a, const char *v)
{
    size_t n = strlen(v);
    bool bracketed = n > 1 && v[0] == '<' && v[n - 1] == '>';
    return bracketed ? arena_string(a, v + 1, n - 2) : arena_string(a, v, n);
}

static enum status read_line(struct reader *r, bool *more, struct error *e)
{
    enum status s = io_stream_line(r->stream, MAX_HEADER, &r->line, more, e);
    r->line_number += *more;
    while (r->line.size && (r->line.data[r->line.size - 1] == '\r' || r->line.data[r->line.size - 1] == ' '))
        r->line.data[--r->line.size] = '\0';
    if (s && s != STATUS_LIMIT)
        r->ended = true;
    return s;
}

/* To the next "WARC/" line, past whatever lies between; *more false at the end of the archive. */
static enum status find_record(struct reader *r, bool *more, struct error *e)
{
    do {
        enum status s = read_line(r, more, e);
        if (s && s != STATUS_LIMIT)
            return s;
        if (!s && r->line.size >= 5 && !memcmp(r->line.data, "WARC/", 5))
            break;
    } while (*more);
    return STATUS_OK;
}

static void take_header(struct arena *a, const char *line, struct record *w)
{
    const char *v;
    if ((v = header(line, "WARC-Type")))
        w->type = arena_string(a, v, strlen(v));
    else if ((v = header(line, "WARC-Target-URI")))
        w->uri = bare(a, v);
    else if ((v = header(line, "WARC-Record-ID")))
        w->id = bare(a, v);
    else if ((v = header(line, "Content-Type")))
        w->content = arena_string(a, v, strlen(v));
    else if ((v = header(line, "Content-Length")) && isdigit((unsigned char)*v) && strlen(v) < 19)
        w->length = strtoull(v, NULL, 10), w->has_length = true;
}

static enum status read_headers(struct reader *r, struct record *w, struct error *e)
{
    bool more = true;
    for (int i = 0; i < MAX_HEADERS; i++) {
        enum status s = read_line(r, &more, e);
        if (s)
            return s;
        if (!more || !r->line.size)
            break;
        take_header(&r->arena, r->line.data, w);
    }
    return w->has_length ? STATUS_OK : error_set(e, STATUS_INPUT, r->line_number, "a WARC record has no 'Content-Length'");
}

/* Append n bytes to `out`, or drop them where it is NULL. */
static enum status take_block(struct reader *r, uint64_t n, struct buf *out, struct error *e)
{
    char scratch[16384];
    size_t got = 1;
    while (n && got) {
        size_t want = n < sizeof scratch ? (size_t)n : sizeof scratch;
        enum status s = io_stream_read(r->stream, scratch, want, &got, e);
        if (s)
            return r->ended = true, s;
        if (out)
            buf_add(out, scratch, got);
        n -= got;
    }
    if (n) {
        r->ended = true;
        return error_set(e, STATUS_INPUT, r->line_number, "the archive ends inside a record");
    }
    return out && out->failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

/* ---- HTTP ---- */

struct http {
    int code;
    const char *type, *charset, *encoding;
    bool chunked;
    size_t body;                /* where it begins */
};

static void http_header(struct arena *a, const char *line, struct http *h)
{
    const char *v;
    if ((v = header(line, "Content-Type"))) {
        const char *set = strcasestr(v, "charset=");
        h->type = arena_string(a, v, strlen(v));
        set = set ? set + 8 + (set[8] == '"') : NULL;
        h->charset = set ? arena_string(a, set, strcspn(set, "\"; ")) : NULL;
    } else if ((v = header(line, "Content-Encoding")))
        h->encoding = arena_string(a, v, strlen(v));
    else if ((v = header(line, "Transfer-Encoding")))
        h->chunked = !strncasecmp(v, "chunked", 7);
}

static void read_http(struct arena *a, const char *bytes, size_t n, struct http *h)
{
    size_t at = 0;
    bool first = true;
    while (at < n && at < MAX_HEADER) {
        const char *end = memchr(bytes + at, '\n', n - at);
        size_t k = end ? (size_t)(end - bytes) - at : n - at, trimmed = k - (k && bytes[at + k - 1] == '\r');
        char *line = arena_string(a, bytes + at, trimmed);
        at += k + (end != NULL);
        if (!line || !*line)
            break;
        if (first && sscanf(line, "HTTP/%*s %3d", &h->code) != 1)
            return;
        http_header(a, line, h);
        first = false;
    }
    h->body = at;
}

/* Chunks joined in place; a body that is not in chunks after all stays as it is. */
static size_t join_chunks(char *body, size_t n)
{
    size_t at = 0, out = 0;
    while (at < n) {
        char *end = NULL;
        unsigned long k = isxdigit((unsigned char)body[at]) ? strtoul(body + at, &end, 16) : 0;
        char *line = end ? memchr(end, '\n', n - (size_t)(end - body)) : NULL;
        if (!line || line - end > 64)
            return out ? out : n;
        at = (size_t)(line - body) + 1;
        if (!k)
            break;
        k = k < n - at ? k : n - at;
        memmove(body + out, body + at, k);
        out += k, at += k;
        while (at < n && (body[at] == '\r' || body[at] == '\n'))
            at++;
    }
    return out;
}

static enum status inflate_page(const char *bytes, size_t n, struct buf *out, struct error *e)
{
    enum status s = STATUS_OK;
    struct io_stream *in = io_stream_open_bytes(bytes, n, e);
    for (size_t got = 1; in && got && !s;) {
        if (out->size > MAX_PAYLOAD)
            s = error_set(e, STATUS_LIMIT, 0, "a page grows beyond %d bytes", MAX_PAYLOAD);
        else if (!buf_reserve(out, 65536))
            s = error_set(e, STATUS_NOMEM, 0, "out of memory");
        else if (!(s = io_stream_read(in, out->data + out->size, 65535, &got, e)))
            out->data[out->size += got] = '\0';
    }
    io_stream_close(in);
    return in ? s : STATUS_INPUT;
}

static bool is_page(const struct http *h)
{
    return h->code == 200 && h->type && (!strncasecmp(h->type, "text/html", 9) || !strncasecmp(h->type, "application/xhtml", 17));
}

static enum status give_page(struct reader *r, const struct record *w, const struct http *h, struct read_document *d, struct error *e)
{
    char *body = r->line.data + h->body;
    size_t n = r->line.size - h->body;
    struct buf *page = r->state;
    if (h->chunked)
        n = join_chunks(body, n);
    buf_reset(page);
    enum status s = STATUS_OK;
    if (h->encoding && strncasecmp(h->encoding, "identity", 8) && !(n > 1 && body[0] == 0x1f) && strncasecmp(h->encoding, "gzip", 4))
        return error_set(e, STATUS_INPUT, r->line_number, "the content encoding '%s' of '%s' cannot be read", h->encoding, w->uri ? w->uri : "?");
    s = inflate_page(body, n, page, e);
    if (s || !page->size)
        return s;
    s = read_html_bytes(r, page->data, page->size, h->charset, d, e);
    d->original = page->data;
    d->original_size = page->size;
    d->id = r->n_documents ? NULL : w->id;      /* the entries of a live blog are named by their content */
    d->url = w->uri && !r->n_documents ? w->uri : d->url;
    for (uint32_t i = 0; i < r->n_documents; i++)
        r->documents[i].original = d->original, r->documents[i].original_size = d->original_size;
    return s;
}

static enum status take_record(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    struct record w = {0};
    struct http h = {0};
    enum status s = read_headers(r, &w, e);
    if (s)
        return s;
    bool wanted = w.type && !strcmp(w.type, "response") && w.content && !strncasecmp(w.content, "application/http", 16) && w.length <= MAX_BLOCK;
    buf_reset(&r->line);
    if ((s = take_block(r, w.length, wanted ? &r->line : NULL, e)) || !wanted || !r->line.size)
        return s;
    read_http(&r->arena, r->line.data, r->line.size, &h);
    if (!is_page(&h) || h.body >= r->line.size)
        return STATUS_OK;
    s = give_page(r, &w, &h, d, e);
    *got = !s && d->text;
    return s;
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    bool more = true;
    enum status s = STATUS_OK;
    if (!r->state && !(r->state = memory_alloc(sizeof(struct buf))))
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    while (!s && !*got && !r->ended) {
        arena_reset(&r->arena);
        s = find_record(r, &more, e);
        if (!s && !more)
            r->ended = true;
        else if (!s)
            s = take_record(r, d, got, e);
    }
    return s;
}

static void finish(struct reader *r)
{
    if (r->state)
        buf_release(r->state);
    memory_free(r->state);
}

const struct read_format read_warc = {"warc", probe, next, finish};
