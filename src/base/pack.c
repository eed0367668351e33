/* The container of compiled files: see pack.h. */
#include "base/pack.h"

#include "base/hash.h"
#include "base/io.h"

#include <string.h>

struct header {
    char magic[8];
    uint32_t kind, version, n_sections, zero;
    uint64_t file_size, checksum;
};

struct section {
    char name[24];
    uint64_t offset, size;
};

enum { MAX_SECTIONS = 256, SECTION_ALIGN = 64 };
static const char magic[8] = {'T', 'A', 'B', 'A', 'R', 'D', 'P', 'K'};

static enum status check_header(const struct header *h, size_t n, uint32_t kind, uint32_t version, const char *name,
                                struct error *e)
{
    if (n < sizeof *h || memcmp(h->magic, magic, sizeof magic))
        return error_set(e, STATUS_CORRUPT, 0, "'%s' is no compiled file of this program", name);
    if (h->kind != kind)
        return error_set(e, STATUS_CORRUPT, 0, "'%s' is a compiled file of another kind", name);
    if (h->version != version)
        return error_set(e, STATUS_VERSION, 0, "'%s' has format version %u, this program reads %u", name, h->version, version);
    if (h->file_size != n || h->n_sections > MAX_SECTIONS || h->zero || sizeof *h + h->n_sections * sizeof(struct section) > n)
        return error_set(e, STATUS_CORRUPT, 0, "'%s' is truncated or damaged", name);
    return STATUS_OK;
}

/* Where the first section starts, behind header and table. The checksum does not cover their number; this does. */
static size_t body_at(size_t n_sections)
{
    size_t head = sizeof(struct header) + n_sections * sizeof(struct section);
    return head + (SECTION_ALIGN - head % SECTION_ALIGN) % SECTION_ALIGN;
}

static enum status check_sections(const struct pack *p, const char *name, struct error *e)
{
    const struct section *s = (const struct section *)(p->bytes + sizeof(struct header));
    if (p->n_sections && s[0].offset != body_at(p->n_sections))
        return error_set(e, STATUS_CORRUPT, 0, "'%s' has a bad section table", name);
    for (uint32_t i = 0; i < p->n_sections; i++)
        if (s[i].offset % SECTION_ALIGN || s[i].offset > p->size || s[i].size > p->size - s[i].offset || s[i].name[23])
            return error_set(e, STATUS_CORRUPT, 0, "'%s' has a bad section table", name);
    return STATUS_OK;
}

static uint64_t checksum_of(const void *bytes, size_t n)
{
    return hash_bytes((const char *)bytes + sizeof(struct header), n - sizeof(struct header), n);
}

enum status pack_open_bytes(struct pack *p, const void *bytes, size_t n, uint32_t kind, uint32_t version,
                            const char *name, struct error *e)
{
    const struct header *h = bytes;
    *p = (struct pack){.bytes = bytes, .size = n};
    enum status s = check_header(h, n, kind, version, name, e);
    if (s)
        return s;
    p->n_sections = h->n_sections;
    p->checksum = h->checksum;
    if (checksum_of(bytes, n) != h->checksum)
        return error_set(e, STATUS_CORRUPT, 0, "'%s' fails its checksum", name);
    return check_sections(p, name, e);
}

enum status pack_open(struct pack *p, const char *path, uint32_t kind, uint32_t version, struct error *e)
{
    size_t n;
    *p = (struct pack){0};
    void *bytes = io_map(path, &n, e);
    if (!bytes)
        return e && e->status ? e->status : STATUS_IO;
    enum status s = pack_open_bytes(p, bytes, n, kind, version, path, e);
    if (s) {
        io_unmap(bytes, n);
        *p = (struct pack){0};
        return s;
    }
    p->mapping = bytes;
    return STATUS_OK;
}

void pack_close(struct pack *p)
{
    if (p->mapping)
        io_unmap(p->mapping, p->size);
    *p = (struct pack){0};
}

const void *pack_find(const struct pack *p, const char *name, size_t *size)
{
    const struct section *s = (const struct section *)(p->bytes + sizeof(struct header));
    for (uint32_t i = 0; i < p->n_sections; i++)
        if (!strcmp(s[i].name, name)) {
            *size = s[i].size;
            return p->bytes + s[i].offset;
        }
    *size = 0;
    return NULL;
}

enum status pack_array(const struct pack *p, const char *name, size_t item, const void **items, uint32_t *count,
                       struct error *e)
{
    size_t size;
    *items = pack_find(p, name, &size);
    *count = (uint32_t)(size / item);
    if (!*items || size % item || size / item > UINT32_MAX)
        return error_set(e, STATUS_CORRUPT, 0, "section '%s' is missing or has a bad size", name);
    return STATUS_OK;
}

void pack_writer_init(struct pack_writer *w, uint32_t kind, uint32_t version)
{
    *w = (struct pack_writer){.kind = kind, .version = version};
}

void pack_writer_release(struct pack_writer *w)
{
    buf_release(&w->table);
    buf_release(&w->body);
}

static void align(struct buf *b)
{
    static const char zeros[SECTION_ALIGN];
    buf_add(b, zeros, (SECTION_ALIGN - b->size % SECTION_ALIGN) % SECTION_ALIGN);
}

void pack_writer_add(struct pack_writer *w, const char *name, const void *bytes, size_t n)
{
    struct section s = {.offset = w->body.size, .size = n};
    strncpy(s.name, name, sizeof s.name - 1);
    buf_add(&w->table, &s, sizeof s);
    buf_add(&w->body, bytes, n);
    align(&w->body);
    w->n_sections++;
}

/* Offsets were counted from the body: move them behind the header and the table. */
static size_t place_sections(struct pack_writer *w)
{
    size_t head = body_at(w->n_sections);
    for (size_t i = 0; i < w->n_sections; i++)
        ((struct section *)w->table.data)[i].offset += head;
    return head;
}

enum status pack_writer_bytes(struct pack_writer *w, struct buf *out, struct error *e)
{
    if (w->table.failed || w->body.failed || w->n_sections > MAX_SECTIONS)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    struct header h = {.kind = w->kind, .version = w->version, .n_sections = w->n_sections};
    memcpy(h.magic, magic, sizeof magic);
    h.file_size = place_sections(w) + w->body.size;
    buf_add(out, &h, sizeof h);
    buf_add(out, w->table.data, w->table.size);
    align(out);
    buf_add(out, w->body.data, w->body.size);
    if (out->failed)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    ((struct header *)out->data)->checksum = checksum_of(out->data, out->size);
    return STATUS_OK;
}

enum status pack_writer_save(struct pack_writer *w, const char *path, struct error *e)
{
    struct buf out = {0};
    enum status s = pack_writer_bytes(w, &out, e);
    if (!s)
        s = io_save(path, out.data, out.size, e);
    buf_release(&out);
    return s;
}
