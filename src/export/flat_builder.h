/* A FlatBuffer built from its end to its beginning, as the format wants it (flatbuffers.dev, internals). Positions are
   distances from the end, so they stay true while the buffer grows at its front.

     start -> set fields -> end  gives a table's position; strings, vectors and inner tables are made before it. */
#ifndef TABARD_EXPORT_FLAT_BUILDER_H
#define TABARD_EXPORT_FLAT_BUILDER_H

#include "base/buf.h"

#include <stdint.h>

enum { FLAT_SLOTS = 8 };

struct flat {
    struct buf reversed;            /* the bytes, last first */
    uint32_t slots[FLAT_SLOTS];     /* position of each field of the open table, 0 absent */
    uint32_t table_start;
};

void flat_release(struct flat *f);
void flat_reset(struct flat *f);
uint32_t flat_string(struct flat *f, const char *s);
void flat_start(struct flat *f);
void flat_number(struct flat *f, int slot, uint64_t v, int bytes);
void flat_offset(struct flat *f, int slot, uint32_t position);      /* 0: absent */
uint32_t flat_end(struct flat *f);
/* Vector of offsets to what lies at `positions`. */
uint32_t flat_offsets(struct flat *f, const uint32_t *positions, uint32_t n);
/* Vector of structs: n of `size` bytes each (a multiple of 8, aligned to 8) from little-endian `bytes`. */
uint32_t flat_structs(struct flat *f, const void *bytes, uint32_t n, uint32_t size);
/* Root offset, then the bytes in order, appended to `out` and padded to 8. */
void flat_finish(struct flat *f, uint32_t root, struct buf *out);

#endif
