/* tabard VERB [options] [FILE...]: a table of verbs, nothing else. */
#include "commands.h"

#include <stdio.h>
#include <string.h>

static const struct verb {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *help;
} verbs[] = {
    {"code", NULL, "code reports into claims"},
};

int main(int argc, char **argv)
{
    for (size_t i = 0; argc > 1 && i < sizeof verbs / sizeof *verbs; i++)
        if (!strcmp(argv[1], verbs[i].name) && verbs[i].run)
            return verbs[i].run(argc - 1, argv + 1);
    fprintf(stderr, "usage: tabard VERB [options] [FILE...]\n");
    return EXIT_USAGE;
}
