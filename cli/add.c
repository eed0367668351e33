/* tabard add: reports into a record. Known content is left out before it costs anything; every small batch
   is committed, so an interrupted run is simply run again. */
#include "commands.h"
#include "desk_options.h"
#include "serve/index_keep.h"
#include "session.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

static volatile sig_atomic_t interrupted;
static void on_signal(int number) { (void)number; interrupted = 1; }

struct adding {
    struct session s;
    const char *record;
    bool statements;
    tabard_record *db;
    tabard_error fatal;
};

static bool wanted(void *context, tabard_document *d)
{
    struct adding *a = context;
    bool yes = false;
    if (a->fatal.status || interrupted)
        return false;
    tabard_error e = {0};
    d->options = a->statements ? "--statements" : NULL;
    if (tabard_record_wants(a->db, d, &yes, &e) && !a->fatal.status)
        a->fatal = e;
    return yes && !a->fatal.status;
}

static tabard_status work(void *context, tabard_worker *w, struct pool_job *job)
{
    const struct adding *a = context;
    tabard_output_options o = {.kinds = TABARD_CLAIM_KINDS, .statements = a->statements, .list_sentences = true};
    return tabard_code(w, &job->document, &o, &job->result, &job->error);
}

static bool done(void *context, struct pool_job *job)
{
    struct adding *a = context;
    if (job->error.status) {
        session_bad(&a->s, job);
        tabard_record_skip(a->db);
        return job->error.status != TABARD_NOMEM;
    }
    a->s.documents++;
    a->s.words += job->result.words;
    a->s.claims += job->result.claims;
    session_progress(&a->s, false);
    if (!a->fatal.status)
        tabard_record_add(a->db, &job->document, &job->result, &a->fatal);
    return !a->fatal.status && !interrupted;
}

static int run(struct adding *a)
{
    tabard_record_counts n = {0};
    struct pool pool = {.engine = a->s.engine, .jobs = a->s.o.jobs ? a->s.o.jobs : 1, .wanted = wanted, .work = work,
                        .done = done, .context = a};
    tabard_error e = {0};
    if (tabard_record_begin(a->db, "add", a->s.engine, &e))
        return desk_fail("add", &e);
    bool whole = pool_run(&pool, &a->s.in);
    for (size_t i = 0; i < a->s.in.bad; i++)
        tabard_record_skip(a->db);
    if (!a->fatal.status && tabard_record_end(a->db, &n, &e))
        a->fatal = e;
    if (a->fatal.status)
        return desk_fail("add", &a->fatal);
    if (!interrupted)
        index_keep(a->db, a->record, false);
    if (!a->s.o.quiet)
        fprintf(stderr, "%ld document%s added with %ld claim%s, %ld known, %ld skipped\n", n.documents, n.documents == 1 ? "" : "s", n.claims,
                n.claims == 1 ? "" : "s", n.known, n.skipped);
    return interrupted ? EXIT_INTERRUPTED : whole ? EXIT_DONE : EXIT_INTERNAL;
}

static bool read_options(struct adding *a, int *argc, char **argv, bool *helped)
{
    const struct option table[] = {
        {"--record", "-d", OPTION_TEXT, &a->record, "the record; made if there is none (or $TABARD_RECORD)"},
        {"--statements", NULL, OPTION_FLAG, &a->statements, "public statements (CAMEO 01) as events too"},
        ENGINE_OPTIONS(a->s.o), INPUT_OPTIONS(a->s.o), JOBS_OPTION(a->s.o), QUIET_OPTION(a->s.o, "no progress, no summary"),
        {0},
    };
    a->s.o.jobs = 1;
    if (!options_read(argc, argv, table, "add -d RECORD [options] [FILE...|-]", helped))
        return false;
    if (!a->record)
        a->record = getenv("TABARD_RECORD");
    if (!a->record && !*helped)
        fprintf(stderr, "tabard add: which record? -d FILE\n");
    return a->record || *helped;
}

int command_add(int argc, char **argv)
{
    struct adding a = {0};
    tabard_error e = {0};
    bool helped;
    if (!read_options(&a, &argc, argv, &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    a.db = tabard_record_open(a.record, TABARD_RECORD_CREATE, &e);
    if (!a.db)
        return desk_fail("add", &e);
    if (session_open(&a.s, argc - 1, argv + 1)) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        a.s.failure = run(&a);
        a.s.failure = session_close(&a.s);
    }
    tabard_record_close(a.db);
    return a.s.failure;
}
