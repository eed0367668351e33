/* The title of a page. In: what its metadata say and its first-order headings. Out: one title, in the arena.

   Every place lies now and then: h1 holds a kicker or the name of the site, og:title is written for other
   sites, <title> ends in the name of the site. So places are compared by their letters and digits alone and
   two that agree win; what is left over is decided by containment (a kicker before, a label behind) and by
   an order of places. */
#include "read/html_title.h"

#include "read/day.h"

#include <ctype.h>
#include <string.h>

enum { MAX_HEADINGS = 8 };

static bool share_start(const char *a, const char *b)
{
    size_t n = 0;
    while (a && b && a[n] && a[n] == b[n])
        n++;
    return n >= 12;
}

/* ---- headings ---- */

struct heading {
    const char *whole, *bare;           /* as shown; without its kicker */
    bool named;                         /* as publishing systems name the title of what they publish */
    const char *whole_key, *bare_key;   /* folded */
};

static const char *text_without(struct arena *a, const struct html_node *top, const char *classes)
{
    struct buf b = {0};
    for (struct html_node *n = (struct html_node *)(uintptr_t)top, *next; n; n = next) {
        next = html_next(n, top);
        if (n != top && html_in(n, TAG(STYLE)))
            next = html_skip(n, top);
        else if (n != top && n->type == HTML_ELEMENT && html_in(n, TAG(SPAN) | TAG(DIV) | TAG(STRONG) | TAG(SMALL) | TAG(A) | TAG(EM) | TAG(P) | TAG(B) | TAG(H4) | TAG(H5) | TAG(H6) | TAG(TIME) | TAG(UL)) && classes && (html_in(n, TAG(SMALL) | TAG(TIME) | TAG(UL)) || html_any(n->classes, classes)))
            next = html_skip(n, top);
        else if (n->type == HTML_TEXT)
            html_words(n->content, &b);
        else if (n->type == HTML_ELEMENT && n != top)
            html_words(html_in(n, TAG(BR) | TAG(DIV) | TAG(P) | TAG(H2) | TAG(H3)) ? " " : "", &b);
    }
    while (b.size && b.data[b.size - 1] == ' ')
        b.data[--b.size] = '\0';
    size_t skip = b.size && b.data[0] == ' ';
    const char *s = b.size > skip ? arena_string(a, b.data + skip, b.size - skip) : NULL;
    buf_release(&b);
    return s;
}

/* A heading without its kicker before, or without what only machines read behind. */
static struct heading heading_of(struct arena *a, const struct html_node *e)
{
    static const char *const kickers = "kicker overline dachzeile topline eyebrow supertitle pretitle roofline surtitle surtitre spitzmarke "
                                       "toptitle preheadline pre-headline ressort category rubric h-overline hidden sr-only visually "
                                       "label sub-heading subtitle";
    static const char *const tails = "hidden invisible sr-only visually author date";
    struct heading h = {.whole = text_without(a, e, NULL), .bare = text_without(a, e, kickers)};
    h.whole_key = html_folded(a, h.whole);
    h.bare_key = html_folded(a, h.bare);
    if (html_ends(h.whole_key, h.bare_key))
        return h;
    h.bare = text_without(a, e, tails);
    h.bare_key = html_folded(a, h.bare);
    if (!html_starts(h.whole_key, h.bare_key))       /* what fell away was neither */
        h.bare = h.whole, h.bare_key = h.whole_key;
    return h;
}

/* "/", "https://paper.example/", "https://archive.example/2014/http://paper.example" */
static bool is_home(const char *address)
{
    const char *host = NULL;
    for (const char *at = address; (at = strstr(at, "://")); at += 3)
        host = at + 3;
    const char *path = host ? host + strcspn(host, "/") : address;
    return !strcmp(path, "/") || !strcmp(path, "./") || !strcmp(path, "../") || (host && !*path);
}

/* The name of the site, set as a heading: all of it a link to the first page. */
static bool is_site_heading(const struct html_node *e)
{
    const struct html_node *only = e->children;
    while (only && (only->type != HTML_ELEMENT ? html_is_blank(only) : html_in(only, TAG(SPAN) | TAG(STRONG) | TAG(B)) && only->children))
        only = only->type == HTML_ELEMENT ? only->children : only->next;
    const char *to = html_in(only, TAG(A)) ? html_attribute_raw(only, "href") : NULL, *rel = html_in(only, TAG(A)) ? html_attribute_raw(only, "rel") : NULL;
    return html_any(e->classes, "site-title sitetitle site-name sitename logo branding") || (to && is_home(to)) || (rel && !strcmp(rel, "home"));
}

struct headings {
    struct heading h[MAX_HEADINGS], trail;      /* `trail`: written for machines, as the last step of a breadcrumb trail is */
    const char *site;                           /* said by a heading */
    size_t n;
    bool first_order;
    bool loose;                                 /* of any order: one of them is the title only where some place says so too */
    bool beneath;                               /* others of first order */
};

/* The heading of an article where first order is not used for it. */
static bool is_article_heading(const struct html_node *e)
{
    const char *prop = html_attribute_raw(e, "itemprop");
    return (prop && strstr(prop, "headline")) || html_any(e->classes, "entry-title post-title article-title news-title headline article__title");
}

static const char *const kicker_lines = "strapline kicker overline dachzeile eyebrow supertitle";

static void add_heading(struct arena *a, const struct html_node *e, const char *site_key, struct headings *all)
{
    struct heading k = heading_of(a, e);
    if (!k.bare_key || html_same(k.bare_key, site_key) || html_same(k.whole_key, site_key) || html_any(e->classes, kicker_lines))
        return;
    k.named = html_any(e->classes, "entry-title post-title");
    if (is_site_heading(e))
        all->site = all->site ? all->site : k.whole;
    else if (html_any(e->classes, "breadcrumb seotitle seo-title"))
        all->trail = k;
    else
        all->h[all->n++] = k;
}

enum order { FIRST, NAMED, ANY };

static void find_order(struct arena *a, struct html_node *root, enum order order, const char *site_key, struct headings *all)
{
    all->first_order = order == FIRST;
    all->loose = order == ANY;
    for (struct html_node *e = root; e && all->n < MAX_HEADINGS; e = html_next(e, root)) {
        if (!html_in(e, order == FIRST ? TAG(H1) : TAG(H2) | TAG(H3)))
            continue;
        if (order != NAMED || is_article_heading(e))
            add_heading(a, e, site_key, all);
    }
}

static void find_headings(struct arena *a, struct html_node *root, const char *site_key, struct headings *all)
{
    for (enum order order = FIRST; order <= ANY && !all->n && !all->trail.bare_key; order++)
        find_order(a, root, order, site_key, all);
}

static bool matches(const struct heading *h, const char *key)
{
    return key && (html_same(h->whole_key, key) || html_same(h->bare_key, key));
}

/* "Penny - Our Wiki" repeats the heading "Penny"; "Our Blog: a story" has the site's name for a heading. */
static bool opens(const char *place, const char *key, const struct heading *h)
{
    size_t n = strlen(h->bare);
    return html_starts(key, h->bare_key) && strncasecmp(place, h->bare, n) == 0 && place[n] != ':' && !isalnum((unsigned char)place[n]);
}

/* "Press review: Two words": a short heading must follow a sign. */
static bool closes(const char *place, const char *key, const struct heading *h)
{
    size_t n = strlen(h->bare), k = strlen(place);
    return html_ends(key, h->bare_key) && (html_count_words(h->bare) >= 3 || (k > n + 2 && !strcmp(place + k - n, h->bare) && place[k - n - 1] == ' ' && strchr(":-|", place[k - n - 2])));
}

/* They agree in a part: the heading begins like the place, or is its end or its beginning, or ends in it. */
static bool agrees(const struct headings *all, const struct heading *h, const char *place, const char *key)
{
    if (!key)
        return false;
    if (all->loose)
        return closes(place, key, h) || (html_count_words(h->bare) >= (all->beneath ? 4 : 2) && opens(place, key, h));
    return share_start(h->bare_key, key) || closes(place, key, h) || opens(place, key, h) || (html_ends(h->whole_key, key) && html_count_words(place) >= 3);
}

struct places { const char *text[3], *keys[3]; };

/* The heading that some place repeats. */
static const struct heading *repeated(const struct headings *all, const struct places *p)
{
    for (size_t k = 0; k < 3; k++)
        for (size_t i = 0; i < all->n; i++)
            if (matches(&all->h[i], p->keys[k]))
                return &all->h[i];
    return NULL;
}

/* The longest that agrees with the first place that any agrees with. */
static const struct heading *longest(const struct headings *all, const struct places *p)
{
    const struct heading *h = all->h, *best = NULL;
    for (size_t k = 0; k < 3 && !best; k++)
        for (size_t i = 0; i < all->n; i++)
            if (agrees(all, &h[i], p->text[k], p->keys[k]) && (!best || html_count_words(h[i].bare) > html_count_words(best->bare) + 1))
                best = &h[i];
    return best;
}

/* A heading of lower order that a place repeats is the title where one of first order names the section. */
static const struct heading *choose(const struct headings *all, const struct headings *lower, const struct places *p)
{
    const struct heading *h = repeated(all, p);
    h = h ? h : repeated(lower, p);
    h = h ? h : longest(all, p);
    return h ? h : longest(lower, p);
}

/* Two spellings of one title: a break that was lost glues words. */
static const char *more_words(const char *a, const char *b)
{
    return html_count_words(b) > html_count_words(a) ? b : a;
}

struct choice {
    const char *og, *ld, *page, *og_key, *ld_key, *page_key;
    const struct heading *one;
};

/* "Strike - Trains stand still", where the heading sets "Strike" apart: a publishing system joins the two with a dash, an editor with a colon. */
static bool dashed_kicker(const struct choice *c)
{
    static const char *const dashes[] = {" - ", " \xe2\x80\x93 ", " \xe2\x80\x94 "};
    const struct heading *h = c->one;
    size_t n = strlen(h->whole) - strlen(h->bare);
    if (!html_same(h->whole_key, c->og_key) || !html_ends(h->whole_key, h->bare_key) || html_count_words(h->bare) < 3)
        return false;
    while (n && strchr(" -", h->whole[n - 1]))
        n--;
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (strlen(c->og) > n && !strncmp(c->og + n, dashes[i], strlen(dashes[i])))
            return true;
    return false;
}

static const char *agreed(const struct choice *c)
{
    const struct heading *h = c->one;
    if (dashed_kicker(c))
        return h->bare;
    if (matches(h, c->og_key) && html_count_words(c->og) >= 3 && html_ends(h->whole_key, c->og_key))
        return c->og;                           /* "Strike: Trains stand still" */
    if (html_same(h->bare_key, c->ld_key) && !html_same(h->bare_key, h->whole_key))
        return h->bare;
    if (html_same(h->whole_key, c->og_key))          /* with the sign that the heading shows as a break */
        return html_same(h->bare_key, h->whole_key) ? more_words(h->whole, c->og) : c->og;
    if (html_same(h->whole_key, c->ld_key))          /* the kicker may be left out elsewhere */
        return html_count_words(c->og ? c->og : "") >= 3 && html_ends(h->whole_key, c->og_key) ? c->og : more_words(h->whole, c->ld);
    return h->bare;
}

static const char *disputed(const struct choice *c)
{
    const struct heading *h = c->one;
    if (c->og_key && html_ends(h->bare_key, c->og_key) && html_count_words(c->og) >= 3)
        return c->og;
    if (!c->og_key && html_same(h->whole_key, c->page_key))
        return h->whole;
    if ((!c->og_key || html_count_words(c->og) < 3) && html_ends(h->whole_key, c->page_key) && html_count_words(c->page) >= 3)
        return c->page;
    if (html_ends(c->og_key, h->bare_key) || html_starts(c->og_key, h->bare_key) || (!c->og_key && c->page_key && (matches(h, c->page_key) || opens(c->page, c->page_key, h))))
        return h->bare;
    if (html_starts(h->bare_key, c->ld_key) && (html_ends(c->ld, "...") || html_ends(c->ld, "\xe2\x80\xa6")))
        return h->bare;                         /* cut short elsewhere */
    return !c->ld_key && share_start(h->bare_key, c->og_key ? c->og_key : c->page_key) ? h->bare : NULL;
}

/* What a heading written for machines says is the title only where nothing says otherwise. */
static void pass_over_trail(struct choice *c, struct headings *all)
{
    const struct heading *t = &all->trail;
    bool og = c->og_key && matches(t, c->og_key), ld = c->ld_key && matches(t, c->ld_key);
    if (!t->bare_key)
        return;
    if (!all->n && (!c->og_key || og) && (!c->ld_key || ld))
        all->h[all->n++] = *t;
    else if (og)
        c->og = c->og_key = NULL;
    if (ld && (all->n || c->og_key))
        c->ld = c->ld_key = NULL;
}

static const char *one_spaced(struct arena *a, const char *s)
{
    struct buf b = {0};
    if (!s || !strstr(s, "  "))
        return s;
    html_words(s, &b);
    s = arena_string(a, b.data ? b.data : "", b.size);
    buf_release(&b);
    return s;
}

/* A title without the site's name; as it is where a heading says the same, or the heading that it ends in. */
static const char *bare_title(struct arena *a, const char *title, const char *site, const struct headings *all)
{
    const char *key = html_folded(a, title = one_spaced(a, html_unescape(a, title)));
    for (size_t i = 0; key && i < all->n; i++)
        if (html_same(all->h[i].whole_key, key))
            return title;
    for (size_t i = 0; key && i < all->n; i++)
        if (html_count_words(all->h[i].whole) >= 3 && closes(title, key, &all->h[i]) && strchr(title, '|'))
            return all->h[i].bare;
    return key && html_same(all->trail.whole_key, key) ? title : html_without_site(a, title, site);
}

static struct choice places_of(struct arena *a, const struct title_places *p, const struct headings *all)
{
    const char *site = p->site ? p->site : all->site;
    struct choice c = {.og = bare_title(a, p->og, site, all), .page = bare_title(a, p->page, site, all)};
    c.ld = p->ld ? html_without_named_site(a, html_unescape(a, p->ld), site) : NULL;
    c.og_key = html_folded(a, c.og), c.ld_key = html_folded(a, c.ld), c.page_key = html_folded(a, c.page);
    return c;
}

/* The only heading of first order, named as a publishing system names the title of what it publishes: metadata beside it are written for
   search engines. NULL: there is none, or a label stands in it. */
static const char *published(const struct choice *c, const struct headings *all)
{
    const struct heading *h = all->h;
    bool sure = all->n == 1 && all->first_order && h->named && html_count_words(h->bare) >= 2 && html_same(h->bare_key, h->whole_key);
    return sure && !(html_ends(h->bare_key, c->og_key) && strchr(h->bare, '|')) ? h->bare : NULL;
}

static const char *find(struct arena *a, struct html_node *root, const struct title_places *p)
{
    struct headings all = {0}, lower = {0};
    const char *title = NULL;
    find_headings(a, root, html_folded(a, p->site), &all);
    struct choice c = places_of(a, p, &all);
    pass_over_trail(&c, &all);
    lower.beneath = all.n > 0;
    if (all.first_order && !all.trail.bare_key)
        find_order(a, root, ANY, NULL, &lower);
    c.one = choose(&all, &lower, &(struct places){{c.ld, c.og, c.page}, {c.ld_key, c.og_key, c.page_key}});
    if ((title = published(&c, &all)))
        return title;
    if (c.ld_key && (html_same(c.ld_key, c.og_key) || html_same(c.ld_key, html_folded(a, p->ld_alternative))))
        return c.ld;
    if (c.one)
        title = matches(c.one, c.og_key) || matches(c.one, c.ld_key) ? agreed(&c) : disputed(&c);
    if (title || c.ld_key)
        return title ? title : c.ld;
    if (p->headline)
        return html_unescape(a, p->headline);
    if (c.one || (all.n == 1 && !all.loose && html_count_words(all.h[0].bare) >= 3))
        return c.one ? c.one->bare : all.h[0].bare;
    return c.og_key ? c.og : c.page_key ? c.page : all.n && !all.loose ? all.h[0].bare : all.site;
}

/* "3.5.2021 - Trains stand still": what follows the day. */
static const char *without_day(const char *title)
{
    static const char *const signs[] = {" - ", " \xe2\x80\x93 ", " | ", ": "};
    struct day d;
    if (!title || !isdigit((unsigned char)*title) || !day_find(title, false, &d) || d.from != title)
        return title;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (!strncmp(d.to, signs[i], strlen(signs[i])) && html_count_words(d.to) >= 4)
            return d.to + strlen(signs[i]);
    return title;
}

const char *html_title(struct arena *a, struct html_node *root, const struct title_places *p)
{
    return without_day(find(a, root, p));
}
