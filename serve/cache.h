/* Answers that took long, kept until the record changes: many readers who look at the same page cost one. While another
   program writes they would be old at every commit: then an answer serves a hundred times as long as it took, ten seconds
   at most, and while one reader has it made anew the others get the old one. */
#ifndef TABARD_SERVE_CACHE_H
#define TABARD_SERVE_CACHE_H

#include "out.h"

#include <pthread.h>
#include <stdint.h>

enum { CACHE_ANSWERS = 64, CACHE_MOST = 1 << 20 };      /* so many, each of at most so many bytes */

struct cached {
    char *key, *bytes;
    size_t size;
    uint64_t epoch, used;
    double made, took;      /* when, and how long of a processor: seconds */
    bool renewed;           /* somebody makes it anew */
};

struct cache {
    pthread_mutex_t lock;
    struct cached list[CACHE_ANSWERS];
    uint64_t clock;
};

/* `epoch`: a number that grows with every change of the record; `changed`: that of the last change made here, which
   everybody sees at once: what was kept before it is not found. */
bool cache_get(struct cache *k, const char *key, uint64_t epoch, uint64_t changed, struct out *to);
void cache_put(struct cache *k, const char *key, uint64_t epoch, double took, const struct out *from);
void cache_free(struct cache *k);

#endif
