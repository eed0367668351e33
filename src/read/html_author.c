/* Who wrote the page. In: its metadata and its tree. Out: names.

   JSON-LD is asked first, then meta elements by name, then bylines that the page shows, the nearest to the heading. A name that is the site's own
   gives way to a person's. */
#include "read/html_meta.h"
#include "read/html_title.h"

#include "read/day.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_BYLINE = 140, MAX_NAMES = 120, NEAR = 3000, MARKED = 0, CLASSED = 300, WORDED = 500 };

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
static const char *clean_names(struct arena *a, const char *s)
{
    if (!s)
        return NULL;
    s = past_openers(past_late_cue(html_unescape(a, s)));
    size_t n = names_end(s);
    while (n && strchr(" ,;-:/", s[n - 1]))
        n--;
    if (n < 2 || n > MAX_NAMES || words_of(s, n) > 16)
        return NULL;
    const char *names = arena_string(a, s, n);
    return names && !is_no_name(names) ? names : NULL;
}

/* ---- the site's own name ---- */

static bool is_site_name(const struct html_page *page, const char *names)
{
    static const char *const desks[] = {"redaktion", "redaction", "redacci\xc3\xb3n", "redazione", "editor", "staff", "newsroom", "agenc"};
    const char *one = html_folded(page->arena, names), *site = html_folded(page->arena, page->source);
    const char *dot = strrchr(names, '.');
    for (size_t i = 0; i < sizeof desks / sizeof *desks; i++)
        if (begins(names, desks[i]))
            return true;
    return (one && site && (strstr(one, site) || strstr(site, one))) || (dot && strlen(dot) > 2 && strlen(dot) < 5 && islower((unsigned char)dot[1]) && !strchr(names, ' '));
}

/* ---- bylines ---- */

static bool starts_a_byline(const char *s)
{
    static const char *const cues[] = {"By ", "BY ", "Von ", "VON ", "Par ", "Por ", "Text: ", "Text von ", "Autor: ", "Autorin: ", "Author: ", "von ", "by ", "Words by ", "Written by ", "Posted by ", "Submitted by ", "Ein Artikel von ", "Ein Beitrag von ", "Von: ", "By: "};
    for (size_t i = 0; i < sizeof cues / sizeof *cues; i++)
        if (!strncmp(s, cues[i], strlen(cues[i])))
            return true;
    return strstr(s, "Autor: ") || strstr(s, "Author: ");
}

/* A link to what else the person wrote. */
static bool leads_to_author(const xmlNode *n)
{
    static const char *const paths[] = {"/author", "/autor", "/auteur", "/profil", "/staff/", "/people/", "/person/", "/redaktion/", "/redakteur", "/contributor", "/writer"};
    const char *to = html_is(n, "a") ? html_attribute_raw(n, "href") : NULL;
    for (size_t i = 0; to && i < sizeof paths / sizeof *paths; i++)
        if (strstr(to, paths[i]))
            return true;
    return false;
}

/* Two to four words, each with a capital: what follows "By" in a byline. */
static bool is_person(const char *s)
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

static bool is_marked(const xmlNode *n)
{
    const char *rel = html_attribute_raw(n, "rel"), *prop = html_attribute_raw(n, "itemprop"), *property = html_attribute_raw(n, "property");
    return (rel && !strcmp(rel, "author")) || (prop && (!strcmp(prop, "author") || !strcmp(prop, "creator"))) || (property && strstr(property, ":creator"));
}

struct search {
    struct html_near near;
    bool persons;                   /* no other names: the site's is known */
};

static void look(struct html_near *near, xmlNode *n)
{
    struct arena *a = near->page->arena;
    bool persons = ((struct search *)near)->persons;
    char c[512];
    if (n->type != XML_ELEMENT_NODE || !html_in(n, "a span div p font address li strong b em i h2 h3 h4 h5 cite small td dd figcaption"))
        return;
    bool marked = is_marked(n), classed = false;
    html_class(n, c, sizeof c);
    classed = html_any(c, "author autor byline by-line writer contributor redakteur auteur") && !html_any(c, "comment bio related avatar image");
    const char *text = marked || classed || n->children ? html_short_text(a, n, MAX_BYLINE) : NULL;
    if (!text)
        return;
    bool worded = starts_a_byline(text), linked = leads_to_author(n);
    const char *names = marked || classed || worded || linked ? clean_names(a, text) : NULL;
    if (names && (((marked || classed) && !persons) || is_person(names)))
        html_near_offer(near, n, names, marked ? MARKED : classed || linked ? CLASSED : WORDED);
}

/* "Written by", "Verfasst von": the label of twitter:data1 */
static bool says_written(const char *label)
{
    static const char *const stems = "ritten erfasst eschrieben scrit crit critto";
    return label && html_any(label, stems);
}

const char *html_author(const struct html_page *page)
{
    static const char *const names[] = {"dc:creator", "dcterm:creator", "author", "article:author_name", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author",
                                        "byl", "citation_author", "twitter:data1", "cxenseparse:author", "article:author", NULL};
    struct search s = {.near = {.page = page}};
    const char *label = html_meta_value(page, "twitter:label1"), *found = clean_names(page->arena, page->ld.author), *site = NULL;
    if (found && is_site_name(page, found))
        site = found, found = NULL;
    for (const char *const *n = names; !found && *n; n++) {
        const char *v = !strcmp(*n, "twitter:data1") && !says_written(label) ? NULL : clean_names(page->arena, html_meta_value(page, *n));
        bool own = v && is_site_name(page, v);
        site = own && !site ? v : site;
        found = own ? NULL : v;
    }
    if (found)
        return found;
    s.persons = site != NULL;
    html_near(&s.near, look);
    return s.near.best && (!site || s.near.cost < NEAR) ? s.near.best : site;
}
