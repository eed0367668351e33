/* Where results go: stdout, or a file that is there whole or not at all. */
#ifndef TABARD_CLI_OUTPUT_H
#define TABARD_CLI_OUTPUT_H

#include <stdbool.h>
#include <stdio.h>

struct output {
    FILE *file;
    const char *path;           /* as given, for messages; NULL: stdout */
    char *part;                 /* written and renamed at the end; NULL: no file of its own */
};

bool output_is_special(const char *path);   /* it exists and is no file: a device, a pipe */
/* `path` NULL or "-": stdout. What is special is written as it stands. False: a message was printed. */
bool output_open(struct output *o, const char *path);
bool output_write(struct output *o, const void *bytes, size_t n);   /* false: a message was printed, unless the reader of a pipe left */
/* `keep` false leaves what was there before. False: it is not all written; for a file a message was printed, for stdout main() does. */
bool output_close(struct output *o, bool keep);

#endif
