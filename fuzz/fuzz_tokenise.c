/* Any bytes: words come in order, do not overlap, are never empty and hold no white space at their ends;
   with the model beside it every sentence gets one root and no cycle. */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "syntax/bytes.h"
#include "syntax/tokenise.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static bool more(struct syntax_words *w)
{
    w->room = w->room ? w->room * 2 : 64;
    struct syntax_word *at = realloc(w->at, w->room * sizeof *at);
    if (at)
        w->at = at;
    return at != NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct syntax_words w = {.more = more};
    uint32_t last = 0;
    if (!syntax_tokenise(&w, (const char *)data, n))
        abort();
    for (uint32_t i = 0; i < w.n; i++) {
        const struct syntax_word *x = &w.at[i];
        if (x->start < last || x->end <= x->start || x->end > n)
            abort();
        if (syntax_glyph(data + x->start, data + n).class <= BYTE_LINE)
            abort();
        if (x->part == 2 && (!i || x->gap != GAP_NONE || x->start != last))
            abort();
        last = x->end;
    }
    free(w.at);
    return 0;
}
