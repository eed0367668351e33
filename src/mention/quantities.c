/* In: tokens with times marked. Out: quantities. At each numeral: a currency before it, a second number
   ("3.5 to 4 million", "nine in ten"), the unit or the counted noun, a rate ("a week"), and the words
   within three tokens that bound it ("at least", "nearly", "or more") give an interval. Numbers that
   name (flight 17, resolution 1701, F-16) or date are left out. */
#include "mention/quantities.h"

#include <string.h>

#include "base/memory.h"
#include "mention/numeral.h"
#include "mention/quantity_units.h"
#include "base/wordlist.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

struct work {
    struct document *d;
    uint8_t *taken;         /* [n_tokens] part of a date, time or set */
    uint32_t begin, end;    /* tokens of the sentence */
};

static const char *low_at(const struct work *w, int64_t i)
{
    return i >= (int64_t)w->begin && i < (int64_t)w->end ? w->d->tokens[i].lower : "";
}

static uint32_t words_from(const struct work *w, uint32_t at, const char **out, uint32_t most)
{
    uint32_t n = 0;
    while (n < most && at + n < w->end) {
        out[n] = w->d->tokens[at + n].lower;
        n++;
    }
    return n;
}

/* --- bounds ------------------------------------------------------------------------------------- */

enum bound { BOUND_NONE, BOUND_AT_LEAST, BOUND_AT_MOST, BOUND_ABOUT, BOUND_NEARLY };

/* The longest that ends right before the number; words parted by blanks. */
static const struct { const char *words; uint8_t bound; } before[] = {
    {"no more than", BOUND_AT_MOST}, {"not more than", BOUND_AT_MOST}, {"no fewer than", BOUND_AT_LEAST},
    {"no less than", BOUND_AT_LEAST}, {"not less than", BOUND_AT_LEAST}, {"more than", BOUND_AT_LEAST},
    {"greater than", BOUND_AT_LEAST}, {"higher than", BOUND_AT_LEAST}, {"larger than", BOUND_AT_LEAST},
    {"fewer than", BOUND_AT_MOST}, {"less than", BOUND_AT_MOST}, {"lower than", BOUND_AT_MOST}, {"at least", BOUND_AT_LEAST},
    {"at the least", BOUND_AT_LEAST}, {"at most", BOUND_AT_MOST}, {"up to", BOUND_AT_MOST}, {"as many as", BOUND_AT_MOST},
    {"as much as", BOUND_AT_MOST}, {"as high as", BOUND_AT_MOST}, {"as few as", BOUND_AT_LEAST}, {"as little as", BOUND_AT_LEAST},
    {"a minimum of", BOUND_AT_LEAST}, {"a maximum of", BOUND_AT_MOST}, {"upwards of", BOUND_AT_LEAST}, {"in excess of", BOUND_AT_LEAST},
    {"over", BOUND_AT_LEAST}, {"above", BOUND_AT_LEAST}, {"exceeding", BOUND_AT_LEAST}, {"exceeded", BOUND_AT_LEAST},
    {"exceeds", BOUND_AT_LEAST}, {"topped", BOUND_AT_LEAST}, {"beyond", BOUND_AT_LEAST}, {"under", BOUND_AT_MOST},
    {"below", BOUND_AT_MOST}, {"close to", BOUND_NEARLY}, {"nearly", BOUND_NEARLY}, {"almost", BOUND_NEARLY},
    {"just under", BOUND_NEARLY}, {"virtually", BOUND_NEARLY}, {"about", BOUND_ABOUT}, {"around", BOUND_ABOUT},
    {"some", BOUND_ABOUT}, {"roughly", BOUND_ABOUT}, {"approximately", BOUND_ABOUT}, {"an estimated", BOUND_ABOUT},
    {"estimated", BOUND_ABOUT}, {"approx.", BOUND_ABOUT}, {"circa", BOUND_ABOUT}, {"perhaps", BOUND_ABOUT}, {"~", BOUND_ABOUT},
    {"an estimated at", BOUND_ABOUT}, {"estimated at", BOUND_ABOUT}, {"in the region of", BOUND_ABOUT},
    {"somewhere around", BOUND_ABOUT}, {"barely", BOUND_ABOUT}, {"just over", BOUND_AT_LEAST}, {"just above", BOUND_AT_LEAST}, {"just short of", BOUND_NEARLY},
    {"just below", BOUND_NEARLY}, {"a little over", BOUND_AT_LEAST}, {"little more than", BOUND_ABOUT}, 
    {"a little under", BOUND_NEARLY}, {"north of", BOUND_AT_LEAST}, {"not even", BOUND_AT_MOST}, {"anything up to", BOUND_AT_MOST},
    {"a reported", BOUND_ABOUT}, {"believed to be", BOUND_ABOUT}, {">", BOUND_AT_LEAST}, {"<", BOUND_AT_MOST}, {"+", BOUND_AT_LEAST},
};
static const struct { const char *words; uint8_t bound; } after[] = {
    {"or more", BOUND_AT_LEAST}, {"or so", BOUND_ABOUT}, {"or less", BOUND_AT_MOST}, {"or fewer", BOUND_AT_MOST},
    {"and more", BOUND_AT_LEAST}, {"plus", BOUND_AT_LEAST}, {"+", BOUND_AT_LEAST}, {"or higher", BOUND_AT_LEAST},
    {"or above", BOUND_AT_LEAST}, {"at least", BOUND_AT_LEAST}, {"at most", BOUND_AT_MOST},
};

/* Number of tokens of `words` if they stand in the text at `at`, else 0. */
static uint32_t phrase(const struct work *w, const char *words, int64_t at)
{
    uint32_t n = 0;
    while (*words) {
        size_t len = strcspn(words, " ");
        const char *t = low_at(w, at + n);
        if (strlen(t) != len || memcmp(t, words, len))
            return 0;
        n++;
        words += len + (words[len] == ' ');
    }
    return n;
}

static uint32_t count_words(const char *s)
{
    uint32_t n = 1;
    for (; *s; s++)
        n += *s == ' ';
    return n;
}

static uint32_t bound_before(const struct work *w, uint32_t at, enum bound *b)
{
    uint32_t best = 0;
    for (size_t i = 0; i < COUNT(before); i++) {
        uint32_t n = count_words(before[i].words);
        if (n > best && at >= w->begin + n && phrase(w, before[i].words, (int64_t)at - n)) {
            best = n;
            *b = (enum bound)before[i].bound;
        }
    }
    if (best && *b == BOUND_AT_LEAST && wordlist_has("|just|slightly|well|far|significantly|", low_at(w, (int64_t)at - best - 1)))
        best++;
    return best;
}

static uint32_t bound_after(const struct work *w, uint32_t at, enum bound *b)
{
    for (size_t i = 0; i < COUNT(after); i++) {
        uint32_t n = phrase(w, after[i].words, at);
        if (n) {
            *b = (enum bound)after[i].bound;
            return n;
        }
    }
    return 0;
}

static void apply_bound(struct quantity *q, enum bound b)
{
    switch (b) {
    case BOUND_AT_LEAST: q->has_high = false; break;
    case BOUND_AT_MOST: q->has_low = false; break;
    case BOUND_ABOUT:
        q->approx = true;
        q->low *= .95;
        q->high *= 1.05;
        break;
    case BOUND_NEARLY:
        q->approx = true;
        q->low *= .93;
        break;
    default: break;
    }
}

/* --- what a number must not be ------------------------------------------------------------------ */

static const char labels[] = "|no.|nos.|number|resolution|resolutions|article|articles|section|chapter|paragraph|page|pages|flight|room|"
    "highway|route|boeing|airbus|phase|group|unit|level|act|order|law|protocol|annex|table|figure|clause|amendment|article|"
    "schedule|title|volume|version|aged|age|#|brigade|battalion|article|channel|line|zone|sector|gate|type|mark|category|grade|class|";

static bool capital(const struct token *t)
{
    return t->form[0] >= 'A' && t->form[0] <= 'Z' && t->form[1];
}

/* "F-16", "3-1", "resolution 1701", "Ansar 3", "John Doe, 44,": they name or describe. */
static bool names(const struct work *w, uint32_t at, uint32_t end, const struct numeral *n)
{
    const struct token *t = w->d->tokens;
    const char *prev = low_at(w, (int64_t)at - 1), *next = low_at(w, end);
    bool digits = n->flags & NUMERAL_DIGITS;
    if (wordlist_has(labels, prev))
        return true;
    if (!strcmp(prev, "-") && at >= w->begin + 2 && !t[at].space_before && !t[at - 1].space_before)
        return true; /* of "3-1" too, what is left of it */
    if (digits && end - at == 1 && !(n->flags & NUMERAL_SCALED)) {
        if (!strcmp(next, "-") && end + 1 < w->end && !t[end + 1].space_before && !strcmp(low_at(w, (int64_t)end + 1), "year") )
            return wordlist_has("|old|-|", low_at(w, (int64_t)end + 2)) && strstr(low_at(w, (int64_t)end + 3), "old");
        if (!strcmp(prev, ",") && wordlist_has("|,|.|)|", next) && at >= w->begin + 2 && capital(&t[at - 2]) && n->value < 110)
            return true;
        if (at > w->begin + 1 && capital(&t[at - 1]) && n->value == (double)(long)n->value &&
            t[at - 1].upos == UPOS_PROPN && !wordlist_has("|%|percent|per|people|km|", next))
            return true;
    }
    return false;
}

static bool word_one(const struct work *w, uint32_t at, uint32_t end)
{
    if (strcmp(low_at(w, at), "one") || end != at + 1)
        return false;
    uint32_t of = !strcmp(low_at(w, end), "in") ? 1 : phrase(w, "out of", end);
    if (of && mention_numeral(w->d, end + of, w->end).tokens)
        return false; /* "one in five" */
    return wordlist_has("|of|another|.|,|who|that|could|can|may|might|would|should|must|is|was|has|had|in|day|side|thing|way|and|or|;|", low_at(w, end)) ||
           wordlist_has("|no|any|every|each|this|that|the|some|which|another|-|only|", low_at(w, (int64_t)at - 1));
}

/* --- parts of a quantity ------------------------------------------------------------------------- */

static double scale_of(const struct work *w, uint32_t at, const struct numeral *n)
{
    struct numeral first = mention_numeral(w->d, at, at + 1);
    return (n->flags & NUMERAL_SCALED) && first.value > 0 && n->tokens > 1 ? n->value / first.value : 1;
}

/* Past "$", "US $", "€". */
static uint32_t past_sign(const struct work *w, uint32_t at)
{
    for (uint32_t k = 2; k; k--) {
        const char *sign[2] = {low_at(w, at), low_at(w, (int64_t)at + 1)};
        if (quantity_currency_before(sign, k).tokens == k)
            return at + k;
    }
    return at;
}

/* "3.5 to 4 million", "between 10 and 12", "10-12": a second number; tokens used with the joint. */
static uint32_t second_number(const struct work *w, uint32_t start, uint32_t at, struct quantity *q, uint32_t *flags)
{
    const char *joint = low_at(w, at);
    bool between = wordlist_has("|between|from|", low_at(w, (int64_t)start - 1));
    if (!wordlist_has("|to|-|\xe2\x80\x93|or|", joint) && !(between && !strcmp(joint, "and")))
        return 0;
    uint32_t next = past_sign(w, at + 1);
    struct numeral n = mention_numeral(w->d, next, w->end);
    if (!n.tokens || (n.flags & (NUMERAL_VAGUE | NUMERAL_FRACTION)))
        return 0;
    double scale = scale_of(w, next, &n), low = q->low < n.value / (scale > 1 ? scale : 1) + 1e-9 && scale > 1 ? q->low * scale : q->low;
    if (low > n.value || (wordlist_has("|or|", joint) && n.value > 3 * low))
        return 0;
    if (!strcmp(joint, "-") && n.value > 1000 * low)
        return 0;
    q->low = low;
    q->high = n.value;
    *flags |= n.flags;
    return next + n.tokens - at;
}

/* "rose |from 4 to 9 per cent": two values, before and after, not a range. */
static bool changes_before(const struct work *w, uint32_t from)
{
    static const char verbs[] = "|rise|fall|grow|increase|decrease|double|triple|treble|quadruple|halve|jump|climb|drop|decline|shrink|slow|slump|plunge|surge|soar|cut|reduce|"
                                "raise|slip|slide|expand|swell|dwindle|widen|narrow|up|down|slide|tumble|leap|go|lift|lower|accelerate|contract|";
    for (int64_t i = (int64_t)from - 1; i >= (int64_t)w->begin && i + 8 > (int64_t)from; i--)
        if (wordlist_has(verbs, w->d->tokens[i].lemma ? w->d->tokens[i].lemma : ""))
            return true;
    return false;
}

/* The value before the change has the scale and the unit of the one behind it: "from 3.1 to 2.6 million tonnes". */
static bool changed_from(const struct work *w, uint32_t start, uint32_t end, struct quantity *q)
{
    if (strcmp(low_at(w, (int64_t)start - 1), "from") || strcmp(low_at(w, end), "to") || !changes_before(w, start - 1))
        return false;
    uint32_t next = past_sign(w, end + 1);
    const char *what[3];
    struct numeral n = mention_numeral(w->d, next, w->end);
    if (!n.tokens)
        return false;
    double scale = scale_of(w, next, &n);
    if (scale > 1 && q->low < 1000) {
        q->low *= scale;
        q->high *= scale;
    }
    struct quantity_unit u = quantity_unit_of(what, words_from(w, next + n.tokens, what, 3));
    if (u.name && !*q->unit) {
        q->unit = u.name;
        q->low *= u.factor;
        q->high *= u.factor;
    }
    return true;
}

/* "nine in ten", "4 out of 5": a share in percent. */
static uint32_t share(const struct work *w, uint32_t at, struct quantity *q)
{
    uint32_t joint = !strcmp(low_at(w, at), "in") ? 1 : phrase(w, "out of", at) ? 2 : 0;
    if (!joint || q->low != q->high)
        return 0;
    if (joint == 1 && wordlist_has("|every|", low_at(w, at + 1)))
        joint++;
    struct numeral n = mention_numeral(w->d, at + joint, w->end);
    if (!n.tokens || n.value <= 0 || q->low > n.value || n.value > 1000 || n.value < 2 || (n.flags & NUMERAL_VAGUE) || w->taken[at + joint])
        return 0;
    q->low = q->high = 100 * q->low / n.value;
    q->unit = "%";
    return joint + n.tokens;
}

/* "a week", "per 100,000", "each month": the denominator. */
static uint32_t rate(struct work *w, uint32_t at, struct quantity *q)
{
    const char *joint = low_at(w, at), *what[3];
    if (!wordlist_has("|a|an|per|each|every|/|", joint))
        return 0;
    uint32_t n = words_from(w, at + 1, what, 3);
    struct quantity_unit u = quantity_unit_of(what, n);
    bool time = u.name && wordlist_has("|day|week|month|year|hour|minute|", u.name), money = strlen(q->unit) == 3 && q->unit[0] >= 'A' && q->unit[0] <= 'Z';
    bool priced = money && u.name && wordlist_has("|kg|g|tonne|barrel|l|m3|m2|ha|ounce|bushel|kWh|MWh|carat|km|", u.name);     /* "$7 a kilogram" */
    if (!time && !priced && strcmp(joint, "per") && strcmp(joint, "/"))
        return 0;
    if (time && wordlist_has("|ago|earlier|later|before|after|old|", low_at(w, (int64_t)at + 1 + u.tokens)))
        return 0; /* "6% a year earlier" */
    if (!n || (n && !u.name && !(what[0][0] >= 'a' && what[0][0] <= 'z')))
        return 0;
    const char *below = u.name ? u.name : quantity_noun_unit(&w->d->arena, what[0], w->d->tokens[at + 1].lemma);
    q->unit = arena_format(&w->d->arena, "%s/%s", *q->unit ? q->unit : "count", below);
    return 1 + (u.tokens ? u.tokens : 1);
}

/* "ships arrive each week": the verb may stand between. */
static void rate_behind(struct work *w, uint32_t noun, struct quantity *q)
{
    for (uint32_t i = noun + 1; i < w->end && i < noun + 4; i++) {
        if (wordlist_has("|each|every|per|a|", w->d->tokens[i].lower)) {
            if (i > noun + 1)
                rate(w, i, q);
            return;
        }
        if (w->d->tokens[i].upos != UPOS_VERB && w->d->tokens[i].upos != UPOS_AUX && w->d->tokens[i].upos != UPOS_ADV)
            return;
    }
}

/* "100,000 tonnes |of lithium carbonate a year": the rate behind what it is of. */
static void rate_behind_of(struct work *w, uint32_t at, struct quantity *q)
{
    if (strcmp(low_at(w, at), "of"))
        return;
    for (uint32_t i = at + 1; i < w->end && i < at + 5; i++) {
        enum ud_upos p = (enum ud_upos)w->d->tokens[i].upos;
        if (i > at + 1 && wordlist_has("|a|per|each|every|", w->d->tokens[i].lower)) {
            rate(w, i, q);
            return;
        }
        if (p != UPOS_NOUN && p != UPOS_ADJ && p != UPOS_PROPN)
            return;
    }
}

static bool noun_like(const struct token *t)
{
    size_t n = strlen(t->lower);
    if (t->upos != UPOS_X)
        return t->upos == UPOS_NOUN || t->upos == UPOS_PROPN;
    return n > 3 && t->lower[n - 1] == 's' && t->lower[n - 2] != 's' && t->form[0] >= 'a' && t->form[0] <= 'z';
}

/* "6,263 |knowledge-based companies": no knowledge is counted. */
static int32_t past_hyphen(const struct work *w, uint32_t at)
{
    const struct token *t = w->d->tokens;
    if (at + 3 < w->end && !strcmp(t[at + 1].form, "-") && !t[at + 1].space_before && !t[at + 2].space_before && (t[at + 3].upos == UPOS_NOUN))
        return (int32_t)at + 3;
    return (int32_t)at;
}

/* The noun that is counted: by the arc, else the first plural within four tokens. -1: none. */
static int32_t counted_noun(const struct work *w, uint32_t number, uint32_t at)
{
    const struct token *t = w->d->tokens;
    for (uint32_t i = number; i < at; i++)
        if (t[i].rel == REL_NUMMOD && t[i].head >= (int32_t)at && t[i].head < (int32_t)w->end && t[i].head <= (int32_t)at + 6)
            return t[i].head;
    for (uint32_t i = at; i < w->end && i < at + 4; i++) {
        if (t[i].upos == UPOS_PUNCT || t[i].upos == UPOS_VERB || t[i].upos == UPOS_AUX || strchr(",.;:()\"", t[i].lower[0]))
            return -1;
        if (wordlist_has("|in|at|on|for|and|or|to|by|from|with|the|that|who|which|after|before|since|were|was|have|had|is|are|as|but|when|while|his|her|its|their|",
                    t[i].lower))
            return -1;
        if (quantity_is_person(t[i].lower) || (noun_like(&t[i]) && (t[i].upos == UPOS_X || i + 1 >= w->end || !noun_like(&t[i + 1]))))
            return past_hyphen(w, i);
    }
    return -1;
}

/* "94 |of the 120 districts": the noun behind, past its article and number. */
static int32_t counted_behind_of(const struct work *w, uint32_t at)
{
    if (strcmp(low_at(w, at), "of") || !wordlist_has("|the|its|their|our|his|her|these|those|all|", low_at(w, (int64_t)at + 1)))
        return -1;
    uint32_t next = at + 2;
    next += mention_numeral(w->d, next, w->end).tokens;
    return counted_noun(w, w->end, next);
}

/* Unit words after the number, else the counted noun; returns the token after what belongs to the value. */
static uint32_t read_unit(struct work *w, uint32_t number, uint32_t at, uint32_t flags, struct quantity *q)
{
    const char *what[3];
    uint32_t skip = !strcmp(low_at(w, at), "-") ? 1 : 0;
    bool of = (flags & NUMERAL_VAGUE) && !strcmp(low_at(w, at), "of");
    uint32_t from = at + (of ? 1 : skip);
    struct quantity_unit u = quantity_unit_of(what, words_from(w, from, what, 3));
    if (u.name && !*q->unit) {
        q->unit = u.name;
        q->low *= u.factor;
        q->high *= u.factor;
        q->head = (int32_t)(from + u.tokens - 1);
        at = from + u.tokens;
        uint32_t more = rate(w, at, q);
        if (!more)
            rate_behind_of(w, at, q);
        return at + more;
    }
    if (*q->unit)
        return at + rate(w, at, q);
    int32_t noun = counted_noun(w, number, from);
    if (noun < 0 && !(flags & NUMERAL_VAGUE))
        noun = counted_behind_of(w, from);
    if (noun < 0)
        return at + (skip ? 0 : rate(w, at, q));
    q->head = noun;
    q->unit = quantity_noun_unit(&w->d->arena, w->d->tokens[noun].lower, w->d->tokens[noun].lemma);
    if (noun == (int32_t)from)
        at = from + 1;
    if (!rate(w, (uint32_t)noun + 1, q))
        rate_behind(w, (uint32_t)noun, q);
    return at;
}

static uint32_t few_scaled(const struct work *w, uint32_t at, struct numeral *n)
{
    static const struct { const char *word; double v; } scales[] = {{"dozen", 12}, {"hundred", 1e2}, {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}};
    if (!wordlist_has("|few|several|", low_at(w, at)))
        return 0;
    for (size_t i = 0; i < COUNT(scales); i++)
        if (!strcmp(low_at(w, at + 1), scales[i].word)) {
            *n = (struct numeral){3 * scales[i].v, -1, 2, NUMERAL_VAGUE | NUMERAL_SCALED, "", ""};
            return 2;
        }
    return 0;
}

/* A fraction is a figure only as a part of something: "half of", "a third of", "half the";
   or as a change. */
static bool fraction_stands(const struct work *w, uint32_t at, uint32_t end)
{
    const char *next = low_at(w, end);
    if (w->d->tokens[at].lower[0] >= '0' && w->d->tokens[at].lower[0] <= '9')
        return false;
    if (at > 0 && !strcmp(w->d->tokens[at - 1].lower, "by"))
        return true;            /* "fell by a third" */
    enum bound b = BOUND_NONE;
    if (bound_before(w, at, &b) && b != BOUND_NONE)
        return true;            /* "less than half that", "almost half" */
    return !strcmp(next, "of") || wordlist_has("|the|its|their|his|her|all|complete|finished|built|full|empty|below|above|less|more|lower|higher|smaller|larger|", next);
}

struct number {
    struct numeral n;
    struct quantity_unit currency;
    uint32_t start;         /* first token of the value */
};

/* "twice the length", "three times as many", "fourfold": a factor in one word. 0: none. */
static double factor_word(const struct work *w, uint32_t at)
{
    static const struct { const char *word; double by; } folds[] = {{"twofold", 2}, {"threefold", 3}, {"fourfold", 4}, {"fivefold", 5}, {"sixfold", 6}, {"sevenfold", 7},
                                                                    {"eightfold", 8}, {"ninefold", 9}, {"tenfold", 10}, {"hundredfold", 100}, {"thrice", 3}};
    for (size_t i = 0; i < COUNT(folds); i++)
        if (!strcmp(low_at(w, at), folds[i].word))
            return folds[i].by;
    return !strcmp(low_at(w, at), "twice") && wordlist_has("|as|the|that|its|their|what|more|", low_at(w, (int64_t)at + 1)) ? 2 : 0;
}

/* A number that may be a quantity at `at`; 0 tokens: none. */
static uint32_t read_number(const struct work *w, uint32_t at, struct number *x)
{
    const char *what[2];
    x->start = at;
    x->currency = (struct quantity_unit){NULL, 1, 0};
    if (few_scaled(w, at, &x->n))
        return 2;
    double by = factor_word(w, at);
    if (by > 0) {
        x->n = (struct numeral){by, by, 1, 0, "", ""};
        return 1;
    }
    x->n = mention_numeral(w->d, at, w->end);
    if (!x->n.tokens)
        return 0;
    uint32_t k = at > w->begin + 1 ? 2 : at > w->begin ? 1 : 0;
    for (uint32_t i = 0; i < k; i++)
        what[i] = w->d->tokens[at - k + i].lower;
    x->currency = quantity_currency_before(what, k);
    x->start = at - x->currency.tokens;
    if (*x->n.prefix) {
        char sign[16] = {0};
        const char *s = w->d->tokens[at].lower;
        size_t len = strcspn(s, "0123456789");
        memcpy(sign, s, len < sizeof sign ? len : 0);
        const char *one[1] = {sign};
        x->currency = quantity_currency_before(one, 1);
    }
    if ((x->n.flags & NUMERAL_FRACTION) && !x->currency.name && !fraction_stands(w, at, at + x->n.tokens))
        return 0;
    return x->n.tokens;
}

static bool suffix_unit(struct quantity *q, const char *suffix)
{
    struct quantity_unit u = quantity_unit_of(&suffix, 1);
    if (u.name) {
        q->unit = u.name;
        q->low *= u.factor;
        q->high *= u.factor;
    }
    return u.name != NULL;
}

/* "150 m high": metres, no millions. */
static bool metres(const struct work *w, uint32_t at, const struct numeral *n)
{
    uint32_t m = at + n->tokens - 1;
    return n->tokens == 2 && !strcmp(low_at(w, m), "m") && w->d->tokens[m].space_before &&
           wordlist_has("|high|long|deep|wide|tall|away|above|below|thick|across|underground|offshore|", low_at(w, (int64_t)m + 1));
}

static void set_value(struct quantity *q, const struct number *x)
{
    q->low = x->n.value;
    q->high = x->n.high;
    q->has_low = true;
    q->has_high = !(x->n.high < 0);
    q->approx = x->n.flags & NUMERAL_VAGUE;
    q->unit = x->currency.name ? x->currency.name : "";
    if (x->n.flags & NUMERAL_FRACTION) {
        q->low *= 100;
        q->high *= 100;
        q->unit = "%";
    }
}

/* One quantity at `at`; returns the token after it, or `at` for none. */
static uint32_t run_at(struct work *w, uint32_t at, int32_t sentence)
{
    struct number x;
    uint32_t n = read_number(w, at, &x), end = at + n, flags, used;
    struct quantity q = {0};
    if (!n || word_one(w, at, end) || (!x.currency.name && names(w, at, end, &x.n)))
        return n ? end : at;
    set_value(&q, &x);
    flags = x.n.flags;
    q.head = (int32_t)at;
    q.sentence = sentence;
    if (factor_word(w, at) > 0)
        q.unit = "time";
    if (metres(w, at, &x.n)) {
        q.low = q.high = x.n.value / 1e6;
        q.unit = "m";
    }
    if (*x.n.suffix && !suffix_unit(&q, x.n.suffix))
        return end; /* "5th", "3D" */
    bool between = false, changed = false;
    if (!(flags & (NUMERAL_VAGUE | NUMERAL_FRACTION))) {
        if ((used = share(w, end, &q)))
            end += used;
        else if (!(changed = changed_from(w, x.start, end, &q)) && (used = second_number(w, x.start, end, &q, &flags))) {
            end += used;
            between = wordlist_has("|between|from|", low_at(w, (int64_t)x.start - 1));
        }
    }
    uint32_t value_end = changed ? end : read_unit(w, at, end, flags, &q);
    if (!strcmp(low_at(w, end), "-") && value_end == end && !*q.unit)
        return end; /* "3-1", "9-month" without a unit we know */
    enum bound b = BOUND_NONE;
    uint32_t lead = between ? 1 : bound_before(w, x.start, &b), tail = b == BOUND_NONE ? bound_after(w, end, &b) : 0;
    if (b == BOUND_NONE && value_end > end)
        tail = bound_after(w, value_end, &b);
    bool span_of_time = b == BOUND_AT_LEAST && wordlist_has("|day|week|month|year|", q.unit) && !strcmp(low_at(w, (int64_t)x.start - 1), "over");
    if (span_of_time && !wordlist_has("|for|last|lasted|take|took|spend|spent|well|just|is|was|are|were|", low_at(w, (int64_t)x.start - 2)))
        b = BOUND_NONE;         /* "a grant over five years" */
    apply_bound(&q, b);
    const struct token *t = w->d->tokens;
    uint32_t last = value_end > end + tail ? value_end : (value_end == end ? end + tail : value_end + tail);
    last = last > w->end ? w->end : last;
    q.first = (int32_t)(x.start - lead);
    q.last = (int32_t)last - 1;
    q.value = span_make(t[x.start].span.start, t[value_end - 1].span.end);
    q.span = span_make(t[q.first].span.start, t[q.last].span.end);
    q.rule = between ? "range" : *q.unit ? "unit" : "number";
    struct quantity *out = ARENA_PUSH(&w->d->arena, w->d->quantities, w->d->n_quantities, w->d->cap_quantities);
    if (out)
        *out = q;
    return last > at ? last : end;
}

static void mark_times(struct work *w)
{
    for (uint32_t i = 0; i < w->d->n_times; i++) {
        const struct time_mention *t = &w->d->times[i];
        for (int32_t k = t->first; t->type != TIME_DURATION && k <= t->last && k < (int32_t)w->d->n_tokens; k++)
            w->taken[k] = !(t->type == TIME_SET && w->d->tokens[k].lower[0] >= '0' && w->d->tokens[k].lower[0] <= '9');
    }
}

enum status mention_run_quantities(struct document *d, struct error *e)
{
    struct work w = {d, memory_alloc(d->n_tokens + 1), 0, 0};
    if (!w.taken)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    mark_times(&w);
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        w.begin = d->sentences[s].first;
        w.end = w.begin + d->sentences[s].count;
        for (uint32_t i = w.begin; i < w.end;) {
            uint32_t next = w.taken[i] ? i + 1 : run_at(&w, i, (int32_t)s);
            i = next > i ? next : i + 1;
        }
    }
    memory_free(w.taken);
    return d->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}
