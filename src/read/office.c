/* DOCX, ODT and EPUB: zip archives with the text in XML. In: the whole file, at most 64 MiB. Out: one document, or the reports of
   a press database's export (exports.h). libarchive unpacks in memory, nothing is written; entries, their sizes and the sum of
   what they grow to are limited. Title, author and date come from the package's metadata. The chapters of an EPUB stand in the
   order of its spine; what the spine does not name is left out. */
#include "read/exports.h"
#include "read/tags.h"

#include <archive.h>
#include <archive_entry.h>
#include <libxml/parser.h>

#include <string.h>

enum { MAX_FILE = 64 << 20, MAX_ENTRY = 32 << 20, MAX_SUM = 128 << 20, MAX_ENTRIES = 20000, MAX_SPINE = 5000 };

/* A part that holds text. Chapters are named as the spine does, without folders before. */
struct chapter {
    struct chapter *next;
    const char *name, *text;
};

/* A file that the package of an EPUB lists. */
struct manifest {
    struct manifest *next;
    const char *id, *href;
};

struct office {
    struct reader *r;
    struct read_document *d;
    struct buf entry, text;
    struct chapter *first, **last;
    struct manifest *files;
    size_t n_files;
    struct buf spine;           /* ids, each before a line end */
    size_t sum, entries;
    bool known;                 /* some part that holds text was there */
};

static bool probe(const char *bytes, size_t n, const char *path)
{
    (void)path;
    return n >= 4 && !memcmp(bytes, "PK\3\4", 4);
}

static bool ends(const char *s, const char *tail)
{
    size_t n = strlen(s), k = strlen(tail);
    return n >= k && !strcasecmp(s + n - k, tail);
}

static bool holds_text(const char *name)
{
    return !strcmp(name, "word/document.xml") || !strcmp(name, "content.xml") || ends(name, ".xhtml") || ends(name, ".html") || ends(name, ".htm");
}

static bool holds_meta(const char *name)
{
    return !strcmp(name, "docProps/core.xml") || !strcmp(name, "meta.xml") || ends(name, ".opf");
}

static enum status unpack(struct office *o, struct archive *a, struct error *e)
{
    la_ssize_t got = 1;
    buf_reset(&o->entry);
    while (got > 0) {
        if (!buf_reserve(&o->entry, 65536))
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
        got = archive_read_data(a, o->entry.data + o->entry.size, 65535);
        if (got < 0)
            return error_set(e, STATUS_CORRUPT, 0, "the archive is damaged");
        o->entry.data[o->entry.size += (size_t)got] = '\0';
        o->sum += (size_t)got;
        if (o->entry.size > MAX_ENTRY || o->sum > MAX_SUM)
            return error_set(e, STATUS_LIMIT, 0, "the archive grows beyond %d bytes", o->entry.size > MAX_ENTRY ? MAX_ENTRY : MAX_SUM);
    }
    return STATUS_OK;
}

static void take_meta_field(struct office *o, const xmlNode *n)
{
    struct arena *a = &o->r->arena;
    const char *name = (const char *)n->name;
    if (!strcmp(name, "title") && !o->d->title)
        o->d->title = part_node(a, n);
    else if ((!strcmp(name, "creator") || !strcmp(name, "initial-creator")) && !o->d->author)
        o->d->author = part_node(a, n);
    else if ((!strcmp(name, "created") || !strcmp(name, "creation-date") || !strcmp(name, "date")) && !o->d->date)
        o->d->date = part_date(a, part_node(a, n));
    else if (!strcmp(name, "language") && !o->d->lang)
        o->d->lang = part_node(a, n);
    else if (!strcmp(name, "publisher") && !o->d->source)
        o->d->source = part_node(a, n);
}

static const char *value_of(struct arena *a, const xmlNode *n, const char *name)
{
    for (const xmlAttr *p = n->properties; p; p = p->next)
        if (!strcmp((const char *)p->name, name) && p->children && p->children->content)
            return part_flat(a, (const char *)p->children->content, strlen((const char *)p->children->content));
    return NULL;
}

/* <item id="c1" href="text/one.xhtml"/> and <itemref idref="c1"/> */
static void take_spine(struct office *o, const xmlNode *n)
{
    struct arena *a = &o->r->arena;
    const char *id = !strcmp((const char *)n->name, "item") ? value_of(a, n, "id") : NULL, *href = id ? value_of(a, n, "href") : NULL;
    const char *ref = !strcmp((const char *)n->name, "itemref") ? value_of(a, n, "idref") : NULL;
    struct manifest *m = href && o->n_files++ < MAX_ENTRIES ? arena_alloc(a, sizeof *m) : NULL;
    if (m) {
        *m = (struct manifest){o->files, id, href};
        o->files = m;
    }
    if (ref)
        buf_add_format(&o->spine, "%s\n", ref);
}

static void add_chapter(struct office *o, const char *name)
{
    struct arena *a = &o->r->arena;
    struct chapter *c = arena_alloc(a, sizeof *c);
    if (c) {
        *c = (struct chapter){NULL, arena_string(a, name, strlen(name)), part_keep(a, &o->text)};
        *o->last = c;
        o->last = &c->next;
    }
    buf_release(&o->text);
}

static void take_entry(struct office *o, const char *name, bool meta)
{
    xmlDoc *doc = xmlReadMemory(o->entry.data, (int)o->entry.size, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_RECOVER);
    const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;
    for (const xmlNode *n = meta ? root : NULL; n; n = part_next(n, root))
        if (n->type == XML_ELEMENT_NODE)
            take_meta_field(o, n), take_spine(o, n);
    if (root && !meta) {
        part_tree(root, &o->text);
        add_chapter(o, name);
    }
    xmlFreeDoc(doc);
}

static enum status walk(struct office *o, struct archive *a, struct error *e)
{
    struct archive_entry *entry;
    int r;
    while ((r = archive_read_next_header(a, &entry)) == ARCHIVE_OK || r == ARCHIVE_WARN) {
        const char *name = archive_entry_pathname(entry);
        bool text = name && holds_text(name), meta = name && holds_meta(name);
        if (++o->entries > MAX_ENTRIES)
            return error_set(e, STATUS_LIMIT, 0, "the archive holds more than %d files", MAX_ENTRIES);
        if (!text && !meta)
            continue;
        enum status s = unpack(o, a, e);
        if (s)
            return s;
        struct tags tags = {0};
        if (!tags_pass(&tags, o->entry.data, o->entry.size))
            return error_set(e, STATUS_LIMIT, 0, "a tag has more than %d attributes", TAGS_MAX_ATTRIBUTES);
        o->known = o->known || text;
        if (o->entry.size)
            take_entry(o, name, meta);
    }
    return r == ARCHIVE_EOF ? STATUS_OK : error_set(e, STATUS_CORRUPT, 0, "the archive is damaged");
}

/* ---- the order ---- */

static const struct chapter *chapter_of(const struct office *o, const char *id, size_t n)
{
    const struct manifest *m = o->files;
    while (m && (strlen(m->id) != n || memcmp(m->id, id, n)))
        m = m->next;
    for (const struct chapter *c = m ? o->first : NULL; c; c = c->next)
        if (ends(c->name, m->href) && (strlen(c->name) == strlen(m->href) || c->name[strlen(c->name) - strlen(m->href) - 1] == '/'))
            return c;
    return NULL;
}

static void add_text(struct office *o, const struct chapter *c)
{
    if (!c || !c->text || o->text.size > READ_MAX_TEXT)
        return;
    buf_add_string(&o->text, o->text.size ? "\n\n" : "");
    buf_add_string(&o->text, c->text);
}

/* By the spine; by the archive where there is none that names a chapter. Bounded: spines repeat no chapter for long. */
static enum status join(struct office *o, struct error *e)
{
    size_t steps = 0;
    for (const char *id = o->spine.data; id && *id && steps++ < MAX_SPINE; id = strchr(id, '\n') + 1)
        add_text(o, chapter_of(o, id, strcspn(id, "\n")));
    for (const struct chapter *c = o->text.size ? NULL : o->first; c; c = c->next)
        add_text(o, c);
    return o->text.size > READ_MAX_TEXT ? error_set(e, STATUS_LIMIT, 0, "the text is longer than %d bytes", READ_MAX_TEXT) : STATUS_OK;
}

static enum status read_archive(struct office *o, const struct buf *bytes, struct error *e)
{
    struct archive *a = archive_read_new();
    if (!a)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    archive_read_support_format_zip(a);
    enum status s = archive_read_open_memory(a, bytes->data, bytes->size) == ARCHIVE_OK ? walk(o, a, e) : error_set(e, STATUS_CORRUPT, 0, "the archive is damaged");
    archive_read_free(a);
    if (!s && !o->known)
        s = error_set(e, STATUS_INPUT, 0, "the zip archive is neither DOCX, ODT nor EPUB");
    return s ? s : join(o, e);
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    struct office o = {.r = r, .d = d};
    if (r->state)
        return export_go_on(r, d, got, e);
    o.last = &o.first;
    buf_reset(&r->line);
    enum status s = reader_slurp(r, MAX_FILE, &r->line, e);
    if (!s)
        s = r->line.size ? read_archive(&o, &r->line, e) : error_set(e, STATUS_INPUT, 0, "the file is empty");
    if (!s)
        s = export_give(r, &o.text, d, got, e);
    buf_release(&o.entry);
    buf_release(&o.text);
    buf_release(&o.spine);
    r->ended = r->ended || s;
    return s;
}

const struct read_format read_office = {"office", probe, next, export_end};
