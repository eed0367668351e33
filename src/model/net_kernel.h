/* The arithmetic of the network in three widths with the same results to the bit: sums of 8-bit products are
   whole numbers, every other step is one IEEE operation an element in a fixed order (-ffp-contract=off). */
#ifndef TABARD_MODEL_NET_KERNEL_H
#define TABARD_MODEL_NET_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The same weights for kernels that sum in 16 bits: of each block of 16 outputs the fours of inputs stand in runs of
   4, 3, 2 and 1 whose products cannot leave 16 bits together (net_runs.c). */
struct net_runs {
    const int8_t *w;            /* [out / 16][in / 4][16][4]; NULL: none */
    const uint16_t *at;         /* [out / 16][in / 4] the input where each four begins */
    const uint8_t (*count)[4];  /* [out / 16] how many runs of 1, 2, 3, 4 */
};

struct net_product {
    uint32_t in, out;           /* multiples of 4 and 16 */
    const int8_t *w;            /* [out / 16][in / 4][16][4] */
    const float *scale, *bias;  /* [out] */
    const int32_t *fix;         /* [out]: 64 times the sum of its weights */
    struct net_runs runs;
};

struct net_kernel {
    bool runs;                  /* it makes use of `runs` */
    /* sum[i * stride + j] = a[i] . w[j] - fix[j] */
    void (*product)(const struct net_product *p, const uint8_t *a, size_t a_stride, uint32_t rows, int32_t *sum, size_t stride);
    /* A sentence through one layer: a [n][in] -> h [n][2 * hidden], 64 + 63 h. */
    void (*layer)(const struct net_product *p, uint32_t hidden, const uint8_t *a, uint32_t n, uint8_t *h);
    /* The same where the gates are known: rows of what `gates` makes. */
    void (*first)(uint32_t hidden, const int16_t *const *gates, uint32_t n, uint8_t *h);
    /* out[r][j] = bias[j] + sum over i of x[r][i] w[i][j]; outs a multiple of 64 */
    void (*dense)(const float *w, const float *bias, const float *x, uint32_t rows, uint32_t ins, uint32_t outs, float *out);
    /* tanh of sum * scale + bias as 63ths; n a multiple of 16 */
    void (*squash)(const int32_t *sum, const float *scale, const float *bias, uint32_t n, int8_t *out);
    /* out[j] = sum[j] * scale[j] + bias[j] */
    void (*rescale)(const int32_t *sum, const float *scale, const float *bias, uint32_t n, float *out);
    /* out[j] = tanh (of z), sigma (of f, o) of sum[j] * scale[j] + bias[j] in 32767ths; 16 times z, f, o in turns; n a multiple of 48 */
    void (*gates)(const int32_t *sum, const float *scale, const float *bias, uint32_t n, int16_t *out);
    /* out[j] += row[j] * scale */
    void (*add_row)(const int8_t *row, float scale, uint32_t n, float *out);
    /* out[j] = sum[j] * scale + bias[j]; bias may start anywhere */
    void (*shift)(const int32_t *sum, float scale, const float *bias, uint32_t n, float *out);
    /* out[j] = round of clamp((a[j] + b[j]) * scale, 0, 127) */
    void (*join)(const float *a, const float *b, float scale, uint32_t n, uint8_t *out);
    /* The place of the greatest a[k] + b[k], the first of equals; n > 0. Both are read up to a multiple of 8. */
    uint32_t (*best)(const float *a, const float *b, uint32_t n, float *sum);
};

extern const struct net_kernel net_kernel_portable, net_kernel_avx2, net_kernel_avx512;

/* The level asked for (0, 1, 2), or NULL where the machine lacks it; -1: the best there is. */
const struct net_kernel *net_kernel_find(int level);

#endif
