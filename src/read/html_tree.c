/* Walks over a libxml2 tree: see html_tree.h. No recursion: pages nest as deep as they like. */
#include "read/html_tree.h"

#include <ctype.h>
#include <string.h>

const char *html_attribute_raw(const struct html_node *n, const char *name)
{
    for (size_t i = 0; i < n->n_attributes; i++)
        if (!strcmp(n->attributes[i].name, name))
            return n->attributes[i].value;
    return NULL;
}

char *html_attribute(struct arena *a, const struct html_node *n, const char *name)
{
    const char *v = html_attribute_raw(n, name);
    if (!v)
        return NULL;
    while (isspace((unsigned char)*v))
        v++;
    size_t k = strlen(v);
    while (k && isspace((unsigned char)v[k - 1]))
        k--;
    return arena_string(a, v, k);
}

struct html_node *html_skip(struct html_node *n, const struct html_node *top)
{
    while (n && n != top && !n->next)
        n = n->parent;
    return !n || n == top ? NULL : n->next;
}

struct html_node *html_next(struct html_node *n, const struct html_node *top)
{
    return n->children ? n->children : html_skip(n, top);
}

void html_unlink(struct html_node *n)
{
    struct html_node *up = n->parent;
    if (!up)
        return;
    *(n->prev ? &n->prev->next : &up->children) = n->next;
    *(n->next ? &n->next->prev : &up->last) = n->prev;
    n->parent = n->prev = n->next = NULL;
}

bool html_is_blank(const struct html_node *n)
{
    return n->type != HTML_ELEMENT && !n->content[strspn(n->content, " \t\r\n")];
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

size_t html_squeeze(const char *s, char *to, size_t n, size_t most)
{
    while (n <= most) {
        while ((unsigned char)*s > ' ' && (unsigned char)*s != 0xc2 && n <= most)
            to[n++] = *s++;
        if (!*s || n > most)
            break;
        bool pair = (unsigned char)s[0] == 0xc2, blank = is_space(*s) || (pair && (unsigned char)s[1] == 0xa0);
        if (blank && n && !is_space(to[n - 1]))
            to[n++] = ' ';
        else if (!blank && !(pair && (unsigned char)s[1] == 0xad))      /* a soft hyphen */
            to[n++] = *s++;
        else
            s += pair ? 2 : 1;
    }
    return n;
}

void html_words(const char *s, struct buf *out)
{
    size_t n = strlen(s);
    if (!n || !buf_reserve(out, n))
        return;
    out->size = html_squeeze(s, out->data, out->size, SIZE_MAX - 1);
    out->data[out->size] = '\0';
}

void html_text(const struct html_node *top, struct buf *out)
{
    for (struct html_node *n = (struct html_node *)(uintptr_t)top; n; n = html_in(n, TAG(SCRIPT) | TAG(STYLE) | TAG(NOSCRIPT) | TAG(TEMPLATE) | TAG(SVG)) ? html_skip(n, top) : html_next(n, top)) {
        if (n->type == HTML_TEXT)
            html_words(n->content, out);
        else if (html_in(n, TAG(BR)))
            html_words(" ", out);
    }
}

/* Only words whose first two letters stand side by side in the haystack are looked for. */
bool html_any(const char *haystack, const char *words)
{
    struct html_pairs pairs = {{0}};
    for (const char *p = haystack; p[0] && p[1]; p++)
        html_add_pair(&pairs, p);
    for (const char *at = words; *haystack && *at;) {
        const char *end = strchrnul(at, ' ');
        if (html_has_pair(&pairs, at) && memmem(haystack, strlen(haystack), at, (size_t)(end - at)))
            return true;
        at = end + (*end == ' ');
    }
    return false;
}

bool html_classed(const struct html_node *n, const char *const *words)
{
    for (; *n->classes && *words; words++)
        if (html_has_pair(&n->pairs, *words) && html_has_pair(&n->pairs, *words + 1) && strstr(n->classes, *words))
            return true;
    return false;
}
