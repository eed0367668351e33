/* Zstandard for blocks in memory. In: bytes. Out: a frame; and back, trusting no size but the caller's. */
#include "base/squeeze.h"

#include <zstd.h>

#define LEVEL 3

enum status squeeze(const void *bytes, size_t n, struct buf *out, struct error *e)
{
    size_t room = ZSTD_compressBound(n);
    if (!buf_reserve(out, room + 1))
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    size_t got = ZSTD_compress(out->data + out->size, room, bytes, n, LEVEL);
    if (ZSTD_isError(got))
        return error_set(e, STATUS_INTERNAL, 0, "zstd: %s", ZSTD_getErrorName(got));
    out->size += got;
    out->data[out->size] = '\0';
    return STATUS_OK;
}

enum status unsqueeze(const void *packed, size_t n, void *out, size_t size, struct error *e)
{
    size_t got = ZSTD_decompress(out, size, packed, n);
    if (ZSTD_isError(got) || got != size)
        return error_set(e, STATUS_CORRUPT, 0, "damaged compressed bytes");
    return STATUS_OK;
}
