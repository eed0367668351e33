/* tabard parse: sentences, tags and arcs as CoNLL-U. */
#include "commands.h"
#include "session.h"

static tabard_status work(void *context, tabard_worker *w, struct pool_job *job)
{
    (void)context;
    return tabard_parse(w, &job->document, &job->result, &job->error);
}

static bool done(void *context, struct pool_job *job)
{
    struct session *s = context;
    if (job->error.status) {
        session_bad(s, job);
        return job->error.status != TABARD_NOMEM;
    }
    s->documents++;
    s->words += job->result.words;
    session_progress(s, false);
    return session_write(s, job->result.text, job->result.length);
}

int command_parse(int argc, char **argv)
{
    struct session s = {0};
    bool helped;
    const struct option table[] = {ENGINE_OPTIONS(s.o), INPUT_OPTIONS(s.o), JOBS_OPTION(s.o), OUTPUT_OPTION(s.o),
                                   QUIET_OPTION(s.o, "no progress"), {0}};
    s.o.jobs = 1;
    if (!options_read(&argc, argv, table, "parse [options] [FILE...|-]", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    if (!session_open(&s, argc - 1, argv + 1))
        return s.failure;
    struct pool pool = {.engine = s.engine, .jobs = s.o.jobs ? s.o.jobs : 1, .work = work, .done = done, .context = &s};
    if (!pool_run(&pool, &s.in) && !s.failure)
        s.failure = EXIT_INTERNAL;
    return session_close(&s);
}
