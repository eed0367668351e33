/* Assessments in set words: "is on life support", "has gained momentum", "hangs by a thread". In: tokens, arcs. Out: kind
   `assessment`. Idea: the words (said_* of situation.lex) count as they stand; what they are said of is the subject of the verb they hang on. */
#include "claim/assessment.h"

#include "claim/clause.h"
#include "lexicon/vocabulary.h"

#include <string.h>

static const char *const directions[] = {[W_SAID_UP - W_SAID_UP] = "up", [W_SAID_DOWN - W_SAID_UP] = "down", [W_SAID_SAME - W_SAID_UP] = "same",
                                         [W_SAID_TURN - W_SAID_UP] = "turn"};

static const struct set_words *said(const struct document *d, int32_t t)
{
    const struct set_words *w = vocabulary_words_at(d, t, W_SAID_UP, W_SAID_TURN, NULL);
    while (w && !w->as_form)
        w = vocabulary_words_at(d, t, W_SAID_UP, W_SAID_TURN, w);
    return w;
}

/* The verb or nominal predicate that the words hang on. */
static int32_t predicate_over(const struct document *d, int32_t t)
{
    for (int i = 0; i < 5 && t >= 0; i++, t = d->tokens[t].head)
        if (d->tokens[t].upos == UPOS_VERB || document_child(d, t, REL_COP, -1) >= 0)
            return t;
    return -1;
}

void assessment_idiom(struct document *d, int32_t t)
{
    const struct set_words *w = said(d, t);
    int32_t last = w ? w->behind - 1 : -1;
    int32_t predicate = w ? predicate_over(d, last) : -1;
    int32_t subject = predicate >= 0 ? assessment_subject(d, predicate) : -1;
    bool bad, past = predicate >= 0 && d->tokens[predicate].feat_bits & FEAT_PAST && clause_child2(d, predicate, REL_AUX, REL_COP) < 0;
    if (subject < 0 || subject > last || past || clause_negated(d, predicate) || (d->tokens[subject].upos == UPOS_PRON && !clause_word_in(d->tokens[subject].lower, "it this that")))
        return;
    struct span span = span_join(clause_content(d, subject), d->tokens[last].span);
    assessment_add(d, span, predicate, subject, assessment_theme(d, subject, &bad), directions[w->class - W_SAID_UP], "assessment:idiom");
}
