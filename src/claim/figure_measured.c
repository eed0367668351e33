/* What a quantity measures. In: a quantity, the verb over it. Out: the token of the thing, by the first of a row of signs that tells one:
   what hangs over the number, the subject of a verb of change or standing ("exports fell by 8%"), the `of` phrase, the object of an
   estimate ("put the price at $2bn"), the noun counted ("40,000 people" with what they did). */
#include "claim/figure_measured.h"

#include <ctype.h>
#include <string.h>

#include "claim/clause.h"
#include "lexicon/vocabulary.h"

bool figure_changes(const struct document *d, int32_t verb)
{
    return word_is(d, verb, W_FIGURE_RISE) || word_is(d, verb, W_FIGURE_FALL) || word_is(d, verb, W_FIGURE_STAND);
}

/* "a surplus of €12bn", "interest of 4%": the noun that the quantity hangs on. -1: none. */
static int32_t noun_above(struct document *d, const struct quantity *q)
{
    int32_t head = q->head;
    while (head >= 0 && d->tokens[head].head >= q->first && d->tokens[head].head <= q->last)
        head = d->tokens[head].head;
    int32_t above = head >= 0 ? d->tokens[head].head : -1;
    bool of = q->first > 0 && !strcmp(d->tokens[q->first - 1].lower, "of");
    return of && above >= 0 && above < q->first && d->tokens[above].upos == UPOS_NOUN && d->tokens[head].rel == REL_NMOD ? above : -1;
}

/* Who puts it so: the subject of an estimate, also a survey; the owner of one ("the ministry's estimate is 5%"). */
int32_t figure_estimator(const struct document *d, int32_t verb)
{
    if (verb < 0)
        return -1;
    int32_t who = clause_surface_subject(d, verb), over = d->tokens[verb].rel == REL_XCOMP ? d->tokens[verb].head : -1;
    if (over >= 0 && clause_word_in(d->tokens[over].lemma, "claim boast report profess"))       /* "claims to have killed 300 fighters" */
        return clause_surface_subject(d, over);
    if (d->tokens[verb].upos == UPOS_VERB && word_is(d, verb, W_FIGURE_ESTIMATE) && !clause_passive(d, verb))
        return who >= 0 && (clause_actor(d, who) >= 0 || clause_word_in(d->tokens[verb].lemma, "put estimate reckon calculate assess")) ? who : -1;
    bool owned = who >= 0 && clause_word_in(d->tokens[who].lemma, "estimate figure count forecast tally projection");
    int32_t owner = owned ? document_child(d, who, REL_NMOD_POSS, -1) : -1;
    return owner >= 0 && d->tokens[owner].upos != UPOS_PRON ? owner : -1;
}

/* "The price of maize in Malawi |rose, the board said": a subject that the parser gave to another verb. */
static int32_t subject_before(const struct document *d, int32_t verb)
{
    int32_t first = -1, start = (int32_t)d->sentences[document_sentence_of_token(d, verb)].first;
    for (int32_t t = verb - 1; t >= start && verb - t < 12; t--) {
        enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
        if (p == UPOS_VERB || p == UPOS_PUNCT || p == UPOS_SCONJ || p == UPOS_PRON)
            break;
        bool under = t > start && (d->tokens[t - 1].upos == UPOS_ADP || d->tokens[t].rel == REL_COMPOUND);
        first = (p == UPOS_NOUN || p == UPOS_PROPN) && !under ? t : first;
    }
    return first;
}

/* "%", money, kilometres: what is measured is something else than the unit. */
bool figure_unit_alone(const struct quantity *q)
{
    size_t n = strcspn(q->unit, "/");
    bool money = n == 3 && isupper((unsigned char)q->unit[0]) && isupper((unsigned char)q->unit[1]) && isupper((unsigned char)q->unit[2]);
    char base[24] = "";
    memcpy(base, q->unit, n < sizeof base ? n : 0);
    return money || *q->unit == '%' || clause_word_in(base, "km m cm mm m2 km2 m3 ha tonne kg g l barrel ounce bushel time year month week day hour minute kWh MWh GWh TWh kW MW GW kV percentage point");
}

/* What is asked while the thing is looked for that a quantity measures. */
struct measuring {
    struct document *d;
    const struct quantity *q;
    int32_t verb, subject;      /* -1: none */
};

static bool outside(const struct quantity *q, int32_t t) { return t >= 0 && (t < q->first || t > q->last); }

/* "60 percent of the fleet |stayed in port": what they did */
static int32_t what_they_did(const struct measuring *m)
{
    bool theirs = m->subject >= 0 && m->verb != m->subject && span_overlaps(document_subtree_span(m->d, m->subject), m->q->value);
    return theirs && m->d->tokens[m->verb].upos == UPOS_VERB && !figure_changes(m->d, m->verb) ? m->verb : -1;
}

static int32_t what_it_hangs_on(const struct measuring *m) { return noun_above(m->d, m->q); }

/* "|exports rose by 5%", "|the deficit equals 4.5% of GDP" */
static int32_t what_changed(const struct measuring *m)
{
    if (!outside(m->q, m->subject))
        return -1;
    bool changed = figure_changes(m->d, m->verb) && m->d->tokens[m->q->head].rel != REL_NSUBJ;
    bool whole = *m->q->unit == '%' && clause_word_in(m->d->tokens[m->verb].lemma, "equal amount correspond represent");
    return changed || whole ? m->subject : -1;
}

static int32_t what_it_is_of(const struct measuring *m)
{
    int32_t of = clause_prepositional(m->d, m->q->head, "of");
    return outside(m->q, of) ? of : -1;
}

/* "cut |its rate by 50 points" */
static int32_t object_outside(const struct measuring *m)
{
    int32_t object = m->verb >= 0 ? document_child(m->d, m->verb, REL_OBJ, -1) : -1;
    return outside(m->q, object) ? object : -1;
}

static int32_t what_is_estimated(const struct measuring *m)
{
    return word_is(m->d, m->verb, W_FIGURE_ESTIMATE) ? object_outside(m) : -1;
}

/* "|the toll is 40"; "40 people |fled": of them, what they did */
static int32_t what_is_said(const struct measuring *m)
{
    if (outside(m->q, m->subject))
        return m->d->tokens[m->verb].upos != UPOS_VERB ? m->subject : -1;
    return m->subject >= 0 ? m->verb : -1;
}

static int32_t what_is_counted(const struct measuring *m)
{
    return m->d->tokens[m->q->head].upos == UPOS_NOUN && !figure_unit_alone(m->q) ? m->q->head : -1;
}

/* who estimates is not what is estimated */
static int32_t who_is_left(const struct measuring *m)
{
    int32_t subject = m->verb >= 0 && m->subject < 0 ? subject_before(m->d, m->verb) : m->subject;
    return outside(m->q, subject) && figure_estimator(m->d, m->verb) < 0 ? subject : -1;
}

/* The token of what is measured; -1: nothing tells. The first sign that has an answer decides. */
int32_t figure_measured(struct document *d, const struct quantity *q, int32_t verb)
{
    static int32_t (*const signs[])(const struct measuring *) = {
        what_they_did, what_it_hangs_on, what_changed, what_it_is_of, what_is_estimated, what_is_said, what_is_counted, object_outside, who_is_left,
    };
    struct measuring m = {d, q, verb, verb >= 0 ? clause_surface_subject(d, verb) : -1};
    if (verb >= 0 && m.subject < 0 && figure_changes(d, verb) && d->tokens[verb].upos == UPOS_VERB)
        m.subject = subject_before(d, verb);
    int32_t found = -1;
    for (size_t i = 0; found < 0 && i < sizeof signs / sizeof *signs; i++)
        found = signs[i](&m);
    return found;
}
