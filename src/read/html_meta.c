/* Title, author, date, source, language and address of a page. In: the parsed page. Out: strings in the arena.

   Each field is a list of places asked in order; the first that answers wins: JSON-LD of an article (html_ld.c), meta elements, microdata, then
   what the page shows. html_title.c, html_date.c and html_author.c own their fields; the rest is here. */
#include "read/html_meta.h"
#include "read/html_title.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

enum { MAX_TITLE = HTML_MAX_SHORT, MAX_LEAD = 700 };

static const uint64_t unread = TAG(SCRIPT) | TAG(STYLE) | TAG(NOSCRIPT) | TAG(TEMPLATE) | TAG(SVG);

/* The page's meta elements under each of their names, once. */
static void find_metas(struct html_page *page)
{
    static const char *const names[] = {"property", "name", "itemprop"};
    for (struct html_node *n = page->root; n; n = html_next(n, page->root)) {
        if (!html_in(n, TAG(META)))
            continue;
        for (int i = 0; i < 3 && page->n_metas < HTML_MAX_METAS; i++) {
            const char *key = html_attribute_raw(n, names[i]);
            if (key)
                page->metas[page->n_metas++] = (struct html_meta_item){key, n};
        }
    }
}

/* property="og:title dc:title" gives both. */
static bool is_key(const char *keys, const char *name)
{
    size_t n = strlen(name);
    for (; *keys; keys += strcspn(keys, " "), keys += *keys == ' ')
        if (!strncasecmp(keys, name, n) && (!keys[n] || keys[n] == ' '))
            return true;
    return false;
}

bool html_meta_is(const struct html_meta_item *m, const char *name)
{
    return is_key(m->key, name);
}

const char *html_meta_value(const struct html_page *page, const char *name)
{
    for (size_t i = 0; i < page->n_metas; i++)
        if (is_key(page->metas[i].key, name)) {
            char *v = html_attribute(page->arena, page->metas[i].node, "content");
            if (v && *v)
                return v;
        }
    return NULL;
}

const char *html_meta_first(const struct html_page *page, const char *const *names)
{
    const char *v = NULL;
    for (; *names && !v; names++)
        v = html_meta_value(page, *names);
    return v;
}

/* Words of neighbour elements are not glued together. */
static size_t add_apart(const char *s, char *to, size_t n, size_t most)
{
    if (n && n <= most && isalnum((unsigned char)to[n - 1]) && isalnum((unsigned char)*s))
        to[n++] = ' ';
    return html_squeeze(s, to, n, most);
}

const char *html_short_text(struct arena *a, const struct html_node *top, size_t limit)
{
    char text[HTML_MAX_SHORT + 4];
    size_t k = 0, most = (limit < HTML_MAX_SHORT ? limit : HTML_MAX_SHORT) + 1;
    for (struct html_node *n = (struct html_node *)(uintptr_t)top; n && k <= most; n = html_in(n, unread) ? html_skip(n, top) : html_next(n, top)) {
        if (n->type == HTML_TEXT)
            k = add_apart(n->content, text, k, most);
        else if (html_in(n, TAG(BR)))
            k = html_squeeze(" ", text, k, most);
    }
    k -= k && text[k - 1] == ' ';
    size_t skip = k && text[0] == ' ';
    return k > skip && k - skip < most ? arena_string(a, text + skip, k - skip) : NULL;
}

static const char *find_title(const struct html_page *page)
{
    static const char *const names[] = {"og:title", "twitter:title", "dc:title", "dc.title", "dcterms.title", "parsely-title", "title", NULL};
    struct title_places p = {.og = html_meta_first(page, names), .ld = page->ld.title, .ld_alternative = page->ld.alternative,
                             .headline = html_meta_value(page, "headline"), .site = html_meta_value(page, "og:site_name")};
    for (struct html_node *n = page->root; n && !p.page; n = html_next(n, page->root))
        if (html_in(n, TAG(TITLE)))
            p.page = html_short_text(page->arena, n, MAX_TITLE);
    return html_title(page->arena, page->root, &p);
}

static const char *link_of(const struct html_page *page, const char *rel)
{
    for (struct html_node *n = page->root; n; n = html_next(n, page->root)) {
        const char *r = html_in(n, TAG(LINK)) ? html_attribute_raw(n, "rel") : NULL;
        if (r && !strcasecmp(r, rel))
            return html_attribute(page->arena, n, "href");
    }
    return NULL;
}

static const char *site_of(struct arena *a, const char *url)
{
    const char *host = url ? strstr(url, "://") : NULL;
    if (!host)
        return NULL;
    host += strncmp(host + 3, "www.", 4) ? 3 : 7;
    return arena_string(a, host, strcspn(host, "/:?#"));
}

/* False: it begins with another letter. */
static bool may_begin(const struct html_node *n, char letter)
{
    const char *s = n->type == HTML_TEXT ? n->content + strspn(n->content, " \t\r\n") : NULL;
    return !s || *s == letter || (unsigned char)*s >= 0x80;
}

/* The standfirst: an element that begins like the page's description. */
static const char *find_lead(const struct html_page *page)
{
    static const char *const names[] = {"og:description", "description", NULL};
    const char *lead = html_meta_first(page, names);
    size_t n = lead ? strlen(lead) : 0;
    for (struct html_node *p = page->root; p && n >= 60; p = html_next(p, page->root)) {
        if (!html_in(p, TAG(P) | TAG(H2) | TAG(H3) | TAG(DIV) | TAG(SPAN) | TAG(STRONG)) || !p->children || p->children->next)
            continue;
        const char *t = may_begin(p->children, *lead) ? html_short_text(page->arena, p, MAX_LEAD) : NULL;
        if (t && !strncmp(t, lead, 40))
            return t;
    }
    return NULL;
}

static const char *source_of(const struct html_page *page)
{
    const char *source = page->ld.source ? page->ld.source : html_meta_value(page, "og:site_name");
    return source ? source : site_of(page->arena, page->url);
}

void html_meta(struct html_node *root, struct arena *a, struct read_document *d, struct html_facts *facts)
{
    struct html_page page = {.arena = a, .root = root};
    html_ld_read(&page);
    find_metas(&page);
    page.url = link_of(&page, "canonical");
    if (!page.url || strncmp(page.url, "http", 4))
        page.url = html_meta_value(&page, "og:url");
    page.lang = html_attribute(a, page.root, "lang");
    page.title = find_title(&page);
    page.source = source_of(&page);
    page.heading = html_heading(&page);
    d->url = page.url, d->lang = page.lang, d->title = page.title, d->source = page.source;
    d->date = html_date(&page, &d->date_from);
    d->author = html_author(&page);
    d->captions = html_captions(&page);
    *facts = (struct html_facts){.body = page.ld.body && !strchr(page.ld.body, '<') ? page.ld.body : NULL, .lead = find_lead(&page),
                                 .updates = page.ld.updates, .locked = page.ld.locked, .words = page.ld.words};
}
