/* Folding of names and text to the words that the trie knows: see authority.h. The same function cuts
   names at compile time and tokens at run time, so that both agree whatever the tokeniser does to
   "Mazar-e-Sharif" or "U.S.". */
#include "lexicon/authority.h"

#include <string.h>

/* Latin-1 Supplement and Latin Extended-A without their marks, from U+00C0; '*': see fold_wide. */
static const char latin[] = "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y";
static const char extended[] =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
    "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static size_t decode(const unsigned char *s, size_t n, uint32_t *cp)
{
    if (s[0] < 0x80) {
        *cp = s[0];
        return 1;
    }
    if (s[0] < 0xe0 && n > 1) {
        *cp = (uint32_t)(s[0] & 31) << 6 | (s[1] & 63);
        return 2;
    }
    if (s[0] < 0xf0 && n > 2) {
        *cp = (uint32_t)(s[0] & 15) << 12 | (uint32_t)(s[1] & 63) << 6 | (s[2] & 63);
        return 3;
    }
    if (n > 3) {
        *cp = (uint32_t)(s[0] & 7) << 18 | (uint32_t)(s[1] & 63) << 12 | (uint32_t)(s[2] & 63) << 6 | (s[3] & 63);
        return 4;
    }
    *cp = 0xfffd;
    return 1;
}

static const char *fold_wide(uint32_t cp)
{
    switch (cp) {
    case 0xc6: case 0xe6: return "ae";
    case 0xde: case 0xfe: return "th";
    case 0xdf: return "ss";
    case 0xd8: case 0xf8: case 0xd6: case 0xf6: return "o";
    case 0x132: case 0x133: return "ij";
    case 0x152: case 0x153: return "oe";
    case 0x218: case 0x219: return "s";
    case 0x21a: case 0x21b: return "t";
    case 0x18f: case 0x259: return "e";
    default: return NULL;
    }
}

static bool wide_is_upper(uint32_t cp)
{
    if (cp >= 0xc0 && cp <= 0xde)
        return cp != 0xd7;
    if (cp >= 0x100 && cp <= 0x17f)
        return ((cp >= 0x139 && cp <= 0x148) || cp >= 0x179) ? (cp & 1) : !(cp & 1);
    return cp == 0x218 || cp == 0x21a || cp == 0x18f;
}

static void put(struct authority_word *w, const char *s, size_t n)
{
    if (w->length + n < sizeof w->text)
        memcpy(w->text + w->length, s, n);
    w->length = w->length + n < sizeof w->text ? w->length + (uint32_t)n : (uint32_t)sizeof w->text;
}

static void put_letter(struct authority_word *w, const unsigned char *s, size_t n, uint32_t cp)
{
    bool upper = (cp >= 'A' && cp <= 'Z') || wide_is_upper(cp);
    bool lower = (cp >= 'a' && cp <= 'z') || (cp >= 0xdf && cp < 0x180 && !upper);
    if (!w->length)
        w->cap = upper || (cp >= '0' && cp <= '9');
    if (lower)
        w->upper = false;
    const char *fold = fold_wide(cp);
    if (fold)
        put(w, fold, strlen(fold));
    else if (cp < 0x80)
        put(w, &(char){(char)(cp >= 'A' && cp <= 'Z' ? cp + 32 : cp)}, 1);
    else if (cp >= 0xc0 && cp < 0x100 && latin[cp - 0xc0] >= 'a')
        put(w, &latin[cp - 0xc0], 1);
    else if (cp >= 0x100 && cp < 0x180 && cp - 0x100 < sizeof extended - 1 && extended[cp - 0x100] >= 'a')
        put(w, &extended[cp - 0x100], 1);
    else
        put(w, (const char *)s, n);
}

enum class { LETTER, DROP, PART, SPACE, MARK };

static enum class class_of(uint32_t cp)
{
    if ((cp >= '0' && cp <= '9') || (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z'))
        return LETTER;
    if (cp == '.' || (cp >= 0x300 && cp < 0x370))
        return DROP;
    if (cp == '-' || cp == '/' || cp == '\'' || cp == '`' || (cp >= 0x2010 && cp <= 0x2015) || cp == 0x2018 ||
        cp == 0x2019 || cp == 0x2bb || cp == 0x2bc)
        return PART;
    if (cp <= ' ' || cp == 0xa0)
        return SPACE;
    return cp < 0x80 || (cp >= 0xa1 && cp < 0xc0) || (cp >= 0x2016 && cp < 0x2070) ? MARK : LETTER;
}

size_t authority_next_word(const char *s, size_t n, struct authority_word *w)
{
    *w = (struct authority_word){.upper = true};
    size_t at = 0;
    while (at < n) {
        uint32_t cp;
        size_t k = decode((const unsigned char *)s + at, n - at, &cp);
        enum class c = class_of(cp);
        if (c == LETTER) {
            put_letter(w, (const unsigned char *)s + at, k, cp);
        } else if (c == MARK) {
            if (w->length)
                return at;
            put(w, s + at, k);
            return at + k;
        } else if (c != DROP && w->length) {
            return at + k;
        }
        at += k;
    }
    return w->length ? at : 0;
}

uint32_t authority_hash(const char *s, size_t n)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)s[i]) * 16777619u;
    h ^= h >> 15;
    h *= 0x2c1b3c6du;
    return h ^ h >> 13;
}
