/* Years and author names: see citation_text.h. Forms: "Deng, A. B.," "& Akol, M." "Budget Watch" "Tamm et al."
   "van der Berg" "O'Neil-Shaw" "World Bank [WB]". */
#include "claim/citation_text.h"

#include <ctype.h>
#include <string.h>

static bool digits4(const char *s) { return isdigit((unsigned char)s[0]) && isdigit((unsigned char)s[1]) && isdigit((unsigned char)s[2]) && isdigit((unsigned char)s[3]); }

uint32_t citation_year(const char *s, uint32_t n)
{
    static const char *const words[] = {"n.d.", "n. d.", "in press", "forthcoming"};
    if (n >= 4 && digits4(s) && (!memcmp(s, "1", 1) || !memcmp(s, "20", 2)) && !(n > 4 && isdigit((unsigned char)s[4])))
        return n > 4 && s[4] >= 'a' && s[4] <= 'k' && !(n > 5 && isalnum((unsigned char)s[5])) ? 5 : 4;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (*s == *words[i] && n >= strlen(words[i]) && !memcmp(s, words[i], strlen(words[i])))
            return (uint32_t)strlen(words[i]);
    return 0;
}

static bool starts(const char *text, uint32_t at, uint32_t to, const char *word)
{
    size_t n = strlen(word);
    return to - at >= n && !memcmp(text + at, word, n);
}

static uint32_t skip_separators(const char *text, uint32_t at, uint32_t to)
{
    static const char *const between[] = {" ", ",", ";", "&amp;", "&", "and ", "with ", "...", "\xe2\x80\xa6"};
    for (bool moved = true; moved;) {
        moved = false;
        for (size_t i = 0; i < sizeof between / sizeof *between; i++)
            if (starts(text, at, to, between[i])) {
                at += (uint32_t)strlen(between[i]);
                moved = true;
            }
    }
    return at;
}

/* Initials after a surname: ", A. B.-C." */
static uint32_t skip_initials(const char *text, uint32_t at, uint32_t to)
{
    uint32_t i = at;
    if (i < to && text[i] == ',')
        i++;
    for (bool any = false;; any = true) {
        uint32_t j = i;
        while (j < to && (text[j] == ' ' || text[j] == '-'))
            j++;
        uint32_t letters = j;
        while (letters < to && (unsigned char)text[letters] >= 0x80)
            letters++;
        if (letters == j && j < to && isupper((unsigned char)text[j]))
            letters = j + 1;
        if (letters == j || letters >= to || text[letters] != '.')
            return any ? i : at;
        i = letters + 1;
    }
}

/* Initials before a surname: "A. Deng". */
static uint32_t leading_initials(const char *text, uint32_t at, uint32_t to)
{
    while (at + 2 < to && isupper((unsigned char)text[at]) && text[at + 1] == '.')
        at += text[at + 2] == ' ' ? 3 : 2;
    return at;
}

uint32_t citation_author(const char *text, uint32_t from, uint32_t to, struct citation_name *name)
{
    uint32_t at = leading_initials(text, skip_separators(text, from, to), to);
    name->start = name->end = at;
    name->et_al = false;
    if (starts(text, at, to, "et al") || starts(text, at, to, "others")) {
        name->et_al = true;
        return to;
    }
    while (at < to && !strchr(",;&[(", text[at]) && !starts(text, at, to, " and ") && !starts(text, at, to, " et al"))
        at++;
    name->end = at;
    while (name->end > name->start && strchr(" .", text[name->end - 1]))
        name->end--;
    if (starts(text, at, to, " et al")) {
        name->et_al = true;
        return to;
    }
    if (at < to && text[at] == '[') {
        const char *close = memchr(text + at, ']', to - at);
        at = close ? (uint32_t)(close - text) + 1 : to;
    }
    at = skip_initials(text, at, to);
    return at > from ? at : from + 1;
}
