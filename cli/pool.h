/* Documents through N workers, results in input order. */
#ifndef TABARD_CLI_POOL_H
#define TABARD_CLI_POOL_H

#include "inputs.h"

struct pool_job {
    tabard_document document;       /* copied: owned by the job */
    tabard_result result;
    tabard_error error;             /* status TABARD_OK if it went well */
};

struct pool {
    const tabard_engine *engine;
    long jobs;                      /* threads, at least 1 */
    /* In the caller's thread: the next document, borrowed until the next call; false at the end. NULL: from the inputs. */
    bool (*next)(void *context, tabard_document *d);
    /* In the caller's thread, before a document is handed to a worker: false leaves it out. NULL: all. */
    bool (*wanted)(void *context, tabard_document *d);
    /* In a worker's thread: fill job->result. */
    tabard_status (*work)(void *context, tabard_worker *w, struct pool_job *job);
    /* In the caller's thread, in input order. False stops the run. */
    bool (*done)(void *context, struct pool_job *job);
    void *context;
};

/* Runs until the inputs end. False: stopped by `done` or out of memory. */
bool pool_run(const struct pool *pool, struct inputs *in);

#endif
