/* What the files that find places share: place_sense.c, place_entity.c, place_accept.c, place_find.c. */
#ifndef TABARD_MENTION_PLACE_PARTS_H
#define TABARD_MENTION_PLACE_PARTS_H

#include "base/wordlist.h"
#include "lexicon/vocabulary.h"
#include "mention/place_work.h"

static inline const struct token *token(const struct place_work *w, int64_t i)
{
    static const struct token none = {.form = "", .lower = "", .lemma = ""};
    return i >= 0 && i < (int64_t)w->d->n_tokens ? &w->d->tokens[i] : &none;
}

/* A token of the sentence at hand; past its ends, an empty one. */
static inline const struct token *in_sentence(const struct place_work *w, int64_t i)
{
    return token(w, i >= w->begin && i < w->end ? i : -1);
}

static inline bool capital(const struct token *t)
{
    unsigned char c = (unsigned char)t->form[0];
    return (c >= 'A' && c <= 'Z') || (c >= 0xc3 && c < 0xe2);
}

/* Is the token in the class? The token may lie outside of the document. */
static inline bool token_is(const struct place_work *w, int64_t i, enum vocabulary_class c)
{
    return i >= 0 && i < (int64_t)w->d->n_tokens && word_is(w->d, (int32_t)i, c);
}

/* A word of many names, no name alone: "Lake", "North", "Reading". */
static inline bool place_generic(const struct place_work *w, int64_t i)
{
    return token_is(w, i, W_PLACE_TAIL) || token_is(w, i, W_PLACE_QUALIFIER) || token_is(w, i, W_PLACE_COMMON);
}

/* place_sense.c. What the gazetteer knows by the words of some tokens; -1 nothing. */
int32_t place_sense_of_tokens(struct place_work *w, int64_t first, int64_t last);
int32_t place_sense_of_short(struct place_work *w, int64_t i);
bool place_sense_strong(const struct place_sense *s);                   /* a state, a capital, a great town, an authored place */

/* A name of the gazetteer while it is asked whether it is meant as a place: `first` to `sense` go in. */
struct place_reading {
    int64_t first, last;        /* tokens */
    int32_t sense;
    uint8_t ner;                /* of its first token */
    bool one, demonym, firm;    /* a single token; only a demonym; place_sense_strong() */
    bool whole;                 /* it is all of the tagger's entity */
    bool place_before;          /* behind "in", "near" */
    uint8_t usage;
    const char *rule;
};

/* place_accept.c */
bool place_accept(struct place_work *w, struct place_reading *r);

/* place_find.c */
bool place_named_after_noun(const struct place_work *w, int64_t first);

/* place_entity.c. Bounds of the tagger's entity that i is in; a candidate more; the candidates of an entity LOC. */
int64_t place_entity_begin(const struct place_work *w, int64_t i);
int64_t place_entity_end(const struct place_work *w, int64_t i);
struct place_candidate *place_push(struct place_work *w, int64_t first, int64_t last, int32_t sense, const char *rule);
void place_add_entity(struct place_work *w, int64_t first, int64_t last);
int64_t place_small_tail(struct place_work *w, int64_t first, int64_t last, int32_t *sense);
/* Which words the report uses for persons, which for places. */
void place_count_words(struct place_work *w);
bool place_person_word(const struct place_work *w, const struct token *t);
bool place_somebody(const struct place_work *w, int64_t first, int64_t last);
bool place_is_title_of(const struct place_work *w, int64_t first);
bool place_is_house_of_power(const struct place_work *w, const struct place_sense *s, int64_t first, int64_t last);
bool place_all_capitals(const struct token *t);

#endif
