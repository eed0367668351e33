/* When a commitment falls due. In: a commitment and the times of its sentence. Out: its `due`: the day or period behind "by", "until", "in",
   or so many days after the day on which it was made ("within 48 hours"). */
#include "claim/clause.h"
#include "claim/commitment.h"

#include "base/date.h"
#include "document/when_where.h"

#include <stdlib.h>
#include <string.h>

/* "promised on Monday |to pay by June": a day outside the content dates the promise, unless it is a limit ("By June, ..."). */
static bool limits(const struct document *d, const struct claim *c, const struct time_mention *t)
{
    const char *before = d->tokens[t->first - 1].lower;
    return clause_word_in(before, "by before until") ||
           (clause_word_in(before, "within on in") && t->span.start >= c->commitment.content.start);
}

static int32_t months_later(int32_t day, int n)
{
    int year, month, of_month;
    date_to_civil(day, &year, &month, &of_month);
    month += n - 1;
    year += month / 12, month = month % 12 + 1;
    int last = date_days_in_month(year, month);
    return date_from_civil(year, month, of_month < last ? of_month : last);
}

/* "P2W", "PT48H", "P3M": the day so much later; DATE_NONE: no whole number of one unit, or less than a day */
static int32_t later(int32_t day, const char *value)
{
    char *end;
    bool clock = value && value[0] == 'P' && value[1] == 'T';
    long n = value && value[0] == 'P' ? strtol(value + 1 + clock, &end, 10) : 0;
    if (n <= 0 || n > 2000 || !*end || end[1])
        return DATE_NONE;
    if (clock)
        return *end == 'H' && n >= 24 ? day + (int32_t)((n + 23) / 24) : DATE_NONE;
    switch (*end) {
    case 'D': return day + (int32_t)n;
    case 'W': return day + 7 * (int32_t)n;
    case 'M': return months_later(day, (int)n);
    case 'Y': return months_later(day, 12 * (int)n);
    default: return DATE_NONE;
    }
}

/* The day on which it was promised: one that is told before its content, or that of the report. */
static int32_t made_on(const struct document *d, const struct claim *c)
{
    int32_t day = d->meta.date;
    for (uint32_t i = document_first_time(d, c->sentence); i < d->n_times && d->times[i].sentence == c->sentence; i++) {
        const struct time_mention *t = &d->times[i];
        bool told = t->type == TIME_DATE && t->from != DATE_NONE && t->from == t->to && t->span.end <= c->commitment.content.start;
        day = told && t->from <= (day == DATE_NONE ? t->from : day) ? t->from : day;
    }
    return day;
}

/* "within 48 hours", "in the next three days"; not "within a week of the vote", "for two days" */
static bool runs(const struct document *d, const struct claim *c, const struct time_mention *t)
{
    int32_t before = t->first - 1, after = t->last + 1;
    bool open = (uint32_t)after < d->n_tokens && clause_word_in(d->tokens[after].lower, "of after from following before since");
    bool next = clause_word_in(d->tokens[t->first].lower, "the") && (uint32_t)t->first + 1 < d->n_tokens && clause_word_in(d->tokens[t->first + 1].lower, "next coming");
    bool within = clause_word_in(d->tokens[before].lower, "within inside") || (next && clause_word_in(d->tokens[before].lower, "in over during")) ||
                  (clause_word_in(d->tokens[before].lower, "in") && (uint32_t)after < d->n_tokens && clause_word_in(d->tokens[after].lower, "' 's time"));
    struct span content = c->commitment.content;
    uint32_t start = d->tokens[before].span.start;      /* "to free the men |within 48 hours", hung on the verb above */
    bool inside = span_contains(content, t->span) || (start >= content.end && start <= content.end + 1);
    return t->type == TIME_DURATION && within && !open && inside;
}

static bool falls_after(const struct document *d, struct claim *c, const struct time_mention *t)
{
    int32_t made = made_on(d, c), end = made != DATE_NONE ? later(made, t->value) : DATE_NONE;
    bool then = (uint32_t)t->last + 1 < d->n_tokens && clause_word_in(d->tokens[t->last + 1].lower, "' 's time");     /* "in two months' time" */
    if (end != DATE_NONE)
        c->commitment.due = (struct when){then ? end : made, end, "day", t->span, false};
    return end != DATE_NONE;
}

void commitment_due(struct document *d, struct claim *c)
{
    for (uint32_t i = document_first_time(d, c->sentence); i < d->n_times && d->times[i].sentence == c->sentence; i++) {
        const struct time_mention *t = &d->times[i];
        if (t->first <= 0)
            continue;
        if (span_contains(c->span, t->span) && t->type != TIME_DURATION && limits(d, c, t)) {
            c->commitment.due = (struct when){t->from, t->to, t->precision ? t->precision : "day", t->span, false};
            return;
        }
        if (runs(d, c, t) && falls_after(d, c, t))
            return;
    }
}

/* "gave the rebels |48 hours| to leave" */
const struct time_mention *commitment_time_at(const struct document *d, int32_t token)
{
    int32_t s = document_sentence_of_token(d, token);
    for (uint32_t i = document_first_time(d, s); i < d->n_times && d->times[i].sentence == s; i++)
        if (d->times[i].type == TIME_DURATION && d->times[i].first <= token && token <= d->times[i].last)
            return &d->times[i];
    return NULL;
}

void commitment_due_after(const struct document *d, struct claim *c, const struct time_mention *t) { falls_after(d, c, t); }
