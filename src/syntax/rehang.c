/* In: a parsed sentence. Out: the same, with words on the neighbour that they belong to: the noun before a hyphened verb is
   its subject ("Soldiers strip-searched two men"), "between A and B" has two sides, the subject of a participle is that
   of the verb behind it ("A truck packed with dynamite blew up"), what is sought is a noun ("sought help"), what is
   voiced is no participle ("voiced renewed opposition"), a preposition leads the whole noun ("in police firing"), and whoever agrees "to free two men" frees them; a sentence that seems to have no verb has one beside its subject. Each is one pattern of arcs that the parser draws where the words are rare. */
#include "syntax/rehang.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/harm.h"
#include "syntax/shape.h"

static bool past(const struct token *t)
{
    size_t n = strlen(t->lower);
    return t->upos == UPOS_VERB ? (t->feat_bits & FEAT_PAST) != 0 : t->upos == UPOS_ADJ && n > 4 && !strcmp(t->lower + n - 2, "ed");
}

/* Is `v` the verb of "strip-searched", its first part a word of its own below it? */
static bool hyphened_verb(const struct document *d, int32_t v, int32_t first)
{
    const struct token *k = &d->tokens[v];
    return v - 3 >= first && past(k) && !strcmp(k[-1].form, "-") && shape_glued(&k[-2], &k[-1]) &&
           shape_glued(&k[-1], k) && (k[-2].head == v || k->head == v - 2 || (k->rel == REL_AMOD && k[-2].head == k->head)) && k[-3].head == v - 2 && (shape_nominal(&k[-3]) || k[-3].upos == UPOS_ADJ);
}

/* "[the army court]-martialed": the word before the first part is the subject, and has what stands before it */
static bool part_hyphened(struct document *d, int32_t v, int32_t first)
{
    if (!hyphened_verb(d, v, first))
        return false;
    bool noun_above = d->tokens[v].head == v - 2 && document_raise(d, v, v - 2);      /* "Soldiers strip" with the rest for its attribute */
    for (int32_t c = noun_above ? d->tokens[v - 2].first_child : -1; c >= 0; c = d->tokens[c].next_sibling)
        d->tokens[c].head = c > v ? v : d->tokens[c].head;
    int32_t subject = v - 3, object = d->tokens[v].rel == REL_AMOD ? d->tokens[v].head : document_child(d, v, REL_OBJ, -1);
    if (d->tokens[v].rel == REL_AMOD && object > v && document_below(d, object, subject))
        return false;
    for (int32_t t = first; t < subject; t++)
        if (d->tokens[t].head == v - 2 || (object > v && d->tokens[t].head == object))
            d->tokens[t].head = subject;
    if (d->tokens[v].rel == REL_AMOD && object > v)
        hang_over(d, v, object, REL_OBJ);
    hang(d, subject, v, REL_NSUBJ);
    hang(d, v - 2, v, REL_COMPOUND);
    hang(d, v - 1, v, REL_PUNCT);
    d->tokens[subject].upos = d->tokens[subject].upos == UPOS_ADJ ? UPOS_NOUN : d->tokens[subject].upos;
    return true;
}

/* the noun behind "and", if "and" is the next word behind the phrase of `a` that is no part of it; -1 */
static int32_t behind_and(const struct document *d, int32_t a, int32_t end)
{
    int32_t t = a + 1;
    if (t >= end || strcmp(d->tokens[t].lower, "and") || d->tokens[t].head <= t)
        return -1;
    int32_t b = d->tokens[t].head;      /* the parser hung "and" on the second noun, or on the verb behind it */
    if (d->tokens[b].upos == UPOS_VERB)
        for (b = t + 1; b < end && !shape_nominal(&d->tokens[b]);)
            b++;
    while (b < end && d->tokens[b].rel == REL_COMPOUND && d->tokens[b].head > b)
        b = d->tokens[b].head;
    return b < end && shape_nominal(&d->tokens[b]) && b > t ? b : -1;
}

/* "Clashes between the army and the rebels killed nine": the rebels do not kill, the clashes do */
static bool pair_between(struct document *d, int32_t t, int32_t end)
{
    int32_t a = !strcmp(d->tokens[t].lower, "between") && d->tokens[t].rel == REL_CASE ? d->tokens[t].head : -1;
    int32_t b = a > t && shape_nominal(&d->tokens[a]) ? behind_and(d, a, end) : -1, verb = b >= 0 ? d->tokens[b].head : -1;
    if (b < 0 || verb < b || document_below(d, a, b) || (d->tokens[b].rel != REL_NSUBJ && d->tokens[b].rel != REL_NSUBJ_PASS))
        return false;
    int32_t what = d->tokens[a].head;
    if (what >= 0 && what < t && (d->tokens[verb].rel == REL_CONJ) && d->tokens[verb].head == what) {
        hang(d, verb, d->tokens[what].head, (enum ud_rel)d->tokens[what].rel);
        hang(d, what, verb, (enum ud_rel)d->tokens[b].rel);
    } else if (document_child(d, verb, REL_NSUBJ, -1) == b || document_child(d, verb, REL_NSUBJ_PASS, -1) == b)
        return false;           /* then the verb needs it */
    hang(d, b, a, REL_CONJ);
    hang(d, a + 1, b, REL_CC);
    return true;
}

/* "A truck packed with dynamite blew up": taken for a clause with a subject of its own beside a verb that has none */
static bool part_reduced(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    int32_t verb = k->head, subject = document_child(d, t, REL_NSUBJ, -1);
    subject = subject < 0 ? document_child(d, t, REL_NSUBJ_PASS, -1) : subject;
    if (k->upos != UPOS_VERB || k->rel != REL_ADVCL || verb <= t || subject < 0 || subject != t - 1 || !(k->feat_bits & FEAT_PAST) || shape_has_subject(d, verb) || !strcmp(k[1].lower, "having"))
        return false;           /* "The captain denied | having helped" */
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_MARK || d->tokens[c].rel == REL_AUX || d->tokens[c].rel == REL_OBJ)
            return false;
    for (int32_t c = t + 1; c < verb; c++)
        if (d->tokens[c].upos == UPOS_PUNCT)
            return false;
    hang(d, subject, verb, REL_NSUBJ);
    hang(d, t, subject, REL_ACL);
    return true;
}

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

/* "waters claimed by the Philippines": what stands right behind a noun and tells by whom is said of the noun */
static bool claimed_by(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    if (k->upos != UPOS_VERB || k->rel != REL_ADVCL || !(k->feat_bits & FEAT_PART && k->feat_bits & FEAT_PAST) || k->head >= t || !shape_nominal(&d->tokens[t - 1]) || document_below(d, t - 1, t))
        return false;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling) {
        int32_t mark = document_child(d, c, REL_CASE, -1);
        if (d->tokens[c].rel == REL_OBL && mark == t + 1 && !strcmp(d->tokens[mark].lower, "by")) {
            d->tokens[c].rel = REL_OBL_AGENT;
            hang(d, t, t - 1, REL_ACL);
            return true;
        }
    }
    return false;
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
    bool clause = k->upos == UPOS_VERB && (k->rel == REL_ADVCL || k->rel == REL_CCOMP) && past(k) && noun == t - 1 && verb >= 0 && verb < noun && shape_nominal(&d->tokens[noun]);
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

/* "struck a school | sheltering refugees", with the school for a part of the verb: what is struck, and what it does */
static bool struck_doing(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t], *noun = k - 1;
    int32_t verb = k->rel == REL_XCOMP ? k->head : -1;
    size_t n = strlen(k->lower);
    bool doing = k->upos == UPOS_VERB && n > 5 && !strcmp(k->lower + n - 3, "ing") && noun->upos == UPOS_NOUN && noun->rel == REL_COMPOUND && noun->head == t;
    if (!doing || verb < 0 || verb >= t - 1 || d->tokens[verb].upos != UPOS_VERB || shape_has(d, verb, REL_OBJ) || shape_has(d, t, REL_MARK))
        return false;
    hang(d, t - 1, verb, REL_OBJ);
    hang(d, t, t - 1, REL_ACL);
    for (int32_t c = k->first_child; c >= 0 && c < t - 1; c = d->tokens[c].next_sibling)
        d->tokens[c].head = t - 1;
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

/* "injured close to 50 people", with "close" for what they are made: it tells how many */
static bool close_to(struct document *d, int32_t t, int32_t end)
{
    struct token *k = &d->tokens[t];
    bool close = !strcmp(k->lower, "close") && (k->rel == REL_XCOMP || k->rel == REL_ADVMOD || k->rel == REL_OBJ) && t + 3 < end && !strcmp(k[1].lower, "to") && k[2].upos == UPOS_NUM;
    int32_t noun = close && k->head == t - 1 && d->tokens[t - 1].upos == UPOS_VERB ? k[1].head : -1;
    if (noun < t + 2 || d->tokens[noun].head != t || !shape_nominal(&d->tokens[noun]) || shape_has(d, t - 1, REL_OBJ))
        return false;
    for (int32_t c = noun; c < end; c++)
        if (c != noun && d->tokens[c].head == t)
            d->tokens[c].head = t - 1;
    hang(d, noun, t - 1, REL_OBJ);
    hang(d, t + 1, t, REL_FIXED);
    hang(d, t, t + 2, REL_ADVMOD);
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

/* "[The Vatican] deplored Turkey's decision": the subject hung on whose decision it is */
static bool part_owner(struct document *d, int32_t t)
{
    int32_t object = d->tokens[t].upos == UPOS_VERB && !shape_has_subject(d, t) ? document_child(d, t, REL_OBJ, -1) : -1;
    int32_t owner = object > t ? document_child(d, object, REL_NMOD_POSS, -1) : -1, stray = owner > t ? d->tokens[owner].first_child : -1;
    if (stray < 0 || stray != t - 1 || document_child(d, t, REL_AUX, -1) >= 0)
        return false;
    struct token *k = &d->tokens[stray];
    k->upos = k->upos == UPOS_ADJ ? UPOS_PROPN : k->upos;
    hang(d, stray, t, REL_NSUBJ);
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

/* "voiced renewed opposition", "fought running battles": a participle between a verb and its object is an attribute */
static bool attribute(struct document *d, int32_t t)
{
    static const char *const KEEP[] = {"get", "have", "see", "find", "leave", "want", "declare", "report", "keep", "hear", "need", "like", "make", "set", "be", NULL};
    static const char *const LEADING[] = {"running", "leading", "visiting", "ruling", "rising", "retreating", "fleeing", NULL};
    struct token *k = &d->tokens[t];
    bool hyphened = t >= 2 && !strcmp(k[-1].form, "-") && shape_glued(&k[-2], &k[-1]) && shape_glued(&k[-1], k) && k[-2].head == t;     /* "ordered hard-hitting cuts" */
    int32_t verb = t - (hyphened ? 3 : 1), object = verb >= 0 && k->upos == UPOS_VERB && k->rel == REL_XCOMP && k->head == verb ? document_child(d, t, REL_OBJ, -1) : -1;
    bool leads = hyphened || word_in(k->lower, LEADING);
    if (object < t || object > t + (leads ? 6 : 2) || !(leads || k->feat_bits & FEAT_PAST) || d->tokens[verb].upos != UPOS_VERB || word_in(d->tokens[verb].lemma, KEEP) ||
        document_child(d, verb, REL_OBJ, -1) >= 0)
        return false;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c != object && !(hyphened && c < t))
            hang(d, c, c > object && d->tokens[c].rel == REL_OBL ? object : verb, d->tokens[c].rel == REL_OBL ? REL_NMOD : (enum ud_rel)d->tokens[c].rel);
    hang(d, object, verb, REL_OBJ);
    hang(d, t, object, REL_AMOD);
    return true;
}

/* "extradite | ousted premier Ada Obi", "helped | displaced families": the object hangs on the verb already */
static bool attribute_within(struct document *d, int32_t t)
{
    static const char *const HELP[] = {"help", "extradite", "send", "pass", "free", "release", "aid", "visit", "meet", "support", "evacuate", "arrest", "kill", "repatriate", "welcome", "transport", "treat", "feed", "shelter", "attack", "protect", "rehouse", NULL};
    const struct token *k = &d->tokens[t];
    int32_t verb = t - 1, object = k->upos == UPOS_VERB && k->rel == REL_XCOMP && k->head == verb ? document_child(d, verb, REL_OBJ, -1) : -1;
    if (object < t || object > t + 5 || k->first_child >= 0 || !(k->feat_bits & FEAT_PAST) || !word_in(d->tokens[verb].lemma, HELP))
        return false;
    hang(d, t, object, REL_AMOD);
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

static bool comma_between(const struct document *d, int32_t a, int32_t b)
{
    while (++a < b)
        if (!strcmp(d->tokens[a].form, ","))
            return true;
    return false;
}

/* "says 69 rebels and two soldiers were killed": one who says has no rebels for an object */
static bool pair_told(struct document *d, int32_t t)
{
    static const char *const SAY[] = {"say", "report", "claim", "announce", "state", "declare", "confirm", "add", NULL};
    const struct token *verb = &d->tokens[t];
    int32_t say = verb->upos == UPOS_VERB && verb->rel == REL_CCOMP && verb->head >= 0 && verb->head < t ? verb->head : -1;
    int32_t first = say >= 0 && word_in(d->tokens[say].lemma, SAY) ? document_child(d, say, REL_OBJ, -1) : -1;
    if (first < 0 || !shape_nominal(&d->tokens[first]))
        return false;
    int32_t second = document_child(d, t, REL_NSUBJ_PASS, -1), and = document_child(d, t, REL_CC, -1);
    second = second >= 0 ? second : document_child(d, t, REL_NSUBJ, -1);
    if (!(say < first && first < and && and < second && second < t))
        return false;
    hang(d, first, t, (enum ud_rel)d->tokens[second].rel);
    hang(d, second, first, REL_CONJ);
    hang(d, and, second, REL_CC);
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
    if (!word_in(k->lower, PLAN) || other < t || to < t || k[-1].head != t || k[-1].rel != REL_COMPOUND || k[-1].upos != UPOS_PROPN || !comma_between(d, to, other))
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

static bool has_doer(const struct document *d, int32_t v)
{
    for (int32_t c = d->tokens[v].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        int32_t mark = document_child(d, c, REL_CASE, -1);
        if (d->tokens[c].rel == REL_AUX_PASS || d->tokens[c].rel == REL_OBL_AGENT || (mark >= 0 && !strcmp(d->tokens[mark].lower, "by")))
            return true;
    }
    return shape_has_subject(d, v);
}

/* the root of a sentence that is a noun and has nothing of a clause; -1 */
static int32_t verbless_root(const struct document *d, const struct sentence *s)
{
    int32_t root = s->root;
    if (root < 0 || s->count < 5 || !shape_nominal(&d->tokens[root]) || strcmp(d->tokens[s->first + s->count - 1].form, "."))
        return -1;
    for (int32_t c = d->tokens[root].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        uint8_t rel = d->tokens[c].rel;
        if (rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_COP || rel == REL_CASE || rel == REL_CCOMP || rel == REL_PARATAXIS || rel == REL_CSUBJ)
            return -1;
    }
    return root;
}

static void be_suffered(struct token *t)
{
    t->feats = "Tense=Past|VerbForm=Part|Voice=Pass";
    t->feat_bits = ud_feats_parse(t->feats);
}

/* "|Those arrested| include A", "one of |those killed|": no clause is the subject, they are, and the past form tells what was done to them */
static bool those_told(struct document *d, int32_t t, int32_t end)
{
    if (strcmp(d->tokens[t].lower, "those") || t + 2 >= end)
        return false;
    struct token *part = &d->tokens[t + 1];
    if (part->upos != UPOS_VERB || !(part->feat_bits & FEAT_PAST) || shape_has(d, t + 1, REL_AUX) || shape_has(d, t + 1, REL_OBJ))
        return false;
    bool below = part->head == t && (part->rel == REL_ACL || part->rel == REL_ACL_RELCL) && !shape_has_subject(d, t + 1);
    bool clause = part->rel == REL_CSUBJ && part->head > t + 1 && d->tokens[t].rel == REL_NSUBJ && d->tokens[t].head == t + 1;
    if (!below && !clause)
        return false;
    if (clause)
        hang(d, t, part->head, REL_NSUBJ);
    hang(d, t + 1, t, REL_ACL);
    be_suffered(part);
    return clause;
}

/* "killed two men and |wounded| others": no kind of men, a second harm */
static bool and_wounded(struct document *d, int32_t t, int32_t first)
{
    static const char *const HARM[] = {"wounded", "injured", "maimed", NULL};
    const struct token *k = &d->tokens[t];
    int32_t whom = k->rel == REL_AMOD && word_in(k->lower, HARM) && t > first && !strcmp(k[-1].lower, "and") ? k->head : -1;
    int32_t first_harmed = whom > t && d->tokens[whom].rel == REL_CONJ ? d->tokens[whom].head : -1;
    int32_t verb = first_harmed >= 0 && first_harmed < t && d->tokens[first_harmed].rel == REL_OBJ ? d->tokens[first_harmed].head : -1;
    if (verb < 0 || d->tokens[verb].upos != UPOS_VERB || !(d->tokens[verb].feat_bits & FEAT_PAST))
        return false;
    hang(d, t, verb, REL_CONJ);
    hang(d, whom, t, REL_OBJ);
    hang(d, t - 1, t, REL_CC);
    shape_be(&d->tokens[t], SHAPE_PAST);
    return true;
}

/* "shot |dead| two men": how the shooting ended, no kind of men */
static bool shot_dead(struct document *d, int32_t t, int32_t first)
{
    const struct token *k = &d->tokens[t];
    if (t == first || strcmp(k->lower, "dead") || k->rel != REL_AMOD || k->head <= t || strcmp(k[-1].lemma, "shoot") || d->tokens[k->head].head != t - 1)
        return false;
    hang(d, t, t - 1, REL_XCOMP);
    return true;
}

/* "was arrested |with a reporter|": no doer */
static bool along_with(struct document *d, int32_t t)
{
    int32_t mark = d->tokens[t].rel == REL_OBL_AGENT ? document_child(d, t, REL_CASE, -1) : -1;
    if (mark < 0 || strcmp(d->tokens[mark].lower, "with"))
        return false;
    d->tokens[t].rel = REL_OBL;
    return true;
}

/* Do the words from `t` to `noun` make one phrase: nouns, names and what tells them? */
static bool one_phrase(const struct document *d, int32_t t, int32_t noun)
{
    for (; t < noun; t++)
        if (!shape_nominal(&d->tokens[t]) && d->tokens[t].upos != UPOS_ADJ && d->tokens[t].upos != UPOS_DET && d->tokens[t].upos != UPOS_NUM)
            return false;
    return true;
}

/* "were killed | in | police firing": the preposition leads the noun, not the word before it */
static bool leads_whole(struct document *d, int32_t t)
{
    int32_t part = d->tokens[t].rel == REL_CASE && d->tokens[t].upos == UPOS_ADP ? d->tokens[t].head : -1;
    int32_t noun = part > t && d->tokens[part].rel == REL_COMPOUND ? d->tokens[part].head : -1;
    if (noun <= part || noun - t > 6 || !one_phrase(d, t + 1, noun) || (d->tokens[noun].rel != REL_OBL && d->tokens[noun].rel != REL_NMOD) || shape_has(d, noun, REL_CASE))
        return false;
    hang(d, t, noun, REL_CASE);
    return true;
}

/* the word of the root's phrase that `t` hangs on, up through names, pairs and attributes of the noun; -1: not below it */
static int32_t in_phrase(const struct document *d, int32_t t, int32_t root)
{
    while (t >= 0 && t != root) {
        uint8_t rel = d->tokens[t].rel;
        t = rel == REL_FLAT || rel == REL_CONJ || rel == REL_NMOD || rel == REL_APPOS ? d->tokens[t].head : -1;
    }
    return t;
}

/* May the past form at `t` be the verb of a sentence whose root is a noun? It hung on what stands beside the subject: on an
   apposition with a comma between, on the second of two right before it, or on the noun as a second of its kind. */
static bool stands_beside(const struct document *d, int32_t t, int32_t root)
{
    static const char *const OCCUR[] = {"resumed", "erupted", "began", "continued", "broke", "ended", "collapsed", "raged", "lasted", "failed", "stalled", "opened", NULL};
    const struct token *k = &d->tokens[t];
    if (k->upos != UPOS_VERB || !(k->feat_bits & FEAT_PAST) || has_doer(d, t) || !strcmp(k[1].form, ","))
        return false;
    if (k->rel == REL_CONJ)
        return k->head == root && document_child(d, t, REL_CC, -1) < 0;
    if (k->rel != REL_ACL || k->head == root || k->head > t || in_phrase(d, k->head, root) < 0)
        return false;
    uint8_t rel = d->tokens[k->head].rel;
    return (rel == REL_APPOS && comma_between(d, k->head, t)) || (rel == REL_NMOD && !strcmp(k[-1].form, ",") && d->tokens[root].upos == UPOS_PROPN) ||
           (rel == REL_CONJ && k->head + 1 == t && (d->tokens[root].upos == UPOS_PROPN || word_in(k->lower, OCCUR)));
}

/* "Ada Obi, the union's foreign policy chief, on Tuesday | called on ...", "Ada Obi and her Maltese counterpart | conferred" */
static bool verb_beside(struct document *d, const struct sentence *s)
{
    int32_t root = verbless_root(d, s), end = (int32_t)(s->first + s->count), verb = -1;
    for (int32_t t = root + 1; root >= 0 && t < end && verb < 0; t++)
        verb = stands_beside(d, t, root) ? t : -1;
    if (verb < 0)
        return false;
    for (int32_t c = d->tokens[root].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > verb)
            d->tokens[c].head = verb;
    hang(d, verb, -1, REL_ROOT);
    hang(d, root, verb, REL_NSUBJ);
    shape_be(&d->tokens[verb], SHAPE_PAST);
    return true;
}

/* "Chad's decision", "the U.S. plan": does the noun's own phrase tell whose it is? */
static bool has_owner(const struct document *d, int32_t noun)
{
    for (int32_t c = d->tokens[noun].first_child; c >= 0 && c < noun; c = d->tokens[c].next_sibling) {
        bool capital = d->tokens[c].form[0] >= 'A' && d->tokens[c].form[0] <= 'Z';
        if ((d->tokens[c].rel == REL_NMOD_POSS && d->tokens[c].upos != UPOS_PRON) || ((d->tokens[c].rel == REL_AMOD || d->tokens[c].rel == REL_COMPOUND) && capital))
            return true;
    }
    return false;
}

/* "criticised | Chad's decision | to attack": what somebody decides, plans or fails to do right behind the word for it is his to do, and
   not theirs who speak of it */
static bool owners_to_do(struct document *d, int32_t t, int32_t end)
{
    static const char *const WILL[] = {"decision", "plan", "inability", "ability", "refusal", "failure", "willingness", "unwillingness", "right", "intention", "intent", "attempt", "bid", "effort", "threat",
        "promise", "pledge", "vow", "readiness", "desire", "wish", "determination", "commitment", "move", "offer", "proposal", "reluctance", "need", "vote", "choice", "scheme", "ambition", NULL};
    static const char *const BEFORE[] = {"to", "on", "for", "of", "at", NULL};      /* "plan |on deporting|": the gerund too */
    int32_t verb = t + 1 < end ? d->tokens[t + 1].head : -1, up = verb > t + 1 ? d->tokens[verb].head : -1;
    bool to = verb > t && d->tokens[t + 1].rel == REL_MARK && word_in(d->tokens[t + 1].lower, BEFORE);
    if (!to || up < 0 || up >= t || d->tokens[t].upos != UPOS_NOUN || !word_in(d->tokens[t].lemma, WILL) || !has_owner(d, t))
        return false;
    uint8_t rel = d->tokens[verb].rel;
    if (rel != REL_ADVCL && rel != REL_XCOMP && rel != REL_ACL && rel != REL_CCOMP)
        return false;
    hang(d, verb, t, REL_ACL);
    return true;
}

/* "sent troops to its border | with Chad": a border has somebody behind it, and no verb has him */
static bool border_with(struct document *d, int32_t t)
{
    static const char *const BORDER[] = {"border", "frontier", "boundary", NULL};
    int32_t beyond = d->tokens[t].head, up = beyond > t ? d->tokens[beyond].head : -1;
    if (d->tokens[t].rel != REL_CASE || strcmp(d->tokens[t].lower, "with") || !word_in(d->tokens[t - 1].lemma, BORDER) || up < 0 || up >= t - 1 || d->tokens[beyond].rel != REL_OBL)
        return false;
    hang(d, beyond, t - 1, REL_NMOD);
    return true;
}

void syntax_rehang(struct document *d, uint32_t s)
{
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    for (int32_t t = first + 1; t < end; t++)
        if (part_hyphened(d, t, first) || pair_between(d, t - 1, end) || part_reduced(d, t) || bare_noun(d, t) || freeing(d, t, end) || attribute(d, t) ||
            before_numeral(d, t, end) || claimed_by(d, t) || handing(d, t, end) || handed_over(d, t) || went_off(d, t, end) || late_object(d, t) || name_before_back(d, t) || to_noun(d, t) || struck_doing(d, t) ||
            part_owner(d, t) || let_go(d, t) || close_to(d, t, end) || plural_noun(d, t, end) || pair_told(d, t) ||
            verb_within(d, t, end, d->sentences[s].root) || plan_told(d, t) || going_on(d, t, end) || border_with(d, t) || attribute_within(d, t) || modal_verb(d, t) || owners_to_do(d, t, end) || syntax_harm(d, t) ||
            leads_whole(d, t) || those_told(d, t - 1, end) || along_with(d, t) || and_wounded(d, t, first) || shot_dead(d, t, first))
            document_link_tree(d, s);
    if (verb_beside(d, &d->sentences[s]))
        document_link_tree(d, s);
}
