/* Frames against predicates: which entry fits best, and who fills its slots. */
#ifndef TABARD_CLAIM_MATCH_H
#define TABARD_CLAIM_MATCH_H

#include "claim/predicate.h"
#include "claim/scene.h"

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

/* Best frame of the predicate at `token`; false: none (or a block). With `loose`, missing actors are no hindrance. */
bool match_best(struct scene *s, int32_t token, bool loose, struct match *out);
/* The same without operators and blocks: what is left when an operator has nothing to work on. */
bool match_plain(struct scene *s, int32_t token, struct match *out);
/* Every frame that fits loosely, best first, at most `max`: for the answers to pairs. */
uint32_t match_all(struct scene *s, int32_t token, struct match *out, uint32_t max);

#endif
