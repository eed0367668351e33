/* DOCX, ODT and EPUB: zip archives with the text in XML. In: the whole file, at most 64 MiB. Out: one document.
   libarchive unpacks in memory, nothing is written; entries, their sizes and the sum of what they grow to are
   limited. Title, author and date come from the package's metadata. EPUB chapters are in the order of the archive. */
#include "read/parts.h"

#include <archive.h>
#include <archive_entry.h>
#include <libxml/parser.h>

#include <string.h>

enum { MAX_FILE = 64 << 20, MAX_ENTRY = 32 << 20, MAX_SUM = 128 << 20, MAX_ENTRIES = 20000 };

struct office {
    struct reader *r;
    struct read_document *d;
    struct buf entry, text;
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

static void take_entry(struct office *o, bool meta)
{
    xmlDoc *doc = xmlReadMemory(o->entry.data, (int)o->entry.size, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_RECOVER);
    const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;
    for (const xmlNode *n = meta ? root : NULL; n; n = part_next(n, root))
        if (n->type == XML_ELEMENT_NODE)
            take_meta_field(o, n);
    if (root && !meta) {
        buf_add_string(&o->text, o->text.size ? "\n\n" : "");
        part_tree(root, &o->text);
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
        o->known = o->known || text;
        if (o->entry.size)
            take_entry(o, meta);
        if (o->text.size > READ_MAX_TEXT)
            return error_set(e, STATUS_LIMIT, 0, "the text is longer than %d bytes", READ_MAX_TEXT);
    }
    return r == ARCHIVE_EOF ? STATUS_OK : error_set(e, STATUS_CORRUPT, 0, "the archive is damaged");
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
    return s;
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    struct office o = {.r = r, .d = d};
    r->ended = true;
    buf_reset(&r->line);
    enum status s = reader_slurp(r, MAX_FILE, &r->line, e);
    if (!s)
        s = r->line.size ? read_archive(&o, &r->line, e) : error_set(e, STATUS_INPUT, 0, "the file is empty");
    d->text = part_keep(&r->arena, &o.text);
    buf_release(&o.entry);
    if (!s && !d->text)
        s = r->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : error_set(e, STATUS_INPUT, 0, "the file holds no text");
    d->length = d->text ? strlen(d->text) : 0;
    *got = !s;
    return s;
}

const struct read_format read_office = {"office", probe, next, NULL};
