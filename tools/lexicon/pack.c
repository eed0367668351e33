/* Compile the event lexicon: pack OUT FILE...  Used by the build only. */
#include "base/io.h"
#include "lexicon/frame.h"

#include <stdio.h>

static enum status add_file(struct lexicon *l, const char *path, struct error *e)
{
    struct buf b = {0};
    enum status s = io_read_file(path, (size_t)1 << 28, &b, e);
    if (!s)
        s = lexicon_add(l, path, b.data, b.size, e);
    buf_release(&b);
    return s;
}

int main(int argc, char **argv)
{
    struct lexicon *l = NULL;
    struct error e = {0};
    enum status s = argc < 3 ? error_set(&e, STATUS_USAGE, 0, "pack OUT FILE...") : lexicon_create(&l, &e);
    for (int i = 2; !s && i < argc; i++)
        s = add_file(l, argv[i], &e);
    if (!s)
        s = lexicon_finish(l, &e);
    if (!s)
        s = lexicon_save(l, argv[1], &e);
    if (s)
        fprintf(stderr, "%s\n", e.message);
    lexicon_release(l);
    return s != STATUS_OK;
}
