/* Walks over a libxml2 tree: see html_tree.h. No recursion: pages nest as deep as they like. */
#include "read/html_tree.h"

#include <ctype.h>
#include <string.h>

bool html_is(const xmlNode *n, const char *name)
{
    return n && n->type == XML_ELEMENT_NODE && !strcasecmp((const char *)n->name, name);
}

static bool word_in(const char *word, size_t n, const char *list)
{
    for (const char *at = list; *at; at++) {
        if ((*word | 0x20) == *at && !strncasecmp(at, word, n) && (at[n] == ' ' || !at[n]))
            return true;
        while (*at && *at != ' ')
            at++;
        if (!*at)
            return false;
    }
    return false;
}

bool html_in(const xmlNode *n, const char *names)
{
    return n && n->type == XML_ELEMENT_NODE && word_in((const char *)n->name, strlen((const char *)n->name), names);
}

const char *html_attribute_raw(const xmlNode *n, const char *name)
{
    for (const xmlAttr *a = n->type == XML_ELEMENT_NODE ? n->properties : NULL; a; a = a->next)
        if (!strcasecmp((const char *)a->name, name))
            return a->children && a->children->type == XML_TEXT_NODE && !a->children->next ? (const char *)a->children->content : "";
    return NULL;
}

char *html_attribute(struct arena *a, const xmlNode *n, const char *name)
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

xmlNode *html_skip(xmlNode *n, const xmlNode *top)
{
    while (n && n != top && !n->next)
        n = n->parent;
    return !n || n == top ? NULL : n->next;
}

xmlNode *html_next(xmlNode *n, const xmlNode *top)
{
    return n->type == XML_ELEMENT_NODE && n->children ? n->children : html_skip(n, top);
}

/* An id made of the words of a heading: "sharing-with-one-reader". */
static bool is_slug(const char *id)
{
    size_t dashes = 0;
    for (const char *p = id; *p; p++)
        dashes += *p == '-';
    return dashes >= 3;
}

void html_class(const xmlNode *n, char *out, size_t size)
{
    const char *id = html_attribute_raw(n, "id"), *parts[] = {html_attribute_raw(n, "class"), id && is_slug(id) ? NULL : id, html_attribute_raw(n, "data-component")};
    size_t k = 0;
    for (int i = 0; i < 3; i++) {
        for (const char *p = parts[i] ? parts[i] : ""; *p && k + 2 < size; p++)
            out[k++] = (char)tolower((unsigned char)*p);
        if (k + 2 < size)
            out[k++] = ' ';
    }
    out[k] = '\0';
}

static bool is_blank(const char *s)
{
    return isspace((unsigned char)*s) || ((unsigned char)s[0] == 0xc2 && (unsigned char)s[1] == 0xa0);
}

static bool is_soft_hyphen(const char *s)
{
    return (unsigned char)s[0] == 0xc2 && (unsigned char)s[1] == 0xad;
}

void html_words(const char *s, struct buf *out)
{
    while (*s) {
        const char *from = s;
        while (*s && !is_blank(s) && !is_soft_hyphen(s))
            s++;
        buf_add(out, from, (size_t)(s - from));
        if (*s && is_blank(s) && out->size && !isspace((unsigned char)out->data[out->size - 1]))
            buf_add_char(out, ' ');
        s += !*s ? 0 : (unsigned char)*s == 0xc2 ? 2 : 1;
    }
}

void html_text(const xmlNode *top, struct buf *out)
{
    for (xmlNode *n = (xmlNode *)(uintptr_t)top; n; n = html_in(n, "script style noscript template svg") ? html_skip(n, top) : html_next(n, top)) {
        if (n->type == XML_TEXT_NODE)
            html_words((const char *)n->content, out);
        else if (html_is(n, "br"))
            html_words(" ", out);
    }
}

bool html_any(const char *haystack, const char *words)
{
    bool first[256] = {false};
    for (const char *p = haystack; *p; p++)
        first[(unsigned char)*p] = true;
    for (const char *at = words; *at;) {
        const char *end = strchrnul(at, ' ');
        size_t k = (size_t)(end - at);
        if (first[(unsigned char)*at] && first[(unsigned char)at[1]] && memmem(haystack, strlen(haystack), at, k))
            return true;
        at = end + (*end == ' ');
    }
    return false;
}
