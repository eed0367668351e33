/* In: tokens from a position on. Out: one number and how many tokens it took. Idea: a left-to-right
   adder (units, tens, hundreds) that is multiplied out at each scale word, as English numerals are
   built; figures may stand where words may; fractions and vague plurals are tables. */
#include "mention/numeral.h"

#include <math.h>
#include <string.h>

struct word_value {
    const char *word;
    double value;
};

static const struct word_value small[] = {
    {"zero", 0}, {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7},
    {"eight", 8}, {"nine", 9}, {"ten", 10}, {"eleven", 11}, {"twelve", 12}, {"thirteen", 13}, {"fourteen", 14},
    {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
    {"thirty", 30}, {"forty", 40}, {"fifty", 50}, {"sixty", 60}, {"seventy", 70}, {"eighty", 80}, {"ninety", 90},
};

static const struct word_value scales[] = {
    {"hundred", 1e2}, {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}, {"quadrillion", 1e15}, {"dozen", 12},
    {"lakh", 1e5}, {"lakhs", 1e5}, {"crore", 1e7}, {"crores", 1e7}, {"m", 1e6}, {"mn", 1e6}, {"mln", 1e6},
    {"bn", 1e9}, {"bln", 1e9}, {"tn", 1e12}, {"trn", 1e12}, {"k", 1e3},
};

/* Vague amounts: what they say at least, and a generous most (negative: open). */
static const struct { const char *word; double low, high; } vague[] = {
    {"dozens", 24, -1}, {"scores", 40, -1}, {"hundreds", 200, -1}, {"thousands", 2000, -1},
    {"tens", 20, -1}, {"handful", 3, -1}, {"millions", 2e6, -1}, {"billions", 2e9, -1}, {"trillions", 2e12, -1},
};

static const struct word_value parts[] = {
    {"half", 1 / 2.0}, {"halves", 1 / 2.0}, {"third", 1 / 3.0}, {"thirds", 1 / 3.0}, {"quarter", 1 / 4.0},
    {"quarters", 1 / 4.0}, {"fourth", 1 / 4.0}, {"fourths", 1 / 4.0}, {"fifth", 1 / 5.0}, {"fifths", 1 / 5.0},
    {"sixth", 1 / 6.0}, {"sixths", 1 / 6.0}, {"eighth", 1 / 8.0}, {"eighths", 1 / 8.0}, {"tenth", 1 / 10.0},
    {"tenths", 1 / 10.0},
};

static const char *const ordinals[] = {
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static bool look(const struct word_value *table, size_t n, const char *word, double *value)
{
    for (size_t i = 0; i < n; i++)
        if (table[i].word[0] == word[0] && !strcmp(table[i].word, word)) {
            *value = table[i].value;
            return true;
        }
    return false;
}

static bool figure(char c)
{
    return c >= '0' && c <= '9';
}

double mention_figures(const char *s, uint32_t *used)
{
    double v = 0, unit = 1;
    uint32_t i = 0;
    *used = 0;
    if (!figure(s[0]))
        return 0;
    while (i < 24 && (figure(s[i]) || (s[i] == ',' && figure(s[i + 1]) && figure(s[i + 2]) && figure(s[i + 3])))) {
        if (s[i] != ',')
            v = v * 10 + (s[i] - '0');
        i++;
    }
    if (s[i] == '.' && figure(s[i + 1]))
        for (i++; i < 40 && figure(s[i]); i++) {
            unit /= 10;
            v += (s[i] - '0') * unit;
        }
    *used = i;
    double near = floor(v * 1e6 + .5) / 1e6; /* 22.8, not 22.800000000000001 */
    return v < 1e9 && unit < 1 ? near : v;
}

int mention_ordinal(const char *lower)
{
    uint32_t used;
    double v = mention_figures(lower, &used);
    if (used && used <= 2 && (!strcmp(lower + used, "st") || !strcmp(lower + used, "nd") ||
                              !strcmp(lower + used, "rd") || !strcmp(lower + used, "th")))
        return (int)v;
    for (size_t i = 0; !used && i < COUNT(ordinals); i++)
        if (lower[0] == ordinals[i][0] && !strcmp(lower, ordinals[i]))
            return (int)i + 1;
    return 0;
}

static const char *word(const struct document *d, uint32_t at, uint32_t end)
{
    return at < end && d->tokens[at].lower ? d->tokens[at].lower : "";
}

static bool hyphen(const char *s)
{
    return !strcmp(s, "-") || !strcmp(s, "\xe2\x80\x90") || !strcmp(s, "\xe2\x80\x91");
}

/* "1/2" or a vulgar fraction sign. */
static double slashed(const char *s)
{
    static const struct word_value signs[] = {
        {"\xc2\xbd", .5}, {"\xc2\xbc", .25}, {"\xc2\xbe", .75}, {"\xe2\x85\x93", 1 / 3.0}, {"\xe2\x85\x94", 2 / 3.0}};
    double v = 0;
    if (look(signs, COUNT(signs), s, &v))
        return v;
    if (figure(s[0]) && s[1] == '/' && figure(s[2]) && !s[3] && s[2] != '0' && s[0] < s[2])
        return (double)(s[0] - '0') / (s[2] - '0');
    return 0;
}

struct adder {
    double total, current;  /* finished scales; what is below the next one */
    uint32_t at, end;
    bool any, scaled;
    double last;            /* the last small word, 0 after a scale */
};

/* One more small word fits: "twenty" + "two", "hundred" + "five". */
static bool fits(const struct adder *a, double v)
{
    if (!a->any)
        return true;
    double below = fmod(a->current, 100);
    if (below == 0)
        return a->last == 0;
    return below >= 20 && fmod(below, 10) == 0 && v < 10 && a->last >= 20;
}

static bool add_small(const struct document *d, struct adder *a)
{
    double v;
    uint32_t at = a->at;
    const char *w = word(d, at, a->end);
    if (a->any && (hyphen(w) || !strcmp(w, "and"))) {
        if (!strcmp(w, "and") && !(a->scaled && a->last == 0))
            return false;
        w = word(d, ++at, a->end);
    }
    if (!look(small, COUNT(small), w, &v) || !fits(a, v))
        return false;
    a->current += v;
    a->last = v;
    a->any = true;
    a->at = at + 1;
    return true;
}

static bool add_scale(const struct document *d, struct adder *a)
{
    double v;
    uint32_t at = a->at;
    if (a->any && hyphen(word(d, at, a->end)))
        at++;
    const char *w = word(d, at, a->end);
    if (!a->any || !look(scales, COUNT(scales), w, &v))
        return false;
    if (v < 1000)
        a->current = (a->current ? a->current : 1) * v;
    else {
        a->total = (a->total < v ? a->total * (a->total > 0 && a->current == 0 ? v : 1) : a->total) +
                   a->current * v;
        a->current = 0;
    }
    a->scaled = true;
    a->last = 0;
    a->at = at + 1;
    return true;
}

/* "two and a half", "2 1/2"; "two and a half million" is multiplied. */
static void add_part(const struct document *d, struct adder *a)
{
    double v = slashed(word(d, a->at, a->end));
    uint32_t at = a->at + 1;
    if (!v && !strcmp(word(d, a->at, a->end), "and") && !strcmp(word(d, a->at + 1, a->end), "a") &&
        look(parts, COUNT(parts), word(d, a->at + 2, a->end), &v))
        at = a->at + 3;
    if (!v)
        return;
    a->current += v;
    a->last = 1;
    a->at = at;
}

/* "hundreds |of thousands": the scale behind, 0 if none. */
static double scale_behind(const struct document *d, uint32_t at, uint32_t end)
{
    const char *next = word(d, at + 2, end);
    size_t len = strlen(next);
    char one[16];
    double scale;
    if (strcmp(word(d, at + 1, end), "of") || len < 3 || len >= sizeof one || next[len - 1] != 's')
        return 0;
    memcpy(one, next, len - 1);
    one[len - 1] = 0;
    return look(scales, COUNT(scales), one, &scale) && scale >= 1000 ? scale : 0;
}

static struct numeral vague_word(const struct document *d, uint32_t at, uint32_t end)
{
    const char *w = word(d, at, end);
    size_t i = 0;
    while (i < COUNT(vague) && (vague[i].word[0] != w[0] || strcmp(vague[i].word, w)))
        i++;
    double scale = i < COUNT(vague) ? scale_behind(d, at, end) : 0;
    if (i == COUNT(vague) || (!scale && vague[i].low == 20))    /* "tens" alone is no amount */
        return (struct numeral){0, 0, 0, 0, "", ""};
    return (struct numeral){vague[i].low * (scale ? scale : 1), vague[i].high, scale ? 3 : 1, NUMERAL_VAGUE | NUMERAL_SCALED, "", ""};
}

/* "half", "a third", "two-thirds", "half a million". */
static struct numeral part_word(const struct document *d, uint32_t at, uint32_t end)
{
    struct numeral n = {0, 0, 0, 0, "", ""};
    double v, times = 1;
    uint32_t i = at;
    const char *w = word(d, i, end);
    if (!strcmp(w, "a") || !strcmp(w, "one"))
        i++;
    else if (look(small, COUNT(small), w, &times) && times >= 2 && times < 10)
        i++;
    if (i > at && hyphen(word(d, i, end)))
        i++;
    w = word(d, i, end);
    bool bare = i == at;
    if (!look(parts, COUNT(parts), w, &v) || (bare && v != .5) || (times > 1 && w[strlen(w) - 1] != 's'))
        return n;
    n = (struct numeral){times * v, times * v, i + 1 - at, NUMERAL_FRACTION, "", ""};
    double scale;
    if (v == .5 && !strcmp(word(d, i + 1, end), "a") && look(scales, COUNT(scales), word(d, i + 2, end), &scale))
        n = (struct numeral){scale / 2, scale / 2, i + 3 - at, NUMERAL_SCALED, "", ""};
    bool whole = !strcmp(word(d, i + 1, end), "of") && !strcmp(word(d, i + 2, end), "a");     /* "a quarter of a million" */
    if (whole && look(scales, COUNT(scales), word(d, i + 3, end), &scale))
        n = (struct numeral){times * v * scale, times * v * scale, i + 4 - at, NUMERAL_SCALED, "", ""};
    return n;
}

/* Figures with a sign before or letters after them in one token. */
static bool add_figures(const struct document *d, struct adder *a, struct numeral *n)
{
    const char *w = word(d, a->at, a->end);
    uint32_t used, lead = 0;
    while (w[lead] && !figure(w[lead]) && lead < 5)
        lead++;
    if (lead && !(w[0] == '$' || (unsigned char)w[0] >= 0x80 || (lead >= 2 && lead <= 4 && w[lead - 1] == '$') ||
                  (lead == 1 && w[0] == '~') || (lead == 1 && w[0] == '+')))
        return false;
    double v = mention_figures(w + lead, &used), scale;
    if (!used)
        return false;
    const char *rest = w + lead + used;
    if (*rest == '/' || *rest == ':' || *rest == '.')
        return false;
    n->prefix = lead ? d->tokens[a->at].form : "";
    n->flags |= NUMERAL_DIGITS;
    if (*rest && look(scales, COUNT(scales), rest, &scale)) {
        v *= scale;
        n->flags |= NUMERAL_SCALED;
        a->scaled = true;
    } else {
        n->suffix = rest;
    }
    a->current = v;
    a->any = true;
    a->last = 1;
    a->at++;
    return true;
}

/* "nineteen ninety-seven", "twenty ten". */
static bool year_words(const struct document *d, struct adder *a)
{
    double first = a->current, tens, ones;
    if (a->scaled || first < 11 || first > 20 || !look(small, COUNT(small), word(d, a->at, a->end), &tens) || tens < 10)
        return false;
    a->at++;
    a->current = first * 100 + tens;
    uint32_t at = a->at + (hyphen(word(d, a->at, a->end)) ? 1 : 0);
    if (tens >= 20 && look(small, COUNT(small), word(d, at, a->end), &ones) && ones < 10 && ones > 0) {
        a->current += ones;
        a->at = at + 1;
    }
    return true;
}

static void read_words(const struct document *d, struct adder *a)
{
    while (add_small(d, a) || add_scale(d, a))
        ;
}

/* Most words begin no number, and two letters say so: "a", "an" and those of the tables above may. */
static bool may_begin(const char *w)
{
    static const char *const second['z' - 'a' + 1] = {
        ['a' - 'a'] = "-n", ['b' - 'a'] = "i", ['d' - 'a'] = "o", ['e' - 'a'] = "il", ['f' - 'a'] = "oi", ['h' - 'a'] = "ua", ['m' - 'a'] = "i",
        ['n' - 'a'] = "i", ['o' - 'a'] = "n", ['q' - 'a'] = "u", ['s' - 'a'] = "iec", ['t' - 'a'] = "wher", ['z' - 'a'] = "e"};
    if (w[0] < 'a' || w[0] > 'z')
        return true;
    for (uint32_t i = 1; i < 6 && w[i]; i++)
        if (figure(w[i]) || w[i] == '$')
            return true;        /* "us$5" */
    const char *next = second[w[0] - 'a'];
    return next && strchr(next, w[1] ? w[1] : '-');
}

/* "a hundred", "a dozen": one of them. */
static bool add_article(const struct document *d, struct adder *a)
{
    const char *w = word(d, a->at, a->end), *scale = word(d, a->at + 1, a->end);
    double v;
    if ((strcmp(w, "a") && strcmp(w, "an")) || strlen(scale) <= 3 || !look(scales, COUNT(scales), scale, &v))
        return false;
    a->at++;
    a->any = true;
    a->current = a->last = 1;
    return true;
}

/* "3.5 million", "2 1/2"; letters behind the figures end them. */
static void read_behind_figures(const struct document *d, struct adder *a, const struct numeral *n)
{
    if (*n->suffix)
        return;
    add_part(d, a);
    while (add_scale(d, a))
        ;
}

static void read_spelt(const struct document *d, struct adder *a, struct numeral *n)
{
    read_words(d, a);
    if (!a->any)
        return;
    if (year_words(d, a))
        n->flags |= NUMERAL_YEAR;
    else
        add_part(d, a);
    read_words(d, a);
}

struct numeral mention_numeral(const struct document *d, uint32_t at, uint32_t end)
{
    struct numeral n = {0, 0, 0, 0, "", ""};
    if (!may_begin(word(d, at, end)))
        return n;
    n = vague_word(d, at, end);
    if (n.tokens || (n = part_word(d, at, end)).tokens)
        return n;
    double part = slashed(word(d, at, end));
    if (part > 0)
        return (struct numeral){part, part, 1, NUMERAL_FRACTION | NUMERAL_DIGITS, "", ""};
    struct adder a = {0, 0, at, end, false, false, 0};
    if (!add_article(d, &a) && add_figures(d, &a, &n))
        read_behind_figures(d, &a, &n);
    else
        read_spelt(d, &a, &n);
    if (!a.any)
        return n;
    n.value = n.high = a.total + a.current;
    n.tokens = a.at - at;
    n.flags |= a.scaled ? NUMERAL_SCALED : 0;
    return n;
}
