/* Files at the door: mapped, read whole, streamed through gzip, xz, zstd or UTF-16, saved atomically. */
#ifndef TABARD_BASE_IO_H
#define TABARD_BASE_IO_H

#include "base/buf.h"
#include "base/status.h"

#include <stddef.h>
#include <stdint.h>

void *io_map(const char *path, size_t *size, struct error *e);      /* NULL and *e on failure; private, writable copy-on-write */
void io_unmap(void *bytes, size_t size);
enum status io_read_file(const char *path, size_t limit, struct buf *out, struct error *e);
enum status io_save(const char *path, const void *bytes, size_t n, struct error *e);  /* temp + fsync + rename */

/* A byte source that undoes compression as it goes. "-" is stdin. */
struct io_stream;
struct io_stream *io_stream_open(const char *path, struct error *e);        /* NULL on failure */
struct io_stream *io_stream_open_bytes(const void *bytes, size_t n, struct error *e);  /* borrowed */
bool io_stream_was_utf16(const struct io_stream *s);    /* and is UTF-8 now, whatever it says of itself */
void io_stream_close(struct io_stream *s);
/* Up to n decoded bytes; *got = 0 at the end. Damaged compression is STATUS_CORRUPT. */
enum status io_stream_read(struct io_stream *s, void *out, size_t n, size_t *got, struct error *e);
/* Append one line without its end to `out` (cleared first). *more false at the end. A line longer than
   `limit` is skipped and gives STATUS_LIMIT; reading goes on behind it. */
enum status io_stream_line(struct io_stream *s, size_t limit, struct buf *out, bool *more, struct error *e);
/* First decoded bytes without consuming them (at most 4096). */
enum status io_stream_peek(struct io_stream *s, const char **bytes, size_t *n, struct error *e);

#endif
