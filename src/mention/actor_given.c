/* Persons whose first name is a place ("Chad Brown", "Israel Adesanya", "Sydney Sweeney"). In: tokens, hits of the
   authority. Out: the two words are marked as the name of a person, for actors and for places. Believed only where a
   second proper noun that no list knows follows and the sentence speaks of a person: tagger, arc or a verb behind it.
   Likewise a surname that is a place behind any given name ("Irving Berlin"). A storm that bears a name is neither. */
#include "mention/actor_work.h"

#include <string.h>

static bool shouted(const struct token *t) { return t->form[1] >= 'A' && t->form[1] <= 'Z'; }

static bool known_word(const struct actor_work *w, int32_t i)
{
    int32_t h = w->hit_at[i];
    for (uint32_t k = 0; h >= 0 && k < w->hits[h].count; k++)
        if (!(w->hits[h].matches[k].flags & MATCH_SURNAME))
            return true;
    return false;
}

/* a verb that only people have: the tagger's organisation is a name */
static bool talks(const struct actor_work *w, int32_t i, int32_t end)
{
    return i < end && word_is(w->d, i, W_ACTOR_TALKS);
}

static bool surname_at(const struct actor_work *w, int32_t i, int32_t end)
{
    const struct token *t = &w->d->tokens[i];
    return i < end && capital(t) && !shouted(t) && t->upos == UPOS_PROPN && t->ner != NER_NORP && (t->ner != NER_ORG || talks(w, i + 1, end)) && strlen(t->form) > 2 &&
           !known_word(w, i) && !mention_time_token(w->d, i) && !word_is(w->d, i, W_ACTOR_THING);
}

static bool speaks_of_person(const struct actor_work *w, int32_t i, int32_t end)
{
    const struct token *t = w->d->tokens, *next = &t[i + 1];
    if (t[i].ner == NER_PER || next->ner == NER_PER || (next->rel == REL_FLAT && next->head == i))
        return true;
    bool verb = i + 2 < end && (t[i + 2].upos == UPOS_VERB || t[i + 2].upos == UPOS_AUX) && !capital(&t[i + 2]);
    return verb && (t[i].ner != NER_ORG || talks(w, i + 2, end));
}

static void mark_person(struct actor_work *w, int32_t i)
{
    struct token *t = &w->d->tokens[i];
    t[0].ner = t[1].ner = NER_PER;
    t[0].ner_begin = true;
    t[1].ner_begin = false;
}

/* "Irving | Berlin": one name by its arc, and nothing before it that places it */
static bool place_for_surname(const struct actor_work *w, int32_t i, int32_t first)
{
    const struct token *t = &w->d->tokens[i];
    uint32_t given = t->upos == UPOS_PROPN && t[1].upos == UPOS_PROPN ? authority_given(w->a, t->form) : 0;
    bool one = (t[1].rel == REL_FLAT && t[1].head == i) || (t->rel == REL_COMPOUND && t->head == i + 1);
    if (!given || given & GIVEN_PLACE || !one || !capital(&t[1]) || shouted(&t[1]) || known_word(w, i) || (i > first && word_is(w->d, i - 1, W_ACTOR_PLACED)))
        return false;
    int32_t h = w->hit_at[i + 1];
    return (h >= 0 && w->hits[h].first == i + 1 && w->hits[h].last == i + 1) && t[1].ner == NER_LOC && t[1].ner_begin && t->ner != NER_ORG;
}

/* "Hurricane | Florence", "Tropical Storm Debby": nobody, and no place */
static bool storm(struct actor_work *w, int32_t i)
{
    static const char *const words[] = {"hurricane", "typhoon", "cyclone", "storm", NULL};
    struct token *t = &w->d->tokens[i];
    if (!capital(t) || !word_in(t->lower, words) || !capital(&t[1]) || t[1].upos != UPOS_PROPN)
        return false;
    t[0].ner = t[1].ner = NER_MISC;
    t[1].ner_begin = false;
    for (int32_t h = w->hit_at[i + 1], k = i + 1; h >= 0 && w->hits[h].first == i + 1 && k <= w->hits[h].last; k++)
        w->hit_at[k] = -1;
    return true;
}

void mention_actor_given(struct actor_work *w, const struct sentence *x)
{
    const struct token *t = w->d->tokens;
    int32_t first = (int32_t)x->first, end = first + (int32_t)x->count;
    for (int32_t i = first; i + 1 < end; i++) {
        if (storm(w, i))
            continue;
        int32_t h = capital(&t[i]) ? w->hit_at[i] : -1;
        bool alone = h >= 0 ? w->hits[h].first == w->hits[h].last : t[i].ner == NER_LOC;
        if (alone && authority_given(w->a, t[i].form) & GIVEN_PLACE && (i == first || !word_is(w->d, i - 1, W_ACTOR_PLACED)) && surname_at(w, i + 1, end) &&
            speaks_of_person(w, i, end))
            mark_person(w, i);
        else if (capital(&t[i]) && t[i + 1].ner == NER_LOC && place_for_surname(w, i, first))
            mark_person(w, i);
    }
}
