/* Two in one phrase: "the two sides", "both countries", "the pair". In: a mention that means two, doubled when it was found
   (as "Hungarian and Romanian officials" are), and the mentions before it. Out: for each of the two its own one of the two
   parties that were named last; nothing where the sentences before name one only, or three. */
#include "mention/actor_parts.h"
#include "mention/actor_work.h"

#include <string.h>

enum { LOOK_BACK = 60, SENTENCES = 2, PARTIES = 3 };

static const char *const states[] = {"country", "nation", "state", "government", "capital", "power", NULL};

static bool names_somebody(const struct actor_work *w, const struct actor_mention *m)
{
    for (int32_t t = m->first; t <= m->last; t++) {
        const struct authority_row *r = mention_row_at(w, t);
        if (r && r->kind != AUTHORITY_AGENT && r->kind != AUTHORITY_TITLE)
            return true;
    }
    return false;
}

bool mention_means_two(const struct actor_work *w, const struct actor_mention *m)
{
    static const char *const one_word[] = {"pair", "duo", NULL};
    const struct token *t = w->d->tokens;
    const char *lemma = t[m->head].lemma;
    if (m->named || m->entity || names_somebody(w, m) || (!word_is(w->d, m->head, W_ACTOR_SIDE) && !word_in(lemma, states) && !word_is(w->d, m->head, W_ACTOR_PAIRED)))
        return false;
    if (word_in(lemma, one_word))
        return m->first + 1 == m->head && m->last == m->head && !strcmp(t[m->first].lower, "the");
    bool both = !strcmp(t[m->first].lower, "both");
    bool two = m->first + 1 < m->head && (!strcmp(t[m->first].lower, "the") || !strcmp(t[m->first].lower, "these")) && !strcmp(t[m->first + 1].lower, "two");
    return (both || two) && m->last == m->head && t[m->head].feat_bits & FEAT_PLUR;
}

/* Someone who can be one of two sides */
static bool party(const struct actor_mention *a)
{
    const uint32_t sides = SECTOR_GOV | SECTOR_MIL | SECTOR_REB | SECTOR_UAF | SECTOR_PTY | SECTOR_OPP | SECTOR_BUS | SECTOR_LEG;
    return a->can_act && a->type != ACTOR_PRONOUN && a->type != ACTOR_THING && !a->place_use && *a->code && (a->type == ACTOR_STATE || a->sectors & sides);
}

static bool same_party(const struct actor_mention *a, const struct actor_mention *b)
{
    bool known = a->entity && b->entity && !strcmp(a->entity, b->entity);
    return known || (*a->country && !strcmp(a->country, b->country));
}

/* "the two countries" are states, not a firm and the newspaper that told of it */
static bool may_be(const struct actor_work *w, const struct actor_mention *m, const struct actor_mention *a)
{
    bool state = word_in(w->d->tokens[m->head].lemma, states);
    return !state || (*a->country && (a->type == ACTOR_STATE || a->sectors & (SECTOR_GOV | SECTOR_MIL | SECTOR_LEG)));
}

static uint32_t add_party(const struct document *d, int32_t k, int32_t *found, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (same_party(&d->actors[found[i]], &d->actors[k]))
            return n;
    if (n < PARTIES)
        found[n++] = k;
    return n;
}

/* The parties of the nearest sentences that name two; 0: fewer, or more. */
static uint32_t parties(const struct actor_work *w, int32_t i, int32_t *found)
{
    const struct document *d = w->d;
    const struct actor_mention *m = &d->actors[i];
    uint32_t n = 0;
    int32_t at = m->sentence;
    for (int32_t k = i - 1; k >= 0 && k > i - LOOK_BACK; k--) {
        const struct actor_mention *a = &d->actors[k];
        if (a->sentence != at && (n >= 2 || m->sentence - a->sentence > SENTENCES))
            break;
        at = a->sentence;
        if (a->head != m->head && party(a) && may_be(w, m, a))
            n = add_party(d, k, found, n);
    }
    return n == 2 ? n : 0;
}

/* Whose they are is not known, least of all the state of the report alone. */
static bool stay_open(struct actor_work *w, struct actor_mention *m, bool second)
{
    const char *lemma = w->d->tokens[m->head].lemma;
    m->can_act &= !second;
    if (word_is(w->d, m->head, W_ACTOR_SIDE) || word_in(lemma, states)) {
        m->code = arena_format(w->arena, "---%s", strlen(m->code) > 3 ? m->code + 3 : "");
        m->country = "";
    }
    return false;
}

bool mention_one_of_two(struct actor_work *w, int32_t i)
{
    struct actor_mention *m = &w->d->actors[i];
    int32_t found[PARTIES];
    if (!mention_means_two(w, m))
        return false;
    bool second = i > 0 && w->d->actors[i - 1].head == m->head;
    if (!parties(w, second ? i - 1 : i, found))
        return stay_open(w, m, second);
    const struct actor_mention *a = &w->d->actors[found[second ? 0 : 1]];    /* found newest first */
    const char *lemma = w->d->tokens[m->head].lemma, *own = strlen(m->code) > 3 ? m->code + 3 : strlen(a->code) > 3 ? a->code + 3 : "";
    bool all = word_is(w->d, m->head, W_ACTOR_SIDE) || !*a->country;
    m->antecedent = found[second ? 0 : 1];
    m->sieve = "two";
    m->reason = arena_format(w->arena, "one of two: %s", a->name);
    m->code = all ? a->code : arena_format(w->arena, "%s%s", a->country, word_in(lemma, states) ? "GOV" : own);
    m->sectors = all ? a->sectors : word_in(lemma, states) ? SECTOR_GOV : m->sectors;
    m->country = a->country;
    m->entity = all ? a->entity : NULL;
    m->name = all ? a->name : m->name;
    m->can_act = true;
    return true;
}

/* "North | and South Korea" */
const struct authority_row *mention_joined_state(const struct actor_work *w, int32_t t)
{
    const struct token *k = &w->d->tokens[t];
    if (k->upos != UPOS_PROPN || (uint32_t)t + 3 >= w->d->n_tokens || strcmp(k[1].lower, "and"))
        return NULL;
    const struct authority_row *other = mention_row_at(w, t + 2);
    int32_t last = other && other->kind == AUTHORITY_NAME && w->hits[w->hit_at[t + 2]].first == t + 2 ? w->hits[w->hit_at[t + 2]].last : t + 2;
    const struct authority_match *found;
    const char *name = last > t + 2 ? arena_format(w->arena, "%s %s", k->form, w->d->tokens[last].form) : NULL;
    uint32_t n = name ? authority_find(w->a, name, w->arena, &found) : 0;
    for (uint32_t i = 0; i < n; i++)
        if (w->a->rows[found[i].row].kind == AUTHORITY_NAME && w->a->rows[found[i].row].country != other->country)
            return &w->a->rows[found[i].row];
    return NULL;
}
