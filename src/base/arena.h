/* Memory that dies together: a document, a lexicon source, a scratch pad.

     block -> block -> block      bump allocation, freed at once
     ^ current

   Out of memory is a sticky flag (`failed`): allocation returns NULL, and a stage looks at the flag
   once at its end. An array that grows long gets a block of its own. Built with -DTABARD_PLAIN_MALLOC every allocation is a block of its own, so that
   the sanitizers see each of them. */
#ifndef TABARD_BASE_ARENA_H
#define TABARD_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena_block;

struct arena {
    struct arena_block *blocks; /* newest first */
    struct arena_block *arrays; /* one for each long array that grew */
    char *at, *end;             /* free part of the newest block */
    size_t used;                /* bytes handed out in all */
    bool failed;                /* sticky: some allocation was refused */
};

void arena_init(struct arena *a);
void arena_release(struct arena *a);                      /* frees all; the arena is as after init */
void arena_reset(struct arena *a);                        /* forget all, keep one block of usual size */
void *arena_alloc(struct arena *a, size_t size);          /* zeroed, aligned to 16; NULL and `failed` */
void *arena_copy(struct arena *a, const void *bytes, size_t size);
char *arena_string(struct arena *a, const char *s, size_t n);       /* NUL-terminated copy */
/* Never NULL: "" and `failed`. */
const char *arena_format(struct arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Grow an array kept in the arena: *items has room for *cap, count are used. After it there is room
   for at least one more, or NULL was returned and nothing changed. */
void *arena_grow(struct arena *a, void *items, uint32_t count, uint32_t *cap, size_t item_size);

#define ARENA_NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, type, n) ((type *)arena_alloc((a), sizeof(type) * (size_t)(n)))

/* Pointer to one more zeroed item of the array {items, count, cap}, or NULL:
       struct token *t = ARENA_PUSH(arena, doc->tokens, doc->n_tokens, doc->cap_tokens);  */
#define ARENA_PUSH(a, items, count, cap)                                                       \
    (((count) < (cap) || arena_push_grow((a), (void **)&(items), (count), &(cap), sizeof *(items))) \
         ? &(items)[(count)++] : NULL)

bool arena_push_grow(struct arena *a, void **items, uint32_t count, uint32_t *cap, size_t item_size);

#endif
