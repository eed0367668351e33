/* tabard export: a record in other people's shapes. -o names a file, or the folder of a package. */
#include "commands.h"
#include "desk_options.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct target {
    const char *output;         /* NULL: stdout */
    bool folder, failed;
    char path[4096];
    struct output to;
};

static bool close_file(struct target *t)
{
    bool good = !t->to.file || output_close(&t->to, !t->failed);
    t->failed = t->failed || !good;
    return good;
}

static bool open_file(struct target *t, const char *path)
{
    if (!close_file(t))
        return false;
    snprintf(t->path, sizeof t->path, "%s", path);
    return output_open(&t->to, t->path);
}

static bool next_file(void *context, const char *name)
{
    struct target *t = context;
    char path[4096];
    snprintf(path, sizeof path, t->folder ? "%s/%s" : "%s.%s", t->output, name);
    return open_file(t, path);
}

static bool write_bytes(void *context, const void *bytes, size_t n)
{
    struct target *t = context;
    t->failed = t->failed || !output_write(&t->to, bytes, n);
    return !t->failed;
}

static void list_formats(FILE *out)
{
    for (int i = 0; tabard_export_format(i); i++)
        fprintf(out, "  %-15s %s\n", tabard_export_format(i), tabard_export_help(i));
}

static bool start(struct target *t)
{
    if (!t->output)
        return output_open(&t->to, NULL);
    if (!t->folder)
        return open_file(t, t->output);
    if (mkdir(t->output, 0777) && errno != EEXIST) {
        fprintf(stderr, "tabard export: cannot make the folder '%s': %s\n", t->output, strerror(errno));
        return false;
    }
    return true;
}

static int run(struct desk *k, struct target *t, tabard_export_options *o)
{
    tabard_error e = {0};
    t->folder = !strcmp(o->format, "package");
    if (!start(t))
        return EXIT_IO;
    o->write = write_bytes;
    o->file = t->output && (t->folder || !output_is_special(t->output)) ? next_file : NULL;    /* nothing stands beside a pipe */
    o->context = t;
    o->terms = k->terms;
    o->n_terms = k->n_terms;
    tabard_status s = tabard_record_export(k->db, o, &e);
    bool said = t->failed;      /* writing has told what went wrong */
    t->failed = t->failed || s != TABARD_OK;
    bool closed = close_file(t);
    if (s != TABARD_OK && !said)
        return desk_fail("export", &e);
    return s != TABARD_OK || !closed ? EXIT_IO : EXIT_DONE;
}

static bool asks_for_formats(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (!strcmp(argv[i], "--formats"))
            return true;
    return false;
}

int command_export(int argc, char **argv)
{
    struct desk k = {0};
    struct target t = {0};
    tabard_export_options o = {0};
    bool formats = false;       /* for the help */
    const struct option own[] = {
        {"--output", "-o", OPTION_TEXT, &t.output, "file, or folder of a package"},
        {"--format", "-f", OPTION_TEXT, &o.format, "'tabard export --formats' lists them"},
        {"--formats", NULL, OPTION_FLAG, &formats, "list the formats"},
        {"--table", "-t", OPTION_TEXT, &o.table, "dyads events promises figures goals roles projects assessments claims"},
        {"--one-a-day", NULL, OPTION_FLAG, &o.one_a_day, "of equal source, target, code and day only the first"},
        {"--since", NULL, OPTION_TEXT, &o.since, "changes since this moment (UTC), with tombstones; jsonl"},
        {0},
    };
    if (asks_for_formats(argc, argv))   /* wants no record */
        return list_formats(stdout), EXIT_DONE;
    int status = desk_open(&k, &argc, argv, own, true, "export -d RECORD --format FORMAT [-o FILE] [filters]");
    if (status >= 0)
        return status;
    if (!o.format || argc > 1) {
        fprintf(stderr, "tabard export: --format wants one of\n");
        list_formats(stderr);
        return desk_close(&k, EXIT_USAGE);
    }
    if (o.since && strcmp(o.format, "jsonl")) {
        desk_term(&k, "since", o.since);
        o.since = NULL;
    }
    return desk_close(&k, run(&k, &t, &o));
}
