/* tabard lexicon check|find|diff: the lexicon's sources and their examples. */
#include "commands.h"
#include "session.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct sums {
    size_t entries, examples, right;
};

static char *read_whole(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    char *text = NULL;
    if (f && !fseek(f, 0, SEEK_END)) {
        long size = ftell(f);
        rewind(f);
        text = size >= 0 ? malloc((size_t)size + 1) : NULL;
        *n = text ? fread(text, 1, (size_t)size, f) : 0;
        if (text)
            text[*n] = '\0';
    }
    if (f)
        fclose(f);
    if (!text)
        fprintf(stderr, "tabard: cannot read '%s': %s\n", path, strerror(errno));
    return text;
}

/* Would it load with --lexicon? Its examples tell nothing of a line that does not. */
static int check_lines(const struct common_options *o, const char *path)
{
    tabard_error e = {0};
    tabard_engine_options alone = {.data = o->data, .lexicons = &path, .n_lexicons = 1};
    tabard_engine *engine = tabard_engine_new(&alone, &e);
    if (!engine)
        fprintf(stderr, "tabard: %s\n", e.message);
    tabard_engine_free(engine);
    return engine ? EXIT_DONE : e.status == TABARD_IO ? EXIT_IO : EXIT_BAD_INPUT;
}

static int run_file(tabard_worker *w, const char *path, const char *word, struct sums *sums)
{
    size_t n = 0;
    char *text = read_whole(path, &n);
    tabard_lexicon_report report;
    tabard_result r;
    tabard_error e = {0};
    const char *slash = strrchr(path, '/');
    if (!text)
        return EXIT_IO;
    if (tabard_lexicon_check(w, slash ? slash + 1 : path, text, n, word, &report, &r, &e)) {
        fprintf(stderr, "tabard: %s\n", e.message);
        free(text);
        return EXIT_INTERNAL;
    }
    fwrite(r.text, 1, r.length, stdout);
    sums->entries += report.entries;
    sums->examples += report.examples;
    sums->right += report.right;
    tabard_result_release(&r);
    free(text);
    return EXIT_DONE;
}

/* Lines of the second file that the first has not, and the other way round, by their text without blanks. */
static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static size_t split_lines(char *text, char **lines, size_t cap)
{
    size_t n = 0;
    for (char *at = strtok(text, "\n"); at && n < cap; at = strtok(NULL, "\n"))
        if (*at && *at != '#' && *at != ' ')
            lines[n++] = at;
    qsort(lines, n, sizeof *lines, by_text);
    return n;
}

static int diff(const char *a, const char *b)
{
    size_t na = 0, nb = 0, i = 0, j = 0, changed = 0;
    char *ta = read_whole(a, &na), *tb = read_whole(b, &nb);
    char **la = calloc(na + 1, sizeof *la), **lb = calloc(nb + 1, sizeof *lb);
    if (ta && tb && la && lb) {
        na = split_lines(ta, la, na);
        nb = split_lines(tb, lb, nb);
        while (i < na || j < nb) {
            int c = i == na ? 1 : j == nb ? -1 : strcmp(la[i], lb[j]);
            if (c)
                printf("%c %s\n", c < 0 ? '-' : '+', c < 0 ? la[i] : lb[j]);
            changed += c != 0;
            i += c <= 0;
            j += c >= 0;
        }
    }
    bool good = ta && tb && la && lb;
    free(ta), free(tb), free(la), free(lb);
    return !good ? EXIT_IO : changed ? EXIT_NOTHING : EXIT_DONE;
}

static int run_files(tabard_worker *w, int n, char **files, const char *word, struct sums *sums)
{
    int status = EXIT_DONE;
    for (int i = 0; i < n && !status; i++)
        status = run_file(w, files[i], word, sums);
    return status;
}

/* Every file read for faults in its lines before any example is coded. */
static int check_files(const struct common_options *o, int n, char **files)
{
    int faults = EXIT_DONE;
    for (int i = 0; i < n && !faults; i++)
        faults = check_lines(o, files[i]);
    return faults;
}

/* `word`: only entries with it, NULL: all, and their sum is told. */
static int code_examples(struct session *s, int n, char **files, const char *word)
{
    struct sums sums = {0};
    s->o.quiet = true;
    if (!session_open(s, 0, NULL))
        return s->failure;
    tabard_worker *w = tabard_worker_new(s->engine);
    int status = w ? run_files(w, n, files, word, &sums) : EXIT_INTERNAL;
    tabard_worker_free(w);
    if (!word && !status)
        fprintf(stderr, "%zu entries, %zu examples, %zu right\n", sums.entries, sums.examples, sums.right);
    int closed = session_close(s);
    bool nothing = word ? !sums.right : sums.right < sums.examples;
    return status ? status : closed ? closed : nothing ? EXIT_NOTHING : EXIT_DONE;
}

int command_lexicon(int argc, char **argv)
{
    struct session s = {0};
    bool helped;
    const struct option table[] = {ENGINE_OPTIONS(s.o), {0}};
    static const char usage[] = "lexicon check FILE... | find WORD FILE... | diff OLD NEW";
    if (!options_read(&argc, argv, table, usage, &helped))
        return EXIT_USAGE;
    if (helped)
        return EXIT_DONE;
    if (argc == 4 && !strcmp(argv[1], "diff"))
        return diff(argv[2], argv[3]);
    if (argc > 3 && !strcmp(argv[1], "find"))
        return code_examples(&s, argc - 3, argv + 3, argv[2]);
    if (argc > 2 && !strcmp(argv[1], "check")) {
        int faults = check_files(&s.o, argc - 2, argv + 2);
        return faults ? faults : code_examples(&s, argc - 2, argv + 2, NULL);
    }
    fprintf(stderr, "usage: tabard %s\n", usage);
    return EXIT_USAGE;
}
