/* Scores of entity tags -> the best sequence in which every entity begins and ends (Ratinov and Roth 2009's BILOU
   scheme, Viterbi). Outside and after an end all tags that may follow are the same, so a word has six states:
   between entities, or inside one of five types. */
#include "model/net_parts.h"

#include <string.h>

enum { STATES = 1 + NET_TYPES };

struct step { uint8_t from[STATES], tag[STATES]; };

static void first_step(const float *x, float *best, struct step *s)
{
    best[0] = x[0];
    s->tag[0] = 0;
    for (uint8_t t = 0; t < NET_TYPES; t++) {
        const float *y = x + 1 + 4 * t;
        if (y[NET_UNIT] > best[0]) {
            best[0] = y[NET_UNIT];
            s->tag[0] = (uint8_t)(1 + 4 * t + NET_UNIT);
        }
        best[1 + t] = y[NET_BEGIN];
        s->tag[1 + t] = (uint8_t)(1 + 4 * t + NET_BEGIN);
    }
    memset(s->from, 0, sizeof s->from);
}

static void next_step(const float *x, float *best, struct step *s)
{
    float before[STATES], between = best[0];
    memcpy(before, best, sizeof before);
    first_step(x, best, s);
    for (int i = 0; i < STATES; i++)
        best[i] += between;
    for (uint8_t t = 0; t < NET_TYPES; t++) {
        const float *y = x + 1 + 4 * t;
        if (before[1 + t] + y[NET_LAST] > best[0]) {
            best[0] = before[1 + t] + y[NET_LAST];
            s->from[0] = (uint8_t)(1 + t);
            s->tag[0] = (uint8_t)(1 + 4 * t + NET_LAST);
        }
        if (before[1 + t] + y[NET_INSIDE] > best[1 + t]) {
            best[1 + t] = before[1 + t] + y[NET_INSIDE];
            s->from[1 + t] = (uint8_t)(1 + t);
            s->tag[1 + t] = (uint8_t)(1 + 4 * t + NET_INSIDE);
        }
    }
}

void net_entity(const float *score, size_t stride, uint32_t n, uint8_t *tag)
{
    struct step steps[NET_WORDS_MAX];
    float best[STATES];
    for (uint32_t i = 0; i < n; i++)
        (i ? next_step : first_step)(score + i * stride, best, &steps[i]);
    uint8_t state = 0;
    for (uint32_t i = n; i-- > 0;) {
        tag[i] = steps[i].tag[state];
        state = steps[i].from[state];
    }
}
