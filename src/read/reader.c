/* Opens a file, tells its format, hands out documents: see reader.h. */
#include "read/reader.h"

#include "base/memory.h"
#include "base/utf8.h"
#include "read/formats.h"

#include <stdio.h>
#include <string.h>

static const struct read_format *detect(const char *bytes, size_t n, const char *path)
{
    for (size_t i = 0; read_formats[i]; i++)
        if (read_formats[i]->probe(bytes, n, path))
            return read_formats[i];
    return NULL;
}

/* "csv" or "csv:options". */
static const struct read_format *by_name(const char *name)
{
    size_t k = strcspn(name, ":");
    for (size_t i = 0; read_formats[i]; i++)
        if (strlen(read_formats[i]->name) == k && !memcmp(read_formats[i]->name, name, k) && (!name[k] || read_formats[i] == &read_csv))
            return read_formats[i];
    return NULL;
}

static bool keep_options(struct reader *r, const char *from)
{
    const char *options = from ? strchr(from, ':') : NULL;
    r->options = options ? memory_copy_string(options + 1, strlen(options + 1)) : NULL;
    return !options || r->options;
}

static void no_such_format(const char *name, struct error *e)
{
    char list[200] = "";
    for (size_t i = 0, n = 0; read_formats[i] && n < sizeof list; i++)
        n += (size_t)snprintf(list + n, sizeof list - n, " %s", read_formats[i]->name);
    error_set(e, STATUS_USAGE, 0, "'%s' is no known input format; there are%s", name, list);
}

static struct reader *begin(struct reader *r, const char *from, struct error *e)
{
    const char *bytes = "";
    size_t n = 0;
    if (!r->stream || io_stream_peek(r->stream, &bytes, &n, e)) {
        reader_close(r);
        return NULL;
    }
    if (!keep_options(r, from)) {
        error_set(e, STATUS_NOMEM, 0, "out of memory");
        reader_close(r);
        return NULL;
    }
    r->format = from ? by_name(from) : detect(bytes, n, r->path);
    if (!r->format) {
        if (from)
            no_such_format(from, e);
        else
            error_set(e, STATUS_INPUT, 0, "'%s' is in no format that can be read", r->path);
        reader_close(r);
        return NULL;
    }
    return r;
}

static struct reader *fresh(const char *path, struct error *e)
{
    struct reader *r = memory_alloc(sizeof *r);
    if (!r) {
        error_set(e, STATUS_NOMEM, 0, "out of memory");
        return NULL;
    }
    r->path = path;
    arena_init(&r->arena);
    arena_init(&r->waiting);
    buf_init(&r->line);
    return r;
}

struct reader *reader_open(const char *path, const char *from, struct error *e)
{
    struct reader *r = fresh(path, e);
    if (!r)
        return NULL;
    r->stream = io_stream_open(path, e);
    return begin(r, from, e);
}

struct reader *reader_open_bytes(const void *bytes, size_t n, const char *from, struct error *e)
{
    struct reader *r = fresh("bytes", e);
    if (!r)
        return NULL;
    r->stream = io_stream_open_bytes(bytes, n, e);
    return begin(r, from, e);
}

static bool hand_out(struct reader *r, struct read_document *d, bool *got)
{
    *got = r->next_document < r->n_documents;
    if (*got) {
        *d = r->documents[r->next_document++];
    } else if (r->n_documents) {
        arena_reset(&r->waiting);
        r->documents = NULL;
        r->n_documents = r->cap_documents = r->next_document = 0;
    }
    return *got;
}

enum status reader_next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    *d = (struct read_document){0};
    *got = false;
    arena_reset(&r->arena);
    if (hand_out(r, d, got) || r->ended)
        return STATUS_OK;
    return r->format->next(r, d, got, e);
}

void reader_close(struct reader *r)
{
    if (!r)
        return;
    if (r->format && r->format->close)
        r->format->close(r);
    io_stream_close(r->stream);
    arena_release(&r->arena);
    arena_release(&r->waiting);
    buf_release(&r->line);
    memory_free(r->options);
    memory_free(r);
}

enum status reader_slurp(struct reader *r, size_t limit, struct buf *out, struct error *e)
{
    for (size_t got = 1; got;) {
        if (!buf_reserve(out, 65536))
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
        enum status s = io_stream_read(r->stream, out->data + out->size, 65536, &got, e);
        if (s)
            return s;
        out->data[out->size += got] = '\0';
        if (out->size > limit)
            return error_set(e, STATUS_LIMIT, 0, "the file is larger than %zu bytes", limit);
    }
    return STATUS_OK;
}
