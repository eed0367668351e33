/* In: a parsed sentence. Out: the same, with words that stand beside one another and belong together hung so: "signed a power-sharing
   deal", "India test fires a missile", "killed up to 20 rebels", "a shooting targeting pilgrims", "Annan visits Zinder", "called the talks
   historic", "called on all sides to end hostilities". */
#include "syntax/beside.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

/* the noun that "power-sharing", from t on, stands before, where the parser hung "power" neither on it nor on "sharing"; -1 */
static int32_t told_by_two(const struct document *d, int32_t t, int32_t end)
{
    const struct token *k = &d->tokens[t];
    if (t + 3 >= end || !shape_nominal(k) || strcmp(k[1].form, "-") || !shape_ends(&k[2], "ing") || !shape_glued(k, &k[1]) || !shape_glued(&k[1], &k[2]) || !shape_nominal(&k[3]))
        return -1;
    int32_t noun = k[3].rel == REL_COMPOUND && k[3].head > t + 3 && k[3].head < t + 7 && shape_nominal(&d->tokens[k[3].head]) ? k[3].head : t + 3;
    bool joined = (k->head >= t && k->head <= noun) || k->head < 0 || document_below(d, k->head, noun) || document_below(d, k->head, t + 2);
    return joined ? -1 : noun;
}

/* "signed a power-sharing deal": the deal stands where "power" was put, and has what hangs on either part */
static bool join_two(struct document *d, int32_t t, int32_t first, int32_t end)
{
    (void)first;
    int32_t noun = told_by_two(d, t, end), part = t + 2;
    if (noun < 0)
        return false;
    d->tokens[noun].head = d->tokens[t].head;
    d->tokens[noun].rel = d->tokens[t].rel;
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling)
        d->tokens[c].head = c == noun ? d->tokens[c].head : noun;
    for (int32_t c = d->tokens[part].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > noun) {
            d->tokens[c].head = noun;
            d->tokens[c].rel = d->tokens[c].rel == REL_OBL ? REL_NMOD : d->tokens[c].rel;
        }
    d->tokens[part].head = noun;
    d->tokens[part].rel = REL_AMOD;
    d->tokens[t].head = d->tokens[t + 1].head = part;
    d->tokens[t].rel = REL_COMPOUND;
    d->tokens[t + 1].rel = REL_PUNCT;
    return true;
}

/* "India test |fires a missile": one verb, and the test is no subject of it */
static bool test_fires(struct document *d, int32_t t, int32_t first, int32_t end)
{
    (void)first;
    struct token *k = &d->tokens[t];
    if (t + 1 >= end || strcmp(k->lower, "test") || strcmp(k[1].lemma, "fire") || k[1].upos != UPOS_VERB || k->rel == REL_COMPOUND)
        return false;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c < t && (k->rel == REL_NSUBJ ? shape_nominal(&d->tokens[c]) : k->upos == UPOS_VERB) && document_hang(d, c, t + 1) && k->rel == REL_NSUBJ)
            d->tokens[c].rel = REL_NSUBJ;
    k->rel = REL_COMPOUND;
    return k->head == t + 1 || document_hang(d, t, t + 1);
}

/* "killed |up to 20 rebels": no particle and no preposition, but how many; who is counted is the object */
static bool up_to_number(struct document *d, int32_t t, int32_t first, int32_t end)
{
    (void)first;
    struct token *k = &d->tokens[t];
    if (t + 3 >= end || strcmp(k->lower, "up") || strcmp(k[1].lower, "to") || k[2].upos != UPOS_NUM || k[2].rel != REL_NUMMOD || k[1].head != k[2].head)
        return false;
    int32_t noun = k[2].head, verb = d->tokens[noun].head;
    if (verb != t - 1 || k->head != verb || d->tokens[verb].upos != UPOS_VERB || d->tokens[noun].rel != REL_OBL || shape_has(d, verb, REL_OBJ))
        return false;
    d->tokens[noun].rel = REL_OBJ;
    k->head = k[1].head = t + 2;
    k->rel = k[1].rel = REL_ADVMOD;
    return true;
}

/* "Annan visits |Zinder", with both names for one: the verb stands between them */
static bool flat_over_verb(struct document *d, int32_t t, int32_t first, int32_t end)
{
    (void)first;
    (void)end;
    struct token *k = &d->tokens[t];
    int32_t verb = k->rel == REL_FLAT && k->head >= 0 && k->head < t - 1 ? d->tokens[k->head].head : -1;
    if (verb < 0 || verb != t - 1 || d->tokens[verb].upos != UPOS_VERB || d->tokens[k->head].rel != REL_NSUBJ || shape_has(d, verb, REL_OBJ))
        return false;
    k->rel = REL_OBJ;
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > t && (d->tokens[c].rel == REL_APPOS || d->tokens[c].rel == REL_ACL_RELCL))
            document_hang(d, c, t);
    return document_hang(d, t, verb);
}

/* "called on all sides |to end hostilities", with "end" for a part of the noun: before a bare noun it is the verb */
static bool to_end(struct document *d, int32_t t, int32_t first, int32_t end)
{
    (void)end;
    static const char *const END[] = {"end", "halt", "lift", "ease", "curb", "stop", "cease", NULL};
    struct token *k = &d->tokens[t];
    int32_t noun = k->rel == REL_COMPOUND ? k->head : -1, whose = noun > t ? d->tokens[noun].head : -1, verb = whose;
    if (t <= first || k->upos != UPOS_NOUN || !word_in(k->lower, END) || strcmp(k[-1].lower, "to") || k[-1].head != noun || whose < 0 || whose > t)
        return false;
    for (int i = 0; i < 3 && verb >= 0 && d->tokens[verb].upos != UPOS_VERB; i++)
        verb = d->tokens[verb].head;
    if (verb < 0 || verb > t || d->tokens[verb].upos != UPOS_VERB || shape_has(d, noun, REL_DET) || !document_raise(d, t, noun))
        return false;
    shape_be(k, SHAPE_TO_DO);
    k->head = verb;
    k->rel = REL_XCOMP;
    d->tokens[noun].rel = REL_OBJ;
    k[-1].head = t;
    k[-1].rel = REL_MARK;
    return true;
}

/* "called the meeting of the two |historic": an adjective that ends the phrase of an object tells what it is called */
static bool called_so(struct document *d, int32_t t, int32_t first, int32_t end)
{
    (void)first;
    static const char *const CALL[] = {"call", "deem", "consider", "term", "label", "brand", "dub", "find", NULL};
    struct token *k = &d->tokens[t];
    int32_t verb = k->upos == UPOS_ADJ && k->rel == REL_AMOD && k->head < t ? k->head : -1;
    for (int i = 0; i < 4 && verb >= 0 && d->tokens[verb].upos != UPOS_VERB; i++)
        verb = d->tokens[verb].rel == REL_OBJ || d->tokens[verb].rel == REL_NMOD ? d->tokens[verb].head : -1;
    bool last = t + 1 >= end || k[1].upos == UPOS_PUNCT || k[1].upos == UPOS_CCONJ;
    if (verb < 0 || !last || d->tokens[verb].upos != UPOS_VERB || !word_in(d->tokens[verb].lemma, CALL) || shape_has(d, verb, REL_XCOMP))
        return false;
    k->rel = REL_XCOMP;
    return document_hang(d, t, verb);
}

/* "killed in a shooting |targeting pilgrims": those who died target nobody */
static bool deed_targets(struct document *d, int32_t t, int32_t first, int32_t end)
{
    (void)end;
    static const char *const TARGET[] = {"targeting", "aiming", "involving", NULL};
    struct token *k = &d->tokens[t];
    if (t <= first || k->rel != REL_ADVCL || !word_in(k->lower, TARGET) || !shape_nominal(&k[-1]) || k[-1].head != k->head || k->head >= t)
        return false;
    k->rel = REL_ACL;
    return document_hang(d, t, t - 1);
}

typedef bool (*mend)(struct document *d, int32_t t, int32_t first, int32_t end);
static const mend MENDS[] = {join_two, test_fires, up_to_number, deed_targets, flat_over_verb, called_so, to_end};

bool syntax_beside(struct document *d, int32_t t, int32_t first, int32_t end)
{
    for (size_t i = 0; i < sizeof MENDS / sizeof *MENDS; i++)
        if (MENDS[i](d, t, first, end))
            return true;
    return false;
}
