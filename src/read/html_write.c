/* The text of a container, block by block. In: a node that holds the article, and what the metadata say. Out:
   paragraphs with an empty line between.

   A block is a node without block children, or an inline run between blocks. It is left out if its words say that it is
   furniture (html_words.c), if it is mostly links, if it repeats the title, the byline or a block before, and, where the
   metadata give the body as well, if that does not know it. Teasers and what stands under "more of this" go whole. */
#include "read/html_write.h"

#include "base/hash.h"
#include "base/memory.h"
#include "read/day.h"
#include "read/html_fold.h"
#include "read/html_words.h"

#include <ctype.h>
#include <string.h>

enum {
    LONG_RUN = 80,              /* bytes of a text that is more than a label */
    CARD_TEXT = 700,            /* a teaser of another story is shorter */
    SHORT_REST = 1500,          /* what follows a closing heading and goes with it */
    HEAD = 300,                 /* bytes of text that may stand before a headline's remains */
    POINTER = 200, LABEL = 40, TITLE = 24,  /* a paragraph that points to another story, what it opens with at most, and the story's title at least */
    LEAD_TEXT = 60              /* a block before the body that may be its lead is longer */
};

static const uint64_t inline_names = TAG(A) | TAG(ABBR) | TAG(B) | TAG(BR) | TAG(CITE) | TAG(EM) | TAG(FONT) | TAG(I) | TAG(SMALL) | TAG(SPAN) | TAG(STRONG) | TAG(TIME) | TAG(INLINE);

/* ---- measures ---- */

/* Bytes of running text under n, as far as `limit`: what stands in paragraphs, and long runs in anything but lists,
   links and scripts. */
size_t html_running_text(struct html_node *top, size_t limit)
{
    size_t n = 0;
    for (struct html_node *p = top; p && n < limit; p = html_next(p, top)) {
        if (p->type != HTML_TEXT || !p->parent)
            continue;
        size_t k = p->length;
        bool in_p = html_in(p->parent, TAG(P)) || (p->parent->parent && html_in(p->parent->parent, TAG(P)));
        if (in_p || (k >= LONG_RUN && !html_in(p->parent, TAG(A) | TAG(LI) | TAG(SCRIPT) | TAG(STYLE) | TAG(NOSCRIPT) | TAG(TEMPLATE) | TAG(BUTTON) | TAG(OPTION) | TAG(TITLE))))
            n += k;
    }
    return n;
}

bool html_is_inline(const struct html_node *n)
{
    return html_in(n, inline_names);
}

bool html_has_block(const struct html_node *n)
{
    for (const struct html_node *c = n->children; c; c = c->next)
        if (c->type == HTML_ELEMENT && !html_in(c, inline_names))
            return true;
    return false;
}

/* A link to elsewhere: not to a note or a heading of this page. */
static bool is_link(const struct html_node *n)
{
    const char *to = html_in(n, TAG(A)) ? html_attribute_raw(n, "href") : NULL;
    return html_in(n, TAG(A)) && !(to && *to == '#');
}

/* Share of the text under n that lies in links. */
double html_link_density(struct html_node *top)
{
    size_t all = 0, linked = 0;
    const struct html_node *link_end = NULL;
    bool in_link = false;
    for (struct html_node *n = top; n; n = html_next(n, top)) {
        if (in_link && n == link_end)
            in_link = false;
        if (!in_link && is_link(n)) {
            link_end = html_skip(n, top);
            in_link = true;
        }
        if (n->type == HTML_TEXT) {
            size_t k = 0;
            for (const char *p = n->content; *p; p++)
                k += !isspace((unsigned char)*p);
            all += k;
            linked += in_link ? k : 0;
        }
    }
    return all ? (double)linked / (double)all : 0;
}

/* ---- blocks ---- */


/* Before the first paragraph: the greater part of the title, or a day and little else. */
static bool is_head_line(const struct html_writer *w, const char *text, size_t n, const char *key)
{
    const char *title = w->known->title;
    size_t k = strlen(key), all = title ? strlen(title) : 0;
    struct day d;
    if (w->out->size > HEAD)
        return false;
    if (k >= 12 && k < all && k * 2 > all && (!strncmp(title, key, k) || !strcmp(title + all - k, key)))
        return true;
    return n <= 40 && day_find(text, false, &d) && (size_t)(d.to - d.from) * 2 >= n;
}

/* The byline or the title again. */
static bool repeats_metadata(const struct html_writer *w, const char *text, const char *key, size_t n)
{
    if (!key || n > 300)
        return false;
    if (is_head_line(w, text, n, key))
        return true;
    if (w->known->title && !strcmp(key, w->known->title))
        return true;
    return n < 80 && w->known->author && strlen(w->known->author) > 5 && strlen(key) < 3 * strlen(w->known->author) && strstr(key, w->known->author);
}

/* Both ends of a block stand in the body of the metadata. */
static bool in_known_body(const struct html_writer *w, const char *key)
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

static bool fails_check(struct html_writer *w, const struct html_node *block, const char *key)
{
    if (!w->known->body || !key)
        return false;
    size_t n = strlen(key);
    bool found = in_known_body(w, key);
    w->found += found ? n : 0;
    w->missing += found ? 0 : n;
    w->begun = w->begun || (found && n > 20);
    return w->check && w->begun && !found && !html_in(block, TAG(H2) | TAG(H3) | TAG(H4) | TAG(H5) | TAG(LI) | TAG(DT) | TAG(DD) | TAG(TD) | TAG(TH) | TAG(BLOCKQUOTE) | TAG(STRONG));
}

/* Share of links of the list that an item is of, measured once a list. */
static double list_links(struct html_writer *w, struct html_node *list)
{
    if (w->list != list)
        w->list_links = html_link_density(list);
    w->list = list;
    return w->list_links;
}

/* "$900", "1 / 5": a label of a chart or of a gallery. */
static bool has_letter(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (isalpha((unsigned char)s[i]) || ((unsigned char)s[i] >= 0xc3 && (unsigned char)s[i] != 0xe2))
            return true;
    return false;
}

static const struct html_node *last_link(const struct html_node *block)
{
    const struct html_node *last = NULL;
    for (struct html_node *n = block->children; n; n = html_next(n, block))
        if (is_link(n))
            last = n;
    return last;
}

/* "ONE MORE STORY | Mayor leaves for the coast", "Also: Wells tested": a few words that end in a sign, and a link to the end of the paragraph. */
static bool is_pointer(const struct html_node *block, const char *text, size_t n)
{
    const struct html_node *link = n < POINTER && html_in(block, TAG(P)) ? last_link(block) : NULL;
    struct buf title = {0};
    if (!link)
        return false;
    html_text(link, &title);
    size_t k = title.size && title.size < n && !memcmp(text + n - title.size, title.data, title.size) ? n - title.size : 0;
    bool long_enough = title.size >= TITLE;
    buf_release(&title);
    while (k && text[k - 1] == ' ')
        k--;
    return long_enough && k > 2 && k < LABEL && (text[k - 1] == '|' || text[k - 1] == ':');
}

static bool drops(struct html_writer *w, struct html_node *block, const char *text, size_t n)
{
    if (!n || (!has_letter(text, n) && !html_in(block, TAG(TD) | TAG(TH) | TAG(LI) | TAG(DD))) || html_says_stamp(text, n) || html_says_caption(text, n) || html_says_furniture(text, n))
        return true;
    if (n < 80 && memchr(text, '@', n) && memchr(text, '.', n))
        return true;                    /* the reporter's address */
    if (is_pointer(block, text, n))
        return true;
    double links = html_link_density(block);
    if (html_in(block, TAG(LI)) && links > .5 && html_in(block->parent, TAG(UL) | TAG(OL)))
        links = list_links(w, block->parent);   /* an item of a list that is more than links */
    return html_in(block, TAG(LI) | TAG(UL) | TAG(OL)) ? links > .5 : links > .8 && n < 200;
}

/* Said before: pages show a picture's text, or a box, twice. */
static bool is_repeated(struct html_writer *w, const char *key)
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

static void put_text(struct html_writer *w, struct html_node *n, const char *text, size_t length)
{
    while (length && isspace((unsigned char)*text))
        text++, length--;
    while (length && isspace((unsigned char)text[length - 1]))
        length--;
    if (!length || drops(w, n, text, length))
        return;
    const char *string = arena_string(w->arena, text, length), *key = html_folded(w->arena, string);
    if (repeats_metadata(w, string, key, length) || fails_check(w, n, key) || (is_repeated(w, key) && !html_in(n, TAG(P))))
        return;
    if (w->out->size)
        buf_add_string(w->out, "\n\n");
    buf_add(w->out, text, length);
}

/* Text of one block (a node without block children), unless it is furniture. Two breaks in a row end a paragraph. */
static void add_block(struct html_node *n, struct html_writer *w)
{
    struct buf text = {0};
    int breaks = 0;
    for (struct html_node *c = n; c; c = html_next(c, n)) {
        if (c->type == HTML_TEXT) {
            const char *s = c->content;
            breaks = s[strspn(s, " \t\r\n")] ? 0 : breaks;
            html_words(s, &text);
        } else if (html_in(c, TAG(BR))) {
            html_words(" ", &text);
            breaks++;
        } else if (c != n && html_in(c, TAG(P) | TAG(BLOCKQUOTE) | TAG(PRE))) {
            breaks = 2;                 /* a paragraph in a span */
        }
        if (breaks == 2 && text.size) {
            put_text(w, n, text.data, text.size);
            buf_reset(&text);
        }
    }
    if (text.size)
        put_text(w, n, text.data, text.size);
    buf_release(&text);
}

/* Inline runs between blocks are blocks too. */
static void end_run(struct html_writer *w)
{
    if (w->run.size)
        put_text(w, w->run_in, w->run.data, w->run.size);
    buf_reset(&w->run);
    w->run_in = NULL;
}

static void add_run(struct html_writer *w, struct html_node *text)
{
    html_words(text->content, &w->run);
    w->run_in = text->parent;
}

/* A teaser of another story: a heading that is a link, with little text beside it. */
static bool is_card(struct html_node *n)
{
    if (!html_in(n, TAG(DIV) | TAG(LI) | TAG(ARTICLE) | TAG(SECTION) | TAG(ASIDE) | TAG(FIGURE) | TAG(A)))
        return false;
    size_t text = 0;
    bool linked = false;
    for (struct html_node *p = n; p && text < CARD_TEXT; p = html_next(p, n)) {
        if (p->type == HTML_TEXT)
            text += p->length;
        else if (html_in(p, TAG(H2) | TAG(H3) | TAG(H4) | TAG(H5) | TAG(H6)) && !linked)
            linked = html_in(n, TAG(A)) || html_in(p->parent, TAG(A)) || html_link_density(p) > .9;
    }
    return linked && text < CARD_TEXT;
}

/* "More from our desk": a heading over what is not the article. The rest of its parent goes too, unless that is long. */
static bool is_ending(struct html_node *n)
{
    struct buf text = {0};
    if (!html_in(n, TAG(H2) | TAG(H3) | TAG(H4) | TAG(H5) | TAG(H6) | TAG(STRONG) | TAG(P) | TAG(DIV) | TAG(SPAN)))
        return false;
    html_text(n, &text);
    size_t from = text.size && text.data[0] == ' ';
    bool yes = text.size && html_says_ending(text.data + from, text.size - from);
    buf_release(&text);
    return yes;
}

static size_t text_after(const struct html_node *n)
{
    size_t sum = 0;
    for (struct html_node *s = n->next; s && sum < 10000; s = s->next)
        sum += html_running_text(s, 10000);
    return sum;
}

static struct html_node *after_ending(struct html_node *n, const struct html_node *top)
{
    for (int level = 0; level < 2 && n != top && n->parent != top && n->parent && !n->next; level++)
        n = n->parent;                  /* the heading alone in its box */
    return n->parent && n != top && text_after(n) < SHORT_REST ? (n->parent == top ? NULL : html_skip(n->parent, top)) : html_skip(n, top);
}

/* Blocks of a container in order. */
void html_write_container(struct html_writer *w, struct html_node *top)
{
    for (struct html_node *n = top; n;) {
        bool leaf = n->type == HTML_ELEMENT && !html_in(n, inline_names) && !html_has_block(n);
        if (n != top && is_card(n)) {
            n = html_skip(n, top);
        } else if (leaf && is_ending(n)) {
            end_run(w);
            n = after_ending(n, top);
        } else if (leaf) {
            end_run(w);
            if (!html_in(n, TAG(H1)))
                add_block(n, w);
            n = html_skip(n, top);
        } else {
            if (n->type == HTML_TEXT)
                add_run(w, n);
            else if (n->type == HTML_ELEMENT && (!html_in(n, inline_names) || html_in(n, TAG(BR))))
                end_run(w);
            n = html_next(n, top);
        }
    }
    end_run(w);
}

/* The standfirst and what else of the article stands between its heading and the container: blocks that end like
   sentences. */
static struct html_node *heading_before(struct html_node *root, const struct html_node *top)
{
    struct html_node *h = NULL;
    for (struct html_node *n = root; n && n != top; n = html_next(n, root))
        if (html_in(n, TAG(H1)))
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

void html_write_opening(struct html_writer *w, struct html_node *root, struct html_node *top)
{
    struct buf text = {0};
    struct html_node *n = heading_before(root, top);
    for (n = n ? html_skip(n, root) : NULL; n && n != top;) {
        bool leaf = n->type == HTML_ELEMENT && !html_in(n, inline_names) && !html_has_block(n);
        buf_reset(&text);
        if (leaf)
            html_text(n, &text);
        if (is_card(n)) {
            n = html_skip(n, root);
            continue;
        }
        if (text.size >= LEAD_TEXT && text.size < 2000 && ends_sentence(text.data, text.size) && html_link_density(n) < .3)
            add_block(n, w);
        n = leaf ? html_skip(n, root) : html_next(n, root);
    }
    buf_release(&text);
}

void html_write_restart(struct html_writer *w)
{
    w->check = true;
    w->begun = false;
    w->n_seen = 0;
    buf_reset(w->out);
}

void html_write_release(struct html_writer *w)
{
    buf_release(&w->run);
    memory_free(w->seen);
}
