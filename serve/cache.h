/* Answers that took long, kept until the record changes: many readers who look at the same page cost one. */
#ifndef TABARD_SERVE_CACHE_H
#define TABARD_SERVE_CACHE_H

#include "out.h"

#include <pthread.h>
#include <stdint.h>

enum { CACHE_ANSWERS = 64, CACHE_MOST = 1 << 20 };      /* so many, each of at most so many bytes */

struct cached { char *key, *bytes; size_t size; uint64_t epoch, used; };

struct cache {
    pthread_mutex_t lock;
    struct cached list[CACHE_ANSWERS];
    uint64_t clock;
};

/* `epoch`: a number that grows with every change of the record; what was kept under another one is not found. */
bool cache_get(struct cache *k, const char *key, uint64_t epoch, struct out *to);
void cache_put(struct cache *k, const char *key, uint64_t epoch, const struct out *from);
void cache_free(struct cache *k);

#endif
