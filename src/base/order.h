/* For qsort() and bsearch(): plain numbers, the smaller first. */
#ifndef TABARD_BASE_ORDER_H
#define TABARD_BASE_ORDER_H

#include <stdint.h>

static inline int order_uint32(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
    return (a > b) - (a < b);
}

static inline int order_uint64(const void *x, const void *y)
{
    uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;
    return (a > b) - (a < b);
}

static inline int order_int64(const void *x, const void *y)
{
    int64_t a = *(const int64_t *)x, b = *(const int64_t *)y;
    return (a > b) - (a < b);
}

#endif
