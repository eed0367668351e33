/* Words -> tags, features, tree, entities. Several sentences go through the products together; the recurrences and
   trees are a sentence's own. The gates of the first layer are kept by form, the last NET_CACHE of them: on news nine
   words of ten are there. A memory that was hit and one that was missed hold the same numbers. */
#include "model/net_parts.h"

#include <stdbool.h>
#include <string.h>

#include "base/memory.h"

const float net_zeros[NET_WORDS_MAX + 16];

/* Run twice: to count, then to hand out. */
static void lay_out(struct net_worker *w, struct net_room *p)
{
    const struct net *net = w->net;
    size_t hidden = net->shape.hidden, n = NET_WORDS_MAX, area = (size_t)NET_EISNER_MAX * NET_EISNER_MAX;
    w->cache_key = net_take(p, NET_CACHE, sizeof *w->cache_key);
    w->cache_used = net_take(p, NET_SETS, 1);
    w->cache_hand = net_take(p, NET_SETS, 1);
    w->cache = net_take(p, NET_CACHE * 6 * hidden, sizeof *w->cache);
    w->gates = net_take(p, n, sizeof *w->gates);
    w->first = net_take(p, n * 6 * hidden, sizeof *w->first);
    w->a = net_take(p, n * 2 * hidden, 1);
    w->b = net_take(p, n * 2 * hidden, 1);
    w->sum = net_take(p, n * net->heads.out, sizeof *w->sum);
    w->rel_dep = net_take(p, n * NET_RELH, sizeof *w->rel_dep);
    w->rel_head = net_take(p, n * NET_RELH, sizeof *w->rel_head);
    w->some = net_take(p, n * 2 * hidden, 1);
    w->which = net_take(p, n, sizeof *w->which);
    w->some_sum = net_take(p, n * 256, sizeof *w->some_sum);
    w->rel_in = net_take(p, n * NET_RELH, 1);
    w->rel_sum = net_take(p, n * net->relation.out, sizeof *w->rel_sum);
    w->logit = net_take(p, n * NET_LOGITS + 16, sizeof *w->logit);
    w->dep = net_take(p, n * NET_ARC, 1);
    w->head = net_take(p, (n + 16) * NET_ARC, 1);
    w->head_fix = net_take(p, n + 16, sizeof *w->head_fix);
    w->arc_sum = net_take(p, 8 * (n + 16), sizeof *w->arc_sum);
    w->arc = net_take(p, n * (n + 16), sizeof *w->arc);
    w->chart = net_take(p, 6 * area + 16, sizeof *w->chart);
    w->split = net_take(p, 4 * area, 1);
}

struct net_worker *net_worker_new(const struct net *net)
{
    struct net_room count = {0}, plan = {0};
    struct net_worker *w = memory_alloc(sizeof *w);
    if (!w)
        return NULL;
    w->net = net;
    w->kernel = net_kernel_find(-1);
    lay_out(w, &count);
    plan.at = memory_alloc_table(count.used, &w->block);
    if (!plan.at) {
        memory_free(w);
        return NULL;
    }
    lay_out(w, &plan);
    return w;
}

void net_worker_free(struct net_worker *w)
{
    if (!w)
        return;
    memory_free(w->block);
    memory_free(w);
}

int net_worker_set_level(struct net_worker *w, int level)
{
    const struct net_kernel *k = net_kernel_find(level);
    if (!k)
        return 0;
    w->kernel = k;
    return 1;
}

static uint64_t form_hash(struct net_word f)
{
    uint64_t h = f.n * 0x9e3779b97f4a7c15u;
    const char *s = f.bytes;
    size_t n = f.n;
    for (; n >= 8; s += 8, n -= 8) {
        uint64_t x;
        memcpy(&x, s, 8);
        h = (h ^ x) * 0xbf58476d1ce4e5b9u;
        h ^= h >> 29;
    }
    uint64_t x = 0;
    memcpy(&x, s, n);
    h = (h ^ x) * 0x94d049bb133111ebu;
    h = (h ^ h >> 31) * 0xbf58476d1ce4e5b9u;
    return (h ^ h >> 32) | 1;
}

static uint32_t set_of(uint64_t hash) { return (uint32_t)(hash >> (64 - NET_CACHE_BITS)) / NET_WAYS; }

/* Place of a key, else of a free way, else NET_WAYS. */
static uint32_t way_of(const uint64_t *keys, uint64_t h)
{
    uint32_t k = 0;
    while (k < NET_WAYS && keys[k] != h && keys[k])
        k++;
    return k;
}

/* Where the gates of a form are or will be: in memory, made or among the fresh, in a free place, else in `first` until
   this call has read the row that makes room. */
static int16_t *find_row(struct net_worker *w, struct net_word word, uint32_t i)
{
    size_t width = (size_t)6 * w->net->shape.hidden;
    uint64_t h = form_hash(word), *keys;
    uint32_t set = set_of(h), k;
    keys = w->cache_key + (size_t)set * NET_WAYS;
    k = way_of(keys, h);
    int16_t *row = k < NET_WAYS ? w->cache + ((size_t)set * NET_WAYS + k) * width : w->first + i * width;
    if (k < NET_WAYS && keys[k]) {
        w->cache_used[set] |= (uint8_t)(1u << k);
        return row;
    }
    w->fresh[w->n_fresh++] = (struct net_fresh){word, row};
    if (k < NET_WAYS)
        keys[k] = h;
    else
        w->late[w->n_late++] = (struct net_late){h, i};
    return row;
}

static void find_gates(struct net_worker *w, const struct net_word *words, uint32_t n)
{
    size_t width = (size_t)6 * w->net->shape.hidden;
    for (uint32_t i = 0; i < n; i++) {
        const int16_t *row = find_row(w, words[i], i);
        for (size_t k = 0; k < width; k += 32)
            __builtin_prefetch(row + k);
        w->gates[i] = row;
    }
    net_word_gates(w, w->fresh, w->n_fresh);
    w->n_fresh = 0;
}

static uint32_t make_room(struct net_worker *w, uint32_t set)
{
    uint8_t *hand = &w->cache_hand[set], *used = &w->cache_used[set];
    for (; *used >> *hand & 1; *hand = (uint8_t)((*hand + 1) % NET_WAYS))
        *used &= (uint8_t)~(1u << *hand);
    uint32_t k = *hand;
    *hand = (uint8_t)((k + 1) % NET_WAYS);
    return k;
}

/* Rows that were made for full sets move in once the call has read the old ones. */
static void keep_gates(struct net_worker *w)
{
    size_t width = (size_t)6 * w->net->shape.hidden;
    for (uint32_t i = 0; i < w->n_late; i++) {
        struct net_late *l = &w->late[i];
        uint32_t set = set_of(l->key);
        uint64_t *keys = w->cache_key + (size_t)set * NET_WAYS;
        if (way_of(keys, l->key) < NET_WAYS)    /* twice in one call */
            continue;
        uint32_t k = make_room(w, set);
        keys[k] = l->key;
        memcpy(w->cache + ((size_t)set * NET_WAYS + k) * width, w->first + l->word * width, width * sizeof *w->first);
    }
    w->n_late = 0;
}

static uint8_t *run_layers(struct net_worker *w, const uint16_t *lengths, uint32_t n_sentences)
{
    uint32_t hidden = w->net->shape.hidden, at = 0;
    for (uint32_t s = 0; s < n_sentences; at += lengths[s++])
        w->kernel->first(hidden, w->gates + at, lengths[s], w->a + (size_t)at * 2 * hidden);
    uint8_t *from = w->a, *to = w->b;
    for (uint32_t k = 1; k < w->net->shape.layers; k++) {
        at = 0;
        for (uint32_t s = 0; s < n_sentences; at += lengths[s++])
            w->kernel->layer(&w->net->layer[k], hidden, from + (size_t)at * 2 * hidden, lengths[s], to + (size_t)at * 2 * hidden);
        uint8_t *x = from;
        from = to;
        to = x;
    }
    return from;
}

static void pack_head(struct net_worker *w, uint32_t place, const int8_t *q)
{
    int8_t *to = w->head + (size_t)(place / 16) * NET_ARC * 16 + (size_t)(place % 16) * 4;
    int32_t sum = 0;
    for (uint32_t k = 0; k < NET_ARC; k += 4)
        memcpy(to + (size_t)k * 16, q + k, 4);
    for (uint32_t k = 0; k < NET_ARC; k++)
        sum += q[k];
    w->head_fix[place] = 64 * sum;
}

/* The heads of a sentence as a product, the root before the words. */
static struct net_product pack_heads(struct net_worker *w, uint32_t at, uint32_t n)
{
    const struct net_product *p = &w->net->heads;
    uint32_t col = w->net->at.head;
    int8_t q[NET_ARC];
    pack_head(w, 0, w->net->root);
    for (uint32_t i = 0; i < n; i++) {
        w->kernel->squash(w->sum + (size_t)(at + i) * p->out + col, p->scale + col, p->bias + col, NET_ARC, q);
        pack_head(w, i + 1, q);
    }
    return (struct net_product){.in = NET_ARC, .out = (n + 16) / 16 * 16, .w = w->head, .fix = w->head_fix};
}

static void score_arcs(struct net_worker *w, uint32_t at, uint32_t n)
{
    static const float step = .5f / 3969;       /* of a product of two 63ths, halved */
    struct net_product heads = pack_heads(w, at, n);
    w->arc_width = heads.out;
    for (uint32_t d = 0; d < n; d += 8) {
        uint32_t rows = n - d < 8 ? n - d : 8;
        w->kernel->product(&heads, w->dep + (size_t)(at + d) * NET_ARC, NET_ARC, rows, w->arc_sum, heads.out);
        for (uint32_t r = 0; r < rows; r++) {
            float *s = w->arc + (size_t)(d + r) * heads.out;
            const int32_t *x = w->arc_sum + (size_t)r * heads.out;
            w->kernel->shift(x, step, w->net->far + 3 * NET_WORDS_MAX / 2 - 1 - d - r, heads.out, s);
            s[0] = (float)x[0] * step + w->net->distance[NET_DISTANCES - 1];
            s[d + r + 1] = NET_NEVER;
        }
    }
}

void net_run(struct net_worker *w, const struct net_word *words, const uint16_t *lengths, uint32_t n_sentences,
             struct net_result out)
{
    uint32_t n = 0, at = 0;
    for (uint32_t s = 0; s < n_sentences; s++)
        n += lengths[s];
    find_gates(w, words, n);
    const uint8_t *h = run_layers(w, lengths, n_sentences);
    keep_gates(w);
    net_heads_run(w, h, n, out);
    for (uint32_t s = 0; s < n_sentences; at += lengths[s++]) {
        score_arcs(w, at, lengths[s]);
        net_tree(w, lengths[s], out.head + at);
        net_entity(w->logit + (size_t)at * NET_LOGITS + w->net->at.entity, NET_LOGITS, lengths[s], out.entity + at);
    }
    net_relations_run(w, h, lengths, n_sentences, out);
}
