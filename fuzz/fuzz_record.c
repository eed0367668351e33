/* Any bytes as a file of record, and as filter terms: refused or answered, never a crash. The first byte says which. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "record/record.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void read_some(struct record *r, const char *term)
{
    struct rows *w;
    struct error e;
    if (record_list(r, "c.claim, c.day", "claims c", "ORDER BY c.day", &term, 1, &w, &e) != STATUS_OK)
        return;
    for (int i = 0; i < 100 && rows_next(w, &e); i++)
        rows_text(w, 0, NULL);
    rows_free(w);
}

static void as_term(const uint8_t *data, size_t n)
{
    struct record *r;
    char *term = malloc(n + 1);
    if (!term)
        return;
    memcpy(term, data, n);
    term[n] = '\0';
    if (record_open(&r, ":memory:", RECORD_CREATE, NULL) == STATUS_OK) {
        read_some(r, term);
        record_close(r);
    }
    free(term);
}

static void as_file(const uint8_t *data, size_t n)
{
    char path[64];
    struct record *r;
    snprintf(path, sizeof path, "/tmp/fuzz_record_%d.db", (int)getpid());
    FILE *f = fopen(path, "wb");
    if (!f)
        return;
    fwrite(data, 1, n, f);
    fclose(f);
    if (record_open(&r, path, RECORD_READ, NULL) == STATUS_OK) {
        read_some(r, "text=attack*");
        read_some(r, "dyad=A,B");
        record_close(r);
    }
    unlink(path);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    if (n && data[0] == 'F')
        as_file(data + 1, n - 1);
    else if (n)
        as_term(data + 1, n - 1);
    return 0;
}
