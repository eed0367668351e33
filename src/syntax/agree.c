/* In: a parsed sentence. Out: the same with labels that agree. A greedy labeller decides arc by arc; some pairs
   of labels exclude one another, and events hang on them: a passive subject needs a passive ("The bishops
   called for reforms"), and a passive its subject. A plural with a subject is a verb. "mine" after a determiner or noun is the mine; "froze" is of freeze. */
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

/* whose noun phrase `t` heads if it were one: none, but for a person right before it ("Ada Obi talks") */
static bool bare_plural(const struct document *d, int32_t t, int32_t *name)
{
    const struct token *k = &d->tokens[t];
    if (k->upos != UPOS_NOUN || k->head >= 0 || !(k->feat_bits & FEAT_PLUR) || k->lower[strlen(k->lower) - 1] != 's')
        return false;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling) {
        const struct token *x = &d->tokens[c];
        bool person = x->upos == UPOS_PROPN && x->ner == NER_PER && d->tokens[t - 1].ner == NER_PER;
        if (x->rel == REL_NSUBJ || (c < t && x->rel == REL_COMPOUND && person))
            *name = c;
        else if (c < t && x->rel != REL_PUNCT && x->rel != REL_OBL && x->rel != REL_ADVMOD)
            return false;
        else if (x->rel == REL_COP)
            return false;
    }
    return *name >= 0 && t + 1 < (int32_t)d->n_tokens && d->tokens[t + 1].upos == UPOS_ADP && strcmp(d->tokens[t + 1].lower, "of");
}

/* "Ada Obi talks with the envoy." : the present tense of captions, taken for a plural */
static void agree_present(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    int32_t name = -1;
    if (!bare_plural(d, t, &name))
        return;
    d->tokens[name].rel = REL_NSUBJ;
    k->upos = UPOS_VERB;
    k->feats = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
    k->feat_bits = FEAT_PRES | FEAT_FIN | FEAT_SING | FEAT_P3;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_NMOD)
            d->tokens[c].rel = REL_OBL;
}

void syntax_agree(struct document *d, uint32_t s)
{
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    if (d->sentences[s].root >= 0)
        agree_present(d, d->sentences[s].root);
    for (int32_t t = first; t < end; t++) {
        agree_voice(d, t);
        agree_mine(d, t, first);
        agree_past(&d->tokens[t]);
    }
}
