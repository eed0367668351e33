/* tabard fetch FEED...: feeds and the reports that they name, from the network into a record. The only verb that asks the
   network, and only what it is told to. In: addresses of feeds or of single pages. Out: a line for each address, the
   record, and in the record the collection log (table fetches). */
#include "commands.h"
#include "desk_options.h"
#include "fetch_asks.h"
#include "options.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static volatile sig_atomic_t interrupted;
static void on_signal(int number) { (void)number; interrupted = 1; }

struct fetching {
    const char *record, *data, *agent;
    long pause, patience, seconds, megabytes, limit;
    bool dry_run, feeds_only, quiet;
    tabard_engine *engine;
    tabard_worker *worker;
    struct asks asks;
    tabard_error fatal;
    long count[ASK_OUTCOMES];
    long bad;
};

static void say(const struct fetching *f, enum ask_outcome o, const struct web_answer *r, const char *url)
{
    printf("%s\t%d\t%zu\t%s\n", ask_names[o], r->status, r->body.size, url);
    if (*r->problem && !f->quiet)
        fprintf(stderr, "tabard fetch: %s: %s\n", url, r->problem);
}

/* ---- documents ---- */

static void add_document(struct fetching *f, tabard_document *d)
{
    tabard_result result = {0};
    tabard_error e = {0};
    bool wanted = false;
    const tabard_output_options o = {.kinds = TABARD_CLAIM_KINDS, .list_sentences = true};
    if (f->fatal.status || tabard_record_wants(f->asks.db, d, &wanted, &f->fatal) || !wanted)
        return;
    if (tabard_code(f->worker, d, &o, &result, &e)) {
        fprintf(stderr, "tabard fetch: %s: %s\n", d->file, e.message);
        f->bad++;
        tabard_record_skip(f->asks.db);
    } else
        tabard_record_add(f->asks.db, d, &result, &f->fatal);
    tabard_result_release(&result);
}

/* What the page does not say of itself the feed may. */
static void fill_in(tabard_document *d, const tabard_document *item, const char *url)
{
    const char *const from_item[] = {item ? item->title : NULL, item ? item->author : NULL, item ? item->date : NULL, item ? item->source : NULL};
    const char **const fields[] = {&d->title, &d->author, &d->date, &d->source};
    for (int i = 0; i < 4; i++)
        if (!*fields[i])
            *fields[i] = from_item[i];
    if (!d->url)
        d->url = url;
}

typedef void on_document(struct fetching *f, tabard_document *d, const void *context);

static void each_document(struct fetching *f, const struct web_answer *r, const char *url, on_document *take, const void *context)
{
    tabard_error e = {0};
    tabard_document d;
    bool got = true;
    bool page = strcasestr(r->type, "html") && !strcasestr(r->type, "xml;");
    tabard_reader *reader = tabard_reader_open_bytes(r->body.data, r->body.size, url, page ? "html" : NULL, &e);
    while (reader && got && !f->fatal.status && !interrupted) {
        e = (tabard_error){0};
        tabard_status s = tabard_reader_next(reader, &d, &got, &e);
        if (s)
            f->bad++, fprintf(stderr, "tabard fetch: %s: %s\n", url, e.message);
        else if (got)
            take(f, &d, context);
        if (s && s != TABARD_INPUT)
            break;
        got = got || s == TABARD_INPUT;
    }
    if (!reader)
        f->bad++, fprintf(stderr, "tabard fetch: %s: %s\n", url, e.message);
    tabard_reader_close(reader);
}

/* ---- feeds ---- */

struct page { const tabard_document *item; const char *url; };

static void take_page(struct fetching *f, tabard_document *d, const void *context)
{
    const struct page *p = context;
    fill_in(d, p->item, p->url);
    add_document(f, d);
}

struct feed { const char *url; long *left; };

static void fetch_page(struct fetching *f, tabard_document *item, const struct feed *feed)
{
    struct web_answer r;
    struct ask_past past;
    char url[2048], at[2048];
    snprintf(url, sizeof url, "%s", item->url);
    if (!ask_recall(f->asks.db, url, &past, &f->fatal) || past.seen)
        return;
    if ((*feed->left)-- <= 0)
        return;
    enum ask_outcome o = ask_address(&f->asks, url, feed->url, false, &r, at, sizeof at, &f->fatal);
    f->count[o]++;
    say(f, o, &r, url);
    const struct page page = {item, at};
    if (o == ASK_NEW)
        each_document(f, &r, at, take_page, &page);
    else if (o == ASK_ROBOTS || o == ASK_REFUSED)
        add_document(f, item);          /* what the feed itself says of it */
    web_release(&r);
}

static void take_item(struct fetching *f, tabard_document *d, const void *context)
{
    const struct feed *feed = context;
    bool page = d->url && !f->feeds_only && strlen(d->url) < 2048 && web_is_address(d->url) && strcmp(d->url, feed->url);
    if (page)
        fetch_page(f, d, feed);
    else
        add_document(f, d);
}

/* An unchanged feed may name pages that no run came to: its last text is read again. */
static void read_again(struct fetching *f, const char *url, const struct feed *feed)
{
    void *bytes = NULL;
    size_t size = 0;
    tabard_rows *rows = tabard_record_select(f->asks.db, "SELECT sha256, type FROM fetches WHERE url = ?1 AND outcome = 'new' ORDER BY id DESC LIMIT 1",
                                             &url, 1, &f->fatal);
    struct web_answer old = {0};
    bool got = rows && tabard_rows_next(rows, &f->fatal) && !tabard_record_original(f->asks.db, tabard_rows_text(rows, 0, NULL), &bytes, &size, &f->fatal);
    const char *type = got ? tabard_rows_text(rows, 1, NULL) : NULL;
    snprintf(old.type, sizeof old.type, "%s", type ? type : "");
    tabard_rows_free(rows);
    old.body = (struct web_bytes){bytes, size, size};
    if (got && !strcasestr(old.type, "html"))
        each_document(f, &old, url, take_item, feed);
    tabard_free(bytes);
}

static void fetch_one(struct fetching *f, const char *url)
{
    struct web_answer r;
    char at[2048];
    long left = f->limit;
    enum ask_outcome o = ask_address(&f->asks, url, NULL, true, &r, at, sizeof at, &f->fatal);
    const struct feed feed = {url, &left};
    const struct page page = {NULL, at};
    f->count[o]++;
    say(f, o, &r, url);
    bool is_page = strcasestr(r.type, "html") != NULL;
    if (o == ASK_NEW)
        each_document(f, &r, at, is_page ? take_page : take_item, is_page ? (const void *)&page : (const void *)&feed);
    if (o == ASK_UNCHANGED)
        read_again(f, url, &feed);
    web_release(&r);
}

/* ---- the verb ---- */

static int plan(const struct fetching *f, int n, char **urls)
{
    tabard_error e = {0};
    tabard_record *db = tabard_record_open(f->record, TABARD_RECORD_READ, &e);  /* none yet: nothing is known */
    char today[32];
    ask_time(0, today);
    for (int i = 0; i < n; i++) {
        struct ask_past past = {0};
        if (db)
            ask_recall(db, urls[i], &past, &e);
        bool later = *past.retry_at && strcmp(past.retry_at, today) > 0;
        printf("%s\t%s\t%s\t%s\n", later ? past.retry_at : "now", *past.etag ? past.etag : "-", *past.modified ? past.modified : "-", urls[i]);
    }
    tabard_record_close(db);
    return EXIT_DONE;
}

static int run(struct fetching *f, int n, char **urls)
{
    tabard_record_counts c = {0};
    if (tabard_record_begin(f->asks.db, "fetch", f->engine, &f->fatal))
        return desk_fail("fetch", &f->fatal);
    for (int i = 0; i < n && !f->fatal.status && !interrupted; i++)
        fetch_one(f, urls[i]);
    if (!f->fatal.status)
        tabard_record_end(f->asks.db, &c, &f->fatal);
    if (f->fatal.status)
        return desk_fail("fetch", &f->fatal);
    if (!f->quiet)
        fprintf(stderr, "%ld document%s added with %ld claim%s, %ld known, %ld skipped; asked: %ld new, %ld unchanged, %ld not allowed, %ld refused, %ld later, %ld failed\n",
                c.documents, c.documents == 1 ? "" : "s", c.claims, c.claims == 1 ? "" : "s", c.known, c.skipped, f->count[ASK_NEW], f->count[ASK_UNCHANGED], f->count[ASK_ROBOTS], f->count[ASK_REFUSED],
                f->count[ASK_LATER], f->count[ASK_FAILED]);
    return interrupted ? EXIT_INTERRUPTED : f->count[ASK_FAILED] ? EXIT_IO : f->bad || f->count[ASK_REFUSED] || f->count[ASK_ROBOTS] ? EXIT_BAD_INPUT
         : f->count[ASK_LATER] ? EXIT_AGAIN : EXIT_DONE;
}

static int open_and_run(struct fetching *f, int n, char **urls)
{
    tabard_error e = {0};
    char agent[256];
    int status;
    const tabard_engine_options eo = {.data = f->data};
    snprintf(agent, sizeof agent, "tabard/%s%s%.200s%s", tabard_version(), f->agent ? " (" : "", f->agent ? f->agent : "", f->agent ? ")" : "");
    f->engine = tabard_engine_new(&eo, &e);
    f->worker = f->engine ? tabard_worker_new(f->engine) : NULL;
    f->asks.db = f->worker ? tabard_record_open(f->record, TABARD_RECORD_CREATE, &e) : NULL;
    f->asks.web = f->asks.db ? web_new(agent, (size_t)f->megabytes << 20, f->seconds) : NULL;
    f->asks.pause = (double)f->pause / 1000;
    f->asks.patience = f->patience;
    f->asks.interrupted = &interrupted;
    for (int i = 0; f->asks.web && i < n; i++)
        web_trust(f->asks.web, urls[i]);
    if (f->asks.web) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        status = run(f, n, urls);
    } else
        status = desk_fail("fetch", &e);
    asks_release(&f->asks);
    web_free(f->asks.web);
    tabard_record_close(f->asks.db);
    tabard_worker_free(f->worker);
    tabard_engine_free(f->engine);
    return fflush(stdout) ? EXIT_IO : status;
}

static bool good_words(int n, char **urls)
{
    if (!n)
        fprintf(stderr, "tabard fetch: which feed? give an address\n");
    for (int i = 0; i < n; i++)
        if (!web_is_address(urls[i]) || strlen(urls[i]) >= 2048) {
            fprintf(stderr, "tabard fetch: '%s' is no http or https address\n", urls[i]);
            return false;
        }
    return n > 0;
}

int command_fetch(int argc, char **argv)
{
    struct fetching f = {.pause = 1000, .patience = 60, .seconds = 60, .megabytes = 16, .limit = 100};
    bool helped;
    const struct option table[] = {
        {"--record", "-d", OPTION_TEXT, &f.record, "the record; made if there is none (or $TABARD_RECORD)"},
        {"--dry-run", NULL, OPTION_FLAG, &f.dry_run, "ask nothing: say when each address is due, and its conditions"},
        {"--feeds-only", NULL, OPTION_FLAG, &f.feeds_only, "the feeds' own text, not the pages they name"},
        {"--limit", NULL, OPTION_NUMBER, &f.limit, "pages a feed and run, at most (100)"},
        {"--pause", NULL, OPTION_NUMBER, &f.pause, "milliseconds between requests to a host, at least (1000)"},
        {"--patience", NULL, OPTION_NUMBER, &f.patience, "seconds to wait where a host says so, at most (60); else in a later run"},
        {"--timeout", NULL, OPTION_NUMBER, &f.seconds, "seconds a request, at most (60)"},
        {"--max-size", NULL, OPTION_NUMBER, &f.megabytes, "MiB an answer, at most (16)"},
        {"--agent", NULL, OPTION_TEXT, &f.agent, "who asks, for the hosts to see: an address or a mail"},
        {"--data", NULL, OPTION_TEXT, &f.data, "folder of the compiled files"},
        {"--quiet", "-q", OPTION_FLAG, &f.quiet, "no messages"},
        {0},
    };
    if (!options_read(&argc, argv, table, "fetch -d RECORD [options] FEED...", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    f.record = f.record ? f.record : getenv("TABARD_RECORD");
    if (!f.record)
        fprintf(stderr, "tabard fetch: which record? -d FILE\n");
    if (!f.record || !good_words(argc - 1, argv + 1) || !f.seconds || !f.megabytes || f.megabytes > 1024)
        return EXIT_USAGE;
    return f.dry_run ? plan(&f, argc - 1, argv + 1) : open_and_run(&f, argc - 1, argv + 1);
}
