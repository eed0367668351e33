/* in: the model's bytes; out: an engine with the tables that turn the model's numbers into the
   document's. */
#include "syntax/engine.h"

#include <string.h>

#include "base/io.h"
#include "base/memory.h"
#include "model/linear_lemma.h"

static void name_tags(struct syntax_engine *g)
{
    const struct linear_names *m = &g->linear.names;
    for (uint32_t i = 0; i < m->n_tags; i++) {
        uint32_t v = linear_lookup_find(&g->linear.feats, linear_feats_key(0, i));
        g->upos_of_tag[i] = (uint8_t)ud_upos_find(m->upos[i], strlen(m->upos[i]));
        g->feats_of_tag[i] = (uint16_t)v;
    }
    for (uint32_t i = 0; i < m->n_labels; i++)
        g->rel_of_label[i] = (uint8_t)ud_rel_find(m->labels[i], strlen(m->labels[i]));
}

static enum status name_features(struct syntax_engine *g)
{
    const struct linear_lookup *l = &g->linear.feats;
    g->feat_bits = memory_alloc((l->n_strings + 1) * sizeof *g->feat_bits);
    g->lemma_class = memory_alloc((size_t)(l->n_strings + 1) * UPOS_COUNT);
    if (!g->feat_bits || !g->lemma_class)
        return STATUS_NOMEM;
    for (uint32_t i = 0; i < l->n_strings; i++) {
        g->feat_bits[i] = ud_feats_parse(l->strings[i]);
        for (uint32_t u = 0; u < UPOS_COUNT; u++)
            g->lemma_class[i * UPOS_COUNT + u] =
                (uint8_t)linear_lemma_class(ud_upos_name((enum ud_upos)u), l->strings[i]);
    }
    return STATUS_OK;
}

enum status syntax_engine_new(struct syntax_engine **out, const void *linear, size_t n, struct error *e)
{
    struct syntax_engine *g = memory_alloc(sizeof *g);
    *out = NULL;
    if (!g)
        return error_set(e, STATUS_NOMEM, 0, "out of memory for the syntax engine");
    enum status s = linear_model_read(&g->linear, linear, n, e);
    if (!s) {
        name_tags(g);
        s = name_features(g);
        if (s)
            error_set(e, s, 0, "out of memory for the syntax engine");
    }
    if (s) {
        syntax_engine_free(g);
        return s;
    }
    *out = g;
    return STATUS_OK;
}

enum status syntax_engine_open(struct syntax_engine **out, const char *path, struct error *e)
{
    size_t n;
    void *bytes = io_map(path, &n, e);
    *out = NULL;
    if (!bytes)
        return e && e->status ? e->status : STATUS_IO;
    enum status s = syntax_engine_new(out, bytes, n, e);
    if (s) {
        io_unmap(bytes, n);
        return s;
    }
    (*out)->mapping = bytes;
    (*out)->mapped = n;
    return STATUS_OK;
}

enum status syntax_engine_ready(const struct syntax_engine *g, struct error *e)
{
    return linear_model_engine(&g->linear, e) ? STATUS_OK : e && e->status ? e->status : STATUS_CORRUPT;
}

enum status syntax_engine_add_net(struct syntax_engine *g, const char *path, struct error *e)
{
    size_t n;
    void *bytes = io_map(path, &n, e);
    if (!bytes)
        return e && e->status ? e->status : STATUS_IO;
    net_free(g->deep.net);
    enum status s = syntax_deep_read(&g->deep, bytes, n, e);
    io_unmap(bytes, n);
    return s;
}

uint64_t syntax_engine_version(const struct syntax_engine *g)
{
    return g->linear.checksum ^ (g->deep.net ? net_checksum(g->deep.net) : 0);
}

void syntax_engine_free(struct syntax_engine *g)
{
    if (!g)
        return;
    linear_model_release(&g->linear);
    if (g->mapping)
        io_unmap(g->mapping, g->mapped);
    net_free(g->deep.net);
    memory_free(g->feat_bits);
    memory_free(g->lemma_class);
    memory_free(g);
}

uint32_t syntax_feats(const struct syntax_engine *g, uint32_t lower, uint32_t tag)
{
    uint32_t v = linear_lookup_find(&g->linear.feats, linear_feats_key(lower, tag));
    return v == LINEAR_NO_VALUE ? g->feats_of_tag[tag] : v;
}

enum { CLASS_NAME = 3 };   /* linear_lemma_class of a proper noun */

/* "the Great Hall", "in New York": an adjective with a capital amid small words keeps it. */
static bool keeps_capital(const struct document *d, const struct sentence *s, uint32_t i)
{
    const struct token *t = &d->tokens[s->first + i];
    if (t->upos != UPOS_ADJ || !i || (s->flags & SENTENCE_TITLE) || t->form[0] < 'A' || t->form[0] > 'Z')
        return false;
    const char *before = t[-1].form, *next = i + 1 < s->count ? t[1].form : "";
    bool amid = (before[0] >= 'a' && before[0] <= 'z') || before[0] == ',' || t[-1].upos == UPOS_PROPN;
    return amid && t->form[1] >= 'a' && (next[0] < 'A' || next[0] > 'Z' || t[-1].upos != UPOS_NOUN);
}

bool syntax_lemma(const struct syntax_engine *g, struct document *d, const struct sentence *s, uint32_t i, uint32_t class)
{
    struct token *t = &d->tokens[s->first + i];
    if (keeps_capital(d, s, i))
        class = CLASS_NAME;
    size_t n = strlen(t->form), rule_n;
    const struct linear_lookup *l = &g->linear.lemmas;
    const char *rule = linear_lemma_rule(l, t->form, n, class);
    if (rule[0] == 'k' && rule[1] == '0' && !rule[2]) {
        t->lemma = t->form;
        return true;
    }
    if (rule[0] == 'l' && rule[1] == '0' && !rule[2]) {
        t->lemma = t->lower;
        return true;
    }
    rule_n = strlen(rule);
    char *lemma = arena_alloc(&d->arena, n + rule_n + 1);
    if (!lemma)
        return false;
    lemma[linear_lemma_apply(rule, t->form, n, lemma)] = 0;
    t->lemma = lemma;
    return true;
}

static bool more_words(struct syntax_words *w)
{
    uint32_t room = w->room ? w->room * 2 : 4096;
    struct syntax_word *at = memory_resize(w->at, room * sizeof *at);
    if (!at)
        return false;
    w->at = at;
    w->room = room;
    return true;
}

struct syntax_worker *syntax_worker_new(const struct syntax_engine *engine)
{
    struct syntax_worker *w = memory_alloc(sizeof *w);
    if (w) {
        w->engine = engine;
        w->words.more = more_words;
        w->deep = engine->deep.net ? net_worker_new(engine->deep.net) : NULL;
        if (engine->deep.net && !w->deep) {
            memory_free(w);
            return NULL;
        }
    }
    return w;
}

void syntax_worker_free(struct syntax_worker *w)
{
    if (!w)
        return;
    net_worker_free(w->deep);
    memory_free(w->words.at);
    memory_free(w->facts);
    memory_free(w);
}
