/* A ring of jobs between the reading thread and the workers: the reader fills slots in order, workers
   take the next filled one, the reader hands results out in order. One thread: no thread at all. */
#include "pool.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* What is held at once is bounded in documents and in bytes, so that memory is too: a document takes some hundred
   times its text while it is worked on, some five times while it waits. */
enum { SLOTS = 64, WAITING_MAX = 4 << 20, WORKING_MAX = 1 << 20 };
enum state { EMPTY, FILLED, TAKEN, READY };

struct ring {
    const struct pool *pool;
    struct pool_job slots[SLOTS];
    enum state states[SLOTS];
    size_t head, next, tail;        /* filled up to head, taken up to next, handed out up to tail */
    size_t waiting, working;        /* bytes of text in slots, and in the hands of workers */
    bool closed;
    pthread_mutex_t lock;
    pthread_cond_t filled, ready;
};

#define EACH_STRING(X, d) X(d.id) X(d.title) X(d.source) X(d.url) X(d.author) X(d.date) X(d.lang) X(d.questions) X(d.flags) X(d.file) X(d.original) X(d.options)

static bool copy_document(tabard_document *to, const tabard_document *from)
{
    bool good = true;
    *to = *from;
    to->original_bytes = NULL;
    char *text = malloc(from->length + 1);
    if (text)
        memcpy(text, from->text, from->length);
    to->text = text;
    good = text != NULL;
#define X(field) if (field) { field = strdup(field); good = good && field; }
    EACH_STRING(X, (*to))
#undef X
    return good;
}

static void free_job(struct pool_job *j)
{
    free((char *)(uintptr_t)j->document.text);
#define X(field) free((char *)(uintptr_t)field);
    EACH_STRING(X, j->document)
#undef X
    tabard_result_release(&j->result);
    memset(j, 0, sizeof *j);
}

static void run_job(const struct pool *p, tabard_worker *w, struct pool_job *j)
{
    j->error.status = TABARD_OK;
    tabard_status s = p->work(p->context, w, j);
    j->error.status = s;
}

/* The next job may be taken: there is one, and beside what is being worked on it is not too much. */
static bool may_take(const struct ring *r)
{
    if (r->next == r->head)
        return false;
    size_t n = r->slots[r->next % SLOTS].document.length;
    return !r->working || r->working + n <= WORKING_MAX;
}

static void *worker_main(void *argument)
{
    struct ring *r = argument;
    tabard_worker *w = tabard_worker_new(r->pool->engine);
    pthread_mutex_lock(&r->lock);
    for (;;) {
        while (!may_take(r) && !(r->closed && r->next == r->head))
            pthread_cond_wait(&r->filled, &r->lock);
        if (r->next == r->head)
            break;
        size_t i = r->next++ % SLOTS, n = r->slots[i].document.length;
        r->states[i] = TAKEN;
        r->working += n;
        pthread_mutex_unlock(&r->lock);
        if (w)
            run_job(r->pool, w, &r->slots[i]);
        else
            r->slots[i].error = (tabard_error){.status = TABARD_NOMEM, .message = "out of memory"};
        pthread_mutex_lock(&r->lock);
        r->states[i] = READY;
        r->working -= n;
        pthread_cond_signal(&r->ready);
        if (r->next != r->head || r->closed)    /* others may have waited until this one was done */
            pthread_cond_broadcast(&r->filled);
    }
    pthread_mutex_unlock(&r->lock);
    tabard_worker_free(w);
    return NULL;
}

/* Hand out the oldest job. Called with the lock held; released while `done` runs. */
static bool hand_out(struct ring *r)
{
    size_t i = r->tail % SLOTS;
    while (r->states[i] != READY)
        pthread_cond_wait(&r->ready, &r->lock);
    pthread_mutex_unlock(&r->lock);
    size_t n = r->slots[i].document.length;
    bool go_on = r->pool->done(r->pool->context, &r->slots[i]);
    free_job(&r->slots[i]);
    pthread_mutex_lock(&r->lock);
    r->waiting -= n;
    r->states[i] = EMPTY;
    r->tail++;
    return go_on;
}

static bool full(const struct ring *r, size_t more)
{
    return r->head - r->tail == SLOTS || (r->head > r->tail && r->waiting + more > WAITING_MAX);
}

static bool next_document(const struct pool *p, struct inputs *in, tabard_document *d)
{
    return p->next ? p->next(p->context, d) : inputs_next(in, d);
}

static bool feed(struct ring *r, struct inputs *in)
{
    tabard_document d;
    bool go_on = true;
    while (go_on && next_document(r->pool, in, &d)) {
        if (r->pool->wanted && !r->pool->wanted(r->pool->context, &d))
            continue;
        pthread_mutex_lock(&r->lock);
        while (go_on && full(r, d.length))
            go_on = hand_out(r);
        size_t i = r->head % SLOTS;
        pthread_mutex_unlock(&r->lock);
        if (!go_on || !copy_document(&r->slots[i].document, &d))
            return false;
        pthread_mutex_lock(&r->lock);
        r->states[i] = FILLED;
        r->waiting += d.length;
        r->head++;
        pthread_cond_signal(&r->filled);
        pthread_mutex_unlock(&r->lock);
    }
    return go_on;
}

static bool run_threads(const struct pool *p, struct inputs *in)
{
    struct ring *r = calloc(1, sizeof *r);
    pthread_t threads[256];
    long n = p->jobs > 256 ? 256 : p->jobs, started = 0;
    if (!r)
        return false;
    r->pool = p;
    pthread_mutex_init(&r->lock, NULL);
    pthread_cond_init(&r->filled, NULL);
    pthread_cond_init(&r->ready, NULL);
    while (started < n && !pthread_create(&threads[started], NULL, worker_main, r))
        started++;
    bool good = started && feed(r, in);
    pthread_mutex_lock(&r->lock);
    while (good && r->tail < r->head)
        good = hand_out(r);
    r->closed = true;
    pthread_cond_broadcast(&r->filled);
    pthread_mutex_unlock(&r->lock);
    for (long i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    for (int i = 0; i < SLOTS; i++)
        free_job(&r->slots[i]);
    pthread_cond_destroy(&r->filled);
    pthread_cond_destroy(&r->ready);
    pthread_mutex_destroy(&r->lock);
    free(r);
    return good;
}

static bool run_alone(const struct pool *p, struct inputs *in)
{
    tabard_worker *w = tabard_worker_new(p->engine);
    bool go_on = w != NULL;
    struct pool_job j = {0};
    while (go_on && next_document(p, in, &j.document)) {
        if (p->wanted && !p->wanted(p->context, &j.document))
            continue;
        run_job(p, w, &j);
        go_on = p->done(p->context, &j);
        tabard_result_release(&j.result);
        memset(&j, 0, sizeof j);
    }
    tabard_worker_free(w);
    return go_on;
}

bool pool_run(const struct pool *p, struct inputs *in)
{
    return p->jobs > 1 ? run_threads(p, in) : run_alone(p, in);
}
