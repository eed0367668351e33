/* Keeping clusters true. In: claims that come, go or are judged. Out: rows of event_keys, and which days of which keys
   are to be made anew (record/cluster_make.c) before the transaction ends. */
#include "record/cluster.h"

#include "base/memory.h"
#include "record/cluster_make.h"
#include "record/sqlite_glue.h"

#include <stdlib.h>

static enum status touch(struct record *r, int64_t key, int32_t day, struct error *e)
{
    struct touched_list *l = &r->touched;
    if (l->n == l->cap) {
        size_t cap = l->cap ? 2 * l->cap : 128;
        struct touched *more = memory_resize(l->items, cap * sizeof *more);
        if (!more)
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
        l->items = more;
        l->cap = cap;
    }
    l->items[l->n++] = (struct touched){key, day};
    return STATUS_OK;
}

/* Touch what the rows (key, day) of a statement name. */
static enum status touch_all(struct record *r, enum statement which, int64_t id, bool *any, struct error *e)
{
    bool row = true;
    sqlite3_stmt *s = glue_statement(r, which, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, id);
    for (enum status st; row;) {
        st = glue_step(r, s, &row, e);
        if (st == STATUS_OK && row)
            st = touch(r, sqlite3_column_int64(s, 0), sqlite3_column_int(s, 1), e);
        if (st != STATUS_OK)
            return st;
        *any |= row;
    }
    return STATUS_OK;
}

enum status cluster_touch_document(struct record *r, int64_t document, struct error *e)
{
    bool any = false;
    return touch_all(r, STMT_KEYS_OF_DOCUMENT, document, &any, e);
}

enum status cluster_touch_group(struct record *r, int64_t leader, struct error *e)
{
    bool any = false;
    return touch_all(r, STMT_KEYS_OF_GROUP, leader, &any, e);
}

static enum status put_key(struct record *r, int64_t claim, const struct event_key *k, struct error *e)
{
    sqlite3_stmt *s = glue_statement(r, STMT_EVENT_KEY_ADD, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, claim);
    sqlite3_bind_int64(s, 2, k->key);
    sqlite3_bind_int64(s, 3, k->day);
    enum status st = glue_step(r, s, NULL, e);
    return st == STATUS_OK ? touch(r, k->key, k->day, e) : st;
}

enum status cluster_enter(struct record *r, int64_t claim, struct error *e)
{
    struct event_key k;
    bool had = false;
    enum status st = touch_all(r, STMT_KEY_OF_CLAIM, claim, &had, e);
    if (st == STATUS_OK)
        st = event_key_of(r, claim, &k, e);
    if (st != STATUS_OK)
        return st;
    if (k.key)
        return put_key(r, claim, &k, e);
    return had ? glue_run(r, STMT_EVENT_KEY_DROP, claim, 0, e) : STATUS_OK;
}

static int by_key_and_day(const void *a, const void *b)
{
    const struct touched *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->day < y->day ? -1 : x->day > y->day;
}

/* Days of one key that lie near one another are made in one go. */
enum status cluster_settle(struct record *r, struct error *e)
{
    enum status st = STATUS_OK;
    struct touched_list *l = &r->touched;
    if (!l->n)
        return STATUS_OK;
    struct arena scratch;
    arena_init(&scratch);
    qsort(l->items, l->n, sizeof *l->items, by_key_and_day);
    for (size_t i = 0, j; st == STATUS_OK && i < l->n; i = j) {
        for (j = i + 1; j < l->n && l->items[j].key == l->items[i].key && l->items[j].day - l->items[j - 1].day < 8;)
            j++;
        st = cluster_make(r, &scratch, l->items[i].key, l->items[i].day, l->items[j - 1].day, e);
        arena_reset(&scratch);
    }
    arena_release(&scratch);
    cluster_forget(r);
    return st;
}

void cluster_forget(struct record *r)
{
    memory_free(r->touched.items);
    r->touched = (struct touched_list){0};
}
