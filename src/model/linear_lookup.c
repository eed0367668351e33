/* in: bytes of a map in the model file; out: the map, at most half full, so that a search ends. */
#include "model/linear_lookup.h"

#include <string.h>

#include "base/memory.h"
#include "model/linear_table.h"

static void put(struct linear_lookup *l, uint32_t key, uint32_t value)
{
    uint32_t mask = (1u << l->bits) - 1, i = (key * 0x9e3779b1u) >> (32 - l->bits);
    key = key ? key : 1;
    while (l->keys[i])
        i = (i + 1) & mask;
    l->keys[i] = key;
    l->values[i] = (uint16_t)value;
}

static int read_strings(struct linear_lookup *l, struct linear_reader *r, uint32_t bytes)
{
    if ((size_t)(r->end - r->at) < bytes || (bytes && r->at[bytes - 1]))
        return 0;
    l->text = memory_alloc(bytes + 1);
    l->strings = memory_alloc((l->n_strings + 1) * sizeof *l->strings);
    if (!l->text || !l->strings)
        return -1;
    memcpy(l->text, r->at, bytes);
    r->at += bytes;
    uint32_t k = 0;
    for (uint32_t i = 0; i < bytes && k < l->n_strings; i += (uint32_t)strlen(l->text + i) + 1)
        l->strings[k++] = l->text + i;
    return k == l->n_strings;
}

static int read_keys(struct linear_lookup *l, struct linear_reader *r)
{
    uint32_t key = 0;
    while ((1u << l->bits) < l->n * 2 + 4)
        l->bits++;
    l->keys = memory_alloc(sizeof *l->keys << l->bits);
    l->values = memory_alloc(sizeof *l->values << l->bits);
    if (!l->keys || !l->values)
        return -1;
    for (uint32_t i = 0; i < l->n; i++) {
        uint32_t gap = linear_read_number(r), value = linear_read_number(r);
        if (r->bad || value >= l->n_strings || (i && !gap) || key + gap < key)
            return 0;
        key += gap;
        put(l, key, value);
    }
    return r->at == r->end;
}

enum status linear_lookup_read(struct linear_lookup *l, const uint8_t *bytes, size_t n, struct error *e)
{
    struct linear_reader r = {bytes, bytes + n, 0};
    memset(l, 0, sizeof *l);
    l->bits = 4;
    l->n_strings = linear_read_number(&r);
    uint32_t text = linear_read_number(&r);
    int ok = !r.bad && l->n_strings < LINEAR_NO_VALUE && text < (1u << 20) ? read_strings(l, &r, text) : 0;
    if (ok > 0) {
        l->n = linear_read_number(&r);
        ok = !r.bad && l->n < (1u << 22) ? read_keys(l, &r) : 0;
    }
    if (ok > 0)
        return STATUS_OK;
    linear_lookup_release(l);
    return ok < 0 ? error_set(e, STATUS_NOMEM, 0, "out of memory for the model")
                  : error_set(e, STATUS_CORRUPT, 0, "a word list of the model has bad content");
}

void linear_lookup_release(struct linear_lookup *l)
{
    memory_free(l->keys);
    memory_free(l->values);
    memory_free(l->text);
    memory_free((void *)l->strings);
    memset(l, 0, sizeof *l);
}
