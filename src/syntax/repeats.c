/* in: split sentences; out: the same without those said before. See repeats.h and docs/decisions/0023. */
#include "syntax/repeats.h"

#include "base/hash.h"

#include <string.h>

struct seen {
    uint32_t *slots, mask;  /* sentence + 1 by the hash of its bytes, open addressing; 0 is free */
};

static uint32_t length(const struct sentence *s) { return s->span.end - s->span.start; }

static bool same(const struct document *d, const struct sentence *a, const struct sentence *b)
{
    return length(a) == length(b) && !memcmp(d->text + a->span.start, d->text + b->span.start, length(a));
}

/* Was it there? If not, it is now. */
static bool said_before(struct seen *seen, const struct document *d, uint32_t s)
{
    const struct sentence *one = &d->sentences[s];
    uint32_t at = (uint32_t)hash_bytes(d->text + one->span.start, length(one), 0) & seen->mask;
    for (; seen->slots[at]; at = (at + 1) & seen->mask)
        if (same(d, one, &d->sentences[seen->slots[at] - 1]))
            return true;
    seen->slots[at] = s + 1;
    return false;
}

static bool begin(struct seen *seen, struct document *d)
{
    uint32_t size = 64;
    while (size < 2 * d->n_sentences)
        size *= 2;
    *seen = (struct seen){ARENA_ARRAY(&d->arena, uint32_t, size), size - 1};
    return seen->slots != NULL;
}

/* Sentence s moves up to place `to`, its tokens behind those of the one before. */
static void move(struct document *d, uint32_t s, uint32_t to)
{
    struct sentence *one = &d->sentences[to];
    uint32_t token = to ? one[-1].first + one[-1].count : 0;
    if (s == to)
        return;
    *one = d->sentences[s];
    memmove(d->tokens + token, d->tokens + one->first, one->count * sizeof *d->tokens);
    one->first = token;
}

/* What stands next in the paragraph becomes its first sentence. */
static void pass_on(struct document *d, const struct sentence *dropped, uint32_t next)
{
    if (next < d->n_sentences && d->sentences[next].paragraph == dropped->paragraph)
        d->sentences[next].flags |= dropped->flags & SENTENCE_PARAGRAPH;
}

uint32_t syntax_drop_repeats(struct document *d)
{
    struct seen seen;
    uint32_t kept = 0, n = d->n_sentences;
    if (n < 2 || !begin(&seen, d))
        return 0;
    for (uint32_t s = 0; s < n; s++) {
        move(d, s, kept);
        if (length(&d->sentences[kept]) >= SYNTAX_REPEAT_BYTES && said_before(&seen, d, kept))
            pass_on(d, &d->sentences[kept], s + 1);
        else
            kept++;
    }
    d->n_sentences = kept;
    d->n_tokens = d->sentences[kept - 1].first + d->sentences[kept - 1].count;
    return n - kept;
}
