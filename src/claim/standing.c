/* Status and factuality of a predicate. In: a token of a parsed sentence. Out: what the text says about it.
   Idea (Nairn, Condoravdi & Karttunen 2006; TruthTeller, Lotan et al. 2013): climb from the predicate to the
   root; then compose downwards. At each step the embedding word's signature (signatures.lex) says what
   follows for its complement when it is itself affirmed or denied; then local operators of the step
   (negation, modals, conditions, adverbs, aspect) act on the result. */
#include "claim/standing.h"
#include "claim/standing_parts.h"

#include <string.h>

#include "base/wordlist.h"

#define PATH_MAX_STEPS 24
#define UNKNOWN 127

double status_factuality(enum claim_status s)
{
    static const double BY_STATUS[CLAIM_STATUS_COUNT] = {
        [CLAIM_ACTUAL] = 3, [CLAIM_NEGATED] = -3, [CLAIM_DENIED] = -1, [CLAIM_PLANNED] = 1.5, [CLAIM_PROMISED] = 1,
        [CLAIM_REQUESTED] = 0, [CLAIM_THREATENED] = 0, [CLAIM_HOPED] = 0.3, [CLAIM_POSSIBLE] = 0.8,
        [CLAIM_HYPOTHETICAL] = -0.5, [CLAIM_QUESTION] = 0};
    return s < CLAIM_STATUS_COUNT ? BY_STATUS[s] : 0;
}

struct standing standing_make(enum claim_status s, double f, const char *reason)
{
    return (struct standing){f > 3 ? 3 : f < -3 ? -3 : f, (uint8_t)s, reason};
}

bool lemma_in(const struct document *d, int32_t t, const char *const *list)
{
    return word_in(tok(d, t)->lemma, list);
}

int32_t child_in(const struct document *d, int32_t t, const char *const *list, enum ud_rel rel)
{
    for (int32_t c = tok(d, t)->first_child; c >= 0; c = tok(d, c)->next_sibling)
        if ((rel == REL_COUNT || tok(d, c)->rel == rel) && token_lower_in(tok(d, c), list))
            return c;
    return -1;
}

struct standing standing_weaken(struct standing s, enum claim_status status, double scale, const char *reason)
{
    bool open = s.status == CLAIM_ACTUAL || s.status == CLAIM_NEGATED || s.status == CLAIM_POSSIBLE;
    if (open || (s.status == CLAIM_PLANNED && status == CLAIM_HYPOTHETICAL))
        s.status = (uint8_t)status;
    s.factuality *= scale;
    s.reason = reason;
    return s;
}

/* What might be promised is not promised; what hangs on an "if" stays there. */
static enum claim_status kept(enum claim_status above, enum claim_status made)
{
    bool vow = made == CLAIM_PROMISED || made == CLAIM_THREATENED;
    return above == CLAIM_HYPOTHETICAL || above == CLAIM_QUESTION || (above == CLAIM_POSSIBLE && vow) ? above : made;
}

struct standing standing_by_signature(const struct signature_record *g, struct standing above)
{
    bool denied = above.factuality < -.5;
    int value = denied ? g->negated : g->plain;
    uint8_t status = denied ? g->status_negated : g->status_plain;
    if (value == UNKNOWN)
        value = denied ? g->plain : 10;
    double f = value / 10., strength = above.factuality < 0 ? -above.factuality / 3 : above.factuality / 3;
    if (g->plain == g->negated && g->plain == 30)
        return standing_make(CLAIM_ACTUAL, 3, "factive");
    bool asked = above.status == CLAIM_QUESTION && status != CLAIM_REQUESTED;     /* "Are they determined to stay?" */
    if (asked || (above.status != CLAIM_ACTUAL && above.status != CLAIM_NEGATED && status == 255)) {
        above.factuality = f >= 0 ? above.factuality * f / 3 : -above.factuality;
        above.reason = "signature";
        return above;
    }
    bool faint = denied && strength < .6;       /* "will not hesitate to cut", "may not fail to come": still to come */
    enum claim_status made = status != 255 ? (enum claim_status)status : f > 1.5 ? (faint ? CLAIM_PLANNED : CLAIM_ACTUAL) : f < -1.05 ? CLAIM_NEGATED : CLAIM_POSSIBLE;
    return standing_make(kept((enum claim_status)above.status, made), f * (strength < .4 ? .4 : strength), "signature");
}

static bool asked(const struct document *d, int32_t t)
{
    int32_t s = document_sentence_of_token(d, t);
    return s >= 0 && d->sentences[s].flags & SENTENCE_QUESTION;
}

static struct standing at_root(const struct document *d, int32_t t)
{
    if (standing_inverted(d, t))
        return standing_condition(d, t, t);
    if (standing_order(d, t))
        return standing_make(CLAIM_REQUESTED, 0, "imperative");
    if (asked(d, t))
        return standing_make(CLAIM_QUESTION, .5, "question");
    static const char *const WHETHER[] = {"whether", NULL};
    if (child_in(d, t, WHETHER, REL_MARK) >= 0)
        return standing_make(CLAIM_QUESTION, 0, "whether");
    if (child_in(d, t, standing_if_marks, REL_MARK) >= 0)        /* If only they had */
        return standing_condition(d, t, t);
    if (tok(d, t)->feat_bits & FEAT_IMP && document_child(d, t, REL_NSUBJ, -1) < 0)
        return standing_make(CLAIM_REQUESTED, 0, "imperative");
    return standing_make(CLAIM_ACTUAL, 3, "asserted");
}

/* Readers take what is planned, asked or possible as rather coming true than not, unless it is denied. */
static struct standing settle(struct standing s)
{
    bool open = s.status != CLAIM_ACTUAL && s.status != CLAIM_NEGATED && s.status != CLAIM_DENIED && s.status != CLAIM_QUESTION;
    if (open && s.factuality > -.05 && s.factuality < 3)
        s.factuality += .8 * (1 - s.factuality / 3);
    return s;
}

static bool ends_in_ing(const struct document *d, int32_t t)
{
    uint32_t b = tok(d, t)->feat_bits;
    return (b & FEAT_GER) != 0 || (b & FEAT_PART && b & FEAT_PRES);
}

/* "declined to confirm or deny it", "failed to win and filed suit": verbs that are joined have one form. The parser may have
   hung an infinitive on the finite verb, a finite verb on the infinitive. */
static int32_t joined_with(const struct document *d, int32_t t)
{
    int32_t head = tok(d, t)->head;
    if (head < 0 || tok(d, t)->rel != REL_CONJ || standing_own_subject(d, t) || document_child(d, t, REL_AUX, -1) >= 0 || tok(d, t)->upos != UPOS_VERB)
        return head;
    bool bare = (tok(d, t)->feat_bits & FEAT_INF) != 0, head_bare = (tok(d, head)->feat_bits & FEAT_INF) != 0;
    if (bare && !head_bare && tok(d, head)->feat_bits & FEAT_PAST) {
        int32_t x = document_child(d, head, REL_XCOMP, -1);
        return x >= 0 && x < t && tok(d, x)->feat_bits & FEAT_INF ? x : head;
    }
    bool finite = tok(d, t)->feat_bits & FEAT_PAST && !(tok(d, t)->feat_bits & FEAT_PART);
    int32_t above = tok(d, head)->head;
    if (head_bare && above >= 0 && ends_in_ing(d, t) && ends_in_ing(d, above))
        return above;       /* by failing to act and failing to speak */
    static const char *const OR[] = {"or", "nor", NULL};        /* had not admitted it or blamed anybody */
    if (finite && tok(d, head)->rel == REL_CCOMP && child_in(d, t, OR, REL_CC) < 0 && standing_perfect_past(d, head) && tok(d, above)->feat_bits & FEAT_PAST)
        return above;       /* denied that he had fired and blamed others */
    return finite && head_bare && tok(d, head)->rel == REL_XCOMP && above >= 0 && tok(d, above)->feat_bits & FEAT_PAST ? above : head;
}

static struct standing climb(const struct document *d, const struct frame_table *table, int32_t token, bool itself)
{
    int32_t path[PATH_MAX_STEPS];
    int n = 0;
    for (int32_t t = token; t >= 0 && n < PATH_MAX_STEPS; t = tok(d, t)->rel == REL_CONJ ? joined_with(d, t) : signature_governor(d, table, t))
        path[n++] = t;
    struct standing s = at_root(d, path[n - 1]), outer = s;
    int32_t first = path[n - 1];        /* of the verbs in a row: "met, talked and signed" */
    for (int i = n - 1; i >= 0; i--) {
        bool conj = i < n - 1 && tok(d, path[i])->rel == REL_CONJ;
        struct standing seen = i == n - 1 ? s : conj ? standing_shared(d, table, first, path[i], outer) : standing_inward(d, table, path[i], s, itself && i == 0);
        if (!conj)
            outer = seen;
        if (!conj || standing_own_subject(d, path[i]) || document_child(d, path[i], REL_AUX, -1) >= 0)
            first = path[i];
        s = standing_local(d, table, path[i], seen);
    }
    return settle(s);
}

struct standing status_of(const struct document *d, const struct frame_table *table, int32_t token) { return climb(d, table, token, false); }

struct standing status_of_word(const struct document *d, const struct frame_table *table, int32_t token) { return climb(d, table, token, true); }
