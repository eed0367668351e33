/* What the files of an event share: the acts of one sentence while they become claims.

     event.c       the best frame of every word, then operators, then claims
     operate.c     an operator takes in the act below it (algebra.tsv)
     act_doer.c    who did it, where only the deed beside the act tells
     act_beside.c  what else an act says: a refusal, an intent, a demand
     act_claim.c   an act with its two sides -> a claim */
#ifndef TABARD_CLAIM_ACT_H
#define TABARD_CLAIM_ACT_H

#include "claim/event.h"
#include "claim/events.h"
#include "claim/standing.h"

/* What became of a token: filler of a condition, or act whose event is not printed. */
enum fate { FREE, USED, SILENT };

struct act {
    struct match m;
    bool matched;
    uint8_t fate, forced;       /* forced: status given by an operator; 255 none */
    uint32_t code;              /* row of codes, UINT32_MAX none */
    bool operated;              /* code comes from the algebra */
};

struct work {
    struct scene scene;
    const struct claim_options *options;
    struct act *acts;           /* of the sentence, by token - first */
    int32_t first, count;
    uint32_t claims_before;
    bool political;             /* the document is: then deeds without a name in them count, too */
    bool eventful;              /* the sentence holds an act that is printed */
};

/* The act of a token of the sentence; NULL for a token outside it. */
static inline struct act *act_at(struct work *w, int32_t token)
{
    return token >= w->first && token < w->first + w->count ? &w->acts[token - w->first] : NULL;
}

const char *act_cameo(const struct act *a);             /* "" without a code */
const struct frame_table *act_shipped(const struct work *w);    /* the lexicon without a user's overlay */

void act_doers(struct work *w);
void act_operate(struct work *w, struct act *a);

/* An event of kind ROOT between these; nothing if the sentence has it already or its status makes it no event. */
void act_emit(struct work *w, const struct act *a, const struct actor_set *source, const struct actor_set *target);
struct standing act_standing(struct work *w, const struct act *a);
bool act_negation_is_ours(const struct match *m);
const char *act_rule(struct document *d, const struct match *m);        /* FILE:LINE of its frame */
void act_without(const struct document *d, struct actor_set *s, const struct actor_set *other);

void act_refusal(struct work *w, const struct act *a, uint32_t root);
void act_intent(struct work *w, const struct act *a, uint32_t root);
void act_duty(struct work *w, const struct act *a);
void act_along(struct work *w, struct act *a, uint32_t root);

#endif
