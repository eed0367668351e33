/* UTF-8 at the door: see utf8.h. ASCII runs are skipped eight bytes at a time. */
#include "base/utf8.h"

#include <string.h>

static int is_ascii_word(const char *s)
{
    uint64_t w;
    memcpy(&w, s, 8);
    return !(w & UINT64_C(0x8080808080808080));
}

static int is_tail(unsigned char c) { return (c & 0xc0) == 0x80; }

/* Bytes of the well-formed sequence at s, 0 if there is none. */
static unsigned sequence(const unsigned char *s, size_t n)
{
    if (s[0] < 0x80)
        return 1;
    if (s[0] >= 0xc2 && s[0] <= 0xdf)
        return n >= 2 && is_tail(s[1]) ? 2 : 0;
    if (s[0] >= 0xe0 && s[0] <= 0xef) {
        if (n < 3 || !is_tail(s[1]) || !is_tail(s[2]) || (s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xed && s[1] > 0x9f))
            return 0;
        return 3;
    }
    if (s[0] >= 0xf0 && s[0] <= 0xf4) {
        if (n < 4 || !is_tail(s[1]) || !is_tail(s[2]) || !is_tail(s[3]) || (s[0] == 0xf0 && s[1] < 0x90) ||
            (s[0] == 0xf4 && s[1] > 0x8f))
            return 0;
        return 4;
    }
    return 0;
}

size_t utf8_valid_prefix(const char *s, size_t n)
{
    size_t i = 0;
    while (i < n) {
        if (n - i >= 8 && is_ascii_word(s + i)) {
            i += 8;
            continue;
        }
        unsigned k = sequence((const unsigned char *)s + i, n - i);
        if (!k)
            break;
        i += k;
    }
    return i;
}

size_t utf8_count(const char *s, size_t n)
{
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        count += !is_tail((unsigned char)s[i]);
    return count;
}

uint32_t utf8_decode(const char *s, size_t n, unsigned *size)
{
    const unsigned char *u = (const unsigned char *)s;
    unsigned k = sequence(u, n);
    *size = k ? k : 1;
    switch (k) {
    case 2: return (uint32_t)(u[0] & 0x1f) << 6 | (u[1] & 0x3f);
    case 3: return (uint32_t)(u[0] & 0x0f) << 12 | (uint32_t)(u[1] & 0x3f) << 6 | (u[2] & 0x3f);
    case 4: return (uint32_t)(u[0] & 7) << 18 | (uint32_t)(u[1] & 0x3f) << 12 | (uint32_t)(u[2] & 0x3f) << 6 | (u[3] & 0x3f);
    default: return u[0];
    }
}

unsigned utf8_encode(uint32_t c, char out[4])
{
    static const unsigned char lead[] = {0, 0, 0xc0, 0xe0, 0xf0}; /* by length */
    unsigned n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (unsigned i = n; i-- > 1; c >>= 6)
        out[i] = (char)(0x80 | (c & 0x3f));
    out[0] = (char)(lead[n] | c);
    return n;
}

void utf8_cursor_init(struct utf8_cursor *c, const char *text, size_t n)
{
    *c = (struct utf8_cursor){.text = text, .length = n};
}

size_t utf8_point_of_byte(struct utf8_cursor *c, size_t byte)
{
    if (byte > c->length)
        byte = c->length;
    if (byte < c->byte)
        c->point -= utf8_count(c->text + byte, c->byte - byte);
    else
        c->point += utf8_count(c->text + c->byte, byte - c->byte);
    c->byte = byte;
    return c->point;
}

size_t utf8_byte_of_point(struct utf8_cursor *c, size_t point)
{
    if (point < c->point)
        c->byte = c->point = 0;
    while (c->point < point && c->byte < c->length) {
        c->byte++;
        while (c->byte < c->length && is_tail((unsigned char)c->text[c->byte]))
            c->byte++;
        c->point++;
    }
    return c->point == point ? c->byte : SIZE_MAX;
}
