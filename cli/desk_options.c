/* Verbs that ask a record: see desk_options.h. */
#include "desk_options.h"

#include "commands.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int desk_exit(tabard_status s)
{
    switch (s) {
    case TABARD_OK: return EXIT_DONE;
    case TABARD_USAGE: return EXIT_USAGE;
    case TABARD_BUSY: return EXIT_AGAIN;
    case TABARD_IO: return EXIT_IO;
    case TABARD_INPUT: case TABARD_LIMIT: case TABARD_CORRUPT: case TABARD_VERSION_MISMATCH: return EXIT_BAD_INPUT;
    default: return EXIT_INTERNAL;
    }
}

int desk_fail(const char *verb, const tabard_error *e)
{
    fprintf(stderr, "tabard %s: %s\n", verb, e->message);
    return desk_exit(e->status);
}

bool desk_color(const struct desk *k)
{
    if (k->color && strcmp(k->color, "auto"))
        return !strcmp(k->color, "always");
    return !getenv("NO_COLOR") && k->out == stdout && isatty(1);
}

bool desk_term(struct desk *k, const char *key, const char *value)
{
    if (k->n_terms == DESK_MAX_TERMS)
        return false;
    char *term = malloc(strlen(key) + strlen(value) + 2);
    if (!term)
        return false;
    sprintf(term, "%s=%s", key, value);
    k->terms[k->n_terms++] = term;
    return true;
}

/* Rows for the options: shared ones, the verb's own, one a filter that the verb has not taken itself. */
static bool taken(const struct option *table, size_t n, const char *name)
{
    for (size_t i = 0; i < n; i++)
        if (!strcmp(table[i].name, name))
            return true;
    return false;
}

static void fill_table(struct desk *k, const struct option *own, bool filters, struct option *table)
{
    const struct option shared[] = {
        {"--record", "-d", OPTION_TEXT, &k->record, "the record (or $TABARD_RECORD)"},
        {"--format", "-f", OPTION_TEXT, &k->format, "table, tsv or jsonl", "table tsv jsonl"},
        {"--output", "-o", OPTION_TEXT, &k->output, "write to this file"},
        {"--color", NULL, OPTION_TEXT, &k->color, "auto, always or never", "auto always never"},
        {"--quiet", "-q", OPTION_FLAG, &k->quiet, "do not say how many were found"},
    };
    size_t n = 0;
    for (; own && own->name; own++)
        table[n++] = *own;
    for (size_t i = 0; i < sizeof shared / sizeof *shared; i++)
        if (!taken(table, n, shared[i].name))
            table[n++] = shared[i];
    for (int i = 0; filters && i < DESK_MAX_FILTERS && tabard_filter_key(i); i++) {
        snprintf(k->names[i], sizeof k->names[i], "--%s", tabard_filter_key(i));
        if (!taken(table, n, k->names[i]))
            table[n++] = (struct option){k->names[i], NULL, OPTION_LIST, &k->values[i], tabard_filter_help(i)};
    }
    table[n] = (struct option){0};
}

/* The values of an option given several times as one, "A,B": of some filters one of them is enough, as in the desk. */
static bool either_term(struct desk *k, const char *key, const struct option_list *l)
{
    size_t size = 1;
    for (size_t v = 0; v < l->count; v++)
        size += strlen(l->items[v]) + 1;
    char *all = calloc(1, size);
    for (size_t v = 0; all && v < l->count; v++)
        strcat(strcat(all, v ? "," : ""), l->items[v]);
    bool good = all && desk_term(k, key, all);
    free(all);
    return good;
}

static bool collect_terms(struct desk *k)
{
    bool good = true;
    for (int i = 0; good && i < DESK_MAX_FILTERS && tabard_filter_key(i); i++) {
        const struct option_list *l = &k->values[i];
        if (l->count && tabard_filter_takes_several(i))
            good = either_term(k, tabard_filter_key(i), l);
        else
            for (size_t v = 0; good && v < l->count; v++)
                good = desk_term(k, tabard_filter_key(i), l->items[v]);
    }
    return good;
}

int desk_open(struct desk *k, int *argc, char **argv, const struct option *own, bool filters, const char *usage)
{
    struct option table[DESK_MAX_FILTERS + 32];
    bool helped;
    fill_table(k, own, filters, table);
    if (!options_read(argc, argv, table, usage, &helped))
        return EXIT_USAGE;
    if (helped) {
        fputs(filters ? "\nOf a filter's values, A,B or the option given again, one must hold; different filters must all hold.\n" : "", stdout);
        return EXIT_DONE;
    }
    if (!k->record)
        k->record = getenv("TABARD_RECORD");
    if (!k->record || !collect_terms(k)) {
        fprintf(stderr, "tabard %s: %s\n", argv[0], k->record ? "too many filters" : "which record? -d FILE");
        return EXIT_USAGE;
    }
    tabard_error e = {0};
    k->db = tabard_record_open(k->record, TABARD_RECORD_READ, &e);
    if (!k->db)
        return desk_close(k, desk_fail(argv[0], &e));
    if (!output_open(&k->to, k->output))
        return desk_close(k, EXIT_IO);
    k->out = k->to.file;
    if (!k->format)
        k->format = k->out == stdout && isatty(1) ? "table" : "jsonl";
    return -1;
}

int desk_close(struct desk *k, int status)
{
    if (k->to.file && !output_close(&k->to, status <= EXIT_NOTHING) && status <= EXIT_NOTHING)
        status = EXIT_IO;
    for (size_t i = 0; i < k->n_terms; i++)
        free((char *)(uintptr_t)k->terms[i]);
    tabard_record_close(k->db);
    return status;
}
