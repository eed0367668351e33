/* Who wrote the page. In: its metadata and its tree. Out: names.

   JSON-LD is asked first, then meta elements by name, then bylines that the page shows, the nearest to the heading. A name that is the site's own,
   a firm's or an account's gives way to a person's that stands near the heading, and a first name to the whole name. html_byline.c reads the words. */
#include "read/html_byline.h"
#include "read/html_meta.h"
#include "read/html_fold.h"

#include <ctype.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_BYLINE = 140, NEAR = 2000, MARKED = 0, CLASSED = 300, WORDED = 500, DATED = 800, OWN = 600, MAX_LABEL = 24 };

/* ---- the site's own name ---- */

/* "LTO" of the Legal Tribune Online */
static bool are_initials(const char *name, const char *site)
{
    for (; *name; name++, site += strcspn(site, " "), site += strspn(site, " "))
        if (!isupper((unsigned char)*name) || *site != *name)
            return false;
    return !*site;
}

static bool is_own(const struct html_page *page, const char *name)
{
    const char *one = html_folded(page->arena, name), *site = html_folded(page->arena, page->source);
    return one && site && (strstr(one, site) || strstr(site, one) || are_initials(name, page->source));
}

static bool is_house(const struct html_page *page, const char *name)
{
    return byline_house(name) || is_own(page, name);
}

/* ---- what the metadata say ---- */

struct said {
    const struct html_page *page;
    struct buf names;               /* that one place gives, a house beside a person too */
    bool person;                    /* one of them is a person's */
};

static void hear_one(struct said *s, const char *name)
{
    if (!name || (s->names.size && strstr(s->names.data, name)))
        return;
    buf_add_string(&s->names, s->names.size ? "; " : "");
    buf_add_string(&s->names, name);
    s->person = s->person || !is_house(s->page, name);
}

/* "Ann Lee; Bo Kim" */
static void hear(struct said *s, const char *list)
{
    struct arena *a = s->page->arena;
    for (const char *at = list, *end; at && *at; at = end ? end + 2 : NULL) {
        end = strstr(at, "; ");
        hear_one(s, byline_names(a, end ? arena_string(a, at, (size_t)(end - at)) : at));
    }
}

/* "Written by", "Verfasst von": the label of twitter:data1 */
static bool says_written(const char *label)
{
    static const char *const stems = "ritten erfasst eschrieben scrit crit critto";
    return label && html_any(label, stems);
}

static void hear_metas(struct said *s, const char *key)
{
    for (size_t i = 0; i < s->page->n_metas; i++)
        if (html_meta_is(&s->page->metas[i], key))
            hear(s, html_attribute(s->page->arena, s->page->metas[i].node, "content"));
}

/* What one place says, which is then forgotten: NULL where it names no person; the first such place's is the house. */
static const char *take(struct said *s, const char **house)
{
    const char *names = s->names.size ? arena_string(s->page->arena, s->names.data, s->names.size) : NULL;
    *house = names && !s->person && !*house ? names : *house;
    names = s->person ? names : NULL;
    s->person = false;
    buf_reset(&s->names);
    return names;
}

/* "Ann Lee, Bo Kim" says more than "Ann Lee". */
static const char *fuller(const struct html_page *page, const char *found, const char *other)
{
    if (!found || !other)
        return found ? found : other;
    return strstr(other, found) && byline_lists(page->arena, other) ? other : found;
}

static const char *in_metadata(const struct html_page *page, const char **house)
{
    static const char *const places[] = {"dc:creator", "dcterm:creator", "citation_author", "author", "article:author_name", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author",
                                         "byl", "twitter:data1", "twitter:misc:Written by", "cxenseparse:author", "article:author", "articleauthor"};
    struct said s = {.page = page};
    const char *label = html_meta_value(page, "twitter:label1");
    hear(&s, page->ld.author);
    const char *found = take(&s, house);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        if (strcmp(places[i], "twitter:data1") || says_written(label))
            hear_metas(&s, places[i]);
        found = fuller(page, found, take(&s, house));
    }
    buf_release(&s.names);
    return found;
}

/* ---- bylines ---- */

/* A link to what else the person wrote; one in running text tells of somebody. */
static bool leads_to_author(struct arena *a, const struct html_node *n)
{
    static const char *const paths[] = {"/author", "/autor", "/auteur", "/profil", "/staff/", "/person/", "/redaktion/", "/redakteur", "/contributor", "/writer"};
    const char *to = html_in(n, TAG(A)) ? html_attribute_raw(n, "href") : NULL;
    for (size_t i = 0; to && i < sizeof paths / sizeof *paths; i++)
        if (strstr(to, paths[i]))
            return html_short_text(a, n->parent, MAX_BYLINE) != NULL;
    return false;
}

static bool is_marked(const struct html_node *n)
{
    const char *rel = html_attribute_raw(n, "rel"), *prop = html_attribute_raw(n, "itemprop"), *property = html_attribute_raw(n, "property");
    return (rel && !strcmp(rel, "author")) || (prop && (!strcmp(prop, "author") || !strcmp(prop, "creator"))) || (property && strstr(property, ":creator"));
}

/* The length of the text beside n, before it or after it, as far as it matters. */
static size_t text_beside(struct arena *a, const struct html_node *n, bool after)
{
    const struct html_node *at = after ? n->next : n->prev;
    while (at && (at->type != HTML_ELEMENT || !html_short_text(a, at, 2000)))
        at = after ? at->next : at->prev;
    const char *text = at ? html_short_text(a, at, 2000) : NULL;
    return text ? strlen(text) : 0;
}

static const struct html_node *first_child(const struct html_node *n)
{
    const struct html_node *child = n->children;
    while (child && html_is_blank(child))
        child = child->next;
    return child;
}

/* A name alone under the last paragraph: emphasised, or to the right. */
static bool is_signature(const struct html_node *n, const char *text, struct arena *a)
{
    const char *align = html_attribute_raw(n, "align"), *style = html_attribute_raw(n, "style");
    bool right = (align && !strcasecmp(align, "right")) || (style && strstr(style, "right"));
    return html_in(n, TAG(P)) && byline_plain(text) && (right || html_in(first_child(n), TAG(STRONG) | TAG(B) | TAG(EM) | TAG(I))) && text_beside(a, n, false) > 80 && text_beside(a, n, true) < 60;
}

struct search {
    struct html_near near;
    bool persons;                   /* no other names: the site's is known */
    const char *part;               /* of the name that is looked for; NULL */
    const char *signature;          /* under the text; NULL */
};

/* "Ela" is no part of "Michaela". */
static bool holds_part(const char *names, const char *part)
{
    const char *at = strstr(names, part);
    while (at && at > names && at[-1] != ' ')
        at = strstr(at + 1, part);
    return at != NULL;
}

/* How sure it is that a name is an author's: MAYBE one, SET where an author stands, TOLD in so many words. */
enum surety { MAYBE, SET, TOLD };

/* Where a house is known, a person's name must stand near the heading, the nearer the less sure it is. */
static void offer(struct search *s, struct html_node *n, const char *names, enum surety sure, long cost)
{
    static const long farthest[] = {NEAR, HTML_ELSEWHERE, LONG_MAX};
    if (!names || (s->part && !holds_part(names, s->part)) || (s->persons && html_near_distance(&s->near) > farthest[sure]))
        return;
    if (byline_person(names) || (sure && !s->persons))
        html_near_offer(&s->near, n, names, cost + (s->persons && is_own(s->near.page, names) ? OWN : 0));
}

/* The credit of a picture is none of the article's, nor what a link to another says. */
static bool in_caption(const struct html_node *n)
{
    bool own = html_in(n, TAG(A));
    for (int level = 0; n && n->type == HTML_ELEMENT && level < 4; n = n->parent, level++)
        if (html_in(n, own ? TAG(FIGURE) | TAG(FIGCAPTION) : TAG(FIGURE) | TAG(FIGCAPTION) | TAG(A)) || html_any(n->classes, "caption credit copyright bildunterschrift"))
            return true;
    return false;
}

static void look_at_element(struct search *s, struct html_node *n)
{
    static const char *const named[] = {"author", "autor", "byline", "by-line", "writer", "contributor", "redakteur", "auteur", NULL};
    struct arena *a = s->near.page->arena;
    if (!html_in(n, TAG(A) | TAG(SPAN) | TAG(DIV) | TAG(P) | TAG(FONT) | TAG(ADDRESS) | TAG(LI) | TAG(UL) | TAG(STRONG) | TAG(B) | TAG(EM) | TAG(I) | TAG(H2) | TAG(H3) | TAG(H4) | TAG(H5) | TAG(H6) | TAG(CITE) | TAG(SMALL) | TAG(TD) | TAG(DD) | TAG(FIGCAPTION) | TAG(BYLINE)))
        return;
    bool marked = is_marked(n), classed = false;
    classed = html_in(n, TAG(BYLINE)) || (html_classed(n, named) && !html_any(n->classes, "comment bio related avatar image license"));
    const char *text = marked || classed || n->children ? html_short_text(a, n, MAX_BYLINE) : NULL;
    if (!text)
        return;
    enum surety sure = byline_sure(text) ? TOLD : marked || classed ? SET : MAYBE;
    bool linked = leads_to_author(a, n), told = sure || linked || byline_opens(text);
    const char *names = told ? byline_names(a, text) : byline_dated(a, text);
    if (names && (marked || classed || linked || !in_caption(n)))
        offer(s, n, names, sure, marked ? MARKED : classed || linked ? CLASSED : told ? WORDED : DATED);
    if (is_signature(n, text, a))
        s->signature = byline_names(a, text);
}

/* "By" alone, the name in the element that follows. */
static void look_at_text(struct search *s, struct html_node *n)
{
    const char *text = n->content + strspn(n->content, " \t\r\n"), *name = NULL;
    if (strlen(text) > MAX_LABEL || !byline_label(text))
        return;
    struct html_node *next = html_next(n, s->near.page->root);
    while (next && (next->type != HTML_TEXT || html_is_blank(next)))
        next = html_next(next, s->near.page->root);
    name = next ? html_short_text(s->near.page->arena, next, MAX_BYLINE) : NULL;
    offer(s, n, name ? byline_names(s->near.page->arena, name) : NULL, MAYBE, WORDED);
}

static void look(struct html_near *near, struct html_node *n)
{
    if (n->type == HTML_ELEMENT)
        look_at_element((struct search *)near, n);
    else
        look_at_text((struct search *)near, n);
}

/* The byline that the page shows; a person's where the metadata say a house or a part of the name. */
static const char *shown(const struct html_page *page, const char *part, bool persons)
{
    struct search s = {.near = {.page = page}, .persons = persons, .part = part};
    html_near(&s.near, look);
    const char *best = s.near.best && (!persons || !s.near.elsewhere) ? s.near.best : NULL;
    return best || part ? best : s.signature;
}

/* ---- what is told and what is shown ---- */

/* The byline that a text with the name is of, if it names others too. */
static const char *with_others(const struct html_page *page, const struct html_node *text, const char *name)
{
    const struct html_node *up = text->parent;
    for (int level = 0; up && level < 3; up = up->parent, level++) {
        const char *s = html_short_text(page->arena, up, MAX_BYLINE), *names = s ? byline_names(page->arena, s) : NULL;
        if (names && !strncmp(names, name, strlen(name)) && byline_lists(page->arena, names))
            return names;
    }
    return NULL;
}

/* "Andr\xc3\xa9 Klein" may be "Andr\xc3\xa9 Oliver KLEIN": a word of one is in the other. */
static bool share_word(const char *one, const char *other)
{
    char word[40];
    for (const char *at = one; *at; at += strspn(at, " ")) {
        size_t n = strcspn(at, " ");
        snprintf(word, sizeof word, "%.*s", (int)(n < sizeof word ? n : sizeof word - 1), at);
        if (n > 3 && strcasestr(other, word))
            return true;
        at += n;
    }
    return false;
}

/* What the page makes of the one name that its metadata say: with others; another that it shows instead of it; NULL for nothing. */
static const char *corrected(const struct html_page *page, const char *name)
{
    bool seen = false;
    const char *names = NULL;
    for (struct html_node *n = page->root; n && !names; n = html_next(n, page->root))
        if (n->type == HTML_TEXT && n->length >= strlen(name) && strcasestr(n->content, name)) {
            names = n->length < MAX_BYLINE ? with_others(page, n, name) : NULL;
            seen = true;
        }
    names = seen ? names : shown(page, NULL, true);
    return names && (seen || !share_word(name, names)) ? names : NULL;
}

const char *html_author(const struct html_page *page)
{
    const char *house = NULL, *found = in_metadata(page, &house), *whole = NULL;
    if (found && !strchr(found, ';') && strchr(found, ' '))
        whole = corrected(page, found);
    else if (!found || !strpbrk(found, " -."))
        whole = shown(page, found, found || house);
    return whole ? whole : found ? found : house;
}
