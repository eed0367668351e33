/* Figures: a value interval with its unit, what it measures, and who says so. In: quantities, arcs, times,
   places. Out: kind `figure`.

   What is measured, by order: the subject of a verb of change or standing ("exports fell by 8%"), the object
   of an estimate ("put the price at $2bn"), the noun counted ("40,000 people" with what they did), the
   `of` phrase. Not figures: dates, times and durations, ordinals, numbers that name ("Decree 114", "Article 5"),
   "the two ministers". An estimate's subject is its asserter. */
#include "claim/clause.h"
#include "claim/situation.h"
#include "claim/vocabulary.h"
#include "document/when_where.h"

#include <string.h>

static bool overlaps_time(const struct document *d, const struct quantity *q)
{
    for (uint32_t i = document_first_time(d, q->sentence); i < d->n_times && d->times[i].sentence == q->sentence; i++)
        if (span_overlaps(d->times[i].span, q->value))
            return true;
    return false;
}

static bool time_unit(const char *unit)
{
    return clause_word_in(unit, "second minute hour day week month year decade century night s min h d session round");
}

/* "the two ministers", "both": a number that only points. */
static bool points_back(const struct document *d, const struct quantity *q)
{
    int32_t before = q->first - 1;
    bool small = q->has_low && q->has_high && q->low == q->high && q->low < 10;
    if (before < 0)
        return false;
    if (word_is(d, before, W_FIGURE_LABEL) && !*q->unit)
        return true;
    return small && clause_word_in(d->tokens[before].lower, "the these those both all his her its their our");
}

static bool is_figure(const struct document *d, const struct quantity *q)
{
    int32_t s = q->sentence;
    if (s < 0 || (uint32_t)s >= d->n_sentences || d->sentences[s].flags & SENTENCE_LIST)
        return false;
    if (!q->has_low && !q->has_high)
        return false;
    if (!*q->unit && !q->approx && q->has_low == q->has_high && q->low == q->high)
        return false;
    if (!strcmp(q->unit, "ordinal") || time_unit(q->unit) || overlaps_time(d, q))
        return false;
    if (q->has_low && q->has_high && q->low == 1 && q->high == 1 && strcmp(q->unit, "%"))
        return false;
    return !points_back(d, q);
}

/* The verb over the quantity: up through nominal links. */
static int32_t verb_over(const struct document *d, int32_t t)
{
    for (int i = 0; i < 6 && t >= 0; i++) {
        if (d->tokens[t].upos == UPOS_VERB || document_child(d, t, REL_COP, -1) >= 0)
            return t;
        t = d->tokens[t].head;
    }
    return -1;
}

static bool changes(const struct document *d, int32_t verb)
{
    return word_is(d, verb, W_FIGURE_RISE) || word_is(d, verb, W_FIGURE_FALL) || word_is(d, verb, W_FIGURE_STAND);
}

static int32_t measured(struct document *d, const struct quantity *q, int32_t verb)
{
    int32_t of = clause_prepositional(d, q->head, "of"), subject = verb >= 0 ? clause_surface_subject(d, verb) : -1;
    if (subject >= 0 && verb != subject && span_overlaps(document_subtree_span(d, subject), q->value) && d->tokens[verb].upos == UPOS_VERB &&
        !changes(d, verb))
        return verb;            /* "60 percent of the fleet stayed in port": what they did */
    if (of >= 0 && (of < q->first || of > q->last))
        return of;
    if (verb >= 0 && word_is(d, verb, W_FIGURE_ESTIMATE)) {
        int32_t o = document_child(d, verb, REL_OBJ, -1);
        if (o >= 0 && (o < q->first || o > q->last))
            return o;
    }
    if (verb >= 0 && (changes(d, verb) || d->tokens[verb].upos != UPOS_VERB) && subject >= 0 &&
        (subject < q->first || subject > q->last))
        return subject;
    return subject >= q->first && subject <= q->last ? verb : d->tokens[q->head].upos == UPOS_NOUN ? q->head : subject;
}

static const char *change_of(const struct document *d, int32_t verb)
{
    if (verb < 0)
        return NULL;
    return word_is(d, verb, W_FIGURE_RISE) ? "rise" : word_is(d, verb, W_FIGURE_FALL) ? "fall" : NULL;
}

static void when_of(const struct document *d, struct claim *c)
{
    for (uint32_t i = document_first_time(d, c->sentence); i < d->n_times && d->times[i].sentence == c->sentence; i++)
        if (d->times[i].type == TIME_DATE && d->times[i].from != DATE_NONE) {
            c->when = (struct when){d->times[i].from, d->times[i].to, d->times[i].precision ? d->times[i].precision : "day", d->times[i].span, false};
            return;
        }
}

static void asserter_of(struct document *d, struct claim *c, int32_t verb)
{
    if (verb < 0 || !word_is(d, verb, W_FIGURE_ESTIMATE) || clause_passive(d, verb))
        return;
    int32_t who = clause_surface_subject(d, verb), actor = clause_actor(d, who);
    struct asserter *a = who >= 0 && actor >= 0 ? ARENA_PUSH(&d->arena, c->asserters, c->n_asserters, c->cap_asserters) : NULL;
    if (!a)
        return;
    *a = (struct asserter){.name = d->actors[actor].name, .span = d->actors[actor].core, .cue = d->tokens[verb].span, .actor = actor, .by = BY_INDIRECT};
}

/* The verb with an object or place right behind it: "stayed in port", "lost their pasture". */
static struct span done_by(const struct document *d, int32_t verb)
{
    struct span s = d->tokens[verb].span;
    int32_t sentence = document_sentence_of_token(d, verb);
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        struct span below = document_subtree_span(d, c);
        bool dated = false;
        for (uint32_t i = document_first_time(d, sentence); i < d->n_times && d->times[i].sentence == sentence && !dated; i++)
            dated = span_overlaps(d->times[i].span, below);
        if (c > verb && !dated && (d->tokens[c].rel == REL_OBJ || d->tokens[c].rel == REL_OBL || d->tokens[c].rel == REL_COMPOUND_PRT) && below.start <= s.end + 2)
            s.end = below.end;
    }
    return s;
}

static void add_figure(struct document *d, const struct quantity *q)
{
    struct claim *c = situation_add(d, CLAIM_FIGURE, q->span, q->rule ? q->rule : "figure");
    if (!c)
        return;
    bool parsed = d->sentences[q->sentence].flags & SENTENCE_PARSED;
    int32_t verb = parsed ? verb_over(d, q->head) : -1, what = parsed ? measured(d, q, verb) : -1;
    c->figure.low = q->low, c->figure.high = q->high;
    c->figure.has_low = q->has_low, c->figure.has_high = q->has_high;
    c->figure.approx = q->approx;
    c->figure.unit = q->unit;
    c->figure.value = q->value;
    c->figure.change = change_of(d, verb);
    if (what >= 0)
        c->figure.measures = what == verb ? done_by(d, verb) : clause_content(d, what);
    int32_t of = clause_prepositional(d, q->head, "of");
    if (of >= 0)
        c->figure.population = clause_content(d, of);
    else if (d->tokens[q->head].upos == UPOS_NOUN && !strchr("%", *q->unit))
        c->figure.population = d->tokens[q->head].span;
    for (uint32_t i = document_first_place(d, c->sentence); i < d->n_places && d->places[i].sentence == c->sentence; i++)
        if (d->places[i].usage == USAGE_LITERAL)
            clause_push(d, &c->figure.where, (int32_t)i);
    when_of(d, c);
    asserter_of(d, c, verb);
}

void situation_figures(struct document *d)
{
    for (uint32_t i = 0; i < d->n_quantities; i++)
        if (is_figure(d, &d->quantities[i]))
            add_figure(d, &d->quantities[i]);
}
