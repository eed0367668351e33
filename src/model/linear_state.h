/* The arc-hybrid transition system (Kuhlmann, Gomez-Rodriguez, Satta 2011): a stack, the next word,
   and the arcs so far. The root stands behind the last word, as node n.

     SHIFT   next word to the stack
     LEFT    next word heads the top, which goes       b0 -> s0
     RIGHT   the second heads the top, which goes      s1 -> s0

   One root a sentence: with no words left the top goes to the second until one is left. */
#ifndef TABARD_MODEL_LINEAR_STATE_H
#define TABARD_MODEL_LINEAR_STATE_H

#include <stdint.h>

#include "model/linear_word.h"

enum { LINEAR_MAX_WORDS = 1024, LINEAR_NONE = 0xffff };
enum linear_move { MOVE_SHIFT, MOVE_LEFT, MOVE_RIGHT, LINEAR_MOVES = 4 };

struct linear_state {
    uint32_t n, next, depth;
    const struct linear_word *words;    /* [n] */
    const uint8_t *tags;                /* [n] */
    uint16_t *heads;                    /* [n], n is the root */
    uint8_t *labels;                    /* [n] */
    uint16_t stack[LINEAR_MAX_WORDS];
    uint16_t left[LINEAR_MAX_WORDS], right[LINEAR_MAX_WORDS];       /* outermost children */
    uint8_t n_left[LINEAR_MAX_WORDS], n_right[LINEAR_MAX_WORDS];
    uint64_t child_labels[LINEAR_MAX_WORDS];
};

void linear_state_begin(struct linear_state *s, const struct linear_word *words, const uint8_t *tags,
                        uint32_t n, uint16_t *heads, uint8_t *labels);
void linear_state_attach(struct linear_state *s, uint32_t head, uint32_t dep, uint32_t label);

/* The i-th word from the top of the stack, or LINEAR_NONE. */
static inline uint32_t linear_stack(const struct linear_state *s, uint32_t i)
{
    return i < s->depth ? s->stack[s->depth - 1 - i] : LINEAR_NONE;
}

/* Bit set of the moves that are possible now; 0: done. */
static inline uint32_t linear_moves(const struct linear_state *s)
{
    if (s->next < s->n)
        return 1u << MOVE_SHIFT | (s->depth ? 1u << MOVE_LEFT : 0u) | (s->depth > 1 ? 1u << MOVE_RIGHT : 0u);
    return s->depth > 1 ? 1u << MOVE_RIGHT : s->depth ? 1u << MOVE_LEFT : 0u;
}

/* The head that a move gives to the top of the stack. */
static inline uint32_t linear_move_head(const struct linear_state *s, uint32_t move)
{
    return move == MOVE_LEFT ? s->next : linear_stack(s, 1);
}

static inline void linear_shift(struct linear_state *s)
{
    s->stack[s->depth++] = (uint16_t)s->next++;
}

#endif
