/* in: form, tag, features; out: the lemma. Longest-ending rules after Bosco's and many others'
   lemmatisers; the exceptions are whole words in the same map. */
#include "model/linear_lemma.h"

#include <string.h>

#include "model/linear_word.h"

static const struct { const char *upos, *feat; uint32_t class; } classes[] = {
    {"NOUN", "Number=Plur", 2}, {"NOUN", "", 1}, {"PROPN", "Number=Plur", 4}, {"PROPN", "", 3},
    {"VERB", "Tense=Past", 8}, {"VERB", "VerbForm=Part", 7}, {"VERB", "VerbForm=Ger", 7}, {"VERB", "Number=Sing|Person=3", 6},
    {"VERB", "", 5}, {"AUX", "Tense=Past", 12}, {"AUX", "VerbForm=Part", 11}, {"AUX", "VerbForm=Ger", 11},
    {"AUX", "Number=Sing|Person=3", 10}, {"AUX", "", 9}, {"ADJ", "Degree=Cmp", 14}, {"ADJ", "Degree=Sup", 15},
    {"ADJ", "", 13}, {"ADV", "Degree=Cmp", 17}, {"ADV", "Degree=Sup", 18}, {"ADV", "", 16}, {"PRON", "Poss=Yes", 30}, {"PRON", "", 19},
    {"DET", "", 20}, {"ADP", "", 21}, {"CCONJ", "", 22}, {"SCONJ", "", 23}, {"PART", "", 24}, {"INTJ", "", 25},
    {"NUM", "", 26}, {"PUNCT", "", 27}, {"SYM", "", 28}, {"X", "", 29}};

uint32_t linear_lemma_class(const char *upos, const char *feats)
{
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (!strcmp(upos, classes[i].upos) && strstr(feats, classes[i].feat))
            return classes[i].class;
    return 29;
}

static uint32_t stir(uint32_t h, uint32_t k)
{
    h ^= k * 0x85ebca6bu;
    h ^= h >> 16;
    h *= 0x7feb352du;
    h ^= h >> 15;
    h *= 0x846ca68bu;
    h ^= h >> 16;
    return h ? h : 1;
}

void linear_lemma_keys(const char *form, size_t n, uint32_t class, uint32_t *keys)
{
    uint32_t h = 2166136261u ^ (class * 0x01000193u + 77u);
    memset(keys, 0, LEMMA_KEYS * sizeof *keys);
    for (size_t k = 0; k <= n; k++) {
        if (k <= LEMMA_ENDING)
            keys[k] = stir(h, (uint32_t)k + 1);
        uint8_t c = k < n ? (uint8_t)form[n - 1 - k] : (uint8_t)'^';
        h = (h ^ linear_fold(c)) * 16777619u;
    }
    if (n + 1 <= LEMMA_ENDING)
        keys[n + 1] = stir(h, (uint32_t)n + 2);
    keys[LEMMA_ENDING + 1] = stir(h, 99);
}

const char *linear_lemma_rule(const struct linear_lookup *l, const char *form, size_t n, uint32_t class)
{
    uint32_t keys[LEMMA_KEYS];
    linear_lemma_keys(form, n, class, keys);
    for (size_t k = LEMMA_KEYS; k-- > 0;) {
        uint32_t v = keys[k] ? linear_lookup_find(l, keys[k]) : (uint32_t)LINEAR_NO_VALUE;
        if (v < l->n_strings)
            return l->strings[v];
    }
    return "k0";
}

static char cased(char op, char c, size_t i)
{
    if ((op == 'l' || (op == 't' && i)) && c >= 'A' && c <= 'Z')
        return (char)(c + 32);
    return op == 't' && !i && c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

size_t linear_lemma_apply(const char *rule, const char *form, size_t n, char *to)
{
    size_t cut = rule[0] && rule[1] >= '0' && rule[1] <= '9' ? (size_t)(rule[1] - '0') : 0;
    size_t keep = cut < n ? n - cut : n;                    /* never cut all of it away */
    const char *more = rule[0] && rule[1] ? rule + 2 : "";
    if (cut == n && *more)
        keep = 0;
    if (keep < n && ((uint8_t)form[keep] & 0xc0) == 0x80) {  /* amid a character: an ending of bytes, not of letters */
        keep = n;
        more = "";
    }
    for (size_t i = 0; i < keep; i++)
        to[i] = cased(rule[0], form[i], i);
    if (cut <= n)
        for (; *more; more++)
            to[keep++] = *more;
    return keep;
}

uint32_t linear_feats_key(uint32_t lower, uint32_t tag)
{
    return stir(lower, tag + 1000);
}
