/* In: a name as written. Out: the key it is found by; the kind that a table's word names. Accents go (Latin-1, Latin Extended-A and what
   Azeri, Romanian, Vietnamese add), so do points and apostrophes; hyphens and blanks are one. */
#include <string.h>

#include "lexicon/gazetteer.h"

#include "base/utf8.h"

/* One or two letters for U+00C0 .. U+017F, two bytes each; blank: none. */
static const char fold_table[] =
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thss" /* C0-DF */
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy " /* E0-FF */
    "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g " /* 100-11F */
    "g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l " /* 120-13F */
    "l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s " /* 140-15F */
    "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s ";/* 160-17F */

static const struct { uint16_t code; char letter; } others[] = {
    {0x18f, 'a'}, {0x259, 'a'}, {0x1a0, 'o'}, {0x1a1, 'o'}, {0x1af, 'u'}, {0x1b0, 'u'}, {0x1cd, 'a'}, {0x1ce, 'a'},
    {0x218, 's'}, {0x219, 's'}, {0x21a, 't'}, {0x21b, 't'}, {0x1e6, 'g'}, {0x1e7, 'g'}, {0x192, 'f'}, {0x253, 'b'},
    {0x257, 'd'}, {0x199, 'k'}, {0x1b4, 'y'}, {0x254, 'o'}, {0x25b, 'e'},
};

/* Vietnamese and other precomposed letters by ranges of their base. */
static char extended(uint32_t c)
{
    static const struct { uint16_t last; char letter; } ranges[] = {
        {0x1e01, 'a'}, {0x1e07, 'b'}, {0x1e09, 'c'}, {0x1e13, 'd'}, {0x1e1d, 'e'}, {0x1e1f, 'f'}, {0x1e21, 'g'},
        {0x1e2b, 'h'}, {0x1e2f, 'i'}, {0x1e35, 'k'}, {0x1e3d, 'l'}, {0x1e43, 'm'}, {0x1e4b, 'n'}, {0x1e53, 'o'},
        {0x1e57, 'p'}, {0x1e5f, 'r'}, {0x1e69, 's'}, {0x1e71, 't'}, {0x1e7b, 'u'}, {0x1e7f, 'v'}, {0x1e89, 'w'},
        {0x1e8d, 'x'}, {0x1e8f, 'y'}, {0x1e95, 'z'}, {0x1e9f, 's'}, {0x1eb7, 'a'}, {0x1ec7, 'e'}, {0x1ecb, 'i'},
        {0x1ee3, 'o'}, {0x1ef1, 'u'}, {0x1ef9, 'y'}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (c <= ranges[i].last)
            return ranges[i].letter;
    return 0;
}

struct writer {
    char *key;
    size_t n, word;     /* word: where the word at hand begins */
    bool full;
};

static void put(struct writer *w, char c)
{
    if (w->n + 1 >= GAZETTEER_KEY_MAX)
        w->full = true;
    else
        w->key[w->n++] = c;
}

/* "st" is "saint", "mt" "mount", "ft" "fort". */
static void end_word(struct writer *w)
{
    static const char *const pairs[][2] = {{"st", "saint"}, {"ste", "sainte"}, {"mt", "mount"}, {"ft", "fort"}};
    size_t n = w->n - w->word;
    for (size_t i = 0; n && i < 4; i++)
        if (strlen(pairs[i][0]) == n && !memcmp(w->key + w->word, pairs[i][0], n)) {
            w->n = w->word;
            for (const char *s = pairs[i][1]; *s; s++)
                put(w, *s);
            break;
        }
}

static void blank(struct writer *w)
{
    if (!w->n || w->key[w->n - 1] == ' ')
        return;
    end_word(w);
    put(w, ' ');
    w->word = w->n;
}

static void put_folded(struct writer *w, uint32_t c)
{
    if (c >= 0xc0 && c < 0x180 && c != 0xd7 && c != 0xf7) {
        const char *f = fold_table + 2 * (c - 0xc0);
        put(w, f[0]);
        if (f[1] != ' ')
            put(w, f[1]);
        return;
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (others[i].code == c) {
            put(w, others[i].letter);
            return;
        }
    char x = c >= 0x1e00 && c < 0x1f00 ? extended(c) : 0;
    if (x)
        put(w, x);
    else if (c >= 0x2010 && c <= 0x2015)
        blank(w);
}

size_t gazetteer_key(const char *s, size_t n, char *key)
{
    struct writer w = {key, 0, 0, false};
    for (size_t i = 0; i < n && !w.full;) {
        unsigned size = 1;
        uint32_t c = (unsigned char)s[i] < 0x80 ? (unsigned char)s[i] : utf8_decode(s + i, n - i, &size);
        i += size ? size : 1;
        if (c >= 'A' && c <= 'Z')
            put(&w, (char)(c + 32));
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            put(&w, (char)c);
        else if (c == ' ' || c == '-' || c == '\n' || c == '\t' || c == '/' || c == 0xa0)
            blank(&w);
        else if (c >= 0x80)
            put_folded(&w, c);
    }
    if (w.n && key[w.n - 1] == ' ')
        w.n--;
    else
        end_word(&w);
    key[w.n] = 0;
    return w.full ? 0 : w.n;
}

int gazetteer_kind_named(const char *s)
{
    static const struct { const char *name; uint8_t kind; } kinds[] = {
        {"continent", GAZETTEER_CONTINENT}, {"area", GAZETTEER_REGION}, {"region", GAZETTEER_REGION},
        {"disputed", GAZETTEER_REGION}, {"district", GAZETTEER_DISTRICT}, {"town", GAZETTEER_TOWN}, {"sea", GAZETTEER_WATER},
        {"strait", GAZETTEER_WATER}, {"river", GAZETTEER_WATER}, {"lake", GAZETTEER_WATER}, {"canal", GAZETTEER_WATER},
        {"ocean", GAZETTEER_WATER}, {"mountain", GAZETTEER_MOUNTAIN}, {"pass", GAZETTEER_MOUNTAIN}, {"desert", GAZETTEER_REGION},
        {"valley", GAZETTEER_REGION}, {"island", GAZETTEER_ISLAND}, {"mine", GAZETTEER_POINT}, {"camp", GAZETTEER_POINT},
        {"base", GAZETTEER_POINT}, {"airport", GAZETTEER_POINT}, {"port", GAZETTEER_POINT}, {"dam", GAZETTEER_POINT},
        {"plant", GAZETTEER_POINT}, {"crossing", GAZETTEER_POINT}, {"prison", GAZETTEER_POINT}, {"building", GAZETTEER_POINT},
        {"site", GAZETTEER_POINT}, {"park", GAZETTEER_POINT}, {"field", GAZETTEER_POINT}, {"bridge", GAZETTEER_POINT}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(kinds[i].name, s))
            return kinds[i].kind;
    return -1;
}
