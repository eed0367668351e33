/* A growing byte string: see buf.h. */
#include "base/buf.h"

#include "base/memory.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

void buf_init(struct buf *b) { *b = (struct buf){0}; }

void buf_release(struct buf *b)
{
    memory_free(b->data);
    buf_init(b);
}

void buf_reset(struct buf *b)
{
    b->size = 0;
    b->failed = false;
}

bool buf_reserve(struct buf *b, size_t more)
{
    if (b->failed || more > SIZE_MAX / 4)
        return b->failed = true, false;
    if (b->cap - b->size > more)
        return true;
    size_t cap = b->cap + b->cap / 2 + more + 64;
    char *data = memory_resize(b->data, cap);
    if (!data)
        return b->failed = true, false;
    b->data = data;
    b->cap = cap;
    return true;
}

void buf_add(struct buf *b, const void *bytes, size_t n)
{
    if (!buf_reserve(b, n))
        return;
    if (n)
        memcpy(b->data + b->size, bytes, n);
    b->size += n;
    b->data[b->size] = '\0';
}

void buf_add_string(struct buf *b, const char *s) { buf_add(b, s, strlen(s)); }
void buf_add_char(struct buf *b, char c) { buf_add(b, &c, 1); }

void buf_add_format(struct buf *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    if (n >= 0 && buf_reserve(b, (size_t)n + 1)) {
        vsnprintf(b->data + b->size, (size_t)n + 1, format, again);
        b->size += (size_t)n;
    }
    va_end(again);
    va_end(args);
}

char *buf_take(struct buf *b)
{
    if (!b->failed && !b->data)
        buf_add(b, "", 0);
    char *data = b->failed ? NULL : b->data;
    if (data)
        buf_init(b);
    else
        buf_release(b);
    return data;
}
