/* Status and factuality of a predicate. In: a token of a parsed sentence. Out: what the text says about it.
   Idea (Nairn, Condoravdi & Karttunen 2006; TruthTeller, Lotan et al. 2013): climb from the predicate to the
   root; then compose downwards. At each step the embedding word's signature (signatures.lex) says what
   follows for its complement when it is itself affirmed or denied; then local operators of the step
   (negation, modals, conditions, adverbs, aspect) act on the result. */
#include "claim/standing.h"

#include "claim/predicate.h"

#include <string.h>

#define PATH_MAX_STEPS 24
#define UNKNOWN 127

static const char *const NEGATIONS[] = {"not", "n't", "never", "no", "nor", "neither", "hardly", "scarcely", "barely", "nobody", "none", "nothing", "cannot", NULL};
static const char *const POSSIBLE_MODALS[] = {"may", "might", "could", "can", NULL};
static const char *const DUTY_MODALS[] = {"should", "must", "ought", "need", "shall", NULL};
static const char *const FUTURE_MODALS[] = {"will", "'ll", "wo", NULL};
static const char *const IRREAL_MODALS[] = {"would", "'d", NULL};
static const char *const IF_MARKS[] = {"if", "unless", "whether", "in_case", "lest", "provided", "assuming", NULL};
static const char *const PERHAPS[] = {"perhaps", "maybe", "possibly", "probably", "likely", "presumably", "potentially", "apparently", "conceivably", NULL};
static const char *const HEARSAY[] = {"allegedly", "reportedly", "purportedly", "supposedly", "ostensibly", NULL};
static const char *const ALMOST[] = {"almost", "nearly", NULL};
static const char *const NAMING[] = {"call", "calls", "called", "calling", "labelled", "labeled", "dubbed", "branded", "termed", "deemed", NULL}; /* an opinion */
static const char *const WITHOUT[] = {"without", "instead_of", "rather_than", "short_of", NULL};
static const char *const PLANNED_ADJ[] = {"planned", "proposed", "upcoming", "future", "scheduled", "forthcoming", "intended", "prospective", "impending", "expected", NULL};
static const char *const POSSIBLE_ADJ[] = {"possible", "potential", "likely", "feared", "hypothetical", "suspected", "alleged", "threatened", "eventual", NULL};
static const char *const CANCELLED_ADJ[] = {"cancelled", "canceled", "aborted", "abortive", "failed", "foiled", "attempted", "thwarted", "averted", "botched", NULL};
static const char *const TENTATIVE_NOUN_PREP[] = {"against", "without", "for", "despite", NULL};

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

static bool inverted_had(const struct document *d, int32_t t)
{
    static const char *const HAD[] = {"had", "were", "should", NULL};
    int32_t aux = -1, subject = -1;
    for (int32_t c = tok(d, t)->first_child; c >= 0; c = tok(d, c)->next_sibling) {
        if (tok(d, c)->rel == REL_AUX && aux < 0 && token_lower_in(tok(d, c), HAD))
            aux = c;
        if (tok(d, c)->rel == REL_NSUBJ && subject < 0)
            subject = c;
    }
    return aux >= 0 && subject > aux && tok(d, t)->rel == REL_ADVCL;
}

static int32_t condition_of(const struct document *d, int32_t t)
{
    for (int32_t c = tok(d, t)->first_child; c >= 0; c = tok(d, c)->next_sibling)
        if (tok(d, c)->rel == REL_ADVCL && (child_in(d, c, IF_MARKS, REL_MARK) >= 0 || inverted_had(d, c)))
            return c;
    return -1;
}

/* negation that scopes over the predicate: adverb, auxiliary, determiner of it or of an argument */
static bool negated(const struct document *d, int32_t t)
{
    static const char *const NO_ARGUMENT[] = {"no", "neither", "none", "nobody", "nothing", NULL};
    for (int32_t c = tok(d, t)->first_child; c >= 0; c = tok(d, c)->next_sibling) {
        const struct token *k = tok(d, c);
        bool adverb = k->rel == REL_ADVMOD || k->rel == REL_DET || k->rel == REL_AUX || k->rel == REL_CC || k->rel == REL_CC_PRECONJ;
        if (adverb && token_lower_in(k, NEGATIONS)) {
            bool not_only = c + 1 < (int32_t)d->n_tokens && !strcmp(tok(d, c + 1)->lower, "only");
            if (!not_only)
                return true;
        }
        bool argument = k->rel == REL_NSUBJ || k->rel == REL_NSUBJ_PASS || k->rel == REL_OBJ;
        if (argument && (token_lower_in(k, NO_ARGUMENT) || child_in(d, c, NO_ARGUMENT, REL_DET) >= 0))
            return true;
    }
    return false;
}

static struct standing flip(struct standing s)
{
    if (s.status == CLAIM_ACTUAL || s.status == CLAIM_NEGATED || s.factuality > 2 || s.factuality < -2)
        return standing_of(s.factuality > 0 ? CLAIM_NEGATED : CLAIM_ACTUAL, -s.factuality, "negation");
    s.factuality = -s.factuality;
    if (s.status == CLAIM_POSSIBLE || s.status == CLAIM_PLANNED)
        s.status = s.factuality < 0 ? CLAIM_NEGATED : s.status;
    s.reason = "negation";
    return s;
}

static struct standing weaken(struct standing s, enum claim_status status, double scale, const char *reason)
{
    if (s.status == CLAIM_ACTUAL || s.status == CLAIM_NEGATED || s.status == CLAIM_POSSIBLE)
        s.status = (uint8_t)status;
    s.factuality *= scale;
    s.reason = reason;
    return s;
}

static struct standing modal(const struct document *d, int32_t t, struct standing s)
{
    for (int32_t c = tok(d, t)->first_child; c >= 0; c = tok(d, c)->next_sibling) {
        const struct token *k = tok(d, c);
        if (k->rel != REL_AUX)
            continue;
        if (token_lower_in(k, POSSIBLE_MODALS))
            return weaken(s, perfect(d, t) || strcmp(k->lower, "could") ? CLAIM_POSSIBLE : CLAIM_POSSIBLE, .25, "modal");
        if (token_lower_in(k, DUTY_MODALS))
            return weaken(s, CLAIM_REQUESTED, .2, "duty");
        if (token_lower_in(k, FUTURE_MODALS))
            return weaken(s, CLAIM_PLANNED, .65, "future");
        if (token_lower_in(k, IRREAL_MODALS)) {
            if (condition_of(d, t) >= 0)
                return standing_of(CLAIM_HYPOTHETICAL, perfect(d, t) ? -2.5 : -.3, "condition");
            return weaken(s, perfect(d, t) ? CLAIM_HYPOTHETICAL : CLAIM_PLANNED, perfect(d, t) ? -.5 : .35, "would");
        }
    }
    return s;
}

static struct standing adverbs(const struct document *d, int32_t t, struct standing s)
{
    if (child_in(d, t, ALMOST, REL_ADVMOD) >= 0 && tok(d, t)->upos == UPOS_VERB)
        return standing_of(CLAIM_NEGATED, -2.5, "almost");
    if (child_in(d, t, PERHAPS, REL_ADVMOD) >= 0)
        return weaken(s, CLAIM_POSSIBLE, .35, "adverb");
    if (child_in(d, t, HEARSAY, REL_ADVMOD) >= 0)
        return weaken(s, CLAIM_POSSIBLE, .55, "hearsay");
    return s;
}

static struct standing adjectives(const struct document *d, int32_t t, struct standing s)
{
    if (child_in(d, t, CANCELLED_ADJ, REL_AMOD) >= 0)
        return weaken(s, CLAIM_NEGATED, -.8, "cancelled");
    if (child_in(d, t, PLANNED_ADJ, REL_AMOD) >= 0)
        return weaken(s, CLAIM_PLANNED, .45, "planned");
    if (child_in(d, t, POSSIBLE_ADJ, REL_AMOD) >= 0)
        return weaken(s, CLAIM_POSSIBLE, .25, "possible");
    return s;
}

static bool going_to(const struct document *d, int32_t t)
{
    static const char *const GO[] = {"going", "gon", NULL};
    int32_t h = tok(d, t)->head;
    return h >= 0 && tok(d, t)->rel == REL_XCOMP && token_lower_in(tok(d, h), GO) && document_child(d, h, REL_AUX, -1) >= 0;
}

/* has yet to sign, stopped short of signing */
static bool yet_to(const struct document *d, int32_t t)
{
    if (t > 1 && !strcmp(tok(d, t - 1)->lower, "to") && !strcmp(tok(d, t - 2)->lower, "yet"))
        return true;
    return t > 1 && !strcmp(tok(d, t - 1)->lower, "of") && !strcmp(tok(d, t - 2)->lower, "short");
}

static struct standing local(const struct document *d, int32_t t, struct standing s)
{
    if (yet_to(d, t))
        return standing_of(CLAIM_NEGATED, -2.8, "yet to");
    bool noun = tok(d, t)->upos == UPOS_NOUN;
    s = adverbs(d, t, s);
    if (noun)
        s = adjectives(d, t, s);
    struct standing before = s;
    s = modal(d, t, s);
    if (before.reason == s.reason && condition_of(d, t) >= 0 && !(tok(d, t)->feat_bits & FEAT_PAST))
        s = weaken(s, CLAIM_HYPOTHETICAL, .3, "condition");
    else if (s.status == CLAIM_PLANNED && condition_of(d, t) >= 0)
        s = standing_of(CLAIM_HYPOTHETICAL, s.factuality * .4, "condition");
    return negated(d, t) ? flip(s) : s;
}

/* --- from the outside in --- */

static uint32_t word_of(const struct frame_table *t, const struct token *k)
{
    uint32_t w = table_word(t, k->lemma, strlen(k->lemma));
    return w != WORD_NONE ? w : table_word(t, k->lower, strlen(k->lower));
}

/* "were killed", "exports rose": an auxiliary or a subject of its own makes a clause of a participle */
static bool finite(const struct document *d, int32_t t)
{
    return document_child(d, t, REL_AUX, -1) >= 0 || document_child(d, t, REL_AUX_PASS, -1) >= 0 ||
           document_child(d, t, REL_NSUBJ, -1) >= 0;
}

static enum signature_complement complement_of(const struct document *d, int32_t t)
{
    const struct token *k = tok(d, t);
    if (k->rel == REL_OBJ || k->rel == REL_OBL || k->rel == REL_NMOD || k->rel == REL_NSUBJ_PASS || k->rel == REL_NSUBJ ||
        k->upos == UPOS_NOUN || k->upos == UPOS_PROPN)
        return COMPLEMENT_NOUN;
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
    if (above.status != CLAIM_ACTUAL && above.status != CLAIM_NEGATED && status == 255) {
        above.factuality = f >= 0 ? above.factuality * f / 3 : -above.factuality;
        above.reason = "signature";
        return above;
    }
    enum claim_status made = status != 255 ? (enum claim_status)status : f > 1.5 ? CLAIM_ACTUAL : f < -1.5 ? CLAIM_NEGATED : CLAIM_POSSIBLE;
    return standing_of(made, f * (strength < .4 ? .4 : strength), "signature");
}

static const struct signature_record *signature_at(const struct document *d, const struct frame_table *t, int32_t g,
                                                   enum signature_complement c)
{
    int pos = predicate_pos(tok(d, g));
    return pos < 0 ? NULL : table_signature(t, word_of(t, tok(d, g)), (enum frame_pos)pos, c);
}

static struct standing adverbial(const struct document *d, int32_t t, struct standing above)
{
    int32_t mark = document_child(d, t, REL_MARK, -1);
    if (mark < 0)
        mark = document_child(d, t, REL_CASE, -1);
    if ((mark >= 0 && token_lower_in(tok(d, mark), IF_MARKS)) || inverted_had(d, t)) {
        int32_t g = tok(d, t)->head;
        bool counter = inverted_had(d, t) || (child_in(d, g, IRREAL_MODALS, REL_AUX) >= 0 && perfect(d, g));
        return standing_of(CLAIM_HYPOTHETICAL, counter ? -2.5 : 0, "condition");
    }
    if (mark >= 0 && token_lower_in(tok(d, mark), WITHOUT))
        return standing_of(CLAIM_NEGATED, -2.8, "without");
    static const char *const UNTIL[] = {"until", "till", NULL};
    if (mark >= 0 && token_lower_in(tok(d, mark), UNTIL) && !(tok(d, t)->feat_bits & FEAT_PAST))
        return standing_of(CLAIM_POSSIBLE, .8, "until");
    if (complement_of(d, t) == COMPLEMENT_INFINITIVE && mark >= 0 && !strcmp(tok(d, mark)->lower, "to"))
        return weaken(above, CLAIM_HOPED, .3, "purpose");
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

static struct standing nominal(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    if (measured(d, t))
        return above;
    const struct token *k = tok(d, t);
    if (k->rel == REL_NMOD && child_in(d, k->head, POSSIBLE_ADJ, REL_AMOD) >= 0)    /* an alleged role in the raid */
        return weaken(standing_of(CLAIM_ACTUAL, 3, "noun"), CLAIM_POSSIBLE, .25, "possible");
    const struct signature_record *g = signature_at(d, table, k->head, COMPLEMENT_NOUN);
    if (g && g->complement != COMPLEMENT_FINITE && g->complement != COMPLEMENT_INFINITIVE && (k->rel == REL_OBJ || k->rel == REL_NSUBJ_PASS || k->rel == REL_OBL || k->rel == REL_NMOD))
        return by_signature(g, above);
    if (k->rel == REL_OBJ || k->rel == REL_NSUBJ || k->rel == REL_NSUBJ_PASS) {
        int32_t det = document_child(d, t, REL_DET, -1);
        bool definite = (det >= 0 && strcmp(tok(d, det)->lower, "the") == 0) || document_child(d, t, REL_NMOD_POSS, -1) >= 0;
        return definite ? standing_of(CLAIM_ACTUAL, 2.6, "presupposed") : above;
    }
    int32_t prep = document_child(d, t, REL_CASE, -1);
    if (k->rel == REL_OBL && prep >= 0 && token_lower_in(tok(d, prep), TENTATIVE_NOUN_PREP))
        return weaken(standing_of(CLAIM_ACTUAL, 3, "noun"), CLAIM_ACTUAL, .7, "noun");
    return standing_of(CLAIM_ACTUAL, 2.6, "presupposed");
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

/* What the outside of t's clause says about it, given the standing of its governor. */
static struct standing inward(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    const struct token *k = tok(d, t);
    if (going_to(d, t))
        return weaken(above, CLAIM_PLANNED, .6, "going to");
    switch (k->rel) {
    case REL_XCOMP: case REL_CCOMP: case REL_ACL: case REL_CSUBJ: case REL_CSUBJ_PASS: {
        if (k->upos == UPOS_NOUN && token_lower_in(tok(d, k->head), NAMING))
            return weaken(above, CLAIM_POSSIBLE, .3, "naming");
        if (child_in(d, t, IF_MARKS, REL_MARK) >= 0)
            return standing_of(CLAIM_QUESTION, 0, "whether");
        const struct signature_record *g = signature_at(d, table, k->head, complement_of(d, t));
        if (g)
            return by_signature(g, above);
        return k->rel == REL_ACL && complement_of(d, t) != COMPLEMENT_FINITE && !(k->feat_bits & FEAT_INF)
                   ? standing_of(CLAIM_ACTUAL, 3, "participle") : default_complement(d, t, above);
    }
    case REL_ADVCL: return adverbial(d, t, above);
    case REL_CONJ: return above;
    case REL_ACL_RELCL: case REL_APPOS: return standing_of(CLAIM_ACTUAL, 3, "relative");
    case REL_PARATAXIS: return standing_of(CLAIM_ACTUAL, 3, "parataxis");
    default: return nominal(d, table, t, above);
    }
}

static bool asked(const struct document *d, int32_t t)
{
    int32_t s = document_sentence_of_token(d, t);
    return s >= 0 && d->sentences[s].flags & SENTENCE_QUESTION;
}

static struct standing at_root(const struct document *d, int32_t t)
{
    if (asked(d, t))
        return standing_of(CLAIM_QUESTION, .5, "question");
    static const char *const WHETHER[] = {"whether", NULL};
    if (child_in(d, t, WHETHER, REL_MARK) >= 0)
        return standing_of(CLAIM_QUESTION, 0, "whether");
    if (tok(d, t)->feat_bits & FEAT_IMP)
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

bool status_is_refusal(const struct document *d, int32_t token)
{
    bool future = child_in(d, token, FUTURE_MODALS, REL_AUX) >= 0 || child_in(d, token, IRREAL_MODALS, REL_AUX) >= 0;
    return future && negated(d, token) && !perfect(d, token);
}

bool status_is_duty(const struct document *d, int32_t token)
{
    return child_in(d, token, DUTY_MODALS, REL_AUX) >= 0 && !perfect(d, token);
}

struct standing status_of(struct document *d, const struct frame_table *table, int32_t token)
{
    int32_t path[PATH_MAX_STEPS];
    int n = 0;
    for (int32_t t = token; t >= 0 && n < PATH_MAX_STEPS; t = tok(d, t)->head)
        path[n++] = t;
    struct standing s = at_root(d, path[n - 1]), outer = s;
    for (int i = n - 1; i >= 0; i--) {
        bool conj = i < n - 1 && tok(d, path[i])->rel == REL_CONJ;
        struct standing seen = i == n - 1 ? s : conj ? outer : inward(d, table, path[i], s);
        if (!conj)
            outer = seen;
        s = local(d, path[i], seen);
    }
    return settle(s);
}
