/* In: a parsed sentence. Out: the same, with phrases that the parser took for clauses or for two subjects in one: a word of force
   behind its doer is a noun ("killed in police firing"), a noun behind a preposition is no clause, capitals side by side are one
   name, what opens a sentence before a colon is its heading,
   "surface-to-air" tells which missiles, and whoever is found guilty is so. */
#include "syntax/phrase.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/beside.h"
#include "syntax/shape.h"
#include "syntax/syllable.h"

/* what stands before and around `noun` hangs on `deed` now */
static void move_phrase(struct document *d, int32_t noun, int32_t deed)
{
    for (int32_t c = d->tokens[noun].first_child, next; c >= 0; c = next) {
        next = d->tokens[c].next_sibling;
        if (d->tokens[c].rel == REL_CASE || d->tokens[c].rel == REL_DET)
            document_hang(d, c, deed);
    }
    for (int32_t c = d->tokens[deed].first_child; c >= 0; c = d->tokens[c].next_sibling)
        d->tokens[c].rel = d->tokens[c].rel == REL_MARK ? REL_CASE : d->tokens[c].rel == REL_OBL ? REL_NMOD : d->tokens[c].rel;
}

/* "killed in [police firing]": a word of force behind a bare noun that a preposition leads is the noun, and no clause */
static bool name_deed(struct document *d, int32_t t, int32_t first)
{
    static const char *const DEEDS[] = {"firing", "shooting", "shelling", "bombing", "beating", "stabbing", "looting", "ramming", "hijacking", "sharing", NULL};
    struct token *k = &d->tokens[t], *noun = k - 1;
    if (t < first + 2 || k->upos != UPOS_VERB || !word_in(k->lower, DEEDS) || noun->upos != UPOS_NOUN || document_child(d, t, REL_OBJ, -1) >= 0 ||
        (noun->head != k->head && noun->head != t && k->head != t - 1))
        return false;
    bool led = document_child(d, t - 1, REL_CASE, -1) >= 0 || document_child(d, t, REL_CASE, -1) >= 0 || document_child(d, t, REL_MARK, -1) >= 0;
    bool shared = !strcmp(k->lower, "sharing") && noun->rel == REL_OBJ && k->head == t - 1;        /* "praised the intelligence sharing between" */
    if (!shared && (!led || (noun->rel != REL_OBL && noun->rel != REL_NMOD && noun->rel != REL_NSUBJ)))
        return false;
    uint8_t rel = noun->rel == REL_NSUBJ || noun->head == t ? REL_OBL : noun->rel;
    if (k->head == t - 1)
        document_hang(d, t, noun->head);
    if (!document_hang(d, t - 1, t))
        return false;
    move_phrase(d, t - 1, t);
    k->rel = rel;
    k->upos = UPOS_NOUN;
    k->lemma = k->lower;
    noun->rel = REL_COMPOUND;
    return true;
}

/* Is what stands behind a deed told of a noun alone? One fights with and in; "fighting between" is no verb. */
static bool noun_goes_on(const struct token *mark, const struct token *next)
{
    static const char *const AMID[] = {"in", "during", "amid", "amidst", NULL}, *const BY[] = {"by", "after", "from", NULL};
    static const char *const THERE[] = {"in", "near", "at", "around", "outside", "across", "along", "with", "by", ".", ",", NULL};
    return word_in(mark->lower, AMID) ? word_in(next->lower, THERE) || !strcmp(next->lower, "between") : word_in(mark->lower, BY) && !strcmp(next->lower, "between");
}

/* "killed in [fighting near the border]": nothing is fought, so the word of force is a noun, and no clause */
static bool bare_deed(struct document *d, int32_t t, int32_t first, int32_t end)
{
    static const char *const DEEDS[] = {"fighting", "shelling", "shooting", "bombing", "firing", "rioting", "looting", NULL};
    struct token *k = &d->tokens[t];
    bool clause = t > first + 1 && t + 1 < end && k->upos == UPOS_VERB && (k->rel == REL_ADVCL || k->rel == REL_ACL) && k->head >= 0 && word_in(k->lower, DEEDS);
    if (!clause || k[-1].head != t || (k[-1].rel != REL_MARK && k[-1].rel != REL_CASE) || !noun_goes_on(k - 1, k + 1) || document_child(d, t, REL_OBJ, -1) >= 0)
        return false;
    k->rel = k->rel == REL_ADVCL ? REL_OBL : REL_NMOD;
    shape_be(k, SHAPE_NOUN);
    k->lemma = k->lower;
    k[-1].upos = UPOS_ADP;
    move_phrase(d, t, t);
    return true;
}

/* "died [after a beating]": a noun behind a preposition is no clause, unless it has a subject */
static void no_clause(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    bool noun = k->rel == REL_ADVCL && k->upos == UPOS_NOUN && k->head >= 0 && d->tokens[k->head].upos == UPOS_VERB;
    if (noun && document_child(d, t, REL_CASE, -1) >= 0 && document_child(d, t, REL_NSUBJ, -1) < 0 && document_child(d, t, REL_COP, -1) < 0)
        k->rel = REL_OBL;
}

/* "the rights group | Open | Hand called": capitals side by side that are both the subject are one name */
static bool join_name(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t], *next = k + 1;
    bool names = (uint32_t)t + 1 < d->n_tokens && k->upos == UPOS_PROPN && next->upos == UPOS_PROPN && k->rel == REL_NSUBJ && next->rel == REL_NSUBJ;
    if (!names || k->head != next->head || k->head <= t + 1 || next->span.start != k->span.end + 1 || !document_hang(d, t + 1, t))
        return false;
    next->rel = REL_FLAT;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        d->tokens[c].rel = c < t && d->tokens[c].rel == REL_NSUBJ ? REL_COMPOUND : d->tokens[c].rel;
    return true;
}

/* "Occupation of Kuwait: | the UN condemns ...": what opens a sentence before a colon is its heading, and not the subject */
static bool part_heading(struct document *d, int32_t t, int32_t first)
{
    const struct token *k = &d->tokens[t];
    int32_t subject = k->rel == REL_APPOS ? k->head : -1, verb = subject >= 0 ? d->tokens[subject].head : -1, colon = -1;
    if (verb <= t || subject > t || d->tokens[subject].rel != REL_NSUBJ || subject > first + 5)
        return false;
    for (int32_t i = subject + 1; i < t; i++)
        colon = !strcmp(d->tokens[i].form, ":") ? i : colon;
    if (colon < 0 || !document_hang(d, t, verb))
        return false;
    d->tokens[t].rel = REL_NSUBJ;
    d->tokens[subject].rel = REL_DISLOCATED;
    return true;
}

/* "urged its neighbour Thailand to wait", as two objects: the word before the name tells whose it is */
static bool title_name(struct document *d, int32_t t)
{
    static const char *const TITLE[] = {"neighbour", "neighbor", "ally", "rival", "foe", "enemy", "partner", "patron", "protege", "arch-foe", "adversary", NULL};
    struct token *k = &d->tokens[t], *name = k + 1;
    while ((uint32_t)(name - d->tokens) + 1 < d->n_tokens && name->upos == UPOS_PROPN && name->rel == REL_COMPOUND && name->head > t)
        name++;
    bool both = name->upos == UPOS_PROPN && name->head == k->head && k->rel == REL_OBJ && (name->rel == REL_OBJ || name->rel == REL_IOBJ);
    if (!both || k->head > t || !word_in(k->lemma, TITLE))
        return false;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        document_hang(d, c, (int32_t)(name - d->tokens));
    k->rel = REL_COMPOUND;
    name->rel = REL_OBJ;
    return document_hang(d, t, (int32_t)(name - d->tokens));
}

/* the noun that "surface-to-air", from t on, stands before; -1 */
static int32_t told_by_three(const struct document *d, int32_t t, int32_t end)
{
    static const char *const MIDDLE[] = {"to", "by", "on", "for", NULL};
    const struct token *k = &d->tokens[t];
    if (t + 5 >= end || !shape_nominal(k) || strcmp(k[1].form, "-") || strcmp(k[3].form, "-") || !word_in(k[2].lower, MIDDLE))
        return -1;
    for (int i = 0; i < 4; i++)
        if (!shape_glued(&k[i], &k[i + 1]))
            return -1;
    int32_t noun = k[4].head;
    return noun > t + 4 && noun < t + 8 && shape_nominal(&d->tokens[noun]) && (k[4].rel == REL_COMPOUND || k[4].rel == REL_AMOD) ? noun : -1;
}

/* "held a face-to-face meeting": the noun stands where its first word was put, and has what stands before it */
static bool join_three(struct document *d, int32_t t, int32_t end)
{
    int32_t noun = told_by_three(d, t, end), up = noun >= 0 ? d->tokens[t].head : -1;
    if (noun < 0 || (up >= t && up <= noun && !document_hang(d, t, noun)))
        return false;
    if (up < t || up > noun) {
        hang(d, noun, up, (enum ud_rel)d->tokens[t].rel);
        d->tokens[t].head = noun;
    }
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c != noun)
            document_hang(d, c, noun);
    d->tokens[t].rel = REL_COMPOUND;
    for (int32_t i = t + 1; i < t + 4; i++)
        d->tokens[i].head = t + 4;
    return true;
}

/* "found two ministers | guilty", "held the army | responsible": what he is found is no attribute of his. "The former general guilty" is two. */
static bool part_finding(struct document *d, int32_t t)
{
    static const char *const FOUND[] = {"guilty", "responsible", "liable", "accountable", "innocent", NULL}, *const FIND[] = {"find", "declare", "hold", "deem", "pronounce", "judge", "rule", NULL};
    struct token *k = &d->tokens[t], *before = k - 1;
    if (!word_in(k->lower, FOUND) || k->head < 0 || k->head >= t)
        return false;
    int32_t object = k->rel == REL_AMOD && d->tokens[k->head].rel == REL_OBJ ? k->head : -1, verb = object >= 0 ? d->tokens[object].head : k->head;
    bool noun = k->rel == REL_XCOMP && before->head == t && before->rel == REL_AMOD && before->upos == UPOS_ADJ && shape_has(d, t - 1, REL_DET);
    if (verb < 0 || verb >= t || !word_in(d->tokens[verb].lemma, FIND) || (object < 0 && !noun))
        return false;
    int32_t what = object >= 0 ? t : t - 1;
    document_hang(d, what, verb);
    d->tokens[what].rel = object >= 0 ? REL_XCOMP : REL_OBJ;
    before->upos = noun ? UPOS_NOUN : before->upos;
    return true;
}

void syntax_phrase(struct document *d, uint32_t s)
{
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    for (int32_t t = first; t < end; t++) {
        no_clause(d, t);
        if (part_heading(d, t, first) || name_deed(d, t, first) || bare_deed(d, t, first, end) || join_name(d, t) || join_three(d, t, end) || syntax_beside(d, t, first, end) ||
            syntax_syllables(d, t, first, end) || (t > first && part_finding(d, t)) || (t + 1 < end && title_name(d, t)))
            document_link_tree(d, s);
    }
}
