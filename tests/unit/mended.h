/* What a file that mends arcs makes of a parse: for tests, after cmocka.h. */
#ifndef TABARD_TESTS_MENDED_H
#define TABARD_TESTS_MENDED_H

#include "conllu_doc.h"

/* `arcs`: for every word of the sentence the head (1 the first word, 0 the root) that it shall have after `mend`. */
static inline void check_mended(void (*mend)(struct document *, uint32_t), const char *conllu, const int *arcs)
{
    struct document d;
    conllu_document(&d, conllu, NULL);
    mend(&d, 0);
    for (uint32_t i = 0; i < d.n_tokens; i++)
        if (d.tokens[i].head + 1 != arcs[i])
            fail_msg("%s hangs on %d, not on %d", d.tokens[i].form, (int)d.tokens[i].head + 1, arcs[i]);
    document_release(&d);
}

#endif
