#include "base/wordlist.h"

#include <string.h>

bool wordlist_has_n(const char *list, const char *word, size_t n)
{
    const char *at = list;
    while (n && (at = strchr(at, '|')) && at[1]) {
        at++;
        if (!strncmp(at, word, n) && at[n] == '|')
            return true;
    }
    return false;
}

bool wordlist_has(const char *list, const char *word)
{
    return wordlist_has_n(list, word, strlen(word));
}
