/* The one door to malloc: every heap allocation of the library passes here, so that a test can make
   the N-th one fail (tests/oom.c). The hook is a test-only, thread-unsafe switch and off by default. */
#ifndef TABARD_BASE_MEMORY_H
#define TABARD_BASE_MEMORY_H

#include <stddef.h>

void *memory_alloc(size_t size);                  /* zeroed; NULL when out of memory */
enum { MEMORY_TABLE_PAGE = 2 << 20 };
/* The same for a big table that is read here and there: begins on a large page, and the system is asked to use such,
   so that few addresses have to be translated. *block is what memory_free() gets. */
void *memory_alloc_table(size_t size, void **block);
void *memory_resize(void *old, size_t size);      /* like realloc; the old block stays on failure */
void memory_free(void *block);                    /* NULL is fine */
char *memory_copy_string(const char *s, size_t n);/* NUL-terminated; caller frees */

/* Tests: let the n-th next allocation and all after it fail (n >= 1); 0 switches off. Returns the
   number of allocations since the last call. */
long memory_fail_after(long n);

#endif
