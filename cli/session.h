/* What the coding verbs share: engine, inputs, output, progress. */
#ifndef TABARD_CLI_SESSION_H
#define TABARD_CLI_SESSION_H

#include "options.h"
#include "output.h"
#include "pool.h"

#include <stdio.h>

struct session {
    struct common_options o;
    tabard_engine *engine;
    struct inputs in;
    struct output out;
    size_t documents, words, claims, bytes;
    double started, shown;
    int failure;                    /* exit status of a failed write, 0 */
};

/* False: a message was printed; return s->failure. */
bool session_open(struct session *s, int n_words, char **words);
bool session_write(struct session *s, const char *bytes, size_t n);
void session_progress(struct session *s, bool last);
int session_close(struct session *s);
/* Colours? --color, NO_COLOR, and whether the output is a terminal. */
bool session_color(const struct session *s);
/* Report a failed job under its file and line. */
void session_bad(struct session *s, const struct pool_job *job);

#endif
