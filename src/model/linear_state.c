/* Keeping the parser's state: children, their counts and relations, as the templates ask for them. */
#include "model/linear_state.h"

#include <string.h>

const struct linear_word linear_no_word = {.form = 3, .lower = 1};

void linear_state_begin(struct linear_state *s, const struct linear_word *words, const uint8_t *tags,
                        uint32_t n, uint16_t *heads, uint8_t *labels)
{
    s->n = n;
    s->next = s->depth = 0;
    s->words = words;
    s->tags = tags;
    s->heads = heads;
    s->labels = labels;
    for (uint32_t i = 0; i < n; i++)
        s->left[i] = s->right[i] = LINEAR_NONE;
    memset(s->n_left, 0, n);
    memset(s->n_right, 0, n);
    memset(s->child_labels, 0, n * sizeof *s->child_labels);
    memset(labels, 255, n);
}

void linear_state_attach(struct linear_state *s, uint32_t head, uint32_t dep, uint32_t label)
{
    s->heads[dep] = (uint16_t)head;
    s->labels[dep] = (uint8_t)label;
    s->depth--;
    if (head >= s->n)
        return;
    s->child_labels[head] |= (uint64_t)1 << (label & 63u);
    if (dep < head) {
        s->left[head] = s->left[head] == LINEAR_NONE || dep < s->left[head] ? (uint16_t)dep : s->left[head];
        s->n_left[head] = (uint8_t)(s->n_left[head] + (s->n_left[head] < 7));
    } else {
        s->right[head] = s->right[head] == LINEAR_NONE || dep > s->right[head] ? (uint16_t)dep : s->right[head];
        s->n_right[head] = (uint8_t)(s->n_right[head] + (s->n_right[head] < 7));
    }
}
