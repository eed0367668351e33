/* Files, folders (walked in name order, each once; hidden and special files left out) and "-" -> documents; bad ones are
   reported and counted. */
#ifndef TABARD_CLI_INPUTS_H
#define TABARD_CLI_INPUTS_H

#include "tabard.h"

struct inputs {
    char **paths;               /* files, folders opened */
    size_t n_paths, cap_paths, next_path;
    const char *from;
    char *composed;             /* what `from` points to if it was made of columns */
    tabard_reader *reader;
    struct id_table *ids;       /* document ids seen in this run */
    struct folder_mark *marks;  /* folders of the word at hand that were read: links make rings */
    size_t n_marks, cap_marks;
    size_t bad, io_failed, misused;
};

/* No words: stdin. `columns`: of tables, "text=Body,date=Day", or NULL. */
void inputs_open(struct inputs *in, int n_words, char **words, const char *from, const char *columns);
/* Next good document, borrowed until the next call; false at the end. */
bool inputs_next(struct inputs *in, tabard_document *d);
void inputs_close(struct inputs *in);
/* 0, 2, 65 or 74: what the run's inputs were like. */
int inputs_exit(const struct inputs *in);
void inputs_report(struct inputs *in, const char *file, const tabard_error *e);

#endif
