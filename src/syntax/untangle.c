/* In: a parsed sentence. Out: the same, without what no clause has: a verb in the midst of its object's phrase ("[A Palestinian]
   stabbed an Israeli soldier", with "Palestinian" hung on "soldier"), and an "it" that stands for nothing though somebody is
   ready ("said it was ready to talk"), a "sit-in" in two, an object that has one ("promised [his subjects] a vote"), or what is denied
   above its denial ("denied having helped"). */
#include "syntax/untangle.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"
#include "syntax/told.h"

static bool modifier(uint8_t rel)
{
    return rel == REL_DET || rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_NMOD_POSS || rel == REL_NUMMOD;
}

static bool may_head(const struct token *t)
{
    return t->upos == UPOS_NOUN || t->upos == UPOS_PROPN || t->upos == UPOS_ADJ;
}

/* the last word before the verb that hangs on its object, or -1: all before it on the object are the subject's */
static int32_t strayed(const struct document *d, int32_t verb, int32_t object)
{
    int32_t last = -1;
    for (int32_t c = d->tokens[object].first_child; c >= 0 && c < verb; c = d->tokens[c].next_sibling)
        if (!modifier(d->tokens[c].rel))
            return -1;
        else
            last = c;
    return last >= 0 && may_head(&d->tokens[last]) ? last : -1;
}

static bool part_subject(struct document *d, int32_t verb)
{
    int32_t object = document_child(d, verb, REL_OBJ, -1);
    bool active = d->tokens[verb].upos == UPOS_VERB && document_child(d, verb, REL_AUX_PASS, -1) < 0 && !shape_has_subject(d, verb);
    int32_t subject = active && object > verb ? strayed(d, verb, object) : -1;
    if (subject < 0)
        return false;
    for (int32_t c = d->tokens[object].first_child; c >= 0 && c < subject; c = d->tokens[c].next_sibling)
        document_hang(d, c, subject);
    struct token *t = &d->tokens[subject];
    document_hang(d, subject, verb);
    t->rel = REL_NSUBJ;
    if (t->upos == UPOS_ADJ)
        t->upos = t->form[0] >= 'A' && t->form[0] <= 'Z' ? UPOS_PROPN : UPOS_NOUN;
    return true;
}

/* of whom these are said, he has a will */
static bool willing(const struct token *t)
{
    static const char *const WORDS[] = {"ready", "willing", "prepared", "keen", "eager", "determined", "unwilling", "reluctant", "able", "unable",
                                        "want", "hope", "wish", "intend", "aim", "plan", "promise", "vow"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (!strcmp(t->lemma, WORDS[i]))
            return true;
    return false;
}

static void name_it(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    if (k->rel == REL_EXPL && k->upos == UPOS_PRON && k->head >= 0 && willing(&d->tokens[k->head]))
        k->rel = REL_NSUBJ;
}

static bool particle(const struct token *t)
{
    static const char *const WORDS[] = {"in", "out", "off", "up", "down", "over", "through"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (!strcmp(t->lower, WORDS[i]))
            return true;
    return false;
}

static int32_t verb_before(const struct document *d, int32_t t, int32_t first)
{
    while (--t >= first && d->tokens[t].upos != UPOS_VERB) {}
    return t >= first ? t : -1;
}

static bool is_hyphened(const struct document *d, int32_t t, int32_t end)
{
    const struct token *k = &d->tokens[t];
    return t + 2 < end && !strcmp(k[1].form, "-") && shape_glued(k, &k[1]) && shape_glued(&k[1], &k[2]) && particle(&k[2]) && k[2].head != t;
}

/* "the follow-up talks": it says which talks, and stands where it should */
static bool modifies_next(const struct document *d, int32_t particle)
{
    int32_t t = particle + 1, head = d->tokens[particle].head;
    while (t < head && d->tokens[t].upos != UPOS_ADP)
        t++;
    return d->tokens[particle].rel == REL_COMPOUND && t == head;
}

/* A particle that is no noun's: the object of its verb, or of the verb before */
static bool place_particle(struct document *d, int32_t particle, int32_t first)
{
    struct token *k = &d->tokens[particle];
    if (k->upos == UPOS_NOUN && k->rel != REL_COMPOUND && k->rel != REL_COMPOUND_PRT)
        return true;
    int32_t verb = k->rel == REL_COMPOUND_PRT ? k->head : verb_before(d, particle, first);
    if (!document_hang(d, particle, verb))
        return false;
    k->rel = REL_OBJ;
    return true;
}

/* "staged a sit-in at the ministry": the particle is no preposition of what follows; all three are one noun */
static bool join_hyphened(struct document *d, int32_t t, int32_t first, int32_t end)
{
    struct token *k = &d->tokens[t];
    if (t == first || (k[-1].upos != UPOS_DET && k[-1].upos != UPOS_ADJ) || !is_hyphened(d, t, end))
        return false;
    if (document_below(d, t, t + 2) && (modifies_next(d, t + 2) || !place_particle(d, t + 2, first) || !document_raise(d, t, t + 2)))
        return false;
    for (int32_t i = first; i < end; i++)
        if ((d->tokens[i].head == t + 2 && i != t) || (i == t - 1 && d->tokens[i].head > t) || (i == t - 2 && d->tokens[i].upos == UPOS_DET && d->tokens[i].head > t))
            document_hang(d, i, t);
    document_hang(d, t + 1, t);
    document_hang(d, t + 2, t);
    k->upos = UPOS_NOUN;
    k[2].rel = REL_COMPOUND;
    return true;
}

/* of two nouns behind a verb, one hung on the other: whom it is given, and what */
static bool part_objects(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    bool noun = (k->upos == UPOS_NOUN || k->upos == UPOS_PROPN) && k->rel == REL_OBJ && k->head >= 0 && k->head < t && d->tokens[k->head].upos == UPOS_VERB;
    int32_t second = noun ? document_child(d, t, REL_OBJ, -1) : -1;
    if (second < t)
        return false;
    k->rel = REL_IOBJ;
    document_hang(d, second, k->head);
    return true;
}

/* "restrictions imposed [on] the press": an agent stands behind "by" and nothing else */
static void no_agent(struct document *d, int32_t t)
{
    int32_t mark = d->tokens[t].rel == REL_OBL_AGENT ? document_child(d, t, REL_CASE, -1) : -1;
    if (mark >= 0 && strcmp(d->tokens[mark].lower, "by") != 0)
        d->tokens[t].rel = REL_OBL;
}

/* "Tanks were delivered to Burma, | diplomats said": who stands bare before a verb of speech without a subject is that */
static bool give_speaker(struct document *d, int32_t t)
{
    static const char *const SAY[] = {"said", "say", "says", "reported", "added", NULL};
    struct token *k = &d->tokens[t];
    int32_t below = k->head, verb = below >= 0 && below < t && k->rel == REL_OBL_AGENT && document_child(d, t, REL_CASE, -1) < 0 ? d->tokens[below].head : -1;
    if (verb <= t || d->tokens[below].rel != REL_CCOMP || !word_in(d->tokens[verb].lower, SAY) || document_child(d, verb, REL_NSUBJ, -1) >= 0 || strcmp(k[-1].form, ",") != 0)
        return false;
    hang(d, t, verb, REL_NSUBJ);
    return true;
}

/* "warned Belgrade | it faced sanctions": of two subjects behind a verb of telling the first is who is told */
static bool give_listener(struct document *d, int32_t t)
{
    static const char *const TELL[] = {"warn", "tell", "inform", "assure", "remind", "promise", "notify", "advise", "convince", "persuade", NULL};
    struct token *k = &d->tokens[t];
    int32_t clause = k->rel == REL_NSUBJ ? k->head : -1, verb = clause > t ? d->tokens[clause].head : -1, other = clause > t ? document_child(d, clause, REL_NSUBJ, t) : -1;
    bool two = other > t && other < clause && d->tokens[other].upos == UPOS_PRON && d->tokens[clause].rel == REL_CCOMP;
    if (!two || verb < 0 || verb >= t || !word_in(d->tokens[verb].lemma, TELL) || shape_has(d, verb, REL_OBJ) || !shape_nominal(k))
        return false;
    hang(d, t, verb, REL_OBJ);
    return true;
}

/* "called on Sunday | for the president to step down", the noun hung on "called": "for" opens the clause, and it is its subject */
static bool give_doer(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    int32_t mark = k->rel == REL_ADVCL || k->rel == REL_XCOMP ? document_child(d, t, REL_MARK, -1) : -1;
    if (mark < 0 || strcmp(d->tokens[mark].lower, "for") || shape_has_subject(d, t) || k->head < 0 || k->head > mark)
        return false;
    for (int32_t noun = mark + 1; noun < t; noun++)
        if (d->tokens[noun].head == k->head && shape_nominal(&d->tokens[noun]) && !shape_has(d, noun, REL_CASE) && document_hang(d, noun, t)) {
            d->tokens[noun].rel = REL_NSUBJ;
            return true;
        }
    return false;
}

/* "authorised the member states | to attack": who is told, let or made to do it does it, and it is no attribute of his */
static bool give_charge(struct document *d, int32_t t)
{
    static const char *const CHARGE[] = {"authorise", "authorize", "urge", "ask", "order", "instruct", "command", "permit", "allow", "compel", "force", "enable",
                                         "empower", "mandate", "persuade", "invite", "encourage", "press", "pressure", NULL};
    static const char *const THING[] = {"closure", "chance", "plan", "need", "permission", "right", "law", "bill", "effort", "attempt", "move", "decision", "measure", "call", "step", "mission", "deal",
                                        "imagination", "time", "way", "request", "proposal", "operation", "campaign", "project", "money", "fund", "force", "power", "opportunity", "question", NULL};
    struct token *k = &d->tokens[t];
    int32_t noun = k->rel == REL_ACL && k->upos == UPOS_VERB ? k->head : -1, mark = noun >= 0 ? document_child(d, t, REL_MARK, -1) : -1;
    int32_t verb = mark > noun && !strcmp(d->tokens[mark].lower, "to") && d->tokens[noun].rel == REL_OBJ ? d->tokens[noun].head : -1;
    if (verb < 0 || verb > noun || !word_in(d->tokens[verb].lemma, CHARGE) || !shape_nominal(&d->tokens[noun]) || word_in(d->tokens[noun].lemma, THING) || shape_has(d, verb, REL_XCOMP))
        return false;
    k->head = verb;
    k->rel = REL_XCOMP;
    return true;
}

/* "A bomb killed nine, | police said": of two subjects of a verb of speech the first, with a past form behind it, did that */
static bool part_told(struct document *d, int32_t t)
{
    static const char *const SAY[] = {"say", "report", "add", "announce", NULL};
    struct token *k = &d->tokens[t];
    int32_t say = k->rel == REL_NSUBJ ? k->head : -1, verb = document_child(d, t, REL_ACL, -1);
    int32_t speaker = say > t ? document_child(d, say, REL_NSUBJ, t) : -1;
    bool pattern = verb > t && speaker > verb && speaker < say && d->tokens[verb].upos == UPOS_VERB && d->tokens[verb].feat_bits & FEAT_PAST;
    if (!pattern || !word_in(d->tokens[say].lemma, SAY) || shape_has(d, verb, REL_OBL_AGENT) || shape_has(d, verb, REL_MARK))
        return false;
    for (int32_t i = verb + 1; i <= speaker; i++)
        if (i == speaker || !strcmp(d->tokens[i].lower, "by"))
            if (i != speaker || !document_hang(d, verb, say) || !document_hang(d, t, verb))
                return false;
    d->tokens[verb].rel = REL_CCOMP;
    return true;
}

/* "released 12 | of the hostages", hung on a noun before: what is counted hangs on its number */
static bool count_of(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    int32_t noun = k->upos == UPOS_NUM && (uint32_t)t + 1 < d->n_tokens && k[1].rel == REL_CASE && !strcmp(k[1].lower, "of") ? k[1].head : -1;
    if (k->upos != UPOS_NUM || (k->rel != REL_OBJ && k->rel != REL_NSUBJ && k->rel != REL_NSUBJ_PASS) || noun < t || d->tokens[noun].head == t || d->tokens[noun].head > t)
        return false;
    d->tokens[noun].rel = REL_NMOD;
    return document_hang(d, noun, t);
}

/* "called on | neighbouring Honduras", taken for a clause: it tells which Honduras */
static bool which_neighbour(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    int32_t mark = document_child(d, t, REL_MARK, -1), next = t + 1;
    bool clause = k->rel == REL_ADVCL && k->upos == UPOS_VERB && (uint32_t)next < d->n_tokens && d->tokens[next].upos == UPOS_PROPN;
    if (!clause || (strcmp(k->lower, "neighbouring") != 0 && strcmp(k->lower, "neighboring") != 0))
        return false;
    while ((uint32_t)next + 1 < d->n_tokens && d->tokens[next].rel == REL_COMPOUND && d->tokens[next].head > next)
        next = d->tokens[next].head;
    if (!document_hang(d, t, next))
        return false;
    k->rel = REL_AMOD;
    k->upos = UPOS_ADJ;
    if (mark >= 0 && document_hang(d, mark, next))
        d->tokens[mark].rel = REL_CASE;
    return true;
}

/* "denied having helped": what stands right before "having" is the verb above, not beside it nor on its subject */
static bool part_having(struct document *d, int32_t t)
{
    struct token *verb = &d->tokens[t], *aux = verb + 1;
    if (verb->upos != UPOS_VERB || (uint32_t)t + 1 >= d->n_tokens || strcmp(aux->lower, "having") || verb->head < 0 || aux->head <= t + 1)
        return false;
    struct token *below = &d->tokens[aux->head], *subject = &d->tokens[verb->head];
    bool beside = subject == below && verb->rel == REL_ADVCL && document_child(d, t, REL_NSUBJ, -1) >= 0;
    bool on_subject = verb->rel == REL_ACL && verb->feat_bits & FEAT_FIN && subject->head == aux->head && subject->rel == REL_NSUBJ && verb->head < t;
    if (below->upos != UPOS_VERB || (!beside && !on_subject))
        return false;
    if (on_subject)
        subject->head = t;
    hang_over(d, t, aux->head, REL_XCOMP);
    return true;
}

static bool looks_past(const struct token *t)
{
    size_t n = strlen(t->lower);
    return (t->feat_bits & FEAT_PART && t->feat_bits & FEAT_PAST) || (n > 4 && !strcmp(t->lower + n - 2, "ed"));
}

/* "have neither attacked nor threatened them": with nobody between, it is the auxiliary of the participle */
static bool part_have(struct document *d, int32_t t)
{
    struct token *have = &d->tokens[t];
    int32_t below = have->upos == UPOS_VERB && !strcmp(have->lemma, "have") ? document_child(d, t, REL_XCOMP, -1) : -1;
    bool participle = below > t && d->tokens[below].upos == UPOS_VERB && looks_past(&d->tokens[below]);
    if (!participle || d->tokens[below].head != t || document_child(d, t, REL_OBJ, -1) >= 0 || document_child(d, below, REL_NSUBJ, -1) >= 0)
        return false;
    for (int32_t c = have->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].head == t && c != below)
            d->tokens[c].head = below;
    hang_over(d, below, t, REL_AUX);
    have->upos = UPOS_AUX;
    return true;
}

/* "At no time was the court told of it": behind the copula the subject, behind that the verb */
static bool part_inverted(struct document *d, int32_t t)
{
    struct token *noun = &d->tokens[t];
    int32_t cop = document_child(d, t, REL_COP, -1), verb = document_child(d, t, REL_ACL, -1), before = document_child(d, t, REL_OBL, -1);
    bool passive = verb > t && d->tokens[verb].upos == UPOS_VERB && d->tokens[verb].feat_bits & FEAT_PART && d->tokens[verb].feat_bits & FEAT_PAST;
    if (!passive || d->tokens[verb].head != t || cop < 0 || cop > t || before < 0 || before > cop || document_child(d, t, REL_NSUBJ, -1) >= 0)
        return false;
    for (int32_t c = noun->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].head == t && (c <= cop || c > verb))
            d->tokens[c].head = verb;
    d->tokens[cop].rel = REL_AUX_PASS;
    hang_over(d, verb, t, REL_NSUBJ_PASS);
    return true;
}

void syntax_untangle(struct document *d, uint32_t s)
{
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    bool moved = false;
    for (int32_t t = first; t < end; t++) {
        moved |= part_subject(d, t) || part_objects(d, t) || part_having(d, t) || part_have(d, t) || part_inverted(d, t) || give_speaker(d, t) || syntax_told(d, t) || give_listener(d, t) || give_doer(d, t) || give_charge(d, t) || part_told(d, t) || count_of(d, t) || which_neighbour(d, t) || join_hyphened(d, t, first, end);
        name_it(d, t);
        no_agent(d, t);
    }
    if (moved)
        document_link_tree(d, s);
}
