/* Assessments in a phrase: a noun of trend over a theme ("a flurry of meetings", "a new chapter in relations"), a theme
   with an adjective of trend ("renewed interest in the region"), a thing shown as good or bad ("leaves the economy
   fragile"), what is doubted or hoped for ("there is little hope of"), and questions. */
#include "claim/assessment.h"

#include "claim/clause.h"
#include "claim/situation.h"
#include "lexicon/vocabulary.h"

#include <string.h>

static struct span phrase(const struct document *d, int32_t t)
{
    struct span s = document_subtree_span(d, t);
    while (s.start < s.end && strchr(" ,;:", d->text[s.start]))
        s.start++;
    if (s.end - s.start > 4 && !strncmp(d->text + s.start, "and ", 4))
        s.start += 4;
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > t && (d->tokens[c].rel == REL_CONJ || d->tokens[c].rel == REL_ACL_RELCL || d->tokens[c].rel == REL_APPOS) && document_subtree_span(d, c).start < s.end)
            s.end = document_subtree_span(d, c).start;
    while (s.end > s.start && strchr(" ,.;:", d->text[s.end - 1]))
        s.end--;
    return s;
}

/* Theme below a noun: "of meetings", "in relations", "to relations", "for the economy". */
static int32_t theme_below(struct document *d, int32_t n, const char **dimension)
{
    static const char *const by[] = {"of", "in", "to", "for", "between"};
    bool bad;
    for (size_t i = 0; i < sizeof by / sizeof *by; i++) {
        int32_t t = clause_prepositional(d, n, by[i]);
        *dimension = t >= 0 ? assessment_theme(d, t, &bad) : NULL;
        if (*dimension)
            return t;
    }
    return -1;
}

/* What is wanted, promised or worked against is not found to be so: "called for an improvement of relations", "oppose the improvement". */
static bool in_content(const struct document *d, int32_t t)
{
    int32_t verb = d->tokens[t].rel == REL_OBJ ? d->tokens[t].head : -1;
    if (verb >= 0 && clause_word_in(d->tokens[verb].lemma, "oppose prevent avert avoid hinder block resist hamper require need want demand seek discourage forestall fear"))
        return true;
    for (uint32_t i = 0; i < d->n_claims; i++) {
        const struct claim *c = &d->claims[i];
        if ((c->kind == CLAIM_GOAL && span_contains(c->goal.content, d->tokens[t].span)) ||
            (c->kind == CLAIM_COMMITMENT && span_contains(c->commitment.content, d->tokens[t].span)))
            return true;
    }
    return false;
}

static void by_noun(struct document *d, int32_t n)
{
    bool more = word_is(d, n, W_TREND_MORE), less = word_is(d, n, W_TREND_LESS), fresh = word_is(d, n, W_TREND_NEW);
    if (d->tokens[n].upos != UPOS_NOUN || !(more || less || fresh) || assessment_measured(d, n))
        return;
    const char *dimension;
    int32_t theme = theme_below(d, n, &dimension);
    if (fresh && theme >= 0) {
        bool newly = false;
        for (int32_t c = d->tokens[n].first_child; c >= 0; c = d->tokens[c].next_sibling)
            newly = newly || clause_word_in(d->tokens[c].lower, "new fresh sharp abrupt promising welcome radical");
        theme = newly ? theme : -1;
    }
    if (theme < 0 || in_content(d, n))
        return;
    struct span span = span_join(d->tokens[n].span, span_join(phrase(d, theme), span_make(clause_content(d, n).start, d->tokens[n].span.end)));
    assessment_add(d, span, n, theme, dimension, fresh ? "turn" : more ? "up" : "down", "assessment:noun");
}

/* "China's renewed interest in the region", "its waning influence", "the increasingly strategic role of ...". */
static void by_modifier(struct document *d, int32_t n)
{
    bool bad, up = false, down = false;
    const char *dimension = d->tokens[n].upos == UPOS_NOUN ? assessment_theme(d, n, &bad) : NULL;
    int32_t whose = document_child(d, n, REL_NMOD_POSS, -1);
    bool own = whose >= 0 && clause_word_in(d->tokens[n].lower, "health") && clause_word_in(d->tokens[whose].lower, "his her my");    /* a patient's */
    if (!dimension || own || word_is(d, n, W_THEME_PROSPECT))
        return;
    bool definite = document_child(d, n, REL_NMOD_POSS, -1) >= 0;
    for (int32_t c = d->tokens[n].first_child; c >= 0 && c < n; c = d->tokens[c].next_sibling) {
        definite = definite || clause_word_in(d->tokens[c].lower, "the this these");
        up = up || word_is(d, c, W_GROWING);
        down = down || word_is(d, c, W_WANING);
        for (int32_t k = d->tokens[c].first_child; k >= 0; k = d->tokens[k].next_sibling)
            up = up || !strcmp(d->tokens[k].lower, "increasingly"), down = down || !strcmp(d->tokens[k].lower, "decreasingly");
    }
    if (definite && up != down && !in_content(d, n))
        assessment_add(d, phrase(d, n), n, n, dimension, up ? "up" : "down", "assessment:modifier");
}

/* "presents the region as fragile", "left the economy weaker". */
static void by_portrayal(struct document *d, int32_t a)
{
    bool bad, up = word_is(d, a, W_JUDGE_UP), down = word_is(d, a, W_JUDGE_DOWN);
    int32_t head = d->tokens[a].head;
    if (!(up || down) || d->tokens[a].upos != UPOS_ADJ || head < 0 || !word_is(d, head, W_PORTRAY))
        return;
    bool as = false;
    for (int32_t t = head + 1; t < a; t++)
        as = as || !strcmp(d->tokens[t].lower, "as");
    int32_t object = clause_object(d, head);
    if ((!as && d->tokens[a].rel != REL_XCOMP) || (d->tokens[a].rel == REL_AMOD && (!as || a < head)) || object < 0 || object == a || assessment_of_person(d, object))
        return;
    struct span span = span_join(span_make(d->tokens[head].span.start, d->tokens[a].span.end), phrase(d, object));
    assessment_add(d, span, head, object, assessment_theme(d, object, &bad), up ? "up" : "down", "assessment:portrayal");
}

/* "there is |little hope of peace" */
static bool hope_there(struct document *d, int32_t t)
{
    int32_t head = d->tokens[t].head;
    bool there = d->tokens[t].upos == UPOS_NOUN && word_is(d, t, W_EFFECT_NOUN) && !word_is(d, t, W_EFFECT_BAD) && head >= 0 && t > head &&
                 document_child(d, head, REL_EXPL, -1) >= 0;
    bool down = false;
    for (int32_t c = there ? d->tokens[t].first_child : -1; c >= 0; c = d->tokens[c].next_sibling)
        down = down != clause_word_in(d->tokens[c].lower, "little no scant few slim");
    if (there)
        assessment_add(d, span_join(d->tokens[head].span, phrase(d, t)), head, t, "prospect", down ? "down" : "up", "assessment:expectation");
    return there;
}

/* "do not expect Omar |to resign"; -1, too, for "we do not expect it to" */
static int32_t not_expected(struct document *d, int32_t t)
{
    int32_t what = clause_word_in(d->tokens[t].lemma, "expect foresee anticipate") && document_child(d, t, REL_OBJ, -1) >= 0 ? clause_complement(d, t) : -1;
    bool told = what >= 0 && (d->tokens[what].upos == UPOS_VERB || d->tokens[what].upos == UPOS_ADJ || d->tokens[what].upos == UPOS_NOUN);
    return told ? what : -1;
}

/* What somebody doubts: the head of what is said to be unlikely, -1. */
static int32_t doubted(struct document *d, int32_t t)
{
    int32_t opens = (int32_t)d->sentences[document_sentence_of_token(d, t)].first;
    if (clause_negated(d, t) || !strcmp(d->tokens[opens].lower, "nor"))
        return not_expected(d, t);
    int32_t content = word_is(d, t, W_DOUBT) && d->tokens[t].upos == UPOS_VERB ? document_child(d, t, REL_CCOMP, -1) : -1;
    if (content >= 0 && content < t)    /* what was said before, in quotation marks */
        content = document_child(d, t, REL_CCOMP, content);
    return content >= 0 && assessment_future(d, content) ? content : -1;
}

/* "observers doubt that it will last" */
static void by_expectation(struct document *d, int32_t t)
{
    int32_t content = hope_there(d, t) ? -1 : doubted(d, t);
    if (content < 0)
        return;
    int32_t who = clause_surface_subject(d, t);
    struct span span = span_join(d->tokens[t].span, document_subtree_span(d, content));
    if (who >= 0 && who < t)
        span.start = d->tokens[who].span.start;
    struct claim *c = assessment_add(d, span, content, clause_surface_subject(d, content), NULL, "same", "assessment:doubt");
    struct asserter *a = c && who >= 0 && !clause_word_in(d->tokens[who].lower, "i we") ? ARENA_PUSH(&d->arena, c->asserters, c->n_asserters, c->cap_asserters) : NULL;
    if (a)                              /* the doubt is theirs who have it */
        *a = (struct asserter){.name = arena_string(&d->arena, d->text + d->tokens[who].span.start, span_length(d->tokens[who].span)),
                               .span = d->tokens[who].span, .cue = d->tokens[t].span, .actor = clause_actor(d, who), .by = BY_INDIRECT};
}

void assessment_phrases(struct document *d, int32_t t)
{
    by_noun(d, t);
    by_modifier(d, t);
    by_portrayal(d, t);
    by_expectation(d, t);
}

/* A question is put where an auxiliary stands at the head of the sentence, or behind a colon of a headline; of a headline
   also "who will ...". By the words: headlines and questions are what parsers are worst at. */
static int32_t question_start(const struct document *d, const struct sentence *s)
{
    bool fresh = true;
    for (uint32_t i = 0; i < s->count; i++) {
        int32_t t = (int32_t)(s->first + i);
        bool auxiliary = clause_word_in(d->tokens[t].lower, "is are was were will would can could may might has have do does did should must");
        bool headline = s->flags & SENTENCE_TITLE || s == d->sentences, on = i + 1 < s->count && (clause_word_in(d->tokens[t + 1].lower, "will next") || s->count > i + 4);
        bool asks = clause_word_in(d->tokens[t].lower, "who what where how why") && headline && on;
        if (fresh && (auxiliary || asks))
            return t;
        fresh = clause_word_in(d->tokens[t].form, ": ; - \xe2\x80\x94 \xe2\x80\x93 \xe2\x80\x9c \"") || (fresh && clause_word_in(d->tokens[t].lower, "and but or so then"));
    }
    return -1;
}

void assessment_question(struct document *d, uint32_t sentence)
{
    const struct sentence *s = &d->sentences[sentence];
    int32_t first = question_start(d, s), about = -1;
    if (first < 0)
        return;
    bool outlook = clause_word_in(d->tokens[first].lower, "will would can could may might who what where how"), bad;
    int32_t end = (int32_t)(s->first + s->count);
    for (int32_t t = first + 1; t < end; t++) {
        outlook = outlook || word_is(d, t, W_OUTCOME) || word_is(d, t, W_TREND_UP) || word_is(d, t, W_TREND_DOWN) || word_is(d, t, W_JUDGE_UP) ||
                  word_is(d, t, W_JUDGE_DOWN) || word_is(d, t, W_JUDGE_NOUN_UP) || word_is(d, t, W_JUDGE_NOUN_DOWN) || word_is(d, t, W_STATE_UP) || word_is(d, t, W_STATE_DOWN);
        if (about < 0 && (d->tokens[t].upos == UPOS_NOUN || d->tokens[t].upos == UPOS_PROPN) && (assessment_theme(d, t, &bad) || t + 1 >= end || d->tokens[t + 1].upos != UPOS_NOUN))
            about = t;
    }
    bool asked = first + 1 < end && !strcmp(d->tokens[first + 1].lower, "you");      /* "Could you tell us what happened?" */
    if (!outlook || asked)
        return;
    struct claim *c = assessment_add(d, span_make(d->tokens[first].span.start, s->span.end), first, -1, about >= 0 ? assessment_theme(d, about, &bad) : NULL, "turn",
                                     "assessment:question");
    if (!c)
        return;
    c->status = CLAIM_QUESTION;
    c->factuality = 0;
    c->assessment.horizon = NULL;
    if (about >= 0)
        c->assessment.about[c->assessment.n_about++] = span_make(d->tokens[first + 1].span.start, d->tokens[about].span.end);
}
