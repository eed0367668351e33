/* A byline in words: "By Ann Lee, Bo Kim | Reuters", "Posted on May 3 by Ann Lee", "3.5.2021 - Ann Lee". In: a text. Out: the names in it.

   A list of openers, cues and ends in the languages of pages; what stands where a name should and is none falls out by a list too. */
#include "read/html_byline.h"
#include "read/html_fold.h"
#include "read/html_tree.h"

#include "read/day.h"

#include <ctype.h>
#include <string.h>

enum { MAX_NAMES = 120, MAX_WORDS = 16, MAX_NAME = 10, MAX_TEXT = 2000 };

static bool begins(const char *s, const char *word)
{
    return tolower((unsigned char)*s) == (unsigned char)*word && !strncasecmp(s, word, strlen(word));
}

/* What can only open a byline, and what opens one where a person's name follows. */
static const char *const sure[] = {"written by ", "posted by ", "author: ", "authors: ", "autor: ", "autoren: ", "autorin: ", "autor/in: ", "text von ", "text by ", "reporting by ", "story by ", "published by ", "opinion by ", "article by ", "words by ",
    "submitted by ", "view all posts by ", "posts by ", "zeige alle beitr\xc3\xa4ge von ", "ver\xc3\xb6""ffentlicht von ", "publiziert von ", "geschrieben von ", "verfasst von ", "erstellt von ", "gespeichert von ", "eingestellt von ",
    "artikel von ", "artikel von: ", "ein artikel von ", "ein beitrag von ", "ein gastbeitrag von ", "beitrag von ", "beitragvon ", "eine kolumne von ", "ein kommentar von ", "pressemitteilung von ", "von unserem autor ", "von unserer autorin ",
    "auteur: ", "auteur : ", "auteurs: ", "auteurs : ", "auteur(s) : ", "publi\xc3\xa9 par ", "\xc3\xa9""crit par ", "escrito por ", "publicado por ", "autore: ", "scritto da ", "pubblicato da ", "redacci\xc3\xb3n: ", "geschreven door ", "skrevet av ",
    "skriven av ", "skrevet af ", "autorzy: ", "yazar: ", "muhabir: "};
static const char *const likely[] = {"by ", "by: ", "von ", "von: ", "par ", "por ", "di ", "da ", "door ", "av ", "af ", "author ", "autor ", "autoren ", "autorin ", "text: ", "foto und text: ", "text und interview: ", "interview: ", "interview von ",
    "redaktion: ", "about ", "\xc3\xbc""ber "};

/* Past the first of the openers that s begins with; NULL where it begins with none. */
static const char *past_one(const char *s, const char *const *openers, size_t n)
{
    int first = tolower((unsigned char)*s);
    for (size_t i = 0; i < n; i++) {
        size_t k = strlen(openers[i]) - 1;
        if (first != (unsigned char)*openers[i] || strncasecmp(s, openers[i], k))
            continue;
        if (s[k] == openers[i][k] || (openers[i][k] == ' ' && s[k] == ':' && s[k + 1] == ' '))     /* "Written by: Ann Lee" */
            return s + k + 1;
    }
    return NULL;
}

/* Past "Posted by", "Text von", "Autor:" and their like. */
static const char *past_openers(const char *s)
{
    s += strspn(s, " -");
    for (const char *past = s; past;) {
        s = past + strspn(past, " \t\r\n:");
        past = past_one(s, sure, sizeof sure / sizeof *sure);
        past = past ? past : past_one(s, likely, sizeof likely / sizeof *likely);
    }
    return s;
}

/* "Posted on September 21, 2020 by Ann Lee", "Datum: 3.5.2021 Autor: Ann Lee": past the word that comes late. */
static const char *past_late_cue(const char *s)
{
    static const char *const stamps[] = {"posted on ", "published on ", "erstellt am ", "ver\xc3\xb6""ffentlicht am ", "publiziert am ", "geschrieben am ", "publi\xc3\xa9 le "};
    static const char *const cues[] = {" by ", " von ", " par "}, *const labels[] = {"Artikel von:", "Written by", "Posted by", "Reporting by", "Autor:", "Autorin:", "Author:", "Auteur :", "Text:", "Redaktion:"};
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

/* "Ann Lee, head of the office": up to the comma before a phrase. */
static size_t before_office(const char *s, size_t n)
{
    static const char *const joints[] = {" in ", " at ", " of ", " bei ", " beim ", " f\xc3\xbcr ", " for ", " im ", " \xc3\xa0 ", NULL};
    const char *comma = memchr(s, ',', n);
    size_t rest = comma ? n - (size_t)(comma - s) : 0, blanks = 0, small = 0;
    bool joined = false;
    for (size_t i = 1; i + 1 < rest; i++) {
        blanks += comma[i] == ' ';
        small += comma[i] == ' ' && islower((unsigned char)comma[i + 1]);
        for (size_t k = 0; comma[i] == ' ' && joints[k] && !joined; k++)
            joined = i > 1 && strlen(joints[k]) < rest - i && !strncmp(comma + i, joints[k], strlen(joints[k]));
    }
    return blanks >= 3 && (joined || small * 2 >= blanks) ? (size_t)(comma - s) : n;
}

/* The first round bracket that is no part of a name, as in "Richard (R. J.) Roe". */
static size_t first_bracket(const char *s)
{
    enum { LONGEST = 24 };
    size_t n = strcspn(s, "(");
    while (s[n]) {
        size_t k = strcspn(s + n, ")");
        if (k > LONGEST || !s[n + k] || s[n + k + 1] != ' ' || !isupper((unsigned char)s[n + k + 2]))
            return n;
        n += k + strcspn(s + n + k, "(");
    }
    return n;
}

/* Where the names end: before a date, a clock, a sign, or what else is said of the page. */
static size_t names_end(const char *s)
{
    static const char *const marks[] = {" am ", " um ", " on ", " at ", " @ ", " \xc3\xa0 ", " le ", " el ", " \xe2\x80\xa2", " \xc2\xb7", " \xe2\x80\x93 ", " \xe2\x80\x94 ", " - ", " \xc2\xbb", " \xe2\x80\x94", "Stand:", "Updated", "Published", "Posted", "Aktualisiert", "Ver\xc3\xb6""ffentlicht",
        "ver\xc3\xb6""ffentlicht", "Publi\xc3\xa9", "Datum:", "Quelle:", "min read", "Follow", " / ", "Mitglied", "Edited by", "Illustration", "Fotos", "Datum"};
    size_t n = strcspn(s, "|\n@["), open = first_bracket(s);
    n = open < n ? open : n;
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
    return before_office(s, n);
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
        "login", "log in", "comments", "kommentare", "null", "none", "undefined", "anonymous", "username", "sign in", "last", "stand", "datum", "quelle", "ver\xc3\xb6""ffentlicht", "unsubscribe", "human", "den autor", "die autorin", "the author", "the authors"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (begins(s, words[i]) && (!s[strlen(words[i])] || (i < 5 && !isalpha((unsigned char)s[strlen(words[i])]))))
            return true;
    static const char *const openings[] = {"http", "www.", "alle beitr", "all posts", "view all", "more from ", "mehr von ", "zuletzt ", "foto:", "photo:", "afficher ", "view my "};
    return past_one(s, openings, sizeof openings / sizeof *openings);
}

/* "By Ann Lee, Bo Kim | Reuters" -> the names; NULL where it looks like none. */
const char *byline_names(struct arena *a, const char *s)
{
    if (!s || strnlen(s, MAX_TEXT) == MAX_TEXT)
        return NULL;
    s = past_openers(past_late_cue(html_unescape(a, s)));
    size_t n = names_end(s);
    while (n && strchr(" ,;-:/", s[n - 1]))
        n--;
    if (n < 2 || n > MAX_NAMES || words_of(s, n) > (size_t)(memchr(s, ',', n) || memchr(s, ';', n) ? MAX_WORDS : MAX_NAME))
        return NULL;
    const char *names = arena_string(a, s, n);
    return names && !is_no_name(names) ? names : NULL;
}

bool byline_sure(const char *s)
{
    return past_one(s + strspn(s, " -"), sure, sizeof sure / sizeof *sure) || (strstr(s, "or: ") && (strstr(s, "Autor: ") || strstr(s, "Author: ")));
}

bool byline_opens(const char *s)
{
    static const char *const cues[] = {"By ", "BY ", "Von ", "VON ", "Par ", "Por ", "Di ", "Door ", "Av ", "Text: ", "von ", "by ", "Von: ", "By: ", "Autoren ", "Autorin ", "Redaktion: ", "Interview: "};
    s += strspn(s, " -");
    for (size_t i = 0; i < sizeof cues / sizeof *cues; i++)
        if (*s == *cues[i] && !strncmp(s, cues[i], strlen(cues[i])))
            return true;
    return false;
}

/* Two words or more, each with a capital or small as in "van der": what follows "By". An agency after a comma may be small. */
bool byline_person(const char *s)
{
    static const char *const small[] = {"von ", "van ", "de ", "der ", "den ", "del ", "di ", "da ", "du ", "des ", "do ", "dos ", "of ", "und ", "and ", "et ", "y ", "e ", "al-", "bin ", "la "};
    size_t words = 0;
    while (*s) {
        if (!past_one(s, small, sizeof small / sizeof *small) && !isupper((unsigned char)*s) && (unsigned char)*s < 0xc3)
            return words >= 2 && s[-1] == ' ' && s[-2] == ',' && !strchr(s, ' ');
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

/* ---- lists ---- */

/* Bytes up to what joins names, and those of the joint. */
static size_t to_joint(const char *s, size_t *joint)
{
    static const char *const joints[] = {", ", "; ", " & ", " and ", " und ", " et ", " y "};
    size_t n = strlen(s);
    *joint = 0;
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        const char *at = strstr(s, joints[i]);
        if (at && (size_t)(at - s) < n)
            n = (size_t)(at - s), *joint = strlen(joints[i]);
    }
    return n;
}

bool byline_lists(struct arena *a, const char *names)
{
    size_t persons = 0, joint;
    while (*names) {
        size_t n = to_joint(names, &joint);
        const char *one = arena_string(a, names, n);
        if (!one || !byline_plain(one) || byline_house(one))
            return false;
        names += n + joint;
        persons++;
    }
    return persons > 1;
}

/* ---- a label, a day ---- */

bool byline_label(const char *s)
{
    static const char *const labels[] = {"by", "by:", "von", "von:", "par", "por", "door", "av", "af", "autor", "autor:", "autorin", "autorin:", "autoren", "autoren:", "author", "author:", "authors", "authors:", "author(s):",
        "auteur", "auteur:", "auteur :", "auteur(s) :", "autore", "autore:", "autori:", "autor(a):", "auteurs", "written by", "written by:", "posted by", "posted by:", "words by", "words", "text by", "text von", "text:", "reporting by", "redaktion:",
        "verfasst von", "geschrieben von", "escrito por", "scritto da", "yazar:", "muhabir:"};
    char word[24];
    size_t n = 0;
    s += strspn(s, " |-");
    for (; s[n] && n < sizeof word; n++)
        word[n] = (char)tolower((unsigned char)s[n]);
    while (n && word[n - 1] == ' ')
        n--;
    for (size_t i = 0; n < sizeof word && i < sizeof labels / sizeof *labels; i++)
        if (*labels[i] == *word && strlen(labels[i]) == n && !strncmp(word, labels[i], n))
            return true;
    return false;
}

/* Past the signs and the clock that stand between a day and a name: " | 13:10 Uhr | ", ", 12.30 - ". NULL where neither does. */
static const char *past_clock(const char *s)
{
    static const char *const steps[] = {" ", "|", "-", ",", ":", ".", "/", "Uhr", "h ", "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\xa2", "\xc2\xb7", "\xe2\x88\x99", "von ", "by ", "Redaktion:"};
    const char *from = s;
    for (bool moved = true; moved;) {
        moved = isdigit((unsigned char)*s);
        s += moved;
        for (size_t i = 0; i < sizeof steps / sizeof *steps && !moved; i++)
            if (!strncmp(s, steps[i], strlen(steps[i])))
                s += strlen(steps[i]), moved = true;
    }
    return s > from + 1 ? s : NULL;
}

/* A first name and one or two more, and nothing that only looks so. */
bool byline_plain(const char *s)
{
    static const char *const none = "update komment comment min read news uhr share teilen druck print stand aktual view politi sport gmt utc est pdf last edit zuletzt modif leser foto photo bild kategor categor redak";
    char low[48];
    size_t n = 0, words = 1, capitals = 0;
    for (; s[n] && n < sizeof low - 1; n++) {
        low[n] = (char)tolower((unsigned char)s[n]);
        words += s[n] == ' ';
        capitals += (bool)isupper((unsigned char)s[n]);
    }
    low[n] = '\0';
    return !s[n] && words >= 2 && words <= 3 && !(n < 8 && capitals == n - words + 1) && !strpbrk(s, "0123456789|/:?!,") && byline_person(s) && !html_any(low, none);
}

const char *byline_dated(struct arena *a, const char *s)
{
    struct day d;
    const char *from, *name = NULL;
    if (!strpbrk(s, "0123456789") || !day_find(s, false, &d))
        return NULL;
    if (d.from == s && (from = past_clock(d.to)))
        name = strstr(from, "- ") ? NULL : arena_string(a, from, strcspn(from, "|(\n"));
    else if (d.from > s + 5 && memchr("|-", d.from[-2], 2) && d.from[-1] == ' ')
        name = arena_string(a, s, (size_t)(d.from - s - 2));
    name = name ? byline_names(a, name) : NULL;
    return name && byline_plain(name) ? name : NULL;
}
