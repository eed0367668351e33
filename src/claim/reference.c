/* Source lists. In: text and sentences. Out: a `reference` an entry, and SENTENCE_LIST on its sentences.

   A list is found by its heading ("Sources and further reading:"), and failing that by three lines in a
   row at the end that look like entries. An entry begins on a line that opens with an author and has a
   year in brackets or after a full stop near by, or with "[3]" or "3."; lines that do not begin one go on
   with the one before. Fields: authors up to the year, title up to the next full stop, container after it. */
#include "claim/situation.h"

#include "claim/citation_text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char *const headings[] = {
    "references", "sources", "bibliography", "works cited", "further reading", "sources and further reading", "notes",
    "reference list", "literature", "sources cited", "endnotes", "footnotes", "references and further reading",
    "sources and references", "selected bibliography", "cited works", "notes and references", "links", "reading list",
};

enum { MAX_ENTRIES = 2000 };    /* citations are matched with each */

struct line {
    uint32_t start, end;        /* without surrounding blanks */
};

static bool next_line(const struct document *d, uint32_t *at, struct line *l)
{
    if (*at >= d->length)
        return false;
    const char *stop = memchr(d->text + *at, '\n', d->length - *at);
    uint32_t end = stop ? (uint32_t)(stop - d->text) : d->length;
    l->start = *at;
    l->end = end;
    *at = end + 1;
    while (l->start < l->end && isspace((unsigned char)d->text[l->start]))
        l->start++;
    while (l->end > l->start && isspace((unsigned char)d->text[l->end - 1]))
        l->end--;
    return true;
}

static bool is_heading(const struct document *d, struct line l)
{
    char low[48];
    uint32_t n = l.end - l.start;
    while (n && (d->text[l.start + n - 1] == ':' || d->text[l.start + n - 1] == '.'))
        n--;
    while (n && strchr("#*= ", d->text[l.start]))
        l.start++, n--;
    while (n && strchr("#*= ", d->text[l.start + n - 1]))
        n--;
    if (!n || n >= sizeof low)
        return false;
    for (uint32_t i = 0; i < n; i++)
        low[i] = (char)tolower((unsigned char)d->text[l.start + i]);
    low[n] = '\0';
    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++)
        if (!strcmp(low, headings[i]))
            return true;
    return false;
}

/* Bytes of an opening or closing quotation mark at `at`, 0: none. */
static uint32_t quote_at(const struct document *d, uint32_t at, uint32_t to)
{
    static const char *const marks[] = {"\xe2\x80\x9c", "\xe2\x80\x9d", "\""};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (to - at >= strlen(marks[i]) && !memcmp(d->text + at, marks[i], strlen(marks[i])))
            return (uint32_t)strlen(marks[i]);
    return 0;
}

/* "Mugisha, J 2024,", "Bank of Ghana 2023,": nothing but names and initials before the year, and no title's stop. */
static bool behind_author(const struct document *d, uint32_t start, uint32_t year)
{
    for (uint32_t i = start; i < year; i++) {
        bool first = i == start || d->text[i - 1] == ' ';
        bool small = islower((unsigned char)d->text[i]) && first && strncmp(d->text + i, "and ", 4) && strncmp(d->text + i, "of ", 3) && strncmp(d->text + i, "et ", 3) &&
                     strncmp(d->text + i, "al.", 3) && strncmp(d->text + i, "on ", 3) && strncmp(d->text + i, "for ", 4) && strncmp(d->text + i, "the ", 4);
        if (small || isdigit((unsigned char)d->text[i]) || quote_at(d, i, year))
            return false;
    }
    return year - start < 100;
}

/* Where a year in brackets or between full stops stands within the first 200 bytes; 0 if nowhere. */
static uint32_t entry_year(const struct document *d, struct line l, uint32_t *end)
{
    uint32_t limit = l.end - l.start > 200 ? l.start + 200 : l.end;
    for (uint32_t i = l.start + 1; i < limit; i++) {
        uint32_t n = citation_year(d->text + i, limit - i);
        char before = d->text[i - 1];
        if (n && before == '(') {
            const char *close = memchr(d->text + i, ')', limit - i);
            *end = close ? (uint32_t)(close - d->text) + 1 : i + n;
            return i;
        }
        bool apart = n && i > l.start + 2 && before == ' ' && i + n < limit;
        if (apart && ((strchr(".,", d->text[i - 2]) && d->text[i + n] == '.') || (d->text[i + n] == ',' && behind_author(d, l.start, i)))) {
            *end = i + n + 1;
            return i;
        }
    }
    return 0;
}

static uint16_t numbered(const struct document *d, struct line *l)
{
    uint32_t i = l->start;
    bool bracket = i < l->end && d->text[i] == '[';
    i += bracket;
    uint32_t first = i;
    while (i < l->end && i - first < 3 && isdigit((unsigned char)d->text[i]))
        i++;
    if (i == first || i + 1 >= l->end || d->text[i] != (bracket ? ']' : '.') || d->text[i + 1] != ' ')
        return 0;
    l->start = i + 2;
    return (uint16_t)strtoul(d->text + first, NULL, 10);
}

static uint32_t last_year(const struct document *d, uint32_t from, uint32_t to)
{
    uint32_t found = to;
    for (uint32_t i = from; i < to; i++)
        if (citation_year(d->text + i, to - i) >= 4 && isdigit((unsigned char)d->text[i]) && (i == from || !isalnum((unsigned char)d->text[i - 1])))
            found = i;
    return found;
}

static uint32_t find_url(const struct document *d, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i + 7 < to; i++)
        if (!strncmp(d->text + i, "http://", 7) || !strncmp(d->text + i, "https://", 8) || !strncmp(d->text + i, "www.", 4))
            return i;
    return to;
}

/* MLA: "Chea, Rithy. \u201cTitle.\u201d ... 2024", "Licadho. Closing Ranks. ..., 2021.": an author up to a full stop, the year behind. */
static bool author_first(const struct document *d, struct line l)
{
    uint32_t limit = l.end - l.start > 90 ? l.start + 90 : l.end, stop = l.start + 2;
    while (stop + 1 < limit && !(d->text[stop] == '.' && d->text[stop + 1] == ' ' && islower((unsigned char)d->text[stop - 1])))
        stop++;
    if (stop + 1 >= limit || last_year(d, stop, l.end) == l.end)
        return false;
    for (uint32_t i = l.start; i < stop; i++)
        if (isdigit((unsigned char)d->text[i]) || strchr("():", d->text[i]))
            return false;
    return true;
}

static bool begins_entry(const struct document *d, struct line l)
{
    uint32_t end;
    unsigned char c = (unsigned char)d->text[l.start];
    if (l.end - l.start < 8)
        return false;
    if (numbered(d, &l) || (l.end - l.start > 10 && !strncmp(d->text + l.start, "http", 4)))
        return true;
    return (isupper(c) || c >= 0x80 || c == '"') && (entry_year(d, l, &end) || author_first(d, l));
}

static const char *copy(struct document *d, uint32_t from, uint32_t to)
{
    while (from < to && strchr(" .,;:\"", d->text[from]))
        from++;
    while (to > from && strchr(" .,;:\"(", d->text[to - 1]))
        to--;
    return to > from ? arena_string(&d->arena, d->text + from, to - from) : NULL;
}

/* "Deng, A., & Akol, M." -> Deng; Akol. A name without initials after it is an organisation or full. */
static void take_authors(struct document *d, struct claim *c, uint32_t from, uint32_t to)
{
    while (to > from && (strchr(" ,(", d->text[to - 1]) || (d->text[to - 1] == '.' && !(to > from + 1 && isupper((unsigned char)d->text[to - 2])))))
        to--;
    for (uint32_t at = from; at < to && c->reference.n_authors < 12;) {
        struct citation_name name;
        at = citation_author(d->text, at, to, &name);
        if (name.end > name.start)
            c->reference.authors[c->reference.n_authors++] = copy(d, name.start, name.end);
    }
}

static uint32_t sentence_stop(const struct document *d, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (strchr(".?!", d->text[i]) && (i + 1 >= to || isspace((unsigned char)d->text[i + 1])) && i > from + 2)
            return d->text[i] == '.' ? i : i + 1;
    return to;
}


static uint32_t find_quote(const struct document *d, uint32_t from, uint32_t to)
{
    while (from < to && !quote_at(d, from, to))
        from++;
    return from;
}

static uint32_t find_any(const struct document *d, const char *set, uint32_t from, uint32_t to)
{
    while (from < to && !strchr(set, d->text[from]))
        from++;
    return from;
}

/* Two or three words with capitals, or initials before a surname: "Maria Ignat", "L. Petrov". */
static bool person_like(const struct document *d, uint32_t from, uint32_t to)
{
    unsigned words = 0;
    for (uint32_t i = from; i < to; i++)
        if (i == from || d->text[i - 1] == ' ') {
            unsigned char c = (unsigned char)d->text[i];
            if (!isupper(c) && c < 0x80)
                return false;
            words++;
        }
    return words >= 2 && words <= 3;
}

/* "Marsh, Helen, and Davuth Oum": the first by the surname, the given name behind it is no author. */
static void take_inverted(struct document *d, struct claim *c, uint32_t from, uint32_t to)
{
    uint32_t comma = find_any(d, ",", from, to), next = find_any(d, ",", comma < to ? comma + 1 : to, to);
    const char *joined = comma < to ? memmem(d->text + comma, to - comma, " and ", 5) : NULL;
    if (joined && (uint32_t)(joined - d->text) < next)
        next = (uint32_t)(joined - d->text);
    bool given = comma < to && comma + 3 < to && isupper((unsigned char)d->text[comma + 2]) && d->text[comma + 3] != '.' && !memchr(d->text + from, ' ', comma - from);
    take_authors(d, c, from, given ? comma : to);
    if (given && next < to)
        take_authors(d, c, next, to);
}

/* Title first, the year at the end: MLA ("Ignat, Maria. Pipes. Cluj: Arcadia, 2015."), notes ("L. Petrov, Rivers
   (Almaty: Steppe, 2015)", "A. Mamatov, “Loan”, The Post, 1 March 2019"), works without an author. */
static void title_first(struct document *d, struct claim *c, uint32_t from, uint32_t to)
{
    uint32_t year = last_year(d, from, to), quote = find_quote(d, from, to), comma = find_any(d, ",", from, to), stop = sentence_stop(d, from, to);
    if (year < to)
        c->reference.year = arena_string(&d->arena, d->text + year, citation_year(d->text + year, to - year));
    uint32_t title = from, end = find_any(d, ",(", from, to);
    if (quote < to) {
        take_inverted(d, c, from, quote);
        title = quote + quote_at(d, quote, to);
        end = find_quote(d, title, to);
    } else if (comma < stop && stop + 3 < to && stop - comma < 40 && last_year(d, comma, stop) == stop) {    /* Surname, First. */
        take_inverted(d, c, from, stop);
        title = stop + 1;
        end = sentence_stop(d, title, to);
    } else if (!c->reference.number && stop < comma && stop + 3 < to && stop - from < 80) {     /* Organisation. */
        take_authors(d, c, from, stop);
        title = stop + 1;
        end = sentence_stop(d, title, to);
    } else if (comma < to && person_like(d, from, comma)) {
        take_authors(d, c, from, comma);
        title = comma + 1;
        end = find_any(d, ",(", title, to);
    }
    c->reference.title = copy(d, title, end);
    uint32_t rest = end < to ? end + (quote_at(d, end, to) ? quote_at(d, end, to) : 1) : to;
    c->reference.container = year < to && year > rest ? copy(d, rest, year) : NULL;
}

static void author_year(struct document *d, struct claim *c, struct line l, uint32_t year, uint32_t year_end, uint32_t url)
{
    c->reference.year = arena_string(&d->arena, d->text + year, citation_year(d->text + year, l.end - year));
    take_inverted(d, c, l.start, year);
    uint32_t begin = year_end;
    while (begin < url && strchr(" .,:", d->text[begin]))
        begin++;
    uint32_t mark = quote_at(d, begin, url), stop = mark ? find_quote(d, begin + mark, url) : sentence_stop(d, year_end < url ? year_end : url, url);
    while (!mark && stop < url && stop < year_end + 4)
        stop = sentence_stop(d, stop + 1, url);
    c->reference.title = copy(d, begin + mark, stop);
    uint32_t next = stop + (mark ? mark : 1), rest = sentence_stop(d, next < url ? next : url, url);
    static const char *const access[] = {"Retrieved", "Available", "Accessed"};
    for (size_t i = 0; i < 3; i++)
        if (next + 10 < url && !strncmp(d->text + next + 1, access[i], strlen(access[i])))
            next = url;
    c->reference.container = next < url ? copy(d, next, rest) : NULL;
}

static void add_entry(struct document *d, struct line l)
{
    struct line whole = l;
    uint32_t year_end = 0;
    if (d->n_claims >= MAX_ENTRIES)
        return;
    uint16_t number = numbered(d, &l);
    struct claim *c = situation_add(d, CLAIM_REFERENCE, span_make(whole.start, whole.end), "reference");
    if (!c)
        return;
    c->reference.number = number;
    uint32_t url = find_url(d, l.start, l.end), url_end = url;
    while (url_end < l.end && !isspace((unsigned char)d->text[url_end]))
        url_end++;
    while (url_end > url && strchr(".,;)", d->text[url_end - 1]))
        url_end--;
    c->reference.url = url < l.end ? arena_string(&d->arena, d->text + url, url_end - url) : NULL;
    uint32_t year = entry_year(d, l, &year_end);
    bool late = !year || year_end + 12 > url || find_quote(d, l.start, year) < year || (number && d->text[year_end - 1] != ')');
    if (late)
        title_first(d, c, l.start, url);
    else
        author_year(d, c, l, year, year_end, url);
}

static void flag_sentences(struct document *d, uint32_t from)
{
    for (uint32_t i = 0; i < d->n_sentences; i++)
        if (d->sentences[i].span.start >= from)
            d->sentences[i].flags |= SENTENCE_LIST;
}

static bool next_entry(const struct document *d, uint32_t *at, struct line *entry)
{
    while (next_line(d, at, entry))
        if (entry->start < entry->end)
            return true;
    return false;
}

/* Does the line begin an entry, or go on with the one before (`so_far`; empty: none)? */
static bool follows(const struct document *d, struct line so_far, struct line l, bool gap)
{
    uint32_t year_end;
    bool whole = gap || so_far.start == so_far.end || strchr(".)/", d->text[so_far.end - 1]) || find_url(d, so_far.start, so_far.end) < so_far.end;
    return begins_entry(d, l) && (whole || numbered(d, &(struct line){l.start, l.end}) || entry_year(d, l, &year_end));
}

/* From the line after the heading to the end. A heading is one only if an entry follows it at once. */
static bool read_list(struct document *d, uint32_t at)
{
    struct line l, entry = {0, 0};
    bool any = false, gap = false;
    while (next_line(d, &at, &l)) {
        if (l.start == l.end) {
            gap = true;
            continue;
        }
        bool begins = follows(d, entry, l, gap);
        gap = false;
        if (any && is_heading(d, l)) {  /* "Notes" after the references: the list goes on */
            add_entry(d, entry);
            if (!next_entry(d, &at, &entry))
                return true;
            continue;
        }
        if (!any && !begins)
            return false;
        if (begins && any)
            add_entry(d, entry);
        if (begins)
            entry = l;
        else
            entry.end = l.end;
        any = true;
    }
    if (any)
        add_entry(d, entry);
    return any;
}

void situation_references(struct document *d)
{
    uint32_t at = 0;
    struct line l;
    while (next_line(d, &at, &l))
        if (is_heading(d, l) && read_list(d, at)) {
            flag_sentences(d, l.start);
            return;
        }
}
