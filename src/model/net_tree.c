/* Scores of arcs -> one root, no cycle. Most sentences come as trees from the best head of each word; the rest
   go to Eisner's algorithm (Eisner 1996), which finds the best projective tree in n^3 / 6 steps, or, where they are
   long, have each cycle opened where that costs least. Scores: arc[d * width + h], h = 0 the root, else 1 + word. */
#include "model/net_parts.h"

#include <float.h>
#include <string.h>

/* A word's score with itself is NET_NEVER. */
static void best_heads(const struct net_worker *w, uint32_t n, uint16_t *head)
{
    float sum;
    for (uint32_t d = 0; d < n; d++)
        head[d] = (uint16_t)w->kernel->best(w->arc + d * (size_t)w->arc_width, net_zeros, n + 1, &sum);
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

static void open_cycle(const float *arc, size_t width, uint32_t n, uint16_t *head, const uint8_t *state, uint32_t start)
{
    float least = FLT_MAX;
    uint32_t word = start, to = 0, k = start;
    do {
        const float *s = arc + k * width;
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
static void mend(const float *arc, size_t width, uint32_t n, uint16_t *head, uint8_t *state)
{
    uint32_t root = 0;
    for (uint32_t d = 1; d < n; d++)
        if (arc[d * width] > arc[root * width])
            root = d;
    for (uint32_t d = 0; d < n; d++) {
        if (d == root || head[d])
            continue;
        const float *s = arc + d * width;
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
        open_cycle(arc, width, n, head, state, on_cycle(head, n, k));
    }
}

/* Spans s..t: open[0] headed by t (arc t -> s), open[1] by s; full[0] headed by t, full[1] by s. They are kept where
   the sums below run along memory: rows [s][t], or columns [t][s], or both. */
struct chart {
    float *full_row[2], *full_column[2], *open_row, *open_column;  /* open[1] by rows, open[0] by columns */
    uint8_t *cut[4];
    uint32_t n;
    const struct net_kernel *kernel;
};

static size_t cell(const struct chart *c, uint32_t s, uint32_t t) { return (size_t)s * c->n + t; }

static void fill_open(struct chart *c, const float *arc, size_t width, uint32_t s, uint32_t t)
{
    float best;
    uint32_t cut = c->kernel->best(c->full_row[1] + cell(c, s, s), c->full_column[0] + cell(c, t, s + 1), t - s, &best);
    c->open_column[cell(c, t, s)] = best + arc[s * width + t + 1];
    c->open_row[cell(c, s, t)] = best + arc[t * width + s + 1];
    c->cut[0][cell(c, s, t)] = c->cut[1][cell(c, s, t)] = (uint8_t)(s + cut);
}

static void fill_full(struct chart *c, uint32_t s, uint32_t t)
{
    float left, right;
    uint32_t cut = c->kernel->best(c->full_row[0] + cell(c, s, s), c->open_column + cell(c, t, s), t - s, &left);
    c->cut[2][cell(c, s, t)] = (uint8_t)(s + cut);
    cut = c->kernel->best(c->open_row + cell(c, s, s + 1), c->full_column[1] + cell(c, t, s + 1), t - s, &right);
    c->cut[3][cell(c, s, t)] = (uint8_t)(s + 1 + cut);
    c->full_row[0][cell(c, s, t)] = c->full_column[0][cell(c, t, s)] = left;
    c->full_row[1][cell(c, s, t)] = c->full_column[1][cell(c, t, s)] = right;
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

static void lay_out(struct net_worker *w, struct chart *c, uint32_t n)
{
    size_t area = (size_t)NET_EISNER_MAX * NET_EISNER_MAX;
    float **to[] = {&c->full_row[0], &c->full_row[1], &c->full_column[0], &c->full_column[1], &c->open_row, &c->open_column};
    for (size_t i = 0; i < 6; i++)
        *to[i] = w->chart + i * area;
    for (size_t i = 0; i < 4; i++)
        c->cut[i] = w->split + i * area;
    c->n = n;
    c->kernel = w->kernel;
    for (uint32_t s = 0; s < n; s++)
        for (int i = 0; i < 4; i++)
            (*to[i])[cell(c, s, s)] = 0;
}

static void eisner(struct net_worker *w, uint32_t n, uint16_t *head)
{
    struct chart c;
    lay_out(w, &c, n);
    for (uint32_t len = 1; len < n; len++)
        for (uint32_t s = 0; s + len < n; s++) {
            fill_open(&c, w->arc, w->arc_width, s, s + len);
            fill_full(&c, s, s + len);
        }
    float best = -FLT_MAX;
    uint32_t root = 0;
    for (uint32_t r = 0; r < n; r++) {
        float x = c.full_row[0][cell(&c, 0, r)] + c.full_row[1][cell(&c, r, n - 1)] + w->arc[r * (size_t)w->arc_width];
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
    best_heads(w, n, head);
    if (roots(head, n) == 1 && reach(head, n, state) == n)
        return;
    if (n <= NET_EISNER_MAX)
        eisner(w, n, head);
    else
        mend(w->arc, w->arc_width, n, head, state);
}
