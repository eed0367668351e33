/* In: a document with tokens. Out: its time expressions. Sentence by sentence, left to right, the
   longest rule wins; then neighbours that say one thing are joined ("10 p.m." + "Wednesday"), edges
   are taken into the span ("early", "the end of"), and the narrative date moves on. */
#include "mention/times.h"

#include <string.h>

#include "base/memory.h"
#include "base/wordlist.h"
#include "mention/time_rules.h"

enum { SENTENCE_TIMES_MAX = 256 };

static bool figure(char c)
{
    return c >= '0' && c <= '9';
}

struct civil { int year, month, day; };

/* "2013-03-12": its length, 0 if it is none. */
static int year_first(const char *s, struct civil *c)
{
    bool is = date_digits(s, 4, &c->year) && (s[4] == '-' || s[4] == '/') && date_digits(s + 5, 2, &c->month) && s[7] == s[4] &&
              date_digits(s + 8, 2, &c->day) && !figure(s[10]);
    return is ? 10 : 0;
}

/* One or two figures; how many. */
static int short_number(const char *s, int *v)
{
    int n = figure(s[0]) ? 1 + figure(s[1]) : 0;
    date_digits(s, n, v);
    return n;
}

/* "12.03.2013", "3/12/2013": the day comes first where only that is possible, else the month with '/' and the day with '.'. */
static int year_last(const char *s, struct civil *c)
{
    int a, b, n = short_number(s, &a);
    char mark = s[n];
    if (!n || (mark != '/' && mark != '.') || !figure(s[n + 1]))
        return 0;
    n += 1 + short_number(s + n + 1, &b);
    if (s[n] != mark || !date_digits(s + n + 1, 4, &c->year) || figure(s[n + 5]))
        return 0;
    bool day_first = mark == '.' || a > 12;
    c->month = day_first ? b : a;
    c->day = day_first ? a : b;
    return n + 5;
}

/* A date in figures at this byte: day and its length. */
static int numeric_date(const char *s, int32_t *day)
{
    struct civil c;
    int n = year_first(s, &c);
    if (!n && !(n = year_last(s, &c)))
        return 0;
    if (c.year < 1000 || c.year > 2999 || c.month < 1 || c.month > 12 || c.day < 1 || c.day > date_days_in_month(c.year, c.month))
        return 0;
    *day = date_from_civil(c.year, c.month, c.day);
    return n;
}

static uint32_t match_numeric(struct time_context *x, uint32_t at, struct time_match *m)
{
    const struct document *d = x->d;
    int32_t day;
    uint32_t start = d->tokens[at].span.start;
    if (!figure(d->text[start]) || (start && (figure(d->text[start - 1]) || d->text[start - 1] == '.')))
        return 0;
    int n = d->length - start >= 8 ? numeric_date(d->text + start, &day) : 0;
    uint32_t i = at;
    while (n && i < x->end && d->tokens[i].span.end <= start + (uint32_t)n)
        i++;
    if (i == at || d->tokens[i - 1].span.end != start + (uint32_t)n)
        return 0;
    *m = (struct time_match){0};
    time_match_point(x, m, time_point_day(day));
    m->mention.rule = "numeric";
    return i - at;
}

/* Tokens between two matches allow them to be one expression: nothing, "," , "on", "at", a bracket ("10:35 a.m. (0735 GMT) Friday"). */
static bool joint(const struct document *d, int32_t after, int32_t before)
{
    if (before - after > 3 && before - after < 7)
        return !strcmp(d->tokens[after + 1].lower, "(") && !strcmp(d->tokens[before - 1].lower, ")");
    if (before - after > 2)
        return false;
    for (int32_t i = after + 1; i < before; i++)
        if (strcmp(d->tokens[i].lower, ",") && strcmp(d->tokens[i].lower, "on") && strcmp(d->tokens[i].lower, "at"))
            return false;
    return true;
}

/* "10 p.m." + "Wednesday", "Friday" + "at noon": the time of that day. */
static bool join(struct time_context *x, struct time_match *a, const struct time_match *b)
{
    const struct time_match *clock = a->clock ? a : b, *date = a->clock ? b : a;
    if (!clock->clock || date->clock || date->point.grain != GRAIN_DAY || !joint(x->d, a->mention.last, b->mention.first))
        return false;
    struct time_match whole = *a;
    time_match_point(x, &whole, date->point);
    whole.mention.value = arena_format(&x->d->arena, "%sT%s", whole.mention.value, clock->clock);
    whole.mention.type = TIME_TIME;
    whole.mention.last = b->mention.last;
    whole.mention.rule = clock->mention.rule;
    whole.clock = clock->clock;
    *a = whole;
    return true;
}

/* A clock in a bracket behind another says the same time elsewhere. */
static bool same_clock(const struct document *d, const struct time_match *a, const struct time_match *b)
{
    return a->clock && b->clock && b->mention.first == a->mention.last + 2 && !strcmp(d->tokens[b->mention.first - 1].lower, "(") &&
           b->mention.last + 1 < (int32_t)d->n_tokens && !strcmp(d->tokens[b->mention.last + 1].lower, ")");
}

/* "May-June 2014", "between 3 May and 7 June 1998": the year told behind is that of both. */
static void lend_year(struct time_context *x, struct time_match *a, const struct time_match *b)
{
    const struct document *d = x->d;
    int32_t at = a->mention.last + 1;
    if (!a->of_year || a->year_told || !b->of_year || !b->year_told || a->point.grain != b->point.grain || b->mention.first != at + 1 ||
        !wordlist_has("|-|\xe2\x80\x93|to|and|or|through|until|till|", d->tokens[at].lower))
        return;
    struct time_point p = time_point_years(a->point, b->year_told - time_point_year_of(a->point));
    int32_t from, to, from_b, to_b;
    time_point_range(p, &from, &to);
    time_point_range(b->point, &from_b, &to_b);
    const char *rule = a->mention.rule;
    int32_t first = a->mention.first, last = a->mention.last;
    time_match_point(x, a, from > from_b ? time_point_years(p, -1) : p);
    a->mention.rule = rule;
    a->mention.first = first;
    a->mention.last = last;
    a->year_told = b->year_told;
}

static bool is_lower(const struct document *d, int64_t i, const char *list)
{
    const char *at = i >= 0 ? strstr(list, d->tokens[i].lower) : NULL;
    size_t n = i >= 0 ? strlen(d->tokens[i].lower) : 0;
    return n && at && at > list && at[-1] == '|' && at[n] == '|';
}

static bool is_class(const struct time_context *x, int64_t i, enum time_class k)
{
    return i >= (int64_t)x->begin && (x->cells[i].mask >> k & 1);
}

/* "early", "mid-", "the end of" belong to the expression but do not change its value. */
static void widen(struct time_context *x, struct time_mention *m)
{
    int64_t i = m->first;
    if (m->type == TIME_DURATION || m->type == TIME_SET)
        return;
    if (is_class(x, i - 1, TC_OF) && is_class(x, i - 2, TC_END))
        i -= 2;
    else if (is_class(x, i - 1, TC_HYPH) && is_class(x, i - 2, TC_EDGE))
        i -= 2;
    else if (is_class(x, i - 1, TC_EDGE))
        i -= 1;
    if (i < m->first && is_class(x, i - 1, TC_THE))
        i--;
    m->first = (int32_t)i;
}

/* "since 2014" runs to the present, "until May" up to it, "by" and "before" likewise. */
static void open_ended(const struct time_context *x, struct time_mention *m)
{
    int64_t before = (int64_t)m->first - 1;
    if (before < (int64_t)x->begin || m->from == DATE_NONE || (m->type != TIME_DATE && m->type != TIME_TIME))
        return;
    if (is_lower(x->d, before, "|since|") && x->date != DATE_NONE && m->from <= x->date)
        m->to = x->date;
    else if (is_lower(x->d, before, "|by|until|till|before|"))
        m->from = x->date != DATE_NONE && x->date < m->from ? x->date : DATE_NONE;
}

/* The narrative date is the one told last; what results of a quarter are held against moves nothing on. */
static void move_on(struct time_context *x, const struct time_match *m)
{
    bool quarter = m->point.grain == GRAIN_QUARTER, beside = quarter && wordlist_has("|ago|earlier|year-ago|compared|", m->mention.rule);
    if (beside || m->point.grain == GRAIN_NONE || m->point.grain > GRAIN_YEAR)
        return;
    x->last = m->point;
    x->quarter = quarter ? m->point : x->quarter;
}

static void finish(struct time_context *x, struct time_match *m, int32_t sentence)
{
    struct document *d = x->d;
    struct time_mention *t = ARENA_PUSH(&d->arena, d->times, d->n_times, d->cap_times);
    if (!t)
        return;
    widen(x, &m->mention);
    open_ended(x, &m->mention);
    *t = m->mention;
    t->sentence = sentence;
    t->span = span_make(d->tokens[t->first].span.start, d->tokens[t->last].span.end);
    move_on(x, m);
}

/* "(Osei, 2019)" and source lists: no dates of the story. Citations stand in text order after the references. */
static bool in_citation(struct time_context *x, uint32_t token)
{
    const struct document *d = x->d;
    struct span s = d->tokens[token].span;
    while (x->citation < d->n_claims && (d->claims[x->citation].kind != CLAIM_CITATION || d->claims[x->citation].span.end <= s.start))
        x->citation++;
    return x->citation < d->n_claims && span_overlaps(d->claims[x->citation].span, s);
}

/* A time at this token: how many tokens it takes. */
static uint32_t match_at(struct time_context *x, uint32_t at, struct time_match *m)
{
    *m = (struct time_match){0};
    if (in_citation(x, at))
        return 0;
    uint32_t used = match_numeric(x, at, m);
    if (!used && x->cells[at].mask)
        used = time_rules_match(x, at, m);
    m->mention.first = (int32_t)at;
    m->mention.last = (int32_t)(at + used) - 1;
    return used;
}

static uint32_t find_in_sentence(struct time_context *x, struct time_match *found)
{
    uint32_t n = 0, used;
    for (uint32_t i = x->begin; i < x->end && n < SENTENCE_TIMES_MAX; i += used ? used : 1) {
        struct time_match m;
        used = match_at(x, i, &m);
        if (!used || (n && same_clock(x->d, &found[n - 1], &m)))
            continue;
        if (!n || !join(x, &found[n - 1], &m))
            found[n++] = m;
        move_on(x, &found[n - 1]); /* "on May 5 ... two days later" */
    }
    return n;
}

static void run_sentence(struct time_context *x, int32_t sentence)
{
    struct time_match found[SENTENCE_TIMES_MAX];
    struct time_point last = x->last;
    time_rules_sentence(x);
    uint32_t n = find_in_sentence(x, found);
    x->last = last;
    for (uint32_t i = n; i > 1; i--)
        lend_year(x, &found[i - 2], &found[i - 1]);
    for (uint32_t i = 0; i < n; i++)
        finish(x, &found[i], sentence);
}

enum status mention_run_times(struct document *d, struct error *e)
{
    struct time_cell *cells = memory_alloc((d->n_tokens ? d->n_tokens : 1) * sizeof *cells);
    if (!cells)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    mention_time_words(d, cells);
    struct time_context x = {.d = d, .cells = cells, .date = d->meta.date};
    time_rules_open(&x);
    uint32_t paragraph = UINT32_MAX;
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *t = &d->sentences[s];
        if (t->paragraph != paragraph && x.date == DATE_NONE)
            x.last = (struct time_point){0, 0, 0, 0};
        paragraph = t->paragraph;
        x.begin = t->first;
        x.end = t->first + t->count;
        if (!(d->sentences[s].flags & SENTENCE_LIST))
            run_sentence(&x, (int32_t)s);
    }
    memory_free(cells);
    return d->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}
