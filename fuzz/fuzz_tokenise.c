/* Any bytes: what is repaired is never longer and its offsets go back to the text in order; words come in order, do not overlap, are never empty and hold no white space at their ends;
   with the model beside it every sentence gets one root and no cycle. */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "syntax/bytes.h"
#include "syntax/repair.h"
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

static void repaired(const char *text, uint32_t n)
{
    struct arena a;
    struct repair r;
    uint32_t last = 0;
    arena_init(&a);
    if (!repair_text(&r, &a, text, n) || r.length > n || (!r.n && r.text != text))
        abort();
    for (uint32_t i = 0; i <= r.length; i++) {
        uint32_t at = repair_back(&r, i);
        if (at < last || at > n)
            abort();
        last = at;
    }
    if (last != n)
        abort();
    arena_release(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    repaired((const char *)data, (uint32_t)n);
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
