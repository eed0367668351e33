/* in: bytes of UTF-8, perhaps broken; out: the class and length of the character they begin with. */
#include "syntax/bytes.h"

static struct byte_glyph ascii(uint8_t c)
{
    if (byte_is_alpha(c))
        return (struct byte_glyph){BYTE_LETTER, 1};
    if (byte_is_digit(c))
        return (struct byte_glyph){BYTE_DIGIT, 1};
    if (c == '\n')
        return (struct byte_glyph){BYTE_LINE, 1};
    if (c <= ' ' || c == 127)
        return (struct byte_glyph){BYTE_SPACE, 1};
    return (struct byte_glyph){BYTE_SIGN, 1};
}

static size_t sequence(const uint8_t *s, const uint8_t *end)
{
    size_t n = s[0] >= 0xf0 ? 4 : s[0] >= 0xe0 ? 3 : s[0] >= 0xc2 ? 2 : 1;
    if ((size_t)(end - s) < n)
        return 1;
    for (size_t i = 1; i < n; i++)
        if ((s[i] & 0xc0) != 0x80)
            return 1;
    return n;
}

/* U+0080 to U+00BF: Latin-1 signs; ordinal marks and micro are letters, and so are the controls
   that mojibake leaves behind. */
static uint8_t latin_class(uint8_t low)
{
    if (low == 0xa0 || low == 0x85)
        return BYTE_SPACE;
    return low >= 0xa1 && low != 0xaa && low != 0xad && low != 0xb5 && low != 0xba ? BYTE_SIGN : BYTE_LETTER;
}

static uint8_t three_byte_class(uint32_t c)
{
    if (c == 0x2028 || c == 0x2029)
        return BYTE_LINE;
    if ((c >= 0x2000 && c <= 0x200b) || c == 0x202f || c == 0x205f || c == 0x3000 || c == 0xfeff || c == 0x1680)
        return BYTE_SPACE;
    if ((c >= 0x2010 && c <= 0x27bf && c != 0x2060) || (c >= 0x3001 && c <= 0x3011) || (c >= 0xff01 && c <= 0xff0f))
        return BYTE_SIGN;
    return BYTE_LETTER;
}

struct byte_glyph syntax_glyph(const uint8_t *s, const uint8_t *end)
{
    if (s[0] < 128)
        return ascii(s[0]);
    size_t n = sequence(s, end);
    uint8_t class = BYTE_LETTER;
    if (n == 2 && s[0] == 0xc2)
        class = latin_class(s[1]);
    else if (n == 2 && s[0] == 0xd8)
        class = s[1] == 0x8c || s[1] == 0x9b || s[1] == 0x9f ? BYTE_SIGN : BYTE_LETTER;
    else if (n == 3)
        class = three_byte_class((uint32_t)(s[0] & 15) << 12 | (uint32_t)(s[1] & 63) << 6 | (s[2] & 63u));
    else if (n == 4)
        class = s[0] == 0xf0 && s[1] == 0x9f ? BYTE_SIGN : BYTE_LETTER;   /* pictographs */
    return (struct byte_glyph){class, (uint8_t)n};
}
