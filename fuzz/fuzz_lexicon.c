/* The loader of compiled lexicons and the reader of their text: hostile bytes end in an error or a table that
   can be asked anything. A first byte 'T' means text. */
#include "base/memory.h"
#include "lexicon/frame.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void ask(const struct lexicon *l)
{
    const struct frame_table *t = lexicon_table(l, 0);
    uint32_t count;
    for (uint32_t i = 0; i < table_frame_count(t) && i < 200; i++) {
        const struct frame_record *f = table_frame_at(t, i);
        table_frames(t, f->word, &count);
        for (uint32_t k = 0; k < f->n_slots && k < 50; k++)
            table_slot_has(t, &table_slots(t, f)[k], f->word);
        table_string(t, f->word);
        table_algebra(t, f->code, "190");
        table_signature(t, f->word, FRAME_VERB, COMPLEMENT_FINITE);
        table_weights(t, f->word, &count);
    }
    table_word(t, "attack", 6);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lexicon *l = NULL;
    struct error e;
    if (size && data[0] == 'T') {
        static const char codes[] = "190\tASSAULT\t-\t-\t-9\tforce\n";
        if (lexicon_create(&l, &e))
            return 0;
        lexicon_add(l, "plover_of_cameo.tsv", codes, sizeof codes - 1, &e);
        lexicon_add(l, "fuzz.lex", (const char *)data + 1, size - 1, &e);
        if (!lexicon_finish(l, &e))
            ask(l);
    } else {
        uint64_t *copy = memory_alloc(size + 8);    /* aligned */
        if (copy) {
            memcpy(copy, data, size);
            if (!lexicon_load_bytes(&l, copy, size, &e))
                ask(l);
        }
        lexicon_release(l);
        memory_free(copy);
        return 0;
    }
    lexicon_release(l);
    return 0;
}
