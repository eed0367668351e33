/* What the verbs that ask a record share: -d, filters as options, rows as table, TSV or JSON Lines. */
#ifndef TABARD_CLI_DESK_OPTIONS_H
#define TABARD_CLI_DESK_OPTIONS_H

#include "options.h"
#include "output.h"
#include "tabard.h"

#include <stdio.h>

enum { DESK_MAX_FILTERS = 48, DESK_MAX_TERMS = 256 };

struct desk {
    const char *record, *format, *output, *color;
    bool quiet;
    tabard_record *db;
    struct output to;
    FILE *out;                                  /* its file */
    struct option_list values[DESK_MAX_FILTERS];
    char names[DESK_MAX_FILTERS][24];
    const char *terms[DESK_MAX_TERMS];          /* "key=value", the verb's own ones first */
    size_t n_terms;
};

/* Reads argv with `own` options (ending in a row without a name) beside -d, --format, -o, --color, -q and, if `filters`,
   one option a filter. Opens the record for reading and the output. -1: go on; else the exit status. */
int desk_open(struct desk *k, int *argc, char **argv, const struct option *own, bool filters, const char *usage);
int desk_close(struct desk *k, int status);
bool desk_term(struct desk *k, const char *key, const char *value); /* false: too many */
int desk_exit(tabard_status s);
int desk_fail(const char *verb, const tabard_error *e);             /* prints, returns the exit status */
bool desk_color(const struct desk *k);

/* All rows to k->out in k->format; frees them. `json`: column that holds the line for "jsonl", or -1: an object a
   row of all columns. Columns whose name begins with '_' are not shown. Returns the exit status: 1 if there was none. */
int desk_print(struct desk *k, const char *verb, tabard_rows *rows, int json);

#endif
