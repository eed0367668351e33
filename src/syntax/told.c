/* In: a parsed sentence with a verb of saying. Out: the same; who says it is not who did it, and what is said hangs on the verb of saying and
   not on the statement in which it was said; a verb behind a relative clause goes with the noun before it ("Somalia, which Kenya accuses,
   | expelled two envoys"). */
#include "syntax/told.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

/* what takes a clause and no person: "said", "believes" */
static bool says(const struct token *t)
{
    static const char *const SAY[] = {"say", "add", "allege", "announce", "argue", "assert", "believe", "claim", "confirm", "declare", "fear", "insist", "reply",
                                      "report", "state", "think", NULL};
    return word_in(t->lemma, SAY);
}

static void give_subject(struct document *d, int32_t subject, int32_t verb)
{
    document_hang(d, subject, verb);
    d->tokens[subject].rel = shape_has(d, verb, REL_AUX_PASS) ? REL_NSUBJ_PASS : REL_NSUBJ;
}

/* "said | its chairman, Musa Zwane, | had been detained": nobody says a person, so the noun is the subject of what is said */
static bool give_said_subject(struct document *d, int32_t t)
{
    int32_t object = document_child(d, t, REL_OBJ, -1), clause = object > t ? document_child(d, t, REL_CCOMP, -1) : -1;
    if (clause <= object || !says(&d->tokens[t]))
        return false;
    int32_t aux = document_child(d, clause, REL_AUX, -1), passive = document_child(d, clause, REL_AUX_PASS, -1), copula = document_child(d, clause, REL_COP, -1);
    if ((aux >= 0 ? aux : passive >= 0 ? passive : copula) < object || document_child(d, clause, REL_MARK, -1) >= 0 || shape_has_subject(d, clause) || !shape_nominal(&d->tokens[object]))
        return false;
    give_subject(d, object, clause);
    return true;
}

/* A noun that hangs on a verb without a preposition, and is no time, is its object. */
static void bare_object(struct document *d, int32_t verb)
{
    int32_t c = document_child(d, verb, REL_OBL, -1);
    if (document_child(d, verb, REL_OBJ, -1) < 0 && c > verb && shape_nominal(&d->tokens[c]) && document_child(d, c, REL_CASE, -1) < 0)
        d->tokens[c].rel = REL_OBJ;
}

/* The comma before the phrase of a noun, with no verb between; -1. */
static int32_t comma_at(const struct document *d, int32_t noun, int32_t first)
{
    int32_t t = noun - 1;
    while (t > first && strcmp(d->tokens[t].form, ",") != 0 && d->tokens[t].upos != UPOS_VERB && d->tokens[t].upos != UPOS_AUX)
        t--;
    return t > first && !strcmp(d->tokens[t].form, ",") ? t : -1;
}

static bool may_be_told(const struct document *d, int32_t v)
{
    const struct token *k = &d->tokens[v];
    return k->upos == UPOS_VERB && k->feat_bits & (FEAT_PAST | FEAT_PRES) && strcmp(k[-1].form, ",") != 0 && !shape_has_subject(d, v) && !shape_has(d, v, REL_MARK) &&
           (k->feat_bits & FEAT_FIN || shape_has(d, v, REL_OBJ) || k->rel != REL_ACL) && !shape_has(d, v, REL_OBL_AGENT);
}

/* The verb of what is told between its subject and the comma: it hangs on the verb of saying, or as a participle below the subject. */
static int32_t told_verb(const struct document *d, int32_t subject, int32_t comma, int32_t saying)
{
    int32_t below = -1;
    for (int32_t v = subject + 1; v < comma; v++) {
        uint8_t rel = d->tokens[v].rel;
        if (!may_be_told(d, v))
            continue;
        if (d->tokens[v].head == saying && (rel == REL_CCOMP || rel == REL_ADVCL || rel == REL_PARATAXIS || rel == REL_CONJ))
            return v;
        if (below < 0 && d->tokens[v].head >= subject && d->tokens[v].head < v && (rel == REL_ADVCL || rel == REL_ACL) && shape_has(d, v, REL_OBJ))
            below = v;
    }
    return below;
}

/* The clause without a subject that goes on behind who says it: "Rebels, the army said, |killed| 12"; -1 */
static int32_t clause_after(const struct document *d, int32_t saying)
{
    int32_t c = document_child(d, saying, REL_CCOMP, -1);
    while (c >= 0 && c < saying)
        c = document_child(d, saying, REL_CCOMP, c);
    return c;
}

/* "Rebels, the army said, |killed|", "the minister, accused of graft, the party said, |would resign|" */
static bool give_to_clause(struct document *d, int32_t subject, int32_t clause)
{
    if (clause < 0 || d->tokens[clause].upos != UPOS_VERB || shape_has_subject(d, clause) || shape_has(d, clause, REL_MARK))
        return false;
    give_subject(d, subject, clause);
    return true;
}

/* "Rebels in the east |killed| 12 soldiers, the army said": who says has a subject at hand; the first is that of the verb behind it, which
   is no participle. */
static bool give_first_subject(struct document *d, int32_t t)
{
    int32_t a = document_child(d, t, REL_NSUBJ, -1), b = a >= 0 ? document_child(d, t, REL_NSUBJ, a) : -1;
    if (b < 0 || !says(&d->tokens[t]))
        return false;
    int32_t comma = b > a && b < t ? comma_at(d, b, a) : -1, verb = comma > a ? told_verb(d, a, comma, t) : -1;
    int32_t after = comma > a ? clause_after(d, t) : -1;
    if (verb < 0 || after >= 0)
        return give_to_clause(d, a, after);
    document_hang(d, verb, t);
    give_subject(d, a, verb);
    d->tokens[verb].rel = REL_CCOMP;
    if (!shape_has(d, verb, REL_AUX_PASS))
        d->tokens[verb].feat_bits = (d->tokens[verb].feat_bits & ~(uint32_t)(FEAT_PART | FEAT_PASS)) | FEAT_FIN;
    bare_object(d, verb);
    return true;
}

/* "said in a statement |that| troops had shelled the town", "said in remarks on Friday |that|": a clause with its own subject is said, and
   describes no statement */
static bool give_content(struct document *d, int32_t t)
{
    static const char *const TELL[] = {"warn", "write", "tell", NULL};
    struct token *k = &d->tokens[t];
    int32_t mark = document_child(d, t, REL_MARK, -1), last = k->head, noun = last;
    if (noun >= 0 && d->tokens[noun].rel == REL_NMOD && d->tokens[noun].head >= 0 && shape_nominal(&d->tokens[d->tokens[noun].head]))
        noun = d->tokens[noun].head;
    int32_t verb = noun >= 0 ? d->tokens[noun].head : -1, behind = last + 1;
    while (behind < mark && behind < last + 5 && (d->tokens[behind].upos == UPOS_ADP || d->tokens[behind].upos == UPOS_DET || d->tokens[behind].upos == UPOS_NUM || shape_nominal(&d->tokens[behind])))
        behind++;               /* "remarks |on Friday| that" */
    bool that = (k->rel == REL_ACL_RELCL || k->rel == REL_ACL) && mark == behind && mark > 0 && !strcmp(d->tokens[mark].lower, "that") && shape_has_subject(d, t);
    if (!that || verb < 0 || d->tokens[noun].rel != REL_OBL || !(says(&d->tokens[verb]) || (mark == last + 1 && noun == last && word_in(d->tokens[verb].lemma, TELL))) || shape_has(d, verb, REL_CCOMP))
        return false;
    document_hang(d, t, verb);
    k->rel = REL_CCOMP;
    return true;
}

/* "Somalia, which Kenya accuses of arming rebels, |expelled| two envoys" */
static bool give_main_verb(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    int32_t relative = k->rel == REL_CONJ && k->upos == UPOS_VERB && t > 0 && !strcmp(k[-1].form, ",") ? k->head : -1;
    int32_t noun = relative >= 0 && d->tokens[relative].rel == REL_ACL_RELCL ? d->tokens[relative].head : -1;
    if (noun < 0 || d->tokens[noun].head >= 0 || !shape_nominal(&d->tokens[noun]) || shape_has(d, noun, REL_COP) || shape_has_subject(d, t) || shape_has(d, t, REL_CC) ||
        !(k->feat_bits & (FEAT_FIN | FEAT_PAST)))
        return false;
    k->head = -1;
    k->rel = REL_ROOT;
    give_subject(d, noun, t);
    return true;
}

/* "said that after it |joins| the court, it will sue": of two clauses that are said the first tells when the second happens */
static bool give_time(struct document *d, int32_t t)
{
    static const char *const WHEN[] = {"after", "when", "once", "before", "until", "if", "while", "because", "although", "unless", "since", "though", NULL};
    int32_t when = says(&d->tokens[t]) ? document_child(d, t, REL_CCOMP, -1) : -1, then = when > t ? document_child(d, t, REL_CCOMP, when) : -1;
    int32_t that = when > t ? document_child(d, when, REL_MARK, -1) : -1, mark = that >= 0 ? document_child(d, when, REL_MARK, that) : -1;
    int32_t subject = then >= 0 ? document_child(d, then, REL_NSUBJ, -1) : -1;
    if (mark != that + 1 || strcmp(d->tokens[that].lower, "that") || !word_in(d->tokens[mark].lower, WHEN) || subject < when || comma_at(d, subject, when) < 0)
        return false;
    document_hang(d, when, then);
    d->tokens[when].rel = REL_ADVCL;
    document_hang(d, that, then);
    return true;
}

/* The one noun between a comma and a verb on which the others hang, hung itself on a word before the comma; -1 */
static int32_t teller(const struct document *d, int32_t comma, int32_t end, int32_t saying)
{
    int32_t found = -1;
    for (int32_t t = comma + 1; t < end; t++) {
        if (d->tokens[t].upos == UPOS_PUNCT || d->tokens[t].upos == UPOS_PRON || d->tokens[t].upos == UPOS_SCONJ)
            return -1;
        if (d->tokens[t].head > comma && d->tokens[t].head < end)
            continue;
        int32_t head = d->tokens[t].head;
        bool outside = head >= 0 && (head < comma || head == saying) && shape_nominal(&d->tokens[t]) && !shape_has(d, t, REL_CASE);
        if (found >= 0 || !outside)
            return -1;
        found = t;
    }
    return found;
}

/* The saying stands above what is told, and with it what is said besides: "..., he said, |adding| that". What stands before the comma
   is told. */
static bool say_over(struct document *d, int32_t saying, int32_t told, int32_t comma)
{
    bool raised = document_raise(d, saying, told);
    if (!raised)
        return false;
    d->tokens[told].rel = REL_CCOMP;
    for (int32_t c = d->tokens[told].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > saying && (d->tokens[c].rel == REL_PUNCT || (d->tokens[c].rel == REL_ADVCL && shape_ends(&d->tokens[c], "ing"))))
            document_hang(d, c, saying);
    for (int32_t c = d->tokens[saying].first_child; c >= 0 && c < comma; c = d->tokens[c].next_sibling)
        document_hang(d, c, told);
    return true;
}

/* The clause before the comma is what is said; what follows behind another, "Tasnim reported", tells that it was said. */
static bool told_twice(struct document *d, int32_t t, int32_t comma)
{
    const struct token *k = &d->tokens[t];
    int32_t told = k->head, next = document_child(d, t, REL_CCOMP, -1);
    bool before = told >= 0 && told < comma && d->tokens[told].upos == UPOS_VERB && (k->rel == REL_PARATAXIS || k->rel == REL_CONJ);
    bool behind = next > t + 1 && !strcmp(d->tokens[t + 1].form, ",") && says(&d->tokens[next]) && shape_has(d, next, REL_NSUBJ) && !shape_has(d, next, REL_MARK);
    bool first = before && say_over(d, t, told, comma), second = behind && say_over(d, next, t, t);
    return first || second;
}

/* "The house will never allow it, |the spokesman of the committee| has said, Tasnim reported": who says it stands in apposition to
   nothing, and what follows behind the comma is not said by him */
static bool give_teller(struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    int32_t start = document_child(d, t, REL_AUX, -1), end = start >= 0 && start < t ? start : t;
    bool finite = k->upos == UPOS_VERB && k->feat_bits & FEAT_PAST && (k->feat_bits & FEAT_FIN || start >= 0) && says(k) && k->head >= 0;
    bool last = (uint32_t)t + 1 < d->n_tokens && (d->tokens[t + 1].upos == UPOS_PUNCT || d->tokens[t + 1].upos == UPOS_ADP);
    int32_t comma = finite && last && end > 1 ? comma_at(d, end, (int32_t)d->sentences[document_sentence_of_token(d, t)].first) : -1;
    if (comma < 0 || k->head > comma || shape_has(d, t, REL_MARK) || k->rel == REL_ACL_RELCL)
        return false;
    int32_t own = document_child(d, t, REL_NSUBJ, -1), who = own < 0 && !shape_has_subject(d, t) ? teller(d, comma, end, t) : -1;
    if (who >= 0 && document_below(d, t, who))
        return false;
    if (who >= 0)
        give_subject(d, who, t);
    bool moved = (who >= 0 || own > comma) && told_twice(d, t, comma);
    return who >= 0 || moved;
}

bool syntax_told(struct document *d, int32_t t)
{
    return give_time(d, t) || give_teller(d, t) || give_said_subject(d, t) || give_first_subject(d, t) || give_content(d, t) || give_main_verb(d, t);
}
