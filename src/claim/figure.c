/* Figures: a value interval with its unit, what it measures, and who says so. In: quantities, arcs, times,
   places. Out: kind `figure`.

   What is measured: figure_measured.c; when and where: figure_when.c. Not figures: dates, times and durations, ordinals, numbers that name ("Decree 114", "Article 5"),
   "the two ministers". An estimate's subject is its asserter. */
#include "claim/clause.h"
#include "claim/figure_measured.h"
#include "claim/figure_money.h"
#include "claim/figure_when.h"
#include "claim/situation.h"
#include "claim/standing.h"
#include "lexicon/vocabulary.h"
#include "document/when_where.h"

#include <ctype.h>
#include <string.h>

static bool overlaps_time(const struct document *d, const struct quantity *q)
{
    for (uint32_t i = document_first_time(d, q->sentence); i < d->n_times && d->times[i].sentence == q->sentence; i++)
        if (d->times[i].type != TIME_DURATION && d->times[i].span.start <= q->value.start && span_overlaps(d->times[i].span, q->value) && strcmp(q->unit, "%"))
            return true;                /* but "a million tons a year", "three quarters of income" */
    return false;
}

static bool time_unit(const char *unit)
{
    return clause_word_in(unit, "second minute hour day week month year decade century night s min h d");
}

/* "lasted six hours", "a 99-year lease", "more than 20 years of war": a length that is told for itself, not one that leads
   to a date ("two years ago", "within six months", "over the past decade"). */
static bool lasting(const struct document *d, const struct quantity *q)
{
    static const char *const points = "ago later earlier before after old early late hence from since away prior ahead apart on";
    int32_t behind = q->last + 1, first = (int32_t)d->sentences[q->sentence].first;
    for (int32_t t = q->first - 1; t >= first && t > q->first - 4; t--)
        if (clause_word_in(d->tokens[t].lower, "within in after next last past previous coming first recent every each during these those"))
            return false;
    if ((uint32_t)behind < d->n_tokens && clause_word_in(d->tokens[behind].lower, points))
        return false;
    return true;
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

/* "the 5+2 format", "4x4" */
static bool in_a_formula(const struct document *d, const struct quantity *q)
{
    uint32_t s = q->value.start, e = s;
    while (e < d->length && (isdigit((unsigned char)d->text[e]) || d->text[e] == '.'))
        e++;
    bool after = e + 1 < d->length && strchr("+x", d->text[e]) && isdigit((unsigned char)d->text[e + 1]);
    return after || (s > 1 && strchr("+x", d->text[s - 1]) && isdigit((unsigned char)d->text[s - 2]));
}

/* "the dispute over a town of 25,000": a number without a unit is a figure where a unit can be told. */
static bool of_people(const struct document *d, const struct quantity *q)
{
    return q->first > 1 && !strcmp(d->tokens[q->first - 1].lower, "of") && word_is(d, q->first - 2, W_FIGURE_PEOPLE);
}

/* "put the |number of missing at 78": a count of what the noun says. */
static bool counted_by(const struct document *d, const struct quantity *q, int32_t verb)
{
    int32_t object = verb >= 0 && word_is(d, verb, W_FIGURE_ESTIMATE) ? document_child(d, verb, REL_OBJ, -1) : -1;
    return object >= 0 && object < q->first && clause_word_in(d->tokens[object].lemma, "number toll count tally total") && !strcmp(d->tokens[q->first - 1].lower, "at");
}

static bool of_victims(const struct document *d, int32_t noun)
{
    int32_t of = document_child(d, noun, REL_NMOD, -1);
    return !strcmp(d->tokens[noun].lemma, "toll") || (of > noun && clause_word_in(d->tokens[of].lower, "dead missing killed injured wounded displaced victims casualties survivors refugees deaths arrests"));
}

/* Bare numbers of people by what they do or make up: "dozens were killed", "a town of 25,000". */
static const char *unit_of(const struct document *d, const struct quantity *q, int32_t verb)
{
    if (*q->unit)
        return strchr(q->unit, '/') ? q->unit : figure_currency(d, q);
    int32_t subject = verb >= 0 ? clause_surface_subject(d, verb) : -1, object = verb >= 0 ? document_child(d, verb, REL_OBJ, -1) : -1;
    bool acts = word_is(d, verb, W_FIGURE_LIVES) && ((subject >= q->first && subject <= q->last) || (object >= q->first && object <= q->last));
    bool numbered = word_is(d, verb, W_FIGURE_STAND) && word_is(d, subject, W_FIGURE_PEOPLE);
    bool counted = counted_by(d, q, verb) && of_victims(d, object);
    return acts || numbered || counted || of_people(d, q) ? "person" : q->unit;
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

/* "the 2016 |census", "838 CE", "224-651": years, no amounts. */
static bool names_a_year(const struct document *d, const struct quantity *q)
{
    bool plain = !memchr(d->text + q->value.start, ',', span_length(q->value)) && !memchr(d->text + q->value.start, '.', span_length(q->value));
    bool year = q->has_low && q->low >= 1000 && q->low < 2100 && q->low == (double)(int)q->low && plain;
    bool one = year && q->has_high && q->low == q->high && q->head >= 0 && d->tokens[q->head].upos == UPOS_NOUN && !(d->tokens[q->head].feat_bits & FEAT_PLUR) && q->head > q->first;
    bool era = clause_word_in(q->unit, "ce bce ad bc ah"), span = !*q->unit && q->has_low && q->has_high && q->low < q->high && q->low >= 100 && q->high < 2100 && plain && !q->approx;
    return era || span || (one && !clause_word_in(q->unit, "person household tonne"));
}

static bool is_figure(const struct document *d, const struct quantity *q)
{
    int32_t s = q->sentence;
    if (s < 0 || (uint32_t)s >= d->n_sentences || d->sentences[s].flags & SENTENCE_LIST)
        return false;
    if ((!q->has_low && !q->has_high) || names_a_year(d, q))
        return false;
    bool bare = !*q->unit && !q->approx && q->has_low == q->has_high && q->low == q->high;
    if (bare && !of_people(d, q) && !counted_by(d, q, verb_over(d, q->head)) && strcmp(unit_of(d, q, verb_over(d, q->head)), "person"))
        return false;
    if (!strcmp(q->unit, "ordinal") || (time_unit(q->unit) && !lasting(d, q)) || overlaps_time(d, q))
        return false;
    if (q->has_low && q->has_high && q->low == 1 && q->high == 1 && strcmp(q->unit, "%"))
        return false;
    bool speaks = q->first > 1 && !strcmp(d->tokens[q->first - 1].lower, "to") && !strcmp(d->tokens[q->first - 2].lower, "according");
    return !speaks && !points_back(d, q) && !in_a_formula(d, q);
}

/* "a third |of households", "half |the population", "one in five |voters": the whole that the share is of. -1: not told. */
static int32_t whole_behind(const struct document *d, const struct quantity *q)
{
    int32_t t = q->last + 1, s = q->sentence, end = (int32_t)(d->sentences[s].first + d->sentences[s].count);
    bool of = t < end && !strcmp(d->tokens[t].lower, "of");
    for (t += of; t < end && (d->tokens[t].upos == UPOS_DET || d->tokens[t].rel == REL_NMOD_POSS); t++)
        ;
    int32_t noun = -1;
    for (; t < end && t < q->last + 8; t++) {
        enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
        if (p != UPOS_NOUN && p != UPOS_PROPN && p != UPOS_ADJ && p != UPOS_NUM)
            break;
        noun = p == UPOS_NOUN || p == UPOS_PROPN ? t : noun;
    }
    return of || *q->unit == '%' ? noun : -1;
}

static const char *change_of(const struct document *d, int32_t verb)
{
    if (verb < 0)
        return NULL;
    return word_is(d, verb, W_FIGURE_RISE) ? "rise" : word_is(d, verb, W_FIGURE_FALL) ? "fall" : NULL;
}

/* "the statement by the former president, Ada Obi, |that 90% ...", "the ministry's estimate |that": whose the noun is. Read from the
   words, since the parser loses long ones. `cue` gets the noun. */
static int32_t told_by_noun(const struct document *d, const struct quantity *q, int32_t *cue)
{
    int32_t first = (int32_t)d->sentences[q->sentence].first, that = q->first;
    while (that > first && q->first - that < 8 && strcmp(d->tokens[that].lower, "that"))
        that--;
    if (that <= first || strcmp(d->tokens[that].lower, "that"))
        return -1;
    for (int32_t n = that - 1; n > first && that - n < 12; n--) {
        if (!clause_word_in(d->tokens[n].lemma, "statement claim estimate report assertion admission warning announcement assessment finding calculation remark boast complaint"))
            continue;
        *cue = n;
        if (n == that - 1)
            return document_child(d, n, REL_NMOD_POSS, -1);
        bool by = clause_word_in(d->tokens[n + 1].lower, "by of from");
        for (int32_t t = that - 1; by && t > n + 1; t--)
            if (clause_actor(d, t) >= 0 && d->actors[clause_actor(d, t)].can_act)
                return t;
    }
    return -1;
}

static void asserter_of(struct document *d, struct claim *c, const struct quantity *q, int32_t verb)
{
    int32_t cue = -1, told = told_by_noun(d, q, &cue), who = told >= 0 ? told : figure_estimator(d, verb), actor = clause_actor(d, who);
    verb = told >= 0 ? cue : verb;
    if (who < 0 || span_overlaps(c->span, d->tokens[who].span) || clause_word_in(d->tokens[who].lower, "nobody none one no-one anyone"))
        return;
    struct span words = actor >= 0 ? d->actors[actor].core : clause_content(d, who);
    if (actor < 0 && span_length(words) > 80)
        words = d->tokens[who].span;
    const char *name = actor >= 0 ? d->actors[actor].name : arena_string(&d->arena, d->text + words.start, span_length(words));
    struct asserter *a = name ? ARENA_PUSH(&d->arena, c->asserters, c->n_asserters, c->cap_asserters) : NULL;
    if (a)
        *a = (struct asserter){.name = name, .span = words, .cue = d->tokens[verb].span, .actor = actor, .by = BY_INDIRECT};
}

/* The verb with an object or place right behind it: "stayed in port", "lost their pasture". */
static struct span done_by(const struct document *d, int32_t verb)
{
    struct span s = d->tokens[verb].span;
    int32_t sentence = document_sentence_of_token(d, verb), aux = clause_negated(d, verb) ? document_child(d, verb, REL_AUX, -1) : -1;
    if (aux >= 0 && aux < verb)
        s = span_join(d->tokens[aux].span, s);      /* "10% of the shells |did not explode|" */
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

/* "a surplus of €12bn" measures the surplus; "the cost of the road at $2bn" ends before "at". `least` is kept. */
static struct span without_numbers(const struct document *d, struct span s, struct span least)
{
    int32_t sentence = document_sentence_at(d, s.start);
    for (uint32_t i = 0; i < d->n_quantities; i++) {
        const struct quantity *q = &d->quantities[i];
        if (q->sentence == sentence && q->span.start >= least.end && q->span.start < s.end)
            s.end = q->span.start;
    }
    int32_t t = document_token_at(d, s.end ? s.end - 1 : 0);
    for (; t >= 0 && d->tokens[t].span.start >= least.end; t--) {
        enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
        if (d->tokens[t].span.end <= s.end && p != UPOS_ADP && p != UPOS_DET && p != UPOS_ADV && p != UPOS_PUNCT && p != UPOS_SYM && p != UPOS_CCONJ)
            break;
        s.end = d->tokens[t - 1].span.end;
    }
    return s;
}

/* "pledged |$200 million in aid", "demanded 3,000 visas", "offered 40 trucks": the word was given or asked for, the number not yet. */
static enum claim_status bound_by(const struct document *d, const struct claim *c, int32_t verb)
{
    static const struct { enum vocabulary_class verbs; enum claim_status status; } words[] = {
        {W_PLEDGE_VERB, CLAIM_PROMISED}, {W_OFFER_VERB, CLAIM_PROMISED}, {W_DEMAND_VERB, CLAIM_REQUESTED}, {W_THREAT_VERB, CLAIM_THREATENED}};
    int32_t object = word_is(d, verb, W_COMMIT_OBJECT) && d->tokens[verb].upos == UPOS_VERB ? document_child(d, verb, REL_OBJ, -1) : -1;
    if (object < 0 || !span_contains(document_subtree_span(d, object), c->figure.value))
        return CLAIM_ACTUAL;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (word_is(d, verb, words[i].verbs))
            return words[i].status;
    return CLAIM_ACTUAL;
}

/* "may reach 5%", "plans to build 300 homes": a number that is planned, feared or asked for is none yet. A denied
   verb says nothing against its number ("300 families were not counted"). */
static void stand(struct document *d, const struct frame_table *table, struct claim *c, int32_t verb)
{
    struct standing s = status_of(d, table, verb);
    enum claim_status bound = bound_by(d, c, verb);
    if (s.status == CLAIM_ACTUAL && bound != CLAIM_ACTUAL)
        s = (struct standing){status_factuality(bound), (uint8_t)bound, NULL};
    if (s.status == CLAIM_ACTUAL || s.status == CLAIM_NEGATED || s.status == CLAIM_DENIED)
        return;
    c->status = s.status;
    c->factuality = s.factuality;
}

/* "will exceed $900 million": more than that. */
static bool exceeded(const struct document *d, const struct quantity *q, int32_t verb)
{
    int32_t object = verb >= 0 && clause_word_in(d->tokens[verb].lemma, "exceed surpass") && !clause_negated(d, verb) ? document_child(d, verb, REL_OBJ, -1) : -1;
    return object >= q->first && object <= q->last;
}

/* A person, a state, "he": nobody is measured in dollars or hours. */
static bool somebody(const struct document *d, int32_t t)
{
    int32_t a = clause_actor(d, t);
    bool pronoun = d->tokens[t].upos == UPOS_PRON && clause_word_in(d->tokens[t].lower, "he she they we i you it who");
    return pronoun || (a >= 0 && d->actors[a].can_act && (d->actors[a].type == ACTOR_PERSON || d->actors[a].type == ACTOR_STATE || d->actors[a].type == ACTOR_ORG || (d->actors[a].named && d->actors[a].type == ACTOR_OTHER)));
}

static void set_amount(struct document *d, struct claim *c, const struct quantity *q, int32_t verb)
{
    c->figure.low = q->low;
    c->figure.high = q->high;
    c->figure.has_low = q->has_low;
    c->figure.has_high = q->has_high && !exceeded(d, q, verb);
    c->figure.approx = q->approx;
    c->figure.unit = unit_of(d, q, verb);
    c->figure.value = q->value;
    c->figure.change = change_of(d, verb);
}

static void set_measures(struct document *d, struct claim *c, const struct quantity *q, int32_t verb)
{
    int32_t what = figure_measured(d, q, verb);
    if (what >= 0 && what != verb && verb >= 0 && d->tokens[verb].upos == UPOS_VERB && !figure_changes(d, verb) && figure_unit_alone(q) && somebody(d, what))
        what = verb;                    /* "agreed to |lend $300 million": what they did, not they */
    if (what < 0)
        return;
    c->figure.measures = what == verb ? done_by(d, verb) : clause_content(d, what);
    if (what != verb)
        c->figure.measures = without_numbers(d, c->figure.measures, d->tokens[what].span);
    if (verb > what && c->figure.measures.end > d->tokens[verb].span.start)
        c->figure.measures.end = d->tokens[verb - 1].span.end;
}

/* Of whom or what the number is a part, or whom it counts. */
static void set_population(struct document *d, struct claim *c, const struct quantity *q)
{
    const struct token *head = &d->tokens[q->head];
    int32_t of = clause_prepositional(d, q->head, "of");
    if (of < 0 || of <= q->last)
        of = whole_behind(d, q);
    if (of >= 0)
        c->figure.population = *q->unit == '%' && document_child(d, of, REL_ACL_RELCL, -1) < 0 && d->tokens[of].rel != REL_NSUBJ ? clause_content(d, of) : d->tokens[of].span;
    else if (head->upos == UPOS_NOUN && *q->unit && (clause_word_in(q->unit, "person household") || !strncmp(q->unit, head->lemma, strlen(head->lemma))))
        c->figure.population = head->span;
}

static void add_figure(struct document *d, const struct frame_table *table, const struct quantity *q)
{
    struct claim *c = situation_add(d, CLAIM_FIGURE, q->span, q->rule ? q->rule : "figure");
    if (!c)
        return;
    bool parsed = d->sentences[q->sentence].flags & SENTENCE_PARSED;
    int32_t verb = parsed ? verb_over(d, q->head) : -1;
    set_amount(d, c, q, verb);
    if (parsed)
        set_measures(d, c, q, verb);
    set_population(d, c, q);
    figure_where(d, c, q);
    figure_when(d, c, q);
    asserter_of(d, c, q, verb);
    if (verb >= 0)
        stand(d, table, c, verb);
}

/* "exports nearly doubled": a factor without a number; with one ("doubled to $3bn") that tells more. */
static void factor_of(struct document *d, int32_t v)
{
    static const struct { const char *lemma; double by; } factors[] = {{"double", 2}, {"triple", 3}, {"treble", 3}, {"quadruple", 4}};
    int32_t subject = clause_surface_subject(d, v);
    double by = 0;
    for (size_t i = 0; i < sizeof factors / sizeof *factors; i++)
        by = strcmp(d->tokens[v].lemma, factors[i].lemma) ? by : factors[i].by;
    int32_t to = document_child(d, v, REL_MARK, -1);
    if (!by || subject < 0 || (to >= 0 && !strcmp(d->tokens[to].lower, "to")) || d->tokens[v].upos != UPOS_VERB || clause_negated(d, v) || clause_modal(d, v))
        return;
    for (uint32_t i = 0; i < d->n_quantities; i++)     /* "doubled to $3bn" */
        if (d->quantities[i].sentence == document_sentence_of_token(d, v) && d->quantities[i].first > v && d->quantities[i].head >= 0 && verb_over(d, d->quantities[i].head) == v)
            return;
    int32_t hedge = v > 0 && clause_word_in(d->tokens[v - 1].lower, "nearly almost roughly about approximately") ? v - 1 : -1;
    struct claim *c = situation_add(d, CLAIM_FIGURE, hedge >= 0 ? span_join(d->tokens[hedge].span, d->tokens[v].span) : d->tokens[v].span, "factor");
    if (!c)
        return;
    bool nearly = hedge >= 0;
    c->figure.low = nearly ? by * .93 : by, c->figure.high = by;
    c->figure.has_low = c->figure.has_high = true;
    c->figure.approx = nearly;
    c->figure.unit = "time";
    c->figure.value = c->span;
    c->figure.change = "rise";
    c->figure.measures = clause_content(d, clause_object(d, v) >= 0 ? clause_object(d, v) : subject);
    figure_when(d, c, &(struct quantity){.first = v, .last = v, .head = v});
}

void situation_figures(struct document *d, const struct frame_table *table)
{
    for (uint32_t i = 0; i < d->n_quantities; i++)
        if (is_figure(d, &d->quantities[i]))
            add_figure(d, table, &d->quantities[i]);
    for (uint32_t s = 0; s < d->n_sentences; s++)
        for (uint32_t i = 0; i < d->sentences[s].count; i++)
            if (d->sentences[s].flags & SENTENCE_PARSED && !(d->sentences[s].flags & SENTENCE_LIST) && word_is(d, (int32_t)(d->sentences[s].first + i), W_FIGURE_RISE))
                factor_of(d, (int32_t)(d->sentences[s].first + i));
}
