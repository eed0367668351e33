#include "base/wordlist.h"

#include <string.h>

bool wordlist_has_n(const char *list, const char *word, size_t n)
{
    char barred[64];    /* "|word|": one search of the C library, which is fast over long lists */
    if (!n || n > sizeof barred - 3)
        return false;
    barred[0] = '|';
    memcpy(barred + 1, word, n);
    memcpy(barred + 1 + n, "|", 2);
    return strstr(list, barred) != NULL;
}

bool wordlist_has(const char *list, const char *word)
{
    return wordlist_has_n(list, word, strlen(word));
}

bool word_in(const char *word, const char *const *list)
{
    for (; *list; list++)       /* nearly all words differ in the first letter */
        if (**list == *word && !strcmp(*list, word))
            return true;
    return false;
}
