/* The article of a page. In: the parsed page. Out: its paragraphs.

   After Readability (Arc90, Mozilla): every paragraph gives points to its ancestors, by its length and commas;
   class names and link density weigh them; the best container is widened to siblings that score too. First what
   cannot be article is struck out by element and class name. Named containers (itemprop="articleBody")
   get a head start instead of being trusted. */
#include "read/html_tree.h"

#include "base/hash.h"
#include "base/memory.h"
#include "read/html_title.h"
#include "read/html_words.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

enum {
    LONG_RUN = 80,              /* bytes of a text that is more than a label */
    CARD_TEXT = 700,            /* a teaser of another story is shorter */
    SHORT_REST = 1500,          /* what follows a closing heading and goes with it */
    LEAD_TEXT = 60              /* a block before the body that may be its lead is longer */
};

static const char *const never = "script style noscript template svg iframe object embed form button input select textarea nav footer aside "
                                 "canvas audio video map dialog figcaption menu label head link meta picture img source";
static const char *const junk =
    "comment sharing share- share_ social related recommend promo newsletter cookie consent banner breadcrumb sidebar side-bar footer "
    "menu navigation navbar nav- advert ad-container sponsor subscribe subscription popup modal outbrain taboola disqus tag-list taglist "
    "tags tag-cloud read-more readmore more-stories more-on most-read mostread popular trending toolbar author-bio authorbio about-author "
    "byline caption credit copyright disclaimer pagination pager print-only printonly skip-link hidden widget signup sign-up login "
    "paywall-message gallery carousel slideshow timestamp published-date post-meta entry-meta article-meta jp-relatedposts "
    "sharedaddy wp-caption reply feedback rating follow-us inline-related see-also correction-note infobox toc mw-editsection reference-list "
    "screen-reader sr-only visually-hidden donate donation";
static const char *const good = "article body content entry main page post text blog story hentry";
static const char *const keeper = "article-body articlebody article__body article-content article__content entry-content post-content story-body "
                                  "storybody story-content article-text articletext post-body main-content content-body body-content "
                                  "td-post-content field-name-body text-formatted single-content article-main rich-text richtext paragraph";
static const char *const inline_names = "a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd mark q s samp small span strike "
                                        "strong sub sup time tt u var wbr";

static bool hidden(const xmlNode *n)
{
    const char *style = html_attribute_raw(n, "style"), *aria = html_attribute_raw(n, "aria-hidden");
    return html_attribute_raw(n, "hidden") || (aria && !strcmp(aria, "true")) ||
           (style && (strstr(style, "display:none") || strstr(style, "display: none") || strstr(style, "visibility:hidden")));
}

/* Bytes of running text under n, as far as `limit`: what stands in paragraphs, and long runs in anything but lists,
   links and scripts. */
static size_t paragraph_text(xmlNode *top, size_t limit)
{
    size_t n = 0;
    for (xmlNode *p = top; p && n < limit; p = html_next(p, top)) {
        if (p->type != XML_TEXT_NODE || !p->parent)
            continue;
        size_t k = strlen((const char *)p->content);
        bool in_p = html_is(p->parent, "p") || (p->parent->parent && html_is(p->parent->parent, "p"));
        if (in_p || (k >= LONG_RUN && !html_in(p->parent, "a li script style noscript template button option title")))
            n += k;
    }
    return n;
}

static bool is_junk(xmlNode *n, bool by_class, size_t much)
{
    char c[512];
    if (n->type == XML_COMMENT_NODE || (html_in(n, never) && !(html_in(n, "form header aside footer noscript") && paragraph_text(n, much) >= much)))
        return true;
    if (n->type != XML_ELEMENT_NODE || !by_class)
        return false;
    if (html_in(n, "html body article main p h1 h2 h3 blockquote"))
        return (html_in(n, "p h2 h3") && (html_class(n, c, sizeof c), html_any(c, "caption credit byline share newsletter related read-more copyright"))) ||
               (html_is(n, "blockquote") && (html_class(n, c, sizeof c), html_any(c, "twitter instagram tiktok bluesky fb-post reddit")));
    html_class(n, c, sizeof c);
    if (hidden(n))
        return true;
    return html_any(c, junk) && !html_any(c, keeper) && !html_in(n, "em strong b i a span") && paragraph_text(n, much) < much;
}

/* Strike out junk, and headers that hold no heading of the article. */
static void strike_out(xmlDoc *page, bool by_class)
{
    xmlNode *top = xmlDocGetRootElement(page);
    size_t much = paragraph_text(top, SIZE_MAX) * 2 / 5 + 200;
    for (xmlNode *n = top; n;) {
        if (n != top && is_junk(n, by_class, much)) {
            xmlNode *next = html_skip(n, top);
            xmlUnlinkNode(n);
            xmlFreeNode(n);
            n = next;
        } else {
            n = html_next(n, top);
        }
    }
}

/* ---- scores: kept in node->_private as an index ---- */

struct scores {
    struct score { xmlNode *node; double points; size_t text, link; } *items;
    size_t n, cap;
};

static struct score *score_of(struct scores *s, xmlNode *n)
{
    if (n->_private)
        return &s->items[(size_t)(uintptr_t)n->_private - 1];
    if (s->n == s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 256;
        void *items = memory_resize(s->items, cap * sizeof *s->items);
        if (!items)
            return NULL;
        s->items = items;
        s->cap = cap;
    }
    s->items[s->n] = (struct score){.node = n};
    n->_private = (void *)(uintptr_t)(s->n + 1);
    return &s->items[s->n++];
}

static double start_points(const xmlNode *n)
{
    char c[512];
    double points = html_in(n, "article") ? 12 : html_in(n, "main section") ? 6 : html_in(n, "div") ? 5 : html_in(n, "pre td blockquote") ? 3
                  : html_in(n, "address ol ul dl dd dt li") ? -3 : 0;
    html_class(n, c, sizeof c);
    const char *item = html_attribute_raw(n, "itemprop");
    if (item && strstr(item, "articleBody"))
        points += 60;
    if (html_any(c, keeper))
        points += 30;
    else if (html_any(c, good))
        points += 12;
    if (html_any(c, "comment foot meta media sidebar related list archive"))
        points -= 20;
    return points;
}

static bool has_block(const xmlNode *n)
{
    for (const xmlNode *c = n->children; c; c = c->next)
        if (c->type == XML_ELEMENT_NODE && !html_in(c, inline_names))
            return true;
    return false;
}

static bool is_paragraph(const xmlNode *n)
{
    return html_in(n, "p pre blockquote") || (html_in(n, "div section td li article") && !has_block(n));
}

static void give_points(struct scores *s, xmlNode *p, size_t length, size_t commas)
{
    double points = 1 + (double)commas + (length > 300 ? 3 : (double)length / 100);
    xmlNode *up = p->parent;
    for (int level = 0; up && up->type == XML_ELEMENT_NODE && level < 5; level++, up = up->parent) {
        bool fresh = !up->_private;
        struct score *score = score_of(s, up);
        if (!score)
            return;
        score->points += (fresh ? start_points(up) : 0) + points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
    }
}

static void collect(struct scores *s, xmlNode *top)
{
    struct buf text = {0};
    for (xmlNode *n = top; n; n = html_next(n, top)) {
        if (!is_paragraph(n))
            continue;
        buf_reset(&text);
        html_text(n, &text);
        size_t commas = 0;
        for (size_t i = 0; i < text.size; i++)
            commas += text.data[i] == ',';
        if (text.size >= 25)
            give_points(s, n, text.size, commas);
    }
    buf_release(&text);
}

/* A link to elsewhere: not to a note or a heading of this page. */
static bool is_link(const xmlNode *n)
{
    const char *to = html_is(n, "a") ? html_attribute_raw(n, "href") : NULL;
    return html_is(n, "a") && !(to && *to == '#');
}

/* Share of the text under n that lies in links. */
static double link_density(xmlNode *top)
{
    size_t all = 0, linked = 0;
    const xmlNode *link_end = NULL;
    bool in_link = false;
    for (xmlNode *n = top; n; n = html_next(n, top)) {
        if (in_link && n == link_end)
            in_link = false;
        if (!in_link && is_link(n)) {
            link_end = html_skip(n, top);
            in_link = true;
        }
        if (n->type == XML_TEXT_NODE) {
            size_t k = 0;
            for (const char *p = (const char *)n->content; *p; p++)
                k += !isspace((unsigned char)*p);
            all += k;
            linked += in_link ? k : 0;
        }
    }
    return all ? (double)linked / (double)all : 0;
}

static double points_of(const struct scores *s, const xmlNode *n)
{
    return n->_private ? s->items[(size_t)(uintptr_t)n->_private - 1].points : 0;
}

static xmlNode *best(struct scores *s)
{
    xmlNode *top = NULL;
    double most = 0;
    for (size_t i = 0; i < s->n; i++) {
        s->items[i].points *= 1 - link_density(s->items[i].node);
        if (s->items[i].points > most) {
            most = s->items[i].points;
            top = s->items[i].node;
        }
    }
    /* climb while the parent scores as well: paragraphs cut into groups */
    while (top && top->parent && points_of(s, top->parent) >= .8 * most && !html_in(top->parent, "body html"))
        top = top->parent;
    return top;
}

/* Running text of the ancestor that is well more than that of the best container, as where a page cuts its
   article into groups: the ancestor is taken instead, if it is an article or what is added is not much. */
static xmlNode *climb(xmlNode *top)
{
    size_t own = top ? paragraph_text(top, SIZE_MAX) : 0;
    xmlNode *best = top;
    int level = 0;
    for (xmlNode *up = top ? top->parent : NULL; up && up->type == XML_ELEMENT_NODE && !html_in(up, "body html") && level < 8; up = up->parent, level++) {
        size_t n = paragraph_text(up, SIZE_MAX);
        if (n > own + own / 5 * 2 + 300 && n < 6 * own && link_density(up) < .3)
            best = up, own = n;
        if (html_in(up, "article main"))
            break;
    }
    return best;
}

/* ---- text ---- */

/* What a walk that writes text needs. */
struct writer {
    struct arena *arena;
    const struct html_known *known;
    struct buf *out;
    bool check;                         /* against the body that the metadata give */
    bool begun;                         /* a paragraph of that body was met */
    size_t found, missing;              /* bytes of blocks in that body and not in it */
    struct buf run;                     /* inline text so far, and the element it stands in */
    xmlNode *run_in;
    uint64_t *seen;                     /* hashes of the blocks written */
    size_t n_seen;
};

/* The byline or the title again. */
static bool repeats_metadata(const struct writer *w, const char *key, size_t n)
{
    if (!key || n > 300)
        return false;
    if (w->known->title && !strcmp(key, w->known->title))
        return true;
    return n < 80 && w->known->author && strlen(w->known->author) > 5 && strlen(key) < 3 * strlen(w->known->author) && strstr(key, w->known->author);
}

/* Both ends of a block stand in the body of the metadata. */
static bool in_known_body(const struct writer *w, const char *key)
{
    char part[41];
    size_t n = strlen(key), k = n < 40 ? n : 40;
    memcpy(part, key, k);
    part[k] = '\0';
    if (strstr(w->known->body, part))
        return true;
    memcpy(part, key + n - k, k);
    return strstr(w->known->body, part) != NULL;
}

static bool fails_check(struct writer *w, const xmlNode *block, const char *key)
{
    if (!w->known->body || !key)
        return false;
    size_t n = strlen(key);
    bool found = in_known_body(w, key);
    w->found += found ? n : 0;
    w->missing += found ? 0 : n;
    w->begun = w->begun || (found && n > 20);
    return w->check && w->begun && !found && !html_in(block, "h2 h3 h4 h5 li dt dd td th blockquote strong");
}

static bool drops(xmlNode *block, const char *text, size_t n)
{
    if (!n || html_says_stamp(text, n) || html_says_caption(text, n) || html_says_furniture(text, n))
        return true;
    if (n < 80 && memchr(text, '@', n) && memchr(text, '.', n))
        return true;                    /* the reporter's address */
    double links = link_density(block);
    return html_in(block, "li ul ol") ? links > .5 : links > .8 && n < 200;
}

/* Said before: pages show a picture's text, or a box, twice. */
static bool is_repeated(struct writer *w, const char *key)
{
    size_t n = key ? strlen(key) : 0;
    if (n < 40)
        return false;
    uint64_t h = hash_bytes(key, n, 0);
    for (size_t i = 0; i < w->n_seen; i++)
        if (w->seen[i] == h)
            return true;
    if (w->n_seen % 64 == 0) {
        uint64_t *more = memory_resize(w->seen, (w->n_seen + 64) * sizeof *more);
        if (!more)
            return false;
        w->seen = more;
    }
    w->seen[w->n_seen++] = h;
    return false;
}

static void put_text(struct writer *w, xmlNode *n, const char *text, size_t length)
{
    while (length && isspace((unsigned char)*text))
        text++, length--;
    while (length && isspace((unsigned char)text[length - 1]))
        length--;
    if (!length || drops(n, text, length))
        return;
    const char *key = html_folded(w->arena, arena_string(w->arena, text, length));
    if (repeats_metadata(w, key, length) || fails_check(w, n, key) || (is_repeated(w, key) && !html_is(n, "p")))
        return;
    if (w->out->size)
        buf_add_string(w->out, "\n\n");
    buf_add(w->out, text, length);
}

/* Text of one block (a node without block children), unless it is furniture. */
static void add_block(xmlNode *n, struct writer *w)
{
    struct buf text = {0};
    html_text(n, &text);
    if (text.size)
        put_text(w, n, text.data, text.size);
    buf_release(&text);
}

/* Inline runs between blocks are blocks too. */
static void end_run(struct writer *w)
{
    if (w->run.size)
        put_text(w, w->run_in, w->run.data, w->run.size);
    buf_reset(&w->run);
    w->run_in = NULL;
}

static void add_run(struct writer *w, xmlNode *text)
{
    html_words((const char *)text->content, &w->run);
    w->run_in = text->parent;
}

/* A teaser of another story: a heading that is a link, with little text beside it. */
static bool is_card(xmlNode *n)
{
    if (!html_in(n, "div li article section aside figure a"))
        return false;
    size_t text = 0;
    bool linked = false;
    for (xmlNode *p = n; p && text < CARD_TEXT; p = html_next(p, n)) {
        if (p->type == XML_TEXT_NODE)
            text += strlen((const char *)p->content);
        else if (html_in(p, "h2 h3 h4 h5 h6") && !linked)
            linked = html_is(n, "a") || html_is(p->parent, "a") || link_density(p) > .9;
    }
    return linked && text < CARD_TEXT;
}

/* "More from our desk": a heading over what is not the article. The rest of its parent goes too, unless that is long. */
static bool is_ending(xmlNode *n)
{
    struct buf text = {0};
    if (!html_in(n, "h2 h3 h4 h5 h6 strong p div span"))
        return false;
    html_text(n, &text);
    size_t from = text.size && text.data[0] == ' ';
    bool yes = text.size && html_says_ending(text.data + from, text.size - from);
    buf_release(&text);
    return yes;
}

static size_t text_after(const xmlNode *n)
{
    size_t sum = 0;
    for (xmlNode *s = n->next; s && sum < 10000; s = s->next)
        sum += paragraph_text(s, 10000);
    return sum;
}

static xmlNode *after_ending(xmlNode *n, const xmlNode *top)
{
    for (int level = 0; level < 2 && n != top && n->parent != top && n->parent && !n->next; level++)
        n = n->parent;                  /* the heading alone in its box */
    return n->parent && n != top && text_after(n) < SHORT_REST ? (n->parent == top ? NULL : html_skip(n->parent, top)) : html_skip(n, top);
}

/* Blocks of a container in order. */
static void add_container(xmlNode *top, struct writer *w)
{
    for (xmlNode *n = top; n;) {
        bool leaf = n->type == XML_ELEMENT_NODE && !html_in(n, inline_names) && !has_block(n);
        if (n != top && is_card(n)) {
            n = html_skip(n, top);
        } else if (leaf && is_ending(n)) {
            end_run(w);
            n = after_ending(n, top);
        } else if (leaf) {
            end_run(w);
            if (!html_is(n, "h1"))
                add_block(n, w);
            n = html_skip(n, top);
        } else {
            if (n->type == XML_TEXT_NODE)
                add_run(w, n);
            else if (n->type == XML_ELEMENT_NODE && (!html_in(n, inline_names) || html_is(n, "br")))
                end_run(w);
            n = html_next(n, top);
        }
    }
    end_run(w);
}

static bool widens(const struct scores *s, xmlNode *sibling, const xmlNode *top)
{
    struct buf text = {0};
    bool yes = sibling == top || points_of(s, sibling) >= .25 * points_of(s, top);
    if (!yes && html_is(sibling, "p")) {
        html_text(sibling, &text);
        yes = text.size > 80 && link_density(sibling) < .25;
        buf_release(&text);
    }
    return yes;
}

/* The standfirst and what else of the article stands between its heading and the container: blocks that end like
   sentences. */
static xmlNode *heading_before(xmlNode *root, const xmlNode *top)
{
    xmlNode *h = NULL;
    for (xmlNode *n = root; n && n != top; n = html_next(n, root))
        if (html_is(n, "h1"))
            h = n;
    return h;
}

static bool ends_sentence(const char *s, size_t n)
{
    static const char *const ends[] = {".", "!", "?", ".\"", "?\"", "!\"", ".)", "\xe2\x80\xa6", "\xe2\x80\x9d", "\xc2\xbb", "\xe2\x80\x9c", ":", "\xe3\x80\x82"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (n >= strlen(ends[i]) && !memcmp(s + n - strlen(ends[i]), ends[i], strlen(ends[i])))
            return true;
    return false;
}

static void add_opening(xmlNode *root, xmlNode *top, struct writer *w)
{
    struct buf text = {0};
    xmlNode *n = heading_before(root, top);
    for (n = n ? html_skip(n, root) : NULL; n && n != top;) {
        bool leaf = n->type == XML_ELEMENT_NODE && !html_in(n, inline_names) && !has_block(n);
        buf_reset(&text);
        if (leaf)
            html_text(n, &text);
        if (is_card(n)) {
            n = html_skip(n, root);
            continue;
        }
        if (text.size >= LEAD_TEXT && text.size < 2000 && ends_sentence(text.data, text.size) && link_density(n) < .3)
            add_block(n, w);
        n = leaf ? html_skip(n, root) : html_next(n, root);
    }
    buf_release(&text);
}

static void write_all(const struct scores *s, xmlNode *root, xmlNode *top, struct writer *w)
{
    xmlNode *wide = climb(top);
    if (wide)
        add_opening(root, wide, w);
    if (wide != top)
        add_container(wide, w);
    else if (top && top->parent && top->parent->type == XML_ELEMENT_NODE && !html_is(top, "body")) {
        for (xmlNode *n = top->parent->children; n; n = n->next)
            if (n->type == XML_ELEMENT_NODE && widens(s, n, top))
                add_container(n, w);
    } else {
        add_container(top ? top : root, w);
    }
}

void html_body(xmlDoc *page, struct arena *a, const struct html_known *known, bool by_class, struct buf *out)
{
    struct scores s = {0};
    struct writer w = {.arena = a, .known = known, .out = out};
    xmlNode *root = xmlDocGetRootElement(page), *top;
    if (!root)
        return;
    strike_out(page, by_class);
    collect(&s, root);
    top = best(&s);
    write_all(&s, root, top, &w);
    if (known->body && w.found > 2 * w.missing && w.found > 400) {
        w.check = true;
        w.begun = false;
        w.n_seen = 0;
        buf_reset(out);
        write_all(&s, root, top, &w);
    }
    buf_release(&w.run);
    memory_free(w.seen);
    memory_free(s.items);
}
