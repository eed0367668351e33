/* tabard.h: where the words of a text stand in what it was read from. Bytes of the text become code points here. */
#include "api/api.h"

#include "base/json.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "read/text_map.h"

struct tabard_map {
    struct text_map *inner;
    struct utf8_cursor cursor;
    size_t at;
};

tabard_map *tabard_map_new(const char *text, size_t length, const void *original, size_t size, tabard_error *e)
{
    struct error error = {0};
    struct tabard_map *m = memory_alloc(sizeof *m);
    if (!m) {
        api_fail(e, STATUS_NOMEM, NULL);
        return NULL;
    }
    utf8_cursor_init(&m->cursor, text, length);
    m->inner = text_map_new(text, length, original ? original : "", original ? size : 0, &error);
    if (!m->inner) {
        api_fail(e, error.status ? error.status : STATUS_NOMEM, &error);
        tabard_map_free(m);
        return NULL;
    }
    return m;
}

void tabard_map_free(tabard_map *m)
{
    if (!m)
        return;
    text_map_free(m->inner);
    memory_free(m);
}

static void in_points(struct tabard_map *m, const struct text_stretch *s, tabard_place *p)
{
    size_t start = utf8_point_of_byte(&m->cursor, s->start);
    *p = (tabard_place){start, utf8_point_of_byte(&m->cursor, s->end), s->found, s->from, s->to};
}

bool tabard_map_next(tabard_map *m, tabard_place *place)
{
    struct text_stretch s;
    bool more = text_map_next(m->inner, &m->at, &s);
    if (more)
        in_points(m, &s, place);
    return more;
}

bool tabard_map_find(tabard_map *m, size_t start, size_t end, tabard_place *place)
{
    struct text_stretch s;
    size_t first = utf8_byte_of_point(&m->cursor, start), last = utf8_byte_of_point(&m->cursor, end);
    bool found = first != SIZE_MAX && text_map_find(m->inner, first, last == SIZE_MAX ? m->cursor.length : last, &s);
    if (found)
        in_points(m, &s, place);
    return found;
}

const char *tabard_map_original(const tabard_map *m, size_t *size)
{
    return text_map_source(m->inner, size);
}

static void write_place(struct buf *b, const tabard_document *d, const tabard_place *p)
{
    buf_add_string(b, "{");
    json_write_key(b, "file");
    json_write_cstring(b, d->file);
    if (d->line)
        buf_add_format(b, ",\"line\":%ld", d->line);
    buf_add_format(b, ",\"span\":{\"start\":%zu,\"end\":%zu},\"bytes\":", p->start, p->end);
    if (p->found)
        buf_add_format(b, "{\"from\":%zu,\"to\":%zu}}\n", p->from, p->to);
    else
        buf_add_string(b, "null}\n");
}

tabard_status tabard_map_json(tabard_map *m, const tabard_document *d, tabard_result *result, tabard_error *e)
{
    struct buf b = {0};
    tabard_place p;
    *result = (tabard_result){0};
    buf_reserve(&b, 1);
    while (tabard_map_next(m, &p))
        write_place(&b, d, &p);
    result->length = b.size;
    result->text = buf_take(&b);
    return result->text ? TABARD_OK : api_fail(e, STATUS_NOMEM, NULL);
}
