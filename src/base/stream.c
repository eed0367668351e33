/* A byte source through gzip, xz or zstd, told by its first bytes; UTF-16 behind a byte order mark comes out as UTF-8; anything else
   passes as it is. Several gzip members or zstd frames in a row are one stream. See io.h. */
#include "base/io.h"
#include "base/memory.h"
#include "base/utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <lzma.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

enum { RAW_SIZE = 1 << 16, OUT_SIZE = 1 << 16, PEEK = 4096 };
enum codec { PLAIN, GZIP, XZ, ZSTD, UTF16_LITTLE, UTF16_BIG };

struct io_stream {
    int fd;
    enum codec codec;
    char *name;
    const unsigned char *raw;       /* raw bytes not yet decoded */
    size_t raw_left;
    bool raw_end, ended, inside;    /* inside: a member or frame has begun and not ended */
    size_t at, size;                /* decoded bytes out[at..size) */
    z_stream z;
    lzma_stream x;
    ZSTD_DCtx *zstd;
    unsigned char unit[2];          /* UTF-16: half a unit, */
    unsigned n_unit, high;          /* and half a pair; 0 none */
    unsigned char in[RAW_SIZE], out[OUT_SIZE];
};

static enum status fill(struct io_stream *s, struct error *e)
{
    if (s->raw_end || s->fd < 0) {
        s->raw_end = true;
        return STATUS_OK;
    }
    ssize_t k;
    do
        k = read(s->fd, s->in, RAW_SIZE);
    while (k < 0 && errno == EINTR);
    if (k < 0)
        return error_set(e, STATUS_IO, 0, "cannot read '%s': %s", s->name, strerror(errno));
    s->raw = s->in;
    s->raw_left = (size_t)k;
    s->raw_end = k == 0;
    return STATUS_OK;
}

static enum codec codec_of(const unsigned char *p, size_t n)
{
    if (n >= 2 && p[0] == 0x1f && p[1] == 0x8b)
        return GZIP;
    if (n >= 6 && !memcmp(p, "\xfd" "7zXZ\0", 6))
        return XZ;
    if (n >= 4 && !memcmp(p, "\x28\xb5\x2f\xfd", 4))
        return ZSTD;
    if (n >= 2 && p[0] == 0xff && p[1] == 0xfe && !(n >= 4 && !p[2] && !p[3]))     /* and not UTF-32 */
        return UTF16_LITTLE;
    if (n >= 2 && p[0] == 0xfe && p[1] == 0xff)
        return UTF16_BIG;
    return PLAIN;
}

static bool codec_start(struct io_stream *s)
{
    lzma_stream fresh = LZMA_STREAM_INIT;
    s->x = fresh;
    switch (s->codec) {
    case GZIP: return inflateInit2(&s->z, 15 + 16) == Z_OK;
    case XZ: return lzma_stream_decoder(&s->x, UINT64_C(256) << 20, LZMA_CONCATENATED) == LZMA_OK;
    case ZSTD: return (s->zstd = ZSTD_createDCtx()) != NULL;
    default: return true;
    }
}

static enum status damaged(const struct io_stream *s, struct error *e)
{
    return error_set(e, STATUS_CORRUPT, 0, "'%s' is damaged: its compressed data cannot be read", s->name);
}

static enum status step_plain(struct io_stream *s)
{
    size_t n = s->raw_left < OUT_SIZE ? s->raw_left : OUT_SIZE;
    memcpy(s->out, s->raw, n);
    s->raw += n, s->raw_left -= n, s->size = n;
    return STATUS_OK;
}

static enum status step_gzip(struct io_stream *s, struct error *e)
{
    s->z.next_in = (Bytef *)(uintptr_t)s->raw, s->z.avail_in = (uInt)s->raw_left;
    s->z.next_out = s->out, s->z.avail_out = OUT_SIZE;
    s->inside = s->inside || s->raw_left;
    int r = inflate(&s->z, Z_NO_FLUSH);
    s->raw += s->raw_left - s->z.avail_in, s->raw_left = s->z.avail_in, s->size = OUT_SIZE - s->z.avail_out;
    if (r == Z_STREAM_END) {
        s->inside = false;
        return inflateReset(&s->z) == Z_OK ? STATUS_OK : damaged(s, e);
    }
    return r == Z_OK || r == Z_BUF_ERROR ? STATUS_OK : damaged(s, e);
}

static enum status step_xz(struct io_stream *s, struct error *e)
{
    s->x.next_in = s->raw, s->x.avail_in = s->raw_left;
    s->x.next_out = s->out, s->x.avail_out = OUT_SIZE;
    lzma_ret r = lzma_code(&s->x, s->raw_end ? LZMA_FINISH : LZMA_RUN);
    s->raw += s->raw_left - s->x.avail_in, s->raw_left = s->x.avail_in, s->size = OUT_SIZE - s->x.avail_out;
    s->inside = r != LZMA_STREAM_END;
    return r == LZMA_OK || r == LZMA_STREAM_END ? STATUS_OK : damaged(s, e);
}

static enum status step_zstd(struct io_stream *s, struct error *e)
{
    ZSTD_inBuffer in = {s->raw, s->raw_left, 0};
    ZSTD_outBuffer out = {s->out, OUT_SIZE, 0};
    size_t r = ZSTD_decompressStream(s->zstd, &out, &in);
    s->raw += in.pos, s->raw_left -= in.pos, s->size = out.pos;
    if (ZSTD_isError(r))
        return damaged(s, e);
    s->inside = r != 0;
    return STATUS_OK;
}

enum { REPLACEMENT = 0xfffd };

static void put_code(struct io_stream *s, unsigned code)
{
    s->size += (size_t)utf8_encode(code, (char *)s->out + s->size);
}

/* A unit on its own, the first half of a pair or the second; half a pair alone becomes U+FFFD. */
static void put_unit(struct io_stream *s, unsigned unit)
{
    bool high = unit >= 0xd800 && unit < 0xdc00, low = unit >= 0xdc00 && unit < 0xe000;
    unsigned first = s->high;
    s->high = high ? unit : 0;
    if (first && low) {
        put_code(s, 0x10000 + ((first - 0xd800) << 10) + (unit - 0xdc00));
        return;
    }
    if (first)
        put_code(s, REPLACEMENT);
    if (!high)
        put_code(s, low ? REPLACEMENT : unit);
}

static enum status step_utf16(struct io_stream *s)
{
    for (; s->raw_left && s->size + 8 < OUT_SIZE; s->raw++, s->raw_left--) {
        s->unit[s->n_unit++] = *s->raw;
        if (s->n_unit < 2)
            continue;
        unsigned unit = s->codec == UTF16_BIG ? (unsigned)s->unit[0] << 8 | s->unit[1] : (unsigned)s->unit[1] << 8 | s->unit[0];
        s->n_unit = 0;
        put_unit(s, unit);
    }
    return STATUS_OK;
}

static enum status step(struct io_stream *s, struct error *e)
{
    switch (s->codec) {
    case GZIP: return step_gzip(s, e);
    case XZ: return step_xz(s, e);
    case ZSTD: return step_zstd(s, e);
    case UTF16_LITTLE:
    case UTF16_BIG: return step_utf16(s);
    default: return step_plain(s);
    }
}

/* Decode until there is something to hand out, or the end. */
static enum status more(struct io_stream *s, struct error *e)
{
    s->at = s->size = 0;
    while (!s->size && !s->ended) {
        enum status status = s->raw_left ? STATUS_OK : fill(s, e);
        if (status)
            return status;
        if (s->raw_end && !s->raw_left && !(s->codec == XZ && s->inside)) {
            s->ended = true;
            return s->inside ? damaged(s, e) : STATUS_OK;
        }
        if ((status = step(s, e)))
            return s->ended = true, status;
    }
    return STATUS_OK;
}

bool io_stream_was_utf16(const struct io_stream *s)
{
    return s->codec == UTF16_LITTLE || s->codec == UTF16_BIG;
}

static struct io_stream *begin(struct io_stream *s, const char *name, struct error *e)
{
    s->name = memory_copy_string(name, strlen(name));
    if (!s->name)
        error_set(e, STATUS_NOMEM, 0, "out of memory");
    if (!s->name || (s->fd >= 0 && fill(s, e))) {
        io_stream_close(s);
        return NULL;
    }
    s->codec = codec_of(s->raw, s->raw_left);
    s->inside = s->codec == GZIP || s->codec == XZ || s->codec == ZSTD;
    if (io_stream_was_utf16(s))
        s->raw += 2, s->raw_left -= 2;
    if (!codec_start(s)) {
        error_set(e, STATUS_NOMEM, 0, "out of memory");
        io_stream_close(s);
        return NULL;
    }
    return s;
}

struct io_stream *io_stream_open(const char *path, struct error *e)
{
    struct io_stream *s = memory_alloc(sizeof *s);
    if (!s)
        return error_set(e, STATUS_NOMEM, 0, "out of memory"), NULL;
    s->fd = !strcmp(path, "-") ? 0 : open(path, O_RDONLY | O_CLOEXEC);
    if (s->fd < 0) {
        error_set(e, STATUS_IO, 0, "cannot open '%s': %s", path, strerror(errno));
        memory_free(s);
        return NULL;
    }
    return begin(s, !strcmp(path, "-") ? "stdin" : path, e);
}

struct io_stream *io_stream_open_bytes(const void *bytes, size_t n, struct error *e)
{
    struct io_stream *s = memory_alloc(sizeof *s);
    if (!s)
        return error_set(e, STATUS_NOMEM, 0, "out of memory"), NULL;
    s->fd = -1;
    s->raw = bytes;
    s->raw_left = n;
    return begin(s, "bytes", e);
}

void io_stream_close(struct io_stream *s)
{
    if (!s)
        return;
    if (s->codec == GZIP)
        inflateEnd(&s->z);
    if (s->codec == XZ)
        lzma_end(&s->x);
    ZSTD_freeDCtx(s->zstd);
    if (s->fd > 0)
        close(s->fd);
    memory_free(s->name);
    memory_free(s);
}

enum status io_stream_read(struct io_stream *s, void *out, size_t n, size_t *got, struct error *e)
{
    *got = 0;
    if (s->at == s->size) {
        enum status status = more(s, e);
        if (status)
            return status;
    }
    size_t k = s->size - s->at < n ? s->size - s->at : n;
    memcpy(out, s->out + s->at, k);
    s->at += k;
    *got = k;
    return STATUS_OK;
}

enum status io_stream_line(struct io_stream *s, size_t limit, struct buf *out, bool *has_line, struct error *e)
{
    bool too_long = false;
    *has_line = false;
    buf_reset(out);
    for (;;) {
        enum status status = s->at == s->size ? more(s, e) : STATUS_OK;
        if (status)
            return status;
        if (s->at == s->size)
            break;
        *has_line = true;
        unsigned char *from = s->out + s->at, *end = memchr(from, '\n', s->size - s->at);
        size_t k = end ? (size_t)(end - from) : s->size - s->at;
        too_long = too_long || out->size + k > limit;
        if (!too_long)
            buf_add(out, from, k);
        s->at += k + (end != NULL);
        if (end)
            break;
    }
    if (out->failed)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    return too_long ? error_set(e, STATUS_LIMIT, 0, "the line is longer than %zu bytes", limit) : STATUS_OK;
}

enum status io_stream_peek(struct io_stream *s, const char **bytes, size_t *n, struct error *e)
{
    if (s->at == s->size) {
        enum status status = more(s, e);
        if (status)
            return status;
    }
    *bytes = (const char *)s->out + s->at;
    *n = s->size - s->at < PEEK ? s->size - s->at : PEEK;
    return STATUS_OK;
}
