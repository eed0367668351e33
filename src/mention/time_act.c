/* In: what a rule caught. Out: what the acts share: caught words as values, the tense around them, the anchors that
   relative words are counted from, and the ways to write a result. */
#include "mention/time_act.h"

#include <string.h>

#include "base/wordlist.h"

int32_t time_caught_value(const struct caught *c, enum time_class k, int32_t none)
{
    int32_t v = none;
    if (c->at[k] >= 0)
        mention_time_value(&c->x->cells[c->at[k]], k, &v);
    return v;
}

bool time_caught_has(const struct caught *c, enum time_class k)
{
    return c->at[k] >= 0;
}

const char *time_lower(const struct time_context *x, int64_t i)
{
    return i >= (int64_t)x->begin && i < (int64_t)x->end ? x->d->tokens[i].lower : "";
}

/* --- tense ------------------------------------------------------------------------------------ */

/* What is set, asked or feared for a day lies ahead of the verb that says so, whatever its tense. */
static const char *const planning = "|schedule|plan|slate|expect|await|";
/* "staged marches to mark the day on Friday": done with what is done for it. */
static const char *const marking = "|mark|celebrate|commemorate|honour|honor|mourn|";

static int aux_tense(const struct document *d, const struct token *t)
{
    for (int32_t c = t->first_child; c >= 0; c = d->tokens[c].next_sibling) {
        if (d->tokens[c].rel != REL_AUX && d->tokens[c].rel != REL_AUX_PASS && d->tokens[c].rel != REL_COP)
            continue;
        if (wordlist_has("|will|'ll|\xe2\x80\x99ll|shall|wo|would|", d->tokens[c].lower))
            return 1;
        if (d->tokens[c].feat_bits & FEAT_PAST)
            return -1;
    }
    return 0;
}

/* "to mark the day" under "staged", "the first to join" under "were": the verb above tells when. */
static bool leans_on_above(const struct document *d, const struct token *t)
{
    const struct token *above = t->head >= 0 ? &d->tokens[t->head] : NULL;
    return above && (t->rel == REL_ADVCL || wordlist_has(marking, t->lemma) || (t->rel == REL_ACL && (above->upos == UPOS_ADJ || above->upos == UPOS_NUM)) ||
                     ((t->rel == REL_XCOMP || t->rel == REL_CCOMP) && word_is(d, t->head, W_TIME_IMPLICATIVE)));
}

static bool is_perfect(const struct document *d, const struct token *t)
{
    for (int32_t c = t->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_AUX && !strcmp(d->tokens[c].lower, "had"))
            return true;
    return false;
}

/* "originally scheduled to be held in April" */
static bool once_meant(const struct document *d, int32_t above)
{
    for (int32_t c = above >= 0 ? d->tokens[above].first_child : -1; c >= 0; c = d->tokens[c].next_sibling)
        if (wordlist_has("|originally|initially|previously|", d->tokens[c].lower))
            return true;
    return false;
}

/* "expected to be hit Tuesday" */
static bool is_to_be(const struct document *d, const struct token *t)
{
    bool to = false, be = false;
    for (int32_t c = t->first_child; c >= 0; c = d->tokens[c].next_sibling) {
        to |= !strcmp(d->tokens[c].lower, "to") && d->tokens[c].upos == UPOS_PART;
        be |= d->tokens[c].rel == REL_AUX_PASS && !strcmp(d->tokens[c].lower, "be");
    }
    return to && be;
}

/* "suspended after injuring a man on Thursday", "executed for killing three in November" */
static bool is_told_after(const struct document *d, int32_t verb)
{
    size_t n = strlen(d->tokens[verb].lower);
    bool ing = n > 4 && !strcmp(d->tokens[verb].lower + n - 3, "ing");
    return ing && verb > 0 && wordlist_has("|after|for|since|", d->tokens[verb - 1].lower);
}

/* "the case is heard in May" */
static bool is_present_passive(const struct document *d, const struct token *t)
{
    for (int32_t c = t->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_AUX_PASS && wordlist_has("|is|are|'s|", d->tokens[c].lower))
            return true;
    return false;
}

/* "was due to expire Friday": an adjective with a copula plans too. */
static bool is_due(const struct document *d, const struct token *t)
{
    return t->upos == UPOS_ADJ && wordlist_has("|due|set|", t->lower) && t->first_child >= 0 && d->tokens[t->first_child].head >= 0;
}

static int verb_tense(const struct document *d, int32_t verb)
{
    const struct token *t = &d->tokens[verb];
    int aux = aux_tense(d, t);
    bool planned = wordlist_has(planning, t->lemma) || is_due(d, t);
    if (aux)
        return aux > 0 || !planned || is_perfect(d, t) ? aux : 1; /* "had been due on Friday": it is over */
    if (is_to_be(d, t) && once_meant(d, t->head))
        return -1;
    if (is_to_be(d, t))
        return leans_on_above(d, t) ? 0 : 1;
    if (is_told_after(d, verb))
        return -1;
    if (is_present_passive(d, t))
        return word_is(d, verb, W_TIME_APPOINTED);
    if (t->feat_bits & FEAT_PAST || (planned && t->feat_bits & FEAT_FIN))
        return planned ? 1 : -1;
    if (t->feat_bits & FEAT_INF)
        return leans_on_above(d, t) ? 0 : 1;
    return t->feat_bits & FEAT_FIN && word_is(d, verb, W_TIME_APPOINTED) ? 1 : 0;
}

/* "It will be paid Jan. 3, the firm said": the teller behind does not tell when. */
static bool is_teller_behind(const struct document *d, uint32_t begin, uint32_t at, int32_t verb)
{
    if (verb < (int32_t)at || !wordlist_has("|say|add|tell|announce|report|", d->tokens[verb].lemma))
        return false;
    for (uint32_t i = begin; i < at; i++)
        if (wordlist_has("|will|'ll|\xe2\x80\x99ll|shall|wo|", d->tokens[i].lower))
            return true;
    return false;
}

static int tree_tense(const struct document *d, uint32_t begin, uint32_t at)
{
    int32_t i = (int32_t)at;
    for (int steps = 0; i >= 0 && steps < 12; steps++, i = d->tokens[i].head) {
        uint8_t u = d->tokens[i].upos;
        if (u != UPOS_VERB && u != UPOS_AUX && d->tokens[i].head >= 0 && !is_due(d, &d->tokens[i]))
            continue;
        int t = is_teller_behind(d, begin, at, i) ? 0 : verb_tense(d, i);
        if (t)
            return t;
    }
    return 0;
}

static bool modal_above(const struct document *d, uint32_t at)
{
    for (int32_t verb = d->tokens[at].head, steps = 0; verb >= 0 && steps < 2; verb = d->tokens[verb].head, steps++)
        for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling)
            if (d->tokens[c].rel == REL_AUX && wordlist_has("|may|might|can|could|must|should|", d->tokens[c].lower))
                return true;
    return false;
}

/* "postponed until Tuesday", "gave them until Friday" */
static bool is_put_off(const struct document *d, uint32_t begin, uint32_t at)
{
    uint32_t before = at;
    while (before > begin && before + 3 > at && (wordlist_has("|early|mid|late|the|", d->tokens[before - 1].lower) || wordlist_has("|a.m.|p.m.|am|pm|noon|midnight|", d->tokens[before - 1].lower) || d->tokens[before - 1].upos == UPOS_NUM))
        before--; /* "until 9 a.m. Tuesday" */
    bool to = before > begin && wordlist_has("|until|till|to|for|through|", d->tokens[before - 1].lower);
    if (to && wordlist_has("|until|till|", d->tokens[before - 1].lower) && modal_above(d, at))
        return true; /* "may stay shut until Tuesday" */
    for (int32_t i = to ? d->tokens[at].head : -1, steps = 0; i >= 0 && steps < 3; steps++, i = d->tokens[i].head)
        if (word_is(d, i, W_TIME_PUTTING_OFF))
            return true;
    return false;
}

/* "a truce starting Thursday", "effective March 1", "a curfew from Monday" */
static bool starts_ahead(const struct document *d, uint32_t begin, uint32_t at)
{
    uint32_t k = at > begin && wordlist_has("|on|at|from|", d->tokens[at - 1].lower) ? at - 1 : at;
    return k > begin && wordlist_has("|starting|beginning|commencing|effective|", d->tokens[k - 1].lower);
}

/* "vowed to end the strike during a briefing on Friday": what was said there was said when the verb above says. */
static bool is_setting(const struct document *d, int32_t noun)
{
    if (!word_is(d, noun, W_TIME_SETTING))
        return false;
    for (int32_t i = d->tokens[noun].head, steps = 0; i >= 0 && steps < 6; i = d->tokens[i].head, steps++)
        if (d->tokens[i].upos == UPOS_VERB && d->tokens[i].feat_bits & FEAT_PAST && word_is(d, i, W_TIME_SAYING))
            return true;
    return false;
}

/* "ahead of Sunday's election", "to contest Wednesday's ruling": a day that owns a deed is one gone by, but for what is yet to be held. */
static int owner_tense(const struct document *d, uint32_t begin, uint32_t end, uint32_t at)
{
    bool ahead = at > begin + 1 && !strcmp(d->tokens[at - 1].lower, "of") && wordlist_has("|ahead|run-up|eve|", d->tokens[at - 2].lower);
    if (ahead)
        return 1;
    int32_t noun = d->tokens[at].head;
    if (noun >= 0 && noun < (int32_t)at && is_setting(d, noun))
        return -1;
    bool owns = at + 1 < end && d->tokens[at].rel == REL_NMOD_POSS && noun > (int32_t)at;
    if (owns && word_is(d, noun, W_TIME_TO_COME))
        return at <= begin ? 0 : wordlist_has("|before|by|until|till|for|", d->tokens[at - 1].lower) ? 1 : wordlist_has("|after|following|since|", d->tokens[at - 1].lower) ? -1 : 0;
    bool befell = noun >= 0 && noun < (int32_t)at && d->tokens[noun].upos == UPOS_NOUN && word_is(d, noun, W_TIME_BEFALLEN);
    int32_t above = noun >= 0 && d->tokens[noun].rel == REL_NMOD ? d->tokens[noun].head : -1;
    befell |= above >= 0 && noun < (int32_t)at && d->tokens[above].upos == UPOS_NOUN && word_is(d, above, W_TIME_BEFALLEN); /* "the massacre of guards in July" */
    return owns || befell ? -1 : starts_ahead(d, begin, at) ? 1 : 0;
}

int time_rules_tense(const struct document *d, uint32_t begin, uint32_t end, uint32_t at)
{
    if (is_put_off(d, begin, at))
        return 1;
    if (at > begin && !strcmp(d->tokens[at - 1].lower, "since"))
        return -1;
    int owned = owner_tense(d, begin, end, at);
    if (owned)
        return owned;
    int t = d->tokens[at].head >= 0 || d->tokens[at].first_child >= 0 ? tree_tense(d, begin, at) : 0;
    int32_t noun = d->tokens[at].head;
    if (!t && noun >= 0 && noun < (int32_t)at && wordlist_has("|election|referendum|ballot|runoff|", d->tokens[noun].lemma))
        return 1; /* "a candidate in the election in September" */
    for (uint32_t i = at, n = 0; !t && i-- > begin && n < 25; n++) {
        if (word_is(d, (int32_t)i, W_TIME_AHEAD))
            return 1;
        if (word_is(d, (int32_t)i, W_TIME_GONE))
            return -1;
    }
    for (uint32_t i = at; !t && i < end && i < at + 12; i++)
        if (wordlist_has("|will|'ll|shall|wo|", d->tokens[i].lower))
            return 1;
    return t;
}

int time_caught_tense(const struct caught *c)
{
    return time_rules_tense(c->x->d, c->x->begin, c->x->end, c->first);
}
/* --- results ---------------------------------------------------------------------------------- */

void time_match_point(struct time_context *x, struct time_match *m, struct time_point p)
{
    m->point = p;
    m->mention.value = time_point_value(&x->d->arena, p);
    time_point_range(p, &m->mention.from, &m->mention.to);
    m->mention.precision = time_grain_name((enum time_grain)p.grain);
    m->mention.type = TIME_DATE;
}

bool time_put(const struct caught *c, struct time_match *m, struct time_point p)
{
    time_match_point(c->x, m, p);
    return true;
}

bool time_put_value(struct time_match *m, enum time_type type, const char *value)
{
    m->mention.type = (uint8_t)type;
    m->mention.value = value;
    m->mention.precision = "";
    return true;
}

bool time_put_reference(const struct caught *c, struct time_match *m, int32_t which)
{
    static const char *const names[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
    if (which == REF_PRESENT)
        m->mention.from = m->mention.to = c->x->date;
    return time_put_value(m, TIME_DATE, names[which]);
}

bool time_put_clock(const struct caught *c, struct time_match *m, int32_t day, const char *clock)
{
    time_match_point(c->x, m, time_point_day(day));
    m->clock = clock;
    m->mention.value = day == DATE_NONE ? arena_format(&c->x->d->arena, "XXXX-XX-XXT%s", clock)
                                        : arena_format(&c->x->d->arena, "%sT%s", m->mention.value, clock);
    m->mention.type = TIME_TIME;
    if (day == DATE_NONE)
        m->point.grain = GRAIN_NONE;
    return true;
}

const char *time_part_value(int32_t letter)
{
    return letter == 'M' ? "MO" : letter == 'A' ? "AF" : letter == 'E' ? "EV" : "NI";
}

int time_year_of(int32_t day)
{
    int y, m, d;
    date_to_civil(day, &y, &m, &d);
    return y;
}

bool time_known(const struct caught *c)
{
    return c->x->date != DATE_NONE;
}

struct time_point time_told(const struct caught *c)
{
    return c->x->last.grain != GRAIN_NONE ? c->x->last : time_point_day(c->x->date);
}

int32_t time_told_day(const struct caught *c)
{
    int32_t from, to;
    time_point_range(time_told(c), &from, &to);
    return from;
}
