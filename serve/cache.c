/* Kept answers: see cache.h. A few dozen, looked through one by one; the one unused for longest makes room. */
#include "cache.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static const double TIMES = 100, MOST_SECONDS = 10;

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void drop(struct cached *c)
{
    free(c->key);
    free(c->bytes);
    *c = (struct cached){0};
}

static struct cached *find(struct cache *k, const char *key)
{
    for (int i = 0; i < CACHE_ANSWERS; i++)
        if (k->list[i].key && !strcmp(k->list[i].key, key))
            return &k->list[i];
    return NULL;
}

static struct cached *oldest(struct cache *k)
{
    struct cached *o = k->list;
    for (int i = 1; i < CACHE_ANSWERS; i++)
        o = k->list[i].used < o->used ? &k->list[i] : o;
    return o;
}

/* Of the record as it is, or young enough; the first who finds it too old makes it anew. */
static bool serves(struct cached *c, uint64_t epoch, uint64_t changed)
{
    double most = c->took * TIMES < MOST_SECONDS ? c->took * TIMES : MOST_SECONDS, age = seconds() - c->made;
    if (c->epoch == epoch || c->epoch < changed || age < (c->renewed ? 2 * most : most))
        return c->epoch >= changed;
    c->renewed = true;
    return false;
}

bool cache_get(struct cache *k, const char *key, uint64_t epoch, uint64_t changed, struct out *to)
{
    pthread_mutex_lock(&k->lock);
    struct cached *c = find(k, key);
    bool good = c && serves(c, epoch, changed);
    if (good) {
        c->used = ++k->clock;
        out_add(to, c->bytes, c->size);
    }
    pthread_mutex_unlock(&k->lock);
    return good && !to->failed;
}

void cache_put(struct cache *k, const char *key, uint64_t epoch, double took, const struct out *from)
{
    if (from->failed || !from->size || from->size > CACHE_MOST)
        return;
    pthread_mutex_lock(&k->lock);
    struct cached *c = find(k, key);
    c = c ? c : oldest(k);
    drop(c);
    *c = (struct cached){strdup(key), malloc(from->size), from->size, epoch, ++k->clock, seconds(), took, false};
    if (c->key && c->bytes)
        memcpy(c->bytes, from->data, from->size);
    else
        drop(c);
    pthread_mutex_unlock(&k->lock);
}

void cache_free(struct cache *k)
{
    for (int i = 0; i < CACHE_ANSWERS; i++)
        drop(&k->list[i]);
}
