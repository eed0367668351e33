/* What the event part of the claim stage works with, one document at a time: the document, the frame tables, and where
   the words of the one stand in the other. */
#ifndef TABARD_CLAIM_SCENE_H
#define TABARD_CLAIM_SCENE_H

#include "document/document.h"
#include "lexicon/frame.h"

struct word_ids {
    uint32_t lemma, lower, pair, triple;    /* alone and joined with the words before, in one table */
};

struct scene {
    struct document *d;
    const struct lexicon *l;
    const struct frame_table *table[LEXICON_TABLE_VIEWS];
    struct word_ids *ids[LEXICON_TABLE_VIEWS];  /* [n_tokens] */
    uint32_t n_tables;
    bool explain;
};

#define ACTOR_SET_SIZE 8
struct actor_set {
    int32_t items[ACTOR_SET_SIZE];
    uint32_t count;
};

enum status scene_open(struct scene *s, const struct lexicon *l, struct document *d, struct error *e);
uint32_t scene_table_index(const struct scene *s, const struct frame_table *t);

/* The actor that a token stands for: its own mention, or one inside its phrase; -1 none. With `things`, whoever cannot
   act as well. A pronoun gives the one it refers to. */
int32_t scene_actor(const struct scene *s, int32_t token, bool things);
int32_t scene_own_actor(const struct scene *s, int32_t token, bool things);     /* its own mention alone */
int32_t scene_referent(const struct document *d, int32_t actor);

bool scene_hyphen_behind(const struct document *d, uint32_t token);      /* of "sit-in", "walk-out" the first of three tokens? */

void actor_set_add(struct actor_set *set, int32_t actor);       /* once; nothing for -1 or where it is full */
bool actor_set_has(const struct actor_set *set, int32_t actor);
void actor_set_leave_out(struct actor_set *set, const struct actor_set *others);

#endif
