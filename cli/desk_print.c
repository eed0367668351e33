/* Rows for people and programs: a table cut to the terminal, TSV, JSON Lines. */
#include "commands.h"
#include "desk_options.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { MAX_COLUMNS = 96, SAMPLE = 200 };

/* Columns of a table: the rows of the sample decide the widths, the last column takes the rest. */
struct layout {
    int columns, shown[MAX_COLUMNS], n, width[MAX_COLUMNS], total;
};

static int points(const char *s)
{
    int n = 0;
    for (; *s; s++)
        n += ((unsigned char)*s & 0xc0) != 0x80;
    return n;
}

static int terminal_width(const struct desk *k)
{
    struct winsize w;
    if (k->out == stdout && !ioctl(1, TIOCGWINSZ, &w) && w.ws_col > 20)
        return w.ws_col;
    return 160;
}

/* A cell without line breaks, cut to `width` code points and padded. */
static void print_cell(FILE *out, const char *s, int width, bool pad)
{
    int n = points(s), keep = n > width ? width - 1 : n, at = 0;
    for (; *s; s++) {
        if (((unsigned char)*s & 0xc0) != 0x80 && at++ == keep)
            break;
        fputc((unsigned char)*s < ' ' || *s == 0x7f ? ' ' : *s, out);
    }
    if (n > width)
        fputs("\xe2\x80\xa6", out);
    for (int i = n > width ? width : n; pad && i < width; i++)
        fputc(' ', out);
}

static const char *cell(tabard_rows *rows, int column)
{
    const char *s = tabard_rows_text(rows, column, NULL);
    return s ? s : "";
}

static void find_shown(struct layout *l, tabard_rows *rows)
{
    l->columns = tabard_rows_columns(rows);
    for (int i = 0; i < l->columns && l->n < MAX_COLUMNS; i++)
        if (tabard_rows_name(rows, i)[0] != '_') {
            l->width[l->n] = points(tabard_rows_name(rows, i));
            l->shown[l->n++] = i;
        }
}

static void widen(struct layout *l, char **cells)
{
    for (int i = 0; i < l->n; i++) {
        int n = points(cells[i]);
        if (n > l->width[i])
            l->width[i] = n;
    }
}

/* No column but the last is wider than 28; the last has what is left, at least 24. */
static void fit(struct layout *l, int total)
{
    int used = 0;
    for (int i = 0; i + 1 < l->n; i++) {
        l->width[i] = l->width[i] > 28 ? 28 : l->width[i];
        used += l->width[i] + 2;
    }
    if (l->n)
        l->width[l->n - 1] = total - used > 24 ? total - used : 24;
}

static void print_row(struct desk *k, const struct layout *l, char **cells, bool head)
{
    bool color = head && desk_color(k);
    if (color)
        fputs("\033[1m", k->out);
    for (int i = 0; i < l->n; i++) {
        print_cell(k->out, cells[i], l->width[i], i + 1 < l->n);
        fputs(i + 1 < l->n ? "  " : "", k->out);
    }
    fputs(color ? "\033[0m\n" : "\n", k->out);
}

/* For people: a number as short as it is exact, 285 and not 285.0. */
static char *copy_cell(tabard_rows *rows, int column)
{
    char number[32];
    if (tabard_rows_type(rows, column) != TABARD_REAL)
        return strdup(cell(rows, column));
    snprintf(number, sizeof number, "%.12g", tabard_rows_real(rows, column));
    return strdup(number);
}

static bool copy_row(const struct layout *l, tabard_rows *rows, char **cells)
{
    bool good = true;
    for (int i = 0; i < l->n; i++)
        good = (cells[i] = copy_cell(rows, l->shown[i])) && good;
    return good;
}

static void free_row(const struct layout *l, char **cells)
{
    for (int i = 0; i < l->n; i++)
        free(cells[i]);
}

static long print_table(struct desk *k, tabard_rows *rows, tabard_error *e)
{
    struct layout l = {0};
    char *(*sample)[MAX_COLUMNS] = calloc(SAMPLE, sizeof *sample), *names[MAX_COLUMNS];
    long n = 0, kept = 0;
    bool more = sample != NULL;
    find_shown(&l, rows);
    for (int i = 0; i < l.n; i++)
        names[i] = (char *)(uintptr_t)tabard_rows_name(rows, l.shown[i]);
    while (more && kept < SAMPLE && (more = tabard_rows_next(rows, e)) && copy_row(&l, rows, sample[kept]))
        widen(&l, sample[kept++]);
    fit(&l, terminal_width(k));
    if (kept)
        print_row(k, &l, names, true);
    for (; n < kept; n++) {
        print_row(k, &l, sample[n], false);
        free_row(&l, sample[n]);
    }
    free(sample);
    while (more && tabard_rows_next(rows, e)) {
        char *cells[MAX_COLUMNS];
        for (int i = 0; i < l.n; i++)
            cells[i] = (char *)(uintptr_t)"";
        if (copy_row(&l, rows, cells))
            print_row(k, &l, cells, false);
        free_row(&l, cells);
        n++;
    }
    return n;
}

static void tsv_text(FILE *out, const char *s)
{
    for (; *s; s++)
        fputc(*s == '\t' || *s == '\n' || *s == '\r' ? ' ' : *s, out);
}

static long print_tsv(struct desk *k, tabard_rows *rows, tabard_error *e)
{
    struct layout l = {0};
    long n = 0;
    find_shown(&l, rows);
    for (int i = 0; i < l.n; i++)
        fprintf(k->out, "%s%s", i ? "\t" : "", tabard_rows_name(rows, l.shown[i]));
    fputc('\n', k->out);
    for (; tabard_rows_next(rows, e); n++) {
        for (int i = 0; i < l.n; i++) {
            fputs(i ? "\t" : "", k->out);
            tsv_text(k->out, cell(rows, l.shown[i]));
        }
        fputc('\n', k->out);
    }
    return n;
}

static void json_text(FILE *out, const char *s)
{
    fputc('"', out);
    for (; *s; s++)
        if (*s == '"' || *s == '\\')
            fprintf(out, "\\%c", *s);
        else if ((unsigned char)*s < ' ')
            fprintf(out, "\\u%04x", *s);
        else
            fputc(*s, out);
    fputc('"', out);
}

static void json_cell(FILE *out, tabard_rows *rows, int i)
{
    switch (tabard_rows_type(rows, i)) {
    case TABARD_NULL: fputs("null", out); return;
    case TABARD_INTEGER: case TABARD_REAL: fputs(cell(rows, i), out); return;
    default: json_text(out, cell(rows, i));
    }
}

static long print_jsonl(struct desk *k, tabard_rows *rows, int json, tabard_error *e)
{
    struct layout l = {0};
    long n = 0;
    find_shown(&l, rows);
    for (; tabard_rows_next(rows, e); n++) {
        if (json >= 0) {
            fprintf(k->out, "%s\n", cell(rows, json));
            continue;
        }
        for (int i = 0; i < l.n; i++) {
            fprintf(k->out, "%s\"%s\":", i ? "," : "{", tabard_rows_name(rows, l.shown[i]));
            json_cell(k->out, rows, l.shown[i]);
        }
        fputs("}\n", k->out);
    }
    return n;
}

int desk_print(struct desk *k, const char *verb, tabard_rows *rows, int json)
{
    tabard_error e = {0};
    long n = -1;
    if (!strcmp(k->format, "table"))
        n = print_table(k, rows, &e);
    else if (!strcmp(k->format, "tsv"))
        n = print_tsv(k, rows, &e);
    else if (!strcmp(k->format, "jsonl"))
        n = print_jsonl(k, rows, json, &e);
    tabard_rows_free(rows);
    if (n < 0) {
        fprintf(stderr, "tabard %s: unknown format '%s'\n", verb, k->format);
        return EXIT_USAGE;
    }
    if (e.status)
        return desk_fail(verb, &e);
    if (ferror(k->out))
        return EXIT_IO;
    if (!k->quiet && isatty(2) && (!n || !strcmp(k->format, "table")))
        fprintf(stderr, n ? "%ld found\n" : "nothing found\n", n);
    return n ? EXIT_DONE : EXIT_NOTHING;
}
