/* A byline in words: "By Ann Lee, Bo Kim | Reuters", "Posted on May 3 by Ann Lee", "3.5.2021 - Ann Lee". In: a text. Out: the names in it.

   A list of openers, cues and ends in the languages of pages; what stands where a name should and is none falls out by a list too. */
#include "read/html_byline.h"
#include "read/html_title.h"

#include "read/day.h"

#include <ctype.h>
#include <string.h>

enum { MAX_NAMES = 120, MAX_WORDS = 16 };

static bool begins(const char *s, const char *word)
{
    return !strncasecmp(s, word, strlen(word));
}

/* Past "Posted by", "Text von", "Autor:" and their like, and what stands before a late "by". */
static const char *past_openers(const char *s)
{
    static const char *const openers[] = {"by ", "by: ", "von ", "von: ", "par ", "por ", "di ", "door ", "av ", "af ", "written by ", "posted by ", "author: ", "authors: ", "author ", "autor: ", "autorin: ", "autor/in: ",
        "autor ", "text: ", "text von ", "text by ", "reporting by ", "story by ", "published by ", "opinion by ", "article by ", "artikel von ", "ein artikel von ", "artikel von: ", "ein beitrag von ", "ein gastbeitrag von ",
        "view all posts by ", "posts by ", "zeige alle beitr\xc3\xa4ge von ", "ver\xc3\xb6""ffentlicht von ", "publiziert von ", "geschrieben von ", "verfasst von ", "erstellt von ", "gespeichert von ", "eingestellt von ", "beitrag von ", "beitragvon ",
        "publi\xc3\xa9 par ", "\xc3\xa9""crit par ", "escrito por ", "publicado por ", "redacci\xc3\xb3n: ", "scritto da ", "pubblicato da ", "da ", "foto und text: ", "text und interview: ", "interview: ", "interview von ", "submitted by ", "pressemitteilung von ", "eine kolumne von ", "von unserem autor ", "words by "};
    for (bool moved = true; moved;) {
        moved = false;
        s += strspn(s, " \t\r\n:");
        for (size_t i = 0; i < sizeof openers / sizeof *openers && !moved; i++)
            if (begins(s, openers[i]))
                s += strlen(openers[i]), moved = true;
    }
    return s;
}

/* "Posted on September 21, 2020 by Ann Lee", "Datum: 3.5.2021 Autor: Ann Lee": past the word that comes late. */
static const char *past_late_cue(const char *s)
{
    static const char *const stamps[] = {"posted on ", "published on ", "erstellt am ", "ver\xc3\xb6""ffentlicht am ", "publiziert am ", "geschrieben am ", "publi\xc3\xa9 le "};
    static const char *const cues[] = {" by ", " von ", " par "}, *const labels[] = {"Autor:", "Autorin:", "Author:", "Auteur :", "Text:", "Redaktion:"};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        const char *at = strstr(s, labels[i]);
        if (at)
            return at + strlen(labels[i]);
    }
    for (size_t i = 0; i < sizeof stamps / sizeof *stamps; i++)
        for (size_t k = 0; begins(s, stamps[i]) && k < sizeof cues / sizeof *cues; k++) {
            const char *at = strstr(s, cues[k]);
            if (at)
                return at;
        }
    return s;
}

/* Where the names end: before a date, a clock, a sign, or what else is said of the page. */
static size_t names_end(const char *s)
{
    static const char *const marks[] = {" am ", " um ", " on ", " le ", " el ", " \xe2\x80\xa2", " \xc2\xb7", " \xe2\x80\x93 ", " \xe2\x80\x94 ", " - ", " \xc2\xbb", " \xe2\x80\x94", "Stand:", "Updated", "Published", "Posted", "Aktualisiert", "Ver\xc3\xb6""ffentlicht",
        "ver\xc3\xb6""ffentlicht", "Publi\xc3\xa9", "Datum:", "Quelle:", "min read", "Follow", " / ", "Mitglied", "Edited by", "Illustration", "Fotos", "Datum"};
    size_t n = strcspn(s, "|\n(@[");
    struct day d;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const char *at = strstr(s, marks[i]);
        n = at && at > s && (size_t)(at - s) < n ? (size_t)(at - s) : n;
    }
    if (day_find(s, false, &d) && (size_t)(d.from - s) < n)
        n = (size_t)(d.from - s);
    for (size_t i = 1; i < n; i++)
        if (isdigit((unsigned char)s[i]) && s[i - 1] == ' ')
            n = i;
    return n;
}

static size_t words_of(const char *s, size_t n)
{
    size_t words = 0;
    for (size_t i = 0; i < n; i++)
        words += s[i] != ' ' && (!i || s[i - 1] == ' ');
    return words;
}

/* What stands where a name should, and is none. */
static bool is_no_name(const char *s)
{
    static const char *const words[] = {"follow", "posted", "published", "publiziert", "edit", "share", "no author", "unknown", "admin", "wordpressadmin", "artikel von", "von", "by", "author", "autor", "authors", "about", "archiv anzeigen", "website",
        "login", "log in", "comments", "kommentare", "null", "none", "undefined", "anonymous", "username", "sign in", "last", "stand", "datum", "quelle", "ver\xc3\xb6""ffentlicht", "unsubscribe", "human"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (begins(s, words[i]) && (!s[strlen(words[i])] || (i < 5 && !isalpha((unsigned char)s[strlen(words[i])]))))
            return true;
    return begins(s, "http") || begins(s, "www.");
}

/* "By Ann Lee, Bo Kim | Reuters" -> the names; NULL where it looks like none. */
const char *byline_names(struct arena *a, const char *s)
{
    if (!s)
        return NULL;
    s = past_openers(past_late_cue(html_unescape(a, s)));
    size_t n = names_end(s);
    while (n && strchr(" ,;-:/", s[n - 1]))
        n--;
    if (n < 2 || n > MAX_NAMES || words_of(s, n) > MAX_WORDS)
        return NULL;
    const char *names = arena_string(a, s, n);
    return names && !is_no_name(names) ? names : NULL;
}

bool byline_opens(const char *s)
{
    static const char *const cues[] = {"By ", "BY ", "Von ", "VON ", "Par ", "Por ", "Text: ", "Text von ", "Autor: ", "Autorin: ", "Author: ", "von ", "by ", "Words by ", "Written by ", "Posted by ", "Submitted by ", "Ein Artikel von ", "Ein Beitrag von ", "Von: ", "By: "};
    for (size_t i = 0; i < sizeof cues / sizeof *cues; i++)
        if (!strncmp(s, cues[i], strlen(cues[i])))
            return true;
    return strstr(s, "Autor: ") || strstr(s, "Author: ");
}

/* Two to four words, each with a capital: what follows "By" in a byline. */
bool byline_person(const char *s)
{
    static const char *const small[] = {"von ", "van ", "de ", "der ", "den ", "del ", "di ", "da ", "und ", "and ", "et ", "y ", "al-", "bin ", "la "};
    size_t words = 0;
    while (*s) {
        bool lower = false;
        for (size_t i = 0; i < sizeof small / sizeof *small; i++)
            lower = lower || !strncmp(s, small[i], strlen(small[i]));
        if (!lower && !isupper((unsigned char)*s) && (unsigned char)*s < 0xc3)
            return false;
        words++;
        s += strcspn(s, " ");
        s += strspn(s, " ,");
    }
    return words >= 2 && words <= 9;
}

/* "d.lee", "ann_lee", "admin3", "TPN": how an account or a house is named, no person. */
static bool is_account(const char *s)
{
    bool capital = false, small = false, sign = false;
    for (const char *p = s; *p; p++) {
        if (*p == ' ' || (unsigned char)*p >= 0x80)
            return false;
        capital = capital || isupper((unsigned char)*p);
        small = small || islower((unsigned char)*p);
        sign = sign || isdigit((unsigned char)*p) || strchr("._-", *p);
    }
    return capital ? !small : sign;
}

bool byline_house(const char *names)
{
    static const char *const words[] = {"redak", "redac", "redaz", "editor", "staff", "newsroom", "agenc", "news", "desk", "team", "press", "online", "media", "magazin", "verlag", "stiftung", "gmbh",
        "e.v.", "e. v.", " ag", " ltd", " inc", " llc", "associat", "verband", "www.", "correspondent", "reporter", "web"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcasestr(names, words[i]))
            return true;
    const char *dot = strrchr(names, '.');
    return is_account(names) || (dot && strlen(dot) > 2 && strlen(dot) < 5 && islower((unsigned char)dot[1]) && !strchr(names, ' '));
}
