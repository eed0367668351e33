/* Command lines: a table of options a verb, a loop over argv. */
#ifndef TABARD_CLI_OPTIONS_H
#define TABARD_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

enum option_type { OPTION_FLAG, OPTION_TEXT, OPTION_NUMBER, OPTION_LIST };

struct option_list {
    const char *items[64];
    size_t count;
};

struct option {
    const char *name;       /* "--format" */
    const char *letter;     /* "-f" or NULL */
    enum option_type type;
    void *value;            /* bool *, const char **, long *, struct option_list * */
    const char *help;
    const char *choices;    /* of a text: the words there are, parted by spaces; NULL: any */
};

/* Reads options and leaves the other words in argv[1..*argc). Ends in a row without a name.
   False: a message was printed (the verb returns EXIT_USAGE). "--help" prints `usage` and the table
   and sets *helped. "--" ends options; "-" is a word. */
bool options_read(int *argc, char **argv, const struct option *table, const char *usage, bool *helped);

/* What coding verbs have, by what it is about; a verb takes the rows that it obeys. */
struct common_options {
    const char *data, *from, *columns, *gazetteer, *format, *output, *color;
    struct option_list lexicons;
    bool fast, quiet;
    long jobs;
};
#define ENGINE_OPTIONS(c) \
    {"--data", NULL, OPTION_TEXT, &(c).data, "folder of the compiled files"}, \
    {"--lexicon", NULL, OPTION_LIST, &(c).lexicons, "add a lexicon source; may be repeated"}, \
    {"--gazetteer", NULL, OPTION_TEXT, &(c).gazetteer, "a table of your own places"}, \
    {"--fast", NULL, OPTION_FLAG, &(c).fast, "linear syntax engine"}
#define INPUT_OPTIONS(c) \
    {"--from", NULL, OPTION_TEXT, &(c).from, "input format (default: told by content)"}, \
    {"--columns", NULL, OPTION_TEXT, &(c).columns, "of tables: text=NAME,date=NAME,title=NAME ..."}
#define JOBS_OPTION(c) {"--jobs", "-j", OPTION_NUMBER, &(c).jobs, "threads"}
#define OUTPUT_OPTION(c) {"--output", "-o", OPTION_TEXT, &(c).output, "write to this file"}
#define COLOR_OPTION(c) {"--color", NULL, OPTION_TEXT, &(c).color, "auto, always or never", "auto always never"}
#define QUIET_OPTION(c, what) {"--quiet", "-q", OPTION_FLAG, &(c).quiet, what}

#endif
