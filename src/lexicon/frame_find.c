/* Look-ups in a sealed (or loaded and checked) table. Nothing here can fail or go out of range. */
#include "lexicon/frame_table.h"
#include "base/order.h"
#include "base/search.h"

#include <stdlib.h>
#include <string.h>

const struct frame_table *lexicon_table(const struct lexicon *l, uint32_t i)
{
    return i < l->n_tables ? &l->tables[l->n_tables - 1 - i] : NULL;
}

const struct frame_table *lexicon_shipped(const struct lexicon *l)
{
    return &l->tables[0];
}

const struct frame_record *table_frames(const struct frame_table *t, uint32_t word, uint32_t *count)
{
    *count = word < t->n_words ? t->starts[word + 1] - t->starts[word] : 0;
    return *count ? t->frames + t->starts[word] : NULL;
}

const struct slot_record *table_slots(const struct frame_table *t, const struct frame_record *f)
{
    return t->slots + f->first_slot;
}

const struct role_record *table_roles(const struct frame_table *t, const struct slot_record *s)
{
    return t->roles + s->first_role;
}

bool table_slot_has(const struct frame_table *t, const struct slot_record *s, uint32_t word)
{
    for (uint32_t i = 0; word != WORD_NONE && i < s->n_sets; i++) {
        struct set_record set = t->sets[s->first_set + i];
        if (set.count && bsearch(&word, t->members + set.first, set.count, sizeof word, order_uint32))
            return true;
    }
    return false;
}

uint32_t table_fixed(const struct frame_table *t, const struct frame_record *f, uint32_t i)
{
    return t->members[f->first_fixed + i];
}

const struct code_record *table_code(const struct frame_table *t, uint32_t row)
{
    return row < t->n_codes ? &t->codes[row] : NULL;
}

uint32_t table_code_find(const struct frame_table *t, const char *cameo)
{
    uint32_t word = table_word(t, cameo, strlen(cameo));
    for (uint32_t i = 0; word != WORD_NONE && i < t->n_codes; i++)
        if (t->codes[i].cameo == word)
            return i;
    return UINT32_MAX;
}

/* The longest matching prefix wins; "*" is the shortest, "-" stands for no coded act. */
const struct algebra_record *table_algebra(const struct frame_table *t, uint32_t op, const char *cameo)
{
    const struct algebra_record *best = NULL;
    size_t best_length = 0;
    for (uint32_t i = 0; i < t->n_algebra; i++) {
        const char *act = table_string(t, t->algebra[i].act);
        size_t n = strlen(act);
        bool any = !strcmp(act, "*") && *cameo;
        if (t->algebra[i].op != op || (!any && (*cameo ? strncmp(act, cameo, n) != 0 : strcmp(act, "-") != 0)))
            continue;
        size_t length = any ? 1 : n + 1;
        if (!best || length > best_length)
            best = &t->algebra[i], best_length = length;
    }
    return best;
}

const struct signature_record *table_signature(const struct frame_table *t, uint32_t word, enum frame_pos pos,
                                               enum signature_complement c)
{
    const struct signature_record *any = NULL;
    uint32_t i;
    SEARCH(i, t->n_signatures, t->signatures[mid].word < word);
    for (; word != WORD_NONE && i < t->n_signatures && t->signatures[i].word == word; i++) {
        const struct signature_record *s = &t->signatures[i];
        if (s->pos == pos && s->complement == c)
            return s;
        if (s->pos == pos && s->complement == COMPLEMENT_ANY && c < COMPLEMENT_SUBJECT)
            any = s;
    }
    return any;
}

const struct weight_record *table_weights(const struct frame_table *t, uint32_t word, uint32_t *count)
{
    uint32_t low;
    SEARCH(low, t->n_weights, t->weights[mid].word < word);
    for (*count = 0; low + *count < t->n_weights && t->weights[low + *count].word == word;)
        ++*count;
    return t->weights + low;
}

uint32_t table_frame_count(const struct frame_table *t) { return t->n_frames; }

const struct frame_record *table_frame_at(const struct frame_table *t, uint32_t i)
{
    return i < t->n_frames ? &t->frames[i] : NULL;
}

static bool form_known(const struct frame_table *t, uint64_t h)
{
    uint32_t mask = t->n_forms - 1, at = (uint32_t)h & mask;
    for (uint32_t step = 0; t->n_forms && step < t->n_forms && t->forms[at]; step++, at = (at + 1) & mask)
        if (t->forms[at] == h)
            return true;
    return false;
}

bool lexicon_may_fire(const struct lexicon *l, const struct document *d, uint32_t sentence)
{
    const struct sentence *s = &d->sentences[sentence];
    for (uint32_t i = s->first; i < s->first + s->count; i++) {
        const char *word = d->tokens[i].lower ? d->tokens[i].lower : "";
        uint64_t h = lexicon_hash(word, strlen(word));
        for (uint32_t k = 0; k < l->n_tables; k++)
            if (form_known(&l->tables[k], h))
                return true;
    }
    return false;
}
