/* Stems: see stem.h. Irregular forms go to their lemma, then one suffix of a table goes, then a final "e" and a doubled
   consonant. Coarser than Porter's (1980) on purpose: "pay", "payment", "paid" are one, and so are a verb and its "-ation",
   because one report promises to compensate and the next one tells of compensation. */
#include "lexicon/stem.h"

#include "base/hash.h"
#include "base/wordlist.h"
#include "lexicon/frame_table.h"

#include <ctype.h>
#include <string.h>

static const char *const suffixes[] = {
    "ations", "itions", "ation", "ition", "ments", "ment", "ings", "ised", "ized", "ises", "izes", "ated", "ates", "ures", "ions",
    "ing", "ise", "ize", "ate", "ure", "ion", "als", "ies", "ied", "al", "es", "ed", "e", "s", "y",
};

static const char empty_words[] =
    "|the|and|for|with|from|its|their|his|her|our|your|they|them|she|him|that|this|these|those|which|who|whom|whose|what|will|would|"
    "shall|should|may|might|can|could|must|are|was|were|been|being|has|have|had|does|did|not|never|nor|than|then|unless|until|till|"
    "after|before|all|any|some|more|most|own|other|such|out|over|under|into|about|against|between|through|during|within|also|only|"
    "very|there|where|when|while|but|both|each|every|per|longer|soon|yet|still|again|because|said|says|say|"
    "january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|"
    "saturday|sunday|year|years|month|months|week|weeks|day|days|end|";

enum { LEAST = 3 };

static size_t without_suffix(const char *word, size_t n)
{
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        size_t k = strlen(suffixes[i]);
        if (n >= k + LEAST && !memcmp(word + n - k, suffixes[i], k))
            return n - k;
    }
    return n;
}

void stem_word(const char *word, size_t n, char out[STEM_SIZE])
{
    out[0] = 0;
    if (n >= STEM_SIZE)
        return;
    memcpy(out, word, n);
    out[n] = 0;
    const char *lemma = inflect_lemma(out);
    if (lemma) {
        n = strlen(lemma);
        memcpy(out, lemma, n);
    }
    n = without_suffix(out, n);
    if (n > LEAST && out[n - 1] == 'e')
        n--;
    if (n > LEAST && out[n - 1] == out[n - 2])
        n--;
    out[n] = 0;
}

uint32_t stem_hash(const char *stem) { return (uint32_t)hash_string(stem); }

bool stem_irregular(const char *word) { return inflect_lemma(word) != NULL; }

static void put(struct stems *s, uint32_t hash)
{
    uint32_t at = 0;
    while (at < s->count && s->items[at] < hash)
        at++;
    if (s->count == STEMS_MAX || (at < s->count && s->items[at] == hash))
        return;
    memmove(s->items + at + 1, s->items + at, (s->count - at) * sizeof *s->items);
    s->items[at] = hash;
    s->count++;
}

/* Letters; of the bytes of UTF-8 all but those of quotation marks and dashes. */
static bool is_letter(const char *at, const char *end)
{
    unsigned char c = (unsigned char)*at;
    return isalpha(c) || (c >= 0x80 && !(c == 0xe2 && at + 1 < end && (unsigned char)at[1] == 0x80));
}

/* Next word at or after *at, in small letters; its length, 0 at the end. */
static size_t next_word(const char **at, const char *end, char lower[STEM_SIZE], bool *capital)
{
    size_t k = 0;
    while (*at < end && !is_letter(*at, end))
        *at += (unsigned char)**at == 0xe2 && end - *at > 2 ? 3 : 1;
    *capital = *at < end && isupper((unsigned char)**at);
    for (; *at < end && (is_letter(*at, end) || isdigit((unsigned char)**at)); ++*at, k++)
        if (k < STEM_SIZE - 1)
            lower[k] = (char)tolower((unsigned char)**at);
    return k;
}

static bool has(const struct stems *s, uint32_t hash)
{
    const struct stems one = {{hash}, 1};
    return s && stems_common(s, &one);
}

static void gather(const char *text, uint32_t most, bool names, const struct stems *skip, struct stems *out)
{
    char lower[STEM_SIZE], stem[STEM_SIZE];
    bool capital;
    const char *at = text, *end = text ? text + strlen(text) : NULL;
    out->count = 0;
    for (size_t k; out->count < most && (k = next_word(&at, end, lower, &capital));) {
        if (k < LEAST || k >= STEM_SIZE - 1 || (names && !capital) || wordlist_has_n(empty_words, lower, k))
            continue;
        stem_word(lower, k, stem);
        if (!has(skip, stem_hash(stem)))
            put(out, stem_hash(stem));
    }
}

void stems_of(const char *text, uint32_t most, const struct stems *skip, struct stems *out) { gather(text, most, false, skip, out); }
void stems_of_names(const char *text, const struct stems *skip, struct stems *out) { gather(text, STEMS_MAX, true, skip, out); }

void stems_add(struct stems *to, const struct stems *what)
{
    for (uint32_t i = 0; i < what->count; i++)
        put(to, what->items[i]);
}

uint32_t stems_common(const struct stems *a, const struct stems *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0, j = 0; i < a->count && j < b->count;) {
        n += a->items[i] == b->items[j];
        if (a->items[i] <= b->items[j])
            j += a->items[i] == b->items[j], i++;
        else
            j++;
    }
    return n;
}
