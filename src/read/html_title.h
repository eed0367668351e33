/* Which of a page's many titles is its title: see html_title.c. */
#ifndef TABARD_READ_HTML_TITLE_H
#define TABARD_READ_HTML_TITLE_H

#include "read/html_fold.h"
#include "read/html_tree.h"

/* What the metadata say, as they say it; NULL where they are silent. */
struct title_places {
    const char *og;             /* og:title, twitter:title ... */
    const char *ld, *ld_alternative;    /* JSON-LD headline and alternativeHeadline */
    const char *headline;       /* microdata or meta "headline" */
    const char *page;           /* <title> */
    const char *site;           /* og:site_name */
};

const char *html_title(struct arena *a, struct html_node *root, const struct title_places *p);

/* A title without the name of its site; `site` NULL where the page names none. */
const char *html_without_site(struct arena *a, const char *title, const char *site);
/* The same where the page names it; else as it is. */
const char *html_without_named_site(struct arena *a, const char *title, const char *site);

#endif
