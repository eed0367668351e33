/* Commitments told by a noun: "the promise to", "promises that X made to", "issued an ultimatum". In: arcs, actors. Out: the
   claim, where the noun's owner is known, with what the text says became of it. */
#include "claim/commitment.h"

#include "claim/clause.h"
#include "claim/situation.h"
#include "lexicon/vocabulary.h"

#include <string.h>

/* Who breaks or keeps "its promise": the subject, and in "X accused Y of breaking its promise" Y. */
static int32_t breaker(struct document *d, int32_t verb)
{
    int32_t over = d->tokens[verb].head, mark = clause_child2(d, verb, REL_MARK, REL_CASE);
    bool charged = mark >= 0 && over >= 0 && clause_word_in(d->tokens[mark].lower, "of for with");
    int32_t object = charged ? document_child(d, over, REL_OBJ, -1) : -1;
    return object >= 0 ? object : clause_subject(d, verb);
}

/* Owner of a promise: 's, "of", or the subject of the relative clause ("promises that the Front made to ..."). */
static int32_t owner_of(struct document *d, int32_t n, int32_t *relative)
{
    *relative = document_child(d, n, REL_ACL_RELCL, -1);
    int32_t owner = document_child(d, n, REL_NMOD_POSS, -1);
    if (owner < 0 && *relative >= 0)
        owner = document_child(d, *relative, REL_NSUBJ, -1);
    int32_t made = document_child(d, n, REL_ACL, -1);
    if (owner < 0)
        owner = clause_prepositional(d, n, "by");
    if (owner < 0 && made > n && clause_word_in(d->tokens[made].lower, "made given issued"))     /* "the promise of a road, made by X" */
        owner = document_child(d, made, REL_OBL_AGENT, -1);
    int32_t host = d->tokens[n].head;
    bool own = owner >= 0 && d->tokens[owner].upos == UPOS_PRON && host >= 0 && commitment_state_by(d, host) && d->tokens[host].upos == UPOS_VERB;
    if (own && breaker(d, host) >= 0)
        return breaker(d, host);
    bool brought = host >= 0 && d->tokens[n].rel == REL_OBL && document_child(d, n, REL_CASE, -1) >= 0 && d->tokens[host].upos == UPOS_VERB &&
                   !strcmp(d->tokens[document_child(d, n, REL_CASE, -1)].lower, "with");        /* "flew in with an offer of" */
    bool light = brought || (host >= 0 && d->tokens[n].rel == REL_OBJ && clause_word_in(d->tokens[host].lemma, "make give issue renew repeat reiterate reaffirm deliver sign extend"));
    int32_t bringer = brought ? clause_actor(d, clause_subject(d, host)) : -1;
    light = light && (!brought || (bringer >= 0 && d->actors[bringer].can_act));
    if (owner < 0 && light && !clause_negated(d, host) && !clause_modal(d, host))
        owner = clause_subject(d, host);
    return owner;
}

/* "the promises |made to the farmers have been eroded", whose they are not said: his who promised the farmers something before. */
static int32_t owner_told_before(struct document *d, int32_t n, const char *form)
{
    int32_t made = document_child(d, n, REL_ACL, -1), to = made >= 0 ? clause_prepositional(d, made, "to") : -1, det = document_child(d, n, REL_DET, -1);
    if (to < 0 || det < 0 || !clause_word_in(d->tokens[made].lower, "made given") || !clause_word_in(d->tokens[det].lower, "the these those"))
        return -1;
    for (uint32_t i = d->n_claims; i-- > 0;) {
        const struct claim *c = &d->claims[i];
        if (c->kind != CLAIM_COMMITMENT || strcmp(c->commitment.form, form) || !c->commitment.promiser.count)
            continue;
        for (int32_t t = document_token_at(d, c->span.start); t >= 0 && (uint32_t)t < d->n_tokens && d->tokens[t].span.start < c->span.end; t++)
            if (d->tokens[t].upos == UPOS_NOUN && !strcmp(d->tokens[t].lemma, d->tokens[to].lemma))
                return d->actors[c->commitment.promiser.items[0]].head;
    }
    return -1;
}

/* "kept its promise to pay": the parser hangs the infinitive on the promise or on the verb over it. */
static int32_t infinitive_behind(const struct document *d, int32_t n)
{
    int32_t t = n + 1, end = (int32_t)(d->sentences[document_sentence_of_token(d, n)].first + d->sentences[document_sentence_of_token(d, n)].count);
    while (t < end && clause_word_in(d->tokens[t].lower, "not never"))
        t++;
    for (int32_t to = t++; to < end && !strcmp(d->tokens[to].lower, "to") && t < end && t < to + 4; t++)
        if (d->tokens[t].upos == UPOS_VERB)
            return t;
    return -1;
}

/* "issued an ultimatum: ... they would close the road" */
static int32_t spelled_out(const struct document *d, int32_t n)
{
    int32_t host = d->tokens[n].head, act = host >= 0 && d->tokens[n].rel == REL_OBJ ? document_child(d, host, REL_PARATAXIS, -1) : -1;
    const char *modal = act > n ? clause_modal(d, act) : NULL;
    return modal && clause_word_in(modal, "will would shall 'll") && d->tokens[act].upos == UPOS_VERB ? act : -1;
}

/* "the promise |made by Kenya| to leave": a participle tells no content, but what hangs on it */
static int32_t clause_of(const struct document *d, int32_t t)
{
    bool past = d->tokens[t].feat_bits & FEAT_PAST && d->tokens[t].feat_bits & FEAT_PART;
    return past ? clause_complement(d, t) : t;
}

void commitment_of_noun(struct document *d, const struct frame_table *table, int32_t n)
{
    const char *form = commitment_form_of_noun(d, n);
    int32_t relative, owner = form ? owner_of(d, n, &relative) : -1, known = form && owner < 0 ? owner_told_before(d, n, form) : -1;
    if (known >= 0) {
        struct claim *told = commitment_add(d, n, known, n, form, "commitment:told-before");
        if (told)
            told->span = told->commitment.content, commitment_judge(d, table, told, n);
        return;
    }
    if (owner < 0)
        return;
    int32_t content = clause_complement(d, n);
    if (content < 0)
        content = infinitive_behind(d, n);
    if (content < 0 && relative >= 0)
        content = clause_complement(d, relative);
    if (content < 0)
        content = clause_prepositional(d, n, strcmp(form, "demand") ? "of" : "for");
    if (content < 0)
        content = spelled_out(d, n);
    if (content < 0 && strcmp(form, "demand"))
        content = clause_prepositional(d, n, "of");
    content = content == owner ? -1 : content;
    for (int32_t c = d->tokens[n].first_child; content < 0 && c >= 0; c = d->tokens[c].next_sibling)
        content = d->tokens[c].rel == REL_ACL && d->tokens[c].upos == UPOS_VERB ? clause_of(d, c) : -1;
    struct claim *c = content >= 0 && content != relative ? commitment_add(d, n, owner, content, form, "commitment:noun") : NULL;
    if (c)
        commitment_judge(d, table, c, n);
}
