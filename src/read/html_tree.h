/* A page as a tree, as far as our rules ask: see html_build.c, which makes it, and html_tree.c, which walks it. */
#ifndef TABARD_READ_HTML_TREE_H
#define TABARD_READ_HTML_TREE_H

#include "base/arena.h"
#include "base/buf.h"
#include "read/reader.h"

#include <stdbool.h>
#include <stdint.h>

struct json;

enum html_type { HTML_ELEMENT, HTML_TEXT, HTML_DATA /* of a script */ };

/* The elements that a rule knows, in the order of the names in html_build.c; the rest are one of the last three. */
enum html_name {
    HTML_A, HTML_ABBR, HTML_ADDRESS, HTML_ARTICLE, HTML_ASIDE, HTML_B, HTML_BLOCKQUOTE, HTML_BODY, HTML_BR, HTML_BUTTON, HTML_BYLINE, HTML_CITE,
    HTML_DD, HTML_DIV, HTML_DL, HTML_DT, HTML_EM, HTML_FIGCAPTION, HTML_FIGURE, HTML_FONT, HTML_FOOTER, HTML_FORM, HTML_H1, HTML_H2, HTML_H3, HTML_H4,
    HTML_H5, HTML_H6, HTML_HEAD, HTML_HEADER, HTML_HTML, HTML_I, HTML_LI, HTML_LINK, HTML_MAIN, HTML_META, HTML_NAV, HTML_NOSCRIPT, HTML_OL,
    HTML_OPTION, HTML_P, HTML_PRE, HTML_SCRIPT, HTML_SECTION, HTML_SMALL, HTML_SPAN, HTML_STRONG, HTML_STYLE, HTML_SVG, HTML_TD, HTML_TEMPLATE,
    HTML_TH, HTML_TIME, HTML_TITLE, HTML_UL,
    HTML_INLINE,        /* another that stands in a line: "mark", "sup" */
    HTML_CONTROL,       /* another that is no text: "input", "video", "amp-ad" */
    HTML_OTHER
};

/* Names are a set's bits: TAG(P) | TAG(DIV). */
#define TAG(name) (UINT64_C(1) << HTML_##name)

/* An attribute that a rule asks for; "" where it has no value. */
struct html_attribute { const char *name, *value; };

struct html_pairs { uint64_t bits[4]; };

struct html_node {
    enum html_type type;
    uint64_t name;                      /* of an element: its bit; else 0 */
    const char *content;                /* of a text */
    size_t length;
    struct html_node *parent, *prev, *next, *children, *last;
    struct html_attribute *attributes;
    size_t n_attributes;
    const char *classes;                /* of an element: class, id and data-component in small letters, with a blank behind each */
    struct html_pairs pairs;            /* of letters in `classes`: see html_classed */
    size_t score;                       /* one more than its place in the scores of html_body.c; 0 none */
};

/* The page's tree in the arena; NULL where the bytes cannot be read as HTML. `charset` NULL: as the page says. */
struct html_node *html_build(struct arena *a, const char *bytes, size_t n, const char *charset);

/* An element of one of the names; false for NULL. */
static inline bool html_in(const struct html_node *n, uint64_t names)
{
    return n && n->name & names;
}

/* Which pairs of letters a string holds, as a small filter. */
static inline void html_add_pair(struct html_pairs *set, const char *s)
{
    unsigned h = ((unsigned)(unsigned char)s[0] * 5 + (unsigned char)s[1]) & 255;
    set->bits[h >> 6] |= UINT64_C(1) << (h & 63);
}

static inline bool html_has_pair(const struct html_pairs *set, const char *s)
{
    unsigned h = ((unsigned)(unsigned char)s[0] * 5 + (unsigned char)s[1]) & 255;
    return set->bits[h >> 6] >> (h & 63) & 1;
}

char *html_attribute(struct arena *a, const struct html_node *n, const char *name);  /* trimmed; NULL if absent; arena */
const char *html_attribute_raw(const struct html_node *n, const char *name);        /* NULL if absent */
struct html_node *html_next(struct html_node *n, const struct html_node *top);      /* pre-order; NULL at the end */
struct html_node *html_skip(struct html_node *n, const struct html_node *top);      /* pre-order without n's children */
void html_unlink(struct html_node *n);
bool html_is_blank(const struct html_node *n);                      /* a text of blanks */
/* s behind the n bytes at `to`, with runs of white space as one blank and without soft hyphens, until more than `most` are there; how many are. */
size_t html_squeeze(const char *s, char *to, size_t n, size_t most);
void html_words(const char *s, struct buf *out);
/* Text under n with runs of white space as one blank. */
void html_text(const struct html_node *n, struct buf *out);
bool html_any(const char *haystack, const char *words);             /* a blank-separated word occurs in it */
/* The same of n's classes. The words have three letters or more, and NULL behind them. */
bool html_classed(const struct html_node *n, const char *const *words);

/* What the page's metadata say of its article, folded by html_folded; NULL where unknown. */
struct html_known {
    const char *title, *author, *body;
};
/* The article of a page as paragraphs with an empty line between. Takes the page apart. `by_class`: strike
   out by class names too, not by element alone. */
void html_body(struct html_node *root, struct arena *a, const struct html_known *known, bool by_class, struct buf *out);
/* What the metadata say of the text. NULL: nothing. */
struct html_facts {
    const char *body;           /* JSON-LD's articleBody, without markup */
    const char *lead;           /* the standfirst, if the page shows it somewhere */
    const struct json *updates; /* of a live blog: an array */
    bool locked;                /* not to be read without paying, it says */
    long words;                 /* of the whole article, it says; 0 unknown */
};
/* Title, author, date (with its evidence), source, language, address. */
void html_meta(struct html_node *root, struct arena *a, struct read_document *d, struct html_facts *facts);
/* The page as its entries: the first becomes `d`, the others wait in the reader. False: it stays one document. */
bool html_live(struct reader *r, const struct json *updates, struct read_document *d);
/* Markup that the page's scripts hold as data, appended to out. */
void html_script_markup(struct html_node *root, struct buf *out);

#endif
