/* Which of several things that a page shows belongs to its article: what stands nearest to the heading. In: a page with its title known.
   Out: the cheapest offer. Distance is counted in bytes of text; before the heading it counts twice. */
#include "read/html_meta.h"
#include "read/html_fold.h"

#include <string.h>

enum { BEFORE = 600, MAX_LEVELS = 12 };

static const uint64_t hidden_names = TAG(SCRIPT) | TAG(STYLE) | TAG(NOSCRIPT) | TAG(TEMPLATE) | TAG(HEAD) | TAG(SVG);

const struct html_node *html_heading(const struct html_page *page)
{
    const char *title = html_folded(page->arena, page->title);
    const struct html_node *first = NULL;
    for (struct html_node *n = page->root; n; n = html_next(n, page->root)) {
        if (!html_in(n, TAG(H1) | TAG(H2) | TAG(H3)))
            continue;
        const char *text = html_folded(page->arena, html_short_text(page->arena, n, 600));
        if (text && title && (strstr(text, title) || (strlen(text) > 12 && strstr(title, text))))
            return n;
        first = first || !html_in(n, TAG(H1)) ? first : n;
    }
    return first;
}

bool html_elsewhere(const struct html_node *n)
{
    static const char *const names[] = {"comment", "related", "sidebar", "recommend", "teaser", "most-read", "popular", "archive", "calendar", "copyright", NULL};
    static const char *const articles[] = {"main-content", "article-content", NULL};     /* "main-content has-sidebar" */
    for (int level = 0; n && n->type == HTML_ELEMENT && level < MAX_LEVELS && !html_in(n, TAG(BODY) | TAG(HTML) | TAG(MAIN) | TAG(ARTICLE)); n = n->parent, level++)
        if (html_in(n, TAG(NAV) | TAG(FOOTER) | TAG(ASIDE) | TAG(BLOCKQUOTE)) || (html_classed(n, names) && !html_classed(n, articles)))
            return true;
    return false;
}

long html_near_distance(const struct html_near *near)
{
    return near->passed ? near->offset - near->heading_at : near->page->heading ? BEFORE - 2 * near->offset : near->offset;
}

void html_near_offer(struct html_near *near, struct html_node *n, const char *value, long cost)
{
    if (!value)
        return;
    cost += html_near_distance(near);
    if (near->best && cost >= near->cost)
        return;
    bool elsewhere = html_elsewhere(n);
    cost += elsewhere ? HTML_ELSEWHERE : 0;
    if (near->best && cost >= near->cost)
        return;
    near->best = value;
    near->cost = cost;
    near->elsewhere = elsewhere;
}

/* What was offered before the heading is as far from it as it is now known to be. */
static void pass_heading(struct html_near *near)
{
    near->passed = true;
    near->heading_at = near->offset;
    near->cost += 2 * near->offset;
}

void html_near(struct html_near *near, void (*look)(struct html_near *near, struct html_node *n))
{
    struct html_node *root = near->page->root;
    for (struct html_node *n = root; n; n = html_in(n, hidden_names) ? html_skip(n, root) : html_next(n, root)) {
        if (n == near->page->heading)
            pass_heading(near);
        if (n->type == HTML_ELEMENT ? !html_in(n, hidden_names) : n->type == HTML_TEXT)
            look(near, n);
        if (n->type == HTML_TEXT)
            near->offset += (long)(n->length - strspn(n->content, " \t\r\n"));
    }
}
