/* In: a parsed sentence. Out: the same, where a word was taken for another part of speech, and its neighbours are hung by what it is: what is
   sought is a noun ("sought | help", "bowed to | pressure", "Bomb | blasts kill nine"), a verb stands where only a verb may ("Gunmen | free 40
   hostages", "India | plans to buy", "begun | shipping oil", "will | rehouse displaced families"), "off" is a particle ("went | off near"). */
#include "syntax/mistagged.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

/* "sought help from the police", "expressed regret", "jammed broadcasts", "urged calm": no verb stands bare behind these, and calm is wanted */
static bool bare_noun(struct document *d, int32_t t)
{
    static const char *const SEEK[] = {"seek", "offer", "provide", "receive", "lend", "request", "demand", "pledge", "promise", "deny", "refuse", "get", "voice", "express",
        "stop", "halt", "resume", "begin", "start", "suspend", "jam", "urge", "counsel", "restore", "launch", "stage", "face", "fear", NULL};
    struct token *k = &d->tokens[t];
    bool verb = k->upos == UPOS_VERB && !shape_ends(k, "ing") && !shape_ends(k, "ed") && document_child(d, t, REL_MARK, -1) < 0 && document_child(d, t, REL_OBJ, -1) < 0;
    bool noun = verb || k->upos == UPOS_NOUN || !strcmp(k->lower, "calm");
    if (k->rel != REL_XCOMP || k->head != t - 1 || !noun || !word_in(d->tokens[t - 1].lemma, SEEK))
        return false;
    bool many = verb && k->lower[strlen(k->lower) - 1] == 's';
    shape_be(k, many ? SHAPE_NOUNS : SHAPE_NOUN);
    k->rel = REL_OBJ;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_OBL)
            d->tokens[c].rel = REL_NMOD;
    return true;
}

/* "bowed to pressure from Croatia": no infinitive stands behind these verbs */
static bool to_noun(struct document *d, int32_t t)
{
    static const char *const YIELD[] = {"bow", "yield", "succumb", "bend", "submit", "buckle", "cave", "give", "resort", "surrender", "respond", NULL};
    static const char *const NOUN[] = {"pressure", "force", "blackmail", "protest", "attack", "demand", NULL};
    struct token *k = &d->tokens[t];
    bool verb = k->upos == UPOS_VERB && k->rel == REL_XCOMP && k->head >= 0 && k->head < t && !shape_has(d, t, REL_OBJ) && !strcmp(d->tokens[t - 1].lower, "to");
    if (!verb || !word_in(k->lower, NOUN) || !word_in(d->tokens[k->head].lemma, YIELD))
        return false;
    shape_be(k, SHAPE_NOUN);
    k->rel = REL_OBL;
    d->tokens[t - 1].upos = UPOS_ADP;
    hang(d, t - 1, t, REL_CASE);
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        d->tokens[c].rel = d->tokens[c].rel == REL_OBL ? REL_NMOD : d->tokens[c].rel;
    return true;
}

/* "went off near the embassy": of two prepositions behind a verb the first is its particle. Not "out of", "up to 20 men". */
static bool went_off(struct document *d, int32_t t, int32_t end)
{
    static const char *const PARTICLE[] = {"off", "over", "away", "back", "down", "in", "under", NULL}, *const PREPOSITION[] = {"near", "outside", "in", "at", "on", "inside", "with", "against", "to", "behind", "as", NULL};
    struct token *k = &d->tokens[t];
    bool two = t + 1 < end && k->rel == REL_CASE && k[1].rel == REL_CASE && k[1].head == k->head && k->head > t && d->tokens[t - 1].upos == UPOS_VERB;
    if (!two || d->tokens[k->head].head != t - 1 || !word_in(k->lower, PARTICLE) || !word_in(k[1].lower, PREPOSITION))
        return false;
    hang(d, t, t - 1, REL_COMPOUND_PRT);
    return true;
}

/* "Bomb | blasts kill nine", "Two bomb | blasts killed nine people": with a verb right behind it the plural is a noun */
static bool plural_noun(struct document *d, int32_t t, int32_t end)
{
    static const char *const HARM[] = {"blasts", "strikes", "raids", "attacks", "clashes", "airstrikes", "riots", "protests", "bombs", NULL};
    struct token *k = &d->tokens[t], *verb = t + 1 < end ? k + 1 : k;
    int32_t below = verb->head, old = k->head;
    bool noun = k->upos == UPOS_VERB && word_in(k->lower, HARM) && shape_nominal(&k[-1]) && k[-1].head == t && k[-1].rel == REL_NSUBJ && !(k[-1].feat_bits & FEAT_PLUR);
    if (!noun || verb == k || verb->upos != UPOS_VERB || below < 0 || (below != t && !(verb->rel == REL_AMOD && d->tokens[below].head == t)))
        return false;
    hang(d, t + 1, old, (enum ud_rel)k->rel);
    if (below != t)
        hang(d, below, t + 1, REL_OBJ);
    for (int32_t c = t + 2; c < end; c++)
        if (d->tokens[c].head == t)
            d->tokens[c].head = t + 1;
    for (int32_t c = k[-1].first_child; c >= 0; c = d->tokens[c].next_sibling)
        d->tokens[c].head = t;
    hang(d, t - 1, t, REL_COMPOUND);
    hang(d, t, t + 1, REL_NSUBJ);
    shape_be(k, SHAPE_NOUNS);
    return true;
}

/* "Gunmen free 40 hostages", "Defence Forces fire at the town": the verb is taken for an adjective or a noun of the only phrase */
static bool verb_within(struct document *d, int32_t t, int32_t end, int32_t root)
{
    static const char *const AT[] = {"at", "on", "into", NULL};
    struct token *k = &d->tokens[t], *next = t + 1 < end ? k + 1 : k;
    int32_t what = k->head;
    bool free = !strcmp(k->lower, "free") && k->rel == REL_AMOD && what > t && (next->upos == UPOS_NUM || next->upos == UPOS_DET) && next->head == what &&
                d->tokens[what].head == root && root < t && shape_nominal(&d->tokens[root]) && document_child(d, what, REL_CASE, -1) < 0;
    bool fire = !strcmp(k->lower, "fire") && t == root && k[-1].head == t && k[-1].rel == REL_COMPOUND && k[-1].lower[strlen(k[-1].lower) - 1] == 's' && word_in(next->lower, AT);
    if (!free && !fire)
        return false;
    shape_be(k, SHAPE_DO);
    for (int32_t c = t + 1; fire && c < end; c++)
        if (d->tokens[c].head == t && d->tokens[c].rel == REL_NMOD)
            d->tokens[c].rel = REL_OBL;
    hang(d, fire ? t - 1 : root, t, REL_NSUBJ);
    if (!free)
        return true;
    hang(d, t, -1, REL_ROOT);
    hang(d, what, t, REL_OBJ);
    for (int32_t c = t + 1; c < end; c++)
        if (d->tokens[c].head == root && c != what)
            d->tokens[c].head = t;
    return true;
}

/* "India | plans to buy jets, officials said", with two subjects for one verb: the plural is the verb of what is said */
static bool plan_told(struct document *d, int32_t t)
{
    static const char *const PLAN[] = {"plans", "hopes", "aims", "vows", "threatens", "promises", "demands", NULL};
    struct token *k = &d->tokens[t];
    int32_t say = k->rel == REL_NSUBJ && k->upos == UPOS_NOUN ? k->head : -1, to = document_child(d, t, REL_ACL, -1);
    int32_t other = say > t ? document_child(d, say, REL_NSUBJ, t) : -1;
    if (!word_in(k->lower, PLAN) || other < t || to < t || k[-1].head != t || k[-1].rel != REL_COMPOUND || k[-1].upos != UPOS_PROPN || !shape_comma_between(d, to, other))
        return false;
    shape_be(k, SHAPE_DOES);
    hang(d, t, say, REL_CCOMP);
    hang(d, t - 1, t, REL_NSUBJ);
    hang(d, to, t, REL_XCOMP);
    return true;
}

/* "has begun | shipping crude oil to Cuba": a noun in -ing right behind such a verb, before its object, is a verb */
static bool going_on(struct document *d, int32_t t, int32_t end)
{
    static const char *const GO[] = {"begin", "start", "stop", "resume", "continue", "keep", "suspend", "halt", "finish", "cease", NULL};
    struct token *k = &d->tokens[t];
    size_t n = strlen(k->lower);
    int32_t object = k->rel == REL_COMPOUND && k->upos == UPOS_NOUN && n > 5 && !strcmp(k->lower + n - 3, "ing") ? k->head : -1, verb = t - 1;
    if (object <= t || d->tokens[object].head != verb || d->tokens[object].rel != REL_OBJ || !word_in(d->tokens[verb].lemma, GO) || k[1].head != object || t + 1 == object)
        return false;
    shape_be(k, SHAPE_GERUND);
    hang(d, t, verb, REL_XCOMP);
    hang(d, object, t, REL_OBJ);
    for (int32_t c = object + 1; c < end; c++)
        if (d->tokens[c].head == verb && d->tokens[c].rel == REL_OBL)
            d->tokens[c].head = t;
    return true;
}

/* "will rehouse | displaced families", with "displaced" for the verb: no participle stands behind a modal, but what is between them does */
static bool modal_verb(struct document *d, int32_t t)
{
    static const char *const MODAL[] = {"will", "would", "can", "could", "may", "might", "shall", "should", "must", NULL};
    struct token *k = &d->tokens[t], *verb = k - 1;
    int32_t object = k->upos == UPOS_VERB && k->feat_bits & FEAT_PAST ? document_child(d, t, REL_OBJ, -1) : -1;
    bool word = verb->upos == UPOS_NOUN || verb->upos == UPOS_VERB || verb->upos == UPOS_ADJ;
    int32_t modal = t - 2;
    while (modal > 0 && d->tokens[modal].rel == REL_ADVMOD && d->tokens[modal].head == t)
        modal--;                /* "will not free | jailed sailors" */
    if (object < t || modal < 0 || !word || verb->head != t || d->tokens[modal].rel != REL_AUX || d->tokens[modal].head != t || !word_in(d->tokens[modal].lower, MODAL))
        return false;
    hang(d, t - 1, k->head, (enum ud_rel)k->rel);
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c != t - 1)
            d->tokens[c].head = t - 1;
    shape_be(verb, SHAPE_TO_DO);
    hang(d, t, object, REL_AMOD);
    return true;
}

bool syntax_mistagged(struct document *d, int32_t t, int32_t end, int32_t root)
{
    return bare_noun(d, t) || went_off(d, t, end) || to_noun(d, t) || plural_noun(d, t, end) || verb_within(d, t, end, root) ||
           plan_told(d, t) || going_on(d, t, end) || modal_verb(d, t);
}
