/* UTF-8 at the door: strict validation (RFC 3629) and byte <-> code point offsets. */
#ifndef TABARD_BASE_UTF8_H
#define TABARD_BASE_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Length of the longest valid prefix; n if all is valid. */
size_t utf8_valid_prefix(const char *s, size_t n);

/* Number of code points in n bytes of valid UTF-8. */
size_t utf8_count(const char *s, size_t n);

/* Code point at s (valid UTF-8, n > 0 bytes left); *size its bytes. */
uint32_t utf8_decode(const char *s, size_t n, unsigned *size);
unsigned utf8_encode(uint32_t c, char out[4]);      /* bytes written, 1-4 */

/* Walks byte offsets in rising order to code point offsets without starting over. */
struct utf8_cursor {
    const char *text;
    size_t length, byte, point;
};
void utf8_cursor_init(struct utf8_cursor *c, const char *text, size_t n);
size_t utf8_point_of_byte(struct utf8_cursor *c, size_t byte);  /* any order; rising is fast */
size_t utf8_byte_of_point(struct utf8_cursor *c, size_t point); /* SIZE_MAX if past the end */

#endif
