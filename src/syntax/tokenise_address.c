/* in: a stretch without white space; out: the end of the address ("https://...", "a@b.org", "report.pdf") or the length of the
   emoticon that it begins with. */
#include "syntax/tokenise_parts.h"

static const char emoticons[][5] = {":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":-D", "=)", ":P", ":p", ":-P", ":/",
                                    "(:", "<3", "^_^", ":o)", ":]", "=D", ":'(", "xD", "=(", "=P"};

size_t tokenise_emoticon(const uint8_t *s, const uint8_t *e)
{
    for (size_t i = 0; i < sizeof emoticons / sizeof *emoticons; i++) {
        size_t n = *s == (uint8_t)*emoticons[i] ? strlen(emoticons[i]) : 0;
        if (n && (size_t)(e - s) >= n && !memcmp(s, emoticons[i], n) &&
            ((size_t)(e - s) == n || !(byte_is_alpha(s[n]) || byte_is_digit(s[n]) || s[n] == '/')))
            return n;
    }
    return 0;
}

static bool has_prefix(const uint8_t *s, const uint8_t *e, const char *p)
{
    size_t n = strlen(p);
    if ((size_t)(e - s) <= n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (tokenise_small(s[i]) != (uint8_t)p[i])
            return false;
    return true;
}

static const char extensions[] = "|doc|docx|xls|xlsx|pdf|txt|jpg|jpeg|png|gif|htm|html|zip|exe|ppt|pptx|mp3|csv|";

static const char domains[] = "|com|org|net|edu|gov|info|ir|uk|co|io|de|fr|ru|biz|int|mil|tv|";

/* name.tld, with nothing but letters, figures, dots, hyphens before a slash */
static bool is_domain(const uint8_t *s, const uint8_t *e)
{
    const uint8_t *p = s, *dot = NULL;
    for (; p < e && *p != '/' && *p != ':'; p++) {
        if (*p == '.')
            dot = p;
        else if (!byte_is_alpha(*p) && !byte_is_digit(*p) && !strchr("-_#", *p))
            return false;
    }
    if (dot && p == e && tokenise_listed(extensions, dot + 1, (size_t)(p - dot - 1)))
        return true;
    return dot && dot > s + 1 && p > dot + 1 && tokenise_listed(domains, dot + 1, (size_t)(p - dot - 1));
}

static bool is_mail(const uint8_t *s, const uint8_t *e)
{
    const uint8_t *at = memchr(s, '@', (size_t)(e - s));
    if (!at || at == s || at + 1 >= e || !(byte_is_alpha(s[0]) || byte_is_digit(s[0])))
        return false;
    return byte_is_alpha(at[1]) || byte_is_digit(at[1]);
}

/* End of an address that starts at s, or s. */
const uint8_t *tokenise_address(const uint8_t *s, const uint8_t *e)
{
    bool link = has_prefix(s, e, "http://") || has_prefix(s, e, "https://") || has_prefix(s, e, "ftp://") ||
                has_prefix(s, e, "www.") || has_prefix(s, e, "mailto:");
    if (e - s < 5 || !(byte_is_alpha(*s) || byte_is_digit(*s)) || (!link && !memchr(s, '.', (size_t)(e - s)) && !memchr(s, '@', (size_t)(e - s))))
        return s;
    const uint8_t *stop = e;
    for (const uint8_t *p = s; p < e; p++)
        if (*p == '<' || *p == '>' || *p == '"' || *p == '|' || (*p == 0xe2 && e - p > 2 && p[1] == 0x80)) {
            stop = p;
            break;
        }
    while (stop > s && strchr(".,;:!?)]}'", stop[-1]) && !(stop[-1] == ')' && memchr(s, '(', (size_t)(stop - s))))
        stop--;
    if (!link && !is_mail(s, stop) && !is_domain(s, stop))
        return s;
    return stop > s ? stop : s;
}
