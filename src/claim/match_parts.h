/* What the files of matching share: how one frame is tried on one predicate.

     match.c        every frame of a word, and which is best
     match_slot.c   the slots of a frame against the arguments of the predicate
     match_word.c   what a slot asks of a filler; fixed words beside the predicate
     match_party.c  who is meant by the phrase that fills a slot
     match_reach.c  a target where the slots found none */
#ifndef TABARD_CLAIM_MATCH_PARTS_H
#define TABARD_CLAIM_MATCH_PARTS_H

#include "claim/match.h"

/* match_slot.c: fill all slots of m's frame; false where one that must be filled is not */
bool match_slots(const struct scene *s, struct match *m, const struct predicate *p, bool loose);
bool match_party_enough(const struct scene *s, const struct match *m);

/* match_word.c */
bool match_word_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t token);
bool match_filler_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t token);  /* words and kind */
bool match_actor_fits(const struct scene *s, const struct slot_record *slot, int32_t actor);
bool match_filtered(const struct slot_record *slot);            /* it asks for a kind of actor */
bool match_is_fixed(const struct scene *s, const struct match *m, int32_t token);
bool match_fixed_words(const struct scene *s, const struct frame_table *t, const struct frame_record *f, int32_t token);

/* match_party.c */
void match_add_group(const struct scene *s, const struct match *m, const struct slot_record *slot, const struct argument *a,
                     struct actor_set *out);
int32_t match_whole_phrase(const struct document *d, int32_t token, int32_t actor, const struct match *of_target);

/* match_reach.c */
void match_reach_object(const struct scene *s, struct match *m, const struct predicate *p);
void match_reach_inside(const struct scene *s, struct match *m);

#endif
