/* Classes of words as bits: see vocabulary.h. In: the lexicon's classes. Out: word -> bits, by open addressing. */
#include "claim/vocabulary.h"

#include "base/hash.h"
#include "base/memory.h"

#include <ctype.h>
#include <string.h>

struct entry {
    const char *word;           /* the lexicon's; NULL: free */
    uint64_t bits[VOCABULARY_WORDS];
};

struct vocabulary {
    struct entry *entries;
    uint32_t size, used;        /* size: a power of two */
};

static const char *const names[W_COUNT] = {
#define X(name) #name,
    VOCABULARY_CLASSES(X)
#undef X
};

static struct entry *find(const struct vocabulary *v, const char *word, size_t n)
{
    uint64_t at = hash_bytes(word, n, 0);
    for (;; at++) {
        struct entry *e = &v->entries[at & (v->size - 1)];
        if (!e->word || (!strncmp(e->word, word, n) && !e->word[n]))
            return e;
    }
}

static bool grow(struct vocabulary *v)
{
    struct vocabulary wide = {.size = v->size ? 2 * v->size : 4096};
    wide.entries = memory_alloc(wide.size * sizeof *wide.entries);
    if (!wide.entries)
        return false;
    for (uint32_t i = 0; i < v->size; i++)
        if (v->entries[i].word) {
            *find(&wide, v->entries[i].word, strlen(v->entries[i].word)) = v->entries[i];
            wide.used++;
        }
    memory_free(v->entries);
    *v = wide;
    return true;
}

static bool put(struct vocabulary *v, const char *word, uint32_t class)
{
    if (2 * v->used >= v->size && !grow(v))
        return false;
    struct entry *e = find(v, word, strlen(word));
    v->used += !e->word;
    e->word = word;
    e->bits[class / 64] |= (uint64_t)1 << (class % 64);
    return true;
}

static bool put_class(struct vocabulary *v, const struct frame_table *t, uint32_t class)
{
    char name[32];
    size_t n = strlen(names[class]);
    for (size_t i = 0; i <= n; i++)
        name[i] = (char)tolower((unsigned char)names[class][i]);
    uint32_t count;
    const uint32_t *words = table_class_words(t, name, &count);
    for (uint32_t i = 0; i < count; i++)
        if (!put(v, table_string(t, words[i]), class))
            return false;
    return true;
}

static bool fill(struct vocabulary *v, const struct lexicon *l)
{
    const struct frame_table *t;
    if (!grow(v))
        return false;
    for (uint32_t i = 0; (t = lexicon_table(l, i)); i++)
        for (uint32_t c = 0; c < W_COUNT; c++)
            if (!put_class(v, t, c))
                return false;
    return true;
}

struct vocabulary *vocabulary_new(const struct lexicon *l, struct error *e)
{
    struct vocabulary *v = memory_alloc(sizeof *v);
    if (v && fill(v, l))
        return v;
    vocabulary_free(v);
    error_set(e, STATUS_NOMEM, 0, "out of memory");
    return NULL;
}

void vocabulary_free(struct vocabulary *v)
{
    if (!v)
        return;
    memory_free(v->entries);
    memory_free(v);
}

static void mark(const struct vocabulary *v, const char *word, uint64_t *bits)
{
    const struct entry *e = word && *word ? find(v, word, strlen(word)) : NULL;
    for (size_t i = 0; e && e->word && i < VOCABULARY_WORDS; i++)
        bits[i] |= e->bits[i];
}

/* "shakier" is shaky, "dimmer" dim, "frailer" frail: the words behind a comparative that the lemma keeps. */
static void mark_comparative(const struct vocabulary *v, const struct token *t, bool than, uint64_t *bits)
{
    char base[32];
    size_t n = strlen(t->lower);
    if ((t->upos != UPOS_ADJ && !than) || n < 5 || n >= sizeof base || strcmp(t->lower + n - 2, "er"))
        return;
    memcpy(base, t->lower, n + 1);
    bool y = base[n - 3] == 'i', twice = base[n - 3] == base[n - 4];
    base[n - 2] = '\0';
    if (y)
        base[n - 3] = 'y';
    mark(v, base, bits);
    if (twice)
        base[n - 3] = '\0', mark(v, base, bits);
    else if (!y)
        base[n - 2] = 'e', base[n - 1] = '\0', mark(v, base, bits);
}

bool vocabulary_mark(const struct vocabulary *v, struct document *d)
{
    uint64_t *bits = ARENA_ARRAY(&d->arena, uint64_t, ((size_t)d->n_tokens + 1) * VOCABULARY_WORDS);
    if (!bits)
        return false;
    for (uint32_t t = 0; t < d->n_tokens; t++) {
        mark(v, d->tokens[t].lower, bits + (size_t)t * VOCABULARY_WORDS);
        if (d->tokens[t].lemma && strcmp(d->tokens[t].lemma, d->tokens[t].lower))
            mark(v, d->tokens[t].lemma, bits + (size_t)t * VOCABULARY_WORDS);
        mark_comparative(v, &d->tokens[t], t + 1 < d->n_tokens && !strcmp(d->tokens[t + 1].lower, "than"), bits + (size_t)t * VOCABULARY_WORDS);
    }
    d->word_classes = bits;
    return true;
}
