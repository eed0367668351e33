/* What a text says became of a promise: "kept its promise", "the promise was broken", "made good on". In: the noun of the
   promise, the verb over it. Out: its state, with the words that say so. It counts as far as the text says that it is so:
   not what is hoped, denied or asked for. */
#include "claim/commitment.h"

#include "claim/clause.h"
#include "claim/situation.h"
#include "claim/standing.h"
#include "lexicon/vocabulary.h"

#include <string.h>

static const struct { enum vocabulary_class words; const char *state; } verdicts[] = {
    {W_VERDICT_BROKEN, "broken"}, {W_VERDICT_KEPT, "kept"}, {W_VERDICT_PARTLY, "partly"}, {W_VERDICT_POSTPONED, "postponed"}, {W_VERDICT_LAPSED, "lapsed"},
    {W_VERDICT_OPEN, "open"},
};

static bool word_below(const struct document *d, int32_t verb, const char *words)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (clause_word_in(d->tokens[c].lower, words))
            return true;
    return false;
}

const char *commitment_state_by(const struct document *d, int32_t verb)
{
    for (size_t i = 0; i < sizeof verdicts / sizeof *verdicts; i++)
        if (word_is(d, verb, verdicts[i].words))
            return verdicts[i].state;
    return NULL;
}

static const char *state_of(uint16_t class)
{
    for (size_t i = 0; i < sizeof verdicts / sizeof *verdicts; i++)
        if (class == verdicts[i].words)
            return verdicts[i].state;
    return NULL;
}

/* "came to nothing", "rang hollow" */
static bool came_to_nothing(const struct document *d, int32_t verb)
{
    const struct set_words *w = vocabulary_words_at(d, verb, W_VERDICT_EMPTY, W_VERDICT_EMPTY, NULL);
    while (w && !w->as_lemma)
        w = vocabulary_words_at(d, verb, W_VERDICT_EMPTY, W_VERDICT_EMPTY, w);
    return w;
}

/* "made good on |its promise", "walked back |his pledge"; "the vow came to nothing". */
static const char *phrasal_state(const struct document *d, int32_t verb, int32_t n)
{
    for (const struct set_words *w = NULL; (w = vocabulary_words_at(d, verb, W_VERDICT_KEPT, W_VERDICT_OPEN, w));)
        if (w->as_lemma && w->behind <= n && n - w->behind < 5)
            return state_of(w->class);
    return verb > n && came_to_nothing(d, verb) ? "broken" : NULL;
}

/* The verb over the promise, past an adjective or adverb of its own ("fell short of its promise"). */
static int32_t verb_over(const struct document *d, int32_t n)
{
    int32_t head = d->tokens[n].head;
    if (head >= 0 && (d->tokens[head].upos == UPOS_ADJ || d->tokens[head].upos == UPOS_ADV) && head < n)
        head = d->tokens[head].head;
    return head;
}

/* "has been kept |by none", "|few of them kept": kept by hardly anybody is not kept. */
static bool by_nobody(const struct document *d, int32_t verb)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        enum ud_rel r = (enum ud_rel)d->tokens[c].rel;
        int32_t det = document_child(d, c, REL_DET, -1);
        if ((r == REL_OBL || r == REL_OBL_AGENT || r == REL_NSUBJ || r == REL_NSUBJ_PASS) &&
            (clause_word_in(d->tokens[c].lower, "none nobody few neither nothing") || (det >= 0 && clause_word_in(d->tokens[det].lower, "no neither few"))))
            return true;
    }
    return false;
}

/* What the verb over the promise says became of it: "the promise was broken", "kept the promise". It counts as far as the
   text says that it is so: not what is hoped, denied or asked for. What was not kept is broken; what was not broken, open. */
static const char *verdict_over(struct document *d, const struct frame_table *table, int32_t n, int32_t *verb)
{
    int32_t head = *verb = verb_over(d, n);
    bool argument = d->tokens[n].rel == REL_NSUBJ_PASS || d->tokens[n].rel == REL_OBJ || d->tokens[n].rel == REL_NSUBJ;
    const char *state = head < 0 ? NULL : phrasal_state(d, head, n);
    if (!state && head >= 0 && argument)
        state = commitment_state_by(d, head);
    bool told = head >= 0 && (d->tokens[head].feat_bits & FEAT_FIN || document_child(d, head, REL_AUX, -1) >= 0 || clause_passive(d, head) ||
                              clause_child2(d, head, REL_NSUBJ, REL_NSUBJ_PASS) >= 0 ||
                              d->tokens[head].rel == REL_XCOMP);     /* "accused X of breaking it" tells only the charge */
    if (!state || !told || d->tokens[head].upos != UPOS_VERB)
        return NULL;
    enum claim_status status = by_nobody(d, head) ? CLAIM_NEGATED : (enum claim_status)status_of(d, table, head).status;
    int32_t over = d->tokens[head].head;
    if (status == CLAIM_NEGATED && came_to_nothing(d, head))      /* it did */
        status = CLAIM_ACTUAL;
    bool yet = word_below(d, head, "yet") || (over >= 0 && d->tokens[head].rel == REL_XCOMP && word_below(d, over, "yet"));
    if (status == CLAIM_NEGATED && !strcmp(state, "kept") && !yet)
        return "broken";
    if (status == CLAIM_ACTUAL && !strcmp(state, "kept") && word_below(d, head, "partly partially half"))
        return "partly";
    return status == CLAIM_ACTUAL && !clause_modal(d, head) ? state : NULL;
}

/* A long subject ("the promises that X made to guard these rights have been eroded") lures the parser into hanging
   the verdict below the promised act. In the content: a finite auxiliary and a verdict verb behind it. */
static const char *verdict_inside(const struct document *d, struct span content, int32_t *auxiliary, int32_t *verb)
{
    bool negated = false;
    for (int32_t t = document_token_at(d, content.start); t >= 0 && (uint32_t)t + 1 < d->n_tokens && d->tokens[t].span.start < content.end; t++) {
        if (d->tokens[t].upos != UPOS_AUX || !clause_word_in(d->tokens[t].lower, "has have had was were is are"))
            continue;
        for (int32_t k = t + 1; k < t + 5 && (uint32_t)k < d->n_tokens && d->tokens[k].span.start < content.end; k++) {
            negated = negated || clause_word_in(d->tokens[k].lower, "not n't never");
            const char *state = d->tokens[k].upos == UPOS_VERB ? commitment_state_by(d, k) : NULL;
            if (state && negated && strcmp(state, "kept"))
                return NULL;
            if (state)
                return *auxiliary = t, *verb = k, negated ? "broken" : state;
        }
    }
    return NULL;
}

void commitment_judge(struct document *d, const struct frame_table *table, struct claim *c, int32_t n)
{
    int32_t auxiliary = -1, verb;
    const char *state = verdict_over(d, table, n, &verb);
    if (!state && (state = verdict_inside(d, c->commitment.content, &auxiliary, &verb))) {
        c->commitment.content = commitment_trimmed(d, span_make(c->commitment.content.start, d->tokens[auxiliary].span.start));
        c->span.end = c->commitment.content.end;
    }
    if (!state)
        return;
    bool taken_back = !strcmp(state, "broken") && clause_word_in(c->commitment.form, "threat offer demand");
    c->commitment.state = taken_back ? "lapsed" : state;
    c->commitment.verdict = d->tokens[verb].span;
}
