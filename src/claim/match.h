/* Frames against predicates: which entry fits best, and who fills its slots. */
#ifndef TABARD_CLAIM_MATCH_H
#define TABARD_CLAIM_MATCH_H

#include "claim/predicate.h"

struct word_ids {
    uint32_t lemma, lower, pair, triple;    /* alone and joined with the words before, in one table */
};

/* What the event part of the claim stage works with, one document at a time. */
struct scene {
    struct document *d;
    const struct lexicon *l;
    const struct frame_table *table[LEXICON_TABLE_VIEWS];
    struct word_ids *ids[LEXICON_TABLE_VIEWS];  /* [n_tokens] */
    uint32_t n_tables;
    bool explain;
};

#define MATCH_ACTORS 8
struct actor_set {
    int32_t items[MATCH_ACTORS];
    uint32_t count;
};

struct match {
    const struct frame_record *frame;
    const struct frame_table *table;
    int32_t token, clause;      /* clause: embedded predicate of an operator, -1 none */
    int score;
    struct actor_set source, target, both, with, addressee;
    int32_t places[4], used[8]; /* used: tokens that filled a condition */
    uint32_t n_places, n_used;
    bool passive, hosted;       /* hosted: a noun with a light verb or subject of its own */
    bool spoken;                /* the act is the speech itself: its source is who says so */
    const char *note;
};

enum status scene_open(struct scene *s, const struct lexicon *l, struct document *d, struct error *e);
/* Best frame of the predicate at `token`; false: none (or a block). With `loose`, missing actors are no hindrance. */
bool match_best(struct scene *s, int32_t token, bool loose, struct match *out);
/* The same without operators and blocks: what is left when an operator has nothing to work on. */
bool match_plain(struct scene *s, int32_t token, struct match *out);
/* Every frame that fits loosely, best first, at most `max`: for the answers to pairs. */
uint32_t match_all(struct scene *s, int32_t token, struct match *out, uint32_t max);
void actor_set_add(struct actor_set *set, int32_t actor);
/* The actor that a token stands for: its own mention, or one inside its phrase. */
int32_t scene_actor(const struct scene *s, int32_t token, bool things);

#endif
