/* in: a split document; out: tags, lemmas, features and arcs of the sentences that are wanted. */
#include <string.h>

#include "model/linear_lemma.h"
#include "syntax/agree.h"
#include "syntax/boundary.h"
#include "syntax/coordinate.h"
#include "syntax/listed.h"
#include "syntax/engine.h"
#include "syntax/participle.h"
#include "syntax/opening.h"
#include "syntax/rehang.h"
#include "syntax/repeats.h"
#include "syntax/rescue.h"
#include "syntax/untangle.h"

_Static_assert((int)SYNTAX_SENTENCE_MAX < (int)LINEAR_MAX_WORDS, "a sentence must fit the parser");

/* The facts of the sentence's words: those of the split, or made anew for another document. */
static const struct linear_word *facts_of(struct syntax_worker *w, const struct document *d, const struct sentence *s,
                                          struct linear_word *own)
{
    if (w->split == d && s->first + s->count <= w->words.n)
        return w->facts + s->first;
    for (uint32_t i = 0; i < s->count; i++) {
        const struct token *t = &d->tokens[s->first + i];
        linear_word_make(&own[i], t->form, strlen(t->form));
    }
    return own;
}

static bool set_word(struct syntax_worker *w, struct document *d, const struct sentence *s, uint32_t i, uint32_t lower)
{
    const struct syntax_engine *g = w->engine;
    struct token *t = &d->tokens[s->first + i];
    uint32_t feats = syntax_feats(g, lower, w->tags[i]);
    t->upos = g->upos_of_tag[w->tags[i]];
    t->rel = g->rel_of_label[w->labels[i]];
    t->head = w->heads[i] == s->count ? -1 : (int32_t)(s->first + w->heads[i]);
    if (feats < g->linear.feats.n_strings) {
        t->feats = g->linear.feats.strings[feats];
        t->feat_bits = g->feat_bits[feats];
    }
    t->ner = w->names[i] ? (uint8_t)(NER_PER + (w->names[i] - 1) / 2) : NER_NONE;
    t->ner_begin = w->names[i] & 1u;
    if (t->head < 0)
        t->rel = REL_ROOT;
    else if (t->rel == REL_ROOT)
        t->rel = REL_DEP;
    return syntax_lemma(g, d, s, i, feats < g->linear.feats.n_strings ? g->lemma_class[feats * UPOS_COUNT + t->upos] : 29u);
}

enum status syntax_parse(struct syntax_worker *w, struct document *d, uint32_t s, struct error *e)
{
    uint32_t n = d->sentences[s].count;
    if (!(d->sentences[s].flags & SENTENCE_PARSED) && w->deep && n && n <= NET_WORDS_MAX)
        return syntax_deep_parse(w, d, &s, 1, e);
    return syntax_parse_quickly(w, d, s, e);
}

enum status syntax_parse_quickly(struct syntax_worker *w, struct document *d, uint32_t s, struct error *e)
{
    struct sentence *sentence = &d->sentences[s];
    struct linear_word own[LINEAR_MAX_WORDS];
    uint32_t n = sentence->count;
    if (sentence->flags & SENTENCE_PARSED)
        return STATUS_OK;
    if (!n || n > LINEAR_MAX_WORDS)
        return error_set(e, STATUS_LIMIT, 0, "a sentence of %u words cannot be parsed", (unsigned)n);
    const struct linear_word *facts = facts_of(w, d, sentence, own);
    const struct linear *m = linear_model_engine(&w->engine->linear, e);
    if (!m)
        return e && e->status ? e->status : STATUS_CORRUPT;
    linear_tag(m, facts, n, w->tags);
    linear_name(m, facts, w->tags, n, w->names);
    linear_parse(m, facts, w->tags, n, w->heads, w->labels, &w->state);
    for (uint32_t i = 0; i < n; i++)
        if (!set_word(w, d, sentence, i, facts[i].lower))
            return error_set(e, STATUS_NOMEM, 0, "out of memory for lemmas");
    document_link_tree(d, s);
    syntax_opening(d, s);
    syntax_rehang(d, s);
    if (!syntax_rescue(w->engine, d, s))
        return error_set(e, STATUS_NOMEM, 0, "out of memory for lemmas");
    syntax_agree(d, s);
    syntax_participles(d, s);
    syntax_untangle(d, s);
    syntax_coordinate(d, s);
    syntax_listed(d, s);
    sentence->flags |= SENTENCE_PARSED;
    return STATUS_OK;
}

/* The next sentences that are to be parsed, as many as make a batch; *at goes past them. */
static enum status parse_some(struct syntax_worker *w, struct document *d, uint32_t *at, bool wanted, struct error *e)
{
    uint32_t list[NET_BATCH], n = 0, words = 0;
    for (; *at < d->n_sentences && n < NET_BATCH && words < NET_BATCH; (*at)++) {
        const struct sentence *s = &d->sentences[*at];
        if ((wanted && !(s->flags & SENTENCE_WANTED)) || (s->flags & SENTENCE_PARSED))
            continue;
        if (!w->deep || !s->count || s->count > NET_WORDS_MAX)
            return n ? syntax_deep_parse(w, d, list, n, e) : syntax_parse(w, d, (*at)++, e);
        if (words + s->count > NET_WORDS_MAX)
            break;
        list[n++] = *at;
        words += s->count;
    }
    return n ? syntax_deep_parse(w, d, list, n, e) : STATUS_OK;
}

/* Questions name places in the text, so there every sentence counts. */
static void drop_repeats(struct syntax_worker *w, struct document *d)
{
    if (!d->n_pairs && !d->n_targets && syntax_drop_repeats(d))
        w->split = NULL;
}

enum status syntax_run(struct syntax_worker *w, struct document *d, syntax_want *wanted, void *context, struct error *e)
{
    enum status status = syntax_split(w, d, e);
    if (!status && wanted) {
        drop_repeats(w, d);
        wanted(context, d);
    }
    if (!status && !document_number_sentences(d))
        status = error_set(e, STATUS_NOMEM, 0, "out of memory");
    for (uint32_t s = 0; !status && s < d->n_sentences;)
        status = parse_some(w, d, &s, wanted != NULL, e);
    for (uint32_t s = 0; !status && wanted && s < d->n_sentences; s++)
        if (d->sentences[s].count)
            status = syntax_parse_quickly(w, d, s, e);
    return status;
}
