/* in: words with the gaps between them; out: where sentences end. */
#include "syntax/boundary.h"

#include <string.h>

#include "syntax/bytes.h"

enum { IN_QUOTES = 1, IN_BRACKETS = 2 };

static uint8_t last_byte(const struct syntax_boundary *b, uint32_t i)
{
    return (uint8_t)b->text[b->words[i].end - 1];
}

/* Most words begin with a letter or a figure and are none of the signs below. */
static bool no_sign(const struct syntax_boundary *b, uint32_t i)
{
    uint8_t c = (uint8_t)b->text[b->words[i].start];
    return byte_is_digit(c) || (c < 0x80 && byte_is_alpha(c));
}

static bool is(const struct syntax_boundary *b, uint32_t i, const char *s)
{
    const char *word = b->text + b->words[i].start;
    size_t n = b->words[i].end - b->words[i].start;
    return *word == *s && n == strlen(s) && !memcmp(word, s, n);
}

/* 12,000: no stop was lost behind it */
static bool grouped(const struct syntax_boundary *b, uint32_t i)
{
    size_t n = b->words[i].end - b->words[i].start;
    return byte_is_digit(last_byte(b, i)) && memchr(b->text + b->words[i].start, ',', n) != NULL;
}

/* May a sentence end after word i? Signs that end one, or close what may hold its end. */
static bool candidate(const struct syntax_boundary *b, uint32_t i)
{
    static const char *const closers[] = {"\"", "''", "\xe2\x80\x9d", ")", "]", "\xe2\x80\x99", "'", "\xe2\x80\xa6", "--",
                                          "-", "\xe2\x80\x94", "\xe2\x80\x93", "*", "\xc2\xbb"};
    if (b->words[i + 1].gap >= GAP_LINE)
        return true;
    uint8_t next = (uint8_t)b->text[b->words[i + 1].start];
    if (b->words[i + 1].gap == GAP_SPACE && (byte_is_upper(next) || byte_is_digit(next)) && !grouped(b, i))
        return true;    /* a lost stop: "see you then Regards" */
    if (strchr(".!?:;", last_byte(b, i)))
        return true;
    if (no_sign(b, i))
        return false;
    for (size_t k = 0; k < sizeof closers / sizeof *closers; k++)
        if (is(b, i, closers[k]))
            return true;
    return b->facts[i].shape & SHAPE_OTHER && !(b->facts[i].shape & (SHAPE_ALPHA | SHAPE_DIGIT)) &&
           b->words[i].end - b->words[i].start > 1;
}

static uint32_t quotes_after(const struct syntax_boundary *b, uint32_t i, uint32_t state)
{
    if (no_sign(b, i))
        return state;
    if (is(b, i, "\"") || is(b, i, "``") || is(b, i, "''"))
        return state ^ IN_QUOTES;
    if (is(b, i, "\xe2\x80\x9c"))
        return state | IN_QUOTES;
    if (is(b, i, "\xe2\x80\x9d"))
        return state & ~(uint32_t)IN_QUOTES;
    if (is(b, i, "(") || is(b, i, "["))
        return state | IN_BRACKETS;
    return is(b, i, ")") || is(b, i, "]") ? state & ~(uint32_t)IN_BRACKETS : state;
}

static bool ends_in_stop(const struct syntax_boundary *b, uint32_t i)
{
    return strchr(".!?", last_byte(b, i)) != NULL || is(b, i, "\xe2\x80\xa6");
}

static bool ask(const struct syntax_boundary *b, uint32_t at, uint32_t i, uint32_t quotes)
{
    uint8_t white = b->words[i + 1].gap;
    struct linear_gap g = {
        .before1 = &b->facts[i], .after1 = &b->facts[i + 1],
        .before2 = i > at ? &b->facts[i - 1] : &linear_no_word,
        .after2 = i + 2 < b->n ? &b->facts[i + 2] : &linear_no_word,
        .white = white == GAP_LINE ? (b->wrapped ? GAP_SPACE : GAP_BLANK) : white,
        .white_before = b->words[i].gap, .white_after = i + 2 < b->n ? b->words[i + 2].gap : (uint32_t)GAP_BLANK,
        .length = i + 1 - at, .quotes = quotes,
        .abbreviation = last_byte(b, i) == '.' && b->words[i].end - b->words[i].start > 1};
    uint8_t next = (uint8_t)b->text[b->words[i + 1].start];
    bool small = byte_is_alpha(next) && !byte_is_upper(next);
    bool weak = g.white < GAP_LINE && !ends_in_stop(b, i) && (small || !(i > at && ends_in_stop(b, i - 1)));
    return b->judge(b->context, &g, weak, b->words[i].end, b->words[i + 1].start);
}

static uint32_t forced(const struct syntax_boundary *b, uint32_t at, uint32_t end)
{
    for (uint32_t i = end; i > at + SYNTAX_SENTENCE_MAX / 2; i--)
        if ((is(b, i - 1, ",") || is(b, i - 1, ";")) && b->words[i].part < 2)
            return i;
    while (end > at + 1 && b->words[end].part > 1)
        end--;
    return end;
}

/* "A. Reporter, Agency | A soldier stands ...": the bar behind the credit of a picture, or between parts of a title */
static bool credit_bar(const struct syntax_boundary *b, uint32_t i)
{
    return is(b, i, "|") && b->words[i].gap == GAP_SPACE && b->words[i + 1].gap == GAP_SPACE && byte_is_upper((uint8_t)b->text[b->words[i + 1].start]);
}

uint32_t syntax_boundary_next(const struct syntax_boundary *b, uint32_t at)
{
    uint32_t quotes = 0;
    for (uint32_t i = at; i + 1 < b->n; i++) {
        quotes = quotes_after(b, i, quotes);
        if (i + 1 - at >= SYNTAX_SENTENCE_MAX)
            return forced(b, at, i + 1);
        if (b->words[i + 1].part > 1 || !candidate(b, i))
            continue;
        uint8_t white = b->words[i + 1].gap;
        bool line = white == GAP_BLANK || (white == GAP_LINE && !b->wrapped);
        if (ask(b, at, i, quotes) || line || credit_bar(b, i))
            return i + 1;
    }
    return b->n;
}

enum { DATELINE_MAX = 20, DATELINE_CAPITALS = 4 };

static bool dash(const struct syntax_boundary *b, uint32_t i)
{
    return is(b, i, "-") || is(b, i, "--") || is(b, i, "---") || is(b, i, "\xe2\x80\x93") || is(b, i, "\xe2\x80\x94");
}

static bool in_capitals(const struct syntax_boundary *b, uint32_t i)
{
    uint32_t letters = 0;
    for (uint32_t at = b->words[i].start; at < b->words[i].end; at++) {
        uint8_t c = (uint8_t)b->text[at];
        if (byte_is_alpha(c) && !byte_is_upper(c))
            return false;
        letters += byte_is_alpha(c) != 0;
    }
    return letters > 1;
}

/* The word after "(Agency)": at most six words stand in the brackets. `i` if none. */
static uint32_t after_brackets(const struct syntax_boundary *b, uint32_t i)
{
    for (uint32_t k = i + 1; is(b, i, "(") && k < b->n && k < i + 8 && b->words[k].gap < GAP_LINE; k++)
        if (is(b, k, ")"))
            return k + 1;
    return i;
}

/* "Kenya", "Mo.", "Oct.", "27": what may follow the comma behind the place. */
static bool place_or_date(const struct syntax_boundary *b, uint32_t i)
{
    uint8_t c = (uint8_t)b->text[b->words[i].start];
    return byte_is_upper(c) || byte_is_digit(c) || is(b, i, ",") || is(b, i, "/");
}

static bool opens(const struct syntax_boundary *b, uint32_t i)
{
    uint8_t c = (uint8_t)b->text[b->words[i].start];
    return byte_is_upper(c) || byte_is_digit(c) || c == '"' || c == '\'' || c >= 0x80;
}

/* The dash that ends a dateline, behind its place; `apart`: country, date or agency stand before it. 0: none. */
static uint32_t dateline_dash(const struct syntax_boundary *b, uint32_t i, uint32_t end, bool *apart)
{
    while (i < end && b->words[i].gap < GAP_LINE && !dash(b, i)) {
        uint32_t k = after_brackets(b, i);
        bool comma = is(b, i, ",") || is(b, i, "/");
        if (k == i && !((*apart || comma) && place_or_date(b, i)))
            return 0;
        *apart = *apart || comma || k > i;
        i = k > i ? k : i + 1;
    }
    return i < end && dash(b, i) ? i : 0;
}

uint32_t syntax_boundary_dateline(const struct syntax_boundary *b, uint32_t at)
{
    uint32_t i = at, letters = 0, end = b->n - 1 < at + DATELINE_MAX ? b->n - 1 : at + DATELINE_MAX;
    while (i < end && i < at + DATELINE_CAPITALS && in_capitals(b, i))
        letters += b->words[i].end - b->words[i].start, i++;
    bool apart = false;
    i = letters < 3 ? 0 : dateline_dash(b, i, end, &apart);
    if (!i || b->words[i + 1].gap == GAP_BLANK || !opens(b, i + 1))
        return at;
    bool loose = b->words[i].gap != GAP_NONE || b->words[i + 1].gap != GAP_NONE || !is(b, i, "-");
    return apart || loose ? i + 1 : at;
}

/* Most lines that are not the last of a paragraph are 50 to 100 bytes long, and some of the next
   lines start with a small letter. */
bool syntax_is_wrapped(const char *text, size_t n)
{
    size_t lines = 0, full = 0, small = 0;
    for (size_t i = 0, start = 0; i < n; i++) {
        if (text[i] != '\n')
            continue;
        size_t length = i - start;
        const char *next = i + 1 < n ? text + i + 1 : NULL;
        start = i + 1;
        if (!next || *next == '\n' || *next == '\r' || !length)
            continue;
        lines++;
        full += length >= 45 && length <= 100;
        small += *next >= 'a' && *next <= 'z';
    }
    return lines >= 3 && full * 10 >= lines * 7 && small * 4 >= lines;
}
