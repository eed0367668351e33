/* In: a parsed sentence. Out: the same with labels that agree. A greedy labeller decides arc by arc; some pairs
   of labels exclude one another, and events hang on them: a passive subject needs a passive ("The bishops
   called for reforms"), and a passive its subject. "mine" after a determiner or noun is the mine; "froze" is of freeze. */
#include "syntax/agree.h"

#include <string.h>

static bool passive(const struct document *d, int32_t verb)
{
    return document_child(d, verb, REL_AUX_PASS, -1) >= 0;
}

static void agree_voice(struct document *d, int32_t t)
{
    struct token *token = &d->tokens[t];
    int32_t verb = token->head;
    if (verb < 0 || (d->tokens[verb].upos != UPOS_VERB && d->tokens[verb].upos != UPOS_ADJ))
        return;
    if (token->rel == REL_NSUBJ_PASS && !passive(d, verb) && d->tokens[verb].feat_bits & FEAT_FIN)
        token->rel = REL_NSUBJ;
    else if (token->rel == REL_NSUBJ && passive(d, verb))
        token->rel = REL_NSUBJ_PASS;
}

static void agree_mine(struct document *d, int32_t t, int32_t first)
{
    struct token *token = &d->tokens[t];
    if (token->upos != UPOS_PRON || strcmp(token->lower, "mine") || t == first)
        return;
    uint8_t before = d->tokens[t - 1].upos;
    if (before == UPOS_DET || before == UPOS_ADJ || before == UPOS_NOUN || before == UPOS_PROPN) {
        token->upos = UPOS_NOUN;
        token->lemma = "mine";
        token->feats = "Number=Sing";
        token->feat_bits = FEAT_SING;
    }
}

/* past forms that the endings learned do not know, in the order of strcmp */
static const char *const PASTS[][2] = {{"bound", "bind"}, {"burnt", "burn"}, {"clung", "cling"}, {"crept", "creep"}, {"forbade", "forbid"},
    {"froze", "freeze"}, {"knelt", "kneel"}, {"mistook", "mistake"}, {"sang", "sing"}, {"shrank", "shrink"}, {"signaled", "signal"}, {"slew", "slay"},
    {"spun", "spin"}, {"strove", "strive"}, {"swam", "swim"}, {"trod", "tread"}, {"wove", "weave"}};

static void agree_past(struct token *t)
{
    size_t low = 0, high = sizeof PASTS / sizeof *PASTS;
    if (t->upos != UPOS_VERB || !(t->feat_bits & FEAT_PAST))
        return;
    while (low < high) {
        size_t mid = (low + high) / 2;
        int order = strcmp(t->lower, PASTS[mid][0]);
        if (!order)
            t->lemma = PASTS[mid][1];
        if (order <= 0)
            high = mid;
        else
            low = mid + 1;
    }
}

void syntax_agree(struct document *d, uint32_t s)
{
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    for (int32_t t = first; t < end; t++) {
        agree_voice(d, t);
        agree_mine(d, t, first);
        agree_past(&d->tokens[t]);
    }
}
