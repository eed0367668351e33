/* In: split sentences, the lexicon. Out: is there a word that a claim may come from? See guard.h. */
#include "pipeline/guard.h"

#include "base/wordlist.h"
#include "lexicon/frame.h"
#include "mention/numeral.h"

#include <string.h>

/* What the rules of claim/ ask for that is no word of the lexicon: quotation marks (somebody's words), what makes a
   promise or a refusal of any verb. A rule that starts from another word must be told here; tests/unit/test_guard.c
   codes every example of the lexicon to find one that was not. */
static const char starts[] =
    "|\"|'|``|''|\xe2\x80\x9c|\xe2\x80\x9d|\xe2\x80\x98|\xe2\x80\x99|\xc2\xab|\xc2\xbb|"
    "|will|'ll|\xe2\x80\x99ll|wo|would|'d|shall|must|should|not|n't|n\xe2\x80\x99t|never|no|neither|";

static bool starts_claim(const struct document *d, uint32_t i, uint32_t end)
{
    const char *w = d->tokens[i].lower;
    return strpbrk(w, "0123456789") || wordlist_has(starts, w) || mention_numeral(d, i, end).tokens;
}

bool guard_may_claim(const struct lexicon *l, const struct document *d)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        uint32_t first = d->sentences[s].first, end = first + d->sentences[s].count;
        if (lexicon_may_fire(l, d, s))
            return true;
        for (uint32_t i = first; i < end; i++)
            if (starts_claim(d, i, end))
                return true;
    }
    return false;
}

void guard_mark(void *context, struct document *d)
{
    if (!d->n_pairs && !d->n_targets && !guard_may_claim(context, d))
        return;
    for (uint32_t s = 0; s < d->n_sentences; s++)
        d->sentences[s].flags |= SENTENCE_WANTED;
}
