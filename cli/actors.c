/* tabard actors show NAME [--on DATE]: what the authority knows of a name, on a day.
   tabard actors --unknown FILE...: frequent names that no list knows, with contexts and a guess. */
#include "commands.h"
#include "session.h"

#include <stdlib.h>
#include <string.h>

struct unknown_run {
    struct session s;
    tabard_unknown *names;
};

static tabard_status work(void *context, tabard_worker *w, struct pool_job *job)
{
    (void)context;
    const tabard_output_options o = {.kinds = 1u << TABARD_ACTOR};
    return tabard_code(w, &job->document, &o, &job->result, &job->error);
}

static bool done(void *context, struct pool_job *job)
{
    struct unknown_run *r = context;
    if (job->error.status) {
        session_bad(&r->s, job);
        return job->error.status != TABARD_NOMEM;
    }
    r->s.documents++;
    r->s.words += job->result.words;
    session_progress(&r->s, false);
    tabard_error e = {0};
    return tabard_unknown_add(r->names, job->result.text, job->result.length, job->document.text, job->document.length, &e) ==
           TABARD_OK;
}

static int list_unknown(struct unknown_run *r, long at_least)
{
    tabard_error e = {0};
    tabard_result lines;
    struct pool pool = {.engine = r->s.engine, .jobs = r->s.o.jobs ? r->s.o.jobs : 1, .work = work, .done = done, .context = r};
    r->names = tabard_unknown_new(r->s.engine);
    if ((!r->names || !pool_run(&pool, &r->s.in)) && !r->s.failure)
        r->s.failure = EXIT_INTERNAL;
    if (r->names && !r->s.failure && tabard_unknown_list(r->names, (unsigned)at_least, &lines, &e) == TABARD_OK) {
        session_write(&r->s, lines.text, lines.length);
        tabard_result_release(&lines);
    }
    tabard_unknown_free(r->names);
    return session_close(&r->s);
}

static int show(struct session *s, const char *name, const char *on)
{
    tabard_error e = {0};
    tabard_engine_options o = {.data = s->o.data};
    tabard_engine *engine = tabard_engine_new(&o, &e);
    tabard_result lines = {0};
    int status = EXIT_IO;
    if (engine && tabard_actor_find(engine, name, on, &lines, &e) == TABARD_OK) {
        fwrite(lines.text, 1, lines.length, stdout);
        status = lines.length ? EXIT_DONE : EXIT_NOTHING;
    } else {
        fprintf(stderr, "tabard actors: %s\n", e.message);
        status = e.status == TABARD_USAGE ? EXIT_USAGE : EXIT_IO;
    }
    tabard_result_release(&lines);
    tabard_engine_free(engine);
    return status;
}

int command_actors(int argc, char **argv)
{
    struct unknown_run r = {0};
    bool helped, unknown = false;
    const char *on = NULL;
    long at_least = 2;
    const struct option table[] = {
        {"--unknown", NULL, OPTION_FLAG, &unknown, "list frequent names that no list knows"},
        {"--min", NULL, OPTION_NUMBER, &at_least, "least number of mentions (2)"},
        {"--on", NULL, OPTION_TEXT, &on, "only what is in force on this day"},
        ENGINE_OPTIONS(r.s.o), INPUT_OPTIONS(r.s.o), JOBS_OPTION(r.s.o), OUTPUT_OPTION(r.s.o), QUIET_OPTION(r.s.o, "no progress"), {0}};
    r.s.o.jobs = 1;
    if (!options_read(&argc, argv, table, "actors show NAME [--on DATE] | actors --unknown [options] [FILE...|-]", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    if (!unknown && argc == 3 && !strcmp(argv[1], "show"))
        return show(&r.s, argv[2], on);
    if (!unknown) {
        fprintf(stderr, "usage: tabard actors show NAME [--on DATE] | tabard actors --unknown [FILE...|-]\n");
        return EXIT_USAGE;
    }
    return session_open(&r.s, argc - 1, argv + 1) ? list_unknown(&r, at_least) : r.s.failure;
}
