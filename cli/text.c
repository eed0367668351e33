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

static bool print_map(const tabard_document *d)
{
    tabard_result lines;
    tabard_error e = {0};
    tabard_map *map = tabard_map_new(d->text, d->length, d->original_bytes, d->original_size, &e);
    if (!map || tabard_map_json(map, d, &lines, &e)) {
        tabard_map_free(map);
        fprintf(stderr, "tabard text: %s\n", e.message);
        return false;
    }
    bool good = fwrite(lines.text, 1, lines.length, stdout) == lines.length;
    tabard_result_release(&lines);
    tabard_map_free(map);
    return good;
}

int command_text(int argc, char **argv)
{
    const char *format = isatty(1) ? "text" : "text", *from = NULL, *columns = NULL;
    bool helped, map = false, good = true;
    const struct option table[] = {
        {"--format", "-f", OPTION_TEXT, &format, "text or jsonl", "text jsonl"},
        {"--map", NULL, OPTION_FLAG, &map, "where the text stands in the bytes of the file, as JSON Lines"},
        {"--from", NULL, OPTION_TEXT, &from, "input format (default: told by content)"},
        {"--columns", NULL, OPTION_TEXT, &columns, "of tables: text=NAME,date=NAME,title=NAME ..."},
        {0},
    };
    struct inputs in;
    tabard_document d;
    if (!options_read(&argc, argv, table, "text [options] [FILE...|-]", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    inputs_open(&in, argc - 1, argv + 1, from, columns);
    while (good && inputs_next(&in, &d))
        good = map ? print_map(&d) : !strcmp(format, "jsonl") ? print_json(&d) : print_plain(&d);
    int status = good && !fflush(stdout) ? inputs_exit(&in) : EXIT_IO;
    inputs_close(&in);
    return status;
}
