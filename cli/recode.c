/* tabard recode: code a record's documents again with this program, lexicon and model. Only documents that
   others coded are touched; corrections stay. Interrupted, it goes on where it stopped. */
#include "commands.h"
#include "desk_options.h"
#include "pool.h"
#include "serve/index_keep.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

static volatile sig_atomic_t interrupted;
static void on_signal(int number) { (void)number; interrupted = 1; }

struct recoding {
    const char *record;
    struct common_options o;
    bool statements, no_statements;
    tabard_engine *engine;
    tabard_record *db;
    tabard_error fatal;
    int64_t row;
    long documents, failed;
};

/* What the command line asks for; NULL: what each document was coded with. */
static const char *options_of(const struct recoding *c)
{
    return c->statements ? "--statements" : c->no_statements ? "" : NULL;
}

static bool next(void *context, tabard_document *d)
{
    struct recoding *c = context;
    if (interrupted || c->fatal.status || tabard_record_stale(c->db, c->engine, options_of(c), &c->row, d, &c->fatal))
        return false;
    return c->row != 0;
}

static tabard_status work(void *context, tabard_worker *w, struct pool_job *job)
{
    (void)context;
    tabard_output_options o = {.kinds = TABARD_CLAIM_KINDS, .list_sentences = true,
                               .statements = job->document.options && strstr(job->document.options, "--statements")};
    return tabard_code(w, &job->document, &o, &job->result, &job->error);
}

static bool done(void *context, struct pool_job *job)
{
    struct recoding *c = context;
    if (job->error.status) {
        fprintf(stderr, "tabard recode: document '%s': %s\n", job->document.id, job->error.message);
        c->failed++;
        return job->error.status != TABARD_NOMEM;
    }
    if (!c->fatal.status && !tabard_record_replace(c->db, job->document.row, &job->document, &job->result, &c->fatal))
        c->documents++;
    return !c->fatal.status && !interrupted;
}

static int run(struct recoding *c)
{
    tabard_error e = {0};
    tabard_record_counts n = {0};
    struct pool pool = {.engine = c->engine, .jobs = c->o.jobs > 0 ? c->o.jobs : 1, .next = next, .work = work, .done = done,
                        .context = c};
    if (tabard_record_begin(c->db, "recode", c->engine, &e))
        return desk_fail("recode", &e);
    bool whole = pool_run(&pool, NULL);
    if (!c->fatal.status && tabard_record_end(c->db, &n, &e))
        c->fatal = e;
    if (c->fatal.status)
        return desk_fail("recode", &c->fatal);
    if (!interrupted && c->documents)
        index_keep(c->db, c->record, true);
    if (!c->o.quiet)
        fprintf(stderr, "%ld documents coded again, %ld claims\n", c->documents, n.claims);
    return interrupted ? EXIT_INTERRUPTED : !whole ? EXIT_INTERNAL : c->failed ? EXIT_BAD_INPUT : EXIT_DONE;
}

/* Reads the options; -1: go on, else the exit status. */
static int read_options(struct recoding *c, int argc, char **argv)
{
    bool helped;
    const struct option table[] = {
        {"--record", "-d", OPTION_TEXT, &c->record, "the record (or $TABARD_RECORD)"},
        {"--data", NULL, OPTION_TEXT, &c->o.data, "folder of the compiled files"},
        {"--lexicon", NULL, OPTION_LIST, &c->o.lexicons, "add a lexicon source; may be repeated"},
        {"--gazetteer", NULL, OPTION_TEXT, &c->o.gazetteer, "a table of your own places"},
        {"--fast", NULL, OPTION_FLAG, &c->o.fast, "linear syntax engine"},
        {"--jobs", "-j", OPTION_NUMBER, &c->o.jobs, "threads"},
        {"--statements", NULL, OPTION_FLAG, &c->statements, "public statements (CAMEO 01) as events too (default: as each was coded)"},
        {"--no-statements", NULL, OPTION_FLAG, &c->no_statements, "no public statements"},
        {"--quiet", "-q", OPTION_FLAG, &c->o.quiet, "no summary"},
        {0},
    };
    if (!options_read(&argc, argv, table, "recode -d RECORD [options]", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    if (c->record && argc == 1)
        return -1;
    fprintf(stderr, argc > 1 ? "tabard recode: '%s' is no option\n" : "tabard recode: which record? -d FILE%s\n", argc > 1 ? argv[1] : "");
    return EXIT_USAGE;
}

static bool open_both(struct recoding *c, tabard_error *e)
{
    tabard_engine_options o = {.data = c->o.data, .lexicons = c->o.lexicons.items, .n_lexicons = c->o.lexicons.count, .gazetteer = c->o.gazetteer,
                               .fast = c->o.fast};
    c->db = tabard_record_open(c->record, TABARD_RECORD_WRITE, e);
    c->engine = c->db ? tabard_engine_new(&o, e) : NULL;
    return c->engine != NULL;
}

int command_recode(int argc, char **argv)
{
    struct recoding c = {.record = getenv("TABARD_RECORD")};
    tabard_error e = {0};
    int status = read_options(&c, argc, argv);
    if (status >= 0)
        return status;
    if (open_both(&c, &e)) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        status = run(&c);
    } else {
        status = desk_fail("recode", &e);
    }
    tabard_engine_free(c.engine);
    tabard_record_close(c.db);
    return status;
}
