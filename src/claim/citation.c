/* In-text citations. In: text, references. Out: a `citation` a work cited, with its match.

   Forms: "(Osei, 2019)" "(see Tamm et al., 2018b; Osei, 2019, p. 7)" "(Budget Watch 2020)" "Osei and Tamm
   (2019)" "[4]" "[2, 5]". A year alone in brackets is a citation only after a name that stands in the
   source list or has "et al."/"and"; "(since 2004)" and "(1911)" are none. Matching: surname and year;
   surname with another year; one letter off; acronym of an organisation. */
#include "claim/situation.h"

#include "claim/citation_text.h"

#include <ctype.h>
#include <string.h>

struct work {
    const char *names[8];
    uint8_t n_names;
    bool et_al;
    const char *year;
};

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

static bool names_match(const struct work *w, const struct claim *r)
{
    if (!w->n_names || !r->reference.n_authors || !same_name(w->names[0], r->reference.authors[0]))
        return false;
    for (int i = 1; i < w->n_names && !w->et_al; i++)
        if (i >= r->reference.n_authors || !same_name(w->names[i], r->reference.authors[i]))
            return false;
    return true;
}

static void match(struct document *d, struct claim *c, const struct work *w)
{
    int32_t exact = -1, other_year = -1, n_exact = 0;
    for (uint32_t i = 0; i < d->n_claims && d->claims[i].kind == CLAIM_REFERENCE; i++) {
        const struct claim *r = &d->claims[i];
        if (!names_match(w, r))
            continue;
        if (r->reference.year && w->year && !strcmp(r->reference.year, w->year)) {
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

static void add(struct document *d, struct span span, const struct work *w)
{
    struct claim *c = situation_add(d, CLAIM_CITATION, span, "citation");
    if (!c)
        return;
    memcpy(c->citation.names, w->names, sizeof w->names);
    c->citation.n_names = w->n_names;
    c->citation.year = w->year;
    match(d, c, w);
}

static const char *copy(struct document *d, uint32_t from, uint32_t to) { return arena_string(&d->arena, d->text + from, to - from); }

static uint32_t skip_words(const char *text, uint32_t at, uint32_t to)
{
    static const char *const openers[] = {"see also ", "see ", "cf. ", "e.g., ", "e.g. ", "for example, ", "as cited in ", "cited in ",
                                          "quoted in ", "according to ", "reviewed in ", "in ", "compare ", "also "};
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

static bool take_names(struct document *d, uint32_t from, uint32_t to, struct work *w)
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
        w->names[w->n_names++] = copy(d, name.start, name.end);
    }
    return w->n_names > 0;
}

/* One piece of a bracket between semicolons: "Tamm et al., 2018b, p. 4". Further years of it are works too. */
static unsigned read_piece(struct document *d, struct span bracket, uint32_t from, uint32_t to)
{
    unsigned n = 0;
    struct work w = {0};
    from = skip_words(d->text, from, to);
    uint32_t year = find_year(d->text, from, to);
    if (year == to || year == from || !take_names(d, from, year, &w))
        return 0;
    while (year < to) {
        uint32_t k = citation_year(d->text + year, to - year);
        w.year = copy(d, year, year + k);
        add(d, bracket, &w);
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
                     (n == 2 && (!memcmp(d->text + word, "de", 2) || !memcmp(d->text + word, "al", 2)));
        if (!n || (!joins && (!capital_at(d, word) || (d->text[end - 1] == ',' && 0) || strchr(".;:)\"", d->text[end - 1]))))
            break;
        at = word;
        if (!joins)
            start = word;
    }
    return start;
}

static bool known_author(const struct document *d, const struct work *w)
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
    struct work w = {0};
    uint32_t k = citation_year(d->text + open + 1, close - open - 1);
    uint32_t start = k ? names_before(d, open) : open;
    if (!k || start == open || !page_or_nothing(d->text + open + 1 + k, close - open - 1 - k))
        return 0;
    if (!take_names(d, start, open, &w))
        return 0;
    bool has_list = d->n_claims && d->claims[0].kind == CLAIM_REFERENCE;
    bool shaped = w.n_names > 1 || w.et_al || close > open + 1 + k;
    bool bare = start == 0 || (start > 1 && strchr(".!?", d->text[start - 2])) || (start > 4 && !strncmp(d->text + start - 3, "to ", 3)) ||
                (start > 3 && !strncmp(d->text + start - 3, "by ", 3)) || (start > 2 && d->text[start - 2] == ',');
    if (!known_author(d, &w) && !shaped && (has_list || !bare))
        return 0;
    w.year = copy(d, open + 1, open + 1 + k);
    add(d, span_make(start, close + 1), &w);
    return 1;
}

/* "[4]" "[2, 5]": numbers only, at most three digits. */
static void read_numeric(struct document *d, uint32_t open, uint32_t close)
{
    for (uint32_t i = open + 1; i < close; i++)
        if (!isdigit((unsigned char)d->text[i]) && !strchr(" ,-", d->text[i]))
            return;
    for (uint32_t i = open + 1; i < close;) {
        uint32_t from = i;
        while (i < close && isdigit((unsigned char)d->text[i]))
            i++;
        if (i > from && i - from <= 3) {
            struct work w = {.names = {copy(d, from, i)}, .n_names = 1};
            add(d, span_make(open, close + 1), &w);
        }
        i += i == from || i < close;
    }
}

static uint32_t list_start(const struct document *d)
{
    for (uint32_t i = 0; i < d->n_sentences; i++)
        if (d->sentences[i].flags & SENTENCE_LIST)
            return d->sentences[i].span.start;
    return d->length;
}

void situation_citations(struct document *d)
{
    uint32_t end = list_start(d);
    for (uint32_t i = 0; i < end; i++) {
        char open = d->text[i];
        if (open != '(' && open != '[')
            continue;
        uint32_t limit = end - i > 400 ? i + 400 : end;
        const char *stop = memchr(d->text + i, open == '(' ? ')' : ']', limit - i);
        if (!stop)
            continue;
        uint32_t close = (uint32_t)(stop - d->text);
        if (open == '[')
            read_numeric(d, i, close);
        if (!read_bracket(d, i, close) && open == '(')
            read_narrative(d, i, close);
    }
}
