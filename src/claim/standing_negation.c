/* Negation. In: a predicate. Out: is it denied by a word of its clause; and what a standing becomes when it is. */
#include "claim/standing_parts.h"

#include <string.h>

static const char *const NEGATIONS[] = {"not", "n't", "never", "no", "nor", "neither", "hardly", "nobody", "none", "nothing", "cannot", NULL};

/* "reported no arrests": it was reported that none were made */
static bool reports(const struct document *d, int32_t verb)
{
    static const char *const REPORT[] = {"say", "report", "expect", "predict", "foresee", "assume", "believe", "show", "reflect", "indicate",
                                         "promise", "pledge", "mean", "demand", "announce", "claim", NULL};
    return lemma_in(d, verb, REPORT);
}

/* "made no arrests", "received neither aid nor visitors": the verb has the negation of its argument already */
static bool own_negation_above(const struct document *d, int32_t t)
{
    uint8_t rel = tok(d, t)->rel;
    bool subject = rel == REL_NSUBJ || rel == REL_NSUBJ_PASS, argument = subject || (rel == REL_OBJ && !reports(d, tok(d, t)->head));
    return argument && tok(d, tok(d, t)->head)->upos == UPOS_VERB && standing_negative_argument(d, t);
}

/* nobody, no army, neither army, hardly anyone, few */
bool standing_negative_argument(const struct document *d, int32_t c)
{
    static const char *const NO[] = {"no", "neither", "none", "nobody", "nothing", NULL}, *const HARDLY[] = {"hardly", "scarcely", "barely", NULL};
    static const char *const FEW[] = {"few", NULL};
    bool few = (!strcmp(tok(d, c)->lower, "few") || child_in(d, c, FEW, REL_AMOD) >= 0) && document_child(d, c, REL_DET, -1) < 0;
    static const char *const NOT[] = {"not", NULL}, *const SINGLE[] = {"a", "one", NULL};
    int32_t not = child_in(d, c, NOT, REL_ADVMOD);
    bool not_one = not >= 0 && token_lower_in(tok(d, not + 1), SINGLE);
    return few || not_one || token_lower_in(tok(d, c), NO) || child_in(d, c, NO, REL_DET) >= 0 || child_in(d, c, NO, REL_CC_PRECONJ) >= 0 ||
           child_in(d, c, NO, REL_DET_PREDET) >= 0 || child_in(d, c, HARDLY, REL_ADVMOD) >= 0;
}

/* under no circumstances, at no time, in no way, from no one */
static bool by_no_means(const struct document *d, int32_t c)
{
    static const char *const NO[] = {"no", NULL};
    static const char *const WAYS[] = {"circumstance", "circumstances", "time", "way", "means", "account", "point", "condition", "stage", "one", "case", "cases", "instance", "sense", NULL};
    if (!strcmp(tok(d, c)->lower, "nobody"))
        return true;
    return token_lower_in(tok(d, c), WAYS) && child_in(d, c, NO, REL_DET) >= 0;
}

/* "asked not to be named": it is the infinitive's */
static bool before_to(const struct document *d, int32_t c)
{
    return c + 1 < (int32_t)d->n_tokens && token_lower_in(tok(d, c), NEGATIONS) && !strcmp(tok(d, c + 1)->lower, "to");
}

static bool not_to(const struct document *d, int32_t t)
{
    int32_t to = document_child(d, t, REL_MARK, -1);
    return to > 0 && before_to(d, to - 1) && tok(d, to - 1)->head != t;
}

/* "neither praised nor condemned": the first "neither" has denied both */
static bool of_both(const struct document *d, int32_t t)
{
    return tok(d, t)->rel == REL_CONJ && !standing_own_subject(d, t) && standing_negated(d, tok(d, t)->head);
}

/* "spared no effort to assist", "wasted no time in attacking": no denial of what was done */
static bool did_all(const struct document *d, int32_t verb, int32_t object)
{
    static const struct { const char *verb; const char *const objects[4]; } IDIOMS[] = {{"spare", {"effort", "expense", "means"}}, {"waste", {"time", "opportunity"}},
        {"lose", {"time"}}, {"leave", {"stone", "doubt"}}};
    for (size_t i = 0; i < sizeof IDIOMS / sizeof *IDIOMS; i++)
        if (!strcmp(tok(d, verb)->lemma, IDIOMS[i].verb))
            return lemma_in(d, object, IDIOMS[i].objects);
    return false;
}

/* negation that scopes over the predicate: adverb, auxiliary, determiner of it or of an argument, before token `until` */
bool standing_negated_until(const struct document *d, int32_t t, int32_t until)
{
    static const char *const NOT_ALONE[] = {"only", "longer", "just", "merely", "until", NULL};  /* not only: it is; no longer: a phrase */
    static const char *const NOR[] = {"nor", "neither", NULL};
    if (own_negation_above(d, t))
        return false;
    for (int32_t c = tok(d, t)->first_child; c >= 0 && c < until; c = tok(d, c)->next_sibling) {
        const struct token *k = tok(d, c);
        bool adverb = k->rel == REL_ADVMOD || k->rel == REL_DET || k->rel == REL_AUX || k->rel == REL_CC || k->rel == REL_CC_PRECONJ;
        if ((c > t && before_to(d, c)) || (k->rel == REL_CC && of_both(d, t)))
            continue;
        if (adverb && token_lower_in(k, NEGATIONS) && !(c + 1 < (int32_t)d->n_tokens && token_lower_in(tok(d, c + 1), NOT_ALONE)))
            return true;
        if (k->rel == REL_AUX && child_in(d, c, NOR, REL_CC) >= 0)      /* nor has it signed */
            return true;
        int32_t hung = k->rel == REL_AUX ? document_child(d, c, REL_NSUBJ, -1) : -1;     /* a subject hung on the auxiliary */
        bool argument = k->rel == REL_NSUBJ || k->rel == REL_NSUBJ_PASS || k->rel == REL_OBJ;
        if ((argument && standing_negative_argument(d, c) && !did_all(d, t, c) && !(k->rel == REL_OBJ && document_child(d, c, REL_DET, -1) >= 0 && reports(d, t))) || (hung >= 0 && standing_negative_argument(d, hung)) || (k->rel == REL_OBL && by_no_means(d, c)))
            return true;
    }
    return false;
}

bool standing_negated(const struct document *d, int32_t t) { return standing_negated_until(d, t, INT32_MAX) != not_to(d, t); }

struct standing standing_flip(struct standing s)
{
    bool settled = s.factuality > 2 || s.factuality < -2;
    if (s.status == CLAIM_ACTUAL || s.status == CLAIM_NEGATED || (settled && s.status != CLAIM_HYPOTHETICAL))
        return standing_make(s.factuality > 0 ? CLAIM_NEGATED : CLAIM_ACTUAL, -s.factuality, "negation");
    s.factuality = -s.factuality;
    if (s.status == CLAIM_POSSIBLE || s.status == CLAIM_PLANNED)
        s.status = s.factuality < 0 ? CLAIM_NEGATED : s.status;
    s.reason = "negation";
    return s;
}

bool status_nobody(const struct document *d, int32_t noun) { return standing_negative_argument(d, noun); }
