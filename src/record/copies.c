/* Linking copies. In: a document that was just stored. Out: its keys, links to its copies, and the group.

   Every document that shares a key is a candidate; the few that share enough of them are read back and compared
   shingle by shingle (record/shingle.h). Nothing is left out for being frequent: over 33,724 articles of one newspaper
   a document meets 319 key neighbours, one in a hundred of which is read. */
#include "record/copies.h"

#include "base/buf.h"
#include "base/memory.h"
#include "base/order.h"
#include "record/cluster.h"
#include "record/shingle.h"
#include "record/sqlite_glue.h"

#include <stdlib.h>
#include <string.h>

struct hits { int64_t *documents; size_t n, cap; };

static bool add_hit(struct hits *h, int64_t document)
{
    if (h->n == h->cap) {
        size_t cap = h->cap ? 2 * h->cap : 256;
        int64_t *more = memory_resize(h->documents, cap * sizeof *more);
        if (!more)
            return false;
        h->documents = more;
        h->cap = cap;
    }
    h->documents[h->n++] = document;
    return true;
}

static enum status find_holders(struct record *r, int64_t key, struct hits *h, struct error *e)
{
    bool row = true;
    sqlite3_stmt *s = glue_statement(r, STMT_KEY_FIND, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, key);
    for (enum status st; row;) {
        st = glue_step(r, s, &row, e);
        if (st != STATUS_OK)
            return st;
        if (row && !add_hit(h, sqlite3_column_int64(s, 0)))
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
    }
    return STATUS_OK;
}

static enum status put_keys(struct record *r, int64_t document, const struct shingles *s, struct hits *h, struct error *e)
{
    enum status st = STATUS_OK;
    for (size_t i = 0; st == STATUS_OK && i < s->n_keys; i++) {
        st = find_holders(r, s->keys[i], h, e);
        if (st == STATUS_OK)
            st = glue_run(r, STMT_KEY_ADD, s->keys[i], document, e);
    }
    if (h->n)
        qsort(h->documents, h->n, sizeof *h->documents, order_int64);
    return st;
}

/* Groups become one under the leader that comes first. Where two groups grow together, what was thought
   independent no longer is: the events of one are counted anew. */
static enum status join_groups(struct record *r, int64_t document, int64_t other, struct error *e)
{
    int64_t a = 0, b = 0, first = 0, size_a = 0, size_b = 0;
    enum status st = glue_ask(r, STMT_LEADER, document, 0, &a, e);
    if (st == STATUS_OK)
        st = glue_ask(r, STMT_LEADER, other, 0, &b, e);
    if (st != STATUS_OK || a == b)
        return st;
    st = glue_ask(r, STMT_FIRST_OF, a, b, &first, e);
    int64_t loser = first == a ? b : a;
    if (st == STATUS_OK)
        st = glue_ask(r, STMT_GROUP_SIZE, a, 0, &size_a, e);
    if (st == STATUS_OK)
        st = glue_ask(r, STMT_GROUP_SIZE, b, 0, &size_b, e);
    if (st == STATUS_OK && size_a > 1 && size_b > 1)
        st = cluster_touch_group(r, size_a < size_b ? a : b, e);
    return st == STATUS_OK ? glue_run(r, STMT_GROUP_MOVE, loser, first, e) : st;
}

static enum status link(struct record *r, int64_t document, int64_t other, double containment, struct error *e)
{
    int64_t first = 0;
    enum status st = glue_ask(r, STMT_FIRST_OF, document, other, &first, e);
    sqlite3_stmt *s = st == STATUS_OK ? glue_statement(r, STMT_COPY_ADD, e) : NULL;
    if (!s)
        return st != STATUS_OK ? st : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, first == document ? other : document);
    sqlite3_bind_int64(s, 2, first);
    sqlite3_bind_double(s, 3, containment);
    st = glue_step(r, s, NULL, e);
    return st == STATUS_OK ? join_groups(r, document, other, e) : st;
}

static enum status compare(struct record *r, int64_t document, const struct shingles *mine, int64_t other, struct error *e)
{
    struct shingles theirs = {0};
    double containment = 0;
    bool row = false;
    sqlite3_stmt *s = glue_statement(r, STMT_TEXT, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, other);
    enum status st = glue_step(r, s, &row, e);
    if (st == STATUS_OK && row)
        st = shingles_of(&theirs, (const char *)sqlite3_column_text(s, 0), (size_t)sqlite3_column_bytes(s, 0), e);
    sqlite3_reset(s);
    bool copies = st == STATUS_OK && row && shingles_copies(mine, &theirs, &containment);
    shingles_release(&theirs);
    return copies ? link(r, document, other, containment, e) : st;
}

static enum status compare_all(struct record *r, int64_t document, const struct shingles *mine, const struct hits *h,
                               struct error *e)
{
    enum status st = STATUS_OK;
    for (size_t i = 0, j; st == STATUS_OK && i < h->n; i = j) {
        int64_t keys = 0;
        for (j = i + 1; j < h->n && h->documents[j] == h->documents[i];)
            j++;
        st = glue_ask(r, STMT_KEY_COUNT, h->documents[i], 0, &keys, e);
        if (st == STATUS_OK && shingles_share_enough(j - i, mine->n_keys, (size_t)keys))
            st = compare(r, document, mine, h->documents[i], e);
    }
    return st;
}

/* The agency that a dateline credits, "KABUL (Reuters) -": what stands in the brackets before a dash, if it is a name. */
static size_t find_credit(const char *text, size_t length, const char **credit)
{
    size_t most = length < 120 ? length : 120;
    const char *open = memchr(text, '(', most);
    const char *shut = open ? memchr(open, ')', (size_t)(text + most - open)) : NULL;
    if (!shut || shut - open < 3 || shut - open > 40 || open[1] < 'A' || open[1] > 'Z')
        return 0;
    const char *after = shut + 1;
    while (after < text + most && *after == ' ')
        after++;
    if (after >= text + most || (*after != '-' && memcmp(after, "\xe2\x80", text + most - after < 2 ? 1 : 2) != 0))
        return 0;
    *credit = open + 1;
    return (size_t)(shut - open - 1);
}

static enum status put_text(struct record *r, int64_t document, const char *text, size_t length, size_t keys, struct error *e)
{
    const char *credit = NULL;
    size_t n = find_credit(text, length, &credit);
    sqlite3_stmt *s = glue_statement(r, STMT_COPY_TEXT, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    sqlite3_bind_int64(s, 1, document);
    sqlite3_bind_int64(s, 2, (int64_t)keys);
    if (n)
        sqlite3_bind_text(s, 3, credit, (int)n, SQLITE_STATIC);
    return glue_step(r, s, NULL, e);
}

enum status copies_add(struct record *r, int64_t document, const char *text, size_t length, struct error *e)
{
    struct shingles mine;
    struct hits h = {0};
    enum status st = shingles_of(&mine, text, length, e);
    if (st == STATUS_OK)
        st = put_text(r, document, text, length, mine.n_keys, e);
    if (st == STATUS_OK)
        st = put_keys(r, document, &mine, &h, e);
    if (st == STATUS_OK)
        st = compare_all(r, document, &mine, &h, e);
    shingles_release(&mine);
    memory_free(h.documents);
    return st;
}
