/* in: split sentences, a batch of them; out: what the network says of their tokens. The network runs on some
   sentences at once since its weights are read once a batch. */
#include "syntax/agree.h"

#include "model/linear_lemma.h"
#include "syntax/coordinate.h"
#include "syntax/deep.h"
#include "syntax/engine.h"
#include "syntax/participle.h"
#include "syntax/opening.h"
#include "syntax/phrase.h"
#include "syntax/rehang.h"
#include "syntax/rescue.h"
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

/* Words that the treebank lacks, or knows in another part only ("tear" as a verb): the network is shown a word of the same
   place in their stead. `next`: only before this word. */
static const struct { const char *form, *next, *as; } unknown[] = {
    {"tear", "gas", "nerve"}, {"Tear", "gas", "Nerve"}, {"froze", NULL, "stopped"}, {"lobbed", NULL, "threw"}, {"Thirty", NULL, "Ten"},
    {"Forty", NULL, "Ten"}, {"Fifty", NULL, "Ten"}, {"Sixty", NULL, "Ten"}, {"Seventy", NULL, "Ten"}, {"Eighty", NULL, "Ten"}, {"Ninety", NULL, "Ten"}};

static const char *shown(const struct document *d, uint32_t i)
{
    static const char INITIALS[] = "tTflFSEN";
    const char *form = d->tokens[i].form, *next = i + 1 < d->n_tokens ? d->tokens[i + 1].lower : "";
    for (size_t r = 0; *form && strchr(INITIALS, *form) && r < sizeof unknown / sizeof *unknown; r++)
        if (!strcmp(form, unknown[r].form) && (!unknown[r].next || !strcmp(next, unknown[r].next)))
            return unknown[r].as;
    return form;
}

enum status syntax_deep_parse(struct syntax_worker *w, struct document *d, const uint32_t *list, uint32_t n, struct error *e)
{
    struct net_word words[NET_WORDS_MAX] = {0};
    uint16_t lengths[NET_WORDS_MAX] = {0};
    struct deep_answer a;
    uint32_t k = 0;
    for (uint32_t s = 0; s < n; s++) {
        const struct sentence *x = &d->sentences[list[s]];
        lengths[s] = (uint16_t)x->count;
        for (uint32_t i = 0; i < x->count; i++, k++) {
            const char *form = shown(d, x->first + i);
            words[k] = (struct net_word){form, (uint32_t)strlen(form)};
        }
    }
    net_run(w->deep, words, lengths, n, (struct net_result){a.upos, a.feats, a.head, a.rel, a.entity});
    k = 0;
    for (uint32_t s = 0; s < n; s++) {
        struct sentence *x = &d->sentences[list[s]];
        for (uint32_t i = 0; i < x->count; i++, k++)
            if (!set_token(w->engine, d, x, i, &a, k))
                return error_set(e, STATUS_NOMEM, 0, "out of memory for lemmas");
        document_link_tree(d, list[s]);
        syntax_opening(d, list[s]);
        syntax_rehang(d, list[s]);
        if (!syntax_rescue(w->engine, d, list[s]))
            return error_set(e, STATUS_NOMEM, 0, "out of memory for lemmas");
        syntax_agree(d, list[s]);
        syntax_participles(d, list[s]);
        syntax_phrase(d, list[s]);
        syntax_untangle(d, list[s]);
        syntax_coordinate(d, list[s]);
        x->flags |= SENTENCE_PARSED;
    }
    return STATUS_OK;
}
