/* A quotation with a citation right behind it and no speaker of its own: “...” (Osei, 2019). In: text, citations,
   attributions. Out: an `attribution` whose source is the work cited. */
#include "claim/situation.h"

#include <string.h>

static const struct { const char *open, *close; } marks[] = {{"\xe2\x80\x9c", "\xe2\x80\x9d"}, {"\"", "\""}, {"\xc2\xab", "\xc2\xbb"}};

/* The quotation that ends right before `at`, without its marks; empty: none. */
static struct span quotation_before(const struct document *d, uint32_t at)
{
    while (at && strchr(" .,;", d->text[at - 1]))
        at--;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        uint32_t n = (uint32_t)strlen(marks[i].close), m = (uint32_t)strlen(marks[i].open);
        if (at < n + m || memcmp(d->text + at - n, marks[i].close, n))
            continue;
        for (uint32_t k = at - n; k >= m && at - k < 600; k--)
            if (!memcmp(d->text + k - m, marks[i].open, m))
                return span_make(k, at - n);
    }
    return span_make(0, 0);
}

static bool attributed(const struct document *d, struct span quote)
{
    for (uint32_t i = 0; i < d->n_attributions; i++)
        for (uint8_t k = 0; k < d->attributions[i].n_content; k++)
            if (d->attributions[i].direct && span_overlaps(d->attributions[i].content[k], quote))
                return true;
    return false;
}

void situation_quotations(struct document *d)
{
    for (uint32_t i = 0; i < d->n_claims; i++) {
        const struct claim *c = &d->claims[i];
        struct span quote = c->kind == CLAIM_CITATION && d->text[c->span.start] == '(' ? quotation_before(d, c->span.start) : span_make(0, 0);
        if (span_empty(quote) || attributed(d, quote))
            continue;
        struct attribution *a = ARENA_PUSH(&d->arena, d->attributions, d->n_attributions, d->cap_attributions);
        if (!a)
            return;
        *a = (struct attribution){.span = span_join(quote, c->span), .sentence = c->sentence, .n_source = 1, .n_cue = 1, .n_content = 1,
                                  .actor = -1, .cue_token = -1, .direct = true, .rule = "citation"};
        a->source[0] = a->cue[0] = c->span;
        a->content[0] = quote;
    }
}
