/* Assessments: opinions on trend and prospect. In: arcs. Out: kind `assessment`, never an event.

   A verb of trend over a theme ("relations are improving"); a judging adjective over one, or a linking verb
   ("finances look weaker"), or over anything but a person where it is strong ("the plan is untenable"); a state ("at a
   standstill"); a prospect ("is unlikely to", "is expected to recover", "may not last"); an effect ("inspires no
   confidence"). The direction is that of the words: violence that rises goes `up`; but what worsens is turned round where
   more of it is worse ("the crisis deepens and worsens" is `up`). What something is said to be: assessment_judge.c;
   nouns and questions: assessment_phrase.c. */
#include "claim/assessment.h"

#include "claim/clause.h"
#include "claim/situation.h"
#include "claim/standing.h"
#include "lexicon/vocabulary.h"
#include "document/when_where.h"

#include <string.h>

static const struct { const char *dimension; enum vocabulary_class nouns; bool bad; } themes[] = {
    {"relationship", W_THEME_RELATIONSHIP, false}, {"tension", W_THEME_TENSION, true},     {"economy", W_THEME_ECONOMY, false},
    {"hardship", W_THEME_HARDSHIP, true},          {"security", W_THEME_SECURITY, false},  {"rights", W_THEME_RIGHTS, false},
    {"influence", W_THEME_INFLUENCE, false},       {"prospect", W_THEME_BURDEN, true},     {"prospect", W_THEME_PROSPECT, false},
    {"contact", W_THEME_CONTACT, false},
};

const char *assessment_theme(const struct document *d, int32_t t, bool *bad)
{
    *bad = false;
    for (size_t i = 0; i < sizeof themes / sizeof *themes; i++)
        if (word_is(d, t, themes[i].nouns)) {
            *bad = themes[i].bad;
            return themes[i].dimension;
        }
    return NULL;
}

/* Somebody who can do things, not a mere noun phrase. */
static bool acts(const struct document *d, int32_t t)
{
    int32_t a = clause_actor(d, t);
    return a >= 0 && d->actors[a].can_act && d->actors[a].type != ACTOR_THING;
}

/* A noun of a state or quality by its ending: "recognition", "dependence", "readiness". */
static bool abstract(const struct document *d, int32_t t)
{
    static const char *const ends[] = {"tion", "sion", "ity", "ness", "ence", "ance", "ship", "ism", "ment", "macy", "racy"};
    if (t < 0 || d->tokens[t].upos != UPOS_NOUN || acts(d, t) || clause_word_in(d->tokens[t].lemma, "document monument apartment shipment warship garment ambulance audience station"))
        return false;
    size_t n = strlen(d->tokens[t].lemma);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (n > strlen(ends[i]) + 2 && !strcmp(d->tokens[t].lemma + n - strlen(ends[i]), ends[i]))
            return true;
    return false;
}

/* "the number of Serbs", "the share of renewables" */
static bool amount(const struct document *d, int32_t t)
{
    return t >= 0 && clause_word_in(d->tokens[t].lower, "number numbers share proportion rate rates") && document_child(d, t, REL_NMOD, -1) > t;
}

/* Of themes their dimension; of any other state or quality its prospect. */
const char *assessment_dimension(const struct document *d, int32_t t, bool *bad)
{
    const char *theme = assessment_theme(d, t, bad);
    return theme ? theme : amount(d, t) ? "number" : abstract(d, t) ? "prospect" : NULL;
}

bool assessment_future(const struct document *d, int32_t v)
{
    const char *modal = clause_modal(d, v);
    return modal && clause_word_in(modal, "will would may might could shall 'll can");
}

bool assessment_one_person(const struct document *d, int32_t t)
{
    int32_t a = clause_actor(d, t);
    return t >= 0 && (d->tokens[t].upos == UPOS_PRON || (a >= 0 && d->actors[a].type == ACTOR_PERSON));
}

bool assessment_of_person(const struct document *d, int32_t t)
{
    bool bad;
    int32_t a = t >= 0 && assessment_theme(d, t, &bad) ? -1 : clause_actor(d, t);
    return t < 0 || d->tokens[t].upos == UPOS_PRON ? t < 0 || clause_word_in(d->tokens[t].lower, "he she they i we you who")
                                                   : a >= 0 && (d->actors[a].type == ACTOR_PERSON || d->actors[a].type == ACTOR_GROUP);
}

int32_t assessment_subject(const struct document *d, int32_t predicate)
{
    bool bad;
    int32_t subject = clause_surface_subject(d, predicate), s = document_sentence_of_token(d, predicate);
    if (subject >= 0 && assessment_theme(d, subject, &bad))
        return subject;
    int32_t first = -1;                 /* the first noun of the words between the last stop and the predicate */
    for (int32_t t = predicate - 1; t >= (int32_t)d->sentences[s].first && predicate - t < 12; t--) {
        enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
        bool shared = p == UPOS_CCONJ && t + 1 == predicate;       /* "makes efforts |and fails" */
        if (p == UPOS_VERB || p == UPOS_PUNCT || p == UPOS_SCONJ || shared || (p == UPOS_PRON && strcmp(d->tokens[t].lower, "there")))
            break;
        if (p == UPOS_NOUN && (t == (int32_t)d->sentences[s].first || d->tokens[t - 1].upos != UPOS_ADP))
            first = t;
    }
    return first >= 0 && assessment_theme(d, first, &bad) ? first : subject;
}

const char *assessment_turned(const char *direction, bool swap)
{
    return !swap || !strcmp(direction, "same") ? direction : !strcmp(direction, "up") ? "down" : "up";
}

/* A date, or what the words for one mean ("soon"); NULL: how long or how often is no horizon, and what is past neither ("the 2015 deal",
   "the lowest since 1963"). */
static const char *horizon_by(const struct document *d, const struct time_mention *t)
{
    bool since = t->first > 0 && !strcmp(d->tokens[t->first - 1].lower, "since");
    if (since || (d->meta.date != DATE_NONE && t->to != DATE_NONE && t->to < d->meta.date))
        return NULL;
    if (t->type == TIME_DURATION || t->type == TIME_SET || !strcmp(t->value, "PAST_REF"))
        return NULL;
    return !strcmp(t->value, "PRESENT_REF") ? "now" : !strcmp(t->value, "FUTURE_REF") ? "future" : t->value;
}

static void horizon_of(const struct document *d, struct claim *c, int32_t v)
{
    for (uint32_t i = document_first_time(d, c->sentence); i < d->n_times && d->times[i].sentence == c->sentence; i++)
        if (span_contains(c->span, d->times[i].span) && (c->assessment.horizon = horizon_by(d, &d->times[i])))
            return;
    c->assessment.horizon = assessment_future(d, v) ? "future" : "now";
    const struct sentence *s = &d->sentences[c->sentence];
    for (uint32_t t = s->first + 1; t < s->first + s->count; t++)
        if (clause_word_in(d->tokens[t].lemma, "run term") && clause_word_in(d->tokens[t - 1].lower, "long short medium near - immediate"))
            c->assessment.horizon = clause_word_in(d->tokens[t - 1].lower, "long") || (t > s->first + 1 && clause_word_in(d->tokens[t - 2].lower, "long")) ? "long term" : "short term";
}

/* More than half of it lies in an assessment that is there already. */
static bool told(const struct document *d, struct span span, int32_t sentence)
{
    for (uint32_t i = d->n_claims; i-- > 0;) {
        const struct claim *c = &d->claims[i];
        if (c->kind == CLAIM_ASSESSMENT && c->sentence == sentence) {
            uint32_t from = c->span.start > span.start ? c->span.start : span.start, to = c->span.end < span.end ? c->span.end : span.end;
            if (to > from && 2 * (to - from) > span_length(span))
                return true;
        }
    }
    return false;
}

/* The parties of what is judged: actors in its words, or failing that in the assessment's. */
static void parties_of(struct document *d, struct claim *c)
{
    const struct span within[] = {c->assessment.n_about ? c->assessment.about[0] : c->span, c->span};
    for (size_t i = 0; i < 2 && c->assessment.actors.count < 2; i++) {
        c->assessment.actors.count = 0;
        for (uint32_t a = 0; a < d->n_actors; a++)
            if (d->actors[a].sentence == c->sentence && span_contains(within[i], d->actors[a].span) && d->actors[a].country && *d->actors[a].country)
                clause_push(d, &c->assessment.actors, (int32_t)a);
    }
}

struct claim *assessment_add(struct document *d, struct span span, int32_t predicate, int32_t subject, const char *dimension,
                             const char *direction, const char *rule)
{
    if (span_empty(span) || told(d, span, document_sentence_at(d, span.start)))
        return NULL;
    struct claim *c = situation_add(d, CLAIM_ASSESSMENT, span, rule);
    if (!c)
        return NULL;
    c->assessment.dimension = dimension ? dimension : "prospect";
    c->assessment.direction = direction;
    c->assessment.predicate = predicate;
    if (subject >= 0)
        c->assessment.about[c->assessment.n_about++] = clause_content(d, subject);
    bool question = d->sentences[c->sentence].flags & SENTENCE_QUESTION, future = assessment_future(d, predicate);
    c->status = question ? CLAIM_QUESTION : future ? CLAIM_POSSIBLE : CLAIM_ACTUAL;
    c->factuality = question ? 0 : future ? 1 : 2;
    c->confidence = .6;
    horizon_of(d, c, predicate);
    parties_of(d, c);
    return c;
}

/* Subject and predicate up to the end of its clause, without what follows a semicolon or begins a clause beside it. */
void assessment_say(struct document *d, int32_t predicate, int32_t subject, const char *dimension, const char *direction, const char *rule)
{
    struct span span = span_join(clause_content(d, predicate), d->tokens[predicate].span);
    for (int32_t c = d->tokens[predicate].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        bool whole = d->tokens[c].upos == UPOS_VERB || clause_child2(d, c, REL_NSUBJ, REL_NSUBJ_PASS) >= 0;
        bool beside = whole && (d->tokens[c].rel == REL_CONJ || d->tokens[c].rel == REL_PARATAXIS || d->tokens[c].rel == REL_ADVCL);
        struct span below = document_subtree_span(d, c);
        if (beside && c > predicate && below.start < span.end && below.start >= d->tokens[predicate].span.end)
            span.end = below.start;
        else if (beside && c < predicate && below.end <= d->tokens[predicate].span.start && below.end > span.start)
            span.start = below.end;
    }
    if (subject >= 0 && document_subtree_span(d, subject).start < d->tokens[predicate].span.start)
        span.start = document_subtree_span(d, subject).start;
    while (span.end > span.start && strchr(" ,.;:-", d->text[span.end - 1]))
        span.end--;
    while (span.start < span.end && strchr(" ,;:", d->text[span.start]))
        span.start++;
    assessment_add(d, span, predicate, subject, dimension, direction, rule);
}

bool assessment_measured(const struct document *d, int32_t v)
{
    int32_t s = document_sentence_of_token(d, v);
    for (uint32_t i = 0; i < d->n_quantities; i++) {
        if (d->quantities[i].sentence != s || d->quantities[i].unit[0] != '%')
            continue;
        int32_t t = d->quantities[i].head;
        for (int k = 0; t >= 0 && t != v && d->tokens[t].upos != UPOS_VERB && k < 8; k++)
            t = d->tokens[t].head;
        if (t == v)
            return true;                /* "exports fell by 8%" is a figure */
    }
    return false;
}

/* "The talks collapsed in 2019": an event in the past, no trend. */
static bool past_event(const struct document *d, int32_t v, int32_t subject)
{
    bool all_but = v > 1 && !strcmp(d->tokens[v - 1].lower, "but") && !strcmp(d->tokens[v - 2].lower, "all"), bad;
    bool simple = d->tokens[v].feat_bits & FEAT_PAST && document_child(d, v, REL_AUX, -1) < 0 && d->tokens[v].upos == UPOS_VERB && !all_but;
    return simple && (d->tokens[v].rel == REL_ACL_RELCL || word_is(d, subject, W_THEME_CONTACT) || word_is(d, subject, W_THEME_PROSPECT) || !assessment_theme(d, subject, &bad));
}

/* "is rising all the same", "is shrinking by the week": no object, though the parser has one. */
static bool no_object(const struct document *d, int32_t v)
{
    int32_t o = document_child(d, v, REL_OBJ, -1);
    return o < 0 || clause_word_in(d->tokens[o].lower, "same week day month year hour while");
}

/* "efforts |to strengthen", "for the process |to be sustainable": wanted or meant, not found. */
bool assessment_infinitive(const struct document *d, int32_t t)
{
    int32_t mark = document_child(d, t, REL_MARK, -1);
    return mark >= 0 && mark < t && !strcmp(d->tokens[mark].lower, "to");
}

/* "declined by 60,000 barrels": told by how much, a figure. */
static bool counted_change(const struct document *d, int32_t v)
{
    int32_t s = document_sentence_of_token(d, v);
    for (uint32_t i = 0; i < d->n_quantities; i++)
        if (d->quantities[i].sentence == s && d->quantities[i].first > v && d->quantities[i].first < v + 4 && clause_word_in(d->tokens[d->quantities[i].first - 1].lower, "by to from"))
            return true;
    return false;
}

/* "fall |under its definition", "fall |within" */
static bool falls_under(struct document *d, int32_t v)
{
    return clause_word_in(d->tokens[v].lemma, "fall come") && (clause_prepositional(d, v, "under") >= 0 || clause_prepositional(d, v, "within") >= 0 || clause_prepositional(d, v, "into") >= 0);
}

static void by_trend(struct document *d, int32_t v)
{
    bool bad, up = word_is(d, v, W_TREND_UP), down = word_is(d, v, W_TREND_DOWN), turn = word_is(d, v, W_TREND_TURN), same = word_is(d, v, W_TREND_SAME);
    if (!(up || down || turn || same))
        return;
    bool mistagged = document_child(d, v, REL_COP, -1) >= 0 && strlen(d->tokens[v].lower) > 5 && !strcmp(d->tokens[v].lower + strlen(d->tokens[v].lower) - 3, "ing");
    if (d->tokens[v].upos != UPOS_VERB && !mistagged)
        return;                         /* "is ebbing", an adjective to the tagger */
    int32_t subject = assessment_subject(d, v);
    const char *dimension = assessment_dimension(d, subject, &bad);
    if (!dimension || d->tokens[v].rel == REL_ACL || d->tokens[v].rel == REL_AMOD || clause_passive(d, v) || !no_object(d, v) || document_child(d, v, REL_XCOMP, -1) >= 0 || past_event(d, v, subject) || assessment_measured(d, v) || assessment_infinitive(d, v) || counted_change(d, v) ||
        falls_under(d, v))
        return;
    bool swap = (bad && word_is(d, v, W_TREND_QUALITY)) != clause_negated(d, v);
    assessment_say(d, v, subject, dimension, turn ? "turn" : same ? "same" : assessment_turned(up ? "up" : "down", swap), "assessment:trend");
}

/* The linking verb that an adjective hangs on: "|remains unlikely", "|looks improbable". */
static int32_t linked_to(const struct document *d, int32_t a)
{
    int32_t v = d->tokens[a].head;
    bool linked = v >= 0 && v < a && a - v < 5 && d->tokens[v].upos == UPOS_VERB && word_is(d, v, W_LINKING) && d->tokens[a].rel != REL_AMOD;
    return linked ? v : -1;
}

/* "is |hardly conceivable", "|scarcely imaginable" */
static bool hardly(const struct document *d, int32_t a)
{
    return a > 0 && clause_word_in(d->tokens[a - 1].lower, "hardly scarcely barely");
}

/* "is unlikely to commit": the subject may be anyone; "is expected to recover": a theme or a trend. */
static void by_prospect(struct document *d, int32_t a)
{
    bool unlikely = word_is(d, a, W_UNLIKELY), likely = word_is(d, a, W_LIKELY), bad = false;
    if (!(unlikely || likely || word_is(d, a, W_CONCEIVABLE)))
        return;
    int32_t content = clause_complement(d, a), subject = assessment_subject(d, a);
    bool passive = d->tokens[a].upos == UPOS_VERB && clause_passive(d, a), adjective = d->tokens[a].upos == UPOS_ADJ && document_child(d, a, REL_COP, -1) >= 0;
    const char *dimension = assessment_dimension(d, subject, &bad);
    int32_t link = linked_to(d, a), judged = link >= 0 ? assessment_subject(d, link) : subject;
    bool never = word_is(d, a, W_LIKELY) ? false : word_is(d, a, W_CONCEIVABLE) && (clause_negated(d, a) || hardly(d, a));
    if (((unlikely && !clause_negated(d, a)) || never) && (adjective || link >= 0) && judged >= 0 && content < 0 && (d->tokens[judged].upos == UPOS_PRON ? !assessment_of_person(d, judged) : !assessment_one_person(d, judged)))   /* "recognition is improbable" */
        assessment_say(d, link >= 0 ? link : a, judged, assessment_theme(d, judged, &bad), "same", "assessment:prospect");
    bad = false;
    dimension = assessment_dimension(d, subject, &bad);
    if (!(likely || unlikely) || !(passive || adjective) || subject < 0 || content < 0)
        return;
    bool up = word_is(d, content, W_TREND_UP), down = word_is(d, content, W_TREND_DOWN);
    bool trend = dimension && (up || down), anything = !assessment_of_person(d, subject) && !acts(d, subject);
    if (!unlikely && !trend && !(clause_word_in(d->tokens[a].lower, "likely") && (up || down || anything)))
        return;                         /* "the minister is likely to visit" foretells an act */
    bool swap = bad && word_is(d, content, W_TREND_QUALITY);
    assessment_say(d, a, subject, dimension, unlikely || !(up || down) ? "same" : assessment_turned(up ? "up" : "down", swap), "assessment:prospect");
}

/* "may not last", "will not be enough", "can still work". */
static void by_outcome(struct document *d, int32_t v)
{
    bool bad;
    if (!word_is(d, v, W_OUTCOME))
        return;
    int32_t subject = assessment_subject(d, v);
    if (!assessment_future(d, v) || clause_passive(d, v) || subject < 0 || assessment_of_person(d, subject) || document_child(d, v, REL_OBJ, -1) >= 0 ||
        clause_complement(d, v) >= 0)
        return;
    bool timed = clause_word_in(d->tokens[v].lemma, "last") && (clause_prepositional(d, v, "until") >= 0 || clause_prepositional(d, v, "till") >= 0 || clause_prepositional(d, v, "for") >= 0);
    if (timed || document_child(d, v, REL_COMPOUND_PRT, -1) >= 0)       /* "will last till Sunday", "will end up" */
        return;
    bool pays = clause_word_in(d->tokens[v].lemma, "pay") && clause_prepositional(d, v, "for") >= 0;       /* "a loan will pay for it" */
    if (pays || (acts(d, subject) && clause_word_in(d->tokens[v].lemma, "pay work help matter hold")))
        return;                         /* "the Union could pay for it" */
    bool negated = clause_negated(d, v), lasts = word_is(d, v, W_OUTCOME_LAST), ends = word_is(d, v, W_OUTCOME_END);
    const char *direction = lasts || ends ? (negated != ends ? "down" : "same") : negated ? "same" : "up";
    assessment_say(d, v, subject, assessment_theme(d, subject, &bad), direction, "assessment:outcome");
}

/* "does not inspire confidence", "offers little hope", "bodes ill", "will not bring relief". */
static void by_effect(struct document *d, int32_t v)
{
    static const char *const little = "little no ill poorly badly scant few";
    if (d->tokens[v].upos != UPOS_VERB || !word_is(d, v, W_EFFECT_VERB))
        return;
    int32_t object = document_child(d, v, REL_OBJ, -1), subject = clause_surface_subject(d, v);
    bool bodes = clause_word_in(d->tokens[v].lemma, "bode augur");
    bool loose = d->tokens[v].rel == REL_ACL || (d->tokens[v].feat_bits & FEAT_GER && document_child(d, v, REL_AUX, -1) < 0);     /* "in restoring peace" */
    if (loose || subject < 0 || !(bodes || word_is(d, object, W_EFFECT_NOUN)) || assessment_of_person(d, subject))
        return;
    bool down = word_is(d, v, W_EFFECT_DOWN) || word_is(d, object, W_EFFECT_BAD);
    for (int32_t c = d->tokens[bodes ? v : object].first_child; c >= 0; c = d->tokens[c].next_sibling)
        down = down || clause_word_in(d->tokens[c].lower, little);
    bool none = clause_negated(d, v) || clause_word_in(d->tokens[subject].lower, "none nothing neither");
    const char *direction = none && !down && assessment_future(d, v) ? "same" : down != none ? "down" : "up";
    assessment_say(d, v, subject, "prospect", direction, "assessment:effect");
}

/* "are losing interest in", "has gained influence": how much of it who is judged has. Done with ("lost support in 2019") it is an event. */
static void by_having(struct document *d, int32_t v)
{
    int32_t object = d->tokens[v].upos == UPOS_VERB ? document_child(d, v, REL_OBJ, -1) : -1;
    if (object <= v)
        return;
    bool gains = clause_word_in(d->tokens[v].lemma, "gain regain"), loses = clause_word_in(d->tokens[v].lemma, "lose forfeit squander");
    if (!(gains || loses) || d->tokens[v].rel == REL_ACL_RELCL)     /* "fishermen who lose their grounds": which they are */
        return;
    int32_t subject = clause_surface_subject(d, v);
    bool going = d->tokens[v].feat_bits & (FEAT_GER | FEAT_PRES) || (document_child(d, v, REL_AUX, -1) >= 0 && !clause_modal(d, v)) || assessment_future(d, v), bad;
    bool theme = word_is(d, object, W_THEME_INFLUENCE) || word_is(d, object, W_THEME_PROSPECT) || word_is(d, object, W_THEME_RELATIONSHIP) || word_is(d, object, W_EFFECT_NOUN);
    bool person = subject >= 0 && (d->tokens[subject].upos == UPOS_PRON || assessment_one_person(d, subject));
    if (!theme || !going || subject < 0 || person || clause_word_in(d->tokens[object].lemma, "power election vote seat bid region state country deal"))
        return;
    assessment_say(d, v, subject, assessment_theme(d, object, &bad), assessment_turned(gains ? "up" : "down", clause_negated(d, v)), "assessment:having");
}

/* "The new order will not see the protection of rights": what is foreseen, or ruled out, for a theme. */
static void by_foresight(struct document *d, int32_t v)
{
    bool bad;
    int32_t object = word_is(d, v, W_FORESEE) && assessment_future(d, v) && clause_negated(d, v) ? document_child(d, v, REL_OBJ, -1) : -1;
    const char *dimension = object >= 0 ? assessment_theme(d, object, &bad) : NULL;
    static const char *const under[] = {"of", "for", "to", "in"};
    for (size_t i = 0; object >= 0 && !dimension && i < 4; i++)
        dimension = assessment_theme(d, clause_prepositional(d, object, under[i]), &bad);
    int32_t subject = dimension ? clause_surface_subject(d, v) : -1;
    if (dimension && (subject < 0 || !assessment_of_person(d, subject)))
        assessment_say(d, v, subject, dimension, bad ? "same" : "down", "assessment:foresight");
}

/* "denied that relations had worsened", "if prices fall", "hopes that trade will grow": nobody judges so. A negation has turned the
   direction already, and what will or may be is possible. */
static void stand(const struct document *d, const struct frame_table *table, struct claim *c)
{
    static const uint32_t not_judged = 1u << CLAIM_DENIED | 1u << CLAIM_HYPOTHETICAL | 1u << CLAIM_HOPED | 1u << CLAIM_PROMISED |
                                       1u << CLAIM_THREATENED;
    if (c->kind != CLAIM_ASSESSMENT || c->status == CLAIM_QUESTION || c->assessment.predicate < 0)
        return;
    struct standing s = status_of(d, table, c->assessment.predicate);
    const char *modal = clause_modal(d, c->assessment.predicate);
    bool open = c->status == CLAIM_ACTUAL && modal && clause_word_in(modal, "should must ought");     /* "trade should grow": foreseen or asked for */
    if (not_judged >> s.status & 1) {
        c->status = s.status;
        c->factuality = s.factuality;
    } else if (open) {
        c->status = CLAIM_POSSIBLE;
        c->factuality = status_factuality(CLAIM_POSSIBLE);
    }
}

void situation_assessments(struct document *d, const struct frame_table *table)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        uint32_t before = d->n_claims;
        if (!(sentence->flags & SENTENCE_PARSED) || sentence->flags & SENTENCE_LIST)
            continue;
        if (sentence->flags & SENTENCE_QUESTION)
            assessment_question(d, s);
        for (uint32_t i = 0; i < sentence->count && (d->n_claims == before || !(sentence->flags & SENTENCE_QUESTION)); i++) {
            int32_t t = (int32_t)(sentence->first + i);
            by_trend(d, t);
            assessment_judge(d, t);
            by_prospect(d, t);
            by_outcome(d, t);
            by_effect(d, t);
            by_having(d, t);
            by_foresight(d, t);
            assessment_idiom(d, t);
        }
        for (uint32_t i = 0; i < sentence->count && (d->n_claims == before || !(sentence->flags & SENTENCE_QUESTION)); i++)
            assessment_phrases(d, (int32_t)(sentence->first + i));
        for (uint32_t i = before; i < d->n_claims; i++)
            stand(d, table, &d->claims[i]);
    }
}
