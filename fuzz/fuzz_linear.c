/* The linear model's loader: no bytes may crash it. The first byte picks the part that is read, since
   the checksum of a whole file stops nearly all else at the door. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "model/linear_lemma.h"
#include "model/linear_model.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void try_table(const uint8_t *data, size_t n, uint32_t lanes)
{
    struct linear_table t;
    uint32_t f[8] = {0, 1, 0xffffffffu, 0x80000000u, 77, 1u << 20, 1u << 14, 0x7fffffffu};
    int16_t sum[LINEAR_LANES];
    if (linear_table_read(&t, data, n, lanes, 16, NULL))
        return;
    if (lanes == LINEAR_LANES)
        linear_sum64(&t, f, 8, sum);
    else
        linear_sum4(&t, f, 8, sum);
    linear_table_release(&t);
}

static void try_lookup(const uint8_t *data, size_t n)
{
    struct linear_lookup l;
    char lemma[256];
    if (linear_lookup_read(&l, data, n, NULL))
        return;
    const char *rule = linear_lemma_rule(&l, "Walked", 6, 8);
    if (strlen(rule) < 200)
        linear_lemma_apply(rule, "Walked", 6, lemma);
    linear_lookup_release(&l);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct linear_model m;
    struct linear_names names;
    if (!n)
        return 0;
    if (data[0] == 't')
        try_table(data + 1, n - 1, LINEAR_LANES);
    else if (data[0] == 'm')
        try_table(data + 1, n - 1, LINEAR_MOVES);
    else if (data[0] == 'l')
        try_lookup(data + 1, n - 1);
    else if (data[0] == 'n')
        linear_names_read(&names, (struct linear_part){data + 1, n - 1}, NULL);
    else if (!linear_model_read(&m, data, n, NULL)) {
        linear_model_engine(&m, NULL);
        linear_model_release(&m);
    }
    return 0;
}
