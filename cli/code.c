/* tabard code: reports in, claims out, a filter without a record. */
#include "commands.h"
#include "session.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct coding {
    struct session s;
    tabard_output_options output;
    bool color;
};

static tabard_status work(void *context, tabard_worker *w, struct pool_job *job)
{
    struct coding *c = context;
    return tabard_code(w, &job->document, &c->output, &job->result, &job->error);
}

static bool render(struct coding *c, struct pool_job *job)
{
    tabard_result shown;
    tabard_error e;
    if (tabard_render(job->result.text, job->result.length, job->document.text, job->document.length, c->s.o.format, c->color,
                      &shown, &e))
        return false;
    bool good = session_write(&c->s, shown.text, shown.length);
    tabard_result_release(&shown);
    return good;
}

static bool done(void *context, struct pool_job *job)
{
    struct coding *c = context;
    if (job->error.status) {
        session_bad(&c->s, job);
        return job->error.status != TABARD_NOMEM;
    }
    c->s.documents++;
    c->s.words += job->result.words;
    c->s.claims += job->result.claims;
    session_progress(&c->s, false);
    return strcmp(c->s.o.format, "jsonl") ? render(c, job) : session_write(&c->s, job->result.text, job->result.length);
}

#define KINDS "event goal commitment figure role project assessment reference citation actor place time attribution relation factuality"

static bool read_kinds(const char *list, uint32_t *kinds)
{
    char name[32];
    while (list && *list) {
        size_t n = strcspn(list, ",");
        snprintf(name, sizeof name, "%.*s", (int)n, list);
        int k = tabard_kind_find(name);
        if (k < 0) {
            fprintf(stderr, "tabard code: unknown kind '%s'; there are " KINDS "\n", name);
            return false;
        }
        *kinds |= UINT32_C(1) << k;
        list += n + (list[n] == ',');
    }
    return true;
}

/* Everything that was named, once it is known how; the exit status. */
static int code_all(struct coding *c, int argc, char **argv)
{
    if (!c->s.o.format)
        c->s.o.format = isatty(1) && !c->s.o.output ? "table" : "jsonl";
    if (!session_open(&c->s, argc - 1, argv + 1))
        return c->s.failure;
    c->color = session_color(&c->s);
    if (!strcmp(c->s.o.format, "tsv"))
        session_write(&c->s, tabard_tsv_header(), strlen(tabard_tsv_header()));
    struct pool pool = {.engine = c->s.engine, .jobs = c->s.o.jobs ? c->s.o.jobs : 1, .work = work, .done = done, .context = c};
    if (!pool_run(&pool, &c->s.in) && !c->s.failure)
        c->s.failure = EXIT_INTERNAL;
    return session_close(&c->s);
}

int command_code(int argc, char **argv)
{
    struct coding c = {0};
    const char *kinds = NULL;
    bool helped;
    const struct option table[] = {
        ENGINE_OPTIONS(c.s.o), INPUT_OPTIONS(c.s.o), JOBS_OPTION(c.s.o),
        {"--format", "-f", OPTION_TEXT, &c.s.o.format, "jsonl, tsv or table", "jsonl tsv table"},
        OUTPUT_OPTION(c.s.o), QUIET_OPTION(c.s.o, "no progress"),
        {"--kinds", "-k", OPTION_TEXT, &kinds, "only these, A,B: " KINDS},
        {"--statements", NULL, OPTION_FLAG, &c.output.statements, "public statements (CAMEO 01) as events too"},
        {"--explain", NULL, OPTION_FLAG, &c.output.explain, "say why with each claim"},
        COLOR_OPTION(c.s.o),
        {0},
    };
    c.s.o.jobs = 1;
    if (!options_read(&argc, argv, table, "code [options] [FILE...|-]", &helped) || !read_kinds(kinds, &c.output.kinds))
        return EXIT_USAGE;
    return helped ? EXIT_DONE : code_all(&c, argc, argv);
}
