/* FlatBuffers by hand: see flat_builder.h. Every byte is appended to a reversed buffer; flat_finish turns it round. */
#include "export/flat_builder.h"

#include <string.h>

void flat_release(struct flat *f) { buf_release(&f->reversed); }
void flat_reset(struct flat *f) { buf_reset(&f->reversed); }

static uint32_t here(const struct flat *f) { return (uint32_t)f->reversed.size; }

/* Zero bytes until `more` further ones would end on a multiple of `align`. */
static void align_for(struct flat *f, uint32_t more, uint32_t align)
{
    while ((here(f) + more) % align)
        buf_add_char(&f->reversed, 0);
}

static void push(struct flat *f, uint64_t v, int bytes)
{
    for (int i = bytes - 1; i >= 0; i--)
        buf_add_char(&f->reversed, (char)(v >> (8 * i) & 0xff));
}

static void push_bytes(struct flat *f, const void *bytes, size_t n)
{
    for (size_t i = n; i > 0; i--)
        buf_add_char(&f->reversed, ((const char *)bytes)[i - 1]);
}

/* An offset counts from where it stands to where it points. */
static void push_offset(struct flat *f, uint32_t position)
{
    push(f, here(f) + 4 - position, 4);
}

uint32_t flat_string(struct flat *f, const char *s)
{
    uint32_t n = (uint32_t)strlen(s);
    align_for(f, n + 1 + 4, 4);
    push(f, 0, 1);
    push_bytes(f, s, n);
    push(f, n, 4);
    return here(f);
}

void flat_start(struct flat *f)
{
    memset(f->slots, 0, sizeof f->slots);
    f->table_start = here(f);
}

void flat_number(struct flat *f, int slot, uint64_t v, int bytes)
{
    align_for(f, (uint32_t)bytes, (uint32_t)bytes);
    push(f, v, bytes);
    f->slots[slot] = here(f);
}

void flat_offset(struct flat *f, int slot, uint32_t position)
{
    if (!position)
        return;
    align_for(f, 4, 4);
    push_offset(f, position);
    f->slots[slot] = here(f);
}

/* The table begins with the distance to its vtable, which is put right before it. */
uint32_t flat_end(struct flat *f)
{
    int used = FLAT_SLOTS;
    while (used && !f->slots[used - 1])
        used--;
    uint32_t vtable_size = 4 + 2 * (uint32_t)used;
    align_for(f, 4, 4);
    push(f, vtable_size + (vtable_size % 4 ? 2 : 0), 4);
    uint32_t table = here(f);
    if (vtable_size % 4)
        push(f, 0, 2);
    for (int i = used - 1; i >= 0; i--)
        push(f, f->slots[i] ? table - f->slots[i] : 0, 2);
    push(f, table - f->table_start, 2);
    push(f, vtable_size, 2);
    return table;
}

uint32_t flat_offsets(struct flat *f, const uint32_t *positions, uint32_t n)
{
    align_for(f, 4 * n + 4, 4);
    for (uint32_t i = n; i > 0; i--)
        push_offset(f, positions[i - 1]);
    push(f, n, 4);
    return here(f);
}

uint32_t flat_structs(struct flat *f, const void *bytes, uint32_t n, uint32_t size)
{
    align_for(f, n * size, 8);
    push_bytes(f, bytes, (size_t)n * size);
    push(f, n, 4);
    return here(f);
}

void flat_finish(struct flat *f, uint32_t root, struct buf *out)
{
    align_for(f, 4, 8);
    push_offset(f, root);
    out->failed = out->failed || f->reversed.failed;
    for (size_t i = f->reversed.size; i > 0 && !out->failed; i--)
        buf_add_char(out, f->reversed.data[i - 1]);
}
