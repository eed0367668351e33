/* The network's reader: bytes as they are, then with the checksum made right so that the checks behind it are
   reached, and what is accepted is run on a few words. */
#include <stdlib.h>
#include <string.h>

#include "model/net.h"

static uint32_t get32(const uint8_t *p) { return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24; }

static void put32(uint8_t *p, uint64_t x)
{
    for (int i = 0; i < 4; i++)
        p[i] = (uint8_t)(x >> 8 * i);
}

static void mend_checksum(uint8_t *s, size_t n)
{
    uint64_t h = 0xcbf29ce484222325u;
    put32(s + 12, n);
    for (size_t i = 24; i + 8 <= n; i += 8) {
        h ^= (uint64_t)get32(s + i) | (uint64_t)get32(s + i + 4) << 32;
        h *= 0x9e3779b97f4a7c15u;
        h ^= h >> 32;
    }
    put32(s + 16, h);
    put32(s + 20, h >> 32);
}

static void try_net(const uint8_t *s, size_t n)
{
    static const struct net_word words[] = {{"He", 2}, {"left", 4}, {"\xff", 1}, {".", 1}};
    uint8_t upos[4], feats[4], rel[4], entity[4];
    uint16_t head[4], length = 4;
    struct net *net;
    if (net_read(&net, s, n, NULL))
        return;
    struct net_worker *w = net_worker_new(net);
    if (w)
        net_run(w, words, &length, 1, (struct net_result){upos, feats, head, rel, entity});
    net_worker_free(w);
    net_free(net);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    try_net(data, n);
    if (n < 128)
        return 0;
    size_t room = (n + 63) / 64 * 64;
    uint8_t *s = calloc(room, 1);
    if (!s)
        return 0;
    memcpy(s, data, n);
    mend_checksum(s, room);
    try_net(s, room);
    free(s);
    return 0;
}
