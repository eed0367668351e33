/* Weights of a product in runs: fours of inputs whose products with any activations (0 to 127) stay in 16 bits when
   they are added up. A lane of 16 bits takes two products of each four; what one sign of its weights can sum to bounds
   it. The run is begun with the four that leaves least room and filled with those that leave most. */
#include "model/net_parts.h"

#include <string.h>

#include "base/memory.h"

enum { LANES = 32, SIDES = 2 * LANES, LONGEST = 4, ROOM = 32767 / 127, FOURS_MAX = NET_HIDDEN_MAX / 2 };

typedef int16_t part __attribute__((vector_size(16)));
union sides { int16_t of[SIDES]; part by[SIDES / 8]; };     /* of each lane what is above nought, then what is below */

void *net_take(struct net_room *r, size_t n, size_t size)
{
    size_t at = r->used;
    r->used += (n * size + 63) / 64 * 64;
    return r->at ? r->at + at : NULL;
}

bool net_make(struct net *net, void **block, void (*lay_out)(struct net *, struct net_room *))
{
    struct net_room count = {0}, room = {0};
    lay_out(net, &count);
    *block = memory_alloc(count.used + 64);
    if (!*block)
        return false;
    room.at = (char *)*block + (64 - (uintptr_t)*block % 64) % 64;
    lay_out(net, &room);
    return true;
}

static void sides_of(const int8_t *w, union sides *s)
{
    memset(s, 0, sizeof *s);
    for (int i = 0; i < 2 * LANES; i++)
        s->of[(w[i] < 0) * LANES + i / 2] = (int16_t)(s->of[(w[i] < 0) * LANES + i / 2] + (w[i] < 0 ? -w[i] : w[i]));
}

/* The fullest side of both together. */
static int fullest(const union sides *a, const union sides *b)
{
    part top = {0};
    for (int i = 0; i < SIDES / 8; i++) {
        part x = a->by[i] + b->by[i], more = x > top;
        top = (x & more) | (top & ~more);
    }
    int most = top[0];
    for (int i = 1; i < 8; i++)
        most = top[i] > most ? top[i] : most;
    return most;
}

struct fours { union sides side[FOURS_MAX]; uint16_t free[FOURS_MAX]; uint32_t n_free; };

/* Of the free fours the one that fills the run most, or least while it fits; n_free for none. */
static uint32_t next_four(const struct fours *f, const union sides *run, bool most)
{
    uint32_t best = f->n_free;
    int mark = most ? -1 : ROOM + 1;
    for (uint32_t i = 0; i < f->n_free; i++) {
        int x = fullest(run, &f->side[f->free[i]]);
        if (most ? x > mark : x < mark) {
            mark = x;
            best = i;
        }
    }
    return best;
}

static uint32_t find_run(struct fours *f, uint16_t run[LONGEST])
{
    union sides sum = {{0}};
    uint32_t n = 0;
    for (uint32_t i; n < LONGEST && (i = next_four(f, &sum, n == 0)) < f->n_free; n++) {
        run[n] = f->free[i];
        for (int k = 0; k < SIDES / 8; k++)
            sum.by[k] += f->side[run[n]].by[k];
        f->free[i] = f->free[--f->n_free];
    }
    return n;
}

struct found { uint16_t four[FOURS_MAX][LONGEST]; uint8_t length[FOURS_MAX]; uint32_t n; };

static void find_runs(const int8_t *w, uint32_t fours, struct found *found)
{
    struct fours f = {.n_free = fours};
    for (uint32_t k = 0; k < fours; k++) {
        sides_of(w + (size_t)k * 64, &f.side[k]);
        f.free[k] = (uint16_t)k;
    }
    for (found->n = 0; f.n_free; found->n++)
        found->length[found->n] = (uint8_t)find_run(&f, found->four[found->n]);
}

/* One block's runs, the longest first. */
static void write_block(const int8_t *from, const struct found *found, int8_t *w, uint16_t *at, uint8_t count[LONGEST])
{
    memset(count, 0, LONGEST);
    for (uint32_t length = LONGEST; length > 0; length--)
        for (uint32_t i = 0; i < found->n; i++) {
            if (found->length[i] != length)
                continue;
            count[length - 1]++;
            for (uint32_t k = 0; k < length; k++, w += 64) {
                memcpy(w, from + (size_t)found->four[i][k] * 64, 64);
                *at++ = (uint16_t)(found->four[i][k] * 4);
            }
        }
}

void net_runs_of(struct net_product *p, struct net_room *r)
{
    uint32_t blocks = p->out / 16, fours = p->in / 4;
    int8_t *w = net_take(r, (size_t)p->in * p->out, 1);
    uint16_t *at = net_take(r, (size_t)blocks * fours, sizeof *at);
    uint8_t (*count)[LONGEST] = net_take(r, blocks, sizeof *count);
    struct found found;
    for (uint32_t b = 0; w && b < blocks; b++) {
        const int8_t *from = p->w + (size_t)b * p->in * 16;
        find_runs(from, fours, &found);
        write_block(from, &found, w + (size_t)b * p->in * 16, at + (size_t)b * fours, count[b]);
    }
    p->runs = (struct net_runs){w, at, (const uint8_t (*)[LONGEST])count};
}

static void lay_out(struct net *net, struct net_room *r)
{
    for (uint32_t k = 0; k < net->shape.layers; k++)
        net_runs_of(&net->layer[k], r);
    for (uint32_t u = 0; u < net->shape.n_upos; u++)
        net_runs_of(&net->features[u].product, r);
    net_runs_of(&net->heads, r);
    net_runs_of(&net->relation, r);
}

bool net_runs_make(struct net *net)
{
    return net_make(net, &net->runs_block, lay_out);
}
