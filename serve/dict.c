/* Strings as numbers: see dict.h. Open addressing, texts in blocks of 64 KiB that never move. */
#include "dict.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK = 1 << 16, LONGEST = 1 << 20 };

void dict_free(struct dict *d)
{
    for (size_t i = 0; i < d->n_blocks; i++)
        free(d->blocks[i]);
    free(d->blocks);
    free(d->texts);
    free(d->folds);
    free(d->slots);
    *d = (struct dict){0};
}

static uint32_t hash(const char *s, size_t n)
{
    uint64_t h = 1469598103934665603u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)s[i]) * 1099511628211u;
    return (uint32_t)(h ^ h >> 32);
}

static uint32_t *slot_of(const struct dict *d, const char *text, size_t n)
{
    uint32_t at = hash(text, n) & (d->n_slots - 1);
    while (d->slots[at]) {
        const char *there = d->texts[d->slots[at] - 1];
        if (!strncmp(there, text, n) && !there[n])
            break;
        at = (at + 1) & (d->n_slots - 1);
    }
    return &d->slots[at];
}

static bool grow_slots(struct dict *d)
{
    uint32_t n = d->n_slots ? d->n_slots * 2 : 1024, *old = d->slots;
    uint32_t *slots = calloc(n, sizeof *slots);
    if (!slots)
        return false;
    d->slots = slots;
    d->n_slots = n;
    for (uint32_t i = 0; i < d->count; i++)
        *slot_of(d, d->texts[i], strlen(d->texts[i])) = i + 1;
    free(old);
    return true;
}

static bool grow(struct dict *d)
{
    if (d->count == d->cap) {
        uint32_t cap = d->cap ? d->cap * 2 : 1024;
        char **texts = realloc(d->texts, cap * sizeof *texts);
        if (texts)
            d->texts = texts;
        uint32_t *folds = realloc(d->folds, cap * sizeof *folds);
        if (folds)
            d->folds = folds;
        if (!texts || !folds)
            return false;
        d->cap = cap;
    }
    return d->count * 2 < d->n_slots || grow_slots(d);
}

static char *store(struct dict *d, const char *text, size_t n)
{
    if (!d->n_blocks || d->block_size - d->block_used < n + 1) {
        size_t size = n + 1 > BLOCK ? n + 1 : BLOCK;
        char **blocks = realloc(d->blocks, (d->n_blocks + 1) * sizeof *blocks);
        if (!blocks)
            return NULL;
        d->blocks = blocks;
        if (!(blocks[d->n_blocks] = malloc(size)))
            return NULL;
        d->n_blocks++;
        d->block_size = size;
        d->block_used = 0;
    }
    char *to = d->blocks[d->n_blocks - 1] + d->block_used;
    memcpy(to, text, n);
    to[n] = '\0';
    d->block_used += n + 1;
    return to;
}

static uint32_t insert(struct dict *d, const char *text, size_t n)
{
    if (!grow(d))
        return d->failed = true, 0;
    uint32_t *slot = slot_of(d, text, n);
    if (*slot)
        return *slot - 1;
    char *copy = store(d, text, n);
    if (!copy)
        return d->failed = true, 0;
    d->texts[d->count] = copy;
    d->folds[d->count] = d->count;
    *slot = ++d->count;
    return d->count - 1;
}

/* Lower case into `to`; false if the text already is. */
static bool lower(char *to, const char *text, size_t n)
{
    bool changed = false;
    for (size_t i = 0; i < n; i++) {
        bool upper = text[i] >= 'A' && text[i] <= 'Z';
        to[i] = upper ? (char)(text[i] | 0x20) : text[i];
        changed |= upper;
    }
    return changed;
}

uint32_t dict_add(struct dict *d, const char *text, size_t n)
{
    char small[256], *folded = n <= sizeof small ? small : NULL;
    if (!text || n > LONGEST || (!d->count && insert(d, "", 0) != 0) || d->failed)
        return 0;
    n = strnlen(text, n);
    uint32_t before = d->count, number = insert(d, text, n);
    if (d->failed || d->count == before)
        return number;
    if (!folded && !(folded = malloc(n)))
        return d->failed = true, 0;
    if (lower(folded, text, n)) {
        uint32_t fold = insert(d, folded, n);
        d->folds[number] = fold;
    }
    if (folded != small)
        free(folded);
    return number;
}

uint32_t dict_find(const struct dict *d, const char *text, size_t n)
{
    if (!d->n_slots || n > LONGEST)
        return UINT32_MAX;
    uint32_t slot = *slot_of(d, text, n);
    return slot ? slot - 1 : UINT32_MAX;
}

uint32_t dict_find_fold(const struct dict *d, const char *text, size_t n)
{
    char small[1024];
    if (n > sizeof small)
        return UINT32_MAX;
    lower(small, text, n);
    return dict_find(d, small, n);
}

const char *dict_text(const struct dict *d, uint32_t number) { return number < d->count ? d->texts[number] : ""; }
