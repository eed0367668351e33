/* News as one JSON value: JSON Feed (1.0, 1.1) and ninjs. In: the whole file, at most 64 MiB. Out: a document an
   item. A ninjs file is an item, or what services wrap around some: {"data": {"items": [{"item": {..}}]}}. Fields are lists of
   keys asked in order. */
#include "read/parts.h"

#include "base/json.h"
#include "base/memory.h"

#include <string.h>

enum { MAX_FILE = 64 << 20 };

struct json_state {
    struct arena arena;
    struct buf bytes;
    const struct json *item;
    bool some;                  /* one was given */
    const char *source, *lang;
};

static bool opens(const char *bytes, size_t n)
{
    size_t i = n >= 3 && !memcmp(bytes, "\xef\xbb\xbf", 3) ? 3 : 0;
    while (i < n && bytes[i] && strchr(" \t\r\n", bytes[i]))
        i++;
    return i < n && bytes[i] == '{';
}

static bool has(const char *bytes, size_t n, const char *word)
{
    return memmem(bytes, n, word, strlen(word)) != NULL;
}

static bool probe_feed(const char *bytes, size_t n, const char *path)
{
    (void)path;
    return opens(bytes, n) && (has(bytes, n, "jsonfeed.org/version") || has(bytes, n, "jsonfeed.org\\/version"));
}

static bool probe_ninjs(const char *bytes, size_t n, const char *path)
{
    static const char *const keys[] = {"\"versioncreated\"", "\"firstcreated\"", "\"body_html\"", "\"body_text\"", "\"body_xhtml\"", "\"pubstatus\"", "\"headline\"", "\"byline\""};
    size_t found = 0;
    (void)path;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        found += has(bytes, n, keys[i]);
    return opens(bytes, n) && found >= 2 && !has(bytes, n, "\"text\":") && !has(bytes, n, "\"text\" :");
}

static const char *first_string(const struct json *o, const char *const *keys)
{
    const char *v = NULL;
    for (; *keys && !v; keys++) {
        v = json_string(o, *keys);
        v = v && *v ? v : NULL;
    }
    return v;
}

/* "authors": [{"name": ..}], "author": {"name": ..}, "byline": ".." */
static const char *author(const struct json *o)
{
    const struct json *list = json_find(o, "authors"), *one = json_find(o, "author");
    const char *line = json_string(o, "byline");
    if (list && list->type == JSON_ARRAY && list->first && list->first->type == JSON_OBJECT)
        one = list->first;
    return one && one->type == JSON_OBJECT ? json_string(one, "name") : line && *line ? line : NULL;
}

/* The first member of that name or of the name and a suffix, as ninjs 2 has "headlines": [{"value": ..}]. */
static const char *valued(const struct json *o, const char *plural)
{
    const struct json *list = json_find(o, plural);
    const struct json *one = list && list->type == JSON_ARRAY ? list->first : NULL;
    return one && one->type == JSON_OBJECT ? json_string(one, "value") : NULL;
}

static void take(struct reader *r, const struct json *o, struct read_document *d)
{
    static const char *const titles[] = {"headline", "title", "name", NULL}, *const plain[] = {"content_text", "body_text", NULL};
    static const char *const marked[] = {"content_html", "body_html", "body_xhtml", "description_html", "summary", "description_text", NULL};
    static const char *const dates[] = {"date_published", "firstpublished", "firstcreated", "versioncreated", "date_modified", NULL};
    static const char *const langs[] = {"language", NULL}, *const urls[] = {"url", "external_url", "canonicalurl", NULL};
    static const char *const ids[] = {"id", "guid", "uri", NULL}, *const sources[] = {"source", "copyrightholder", NULL};
    const struct json_state *s = r->state;
    const char *html = first_string(o, marked), *title = first_string(o, titles);
    d->title = title ? title : valued(o, "headlines");
    d->date = part_date(&r->arena, first_string(o, dates));
    d->lang = first_string(o, langs) ? first_string(o, langs) : s->lang;
    d->url = first_string(o, urls);
    d->id = first_string(o, ids);
    d->author = author(o);
    d->source = first_string(o, sources) ? first_string(o, sources) : s->source;
    d->text = first_string(o, plain) ? first_string(o, plain) : valued(o, "bodies");
    if (html && (!d->text || strchr(d->text, '<')))
        d->text = part_markup(&r->arena, html, strlen(html));
    d->text = d->text ? d->text : d->title;
    d->length = d->text ? strlen(d->text) : 0;
}

/* The first of the items, or the object itself. */
static const struct json *items_of(const struct json *o)
{
    const struct json *data = json_find(o, "data"), *list = NULL;
    o = data && data->type == JSON_OBJECT ? data : o;
    for (int i = 0; i < 2 && !list; i++)
        list = json_find(o, i ? "items" : "item");
    return !list ? o : list->type == JSON_ARRAY ? list->first : list;
}

static const struct json *unwrapped(const struct json *o)
{
    const struct json *inner = json_find(o, "item");
    return inner && inner->type == JSON_OBJECT ? inner : o;
}

static enum status open_state(struct reader *r, struct error *e)
{
    struct json_state *s = r->state = memory_alloc(sizeof *s);
    if (!s)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    arena_init(&s->arena);
    enum status status = reader_slurp(r, MAX_FILE, &s->bytes, e);
    if (status)
        return status;
    size_t skip = s->bytes.size >= 3 && !memcmp(s->bytes.data, "\xef\xbb\xbf", 3) ? 3 : 0;
    const struct json *o = json_parse(&s->arena, (s->bytes.data ? s->bytes.data : "") + skip, s->bytes.size - skip, e);
    if (!o || o->type != JSON_OBJECT)
        return o ? error_set(e, STATUS_INPUT, 0, "not a JSON object") : s->arena.failed ? STATUS_NOMEM : STATUS_INPUT;
    const struct json *items = json_find(o, "items");
    s->item = r->format == &read_ninjs ? items_of(o) : items && items->type == JSON_ARRAY ? items->first : NULL;
    s->source = r->format == &read_ninjs ? NULL : json_string(o, "title");
    s->lang = json_string(o, "language");
    return STATUS_OK;
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    enum status status = r->state ? STATUS_OK : open_state(r, e);
    struct json_state *s = r->state;
    if (status)
        return r->ended = true, status;
    while (s->item && !*got) {
        const struct json *o = s->item;
        s->item = o->next;
        if (o->type != JSON_OBJECT)
            continue;
        take(r, unwrapped(o), d);
        s->some = s->some || d->text;
        *got = d->text != NULL;
    }
    r->ended = !s->item;
    if (r->ended && !s->some && r->format == &read_ninjs)
        return error_set(e, STATUS_INPUT, 0, "no item holds text");
    return r->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}

static void finish(struct reader *r)
{
    struct json_state *s = r->state;
    if (!s)
        return;
    arena_release(&s->arena);
    buf_release(&s->bytes);
    memory_free(s);
}

const struct read_format read_jsonfeed = {"jsonfeed", probe_feed, next, finish};
const struct read_format read_ninjs = {"ninjs", probe_ninjs, next, finish};
