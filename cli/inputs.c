/* Files and folders -> documents: see inputs.h. */
#include "inputs.h"

#include "commands.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* ids seen: a grow-only open hash of strings with the number of times. */
struct id_table {
    struct { char *id; uint32_t count; } *slots;
    size_t n, cap;
};

static size_t hash(const char *s)
{
    size_t h = 1469598103934665603u;
    while (*s)
        h = (h ^ (unsigned char)*s++) * 1099511628211u;
    return h ^ h >> 29;
}

static void *must(void *p)
{
    if (!p) {
        fprintf(stderr, "tabard: out of memory\n");
        exit(EXIT_INTERNAL);
    }
    return p;
}

static size_t slot_of(const struct id_table *t, const char *id)
{
    size_t i = hash(id) & (t->cap - 1);
    while (t->slots[i].id && strcmp(t->slots[i].id, id))
        i = (i + 1) & (t->cap - 1);
    return i;
}

static void grow(struct id_table *t)
{
    struct id_table old = *t;
    t->cap = old.cap ? old.cap * 2 : 1024;
    t->slots = must(calloc(t->cap, sizeof *t->slots));
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].id)
            t->slots[slot_of(t, old.slots[i].id)] = old.slots[i];
    free(old.slots);
}

static uint32_t seen_before(struct id_table *t, const char *id)
{
    if (2 * (t->n + 1) > t->cap)
        grow(t);
    size_t i = slot_of(t, id);
    if (!t->slots[i].id) {
        t->slots[i].id = must(strdup(id));
        t->n++;
    }
    return t->slots[i].count++;
}

static void add_path(struct inputs *in, char *path)
{
    if (in->n_paths == in->cap_paths) {
        in->cap_paths = in->cap_paths ? in->cap_paths * 2 : 16;
        in->paths = must(realloc(in->paths, in->cap_paths * sizeof *in->paths));
    }
    in->paths[in->n_paths++] = path;
}

static int by_name(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }
static int visible(const struct dirent *d) { return d->d_name[0] != '.'; }

struct folder_mark { dev_t device; ino_t number; };

static bool is_marked(const struct inputs *in, const struct stat *st)
{
    for (size_t i = 0; i < in->n_marks; i++)
        if (in->marks[i].device == st->st_dev && in->marks[i].number == st->st_ino)
            return true;
    return false;
}

static void mark(struct inputs *in, const struct stat *st)
{
    if (in->n_marks == in->cap_marks) {
        in->cap_marks = in->cap_marks ? in->cap_marks * 2 : 16;
        in->marks = must(realloc(in->marks, in->cap_marks * sizeof *in->marks));
    }
    in->marks[in->n_marks++] = (struct folder_mark){st->st_dev, st->st_ino};
}

static void add_folder(struct inputs *in, const char *path);

/* What a folder holds: files and folders. What cannot be looked at is kept, so that opening it says why. */
static void add_inner(struct inputs *in, char *path)
{
    struct stat st;
    bool known = !stat(path, &st);
    if (known && S_ISDIR(st.st_mode)) {
        if (!is_marked(in, &st)) {
            mark(in, &st);
            add_folder(in, path);
        }
    } else if (!known || S_ISREG(st.st_mode)) {
        add_path(in, path);
        return;
    }
    free(path);
}

static void add_folder(struct inputs *in, const char *path)
{
    struct dirent **names;
    int n = scandir(path, &names, visible, by_name);
    if (n < 0) {
        tabard_error e = {.status = TABARD_IO};
        snprintf(e.message, sizeof e.message, "cannot read the folder '%.150s': %s", path, strerror(errno));
        inputs_report(in, path, &e);
        return;
    }
    for (int i = 0; i < n; i++) {
        char *inner = must(malloc(strlen(path) + strlen(names[i]->d_name) + 2));
        sprintf(inner, "%s/%s", path, names[i]->d_name);
        add_inner(in, inner);
        free(names[i]);
    }
    free(names);
}

static void add_word(struct inputs *in, const char *word)
{
    struct stat st;
    in->n_marks = 0;
    if (!strcmp(word, "-") || stat(word, &st) || !S_ISDIR(st.st_mode)) {
        add_path(in, must(strdup(word)));
        return;
    }
    mark(in, &st);
    add_folder(in, word);
}

static void compose(struct inputs *in, const char *columns)
{
    if (in->from && strcmp(in->from, "csv")) {
        fprintf(stderr, "tabard: --columns is for tables, not for '%s'\n", in->from);
        in->misused++;
    }
    in->composed = must(malloc(strlen(columns) + 5));
    sprintf(in->composed, "csv:%s", columns);
    in->from = in->composed;
}

void inputs_open(struct inputs *in, int n_words, char **words, const char *from, const char *columns)
{
    *in = (struct inputs){.from = from};
    in->ids = must(calloc(1, sizeof *in->ids));
    if (columns)
        compose(in, columns);
    if (in->misused)
        return;
    for (int i = 0; i < n_words; i++)
        add_word(in, words[i]);
    if (!n_words)
        add_path(in, must(strdup("-")));
}

/* Names of files may hold anything; a message is one line, and no commands for a terminal. */
static void print_name(const char *file)
{
    for (; *file; file++)
        fputc((unsigned char)*file < ' ' || *file == 0x7f ? '?' : *file, stderr);
}

void inputs_report(struct inputs *in, const char *file, const tabard_error *e)
{
    bool named = !e->line && (strstr(e->message, file) || e->status == TABARD_USAGE);
    if (named)
        fputs("tabard", stderr);
    else
        print_name(file);
    if (e->line)
        fprintf(stderr, ":%ld", e->line);
    fprintf(stderr, ": %s\n", e->message);
    if (e->status == TABARD_USAGE)
        in->misused++;
    else if (e->status == TABARD_IO)
        in->io_failed++;
    else
        in->bad++;
}

static const char *shown(const char *path) { return strcmp(path, "-") ? path : "stdin"; }

static bool open_next(struct inputs *in)
{
    tabard_error e = {0};
    while (!in->reader && in->next_path < in->n_paths) {
        const char *path = in->paths[in->next_path++];
        in->reader = tabard_reader_open(path, in->from, &e);
        if (!in->reader)
            inputs_report(in, shown(path), &e);
        if (in->misused)
            in->next_path = in->n_paths; /* the next file would say the same */
    }
    return in->reader != NULL;
}

bool inputs_next(struct inputs *in, tabard_document *d)
{
    tabard_error e = {0};
    while (open_next(in)) {
        bool got = false;
        if (tabard_reader_next(in->reader, d, &got, &e)) {
            inputs_report(in, shown(in->paths[in->next_path - 1]), &e);
            continue;
        }
        if (got) {
            d->copy = d->id ? seen_before(in->ids, d->id) : 0;
            return true;
        }
        tabard_reader_close(in->reader);
        in->reader = NULL;
    }
    return false;
}

void inputs_close(struct inputs *in)
{
    tabard_reader_close(in->reader);
    for (size_t i = 0; i < in->n_paths; i++)
        free(in->paths[i]);
    free(in->paths);
    free(in->marks);
    for (size_t i = 0; i < in->ids->cap; i++)
        free(in->ids->slots[i].id);
    free(in->ids->slots);
    free(in->ids);
    free(in->composed);
}

int inputs_exit(const struct inputs *in)
{
    return in->misused ? EXIT_USAGE : in->io_failed ? EXIT_IO : in->bad ? EXIT_BAD_INPUT : EXIT_DONE;
}
