/* Features of words whose tag is known. A tag has a few of the features that there are (a noun 14 of 185), so each
   tag has its own columns of the heads' product, copied together when the file is read. */
#include "model/net_parts.h"

#include <string.h>

static uint32_t count(const uint8_t *allowed, uint32_t n)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < n; i++)
        k += allowed[i] != 0;
    return k;
}

static void copy_column(const struct net_product *from, uint32_t i, const struct net_product *to, uint32_t j)
{
    const int8_t *w = from->w + (size_t)(i / 16) * from->in * 16 + (size_t)(i % 16) * 4;
    int8_t *x = (int8_t *)(uintptr_t)to->w + (size_t)(j / 16) * to->in * 16 + (size_t)(j % 16) * 4;
    for (size_t k = 0; k < from->in / 4; k++)
        memcpy(x + k * 64, w + k * 64, 4);
    ((float *)(uintptr_t)to->scale)[j] = from->scale[i];
    ((float *)(uintptr_t)to->bias)[j] = from->bias[i];
    ((int32_t *)(uintptr_t)to->fix)[j] = from->fix[i];
}

static void copy_columns(const struct net *net, const uint8_t *allowed, struct net_features *f)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < net->shape.n_feats; i++)
        if (allowed[i]) {
            copy_column(&net->heads, net->at.feats + i, &f->product, k);
            f->id[k++] = (uint8_t)i;
        }
    for (; k < f->product.out; k++)
        ((float *)(uintptr_t)f->product.bias)[k] = NET_NEVER;
}

static void lay_out(struct net *net, struct net_room *r)
{
    for (uint32_t u = 0; u < net->shape.n_upos; u++) {
        const uint8_t *allowed = net->allowed + (size_t)u * net->shape.n_feats;
        struct net_features *f = &net->features[u];
        f->n = count(allowed, net->shape.n_feats);
        f->product.in = net->heads.in;
        f->product.out = (f->n + 15) / 16 * 16;
        f->product.w = net_take(r, f->product.out, f->product.in);
        f->product.scale = net_take(r, f->product.out, sizeof(float));
        f->product.bias = net_take(r, f->product.out, sizeof(float));
        f->product.fix = net_take(r, f->product.out, sizeof(int32_t));
        f->id = net_take(r, f->n, 1);
        if (r->at)
            copy_columns(net, allowed, f);
    }
}

bool net_features_make(struct net *net)
{
    return net_make(net, &net->features_block, lay_out);
}

/* Features of the n words that w->which names, which have one tag. */
static void choose(struct net_worker *w, const uint8_t *h, const struct net_features *f, uint32_t n, uint8_t *feats)
{
    const struct net_product *p = &f->product;
    float x[256], sum;
    net_gather(w, h, n);
    w->kernel->product(p, w->some, p->in, n, w->some_sum, p->out);
    for (uint32_t i = 0; i < n; i++) {
        w->kernel->rescale(w->some_sum + (size_t)i * p->out, p->scale, p->bias, p->out, x);
        feats[w->which[i]] = f->id[w->kernel->best(x, net_zeros, f->n, &sum)];
    }
}

void net_features_run(struct net_worker *w, const uint8_t *h, uint32_t n, const uint8_t *upos, uint8_t *feats)
{
    for (uint32_t u = 0; u < w->net->shape.n_upos; u++) {
        const struct net_features *f = &w->net->features[u];
        uint32_t k = 0;
        for (uint32_t i = 0; i < n; i++)
            if (upos[i] == u)
                w->which[k++] = (uint16_t)i;
        if (k && f->n > 1)
            choose(w, h, f, k, feats);
        else
            for (uint32_t i = 0; i < k; i++)
                feats[w->which[i]] = f->n ? f->id[0] : 0;
    }
}
