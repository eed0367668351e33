/* The one door to malloc: see memory.h. */
#include "base/memory.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#if defined(__linux__)
#include <sys/mman.h>
#endif

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

void *memory_alloc_table(size_t size, void **block)
{
    *block = memory_alloc(size + MEMORY_TABLE_PAGE);
    if (!*block)
        return NULL;
    char *at = (char *)*block + (MEMORY_TABLE_PAGE - (uintptr_t)*block % MEMORY_TABLE_PAGE) % MEMORY_TABLE_PAGE;
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    (void)madvise(at, size / MEMORY_TABLE_PAGE * MEMORY_TABLE_PAGE, MADV_HUGEPAGE);    /* a wish: small pages do as well */
#endif
    return at;
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
