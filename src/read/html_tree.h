/* Small walks over a libxml2 tree that body and metadata share. */
#ifndef TABARD_READ_HTML_TREE_H
#define TABARD_READ_HTML_TREE_H

#include "base/arena.h"
#include "base/buf.h"
#include "read/reader.h"

#include <libxml/tree.h>

struct json;

#include <stdbool.h>

bool html_is(const xmlNode *n, const char *name);                   /* element of that name */
bool html_in(const xmlNode *n, const char *names);                  /* name among blank-separated names */
char *html_attribute(struct arena *a, const xmlNode *n, const char *name);  /* NULL if absent; arena */
const char *html_attribute_raw(const xmlNode *n, const char *name); /* value if it is one text node, else NULL */
xmlNode *html_next(xmlNode *n, const xmlNode *top);                 /* pre-order; NULL at the end */
xmlNode *html_skip(xmlNode *n, const xmlNode *top);                 /* pre-order without n's children */
/* Class and id in small letters, with a blank between; cut at the buffer's end. */
void html_class(const xmlNode *n, char *out, size_t size);
/* s with runs of white space as one blank and without soft hyphens. */
void html_words(const char *s, struct buf *out);
/* Text under n with runs of white space as one blank. */
void html_text(const xmlNode *n, struct buf *out);
bool html_any(const char *haystack, const char *words);             /* a blank-separated word occurs in it */

/* What the page's metadata say of its article, folded by html_folded; NULL where unknown. */
struct html_known {
    const char *title, *author, *body;
};
/* The article of a page as paragraphs with an empty line between. Takes the page apart. `by_class`: strike
   out by class names too, not by element alone. */
void html_body(xmlDoc *page, struct arena *a, const struct html_known *known, bool by_class, struct buf *out);
/* What the metadata say of the text. NULL: nothing. */
struct html_facts {
    const char *body;           /* JSON-LD's articleBody, without markup */
    const char *lead;           /* the standfirst, if the page shows it somewhere */
    const struct json *updates; /* of a live blog: an array */
    bool locked;                /* not to be read without paying, it says */
    long words;                 /* of the whole article, it says; 0 unknown */
};
/* Title, author, date (with its evidence), source, language, address. */
void html_meta(xmlDoc *page, struct arena *a, struct read_document *d, struct html_facts *facts);
/* The page as its entries: the first becomes `d`, the others wait in the reader. False: it stays one document. */
bool html_live(struct reader *r, const struct json *updates, struct read_document *d);
/* Markup that the page's scripts hold as data, appended to out. */
void html_script_markup(xmlDoc *page, struct buf *out);

#endif
