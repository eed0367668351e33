/* In: a parsed sentence. Out: the same, with "Park Sang-hak" for one name. A given name of two syllables with a hyphen, as it is written in
   Korea and Taiwan, is three tokens, of which the parser and the names see two, or take the last for a noun or a verb. */
#include "syntax/syllable.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

/* "hak", "hwan", "bian", "ie": one syllable of a given name in Korea, Taiwan or Vietnam, and no word of English */
static bool name_syllable(const char *s)
{
    static const char *const ENGLISH[] = {"run", "won", "ban", "man", "men", "ran", "son", "gun", "no", "in", "on", "me", "he", "we", "go", "to", "so", "do", "be", "pro",
        "win", "bin", "plan", "clan", "loan", "sun", "can", "ten", "then", "than", "when", "seen", "been", "an", "a", "i", "ago", "too", "bound", "born", "torn", NULL};
    size_t lead = strspn(s, "bcdfghjklmnprstwyxzq"), vowels = strspn(s + lead, "aeiou"), tail = strspn(s + lead + vowels, "nghklmprt");
    return lead < 4 && vowels && vowels < 4 && tail < 3 && !s[lead + vowels + tail] && strlen(s) < 7 && !word_in(s, ENGLISH);
}

static bool surname_there(const char *lower)
{
    static const char *const SURNAMES[] = {"kim", "lee", "park", "pak", "choi", "choe", "jung", "jeong", "chung", "kang", "cho", "jo", "yoon", "yun", "jang", "chang", "lim", "rim", "han",
        "oh", "seo", "suh", "shin", "sin", "kwon", "hwang", "ahn", "song", "yoo", "yu", "hong", "jeon", "chon", "ko", "koh", "moon", "mun", "yang", "bae", "pae", "baek", "paek", "heo", "hur",
        "nam", "noh", "roh", "joo", "ju", "woo", "ryu", "min", "ri", "ro", "hyon", "thae", "kwak", "ma", "chen", "tsai", "lai", "su", "wu", "wang", "chu", "huang", "hsiao", "hsu", "ku", "lin",
        "liu", "tsao", "chiang", "hou", "ting", "hung", "lien", "soong", "wei", "tseng", "yeh", "pan", "ban", "cheng", "tang", "tung", "leung", "tsang", "wong", "lam", "chan", "cheung", NULL};
    return word_in(lower, SURNAMES);
}

/* The second syllable of the given name whose first is at t: "Park |Sang-hak"; -1 */
static int32_t second_syllable(const struct document *d, int32_t t, int32_t first, int32_t end)
{
    const struct token *k = &d->tokens[t];
    if (t <= first || t + 2 >= end || strcmp(k[1].form, "-") || !shape_glued(k, &k[1]) || !shape_glued(&k[1], &k[2]) || (t + 3 < end && shape_glued(&k[2], &k[3]) && k[3].upos != UPOS_PUNCT && k[3].upos != UPOS_PART))
        return -1;
    bool capitals = k->form[0] >= 'A' && k->form[0] <= 'Z' && k[-1].form[0] >= 'A' && k[-1].form[0] <= 'Z' && !strcmp(k[2].form, k[2].lower);
    return capitals && name_syllable(k->lower) && name_syllable(k[2].lower) && (surname_there(k[-1].lower) || (k->ner == NER_PER && k[-1].ner == NER_PER)) ? t + 2 : -1;
}

/* "Cho Young-|rae met Han", with "rae" for the verb: the next word is */
static bool next_is_verb(struct document *d, int32_t surname, int32_t first, int32_t end)
{
    int32_t last = surname + 1 < end ? second_syllable(d, surname + 1, first, end) : -1, verb = last + 1;
    if (last < 0 || d->tokens[last].upos != UPOS_VERB || verb >= end || d->tokens[verb].upos != UPOS_VERB || !document_raise(d, verb, last))
        return false;
    for (int32_t c = d->tokens[last].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > verb)
            d->tokens[c].head = verb;
    d->tokens[last].rel = REL_NSUBJ;
    return true;
}

/* "Park Sang-hak" is one name, and its surname, which stands first, its head */
static bool join_syllables(struct document *d, int32_t t, int32_t first, int32_t end)
{
    int32_t last = second_syllable(d, t, first, end), head = t - 1, top = head;
    if (last < 0 || (d->tokens[last].rel == REL_FLAT && d->tokens[last].ner == NER_PER))
        return false;
    while (top <= last && d->tokens[top].head >= head && d->tokens[top].head <= last)
        top++;
    if (top > last || (top != head && document_below(d, d->tokens[top].head < 0 ? top : d->tokens[top].head, head)))
        return false;
    d->tokens[head].rel = d->tokens[top].rel;
    d->tokens[head].head = d->tokens[top].head;
    for (int32_t i = head + 1; i <= last; i++) {
        for (int32_t c = d->tokens[i].first_child; c >= 0; c = d->tokens[c].next_sibling)
            if (c < head || c > last)
                d->tokens[c].head = head;
        d->tokens[i].head = head;
        d->tokens[i].rel = i == t + 1 ? REL_PUNCT : REL_FLAT;
    }
    for (int32_t i = head; i <= last; i++) {
        d->tokens[i].ner = NER_PER;
        d->tokens[i].ner_begin = i == head && !(i > first && d->tokens[i - 1].ner == NER_PER && !d->tokens[i].ner_begin);
        d->tokens[i].upos = i == t + 1 ? UPOS_PUNCT : UPOS_PROPN;
        d->tokens[i].lemma = d->tokens[i].form;
    }
    return true;
}

bool syntax_syllables(struct document *d, int32_t t, int32_t first, int32_t end)
{
    return next_is_verb(d, t, first, end) || join_syllables(d, t, first, end);
}
