/* Scores of arcs -> one root, no cycle. Most sentences come as trees from the best head of each word; the rest
   go to Eisner's algorithm (Eisner 1996), which finds the best projective tree in n^3 / 6 steps, or, where they are
   long, have each cycle opened where that costs least. Scores: arc[d * (n + 1) + h], h = 0 the root, else 1 + word. */
#include "model/net_parts.h"

#include <float.h>
#include <stdbool.h>
#include <string.h>

static void best_heads(const float *arc, uint32_t n, uint16_t *head)
{
    for (uint32_t d = 0; d < n; d++) {
        const float *s = arc + (size_t)d * (n + 1);
        uint32_t best = d ? 1 : n > 1 ? 2 : 0;
        for (uint32_t h = 0; h <= n; h++)
            if (h != d + 1 && s[h] > s[best])
                best = h;
        head[d] = (uint16_t)best;
    }
}

/* Mark the words that reach the root; returns how many do. state: 0 unknown, 1 on the path, 2 reached, 3 not. */
static uint32_t reach(const uint16_t *head, uint32_t n, uint8_t *state)
{
    uint32_t reached = 0;
    memset(state, 0, n);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t k = i;
        while (!state[k]) {
            state[k] = 1;
            if (!head[k])
                break;
            k = head[k] - 1u;
        }
        uint8_t end = state[k] == 2 || (state[k] == 1 && !head[k]) ? 2 : 3;
        for (k = i; state[k] == 1; k = head[k] - 1u) {
            state[k] = end;
            reached += end == 2;
            if (!head[k])
                break;
        }
    }
    return reached;
}

static uint32_t roots(const uint16_t *head, uint32_t n)
{
    uint32_t r = 0;
    for (uint32_t i = 0; i < n; i++)
        r += !head[i];
    return r;
}

/* One of the cycle that word k runs into. */
static uint32_t on_cycle(const uint16_t *head, uint32_t n, uint32_t k)
{
    for (uint32_t i = 0; i < n; i++)
        k = head[k] - 1u;
    return k;
}

static void open_cycle(const float *arc, uint32_t n, uint16_t *head, const uint8_t *state, uint32_t start)
{
    float least = FLT_MAX;
    uint32_t word = start, to = 0, k = start;
    do {
        const float *s = arc + (size_t)k * (n + 1);
        for (uint32_t h = 1; h <= n; h++)
            if (state[h - 1] == 2 && s[head[k]] - s[h] < least) {
                least = s[head[k]] - s[h];
                word = k;
                to = h;
            }
        k = head[k] - 1u;
    } while (k != start);
    head[word] = (uint16_t)to;
}

/* Keep the root that costs least, hang the others on the best head, open what cycles there are. */
static void mend(const float *arc, uint32_t n, uint16_t *head, uint8_t *state)
{
    uint32_t root = 0;
    for (uint32_t d = 1; d < n; d++)
        if (arc[(size_t)d * (n + 1)] > arc[(size_t)root * (n + 1)])
            root = d;
    for (uint32_t d = 0; d < n; d++) {
        if (d == root || head[d])
            continue;
        const float *s = arc + (size_t)d * (n + 1);
        uint32_t best = root + 1u;
        for (uint32_t h = 1; h <= n; h++)
            if (h != d + 1 && s[h] > s[best])
                best = h;
        head[d] = (uint16_t)best;
    }
    head[root] = 0;
    while (reach(head, n, state) < n) {
        uint32_t k = 0;
        while (state[k] == 2)
            k++;
        open_cycle(arc, n, head, state, on_cycle(head, n, k));
    }
}

/* Spans s..t: open[0] headed by t (arc t -> s), open[1] by s; full[0] headed by t, full[1] by s. */
struct chart { float *open[2], *full[2]; uint8_t *cut[4]; uint32_t n; };

static size_t cell(const struct chart *c, uint32_t s, uint32_t t) { return (size_t)s * c->n + t; }

static void fill_open(struct chart *c, const float *arc, uint32_t s, uint32_t t)
{
    float best = -FLT_MAX;
    uint32_t cut = s;
    for (uint32_t k = s; k < t; k++) {
        float x = c->full[1][cell(c, s, k)] + c->full[0][cell(c, k + 1, t)];
        if (x > best) {
            best = x;
            cut = k;
        }
    }
    size_t at = cell(c, s, t);
    c->open[0][at] = best + arc[(size_t)s * (c->n + 1) + t + 1];
    c->open[1][at] = best + arc[(size_t)t * (c->n + 1) + s + 1];
    c->cut[0][at] = c->cut[1][at] = (uint8_t)cut;
}

static void fill_full(struct chart *c, uint32_t s, uint32_t t)
{
    float left = -FLT_MAX, right = -FLT_MAX;
    size_t at = cell(c, s, t);
    for (uint32_t k = s; k < t; k++) {
        float x = c->full[0][cell(c, s, k)] + c->open[0][cell(c, k, t)];
        float y = c->open[1][cell(c, s, k + 1)] + c->full[1][cell(c, k + 1, t)];
        if (x > left) {
            left = x;
            c->cut[2][at] = (uint8_t)k;
        }
        if (y > right) {
            right = y;
            c->cut[3][at] = (uint8_t)(k + 1);
        }
    }
    c->full[0][at] = left;
    c->full[1][at] = right;
}

/* Walk the chart from a span down, with a stack of its own: kind 0, 1 open, 2, 3 full. */
static void unwind(const struct chart *c, uint32_t root, uint16_t *head)
{
    struct { uint8_t s, t, kind; } stack[2 * NET_EISNER_MAX + 4];
    uint32_t depth = 0;
    stack[depth].s = 0, stack[depth].t = (uint8_t)root, stack[depth++].kind = 2;
    stack[depth].s = (uint8_t)root, stack[depth].t = (uint8_t)(c->n - 1), stack[depth++].kind = 3;
    head[root] = 0;
    while (depth) {
        uint8_t s = stack[--depth].s, t = stack[depth].t, kind = stack[depth].kind;
        if (s == t)
            continue;
        uint8_t k = c->cut[kind][cell(c, s, t)];
        if (kind < 2)
            head[kind ? t : s] = (uint16_t)(1 + (kind ? s : t));
        uint8_t left[4] = {3, 3, 2, 1}, right[4] = {2, 2, 0, 3};
        stack[depth].s = s, stack[depth].t = k, stack[depth++].kind = left[kind];
        stack[depth].s = (uint8_t)(kind < 2 ? k + 1 : k), stack[depth].t = t, stack[depth++].kind = right[kind];
    }
}

static void eisner(struct net_worker *w, uint32_t n, uint16_t *head)
{
    size_t area = (size_t)NET_EISNER_MAX * NET_EISNER_MAX;
    struct chart c = {.n = n};
    for (int i = 0; i < 2; i++) {
        c.open[i] = w->chart + (size_t)i * area;
        c.full[i] = w->chart + (size_t)(i + 2) * area;
    }
    for (int i = 0; i < 4; i++)
        c.cut[i] = w->split + (size_t)i * area;
    for (uint32_t s = 0; s < n; s++)
        c.full[0][cell(&c, s, s)] = c.full[1][cell(&c, s, s)] = 0;
    for (uint32_t len = 1; len < n; len++)
        for (uint32_t s = 0; s + len < n; s++) {
            fill_open(&c, w->arc, s, s + len);
            fill_full(&c, s, s + len);
        }
    float best = -FLT_MAX;
    uint32_t root = 0;
    for (uint32_t r = 0; r < n; r++) {
        float x = c.full[0][cell(&c, 0, r)] + c.full[1][cell(&c, r, n - 1)] + w->arc[(size_t)r * (n + 1)];
        if (x > best) {
            best = x;
            root = r;
        }
    }
    unwind(&c, root, head);
}

void net_tree(struct net_worker *w, uint32_t n, uint16_t *head)
{
    uint8_t state[NET_WORDS_MAX];
    best_heads(w->arc, n, head);
    if (roots(head, n) == 1 && reach(head, n, state) == n)
        return;
    if (n <= NET_EISNER_MAX)
        eisner(w, n, head);
    else
        mend(w->arc, n, head, state);
}
