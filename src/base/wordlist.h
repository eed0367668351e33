#ifndef TABARD_BASE_WORDLIST_H
#define TABARD_BASE_WORDLIST_H

#include <stdbool.h>
#include <stddef.h>

/* A short list of words as one string, a bar before, between and behind them: "|in|at|near|". */
bool wordlist_has(const char *list, const char *word);              /* false for "" */
bool wordlist_has_n(const char *list, const char *word, size_t n);

/* Is it one of a list of strings that NULL ends? */
bool word_in(const char *word, const char *const *list);

#endif
