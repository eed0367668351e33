/* The container of every compiled file (lexicon, authority, gazetteer, model): named sections of bytes.

     magic "TABARDPK"  u32 kind  u32 version  u32 n_sections  u32 0  u64 file_size  u64 checksum
     n_sections x { char name[24]  u64 offset  u64 size }
     sections, each aligned to 64

   The checksum covers all after it, so that a flipped byte anywhere is found at opening. Contents of a
   section are the owner's to validate: indices in range, strings ended. Little-endian. */
#ifndef TABARD_BASE_PACK_H
#define TABARD_BASE_PACK_H

#include "base/buf.h"
#include "base/status.h"

#include <stddef.h>
#include <stdint.h>

#define PACK_KIND(a, b, c, d) ((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16 | (uint32_t)(d) << 24)

struct pack {
    const unsigned char *bytes;
    size_t size;
    uint32_t n_sections;
    uint64_t checksum;
    void *mapping;          /* NULL: the bytes are borrowed */
};

enum status pack_open(struct pack *p, const char *path, uint32_t kind, uint32_t version, struct error *e);  /* mmap */
enum status pack_open_bytes(struct pack *p, const void *bytes, size_t n, uint32_t kind, uint32_t version,
                            const char *name, struct error *e);         /* borrowed, 8-byte aligned */
void pack_close(struct pack *p);

/* Section by name: its bytes (64-aligned within the file), *size set; NULL if absent. */
const void *pack_find(const struct pack *p, const char *name, size_t *size);

/* The same as an array: absent, or a size that is no multiple of `item`, is STATUS_CORRUPT. */
enum status pack_array(const struct pack *p, const char *name, size_t item, const void **items, uint32_t *count,
                       struct error *e);

struct pack_writer {
    struct buf table, body;
    uint32_t kind, version, n_sections;
};
void pack_writer_init(struct pack_writer *w, uint32_t kind, uint32_t version);
void pack_writer_release(struct pack_writer *w);
void pack_writer_add(struct pack_writer *w, const char *name, const void *bytes, size_t n);
enum status pack_writer_bytes(struct pack_writer *w, struct buf *out, struct error *e);
enum status pack_writer_save(struct pack_writer *w, const char *path, struct error *e);  /* atomic */

#endif
