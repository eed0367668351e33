/* When and where a figure holds. In: a quantity, the times and places of its sentence. Out: of several times the one that stands by the
   number ("3.5 million in 2010 and 1.6 million in 2023"), of several places those that hold for its clause. */
#include "claim/figure_when.h"

#include "claim/clause.h"
#include "document/when_where.h"

#include <string.h>

enum { NEAR = 9 };

/* "between 2021 |and 2023", "from May |to July": the period goes up to the second. */
static void up_to_second(const struct document *d, uint32_t i, struct claim *c)
{
    const struct time_mention *a = &d->times[i], *b = a + 1;
    if (i + 1 >= d->n_times || b->sentence != a->sentence || b->type != TIME_DATE || b->first != a->last + 2 || a->first < 1 || b->to == DATE_NONE || b->to <= c->when.to)
        return;
    if (clause_word_in(d->tokens[a->first - 1].lower, "between from") && clause_word_in(d->tokens[a->last + 1].lower, "and to until")) {
        c->when.to = b->to;
        c->when.span = span_join(a->span, b->span);
    }
}

static bool dates(const struct time_mention *t) { return t->type == TIME_DATE && t->from != DATE_NONE; }

/* Another number stands between two tokens; or a mark or "and", which part breaths; or a word that compares. */
static bool parted(const struct document *d, int32_t from, int32_t to, bool breath)
{
    for (int32_t t = from; t < to; t++) {
        bool mark = d->tokens[t].upos == UPOS_PUNCT || d->tokens[t].upos == UPOS_CCONJ;
        if (breath ? mark || clause_word_in(d->tokens[t].lower, "compared compare comparing than versus against relative") : d->tokens[t].form[0] == ';')
            return true;
    }
    for (uint32_t i = 0; i < d->n_quantities; i++)
        if (d->quantities[i].first >= from && d->quantities[i].last < to)
            return true;
    return false;
}

/* "the year 1395 |(March 2016-March 2017)|": the same time told again */
static bool bracketed(const struct document *d, const struct time_mention *t)
{
    int32_t k = t->first - 1, begin = (int32_t)d->sentences[t->sentence].first;
    while (k >= begin && k > t->first - 8 && strcmp(d->tokens[k].form, "(") != 0 && strcmp(d->tokens[k].form, ")") != 0)
        k--;
    return k >= begin && d->tokens[k].form[0] == '(';
}

/* "from January |to June 2019|": told by the first of the two */
static uint32_t whole_range(const struct document *d, uint32_t i)
{
    const struct time_mention *b = &d->times[i], *a = b - 1;
    bool second = i > 0 && a->sentence == b->sentence && dates(a) && b->first == a->last + 2 && a->first > 0 &&
                  clause_word_in(d->tokens[a->first - 1].lower, "between from") && clause_word_in(d->tokens[a->last + 1].lower, "and to until");
    return second ? i - 1 : i;
}

/* The time that belongs to the number: right behind it in the same breath, else the last one before it. */
static int64_t time_by(const struct document *d, const struct claim *c, const struct quantity *q)
{
    int64_t first = -1, before = -1, behind = -1;
    for (uint32_t i = document_first_time(d, c->sentence); i < d->n_times && d->times[i].sentence == c->sentence; i++) {
        const struct time_mention *t = &d->times[i];
        if (!dates(t) || (first >= 0 && bracketed(d, t)))
            continue;
        first = first < 0 ? i : first;
        if (t->last < q->first && !parted(d, t->last + 1, q->first, false))
            before = i;
        if (behind < 0 && t->first > q->last && t->first - q->last < NEAR && !parted(d, q->last + 1, t->first, true))
            behind = i;
    }
    int64_t found = behind >= 0 ? behind : before >= 0 ? before : first;
    return found < 0 ? found : whole_range(d, (uint32_t)found);
}

void figure_when(const struct document *d, struct claim *c, const struct quantity *q)
{
    int64_t i = time_by(d, c, q);
    if (i < 0)
        return;
    const struct time_mention *t = &d->times[i];
    c->when = (struct when){t->from, t->to, t->precision ? t->precision : "day", t->span, false};
    up_to_second(d, (uint32_t)i, c);
}

static bool counts(const struct document *d, uint32_t i, int32_t sentence)
{
    bool here = i < d->n_places && d->places[i].sentence == sentence && d->places[i].usage == USAGE_LITERAL;
    uint32_t behind = here ? (uint32_t)d->places[i].last + 2 : 0;       /* "U.S.|-led|" */
    bool led = here && behind < d->n_tokens && d->tokens[behind - 1].form[0] == '-' && clause_word_in(d->tokens[behind].lower, "led backed based made born funded sponsored allied brokered mediated occupied");
    return here && !led;
}

/* "Adana |and Gaziantep|", "Christchurch, |New Zealand|": two names that go together */
static bool together(const struct document *d, const struct place_mention *a, const struct place_mention *b)
{
    for (int32_t t = a->last + 1; t < b->first; t++)
        if (!clause_word_in(d->tokens[t].lower, ", and or the"))
            return false;
    return b->first - a->last < 5;
}

/* Of several places the one right behind the number, else the last before it; -1: neither. */
static int64_t place_by(const struct document *d, int32_t sentence, const struct quantity *q)
{
    int64_t before = -1, behind = -1;
    for (uint32_t i = document_first_place(d, sentence); i < d->n_places && d->places[i].sentence == sentence; i++) {
        const struct place_mention *p = &d->places[i];
        if (!counts(d, i, sentence))
            continue;
        if (p->last < q->first && !parted(d, p->last + 1, q->first, false))
            before = i;
        if (behind < 0 && p->first > q->last && p->first - q->last < NEAR && !parted(d, q->last + 1, p->first, true))
            behind = i;
    }
    return behind >= 0 ? behind : before;
}

void figure_where(struct document *d, struct claim *c, const struct quantity *q)
{
    int64_t by = place_by(d, c->sentence, q), low = by, high = by;
    uint32_t first = document_first_place(d, c->sentence);
    while (by >= 0 && counts(d, (uint32_t)high + 1, c->sentence) && together(d, &d->places[high], &d->places[high + 1]))
        high++;
    while (by >= 0 && low > first && counts(d, (uint32_t)low - 1, c->sentence) && together(d, &d->places[low - 1], &d->places[low]))
        low--;
    for (uint32_t i = first; i < d->n_places && d->places[i].sentence == c->sentence; i++)
        if (counts(d, i, c->sentence) && (by < 0 || (i >= low && i <= high)))
            clause_push(d, &c->figure.where, (int32_t)i);
}
