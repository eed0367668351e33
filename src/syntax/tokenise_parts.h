/* What the files that cut a text into words share: tokenise.c, tokenise_address.c. */
#ifndef TABARD_SYNTAX_TOKENISE_PARTS_H
#define TABARD_SYNTAX_TOKENISE_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/wordlist.h"
#include "syntax/bytes.h"

static inline uint8_t tokenise_small(uint8_t c)
{
    return byte_is_upper(c) ? (uint8_t)(c + 32) : c;
}

/* word (small letters) in a list "|a|b|c|" */
static inline bool tokenise_listed(const char *list, const uint8_t *s, size_t n)
{
    char lower[16];
    if (n > sizeof lower || !n)
        return false;
    for (size_t k = 0; k < n; k++)
        lower[k] = (char)tokenise_small(s[k]);
    return !memchr(lower, '|', n) && wordlist_has_n(list, lower, n);
}

/* tokenise_address.c: what is taken whole whatever stands in it. */
size_t tokenise_emoticon(const uint8_t *s, const uint8_t *e);                    /* its length, 0: none begins at s */
const uint8_t *tokenise_address(const uint8_t *s, const uint8_t *e);

#endif
