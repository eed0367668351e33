/* in: text; out: words. Each stretch between white space is cut from left to right: an address or
   an emoticon is taken whole (tokenise_address.c), else a run of letters and figures with the signs that belong inside
   it, or a sign or a run of one sign. Words are then cut at contractions. */
#include "syntax/tokenise.h"

#include <string.h>

#include "syntax/bytes.h"
#include "syntax/tokenise_parts.h"

struct cutter {
    struct syntax_words *out;
    const uint8_t *text, *end;   /* of the stretch that is being cut */
    uint8_t gap;
    bool ok, quoted;             /* quoted: an opening ' was seen and not closed */
};

static void add(struct cutter *c, const uint8_t *s, const uint8_t *e, uint8_t part)
{
    if (c->out->n == c->out->room && !c->out->more(c->out)) {
        c->ok = false;
        return;
    }
    struct syntax_word *w = &c->out->at[c->out->n++];
    w->start = (uint32_t)(s - c->text);
    w->end = (uint32_t)(e - c->text);
    w->part = part;
    w->gap = c->gap;
    c->gap = GAP_NONE;
}

static const char abbreviations[] =
    "|mr|mrs|ms|messrs|dr|prof|st|ste|sr|jr|gen|lt|col|maj|capt|cmdr|sgt|cpl|pvt|adm|brig|gov|sen|rep|reps|sens|rev|hon|"
    "pres|supt|det|insp|amb|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|inc|"
    "corp|ltd|co|cos|bros|llc|plc|vs|etc|e.g|i.e|cf|ca|approx|dept|est|ft|mt|blvd|ave|rd|hwy|fig|figs|vol|pp|ed|eds|"
    "al|a.m|p.m|no|nos|art|sec|ch|para|tel|fax|ext|attn|esp|assn|univ|gov't|nat'l|int'l|ph|ph.d|sq|lb|lbs|oz|mins|hrs|yrs|"
    "calif|fla|mass|conn|pa|va|md|ill|mich|minn|ariz|colo|ore|wash|tex|tenn|ala|ga|ky|n.y|n.j|d.c|u.s|u.n|u.k|u.s.a|"
    "viz|op|cit|ibid|trans|ret|resp|asst|ass't|sgt|hon|mgr|msgr|fr|rt|gens|cols|lts|drs|profs|";

bool syntax_is_abbreviation(const char *s, size_t n)
{
    return tokenise_listed(abbreviations, (const uint8_t *)s, n);
}

/* Words that end a sentence as readily as they are cut short: "no.", "art." only before a figure. */
static const char only_before_figures[] = "|no|nos|art|sec|ch|fig|figs|vol|pp|para|ext|mar|jun|ed|fr|rt|mon|fri|pa|ill|mass|wash|sq|al|op|";

static const char prefixes[] =
    "|e|co|non|anti|pre|post|pro|ex|re|semi|mid|multi|neo|sub|un|over|socio|psycho|inter|intra|micro|ultra|trans|"
    "counter|bi|tri|quasi|pan|proto|mini|mega|hyper|vice|de|dis|extra|infra|meta|under|uh|mm|";

static bool alnum(const uint8_t *p, const uint8_t *e)
{
    return p < e && syntax_glyph(p, e).class != BYTE_SIGN;
}

/* "U.S." and "e.g." and "J.": a letter and a period, again and again. */
static const uint8_t *initials(const uint8_t *s, const uint8_t *e)
{
    const uint8_t *p = s;
    while (e - p >= 2 && byte_is_alpha(p[0]) && p[1] == '.')
        p += 2;
    if (p - s >= 4 && !alnum(p, e))
        return p;
    if (p - s >= 2 && e - p >= 1 && byte_is_alpha(*p) && (e - p == 1 || !alnum(p + 1, e)))
        return p + 1;                       /* "U.S" */
    if (p - s == 2 && byte_is_upper(s[0]) && s[0] != 'I')
        return p;
    return s;
}

/* "Ph.D", "Gov.t": only what is listed keeps a period between letters; else a space is missing. */
static bool inner_period(const uint8_t *word, const uint8_t *p, const uint8_t *e)
{
    const uint8_t *q = p + 1;
    while (q < e && byte_is_alpha(*q))
        q++;
    return syntax_is_abbreviation((const char *)word, (size_t)(q - word));
}

/* Whether the sign at p (inside the stretch, after a letter or figure) belongs to the word. */
static size_t joins(const uint8_t *word, const uint8_t *p, const uint8_t *e)
{
    bool before = byte_is_digit(p[-1]), letter = byte_is_alpha(p[-1]) || p[-1] >= 128;
    bool digit = e - p > 1 && byte_is_digit(p[1]), alpha = e - p > 1 && (byte_is_alpha(p[1]) || p[1] >= 128);
    size_t mark = byte_apostrophe(p, e);
    if (mark) {
        const uint8_t *q = p + mark;
        return letter && q < e && alnum(q, e) && !(*p == '`' && tokenise_small(*q) != 's') ? mark : 0;
    }
    switch (*p) {
    case '.': return (before && digit) || (letter && alpha && inner_period(word, p, e)) ? 1 : 0;
    case ',': return before && digit ? 1 : 0;
    case ':': return before && digit ? 1 : 0;
    case '_': return 1;
    case '&': return letter && alpha && p - word <= 4 && e - p <= 5 && byte_is_upper(p[-1]) ? 1 : 0;
    case '@': return letter && alpha ? 1 : 0;
    case '*': case '$': return letter && alpha ? 1 : 0;
    default: return 0;
    }
}

/* "07/17/2000", "w/o", "c/o", "n/a": single letters and dates keep their slash. */
static size_t slash(const uint8_t *word, const uint8_t *p, const uint8_t *e)
{
    if (e - p < 2)
        return 0;
    if (byte_is_digit(p[-1]) && byte_is_digit(p[1]))
        return 1;
    return p - word == 1 && byte_is_alpha(p[1]) && (e - p == 2 || !alnum(p + 2, e)) ? 1 : 0;
}

static size_t figures(const uint8_t *p, const uint8_t *e)
{
    size_t n = 0;
    while (p + n < e && byte_is_digit(p[n]))
        n++;
    return n;
}

/* "713-853-3989", "345-9945", "11-20-2000": telephone numbers and dates stay whole. */
static const uint8_t *number_groups(const uint8_t *s, const uint8_t *e)
{
    size_t size[5], groups = 0;
    const uint8_t *p = s;
    while (groups < 5 && (size[groups] = figures(p, e)) > 0) {
        p += size[groups++];
        if (p == e || *p != '-' || !figures(p + 1, e))
            break;
        p++;
    }
    if (groups < 2 || p[-1] == '-' || (p < e && alnum(p, e)))
        return s;
    bool phone = size[groups - 1] == 4 && size[groups - 2] == 3;
    bool date = groups == 3 && size[0] < 3 && size[1] < 3;
    bool iso = groups == 3 && size[0] == 4 && size[1] == 2 && size[2] == 2;
    return phone || date || iso ? p : s;
}

/* "80's" */
static const uint8_t *decade(const uint8_t *s, const uint8_t *e)
{
    size_t n = figures(s, e), mark = n ? byte_apostrophe(s + n, e) : 0;
    const uint8_t *p = s + n + mark + 1;
    if ((n != 2 && n != 4) || s[n - 1] != '0' || !mark || p > e || tokenise_small(p[-1]) != 's' || alnum(p, e))
        return s;
    return p;
}

static size_t hyphen(const uint8_t *word, const uint8_t *p, const uint8_t *e)
{
    return e - p > 1 && byte_is_alpha(p[1]) && tokenise_listed(prefixes, word, (size_t)(p - word)) ? 1 : 0;
}

static const char units[] = "|m|k|b|bn|mn|tn|km|kg|cm|mm|ft|am|pm|hz|khz|mhz|ghz|mb|gb|tb|kw|mw|gw|mph|kph|hrs|mins|min|lbs|lb|oz|"
                            "x|sq|bbl|bpd|usd|years|year|million|billion|trillion|percent|";

/* "20m" is a number and its unit; "20th" and "1990s" are one word. */
static const uint8_t *figure_end(const uint8_t *s, const uint8_t *e)
{
    const uint8_t *p = s;
    while (p < e && (byte_is_digit(*p) || ((*p == '.' || *p == ',' || *p == ':') && e - p > 1 && byte_is_digit(p[1]))))
        p++;
    return p > s && p < e && tokenise_listed(units, p, (size_t)(e - p)) ? p : e;
}

static const uint8_t *word_end(const uint8_t *s, const uint8_t *e)
{
    const uint8_t *p = s;
    while (p < e && p - s < SYNTAX_WORD_MAX) {
        struct byte_glyph g = syntax_glyph(p, e);
        if (g.class != BYTE_SIGN) {
            p += g.length;
            continue;
        }
        size_t n = p == s ? 0 : *p == '/' ? slash(s, p, e) : *p == '-' ? hyphen(s, p, e) : joins(s, p, e);
        if (!n)
            break;
        p += n;
    }
    return p;
}

/* Nothing, a new line or a capital follows. */
static bool ends_text(const uint8_t *p, const uint8_t *e)
{
    while (p < e && *p == ' ')
        p++;
    return p == e || *p == '\n' || *p == '\r' || byte_is_upper(*p);
}

static bool keeps_period(const uint8_t *s, const uint8_t *p, const uint8_t *e)
{
    size_t n = (size_t)(p - s);
    if (!syntax_is_abbreviation((const char *)s, n))
        return false;
    if (tokenise_listed("|etc|", s, n))
        return !ends_text(p + 1, e);
    if (!tokenise_listed(only_before_figures, s, n))
        return true;
    const uint8_t *q = p + 1;
    while (q < e && *q == ' ')
        q++;
    return q < e && byte_is_digit(*q);
}

static const char *const contractions[] = {"s", "m", "d", "re", "ve", "ll"};

/* No apostrophe where a contraction has one: the last five bytes are letters. */
static bool plain_end(const uint8_t *s, const uint8_t *e)
{
    for (const uint8_t *p = e; p > s && e - p < 5;)
        if (!byte_is_alpha(*--p))
            return false;
    return true;
}

/* Start of "'s", "n't" ... inside the word, or its end. */
static const uint8_t *clitic(const uint8_t *s, const uint8_t *e)
{
    if (plain_end(s, e))
        return e;
    for (size_t k = 0; k < sizeof contractions / sizeof *contractions; k++) {
        size_t n = strlen(contractions[k]);
        for (size_t mark = 1; mark <= 3; mark += 2) {
            const uint8_t *p = e - n - mark;
            if ((size_t)(e - s) <= n + mark || byte_apostrophe(p, e) != mark)
                continue;
            size_t same = 0;
            while (same < n && tokenise_small(p[mark + same]) == (uint8_t)contractions[k][same])
                same++;
            if (same == n && !(n == 1 && tokenise_small(e[-1]) == 'd' && p - s < 1))
                return p;
        }
    }
    for (size_t mark = 1; mark <= 3; mark += 2) {
        const uint8_t *p = e - 2 - mark;
        if ((size_t)(e - s) > 2 + mark && tokenise_small(p[0]) == 'n' && byte_apostrophe(p + 1, e) == mark && tokenise_small(e[-1]) == 't')
            return p;
    }
    return e;
}

static const struct { const char *whole; uint8_t cut; } fused[] = {
    {"cannot", 3}, {"dont", 2}, {"wont", 2}, {"didnt", 3}, {"doesnt", 4}, {"couldnt", 5}, {"wouldnt", 5}, {"arent", 3},
    {"isnt", 2}, {"wasnt", 3}, {"havent", 4}, {"cant", 2}, {"im", 1}, {"ive", 1}, {"youre", 3}, {"theyre", 4}, {"thats", 4},
    {"theres", 5}, {"lets", 3}, {"gonna", 3}, {"wanna", 3}, {"gotta", 3}, {"whats", 4}, {"youll", 3}, {"aint", 2},
    {"arnt", 2}, {"shouldnt", 6}, {"hasnt", 3}, {"hadnt", 3}};

/* "lets" is cut where a sentence begins ("Lets go"), not in "the army lets them pass" */
static const uint8_t *fused_cut(const uint8_t *s, const uint8_t *e)
{
    size_t n = (size_t)(e - s);
    if (n < 2 || n > 8)
        return e;
    for (size_t i = 0; i < sizeof fused / sizeof *fused; i++) {
        size_t k = 0;
        while (k < n && tokenise_small(s[k]) == (uint8_t)fused[i].whole[k])
            k++;
        if (k == n && !fused[i].whole[k] && !(n == 2 && byte_is_upper(s[1])) && !(n == 4 && s[0] == 'l'))
            return s + fused[i].cut;
    }
    return e;
}

/* One word of letters: perhaps a token of two words ("don't"), or of three ("wouldn't've"). */
static void add_word(struct cutter *c, const uint8_t *s, const uint8_t *e)
{
    const uint8_t *p = clitic(s, e);
    if (p == e)
        p = fused_cut(s, e);
    if (p == e) {
        add(c, s, e, 0);
        return;
    }
    const uint8_t *q = clitic(s, p);
    add(c, s, q < p ? q : p, 1);
    if (q < p)
        add(c, q, p, 2);
    add(c, p, e, 2);
}

/* "companies'": a possessive if no quotation is open. */
static size_t possessive(const struct cutter *c, const uint8_t *s, const uint8_t *p, const uint8_t *e)
{
    size_t mark = byte_apostrophe(p, e);
    if (!mark || *p == '`' || p - s < 2 || tokenise_small(p[-1]) != 's' || c->quoted || alnum(p + mark, e))
        return 0;
    return mark;
}

/* A token and what hangs on it ("U.S." and "'s"), a word of two tokens if that is not empty; the end of both. */
static const uint8_t *add_pair(struct cutter *c, const uint8_t *s, const uint8_t *p, const uint8_t *q)
{
    add(c, s, p, q > p);
    if (q > p)
        add(c, p, q, 2);
    return q;
}

/* "U.S.", "U.S.'s": initials up to `p`. */
static const uint8_t *cut_initials(struct cutter *c, const uint8_t *s, const uint8_t *p, const uint8_t *e)
{
    size_t mark = byte_apostrophe(p, e);
    bool owns = mark && p + mark < e && tokenise_small(p[mark]) == 's' && !alnum(p + mark + 1, e);
    return add_pair(c, s, p, owns ? p + mark + 1 : p);
}

/* "1,200", "1990s": the end of figures that are one token, or `s`. */
static const uint8_t *whole_figures(const uint8_t *s, const uint8_t *e)
{
    const uint8_t *p = number_groups(s, e);
    return p > s ? p : decade(s, e);
}

/* Letters, or figures with letters behind them ("5pm"), up to `p`. */
static const uint8_t *cut_plain(struct cutter *c, const uint8_t *s, const uint8_t *p, const uint8_t *e)
{
    const uint8_t *f = byte_is_digit(*s) ? figure_end(s, p) : p;
    size_t mark = f < p ? 0 : possessive(c, s, p, e);
    if (mark)
        return add_pair(c, s, p, p + mark);
    if (f < p) {
        add(c, s, f, 0);
        add(c, f, p, 0);
    } else {
        add_word(c, s, p);
    }
    return p;
}

static const uint8_t *cut_word(struct cutter *c, const uint8_t *s, const uint8_t *e, const uint8_t *text_end)
{
    const uint8_t *p = initials(s, e);
    if (p > s)
        return cut_initials(c, s, p, e);
    p = byte_is_digit(*s) ? whole_figures(s, e) : s;
    if (p > s)
        return add_pair(c, s, p, p);
    p = word_end(s, e);
    if (p < e && *p == '.' && keeps_period(s, p, text_end))
        return add_pair(c, s, p + 1, p + 1);
    return cut_plain(c, s, p, e);
}

/* A sign alone, or a run: "...", "--", "!!", "?!", "<<". */
static const uint8_t *cut_sign(struct cutter *c, const uint8_t *s, const uint8_t *e)
{
    const uint8_t *p = s + syntax_glyph(s, e).length;
    size_t n = (size_t)(p - s);
    if (*s == '!' || *s == '?' || (*s == '.' && p < e && (*p == '!' || *p == '?'))) {
        while (p < e && (*p == '!' || *p == '?'))
            p++;
    } else if (strchr(".-*=_+~#<>|`'", *s) || n > 1) {
        while ((size_t)(e - p) >= n && !memcmp(p, s, n))
            p += n;
    }
    size_t mark = byte_apostrophe(s, e);
    if (mark && (size_t)(p - s) == mark)
        c->quoted = !c->quoted && alnum(p, e);
    if (*s == '\'' && p < e && byte_is_digit(*p)) {        /* '73 */
        const uint8_t *q = p;
        while (q < e && byte_is_digit(*q))
            q++;
        p = q - p == 2 ? q : p;
    }
    add(c, s, p, 0);
    return p;
}

/* "Iran 's parliament" of a text whose words were already set apart: one word, not a quotation. */
static bool loose_clitic(const uint8_t *s, const uint8_t *e)
{
    size_t mark = byte_apostrophe(s, e), n = (size_t)(e - s) - mark;
    for (size_t k = 0; mark && n && n < 3 && k < sizeof contractions / sizeof *contractions; k++)
        if (strlen(contractions[k]) == n && tokenise_small(s[mark]) == (uint8_t)contractions[k][0] && tokenise_small(e[-1]) == (uint8_t)contractions[k][n - 1])
            return true;
    return false;
}

static void cut(struct cutter *c, const uint8_t *s, const uint8_t *e, const uint8_t *text_end)
{
    if (loose_clitic(s, e)) {
        add(c, s, e, 0);
        return;
    }
    while (s < e && c->ok) {
        const uint8_t *p = tokenise_address(s, e);
        if (p > s) {
            add(c, s, p, 0);
            s = p;
            continue;
        }
        if (syntax_glyph(s, e).class != BYTE_SIGN) {
            s = cut_word(c, s, e, text_end);
            continue;
        }
        size_t n = tokenise_emoticon(s, e);
        if (n) {
            add(c, s, s + n, 0);
            s += n;
        } else {
            s = cut_sign(c, s, e);
        }
    }
}

/* Cut only at places far apart, so that one endless stretch of signs costs linear time too. */
enum { STRETCH_MAX = 2048 };

bool syntax_tokenise(struct syntax_words *words, const char *text, size_t n)
{
    const uint8_t *s = (const uint8_t *)text, *end = s + n;
    struct cutter c = {.out = words, .text = s, .ok = true};
    int lines = 0;
    while (s < end && c.ok) {
        struct byte_glyph g = syntax_glyph(s, end);
        if (g.class <= BYTE_LINE) {
            lines += g.class == BYTE_LINE;
            c.gap = lines > 1 ? GAP_BLANK : lines ? GAP_LINE : GAP_SPACE;
            c.quoted = c.quoted && lines < 2;
            s += g.length;
            continue;
        }
        lines = 0;
        const uint8_t *p = s;
        while (p < end && p - s < STRETCH_MAX && (g = syntax_glyph(p, end)).class > BYTE_LINE)
            p += g.length;
        cut(&c, s, p, end);
        s = p;
    }
    return c.ok;
}
