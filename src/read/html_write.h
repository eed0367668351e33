/* Writing the blocks of a page as paragraphs: see html_write.c. Shared with html_body.c, which finds where. */
#ifndef TABARD_READ_HTML_WRITE_H
#define TABARD_READ_HTML_WRITE_H

#include "read/html_tree.h"

#include <stdint.h>

/* What a walk that writes text needs. */
struct html_writer {
    struct arena *arena;
    const struct html_known *known;
    struct buf *out;
    bool check;                         /* against the body that the metadata give */
    bool begun;                         /* a paragraph of that body was met */
    size_t found, missing;              /* bytes of blocks in that body and not in it */
    struct buf run;                     /* inline text so far, and the element it stands in */
    struct html_node *run_in;
    struct html_node *list;                      /* the list measured last, and its share of links */
    double list_links;
    uint64_t *seen;                     /* hashes of the blocks written */
    size_t n_seen;
};

void html_write_release(struct html_writer *w);         /* what it allocated; not `out` */
void html_write_restart(struct html_writer *w);         /* from the beginning, now with `check` */
/* Blocks under top in order, without furniture, teasers, closing lists, repetitions. */
void html_write_container(struct html_writer *w, struct html_node *top);
/* What stands between the page's heading and top and reads like the article's opening. */
void html_write_opening(struct html_writer *w, struct html_node *root, struct html_node *top);

/* Measures of a node. */
double html_link_density(struct html_node *top);                 /* share of the text that lies in links to elsewhere */
bool html_is_inline(const struct html_node *n);           /* an element that stands in a line */
bool html_has_block(const struct html_node *n);                  /* a child that is no inline element */
size_t html_running_text(struct html_node *top, size_t limit);   /* bytes in paragraphs and long runs, as far as `limit` */

#endif
