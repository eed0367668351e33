/* The server's life: records, index keeper, start and stop. HTTP itself is in http.c. */
#include "server.h"

#include "desk.h"
#include "http.h"
#include "index_file.h"
#include "index_keep.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

enum { KEEPER_MILLISECONDS = 400, RECODED_SECONDS = 5, WRITER_TURNS = 5 };

/* ---- the index and its keeper ---- */

/* How far the first filling is can be asked for while it goes on. */
static void show_filling(struct server *s, const struct index *x)
{
    pthread_mutex_lock(&s->wake_lock);
    s->filling = x;
    pthread_mutex_unlock(&s->wake_lock);
}

static struct index *fresh_index(struct server *s, tabard_record *db, tabard_error *e)
{
    bool stale = false;
    struct index *x = index_new();
    show_filling(s, x);
    bool bad = x && index_load(x, db, &stale, e);
    show_filling(s, NULL);
    if (bad)
        index_drop(x);
    return bad ? NULL : x;
}

static void keep_index(struct server *s, tabard_record *db)
{
    if (s->o.read_only)
        return;
    pthread_rwlock_rdlock(&s->index_lock);
    size_t n = s->index ? s->index->n_claims : 0;
    if (index_keep_due(n, s->n_kept) && index_file_write(s->index, db, s->kept))
        s->n_kept = n;
    pthread_rwlock_unlock(&s->index_lock);
}

static void replace_index(struct server *s, struct index *x)
{
    pthread_rwlock_wrlock(&s->index_lock);
    struct index *old = s->index;
    s->index = x;
    pthread_rwlock_unlock(&s->index_lock);
    index_drop(old);
}

static void rebuild(struct server *s, tabard_record *db)
{
    tabard_error e = {0};
    struct index *x = fresh_index(s, db, &e);
    if (x)
        replace_index(s, x);
}

/* False: the record was recoded, or the index broke: it must be made anew. */
static bool take_in(struct server *s, tabard_record *db)
{
    bool stale = false;
    tabard_error e = {0};
    pthread_rwlock_wrlock(&s->index_lock);
    tabard_status status = s->index ? index_load(s->index, db, &stale, &e) : TABARD_INTERNAL;
    pthread_rwlock_unlock(&s->index_lock);
    return status == TABARD_BUSY || (status == TABARD_OK && !stale);
}

void server_refresh(struct server *s, tabard_record *db)
{
    if (!take_in(s, db))
        rebuild(s, db);
    s->changed = ++s->epoch;
}

static int64_t ask_number(tabard_record *db, const char *sql)
{
    tabard_error e = {0};
    tabard_rows *rows = tabard_record_select(db, sql, NULL, 0, &e);
    int64_t number = rows && tabard_rows_next(rows, &e) ? tabard_rows_integer(rows, 0) : -1;
    tabard_rows_free(rows);
    return number;
}

static int64_t data_version(tabard_record *db) { return ask_number(db, "SELECT data_version FROM pragma_data_version"); }

/* Waits a while, or until the server stops. */
static bool pause_keeper(struct server *s)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_nsec += KEEPER_MILLISECONDS * 1000000L;
    until.tv_sec += until.tv_nsec / 1000000000L;
    until.tv_nsec %= 1000000000L;
    pthread_mutex_lock(&s->wake_lock);
    if (!s->stop)
        pthread_cond_timedwait(&s->wake, &s->wake_lock, &until);
    bool go_on = !s->stop;
    pthread_mutex_unlock(&s->wake_lock);
    return go_on;
}

static void first_index(struct server *s, tabard_record *db)
{
    struct index *kept = index_kept(db, s->kept, &s->n_kept);
    if (kept)
        replace_index(s, kept);
    else
        rebuild(s, db);
}

static void tell_size(struct server *s, int64_t claims)
{
    pthread_mutex_lock(&s->wake_lock);
    s->to_fill = claims > 0 ? (size_t)claims : 0;
    pthread_mutex_unlock(&s->wake_lock);
}

static void tell_ready(struct server *s)
{
    pthread_mutex_lock(&s->wake_lock);
    s->ready = true;
    pthread_cond_broadcast(&s->wake);
    pthread_mutex_unlock(&s->wake_lock);
}

/* What was added is taken in; what was recoded wants a new index, which is not made at every document of a long run. */
static bool catch_up(struct server *s, tabard_record *db, time_t *rebuilt)
{
    if (take_in(s, db))
        return true;
    if (time(NULL) - *rebuilt < RECODED_SECONDS)
        return false;
    rebuild(s, db);
    *rebuilt = time(NULL);
    return true;
}

static void follow(struct server *s, tabard_record *db, int64_t seen, time_t rebuilt)
{
    while (pause_keeper(s)) {
        int64_t now = data_version(db);
        if (now == seen)
            continue;
        bool caught = catch_up(s, db, &rebuilt);
        seen = caught ? now : -1;
        s->epoch += caught;
    }
}

static void *keep(void *argument)
{
    struct server *s = argument;
    tabard_error e = {0};
    tabard_record *db = tabard_record_open(s->record, TABARD_RECORD_READ, &e);
    int64_t seen = db ? data_version(db) : -1;
    time_t started = time(NULL);
    tell_size(s, db ? ask_number(db, "SELECT max(id) FROM claims") : 0);
    if (db)
        first_index(s, db);
    tell_ready(s);
    if (db) {
        keep_index(s, db);
        follow(s, db, seen, started);
        keep_index(s, db);
    }
    tabard_record_close(db);
    return NULL;
}

/* The page shows this sentence and its numbers, and asks again. */
static void tell_filling(struct call *c, const struct server *s)
{
    c->e = (tabard_error){.status = TABARD_BUSY};
    snprintf(c->e.message, sizeof c->e.message, "reading the record: %zu of %zu claims",
             s->filling ? atomic_load_explicit(&s->filling->filled, memory_order_relaxed) : (size_t)0, s->to_fill);
}

static bool await_index(struct call *c)
{
    struct server *s = c->server;
    pthread_mutex_lock(&s->wake_lock);
    while (!s->ready && !s->stop && !c->hurried)
        pthread_cond_wait(&s->wake, &s->wake_lock);
    bool there = s->ready || s->stop;
    if (!there)
        tell_filling(c, s);
    pthread_mutex_unlock(&s->wake_lock);
    return there;
}

const struct index *call_index(struct call *c)
{
    struct server *s = c->server;
    if (!await_index(c))
        return NULL;
    pthread_rwlock_rdlock(&s->index_lock);
    if (s->index)
        return s->index;
    pthread_rwlock_unlock(&s->index_lock);
    c->e = (tabard_error){.status = TABARD_INTERNAL, .message = "the record cannot be indexed"};
    return NULL;
}

void call_release(struct call *c) { pthread_rwlock_unlock(&c->server->index_lock); }

/* ---- records for reading ---- */

tabard_record *server_lend(struct server *s)
{
    pthread_mutex_lock(&s->pool_lock);
    while (!s->n_readers)
        pthread_cond_wait(&s->pool_free, &s->pool_lock);
    tabard_record *db = s->readers[--s->n_readers];
    pthread_mutex_unlock(&s->pool_lock);
    return db;
}

void server_give_back(struct server *s, tabard_record *db)
{
    pthread_mutex_lock(&s->pool_lock);
    s->readers[s->n_readers++] = db;
    pthread_cond_signal(&s->pool_free);
    pthread_mutex_unlock(&s->pool_lock);
}

/* ---- life ---- */

tabard_record *server_writer(struct server *s, tabard_error *e)
{
    for (int turn = 0; !s->writer && turn < WRITER_TURNS; turn++) {
        s->writer = tabard_record_open(s->record, TABARD_RECORD_WRITE, e);
        if (!s->writer && e->status != TABARD_BUSY)
            break;
    }
    return s->writer;
}

/* For changes the record is opened for writing, which also brings an older file up to date. While another process
   writes it is read, and opened for writing when the first change comes. */
static bool open_records(struct server *s, tabard_error *e)
{
    if (!s->o.read_only && !(s->writer = tabard_record_open(s->record, TABARD_RECORD_WRITE, e))) {
        if (e->status != TABARD_IO && e->status != TABARD_BUSY)
            return false;
        s->o.read_only = e->status == TABARD_IO;
    }
    for (; s->n_readers < MAX_READERS; s->n_readers++)
        if (!(s->readers[s->n_readers] = tabard_record_open(s->record, TABARD_RECORD_READ, e)))
            return false;
    return true;
}

static bool make_token(struct server *s)
{
    unsigned char bytes[32];
    if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes)
        return false;
    for (size_t i = 0; i < sizeof bytes; i++)
        sprintf(s->token + 2 * i, "%02x", bytes[i]);
    return true;
}

static void init_locks(struct server *s)
{
    pthread_rwlockattr_t fair;      /* readers without end must not keep the keeper out */
    pthread_rwlockattr_init(&fair);
    pthread_rwlockattr_setkind_np(&fair, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP);
    pthread_rwlock_init(&s->index_lock, &fair);
    pthread_rwlockattr_destroy(&fair);
    pthread_mutex_init(&s->pool_lock, NULL);
    pthread_cond_init(&s->pool_free, NULL);
    pthread_mutex_init(&s->write_lock, NULL);
    pthread_mutex_init(&s->engine_lock, NULL);
    pthread_mutex_init(&s->wake_lock, NULL);
    pthread_cond_init(&s->wake, NULL);
    pthread_mutex_init(&s->cache.lock, NULL);
}

static bool set_up(struct server *s, const struct server_options *o)
{
    s->o = *o;
    s->record = strdup(o->record);
    s->host = strdup(o->host ? o->host : "127.0.0.1");
    s->lexicon = malloc(strlen(o->record) + 8);
    s->kept = malloc(strlen(o->record) + 8);
    if (!s->record || !s->host || !s->lexicon || !s->kept || !make_token(s))
        return false;
    sprintf(s->lexicon, "%s.lex", s->record);
    sprintf(s->kept, "%s.desk", s->record);
    return true;
}

struct server *server_new(const struct server_options *o, tabard_error *e)
{
    struct server *s = calloc(1, sizeof *s);
    *e = (tabard_error){.status = TABARD_NOMEM, .message = "out of memory"};
    if (!s)
        return NULL;
    init_locks(s);
    bool good = set_up(s, o) && open_records(s, e) && http_start(s, e);
    if (good)
        good = s->keeper_runs = !pthread_create(&s->keeper, NULL, keep, s);
    if (good)
        return s;
    server_free(s);
    return NULL;
}

void server_free(struct server *s)
{
    if (!s)
        return;
    pthread_mutex_lock(&s->wake_lock);
    s->stop = true;
    pthread_cond_broadcast(&s->wake);
    pthread_mutex_unlock(&s->wake_lock);
    http_stop(s);
    if (s->keeper_runs)
        pthread_join(s->keeper, NULL);
    for (int i = 0; i < s->n_readers; i++)
        tabard_record_close(s->readers[i]);
    tabard_record_close(s->writer);
    tabard_engine_free(s->engine);
    index_drop(s->index);
    cache_free(&s->cache);
    free(s->record);
    free(s->host);
    free(s->lexicon);
    free(s->kept);
    free(s);
}

int server_port(const struct server *s) { return s->port; }
bool server_read_only(const struct server *s) { return s->o.read_only; }
