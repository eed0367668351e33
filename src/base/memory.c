/* The one door to malloc: see memory.h. */
#include "base/memory.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#ifdef TABARD_FAIL_ALLOC
static atomic_long fail_at, counted;

static int refuse(void)
{
    long n = atomic_fetch_add(&counted, 1) + 1;
    long at = atomic_load(&fail_at);
    return at && n >= at;
}

long memory_fail_after(long n)
{
    long seen = atomic_exchange(&counted, 0);
    atomic_store(&fail_at, n);
    return seen;
}
#else
static int refuse(void) { return 0; }
long memory_fail_after(long n) { (void)n; return -1; }
#endif

void *memory_alloc(size_t size)
{
    return refuse() ? NULL : calloc(1, size ? size : 1);
}

void *memory_resize(void *old, size_t size)
{
    return refuse() ? NULL : realloc(old, size ? size : 1);
}

void memory_free(void *block)
{
    free(block);
}

char *memory_copy_string(const char *s, size_t n)
{
    char *copy = memory_alloc(n + 1);
    if (copy)
        memcpy(copy, s, n);
    return copy;
}
