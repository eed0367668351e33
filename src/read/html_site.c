/* A title without the name of its site. In: "Title | Site", "Site - Title", "Title: Site". Out: "Title".

   Where the page names its site, whatever sign stands between; else behind the signs that sites use, and only where the rest is more. */
#include "read/html_title.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* Up to the separator at `at`, without blanks and signs before it. */
static const char *cut_at(struct arena *a, const char *s, const char *at)
{
    while (at > s && strchr(" -|:*_", at[-1]))
        at--;
    return arena_string(a, s, (size_t)(at - s));
}

/* "Site | Title", "Site » Blog Archive » Title": what follows the sign at `at`; the whole where there is none. */
static const char *after_site(const char *title, const char *at)
{
    static const char *const marks[] = {"|", "- ", "\xc2\xbb", "\xe2\x80\x93 ", "\xe2\x80\x94 ", "\xc2\xb7", ":: ", "// ", "\xef\xbd\x9c"};
    static const char *const steps[] = {"Blog Archive ", "Blog Archiv "};
    const char *rest = at + strspn(at, " ");
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (!strncmp(rest, marks[i], strlen(marks[i])) && (rest > at || *rest == '|')) {
            rest += strlen(marks[i]);
            rest += strspn(rest, " ");
            for (size_t j = 0; j < sizeof steps / sizeof *steps; j++)
                if (!strncmp(rest, steps[j], strlen(steps[j])))
                    return after_site(rest, rest + strlen(steps[j]) - 1);
            return *rest ? rest : title;
        }
    return title;
}

/* "Title : Site" and "Site: Title", where the page names its site: whatever stands between. */
const char *html_without_named_site(struct arena *a, const char *title, const char *site)
{
    size_t n = strlen(title), k = site ? strlen(site) : 0;
    if (k < 3 || n < k + 8)
        return title;
    if (!strcmp(title + n - k, site)) {
        size_t m = n - k;
        while (m && (!isalnum((unsigned char)title[m - 1]) && !strchr("?!.)]\"'", title[m - 1]) && (unsigned char)title[m - 1] < 0x80))
            m--;
        static const char *const marks[] = {"\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\xba", "\xc2\xbb", "\xc2\xab", "\xc2\xb7", "\xe2\x94\x82", "\xef\xbc\x9a", "\xe3\x85\xa3", "\xef\xbd\x9c", "\xe2\x80\xa2"};
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            if (m > strlen(marks[i]) && !memcmp(title + m - strlen(marks[i]), marks[i], strlen(marks[i])))
                return cut_at(a, title, title + m - strlen(marks[i]));
        return m < n - k - 1 || (m < n - k && title[m] != ' ') ? cut_at(a, title, title + m) : title;
    }
    return !strncmp(title, site, k) ? after_site(title, title + k) : title;
}

/* "标题-新华网", "标题_科技_腾讯网": where words are not set apart, nor is the sign. */
static const char *without_glued_site(struct arena *a, const char *title)
{
    enum { LONGEST = 36 };          /* bytes of a name of twelve signs */
    size_t n = strlen(title), at = n;
    while (at && !strchr("-_", title[at - 1]))
        at--;
    bool glued = at > 1 && (unsigned char)title[at] >= 0xe3 && (title[at - 2] == ' ' || (unsigned char)title[at - 2] >= 0x80) && n - at <= LONGEST && !strchr(title + at, ' ');
    return glued && at > n - at ? without_glued_site(a, cut_at(a, title, title + at - 1)) : title;
}

/* Whether what stands behind a dash may be the site's name: a word of it does; always, where the page gives no name. */
static bool may_be_site(const char *tail, const char *site)
{
    bool shares = !site;
    while (*tail && !shares) {
        size_t n = strcspn(tail, " .");
        char word[40];
        snprintf(word, sizeof word, "%.*s", (int)(n < sizeof word ? n : sizeof word - 1), tail);
        shares = n >= 3 && strcasestr(site, word) != NULL;
        tail += n + strspn(tail + n, " .");
    }
    return shares;
}

/* "Title | Site", "Title - Site": up to the last separator if what follows is short. */
const char *html_without_site(struct arena *a, const char *title, const char *site)
{
    static const char *const separators[] = {" | ", " - ", " \xe2\x80\x93 ", " \xe2\x80\x94 ", " \xc2\xbb ", " \xc2\xb7 ", " :: ", " \xe2\x80\xba ", " * "};
    if (!title)
        return NULL;
    title = without_glued_site(a, html_without_named_site(a, title, site));
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
        const char *last = NULL;
        for (const char *at = title; (at = strstr(at, separators[i])); at++)
            last = at;
        if (last && last > title && html_count_words(last + 3) <= 5 && (i == 0 || may_be_site(last + strlen(separators[i]), site))) {
            const char *cut = arena_string(a, title, (size_t)(last - title));
            if (cut && html_count_words(cut) >= 3)
                return i == 0 || html_count_words(last + 3) < html_count_words(cut) ? html_without_site(a, cut, site) : title;
        }
    }
    return title;
}
