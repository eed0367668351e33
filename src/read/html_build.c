/* Bytes of a page -> its tree. libxml2 finds the encoding, the tags and where each ends; the tree is ours, in the document's arena: it holds only
   what our rules ask for, each element has the bit of its name and its classes in small letters, and all of it goes with the arena.

   Left out: comments, styles, and attributes that no rule knows. What is deeper than MAX_DEPTH stands side by side there, without the boxes
   around it, so that walks up and down stay short. */
#include "read/html_thin.h"
#include "read/html_tree.h"

#include <libxml/HTMLparser.h>

#include <ctype.h>
#include <string.h>

enum { MAX_DEPTH = 160, DEEPER = 8, MAX_CLASSES = 510, KNOWN = 256 };

static const struct { const char *name; enum html_name number; } elements[] = {      /* sorted */
    {"a", HTML_A}, {"abbr", HTML_ABBR}, {"acronym", HTML_INLINE}, {"address", HTML_ADDRESS}, {"amp-ad", HTML_CONTROL}, {"amp-consent", HTML_CONTROL},
    {"amp-embed", HTML_CONTROL}, {"amp-lightbox", HTML_CONTROL}, {"amp-list", HTML_CONTROL}, {"amp-next-page", HTML_CONTROL},
    {"amp-sidebar", HTML_CONTROL}, {"amp-social-share", HTML_CONTROL}, {"amp-user-notification", HTML_CONTROL}, {"article", HTML_ARTICLE}, {"aside", HTML_ASIDE}, {"audio", HTML_CONTROL},
    {"b", HTML_B}, {"bdi", HTML_INLINE}, {"bdo", HTML_INLINE}, {"big", HTML_INLINE}, {"blockquote", HTML_BLOCKQUOTE}, {"body", HTML_BODY}, {"br", HTML_BR},
    {"button", HTML_BUTTON}, {"byline", HTML_BYLINE}, {"canvas", HTML_CONTROL}, {"cite", HTML_CITE}, {"code", HTML_INLINE}, {"data", HTML_INLINE},
    {"dd", HTML_DD}, {"del", HTML_INLINE}, {"dfn", HTML_INLINE}, {"dialog", HTML_CONTROL}, {"div", HTML_DIV}, {"dl", HTML_DL}, {"dt", HTML_DT}, {"em", HTML_EM},
    {"embed", HTML_CONTROL}, {"figcaption", HTML_FIGCAPTION}, {"figure", HTML_FIGURE}, {"font", HTML_FONT}, {"footer", HTML_FOOTER}, {"form", HTML_FORM},
    {"h1", HTML_H1}, {"h2", HTML_H2}, {"h3", HTML_H3}, {"h4", HTML_H4}, {"h5", HTML_H5}, {"h6", HTML_H6}, {"head", HTML_HEAD}, {"header", HTML_HEADER},
    {"html", HTML_HTML}, {"i", HTML_I}, {"iframe", HTML_CONTROL}, {"img", HTML_CONTROL}, {"input", HTML_CONTROL}, {"ins", HTML_INLINE}, {"kbd", HTML_INLINE},
    {"label", HTML_CONTROL}, {"li", HTML_LI}, {"link", HTML_LINK}, {"main", HTML_MAIN}, {"map", HTML_CONTROL}, {"mark", HTML_INLINE}, {"menu", HTML_CONTROL},
    {"meta", HTML_META}, {"nav", HTML_NAV}, {"noscript", HTML_NOSCRIPT}, {"object", HTML_CONTROL}, {"ol", HTML_OL}, {"option", HTML_OPTION}, {"p", HTML_P},
    {"picture", HTML_CONTROL}, {"pre", HTML_PRE}, {"q", HTML_INLINE}, {"s", HTML_INLINE}, {"samp", HTML_INLINE}, {"script", HTML_SCRIPT},
    {"section", HTML_SECTION}, {"select", HTML_CONTROL}, {"small", HTML_SMALL}, {"source", HTML_CONTROL}, {"span", HTML_SPAN}, {"strike", HTML_INLINE},
    {"strong", HTML_STRONG}, {"style", HTML_STYLE}, {"sub", HTML_INLINE}, {"sup", HTML_INLINE}, {"svg", HTML_SVG}, {"td", HTML_TD}, {"template", HTML_TEMPLATE},
    {"textarea", HTML_CONTROL}, {"th", HTML_TH}, {"time", HTML_TIME}, {"title", HTML_TITLE}, {"tt", HTML_INLINE}, {"u", HTML_INLINE}, {"ul", HTML_UL},
    {"var", HTML_INLINE}, {"video", HTML_CONTROL}, {"wbr", HTML_INLINE},
};

enum { ASKED = 24 };        /* more than the attributes that any rule asks for */

/* libxml2 gives the same pointer for the same name. */
struct known { const xmlChar *name; uint64_t bit; const char *asked; };

struct builder {
    struct known elements[KNOWN], attributes[KNOWN];
    struct arena *arena;
    struct html_node *root, *at;
    size_t depth, deeper[MAX_DEPTH + DEEPER + 1];   /* of `at`; open elements that were left out, under it and each above it */
    struct buf text;                    /* that has not become a node */
    bool is_data;                       /* of a script */
};

static uint64_t bit_of(const char *name)
{
    size_t from = 0, to = sizeof elements / sizeof *elements;
    while (from < to) {
        size_t middle = (from + to) / 2;
        int order = strcmp(name, elements[middle].name);
        if (!order)
            return UINT64_C(1) << elements[middle].number;
        *(order < 0 ? &to : &from) = order < 0 ? middle : middle + 1;
    }
    return TAG(OTHER);
}

static struct known *known(struct known *all, const xmlChar *name)
{
    return &all[((uintptr_t)name >> 3) % KNOWN];
}

static uint64_t name_of(struct builder *b, const xmlChar *name)
{
    struct known *k = known(b->elements, name);
    if (k->name != name)
        *k = (struct known){.name = name, .bit = bit_of((const char *)name)};
    return k->bit;
}

static const char *asked_of(struct builder *b, const xmlChar *name)
{
    struct known *k = known(b->attributes, name);
    if (k->name != name)
        *k = (struct known){.name = name, .asked = html_asked((const char *)name, strlen((const char *)name))};
    return k->asked;
}

/* ---- elements ---- */

/* Kept however deep they are. */
static const uint64_t texts = TAG(P) | TAG(H1) | TAG(H2) | TAG(H3) | TAG(H4) | TAG(LI) | TAG(TD) | TAG(TH) | TAG(BLOCKQUOTE) | TAG(PRE) | TAG(BR) | TAG(SCRIPT) | TAG(META) | TAG(STYLE);

static void hang(struct builder *b, struct html_node *n)
{
    struct html_node *up = n->parent = b->at;
    if (!up)
        return;
    n->prev = up->last;
    *(up->last ? &up->last->next : &up->children) = n;
    up->last = n;
}

/* No name comes twice. */
static void take_attributes(struct builder *b, struct html_node *n, const xmlChar **attributes)
{
    struct html_attribute all[ASKED];
    size_t k = 0;
    for (const xmlChar **p = attributes; p && *p && k < ASKED; p += 2) {
        const char *name = asked_of(b, *p), *value = p[1] ? (const char *)p[1] : "";
        if (name)
            all[k++] = (struct html_attribute){name, arena_string(b->arena, value, strlen(value))};
    }
    n->attributes = k ? arena_copy(b->arena, all, k * sizeof *all) : NULL;
    n->n_attributes = n->attributes ? k : 0;
}

/* An id made of the words of a heading: "sharing-with-one-reader". */
static bool is_slug(const char *id)
{
    size_t dashes = 0;
    for (const char *p = id; *p; p++)
        dashes += *p == '-';
    return dashes >= 3;
}

static void take_classes(struct builder *b, struct html_node *n)
{
    char all[MAX_CLASSES + 2];
    const char *id = html_attribute_raw(n, "id"), *parts[] = {html_attribute_raw(n, "class"), id && is_slug(id) ? NULL : id, html_attribute_raw(n, "data-component")};
    size_t k = 0;
    n->classes = "";
    for (int i = 0; i < 3; i++) {
        for (const char *p = parts[i] ? parts[i] : ""; *p && k < MAX_CLASSES; p++)
            all[k++] = (char)tolower((unsigned char)*p);
        if (parts[i] && k < MAX_CLASSES)
            all[k++] = ' ';
    }
    n->classes = k ? arena_string(b->arena, all, k) : "";
    for (size_t i = 1; i < k; i++)
        html_add_pair(&n->pairs, all + i - 1);
}

/* What came so far of text becomes a node. */
static void end_text(struct builder *b)
{
    struct html_node *n = b->text.size && b->at ? ARENA_NEW(b->arena, struct html_node) : NULL;
    if (n) {
        n->type = b->is_data ? HTML_DATA : HTML_TEXT;
        n->content = arena_string(b->arena, b->text.data, b->text.size);
        n->length = b->text.size;
        hang(b, n);
    }
    buf_reset(&b->text);
}

static void start_element(void *to, const xmlChar *name, const xmlChar **attributes)
{
    struct builder *b = to;
    end_text(b);
    uint64_t bit = name_of(b, name);
    bool fits = b->depth < MAX_DEPTH + (bit & texts ? DEEPER : 0), keep = fits && (b->at || !b->root);
    struct html_node *n = keep ? ARENA_NEW(b->arena, struct html_node) : NULL;
    if (n) {
        n->name = bit;
        take_attributes(b, n, attributes);
        take_classes(b, n);
        hang(b, n);
        b->root = b->root ? b->root : n;
    }
    if (n)
        b->at = n, b->deeper[++b->depth] = 0;
    else
        b->deeper[b->depth]++;
}

static void end_element(void *to, const xmlChar *name)
{
    struct builder *b = to;
    (void)name;
    end_text(b);
    if (b->deeper[b->depth])
        b->deeper[b->depth]--;
    else if (b->at)
        b->at = b->at->parent, b->depth--;
}

/* ---- text ---- */

static void add_text(struct builder *b, const xmlChar *s, int n, bool is_data)
{
    if (b->text.size && b->is_data != is_data)
        end_text(b);
    b->is_data = is_data;
    buf_add(&b->text, s, (size_t)n);
}

static void take_text(void *to, const xmlChar *s, int n)
{
    add_text(to, s, n, false);
}

static void take_data(void *to, const xmlChar *s, int n)
{
    struct builder *b = to;
    if (!html_in(b->at, TAG(STYLE)))
        add_text(b, s, n, true);
}

static void take_comment(void *to, const xmlChar *s)
{
    (void)s;
    end_text(to);
}

static void take_instruction(void *to, const xmlChar *target, const xmlChar *s)
{
    (void)target, (void)s;
    end_text(to);
}

struct html_node *html_build(struct arena *a, const char *bytes, size_t n, const char *charset)
{
    struct builder b = {.arena = a};
    htmlParserCtxt *context = htmlNewParserCtxt();
    if (!context)
        return NULL;
    *context->sax = (xmlSAXHandler){.startElement = start_element, .endElement = end_element, .characters = take_text, .ignorableWhitespace = take_text,
                                    .cdataBlock = take_data, .comment = take_comment, .processingInstruction = take_instruction};
    context->userData = &b;
    xmlDoc *none = htmlCtxtReadMemory(context, bytes, (int)n, NULL, charset,
                                      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT);
    if (none)
        xmlFreeDoc(none);
    htmlFreeParserCtxt(context);
    a->failed = a->failed || b.text.failed;
    buf_release(&b.text);
    return b.root;
}
