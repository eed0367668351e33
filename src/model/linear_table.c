/* in: the sparse bytes of a weight table; out: the dense table the engine adds rows of. */
#include "model/linear_table.h"

#include <string.h>

#include "base/memory.h"

/* Wider vectors where the machine has them; the sums are the same. */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define WIDEST __attribute__((target_clones("avx2", "default")))
#else
#define WIDEST
#endif

WIDEST void linear_sum64(const struct linear_table *t, const uint32_t *f, uint32_t n, int16_t *sum)
{
    int16_t total[64] = {0};
    uint32_t shift = 32 - t->bits;
    for (uint32_t k = 0; k < n; k++) {
        const int8_t *row = t->rows + ((size_t)(f[k] >> shift) << 6);
        int8_t same = (int8_t)-((uint8_t)row[63] == (uint8_t)f[k]);
        for (uint32_t j = 0; j < 64; j++)
            total[j] = (int16_t)(total[j] + (int8_t)(row[j] & same));
    }
    memcpy(sum, total, sizeof total);
}

void linear_sum4(const struct linear_table *t, const uint32_t *f, uint32_t n, int16_t *sum)
{
    int a = 0, b = 0, c = 0, shift = 32 - (int)t->bits;
    for (uint32_t k = 0; k < n; k++) {
        const int8_t *row = t->rows + ((size_t)(f[k] >> shift) << 2);
        int same = -((uint8_t)row[3] == (uint8_t)f[k]);
        a += row[0] & same;
        b += row[1] & same;
        c += row[2] & same;
    }
    sum[0] = (int16_t)a;
    sum[1] = (int16_t)b;
    sum[2] = (int16_t)c;
    sum[3] = 0;
}

uint32_t linear_read_number(struct linear_reader *r)
{
    uint32_t v = 0;
    for (unsigned shift = 0; shift < 35; shift += 7) {
        if (r->at >= r->end)
            break;
        uint8_t b = *r->at++;
        if (shift == 28 && b > 15)
            break;
        v |= (uint32_t)(b & 127u) << shift;
        if (!(b & 128u))
            return v;
    }
    r->bad = 1;
    return 0;
}

static int32_t unzigzag(uint32_t v)
{
    return (int32_t)(v >> 1) ^ -(int32_t)(v & 1u);
}

static int fill_row(struct linear_reader *r, int8_t *row, uint32_t lanes)
{
    uint32_t n = linear_read_number(r), at = 0;
    for (uint32_t i = 0; i < n; i++) {
        at += linear_read_number(r);
        int32_t value = unzigzag(linear_read_number(r));
        if (r->bad || at + 1 >= lanes || value > 127 || value < -127)
            return 0;
        row[at] = (int8_t)value;
    }
    return !r->bad;
}

static int fill(struct linear_table *t, struct linear_reader *r, uint32_t count)
{
    size_t at = 0;
    for (uint32_t i = 0; i < count; i++) {
        at += linear_read_number(r);
        if (r->bad || at >> t->bits || r->at == r->end)
            return 0;
        int8_t *row = t->rows + at * t->lanes;
        row[t->lanes - 1] = (int8_t)*r->at++;
        if (!fill_row(r, row, t->lanes))
            return 0;
    }
    return r->at == r->end;
}

enum status linear_table_read(struct linear_table *t, const uint8_t *bytes, size_t n, uint32_t lanes,
                              uint32_t max_bits, struct error *e)
{
    struct linear_reader r = {bytes, bytes + n, 0};
    memset(t, 0, sizeof *t);
    uint32_t bits = linear_read_number(&r), found = linear_read_number(&r), count = linear_read_number(&r);
    if (r.bad || bits < 4 || bits > max_bits || found != lanes)
        return error_set(e, STATUS_CORRUPT, 0, "a weight table of the model has a bad head");
    t->bits = bits;
    t->lanes = lanes;
    t->block = memory_alloc(((size_t)lanes << bits) + 64);
    if (!t->block)
        return error_set(e, STATUS_NOMEM, 0, "out of memory for the model");
    t->rows = (int8_t *)t->block + (64 - (uintptr_t)t->block % 64) % 64;
    if (!fill(t, &r, count)) {
        linear_table_release(t);
        return error_set(e, STATUS_CORRUPT, 0, "a weight table of the model has bad content");
    }
    return STATUS_OK;
}

void linear_table_release(struct linear_table *t)
{
    memory_free(t->block);
    memset(t, 0, sizeof *t);
}
