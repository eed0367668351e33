/* What finding and ranking of places share while a document is at hand.

     candidate (a stretch of tokens) -> sense (a key and what it may be) -> hit chosen for all its mentions */
#ifndef TABARD_MENTION_PLACE_WORK_H
#define TABARD_MENTION_PLACE_WORK_H

#include "base/arena.h"
#include "document/document.h"
#include "lexicon/gazetteer.h"

enum { PLACE_OTHERS_MAX = 3, PLACE_HITS_MAX = 40, PLACE_TABLE = 2048, PLACE_SIBLINGS_MAX = 64 };

struct place_sense {
    const char *key;
    struct gazetteer_hit hits[PLACE_HITS_MAX];
    float bonus[PLACE_HITS_MAX];    /* from "X, Y" */
    uint32_t n, mentions, next;     /* next: in the table, index + 1 */
    int32_t chosen;                 /* hit, -1 none */
    uint8_t others[PLACE_OTHERS_MAX], n_others;     /* hits that come next, best first */
    struct place_alternative *told; /* they as the mentions print them, made once; NULL: not yet */
    double score, near;             /* near: 0 .. 1, to the other places told */
    bool sure;                      /* somewhere certainly a place */
    bool doubted;                   /* it was asked for before that was known */
    bool named;                     /* somewhere "the town of" it */
};

struct place_candidate {
    int32_t first, last, sentence;  /* tokens */
    int32_t sense;                  /* -1: a name that the gazetteer lacks */
    int32_t within;                 /* candidate that contains it by words: "X, Y"; -1 */
    uint8_t usage;                  /* enum place_usage */
    uint8_t cut;                    /* bytes of its last token that belong to it ("US" of "US-based"); 0: all */
    uint8_t coarse;                 /* found by a part of its name: no finer than a district */
    bool sure;                      /* an entity LOC, or after a locative preposition */
    const char *rule;
};

struct place_work {
    const struct gazetteer *g;
    struct document *d;
    struct arena arena;
    struct place_candidate *candidates;
    uint32_t n_candidates, cap_candidates;
    struct place_sense *senses;
    uint32_t n_senses, cap_senses;
    int64_t begin, end;             /* tokens of the sentence at hand */
    int32_t sentence;
    uint32_t citation;              /* of the claims: the first that ends behind the words at hand */
    bool again;                     /* a doubted sense turned out to be sure */
    uint32_t table[PLACE_TABLE];
    uint16_t person[PLACE_TABLE], place[PLACE_TABLE];   /* words in names of persons, of places */
};

/* Index of the sense of a key, made if the gazetteer knows it; -1 if not. */
int32_t place_sense_of(struct place_work *w, const char *key, size_t n);
bool place_sense_has(const struct place_sense *s, uint32_t kinds);      /* bits 1 << kind, not as an abbreviation */
bool place_sense_demonym(const struct place_sense *s);                  /* only a demonym */
bool place_sense_abbreviation(const struct place_sense *s);             /* only an abbreviation */
uint32_t place_sense_population(const struct place_sense *s);           /* most of its hits, by name or alias */

static inline uint32_t place_word_slot(const char *s)
{
    uint32_t h = 2166136261u;
    while (*s)
        h = (h ^ (unsigned char)*s++) * 16777619u;
    return (h ^ h >> 15) % PLACE_TABLE;
}

void place_find(struct place_work *w);      /* fills candidates and senses */
void place_rank(struct place_work *w);      /* chooses hits */

#endif
