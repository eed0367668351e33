/* tabard explain: a sentence through every stage, with the rules that fired and why. */
#include "commands.h"
#include "session.h"

#include <stdlib.h>
#include <string.h>

/* The words of the command line as one text; without words: stdin. */
static char *join_words(int n, char **words)
{
    size_t size = 1;
    for (int i = 0; i < n; i++)
        size += strlen(words[i]) + 1;
    char *text = calloc(1, size);
    for (int i = 0; text && i < n; i++) {
        strcat(text, words[i]);
        strcat(text, i + 1 < n ? " " : "");
    }
    return text;
}

/* NULL or a whole day. */
static bool is_day(const char *date)
{
    char *day = NULL;
    tabard_error e = {0};
    bool good = !date || (strlen(date) == 10 && tabard_filter_value("from", date, &day, &e) == TABARD_OK);
    tabard_free(day);
    return good;
}

static int explain(struct session *s, tabard_worker *w, const tabard_document *d)
{
    tabard_result r;
    tabard_error e = {0};
    if (tabard_explain(w, d, &r, &e)) {
        fprintf(stderr, "tabard explain: %s\n", e.message);
        return EXIT_BAD_INPUT;
    }
    bool good = session_write(s, r.text, r.length);
    tabard_result_release(&r);
    return good ? EXIT_DONE : EXIT_IO;
}

static int explain_words(struct session *s, tabard_worker *w, int n, char **words, const char *date)
{
    char *text = join_words(n, words);
    tabard_document d = {.text = text, .length = text ? strlen(text) : 0, .date = date};
    int status = text ? explain(s, w, &d) : EXIT_INTERNAL;
    free(text);
    return status;
}

static int explain_files(struct session *s, tabard_worker *w)
{
    tabard_document d;
    int status = EXIT_DONE;
    while (!status && inputs_next(&s->in, &d))
        status = explain(s, w, &d);
    return status;
}

int command_explain(int argc, char **argv)
{
    struct session s = {0};
    const char *date = NULL;
    bool helped;
    const struct option table[] = {
        ENGINE_OPTIONS(s.o), INPUT_OPTIONS(s.o), OUTPUT_OPTION(s.o),
        {"--date", NULL, OPTION_TEXT, &date, "publication date, YYYY-MM-DD"},
        {0},
    };
    if (!options_read(&argc, argv, table, "explain [options] TEXT... | - < FILE", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    if (!is_day(date)) {
        fprintf(stderr, "tabard explain: '--date' wants a day, YYYY-MM-DD; not '%s'\n", date);
        return EXIT_USAGE;
    }
    bool from_words = argc > 1 && strcmp(argv[1], "-");
    if (!session_open(&s, 0, NULL))
        return s.failure;
    tabard_worker *w = tabard_worker_new(s.engine);
    int status = !w ? EXIT_INTERNAL : from_words ? explain_words(&s, w, argc - 1, argv + 1, date) : explain_files(&s, w);
    tabard_worker_free(w);
    s.o.quiet = true;
    int closed = session_close(&s);
    return status ? status : closed;
}
