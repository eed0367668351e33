/* The words of a hand-made document, marked with the classes of data/lexicon/mentions.lex as the pipeline does it. */
#ifndef TABARD_TESTS_MENTION_WORDS_H
#define TABARD_TESTS_MENTION_WORDS_H

#include <assert.h>

#include "base/io.h"
#include "lexicon/vocabulary.h"

static inline const struct vocabulary *mention_vocabulary(void)
{
    static struct lexicon *l;
    static struct vocabulary *v;    /* of the whole run */
    struct buf text = {0};
    if (v)
        return v;
    enum status s = io_read_file("data/lexicon/mentions.lex", (size_t)1 << 24, &text, NULL);
    s = s ? s : lexicon_create(&l, NULL);
    s = s ? s : lexicon_add(l, "mentions.lex", text.data, text.size, NULL);
    s = s ? s : lexicon_finish(l, NULL);
    v = s ? NULL : vocabulary_new(l, NULL);
    buf_release(&text);
    return v;
}

static inline void mention_words(struct document *d)
{
    bool marked = vocabulary_mark(mention_vocabulary(), d);
    assert(marked), (void)marked;
}

#endif
