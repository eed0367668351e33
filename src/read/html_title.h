/* Which of a page's many titles is its title: see html_title.c. */
#ifndef TABARD_READ_HTML_TITLE_H
#define TABARD_READ_HTML_TITLE_H

#include "read/html_tree.h"

/* What the metadata say, as they say it; NULL where they are silent. */
struct title_places {
    const char *og;             /* og:title, twitter:title ... */
    const char *ld, *ld_alternative;    /* JSON-LD headline and alternativeHeadline */
    const char *headline;       /* microdata or meta "headline" */
    const char *page;           /* <title> */
    const char *site;           /* og:site_name */
};

const char *html_title(struct arena *a, xmlNode *root, const struct title_places *p);

/* Letters and digits of s alone, ASCII in small letters: what is left when spelling, quotes and breaks differ. NULL for none. */
const char *html_folded(struct arena *a, const char *s);

/* Character references that were escaped twice: "&#039;" "&quot;" "&amp;". */
const char *html_unescape(struct arena *a, const char *s);

#endif
