/* in: the bytes of one word; out: its hashes, affixes and shape. One pass, no allocation. */
#include "model/linear_word.h"

static uint32_t final_mix(uint32_t h)
{
    h ^= h >> 15;
    h *= 0x2c1b3c6du;
    h ^= h >> 12;
    h *= 0x297a2d39u;
    return h ^ (h >> 15);
}

static uint32_t byte_shape(uint8_t c)
{
    if (c >= 'A' && c <= 'Z')
        return SHAPE_ALPHA;
    if (c >= 'a' && c <= 'z')
        return SHAPE_ALPHA;
    if (c >= '0' && c <= '9')
        return SHAPE_DIGIT;
    if (c >= 128)
        return SHAPE_FOREIGN;
    return c == '-' ? SHAPE_HYPHEN : c == '.' ? SHAPE_PERIOD : SHAPE_OTHER;
}

static uint32_t shape_of(const uint8_t *s, size_t n)
{
    uint32_t shape = 0, capitals = 0, smalls = 0;
    for (size_t i = 0; i < n; i++) {
        uint8_t c = s[i];
        shape |= byte_shape(c);
        if (c >= 'A' && c <= 'Z') {
            capitals++;
            if (smalls)
                shape |= SHAPE_MIXED;
        } else if (c >= 'a' && c <= 'z') {
            smalls++;
        }
    }
    if (n && s[0] >= 'A' && s[0] <= 'Z')
        shape |= SHAPE_UPPER;
    if (capitals > 1 && !smalls)
        shape |= SHAPE_CAPS;
    return shape + SHAPE_LENGTH * (uint32_t)(n < 4 ? (n ? n - 1 : 0) : 3);
}

void linear_word_make(struct linear_word *w, const char *text, size_t n)
{
    const uint8_t *s = (const uint8_t *)text;
    uint32_t form = 2166136261u, lower = 2166136261u;
    for (size_t i = 0; i < n; i++) {
        uint8_t c = s[i], digit = c >= '0' && c <= '9' ? (uint8_t)'0' : c;
        form = (form ^ digit) * 16777619u;
        lower = (lower ^ linear_fold(c)) * 16777619u;
    }
    w->form = final_mix(form);
    w->lower = final_mix(lower);
    uint32_t p = 0;
    for (size_t k = 0; k < LINEAR_PREFIXES; k++) {
        p = p << 8 | (k < n ? linear_fold(s[k]) : 1u);
        w->prefix[k] = p;
    }
    uint32_t q = 0;
    for (size_t k = 0; k < LINEAR_SUFFIXES; k++) {
        q |= (uint32_t)(k < n ? linear_fold(s[n - 1 - k]) : 1u) << (8 * k);
        w->suffix[k] = q;
    }
    w->shape = shape_of(s, n);
}
