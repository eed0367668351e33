/* Conditions: if, unless, "had they signed". In: a predicate. Out: what hangs on what. */
#include "claim/standing_parts.h"

#include <string.h>

const char *const standing_if_marks[] = {"if", "unless", "whether", "in_case", "lest", "provided", "assuming", NULL};
static const char *const CONDITION_MARKS[] = {"if", "unless", "in_case", "lest", "provided", "assuming", NULL};     /* not "whether" */
const char *const standing_irreal_modals[] = {"would", "'d", NULL};

/* had the union signed / have signed, of an irrealis modal */
bool standing_perfect(const struct document *d, int32_t t)
{
    static const char *const HAVE[] = {"have", "'ve", NULL};
    return child_in(d, t, HAVE, REL_AUX) >= 0;
}

bool standing_perfect_past(const struct document *d, int32_t t)
{
    static const char *const HAD[] = {"had", NULL};
    return tok(d, t)->feat_bits & FEAT_PART && child_in(d, t, HAD, REL_AUX) >= 0;
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

/* "will march |should the army bomb it": in a clause below another, before its subject */
static bool should_before_subject(const struct document *d, int32_t t)
{
    int32_t aux = document_child(d, t, REL_AUX, -1), subject = document_child(d, t, REL_NSUBJ, -1);
    return tok(d, t)->rel == REL_ADVCL && tok(d, t)->head < aux && aux >= 0 && aux < subject && !strcmp(tok(d, aux)->lower, "should");
}

bool standing_inverted(const struct document *d, int32_t t)
{
    if (should_before_subject(d, t))
        return true;
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

int32_t standing_condition_of(const struct document *d, int32_t t)
{
    for (int32_t c = tok(d, t)->first_child; c >= 0; c = tok(d, c)->next_sibling)
        if (tok(d, c)->rel == REL_ADVCL && (child_in(d, c, CONDITION_MARKS, REL_MARK) >= 0 || standing_inverted(d, c)))
            return c;
    return -1;
}

bool standing_irreal(const struct document *d, int32_t t) { return child_in(d, t, standing_irreal_modals, REL_AUX) >= 0; }

struct standing standing_condition(const struct document *d, int32_t t, int32_t main)
{
    bool counter = standing_inverted(d, t) ? standing_perfect(d, main) : standing_irreal(d, main) && standing_perfect(d, main);
    return standing_make(CLAIM_HYPOTHETICAL, counter ? -2.5 : 0, "condition");
}
