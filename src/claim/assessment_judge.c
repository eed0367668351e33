/* Judgements of how things are. In: an adjective or a noun of a parsed sentence. Out: assessments by what something is said to be:
   "is fragile", "was a blow", "is becoming less frequent", "is back on track", "observers are sceptical". */
#include "claim/assessment.h"

#include <string.h>

#include "claim/clause.h"
#include "lexicon/vocabulary.h"

/* "has never been more generous", "better" denies nothing. */
static bool never_more(const struct document *d, int32_t a)
{
    size_t n = strlen(d->tokens[a].lower);
    bool than = (n > 3 && !strcmp(d->tokens[a].lower + n - 2, "er")) || clause_word_in(d->tokens[a].lower, "worse");
    bool more = a > 0 && (than || clause_word_in(d->tokens[a - 1].lower, "more so as"));
    for (int32_t t = a - 1; more && t >= 0 && a - t < 5; t--)
        if (!strcmp(d->tokens[t].lower, "never"))
            return true;
    return false;
}

/* "is weaker |than it looks" */
static bool compared(const struct document *d, int32_t a)
{
    int32_t than = a + 1;
    return (uint32_t)than < d->n_tokens && !strcmp(d->tokens[than].lower, "than");
}

/* "are |close to nil", "|close to collapse": how far from which end. */
static bool near_the_end(const struct document *d, int32_t a)
{
    return clause_word_in(d->tokens[a].lower, "close near closer") && (uint32_t)a + 2 < d->n_tokens && !strcmp(d->tokens[a + 1].lower, "to") &&
           clause_word_in(d->tokens[a + 2].lower, "nil zero nothing collapse bankruptcy breaking famine war exhaustion none");
}

/* "to build an agenda |that is sustainable|": so it shall be, once it is there */
static bool to_be_made(const struct document *d, int32_t a)
{
    int32_t noun = d->tokens[a].rel == REL_ACL_RELCL ? d->tokens[a].head : -1, verb = noun >= 0 && d->tokens[noun].rel == REL_OBJ ? d->tokens[noun].head : -1;
    int32_t det = noun >= 0 ? document_child(d, noun, REL_DET, -1) : -1;
    return verb >= 0 && assessment_infinitive(d, verb) && (det < 0 || clause_word_in(d->tokens[det].lower, "a an"));
}

static void by_adjective(struct document *d, int32_t a)
{
    bool bad, near = near_the_end(d, a), up = word_is(d, a, W_JUDGE_UP) && !near, down = near || word_is(d, a, W_JUDGE_DOWN);
    if (!(up || down))
        return;
    int32_t head = d->tokens[a].head, predicate = a;
    bool copula = document_child(d, a, REL_COP, -1) >= 0;
    bool linked = !copula && head >= 0 && word_is(d, head, W_LINKING) && d->tokens[head].upos == UPOS_VERB && d->tokens[a].rel != REL_AMOD && a > head && a - head < 5;
    bool participle = linked && d->tokens[a].feat_bits & FEAT_PART;
    bool noun = d->tokens[a].upos == UPOS_NOUN && linked && compared(d, a);       /* "looks |thinner than", a noun to the parser */
    bool verbal = d->tokens[a].upos == UPOS_VERB && d->tokens[a].feat_bits & (FEAT_PRES | FEAT_GER) && document_child(d, a, REL_AUX, -1) >= 0 && word_is(d, a, W_JUDGE_STRONG) &&
                  document_child(d, a, REL_OBJ, -1) < 0;       /* "is encouraging", a verb to the parser */
    if ((d->tokens[a].upos != UPOS_ADJ && d->tokens[a].upos != UPOS_ADV && !participle && !verbal && !noun) || !(copula || linked || verbal))
        return;
    if (linked)
        predicate = head;
    int32_t be = document_child(d, a, REL_COP, -1);
    bool wished = be >= 0 && !strcmp(d->tokens[be].lower, "be") && document_child(d, a, REL_AUX, -1) < 0;      /* "that development be sustainable" */
    if (assessment_infinitive(d, predicate) || wished || to_be_made(d, predicate))
        return;
    int32_t subject = assessment_subject(d, predicate);
    const char *dimension = assessment_dimension(d, subject, &bad);
    bool tough = clause_word_in(d->tokens[a].lower, "easier harder easy hard good better bad") && document_child(d, a, REL_MARK, -1) < 0 && clause_complement(d, a) >= 0;
    if (tough)                          /* "is easier to see than": how it is to see */
        return;
    if (!dimension && (compared(d, a) ? assessment_one_person(d, subject) : !word_is(d, a, W_JUDGE_STRONG) || assessment_of_person(d, subject)))
        return;
    bool swap = (bad && word_is(d, a, W_TREND_QUALITY)) != ((clause_negated(d, predicate) || clause_negated(d, a)) && !never_more(d, a));
    bool remains = linked && clause_word_in(d->tokens[predicate].lemma, "remain stay");
    assessment_say(d, predicate, subject, dimension, remains ? "same" : assessment_turned(up ? "up" : "down", swap), "assessment:adjective");
}

/* "I am not optimistic", "Hanoi is not reassured", "observers are sceptical": how somebody sees what is to come, no single person's hope. */
static void by_mood(struct document *d, int32_t a)
{
    bool up = word_is(d, a, W_MOOD_UP), down = word_is(d, a, W_MOOD_DOWN);
    if (!(up || down) || clause_child2(d, a, REL_COP, REL_AUX_PASS) < 0 || clause_modal(d, a) || document_child(d, a, REL_OBL_AGENT, -1) >= 0 || clause_complement(d, a) >= 0 || assessment_infinitive(d, a))
        return;
    int32_t subject = clause_surface_subject(d, a);
    bool own = subject >= 0 && clause_word_in(d->tokens[subject].lower, "i we"), one = subject >= 0 && assessment_one_person(d, subject);
    if (subject >= 0 && (own || !one))
        assessment_say(d, a, subject, "prospect", assessment_turned(up ? "up" : "down", clause_negated(d, a)), "assessment:mood");
}

/* "The loss is a blow", "the pact was no breakthrough". */
static void by_judging_noun(struct document *d, int32_t n)
{
    bool bad, up = word_is(d, n, W_JUDGE_NOUN_UP), down = word_is(d, n, W_JUDGE_NOUN_DOWN);
    if (!(up || down))
        return;
    int32_t head = d->tokens[n].head;
    bool copula = document_child(d, n, REL_COP, -1) >= 0, becomes = head >= 0 && d->tokens[n].rel == REL_XCOMP && clause_word_in(d->tokens[head].lemma, "become remain prove");
    int32_t subject = d->tokens[n].upos == UPOS_NOUN && (copula || becomes) ? assessment_subject(d, copula ? n : head) : -1;
    if (subject < 0 || assessment_of_person(d, subject))
        return;
    const char *theme = assessment_theme(d, subject, &bad);
    bool no = clause_negated(d, n) || clause_word_in(d->tokens[n - 1].lower, "no"), worse = bad && word_is(d, n, W_TREND_QUALITY);     /* "the war is a threat" */
    assessment_say(d, n, subject, theme, assessment_turned(up ? "up" : "down", no != worse), "assessment:noun");
}

/* "will get more expensive", "is becoming less frequent": a comparative of anything that goes on or will. */
static void by_comparative(struct document *d, int32_t a)
{
    int32_t v = d->tokens[a].head;
    bool linked = v >= 0 && d->tokens[a].upos == UPOS_ADJ && d->tokens[a].rel == REL_XCOMP && clause_word_in(d->tokens[v].lemma, "get become grow");
    if (!linked)
        return;
    bool bad_word = word_is(d, a, W_JUDGE_DOWN), bad;
    int32_t more = document_child(d, a, REL_ADVMOD, -1);
    if (more < 0 || !clause_word_in(d->tokens[more].lower, "more less increasingly ever") || document_child(d, v, REL_AUX, -1) < 0)
        return;
    int32_t subject = assessment_subject(d, v);
    bool less = !strcmp(d->tokens[more].lower, "less");
    if (subject >= 0 && !assessment_of_person(d, subject))
        assessment_say(d, v, subject, assessment_dimension(d, subject, &bad), assessment_turned("up", (less != bad_word) != clause_negated(d, v)), "assessment:comparative");
}

/* "back on track", "at a standstill", "in tatters". */
static void by_state(struct document *d, int32_t n)
{
    bool bad, up = word_is(d, n, W_STATE_UP), down = word_is(d, n, W_STATE_DOWN);
    int32_t mark = up || down ? document_child(d, n, REL_CASE, -1) : -1;
    if (mark < 0 || document_child(d, n, REL_COP, -1) < 0 || !clause_word_in(d->tokens[mark].lower, "on in at under near"))
        return;
    int32_t subject = assessment_subject(d, n);
    const char *theme = assessment_theme(d, subject, &bad);
    bool vague = clause_word_in(d->tokens[n].lower, "risk question course") && !theme;     /* "couples at risk" */
    if (!assessment_of_person(d, subject) && !vague)
        assessment_say(d, n, subject, theme, assessment_turned(up ? "up" : "down", clause_negated(d, n)), "assessment:state");
}

void assessment_judge(struct document *d, int32_t t)
{
    by_adjective(d, t);
    by_mood(d, t);
    by_judging_noun(d, t);
    by_comparative(d, t);
    by_state(d, t);
}
