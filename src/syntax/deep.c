/* in: split sentences, a batch of them; out: what the network says of their tokens. The network runs on some
   sentences at once since its weights are read once a batch. */
#include "syntax/agree.h"

#include "model/linear_lemma.h"
#include "syntax/coordinate.h"
#include "syntax/listed.h"
#include "syntax/deep.h"
#include "syntax/engine.h"
#include "syntax/participle.h"
#include "syntax/opening.h"
#include "syntax/phrase.h"
#include "syntax/rehang.h"
#include "syntax/rescue.h"
#include "syntax/shown.h"
#include "syntax/untangle.h"

#include <string.h>

struct deep_answer {                 /* of one batch */
    uint8_t upos[NET_WORDS_MAX], feats[NET_WORDS_MAX], rel[NET_WORDS_MAX], entity[NET_WORDS_MAX];
    uint16_t head[NET_WORDS_MAX];
};

enum status syntax_deep_read(struct syntax_deep *deep, const void *bytes, size_t n, struct error *e)
{
    enum status s = net_read(&deep->net, bytes, n, e);
    if (s)
        return s;
    for (uint32_t i = 0; i < net_name_count(deep->net, NET_UPOS); i++) {
        const char *name = net_name(deep->net, NET_UPOS, i);
        deep->upos[i] = (uint8_t)ud_upos_find(name, strlen(name));
    }
    for (uint32_t i = 0; i < net_name_count(deep->net, NET_REL); i++) {
        const char *name = net_name(deep->net, NET_REL, i);
        deep->rel[i] = (uint8_t)ud_rel_find(name, strlen(name));
    }
    for (uint32_t i = 0; i < net_name_count(deep->net, NET_FEATS); i++) {
        const char *name = net_name(deep->net, NET_FEATS, i);
        deep->feat_bits[i] = ud_feats_parse(name);
        for (uint32_t u = 0; u < UPOS_COUNT; u++)
            deep->lemma_class[i][u] = (uint8_t)linear_lemma_class(ud_upos_name((enum ud_upos)u), name);
    }
    return STATUS_OK;
}

static void set_entity(struct token *t, uint8_t tag)
{
    uint8_t place = tag ? (tag - 1) % 4 : NET_INSIDE;
    t->ner = tag ? (uint8_t)(1 + (tag - 1) / 4) : NER_NONE;
    t->ner_begin = place == NET_BEGIN || place == NET_UNIT;
}

static bool set_token(const struct syntax_engine *g, struct document *d, const struct sentence *s, uint32_t i, const struct deep_answer *a, uint32_t k)
{
    const struct syntax_deep *deep = &g->deep;
    uint32_t first = s->first;
    struct token *t = &d->tokens[first + i];
    uint8_t feats = a->feats[k];
    t->upos = deep->upos[a->upos[k]];
    t->feats = net_name(deep->net, NET_FEATS, feats);
    t->feat_bits = deep->feat_bits[feats];
    t->rel = deep->rel[a->rel[k]];
    t->head = a->head[k] ? (int32_t)(first + a->head[k] - 1u) : -1;
    if (t->head < 0)
        t->rel = REL_ROOT;
    else if (t->rel == REL_ROOT)
        t->rel = REL_DEP;
    set_entity(t, a->entity[k]);
    return syntax_lemma(g, d, s, i, deep->lemma_class[feats][t->upos]);
}

/* What the network says of the n sentences listed, with `as` for the word at `other`. */
static void ask(struct syntax_worker *w, const struct document *d, const uint32_t *list, uint32_t n, int32_t other, const char *as, struct deep_answer *a)
{
    struct net_word words[NET_WORDS_MAX] = {0};
    uint16_t lengths[NET_WORDS_MAX] = {0};
    uint32_t k = 0;
    for (uint32_t s = 0; s < n; s++) {
        const struct sentence *x = &d->sentences[list[s]];
        lengths[s] = (uint16_t)x->count;
        for (uint32_t i = 0; i < x->count; i++, k++) {
            const char *form = (int32_t)(x->first + i) == other ? as : syntax_shown(d, x->first + i);
            words[k] = (struct net_word){form, (uint32_t)strlen(form)};
        }
    }
    net_run(w->deep, words, lengths, n, (struct net_result){a->upos, a->feats, a->head, a->rel, a->entity});
}

static bool set_tokens(const struct syntax_engine *g, struct document *d, uint32_t s, const struct deep_answer *a, uint32_t k)
{
    for (uint32_t i = 0; i < d->sentences[s].count; i++)
        if (!set_token(g, d, &d->sentences[s], i, a, k + i))
            return false;
    document_link_tree(d, s);
    return true;
}

/* Has the word a subject before it now? */
static bool is_verb(const struct syntax_deep *deep, const struct deep_answer *a, uint32_t verb)
{
    for (uint32_t i = 0; deep->upos[a->upos[verb]] == UPOS_VERB && i < verb; i++)
        if (a->head[i] == verb + 1 && deep->rel[a->rel[i]] == REL_NSUBJ)
            return true;
    return false;
}

/* A sentence without a verb is read once more where a word of it may be one, and again with the next such word: see shown.c. */
static bool second_look(struct syntax_worker *w, struct document *d, uint32_t s)
{
    const char *as = NULL;
    int32_t verb = (int32_t)d->sentences[s].first;
    struct deep_answer a;
    for (int i = 0; i < 2; i++, verb++) {
        verb = syntax_hidden_verb(d, &d->sentences[s], verb, &as);
        if (verb < 0)
            return true;
        ask(w, d, &s, 1, verb, as, &a);
        if (is_verb(&w->engine->deep, &a, (uint32_t)verb - d->sentences[s].first))
            return set_tokens(w->engine, d, s, &a, 0);
    }
    return true;
}

static bool mend(struct syntax_worker *w, struct document *d, uint32_t s)
{
    syntax_opening(d, s);
    syntax_rehang(d, s);
    if (!syntax_rescue(w->engine, d, s))
        return false;
    syntax_agree(d, s);
    syntax_participles(d, s);
    syntax_phrase(d, s);
    syntax_untangle(d, s);
    syntax_coordinate(d, s);
    syntax_listed(d, s);
    return true;
}

enum status syntax_deep_parse(struct syntax_worker *w, struct document *d, const uint32_t *list, uint32_t n, struct error *e)
{
    struct deep_answer a;
    uint32_t k = 0;
    ask(w, d, list, n, -1, NULL, &a);
    for (uint32_t i = 0; i < n; i++) {
        struct sentence *x = &d->sentences[list[i]];
        if (!set_tokens(w->engine, d, list[i], &a, k) || !second_look(w, d, list[i]) || !mend(w, d, list[i]))
            return error_set(e, STATUS_NOMEM, 0, "out of memory for lemmas");
        k += x->count;
        x->flags |= SENTENCE_PARSED;
    }
    return STATUS_OK;
}
