/* What follows a number: a second one ("3.5 to 4 million"), the whole it is a share of ("nine in ten"), its unit or the noun
   that is counted, a rate ("a week"). In: tokens from the number on. Out: the quantity filled in. */
#include "mention/quantity_work.h"

#include <string.h>

#include "base/wordlist.h"
#include "mention/quantity_units.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static uint32_t words_from(const struct work *w, uint32_t at, const char **out, uint32_t most)
{
    uint32_t n = 0;
    while (n < most && at + n < w->end) {
        out[n] = w->d->tokens[at + n].lower;
        n++;
    }
    return n;
}

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
uint32_t quantity_second_number(const struct work *w, uint32_t start, uint32_t at, struct quantity *q, uint32_t *flags)
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
    for (int64_t i = (int64_t)from - 1; i >= (int64_t)w->begin && i + 8 > (int64_t)from; i--)
        if (word_is(w->d, (int32_t)i, W_QUANTITY_CHANGE))
            return true;
    return false;
}

/* The value before the change has the scale and the unit of the one behind it: "from 3.1 to 2.6 million tonnes". */
bool quantity_changed_from(const struct work *w, uint32_t start, uint32_t end, struct quantity *q)
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
uint32_t quantity_share(const struct work *w, uint32_t at, struct quantity *q)
{
    uint32_t joint = !strcmp(low_at(w, at), "in") ? 1 : quantity_phrase(w, "out of", at) ? 2 : 0;
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

uint32_t quantity_second_share(const struct work *w, uint32_t start, uint32_t at, struct quantity *q)
{
    const char *first = low_at(w, (int64_t)start - 1), *joint = low_at(w, at);
    struct numeral n = wordlist_has("|between|from|", first) && wordlist_has("|and|to|", joint) ? mention_numeral(w->d, at + 1, w->end) : (struct numeral){0};
    if (!n.tokens || !(n.flags & NUMERAL_FRACTION) || n.value * 100 <= q->low)
        return 0;
    q->high = n.value * 100;
    return n.tokens + 1;
}

uint32_t quantity_one_in(const struct work *w, uint32_t at, struct quantity *q)
{
    if (strcmp(low_at(w, at), "one") || !wordlist_has("|in|", low_at(w, (int64_t)at + 2)) || at + 3 >= w->end || w->d->tokens[at + 1].upos != UPOS_NOUN)
        return 0;
    uint32_t every = !strcmp(low_at(w, (int64_t)at + 3), "every");
    struct numeral n = mention_numeral(w->d, at + 3 + every, w->end);
    if (!n.tokens || n.value < 2 || n.value > 1000 || n.flags & (NUMERAL_VAGUE | NUMERAL_FRACTION) || w->taken[at + 3 + every])
        return 0;
    q->low = q->high = 100 / n.value;
    q->has_low = q->has_high = true;
    q->unit = "%";
    q->head = (int32_t)at + 1;
    return 3 + every + n.tokens;
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
    const char *below = u.name ? u.name : quantity_noun_unit(w->d, at + 1);
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
        if (quantity_is_person(w->d, i) || (noun_like(&t[i]) && (t[i].upos == UPOS_X || i + 1 >= w->end || !noun_like(&t[i + 1]))))
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

/* "Venezuelans", "Burmese", "Pakistanis" */
static bool demonym(const struct token *t)
{
    static const char *const ends[] = {"ans", "ians", "ese", "is", "ines"};
    size_t n = strlen(t->lower);
    bool capital = t->form[0] >= 'A' && t->form[0] <= 'Z';
    for (size_t i = 0; capital && i < COUNT(ends); i++)
        if (n > strlen(ends[i]) + 2 && !strcmp(t->lower + n - strlen(ends[i]), ends[i]) && (t->ner == NER_NORP || t->upos == UPOS_PROPN || t->feat_bits & FEAT_PLUR))
            return true;
    return false;
}

/* "tonnes of ore a year": a unit, and its rate right behind it, behind what it is of, or behind the verb ("barrels leak away each
   year"); the token after what belongs to the value. */
static uint32_t take_unit(struct work *w, uint32_t from, const struct quantity_unit *u, struct quantity *q)
{
    uint32_t at = from + u->tokens;
    q->unit = u->name;
    q->low *= u->factor;
    q->high *= u->factor;
    q->head = (int32_t)at - 1;
    uint32_t more = rate(w, at, q);
    if (!more)
        rate_behind_of(w, at, q);
    if (!more && !strchr(q->unit, '/') && *q->unit != '%')
        rate_behind(w, at - 1, q);
    return at + more;
}

static void take_noun(struct work *w, int32_t noun, struct quantity *q)
{
    const struct token *t = &w->d->tokens[noun];
    q->head = noun;
    q->unit = demonym(t) ? "person" : quantity_noun_unit(w->d, (uint32_t)noun);
    if (!rate(w, (uint32_t)noun + 1, q))
        rate_behind(w, (uint32_t)noun, q);
}

uint32_t quantity_read_unit(struct work *w, uint32_t number, uint32_t at, uint32_t flags, struct quantity *q)
{
    const char *what[3];
    bool hyphen = !strcmp(low_at(w, at), "-"), of = (flags & NUMERAL_VAGUE) && !strcmp(low_at(w, at), "of");
    uint32_t from = at + (of || hyphen);
    if (*q->unit)
        return at + rate(w, at, q);
    struct quantity_unit u = quantity_unit_of(what, words_from(w, from, what, 3));
    if (u.name)
        return take_unit(w, from, &u, q);
    int32_t noun = counted_noun(w, number, from);
    if (noun < 0 && !(flags & NUMERAL_VAGUE))
        noun = counted_behind_of(w, from);
    if (noun < 0)
        return at + (hyphen ? 0 : rate(w, at, q));
    take_noun(w, noun, q);
    return noun == (int32_t)from ? from + 1 : at;
}
