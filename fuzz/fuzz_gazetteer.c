/* The gazetteer's loader: no bytes may crash it. Input is a row of sections, each u16 length and bytes,
   in the order of the table; they are packed with a right checksum, since a wrong one ends all at the
   door. Every lookup then follows indices that nobody vouches for. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/memory.h"
#include "lexicon/gazetteer_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void look(const struct gazetteer *g)
{
    static const char *const names[] = {"paris", "a", "kandahar", "us"};
    struct gazetteer_hit hits[8];
    for (size_t k = 0; k < 4; k++) {
        uint32_t found = gazetteer_find(g, names[k], strlen(names[k]), hits, 8);
        for (uint32_t i = 0; i < found; i++) {
            gazetteer_name(g, hits[i].place);
            gazetteer_country(g, hits[i].place);
            gazetteer_admin1(g, hits[i].place);
        }
    }
}

static void try_bytes(const void *bytes, size_t n)
{
    struct gazetteer *g;
    if (gazetteer_open_bytes(&g, bytes, n, NULL))
        return;
    look(g);
    gazetteer_free(g);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static const char *const sections[] = {"places", "names", "postings", "countries", "regions", "strings"};
    struct pack_writer w;
    struct buf out = {0};
    uint32_t *buckets = memory_alloc((GAZETTEER_BUCKETS + 1) * sizeof *buckets);
    char key[GAZETTEER_KEY_MAX];
    pack_writer_init(&w, GAZETTEER_PACK, GAZETTEER_VERSION);
    for (size_t k = 0; k < 6 && buckets; k++) {
        size_t len = n >= 2 ? (size_t)data[0] | (size_t)data[1] << 8 : 0;
        if (n >= 2) {
            data += 2;
            n -= 2;
        }
        len = len > n ? n : len;
        pack_writer_add(&w, sections[k], data, len);
        data += len;
        n -= len;
    }
    for (size_t i = 0; buckets && i <= GAZETTEER_BUCKETS; i++)
        buckets[i] = n > 8 && i % 3 ? 0xffffffffu : (uint32_t)(i ? 4 : 0);
    if (buckets)
        pack_writer_add(&w, "buckets", buckets, (GAZETTEER_BUCKETS + 1) * sizeof *buckets);
    if (buckets && !pack_writer_bytes(&w, &out, NULL))
        try_bytes(out.data, out.size);
    if (n && n < 64)
        gazetteer_key("Sankt P\xc3\xb6lten", 14, key);
    pack_writer_release(&w);
    buf_release(&out);
    memory_free(buckets);
    return 0;
}
