/* tabard.h: reading files. */
#include "api/api.h"

#include "base/json.h"
#include "base/memory.h"
#include "read/reader.h"
#include "read/robots.h"

#include <string.h>

struct tabard_reader {
    struct reader *inner;
    char *path;
    void *file;                 /* mapped when its bytes are first wanted as an original */
    size_t file_size;
    bool tried;
    const void *bytes;          /* in place of a file; borrowed */
    size_t bytes_size;
};

/* What a document was read from: its line, or the whole file (the text itself on stdin). */
static void set_original(struct tabard_reader *r, const struct read_document *in, tabard_document *d)
{
    if (in->original) {
        d->original_bytes = in->original;
        d->original_size = in->original_size;
        return;
    }
    if (r->inner->format == &read_jsonl) {
        d->original_bytes = r->inner->line.data;
        d->original_size = r->inner->line.size;
        return;
    }
    if (r->bytes) {
        d->original_bytes = r->bytes;
        d->original_size = r->bytes_size;
        return;
    }
    if (!r->tried && strcmp(r->path, "-"))
        r->file = io_map(r->path, &r->file_size, NULL);
    r->tried = true;
    d->original_bytes = r->file ? r->file : d->text;
    d->original_size = r->file ? r->file_size : d->length;
}

static tabard_reader *begin(const char *name, const char *from, const void *bytes, size_t n, tabard_error *e)
{
    struct error error = {0};
    struct tabard_reader *r = memory_alloc(sizeof *r);
    if (!r) {
        api_fail(e, STATUS_NOMEM, NULL);
        return NULL;
    }
    r->path = memory_copy_string(name, strlen(name));
    if (r->path)
        r->inner = bytes ? reader_open_bytes(bytes, n, from, &error) : reader_open(r->path, from, &error);
    if (!r->inner) {
        api_fail(e, error.status ? error.status : STATUS_NOMEM, error.status ? &error : NULL);
        tabard_reader_close(r);
        return NULL;
    }
    r->bytes = bytes;
    r->bytes_size = n;
    return r;
}

tabard_reader *tabard_reader_open(const char *path, const char *from, tabard_error *e)
{
    return begin(path, from, NULL, 0, e);
}

tabard_reader *tabard_reader_open_bytes(const void *bytes, size_t n, const char *name, const char *from, tabard_error *e)
{
    return begin(name, from, bytes ? bytes : "", n, e);
}

bool tabard_robots_allows(const char *text, size_t n, const char *agent, const char *path, double *delay)
{
    return robots_allows(text ? text : "", text ? n : 0, agent, path, delay);
}

tabard_status tabard_reader_next(tabard_reader *r, tabard_document *d, bool *got, tabard_error *e)
{
    struct error error = {0};
    struct read_document in;
    *d = (tabard_document){0};
    enum status s = reader_next(r->inner, &in, got, &error);
    if (s)
        return api_fail(e, s, &error);
    if (!*got)
        return TABARD_OK;
    *d = (tabard_document){.text = in.text, .length = in.length, .id = in.id, .title = in.title, .source = in.source,
                               .url = in.url, .author = in.author, .date = in.date, .lang = in.lang,
                               .questions = in.questions, .flags = in.flags, .date_from = in.date_from, .captions = in.captions, .file = r->path, .line = in.line};
    set_original(r, &in, d);
    return TABARD_OK;
}

void tabard_reader_close(tabard_reader *r)
{
    if (!r)
        return;
    reader_close(r->inner);
    if (r->file)
        io_unmap(r->file, r->file_size);
    memory_free(r->path);
    memory_free(r);
}

tabard_status tabard_document_json(const tabard_document *d, tabard_result *result, tabard_error *e)
{
    const struct { const char *key, *value; } fields[] = {
        {"id", d->id}, {"title", d->title}, {"author", d->author}, {"date", d->date}, {"source", d->source},
        {"url", d->url}, {"lang", d->lang}, {"flags", d->flags}, {"date_from", d->date_from}, {"captions", d->captions},
    };
    struct buf b = {0};
    *result = (tabard_result){0};
    buf_add_string(&b, "{");
    json_write_key(&b, "file");
    json_write_cstring(&b, d->file);
    json_write_key(&b, "text");
    json_write_string(&b, d->text, d->length);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        json_write_key(&b, fields[i].key);
        json_write_cstring(&b, fields[i].value);
    }
    buf_add_string(&b, "}\n");
    result->length = b.size;
    result->text = buf_take(&b);
    return result->text ? TABARD_OK : api_fail(e, STATUS_NOMEM, NULL);
}
