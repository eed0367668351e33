/* In: a parsed sentence with a verb of handing over, giving or letting go. Out: the same; what is handed is the verb's object and to whom
   his own ("gave the junta | one week", "handed over to Rome a suspect wanted since 2009"), particles are the verb's ("hand | over"),
   and whoever agrees "to free two men" frees them. */
#include "syntax/handed.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

/* "said it would | free hundreds", with "free" for an attribute: behind an auxiliary it is the verb, and what stood for the object its object */
static bool will_free(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    int32_t noun = k->head, up = noun > t ? d->tokens[noun].head : -1;
    if ((k->upos != UPOS_ADJ && k->upos != UPOS_VERB) || strcmp(k->lower, "free") || k->rel != REL_AMOD || up < 0 || up == t - 1 || d->tokens[t - 1].upos != UPOS_AUX)
        return false;
    hang(d, t, up, up < t ? REL_CCOMP : (enum ud_rel)d->tokens[noun].rel);
    hang(d, noun, t, REL_OBJ);
    for (int32_t c = d->tokens[noun].first_child; c >= 0 && c < t; c = d->tokens[c].next_sibling)
        if (c != t)
            d->tokens[c].head = t;
    hang(d, t - 1, t, REL_AUX);
    shape_be(k, SHAPE_TO_DO);
    return true;
}

/* "agreed to free two drivers": "to" is taken for a preposition and "free" for an adjective */
static bool freeing(struct document *d, int32_t t, int32_t end)
{
    static const char *const WILL[] = {"agree", "promise", "refuse", "pledge", "vow", "offer", "plan", "decide", "order", "threaten", "want", "decline", "prepare", NULL};
    int32_t to = t - 1, noun = d->tokens[t].head, verb = noun > t ? d->tokens[noun].head : -1;
    bool pattern = d->tokens[t].upos == UPOS_ADJ && !strcmp(d->tokens[t].lower, "free") && verb >= 0 && verb < to && (d->tokens[to].head == noun || d->tokens[to].head == t) &&
                   !strcmp(d->tokens[to].lower, "to") && t + 1 < end && t + 1 < noun &&
                   (d->tokens[t + 1].upos == UPOS_NUM || d->tokens[t + 1].upos == UPOS_VERB || d->tokens[t + 1].upos == UPOS_DET || word_in(d->tokens[verb].lemma, WILL));
    if (!pattern)
        return will_free(d, t);
    struct token *k = &d->tokens[t];
    shape_be(k, SHAPE_TO_DO);
    hang(d, t, verb, REL_XCOMP);
    hang(d, noun, t, REL_OBJ);
    hang(d, to, t, REL_MARK);
    d->tokens[to].upos = UPOS_PART;
    return true;
}

/* "gave the junta | one week": nothing before a numeral is an attribute of what is counted */
static bool before_numeral(struct document *d, int32_t t, int32_t end)
{
    static const char *const GIVE[] = {"give", "grant", "offer", "set", "allow", "pay", "lend", "hand", "send", "sell", "owe", "promise", NULL};
    struct token *k = &d->tokens[t];
    int32_t counted = k->rel == REL_COMPOUND && shape_nominal(k) ? k->head : -1, verb = counted > t + 1 ? d->tokens[counted].head : -1, number = t + 1;
    while (number < end && d->tokens[number].head == t && d->tokens[number].rel == REL_FLAT)
        number++;               /* "lent Sri | Lanka 1.2 billion dollars" */
    int32_t last = number < end && d->tokens[number].rel == REL_COMPOUND && d->tokens[number].head < counted ? d->tokens[number].head : number;
    bool across = verb >= 0 && verb < t && last < end && d->tokens[number].upos == UPOS_NUM && d->tokens[last].head == counted &&
                  d->tokens[last].rel == REL_NUMMOD && d->tokens[verb].upos == UPOS_VERB && word_in(d->tokens[verb].lemma, GIVE);
    if (!across)
        return false;
    for (int32_t c = d->tokens[counted].first_child; c >= 0 && c < t; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_DET || d->tokens[c].rel == REL_AMOD || d->tokens[c].rel == REL_NMOD_POSS)
            d->tokens[c].head = t;
    hang(d, t, verb, REL_IOBJ);
    hang(d, counted, verb, REL_OBJ);
    return true;
}

/* "refused to hand over two men": "to" is taken for a preposition and "hand" for a noun */
static bool handing(struct document *d, int32_t t, int32_t end)
{
    struct token *k = &d->tokens[t];
    int32_t verb = t - 2, what = t + 1 < end ? d->tokens[t + 1].head : -1;
    bool pattern = k->upos == UPOS_NOUN && !strcmp(k->lower, "hand") && k->head == verb && !strcmp(d->tokens[t - 1].lower, "to") && what > t + 1 &&
                   !strcmp(d->tokens[t + 1].lower, "over") && d->tokens[what].head == t && d->tokens[verb].upos == UPOS_VERB;
    if (!pattern)
        return false;
    shape_be(k, SHAPE_TO_DO);
    hang(d, t, verb, REL_XCOMP);
    hang(d, t - 1, t, REL_MARK);
    hang(d, t + 1, t, REL_COMPOUND_PRT);
    hang(d, what, t, REL_OBJ);
    return true;
}

/* "handed over two men", "handed the files over to Rome": "over" is taken for the preposition of what is handed, or of the other */
static bool handed_over(struct document *d, int32_t t)
{
    static const char *const HAND[] = {"hand", "turn", NULL};
    struct token *k = &d->tokens[t];
    int32_t noun = k->rel == REL_CASE && !strcmp(k->lower, "over") ? k->head : -1, verb = noun > t ? d->tokens[noun].head : -1;
    bool beside = t > 0 && verb == t - 1 && d->tokens[noun].rel == REL_OBL;
    bool to = noun > t && !strcmp(d->tokens[t + 1].lower, "to") && d->tokens[t + 1].head == noun;
    if (to && d->tokens[noun].rel == REL_NMOD && verb >= 0 && d->tokens[verb].rel == REL_OBJ)
        verb = d->tokens[verb].head;
    if (verb < 0 || verb >= t || d->tokens[verb].upos != UPOS_VERB || !word_in(d->tokens[verb].lemma, HAND) || !(to || beside))
        return false;
    if (beside && !to && !shape_has(d, verb, REL_OBJ))
        hang(d, noun, verb, REL_OBJ);
    hang(d, t, verb, REL_COMPOUND_PRT);
    return true;
}

/* "handed over to Morocco a suspect | wanted since 2009": no clause of its own, but what was handed, put behind to whom */
static bool late_object(struct document *d, int32_t t)
{
    static const char *const HAND[] = {"hand", "give", "deliver", "return", "release", "extradite", "send", "turn", "sell", "supply", "offer", "grant", "award", NULL};
    const struct token *k = &d->tokens[t];
    int32_t noun = document_child(d, t, REL_NSUBJ, -1), verb = k->head;
    bool clause = k->upos == UPOS_VERB && (k->rel == REL_ADVCL || k->rel == REL_CCOMP) && shape_past(k) && noun == t - 1 && verb >= 0 && verb < noun && shape_nominal(&d->tokens[noun]);
    if (!clause || !word_in(d->tokens[verb].lemma, HAND) || shape_has(d, verb, REL_OBJ) || !shape_has(d, verb, REL_OBL) || shape_has(d, t, REL_AUX) || shape_has(d, t, REL_MARK) || shape_has(d, t, REL_OBJ))
        return false;
    hang(d, noun, verb, REL_OBJ);
    hang(d, t, noun, REL_ACL);
    return true;
}

/* "handed Hong Kong back to China": no name tells which back */
static bool name_before_back(struct document *d, int32_t t)
{
    static const char *const BACK[] = {"back", "home", "away", "over", NULL};
    struct token *k = &d->tokens[t];
    int32_t adverb = k->rel == REL_COMPOUND && k->upos == UPOS_PROPN ? k->head : -1, verb = adverb > t ? d->tokens[adverb].head : -1;
    if (verb < 0 || verb > t || d->tokens[adverb].upos != UPOS_ADV || d->tokens[verb].upos != UPOS_VERB || !word_in(d->tokens[adverb].lower, BACK))
        return false;
    hang(d, t, verb, REL_OBJ);
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > adverb && d->tokens[c].rel == REL_OBJ && shape_has(d, c, REL_CASE))
            d->tokens[c].rel = REL_OBL;
    return true;
}

/* "let go | forty students": go is a part of the verb */
static bool let_go(struct document *d, int32_t t)
{
    int32_t verb = !strcmp(d->tokens[t].lower, "go") && d->tokens[t].rel == REL_XCOMP ? d->tokens[t].head : -1, object = verb == t - 1 ? document_child(d, t, REL_OBJ, -1) : -1;
    if (object < t || strcmp(d->tokens[verb].lemma, "let") || shape_has(d, verb, REL_OBJ))
        return false;
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling)
        d->tokens[c].head = verb;
    hang(d, t, verb, REL_COMPOUND_PRT);
    return true;
}

bool syntax_handed(struct document *d, int32_t t, int32_t end)
{
    return freeing(d, t, end) || before_numeral(d, t, end) || handing(d, t, end) || handed_over(d, t) || late_object(d, t) ||
           name_before_back(d, t) || let_go(d, t);
}
