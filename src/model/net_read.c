/* The network's file -> struct net. What comes in: bytes that may be anything; what goes out: a network, or
   STATUS_CORRUPT. The layout (docs/formats/network.md): a head of magic, version, length and checksum, the shape, then
   sections in a fixed order, each aligned to 64, whose sizes follow from the shape and must add up to the length. */
#include "model/net_parts.h"

#include <stdbool.h>
#include <string.h>

#include "base/memory.h"

enum { HEAD = 128, ALIGN = 64, FILE_MAX = 8 << 20, VERSION = 1 };

static const uint8_t magic[8] = {'T', 'B', 'N', 'E', 'T', '\r', '\n', 0x1a};

struct cursor { const uint8_t *bytes; size_t n, at; bool bad; };

static uint32_t get32(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* Every step is one to one, so that a single changed byte always changes the result. */
static uint64_t checksum(const uint8_t *s, size_t n)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i + 8 <= n; i += 8) {
        h ^= (uint64_t)get32(s + i) | (uint64_t)get32(s + i + 4) << 32;
        h *= 0x9e3779b97f4a7c15u;
        h ^= h >> 32;
    }
    return h;
}

static enum status check_head(const uint8_t *s, size_t n, struct error *e)
{
    if (n < HEAD || n % ALIGN || n > FILE_MAX || memcmp(s, magic, sizeof magic))
        return error_set(e, STATUS_CORRUPT, 0, "'net.tbm' is no network file");
    if (get32(s + 8) != VERSION)
        return error_set(e, STATUS_VERSION, 0, "'net.tbm' has version %u, not %u", get32(s + 8), (unsigned)VERSION);
    uint64_t sum = (uint64_t)get32(s + 16) | (uint64_t)get32(s + 20) << 32;
    if (get32(s + 12) != n || sum != checksum(s + 24, n - 24))
        return error_set(e, STATUS_CORRUPT, 0, "'net.tbm' is damaged: its checksum differs");
    return STATUS_OK;
}

static bool read_shape(struct net_shape *h, const uint8_t *s)
{
    uint32_t *to[] = {&h->keys, &h->words, &h->vectors, &h->buckets, &h->hidden, &h->layers, &h->n_upos, &h->n_feats,
                      &h->n_rel, &h->names};
    static const uint32_t most[] = {65535, 65535, 65535, 1 << 17, NET_HIDDEN_MAX, NET_LAYERS_MAX, NET_UPOS_MAX,
                                    NET_FEATS_MAX, NET_REL_MAX, 1 << 16};
    for (size_t i = 0; i < sizeof to / sizeof *to; i++) {
        *to[i] = get32(s + 32 + 4 * i);
        if (*to[i] == 0 || *to[i] > most[i])
            return false;
    }
    return h->hidden % 16 == 0;
}

/* The next section of n items of some size; NULL and bad when the file is too short for it. */
static const void *take(struct cursor *c, size_t n, size_t size)
{
    size_t bytes = (n * size + ALIGN - 1) / ALIGN * ALIGN;
    if (c->bad || bytes > c->n - c->at) {
        c->bad = true;
        return NULL;
    }
    c->at += bytes;
    return c->bytes + c->at - bytes;
}

static const float *take_floats(struct cursor *c, size_t n)
{
    const float *x = take(c, n, sizeof *x);
    for (size_t i = 0; x && i < n; i++)
        if (!(x[i] > -1e6f && x[i] < 1e6f))
            c->bad = true;
    return x;
}

static void take_product(struct cursor *c, struct net_product *p, uint32_t in, uint32_t out)
{
    p->in = in;
    p->out = out;
    p->w = take(c, (size_t)in * out, 1);
    p->scale = take_floats(c, out);
    p->bias = take_floats(c, out);
}

static struct net_heads place_heads(const struct net_shape *h)
{
    struct net_heads at;
    uint32_t size[] = {h->n_upos, h->n_feats, NET_TAGS, NET_ARC, NET_ARC, NET_RELH, NET_RELH};
    uint32_t *to[] = {&at.upos, &at.feats, &at.entity, &at.dep, &at.head, &at.rel_dep, &at.rel_head}, x = 0;
    for (int i = 0; i < 7; i++) {
        *to[i] = x;
        x += (size[i] + 15) / 16 * 16;
    }
    at.end = x;
    return at;
}

static void take_tables(struct net *net, struct cursor *c)
{
    const struct net_shape *h = &net->shape;
    size_t rows = (size_t)h->words + h->buckets;
    net->key = take(c, h->keys, 4);
    net->key_word = take(c, h->keys, 2);
    net->key_vector = take(c, h->keys, 2);
    const float *scales = take_floats(c, 2);
    net->vector = take(c, (size_t)h->vectors * NET_VECTOR, 1);
    net->row = take(c, rows * NET_ROW, 1);
    net->row_scale = take_floats(c, rows);
    net->enc_raw = take(c, (size_t)(NET_VECTOR + NET_ROW) * 2 * NET_ENCODED, 1);
    net->enc_scale = take_floats(c, 2 * NET_ENCODED);
    net->enc_bias = take_floats(c, 2 * NET_ENCODED);
    net->norm_gain = take_floats(c, NET_ENCODED);
    net->norm_bias = take_floats(c, NET_ENCODED);
    if (scales) {
        net->vector_scale = scales[0];
        net->rel_scale = scales[1];
    }
}

static void take_network(struct net *net, struct cursor *c)
{
    const struct net_shape *h = &net->shape;
    for (uint32_t k = 0; k < h->layers; k++)
        take_product(c, &net->layer[k], k ? 2 * h->hidden : NET_ENCODED, 6 * h->hidden);
    net->at = place_heads(h);
    take_product(c, &net->heads, 2 * h->hidden, net->at.end);
    take_product(c, &net->relation, NET_RELH, (h->n_rel + 15) / 16 * 16);
    net->root = take(c, NET_ARC, 1);
    net->root_rel = take_floats(c, NET_RELH);
    net->distance = take_floats(c, NET_DISTANCES);
    net->allowed = take(c, (size_t)h->n_upos * h->n_feats, 1);
}

static bool rows_in_range(const struct net *net)
{
    for (uint32_t i = 0; i < net->shape.keys; i++)
        if (net->key_word[i] >= net->shape.words || net->key_vector[i] >= net->shape.vectors ||
            (i && net->key[i] <= net->key[i - 1]))
            return false;
    return true;
}

/* Names stand in lines, an empty line after each kind. */
static bool read_names(struct net *net, char *s, size_t n)
{
    char *end = s + n;
    const uint32_t want[NET_NAMES] = {net->shape.n_upos, net->shape.n_feats, net->shape.n_rel};
    for (int kind = 0; kind < NET_NAMES; kind++, s++) {
        for (uint32_t i = 0; i < want[kind]; i++) {
            char *line = memchr(s, '\n', (size_t)(end - s));
            if (!line || line == s)
                return false;
            *line = 0;
            net->name[kind][i] = s;
            s = line + 1;
        }
        net->n_names[kind] = want[kind];
        if (s == end || *s != '\n')
            return false;
    }
    return true;
}

static size_t room_for_sums(const struct net *net)
{
    size_t n = net->heads.out + net->relation.out;
    for (uint32_t k = 0; k < net->shape.layers; k++)
        n += net->layer[k].out;
    return n;
}

static int32_t *sum_weights(struct net_product *p, int32_t *fix)
{
    p->fix = fix;
    for (uint32_t b = 0; b < p->out / 16; b++)
        for (uint32_t k = 0; k < p->in / 4; k++)
            for (uint32_t l = 0; l < 64; l++)
                fix[b * 16 + l / 4] += 64 * p->w[((size_t)b * (p->in / 4) + k) * 64 + l];
    return fix + p->out;
}

static int clamp(int far)
{
    return NET_REACH + (far < -NET_REACH ? -NET_REACH : far > NET_REACH ? NET_REACH : far);
}

/* Tables that are made when the file is read: sums of weights, the first layer in floats. */
static bool prepare(struct net *net)
{
    size_t cells = (size_t)(NET_VECTOR + NET_ROW) * 2 * NET_ENCODED;
    net->made = memory_alloc((cells + room_for_sums(net) + 16) * 4);
    if (!net->made)
        return false;
    net->enc = net->made;
    for (size_t i = 0; i < cells; i++)
        net->enc[i] = (float)net->enc_raw[i] * net->enc_scale[i % (2 * NET_ENCODED)];
    int32_t *fix = (int32_t *)(void *)(net->enc + cells);
    for (uint32_t k = 0; k < net->shape.layers; k++)
        fix = sum_weights(&net->layer[k], fix);
    fix = sum_weights(&net->heads, fix);
    net->relation.fix = fix;                    /* 0: its activations have no 64 in them */
    for (int i = 0; i < 3 * NET_WORDS_MAX; i++)
        net->far[i] = net->distance[clamp(i - 3 * NET_WORDS_MAX / 2)];
    return net_features_make(net) && (!net_kernel_find(-1)->runs || net_runs_make(net));
}

static enum status fill(struct net *net, const uint8_t *bytes, size_t n, struct error *e)
{
    struct cursor c = {.n = n, .at = HEAD};
    if (!read_shape(&net->shape, bytes))
        return error_set(e, STATUS_CORRUPT, 0, "network file has an impossible shape");
    net->block = memory_alloc(n + ALIGN);
    if (!net->block)
        return error_set(e, STATUS_NOMEM, 0, "no memory for the network");
    uint8_t *own = (uint8_t *)net->block + (ALIGN - (uintptr_t)net->block % ALIGN) % ALIGN;
    memcpy(own, bytes, n);
    c.bytes = own;
    net->checksum = (uint64_t)get32(bytes + 16) | (uint64_t)get32(bytes + 20) << 32;
    take_tables(net, &c);
    take_network(net, &c);
    char *names = (char *)(uintptr_t)take(&c, net->shape.names, 1);
    if (c.bad || c.at != n || !rows_in_range(net) || !read_names(net, names, net->shape.names))
        return error_set(e, STATUS_CORRUPT, 0, "network file does not fit its shape");
    if (!prepare(net))
        return error_set(e, STATUS_NOMEM, 0, "no memory for the network");
    return STATUS_OK;
}

enum status net_read(struct net **out, const uint8_t *bytes, size_t n, struct error *e)
{
    *out = NULL;
    enum status s = check_head(bytes, n, e);
    if (s)
        return s;
    struct net *net = memory_alloc(sizeof *net);
    if (!net)
        return error_set(e, STATUS_NOMEM, 0, "no memory for the network");
    s = fill(net, bytes, n, e);
    if (s) {
        net_free(net);
        return s;
    }
    *out = net;
    return STATUS_OK;
}

void net_free(struct net *net)
{
    if (!net)
        return;
    memory_free(net->block);
    memory_free(net->made);
    memory_free(net->features_block);
    memory_free(net->runs_block);
    memory_free(net);
}

uint64_t net_checksum(const struct net *net)
{
    return net->checksum;
}

uint32_t net_name_count(const struct net *net, enum net_names kind)
{
    return net->n_names[kind];
}

const char *net_name(const struct net *net, enum net_names kind, uint32_t i)
{
    return i < net->n_names[kind] ? net->name[kind][i] : "_";
}
