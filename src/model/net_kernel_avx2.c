/* The kernel with 256-bit vectors: pairs of 7-bit times 8-bit products fit 16 bits without saturation. */
#include "model/net_kernel.h"

#include <stdbool.h>

#if defined(__x86_64__)
#include <immintrin.h>

struct net_pair { __m256i low, high; };

#define NET_TARGET __attribute__((target("avx2")))
#define NET_TABLE net_kernel_avx2
#define NET_LANES 8
#define NET_ACC struct net_pair
#define NET_W struct net_pair
#define NET_ZERO(x) ((x).low = (x).high = _mm256_setzero_si256())
#define NET_LOAD(x, from)                                                                               \
    ((x).low = _mm256_loadu_si256((const __m256i *)(const void *)(from)),                              \
     (x).high = _mm256_loadu_si256((const __m256i *)(const void *)((from) + 32)))
#define NET_STORE(to, x)                                                                                \
    (_mm256_storeu_si256((__m256i *)(void *)&(to), (x).low), _mm256_storeu_si256((__m256i *)(void *)&(to) + 1, (x).high))
#define NET_CLAMP(x, lo, hi) ((x) = (vf)_mm256_min_ps(_mm256_max_ps((__m256)(x), _mm256_set1_ps(lo)), _mm256_set1_ps(hi)))
#define NET_STEP 2                              /* words at once: what 16 registers hold */
#define NET_DOT(acc, four, w)                                                                           \
    do {                                                                                                \
        __m256i f = _mm256_set1_epi32(four), one = _mm256_set1_epi16(1);                                \
        (acc).low = _mm256_add_epi32((acc).low, _mm256_madd_epi16(_mm256_maddubs_epi16(f, (w).low), one)); \
        (acc).high = _mm256_add_epi32((acc).high, _mm256_madd_epi16(_mm256_maddubs_epi16(f, (w).high), one)); \
    } while (0)

/* Sums of runs. There is one instruction for pairs of products in 16 bits, a second widens and adds pairs; where the
   products of a whole run fit 16 bits they are added first and widened once, a third of the multiplications less. */
#define RUN_ROWS 2

__attribute__((target("avx2"), always_inline))
static inline void run_add(const int8_t *w, const uint16_t *order, const uint8_t *a, ptrdiff_t stride, int rows, int length, __m256i acc[RUN_ROWS][2])
{
    __m256i t[RUN_ROWS][2], one = _mm256_set1_epi16(1);
    _Pragma("GCC unroll 4") for (int j = 0; j < length; j++) {
        __m256i low = _mm256_loadu_si256((const __m256i *)(const void *)(w + (ptrdiff_t)j * 64));
        __m256i high = _mm256_loadu_si256((const __m256i *)(const void *)(w + (ptrdiff_t)j * 64 + 32));
        _Pragma("GCC unroll 2") for (int r = 0; r < rows; r++) {
            int32_t four;
            __builtin_memcpy(&four, a + order[j] + r * stride, 4);
            __m256i x = _mm256_maddubs_epi16(_mm256_set1_epi32(four), low), y = _mm256_maddubs_epi16(_mm256_set1_epi32(four), high);
            t[r][0] = j ? _mm256_add_epi16(t[r][0], x) : x;
            t[r][1] = j ? _mm256_add_epi16(t[r][1], y) : y;
        }
    }
    _Pragma("GCC unroll 2") for (int r = 0; r < rows; r++) {
        acc[r][0] = _mm256_add_epi32(acc[r][0], _mm256_madd_epi16(t[r][0], one));
        acc[r][1] = _mm256_add_epi32(acc[r][1], _mm256_madd_epi16(t[r][1], one));
    }
}

__attribute__((target("avx2"), always_inline))
static inline void run_block(const struct net_product *p, uint32_t block, const uint8_t *a, ptrdiff_t stride, int rows, int32_t *out)
{
    const int8_t *w = p->runs.w + (size_t)block * p->in * 16;
    const uint16_t *at = p->runs.at + (size_t)block * (p->in / 4);
    const uint8_t *count = p->runs.count[block];
    __m256i acc[RUN_ROWS][2];
    _Pragma("GCC unroll 2") for (int r = 0; r < rows; r++)
        acc[r][0] = acc[r][1] = _mm256_setzero_si256();
    for (int i = count[3]; i > 0; i--, w += 256, at += 4)
        run_add(w, at, a, stride, rows, 4, acc);
    for (int i = count[2]; i > 0; i--, w += 192, at += 3)
        run_add(w, at, a, stride, rows, 3, acc);
    for (int i = count[1]; i > 0; i--, w += 128, at += 2)
        run_add(w, at, a, stride, rows, 2, acc);
    for (int i = count[0]; i > 0; i--, w += 64, at++)
        run_add(w, at, a, stride, rows, 1, acc);
    _Pragma("GCC unroll 2") for (int r = 0; r < rows; r++) {
        _mm256_storeu_si256((__m256i *)(void *)(out + (ptrdiff_t)r * 48), acc[r][0]);
        _mm256_storeu_si256((__m256i *)(void *)(out + (ptrdiff_t)r * 48 + 8), acc[r][1]);
    }
}

__attribute__((target("avx2")))
static void run_two(const struct net_product *p, uint32_t block, const uint8_t *a, ptrdiff_t stride, int32_t *out) { run_block(p, block, a, stride, 2, out); }
__attribute__((target("avx2")))
static void run_one(const struct net_product *p, uint32_t block, const uint8_t *a, ptrdiff_t stride, int32_t *out) { run_block(p, block, a, stride, 1, out); }

#define NET_RUN_SUMS(p, block, a, stride, rows, out) ((rows) == 2 ? run_two : run_one)(p, block, a, stride, out)

#include "model/net_kernel.inc"
#else
const struct net_kernel net_kernel_avx2;
#endif
