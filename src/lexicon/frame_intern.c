/* Words become numbers: strings kept once, found by an open hash. Also the small cutting tools of the text
   readers. */
#include "lexicon/frame_table.h"

#include "base/hash.h"

#include <string.h>

uint64_t lexicon_hash(const char *s, size_t n)
{
    uint64_t h = hash_bytes(s, n, 0);
    return h ? h : 1;
}

/* A slot holds the word's number from 1 and, above it, the top of its hash: a neighbour is told from it without a look at its bytes. */
static uint32_t slot_tag(uint64_t hash) { return (uint32_t)(hash >> (32 + LEXICON_WORD_BITS)) << LEXICON_WORD_BITS; }

static uint32_t word_at(const struct frame_table *t, uint32_t slot)
{
    return t->hash[slot] ? lexicon_slot_word(t->hash[slot]) - 1 : WORD_NONE;
}

static uint32_t find_slot(const struct frame_table *t, const char *s, size_t n, uint64_t hash)
{
    uint32_t mask = t->n_hash - 1, at = (uint32_t)hash & mask, tag = slot_tag(hash);
    for (uint32_t step = 0; step < t->n_hash && t->hash[at]; step++, at = (at + 1) & mask) {
        const char *have = t->strings + t->words[word_at(t, at)];
        if (t->hash[at] - lexicon_slot_word(t->hash[at]) == tag && !strncmp(have, s, n) && strlen(have) == n)    /* s may hold a NUL */
            break;
    }
    return at;
}

uint32_t table_word(const struct frame_table *t, const char *s, size_t n)
{
    if (!t->n_hash || memchr(s, 0, n))
        return WORD_NONE;
    return word_at(t, find_slot(t, s, n, lexicon_hash(s, n)));
}

static uint32_t tail_bit(const char *s, size_t n) { return (uint32_t)(lexicon_hash(s, n) >> (64 - TABLE_TAIL_BITS)); }

void table_note_tail(struct frame_table *t, const char *word)
{
    const char *tail = strrchr(word, '_'), *part = strrchr(word, '-');
    tail = part && (!tail || part > tail) ? part : tail;
    uint32_t bit = tail ? tail_bit(tail + 1, strlen(tail + 1)) : 0;
    if (tail)
        t->tails[bit / 64] |= (uint64_t)1 << (bit % 64);
}

bool table_may_end(const struct frame_table *t, const char *s, size_t n)
{
    uint32_t bit = tail_bit(s, n);
    return t->tails[bit / 64] >> (bit % 64) & 1;
}

static bool rehash(struct arena *a, struct frame_table *t)
{
    uint32_t size = t->n_hash ? t->n_hash * 2 : 4096;
    uint32_t *fresh = ARENA_ARRAY(a, uint32_t, size);
    if (!fresh)
        return false;
    t->hash = fresh;
    t->n_hash = size;
    for (uint32_t w = 0; w < t->n_words; w++) {
        const char *s = t->strings + t->words[w];
        uint64_t hash = lexicon_hash(s, strlen(s));
        t->hash[find_slot(t, s, strlen(s), hash)] = slot_tag(hash) | (w + 1);
    }
    return true;
}

static bool add_string(struct arena *a, struct frame_table *t, const char *s, size_t n)
{
    for (size_t i = 0; i <= n; i++) {
        char *c = ARENA_PUSH(a, t->strings, t->n_strings, t->cap_strings);
        if (!c)
            return false;
        *c = i < n ? s[i] : 0;
    }
    return true;
}

uint32_t table_intern(struct arena *a, struct frame_table *t, const char *s, size_t n)
{
    if (t->n_words * 2 >= t->n_hash && !rehash(a, t))
        return WORD_NONE;
    uint64_t hash = lexicon_hash(s, n);
    uint32_t at = find_slot(t, s, n, hash);
    if (t->hash[at])
        return word_at(t, at);
    if (t->n_words == LEXICON_WORDS_MAX)
        a->failed = true;       /* a file of millions of words is told as one that memory cannot hold */
    if (a->failed)
        return WORD_NONE;
    uint32_t offset = t->n_strings, *word;
    if (!add_string(a, t, s, n) || !(word = ARENA_PUSH(a, t->words, t->n_words, t->cap_words)))
        return WORD_NONE;
    *word = offset;
    t->hash[at] = slot_tag(hash) | t->n_words;
    table_note_tail(t, t->strings + offset);
    return t->n_words - 1;
}

const char *table_string(const struct frame_table *t, uint32_t word)
{
    return word < t->n_words ? t->strings + t->words[word] : "";
}

bool cut_line(struct cut *c, struct cut *line)
{
    if (c->at >= c->end)
        return false;
    const char *nl = memchr(c->at, '\n', (size_t)(c->end - c->at));
    line->at = c->at;
    line->end = nl ? nl : c->end;
    c->at = nl ? nl + 1 : c->end;
    if (line->end > line->at && line->end[-1] == '\r')
        line->end--;
    return true;
}

bool cut_field(struct cut *c, const char *separators, struct cut *field)
{
    while (c->at < c->end && *c->at && strchr(separators, *c->at))
        c->at++;
    if (c->at >= c->end)
        return false;
    field->at = c->at;
    while (c->at < c->end && !(*c->at && strchr(separators, *c->at)))
        c->at++;
    field->end = c->at;
    return true;
}

bool cut_column(struct cut *c, struct cut *column)
{
    if (!c->at || c->at > c->end)
        return false;
    const char *tab = memchr(c->at, '\t', (size_t)(c->end - c->at));
    column->at = c->at;
    column->end = tab ? tab : c->end;
    c->at = tab ? tab + 1 : c->end + 1;
    return true;
}

bool cut_is(struct cut c, const char *s)
{
    return cut_length(c) == strlen(s) && !memcmp(c.at, s, cut_length(c));
}

struct cut cut_trim(struct cut c)
{
    while (c.at < c.end && (*c.at == ' ' || *c.at == '\t'))
        c.at++;
    while (c.end > c.at && (c.end[-1] == ' ' || c.end[-1] == '\t'))
        c.end--;
    return c;
}
