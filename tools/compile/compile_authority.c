/* compile-authority OUT.pack FILE.tsv...: the authority files as one pack. */
#include "base/io.h"
#include "lexicon/authority.h"

#include <stdio.h>

enum { MAX_FILES = 32 };

static enum status compile(int n, char **files, const char *out, struct error *e)
{
    struct buf text[MAX_FILES], pack;
    struct authority_source sources[MAX_FILES];
    enum status status = STATUS_OK;
    int read = 0;
    buf_init(&pack);
    for (; read < n && !status; read++) {
        buf_init(&text[read]);
        status = io_read_file(files[read], (size_t)64 << 20, &text[read], e);
        sources[read] = (struct authority_source){files[read], text[read].data ? text[read].data : "", text[read].size};
    }
    if (!status)
        status = authority_compile(sources, n, &pack, e);
    if (!status)
        status = io_save(out, pack.data, pack.size, e);
    while (read)
        buf_release(&text[--read]);
    buf_release(&pack);
    return status;
}

int main(int argc, char **argv)
{
    struct error e = {0};
    if (argc < 3 || argc - 2 > MAX_FILES) {
        fprintf(stderr, "usage: compile-authority OUT.pack FILE.tsv...\n");
        return 2;
    }
    if (compile(argc - 2, argv + 2, argv[1], &e)) {
        fprintf(stderr, "compile-authority: %s\n", e.message);
        return 65;
    }
    return 0;
}
