/* The publication date of a page. In: its metadata and its tree. Out: a day or a moment, and what said so.

   JSON-LD is asked first, then meta elements by name, then the address, then what the page shows. Of the days that a page shows the cheapest
   wins: the one nearest to the heading, and rather in an element that is named like a date than in loose text, rather of publishing than of
   an update, rather of the article than of a comment or a list beside it, rather in the month that the address names. A moment in UTC is of the
   day before or after where the page says so: a day is the one that its readers had. A meta element that is just named "date" is often of the
   last change: an earlier day beside the heading wins. */
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
    MAX_OPENING = 40,               /* and before one in a paragraph's beginning: "HAMBURG, 3.5.2021 -" */
    HINTED = 300, ALONE = 600, LOOSE = 1500, OPENING = 2000, UPDATED = 2000, OTHER_MONTH = 3000,    /* what they cost, in bytes of distance */
    NEAR = 3000, BESIDE = 2400,     /* how near a day corrects what the metadata say */
    DAYS_OF_CHANGES = 60
};

/* American pages write the month first. */
static bool month_first(const struct html_page *page)
{
    return page->lang && !strcasecmp(page->lang, "en-us");
}

/* ---- the address ---- */

/* "/2021/06/14/", "/2021-06-14", "/20210614-", "/14-06-2021" at the end, "/2021/06/": the day is 0 where only the month stands there. Numbers of an archive's own path have
   14 digits and are none. */
static bool address_day(const char *url, struct day *d)
{
    struct day month = {0};
    for (const char *p = url ? strchr(url, '/') : NULL; p; p = strchr(p + 1, '/')) {
        int n = 0;
        size_t digits = strspn(p + 1, "0123456789");
        bool whole = (digits == 4 && (sscanf(p, "/%4d/%2d/%2d%n", &d->year, &d->month, &d->day, &n) == 3 || sscanf(p, "/%4d-%2d-%2d%n", &d->year, &d->month, &d->day, &n) == 3))
                  || (digits == 8 && sscanf(p, "/%4d%2d%2d%n", &d->year, &d->month, &d->day, &n) == 3)
                  || (digits == 2 && sscanf(p, "/%2d-%2d-%4d%n", &d->day, &d->month, &d->year, &n) == 3 && !p[n]);
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

static void offer(struct search *s, struct html_node *at, const char *date, const char *classes, const char *text, long cost)
{
    if (!date)
        return;
    cost += in_other_month(&s->address, date) ? OTHER_MONTH : 0;
    cost += says_update(classes, text) ? UPDATED : 0;
    html_near_offer(&s->near, at, date, cost);
}

/* The day that an attribute of a date element gives. */
static const char *in_attribute(const struct html_page *page, const struct html_node *n)
{
    static const char *const names[] = {"datetime", "content", "title", "data-date", "data-datetime"};
    const char *date = NULL;
    for (size_t i = 0; !date && i < sizeof names / sizeof *names; i++) {
        const char *v = html_attribute_raw(n, names[i]);
        date = v ? day_string(page->arena, v, month_first(page)) : NULL;
    }
    return date;
}

static bool is_published(const struct html_node *n)
{
    static const char *const names[] = {"itemprop", "property"};
    for (size_t i = 0; i < 2; i++) {
        const char *v = html_attribute_raw(n, names[i]);
        if (v && (strcasestr(v, "datePublished") || strcasestr(v, "dateCreated")))
            return true;
    }
    return false;
}

static void look_at_element(struct search *s, struct html_node *n)
{
    static const char *const hints[] = {"date", "datum", "fecha", "publish", "posted", "pubdate", "byline", "by-line", "meta", "stamp", "stand", "submitted", "created", "info", "detail", "time", "ver\xc3\xb6""ffentlicht", NULL};
    const struct html_page *page = s->near.page;
    bool published = is_published(n), named = html_in(n, TAG(TIME)) || published;
    if (!named && !(html_in(n, TAG(SPAN) | TAG(DIV) | TAG(P) | TAG(LI) | TAG(A) | TAG(EM) | TAG(SMALL) | TAG(ABBR) | TAG(H2) | TAG(H5) | TAG(H6) | TAG(DD) | TAG(TD) | TAG(I) | TAG(B) | TAG(STRONG)) && html_classed(n, hints)))
        return;
    const char *text = html_short_text(page->arena, n, MAX_HINTED), *date = named || html_in(n, TAG(ABBR)) ? in_attribute(page, n) : NULL;
    date = date ? date : text ? day_string(page->arena, text, month_first(page)) : NULL;
    offer(s, n, date, published ? "" : n->classes, text ? text : "", published ? 0 : HINTED);
}

/* "3.5.2021 ...", "HAMBURG, 3.5.2021 - ...": a paragraph opens with the day, and not with a clause that holds one. */
static bool opens_with(const char *text, const struct day *d)
{
    const char *behind = d->to + strspn(d->to, " ");
    bool sign = *behind && (strchr("-:|)", *behind) || !strncmp(behind, "\xe2\x80\x93", 3) || !strncmp(behind, "\xe2\x80\x94", 3));
    return d->from == text || (sign && d->from - text < MAX_OPENING);
}

/* What a day in loose text costs: less where the text is the day alone or says what it is, more where a paragraph only opens with it. 0: no offer. */
static long cost_of_text(const char *text, size_t k, const struct day *d)
{
    static const char *const cues = "erschienen ver\xc3\xb6""ffentlicht erstellt published posted publi\xc3\xa9 publicado pubblicato gepubliceerd opublikowano";
    char low[MAX_LOOSE + 1];
    size_t n = 0;
    for (; k < MAX_LOOSE && n < k; n++)
        low[n] = (char)tolower((unsigned char)text[n]);
    low[n] = '\0';
    if (k >= MAX_LOOSE)
        return opens_with(text, d) ? OPENING : 0;
    return d->from == text && k - (size_t)(d->to - text) < 3 ? ALONE : html_any(low, cues) ? HINTED : LOOSE;
}

static void look_at_text(struct search *s, struct html_node *n)
{
    struct arena *a = s->near.page->arena;
    const char *text = n->content + strspn(n->content, " \t\r\n");
    size_t k = strlen(text);
    struct day d;
    bool us = month_first(s->near.page);
    if (k < 8 || strcspn(text, "0123456789") > (k < MAX_LOOSE ? k - 1 : MAX_OPENING))
        return;
    text = k < MAX_LOOSE ? text : arena_string(a, text, MAX_LOOSE);
    long cost = text && day_find(text, us, &d) ? cost_of_text(text, k, &d) : 0;
    if (cost)
        offer(s, n->parent, day_string(a, text, us), "", text, cost);
}

static void look(struct html_near *near, struct html_node *n)
{
    if (n->type == HTML_ELEMENT)
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
    static const char *const keys[] = {"\"datePublished\"", "\"publishedAt\"", "\"published_at\"", "\"publishedDate\"", "\"publish_date\"", "\"publishDate\"", "\"pubDate\"", "\"createdAt\"", "\"created_at\"", "\"deployDt\"", "\"firstPublished\""};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        for (struct html_node *n = page->root; n; n = html_next(n, page->root)) {
            const char *text = html_in(n, TAG(SCRIPT)) && n->children && n->children->content ? n->children->content : NULL;
            const char *at = text ? strstr(text, keys[i]) : NULL;
            const char *value = at ? at + strlen(keys[i]) + strspn(at + strlen(keys[i]), " :\"") : NULL;
            const char *date = value && isdigit((unsigned char)*value) ? day_string(page->arena, arena_string(page->arena, value, strcspn(value, "\"\\<")), false) : NULL;
            if (date)
                return date;
        }
    return NULL;
}

/* The first that the metadata or the address say, and what it was. */
static const char *told(const struct html_page *page, const struct day *address, bool whole, const char **from)
{
    struct arena *a = page->arena;
    const char *date = page->ld.date ? day_string(a, page->ld.date, true) : NULL;
    *from = date ? "json-ld" : NULL;
    date = date ? date : in_metas(page, from);
    if (date || !whole)
        return date;
    *from = "url";
    return arena_format(a, "%04d-%02d-%02d", address->year, address->month, address->day);
}

static bool is_utc(const char *date)
{
    size_t n = strlen(date);
    return n > 19 && (date[n - 1] == 'Z' || !strcmp(date + n - 6, "+00:00") || !strcmp(date + n - 5, "+0000"));
}

/* Days from a to b. */
static int days_between(const char *a, const char *b)
{
    int32_t one, two;
    return date_parse(a, 10, &one) && date_parse(b, 10, &two) ? two - one : 1000;
}

/* The shown day may be where it was read what `date` is in UTC: the next from Asia's afternoon on, the one before in America's night. */
static bool is_same_moment(const char *date, const char *day)
{
    int off = days_between(date, day), hour = atoi(date + 11);
    return !is_utc(day) && ((off == 1 && hour >= 15) || (off == -1 && hour < 12));
}

/* "11/01/2023" is of January where the page shows 1 November. */
static bool is_turned(const char *date, const char *day)
{
    return !strncmp(date, day, 4) && !strncmp(date + 5, day + 8, 2) && !strncmp(date + 8, day + 5, 2) && strncmp(date + 5, day + 5, 5) != 0;
}

/* Midnight in Central Europe told in UTC, an hour earlier in summer, begins the next day there. */
static const char *at_midnight(const struct html_page *page, const char *date)
{
    static const char *const langs[] = {"de", "fr", "it", "nl", "pl", "cs", "sk", "da", "sv", "nb", "nn", "no", "hu", "sl", "hr"};
    bool there = false, summer = !strncmp(date + 11, "22:00:00", 8), winter = !strncmp(date + 11, "23:00:00", 8);
    int month = atoi(date + 5);
    char next[16];
    int32_t day;
    for (size_t i = 0; page->lang && i < sizeof langs / sizeof *langs; i++)
        there = there || (!strncasecmp(page->lang, langs[i], 2) && (!page->lang[2] || !strcasecmp(page->lang + 3, langs[i])));
    if (!there || !(summer ? month >= 3 && month <= 10 : winter && (month <= 3 || month >= 10)) || !date_parse(date, 10, &day))
        return date;
    date_format(day + 1, next);
    return arena_string(page->arena, next, strlen(next));
}

/* The page's own day instead of the day in UTC, or of the last change. */
static const char *corrected(struct search *s, const char *date, const char **from)
{
    bool utc = is_utc(date), weak = !strcmp(*from, "meta:date") || !strcmp(*from, "meta:dc.date");
    if (!utc && !weak)
        return date;
    html_near(&s->near, look);
    int off = s->near.best ? days_between(date, s->near.best) : 1000;
    if ((utc && s->near.best && is_same_moment(date, s->near.best) && s->near.cost < NEAR) || (weak && off < 0 && off > -DAYS_OF_CHANGES && s->near.cost < BESIDE) ||
        (weak && s->near.best && is_turned(date, s->near.best) && s->near.cost < HTML_ELSEWHERE)) {
        *from = "page";
        return s->near.best;
    }
    return utc ? at_midnight(s->near.page, date) : date;
}

/* What is shown in the article, what scripts hold, the day of the last change, what is shown elsewhere. */
static const char *shown(struct search *s, const char **from)
{
    const struct html_page *page = s->near.page;
    html_near(&s->near, look);
    const char *date = s->near.cost < HTML_ELSEWHERE ? s->near.best : NULL, *modified = html_meta_value(page, "article:modified_time");
    *from = date ? "page" : "script";
    date = date ? date : in_scripts(page);
    if (!date && modified && (date = day_string(page->arena, modified, true)))
        *from = "meta:article:modified_time";
    if (!date && (date = s->near.best))
        *from = "page";
    return date;
}

const char *html_date(const struct html_page *page, const char **from)
{
    struct search s = {.near = {.page = page}};
    bool whole = address_day(page->url, &s.address);
    const char *date = told(page, &s.address, whole, from);
    date = date ? corrected(&s, date, from) : shown(&s, from);
    *from = date ? *from : NULL;
    return date;
}
