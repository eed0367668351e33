/* In: a parsed sentence. Out: the same, with what tells of a noun below it: participles ("a truck | packed with dynamite", "voiced | renewed
   opposition", "waters | claimed by them"), whose it is and what he means to do ("Chad's decision | to attack"), how many ("close | to 50"),
   and the preposition that leads the whole of it ("in | police firing"). */
#include "syntax/attribute.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

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

bool syntax_attribute(struct document *d, int32_t t, int32_t end)
{
    return part_reduced(d, t) || attribute(d, t) || claimed_by(d, t) || struck_doing(d, t) || part_owner(d, t) ||
           close_to(d, t, end) || border_with(d, t) || attribute_within(d, t) || owners_to_do(d, t, end) || leads_whole(d, t);
}
