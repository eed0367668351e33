/* What the files that find the words of a mention share. Inside mention only.

     actor_core.c    what the arcs give, from the left edge to the last phrase that belongs
     actor_before.c  what belongs in front of it whatever the arcs say
     actor_after.c   what belongs behind it whatever the arcs say
     actor_span.c    the order of these steps */
#ifndef TABARD_MENTION_ACTOR_SPAN_H
#define TABARD_MENTION_ACTOR_SPAN_H

#include "mention/actor_work.h"

enum { CORE_DEPTH = 6 };    /* phrases within phrases */

/* actor_core.c */
int32_t mention_left_edge(const struct actor_work *w, int32_t head);
int32_t mention_core_end(const struct actor_work *w, int32_t head, bool person, int depth);
bool mention_takes_phrase(const struct actor_work *w, int32_t head, int32_t child, bool person);
bool mention_state_told(const struct actor_work *w, int32_t head);      /* "Russian authorities": whose they are is told */
bool mention_indefinite(const struct token *t);

/* actor_span.c: names that entity tagger or authority hold together are not cut. */
void mention_whole_names(const struct actor_work *w, int32_t sentence, int32_t *first, int32_t *last);

/* actor_before.c, actor_after.c: `begin` and `end` are the sentence's. */
void mention_words_before(const struct actor_work *w, int32_t sentence, int32_t head, int32_t *first, int32_t last);
void mention_words_after(const struct actor_work *w, int32_t head, int32_t end, int32_t *last);

#endif
