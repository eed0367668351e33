/* The publication date of a page. In: its metadata and its tree. Out: a day or a moment, and what said so.

   JSON-LD is asked first, then meta elements by name, then the address, then what the page shows. Of the days that a page shows the cheapest
   wins: the one nearest to the heading, and rather in an element that is named like a date than in loose text, rather of publishing than of
   an update, rather of the article than of a comment or a list beside it, rather in the month that the address names. */
#include "read/html_meta.h"

#include "base/date.h"
#include "read/day.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_HINTED = 160,               /* bytes of text in an element named like a date */
    MAX_LOOSE = 120,                /* and of loose text that holds one */
    HINTED = 300, LOOSE = 1500, UPDATED = 2000, OTHER_MONTH = 3000     /* what they cost, in bytes of distance */
};

/* American pages write the month first. */
static bool month_first(const struct html_page *page)
{
    return page->lang && !strcasecmp(page->lang, "en-us");
}

/* ---- the address ---- */

/* "/2021/06/14/", "/2021-06-14", "/20210614-", "/2021/06/": the day is 0 where only the month stands there. Numbers of an archive's own path have
   14 digits and are none. */
static bool address_day(const char *url, struct day *d)
{
    struct day month = {0};
    for (const char *p = url ? strchr(url, '/') : NULL; p; p = strchr(p + 1, '/')) {
        int n = 0;
        size_t digits = strspn(p + 1, "0123456789");
        bool whole = (digits == 4 && (sscanf(p, "/%4d/%2d/%2d%n", &d->year, &d->month, &d->day, &n) == 3 || sscanf(p, "/%4d-%2d-%2d%n", &d->year, &d->month, &d->day, &n) == 3))
                  || (digits == 8 && sscanf(p, "/%4d%2d%2d%n", &d->year, &d->month, &d->day, &n) == 3);
        if (whole && !isdigit((unsigned char)p[n]) && d->year >= 1990 && d->year <= 2100 && d->month >= 1 && d->month <= 12 && d->day >= 1 && d->day <= date_days_in_month(d->year, d->month))
            return true;
        if (digits == 4 && sscanf(p, "/%4d/%2d/%n", &month.year, &month.month, &n) == 2 && n == 9 && month.year >= 1990 && month.year <= 2100 && month.month >= 1 && month.month <= 12)
            *d = (struct day){.year = month.year, .month = month.month};
        else
            *d = (struct day){.year = month.month ? month.year : 0, .month = month.month};
    }
    return false;
}

/* ---- what the page shows ---- */

struct search {
    struct html_near near;
    struct day address;
};

static bool says_update(const char *classes, const char *text)
{
    static const char *const words = "updat modif edited revised aktualisiert \xc3\xa4nderung ge\xc3\xa4ndert zuletzt mis-\xc3\xa0-jour actualiz aggiorn";
    char low[MAX_HINTED + 1];
    size_t n = 0;
    for (; text[n] && n < sizeof low - 1; n++)
        low[n] = (char)tolower((unsigned char)text[n]);
    low[n] = '\0';
    return (html_any(classes, "updat modif") && !html_any(classes, "publish entry-date")) || html_any(low, words);
}

static bool in_other_month(const struct day *address, const char *date)
{
    int y = 0, m = 0;
    return address->year && sscanf(date, "%4d-%2d", &y, &m) == 2 && (y != address->year || m != address->month);
}

static void offer(struct search *s, xmlNode *at, const char *date, const char *classes, const char *text, long cost)
{
    if (!date)
        return;
    cost += in_other_month(&s->address, date) ? OTHER_MONTH : 0;
    cost += says_update(classes, text) ? UPDATED : 0;
    html_near_offer(&s->near, at, date, cost);
}

/* The day that an attribute of a date element gives. */
static const char *in_attribute(const struct html_page *page, const xmlNode *n)
{
    static const char *const names[] = {"datetime", "content", "title", "data-date", "data-datetime"};
    const char *date = NULL;
    for (size_t i = 0; !date && i < sizeof names / sizeof *names; i++) {
        const char *v = html_attribute_raw(n, names[i]);
        date = v ? day_string(page->arena, v, month_first(page)) : NULL;
    }
    return date;
}

static bool is_published(const xmlNode *n)
{
    static const char *const names[] = {"itemprop", "property"};
    for (size_t i = 0; i < 2; i++) {
        const char *v = html_attribute_raw(n, names[i]);
        if (v && (strcasestr(v, "datePublished") || strcasestr(v, "dateCreated")))
            return true;
    }
    return false;
}

static void look_at_element(struct search *s, xmlNode *n)
{
    static const char *const hints = "date datum fecha publish posted pubdate byline by-line meta stamp stand submitted created info detail time ver\xc3\xb6""ffentlicht";
    char c[512];
    const struct html_page *page = s->near.page;
    bool published = is_published(n), named = html_is(n, "time") || published;
    html_class(n, c, sizeof c);
    if (!named && !(html_in(n, "span div p li a em small abbr h2 h5 h6 dd td i b strong") && html_any(c, hints)))
        return;
    const char *text = html_short_text(page->arena, n, MAX_HINTED), *date = named || html_is(n, "abbr") ? in_attribute(page, n) : NULL;
    date = date ? date : text ? day_string(page->arena, text, month_first(page)) : NULL;
    offer(s, n, date, published ? "" : c, text ? text : "", published ? 0 : HINTED);
}

static void look_at_text(struct search *s, xmlNode *n)
{
    const char *text = (const char *)n->content + strspn((const char *)n->content, " \t\r\n");
    size_t k = strlen(text);
    if (k < MAX_LOOSE && k >= 8 && strpbrk(text, "0123456789"))
        offer(s, n->parent, day_string(s->near.page->arena, text, month_first(s->near.page)), "", text, LOOSE);
}

static void look(struct html_near *near, xmlNode *n)
{
    if (n->type == XML_ELEMENT_NODE)
        look_at_element((struct search *)near, n);
    else
        look_at_text((struct search *)near, n);
}

/* ---- in order ---- */

static const char *in_metas(const struct html_page *page, const char **from)
{
    static const char *const names[] = {"article:published_time", "og:article:published_time", "datepublished", "og:published_time", "pubdate",
        "publishdate", "publish-date", "publish_date", "publication_date", "published_time", "date", "dc.date", "dc.date.issued", "dcterms.created",
        "dcterms.date", "dc.date.created", "sailthru.date", "parsely-pub-date", "article.published", "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime", "article:published", "datecreated", "created", "originalpublicationdate", "citation_publication_date", "citation_date",
        "bt:pubdate", "rnews:datepublished", "vr:published_time", "date_published", "last-modified-published", NULL};
    const char *date = NULL;
    for (const char *const *n = names; !date && *n; n++) {
        const char *v = html_meta_value(page, *n);
        date = v ? day_string(page->arena, v, !page->lang || !strncasecmp(page->lang, "en", 2)) : NULL;
        *from = date ? arena_format(page->arena, "meta:%s", *n) : *from;
    }
    return date;
}

/* A script's data: "datePublished":"2021-06-14T..." */
static const char *in_scripts(const struct html_page *page)
{
    static const char *const keys[] = {"\"datePublished\"", "\"publishedAt\"", "\"published_at\"", "\"publishedDate\"", "\"publish_date\"", "\"publishDate\"", "\"pubDate\""};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        for (xmlNode *n = page->root; n; n = html_next(n, page->root)) {
            const char *text = html_is(n, "script") && n->children && n->children->content ? (const char *)n->children->content : NULL;
            const char *at = text ? strstr(text, keys[i]) : NULL;
            const char *value = at ? at + strlen(keys[i]) + strspn(at + strlen(keys[i]), " :\"") : NULL;
            const char *date = value && isdigit((unsigned char)*value) ? day_string(page->arena, arena_string(page->arena, value, strcspn(value, "\"\\<")), false) : NULL;
            if (date)
                return date;
        }
    return NULL;
}

const char *html_date(const struct html_page *page, const char **from)
{
    struct arena *a = page->arena;
    struct search s = {.near = {.page = page}};
    bool whole = address_day(page->url, &s.address);
    const char *date = page->ld.date ? day_string(a, page->ld.date, true) : NULL;
    *from = date ? "json-ld" : NULL;
    date = date ? date : in_metas(page, from);
    if (!date && whole) {
        date = arena_format(a, "%04d-%02d-%02d", s.address.year, s.address.month, s.address.day);
        *from = "url";
    }
    if (!date) {
        html_near(&s.near, look);
        date = s.near.cost < HTML_ELSEWHERE ? s.near.best : NULL;
        *from = date ? "page" : NULL;
    }
    if (!date && (date = in_scripts(page)))
        *from = "script";
    const char *modified = date ? NULL : html_meta_value(page, "article:modified_time");
    if (modified && (date = day_string(a, modified, true)))
        *from = "meta:article:modified_time";
    if (!date && (date = s.near.best))
        *from = "page";
    return date;
}
