/* In: a parsed sentence. Out: the same, without the garden path: "Troops stationed in Kidal fired on the crowd" is now and
   then read with "stationed" for its verb and "fired" for a loose clause of it. A clause needs a word that joins it, a
   comma, or a form that is not finite; without them the second verb is the one, and the first tells which troops:

     Troops <-nsubj- stationed -advcl-> fired     becomes     stationed <-acl- Troops <-nsubj- fired
     coalition -acl-> fighting -ccomp-> bombed -nsubj-> them   becomes   fighting -obj-> them, coalition <-nsubj- bombed
     coalition <-nsubj- declared -advcl-> fighting (right behind "coalition")   becomes   coalition -acl-> fighting

   Nor is the participle that opens a sentence what its subject says: "Urged to free the priests, the governor declined"
   (ccomp of the verb) tells what was done to him (advcl).

   Nor without its subject: a capital that hangs on the verb as if it told which ("The Vatican criticised ...") is one, and
   so is a name at the head that was taken for a verb ("Ishiba met a rival"). */
#include "syntax/participle.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

/* "stationed", "held": may tell what was done to its noun */
static bool done_form(const struct token *t)
{
    static const char *const IRREGULAR[] = {"held", "led", "made", "built", "based", "known", "run", "sent", "kept", "brought", "taken", "given", "seen",
        "caught", "driven", "drawn", "born", "found", "left", "hit", "torn", NULL};
    return t->upos == UPOS_VERB && (shape_ends(t, "ed") || word_in(t->lower, IRREGULAR));
}

static const char *const PUT_TO[] = {"told", "shown", "bidden", "forbidden", "sworn", "struck", NULL};

/* "officials close to the prince", "forces loyal to Haftar": such a word tells which, too */
static bool loyal(const struct document *d, int32_t t)
{
    static const char *const LOYAL[] = {"close", "loyal", "hostile", "allied", "sympathetic", "familiar", NULL};
    const struct token *k = &d->tokens[t];
    bool to = (uint32_t)t + 1 < d->n_tokens && (!strcmp(k[1].lower, "to") || !strcmp(k[1].lower, "with"));
    return to && k->upos == UPOS_ADJ && word_in(k->lower, LOYAL) && !shape_has(d, t, REL_COP);
}

static bool finite_past(const struct token *t)
{
    return t->upos == UPOS_VERB && t->feat_bits & FEAT_PAST && !(t->feat_bits & (FEAT_GER | FEAT_INF)) && !shape_ends(t, "ing");
}

/* "laden with flour and rice rolled in" */
static bool joins_nouns(const struct document *d, int32_t and)
{
    const struct token *noun = d->tokens[and].head >= 0 ? &d->tokens[d->tokens[and].head] : NULL;
    return noun && shape_nominal(noun) && noun->rel == REL_CONJ;
}

static bool parted(const struct document *d, int32_t from, int32_t to)
{
    for (int32_t t = from + 1; t < to; t++)
        if (d->tokens[t].upos == UPOS_PUNCT || (d->tokens[t].upos == UPOS_CCONJ && !joins_nouns(d, t)) || d->tokens[t].upos == UPOS_SCONJ || d->tokens[t].upos == UPOS_AUX)
            return true;
    return false;
}

/* an object behind the participle that no preposition marks: then it is a verb with a will of its own */
static bool takes_object(const struct document *d, int32_t verb)
{
    int32_t object = document_child(d, verb, REL_OBJ, -1);
    return (object > verb && !shape_has(d, object, REL_CASE)) || shape_has(d, verb, REL_CCOMP) || shape_has(d, verb, REL_XCOMP);
}

/* "Shells fired |by the army| hit ...", with the army for the subject of "hit": who stands behind "by" right behind the participle; -1 */
static int32_t agent_of(const struct document *d, int32_t first, int32_t verb)
{
    int32_t agent = document_child(d, verb, REL_NSUBJ, -1), by = first + 1;
    if (agent >= 0 && d->tokens[by].rel == REL_COMPOUND_PRT)
        by++;
    return agent > by && !strcmp(d->tokens[by].lower, "by") && (d->tokens[by].head == agent || d->tokens[by].head == verb) ? agent : -1;
}

/* the loose clause that is the verb of the sentence, or -1 */
static int32_t true_verb(const struct document *d, int32_t first)
{
    for (int32_t c = d->tokens[first].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        const struct token *k = &d->tokens[c];
        bool loose = c > first && (k->rel == REL_ADVCL || k->rel == REL_OBL) && k->upos == UPOS_VERB && !shape_has(d, c, REL_MARK) && !parted(d, first, c);
        bool present = loose && (k->feat_bits & FEAT_FIN || !strcmp(k->lower, k->lemma));
        if ((present || (loose && finite_past(k))) && agent_of(d, first, c) >= 0)
            return c;
        bool past = finite_past(k) || (present && shape_has(d, first, REL_OBL_AGENT));
        if (loose && k->rel == REL_ADVCL && past && !shape_has(d, c, REL_ADVMOD) && !shape_has_subject(d, c))
            return c;
    }
    return -1;
}

/* `verb` takes the place of `old` and all that stands before the noun or behind the verb. */
static bool put_above(struct document *d, int32_t old, int32_t noun, int32_t verb)
{
    if (!document_raise(d, verb, old))
        return false;
    for (int32_t c = d->tokens[old].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c != verb && c != noun && (c < noun || c > verb))
            document_hang(d, c, verb);
    return true;
}

static bool give_way(struct document *d, int32_t first)
{
    struct token *t = d->tokens;
    int32_t noun = document_child(d, first, REL_NSUBJ, -1);
    noun = noun < 0 ? document_child(d, first, REL_NSUBJ_PASS, -1) : noun;
    if (noun < 0 || noun != first - 1 || t[noun].upos == UPOS_PRON || !(done_form(&t[first]) || loyal(d, first)) || shape_has(d, first, REL_AUX) || shape_has(d, first, REL_AUX_PASS) || takes_object(d, first))
        return false;
    int32_t verb = true_verb(d, first), agent = verb >= 0 ? agent_of(d, first, verb) : -1, by = agent >= 0 ? document_child(d, verb, REL_CASE, -1) : -1;
    if (verb < 0 || !put_above(d, first, noun, verb))
        return false;
    document_hang(d, noun, verb);
    t[noun].rel = REL_NSUBJ;
    if (by >= 0)
        document_hang(d, by, agent);
    if (agent >= 0 && document_hang(d, agent, first))
        t[agent].rel = REL_OBL_AGENT;
    t[first].rel = t[first].upos == UPOS_ADJ ? REL_AMOD : REL_ACL;
    return document_hang(d, first, noun);
}

/* "The coalition | fighting | the Houthis bombed Sanaa." Not "Reports saying the army bombed Sanaa". */
static bool give_object(struct document *d, int32_t noun)
{
    static const char *const TELL[] = {"say", "claim", "allege", "warn", "show", "suggest", "indicate", "argue", "believe", "hope", "fear", "think", "confirm",
        "announce", "prove", "state", "declare", "insist", "note", "add", "report", "reveal", "imply", "mean", "ensure", "demand", "know", "find", "see",
        "conclude", "admit", "deny", "stress", "explain", "acknowledge", "ask", "see", "quote", "urge", "hear", "feel", NULL};
    struct token *t = d->tokens;
    int32_t clause = t[noun].rel == REL_ROOT && t[noun].upos == UPOS_NOUN && !shape_has(d, noun, REL_COP) && !shape_has_subject(d, noun) ? document_child(d, noun, REL_ACL, -1) : -1;
    if (clause != noun + 1 || !shape_ends(&t[clause], "ing") || word_in(t[clause].lemma, TELL))
        return false;
    int32_t verb = document_child(d, clause, REL_CCOMP, -1), object = verb >= 0 ? document_child(d, verb, REL_NSUBJ, -1) : -1;
    if (object <= clause || object > verb || !finite_past(&t[verb]) || shape_has(d, verb, REL_MARK) || parted(d, clause, verb))
        return false;
    if (!document_raise(d, verb, noun) || !document_hang(d, object, clause))
        return false;
    t[object].rel = REL_OBJ;
    t[noun].rel = REL_NSUBJ;
    for (int32_t c = t[noun].first_child; c >= 0; c = t[c].next_sibling)
        if (c > verb || t[c].rel == REL_PUNCT)
            document_hang(d, c, verb);
    return true;
}

/* "The coalition | fighting rebels | has declared": between subject and verb and without a comma it tells which coalition */
static bool hang_on_noun(struct document *d, int32_t clause)
{
    struct token *t = d->tokens;
    int32_t verb = t[clause].rel == REL_ADVCL ? t[clause].head : -1, noun = verb > clause ? clause - 1 : -1;
    bool participle = shape_ends(&t[clause], "ing") || done_form(&t[clause]);
    if (noun < 0 || !participle || t[clause].upos != UPOS_VERB || t[noun].head != verb || (t[noun].rel != REL_NSUBJ && t[noun].rel != REL_NSUBJ_PASS))
        return false;
    if (t[noun].upos == UPOS_PRON || shape_has(d, clause, REL_MARK) || shape_has_subject(d, clause))
        return false;
    t[clause].rel = REL_ACL;
    return document_hang(d, clause, noun);
}

/* "The Vatican criticised a priest", with "Vatican" hung on the verb as if it told which: a capital before a verb is its subject */
static bool raise_subject(struct document *d, int32_t verb)
{
    const struct token *v = &d->tokens[verb];
    struct token *t = &d->tokens[verb - 1];
    bool mark = t->upos == UPOS_PROPN && (t->rel == REL_MARK || t->rel == REL_ADVMOD || t->rel == REL_DISCOURSE);
    bool loose = t->head == verb && (t->rel == REL_AMOD || t->rel == REL_COMPOUND || mark) && t->form[0] >= 'A' && t->form[0] <= 'Z';
    if (!loose || v->upos != UPOS_VERB || !(v->feat_bits & (FEAT_FIN | FEAT_PAST)) || v->feat_bits & (FEAT_GER | FEAT_INF) || shape_has_subject(d, verb))
        return false;
    for (int32_t c = v->first_child; c >= 0 && c < verb - 1; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_DET || d->tokens[c].rel == REL_AMOD || d->tokens[c].rel == REL_COMPOUND || d->tokens[c].rel == REL_NUMMOD))
            document_hang(d, c, verb - 1);
    t->rel = REL_NSUBJ;
    t->upos = UPOS_PROPN;
    return true;
}

/* "Ishiba met a rival", with the name for the verb: two verbs side by side at the head of a sentence are a subject and a verb */
static bool name_not_verb(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t], *verb = &k[1];
    bool past = verb->upos == UPOS_VERB && verb->feat_bits & FEAT_PAST && verb->head == t && (verb->rel == REL_CCOMP || verb->rel == REL_XCOMP || verb->rel == REL_ADVCL);
    if (k->upos != UPOS_VERB || k->rel != REL_ROOT || !past || shape_has_subject(d, t + 1) || shape_has_subject(d, t) || k->form[0] < 'A' || k->form[0] > 'Z')
        return false;
    if (!document_raise(d, t + 1, t))
        return false;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c != t + 1)
            document_hang(d, c, t + 1);
    k->rel = REL_NSUBJ;
    k->upos = UPOS_PROPN;
    k->feat_bits = FEAT_SING;
    k->feats = "Number=Sing";
    return true;
}

static void be_done(struct token *k)
{
    k->feats = "Tense=Past|VerbForm=Part|Voice=Pass";
    k->feat_bits = FEAT_PAST | FEAT_PART | FEAT_PASS;
}

/* "those |killed| included", "among those |arrested|": what was done to them */
static bool done_to_those(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    if (k->rel == REL_CSUBJ && k[-1].head == t && !strcmp(k[-1].lower, "those") && done_form(k) && !shape_has(d, t, REL_OBJ) && document_raise(d, t - 1, t)) {
        k[-1].rel = REL_NSUBJ;              /* "Those |arrested| include him" */
        k->rel = REL_ACL;
        be_done(k);
        return true;
    }
    bool of_those = (k->rel == REL_ACL || k->rel == REL_ACL_RELCL) && k->head == t - 1 && !strcmp(k[-1].lower, "those");
    if (!of_those || !done_form(k) || (k->rel == REL_ACL && k->feat_bits & FEAT_PASS) || shape_has(d, t, REL_OBJ) || shape_has_subject(d, t) || shape_has(d, t, REL_AUX) || shape_has(d, t, REL_AUX_PASS))
        return false;
    k->rel = REL_ACL;
    be_done(k);
    return true;
}

/* "Urged to free the priests, | the governor declined": no subject, no object, a comma, and then whom it was done to */
static bool done_to_subject(struct document *d, int32_t first)
{
    struct token *k = &d->tokens[first];
    if (k->rel != REL_CCOMP || k->head <= first || !(done_form(k) || word_in(k->lower, PUT_TO)) || !finite_past(k) || shape_has_subject(d, first))
        return false;
    int32_t subject = document_child(d, k->head, REL_NSUBJ, -1);
    uint8_t next = k[1].upos;
    bool behind = next == UPOS_PART || next == UPOS_ADP || next == UPOS_SCONJ || next == UPOS_ADV;
    if (!behind || subject <= first + 2 || shape_has(d, first, REL_OBJ) || shape_has(d, first, REL_AUX) || !shape_comma_between(d, first, subject))
        return false;
    k->rel = REL_ADVCL;
    be_done(k);
    return true;
}

void syntax_participles(struct document *d, uint32_t s)
{
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    for (int32_t t = first; t < end; t++)
        if ((t == first && t + 1 < end && (name_not_verb(d, t) || done_to_subject(d, t))) || (t > first && (raise_subject(d, t) || done_to_those(d, t))) || give_way(d, t) || give_object(d, t) || hang_on_noun(d, t))
            document_link_tree(d, s);
}
