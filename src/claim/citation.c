/* In-text citations. In: text, references. Out: a `citation` a work cited, with its match.

   Forms: "(Osei, 2019)" "(see Tamm et al., 2018b; Osei, 2019, p. 7)" "(Budget Watch 2020)" "Osei and Tamm
   (2019)" "[4]" "[2, 5]"; by page, address or in prose: citation_plain.c. A year alone in brackets is a citation only after a name that stands in the
   source list or has "et al."/"and"; "(since 2004)" and "(1911)" are none. Matching: surname and year;
   surname with another year; one letter off; acronym of an organisation. */
#include "claim/citation.h"

#include "claim/citation_text.h"
#include "claim/situation.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static bool same_letters(const char *a, const char *b)
{
    while (*a && *b && tolower((unsigned char)*a) == tolower((unsigned char)*b))
        a++, b++;
    return !*a && !*b;
}

/* One substitution, insertion or deletion apart (and at least five letters). */
static bool nearly(const char *a, const char *b)
{
    size_t n = strlen(a), m = strlen(b), i = 0, j = 0;
    if (n < 5 || m < 5 || n > m + 1 || m > n + 1)
        return false;
    while (i < n && i < m && tolower((unsigned char)a[i]) == tolower((unsigned char)b[i]))
        i++;
    while (j < n - i && j < m - i && tolower((unsigned char)a[n - 1 - j]) == tolower((unsigned char)b[m - 1 - j]))
        j++;
    return (n > m ? n : m) - i - j <= 1;
}

static bool is_acronym(const char *shorter, const char *longer)
{
    size_t k = 0;
    bool start = true;
    if (strlen(shorter) < 2 || !strchr(longer, ' '))
        return false;
    for (; *longer; longer++) {
        if (start && isupper((unsigned char)*longer) && shorter[k++] != *longer)
            return false;
        start = *longer == ' ' || *longer == '-';
    }
    return k == strlen(shorter);
}

static bool same_name(const char *a, const char *b)
{
    if (!a || !b)
        return false;   /* out of memory: the stage's end tells */
    size_t n = strlen(a), m = strlen(b);
    bool prefix = n > 5 && m > 5 && (n < m ? !strncmp(a, b, n) && b[n] == ' ' : n > m && !strncmp(a, b, m) && a[m] == ' ');
    return same_letters(a, b) || nearly(a, b) || prefix || is_acronym(a, b) || is_acronym(b, a);
}

/* "Oum" of "Davuth Oum" */
static bool surname_of(const char *name, const char *author)
{
    const char *last = author ? strrchr(author, ' ') : NULL;
    return name && last && same_letters(name, last + 1);
}

static bool names_match(const struct citation_work *w, const struct claim *r)
{
    if (!w->n_names || !r->reference.n_authors || !same_name(w->names[0], r->reference.authors[0]))
        return false;
    for (int i = 1; i < w->n_names && !w->et_al; i++)
        if (i >= r->reference.n_authors || !(same_name(w->names[i], r->reference.authors[i]) || surname_of(w->names[i], r->reference.authors[i])))
            return false;
    return true;
}

static void match(struct document *d, struct claim *c, const struct citation_work *w)
{
    int32_t exact = -1, other_year = -1, n_exact = 0;
    for (uint32_t i = 0; i < d->n_claims && d->claims[i].kind == CLAIM_REFERENCE; i++) {
        const struct claim *r = &d->claims[i];
        if (!names_match(w, r))
            continue;
        if (!w->year || (r->reference.year && !strcmp(r->reference.year, w->year))) {
            exact = exact < 0 ? (int32_t)i : exact;
            n_exact++;
        } else if (other_year < 0) {
            other_year = (int32_t)i;
        }
    }
    c->citation.reference = exact >= 0 ? exact : other_year;
    c->citation.state = n_exact > 1 ? "ambiguous" : exact >= 0 ? "ok" : other_year >= 0 ? "year_mismatch" : "missing";
    if (c->citation.reference >= 0)
        d->claims[c->citation.reference].reference.cited = true;
}

void citation_add(struct document *d, struct span span, const struct citation_work *w, const char *rule)
{
    struct claim *c = situation_add(d, CLAIM_CITATION, span, rule);
    if (!c)
        return;
    memcpy(c->citation.names, w->names, sizeof w->names);
    c->citation.n_names = w->n_names;
    c->citation.year = w->year;
    match(d, c, w);
}

static const char *copy(struct document *d, uint32_t from, uint32_t to) { return arena_string(&d->arena, d->text + from, to - from); }

uint32_t citation_past_words(const char *text, uint32_t at, uint32_t to)
{
    static const char *const openers[] = {"see also ", "see ", "cf. ", "e.g., ", "e.g. ", "for example, ", "as cited in ", "cited in ",
                                          "quoted in ", "qtd. in ", "according to ", "reviewed in ", "in ", "compare ", "also "};
    for (bool moved = true; moved;) {
        moved = false;
        while (at < to && text[at] == ' ')
            at++;
        for (size_t i = 0; i < sizeof openers / sizeof *openers; i++) {
            size_t n = strlen(openers[i]);
            if (to - at > n && !strncasecmp(text + at, openers[i], n)) {
                at += (uint32_t)n;
                moved = true;
            }
        }
    }
    return at;
}

static bool name_like(const char *text, struct citation_name n)
{
    static const char *const never[] = {"since", "until", "from", "in", "by", "between", "after", "before", "circa", "ca.", "c.", "born",
                                        "founded", "established", "about", "January", "February", "March", "April", "May", "June", "July",
                                        "August", "September", "October", "November", "December", "Monday", "Tuesday", "Wednesday",
                                        "Thursday", "Friday", "Saturday", "Sunday", "spring", "summer", "autumn", "winter"};
    unsigned char c = (unsigned char)text[n.start];
    if (n.end <= n.start + 1 || n.end - n.start > 80 || !(isupper(c) || c >= 0x80 || !strncmp(text + n.start, "van ", 4) ||
                                                          !strncmp(text + n.start, "de ", 3) || !strncmp(text + n.start, "al-", 3)))
        return false;
    for (size_t i = 0; i < sizeof never / sizeof *never; i++) {
        size_t k = strlen(never[i]);
        if (n.end - n.start >= k && !strncasecmp(text + n.start, never[i], k) && (n.end - n.start == k || !isalpha((unsigned char)text[n.start + k])))
            return false;
    }
    for (uint32_t i = n.start; i < n.end; i++)
        if (isdigit((unsigned char)text[i]))
            return false;
    return true;
}

/* Where the first year of text[from..to) stands, with no letter or digit just before it; `to` if nowhere. */
static uint32_t find_year(const char *text, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (citation_year(text + i, to - i) && (i == from || strchr(" ,;(", text[i - 1])))
            return i;
    return to;
}

bool citation_take_names(struct document *d, uint32_t from, uint32_t to, struct citation_work *w)
{
    while (to > from && strchr(" ,", d->text[to - 1]))
        to--;
    for (uint32_t at = from; at < to && w->n_names < 8;) {
        struct citation_name name;
        at = citation_author(d->text, at, to, &name);
        w->et_al = w->et_al || name.et_al;
        if (name.end == name.start)
            continue;
        if (!name_like(d->text, name))
            return false;
        uint32_t end = name.end;        /* "Osei's (2019)" */
        end -= end > name.start + 2 && !memcmp(d->text + end - 2, "'s", 2) ? 2 : end > name.start + 4 && !memcmp(d->text + end - 4, "\xe2\x80\x99s", 4) ? 4 : 0;
        w->names[w->n_names++] = copy(d, name.start, end);
    }
    return w->n_names > 0;
}

/* "Verian, |January 2025", "Osei, |3 May 2020": where the date begins whose year stands at `year`. */
static uint32_t before_month(const char *text, uint32_t from, uint32_t year)
{
    static const char *const months[] = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    uint32_t end = year, word;
    while (end > from && strchr(" ,.", text[end - 1]))
        end--;
    for (word = end; word > from && isalpha((unsigned char)text[word - 1]);)
        word--;
    bool month = false;
    for (size_t i = 0; i < 12 && end - word >= 3; i++)
        month = month || !strncasecmp(text + word, months[i], end - word);
    if (!month)
        return year;
    while (word > from && strchr(" 0123456789", text[word - 1]))
        word--;
    return word;
}

/* One piece of a bracket between semicolons: "Tamm et al., 2018b, p. 4". Further years of it are works too. */
static unsigned read_piece(struct document *d, struct span bracket, uint32_t from, uint32_t to)
{
    unsigned n = 0;
    struct citation_work w = {0};
    from = citation_past_words(d->text, from, to);
    uint32_t year = find_year(d->text, from, to);
    const char *personal = memmem(d->text + from, to - from, ", personal communication", 24);
    uint32_t names_end = personal && year < to ? (uint32_t)(personal - d->text) : before_month(d->text, from, year);
    if (year == to || year == from || !citation_take_names(d, from, names_end, &w))
        return 0;
    while (year < to) {
        uint32_t k = citation_year(d->text + year, to - year);
        w.year = copy(d, year, year + k);
        citation_add(d, bracket, &w, "citation");
        n++;
        uint32_t after = year + k, next = find_year(d->text, after, to);
        for (uint32_t i = after; i < next && next < to; i++)
            if (!strchr(" ,&", d->text[i]))
                next = to;
        year = next;
    }
    return n;
}

static unsigned read_bracket(struct document *d, uint32_t open, uint32_t close)
{
    unsigned n = 0;
    for (uint32_t from = open + 1; from < close;) {
        const char *semi = memchr(d->text + from, ';', close - from);
        uint32_t to = semi ? (uint32_t)(semi - d->text) : close;
        n += read_piece(d, span_make(open, close + 1), from, to);
        from = to + 1;
    }
    return n;
}

static bool capital_at(const struct document *d, uint32_t i) { return isupper((unsigned char)d->text[i]) || (unsigned char)d->text[i] >= 0xc3; }

/* "As Osei", "In Tamm and Osei": a word that only opens the sentence is no name. */
static uint32_t past_opener(const char *text, uint32_t from, uint32_t to)
{
    static const char *const openers[] = {"As ", "In ", "See ", "But ", "For ", "And ", "While ", "Although ", "Yet ", "Like ", "Both ", "The ", "Since ",
                                          "When ", "Here ", "Following ", "Unlike ", "Also ", "Later ", "Recently ", "According to ", "Per ", "Compare "};
    for (size_t i = 0; i < sizeof openers / sizeof *openers; i++)
        if (to - from > strlen(openers[i]) && !strncmp(text + from, openers[i], strlen(openers[i])))
            return from + (uint32_t)strlen(openers[i]);
    return from;
}

/* Names before "(2019)": walk back over capitalised words, "and", "&", "et al.". */
static uint32_t names_before(const struct document *d, uint32_t open)
{
    uint32_t at = open, start = open;
    while (at > 1 && d->text[at - 1] == ' ') {
        uint32_t end = at - 1, word = end;
        while (word > 0 && !isspace((unsigned char)d->text[word - 1]) && end - word < 40)
            word--;
        uint32_t n = end - word;
        bool joins = (n == 3 && !memcmp(d->text + word, "and", 3)) || (n == 1 && d->text[word] == '&') ||
                     (n == 2 && !memcmp(d->text + word, "et", 2)) || (n == 3 && !memcmp(d->text + word, "al.", 3)) ||
                     (n == 3 && (!memcmp(d->text + word, "van", 3) || !memcmp(d->text + word, "der", 3))) ||
                     (n == 2 && (!memcmp(d->text + word, "de", 2) || !memcmp(d->text + word, "al", 2) || !memcmp(d->text + word, "of", 2)));
        bool arabic = n > 4 && d->text[word + 2] == '-' && (!memcmp(d->text + word, "al", 2) || !memcmp(d->text + word, "el", 2));
        if (!n || (!joins && ((!capital_at(d, word) && !arabic) || strchr(".;:)\"", d->text[end - 1]))))
            break;
        at = word;
        if (!joins || (n == 3 && !memcmp(d->text + word, "van", 3)) || (n == 2 && !memcmp(d->text + word, "de", 2)))
            start = word;
    }
    return past_opener(d->text, start, open);
}

bool citation_known(const struct document *d, const struct citation_work *w)
{
    for (uint32_t i = 0; i < d->n_claims && d->claims[i].kind == CLAIM_REFERENCE; i++)
        if (names_match(w, &d->claims[i]))
            return true;
    return false;
}

static bool page_or_nothing(const char *s, uint32_t n)
{
    return !n || (n > 2 && s[0] == ',' && (!strncmp(s, ", p", 3) || !strncmp(s, ", c", 3) || !strncmp(s, ", s", 3) || citation_year(s + 2, n - 2)));
}

/* "Osei and Tamm (2019, p. 7)": a year opens the bracket and only a page follows. */
static unsigned read_narrative(struct document *d, uint32_t open, uint32_t close)
{
    struct citation_work w = {0};
    uint32_t k = citation_year(d->text + open + 1, close - open - 1);
    uint32_t start = k ? names_before(d, open) : open;
    if (!k || start == open || !page_or_nothing(d->text + open + 1 + k, close - open - 1 - k))
        return 0;
    if (!citation_take_names(d, start, open, &w))
        return 0;
    bool has_list = d->n_claims && d->claims[0].kind == CLAIM_REFERENCE;
    bool possessive = open > start + 3 && d->text[open - 1] == ' ' && d->text[open - 2] == 's' && (d->text[open - 3] == '\'' || (unsigned char)d->text[open - 3] == 0x99);
    bool shaped = w.n_names > 1 || w.et_al || close > open + 1 + k;
    bool bare = start == 0 || (start > 1 && strchr(".!?", d->text[start - 2])) || (start > 4 && !strncmp(d->text + start - 3, "to ", 3)) ||
                (start > 3 && !strncmp(d->text + start - 3, "by ", 3)) || (start > 7 && (!strncmp(d->text + start - 7, "to the ", 7) || !strncmp(d->text + start - 7, "by the ", 7))) ||
                (start >= 3 && (!strncmp(d->text + start - 3, "As ", 3) || !strncmp(d->text + start - 3, "as ", 3))) || possessive || (start > 2 && d->text[start - 2] == ',');
    if (!citation_known(d, &w) && !shaped && (has_list || !bare))
        return 0;
    w.year = copy(d, open + 1, open + 1 + k);
    citation_add(d, span_make(start, close + 1), &w, "citation");
    return 1;
}

/* A note by its number: matched with the numbered entries of the list. */
static void add_numbered(struct document *d, struct span span, unsigned number)
{
    struct citation_work w = {.names = {arena_format(&d->arena, "%u", number)}, .n_names = 1};
    struct claim *c = number && w.names[0] ? situation_add(d, CLAIM_CITATION, span, "citation:number") : NULL;
    if (!c)
        return;
    memcpy(c->citation.names, w.names, sizeof w.names);
    c->citation.n_names = 1;
    c->citation.state = "missing";
    for (uint32_t i = 0; i < d->n_claims && d->claims[i].kind == CLAIM_REFERENCE; i++)
        if (d->claims[i].reference.number == number) {
            c->citation.state = "ok";
            c->citation.reference = (int32_t)i;
            d->claims[i].reference.cited = true;
            return;
        }
}

/* "[4]" "[2, 5]" "[3, p. 12]" "[^4]": up to three digits, a page behind them. */
static void read_numeric(struct document *d, uint32_t open, uint32_t close)
{
    uint32_t stop = open + 1;
    while (stop < close && (isdigit((unsigned char)d->text[stop]) || strchr(" ,-^", d->text[stop])))
        stop++;
    bool page = stop < close && stop > open + 2 && (!strncmp(d->text + stop, "p.", 2) || !strncmp(d->text + stop, "pp.", 3) || !strncmp(d->text + stop, "ch.", 3));
    if (stop < close && !page)
        return;
    for (uint32_t i = open + 1; i < stop;) {
        uint32_t from = i;
        while (i < stop && isdigit((unsigned char)d->text[i]))
            i++;
        if (i > from && i - from <= 3)
            add_numbered(d, span_make(open, close + 1), (unsigned)strtoul(d->text + from, NULL, 10));
        i += i == from || i < stop;
    }
}

/* Superscript digits: U+00B9, U+00B2, U+00B3, U+2070, U+2074 .. U+2079; how many bytes, which digit. */
static uint32_t superscript(const char *s, uint32_t n, unsigned *digit)
{
    static const char *const two[] = {"\xc2\xb9", "\xc2\xb2", "\xc2\xb3"};
    for (unsigned i = 0; i < 3; i++)
        if (n >= 2 && !memcmp(s, two[i], 2))
            return *digit = i + 1, 2;
    if (n < 3 || memcmp(s, "\xe2\x81", 2))
        return 0;
    unsigned char c = (unsigned char)s[2];
    bool good = c == 0xb0 || (c >= 0xb4 && c <= 0xb9);
    *digit = good ? c - 0xb0u : 0;
    return good ? 3 : 0;
}

/* A note mark behind a word or its stop; "m²" and "10⁶" are none. Where to go on. */
static uint32_t read_superscript(struct document *d, uint32_t at, uint32_t end)
{
    unsigned number = 0, digit, n;
    uint32_t i = at;
    while (i < end && (n = superscript(d->text + i, end - i, &digit)))
        number = number < 100 ? number * 10 + digit : number, i += n;
    unsigned char before = at ? (unsigned char)d->text[at - 1] : ' ', two = at > 1 ? (unsigned char)d->text[at - 2] : ' ';
    bool mark = strchr(".,;:?!)\"", before) || before == 0x9d || before == 0x99 || (isalpha(before) && (isalpha(two) && !(before == 'm' && strchr("kcm", two))));
    if (mark)
        add_numbered(d, span_make(at, i), number);
    return i;
}

/* "slowed.3 Prices": a note mark that lost its height. */
static bool fallen_mark(const struct document *d, uint32_t at, uint32_t end, uint32_t *stop)
{
    uint32_t i = at + 1;
    while (i < end && i - at <= 2 && isdigit((unsigned char)d->text[i]))
        i++;
    *stop = i;
    bool word = at > 3 && islower((unsigned char)d->text[at - 1]) && islower((unsigned char)d->text[at - 2]) && islower((unsigned char)d->text[at - 3]);
    bool next = i >= end || d->text[i] == '\n' || (d->text[i] == ' ' && i + 1 < end && capital_at(d, i + 1));
    return word && i > at + 1 && next && d->text[at + 1] != '0';
}

/* "(ibid., p. 7)": the work cited before. */
static bool read_ibid(struct document *d, uint32_t open, uint32_t close)
{
    if (close - open < 5 || strncasecmp(d->text + open + 1, "ibid", 4))
        return false;
    const struct claim *last = d->n_claims && d->claims[d->n_claims - 1].kind == CLAIM_CITATION ? &d->claims[d->n_claims - 1] : NULL;
    struct claim keep = last ? *last : (struct claim){0};
    struct claim *c = situation_add(d, CLAIM_CITATION, span_make(open, close + 1), "citation:ibid");
    if (c)
        c->citation.state = last ? keep.citation.state : "missing";
    if (c && last)
        c->citation = keep.citation;
    return true;
}

static uint32_t list_start(const struct document *d)
{
    for (uint32_t i = 0; i < d->n_sentences; i++)
        if (d->sentences[i].flags & SENTENCE_LIST)
            return d->sentences[i].span.start;
    return d->length;
}

/* The bracket that opens at i; where it closes, or i. */
static uint32_t read_brackets(struct document *d, uint32_t i, uint32_t end)
{
    char open = d->text[i];
    uint32_t limit = end - i > 400 ? i + 400 : end;
    const char *stop = memchr(d->text + i, open == '(' ? ')' : ']', limit - i);
    if (!stop)
        return i;
    uint32_t close = (uint32_t)(stop - d->text);
    if (open == '[')
        read_numeric(d, i, close);
    if (!read_ibid(d, i, close) && !citation_by_address(d, i, close) && !read_bracket(d, i, close) && open == '(' && !citation_by_page(d, i, close))
        read_narrative(d, i, close);
    return i;
}

void situation_citations(struct document *d)
{
    uint32_t end = list_start(d), stop;
    unsigned digit;
    for (uint32_t i = 0; i < end; i++) {
        unsigned char c = (unsigned char)d->text[i];
        if (c == '(' || c == '[')
            i = read_brackets(d, i, end);
        else if (c >= 0xc2 && superscript(d->text + i, end - i, &digit))
            i = read_superscript(d, i, end) - 1;
        else if (c == '.' && fallen_mark(d, i, end, &stop))
            add_numbered(d, span_make(i + 1, stop), (unsigned)strtoul(d->text + i + 1, NULL, 10));
    }
    citation_in_prose(d, end);
}
