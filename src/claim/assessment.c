/* Assessments: opinions on trend and prospect. In: arcs. Out: kind `assessment`, never an event.

   Three patterns. A verb of trend over an abstract subject ("relations are improving"); a judging adjective
   over one, or a linking verb ("finances look weaker", "the outlook is bleak"); a prospect ("is unlikely to",
   "does not inspire confidence"). A trend of something bad ("tensions rise") turns the direction round. A question
   on such a theme is an assessment without direction (`turn`). */
#include "claim/clause.h"
#include "claim/situation.h"
#include "claim/vocabulary.h"
#include "document/when_where.h"

#include <string.h>

static const struct { const char *dimension; enum vocabulary_class nouns; bool bad; } themes[] = {
    {"relationship", W_THEME_RELATIONSHIP, false}, {"tension", W_THEME_TENSION, true},     {"economy", W_THEME_ECONOMY, false},
    {"hardship", W_THEME_HARDSHIP, true},          {"security", W_THEME_SECURITY, false},  {"rights", W_THEME_RIGHTS, false},
    {"influence", W_THEME_INFLUENCE, false},       {"prospect", W_THEME_BURDEN, true},     {"prospect", W_THEME_PROSPECT, false},
    {"contact", W_THEME_CONTACT, false},
};

static const char *theme_of(const struct document *d, int32_t t, bool *bad)
{
    *bad = false;
    for (size_t i = 0; i < sizeof themes / sizeof *themes; i++)
        if (word_is(d, t, themes[i].nouns)) {
            *bad = themes[i].bad;
            return themes[i].dimension;
        }
    return NULL;
}

static const char *turn_round(const char *direction, bool swap)
{
    return !swap || !strcmp(direction, "same") ? direction : !strcmp(direction, "up") ? "down" : "up";
}

static bool is_future(const struct document *d, int32_t v)
{
    const char *modal = clause_modal(d, v);
    return modal && clause_word_in(modal, "will would may might could shall 'll");
}

static void horizon_of(const struct document *d, struct claim *c, int32_t v)
{
    for (uint32_t i = document_first_time(d, c->sentence); i < d->n_times && d->times[i].sentence == c->sentence; i++)
        if (span_contains(c->span, d->times[i].span)) {
            c->assessment.horizon = d->times[i].value;
            return;
        }
    c->assessment.horizon = is_future(d, v) ? "future" : "now";
    for (int32_t t = d->tokens[v].first_child; t >= 0; t = d->tokens[t].next_sibling)
        if (clause_word_in(d->tokens[t].lemma, "run term")) {
            struct span s = document_subtree_span(d, t);
            c->assessment.horizon = memmem(d->text + s.start, span_length(s), "long", 4) ? "long term" : "short term";
        }
}

static void add(struct document *d, int32_t predicate, int32_t subject, const char *dimension, const char *direction, const char *rule)
{
    struct span span = clause_content(d, predicate);
    if (subject >= 0)
        span = span_join(span_make(document_subtree_span(d, subject).start, span.end), d->tokens[predicate].span);
    if (span_empty(span))
        return;
    struct claim *c = situation_add(d, CLAIM_ASSESSMENT, span, rule);
    if (!c)
        return;
    c->assessment.dimension = dimension;
    c->assessment.direction = direction;
    if (subject >= 0)
        c->assessment.about[c->assessment.n_about++] = clause_content(d, subject);
    bool question = d->sentences[c->sentence].flags & SENTENCE_QUESTION;
    c->status = question ? CLAIM_QUESTION : is_future(d, predicate) ? CLAIM_POSSIBLE : CLAIM_ACTUAL;
    c->factuality = question ? 0 : is_future(d, predicate) ? 1 : 2;
    c->confidence = .6;
    horizon_of(d, c, predicate);
}

static void by_trend(struct document *d, int32_t v)
{
    bool bad, up = word_is(d, v, W_TREND_UP), down = word_is(d, v, W_TREND_DOWN);
    int32_t subject = clause_surface_subject(d, v);
    const char *dimension = theme_of(d, subject, &bad);
    if (d->tokens[v].upos != UPOS_VERB || !(up || down) || !dimension || clause_passive(d, v))
        return;
    for (uint32_t i = 0; i < d->n_quantities; i++)
        if (d->quantities[i].sentence == document_sentence_of_token(d, v) && span_contains(document_subtree_span(d, v), d->quantities[i].span) &&
            !strcmp(d->quantities[i].unit, "%"))
            return;             /* "exports fell by 8%" is a figure */
    add(d, v, subject, dimension, turn_round(up ? "up" : "down", bad != clause_negated(d, v)), "assessment:trend");
}

static void by_adjective(struct document *d, int32_t a)
{
    bool bad, up = word_is(d, a, W_JUDGE_UP), down = word_is(d, a, W_JUDGE_DOWN);
    int32_t head = d->tokens[a].head, subject = document_child(d, a, REL_NSUBJ, -1);
    bool copula = document_child(d, a, REL_COP, -1) >= 0;
    int32_t predicate = a;
    if (!(up || down) || d->tokens[a].upos != UPOS_ADJ)
        return;
    if (!copula && d->tokens[a].rel == REL_XCOMP && head >= 0 && word_is(d, head, W_LINKING)) {
        subject = clause_surface_subject(d, head);
        predicate = head;
    } else if (!copula) {
        return;
    }
    const char *dimension = theme_of(d, subject, &bad);
    if (!dimension)
        return;
    add(d, predicate, subject, dimension, turn_round(up ? "up" : "down", bad != (clause_negated(d, predicate) || clause_negated(d, a))), "assessment:adjective");
}

/* "is unlikely to commit": the subject may be anyone. */
static void by_prospect(struct document *d, int32_t a)
{
    bool likely = word_is(d, a, W_LIKELY), unlikely = word_is(d, a, W_UNLIKELY);
    int32_t subject = clause_child2(d, a, REL_NSUBJ, REL_NSUBJ_PASS), content = clause_complement(d, a);
    if (!(likely || unlikely) || d->tokens[a].upos != UPOS_ADJ || document_child(d, a, REL_COP, -1) < 0 || subject < 0 || content < 0)
        return;
    bool bad = false, up = word_is(d, content, W_TREND_UP), down = word_is(d, content, W_TREND_DOWN);
    const char *dimension = theme_of(d, subject, &bad);
    const char *direction = unlikely || !(up || down) ? "same" : turn_round(up ? "up" : "down", bad);
    add(d, a, subject, dimension ? dimension : "prospect", direction, "assessment:prospect");
}

/* "does not inspire confidence", "offers little hope", "bodes ill". */
static void by_effect(struct document *d, int32_t v)
{
    int32_t object = document_child(d, v, REL_OBJ, -1), subject = clause_surface_subject(d, v);
    bool bodes = !strcmp(d->tokens[v].lemma, "bode"), inspires = word_is(d, v, W_EFFECT_VERB);
    if (d->tokens[v].upos != UPOS_VERB || subject < 0 || !(bodes || (inspires && object >= 0 && word_is(d, object, W_EFFECT_NOUN))))
        return;
    bool down = word_is(d, v, W_EFFECT_DOWN) || (object >= 0 && clause_word_in(d->tokens[object].lemma, "doubt"));
    for (int32_t c = d->tokens[bodes ? v : object].first_child; c >= 0; c = d->tokens[c].next_sibling)
        down = down || clause_word_in(d->tokens[c].lower, "little no ill poorly badly scant few");
    add(d, v, subject, "prospect", down != clause_negated(d, v) ? "down" : "up", "assessment:effect");
}

/* The auxiliary or copula that stands before the subject: the mark of a question. */
static int32_t inverted(const struct document *d, int32_t predicate, int32_t subject)
{
    for (int32_t c = d->tokens[predicate].first_child; c >= 0 && c < subject; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_COP || d->tokens[c].rel == REL_AUX || d->tokens[c].rel == REL_AUX_PASS)
            return c;
    return -1;
}

/* "Is the corridor back on track?" "Will the loan ever be repaid?" */
static void by_question(struct document *d, int32_t t)
{
    bool bad, outlook;
    int32_t subject = clause_child2(d, t, REL_NSUBJ, REL_NSUBJ_PASS), first = subject >= 0 ? inverted(d, t, subject) : -1;
    if (first < 0)
        return;
    const char *dimension = theme_of(d, subject, &bad);
    outlook = is_future(d, t) || (document_child(d, t, REL_COP, -1) >= 0 && dimension);
    if (!outlook)
        return;
    struct span span = span_make(d->tokens[first].span.start, document_subtree_span(d, t).end);
    struct claim *c = situation_add(d, CLAIM_ASSESSMENT, span, "assessment:question");
    if (!c)
        return;
    c->assessment.about[c->assessment.n_about++] = clause_content(d, subject);
    c->assessment.dimension = dimension ? dimension : "prospect";
    c->assessment.direction = "turn";
    c->status = CLAIM_QUESTION;
    c->factuality = 0;
}

/* "a flurry of meetings", "a new start to relations", "renewed interest": a noun that is a trend. */
static void by_noun(struct document *d, int32_t n)
{
    bool bad;
    bool more = word_is(d, n, W_TREND_MORE);
    bool less = word_is(d, n, W_TREND_LESS);
    int32_t of = more || less ? clause_prepositional(d, n, "of") : -1;
    if (of < 0 && (more || less))
        of = clause_prepositional(d, n, "in");
    const char *dimension = of >= 0 && d->tokens[n].upos == UPOS_NOUN ? theme_of(d, of, &bad) : NULL;
    if (!dimension)
        return;
    struct claim *c = situation_add(d, CLAIM_ASSESSMENT, span_join(d->tokens[n].span, document_subtree_span(d, of)), "assessment:noun");
    if (!c)
        return;
    c->assessment.about[c->assessment.n_about++] = clause_content(d, of);
    c->assessment.dimension = dimension;
    c->assessment.direction = turn_round(more ? "up" : "down", bad);
    c->assessment.horizon = "now";
    c->factuality = 2;
}

void situation_assessments(struct document *d)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        uint32_t first = d->n_claims;
        if (!(sentence->flags & SENTENCE_PARSED) || sentence->flags & SENTENCE_LIST)
            continue;
        for (uint32_t i = 0; i < sentence->count; i++) {
            int32_t t = (int32_t)(sentence->first + i);
            by_trend(d, t);
            by_adjective(d, t);
            by_prospect(d, t);
            by_effect(d, t);
            by_noun(d, t);
        }
        for (uint32_t i = 0; i < sentence->count && d->n_claims == first && sentence->flags & SENTENCE_QUESTION; i++)
            by_question(d, (int32_t)(sentence->first + i));
    }
}
