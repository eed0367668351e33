/* What several readers need: dates in the usual forms, markup as text, old character sets as UTF-8. */
#ifndef TABARD_READ_PARTS_H
#define TABARD_READ_PARTS_H

#include "base/arena.h"
#include "base/buf.h"
#include "read/reader.h"

#include <libxml/tree.h>

/* "Mon, 06 Mar 2017 16:54:09 GMT", "2017-03-06T16:54:09+0000", "20170306T165409Z", "March 6, 2017 Monday",
   "6 March 2017" as RFC 3339 or YYYY-MM-DD; NULL where there is no date in it. */
const char *part_date(struct arena *a, const char *s);

/* The number of the month that a name begins like, in some twenty languages of news; 0. */
int part_month(const char *name);

/* Bytes in `charset` (NULL: UTF-8, or Windows-1252 where they are not that) as UTF-8 without control
   characters. What cannot be read becomes U+FFFD. */
const char *part_utf8(struct arena *a, const char *s, size_t n, const char *charset, size_t *length);

/* The text under a node, an empty line between blocks; of an HTML fragment; with runs of blanks as one. */
void part_tree(const xmlNode *top, struct buf *out);
const char *part_markup(struct arena *a, const char *html, size_t n);
const char *part_node(struct arena *a, const xmlNode *n);           /* part_tree in the arena; NULL if empty or n is */
const char *part_flat(struct arena *a, const char *s, size_t n);    /* one line, trimmed; NULL if empty */
xmlNode *part_next(const xmlNode *n, const xmlNode *top);           /* pre-order; elements and text only */
const char *part_keep(struct arena *a, struct buf *b);              /* trimmed copy; releases b; NULL if empty */

/* One page of HTML: see html.c. `charset` may be NULL. */
enum status read_html_bytes(struct reader *r, const char *page, size_t n, const char *charset, struct read_document *d, struct error *e);

#endif
