/* Clusters of one key. In: the claims filed under a key over some days. Out: rows of event_clusters, and in event_keys
   the cluster of each claim.

   Days. Papers tell on Tuesday what happened on Monday, and who gives no day is filed under that of publication, so
   claims of neighbouring days may be one event; but a war has one every day, and a chain of days must not become one
   event of a year. A day on which more is told than on the days beside it is a peak; other days go to the peak beside
   them, the earlier one first, or stand alone. That depends on six days around only.

   Places. Of claims with a town or point, those within NEAR kilometres are one event, others are not. A claim that knows
   only the country, or no place, goes with its own report, else with the most told spot that its country allows. */
#include "record/cluster_make.h"

#include "base/date.h"
#include "base/hash.h"
#include "base/order.h"
#include "record/sqlite_glue.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define NEAR 50.0
#define REACH 6                     /* days on either side that a change of one day can move, and one to see that */

struct spot {
    const char *label, *country;
    double lat, lon;
    int n;
    int home;                       /* the spot that it is part of: itself, or a bigger one nearby */
    bool is_point;
};

struct making {
    struct arena *arena;
    int64_t key;
    int32_t first, last;            /* peaks to be made anew */
    int32_t origin;                 /* day of counts[0] */
    uint32_t n_counts;
    uint32_t *counts;               /* claims a day */
    struct member *members;
    uint32_t n, cap;
    struct spot *spots;             /* of the peak in work */
    uint32_t n_spots, cap_spots;
};

/* Days and peaks -------------------------------------------------------------------------------- */

static uint32_t count_on(const struct making *k, int32_t day)
{
    int64_t at = (int64_t)day - k->origin;
    return at >= 0 && at < k->n_counts ? k->counts[at] : 0;
}

static bool is_peak(const struct making *k, int32_t day)
{
    uint32_t n = count_on(k, day);
    return n > count_on(k, day - 1) && n >= count_on(k, day + 1);
}

static int32_t peak_of(const struct making *k, int32_t day)
{
    if (is_peak(k, day))
        return day;
    return is_peak(k, day - 1) ? day - 1 : is_peak(k, day + 1) ? day + 1 : day;
}

static sqlite3_stmt *days_statement(struct record *r, enum statement which, const struct making *k, int32_t first,
                                    int32_t last, struct error *e)
{
    sqlite3_stmt *s = glue_statement(r, which, e);
    if (s) {
        sqlite3_bind_int64(s, 1, k->key);
        sqlite3_bind_int64(s, 2, first);
        sqlite3_bind_int64(s, 3, last);
    }
    return s;
}

static enum status count_days(struct record *r, struct making *k, struct error *e)
{
    bool row = true;
    sqlite3_stmt *s = days_statement(r, STMT_KEY_DAYS, k, k->origin, k->origin + (int32_t)k->n_counts - 1, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    while (row) {
        enum status st = glue_step(r, s, &row, e);
        if (st != STATUS_OK)
            return st;
        if (row)
            k->counts[sqlite3_column_int64(s, 0) - k->origin] = (uint32_t)sqlite3_column_int64(s, 1);
    }
    return STATUS_OK;
}

/* Reading members ------------------------------------------------------------------------------- */

static const char *text_of(struct making *k, sqlite3_stmt *s, int column)
{
    const char *text = (const char *)sqlite3_column_text(s, column);
    const char *copy = text ? arena_string(k->arena, text, strlen(text)) : "";
    return copy ? copy : "";
}

static void read_member(struct making *k, sqlite3_stmt *s, struct member *m)
{
    m->claim = sqlite3_column_int64(s, 0);
    m->day = sqlite3_column_int(s, 1);
    m->said = sqlite3_column_int64(s, 2);
    m->document = sqlite3_column_int64(s, 3);
    m->leader = sqlite3_column_int64(s, 4);
    m->dated = sqlite3_column_int(s, 5) != 0;
    m->has_point = sqlite3_column_int(s, 6) != 0;
    m->lat = sqlite3_column_double(s, 7);
    m->lon = sqlite3_column_double(s, 8);
    m->sides = sqlite3_column_int(s, 9);
    const char **const texts[] = {&m->doc, &m->publisher, &m->credit, &m->published, &m->status, &m->stem, &m->place,
                                  &m->country, &m->precision, &m->chain, &m->counts};
    for (int i = 0; i < (int)(sizeof texts / sizeof *texts); i++)
        *texts[i] = text_of(k, s, 10 + i);
    m->peak = peak_of(k, m->day);
}

static enum status read_members(struct record *r, struct making *k, struct error *e)
{
    bool row = true;
    sqlite3_stmt *s = days_statement(r, STMT_MEMBERS, k, k->first - 1, k->last + 1, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    while (row) {
        enum status st = glue_step(r, s, &row, e);
        if (st != STATUS_OK)
            return st;
        struct member *m = row ? ARENA_PUSH(k->arena, k->members, k->n, k->cap) : NULL;
        if (m)
            read_member(k, s, m);
        if (m && (m->peak < k->first || m->peak > k->last))
            k->n--;
        if (k->arena->failed)
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
    }
    return STATUS_OK;
}

/* Peaks together, spots before vague ones, then an order that no run of the program can change. */
static int in_order(const void *a, const void *b)
{
    const struct member *x = a, *y = b;
    if (x->peak != y->peak)
        return x->peak < y->peak ? -1 : 1;
    if (x->has_point != y->has_point)
        return x->has_point ? -1 : 1;
    if (!*x->country != !*y->country)
        return *x->country ? -1 : 1;
    int c = strcmp(x->stem, y->stem);
    return c ? c : strcmp(x->doc, y->doc);
}

/* Places ---------------------------------------------------------------------------------------- */

static double kilometres(double lat1, double lon1, double lat2, double lon2)
{
    const double rad = 3.14159265358979 / 180;
    double x = sin((lat2 - lat1) * rad / 2), y = sin((lon2 - lon1) * rad / 2);
    double h = x * x + cos(lat1 * rad) * cos(lat2 * rad) * y * y;
    return 2 * 6371 * asin(sqrt(h > 1 ? 1 : h));
}

static struct spot *find_spot(struct making *k, const struct member *m)
{
    for (uint32_t i = 0; i < k->n_spots; i++)
        if (k->spots[i].is_point && k->spots[i].lat == m->lat && k->spots[i].lon == m->lon && !strcmp(k->spots[i].label, m->place))
            return &k->spots[i];
    return NULL;
}

static struct spot *add_spot(struct making *k, const char *label, const struct member *m, bool is_point)
{
    struct spot *s = ARENA_PUSH(k->arena, k->spots, k->n_spots, k->cap_spots);
    if (s)
        *s = (struct spot){.label = label, .country = m->country, .lat = m->lat, .lon = m->lon, .is_point = is_point,
                           .home = (int)k->n_spots - 1};
    return s;
}

static int bigger_first(const void *a, const void *b)
{
    const struct spot *x = a, *y = b;
    if (x->n != y->n)
        return y->n - x->n;
    int c = strcmp(x->label, y->label);
    return c ? c : x->lat < y->lat ? -1 : x->lat > y->lat ? 1 : (x->lon > y->lon) - (x->lon < y->lon);
}

/* Spots of the claims with a point; the smaller ones become part of a bigger one nearby. */
static void make_spots(struct making *k, struct member *m, uint32_t n)
{
    k->n_spots = 0;
    for (uint32_t i = 0; i < n && m[i].has_point; i++) {
        struct spot *s = find_spot(k, &m[i]);
        if (!s)
            s = add_spot(k, m[i].place, &m[i], true);
        if (s)
            s->n++;
    }
    if (k->n_spots)
        qsort(k->spots, k->n_spots, sizeof *k->spots, bigger_first);
    for (uint32_t i = 0; i < k->n_spots; i++) {
        struct spot *s = &k->spots[i];
        s->home = (int)i;
        for (uint32_t h = 0; h < i && s->home == (int)i; h++)
            if (k->spots[h].home == (int)h && kilometres(s->lat, s->lon, k->spots[h].lat, k->spots[h].lon) <= NEAR)
                s->home = (int)h;
        if (s->home != (int)i)
            k->spots[s->home].n += s->n;
    }
}

static bool allows(const struct spot *s, const struct member *m)
{
    return !*m->country || !strcmp(s->country, m->country);
}

/* The one spot that the claim's own report names; -1: none, or more than one. */
static int spot_of_report(const struct making *k, const struct member *all, uint32_t n, const struct member *m)
{
    int found = -1;
    for (uint32_t i = 0; i < n && all[i].has_point; i++)
        if (all[i].document == m->document && allows(&k->spots[all[i].spot], m)) {
            if (found >= 0 && found != all[i].spot)
                return -1;
            found = all[i].spot;
        }
    return found;
}

static int biggest_spot(const struct making *k, const struct member *m)
{
    int best = -1;
    for (uint32_t i = 0; i < k->n_spots; i++)
        if (k->spots[i].home == (int)i && allows(&k->spots[i], m) && (best < 0 || k->spots[i].n > k->spots[best].n))
            best = (int)i;
    return best;
}

static void place_vague(struct making *k, const struct member *all, uint32_t n, struct member *m)
{
    m->spot = spot_of_report(k, all, n, m);
    if (m->spot < 0)
        m->spot = biggest_spot(k, m);
    if (m->spot < 0) {
        struct spot *s = add_spot(k, m->country, m, false);
        m->spot = s ? s->home : 0;
    }
    if (m->spot < (int)k->n_spots && !k->spots[m->spot].is_point)
        k->spots[m->spot].n++;
}

static void place_members(struct making *k, struct member *m, uint32_t n)
{
    make_spots(k, m, n);
    for (uint32_t i = 0; i < n; i++) {
        struct spot *s = m[i].has_point ? find_spot(k, &m[i]) : NULL;
        if (s)
            m[i].spot = s->home;
        else
            place_vague(k, m, n, &m[i]);
    }
}

/* Rows ------------------------------------------------------------------------------------------ */

/* The claim that stands for the cluster: of its status, with both sides known, a spot, a day, early, in this order. */
static bool stands_better(const struct member *x, const struct member *y, const char *status)
{
    bool sx = !strcmp(x->status, status), sy = !strcmp(y->status, status);
    if (sx != sy)
        return sx;
    if (x->sides != y->sides)
        return x->sides > y->sides;
    if (x->has_point != y->has_point)
        return x->has_point;
    if (x->dated != y->dated)
        return x->dated;
    if (!*x->published != !*y->published)
        return *x->published != 0;
    int c = strcmp(x->published, y->published);
    return c ? c < 0 : strcmp(x->stem, y->stem) < 0;
}

static int count_reports(struct arena *a, const struct member *const *m, uint32_t n)
{
    int64_t *rows = ARENA_ARRAY(a, int64_t, n);
    int found = 0;
    for (uint32_t i = 0; rows && i < n; i++)
        rows[i] = m[i]->document;
    if (rows)
        qsort(rows, n, sizeof *rows, order_int64);
    for (uint32_t i = 0; rows && i < n; i++)
        found += i == 0 || rows[i] != rows[i - 1];
    return found;
}

static int64_t cluster_id(const struct making *k, int32_t peak, const struct spot *s)
{
    uint64_t h = hash_mix(hash_mix((uint64_t)k->key, (uint64_t)(int64_t)peak), hash_string(s ? s->label : ""));
    h = hash_mix(h, hash_string(s ? s->country : ""));
    if (s && s->is_point)
        h = hash_mix(hash_mix(h, (uint64_t)(int64_t)floor(s->lat * 1e4)), (uint64_t)(int64_t)floor(s->lon * 1e4));
    return (int64_t)(h >> 11) + 1;      /* under 2^53: a number in any JSON reader */
}

static enum status set_members(struct record *r, int64_t id, const struct member *const *m, uint32_t n, struct error *e)
{
    enum status st = STATUS_OK;
    for (uint32_t i = 0; st == STATUS_OK && i < n; i++)
        st = glue_run(r, STMT_CLUSTER_SET, m[i]->claim, id, e);
    return st;
}

static enum status put_row(struct record *r, struct making *k, int64_t id, const struct member *const *m, uint32_t n,
                           const struct buf *differences, struct error *e)
{
    const char *status = cluster_status(k->arena, m, n);
    const struct member *best = m[0];
    char day[16], first[16], last[16];
    int32_t lo = m[0]->day, hi = m[0]->day;
    for (uint32_t i = 1; i < n; i++) {
        best = stands_better(m[i], best, status) ? m[i] : best;
        lo = m[i]->day < lo ? m[i]->day : lo;
        hi = m[i]->day > hi ? m[i]->day : hi;
    }
    date_format(best->dated ? best->day : best->peak, day);
    date_format(lo, first);
    date_format(hi, last);
    sqlite3_stmt *s = glue_statement(r, STMT_CLUSTER_ADD, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    const int64_t numbers[] = {id, k->key, best->peak, best->claim, n, count_reports(k->arena, m, n),
                               cluster_independent(k->arena, m, n)};
    for (int i = 0; i < 7; i++)
        sqlite3_bind_int64(s, 1 + i, numbers[i]);
    const char *const texts[] = {day, first, last, status, differences->data};
    for (int i = 0; i < 5; i++)
        glue_bind_text(s, 8 + i, texts[i]);
    return glue_step(r, s, NULL, e);
}

static enum status put_cluster(struct record *r, struct making *k, const struct member *const *m, uint32_t n,
                               struct error *e)
{
    struct buf differences = {0};
    const struct spot *s = m[0]->spot < (int)k->n_spots ? &k->spots[m[0]->spot] : NULL;
    int64_t id = cluster_id(k, m[0]->peak, s);
    cluster_differences(k->arena, m, n, &differences);
    enum status st = differences.failed || k->arena->failed ? error_set(e, STATUS_NOMEM, 0, "out of memory")
                                                           : put_row(r, k, id, m, n, &differences, e);
    buf_release(&differences);
    return st == STATUS_OK ? set_members(r, id, m, n, e) : st;
}

/* Members of one peak, already placed. */
static enum status put_spots(struct record *r, struct making *k, const struct member *m, uint32_t n, struct error *e)
{
    enum status st = STATUS_OK;
    const struct member **group = ARENA_ARRAY(k->arena, const struct member *, n);
    if (!group)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    for (int spot = 0; st == STATUS_OK && spot < (int)k->n_spots; spot++) {
        uint32_t size = 0;
        for (uint32_t i = 0; i < n; i++)
            if (m[i].spot == spot)
                group[size++] = &m[i];
        if (size)
            st = put_cluster(r, k, group, size, e);
    }
    return st;
}

static enum status make_peaks(struct record *r, struct making *k, struct error *e)
{
    enum status st = STATUS_OK;
    for (uint32_t i = 0, j; st == STATUS_OK && i < k->n; i = j) {
        for (j = i + 1; j < k->n && k->members[j].peak == k->members[i].peak;)
            j++;
        place_members(k, k->members + i, j - i);
        if (k->arena->failed)
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
        st = put_spots(r, k, k->members + i, j - i, e);
    }
    return st;
}

static enum status drop_old(struct record *r, const struct making *k, struct error *e)
{
    sqlite3_stmt *s = days_statement(r, STMT_CLUSTERS_DROP, k, k->first, k->last, e);
    return s ? glue_step(r, s, NULL, e) : e ? e->status : STATUS_INTERNAL;
}

enum status cluster_make(struct record *r, struct arena *a, int64_t key, int32_t first, int32_t last, struct error *e)
{
    struct making k = {.arena = a, .key = key, .first = first - 3, .last = last + 3, .origin = first - REACH,
                       .n_counts = (uint32_t)(last - first) + 2 * REACH + 1};
    k.counts = ARENA_ARRAY(a, uint32_t, k.n_counts);
    enum status st = k.counts ? count_days(r, &k, e) : error_set(e, STATUS_NOMEM, 0, "out of memory");
    if (st == STATUS_OK)
        st = read_members(r, &k, e);
    if (st == STATUS_OK)
        st = drop_old(r, &k, e);
    if (st == STATUS_OK && k.n) {
        qsort(k.members, k.n, sizeof *k.members, in_order);
        st = make_peaks(r, &k, e);
    }
    return st;
}
