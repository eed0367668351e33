/* Live blogs: a page of entries, each with its own time. In: what JSON-LD's "liveBlogUpdate" lists. Out: a document an entry,
   so that "an hour ago" counts from the entry and not from the day the blog began. Entries without text or time are left out; a
   page where they hold less than half of what it shows stays one document. */
#include "read/html_fold.h"
#include "read/html_tree.h"
#include "read/parts.h"

#include "base/json.h"

#include <string.h>

enum { LEAST_ENTRIES = 3, LEAST_TEXT = 40, MAX_ENTRIES = 5000 };

static const char *plain(struct arena *a, const char *s)
{
    return s && (strchr(s, '<') || strchr(s, '&')) ? part_markup(a, s, strlen(s)) : s;
}

static const char *author_of(const struct json *o)
{
    const struct json *v = json_find(o, "author");
    v = v && v->type == JSON_ARRAY ? v->first : v;
    return v && v->type == JSON_OBJECT ? json_string(v, "name") : NULL;
}

/* One entry over what the page says of itself. */
static bool take_entry(struct arena *a, const struct json *o, const struct read_document *page, struct read_document *d)
{
    const char *text = o->type == JSON_OBJECT ? plain(a, json_string(o, "articleBody")) : NULL, *title = plain(a, json_string(o, "headline"));
    const char *date = part_date(a, json_string(o, "datePublished")), *url = json_string(o, "url"), *author = author_of(o);
    if (!text || strlen(text) < LEAST_TEXT || !date)
        return false;
    *d = (struct read_document){.text = text, .length = strlen(text), .title = title && html_count_words(title) > 1 ? title : page->title, .source = page->source, .lang = page->lang,
                                .author = author ? author : page->author, .date = date, .url = url && !strncmp(url, "http", 4) ? url : page->url};
    return true;
}

/* The strings of `d` in the arena of those that wait. */
static void wait(struct reader *r, struct read_document *d)
{
    const char **const fields[] = {&d->text, &d->title, &d->source, &d->lang, &d->author, &d->date, &d->url};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (*fields[i])
            *fields[i] = arena_string(&r->waiting, *fields[i], strlen(*fields[i]));
    struct read_document *x = ARENA_PUSH(&r->waiting, r->documents, r->n_documents, r->cap_documents);
    if (x)
        *x = *d;
}

bool html_live(struct reader *r, const struct json *updates, struct read_document *d)
{
    struct read_document entry;
    size_t sum = 0, n = 0;
    for (const struct json *o = updates ? updates->first : NULL; o && n < MAX_ENTRIES; o = o->next)
        if (take_entry(&r->arena, o, d, &entry))
            sum += entry.length, n++;
    if (n < LEAST_ENTRIES || sum * 2 < d->length)
        return false;
    const struct read_document page = *d;
    n = 0;
    for (const struct json *o = updates->first; o && n < MAX_ENTRIES; o = o->next)
        if (take_entry(&r->arena, o, &page, &entry)) {
            if (n++)
                wait(r, &entry);
            else
                *d = entry;
        }
    return true;
}
