/* Citations that no year in brackets tells: by name and page as MLA has it, by an address, and in prose. In: text, references.
   Out: a `citation` a work.

   A name and a number in brackets are a citation only of an author in the list: "(Building 12)" is none. In prose the year,
   what sort of work it is and whose stand side by side ("a 2023 report by the Coast Forum", "the Forum's 2023 report"). */
#include "claim/citation.h"

#include "claim/citation_text.h"
#include "claim/situation.h"

#include <ctype.h>
#include <string.h>

/* Where the page begins that ends the piece: " 12", " 201-25", " 12, 15"; `to`: none. */
static uint32_t page_at(const char *text, uint32_t from, uint32_t to)
{
    uint32_t i = to;
    while (i > from && (isdigit((unsigned char)text[i - 1]) || strchr("-, ", text[i - 1]) || (unsigned char)text[i - 1] == 0x93 || (unsigned char)text[i - 1] == 0x80 || (unsigned char)text[i - 1] == 0xe2))
        i--;
    bool digit = false;
    for (uint32_t k = i; k < to; k++)
        digit = digit || isdigit((unsigned char)text[k]);
    return digit && i < to && text[i] == ' ' ? i : to;
}

bool citation_by_page(struct document *d, uint32_t open, uint32_t close)
{
    bool any = false;
    for (uint32_t from = open + 1; from < close;) {
        const char *semi = memchr(d->text + from, ';', close - from);
        uint32_t to = semi ? (uint32_t)(semi - d->text) : close, at = citation_past_words(d->text, from, to), page = page_at(d->text, at, to);
        struct citation_work w = {0};
        bool named = page < to && page - at < 80 && citation_take_names(d, at, page, &w) && citation_known(d, &w);
        if (named)
            citation_add(d, span_make(open, close + 1), &w, "citation:page");
        any = any || named;
        from = to + 1;
    }
    return any;
}

static bool same_address(const char *a, const char *b, uint32_t n)
{
    uint32_t m = a ? (uint32_t)strlen(a) : 0;
    while (m && strchr("/.,", a[m - 1]))
        m--;
    while (n && strchr("/.,", b[n - 1]))
        n--;
    return m && m == n && !strncmp(a, b, n);
}

bool citation_by_address(struct document *d, uint32_t open, uint32_t close)
{
    const char *url = d->text + open + 1;
    uint32_t n = close - open - 1, host = 8, stop;
    if (n < 12 || memchr(url, ' ', n) || (strncmp(url, "https://", 8) && strncmp(url, "http://", 7)))
        return false;
    host -= url[4] == ':';
    for (stop = host; stop < n && url[stop] != '/';)
        stop++;
    struct claim *c = situation_add(d, CLAIM_CITATION, span_make(open, close + 1), "citation:address");
    if (!c)
        return true;
    c->citation.names[c->citation.n_names++] = arena_string(&d->arena, url + host, stop - host);
    c->citation.state = "missing";
    for (uint32_t i = 0; i < d->n_claims && d->claims[i].kind == CLAIM_REFERENCE; i++)
        if (same_address(d->claims[i].reference.url, url, n)) {
            c->citation.state = "ok";
            c->citation.reference = (int32_t)i;
            d->claims[i].reference.cited = true;
        }
    return true;
}

static const char *const works[] = {"report", "study", "paper", "survey", "analysis", "assessment", "investigation", "article", "book", "brief",
                                    "briefing", "audit", "review", "poll", "memoir", "dossier", "monograph", "essay", "census"};

/* Bytes of the word for a work at `at`, past "working", "policy", "joint"; 0: none. */
static uint32_t work_at(const char *text, uint32_t at, uint32_t end)
{
    uint32_t i = at;
    for (int words = 0; words < 3; words++) {
        uint32_t stop = i;
        while (stop < end && (islower((unsigned char)text[stop]) || text[stop] == '-'))
            stop++;
        for (size_t k = 0; k < sizeof works / sizeof *works; k++)
            if (stop - i == strlen(works[k]) && !strncmp(text + i, works[k], stop - i))
                return stop - at;
        if (stop == i || stop + 1 >= end || text[stop] != ' ')
            return 0;
        i = stop + 1;
    }
    return 0;
}

static bool capital(const char *text, uint32_t i) { return isupper((unsigned char)text[i]) || (unsigned char)text[i] == 0xc3; }

/* The name with capitals that begins at `at`, past "the": "Atlantic Policy Forum", "Bank of Ghana"; where it ends, `at` if none. */
static uint32_t name_end(const char *text, uint32_t at, uint32_t end)
{
    uint32_t stop = at, i = at;
    while (i < end) {
        uint32_t word = i;
        while (i < end && (isalnum((unsigned char)text[i]) || (unsigned char)text[i] >= 0x80 || text[i] == '-' || text[i] == '&'))
            i++;
        bool joins = (i - word == 2 && !strncmp(text + word, "of", 2)) || (i - word == 3 && (!strncmp(text + word, "and", 3) || !strncmp(text + word, "for", 3) || !strncmp(text + word, "the", 3)));
        if (i == word || (!capital(text, word) && (!joins || word == at)))
            break;
        stop = capital(text, word) ? i : stop;
        if (i >= end || text[i] != ' ')
            break;
        i++;
    }
    return stop;
}

static bool add_work(struct document *d, struct span span, uint32_t from, uint32_t to, uint32_t year)
{
    struct citation_work w = {.year = arena_string(&d->arena, d->text + year, 4)};
    if (to < from + 3 || to - from > 90 || !citation_take_names(d, from, to, &w))
        return false;
    citation_add(d, span, &w, "citation:prose");
    return true;
}

/* "report |by the Coast Forum", "survey |published by", "paper |from", "study |of the Bank" */
static bool by_whom(struct document *d, uint32_t year, uint32_t at, uint32_t end)
{
    static const char *const by[] = {" by ", " from ", " published by ", " commissioned by ", " released by ", " for "};
    for (size_t i = 0; i < sizeof by / sizeof *by; i++) {
        uint32_t n = (uint32_t)strlen(by[i]);
        if (at + n >= end || strncmp(d->text + at, by[i], n))
            continue;
        uint32_t from = at + n;
        from += from + 4 < end && !strncmp(d->text + from, "the ", 4) ? 4 : 0;
        return add_work(d, span_make(year, name_end(d->text, from, end)), from, name_end(d->text, from, end), year);
    }
    return false;
}

/* "the Forum's |2023 report": the name before the possessive. */
static bool whose(struct document *d, uint32_t year, uint32_t stop)
{
    static const char *const first[] = {"In ", "As ", "The ", "Its "};
    uint32_t end = year > 3 && !strncmp(d->text + year - 3, "'s ", 3) ? year - 3 : year > 5 && !strncmp(d->text + year - 5, "\xe2\x80\x99s ", 5) ? year - 5 : 0, at = end;
    while (at > 0 && end - at < 60) {
        uint32_t word = at;
        while (word > 0 && (isalnum((unsigned char)d->text[word - 1]) || (unsigned char)d->text[word - 1] >= 0x80 || d->text[word - 1] == '-'))
            word--;
        bool joins = at - word == 2 && !strncmp(d->text + word, "of", 2);
        if (word == at || (!capital(d->text, word) && !joins))
            break;
        at = word;
        if (!at || d->text[at - 1] != ' ')
            break;
        at--;
    }
    at += at < end && d->text[at] == ' ';
    for (size_t i = 0; end && i < sizeof first / sizeof *first; i++)
        at += !strncmp(d->text + at, first[i], strlen(first[i])) ? (uint32_t)strlen(first[i]) : 0;
    return end && at < end && add_work(d, span_make(at, stop), at, end, year);
}

void citation_in_prose(struct document *d, uint32_t end)
{
    for (uint32_t i = 1; i + 12 < end; i++) {
        bool year = d->text[i - 1] == ' ' && citation_year(d->text + i, end - i) == 4 && isdigit((unsigned char)d->text[i]) && d->text[i + 4] == ' ';
        uint32_t n = year ? work_at(d->text, i + 5, end) : 0;
        if (n && !by_whom(d, i, i + 5 + n, end))
            whose(d, i, i + 5 + n);
    }
}
