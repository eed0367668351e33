/* The title of a page. In: what its metadata say and its first-order headings. Out: one title, in the arena.

   Every place lies now and then: h1 holds a kicker or the name of the site, og:title is written for other
   sites, <title> ends in the name of the site. So places are compared by their letters and digits alone and
   two that agree win; what is left over is decided by containment (a kicker before, a label behind) and by
   an order of places. */
#include "read/html_title.h"

#include "base/utf8.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { MAX_HEADINGS = 8 };

static size_t words_in(const char *s)
{
    size_t n = 0;
    for (bool in = false; *s; s++) {
        n += !isspace((unsigned char)*s) && !in;
        in = !isspace((unsigned char)*s);
    }
    return n;
}

/* ---- comparing ---- */

/* Letters and digits in small ASCII letters; other signs, blanks and general punctuation (U+2000..206F, U+00A0..00BB)
   fall away. */
const char *html_folded(struct arena *a, const char *s)
{
    char *out = s ? arena_alloc(a, strlen(s) + 1) : NULL, *to = out;
    for (const unsigned char *p = (const unsigned char *)s; out && *p;) {
        if (p[0] == 0xe2 && (p[1] == 0x80 || p[1] == 0x81) && p[2])
            p += 3;
        else if (p[0] == 0xc2 && p[1] >= 0xa0 && p[1] <= 0xbb)
            p += 2;
        else if (*p < 0x80 && !isalnum(*p))
            p++;
        else
            *to++ = (char)tolower(*p++);
    }
    if (out)
        *to = '\0';
    return out && *out ? out : NULL;
}

static bool same(const char *a, const char *b)
{
    return a && b && !strcmp(a, b);
}

static bool starts(const char *s, const char *head)
{
    return s && head && strlen(s) > strlen(head) && !strncmp(s, head, strlen(head));
}

static bool ends(const char *s, const char *tail)
{
    return s && tail && strlen(s) > strlen(tail) && !strcmp(s + strlen(s) - strlen(tail), tail);
}

static bool share_start(const char *a, const char *b)
{
    size_t n = 0;
    while (a && b && a[n] && a[n] == b[n])
        n++;
    return n >= 12;
}

/* ---- cleaning ---- */

static bool put_reference(const char **s, char **to)
{
    static const struct { const char *name, *text; } named[] = {{"&quot;", "\""}, {"&amp;", "&"}, {"&apos;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&nbsp;", " "},
        {"&auml;", "\xc3\xa4"}, {"&ouml;", "\xc3\xb6"}, {"&uuml;", "\xc3\xbc"}, {"&szlig;", "\xc3\x9f"}, {"&Auml;", "\xc3\x84"}, {"&Ouml;", "\xc3\x96"},
        {"&Uuml;", "\xc3\x9c"}, {"&eacute;", "\xc3\xa9"}, {"&egrave;", "\xc3\xa8"}, {"&agrave;", "\xc3\xa0"}, {"&ldquo;", "\xe2\x80\x9c"}, {"&rdquo;", "\xe2\x80\x9d"},
        {"&lsquo;", "\xe2\x80\x98"}, {"&rsquo;", "\xe2\x80\x99"}, {"&ndash;", "\xe2\x80\x93"}, {"&mdash;", "\xe2\x80\x94"}, {"&hellip;", "\xe2\x80\xa6"}};
    unsigned code = 0;
    int n = 0;
    if (sscanf(*s, "&#%7u;%n", &code, &n) != 1 || !n) {
        n = 0;
        if (sscanf(*s, "&#%*1[xX]%6x;%n", &code, &n) != 1)
            n = 0;
    }
    if (n && code >= ' ' && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
        *to += utf8_encode(code, *to);
        *s += n;
        return true;
    }
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (!strncmp(*s, named[i].name, strlen(named[i].name))) {
            memcpy(*to, named[i].text, strlen(named[i].text));
            *to += strlen(named[i].text);
            *s += strlen(named[i].name);
            return true;
        }
    return false;
}

const char *html_unescape(struct arena *a, const char *s)
{
    char *out = s && strchr(s, '&') ? arena_alloc(a, strlen(s) + 1) : NULL, *to = out;
    if (!out)
        return s;
    while (*s)
        if (*s != '&' || !put_reference(&s, &to))
            *to++ = *s++;
    *to = '\0';
    return out;
}

/* Up to the separator at `at`, without blanks and signs before it. */
static const char *cut_at(struct arena *a, const char *s, const char *at)
{
    while (at > s && strchr(" -|:*_", at[-1]))
        at--;
    return arena_string(a, s, (size_t)(at - s));
}

/* "Site | Title", "Site » Blog Archive » Title": what follows the sign at `at`; the whole where there is none. */
static const char *after_site(const char *title, const char *at)
{
    static const char *const marks[] = {"|", "- ", "\xc2\xbb", "\xe2\x80\x93 ", "\xe2\x80\x94 ", "\xc2\xb7", ":: ", "// ", "\xef\xbd\x9c"};
    static const char *const steps[] = {"Blog Archive ", "Blog Archiv "};
    const char *rest = at + strspn(at, " ");
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (!strncmp(rest, marks[i], strlen(marks[i])) && (rest > at || *rest == '|')) {
            rest += strlen(marks[i]);
            rest += strspn(rest, " ");
            for (size_t j = 0; j < sizeof steps / sizeof *steps; j++)
                if (!strncmp(rest, steps[j], strlen(steps[j])))
                    return after_site(rest, rest + strlen(steps[j]) - 1);
            return *rest ? rest : title;
        }
    return title;
}

/* "Title : Site" and "Site: Title", where the page names its site: whatever stands between. */
static const char *without_named_site(struct arena *a, const char *title, const char *site)
{
    size_t n = strlen(title), k = site ? strlen(site) : 0;
    if (k < 3 || n < k + 8)
        return title;
    if (!strcmp(title + n - k, site)) {
        size_t m = n - k;
        while (m && (!isalnum((unsigned char)title[m - 1]) && !strchr("?!.)]\"'", title[m - 1]) && (unsigned char)title[m - 1] < 0x80))
            m--;
        static const char *const marks[] = {"\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\xba", "\xc2\xbb", "\xc2\xab", "\xc2\xb7", "\xe2\x94\x82", "\xef\xbc\x9a", "\xe3\x85\xa3", "\xef\xbd\x9c", "\xe2\x80\xa2"};
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            if (m > strlen(marks[i]) && !memcmp(title + m - strlen(marks[i]), marks[i], strlen(marks[i])))
                return cut_at(a, title, title + m - strlen(marks[i]));
        return m < n - k - 1 || (m < n - k && title[m] != ' ') ? cut_at(a, title, title + m) : title;
    }
    return !strncmp(title, site, k) ? after_site(title, title + k) : title;
}

/* "标题-新华网", "标题_科技_腾讯网": where words are not set apart, nor is the sign. */
static const char *without_glued_site(struct arena *a, const char *title)
{
    enum { LONGEST = 36 };          /* bytes of a name of twelve signs */
    size_t n = strlen(title), at = n;
    while (at && !strchr("-_", title[at - 1]))
        at--;
    bool glued = at > 1 && (unsigned char)title[at] >= 0xe3 && (title[at - 2] == ' ' || (unsigned char)title[at - 2] >= 0x80) && n - at <= LONGEST && !strchr(title + at, ' ');
    return glued && at > n - at ? without_glued_site(a, cut_at(a, title, title + at - 1)) : title;
}

/* Whether what stands behind a dash may be the site's name: a word of it does; always, where the page gives no name. */
static bool may_be_site(const char *tail, const char *site)
{
    bool shares = !site;
    while (*tail && !shares) {
        size_t n = strcspn(tail, " .");
        char word[40];
        snprintf(word, sizeof word, "%.*s", (int)(n < sizeof word ? n : sizeof word - 1), tail);
        shares = n >= 3 && strcasestr(site, word) != NULL;
        tail += n + strspn(tail + n, " .");
    }
    return shares;
}

/* "Title | Site", "Title - Site": up to the last separator if what follows is short. */
static const char *without_site(struct arena *a, const char *title, const char *site)
{
    static const char *const separators[] = {" | ", " - ", " \xe2\x80\x93 ", " \xe2\x80\x94 ", " \xc2\xbb ", " \xc2\xb7 ", " :: ", " \xe2\x80\xba ", " * "};
    if (!title)
        return NULL;
    title = without_glued_site(a, without_named_site(a, title, site));
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
        const char *last = NULL;
        for (const char *at = title; (at = strstr(at, separators[i])); at++)
            last = at;
        if (last && last > title && words_in(last + 3) <= 5 && (i == 0 || may_be_site(last + strlen(separators[i]), site))) {
            const char *cut = arena_string(a, title, (size_t)(last - title));
            if (cut && words_in(cut) >= 3)
                return i == 0 || words_in(last + 3) < words_in(cut) ? without_site(a, cut, site) : title;
        }
    }
    return title;
}

/* ---- headings ---- */

struct heading {
    const char *whole, *bare;           /* as shown; without its kicker */
    const char *whole_key, *bare_key;   /* folded */
};

static const char *text_without(struct arena *a, const xmlNode *top, const char *classes)
{
    struct buf b = {0};
    char c[512];
    for (xmlNode *n = (xmlNode *)(uintptr_t)top, *next; n; n = next) {
        next = html_next(n, top);
        if (n != top && html_is(n, "style"))
            next = html_skip(n, top);
        else if (n != top && n->type == XML_ELEMENT_NODE && html_in(n, "span div strong small a em p b h4 h5 h6 time ul") && classes && (html_class(n, c, sizeof c), html_in(n, "small time ul") || html_any(c, classes)))
            next = html_skip(n, top);
        else if (n->type == XML_TEXT_NODE)
            html_words((const char *)n->content, &b);
        else if (n->type == XML_ELEMENT_NODE && n != top)
            html_words(html_in(n, "br div p h2 h3") ? " " : "", &b);
    }
    while (b.size && b.data[b.size - 1] == ' ')
        b.data[--b.size] = '\0';
    size_t skip = b.size && b.data[0] == ' ';
    const char *s = b.size > skip ? arena_string(a, b.data + skip, b.size - skip) : NULL;
    buf_release(&b);
    return s;
}

/* A heading without its kicker before, or without what only machines read behind. */
static struct heading heading_of(struct arena *a, const xmlNode *e)
{
    static const char *const kickers = "kicker overline dachzeile topline eyebrow supertitle pretitle roofline surtitle surtitre spitzmarke "
                                       "toptitle preheadline pre-headline ressort category rubric h-overline hidden sr-only visually "
                                       "label sub-heading subtitle";
    static const char *const tails = "hidden invisible sr-only visually author date";
    struct heading h = {.whole = text_without(a, e, NULL), .bare = text_without(a, e, kickers)};
    h.whole_key = html_folded(a, h.whole);
    h.bare_key = html_folded(a, h.bare);
    if (ends(h.whole_key, h.bare_key))
        return h;
    h.bare = text_without(a, e, tails);
    h.bare_key = html_folded(a, h.bare);
    if (!starts(h.whole_key, h.bare_key))       /* what fell away was neither */
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
static bool is_site_heading(const xmlNode *e, const char *classes)
{
    const xmlNode *only = e->children;
    while (only && (only->type != XML_ELEMENT_NODE ? xmlIsBlankNode(only) || only->type == XML_COMMENT_NODE : html_in(only, "span strong b") && only->children))
        only = only->type == XML_ELEMENT_NODE ? only->children : only->next;
    const char *to = html_is(only, "a") ? html_attribute_raw(only, "href") : NULL, *rel = html_is(only, "a") ? html_attribute_raw(only, "rel") : NULL;
    return html_any(classes, "site-title sitetitle site-name sitename logo branding") || (to && is_home(to)) || (rel && !strcmp(rel, "home"));
}

struct headings {
    struct heading h[MAX_HEADINGS], trail;      /* `trail`: written for machines, as the last step of a breadcrumb trail is */
    const char *site;                           /* said by a heading */
    size_t n;
    bool loose;                                 /* of any order: one of them is the title only where some place says so too */
};

/* The heading of an article where first order is not used for it. */
static bool is_article_heading(const xmlNode *e, const char *classes)
{
    const char *prop = html_attribute_raw(e, "itemprop");
    return (prop && strstr(prop, "headline")) || html_any(classes, "entry-title post-title article-title news-title headline article__title");
}

static void add_heading(struct arena *a, const xmlNode *e, const char *classes, const char *site_key, struct headings *all)
{
    struct heading k = heading_of(a, e);
    if (!k.bare_key || same(k.bare_key, site_key) || same(k.whole_key, site_key))
        return;
    if (is_site_heading(e, classes))
        all->site = all->site ? all->site : k.whole;
    else if (html_any(classes, "breadcrumb seotitle seo-title"))
        all->trail = k;
    else
        all->h[all->n++] = k;
}

static void find_headings(struct arena *a, xmlNode *root, const char *site_key, struct headings *all)
{
    char c[512];
    for (int order = 1; order <= 3 && !all->n && !all->trail.bare_key; order++)
        for (xmlNode *e = root; e && all->n < MAX_HEADINGS; e = html_next(e, root)) {
            if (!html_in(e, order == 1 ? "h1" : "h2 h3"))
                continue;
            html_class(e, c, sizeof c);
            all->loose = order == 3;
            if (order != 2 || is_article_heading(e, c))
                add_heading(a, e, c, site_key, all);
        }
}

static bool matches(const struct heading *h, const char *key)
{
    return key && (same(h->whole_key, key) || same(h->bare_key, key));
}

/* "Penny - Our Wiki" repeats the heading "Penny"; "Our Blog: a story" has the site's name for a heading. */
static bool opens(const char *place, const char *key, const struct heading *h)
{
    size_t n = strlen(h->bare);
    return starts(key, h->bare_key) && strncasecmp(place, h->bare, n) == 0 && place[n] != ':' && !isalnum((unsigned char)place[n]);
}

/* "Press review: Two words": a short heading must follow a sign. */
static bool closes(const char *place, const char *key, const struct heading *h)
{
    size_t n = strlen(h->bare), k = strlen(place);
    return ends(key, h->bare_key) && (words_in(h->bare) >= 3 || (k > n + 2 && !strcmp(place + k - n, h->bare) && place[k - n - 1] == ' ' && strchr(":-|", place[k - n - 2])));
}

/* They agree in a part: the heading begins like the place, or is its end or its beginning, or ends in it. */
static bool agrees(const struct heading *h, const char *place, const char *key, bool loose)
{
    if (!key)
        return false;
    if (loose)
        return closes(place, key, h) || (words_in(h->bare) >= 2 && opens(place, key, h));
    return share_start(h->bare_key, key) || closes(place, key, h) || opens(place, key, h) || (ends(h->whole_key, key) && words_in(place) >= 3);
}

/* The heading that some place repeats, or the longest that agrees with the first place that any agrees with. */
static const struct heading *choose(const struct headings *all, const char *const *places, const char *const *keys, size_t n_keys)
{
    const struct heading *h = all->h, *best = NULL;
    for (size_t k = 0; k < n_keys; k++)
        for (size_t i = 0; i < all->n; i++)
            if (matches(&h[i], keys[k]))
                return &h[i];
    for (size_t k = 0; k < n_keys && !best; k++)
        for (size_t i = 0; i < all->n; i++)
            if (agrees(&h[i], places[k], keys[k], all->loose) && (!best || words_in(h[i].bare) > words_in(best->bare) + 1))
                best = &h[i];
    return best;
}

/* Two spellings of one title: a break that was lost glues words. */
static const char *more_words(const char *a, const char *b)
{
    return words_in(b) > words_in(a) ? b : a;
}

struct choice {
    const char *og, *ld, *page, *og_key, *ld_key, *page_key;
    const struct heading *one;
};

static const char *agreed(const struct choice *c)
{
    const struct heading *h = c->one;
    if (matches(h, c->og_key) && words_in(c->og) >= 3 && ends(h->whole_key, c->og_key))
        return c->og;                           /* "Strike: Trains stand still" */
    if (same(h->bare_key, c->ld_key) && !same(h->bare_key, h->whole_key))
        return h->bare;
    if (same(h->whole_key, c->og_key))
        return more_words(h->whole, c->og);
    if (same(h->whole_key, c->ld_key))          /* the kicker may be left out elsewhere */
        return words_in(c->og ? c->og : "") >= 3 && ends(h->whole_key, c->og_key) ? c->og : more_words(h->whole, c->ld);
    return h->bare;
}

static const char *disputed(const struct choice *c)
{
    const struct heading *h = c->one;
    if (c->og_key && ends(h->bare_key, c->og_key) && words_in(c->og) >= 3)
        return c->og;
    if (!c->og_key && same(h->whole_key, c->page_key))
        return h->whole;
    if (!c->og_key && ends(h->whole_key, c->page_key) && words_in(c->page) >= 3)
        return c->page;
    if (ends(c->og_key, h->bare_key) || starts(c->og_key, h->bare_key) || (!c->og_key && c->page_key && (matches(h, c->page_key) || opens(c->page, c->page_key, h))))
        return h->bare;
    if (starts(h->bare_key, c->ld_key) && (ends(c->ld, "...") || ends(c->ld, "\xe2\x80\xa6")))
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

/* A title without the site's name; as it is where a heading says the same, or the heading that it ends in. */
static const char *bare_title(struct arena *a, const char *title, const char *site, const struct headings *all)
{
    const char *key = html_folded(a, title = html_unescape(a, title));
    for (size_t i = 0; key && i < all->n; i++)
        if (same(all->h[i].whole_key, key))
            return title;
    for (size_t i = 0; key && i < all->n; i++)
        if (words_in(all->h[i].whole) >= 3 && closes(title, key, &all->h[i]) && strchr(title, '|'))
            return all->h[i].bare;
    return key && same(all->trail.whole_key, key) ? title : without_site(a, title, site);
}

static struct choice places_of(struct arena *a, const struct title_places *p, const struct headings *all)
{
    const char *site = p->site ? p->site : all->site;
    struct choice c = {.og = bare_title(a, p->og, site, all), .page = bare_title(a, p->page, site, all)};
    c.ld = p->ld ? without_named_site(a, html_unescape(a, p->ld), site) : NULL;
    c.og_key = html_folded(a, c.og), c.ld_key = html_folded(a, c.ld), c.page_key = html_folded(a, c.page);
    return c;
}

const char *html_title(struct arena *a, xmlNode *root, const struct title_places *p)
{
    struct headings all = {0};
    const char *title = NULL;
    find_headings(a, root, html_folded(a, p->site), &all);
    struct choice c = places_of(a, p, &all);
    pass_over_trail(&c, &all);
    c.one = choose(&all, (const char *const[]){c.ld, c.og, c.page}, (const char *const[]){c.ld_key, c.og_key, c.page_key}, 3);
    if (c.ld_key && (same(c.ld_key, c.og_key) || same(c.ld_key, html_folded(a, p->ld_alternative))))
        return c.ld;
    if (c.one)
        title = matches(c.one, c.og_key) || matches(c.one, c.ld_key) ? agreed(&c) : disputed(&c);
    if (title || c.ld_key)
        return title ? title : c.ld;
    if (p->headline)
        return html_unescape(a, p->headline);
    if (c.one || (all.n == 1 && !all.loose && words_in(all.h[0].bare) >= 3))
        return c.one ? c.one->bare : all.h[0].bare;
    return c.og_key ? c.og : c.page_key ? c.page : all.n && !all.loose ? all.h[0].bare : all.site;
}
