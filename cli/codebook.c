/* tabard codebook: what the codes mean. The rows are data/codebook's, compiled in (tools/mk/codebook.mk). */
#include "commands.h"
#include "options.h"

#include "codebook_rows.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

enum { CELLS = 6, CODE = 0, ROOT = 1, LABEL = 5 };

struct row {
    char text[512];
    const char *cell[CELLS];
};

/* Cells of a tab-separated row; "" for "-". */
static void cut(const char *line, struct row *r)
{
    snprintf(r->text, sizeof r->text, "%s", line);
    char *at = r->text;
    for (int i = 0; i < CELLS; i++) {
        char *cell = at ? strsep(&at, "\t") : NULL;
        r->cell[i] = !cell || !strcmp(cell, "-") ? "" : cell;
    }
}

static bool is_root(const char *word)
{
    size_t n = strlen(word), i = 0, count = sizeof root_rows / sizeof *root_rows;
    while (i < count && (strncasecmp(root_rows[i], word, n) || root_rows[i][n] != '\t'))
        i++;
    return i < count;
}

static bool holds_word(const char *label, const char *word)
{
    size_t n = strlen(word);
    for (; *label; label++)
        if (!strncasecmp(label, word, n))
            return true;
    return false;
}

/* A root, the beginning of a code, or part of what it is called. */
static bool asked(const struct row *r, int n, char **words)
{
    for (int i = 0; i < n; i++) {
        const char *w = words[i];
        if (isdigit((unsigned char)*w) ? !strncmp(r->cell[CODE], w, strlen(w)) : is_root(w) ? !strcasecmp(r->cell[ROOT], w) : holds_word(r->cell[LABEL], w))
            return true;
    }
    return false;
}

static void print(const struct row *r, const char *const *names, int cells, const char *format)
{
    for (int i = 0; i < cells; i++)
        if (!strcmp(format, "jsonl"))       /* no cell needs an escape: tests/cli/codebook_verb.sh */
            printf("%s\"%s\":\"%s\"%s", i ? "," : "{", names[i], r->cell[i], i + 1 < cells ? "" : "}\n");
        else if (!strcmp(format, "tsv"))
            printf("%s%s", r->cell[i], i + 1 < cells ? "\t" : "\n");
        else
            printf("%-*s%s", i + 1 < cells ? 12 : 0, r->cell[i], i + 1 < cells ? " " : "\n");
}

static void head(const char *const *names, int cells, const char *format)
{
    struct row r = {.cell = {NULL}};
    memcpy(r.cell, names, (size_t)cells * sizeof *names);
    if (strcmp(format, "jsonl"))
        print(&r, names, cells, format);
}

static int print_roots(const char *format)
{
    static const char *const names[] = {"root", "quad", "given_when_the_text_says_that"};
    head(names, 3, format);
    for (size_t i = 0; i < sizeof root_rows / sizeof *root_rows; i++) {
        struct row r;
        cut(root_rows[i], &r);
        print(&r, names, 3, format);
    }
    return EXIT_DONE;
}

static int print_codes(int n, char **words, const char *format)
{
    static const char *const names[] = {"cameo", "root", "mode", "contexts", "goldstein", "label"};
    int found = 0;
    for (size_t i = 0; i < sizeof code_rows / sizeof *code_rows; i++) {
        struct row r;
        cut(code_rows[i], &r);
        if (!asked(&r, n, words))
            continue;
        if (!found++)
            head(names, CELLS, format);
        print(&r, names, CELLS, format);
    }
    if (!found)
        fprintf(stderr, "tabard: no root, code or label matches\n");
    return found ? EXIT_DONE : EXIT_NOTHING;
}

int command_codebook(int argc, char **argv)
{
    const char *format = NULL;
    bool helped;
    const struct option table[] = {{"--format", "-f", OPTION_TEXT, &format, "jsonl, tsv or table", "jsonl tsv table"}, {0}};
    if (!options_read(&argc, argv, table, "codebook [ROOT | CODE | WORD]...", &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    if (!format)
        format = isatty(STDOUT_FILENO) ? "table" : "tsv";
    return argc > 1 ? print_codes(argc - 1, argv + 1, format) : print_roots(format);
}
