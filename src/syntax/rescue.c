/* In: a parsed sentence. Out: the same, with a verb. "The militia violated a truce." is now and then read as one
   noun phrase, its only verb a participle or an adjective. A text that ends with a full stop is a clause: the
   past form becomes its root, the noun before it the subject, the noun behind it the object. Nothing is done
   where the phrase may well be one ("A bill passed by the senate."). So with a present behind a plural ("The envoys face
   expulsion."). An adjective with subject and object is a verb. */
#include "syntax/rescue.h"

#include "model/linear_lemma.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

enum { LONGEST = 60 };

/* the noun at the root of a sentence that ends with a stop and has no clause in it; -1 if it is not such a one */
static int32_t bare_root(const struct document *d, const struct sentence *s)
{
    int32_t root = s->root;
    if (s->count < 4 || s->count > LONGEST || root < 0 || !shape_nominal(&d->tokens[root]) || strcmp(d->tokens[s->first + s->count - 1].form, "."))
        return -1;
    for (int32_t c = d->tokens[root].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        uint8_t rel = d->tokens[c].rel;
        if (rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_COP || rel == REL_CCOMP || rel == REL_PARATAXIS || rel == REL_CASE || rel == REL_CSUBJ)
            return -1;
    }
    return root;
}

static bool passive(const struct document *d, int32_t v)
{
    for (int32_t c = d->tokens[v].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        int32_t mark = document_child(d, c, REL_CASE, -1);
        if (d->tokens[c].rel == REL_AUX_PASS || d->tokens[c].rel == REL_AUX || d->tokens[c].rel == REL_OBL_AGENT || d->tokens[c].rel == REL_NSUBJ ||
            (mark >= 0 && !strcmp(d->tokens[mark].lower, "by")))
            return true;
    }
    return false;
}

static bool has_object(const struct document *d, int32_t v)
{
    for (int32_t c = d->tokens[v].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > v && (d->tokens[c].rel == REL_OBJ || d->tokens[c].rel == REL_CCOMP || d->tokens[c].rel == REL_XCOMP ||
                      (d->tokens[c].rel == REL_OBL && document_child(d, c, REL_CASE, -1) < 0)))
            return true;
    return false;
}

/* "Troops advanced on the rebels.", with "advanced" for an attribute */
static bool goes_on(const struct document *d, int32_t v)
{
    static const char *const ON[] = {"on", "into", "against", "at", "towards", "toward", NULL};
    int32_t goal = d->tokens[v].upos == UPOS_ADJ ? document_child(d, v, REL_OBL, -1) : -1, mark = goal > v ? document_child(d, goal, REL_CASE, -1) : -1;
    return mark == v + 1 && word_in(d->tokens[mark].lower, ON);
}

/* "The envoys face expulsion.": behind a plural no part of a name */
static bool present_as_noun(const struct document *d, int32_t v, int32_t root)
{
    static const char *const ACTS[] = {"face", "fear", "demand", "plan", "attack", "shell", "bomb", "raid", "storm", "visit", "protest"};
    const struct token *t = &d->tokens[v], *before = &d->tokens[v - 1];
    bool inside = t->upos == UPOS_NOUN && t->rel == REL_COMPOUND && t->head == root && before->head == root && before->upos == UPOS_NOUN;
    size_t i = 0;
    while (i < sizeof ACTS / sizeof *ACTS && strcmp(ACTS[i], t->lower))
        i++;
    return inside && v < root && before->feat_bits & FEAT_PLUR && i < sizeof ACTS / sizeof *ACTS;
}

/* a past form below the root, or a present among its nouns, that can be the verb; `subject` gets the noun before it */
static bool may_be_verb(const struct document *d, int32_t v, int32_t root, int32_t *subject)
{
    const struct token *t = &d->tokens[v];
    if (present_as_noun(d, v, root)) {
        *subject = v - 1;
        return true;
    }
    bool past = t->upos == UPOS_VERB ? (t->feat_bits & FEAT_PAST) != 0 : t->upos == UPOS_ADJ && shape_ends(t, "ed");
    if (!past || t->head != root || !(t->rel == REL_ACL || t->rel == REL_AMOD) || passive(d, v))
        return false;
    if (v > root) {
        *subject = root;
        return (t->upos == UPOS_VERB && t->rel == REL_ACL) || has_object(d, v) || goes_on(d, v);
    }
    const struct token *before = &d->tokens[v - 1];
    *subject = v - 1;
    bool noun = shape_nominal(before) || !strcmp(before->form, "general");      /* "The Sudanese general | rejected talks" */
    return before->head == root && noun && !strchr(t->form, '-');
}

/* the children of the old root go where their place says */
static void share_out(struct document *d, const struct sentence *s, int32_t root, int32_t v, int32_t subject)
{
    for (int32_t t = (int32_t)s->first; t < (int32_t)(s->first + s->count); t++) {
        struct token *k = &d->tokens[t];
        if (k->head != root || t == v || t == subject)
            continue;
        bool of_clause = k->rel == REL_PUNCT || k->rel == REL_ADVMOD || k->rel == REL_OBL || k->rel == REL_OBL_UNMARKED;
        if (subject != root && t < subject)
            document_hang(d, t, of_clause ? v : subject);
        else if (t > v && (subject == root || k->rel == REL_PUNCT)) {
            document_hang(d, t, v);
            k->rel = k->rel == REL_NMOD ? REL_OBL : k->rel;
        }
    }
}

/* The word is this form now, with the lemma of it. */
static bool make(const struct syntax_engine *g, struct document *d, const struct sentence *s, int32_t t, enum shape_form form)
{
    shape_be(&d->tokens[t], form);
    return syntax_lemma(g, d, s, (uint32_t)t - s->first, linear_lemma_class("VERB", d->tokens[t].feats));
}

static bool make_finite(const struct syntax_engine *g, struct document *d, const struct sentence *s, int32_t v)
{
    return make(g, d, s, v, d->tokens[v].upos != UPOS_NOUN ? SHAPE_PAST : SHAPE_PRESENT);
}

static bool make_clause(const struct syntax_engine *g, struct document *d, uint32_t at, int32_t root, int32_t v, int32_t subject)
{
    const struct sentence *s = &d->sentences[at];
    share_out(d, s, root, v, subject);
    document_raise(d, v, root);
    if (subject != root) {
        d->tokens[root].rel = REL_OBJ;
        document_hang(d, subject, v);
    }
    d->tokens[subject].rel = REL_NSUBJ;
    document_link_tree(d, at);
    return make_finite(g, d, s, v);
}

/* "Gunmen wounded a judge", "Malta sided with Cyprus": with a subject and no copula it is no adjective */
static bool past_as_adjective(const struct document *d, int32_t t)
{
    bool past = shape_ends(&d->tokens[t], "ed") || !strcmp(d->tokens[t].lower, "stuck");
    if (d->tokens[t].upos != UPOS_ADJ || d->tokens[t].rel == REL_AMOD || !past)
        return false;
    bool subject = document_child(d, t, REL_NSUBJ, -1) >= 0 || document_child(d, t, REL_NSUBJ_PASS, -1) >= 0;
    return subject && document_child(d, t, REL_COP, -1) < 0 && document_child(d, t, REL_AUX, -1) < 0 && document_child(d, t, REL_AUX_PASS, -1) < 0;
}

/* "Kenya is pressing Uganda to pay": what has an object is no adjective; its copula is the auxiliary */
static bool going_as_adjective(struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    int32_t cop = document_child(d, t, REL_COP, -1);
    if (k->upos != UPOS_ADJ || !shape_ends(k, "ing") || cop < 0 || document_child(d, t, REL_OBJ, -1) < t)
        return false;
    d->tokens[cop].rel = REL_AUX;
    return true;
}

/* "Kenya snubbed Uganda.", "Farmers on tractors blocked roads.": two nouns side by side, and neither comma nor preposition, with a
   past form before the second; the form, or -1 */
static int32_t between_nouns(const struct document *d, int32_t root)
{
    for (int32_t other = d->tokens[root].first_child; other >= 0; other = d->tokens[other].next_sibling) {
        uint8_t rel = d->tokens[other].rel;
        bool beside = other > root + 1 && (rel == REL_APPOS || rel == REL_NMOD || rel == REL_CONJ) && shape_nominal(&d->tokens[other]);
        if (!beside || shape_has(d, other, REL_CASE) || shape_has(d, other, REL_CC) || shape_has(d, other, REL_DET))
            continue;
        int32_t v = document_child(d, other, REL_AMOD, -1);
        if (v > root && shape_ends(&d->tokens[v], "ed") && shape_nominal(&d->tokens[v - 1]) && !shape_has(d, v, REL_ADVMOD))
            return v;
    }
    return -1;
}

/* the second noun is the object, and what hangs on the first behind it belongs to the clause */
static bool part_nouns(const struct syntax_engine *g, struct document *d, uint32_t at, int32_t root, int32_t v)
{
    int32_t other = d->tokens[v].head;
    if (!document_raise(d, v, root) || !document_hang(d, other, v))
        return false;
    d->tokens[root].rel = REL_NSUBJ;
    d->tokens[other].rel = REL_OBJ;
    for (int32_t c = d->tokens[root].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > v && c != other)
            document_hang(d, c, v);
    document_link_tree(d, at);
    return make_finite(g, d, &d->sentences[at], v);
}

/* what stands behind "signs" as its object, though the parser thinks "signs" a noun; -1. "orders | the firm to pay" as well. */
static int32_t object_of_noun(const struct document *d, int32_t t)
{
    int32_t object = document_child(d, t, REL_OBJ, -1), beside = document_child(d, t, REL_APPOS, -1), called = document_child(d, t, REL_VOCATIVE, -1);
    if (object > t)
        return object;
    if (called == t + 1)
        return called;          /* "outlaws | Hamas" */
    return beside > t + 1 && d->tokens[t + 1].upos == UPOS_DET && d->tokens[t + 1].head == beside ? beside : -1;
}

/* "The Vatican | signs an accord.": the noun before a present that was taken for a noun with an object; -1 */
static int32_t signs(const struct document *d, int32_t t, int32_t first)
{
    const struct token *k = &d->tokens[t], *before = k - 1;
    size_t n = strlen(k->lower);
    bool present = t > first && k->upos == UPOS_NOUN && n > 4 && k->lower[n - 1] == 's' && k->lower[n - 2] != 's' && object_of_noun(d, t) > t;
    if (!present || shape_has_subject(d, t) || shape_has(d, t, REL_COP) || shape_has(d, t, REL_CASE) || shape_has(d, t, REL_AUX))
        return -1;
    bool capital = before->form[0] >= 'A' && before->form[0] <= 'Z';
    return before->head == t && (shape_nominal(before) || (before->upos == UPOS_ADJ && capital)) ? t - 1 : -1;
}

/* "A court [in London] | jails a man.": a present behind a name, taken for the noun that the name and its preposition tell of */
static bool jails(const struct document *d, int32_t t, int32_t root)
{
    const struct token *k = &d->tokens[t], *name = k - 1, *next = k + 1;
    size_t n = strlen(k->lower);
    bool noun = t > root + 2 && k->upos == UPOS_NOUN && k->rel == REL_NMOD && k->head == root && n > 4 && k->lower[n - 1] == 's' && k->lower[n - 2] != 's';
    if (!noun || name->upos != UPOS_PROPN || name->rel != REL_COMPOUND || name->head != t || (uint32_t)t + 1 >= d->n_tokens)
        return false;
    bool phrase = next->upos == UPOS_DET || next->upos == UPOS_NUM || next->upos == UPOS_PROPN;
    int32_t mark = document_child(d, t, REL_CASE, -1);
    return phrase && mark >= 0 && mark < t - 1;
}

/* the bare noun behind the verb: hung on it, or on what was the root */
static int32_t bare_behind(const struct document *d, int32_t t, int32_t root)
{
    const int32_t heads[] = {t, root};
    for (int i = 0; i < 2; i++)
        for (int32_t c = d->tokens[heads[i]].first_child; c >= 0; c = d->tokens[c].next_sibling)
            if (c > t && shape_nominal(&d->tokens[c]) && !shape_has(d, c, REL_CASE) && c < t + 8)
                return c;
    return -1;
}

static bool make_jails(const struct syntax_engine *g, struct document *d, uint32_t at, int32_t t, int32_t root)
{
    int32_t object = bare_behind(d, t, root);
    for (int32_t c = d->tokens[t].first_child; c >= 0 && c < t - 1; c = d->tokens[c].next_sibling)
        document_hang(d, c, t - 1);
    document_hang(d, t - 1, root);
    bool raised = document_raise(d, t, root);
    document_link_tree(d, at);
    if (!raised)
        return true;
    d->tokens[t - 1].rel = REL_NMOD;
    d->tokens[root].rel = REL_NSUBJ;
    for (int32_t c = d->tokens[root].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > t && document_hang(d, c, t))
            d->tokens[c].rel = d->tokens[c].rel == REL_NMOD ? REL_OBL : d->tokens[c].rel;
    if (object >= 0 && document_hang(d, object, t))
        d->tokens[object].rel = REL_OBJ;
    document_link_tree(d, at);
    return make(g, d, &d->sentences[at], t, SHAPE_DOES);
}

static bool make_present(const struct syntax_engine *g, struct document *d, const struct sentence *s, int32_t t, int32_t subject)
{
    struct token *verb = &d->tokens[t];
    int32_t object = object_of_noun(d, t), to = d->tokens[object].rel == REL_APPOS ? document_child(d, object, REL_ACL, -1) : -1;
    if (to > object && d->tokens[to].feat_bits & FEAT_INF && document_hang(d, to, t))
        d->tokens[to].rel = REL_XCOMP;      /* "orders the firm | to pay" */
    d->tokens[object].rel = REL_OBJ;
    for (int32_t c = verb->first_child; c >= 0 && c < subject; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel != REL_PUNCT && d->tokens[c].rel != REL_CC)
            document_hang(d, c, subject);
    d->tokens[subject].rel = REL_NSUBJ;
    d->tokens[subject].upos = d->tokens[subject].upos == UPOS_ADJ ? UPOS_PROPN : d->tokens[subject].upos;
    return make(g, d, s, t, SHAPE_DOES);
}

/* "[Leaders] and the banned union | held talks.": the past form behind the last of several nouns is the verb of all; or -1 */
static int32_t behind_last(const struct document *d, int32_t root)
{
    int32_t last = -1;
    for (int32_t c = document_child(d, root, REL_CONJ, -1); c >= 0; c = document_child(d, root, REL_CONJ, c))
        last = shape_nominal(&d->tokens[c]) ? c : -1;
    int32_t v = last >= 0 ? document_child(d, last, REL_ACL, -1) : -1;
    bool past = v > last && d->tokens[v].upos == UPOS_VERB && d->tokens[v].feat_bits & FEAT_PAST;
    return past && !passive(d, v) && has_object(d, v) ? v : -1;
}

/* "Troops shot and killed nine": no noun is joined with a verb; the noun before it is the subject of both, or -1 */
static int32_t shoots(const struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    int32_t next = k->upos == UPOS_NOUN && !strcmp(k->lower, "shot") ? document_child(d, t, REL_CONJ, -1) : -1;
    bool verb = next > t && next < t + 3 && d->tokens[next].upos == UPOS_VERB && d->tokens[next].feat_bits & FEAT_PAST;
    return verb && t > 0 && d->tokens[t - 1].head == t && shape_nominal(&d->tokens[t - 1]) ? t - 1 : -1;
}

static bool make_shot(const struct syntax_engine *g, struct document *d, const struct sentence *s, int32_t t)
{
    int32_t subject = shoots(d, t);
    for (int32_t c = d->tokens[t].first_child; c >= 0 && c < subject; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel != REL_PUNCT)
            document_hang(d, c, subject);
    d->tokens[subject].rel = REL_NSUBJ;
    d->tokens[t].upos = UPOS_VERB;
    return make_finite(g, d, s, t);
}

/* a noun that is a verb: arcs drawn anew are linked before anybody walks them. False: no memory */
static bool rescue_noun(const struct syntax_engine *g, struct document *d, uint32_t at, int32_t t)
{
    const struct sentence *s = &d->sentences[at];
    int32_t subject = signs(d, t, (int32_t)s->first);
    bool shot = subject < 0 && shoots(d, t) >= 0, made = true;
    if (subject >= 0)
        made = make_present(g, d, s, t, subject);
    if (shot)
        made = make_shot(g, d, s, t);
    if (subject >= 0 || shot)
        document_link_tree(d, at);
    return made;
}

bool syntax_rescue(const struct syntax_engine *engine, struct document *d, uint32_t s)
{
    int32_t root = bare_root(d, &d->sentences[s]), subject;
    for (int32_t c = root >= 0 ? d->tokens[root].first_child : -1; c >= 0; c = d->tokens[c].next_sibling)
        if (c > (int32_t)d->sentences[s].first && may_be_verb(d, c, root, &subject))
            return make_clause(engine, d, s, root, c, subject);
    for (int32_t c = root >= 0 ? document_child(d, root, REL_NMOD, -1) : -1; c >= 0; c = document_child(d, root, REL_NMOD, c))
        if (jails(d, c, root))
            return make_jails(engine, d, s, c, root);
    int32_t of_all = root >= 0 ? behind_last(d, root) : -1;
    if (of_all >= 0)
        return make_clause(engine, d, s, root, of_all, root);
    int32_t verb = root >= 0 ? between_nouns(d, root) : -1;
    if (verb >= 0)
        return part_nouns(engine, d, s, root, verb);
    const struct sentence *all = &d->sentences[s];
    for (int32_t t = (int32_t)all->first; t < (int32_t)(all->first + all->count); t++) {
        if (!rescue_noun(engine, d, s, t) || (past_as_adjective(d, t) && !make_finite(engine, d, all, t)) || (going_as_adjective(d, t) && !make(engine, d, all, t, SHAPE_DOING)))
            return false;
    }
    return true;
}
