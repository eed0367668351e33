/* Classes of characters as the tokeniser sees them: letters and figures, signs, white space.
   Letters beyond ASCII count as letters unless they are listed signs. */
#ifndef TABARD_SYNTAX_BYTES_H
#define TABARD_SYNTAX_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum byte_class { BYTE_SPACE, BYTE_LINE, BYTE_LETTER, BYTE_DIGIT, BYTE_SIGN };

struct byte_glyph { uint8_t class, length; };

/* The character at s[0], s < end. A broken sequence is one letter of one byte. */
struct byte_glyph syntax_glyph(const uint8_t *s, const uint8_t *end);

static inline bool byte_is_alpha(uint8_t c) { return (uint8_t)((c | 32) - 'a') < 26; }
static inline bool byte_is_upper(uint8_t c) { return (uint8_t)(c - 'A') < 26; }
static inline bool byte_is_digit(uint8_t c) { return (uint8_t)(c - '0') < 10; }

/* Length of an apostrophe at s (' or U+2019 or `), 0 if there is none. */
static inline size_t byte_apostrophe(const uint8_t *s, const uint8_t *end)
{
    if (s < end && (*s == '\'' || *s == '`'))
        return 1;
    return end - s >= 3 && s[0] == 0xe2 && s[1] == 0x80 && (s[2] == 0x99 || s[2] == 0x98) ? 3 : 0;
}

#endif
