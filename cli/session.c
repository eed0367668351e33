/* What the coding verbs share: see session.h. */
#include "session.h"

#include "commands.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

bool session_open(struct session *s, int n_words, char **words)
{
    tabard_error e = {0};
    tabard_engine_options eo = {.data = s->o.data, .lexicons = s->o.lexicons.items, .n_lexicons = s->o.lexicons.count, .gazetteer = s->o.gazetteer,
                                .fast = s->o.fast};
    s->engine = tabard_engine_new(&eo, &e);
    if (!s->engine) {
        fprintf(stderr, "tabard: %s\n", e.message);
        s->failure = e.status == TABARD_IO ? EXIT_IO : e.status == TABARD_INPUT ? EXIT_BAD_INPUT : EXIT_INTERNAL;
        return false;
    }
    if (!output_open(&s->out, s->o.output)) {
        tabard_engine_free(s->engine);
        s->failure = EXIT_IO;
        return false;
    }
    inputs_open(&s->in, n_words, words, s->o.from, s->o.columns);
    s->started = s->shown = now();
    return true;
}

bool session_write(struct session *s, const char *bytes, size_t n)
{
    if (output_write(&s->out, bytes, n))
        return true;
    s->failure = EXIT_IO;
    return false;
}

void session_progress(struct session *s, bool last)
{
    double t = now();
    if (s->o.quiet || !isatty(2) || (!last && t - s->shown < .25))
        return;
    s->shown = t;
    double seconds = t - s->started;
    fprintf(stderr, "\r%zu documents, %zu claims, %.0f words/s%s", s->documents, s->claims,
            seconds > 0 ? (double)s->words / seconds : 0, last ? "\n" : "\033[K");
}

bool session_color(const struct session *s)
{
    if (s->o.color && strcmp(s->o.color, "auto"))
        return !strcmp(s->o.color, "always");
    return !getenv("NO_COLOR") && !s->out.path && isatty(1);
}

void session_bad(struct session *s, const struct pool_job *job)
{
    tabard_error e = job->error;
    if (!e.line)
        e.line = job->document.line;
    inputs_report(&s->in, job->document.file && strcmp(job->document.file, "-") ? job->document.file : "stdin", &e);
}

int session_close(struct session *s)
{
    session_progress(s, true);
    int status = s->failure ? s->failure : inputs_exit(&s->in);
    if (!output_close(&s->out, !s->failure))
        status = EXIT_IO;
    inputs_close(&s->in);
    tabard_engine_free(s->engine);
    return status;
}
