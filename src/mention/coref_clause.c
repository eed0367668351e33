/* What the clause of a pronoun tells of whom it means, or that it means nobody. In: tokens with arcs, a mention. */
#include "mention/actor_work.h"

#include <string.h>

/* "sanctions on Iraq over | its invasion of Kuwait", "thanked Peru for its help": whose deed is the reason; the verb, or -1 */
int32_t mention_reason_verb(const struct document *d, const struct actor_mention *m)
{
    static const char *const for_it[] = {"for", "over", "because", NULL};
    static const char *const answer[] = {"response", "retaliation", "reaction", "answer", "reply", "revenge", "punishment", NULL};
    const struct token *t = d->tokens;
    int32_t noun = d->tokens[m->head].rel == REL_NMOD_POSS ? d->tokens[m->head].head : -1, mark = noun >= 0 ? document_child(d, noun, REL_CASE, -1) : -1, up = noun >= 0 ? t[noun].head : -1;
    if (mark < 0 || up < 0)
        return -1;
    if (t[noun].rel == REL_OBL && t[up].upos == UPOS_VERB && word_in(t[mark].lower, for_it))
        return up;
    bool back = t[noun].rel == REL_NMOD && word_in(t[up].lemma, answer) && (!strcmp(t[mark].lower, "to") || !strcmp(t[mark].lower, "for"));
    int32_t verb = back ? t[up].head : -1;
    if (verb >= 0 && t[verb].rel == REL_OBJ)        /* "[sanctions] in response to" */
        verb = t[verb].head;
    return verb >= 0 && t[verb].upos == UPOS_VERB ? verb : -1;
}

/* Whom the verb is done to, as its object or behind a preposition: "[imposed sanctions] on Iraq", "[thanked] Peru" */
bool mention_done_to(const struct document *d, const struct actor_mention *a, int32_t verb)
{
    static const char *const at[] = {"on", "against", "from", "at", "with", NULL};
    const struct token *t = d->tokens;
    int32_t up = t[a->head].head, mark = document_child(d, a->head, REL_CASE, -1);
    bool behind = mark >= 0 && word_in(t[mark].lower, at);
    if (verb < 0 || up < 0)
        return false;
    return (up == verb && (t[a->head].rel == REL_OBJ || (t[a->head].rel == REL_OBL && behind))) || (t[up].head == verb && t[up].rel == REL_OBJ && t[a->head].rel == REL_NMOD && behind);
}

/* "it is clear that", "it was the army that": nobody */
bool mention_expletive(const struct document *d, const struct actor_mention *m)
{
    const struct token *t = d->tokens, *k = &d->tokens[m->head];
    if (strcmp(k->lower, "it") || (k->rel != REL_NSUBJ && k->rel != REL_EXPL) || k->head < m->head)
        return false;
    bool copula = document_child(d, k->head, REL_COP, -1) >= 0;
    for (int32_t x = t[k->head].first_child; copula && x >= 0; x = t[x].next_sibling) {
        bool clause = x > k->head && (t[x].rel == REL_CCOMP || t[x].rel == REL_CSUBJ), cleft = x > k->head && t[x].rel == REL_ACL_RELCL;
        bool infinitive = x > k->head && (t[x].rel == REL_XCOMP || t[x].rel == REL_ADVCL) && t[x].feat_bits & FEAT_INF;
        if (cleft || (clause && t[k->head].upos == UPOS_ADJ && !word_is(d, k->head, W_ACTOR_FELT)) || (infinitive && word_is(d, k->head, W_ACTOR_JUDGED)))
            return true;
    }
    return false;
}

/* "said the army had stopped | its siege": the subject of the verb that the possessor stands below; a token, or -1 */
int32_t mention_clause_subject(const struct document *d, const struct actor_mention *m)
{
    const struct token *t = d->tokens;
    int32_t verb = t[m->head].head;
    for (int i = 0; i < 4 && verb >= 0 && t[verb].upos != UPOS_VERB; i++)
        verb = t[verb].head;
    int32_t subject = verb >= 0 && t[verb].rel == REL_CCOMP ? document_child(d, verb, REL_NSUBJ, -1) : -1;
    return subject >= 0 && subject < verb && verb < m->head ? subject : -1;
}

/* "urged the junta to free | its captives": who is to do it, the object of the verb above; a token, or -1 */
int32_t mention_controller(const struct document *d, const struct actor_mention *m)
{
    const struct token *t = d->tokens;
    int32_t verb = d->tokens[m->head].head;
    for (int i = 0; i < 6 && verb >= 0 && t[verb].upos != UPOS_VERB; i++)
        verb = t[verb].head;
    int32_t mark = verb >= 0 && t[verb].feat_bits & FEAT_INF && (t[verb].rel == REL_XCOMP || t[verb].rel == REL_ADVCL || t[verb].rel == REL_CCOMP) ? document_child(d, verb, REL_MARK, -1) : -1;
    int32_t above = mark >= 0 && !strcmp(t[mark].lower, "to") ? t[verb].head : -1;
    if (above < 0 || t[above].upos != UPOS_VERB || word_is(d, above, W_ACTOR_OWN_ACT))
        return -1;
    int32_t object = document_child(d, above, REL_OBJ, -1);
    if (object < 0 && !strcmp(t[above].lemma, "call"))      /* "called on the junta to" */
        object = document_child(d, above, REL_OBL, -1);
    return object > above && object < mark ? object : -1;
}

/* "In | his meeting with Ada Obi, the minister said": what opens a sentence, before anybody is named, is its subject's; a token, or -1 */
int32_t mention_foreseen(const struct document *d, const struct actor_mention *m)
{
    static const char *const one[] = {"his", "her", "its", NULL};
    const struct token *t = d->tokens, *k = &t[m->head];
    int32_t noun = k->rel == REL_NMOD_POSS && word_in(k->lower, one) ? k->head : -1, verb = noun >= 0 && t[noun].rel == REL_OBL ? t[noun].head : -1;
    if (verb <= noun)
        return -1;
    for (int32_t x = (int32_t)d->sentences[m->sentence].first; x < m->head; x++)
        if (t[x].upos == UPOS_NOUN || t[x].upos == UPOS_PROPN || t[x].upos == UPOS_PRON)
            return -1;
    int32_t subject = document_child(d, verb, REL_NSUBJ, -1);
    subject = subject < 0 ? document_child(d, verb, REL_NSUBJ_PASS, -1) : subject;
    return subject > noun && (t[subject].upos == UPOS_NOUN || t[subject].upos == UPOS_PROPN) ? subject : -1;
}
