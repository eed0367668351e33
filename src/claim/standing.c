/* Status and factuality of a predicate. In: a token of a parsed sentence. Out: what the text says about it.
   Idea (Nairn, Condoravdi & Karttunen 2006; TruthTeller, Lotan et al. 2013): climb from the predicate to the
   root; then compose downwards. At each step the embedding word's signature (signatures.lex) says what
   follows for its complement when it is itself affirmed or denied; then local operators of the step
   (negation, modals, conditions, adverbs, aspect) act on the result. */
#include "claim/standing.h"

#include "claim/predicate.h"
#include "claim/signature.h"

#include <string.h>

#define PATH_MAX_STEPS 24
#define UNKNOWN 127

static const char *const NEGATIONS[] = {"not", "n't", "never", "no", "nor", "neither", "hardly", "scarcely", "barely", "nobody", "none", "nothing", "cannot", NULL};
static const char *const POSSIBLE_MODALS[] = {"may", "might", "could", "can", NULL};
static const char *const DUTY_MODALS[] = {"should", "must", "ought", "need", "shall", NULL};
static const char *const FUTURE_MODALS[] = {"will", "'ll", "wo", NULL};
static const char *const IRREAL_MODALS[] = {"would", "'d", NULL};
static const char *const IF_MARKS[] = {"if", "unless", "whether", "in_case", "lest", "provided", "assuming", NULL};
static const char *const NAMING[] = {"call", "calls", "called", "calling", "labelled", "labeled", "dubbed", "branded", "termed", "deemed", NULL}; /* an opinion */
static const char *const WITHOUT[] = {"without", "instead_of", "rather_than", "short_of", NULL};
static const char *const TENTATIVE_NOUN_PREP[] = {"against", "for", "despite", NULL};

double status_factuality(enum claim_status s)
{
    static const double BY_STATUS[CLAIM_STATUS_COUNT] = {
        [CLAIM_ACTUAL] = 3, [CLAIM_NEGATED] = -3, [CLAIM_DENIED] = -1, [CLAIM_PLANNED] = 1.5, [CLAIM_PROMISED] = 1,
        [CLAIM_REQUESTED] = 0, [CLAIM_THREATENED] = 0, [CLAIM_HOPED] = 0.3, [CLAIM_POSSIBLE] = 0.8,
        [CLAIM_HYPOTHETICAL] = -0.5, [CLAIM_QUESTION] = 0};
    return s < CLAIM_STATUS_COUNT ? BY_STATUS[s] : 0;
}

static struct standing standing_of(enum claim_status s, double f, const char *reason)
{
    return (struct standing){f > 3 ? 3 : f < -3 ? -3 : f, (uint8_t)s, reason};
}

static const struct token *tok(const struct document *d, int32_t t) { return &d->tokens[t]; }

/* the first child with one of these words, by relation or REL_COUNT */
static int32_t child_in(const struct document *d, int32_t t, const char *const *list, enum ud_rel rel)
{
    for (int32_t c = tok(d, t)->first_child; c >= 0; c = tok(d, c)->next_sibling)
        if ((rel == REL_COUNT || tok(d, c)->rel == rel) && token_lower_in(tok(d, c), list))
            return c;
    return -1;
}

/* had the union signed / have signed, of an irrealis modal */
static bool perfect(const struct document *d, int32_t t)
{
    static const char *const HAVE[] = {"have", "'ve", NULL};
    return child_in(d, t, HAVE, REL_AUX) >= 0;
}

/* "Had Minsk signed in May, ...", "..., should they attack": the auxiliary that opens the clause, before its subject,
   with a main clause that would, could or will. By the words, since parsers trained on little of it err here. */
static bool opens_clause(const struct document *d, int32_t t, int32_t first)
{
    static const char *const HAD[] = {"had", "were", "should", NULL}, *const STOPS[] = {",", ";", "\"", "\xe2\x80\x9c", "``", NULL};
    bool name = t + 1 < (int32_t)d->n_tokens && (tok(d, t + 1)->upos == UPOS_PRON || tok(d, t + 1)->upos == UPOS_DET || tok(d, t + 1)->upos == UPOS_PROPN ||
                                                 tok(d, t + 1)->upos == UPOS_NOUN || tok(d, t + 1)->upos == UPOS_ADJ);
    return name && token_lower_in(tok(d, t), HAD) && (t == first || token_lower_in(tok(d, t - 1), STOPS));
}

static bool inverted(const struct document *d, int32_t t)
{
    static const char *const MAIN[] = {"would", "'d", "could", "might", "will", NULL};
    int32_t s = document_sentence_of_token(d, t), a = t - 1, first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    while (a >= first && !opens_clause(d, a, first) && tok(d, a)->upos != UPOS_PUNCT && tok(d, a)->upos != UPOS_VERB)
        a--;
    if (a < first || tok(d, a)->upos == UPOS_PUNCT || !opens_clause(d, a, first))
        return false;
    for (int32_t m = first; m < end; m++)
        if ((m < a || m > t) && token_lower_in(tok(d, m), MAIN))
            return true;
    return false;
}

static int32_t condition_of(const struct document *d, int32_t t)
{
    for (int32_t c = tok(d, t)->first_child; c >= 0; c = tok(d, c)->next_sibling)
        if (tok(d, c)->rel == REL_ADVCL && (child_in(d, c, IF_MARKS, REL_MARK) >= 0 || inverted(d, c)))
            return c;
    return -1;
}

/* "made no arrests": the verb has the negation of its argument already */
static bool own_negation_above(const struct document *d, int32_t t)
{
    static const char *const NO[] = {"no", NULL};
    uint8_t rel = tok(d, t)->rel;
    bool argument = rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_OBJ;
    return argument && tok(d, tok(d, t)->head)->upos == UPOS_VERB && child_in(d, t, NO, REL_DET) >= 0;
}

/* nobody, no army, neither army, hardly anyone, few */
static bool negative_argument(const struct document *d, int32_t c)
{
    static const char *const NO[] = {"no", "neither", "none", "nobody", "nothing", NULL}, *const HARDLY[] = {"hardly", "scarcely", "barely", NULL};
    bool few = !strcmp(tok(d, c)->lower, "few") && document_child(d, c, REL_DET, -1) < 0;
    static const char *const NOT[] = {"not", NULL}, *const SINGLE[] = {"a", "one", NULL};
    int32_t not = child_in(d, c, NOT, REL_ADVMOD);
    bool not_one = not >= 0 && token_lower_in(tok(d, not + 1), SINGLE);
    return few || not_one || token_lower_in(tok(d, c), NO) || child_in(d, c, NO, REL_DET) >= 0 || child_in(d, c, NO, REL_CC_PRECONJ) >= 0 ||
           child_in(d, c, HARDLY, REL_ADVMOD) >= 0;
}

/* under no circumstances, at no time, in no way */
static bool by_no_means(const struct document *d, int32_t c)
{
    static const char *const NO[] = {"no", NULL}, *const WAYS[] = {"circumstance", "time", "way", "means", "account", "point", "condition", "stage", NULL};
    return token_lower_in(tok(d, c), WAYS) && child_in(d, c, NO, REL_DET) >= 0;
}

/* negation that scopes over the predicate: adverb, auxiliary, determiner of it or of an argument, before token `until` */
static bool negated_until(const struct document *d, int32_t t, int32_t until)
{
    static const char *const NOT_ALONE[] = {"only", "longer", "just", "merely", NULL};  /* not only: it is; no longer: a phrase */
    if (own_negation_above(d, t))
        return false;
    for (int32_t c = tok(d, t)->first_child; c >= 0 && c < until; c = tok(d, c)->next_sibling) {
        const struct token *k = tok(d, c);
        bool adverb = k->rel == REL_ADVMOD || k->rel == REL_DET || k->rel == REL_AUX || k->rel == REL_CC || k->rel == REL_CC_PRECONJ;
        if (adverb && token_lower_in(k, NEGATIONS) && !(c + 1 < (int32_t)d->n_tokens && token_lower_in(tok(d, c + 1), NOT_ALONE)))
            return true;
        int32_t hung = k->rel == REL_AUX ? document_child(d, c, REL_NSUBJ, -1) : -1;     /* a subject hung on the auxiliary */
        bool argument = k->rel == REL_NSUBJ || k->rel == REL_NSUBJ_PASS || k->rel == REL_OBJ;
        if ((argument && negative_argument(d, c)) || (hung >= 0 && negative_argument(d, hung)) || (k->rel == REL_OBL && by_no_means(d, c)))
            return true;
    }
    return false;
}

static bool negated(const struct document *d, int32_t t) { return negated_until(d, t, INT32_MAX); }

static struct standing flip(struct standing s)
{
    bool settled = s.factuality > 2 || s.factuality < -2;
    if (s.status == CLAIM_ACTUAL || s.status == CLAIM_NEGATED || (settled && s.status != CLAIM_HYPOTHETICAL))
        return standing_of(s.factuality > 0 ? CLAIM_NEGATED : CLAIM_ACTUAL, -s.factuality, "negation");
    s.factuality = -s.factuality;
    if (s.status == CLAIM_POSSIBLE || s.status == CLAIM_PLANNED)
        s.status = s.factuality < 0 ? CLAIM_NEGATED : s.status;
    s.reason = "negation";
    return s;
}

static struct standing weaken(struct standing s, enum claim_status status, double scale, const char *reason)
{
    bool open = s.status == CLAIM_ACTUAL || s.status == CLAIM_NEGATED || s.status == CLAIM_POSSIBLE;
    if (open || (s.status == CLAIM_PLANNED && status == CLAIM_HYPOTHETICAL))
        s.status = (uint8_t)status;
    s.factuality *= scale;
    s.reason = reason;
    return s;
}

/* "feared that the army would invade": nobody plans it */
static bool feared(struct standing s) { return s.status == CLAIM_POSSIBLE && s.factuality < 1; }

static struct standing modal(const struct document *d, int32_t t, struct standing s)
{
    static const char *const MUST[] = {"must", NULL};
    for (int32_t c = tok(d, t)->first_child; c >= 0; c = tok(d, c)->next_sibling) {
        const struct token *k = tok(d, c);
        if (k->rel != REL_AUX)
            continue;
        if (token_lower_in(k, POSSIBLE_MODALS))
            return weaken(s, CLAIM_POSSIBLE, .25, "modal");
        if (token_lower_in(k, DUTY_MODALS) && perfect(d, t))    /* must have crossed; should have signed */
            return token_lower_in(k, MUST) ? weaken(s, CLAIM_POSSIBLE, .6, "inferred") : weaken(s, CLAIM_HYPOTHETICAL, -.4, "duty");
        if (token_lower_in(k, DUTY_MODALS))
            return weaken(s, CLAIM_REQUESTED, .2, "duty");
        if (token_lower_in(k, FUTURE_MODALS))
            return weaken(s, feared(s) ? CLAIM_POSSIBLE : CLAIM_PLANNED, .65, "future");
        if (token_lower_in(k, IRREAL_MODALS)) {
            if (condition_of(d, t) >= 0)
                return standing_of(CLAIM_HYPOTHETICAL, perfect(d, t) ? -2.5 : -.3, "condition");
            return weaken(s, perfect(d, t) ? CLAIM_HYPOTHETICAL : feared(s) ? CLAIM_POSSIBLE : CLAIM_PLANNED, perfect(d, t) ? -.5 : .35, "would");
        }
    }
    return s;
}

/* "alleged", "planned", "reportedly", "nearly": what modifies the act */
static const struct signature_record *modifier_of(const struct document *d, const struct frame_table *table, int32_t t, int32_t until)
{
    const struct signature_record *g = NULL;
    for (int32_t c = tok(d, t)->first_child; !g && c >= 0 && c < until; c = tok(d, c)->next_sibling) {
        const struct token *k = tok(d, c);
        if ((k->rel == REL_AMOD && tok(d, t)->upos != UPOS_VERB) || k->rel == REL_ADVMOD || (k->rel == REL_COMPOUND && c < t))
            g = signature_modifier(d, table, c);
    }
    return g;
}

static struct standing hedged(const struct signature_record *g, struct standing s)
{
    return weaken(s, g->status_plain != 255 ? (enum claim_status)g->status_plain : CLAIM_POSSIBLE, g->plain / 30., "modifier");
}

/* an alleged attack that never took place did not */
static struct standing modified(const struct document *d, const struct frame_table *table, int32_t t, struct standing s)
{
    const struct signature_record *g = modifier_of(d, table, t, INT32_MAX);
    return !g || (s.factuality <= 0 && g->plain >= 0) ? s : hedged(g, s);
}

static bool fiction(const struct document *d, const struct frame_table *table, int32_t t)
{
    return t >= 0 && table_class_has(table, "fiction", table_word(table, tok(d, t)->lemma, strlen(tok(d, t)->lemma)));
}

/* "The film shows how police arrested the poet." */
static bool fiction_shows(const struct document *d, const struct frame_table *table, int32_t t)
{
    return fiction(d, table, document_child(d, tok(d, t)->head, REL_NSUBJ, -1));
}

/* "in the drill", "in the novel": what happens there is played */
static bool in_fiction(const struct document *d, const struct frame_table *table, int32_t t)
{
    static const char *const IN[] = {"in", "during", NULL};
    for (int32_t c = document_child(d, t, REL_OBL, -1); c >= 0; c = document_child(d, t, REL_OBL, c))
        if (child_in(d, c, IN, REL_CASE) >= 0 && fiction(d, table, c))
            return true;
    return false;
}

/* one word in quotation marks is somebody else's word: they "liberated" the town */
static bool scare_quoted(const struct document *d, int32_t t)
{
    static const char *const OPEN[] = {"\"", "``", "\xe2\x80\x9c", NULL}, *const CLOSE[] = {"\"", "''", "\xe2\x80\x9d", NULL};
    return t > 0 && (uint32_t)t + 1 < d->n_tokens && token_lower_in(tok(d, t - 1), OPEN) && token_lower_in(tok(d, t + 1), CLOSE);
}

static bool going_to(const struct document *d, int32_t t)
{
    static const char *const GO[] = {"going", "gon", NULL};
    int32_t h = tok(d, t)->head;
    return h >= 0 && tok(d, t)->rel == REL_XCOMP && token_lower_in(tok(d, h), GO) && document_child(d, h, REL_AUX, -1) >= 0;
}

/* --- from the outside in --- */

/* "were killed", "exports rose": an auxiliary or a subject of its own makes a clause of a participle */
static bool finite(const struct document *d, int32_t t)
{
    return document_child(d, t, REL_AUX, -1) >= 0 || document_child(d, t, REL_AUX_PASS, -1) >= 0 ||
           document_child(d, t, REL_NSUBJ, -1) >= 0;
}

static bool to_infinitive(const struct document *d, int32_t t)
{
    int32_t mark = document_child(d, t, REL_MARK, -1);
    return mark >= 0 && !strcmp(tok(d, mark)->lower, "to") && !(tok(d, t)->feat_bits & FEAT_GER);
}

static enum signature_complement complement_of(const struct document *d, int32_t t)
{
    const struct token *k = tok(d, t);
    if (k->rel == REL_OBJ || k->rel == REL_OBL || k->rel == REL_NMOD || k->rel == REL_NSUBJ_PASS || k->rel == REL_NSUBJ ||
        k->upos == UPOS_NOUN || k->upos == UPOS_PROPN)
        return COMPLEMENT_NOUN;
    if (k->feat_bits & FEAT_INF && document_child(d, t, REL_AUX, -1) >= 0 && !to_infinitive(d, t))   /* it will sign */
        return COMPLEMENT_FINITE;
    if (k->feat_bits & FEAT_INF || (k->feat_bits & (FEAT_GER | FEAT_PART) && !finite(d, t)))
        return COMPLEMENT_INFINITIVE;
    int32_t mark = document_child(d, t, REL_MARK, -1);
    return mark >= 0 && !strcmp(tok(d, mark)->lower, "to") ? COMPLEMENT_INFINITIVE : COMPLEMENT_FINITE;
}

static struct standing by_signature(const struct signature_record *g, struct standing above)
{
    bool denied = above.factuality < -.5;
    int value = denied ? g->negated : g->plain;
    uint8_t status = denied ? g->status_negated : g->status_plain;
    if (value == UNKNOWN)
        value = denied ? g->plain : 10;
    double f = value / 10., strength = above.factuality < 0 ? -above.factuality / 3 : above.factuality / 3;
    if (g->plain == g->negated && g->plain == 30)
        return standing_of(CLAIM_ACTUAL, 3, "factive");
    bool asked = above.status == CLAIM_QUESTION && status != CLAIM_REQUESTED;     /* "Are they determined to stay?" */
    if (asked || (above.status != CLAIM_ACTUAL && above.status != CLAIM_NEGATED && status == 255)) {
        above.factuality = f >= 0 ? above.factuality * f / 3 : -above.factuality;
        above.reason = "signature";
        return above;
    }
    enum claim_status made = status != 255 ? (enum claim_status)status : f > 1.5 ? CLAIM_ACTUAL : f < -1.5 ? CLAIM_NEGATED : CLAIM_POSSIBLE;
    return standing_of(made, f * (strength < .4 ? .4 : strength), "signature");
}

static struct standing auxiliaries(const struct document *d, int32_t t, struct standing s)
{
    struct standing before = s;
    s = modal(d, t, s);
    if (before.reason == s.reason && condition_of(d, t) >= 0 && !(tok(d, t)->feat_bits & FEAT_PAST))
        return weaken(s, CLAIM_HYPOTHETICAL, .3, "condition");
    if (s.status == CLAIM_PLANNED && condition_of(d, t) >= 0)
        return standing_of(CLAIM_HYPOTHETICAL, s.factuality * .4, "condition");
    return s;
}

static struct standing local(const struct document *d, const struct frame_table *table, int32_t t, struct standing s)
{
    const struct signature_record *phrase = signature_phrase(d, table, t, complement_of(d, t));
    if (phrase)
        s = by_signature(phrase, s);
    s = modified(d, table, t, s);
    if (s.status == CLAIM_ACTUAL && in_fiction(d, table, t))
        s = standing_of(CLAIM_HYPOTHETICAL, -1, "fiction");
    if (s.status == CLAIM_ACTUAL && scare_quoted(d, t))
        s = weaken(s, CLAIM_POSSIBLE, .4, "quoted");
    s = auxiliaries(d, t, s);
    return negated(d, t) ? flip(s) : s;
}

static bool own_subject(const struct document *d, int32_t t)
{
    return document_child(d, t, REL_NSUBJ, -1) >= 0 || document_child(d, t, REL_NSUBJ_PASS, -1) >= 0 || document_child(d, t, REL_EXPL, -1) >= 0;
}

/* "may arrest the leaders and ban the party", "has not met them or signed": one auxiliary serves both verbs, if the second
   has none and the form that the auxiliary asks for. English participles in -ed look like pasts. */
static bool shares_auxiliary(const struct document *d, int32_t first, int32_t t)
{
    bool aux = document_child(d, first, REL_AUX, -1) >= 0 || document_child(d, first, REL_AUX_PASS, -1) >= 0;
    uint32_t a = tok(d, first)->feat_bits, b = tok(d, t)->feat_bits;
    if (!aux || document_child(d, t, REL_AUX, -1) >= 0 || document_child(d, t, REL_MARK, -1) >= 0)
        return false;
    if (b & FEAT_INF)
        return (a & FEAT_INF) != 0;
    size_t n = strlen(tok(d, t)->lower);
    bool participle = b & FEAT_PART || (b & FEAT_PAST && n > 3 && !strcmp(tok(d, t)->lower + n - 2, "ed"));
    return participle && a & FEAT_PART;
}

/* What stands before the first of two verbs and scopes over the second, t, too. */
static struct standing shared(const struct document *d, const struct frame_table *table, int32_t first, int32_t t, struct standing outer)
{
    static const char *const OR[] = {"or", NULL}, *const NOR[] = {"nor", NULL}, *const BUT[] = {"but", NULL};
    if (own_subject(d, t))
        return outer;
    const struct signature_record *hedge = modifier_of(d, table, first, first);
    bool aux = shares_auxiliary(d, first, t), either = child_in(d, t, OR, REL_CC) >= 0, but = child_in(d, t, BUT, REL_CC) >= 0;
    bool nor = child_in(d, t, NOR, REL_CC) >= 0;    /* denies by itself, not once more */
    struct standing s = hedge && hedge->plain > 0 && outer.factuality > 0 ? hedged(hedge, outer) : outer;
    if (aux)
        s = auxiliaries(d, first, s);
    return !nor && (either || (aux && !but)) && negated_until(d, first, first) ? flip(s) : s;
}

static bool irreal(const struct document *d, int32_t t) { return child_in(d, t, IRREAL_MODALS, REL_AUX) >= 0; }

static struct standing condition(const struct document *d, int32_t t, int32_t main)
{
    bool counter = inverted(d, t) ? perfect(d, main) : irreal(d, main) && perfect(d, main);
    return standing_of(CLAIM_HYPOTHETICAL, counter ? -2.5 : 0, "condition");
}

/* "banned from entering", "ruled out sending", "authorised them to fire": behind the word above, without a comma, the
   clause is what that word speaks of and no circumstance */
static bool joined(const struct document *d, int32_t t)
{
    static const char *const JOINTS[] = {"from", "of", "to", "against", "about", "on", "into", "with", "for", "at", NULL};
    int32_t mark = document_child(d, t, REL_MARK, -1), head = tok(d, t)->head;
    bool word = mark < 0 ? (tok(d, t)->feat_bits & FEAT_GER) != 0 : mark < t && token_lower_in(tok(d, mark), JOINTS);
    for (int32_t k = head; word && k < t; k++)
        word = tok(d, k)->upos != UPOS_PUNCT;
    return word && head < t;
}

/* too weak to attack, strong enough to attack: the adverb on the word above, or NULL */
static const char *degree(const struct document *d, int32_t t)
{
    static const char *const DEGREE[] = {"too", "enough", NULL};
    int32_t adverb = child_in(d, tok(d, t)->head, DEGREE, REL_ADVMOD);
    return adverb >= 0 ? tok(d, adverb)->lower : NULL;
}

static struct standing by_degree(const struct document *d, int32_t t, struct standing above)
{
    bool too = !strcmp(degree(d, t), "too");
    return too != (above.factuality < 0) ? standing_of(CLAIM_NEGATED, -2.5, "degree") : standing_of(CLAIM_POSSIBLE, .8, "degree");
}

/* "urged them to act, arguing that they had signed": what is said beside a demand is not demanded */
static bool says_beside(const struct document *d, int32_t t)
{
    static const char *const SAYING[] = {"argue", "say", "add", "note", "claim", "stress", "insist", "warn", "allege", "assert", "explain", "emphasise", "emphasize",
                                         "cite", "accuse", "describe", "declare", "point", "maintain", "contend", NULL};
    return tok(d, t)->feat_bits & (FEAT_GER | FEAT_PART) && document_child(d, t, REL_MARK, -1) < 0 && tok(d, t - 1)->upos == UPOS_PUNCT &&
           token_lower_in(tok(d, t), SAYING);
}

static struct standing adverbial(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    int32_t mark = document_child(d, t, REL_MARK, -1);
    if (mark < 0)
        mark = document_child(d, t, REL_CASE, -1);
    static const char *const WHETHER[] = {"whether", NULL};
    if (t > 0 && says_beside(d, t))
        return standing_of(CLAIM_ACTUAL, 3, "adverbial");
    if (child_in(d, t, WHETHER, REL_MARK) >= 0)
        return standing_of(CLAIM_QUESTION, 0, "whether");
    if (child_in(d, t, IF_MARKS, REL_MARK) >= 0 || child_in(d, t, IF_MARKS, REL_CASE) >= 0 || inverted(d, t))
        return condition(d, t, tok(d, t)->head);
    if (mark >= 0 && token_lower_in(tok(d, mark), WITHOUT))
        return standing_of(CLAIM_NEGATED, -2.8, "without");
    const struct signature_record *g = joined(d, t) ? signature_above(d, table, t, COMPLEMENT_INFINITIVE) : NULL;
    if (g && (g->plain < 25 || !to_infinitive(d, t) || document_child(d, tok(d, t)->head, REL_OBJ, -1) >= 0 || tok(d, tok(d, t)->head + 1)->upos == UPOS_ADV || tok(d, tok(d, t)->head + 1)->rel == REL_COMPOUND_PRT))   /* they went to see is a purpose */
        return by_signature(g, above);
    static const char *const UNTIL[] = {"until", "till", "before", NULL};
    if (mark >= 0 && token_lower_in(tok(d, mark), UNTIL) && !(tok(d, t)->feat_bits & (FEAT_PAST | FEAT_GER)))
        return standing_of(CLAIM_POSSIBLE, .8, "until");
    if (to_infinitive(d, t))
        return degree(d, t) ? by_degree(d, t, above) : weaken(above, CLAIM_HOPED, .3, "purpose");
    bool participle = mark < 0 || tok(d, t)->feat_bits & FEAT_GER;
    return participle ? above : standing_of(CLAIM_ACTUAL, 3, "adverbial");
}

/* "a new round of sanctions" stands as the round does. */
static bool measured(const struct document *d, int32_t t)
{
    static const char *const MEASURES[] = {"round", "rounds", "wave", "waves", "series", "set", "package", "number", "string", "spate", "batch",
                                           "range", "couple", "kind", "kinds", "type", "form", "forms", "act", "acts", "campaign", NULL};
    int32_t h = tok(d, t)->head, prep = document_child(d, t, REL_CASE, -1);
    return h >= 0 && tok(d, t)->rel == REL_NMOD && token_lower_in(tok(d, h), MEASURES) && prep >= 0 && !strcmp(tok(d, prep)->lower, "of");
}

static bool is_subject(const struct token *k) { return k->rel == REL_NSUBJ || k->rel == REL_NSUBJ_PASS; }

/* the lines that speak of a noun: of a subject its predicate's ("the attack failed"), else those of what governs it */
static const struct signature_record *over_noun(const struct document *d, const struct frame_table *table, int32_t t)
{
    const struct token *k = tok(d, t);
    const struct signature_record *g = is_subject(k) ? signature_above(d, table, t, COMPLEMENT_SUBJECT) : NULL;
    bool governed = k->rel == REL_OBJ || k->rel == REL_NSUBJ_PASS || k->rel == REL_OBL || k->rel == REL_OBL_UNMARKED || k->rel == REL_NMOD || k->rel == REL_COMPOUND;
    if (!g && governed)
        g = k->rel == REL_OBL ? signature_joined(d, table, t, COMPLEMENT_NOUN) : signature_above(d, table, t, COMPLEMENT_NOUN);
    return g;
}

static struct standing prepositional(const struct document *d, int32_t t)
{
    static const char *const REASONS[] = {"over", "after", "following", "since", NULL};     /* threatened war over the killing */
    int32_t prep = document_child(d, t, REL_CASE, -1);
    if (prep >= 0 && token_lower_in(tok(d, prep), REASONS))
        return standing_of(CLAIM_ACTUAL, 2.6, "factive");
    if (tok(d, t)->rel == REL_OBL && prep >= 0 && token_lower_in(tok(d, prep), WITHOUT))
        return irreal(d, tok(d, t)->head) ? standing_of(CLAIM_HYPOTHETICAL, 0, "without") : standing_of(CLAIM_NEGATED, -2.8, "without");
    if (tok(d, t)->rel == REL_OBL && prep >= 0 && token_lower_in(tok(d, prep), TENTATIVE_NOUN_PREP))
        return weaken(standing_of(CLAIM_ACTUAL, 3, "noun"), CLAIM_ACTUAL, .7, "noun");
    return standing_of(CLAIM_ACTUAL, 2.6, "presupposed");
}

/* "called the visit a turning point": the visit is given a name, not asked for */
static bool named(const struct document *d, int32_t t)
{
    uint8_t rel = tok(d, t)->rel;
    if ((rel != REL_OBJ && rel != REL_NSUBJ_PASS) || !token_lower_in(tok(d, tok(d, t)->head), NAMING))
        return false;
    for (int32_t c = tok(d, t)->next_sibling; c >= 0; c = tok(d, c)->next_sibling)
        if (tok(d, c)->rel == REL_XCOMP || tok(d, c)->rel == REL_OBJ || (tok(d, c)->rel == REL_OBL && document_child(d, c, REL_CASE, -1) < 0 && !predicate_in_time(d, c)))
            return true;
    return false;
}

static struct standing nominal(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    if (measured(d, t))
        return above;
    if (named(d, t))
        return standing_of(CLAIM_ACTUAL, 2.6, "presupposed");
    if (document_child(d, t, REL_OBJ, -1) > t && inverted(d, t))    /* a verb read as a noun */
        return condition(d, t, t);
    const struct token *k = tok(d, t);
    const struct signature_record *doubt = k->rel == REL_NMOD ? modifier_of(d, table, k->head, INT32_MAX) : NULL;
    if (doubt && doubt->status_plain == CLAIM_POSSIBLE)     /* an alleged role in the raid */
        return weaken(standing_of(CLAIM_ACTUAL, 3, "noun"), CLAIM_POSSIBLE, .25, "possible");
    const struct signature_record *g = over_noun(d, table, t);
    if (g)
        return by_signature(g, above);
    if (k->rel == REL_OBJ || is_subject(k)) {
        int32_t det = document_child(d, t, REL_DET, -1);
        bool definite = (det >= 0 && strcmp(tok(d, det)->lower, "the") == 0) || document_child(d, t, REL_NMOD_POSS, -1) >= 0;
        return definite ? standing_of(CLAIM_ACTUAL, 2.6, "presupposed") : above;
    }
    return prepositional(d, t);
}

static struct standing default_complement(const struct document *d, int32_t t, struct standing above)
{
    if (complement_of(d, t) == COMPLEMENT_INFINITIVE) {
        bool gerund = tok(d, t)->feat_bits & (FEAT_GER | FEAT_PART);
        return gerund ? weaken(above, above.status, .8, "gerund") : weaken(above, CLAIM_POSSIBLE, .3, "infinitive");
    }
    bool question = child_in(d, t, IF_MARKS, REL_MARK) >= 0;
    return question ? standing_of(CLAIM_QUESTION, 0, "whether") : weaken(above, above.status, above.factuality > 0 ? .8 : -.2, "complement");
}

static struct standing embedded(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    const struct token *k = tok(d, t);
    if (inverted(d, t))
        return condition(d, t, k->head);
    if (k->upos == UPOS_NOUN && token_lower_in(tok(d, k->head), NAMING))
        return weaken(above, CLAIM_POSSIBLE, .3, "naming");
    if (child_in(d, t, IF_MARKS, REL_MARK) >= 0)
        return standing_of(CLAIM_QUESTION, 0, "whether");
    if (to_infinitive(d, t) && degree(d, t))
        return by_degree(d, t, above);
    if (fiction_shows(d, table, t))
        return weaken(standing_of(CLAIM_ACTUAL, 3, "fiction"), CLAIM_POSSIBLE, .3, "fiction");
    static const char *const WHY[] = {"why", "when", "where", "how", NULL};
    if (child_in(d, t, WHY, REL_ADVMOD) >= 0 && tok(d, t)->feat_bits & FEAT_PAST)     /* asked why police had arrested him */
        return standing_of(CLAIM_ACTUAL, 2.6, "presupposed");
    const struct signature_record *g = signature_above(d, table, t, complement_of(d, t));
    bool told = g && g->status_plain == CLAIM_REQUESTED && complement_of(d, t) == COMPLEMENT_FINITE && tok(d, t)->feat_bits & FEAT_PAST;
    if (told)                                           /* insisted that he had left: no demand */
        return weaken(above, above.status, above.factuality > 0 ? .6 : -.2, "told");
    if (g)
        return by_signature(g, above);
    if (k->rel == REL_ACL && above.status == CLAIM_QUESTION && tok(d, k->head)->head < 0)     /* were shots fired? */
        return above;
    bool reduced = k->rel == REL_ACL && complement_of(d, t) != COMPLEMENT_FINITE && !to_infinitive(d, t);
    return reduced ? standing_of(CLAIM_ACTUAL, 3, "participle") : default_complement(d, t, above);
}

/* "Was it the police who killed him?": what is asked or denied is who */
static bool cleft(const struct document *d, int32_t t)
{
    static const char *const IT[] = {"it", NULL};
    int32_t who = tok(d, t)->head;
    return tok(d, who)->head < 0 && child_in(d, who, IT, REL_NSUBJ) >= 0 && document_child(d, who, REL_COP, -1) >= 0;
}

/* "claims that it supplied arms": not "the claims that hurt it". "that" opens it, and it has a subject of its own. */
static bool content_clause(const struct document *d, const struct frame_table *table, int32_t t)
{
    static const char *const THAT[] = {"that", NULL};
    int32_t noun = tok(d, t)->head, that = noun + 1 < t && !strcmp(tok(d, noun + 1)->lower, "that") ? noun + 1 : child_in(d, t, THAT, REL_MARK);
    return that >= 0 && that < t && document_child(d, t, REL_NSUBJ, -1) != that && document_child(d, t, REL_NSUBJ_PASS, -1) != that &&
           signature_content_noun(d, table, noun);
}

/* what is said of the noun whose content clause t is: "... were false", "... proved unfounded"; the parser may have hung
   it on the noun */
static const struct signature_record *verdict(const struct document *d, const struct frame_table *table, int32_t t)
{
    int32_t noun = tok(d, t)->head;
    const struct signature_record *g = is_subject(tok(d, noun)) ? signature_above(d, table, noun, COMPLEMENT_SUBJECT) : NULL;
    for (int32_t c = tok(d, t)->next_sibling; !g && c >= 0; c = tok(d, c)->next_sibling) {
        g = signature_of(d, table, c, COMPLEMENT_SUBJECT);
        for (int32_t x = tok(d, c)->first_child; !g && x >= 0; x = tok(d, x)->next_sibling)
            g = tok(d, x)->rel == REL_XCOMP ? signature_of(d, table, x, COMPLEMENT_SUBJECT) : NULL;
    }
    return g;
}

static struct standing by_verdict(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    const struct signature_record *g = verdict(d, table, t);
    struct standing noun = g ? by_signature(g, standing_of(CLAIM_ACTUAL, 3, "verdict")) : above;
    return embedded(d, table, t, noun);
}

/* "the duty of the police to arrest looters", read as a noun phrase behind "to" */
static bool misread_infinitive(const struct document *d, int32_t t)
{
    return t > 0 && tok(d, t)->upos == UPOS_VERB && tok(d, t)->feat_bits & FEAT_INF && !strcmp(tok(d, t - 1)->lower, "to");
}

/* What the outside of t's clause says about it, given the standing of its governor. */
static struct standing inward(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    const struct token *k = tok(d, t);
    if (going_to(d, t))
        return weaken(above, CLAIM_PLANNED, .6, "going to");
    if (signature_misread(d, table, t) >= 0)
        return by_signature(signature_above(d, table, t, COMPLEMENT_INFINITIVE), above);
    switch (k->rel) {
    case REL_ACL_RELCL:
        if (cleft(d, t))
            return above;
        if (!content_clause(d, table, t))
            return standing_of(CLAIM_ACTUAL, 3, "relative");
        return by_verdict(d, table, t, above);
    case REL_XCOMP: case REL_CCOMP: case REL_ACL: case REL_CSUBJ: case REL_CSUBJ_PASS:
        return k->rel == REL_ACL && content_clause(d, table, t) ? by_verdict(d, table, t, above) : embedded(d, table, t, above);
    case REL_ADVCL: return adverbial(d, table, t, above);
    case REL_CONJ: return above;
    case REL_APPOS: return standing_of(CLAIM_ACTUAL, 3, "relative");
    case REL_PARATAXIS: return standing_of(CLAIM_ACTUAL, 3, "parataxis");
    default: return misread_infinitive(d, t) ? default_complement(d, t, above) : nominal(d, table, t, above);
    }
}

static bool asked(const struct document *d, int32_t t)
{
    int32_t s = document_sentence_of_token(d, t);
    return s >= 0 && d->sentences[s].flags & SENTENCE_QUESTION;
}

static struct standing at_root(const struct document *d, int32_t t)
{
    if (inverted(d, t))
        return condition(d, t, t);
    if (asked(d, t))
        return standing_of(CLAIM_QUESTION, .5, "question");
    static const char *const WHETHER[] = {"whether", NULL};
    if (child_in(d, t, WHETHER, REL_MARK) >= 0)
        return standing_of(CLAIM_QUESTION, 0, "whether");
    if (child_in(d, t, IF_MARKS, REL_MARK) >= 0)        /* If only they had */
        return condition(d, t, t);
    if (tok(d, t)->feat_bits & FEAT_IMP && document_child(d, t, REL_NSUBJ, -1) < 0)
        return standing_of(CLAIM_REQUESTED, 0, "imperative");
    return standing_of(CLAIM_ACTUAL, 3, "asserted");
}

/* Readers take what is planned, asked or possible as rather coming true than not. */
static struct standing settle(struct standing s)
{
    bool open = s.status != CLAIM_ACTUAL && s.status != CLAIM_NEGATED && s.status != CLAIM_DENIED && s.status != CLAIM_QUESTION;
    if (open && s.factuality > -.6 && s.factuality < 3)
        s.factuality += .8 * (1 - s.factuality / 3);
    return s;
}

int32_t status_future(const struct document *d, int32_t token)
{
    int32_t will = child_in(d, token, FUTURE_MODALS, REL_AUX);
    return perfect(d, token) ? -1 : will >= 0 ? will : child_in(d, token, IRREAL_MODALS, REL_AUX);
}

bool status_is_negated(const struct document *d, int32_t token) { return negated(d, token); }

bool status_is_refusal(const struct document *d, int32_t token)
{
    return status_future(d, token) >= 0 && negated(d, token);
}

bool status_is_duty(const struct document *d, int32_t token)
{
    return child_in(d, token, DUTY_MODALS, REL_AUX) >= 0 && !perfect(d, token);
}

struct standing status_of(struct document *d, const struct frame_table *table, int32_t token)
{
    int32_t path[PATH_MAX_STEPS];
    int n = 0;
    for (int32_t t = token; t >= 0 && n < PATH_MAX_STEPS; t = signature_governor(d, table, t))
        path[n++] = t;
    struct standing s = at_root(d, path[n - 1]), outer = s;
    int32_t first = path[n - 1];        /* of the verbs in a row: "met, talked and signed" */
    for (int i = n - 1; i >= 0; i--) {
        bool conj = i < n - 1 && tok(d, path[i])->rel == REL_CONJ;
        struct standing seen = i == n - 1 ? s : conj ? shared(d, table, first, path[i], outer) : inward(d, table, path[i], s);
        if (!conj)
            outer = seen;
        if (!conj || own_subject(d, path[i]) || document_child(d, path[i], REL_AUX, -1) >= 0)
            first = path[i];
        s = local(d, table, path[i], seen);
    }
    return settle(s);
}
