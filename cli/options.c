/* Command lines: see options.h. */
#include "options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct option *find(const struct option *table, const char *word, size_t n)
{
    for (; table->name; table++)
        if ((strlen(table->name) == n && !memcmp(table->name, word, n)) ||
            (table->letter && strlen(table->letter) == n && !memcmp(table->letter, word, n)))
            return table;
    return NULL;
}

static bool is_choice(const char *choices, const char *value)
{
    size_t n = strlen(value);
    for (const char *at = choices; at && *at; at += strcspn(at, " "), at += *at == ' ')
        if (n && strcspn(at, " ") == n && !memcmp(at, value, n))
            return true;
    return !choices;
}

static bool set(const struct option *o, const char *value)
{
    char *end;
    switch (o->type) {
    case OPTION_FLAG: *(bool *)o->value = true; return true;
    case OPTION_TEXT: *(const char **)o->value = value; return is_choice(o->choices, value);
    case OPTION_NUMBER:
        *(long *)o->value = strtol(value, &end, 10);
        return *value && !*end && *(long *)o->value >= 0;
    default: {
        struct option_list *l = o->value;
        if (l->count == sizeof l->items / sizeof *l->items)
            return false;
        l->items[l->count++] = value;
        return true;
    }
    }
}

static void print_help(const struct option *table, const char *usage)
{
    printf("usage: tabard %s\n\n", usage);
    for (; table->name; table++)
        printf("  %-3s %-16s %s\n", table->letter ? table->letter : "", table->name, table->help);
}

/* Value of an option: after '=', after a letter ("-j2"), or the next word. */
static const char *value_of(const char *word, size_t n, int *i, int argc, char **argv)
{
    if (word[n] == '=')
        return word + n + 1;
    if (word[n])
        return word + n;
    return *i + 1 < argc ? argv[++*i] : NULL;
}

static void complain(const char *verb, const struct option *o, const char *value)
{
    if (!value)
        fprintf(stderr, "tabard %s: '%s' wants a value\n", verb, o->name);
    else if (o->choices)
        fprintf(stderr, "tabard %s: '%s' wants one of %s; not '%s'\n", verb, o->name, o->choices, value);
    else
        fprintf(stderr, "tabard %s: '%s' wants %s; not '%s'\n", verb, o->name, o->type == OPTION_NUMBER ? "a number" : "fewer values", value);
}

/* One option at argv[*i]; *i moves on to its value. */
static bool read_one(const struct option *table, int *i, int argc, char **argv)
{
    const char *word = argv[*i];
    size_t n = word[1] == '-' ? strcspn(word, "=") : 2;
    const struct option *o = find(table, word, n);
    if (!o) {
        fprintf(stderr, "tabard %s: unknown option '%s'\n", argv[0], word);
        return false;
    }
    if (o->type == OPTION_FLAG && word[n]) {
        fprintf(stderr, "tabard %s: '%s' takes no value: '%s'\n", argv[0], o->name, word);
        return false;
    }
    const char *value = o->type == OPTION_FLAG ? "" : value_of(word, n, i, argc, argv);
    if (value && set(o, value))
        return true;
    complain(argv[0], o, value);
    return false;
}

bool options_read(int *argc, char **argv, const struct option *table, const char *usage, bool *helped)
{
    int words = 1;
    bool only_words = false;
    *helped = false;
    for (int i = 1; i < *argc; i++) {
        const char *word = argv[i];
        if (only_words || word[0] != '-' || !word[1]) {
            argv[words++] = argv[i];
        } else if (!strcmp(word, "--")) {
            only_words = true;
        } else if (!strcmp(word, "--help") || !strcmp(word, "-h")) {
            print_help(table, usage);
            return *helped = true;
        } else if (!read_one(table, &i, *argc, argv)) {
            return false;
        }
    }
    *argc = words;
    return true;
}
