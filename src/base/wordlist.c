#include "base/wordlist.h"

#include <stdint.h>
#include <string.h>

typedef int8_t bytes __attribute__((vector_size(16), aligned(1), may_alias));

static bool stands(const char *at, const char *word, size_t n)
{
    return *at == '|' && at[n + 1] == '|' && !memcmp(at + 1, word, n);
}

/* May the word stand at one of 16 places? A bar, its first letter, a bar behind it. */
static bool may_stand(const char *at, char first, size_t n)
{
    bytes found = (*(const bytes *)at == '|') & (*(const bytes *)(at + 1) == first) & (*(const bytes *)(at + n + 1) == '|');
    uint64_t half[2];
    memcpy(half, &found, sizeof half);
    return half[0] | half[1];
}

bool wordlist_has_n(const char *list, const char *word, size_t n)
{
    const char *at = list, *end = list + strlen(list);
    if (!n || n + 2 > (size_t)(end - list))
        return false;
    for (end -= n + 1; at < end;) {         /* where a bar may stand before it */
        const char *behind = end - at >= 16 ? at + 16 : end;
        if (behind == end || may_stand(at, *word, n))
            for (; at < behind; at++)
                if (stands(at, word, n))
                    return true;
        at = behind;
    }
    return false;
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
