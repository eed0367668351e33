/* The authority's door: any text may be compiled, any sections may be opened, and whatever opens is
   matched and asked. First byte: 0-7 compile the rest as that file; else sections, each u16 length and
   bytes, packed with a right checksum since a wrong one ends all at the door. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "lexicon/authority.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void use(const struct authority *a)
{
    static const char *const words[] = {"the", "Afghan", "police", "Wang", "Yi", "US", "a-b", "", "\xc3\xa9"};
    struct document d;
    const struct authority_match *m;
    uint32_t found, first;
    document_init(&d);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct token *t = ARENA_PUSH(&d.arena, d.tokens, d.n_tokens, d.cap_tokens);
        if (t)
            *t = (struct token){.form = words[i], .lower = words[i], .lemma = "", .feats = "_", .head = -1};
        authority_find(a, words[i], &d.arena, &m);
        authority_by_id(a, words[i], &first);
    }
    authority_scan(a, &d, 0, d.n_tokens, &d.arena, &found);
    authority_holder(a, "AFG", "head_of_state", 0);
    document_release(&d);
}

static void open_and_use(const struct buf *b)
{
    struct authority a;
    if (b->data && !authority_open_bytes(&a, b->data, b->size, NULL)) {
        use(&a);
        authority_close(&a);
    }
}

static void pack_sections(const uint8_t *data, size_t n, struct buf *out)
{
    static const char *const names[] = {"strings", "rows", "matches", "nodes", "edges", "words", "holders", "ids"};
    struct pack_writer w;
    pack_writer_init(&w, PACK_KIND('A', 'U', 'T', 'H'), 1);
    for (size_t k = 0; k < 8; k++) {
        size_t length = n >= 2 ? (size_t)data[0] | (size_t)data[1] << 8 : 0, skip = n >= 2 ? 2 : n;
        data += skip;
        n -= skip;
        length = length > n ? n : length;
        pack_writer_add(&w, names[k], data, length);
        data += length;
        n -= length;
    }
    pack_writer_bytes(&w, out, NULL);
    pack_writer_release(&w);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct buf out = {0};
    if (n && data[0] < AUTHORITY_KIND_COUNT) {
        struct authority_source s = {authority_file(data[0]), (const char *)data + 1, n - 1};
        if (!authority_compile(&s, 1, &out, NULL))
            open_and_use(&out);
    } else if (n) {
        pack_sections(data + 1, n - 1, &out);
        open_and_use(&out);
    }
    buf_release(&out);
    return 0;
}
