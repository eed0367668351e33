/* The kernel with 512-bit vectors and the VNNI multiply-add. */
#include "model/net_kernel.h"

#include <stdbool.h>

#if defined(__x86_64__)
#include <immintrin.h>

#define NET_TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni,avx2")))
#define NET_TABLE net_kernel_avx512
#define NET_LANES 16
#define NET_ACC __m512i
#define NET_W __m512i
#define NET_ZERO(x) ((x) = _mm512_setzero_si512())
#define NET_LOAD(x, from) ((x) = _mm512_loadu_si512((const void *)(from)))
#define NET_STORE(to, x) ((to) = (sixteen)(x))
#define NET_CLAMP(x, low, high)                                                                         \
    ((x) = (vf)_mm512_min_ps(_mm512_max_ps((__m512)(x), _mm512_set1_ps(low)), _mm512_set1_ps(high)))
#define NET_STEP 8
/* As an instruction and not an intrinsic: gcc 12 copies the sum to and fro around the latter, twice the time. */
#define NET_DOT(acc, four, w) __asm__("vpdpbusd %2, %1, %0" : "+v"(acc) : "v"(_mm512_set1_epi32(four)), "v"(w))

#include "model/net_kernel.inc"
#else
const struct net_kernel net_kernel_avx512;
#endif
