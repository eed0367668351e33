/* In: a parsed sentence. Out: the same, with words on the neighbour that they belong to: the noun before a hyphened verb is
   its subject ("Soldiers strip-searched two men"), "between A and B" has two sides, and a sentence that seems to have no verb has one
   beside its subject; what tells of a noun (attribute.c), what is handed or freed (handed.c), words of another kind (mistagged.c) and
   who did a harm (harm.c) stand in files of their own. Each is one pattern of arcs that the parser draws where the words are rare. */
#include "syntax/rehang.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/attribute.h"
#include "syntax/handed.h"
#include "syntax/harm.h"
#include "syntax/mistagged.h"
#include "syntax/shape.h"

/* Is `v` the verb of "strip-searched", its first part a word of its own below it? */
static bool hyphened_verb(const struct document *d, int32_t v, int32_t first)
{
    const struct token *k = &d->tokens[v];
    return v - 3 >= first && shape_past(k) && !strcmp(k[-1].form, "-") && shape_glued(&k[-2], &k[-1]) &&
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
    return (rel == REL_APPOS && shape_comma_between(d, k->head, t)) || (rel == REL_NMOD && !strcmp(k[-1].form, ",") && d->tokens[root].upos == UPOS_PROPN) ||
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

void syntax_rehang(struct document *d, uint32_t s)
{
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    for (int32_t t = first + 1; t < end; t++)
        if (part_hyphened(d, t, first) || pair_between(d, t - 1, end) || pair_told(d, t) || syntax_attribute(d, t, end) || syntax_handed(d, t, end) ||
            syntax_mistagged(d, t, end, d->sentences[s].root) || syntax_harm(d, t, first, end))
            document_link_tree(d, s);
    if (verb_beside(d, &d->sentences[s]))
        document_link_tree(d, s);
}
