/* The portable kernel, and the choice among the three. */
#include "model/net_kernel.h"

#include <stdbool.h>

struct net_lanes { int32_t v[16]; };

#define NET_TARGET
#define NET_TABLE net_kernel_portable
#define NET_LANES 4
#define NET_ACC struct net_lanes
#define NET_W const int8_t *
#define NET_ZERO(x) ((x) = (struct net_lanes){{0}})
#define NET_LOAD(x, from) ((x) = (from))
#define NET_STORE(to, x) (__builtin_memcpy(&(to), (x).v, 64))
#define NET_CLAMP(x, low, high)                                                                         \
    do {                                                                                                \
        vf l = (vf){0} + (low), h = (vf){0} + (high);                                                   \
        vi m = (x) < l;                                                                                 \
        (x) = (vf)(((vi)l & m) | ((vi)(x) & ~m));                                                       \
        m = (x) > h;                                                                                    \
        (x) = (vf)(((vi)h & m) | ((vi)(x) & ~m));                                                       \
    } while (0)
#define NET_STEP 4
#define NET_DOT(acc, four, w)                                                                           \
    do {                                                                                                \
        int32_t f0 = (four) & 255, f1 = (four) >> 8 & 255, f2 = (four) >> 16 & 255, f3 = (four) >> 24 & 255; \
        for (int l = 0; l < 16; l++)                                                                    \
            (acc).v[l] += f0 * (w)[4 * l] + f1 * (w)[4 * l + 1] + f2 * (w)[4 * l + 2] + f3 * (w)[4 * l + 3]; \
    } while (0)

#include "model/net_kernel.inc"

const struct net_kernel *net_kernel_find(int level)
{
#if defined(__x86_64__)
    bool wide = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
    bool half = __builtin_cpu_supports("avx2");
    if (level < 0)
        level = wide ? 2 : half ? 1 : 0;
    if (level == 2)
        return wide ? &net_kernel_avx512 : NULL;
    if (level == 1)
        return half ? &net_kernel_avx2 : NULL;
#endif
    return level <= 0 ? &net_kernel_portable : NULL;
}
