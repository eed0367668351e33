/* Where results go: see output.h. */
#include "output.h"

#include <errno.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool complain(const char *path)
{
    fprintf(stderr, "tabard: cannot write '%s': %s\n", path, strerror(errno));
    return false;
}

/* These cannot be replaced by a file, and must not be. */
bool output_is_special(const char *path)
{
    struct stat s;
    return !stat(path, &s) && !S_ISREG(s.st_mode);
}

bool output_open(struct output *o, const char *path)
{
    *o = (struct output){.file = stdout};
    if (!path || !strcmp(path, "-"))
        return true;
    o->path = path;
    if (output_is_special(path)) {
        o->file = fopen(path, "wb");
        return o->file ? true : complain(path);
    }
    o->part = malloc(strlen(path) + 6);
    if (o->part) {
        sprintf(o->part, "%s.part", path);
        o->file = fopen(o->part, "wb");
    }
    return o->part && o->file ? true : complain(path);
}

bool output_write(struct output *o, const void *bytes, size_t n)
{
    if (o->file && fwrite(bytes, 1, n, o->file) == n)
        return true;
    if (o->file && errno != EPIPE)
        complain(o->path ? o->path : "stdout");
    if (o->file) {      /* said once: closing and main() have nothing to add */
        __fpurge(o->file);
        clearerr(o->file);
    }
    return false;
}

bool output_close(struct output *o, bool keep)
{
    if (!o->file)
        return free(o->part), false;
    bool good = !ferror(o->file);
    good = !(o->path ? fclose(o->file) : fflush(o->file)) && good;
    if (good && keep && o->part)
        good = !rename(o->part, o->path);
    if (!good && o->path)
        complain(o->path);
    if (o->part && !(good && keep))
        unlink(o->part);
    free(o->part);
    *o = (struct output){0};
    return good;
}
