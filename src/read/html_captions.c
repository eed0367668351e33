/* The captions of a page's pictures: what the article's text leaves out and a reader may still want. In: the page. Out: one a line, each
   once, in order; those of teasers and lists beside the article are left out. */
#include "read/html_meta.h"

#include <string.h>

enum { LEAST = 12, MOST = 1000 };

static bool is_caption(const struct html_node *n)
{
    static const char *const names[] = {"wp-caption-text", "image-caption", "img-caption", "photo-caption", "caption-text", "media-caption", "picture-caption", "image__caption",
        "media__caption", "figure-caption", NULL};
    if (html_in(n, TAG(FIGCAPTION)))
        return true;
    return html_in(n, TAG(P) | TAG(DIV) | TAG(SPAN)) && html_classed(n, names);
}

static bool is_new(const struct buf *b, const char *caption)
{
    return !b->size || !memmem(b->data, b->size, caption, strlen(caption));
}

const char *html_captions(const struct html_page *page)
{
    struct buf b = {0};
    for (struct html_node *n = page->root; n;) {
        const char *caption = is_caption(n) && !html_elsewhere(n) ? html_short_text(page->arena, n, MOST) : NULL;
        if (caption && strlen(caption) >= LEAST && is_new(&b, caption)) {
            buf_add_string(&b, b.size ? "\n" : "");
            buf_add_string(&b, caption);
        }
        n = caption ? html_skip(n, page->root) : html_next(n, page->root);
    }
    const char *s = b.size ? arena_string(page->arena, b.data, b.size) : NULL;
    buf_release(&b);
    return s;
}
