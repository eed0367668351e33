/* What the forms of one English word have in common: "withdrew", "withdrawal" and "withdraw" give the same letters. For
   comparing what two texts say, not for showing: the letters need not be a word. */
#ifndef TABARD_LEXICON_STEM_H
#define TABARD_LEXICON_STEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { STEM_SIZE = 48, STEMS_MAX = 32 };

/* Stem of a word of n lower-case bytes, NUL-terminated; "" if it is longer than a word should be. */
void stem_word(const char *word, size_t n, char out[STEM_SIZE]);

/* Hashes of the stems of a text's words that carry content, ascending, each once: no articles, pronouns, auxiliaries,
   months or numbers. Only the first `most` words
   that are not in `skip`, which may be NULL; or only those with a capital letter. */
struct stems {
    uint32_t items[STEMS_MAX], count;
};
void stems_of(const char *text, uint32_t most, const struct stems *skip, struct stems *out);    /* text NULL: none */
void stems_of_names(const char *text, const struct stems *skip, struct stems *out);
uint32_t stem_hash(const char *stem);
bool stem_irregular(const char *word);               /* a form of an irregular verb that is not its lemma's own */
uint32_t stems_common(const struct stems *a, const struct stems *b);
void stems_add(struct stems *to, const struct stems *what);

#endif
