/* tabard text: the text that offsets refer to. */
#include "commands.h"
#include "session.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool print_plain(const tabard_document *d)
{
    return fwrite(d->text, 1, d->length, stdout) == d->length && (!d->length || d->text[d->length - 1] == '\n' || putchar('\n') != EOF);
}

static bool print_json(const tabard_document *d)
{
    tabard_result line;
    tabard_error e;
    if (tabard_document_json(d, &line, &e))
        return false;
    bool good = fwrite(line.text, 1, line.length, stdout) == line.length;
    tabard_result_release(&line);
    return good;
}

int command_text(int argc, char **argv)
{
    const char *format = isatty(1) ? "text" : "text", *from = NULL;
    bool helped, good = true;
    const struct option table[] = {
        {"--format", "-f", OPTION_TEXT, &format, "text or jsonl"},
        {"--from", NULL, OPTION_TEXT, &from, "input format (default: told by content)"},
        {0},
    };
    struct inputs in;
    tabard_document d;
    if (!options_read(&argc, argv, table, "text [options] [FILE...|-]", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    inputs_open(&in, argc - 1, argv + 1, from);
    while (good && inputs_next(&in, &d))
        good = !strcmp(format, "jsonl") ? print_json(&d) : print_plain(&d);
    int status = good && !fflush(stdout) ? inputs_exit(&in) : EXIT_IO;
    inputs_close(&in);
    return status;
}
