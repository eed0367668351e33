/* tabard recode: code a record's documents again with this program, lexicon and model. Only documents that
   others coded are touched; corrections stay. Interrupted, it goes on where it stopped. */
#include "commands.h"
#include "desk_options.h"
#include "session.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

static volatile sig_atomic_t interrupted;
static void on_signal(int number) { (void)number; interrupted = 1; }

struct recoding {
    const char *record;
    struct common_options o;
    bool statements;
    tabard_engine *engine;
    tabard_record *db;
    long documents, failed;
};

static int recode_one(struct recoding *c, tabard_worker *w, int64_t id, const tabard_document *d)
{
    tabard_output_options o = {.kinds = TABARD_CLAIM_KINDS, .statements = c->statements, .list_sentences = true};
    tabard_result result;
    tabard_error e = {0};
    if (tabard_code(w, d, &o, &result, &e)) {
        fprintf(stderr, "tabard recode: document '%s': %s\n", d->id, e.message);
        c->failed++;
        return e.status == TABARD_NOMEM ? EXIT_INTERNAL : -1;
    }
    tabard_status s = tabard_record_replace(c->db, id, d, &result, &e);
    tabard_result_release(&result);
    c->documents += s == TABARD_OK;
    return s == TABARD_OK ? -1 : desk_fail("recode", &e);
}

static int recode_all(struct recoding *c)
{
    tabard_worker *w = tabard_worker_new(c->engine);
    int status = w ? -1 : EXIT_INTERNAL;
    int64_t id = 0;
    while (status < 0 && !interrupted) {
        tabard_document d;
        tabard_error e = {0};
        if (tabard_record_stale(c->db, c->engine, &id, &d, &e))
            status = desk_fail("recode", &e);
        else if (!id)
            break;
        else
            status = recode_one(c, w, id, &d);
    }
    tabard_worker_free(w);
    return status >= 0 ? status : interrupted ? EXIT_INTERRUPTED : c->failed ? EXIT_BAD_INPUT : EXIT_DONE;
}

static int run(struct recoding *c)
{
    tabard_error e = {0};
    tabard_record_counts n = {0};
    if (tabard_record_begin(c->db, "recode", c->engine, &e))
        return desk_fail("recode", &e);
    int status = recode_all(c);
    if (tabard_record_end(c->db, &n, &e))
        return desk_fail("recode", &e);
    if (!c->o.quiet)
        fprintf(stderr, "%ld documents coded again, %ld claims\n", c->documents, n.claims);
    return status;
}

int command_recode(int argc, char **argv)
{
    struct recoding c = {.record = getenv("TABARD_RECORD")};
    tabard_error e = {0};
    bool helped;
    const struct option table[] = {
        {"--record", "-d", OPTION_TEXT, &c.record, "the record (or $TABARD_RECORD)"},
        {"--data", NULL, OPTION_TEXT, &c.o.data, "folder of the compiled files"},
        {"--lexicon", NULL, OPTION_LIST, &c.o.lexicons, "add a lexicon source; may be repeated"},
        {"--fast", NULL, OPTION_FLAG, &c.o.fast, "linear syntax engine"},
        {"--no-dictionary", NULL, OPTION_FLAG, &c.o.no_dictionary, "find names without the lists"},
        {"--statements", NULL, OPTION_FLAG, &c.statements, "public statements (CAMEO 01) as events too"},
        {"--quiet", "-q", OPTION_FLAG, &c.o.quiet, "no summary"},
        {0},
    };
    if (!options_read(&argc, argv, table, "recode -d RECORD [options]", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    if (!c.record || argc > 1)
        return fprintf(stderr, "tabard recode: which record? -d FILE\n"), EXIT_USAGE;
    tabard_engine_options eo = {.data = c.o.data, .lexicons = c.o.lexicons.items, .n_lexicons = c.o.lexicons.count,
                                .fast = c.o.fast, .no_dictionary = c.o.no_dictionary};
    c.db = tabard_record_open(c.record, TABARD_RECORD_WRITE, &e);
    c.engine = c.db ? tabard_engine_new(&eo, &e) : NULL;
    int status = EXIT_INTERNAL;
    if (c.engine) {
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
