/* Asking politely: see fetch_asks.h. In: an address. Out: its bytes, or why not, and a row of the collection log.

   Before a host is asked for anything its robots.txt is read, once a run; no answer or a fault of the server there means
   that nothing may be asked (RFC 9309, 2.3.1). Redirects are followed here and not by the HTTP library, so that each
   hop passes the same gates. "429" and "503" are obeyed: waited for if it is short, else noted as the time before
   which no later run asks again; faults in a row double that time. */
#include "fetch_asks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAX_HOPS = 5, MAX_PAUSE = 60, FIRST_BACKOFF = 300, MAX_BACKOFF = 86400, MAX_RETRY = 7 * 86400 };

const char *const ask_names[ASK_OUTCOMES] = {"new", "unchanged", "robots", "refused", "later", "failed"};

struct ask_host {
    struct ask_host *next;
    char origin[512];
    char *robots;               /* NULL: everything is allowed */
    size_t robots_size;
    bool closed;                /* no robots.txt could be had: ask nothing */
    bool is_private;            /* nor may it be asked at all */
    double ready;               /* not before this moment */
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void sleep_until(const struct asks *a, double moment)
{
    for (double left = moment - now(); left > 0 && !*a->interrupted; left = moment - now()) {
        struct timespec t = {0, left < .2 ? (long)(left * 1e9) : 200000000};
        nanosleep(&t, NULL);
    }
}

void ask_time(long seconds, char out[32])
{
    struct tm parts;
    time_t t = time(NULL) + seconds;
    gmtime_r(&t, &parts);
    strftime(out, 32, "%Y-%m-%dT%H:%M:%SZ", &parts);
}

static void copy_cell(tabard_rows *rows, int column, char *room, size_t size)
{
    const char *s = tabard_rows_text(rows, column, NULL);
    snprintf(room, size, "%s", s ? s : "");
}

bool ask_recall(tabard_record *db, const char *url, struct ask_past *past, tabard_error *e)
{
    static const char sql[] =
        "SELECT g.etag, g.modified, l.retry_at, g.id, (SELECT count(*) FROM fetches f WHERE f.url = ?1 AND f.id > coalesce(g.id, 0)"
        " AND f.outcome IN ('failed', 'later')) FROM (SELECT 1) LEFT JOIN (SELECT * FROM fetches WHERE url = ?1 AND outcome = 'new'"
        " ORDER BY id DESC LIMIT 1) g LEFT JOIN (SELECT * FROM fetches WHERE url = ?1 ORDER BY id DESC LIMIT 1) l";
    *past = (struct ask_past){0};
    tabard_rows *rows = tabard_record_select(db, sql, &url, 1, e);
    bool got = rows && tabard_rows_next(rows, e);
    if (got) {
        copy_cell(rows, 0, past->etag, sizeof past->etag);
        copy_cell(rows, 1, past->modified, sizeof past->modified);
        copy_cell(rows, 2, past->retry_at, sizeof past->retry_at);
        past->seen = tabard_rows_type(rows, 3) != TABARD_NULL;
        past->failures = (long)tabard_rows_integer(rows, 4);
    }
    tabard_rows_free(rows);
    return got;
}

struct ask {
    const char *url, *feed;     /* as it was asked for */
    const char *at;             /* the hop */
    const struct ask_past *past;
};

static void log_answer(struct asks *a, const struct ask *q, enum ask_outcome outcome, const struct web_answer *r, long retry, tabard_error *e)
{
    char when[32] = "";
    if (retry >= 0)
        ask_time(retry < MAX_RETRY ? retry : MAX_RETRY, when);
    tabard_fetch f = {.url = q->url, .feed = q->feed, .outcome = ask_names[outcome], .final_url = q->at, .status = r->status,
                      .type = *r->type ? r->type : NULL, .etag = *r->etag ? r->etag : NULL, .modified = *r->modified ? r->modified : NULL,
                      .headers = r->headers.data, .retry_at = *when ? when : NULL, .message = *r->problem ? r->problem : NULL,
                      .bytes = outcome == ASK_NEW ? r->body.data : NULL, .size = r->body.size};
    if (!e->status)
        tabard_record_log_fetch(a->db, &f, e);
}

static long backoff(long failures)
{
    long wait = FIRST_BACKOFF;
    while (failures-- > 0 && wait < MAX_BACKOFF)
        wait *= 2;
    return wait < MAX_BACKOFF ? wait : MAX_BACKOFF;
}

static void read_robots(struct asks *a, struct ask_host *h, tabard_error *e)
{
    char url[600], path[600];
    struct web_answer r;
    snprintf(url, sizeof url, "%s/robots.txt", h->origin);
    snprintf(path, sizeof path, "%s", url);
    for (int hop = 0;; hop++) {
        web_get(a->web, path, NULL, NULL, &r);
        if (hop == MAX_HOPS || r.status < 300 || r.status > 399 || !r.location || !web_is_address(r.location) || strlen(r.location) >= sizeof path)
            break;
        snprintf(path, sizeof path, "%s", r.location);
        web_release(&r);
    }
    bool had = r.status >= 200 && r.status < 300 && !*r.problem, none = r.status >= 400 && r.status < 500 && r.status != 429;
    h->closed = !had && !none;
    h->is_private = r.is_private;
    const struct ask q = {.url = url, .at = path};
    log_answer(a, &q, had ? ASK_NEW : none || r.is_private ? ASK_REFUSED : ASK_FAILED, &r, -1, e);
    if (had) {
        h->robots = r.body.data;
        h->robots_size = r.body.size;
        r.body = (struct web_bytes){0};
    }
    web_release(&r);
    h->ready = now() + a->pause;
}

static struct ask_host *host_of(struct asks *a, const char *origin, tabard_error *e)
{
    for (struct ask_host *h = a->hosts; h; h = h->next)
        if (!strcmp(h->origin, origin))
            return h;
    struct ask_host *h = calloc(1, sizeof *h);
    if (!h)
        return NULL;
    snprintf(h->origin, sizeof h->origin, "%s", origin);
    h->next = a->hosts;
    a->hosts = h;
    read_robots(a, h, e);
    return h;
}

/* Waits for the host's turn: ASK_NEW. Else it is not asked, and why. */
static enum ask_outcome gate(struct asks *a, const char *url, char *problem, size_t size, tabard_error *e)
{
    char origin[512], path[4096];
    double delay = 0;
    if (!web_cut(url, origin, sizeof origin, path, sizeof path))
        return snprintf(problem, size, "not an http or https address"), ASK_FAILED;
    struct ask_host *h = host_of(a, origin, e);
    if (h && h->is_private)
        return snprintf(problem, size, "an address of a private network that was not named"), ASK_REFUSED;
    if (!h || h->closed)
        return snprintf(problem, size, "robots.txt cannot be read"), ASK_ROBOTS;
    if (!tabard_robots_allows(h->robots, h->robots_size, "tabard", path, &delay))
        return snprintf(problem, size, "robots.txt does not allow it"), ASK_ROBOTS;
    sleep_until(a, h->ready);
    delay = delay > a->pause ? delay : a->pause;
    h->ready = now() + (delay < MAX_PAUSE ? delay : MAX_PAUSE);
    return ASK_NEW;
}

static enum ask_outcome outcome_of(const struct web_answer *r)
{
    if (r->status == 429 || r->status == 503)
        return ASK_LATER;
    if (r->status == 304)
        return ASK_UNCHANGED;
    if (r->is_private)
        return ASK_REFUSED;
    if (*r->problem || r->status == 0 || r->status >= 500 || (r->status >= 300 && r->status < 400))
        return ASK_FAILED;
    return r->status == 200 || r->status == 203 ? ASK_NEW : ASK_REFUSED;
}

/* One hop: the question, and once more if the host asks for a short wait. */
static enum ask_outcome ask_once(struct asks *a, const struct ask *q, bool conditional, struct web_answer *r)
{
    for (int attempt = 0;; attempt++) {
        web_get(a->web, q->at, conditional ? q->past->etag : NULL, conditional ? q->past->modified : NULL, r);
        enum ask_outcome o = outcome_of(r);
        if (o != ASK_LATER || attempt || r->retry_after < 0 || r->retry_after > a->patience || *a->interrupted)
            return o;
        sleep_until(a, now() + (double)r->retry_after);
        web_release(r);
    }
}

enum ask_outcome ask_address(struct asks *a, const char *url, const char *feed, bool conditional, struct web_answer *r, char *final_url,
                             size_t final_size, tabard_error *e)
{
    struct ask_past past;
    char today[32];
    enum ask_outcome o = ASK_FAILED;
    *r = (struct web_answer){.retry_after = -1};
    ask_time(0, today);
    if (!ask_recall(a->db, url, &past, e))
        return ASK_FAILED;
    if (*past.retry_at && strcmp(past.retry_at, today) > 0)
        return snprintf(r->problem, sizeof r->problem, "not before %s", past.retry_at), ASK_LATER;
    snprintf(final_url, final_size, "%s", url);
    const struct ask q = {url, feed, final_url, &past};
    for (int hop = 0; !e->status && !*a->interrupted; hop++) {
        if ((o = gate(a, final_url, r->problem, sizeof r->problem, e)) != ASK_NEW)
            break;
        o = ask_once(a, &q, conditional, r);
        if (o != ASK_FAILED || *r->problem || !r->location)
            break;
        if (hop == MAX_HOPS || strlen(r->location) >= final_size) {
            snprintf(r->problem, sizeof r->problem, "redirected too often");
            break;
        }
        snprintf(final_url, final_size, "%s", r->location);
        web_release(r);
        r->retry_after = -1;
    }
    bool again = o == ASK_LATER || o == ASK_FAILED;
    log_answer(a, &q, o, r, !again ? -1 : r->retry_after >= 0 ? r->retry_after : backoff(past.failures), e);
    return o;
}

void asks_release(struct asks *a)
{
    for (struct ask_host *h = a->hosts, *next; h; h = next) {
        next = h->next;
        free(h->robots);
        free(h);
    }
    a->hosts = NULL;
}
