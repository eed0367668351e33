/* Title, author, date, source, language and address of a page. In: the parsed page. Out: strings in the
   arena. Each field is a list of places asked in order; the first that answers wins: JSON-LD of an article,
   meta elements, microdata, then what the page shows. A date carries its place as evidence ("meta:..."). */
#include "read/html_title.h"

#include "base/date.h"
#include "base/json.h"
#include "base/utf8.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_METAS = 600 };

struct meta_item { const char *key; xmlNode *node; };

struct found {
    struct arena *arena;
    const char *title, *alternative, *author, *date, *source, *body;  /* of JSON-LD */
    const struct json *updates;
    bool locked;
    long words;
    xmlNode *root;
    struct meta_item metas[MAX_METAS];
    size_t n_metas;
};

static bool is_article_type(const struct json *o)
{
    const struct json *t = json_find(o, "@type");
    for (const struct json *i = t && t->type == JSON_ARRAY ? t->first : t; i; i = t->type == JSON_ARRAY ? i->next : NULL)
        if (i->type == JSON_STRING && (strstr(i->string, "Article") || strstr(i->string, "Posting") || strstr(i->string, "Report") ||
                                       strstr(i->string, "WebPage") || strstr(i->string, "Review")))
            return true;
    return false;
}

/* Names of a person, a list of persons, or plain strings, joined with "; ". */
static void add_names(struct buf *b, const struct json *v, int depth)
{
    const char *name = NULL;
    if (!v || depth > 3)
        return;
    if (v->type == JSON_ARRAY) {
        for (const struct json *i = v->first; i; i = i->next)
            add_names(b, i, depth + 1);
        return;
    }
    if (v->type == JSON_STRING)
        name = v->string;
    else if (v->type == JSON_OBJECT)
        name = json_string(v, "name");
    if (v->type == JSON_OBJECT && !name)
        add_names(b, json_find(v, "name"), depth + 1);
    if (name && *name && strncmp(name, "http", 4) && !(b->data && strstr(b->data, name))) {
        buf_add_string(b, b->size ? "; " : "");
        buf_add_string(b, name);
    }
}

static const char *keep(struct arena *a, struct buf *b)
{
    const char *s = b->size ? arena_string(a, b->data, b->size) : NULL;
    buf_release(b);
    return s;
}

/* false, "False", "false" */
static bool says_no(const struct json *v)
{
    return v && (v->type == JSON_FALSE || (v->type == JSON_STRING && !strcasecmp(v->string, "false")));
}

/* What tells a live blog and a part of an article from the whole. */
static void read_ld_state(struct found *f, const struct json *o)
{
    const struct json *list = json_find(o, "liveBlogUpdate"), *words = json_find(o, "wordCount");
    f->updates = !f->updates && list && list->type == JSON_ARRAY ? list : f->updates;
    f->locked = f->locked || says_no(json_find(o, "isAccessibleForFree"));
    long n = !words ? 0 : words->type == JSON_NUMBER ? (long)words->number : words->type == JSON_STRING ? strtol(words->string, NULL, 10) : 0;
    f->words = n > f->words ? n : f->words;
}

static void read_ld_object(struct found *f, const struct json *o)
{
    struct buf names = {0};
    const char *date = json_string(o, "datePublished"), *title = json_string(o, "headline");
    if (!is_article_type(o))
        return;
    read_ld_state(f, o);
    if (!f->title && title) {
        f->title = title;
        f->alternative = json_string(o, "alternativeHeadline");
    }
    f->date = f->date ? f->date : date;
    f->source = f->source ? f->source : json_string(json_find(o, "publisher"), "name");
    f->body = f->body ? f->body : json_string(o, "articleBody");
    add_names(&names, json_find(o, "author"), 0);
    const char *author = keep(f->arena, &names);
    f->author = f->author ? f->author : author;
}

static void read_ld(struct found *f, const struct json *v, int depth)
{
    if (!v || depth > 3)
        return;
    if (v->type == JSON_ARRAY)
        for (const struct json *i = v->first; i; i = i->next)
            read_ld(f, i, depth + 1);
    if (v->type != JSON_OBJECT)
        return;
    read_ld_object(f, v);
    read_ld(f, json_find(v, "@graph"), depth + 1);
    read_ld(f, json_find(v, "mainEntity"), depth + 1);
}

/* Script text with raw control characters (common and not JSON) as blanks. */
static void read_ld_script(struct found *f, const xmlNode *script)
{
    const char *text = script->children && script->children->content ? (const char *)script->children->content : "";
    char *clean = arena_string(f->arena, text, strlen(text));
    for (char *p = clean; p && *p; p++)
        if ((unsigned char)*p < ' ')
            *p = ' ';
    if (clean)
        read_ld(f, json_parse(f->arena, clean, strlen(clean), NULL), 0);
}

static void find_ld(struct found *f)
{
    for (xmlNode *n = f->root; n; n = html_next(n, f->root)) {
        const char *type = html_is(n, "script") ? html_attribute_raw(n, "type") : NULL;
        if (type && !strncasecmp(type, "application/ld+json", 19))
            read_ld_script(f, n);
    }
}

/* The page's meta elements under each of their names, once. */
static void find_metas(struct found *f)
{
    static const char *const names[] = {"property", "name", "itemprop"};
    for (xmlNode *n = f->root; n; n = html_next(n, f->root)) {
        if (!html_is(n, "meta"))
            continue;
        for (int i = 0; i < 3 && f->n_metas < MAX_METAS; i++) {
            const char *key = html_attribute_raw(n, names[i]);
            if (key)
                f->metas[f->n_metas++] = (struct meta_item){key, n};
        }
    }
}

static const char *meta(struct found *f, const char *name)
{
    for (size_t i = 0; i < f->n_metas; i++)
        if (!strcasecmp(f->metas[i].key, name)) {
            char *v = html_attribute(f->arena, f->metas[i].node, "content");
            if (v && *v)
                return v;
        }
    return NULL;
}

static const char *first_meta(struct found *f, const char *const *names)
{
    const char *v = NULL;
    for (; *names && !v; names++)
        v = meta(f, *names);
    return v;
}

static const char *text_of(struct found *f, xmlNode *n)
{
    struct buf b = {0};
    html_text(n, &b);
    while (b.size && b.data[b.size - 1] == ' ')
        b.data[--b.size] = '\0';
    size_t skip = b.size && b.data[0] == ' ';
    const char *s = b.size > skip ? arena_string(f->arena, b.data + skip, b.size - skip) : NULL;
    buf_release(&b);
    return s;
}

/* ---- title ---- */

static size_t words_in(const char *s)
{
    size_t n = 0;
    for (bool in = false; *s; s++) {
        n += !isspace((unsigned char)*s) && !in;
        in = !isspace((unsigned char)*s);
    }
    return n;
}

static const char *find_title(struct found *f)
{
    static const char *const names[] = {"og:title", "twitter:title", "dc.title", "dcterms.title", "title", NULL};
    struct title_places p = {.og = first_meta(f, names), .ld = f->title, .ld_alternative = f->alternative, .headline = meta(f, "headline"), .site = meta(f, "og:site_name")};
    for (xmlNode *n = f->root; n && !p.page; n = html_next(n, f->root))
        if (html_is(n, "title"))
            p.page = text_of(f, n);
    return html_title(f->arena, f->root, &p);
}

/* ---- dates ---- */

static const char *const months[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

static int month_of(const char *s)
{
    for (int i = 0; i < 12; i++)
        if (!strncasecmp(s, months[i], 3))
            return i + 1;
    return 0;
}

static const char *day_string(struct arena *a, int y, int m, int d)
{
    if (y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1 || d > date_days_in_month(y, m))
        return NULL;
    return arena_format(a, "%04d-%02d-%02d", y, m, d);
}

/* RFC 3339 as far as it goes, "20210614", "14 June 2021", "June 14, 2021", "14.06.2021", "14/06/2021". */
static const char *normal_date(struct arena *a, const char *s)
{
    int y, m, d, n = 0;
    char word[16];
    int32_t days;
    while (isspace((unsigned char)*s))
        s++;
    if (sscanf(s, "%4d-%2d-%2d%n", &y, &m, &d, &n) == 3 && n >= 8) {
        const char *iso = day_string(a, y, m, d);
        bool whole = iso && date_parse(s, strlen(s), &days) && strlen(s) >= 19;
        return whole ? arena_format(a, "%.10sT%s", s, s + 11) : iso;
    }
    if (sscanf(s, "%4d/%2d/%2d%n", &y, &m, &d, &n) == 3 && n >= 8)
        return day_string(a, y, m, d);
    if (strspn(s, "0123456789") == 8 && sscanf(s, "%4d%2d%2d", &y, &m, &d) == 3)
        return day_string(a, y, m, d);
    if (sscanf(s, "%2d.%2d.%4d", &d, &m, &y) == 3)
        return day_string(a, y, m, d);
    if (sscanf(s, "%2d/%2d/%4d", &d, &m, &y) == 3)
        return m > 12 ? day_string(a, y, d, m) : day_string(a, y, m, d);
    for (const char *p = s; *p && p < s + 60; p++) {
        if (p > s && isalnum((unsigned char)p[-1]))
            continue;
        if (sscanf(p, "%2d %15[A-Za-z]%*[., ]%4d", &d, word, &y) == 3 && month_of(word))
            return day_string(a, y, month_of(word), d);
        if (sscanf(p, "%15[A-Za-z]%*[. ]%2d%*[a-z, ]%4d", word, &d, &y) == 3 && month_of(word))
            return day_string(a, y, month_of(word), d);
    }
    return NULL;
}

static const char *url_date(struct arena *a, const char *url)
{
    int y, m, d;
    for (const char *p = url ? strchr(url, '/') : NULL; p; p = strchr(p + 1, '/')) {
        if ((sscanf(p, "/%4d/%2d/%2d/", &y, &m, &d) == 3 || sscanf(p, "/%4d-%2d-%2d", &y, &m, &d) == 3) && p[5] && strchr("/-", p[5])) {
            const char *s = day_string(a, y, m, d);
            if (s)
                return s;
        }
    }
    return NULL;
}

static const char *visible_date(struct found *f)
{
    static const char *const hints = "date time publish posted byline meta stamp";
    const char *best = NULL;
    char c[512];
    for (xmlNode *n = f->root; n && !best; n = html_next(n, f->root)) {
        if (html_is(n, "time")) {
            char *v = html_attribute(f->arena, n, "datetime");
            best = v ? normal_date(f->arena, v) : NULL;
            const char *t = best ? NULL : text_of(f, n);
            best = best ? best : t ? normal_date(f->arena, t) : NULL;
        } else if (html_in(n, "span div p li a em small abbr") && (html_class(n, c, sizeof c), html_any(c, hints))) {
            const char *t = text_of(f, n);
            best = t && strlen(t) < 160 ? normal_date(f->arena, t) : NULL;
        }
    }
    return best;
}

static const char *loose_date(struct found *f)
{
    for (xmlNode *n = f->root; n; n = html_next(n, f->root))
        if (n->type == XML_TEXT_NODE && n->parent && !html_in(n->parent, "script style") && strlen((const char *)n->content) < 80) {
            const char *d = normal_date(f->arena, (const char *)n->content);
            if (d)
                return d;
        }
    return NULL;
}

static const char *find_date(struct found *f, const char *url)
{
    static const char *const names[] = {"article:published_time", "og:article:published_time", "datepublished", "og:published_time", "pubdate",
        "publishdate", "publish-date", "publish_date", "publication_date", "published_time", "date", "dc.date", "dc.date.issued", "dcterms.created",
        "dcterms.date", "dc.date.created", "sailthru.date", "parsely-pub-date", "article.published", "cxenseparse:recs:publishtime",
        "article:published", "datecreated", "created", "originalpublicationdate", "citation_publication_date", "citation_date",
        "bt:pubdate", "rnews:datepublished", "vr:published_time", "date_published", NULL};
    const char *d = f->date ? normal_date(f->arena, f->date) : NULL, *m = d ? NULL : first_meta(f, names);
    d = d ? d : m ? normal_date(f->arena, m) : NULL;
    for (const char *const *n = names; !d && *n; n++) {
        m = meta(f, *n);
        d = m ? normal_date(f->arena, m) : NULL;
    }
    d = d ? d : url_date(f->arena, url);
    d = d ? d : visible_date(f);
    m = d ? NULL : meta(f, "article:modified_time");
    d = d ? d : m ? normal_date(f->arena, m) : NULL;
    return d ? d : loose_date(f);
}

/* ---- author ---- */

/* "By Ann Lee, Bo Kim | Reuters" -> the names; NULL where it looks like none. */
static const char *clean_author(struct arena *a, const char *s)
{
    static const char *const openers[] = {"by ", "By ", "BY ", "von ", "Von ", "par ", "Par ", "por ", "Por ", "di ", "Di ", "door ", "Written by ", "Posted by ",
                                          "Author: ", "Author ", "Text: ", "Text von ", "Reporting by ", "Story by ", "Published by ", "By: ", "Autor: ", "Opinion by "};
    if (!s)
        return NULL;
    for (bool moved = true; moved;) {
        moved = false;
        while (isspace((unsigned char)*s))
            s++;
        for (size_t i = 0; i < sizeof openers / sizeof *openers; i++)
            if (!strncmp(s, openers[i], strlen(openers[i])))
                s += strlen(openers[i]), moved = true;
    }
    size_t n = strcspn(s, "|\n(@");
    while (n && strchr(" ,;-", s[n - 1]))
        n--;
    if (n < 3 || n > 120 || !strncmp(s, "http", 4) || words_in(s) > 16)
        return NULL;
    return arena_string(a, s, n);
}

static const char *find_author(struct found *f)
{
    static const char *const names[] = {"author", "article:author_name", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author",
                                        "byl", "citation_author", "twitter:data1", "cxenseparse:author", "article:author", NULL};
    char c[512];
    const char *a = clean_author(f->arena, f->author);
    for (const char *const *n = names; !a && *n; n++)
        if (strcmp(*n, "twitter:data1") || (meta(f, "twitter:label1") && strstr(meta(f, "twitter:label1"), "ritten")))
            a = clean_author(f->arena, meta(f, *n));
    for (xmlNode *n = f->root; n && !a; n = html_next(n, f->root)) {
        const char *rel = n->type == XML_ELEMENT_NODE ? html_attribute_raw(n, "rel") : NULL, *prop = n->type == XML_ELEMENT_NODE ? html_attribute_raw(n, "itemprop") : NULL;
        if ((rel && !strcmp(rel, "author")) || (prop && !strcmp(prop, "author")))
            a = clean_author(f->arena, text_of(f, n));
    }
    for (xmlNode *n = f->root; n && !a; n = html_next(n, f->root)) {
        if (!html_in(n, "a span div p address li strong h3 h4"))
            continue;
        html_class(n, c, sizeof c);
        const char *t = html_any(c, "author byline by-line writer contributor") && !html_any(c, "comment bio related") ? text_of(f, n) : NULL;
        a = t && strlen(t) < 100 ? clean_author(f->arena, t) : NULL;
    }
    return a;
}

/* ---- the rest ---- */

static const char *link_of(struct found *f, const char *rel)
{
    for (xmlNode *n = f->root; n; n = html_next(n, f->root)) {
        const char *r = html_is(n, "link") ? html_attribute_raw(n, "rel") : NULL;
        if (r && !strcasecmp(r, rel))
            return html_attribute(f->arena, n, "href");
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

/* The standfirst: an element that begins like the page's description. */
static const char *find_lead(struct found *f)
{
    static const char *const names[] = {"og:description", "description", NULL};
    const char *lead = first_meta(f, names);
    size_t n = lead ? strlen(lead) : 0;
    for (xmlNode *p = f->root; p && n >= 60; p = html_next(p, f->root)) {
        if (!html_in(p, "p h2 h3 div span strong") || !p->children || p->children->next)
            continue;
        const char *t = text_of(f, p);
        if (t && strlen(t) < 700 && !strncmp(t, lead, 40))
            return t;
    }
    return NULL;
}

void html_meta(xmlDoc *page, struct arena *a, struct read_document *d, struct html_facts *facts)
{
    struct found f = {.arena = a, .root = xmlDocGetRootElement(page)};
    if (!f.root)
        return;
    find_ld(&f);
    find_metas(&f);
    d->url = link_of(&f, "canonical");
    if (!d->url || strncmp(d->url, "http", 4))
        d->url = meta(&f, "og:url");
    d->lang = html_attribute(a, f.root, "lang");
    d->title = find_title(&f);
    d->date = find_date(&f, d->url);
    d->author = find_author(&f);
    d->source = f.source ? f.source : meta(&f, "og:site_name");
    d->source = d->source ? d->source : site_of(a, d->url);
    facts->body = f.body && !strchr(f.body, '<') ? f.body : NULL;
    facts->lead = find_lead(&f);
    facts->updates = f.updates;
    facts->locked = f.locked;
    facts->words = f.words;
}
