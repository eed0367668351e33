/* In: a parsed sentence. Out: the same with labels that agree. A greedy labeller decides arc by arc; some pairs
   of labels exclude one another, and events hang on them: a passive subject needs a passive ("The bishops
   called for reforms"), and a passive its subject. A plural with a subject is a verb. "mine" after a determiner or noun is the mine; "froze" is of freeze; "threatened to march" has an infinitive. */
#include "syntax/agree.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

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
        token->lemma = "mine";
        shape_be(token, SHAPE_NOUN);
    }
}

/* forms that the endings learned do not know, in the order of strcmp */
static const char *const FORMS[][2] = {{"backpedaled", "backpedal"}, {"bore", "bear"}, {"bound", "bind"}, {"burnt", "burn"}, {"bused", "bus"}, {"busing", "bus"},
    {"cancelling", "cancel"}, {"clung", "cling"}, {"combated", "combat"}, {"combating", "combat"}, {"conferring", "confer"}, {"crept", "creep"},
    {"daubed", "daub"}, {"ddosed", "ddos"}, {"engulfed", "engulf"}, {"engulfs", "engulf"}, {"forbade", "forbid"}, {"froze", "freeze"},
    {"knelt", "kneel"}, {"knuckled", "knuckle"}, {"labelling", "label"}, {"marshaled", "marshal"}, {"mistook", "mistake"},
    {"overflew", "overfly"}, {"overflown", "overfly"}, {"patrolling", "patrol"}, {"pressganged", "pressgang"},
    {"professionalised", "professionalise"}, {"sang", "sing"}, {"shrank", "shrink"}, {"signaled", "signal"}, {"slew", "slay"}, {"spat", "spit"}, {"spun", "spin"},
    {"strove", "strive"}, {"swam", "swim"}, {"trod", "tread"}, {"unfroze", "unfreeze"}, {"wove", "weave"}};

static void agree_form(struct token *t)
{
    size_t low = 0, high = sizeof FORMS / sizeof *FORMS;
    if (t->upos != UPOS_VERB || t->feat_bits & FEAT_INF)
        return;
    while (low < high) {
        size_t mid = (low + high) / 2;
        int order = strcmp(t->lower, FORMS[mid][0]);
        if (!order)
            t->lemma = FORMS[mid][1];
        if (order <= 0)
            high = mid;
        else
            low = mid + 1;
    }
}

static bool plural_in_s(const struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    bool of = t + 1 < (int32_t)d->n_tokens && !strcmp(d->tokens[t + 1].lower, "of");
    return k->feat_bits & FEAT_PLUR && k->lower[strlen(k->lower) - 1] == 's' && !of &&
           document_child(d, t, REL_CASE, -1) < 0 && document_child(d, t, REL_COP, -1) < 0;
}

static bool person_before(const struct document *d, int32_t t)
{
    return d->tokens[t - 1].upos == UPOS_PROPN && d->tokens[t - 1].ner == NER_PER && t + 1 < (int32_t)d->n_tokens && d->tokens[t + 1].upos == UPOS_ADP;
}

/* a clause needs a verb: "while the group estimates $2bn", "The firm disputes that it paid" */
static bool clause_wants_verb(const struct document *d, int32_t t)
{
    static const char *const MARKS[] = {"while", "whereas", "although", "because", "that", "if", "when", "since"};
    int32_t mark = document_child(d, t, REL_MARK, -1), that = t + 2 < (int32_t)d->n_tokens ? t + 1 : -1;
    for (size_t i = 0; mark >= 0 && i < sizeof MARKS / sizeof *MARKS; i++)
        if (!strcmp(d->tokens[mark].lower, MARKS[i]))
            return true;
    bool clause = document_child(d, t, REL_ACL, -1) > t || document_child(d, t, REL_ACL_RELCL, -1) > t;
    return d->tokens[t].head < 0 && clause && that >= 0 && !strcmp(d->tokens[that].lower, "that") && d->tokens[that + 1].upos != UPOS_VERB;
}

/* "The court in Lima sentences nine men", "Rebels fire shells": a subject and an object, and nothing that a noun has */
static bool transitive(const struct document *d, int32_t t)
{
    if (d->tokens[t].head >= 0)
        return false;
    bool object = document_child(d, t, REL_OBJ, -1) > t;
    for (int32_t c = d->tokens[t].first_child; object && c >= 0; c = d->tokens[c].next_sibling) {
        uint8_t rel = d->tokens[c].rel;
        object = rel != REL_DET && rel != REL_AMOD && rel != REL_NMOD_POSS && rel != REL_COP && rel != REL_NUMMOD;
    }
    return object;
}

/* "The court | in Lima sentences two men": no noun has an object. What hung below the root becomes it, the old root its
   subject; a preposition and a name before it ("in Lima") go to the subject. True if it was so. */
static bool raise_verb(struct document *d, int32_t t)
{
    int32_t root = d->tokens[t].head, name = t - 1;
    bool below = d->tokens[t].upos == UPOS_NOUN && d->tokens[t].rel == REL_NMOD && root >= 0 && root < t && d->tokens[root].head < 0;
    if (!below || document_child(d, t, REL_OBJ, -1) < t || document_child(d, t, REL_DET, -1) >= 0 || document_child(d, root, REL_NSUBJ, -1) >= 0)
        return false;
    int32_t mark = document_child(d, t, REL_CASE, -1);
    if (mark >= 0 && mark < name && d->tokens[name].head == t && d->tokens[name].upos == UPOS_PROPN) {
        document_hang(d, mark, name);
        document_hang(d, name, root);
        d->tokens[name].rel = REL_NMOD;
    } else if (mark >= 0)
        return false;
    const struct sentence *s = &d->sentences[document_sentence_of_token(d, t)];
    for (int32_t c = t + 1; c < (int32_t)(s->first + s->count); c++)
        if (d->tokens[c].head == root)
            document_hang(d, c, t);
    document_raise(d, t, root);
    d->tokens[root].rel = REL_NSUBJ;
    return true;
}

/* the subject of a plural noun that is a verb: what the parser calls so, or the noun right before it; -1: it is a noun */
static int32_t subject_of_plural(const struct document *d, int32_t t)
{
    if (d->tokens[t].upos != UPOS_NOUN)
        return -1;
    int32_t subject = document_child(d, t, REL_NSUBJ, -1);
    if (subject >= 0 && subject < t && transitive(d, t))
        return subject;
    if (!plural_in_s(d, t) || subject >= t)
        return -1;
    if (subject >= 0)
        return d->tokens[t].head < 0 ? subject : -1;
    bool beside = t > 0 && d->tokens[t - 1].head == t && d->tokens[t - 1].rel == REL_COMPOUND && !(d->tokens[t - 1].feat_bits & FEAT_PLUR);
    bool root = d->tokens[t].head < 0;
    bool deed = root && d->tokens[t - 1].upos == UPOS_PROPN && document_child(d, t, REL_OBJ, -1) > t;       /* "Hamas fires eight shells" */
    return beside && ((root && person_before(d, t)) || deed || clause_wants_verb(d, t)) ? t - 1 : -1;
}

static void relabel(struct document *d, int32_t t, int32_t subject)
{
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        struct token *x = &d->tokens[c];
        bool modifier = x->rel == REL_DET || x->rel == REL_COMPOUND || x->rel == REL_AMOD || x->rel == REL_NMOD_POSS || x->rel == REL_NUMMOD;
        if (c < subject && modifier)
            document_hang(d, c, subject);
        else if (x->rel == REL_NMOD)
            x->rel = document_child(d, c, REL_CASE, -1) >= 0 ? REL_OBL : REL_OBJ;
        else if (c > t && (x->rel == REL_ACL || x->rel == REL_ACL_RELCL))
            x->rel = REL_CCOMP;
    }
    d->tokens[subject].rel = REL_NSUBJ;
}

/* "Ada Obi talks with the envoy": the present tense, taken for a plural. True if it was. */
static bool agree_present(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    int32_t subject = subject_of_plural(d, t);
    if (subject < 0)
        return false;
    relabel(d, t, subject);
    shape_be(k, SHAPE_DOES);
    return true;
}

static bool takes_infinitive(const struct token *t)
{
    static const char *const VERBS[] = {"threaten", "promise", "vow", "pledge", "refuse", "want", "hope", "plan", "decide", "intend", "manage", "decline", "volunteer", "wish"};
    for (size_t i = 0; t->upos == UPOS_VERB && i < sizeof VERBS / sizeof *VERBS; i++)
        if (!strcmp(t->lemma, VERBS[i]))
            return true;
    return false;
}

/* "pledged |in 2021| to", "promised |on Monday| to" */
static bool only_a_date(const struct document *d, int32_t from, int32_t to)
{
    if (to - from > 4)
        return false;
    for (int32_t t = from; t < to; t++) {
        enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
        if (p != UPOS_ADP && p != UPOS_NUM && p != UPOS_PROPN && p != UPOS_ADV)
            return false;
    }
    return true;
}

/* "threatened to march on the town": behind these verbs "to" is before a verb. True if a noun was made one. */
static bool agree_infinitive(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t], *to = k - 1;
    int32_t verb = k->head;
    if (t < 2 || verb < 0 || verb > t - 2 || (verb < t - 2 && !only_a_date(d, verb + 1, t - 1)) || k->upos != UPOS_NOUN || k->feat_bits & FEAT_PLUR || to->head != t || strcmp(to->lower, "to") || !takes_infinitive(&d->tokens[verb]))
        return false;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_NMOD)
            d->tokens[c].rel = REL_OBL;
    int32_t next = document_child(d, verb, REL_OBL, t);
    if (next > t && document_child(d, next, REL_CASE, -1) == t + 1)     /* "|on the town" */
        d->tokens[next].head = t;
    else if (next > t && next < t + 4 && document_child(d, next, REL_CASE, -1) < 0)     /* "to rehouse |140 families" */
        hang(d, next, t, REL_OBJ);
    k->rel = REL_XCOMP;
    shape_be(k, SHAPE_TO_DO);
    to->upos = UPOS_PART;
    to->rel = REL_MARK;
    return true;
}

/* "offered to host talks", "appealed to all |to spare clinics": no verb in its bare form is a part of the noun behind it. */
static bool agree_object(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t], *to = k - 1;
    int32_t noun = k->head, over = noun;
    if (k->upos != UPOS_VERB || (k->rel != REL_COMPOUND && k->rel != REL_AMOD) || noun != t + 1 || strcmp(to->lower, "to") || strcmp(k->lower, k->lemma))
        return false;
    while (over >= 0 && (over >= t || d->tokens[over].upos != UPOS_VERB))
        over = d->tokens[over].head;
    if (over < 0)
        return false;
    hang(d, t, over, over == t - 2 ? REL_XCOMP : REL_ADVCL);
    hang(d, noun, t, REL_OBJ);
    hang(d, t - 1, t, REL_MARK);
    k->feat_bits = FEAT_INF;
    to->upos = UPOS_PART;
    return true;
}

/* "..., local health workers |report.": who says so at the end of a sentence, no noun. The verb's token, -1: none such. */
static int32_t trailing_report(const struct document *d, int32_t first, int32_t end)
{
    static const char *const WORDS[] = {"report", "reports", "claim", "claims", "estimate", "estimates", "note", "notes", "figure", "figures"};
    int32_t t = end - 2, comma = t - 1;
    bool known = false;
    for (size_t i = 0; t > first + 4 && i < sizeof WORDS / sizeof *WORDS; i++)
        known = known || !strcmp(d->tokens[t].lower, WORDS[i]);
    if (!known || d->tokens[t].upos != UPOS_NOUN || strcmp(d->tokens[end - 1].form, ".") || (d->tokens[t - 1].upos != UPOS_NOUN && d->tokens[t - 1].upos != UPOS_PROPN))
        return -1;
    for (; comma > first && t - comma < 8 && strcmp(d->tokens[comma].form, ","); comma--) {
        enum ud_upos p = (enum ud_upos)d->tokens[comma].upos;
        if (p != UPOS_DET && p != UPOS_ADJ && p != UPOS_NOUN && p != UPOS_PROPN)
            return -1;
    }
    bool agrees = (d->tokens[t].lower[strlen(d->tokens[t].lower) - 1] == 's') != ((d->tokens[t - 1].feat_bits & FEAT_PLUR) != 0);
    return comma > first + 1 && !strcmp(d->tokens[comma].form, ",") && agrees ? t : -1;
}

static bool agree_trailing(struct document *d, uint32_t s, int32_t first, int32_t end)
{
    int32_t t = trailing_report(d, first, end), root = d->sentences[s].root;
    if (t < 0 || root < 0 || root >= t - 1 || d->tokens[root].upos == UPOS_NOUN)
        return false;
    for (int32_t i = t - 1; strcmp(d->tokens[i].form, ","); i--)
        if (d->tokens[i].head == t || i == t - 1)
            d->tokens[i].head = t - 1;
    hang(d, t - 1, t, REL_NSUBJ);
    hang(d, t, root, REL_PARATAXIS);
    shape_be(&d->tokens[t], SHAPE_PRESENT);
    return true;
}

/* "detained several | suspects": an object that adjective or article leads is a plural, no verb */
static void agree_plural(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    size_t n = strlen(k->lower);
    bool verb = k->upos == UPOS_VERB && (k->rel == REL_OBJ || k->rel == REL_NSUBJ_PASS) && n > 3 && k->lower[n - 1] == 's' && strcmp(k->lower, k->lemma) != 0;
    bool led = t > 0 && d->tokens[t - 1].head == t && (d->tokens[t - 1].rel == REL_AMOD || d->tokens[t - 1].rel == REL_DET || d->tokens[t - 1].rel == REL_NUMMOD);
    if (!verb || !led || document_child(d, t, REL_OBJ, -1) >= 0 || document_child(d, t, REL_NSUBJ, -1) >= 0)
        return;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_OBL)
            d->tokens[c].rel = REL_NMOD;
    shape_be(k, SHAPE_NOUNS);
}

/* "kills two and |injures| seven": what has an object beside a verb is no noun */
static void agree_joined(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    bool beside = k->upos == UPOS_NOUN && k->rel == REL_CONJ && k->head >= 0 && k->head < t && d->tokens[k->head].upos == UPOS_VERB && d->tokens[k->head].feat_bits & FEAT_FIN;
    if (!beside || k->lower[strlen(k->lower) - 1] != 's' || document_child(d, t, REL_OBJ, -1) < t || !shape_has(d, t, REL_CC) || shape_has(d, t, REL_DET) ||
        shape_has(d, t, REL_AMOD) || shape_has(d, t, REL_CASE))
        return;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_NMOD)
            d->tokens[c].rel = REL_OBL;
    shape_be(k, SHAPE_DOES);
}

/* only verbs of the row between the first and this one: not "told them to leave and | let her go" */
static bool in_one_row(const struct document *d, int32_t over, int32_t t)
{
    for (int32_t i = over + 1; i < t; i++)
        if (d->tokens[i].upos == UPOS_VERB && d->tokens[i].rel != REL_AMOD && d->tokens[i].head != over)
            return false;
        else if (d->tokens[i].rel == REL_MARK)
            return false;
    return true;
}

/* A verb without a subject, behind "and" or in a row, of one in the past that is no passive */
static bool joins_past(struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t], *over = k->head >= 0 ? &d->tokens[k->head] : NULL;
    if (!over || k->upos != UPOS_VERB || k->rel != REL_CONJ || k->head > t || over->upos != UPOS_VERB || !(over->feat_bits & FEAT_PAST) || passive(d, k->head))
        return false;
    bool told = over->rel == REL_CONJ || shape_has(d, k->head, REL_NSUBJ) || shape_has(d, k->head, REL_NSUBJ_PASS);
    return told && !shape_has(d, t, REL_MARK) && !shape_has(d, t, REL_AUX) && !shape_has_subject(d, t) && in_one_row(d, k->head, t);
}

/* "|abducted|, tortured and killed him": the first of the row is no passive, nor are those beside it */
static void be_active(struct document *d, int32_t first, int32_t end)
{
    shape_be(&d->tokens[first], SHAPE_PAST);
    for (int32_t c = d->tokens[first].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        struct token *k = &d->tokens[c];
        if (k->rel == REL_CONJ && c < end && k->feat_bits & FEAT_PART && k->feat_bits & FEAT_PAST)
            shape_be(k, SHAPE_PAST);
        k->rel = k->rel == REL_NSUBJ_PASS ? REL_NSUBJ : k->rel;
    }
}

/* "arrested and |beat| the lawyer": a past form like the bare one stands beside a past */
static void agree_row(struct document *d, int32_t t)
{
    static const char *const ALIKE[] = {"beat", "hit", "cut", "hurt", "put", "set", "shut", "split", "spread", "let", "cast", "shed", "thrust", "quit", NULL};
    struct token *k = &d->tokens[t];
    if (!joins_past(d, t))
        return;
    if (k->feat_bits & FEAT_INF && word_in(k->lower, ALIKE))
        shape_be(k, SHAPE_PAST);
    const struct token *over = &d->tokens[k->head];
    bool open = over->feat_bits & FEAT_PART && over->rel == REL_ROOT && !shape_has(d, k->head, REL_AUX) && !shape_has(d, k->head, REL_OBJ);
    if (open && k->feat_bits & FEAT_FIN && document_child(d, t, REL_OBJ, -1) > t)
        be_active(d, k->head, t);
}

/* "ended |his fast|", "|the EU's fine| was raised": what somebody has is a noun */
static void agree_owned(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    bool place = k->rel == REL_OBJ || k->rel == REL_NSUBJ || k->rel == REL_NSUBJ_PASS;
    if (k->upos != UPOS_ADJ || !place || document_child(d, t, REL_NMOD_POSS, -1) < 0 || document_child(d, t, REL_COP, -1) >= 0)
        return;
    for (int32_t c = k->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_OBL)
            d->tokens[c].rel = REL_NMOD;
    shape_be(k, SHAPE_NOUN);
}

void syntax_agree(struct document *d, uint32_t s)
{
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    bool moved = false;
    for (int32_t t = first; t < end; t++)
        if (raise_verb(d, t))
            document_link_tree(d, s);
    for (int32_t t = first; t < end; t++)
        moved |= agree_present(d, t) || (t == first && agree_trailing(d, s, first, end)) || (t >= first + 2 && (agree_infinitive(d, t) || agree_object(d, t)));
    if (moved)
        document_link_tree(d, s);
    for (int32_t t = first; t < end; t++) {
        agree_voice(d, t);
        agree_plural(d, t);
        agree_owned(d, t);
        agree_joined(d, t);
        agree_row(d, t);
        agree_mine(d, t, first);
        agree_form(&d->tokens[t]);
    }
}
