/* Classes of words as bits: see vocabulary.h. In: the lexicon's classes. Out: word -> bits, by open addressing; set words hang in
   chains on their first word, so that a token asks only for those that may begin with it. */
#include "lexicon/vocabulary.h"

#include "base/hash.h"
#include "base/memory.h"

#include <ctype.h>
#include <string.h>

struct entry {
    const char *word;           /* the lexicon's, of set words up to the first '_'; NULL: free */
    uint32_t length, chain;     /* chain: number of the first set words, from 1 */
    uint64_t bits[VOCABULARY_WORDS];
};

struct chained {
    const char *rest;           /* words behind the first, parted by '_' */
    uint32_t class, next;
};

/* How the words of a class are asked for. */
enum { BY_FORM = 1, BY_LEMMA = 2, BY_EITHER = BY_FORM | BY_LEMMA };

struct vocabulary {
    struct entry *entries;
    struct chained *chains;
    uint32_t size, used;        /* size: a power of two */
    uint32_t n_chains, cap_chains;
    uint64_t masks[BY_EITHER + 1][VOCABULARY_WORDS];    /* bits that a form sets, a lemma, a word that is both */
    uint64_t either[VOCABULARY_WORDS];                  /* bits that both a form and a lemma set */
};

static const struct { const char *name; int by; } classes[W_COUNT] = {
#define X(name) {#name, BY_EITHER},
    VOCABULARY_CLASSES(X)
#undef X
#define X(name) {#name, BY_FORM},
    VOCABULARY_FORMS(X)
#undef X
#define X(name) {#name, BY_LEMMA},
    VOCABULARY_LEMMAS(X)
#undef X
};

static struct entry *find(const struct vocabulary *v, const char *word, size_t n)
{
    uint64_t at = hash_bytes(word, n, 0);
    for (;; at++) {
        struct entry *e = &v->entries[at & (v->size - 1)];
        if (!e->word || (e->length == n && !memcmp(e->word, word, n)))
            return e;
    }
}

static bool grow(struct vocabulary *v)
{
    struct vocabulary wide = *v;
    wide.size = v->size ? 2 * v->size : 4096;
    wide.used = 0;
    wide.entries = memory_alloc(wide.size * sizeof *wide.entries);
    if (!wide.entries)
        return false;
    for (uint32_t i = 0; i < v->size; i++)
        if (v->entries[i].word) {
            *find(&wide, v->entries[i].word, v->entries[i].length) = v->entries[i];
            wide.used++;
        }
    memory_free(v->entries);
    *v = wide;
    return true;
}

static struct entry *entry_of(struct vocabulary *v, const char *word, size_t n)
{
    if (2 * v->used >= v->size && !grow(v))
        return NULL;
    struct entry *e = find(v, word, n);
    v->used += !e->word;
    e->word = word;
    e->length = (uint32_t)n;
    return e;
}

static bool put_word(struct vocabulary *v, const char *word, uint32_t class)
{
    struct entry *e = entry_of(v, word, strlen(word));
    if (e)
        e->bits[class / 64] |= (uint64_t)1 << (class % 64);
    return e != NULL;
}

static bool put_set_words(struct vocabulary *v, const char *words, uint32_t class)
{
    size_t n = strcspn(words, "_");
    if (v->n_chains == v->cap_chains) {
        uint32_t cap = v->cap_chains ? 2 * v->cap_chains : 256;
        struct chained *more = memory_resize(v->chains, cap * sizeof *more);
        if (!more)
            return false;
        v->chains = more;
        v->cap_chains = cap;
    }
    struct entry *e = entry_of(v, words, n);
    if (!e)
        return false;
    v->chains[v->n_chains++] = (struct chained){words + n, class, e->chain};
    e->chain = v->n_chains;
    return true;
}

/* Of some classes even a single word is set words: it is asked for in a row with others. */
static bool is_set_class(uint32_t class) { return class >= W_SAID_UP && class <= W_BEGUN_CANCELLED; }

static bool put_class(struct vocabulary *v, const struct frame_table *t, uint32_t class)
{
    char name[32];
    size_t n = strlen(classes[class].name);
    for (size_t i = 0; i <= n; i++)
        name[i] = (char)tolower((unsigned char)classes[class].name[i]);
    uint32_t count;
    const uint32_t *words = table_class_words(t, name, &count);
    for (uint32_t i = 0; i < count; i++) {
        const char *word = table_string(t, words[i]);
        if (!(is_set_class(class) || strchr(word, '_') ? put_set_words : put_word)(v, word, class))
            return false;
    }
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

static void set_masks(struct vocabulary *v)
{
    for (uint32_t c = 0; c < W_COUNT; c++) {
        uint64_t bit = (uint64_t)1 << (c % 64);
        for (int by = BY_FORM; by <= BY_EITHER; by++)
            v->masks[by][c / 64] |= classes[c].by & by ? bit : 0;
        v->either[c / 64] |= classes[c].by == BY_EITHER ? bit : 0;
    }
}

struct vocabulary *vocabulary_new(const struct lexicon *l, struct error *e)
{
    struct vocabulary *v = memory_alloc(sizeof *v);
    if (v)
        set_masks(v);
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
    memory_free(v->chains);
    memory_free(v);
}

/* `mask`: the bits that may be set. */
static const struct entry *mark(const struct vocabulary *v, const char *word, const uint64_t *mask, uint64_t *bits)
{
    const struct entry *e = word && *word ? find(v, word, strlen(word)) : NULL;
    for (size_t i = 0; e && e->word && i < VOCABULARY_WORDS; i++)
        bits[i] |= e->bits[i] & mask[i];
    return e;
}

/* The token behind "_to_nothing" from t on, or -1. */
static int32_t behind_words(const struct document *d, int32_t t, const char *rest)
{
    for (; *rest; t++) {
        size_t n = strcspn(++rest, "_");
        if ((uint32_t)t >= d->n_tokens || strncmp(d->tokens[t].lower, rest, n) || d->tokens[t].lower[n])
            return -1;
        rest += n;
    }
    return t;
}

static bool mark_set_words(const struct vocabulary *v, struct document *d, const struct entry *e, int32_t t, bool form, bool lemma)
{
    for (uint32_t i = e && e->word ? e->chain : 0; i; i = v->chains[i - 1].next) {
        int32_t behind = behind_words(d, t + 1, v->chains[i - 1].rest);
        struct set_words *made = behind < 0 ? NULL : ARENA_PUSH(&d->arena, d->set_words, d->n_set_words, d->cap_set_words);
        if (made)
            *made = (struct set_words){t, behind, (uint16_t)v->chains[i - 1].class, form, lemma};
        else if (behind >= 0)
            return false;
    }
    return true;
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
    mark(v, base, v->either, bits);
    if (twice)
        base[n - 3] = '\0', mark(v, base, v->either, bits);
    else if (!y)
        base[n - 2] = 'e', base[n - 1] = '\0', mark(v, base, v->either, bits);
}

static bool mark_token(const struct vocabulary *v, struct document *d, int32_t t, uint64_t *bits)
{
    const struct token *k = &d->tokens[t];
    bool one = !k->lemma || !strcmp(k->lemma, k->lower);
    bool good = mark_set_words(v, d, mark(v, k->lower, v->masks[one ? BY_EITHER : BY_FORM], bits), t, true, one);
    if (!one)
        good = mark_set_words(v, d, mark(v, k->lemma, v->masks[BY_LEMMA], bits), t, false, true) && good;
    mark_comparative(v, k, (uint32_t)t + 1 < d->n_tokens && !strcmp(d->tokens[t + 1].lower, "than"), bits);
    return good;
}

bool vocabulary_mark(const struct vocabulary *v, struct document *d)
{
    uint64_t *bits = ARENA_ARRAY(&d->arena, uint64_t, ((size_t)d->n_tokens + 1) * VOCABULARY_WORDS);
    if (!bits)
        return false;
    d->n_set_words = 0;
    for (uint32_t t = 0; t < d->n_tokens; t++)
        if (!mark_token(v, d, (int32_t)t, bits + (size_t)t * VOCABULARY_WORDS))
            return false;
    d->word_classes = bits;
    return true;
}

/* The first set words at the token or behind it. */
static uint32_t lower_bound(const struct document *d, int32_t token)
{
    uint32_t from = 0, to = d->n_set_words;
    while (from < to) {
        uint32_t middle = (from + to) / 2;
        if (d->set_words[middle].first < token)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

const struct set_words *vocabulary_words_at(const struct document *d, int32_t token, enum vocabulary_class first, enum vocabulary_class last,
                                            const struct set_words *after)
{
    uint32_t at = after ? (uint32_t)(after - d->set_words) + 1 : lower_bound(d, token);
    for (; at < d->n_set_words && d->set_words[at].first == token; at++)
        if (d->set_words[at].class >= first && d->set_words[at].class <= last)
            return &d->set_words[at];
    return NULL;
}
