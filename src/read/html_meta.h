/* What the parts that read a page's metadata share: see html_meta.c. */
#ifndef TABARD_READ_HTML_META_H
#define TABARD_READ_HTML_META_H

#include "read/html_tree.h"

enum { HTML_MAX_METAS = 600, HTML_MAX_SHORT = 2000 };

struct html_meta_item { const char *key; struct html_node *node; };

/* What JSON-LD says of the article, as it says it; NULL where it is silent. */
struct html_ld {
    const char *title, *alternative, *author, *date, *source, *body;
    const struct json *updates;         /* of a live blog */
    bool locked;                        /* not free to read */
    long words;
};

struct html_page {
    struct arena *arena;
    struct html_node *root;
    struct html_ld ld;
    struct html_meta_item metas[HTML_MAX_METAS];
    size_t n_metas;
    const char *title, *url, *lang, *source;    /* once they are known */
    const struct html_node *heading;
};

/* Fills page->ld from the page's scripts. */
void html_ld_read(struct html_page *page);

bool html_meta_is(const struct html_meta_item *m, const char *name);    /* its name is that */
/* Content of the first meta element of that name that has any; of the first of several names. */
const char *html_meta_value(const struct html_page *page, const char *name);
const char *html_meta_first(const struct html_page *page, const char *const *names);

/* Text under n, trimmed; NULL where there is none, or more than `limit` bytes of it (HTML_MAX_SHORT at most). */
const char *html_short_text(struct arena *a, const struct html_node *n, size_t limit);

/* What a page shows near its heading: see html_near.c. */
enum { HTML_ELSEWHERE = 6000 };         /* what it costs to stand in a comment, a list beside the article, a footer */

struct html_near {
    const struct html_page *page;
    const char *best;                   /* NULL: nothing was offered */
    long cost;                          /* of the best */
    bool elsewhere;                     /* the best is none of the article's */
    bool passed;                        /* the heading */
    long offset, heading_at;            /* bytes of text so far, and at the heading */
};

/* The first heading that says the title, else the first of first order; NULL. */
const struct html_node *html_heading(const struct html_page *page);

/* It stands in a comment, a list beside the article, a footer. */
bool html_elsewhere(const struct html_node *n);
/* Calls `look` for each element and text that is shown, in order. */
void html_near(struct html_near *near, void (*look)(struct html_near *near, struct html_node *n));
/* Bytes of text since the heading; before it, twice what is left, less what is not known yet. */
long html_near_distance(const struct html_near *near);
/* `value` stands at n and costs so much besides its distance from the heading. */
void html_near_offer(struct html_near *near, struct html_node *n, const char *value, long cost);

/* The publication date as YYYY-MM-DD or RFC 3339, and the place that said so ("json-ld", "meta:date", "url", "page"). */
const char *html_date(const struct html_page *page, const char **from);

/* Captions of pictures, one a line; NULL. */
const char *html_captions(const struct html_page *page);

/* Names of the authors; NULL. */
const char *html_author(const struct html_page *page);

#endif
