/* Zstandard for blocks in memory. */
#ifndef TABARD_BASE_SQUEEZE_H
#define TABARD_BASE_SQUEEZE_H

#include "base/buf.h"
#include "base/status.h"

/* Append the compressed bytes to `out`. */
enum status squeeze(const void *bytes, size_t n, struct buf *out, struct error *e);

/* Undo it into exactly `size` bytes at `out`; anything else is STATUS_CORRUPT. */
enum status unsqueeze(const void *packed, size_t n, void *out, size_t size, struct error *e);

#endif
