/* A growing byte string outside any arena: output lines, files being built. `failed` is sticky. */
#ifndef TABARD_BASE_BUF_H
#define TABARD_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>

struct buf {
    char *data;             /* NUL-terminated whenever not NULL */
    size_t size, cap;
    bool failed;
};

void buf_init(struct buf *b);
void buf_release(struct buf *b);
void buf_reset(struct buf *b);                               /* empty, memory kept */
bool buf_reserve(struct buf *b, size_t more);
void buf_add(struct buf *b, const void *bytes, size_t n);
void buf_add_string(struct buf *b, const char *s);
void buf_add_char(struct buf *b, char c);
void buf_add_format(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *buf_take(struct buf *b);                               /* caller frees with memory_free; NULL if failed */

#endif
