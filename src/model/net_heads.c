/* Rows of the last layer -> what the heads say of each word. Only what is asked for is computed: features of the tag
   that was chosen, and, once the trees stand, the relations of words that are heads. */
#include "model/net_parts.h"

#include <string.h>

struct net_product net_columns(const struct net_product *p, uint32_t from, uint32_t to)
{
    struct net_runs runs = {0};
    if (p->runs.w)
        runs = (struct net_runs){p->runs.w + (size_t)from * p->in, p->runs.at + (size_t)(from / 16) * (p->in / 4), p->runs.count + from / 16};
    return (struct net_product){p->in, to - from, p->w + (size_t)from * p->in, p->scale + from, p->bias + from, p->fix + from, runs};
}

void net_gather(struct net_worker *w, const uint8_t *h, uint32_t n)
{
    size_t width = w->net->heads.in;
    for (uint32_t i = 0; i < n; i++)
        memcpy(w->some + i * width, h + w->which[i] * width, width);
}

static uint8_t best_of(const struct net_worker *w, const float *x, uint32_t n)
{
    float sum;
    return (uint8_t)w->kernel->best(x, net_zeros, n, &sum);
}

static void rescale(const struct net_worker *w, const int32_t *sum, uint32_t from, uint32_t to, float *out)
{
    const struct net_product *p = &w->net->heads;
    w->kernel->rescale(sum + from, p->scale + from, p->bias + from, to - from, out);
}

static void read_word(struct net_worker *w, uint32_t i, struct net_result out)
{
    const struct net_heads *at = &w->net->at;
    const struct net_product *p = &w->net->heads;
    const int32_t *s = w->sum + (size_t)i * p->out;
    float *x = w->logit + (size_t)i * NET_LOGITS;
    int8_t q[NET_ARC];
    rescale(w, s, at->upos, at->feats, x + at->upos);
    rescale(w, s, at->entity, at->dep, x + at->entity);
    out.upos[i] = best_of(w, x + at->upos, w->net->shape.n_upos);
    w->kernel->squash(s + at->dep, p->scale + at->dep, p->bias + at->dep, NET_ARC, q);
    for (int k = 0; k < NET_ARC; k++)
        w->dep[(size_t)i * NET_ARC + (size_t)k] = (uint8_t)(q[k] + 64);
    rescale(w, s, at->rel_dep, at->rel_head, w->rel_dep + (size_t)i * NET_RELH);
}

void net_heads_run(struct net_worker *w, const uint8_t *h, uint32_t n, struct net_result out)
{
    const struct net_heads *at = &w->net->at;
    const struct net_product *p = &w->net->heads;
    const struct net_product tags = net_columns(p, at->upos, at->feats), rest = net_columns(p, at->entity, at->rel_head);
    w->kernel->product(&tags, h, p->in, n, w->sum + at->upos, p->out);
    w->kernel->product(&rest, h, p->in, n, w->sum + at->entity, p->out);
    for (uint32_t i = 0; i < n; i++)
        read_word(w, i, out);
    net_features_run(w, h, n, out.upos, out.feats);
}

/* What is said of words as heads, for those that are. */
static void read_heads(struct net_worker *w, const uint8_t *h, const uint16_t *lengths, uint32_t n_sentences, const uint16_t *head)
{
    const struct net_heads *at = &w->net->at;
    const struct net_product p = net_columns(&w->net->heads, at->rel_head, at->end);
    bool is_head[NET_WORDS_MAX] = {false};
    uint32_t n = 0, first = 0;
    for (uint32_t s = 0; s < n_sentences; first += lengths[s++])
        for (uint32_t i = first; i < first + lengths[s]; i++)
            if (head[i])
                is_head[first + head[i] - 1u] = true;
    for (uint32_t i = 0; i < first; i++)
        if (is_head[i])
            w->which[n++] = (uint16_t)i;
    net_gather(w, h, n);
    w->kernel->product(&p, w->some, p.in, n, w->some_sum, p.out);
    for (uint32_t i = 0; i < n; i++)
        w->kernel->rescale(w->some_sum + (size_t)i * p.out, p.scale, p.bias, p.out, w->rel_head + (size_t)w->which[i] * NET_RELH);
}

static void name_arcs(struct net_worker *w, uint32_t n, struct net_result out)
{
    const struct net_product *p = &w->net->relation;
    float x[NET_REL_MAX + 16];
    w->kernel->product(p, w->rel_in, NET_RELH, n, w->rel_sum, p->out);
    for (uint32_t i = 0; i < n; i++) {
        w->kernel->rescale(w->rel_sum + (size_t)i * p->out, p->scale, p->bias, p->out, x);
        out.rel[i] = best_of(w, x, w->net->shape.n_rel);
    }
}

void net_relations_run(struct net_worker *w, const uint8_t *h, const uint16_t *lengths, uint32_t n_sentences, struct net_result out)
{
    const struct net *net = w->net;
    uint32_t at = 0;
    read_heads(w, h, lengths, n_sentences, out.head);
    for (uint32_t s = 0; s < n_sentences; at += lengths[s++])
        for (uint32_t i = at; i < at + lengths[s]; i++) {
            const float *head = out.head[i] ? w->rel_head + (size_t)(at + out.head[i] - 1u) * NET_RELH : net->root_rel;
            w->kernel->join(w->rel_dep + (size_t)i * NET_RELH, head, net->rel_scale, NET_RELH, w->rel_in + (size_t)i * NET_RELH);
        }
    name_arcs(w, at, out);
}
