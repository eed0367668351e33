/* What JSON-LD says of the article of a page. In: the page's scripts. Out: strings in the arena.

   The script's text is taken between its first and its last bracket, so that CDATA marks, comments and semicolons around it do no
   harm. A page that gives several articles means the first. */
#include "read/html_meta.h"

#include "base/json.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DEPTH = 3, MAX_AUTHORS = 64 };

static bool is_article_type(const struct json *o)
{
    static const char *const types[] = {"Article", "Posting", "Report", "WebPage", "Review"};
    const struct json *t = json_find(o, "@type");
    for (const struct json *i = t && t->type == JSON_ARRAY ? t->first : t; i; i = t->type == JSON_ARRAY ? i->next : NULL)
        for (size_t k = 0; i->type == JSON_STRING && k < sizeof types / sizeof *types; k++)
            if (strstr(i->string, types[k]))
                return true;
    return false;
}

/* What {"@id": ...} stands for: the thing of that id and with a name, in the script's list. */
static const struct json *named(const struct json *root, const struct json *v)
{
    const struct json *graph = root->type == JSON_OBJECT ? json_find(root, "@graph") : root;
    const char *id = v->type == JSON_OBJECT && !json_find(v, "name") ? json_string(v, "@id") : NULL;
    for (const struct json *i = id && graph ? graph->first : NULL; i; i = i->next) {
        const char *own = i->type == JSON_OBJECT && json_string(i, "name") ? json_string(i, "@id") : NULL;
        if (own && !strcmp(own, id))
            return i;
    }
    return v;
}

/* Names of a person, a list of persons, or plain strings, joined with "; ". */
static void add_names(struct buf *b, const struct json *root, const struct json *v, int depth)
{
    const char *name = NULL;
    if (!v || depth > MAX_DEPTH)
        return;
    if (v->type == JSON_ARRAY) {
        size_t n = 0;
        for (const struct json *i = v->first; i && n++ < MAX_AUTHORS; i = i->next)
            add_names(b, root, i, depth + 1);
        return;
    }
    v = named(root, v);
    if (v->type == JSON_STRING)
        name = v->string;
    else if (v->type == JSON_OBJECT)
        name = json_string(v, "name");
    if (v->type == JSON_OBJECT && !name)
        add_names(b, root, json_find(v, "name"), depth + 1);
    if (name && *name && strncmp(name, "http", 4) && !(b->data && strstr(b->data, name))) {
        buf_add_string(b, b->size ? "; " : "");
        buf_add_string(b, name);
    }
}

static const char *names_of(struct arena *a, const struct json *root, const struct json *v)
{
    struct buf b = {0};
    add_names(&b, root, v, 0);
    const char *s = b.size ? arena_string(a, b.data, b.size) : NULL;
    buf_release(&b);
    return s;
}

/* false, "False", "false" */
static bool says_no(const struct json *v)
{
    return v && (v->type == JSON_FALSE || (v->type == JSON_STRING && !strcasecmp(v->string, "false")));
}

/* What tells a live blog and a part of an article from the whole. */
static void read_state(struct html_ld *ld, const struct json *o)
{
    const struct json *list = json_find(o, "liveBlogUpdate"), *words = json_find(o, "wordCount");
    ld->updates = !ld->updates && list && list->type == JSON_ARRAY ? list : ld->updates;
    ld->locked = ld->locked || says_no(json_find(o, "isAccessibleForFree"));
    long n = !words ? 0 : words->type == JSON_NUMBER ? (long)words->number : words->type == JSON_STRING ? strtol(words->string, NULL, 10) : 0;
    ld->words = n > ld->words ? n : ld->words;
}

static void read_object(struct html_page *page, const struct json *root, const struct json *o)
{
    struct html_ld *ld = &page->ld;
    if (!is_article_type(o))
        return;
    read_state(ld, o);
    if (!ld->title && (ld->title = json_string(o, "headline")))
        ld->alternative = json_string(o, "alternativeHeadline");
    ld->date = ld->date ? ld->date : json_string(o, "datePublished");
    const struct json *publisher = json_find(o, "publisher");
    ld->source = ld->source || !publisher ? ld->source : json_string(named(root, publisher), "name");
    ld->body = ld->body ? ld->body : json_string(o, "articleBody");
    ld->author = ld->author ? ld->author : names_of(page->arena, root, json_find(o, "author"));
}

static void read_value(struct html_page *page, const struct json *root, const struct json *v, int depth)
{
    if (!v || depth > MAX_DEPTH)
        return;
    if (v->type == JSON_ARRAY)
        for (const struct json *i = v->first; i; i = i->next)
            read_value(page, root, i, depth + 1);
    if (v->type != JSON_OBJECT)
        return;
    read_object(page, root, v);
    read_value(page, root, json_find(v, "@graph"), depth + 1);
    read_value(page, root, json_find(v, "mainEntity"), depth + 1);
}

/* From the first bracket to the last; those of "<![CDATA[" and "]]>" are none. */
static size_t bracketed(const char *s, size_t n, const char **from)
{
    const char *mark = memmem(s, n, "CDATA[", 6), *end = s + n, *close = mark ? memmem(s, n, "]]>", 3) : NULL;
    for (s = mark ? mark + 6 : s, end = close ? close : end; s < end && *s != '{' && *s != '['; s++)
        ;
    while (end > s && end[-1] != '}' && end[-1] != ']')
        end--;
    *from = s;
    return end > s ? (size_t)(end - s) : 0;
}

/* Raw control characters in it (common, and not JSON) are read as blanks. */
static void read_script(struct html_page *page, const struct html_node *script)
{
    const char *text = script->children && script->children->content ? script->children->content : "", *from;
    char *clean = arena_string(page->arena, text, strlen(text));
    for (char *p = clean; p && *p; p++)
        if ((unsigned char)*p < ' ')
            *p = ' ';
    size_t n = clean ? bracketed(clean, strlen(clean), &from) : 0;
    const struct json *root = n ? json_parse(page->arena, from, n, NULL) : NULL;
    read_value(page, root, root, 0);
}

void html_ld_read(struct html_page *page)
{
    for (struct html_node *n = page->root; n; n = html_next(n, page->root)) {
        const char *type = html_in(n, TAG(SCRIPT)) ? html_attribute_raw(n, "type") : NULL;
        if (type && !strncasecmp(type, "application/ld+json", 19))
            read_script(page, n);
    }
}
