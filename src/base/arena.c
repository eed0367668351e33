/* Bump allocation in growing blocks: see arena.h. */
#include "base/arena.h"

#include "base/memory.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { ALIGN = 16, FIRST_BLOCK = 32 << 10, LARGEST_BLOCK = 1 << 20 };

#ifdef TABARD_PLAIN_MALLOC
enum { LONG_ARRAY = 1 };    /* every array moves when it grows: a pointer kept too long is seen */
#else
enum { LONG_ARRAY = 64 << 10 };
#endif

struct arena_block {
    struct arena_block *next;
    size_t size; /* bytes after the header */
};

#define HEADER ((sizeof(struct arena_block) + ALIGN - 1) & ~(size_t)(ALIGN - 1))

void arena_init(struct arena *a)
{
    *a = (struct arena){0};
}

static void free_blocks(struct arena_block *b)
{
    while (b) {
        struct arena_block *next = b->next;
        memory_free(b);
        b = next;
    }
}

void arena_release(struct arena *a)
{
    free_blocks(a->blocks);
    free_blocks(a->arrays);
    arena_init(a);
}

static void use_block(struct arena *a, struct arena_block *b)
{
    a->blocks = b;
    a->at = (char *)b + HEADER;
    a->end = a->at + b->size;
}

void arena_reset(struct arena *a)
{
    struct arena_block *keep = a->blocks;
    bool large = keep && keep->size > LARGEST_BLOCK;
#ifdef TABARD_PLAIN_MALLOC
    large = true;
#endif
    if (!keep || large) {   /* the block of one long document is not for the many short ones to carry */
        arena_release(a);
        return;
    }
    free_blocks(keep->next);
    free_blocks(a->arrays);
    keep->next = a->arrays = NULL;
    size_t dirty = (size_t)(a->at - ((char *)keep + HEADER));
    memset((char *)keep + HEADER, 0, dirty);
    use_block(a, keep);
    a->used = 0;
    a->failed = false;
}

static bool add_block(struct arena *a, size_t need)
{
    size_t size = a->blocks ? a->blocks->size * 2 : FIRST_BLOCK;
    if (size > LARGEST_BLOCK)
        size = LARGEST_BLOCK;
#ifdef TABARD_PLAIN_MALLOC
    size = need;
#endif
    if (size < need)
        size = need;
    struct arena_block *b = size > SIZE_MAX / 2 ? NULL : memory_alloc(HEADER + size);
    if (!b) {
        a->failed = true;
        return false;
    }
    b->next = a->blocks;
    b->size = size;
    use_block(a, b);
    return true;
}

void *arena_alloc(struct arena *a, size_t size)
{
    if (size > SIZE_MAX / 4) {
        a->failed = true;
        return NULL;
    }
    size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if ((size_t)(a->end - a->at) < size && !add_block(a, size))
        return NULL;
    void *p = a->at;
    a->at += size;
    a->used += size;
    return p;
}

void *arena_copy(struct arena *a, const void *bytes, size_t size)
{
    void *p = arena_alloc(a, size);
    if (p && size)
        memcpy(p, bytes, size);
    return p;
}

char *arena_string(struct arena *a, const char *s, size_t n)
{
    char *p = arena_alloc(a, n + 1);
    if (p && n)
        memcpy(p, s, n);
    return p;
}

const char *arena_format(struct arena *a, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *p = n < 0 ? NULL : arena_alloc(a, (size_t)n + 1);
    if (!p)
        return "";
    va_start(args, format);
    vsnprintf(p, (size_t)n + 1, format, args);
    va_end(args);
    return p;
}

/* A long array has a block of its own, so that growing leaves no old copy behind. */
static struct arena_block **array_block(struct arena *a, const void *items)
{
    struct arena_block **at = &a->arrays;
    while (*at && (const char *)*at + HEADER != (const char *)items)
        at = &(*at)->next;
    return at;
}

static void *grow_long(struct arena *a, const void *items, size_t used, size_t size)
{
    struct arena_block **at = items ? array_block(a, items) : &a->arrays, *old = items ? *at : NULL;
    struct arena_block *b = size > SIZE_MAX / 4 ? NULL : old ? memory_resize(old, HEADER + size) : memory_alloc(HEADER + size);
    if (!b)
        return NULL;
    if (old) {
        memset((char *)b + HEADER + b->size, 0, size - b->size);
        a->used -= b->size;
        *at = b;
    } else {
        b->next = a->arrays;
        a->arrays = b;
        if (used)
            memcpy((char *)b + HEADER, items, used);
    }
    b->size = size;
    a->used += size;
    return (char *)b + HEADER;
}

void *arena_grow(struct arena *a, void *items, uint32_t count, uint32_t *cap, size_t item_size)
{
    if (count < *cap)
        return items;
    uint32_t bigger = *cap ? *cap + *cap / 2 + 8 : 8;
    size_t used = (size_t)count * item_size, size = (size_t)bigger * item_size;
    void *p = NULL;
    if (bigger > *cap && size >= LONG_ARRAY)
        p = grow_long(a, items, used, size);
    else if (bigger > *cap && (p = arena_alloc(a, size)) && used)
        memcpy(p, items, used);
    if (!p) {
        a->failed = true;
        return NULL;
    }
    *cap = bigger;
    return p;
}

bool arena_push_grow(struct arena *a, void **items, uint32_t count, uint32_t *cap, size_t item_size)
{
    void *p = arena_grow(a, *items, count, cap, item_size);
    if (p)
        *items = p;
    return p != NULL;
}
