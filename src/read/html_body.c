/* The article of a page. In: the parsed page. Out: its paragraphs.

   After Readability (Arc90, Mozilla): every paragraph gives points to its ancestors, by its length and commas;
   class names and link density weigh them; the best container is widened to siblings that score too. First what
   cannot be article is struck out by element and class name. Named containers (itemprop="articleBody")
   get a head start instead of being trusted. */
#include "read/html_write.h"

#include "base/memory.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

enum {
    ARTICLE = 1500,         /* bytes of running text that may be one */
    RUN = 120               /* and that may be a paragraph without an element of its own */
};

static const uint64_t runs_in = TAG(DIV) | TAG(SECTION) | TAG(TD) | TAG(ARTICLE) | TAG(MAIN) | TAG(BODY);

static const uint64_t never = TAG(SCRIPT) | TAG(STYLE) | TAG(NOSCRIPT) | TAG(TEMPLATE) | TAG(SVG) | TAG(FORM) | TAG(BUTTON) | TAG(NAV) | TAG(FOOTER) | TAG(ASIDE) |
                             TAG(FIGCAPTION) | TAG(HEAD) | TAG(LINK) | TAG(META) | TAG(CONTROL);
static const char *const junk[] = {
    "comment", "sharing", "share-", "share_", "social", "related", "recommend", "promo", "newsletter", "cookie", "consent", "banner", "breadcrumb",
    "sidebar", "side-bar", "footer", "menu", "navigation", "navbar", "nav-", "advert", "ad-container", "sponsor", "subscribe", "subscription",
    "popup", "modal", "outbrain", "taboola", "disqus", "tag-list", "taglist", "tags", "tag-cloud", "read-more", "readmore", "more-stories", "more-on",
    "most-read", "mostread", "popular", "trending", "toolbar", "author-bio", "authorbio", "about-author", "byline", "caption", "credit", "copyright",
    "disclaimer", "pagination", "pager", "print-only", "printonly", "skip-link", "hidden", "widget", "signup", "sign-up", "login", "paywall-message",
    "gallery", "carousel", "slideshow", "timestamp", "published-date", "post-meta", "entry-meta", "article-meta", "jp-relatedposts", "sharedaddy",
    "wp-caption", "reply", "feedback", "rating", "follow-us", "inline-related", "see-also", "correction-note", "infobox", "toc", "mw-editsection",
    "reference-list", "screen-reader", "sr-only", "visually-hidden", "donate", "donation", NULL};
static const char *const good[] = {
    "article", "body", "content", "entry", "main", "page", "post", "text", "blog", "story", "hentry", NULL};
static const char *const keeper[] = {
    "article-body", "articlebody", "article__body", "article-content", "article__content", "entry-content", "post-content", "story-body", "storybody",
    "story-content", "article-text", "articletext", "post-body", "main-content", "content-body", "body-content", "td-post-content", "field-name-body",
    "text-formatted", "single-content", "article-main", "rich-text", "richtext", "paragraph", NULL};

/* "visibility: hidden" however it is spaced */
static bool style_says(const char *style, const char *property, const char *value)
{
    const char *at = strstr(style, property);
    at = at ? at + strlen(property) : NULL;
    at = at ? at + strspn(at, " ") : NULL;
    return at && *at == ':' && !strncmp(at + 1 + strspn(at + 1, " "), value, strlen(value));
}

/* Not for eyes. A paragraph hidden from readers of screens alone is text: so do paywalls that open. */
static bool hidden(const struct html_node *n)
{
    const char *style = html_attribute_raw(n, "style"), *aria = html_attribute_raw(n, "aria-hidden");
    return html_attribute_raw(n, "hidden") || (aria && !strcmp(aria, "true") && !html_in(n, TAG(P))) ||
           (style && (style_says(style, "display", "none") || style_says(style, "visibility", "hidden")));
}

/* Running text of the page, and how much of it no junk has. */
struct amount { size_t all, much; };

/* Junk by its class: with little text, or a gallery beside an article. */
static bool is_little(struct html_node *n, const struct amount *text)
{
    size_t own = html_running_text(n, text->all);
    return own < text->much || (html_any(n->classes, "gallery carousel slideshow") && text->all - own >= ARTICLE);
}

static bool is_junk(struct html_node *n, bool by_class, const struct amount *text)
{
    if ((html_in(n, never) && !(html_in(n, TAG(FORM) | TAG(HEADER) | TAG(NAV) | TAG(ASIDE) | TAG(FOOTER) | TAG(NOSCRIPT)) && html_running_text(n, text->much) >= text->much)))
        return true;
    if (n->type != HTML_ELEMENT)
        return false;
    if (hidden(n) && !html_in(n, TAG(HTML) | TAG(BODY) | TAG(ARTICLE) | TAG(MAIN) | TAG(H1) | TAG(H2) | TAG(H3)))
        return true;
    if (!by_class)
        return false;
    if (html_in(n, TAG(HTML) | TAG(BODY) | TAG(ARTICLE) | TAG(MAIN) | TAG(P) | TAG(H1) | TAG(H2) | TAG(H3) | TAG(BLOCKQUOTE)))
        return (html_in(n, TAG(P) | TAG(H2) | TAG(H3)) && html_any(n->classes, "caption credit byline share newsletter related read-more copyright")) ||
               (html_in(n, TAG(BLOCKQUOTE)) && html_any(n->classes, "twitter instagram tiktok bluesky fb-post reddit"));
    return !html_in(n, TAG(EM) | TAG(STRONG) | TAG(B) | TAG(I) | TAG(A) | TAG(SPAN)) && html_classed(n, junk) && !html_classed(n, keeper) && is_little(n, text);
}

/* Strike out junk, and headers that hold no heading of the article. */
static void strike_out(struct html_node *top, bool by_class)
{
    size_t all = html_running_text(top, SIZE_MAX);
    const struct amount text = {all, all * 2 / 5 + 200};
    for (struct html_node *n = top; n;) {
        if (n != top && is_junk(n, by_class, &text)) {
            struct html_node *next = html_skip(n, top);
            html_unlink(n);
            n = next;
        } else {
            n = html_next(n, top);
        }
    }
}

/* ---- scores: kept in node->score as an index ---- */

struct scores {
    struct score { struct html_node *node; double points; size_t text, link; } *items;
    size_t n, cap;
};

static struct score *score_of(struct scores *s, struct html_node *n)
{
    if (n->score)
        return &s->items[n->score - 1];
    if (s->n == s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 256;
        void *items = memory_resize(s->items, cap * sizeof *s->items);
        if (!items)
            return NULL;
        s->items = items;
        s->cap = cap;
    }
    s->items[s->n] = (struct score){.node = n};
    n->score = s->n + 1;
    return &s->items[s->n++];
}

static double start_points(const struct html_node *n)
{
    double points = html_in(n, TAG(ARTICLE)) ? 12 : html_in(n, TAG(MAIN) | TAG(SECTION)) ? 6 : html_in(n, TAG(DIV)) ? 5 : html_in(n, TAG(PRE) | TAG(TD) | TAG(BLOCKQUOTE)) ? 3
                  : html_in(n, TAG(ADDRESS) | TAG(OL) | TAG(UL) | TAG(DL) | TAG(DD) | TAG(DT) | TAG(LI)) ? -3 : 0;
    const char *item = html_attribute_raw(n, "itemprop");
    if (item && strstr(item, "articleBody"))
        points += 60;
    if (html_classed(n, keeper))
        points += 30;
    else if (html_classed(n, good))
        points += 12;
    if (html_any(n->classes, "comment foot meta media sidebar related list archive"))
        points -= 20;
    return points;
}

static bool is_paragraph(const struct html_node *n)
{
    return html_in(n, TAG(P) | TAG(PRE) | TAG(BLOCKQUOTE)) || (html_in(n, TAG(DIV) | TAG(SECTION) | TAG(TD) | TAG(LI) | TAG(ARTICLE)) && !html_has_block(n));
}

static void give_points(struct scores *s, struct html_node *p, size_t length, size_t commas)
{
    double points = 1 + (double)commas + (length > 300 ? 3 : (double)length / 100);
    struct html_node *up = p->parent;
    for (int level = 0; up && up->type == HTML_ELEMENT && level < 5; level++, up = up->parent) {
        bool fresh = !up->score;
        struct score *score = score_of(s, up);
        if (!score)
            return;
        score->points += (fresh ? start_points(up) : 0) + points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
    }
}

static size_t count_commas(const struct buf *text)
{
    size_t n = 0;
    for (size_t i = 0; i < text->size; i++)
        n += text->data[i] == ',';
    return n;
}

/* Text that stands between the blocks of a container, as in old pages and forums: each run of it is a paragraph. `text` is room. */
static void collect_runs(struct scores *s, const struct html_node *container, struct buf *text)
{
    for (struct html_node *n = container->children; n;) {
        struct html_node *first = n;
        buf_reset(text);
        for (; n && (n->type == HTML_TEXT || html_is_inline(n)); n = n->next)
            html_text(n, text);
        if (text->size >= RUN && html_in(container, runs_in))
            give_points(s, first, text->size, count_commas(text));
        n = n ? n->next : NULL;
    }
}

static void collect(struct scores *s, struct html_node *top)
{
    struct buf text = {0};
    for (struct html_node *n = top; n; n = html_next(n, top)) {
        buf_reset(&text);
        if (html_in(n, runs_in) && html_has_block(n))
            collect_runs(s, n, &text);
        if (!is_paragraph(n))
            continue;
        html_text(n, &text);
        if (text.size >= 25)
            give_points(s, n, text.size, count_commas(&text));
    }
    buf_release(&text);
}

static double points_of(const struct scores *s, const struct html_node *n)
{
    return n->score ? s->items[n->score - 1].points : 0;
}

static struct html_node *best(struct scores *s)
{
    struct html_node *top = NULL;
    double most = 0;
    for (size_t i = 0; i < s->n; i++) {
        s->items[i].points *= 1 - html_link_density(s->items[i].node);
        if (s->items[i].points > most) {
            most = s->items[i].points;
            top = s->items[i].node;
        }
    }
    /* climb while the parent scores as well: paragraphs cut into groups */
    while (top && top->parent && points_of(s, top->parent) >= .8 * most && !html_in(top->parent, TAG(BODY) | TAG(HTML)))
        top = top->parent;
    return top;
}

/* Running text of the ancestor that is well more than that of the best container, as where a page cuts its
   article into groups: the ancestor is taken instead, if it is an article or what is added is not much. */
static struct html_node *climb(struct html_node *top)
{
    size_t own = top ? html_running_text(top, SIZE_MAX) : 0;
    struct html_node *best = top;
    int level = 0;
    for (struct html_node *up = top ? top->parent : NULL; up && up->type == HTML_ELEMENT && !html_in(up, TAG(BODY) | TAG(HTML)) && level < 8; up = up->parent, level++) {
        size_t n = html_running_text(up, SIZE_MAX);
        double links = n > own + own / 5 + 300 && n < 6 * own ? html_link_density(up) : 1;
        if (links < .1 || (links < .3 && n > own + own / 5 * 2 + 300))
            best = up, own = n;
        if (html_in(up, TAG(ARTICLE) | TAG(MAIN)))
            break;
    }
    return best;
}

/* ---- text ---- */

/* One more group of the article: named like the best container, and text. */
static bool is_like(struct html_node *sibling, const struct html_node *top)
{
    const char *one = html_attribute_raw(sibling, "class"), *other = html_attribute_raw(top, "class");
    return one && other && *one && !strcmp(one, other) && html_running_text(sibling, 200) >= 200 && html_link_density(sibling) < .25;
}

static bool widens(const struct scores *s, struct html_node *sibling, const struct html_node *top)
{
    struct buf text = {0};
    bool yes = sibling == top || points_of(s, sibling) >= .25 * points_of(s, top) || is_like(sibling, top);
    if (!yes && html_in(sibling, TAG(P))) {
        html_text(sibling, &text);
        yes = text.size > 80 && html_link_density(sibling) < .25;
        buf_release(&text);
    }
    return yes;
}

static void write_all(const struct scores *s, struct html_node *root, struct html_node *top, struct html_writer *w)
{
    struct html_node *wide = climb(top);
    if (wide)
        html_write_opening(w, root, wide);
    if (wide != top)
        html_write_container(w, wide);
    else if (top && top->parent && top->parent->type == HTML_ELEMENT && !html_in(top, TAG(BODY))) {
        for (struct html_node *n = top->parent->children; n; n = n->next)
            if (n->type == HTML_ELEMENT && widens(s, n, top))
                html_write_container(w, n);
    } else {
        html_write_container(w, top ? top : root);
    }
}

void html_body(struct html_node *root, struct arena *a, const struct html_known *known, bool by_class, struct buf *out)
{
    struct scores s = {0};
    struct html_writer w = {.arena = a, .known = known, .out = out};
    struct html_node *top;
    strike_out(root, by_class);
    collect(&s, root);
    top = best(&s);
    write_all(&s, root, top, &w);
    if (known->body && w.found > 2 * w.missing && w.found > 200) {
        html_write_restart(&w);
        write_all(&s, root, top, &w);
    }
    html_write_release(&w);
    memory_free(s.items);
}
