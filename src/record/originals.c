/* What documents were read from. In: bytes. Out: a row under their SHA-256, compressed with zstd; the
   bytes again, checked against their size and hash. */
#include "base/hash.h"
#include "base/memory.h"
#include "base/squeeze.h"
#include "record/sqlite_glue.h"

#include <string.h>

#define MAX_ORIGINAL ((size_t)1 << 30)

static enum status store(struct record *r, const char *sha, size_t size, const void *packed, size_t n, struct error *e)
{
    sqlite3_stmt *s = glue_statement(r, STMT_ORIGINAL, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    glue_bind_text(s, 1, sha);
    sqlite3_bind_int64(s, 2, (int64_t)size);
    sqlite3_bind_blob64(s, 3, packed, n, SQLITE_STATIC);
    return glue_step(r, s, NULL, e);
}

static enum status pack_and_store(struct record *r, const void *bytes, size_t size, const char *sha, struct error *e)
{
    struct buf packed = {0};
    enum status st = squeeze(bytes, size, &packed, e);
    if (st == STATUS_OK)
        st = store(r, sha, size, packed.data, packed.size, e);
    buf_release(&packed);
    return st;
}

enum status record_keep(struct record *r, const void *bytes, size_t size, char sha[65], struct error *e)
{
    if (size > MAX_ORIGINAL)
        return error_set(e, STATUS_LIMIT, 0, "an original of %zu bytes is over the limit of 1 GiB", size);
    sha256_hex(bytes, size, sha);
    enum status st = glue_transaction(r, e);
    return st == STATUS_OK ? pack_and_store(r, bytes, size, sha, e) : st;
}

static enum status unpack(const char *sha, const void *packed, size_t n, size_t size, void **bytes, struct error *e)
{
    char hex[65];
    void *out = size <= MAX_ORIGINAL ? memory_alloc(size ? size : 1) : NULL;
    if (!out)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    enum status st = unsqueeze(packed, n, out, size, NULL);
    if (st == STATUS_OK)
        sha256_hex(out, size, hex);
    if (st != STATUS_OK || strcmp(hex, sha) != 0) {
        memory_free(out);
        return error_set(e, STATUS_CORRUPT, 0, "original '%.64s' does not match its hash", sha);
    }
    *bytes = out;
    return STATUS_OK;
}

enum status record_original(struct record *r, const char *sha, void **bytes, size_t *size, struct error *e)
{
    bool row = false;
    *bytes = NULL;
    *size = 0;
    sqlite3_stmt *s = glue_statement(r, STMT_ORIGINAL_GET, e);
    if (!s)
        return e ? e->status : STATUS_INTERNAL;
    glue_bind_text(s, 1, sha);
    enum status st = glue_step(r, s, &row, e);
    if (st == STATUS_OK && !row)
        return error_set(e, STATUS_INPUT, 0, "no original '%.64s'", sha);
    if (st == STATUS_OK) {
        int64_t n = sqlite3_column_int64(s, 0);
        *size = n > 0 ? (size_t)n : 0;
        st = unpack(sha, sqlite3_column_blob(s, 1), (size_t)sqlite3_column_bytes(s, 1), *size, bytes, e);
    }
    sqlite3_reset(s);
    return st;
}
