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

#include "model/net_kernel.inc"
#else
const struct net_kernel net_kernel_avx2;
#endif
