/* In: tokens with times marked. Out: quantities. At each numeral: a currency before it, a second number
   ("3.5 to 4 million", "nine in ten"), the unit or the counted noun, a rate ("a week"), and the words
   within three tokens that bound it ("at least", "nearly", "or more") give an interval. Numbers that
   name (flight 17, resolution 1701, F-16) or date are left out. */
#include "mention/quantities.h"

#include <string.h>

#include "base/memory.h"
#include "mention/numeral.h"
#include "mention/quantity_units.h"
#include "mention/quantity_work.h"
#include "base/wordlist.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* --- what a number must not be ------------------------------------------------------------------ */

static bool capital_letter(const struct token *t) { return t->form[0] >= 'A' && t->form[0] <= 'Z'; }

static bool capital(const struct token *t)
{
    return t->form[0] >= 'A' && t->form[0] <= 'Z' && t->form[1];
}

/* "sixty|-second| session": an ordinal, no sixty of anything */
static bool ordinal_behind(const struct work *w, uint32_t end)
{
    const char *word = low_at(w, !strcmp(low_at(w, end), "-") ? (int64_t)end + 1 : end);
    return end > 0 && word != low_at(w, end) && wordlist_has("|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|", word);
}

/* "A/76/PV.1", "S/2004/431": the number of a document */
static bool in_symbol(const struct work *w, uint32_t at)
{
    const struct token *t = w->d->tokens;
    return at >= w->begin + 2 && !strcmp(t[at - 1].form, "/") && !t[at - 1].space_before && !t[at].space_before && capital_letter(&t[at - 2]);
}

/* "F-16", "3-1", "resolution 1701", "Ansar 3", "John Doe, 44,": they name or describe. */
static bool names(const struct work *w, uint32_t at, uint32_t end, const struct numeral *n)
{
    const struct token *t = w->d->tokens;
    const char *prev = low_at(w, (int64_t)at - 1), *next = low_at(w, end);
    bool digits = n->flags & NUMERAL_DIGITS;
    if (low_is(w, (int64_t)at - 1, W_QUANTITY_LABEL) || !strcmp(prev, "#") || ordinal_behind(w, end) || in_symbol(w, at))
        return true;
    if (!strcmp(prev, "-") && at >= w->begin + 2 && !t[at].space_before && !t[at - 1].space_before)
        return true; /* of "3-1" too, what is left of it */
    bool letter = at > w->begin + 1 && t[at - 1].form[0] >= 'A' && t[at - 1].form[0] <= 'Z' && !t[at - 1].form[1] && t[at - 1].form[0] != 'I';
    if (digits && letter && end - at == 1)      /* "the A 19", "Highway M 4" */
        return true;
    if (digits && end - at == 1 && !(n->flags & NUMERAL_SCALED)) {
        if (!strcmp(next, "-") && end + 1 < w->end && !t[end + 1].space_before && !strcmp(low_at(w, (int64_t)end + 1), "year") )
            return wordlist_has("|old|-|", low_at(w, (int64_t)end + 2)) && strstr(low_at(w, (int64_t)end + 3), "old");
        if (!strcmp(prev, ",") && wordlist_has("|,|.|)|", next) && at >= w->begin + 2 && capital(&t[at - 2]) && n->value < 110)
            return true;
        bool title = at > w->begin + 1 && t[at - 1].upos == UPOS_NOUN && n->value < 20 && at < w->end && t[end < w->end ? end : at].upos == UPOS_NOUN && !strcmp(low_at(w, (int64_t)at - 2), "the");
        if (at > w->begin + 1 && capital(&t[at - 1]) && n->value == (double)(long)n->value &&
            (t[at - 1].upos == UPOS_PROPN || title) && !wordlist_has("|%|percent|per|people|km|", next))
            return true;
    }
    return false;
}

static bool word_one(const struct work *w, uint32_t at, uint32_t end)
{
    if (strcmp(low_at(w, at), "one") || end != at + 1)
        return false;
    uint32_t of = !strcmp(low_at(w, end), "in") ? 1 : quantity_phrase(w, "out of", end);
    if (of && mention_numeral(w->d, end + of, w->end).tokens)
        return false; /* "one in five" */
    if (!strcmp(low_at(w, end), "or") && mention_numeral(w->d, end + 1, w->end).tokens)
        return false; /* "one or two mines" */
    return wordlist_has("|of|another|.|,|who|that|could|can|may|might|would|should|must|is|was|has|had|in|day|side|thing|way|and|or|;|", low_at(w, end)) ||
           wordlist_has("|no|any|every|each|this|that|the|some|which|another|-|only|", low_at(w, (int64_t)at - 1));
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
    if (at > w->begin && wordlist_has("|first|second|latter|last|final|opening|fourth|", w->d->tokens[at - 1].lower))
        return false;           /* "the first half of July" */
    if (at > 0 && !strcmp(w->d->tokens[at - 1].lower, "by"))
        return true;            /* "fell by a third" */
    if (at > 0 && wordlist_has("|between|from|", w->d->tokens[at - 1].lower) && wordlist_has("|and|to|", next))
        return true;            /* "between a fifth and a quarter" */
    enum bound b = BOUND_NONE;
    if (quantity_bound_before(w, at, &b) && b != BOUND_NONE)
        return true;            /* "less than half that", "almost half" */
    return !strcmp(next, "of") || wordlist_has("|the|its|their|his|her|all|complete|finished|built|full|empty|below|above|less|more|lower|higher|smaller|larger|", next);
}

struct number {
    struct numeral n;
    struct quantity_unit currency;
    uint32_t start;         /* first token of the value */
    bool between, changed;  /* the first of "between 3 and 5", of "from 3 to 5" */
};

/* "twice the length", "three times as many", "fourfold": a factor in one word. 0: none. */
static double factor_word(const struct work *w, uint32_t at)
{
    static const struct { const char *word; double by; } folds[] = {{"twofold", 2}, {"threefold", 3}, {"fourfold", 4}, {"fivefold", 5}, {"sixfold", 6}, {"sevenfold", 7},
                                                                    {"eightfold", 8}, {"ninefold", 9}, {"tenfold", 10}, {"hundredfold", 100}, {"thrice", 3}};
    const char *low = low_at(w, at);
    for (size_t i = 0; i < COUNT(folds); i++)
        if (*low == *folds[i].word && !strcmp(low, folds[i].word))
            return folds[i].by;
    return !strcmp(low, "twice") && wordlist_has("|as|the|that|its|their|what|more|", low_at(w, (int64_t)at + 1)) ? 2 : 0;
}

/* "US $ 5": the words before the number, if they are money. */
static struct quantity_unit currency_before(const struct work *w, uint32_t at)
{
    const char *what[2];
    uint32_t k = at > w->begin + 1 ? 2 : at > w->begin ? 1 : 0;
    for (uint32_t i = 0; i < k; i++)
        what[i] = w->d->tokens[at - k + i].lower;
    return quantity_currency_before(what, k);
}

/* "$5", "us$5": the sign that begins the token. */
static struct quantity_unit currency_within(const struct work *w, uint32_t at)
{
    char sign[16] = {0};
    const char *s = w->d->tokens[at].lower, *one[1] = {sign};
    size_t len = strcspn(s, "0123456789");
    memcpy(sign, s, len < sizeof sign ? len : 0);
    return quantity_currency_before(one, 1);
}

/* A number that may be a quantity at `at`; 0 tokens: none. */
static uint32_t read_number(const struct work *w, uint32_t at, struct number *x)
{
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
    x->currency = currency_before(w, at);
    x->start = at - x->currency.tokens;
    if (*x->n.prefix)
        x->currency = currency_within(w, at);
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

static void set_amount(struct quantity *q, const struct number *x)
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

/* What the number says by itself; false: it is none ("5th", "3D"). */
static bool set_value(const struct work *w, uint32_t at, const struct number *x, struct quantity *q)
{
    set_amount(q, x);
    q->head = (int32_t)at;
    if (factor_word(w, at) > 0)
        q->unit = "time";
    if (metres(w, at, &x->n)) {
        q->low = q->high = x->n.value / 1e6;
        q->unit = "m";
    }
    return !*x->n.suffix || suffix_unit(q, x->n.suffix);
}

/* A second value behind the first: the whole of a share, the value after a change, the end of a range; the token behind it. */
static uint32_t add_second(const struct work *w, uint32_t end, struct number *x, struct quantity *q)
{
    uint32_t used = 0;
    if (x->n.flags & NUMERAL_FRACTION) {
        used = quantity_second_share(w, x->start, end, q);
        x->between = used;
    } else if (!(x->n.flags & NUMERAL_VAGUE) && !(used = quantity_share(w, end, q))) {
        x->changed = quantity_changed_from(w, x->start, end, q);
        used = x->changed ? 0 : quantity_second_number(w, x->start, end, q, &x->n.flags);
        x->between = used && wordlist_has("|between|from|", low_at(w, (int64_t)x->start - 1));
    }
    return end + used;
}

/* "a grant over five years" lasts that long; "it took over five years" longer. */
static bool tells_duration(const struct work *w, const struct quantity *q, uint32_t start)
{
    return wordlist_has("|day|week|month|year|", q->unit) && !strcmp(low_at(w, (int64_t)start - 1), "over") &&
           !wordlist_has("|for|last|lasted|take|took|spend|spent|well|just|is|was|are|were|", low_at(w, (int64_t)start - 2));
}

/* "a park stretching over 18,000 hectares" has as many */
static bool tells_spread(const struct work *w, const struct quantity *q, uint32_t start)
{
    return wordlist_has("|ha|km2|m2|acre|km|mile|hectare|", q->unit) && !strcmp(low_at(w, (int64_t)start - 1), "over") &&
           wordlist_has("|stretch|stretches|stretched|stretching|spread|spreads|spreading|extend|extends|extended|extending|sprawl|sprawls|sprawled|sprawling|scattered|", low_at(w, (int64_t)start - 2));
}

/* The words around that bound the value, which ends at `end`, with its unit at `value_end`; sets its first and last token. */
static void set_bounds(const struct work *w, const struct number *x, uint32_t end, uint32_t value_end, struct quantity *q)
{
    enum bound b = BOUND_NONE;
    uint32_t lead = x->between ? 1 : quantity_bound_before(w, x->start, &b), tail = b == BOUND_NONE ? quantity_bound_after(w, end, &b) : 0;
    if (b == BOUND_NONE && value_end > end)
        tail = quantity_bound_after(w, value_end, &b);
    quantity_apply_bound(q, b == BOUND_AT_LEAST && (tells_duration(w, q, x->start) || tells_spread(w, q, x->start)) ? BOUND_NONE : b);
    uint32_t behind = value_end > end + tail ? value_end : value_end + tail;
    q->first = (int32_t)(x->start - lead);
    q->last = (int32_t)(behind > w->end ? w->end : behind) - 1;
}

static void push(struct work *w, uint32_t start, uint32_t value_end, struct quantity *q)
{
    const struct token *t = w->d->tokens;
    q->sentence = w->sentence;
    q->value = span_make(t[start].span.start, t[value_end - 1].span.end);
    q->span = span_make(t[q->first].span.start, t[q->last].span.end);
    struct quantity *out = ARENA_PUSH(&w->d->arena, w->d->quantities, w->d->n_quantities, w->d->cap_quantities);
    if (out)
        *out = *q;
}

/* "one child in four", bounds before it read. */
static void add_share(struct work *w, uint32_t at, uint32_t end, struct quantity *q)
{
    enum bound b = BOUND_NONE;
    uint32_t lead = quantity_bound_before(w, at, &b);
    quantity_apply_bound(q, b);
    q->first = (int32_t)(at - lead);
    q->last = (int32_t)end - 1;
    q->rule = "unit";
    push(w, at, end, q);
}

/* The number at `at` as a quantity; returns the token after it. */
static uint32_t add_number(struct work *w, uint32_t at, uint32_t end, struct number *x)
{
    struct quantity q = {0};
    if (word_one(w, at, end) || (!x->currency.name && names(w, at, end, &x->n)) || !set_value(w, at, x, &q))
        return end;
    end = add_second(w, end, x, &q);
    uint32_t value_end = x->changed ? end : quantity_read_unit(w, at, end, x->n.flags, &q);
    if (!strcmp(low_at(w, end), "-") && value_end == end && !*q.unit)
        return end; /* "3-1", "9-month" without a unit we know */
    set_bounds(w, x, end, value_end, &q);
    q.rule = x->between ? "range" : *q.unit ? "unit" : "number";
    push(w, x->start, value_end, &q);
    return q.last >= (int32_t)at ? (uint32_t)q.last + 1 : end;
}

/* One quantity at `at`; returns the token after it, or `at` for none. */
static uint32_t run_at(struct work *w, uint32_t at)
{
    struct number x = {0};
    struct quantity share = {0};
    uint32_t n = read_number(w, at, &x), used = quantity_one_in(w, at, &share);
    if (!used)
        return n ? add_number(w, at, at + n, &x) : at;
    add_share(w, at, at + used, &share);
    return at + used;
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
    struct work w = {d, memory_alloc(d->n_tokens + 1), 0, 0, 0};
    if (!w.taken)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    mark_times(&w);
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        w.sentence = (int32_t)s;
        w.begin = d->sentences[s].first;
        w.end = w.begin + d->sentences[s].count;
        for (uint32_t i = w.begin; i < w.end;) {
            uint32_t next = w.taken[i] ? i + 1 : run_at(&w, i);
            i = next > i ? next : i + 1;
        }
    }
    memory_free(w.taken);
    return d->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}
