/* XML that holds several reports: RSS, Atom, NewsML-G2, NITF, Factiva XML. In: a stream. Out: a document an
   item. libxml2's reader walks the stream and expands one item at a time; no network, no entity is
   substituted, no recursion. Limits: 64 MiB between two items, libxml2's own on depth and text. Each field is
   a list of places asked in order. A feed names its source and language before its items. */
#include "read/parts.h"
#include "read/tags.h"

#include "base/memory.h"

#include <libxml/xmlreader.h>

#include <ctype.h>
#include <string.h>

enum { MAX_ITEM = 64 << 20 };

struct xml_state {
    xmlTextReader *xml;
    struct io_stream *stream;
    struct error error;         /* of the stream, met inside the callback */
    size_t since;               /* bytes since the last item */
    struct tags tags;
    char *title, *lang;
    bool some;                  /* a document was given */
    bool expanded;              /* the node under the reader has been handed out */
};

/* Element names by local name; '@' gives an attribute: "pubdata@date.publication". */
struct item_kind {
    const char *element;
    const char *title, *date, *author, *source, *url, *id, *lang, *body;
};

static const struct item_kind kinds[] = {
    {"item", "title", "pubDate date published updated", "creator author", "source", "link guid", "guid", "@lang language", "encoded content description summary"},
    {"entry", "title", "published issued created updated modified", "author", "", "link@href", "id", "@lang", "content summary"},
    {"newsItem", "headline title", "firstCreated contentCreated versionCreated", "by creator@literal", "infoSource@literal provider@literal provider", "", "@guid", "@lang language@tag", "inlineXML inlineData"},
    {"nitf", "hl1 headline title", "date.issue@norm story.date@norm pubdata@date.publication date.release@norm", "byttl person byline", "distributor doc.copyright@holder pubdata@name", "", "doc-id@id-string", "@baselang @lang", "body.content"},
    {"article", "headline", "dateTime date", "byline author", "sourceName publisherName", "", "accessionNo", "baseLanguage", "leadParagraph tailParagraphs"},
};

/* One of the words, before any that ends the search. */
static bool probe_words(const char *bytes, size_t n, const char *const *words, const char *const *others)
{
    size_t i = 0;
    while (i < n && (isspace((unsigned char)bytes[i]) || (unsigned char)bytes[i] >= 0xbb))
        i++;
    for (; *others; others++) {
        const char *at = memmem(bytes, n, *others, strlen(*others));
        n = at ? (size_t)(at - bytes) : n;
    }
    for (; i < n && bytes[i] == '<' && *words; words++) {
        if (memmem(bytes, n, *words, strlen(*words)))
            return true;
    }
    return false;
}

static bool probe_feed(const char *bytes, size_t n, const char *path)
{
    static const char *const words[] = {"<rss", "<rdf:RDF", "<feed", "<channel", ":feed ", NULL}, *const others[] = {"<html", "newsMessage", NULL};
    (void)path;
    return probe_words(bytes, n, words, others);
}

static bool probe_news(const char *bytes, size_t n, const char *path)
{
    static const char *const words[] = {"<nitf", "newsMessage", "<newsItem", ":newsItem", "<PPSResponse", "<ppsArticleResponse", NULL}, *const others[] = {"<html", "<rss", "<feed", NULL};
    (void)path;
    return probe_words(bytes, n, words, others);
}

static int pull(void *context, char *out, int n)
{
    struct xml_state *x = context;
    size_t got = 0;
    if (x->since > MAX_ITEM)
        return error_set(&x->error, STATUS_LIMIT, 0, "an item is larger than %d bytes", MAX_ITEM), -1;
    if (io_stream_read(x->stream, out, (size_t)n, &got, &x->error))
        return -1;
    if (!tags_pass(&x->tags, out, got))
        return error_set(&x->error, STATUS_LIMIT, 0, "a tag has more than %d attributes", TAGS_MAX_ATTRIBUTES), -1;
    x->since += got;
    return (int)got;
}

static void hush(void *context, const char *message, xmlParserSeverities severity, xmlTextReaderLocatorPtr at)
{
    (void)context, (void)message, (void)severity, (void)at;
}

static bool open_state(struct reader *r)
{
    struct xml_state *x = memory_alloc(sizeof *x);
    if (!x)
        return false;
    r->state = x;
    x->stream = r->stream;
    x->xml = xmlReaderForIO(pull, NULL, x, NULL, io_stream_was_utf16(r->stream) ? "UTF-8" : NULL, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
    if (x->xml)
        xmlTextReaderSetErrorHandler(x->xml, hush, NULL);
    return x->xml != NULL;
}

/* ---- fields ---- */

static bool named(const xmlNode *n, const char *name, size_t k)
{
    return n->type == XML_ELEMENT_NODE && strlen((const char *)n->name) == k && !memcmp(n->name, name, k);
}

static bool foreign(const xmlNode *n)
{
    return n->ns && n->ns->prefix && (!strcmp((const char *)n->ns->prefix, "media") || !strcmp((const char *)n->ns->prefix, "itunes"));
}

static const char *attribute(struct arena *a, const xmlNode *n, const char *name, size_t k)
{
    for (const xmlAttr *p = n->properties; p; p = p->next)
        if (strlen((const char *)p->name) == k && !memcmp(p->name, name, k) && p->children && p->children->type == XML_TEXT_NODE && p->children->content)
            return part_flat(a, (const char *)p->children->content, strlen((const char *)p->children->content));
    return NULL;
}

static const xmlNode *find(const xmlNode *item, const char *name, size_t k)
{
    for (const xmlNode *n = part_next(item, item); n; n = part_next(n, item))
        if (named(n, name, k) && !foreign(n))
            return n;
    return NULL;
}

/* One place: "name", "name@attribute" or "@attribute" of the item itself. */
static const char *from_place(struct arena *a, const xmlNode *item, const char *place, size_t k)
{
    const char *at = memchr(place, '@', k);
    size_t name = at ? (size_t)(at - place) : k;
    for (const xmlNode *n = name ? find(item, place, name) : item; n; n = at && name ? part_next(n, item) : NULL) {
        if (name && !named(n, place, name))
            continue;
        const char *v = at ? attribute(a, n, at + 1, k - name - 1) : part_node(a, n);
        if (v || !at)
            return v;
    }
    return NULL;
}

static const char *field(struct arena *a, const xmlNode *item, const char *places)
{
    const char *v = NULL;
    while (*places && !v) {
        size_t k = strcspn(places, " ");
        v = from_place(a, item, places, k);
        places += k + strspn(places + k, " ");
    }
    return v;
}

static const char *one_line(struct arena *a, const char *s)
{
    if (s && strchr(s, '<'))
        s = part_markup(a, s, strlen(s));
    return s ? part_flat(a, s, strlen(s)) : NULL;
}

/* The longest of the places; markup that was escaped into text is undone. */
static const char *body_of(struct arena *a, const xmlNode *item, const char *places)
{
    const char *best = NULL;
    while (*places) {
        size_t k = strcspn(places, " ");
        struct buf b = {0};
        for (const xmlNode *n = find(item, places, k); n; n = part_next(n, item))
            if (named(n, places, k) && !foreign(n)) {
                part_tree(n, &b);
                buf_add_string(&b, b.size ? "\n\n" : "");
                if (b.size > READ_MAX_TEXT)
                    break;
            }
        const char *v = part_keep(a, &b);
        if (v && (strchr(v, '<') || strchr(v, '&')))
            v = part_markup(a, v, strlen(v));
        if (v && (!best || strlen(v) > strlen(best)))
            best = v;
        places += k + strspn(places + k, " ");
    }
    return best;
}

static const char *address(struct arena *a, const xmlNode *item, const struct item_kind *kind)
{
    for (const xmlNode *n = item; n && !strcmp(kind->element, "entry"); n = part_next(n, item)) {
        const char *rel = named(n, "link", 4) ? attribute(a, n, "rel", 3) : NULL;
        if (named(n, "link", 4) && (!rel || !strcmp(rel, "alternate")))
            return attribute(a, n, "href", 4);
    }
    const char *v = field(a, item, kind->url);
    return v && !strncmp(v, "http", 4) ? v : NULL;
}

static void take_item(struct reader *r, const xmlNode *item, const struct item_kind *kind, struct read_document *d)
{
    struct xml_state *x = r->state;
    struct arena *a = &r->arena;
    d->title = one_line(a, field(a, item, kind->title));
    d->author = one_line(a, field(a, item, kind->author));
    if (d->author && !strncasecmp(d->author, "by ", 3))
        d->author += 3;
    d->source = one_line(a, field(a, item, kind->source));
    d->url = address(a, item, kind);
    d->id = field(a, item, kind->id);
    d->lang = field(a, item, kind->lang);
    for (const char *p = kind->date; *p && !d->date; p += strcspn(p, " "), p += *p == ' ')
        d->date = part_date(a, from_place(a, item, p, strcspn(p, " ")));
    d->text = body_of(a, item, kind->body);
    d->text = d->text ? d->text : d->title;
    d->length = d->text ? strlen(d->text) : 0;
    d->source = d->source ? d->source : x->title;
    d->lang = d->lang ? d->lang : x->lang;
    d->line = xmlGetLineNo(item);
}

/* ---- the walk ---- */

static const struct item_kind *kind_of(const char *name)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(name, kinds[i].element))
            return &kinds[i];
    return NULL;
}

/* Title and language of the feed stand before its items, one or two levels down. */
static void take_feed_field(struct reader *r, const char *name)
{
    struct xml_state *x = r->state;
    char **slot = !strcmp(name, "title") ? &x->title : !strcmp(name, "language") ? &x->lang : NULL;
    if (!slot || *slot || xmlTextReaderDepth(x->xml) > 2)
        return;
    const xmlNode *n = xmlTextReaderExpand(x->xml);
    const char *v = n ? one_line(&r->arena, part_node(&r->arena, n)) : NULL;
    *slot = v && strlen(v) < 300 ? memory_copy_string(v, strlen(v)) : NULL;
}

static enum status failed(struct reader *r, struct error *e)
{
    struct xml_state *x = r->state;
    r->ended = true;
    if (x->error.status) {
        if (e)
            *e = x->error;
        return x->error.status;
    }
    return error_set(e, STATUS_INPUT, xmlTextReaderGetParserLineNumber(x->xml), "the XML cannot be read further");
}

/* At an element: the document that it is, if it is one and holds text. */
static bool take_element(struct reader *r, struct read_document *d)
{
    struct xml_state *x = r->state;
    const char *name = (const char *)xmlTextReaderConstLocalName(x->xml);
    const struct item_kind *kind = name ? kind_of(name) : NULL;
    if (name && !kind)
        take_feed_field(r, name);
    const xmlNode *item = kind ? xmlTextReaderExpand(x->xml) : NULL;
    if (!item)
        return false;
    x->expanded = true;
    x->since = 0;
    arena_reset(&r->arena);
    take_item(r, item, kind, d);
    x->some = x->some || d->text;
    return d->text != NULL;
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    if (!r->state && !open_state(r))
        return r->ended = true, error_set(e, STATUS_NOMEM, 0, "out of memory");
    struct xml_state *x = r->state;
    int more;
    while ((more = x->expanded ? xmlTextReaderNext(x->xml) : xmlTextReaderRead(x->xml)) == 1) {
        x->expanded = false;
        *got = xmlTextReaderNodeType(x->xml) == XML_READER_TYPE_ELEMENT && take_element(r, d);
        if (*got)
            return r->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
    }
    r->ended = true;
    if (more >= 0 && !x->some && r->format == &read_newsml)
        return error_set(e, STATUS_INPUT, 0, "no news item holds text");     /* a package that only points elsewhere */
    return more < 0 ? failed(r, e) : STATUS_OK;
}

static void finish(struct reader *r)
{
    struct xml_state *x = r->state;
    if (!x)
        return;
    xmlFreeTextReader(x->xml);
    memory_free(x->title);
    memory_free(x->lang);
    memory_free(x);
}

const struct read_format read_feed = {"feed", probe_feed, next, finish};
const struct read_format read_newsml = {"newsml", probe_news, next, finish};
