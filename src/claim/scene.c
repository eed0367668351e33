/* A scene is a document as the frames see it: the number that every word, alone and joined with the words before
   it, has in each lexicon, and the actor that a token stands for. */
#include "claim/scene.h"

#include "claim/predicate.h"

#include <stdio.h>
#include <string.h>

static void lower_copy(const char *s, char out[64])
{
    size_t i = 0;
    for (; s[i] && i < 63; i++)
        out[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
    out[i] = 0;
}

/* the sign in "cease-fire", with a word close on either side */
static bool hyphen_at(const struct document *d, int32_t i)
{
    const struct token *k = &d->tokens[i];
    return i > 0 && (uint32_t)i + 1 < d->n_tokens && !strcmp(k->form, "-") && k[-1].span.end == k->span.start && k->span.end == k[1].span.start;
}

/* The word of `n` parts that ends at `token`: "air_raid", "cease-fire", "power-sharing_deal". */
static uint32_t joined_id(const struct frame_table *t, const struct document *d, int32_t token, int n)
{
    char text[128], lemma[64];
    size_t start = sizeof text;
    lower_copy(d->tokens[token].lemma, lemma);      /* "the National Guard" */
    for (const char *part = lemma;; part = d->tokens[token].lower) {
        size_t k = strlen(part);
        if (k + 1 >= start)
            return WORD_NONE;
        start -= k;
        memcpy(text + start, part, k);
        if (!--n)
            return table_word(t, text + start, sizeof text - start);
        bool close = token > 1 && hyphen_at(d, token - 1);
        token -= close ? 2 : 1;
        if (token < 0)
            return WORD_NONE;
        text[--start] = close ? '-' : '_';
    }
}

/* "sit-in", "walk-out": three tokens, the first of them the noun */
bool scene_hyphen_behind(const struct document *d, uint32_t i)
{
    static const char *const PARTICLES[] = {"in", "out", "off", "up", "down", "over", "through", "back", "by", NULL};
    const struct token *k = &d->tokens[i];
    return i + 2 < d->n_tokens && !strcmp(k[1].form, "-") && k->span.end == k[1].span.start && k[1].span.end == k[2].span.start &&
           token_lower_in(&k[2], PARTICLES);
}

static uint32_t hyphened_id(const struct frame_table *t, const struct document *d, uint32_t i)
{
    char text[64];
    int n = snprintf(text, sizeof text, "%s-%s", d->tokens[i].lemma, d->tokens[i + 2].lower);
    return n > 0 && (size_t)n < sizeof text ? table_word(t, text, (size_t)n) : WORD_NONE;
}

static void fill_ids(const struct frame_table *t, const struct document *d, struct word_ids *ids)
{
    for (uint32_t i = 0; i < d->n_tokens; i++) {
        const struct token *k = &d->tokens[i];
        char lemma[64];
        lower_copy(k->lemma, lemma);
        ids[i].lemma = table_word(t, lemma, strlen(lemma));
        ids[i].lower = strcmp(lemma, k->lower) ? table_word(t, k->lower, strlen(k->lower)) : ids[i].lemma;
        bool noun = k->upos == UPOS_NOUN || k->upos == UPOS_PROPN, ends = noun && table_may_end(t, lemma, strlen(lemma));
        ids[i].pair = noun && scene_hyphen_behind(d, i) ? hyphened_id(t, d, i) : ends ? joined_id(t, d, (int32_t)i, 2) : WORD_NONE;
        ids[i].triple = ends ? joined_id(t, d, (int32_t)i, 3) : WORD_NONE;
    }
}

enum status scene_open(struct scene *s, const struct lexicon *l, struct document *d, struct error *e)
{
    *s = (struct scene){.d = d, .l = l};
    for (uint32_t i = 0; i < LEXICON_TABLE_VIEWS && lexicon_table(l, i); i++) {
        s->table[i] = lexicon_table(l, i);
        s->ids[i] = ARENA_ARRAY(&d->arena, struct word_ids, d->n_tokens + 1);
        if (!s->ids[i])
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
        fill_ids(s->table[i], d, s->ids[i]);
        s->n_tables++;
    }
    return STATUS_OK;
}

uint32_t scene_table_index(const struct scene *s, const struct frame_table *t)
{
    return t == s->table[0] ? 0 : 1;
}

int32_t scene_own_actor(const struct scene *s, int32_t token, bool things)
{
    int32_t m = s->d->actor_of_token ? s->d->actor_of_token[token] : -1;
    return m >= 0 && (things || s->d->actors[m].can_act) ? m : -1;
}

static bool holds_actor(const struct document *d, int32_t c)
{
    static const char *const WHERE[] = {"in", "at", "on", "near", "around", "outside", "inside", "across", "over", "during", "after", "before", "since", NULL};
    uint8_t rel = d->tokens[c].rel;
    int32_t mark = rel == REL_NMOD ? document_child(d, c, REL_CASE, -1) : -1;
    if (mark >= 0 && token_lower_in(&d->tokens[mark], WHERE))   /* "an explosion in Shiraz injured ..." */
        return false;
    return rel == REL_NMOD_POSS || rel == REL_COMPOUND || rel == REL_AMOD || rel == REL_NMOD || rel == REL_APPOS || rel == REL_FLAT;
}

static int32_t actor_in(const struct scene *s, int32_t token, bool things)
{
    const struct document *d = s->d;
    int32_t m = scene_own_actor(s, token, false), inside = -1;
    if (m >= 0 && (d->actors[m].head == token || !d->actors[m].place_use))
        return m;
    for (int32_t c = d->tokens[token].first_child; c >= 0 && inside < 0; c = d->tokens[c].next_sibling)
        inside = holds_actor(d, c) ? scene_own_actor(s, c, false) : -1;
    if (things && scene_own_actor(s, token, true) >= 0)
        return m >= 0 ? m : scene_own_actor(s, token, true);
    return inside >= 0 ? inside : m;
}

/* A pronoun stands for the mention it refers to, the nearest that has a name or a noun. */
int32_t scene_referent(const struct document *d, int32_t m)
{
    for (int k = 0; m >= 0 && k < 8 && d->actors[m].type == ACTOR_PRONOUN && d->actors[m].antecedent >= 0; k++)
        m = d->actors[m].antecedent;
    return m;
}

int32_t scene_actor(const struct scene *s, int32_t token, bool things)
{
    return scene_referent(s->d, actor_in(s, token, things));
}

void actor_set_add(struct actor_set *set, int32_t actor)
{
    for (uint32_t i = 0; i < set->count; i++)
        if (set->items[i] == actor)
            return;
    if (actor >= 0 && set->count < ACTOR_SET_SIZE)
        set->items[set->count++] = actor;
}

bool actor_set_has(const struct actor_set *set, int32_t m)
{
    for (uint32_t i = 0; i < set->count; i++)
        if (set->items[i] == m)
            return true;
    return false;
}

void actor_set_leave_out(struct actor_set *set, const struct actor_set *others)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < set->count; i++)
        if (!actor_set_has(others, set->items[i]))
            set->items[kept++] = set->items[i];
    set->count = kept;
}
