/* The feature templates of the linear engine, shared by program and trainer: a template is one
   line that mixes a few facts into a 32-bit hash. Changing a line here means training anew.

     stack  S2 S1 S0 | B0 B1 B2  buffer        l, r: outermost child on that side */
#ifndef TABARD_MODEL_LINEAR_FEATURE_H
#define TABARD_MODEL_LINEAR_FEATURE_H

#include "model/linear_state.h"
#include "model/linear_table.h"
#include "model/linear_word.h"

enum {
    LINEAR_TAG_FEATURES = 32, LINEAR_MOVE_FEATURES = 80, LINEAR_LABEL_FEATURES = 48,
    LINEAR_NAME_FEATURES = 40
};

static inline uint32_t linear_mix(uint32_t id, uint32_t a, uint32_t b, uint32_t c)
{
    uint64_t h = ((uint64_t)a + id * 0x9e3779b9u + 1) * 0x9e3779b97f4a7c15u;
    h = (h ^ (h >> 29) ^ b) * 0xbf58476d1ce4e5b9u;
    h = (h ^ (h >> 31) ^ c) * 0x94d049bb133111ebu;
    return (uint32_t)(h >> 32);
}

/* A fact about nothing: outside the sentence, an empty stack, no child. */
extern const struct linear_word linear_no_word;

/* With a table given, what it holds of a feature is asked for at once and comes while the next are made. */
static inline uint32_t linear_tag_features(const struct linear_word *w, uint32_t n, uint32_t i,
                                           uint32_t t1, uint32_t t2, uint32_t *f,
                                           const struct linear_table *t)
{
    const struct linear_word *c = &w[i], *l = i ? &w[i - 1] : &linear_no_word;
    const struct linear_word *ll = i > 1 ? &w[i - 2] : &linear_no_word;
    const struct linear_word *r = i + 1 < n ? &w[i + 1] : &linear_no_word;
    const struct linear_word *rr = i + 2 < n ? &w[i + 2] : &linear_no_word;
    uint32_t k = 0, first = i == 0;
#define F(a, b, d) f[k] = linear_mix(k, (a), (b), (d)), t ? linear_ask_check(t, f[k]) : (void)0, k++
    F(0, 0, 0);
    F(c->form, 0, 0);
    F(c->lower, 0, 0);
    F(c->suffix[0], c->shape & 31u, 0);
    F(c->suffix[1], 0, 0);
    F(c->suffix[2], 0, 0);
    F(c->suffix[3], 0, 0);
    F(c->suffix[2], c->shape, first);
    F(c->prefix[0], 0, 0);
    F(c->prefix[1], 0, 0);
    F(c->prefix[2], 0, 0);
    F(c->shape, first, 0);
    F(c->shape, l->shape, r->shape);
    F(t1, 0, 0);
    F(t1, t2, 0);
    F(t1, c->lower, 0);
    F(t1, t2, c->lower);
    F(t1, c->suffix[2], 0);
    F(l->lower, 0, 0);
    F(l->lower, c->lower, 0);
    F(l->suffix[2], 0, 0);
    F(ll->lower, 0, 0);
    F(ll->lower, l->lower, 0);
    F(r->lower, 0, 0);
    F(r->lower, c->lower, 0);
    F(r->suffix[2], c->suffix[2], 0);
    F(r->suffix[2], 0, 0);
    F(rr->lower, 0, 0);
    F(rr->lower, r->lower, 0);
    F(t1, r->lower, 0);
    F(l->lower, c->suffix[2], r->lower);
    F(t1, r->suffix[1], c->suffix[1]);
#undef F
    return k;
}

/* Node i of the sentence seen through word, tag, and what it has got so far. */
struct linear_node {
    uint32_t w, p;             /* hash in small letters, tag */
    uint32_t wp;
    uint32_t l, r;             /* outermost children, LINEAR_NONE where none */
    uint32_t n_left, n_right;
    uint64_t labels;           /* relations of its children, a bit each */
    uint32_t suffix;
};

static inline struct linear_node linear_node_at(const struct linear_state *s, uint32_t i)
{
    struct linear_node d = {.w = 1, .p = 255, .wp = 2, .l = LINEAR_NONE, .r = LINEAR_NONE};
    if (i >= s->n) {           /* the root has its own face, nothing another */
        d.w += i == s->n;
        d.p -= i == s->n;
        d.wp += i == s->n;
        return d;
    }
    d.w = s->words[i].lower;
    d.p = s->tags[i];
    d.wp = d.w * 31 + d.p;
    d.suffix = s->words[i].suffix[2];
    d.l = s->left[i];
    d.r = s->right[i];
    d.n_left = s->n_left[i];
    d.n_right = s->n_right[i];
    d.labels = s->child_labels[i];
    return d;
}

static inline uint32_t linear_tag_at(const struct linear_state *s, uint32_t i)
{
    return i < s->n ? s->tags[i] : i == s->n ? 254u : 255u;
}

static inline uint32_t linear_lower_at(const struct linear_state *s, uint32_t i)
{
    return i < s->n ? s->words[i].lower : i == s->n ? 2u : 1u;
}

static inline uint32_t linear_label_at(const struct linear_state *s, uint32_t i)
{
    return i < s->n ? s->labels[i] : 255u;
}

static inline uint32_t linear_distance(uint32_t a, uint32_t b)
{
    uint32_t d = b > a ? b - a : a - b;
    return d < 6 ? d : d < 11 ? 6u : d < 21 ? 7u : 8u;
}

static inline uint32_t linear_set(uint64_t labels)
{
    return (uint32_t)(labels ^ (labels >> 32) * 0x9e3779b1u);
}

static inline uint32_t linear_move_features(const struct linear_state *s, uint32_t *f, const struct linear_table *t)
{
    uint32_t i0 = linear_stack(s, 0), i1 = linear_stack(s, 1), j0 = s->next;
    struct linear_node s0 = linear_node_at(s, i0), s1 = linear_node_at(s, i1), b0 = linear_node_at(s, j0);
    uint32_t s2 = linear_stack(s, 2), b1 = j0 + 1 <= s->n ? j0 + 1 : LINEAR_NONE;
    uint32_t b2 = j0 + 2 <= s->n ? j0 + 2 : LINEAR_NONE;
    uint32_t b1w = linear_lower_at(s, b1), b1p = linear_tag_at(s, b1), b2p = linear_tag_at(s, b2);
    uint32_t s2w = linear_lower_at(s, s2), s2p = linear_tag_at(s, s2);
    uint32_t s0lp = linear_tag_at(s, s0.l), s0rp = linear_tag_at(s, s0.r), b0lp = linear_tag_at(s, b0.l);
    uint32_t s1rp = linear_tag_at(s, s1.r), s1lp = linear_tag_at(s, s1.l);
    uint32_t s0ll = linear_label_at(s, s0.l), s0rl = linear_label_at(s, s0.r), b0ll = linear_label_at(s, b0.l);
    uint32_t s1rl = linear_label_at(s, s1.r);
    uint32_t d0 = linear_distance(i0, j0), d1 = linear_distance(i1, i0);
    uint32_t k = 0;
#define F(a, b, c) f[k] = linear_mix(k + 100, (a), (b), (c)), t ? linear_ask(t, f[k]) : (void)0, k++
    F(s0.w, 0, 0); F(s0.p, 0, 0); F(s0.wp, 0, 0);
    F(s1.w, 0, 0); F(s1.p, 0, 0); F(s1.wp, 0, 0);
    F(b0.w, 0, 0); F(b0.p, 0, 0); F(b0.wp, 0, 0);
    F(b1w, 0, 0); F(b1p, 0, 0); F(b1w, b1p, 0);
    F(b2p, linear_lower_at(s, b2), 0); F(b2p, 0, 0);
    F(s2p, s2w, 0); F(s2p, s1.p, 0);
    F(s0.wp, b0.wp, 0); F(s0.wp, b0.w, 0); F(s0.w, b0.wp, 0); F(s0.wp, b0.p, 0);
    F(s0.p, b0.wp, 0); F(s0.w, b0.w, 0); F(s0.p, b0.p, 0); F(b0.p, b1p, 0);
    F(s1.p, s0.p, 0); F(s1.w, s0.w, 0); F(s1.p, s0.wp, 0); F(s1.wp, s0.p, 0);
    F(s1.p, b0.p, 0); F(s1.w, b0.w, 0); F(s1.wp, b0.p, 0); F(s1.p, b0.wp, 0);
    F(b0.p, b1p, b2p); F(s0.p, b0.p, b1p); F(s1.p, s0.p, b0.p); F(s2p, s1.p, s0.p);
    F(s0.wp, b0.p, b1p); F(s0.p, b0.wp, b1p); F(s0.p, b0.p, b1w);
    F(s0.p, s0lp, b0.p); F(s0.p, s0rp, b0.p); F(s0.p, b0.p, b0lp);
    F(s1.p, s1rp, s0.p); F(s1.p, s1lp, s0.p); F(s1.p, s0.p, s0lp); F(s1.p, s0.p, s0rp);
    F(s1.wp, s0.p, s0lp); F(s0.wp, b0.p, b0lp);
    F(s0.w, d0, 0); F(s0.p, d0, 0); F(b0.w, d0, 0); F(b0.p, d0, 0); F(s0.p, b0.p, d0);
    F(s1.p, s0.p, d1); F(s1.w, s0.w, d1);
    F(s0.wp, s0.n_right, 1); F(s0.p, s0.n_right, s0.n_left); F(b0.wp, b0.n_left, 2); F(b0.p, b0.n_left, 3);
    F(s1.p, s1.n_right, s0.p); F(s1.wp, s1.n_right, 4);
    F(s0.p, s0ll, s0rl); F(b0.p, b0ll, 5); F(s1.p, s1rl, s0.p);
    F(s0.p, linear_set(s0.labels), 6); F(s0.w, linear_set(s0.labels), 7);
    F(s1.p, linear_set(s1.labels), s0.p); F(b0.p, linear_set(b0.labels), s0.p);
    F(s1.wp, linear_lower_at(s, s0.l), s0.p); F(s0.wp, linear_lower_at(s, b0.l), b0.p);
    F(s0.suffix, b0.p, 8); F(b0.suffix, s0.p, 9); F(s1.suffix, s0.p, 10); F(s0.suffix, s1.p, b0.p);
    F(s1.w, linear_lower_at(s, s0.l), s0.w);
    F(s1.p, s0.p, b0.w); F(s0.p, b0.p, linear_lower_at(s, s0.l));
#undef F
    return k;
}

/* Which relation, for the arc head -> dependent that is about to be made. */
static inline uint32_t linear_label_features(const struct linear_state *s, uint32_t head, uint32_t dep, uint32_t *f,
                                             const struct linear_table *t)
{
    struct linear_node h = linear_node_at(s, head), d = linear_node_at(s, dep);
    uint32_t right = dep > head, dist = linear_distance(head, dep) * 2 + right;
    uint32_t dlw = linear_lower_at(s, d.l), dlp = linear_tag_at(s, d.l), drp = linear_tag_at(s, d.r);
    uint32_t before = dep ? dep - 1 : LINEAR_NONE, after = dep + 1 < s->n ? dep + 1 : LINEAR_NONE;
    uint32_t hb = head && head < s->n ? head - 1 : LINEAR_NONE, ha = head + 1 < s->n ? head + 1 : LINEAR_NONE;
    uint32_t hset = linear_set(h.labels), dset = linear_set(d.labels);
    uint32_t k = 0;
#define F(a, b, c) f[k] = linear_mix(k + 300, (a), (b), (c)), t ? linear_ask_check(t, f[k]) : (void)0, k++
    F(right, 0, 0);
    F(h.w, right, 0); F(h.p, right, 0); F(h.wp, right, 0);
    F(d.w, right, 0); F(d.p, right, 0); F(d.wp, right, 0);
    F(h.wp, d.wp, right); F(h.wp, d.p, right); F(h.p, d.wp, right); F(h.w, d.w, right); F(h.p, d.p, right);
    F(h.p, d.p, dist); F(d.w, dist, 1); F(h.w, d.p, dist);
    F(d.p, dlw, right); F(d.p, dlp, h.p + 256 * right); F(h.w, dlw, right); F(h.wp, dlw, d.p); F(d.wp, dlw, right);
    F(d.p, drp, right); F(dset, d.p, right); F(dset, d.w, right); F(dset, h.p, d.p + 256 * right);
    F(hset, h.p, d.p + 256 * right); F(hset, h.w, d.p + 256 * right); F(hset, d.w, right);
    F(linear_tag_at(s, before), d.p, right); F(linear_tag_at(s, after), d.p, right);
    F(linear_lower_at(s, before), d.p, right); F(linear_lower_at(s, after), d.p, right);
    F(linear_tag_at(s, hb), h.p, d.p + 256 * right); F(linear_tag_at(s, ha), h.p, d.p + 256 * right);
    F(linear_tag_at(s, before), linear_tag_at(s, after), d.p + 256 * right);
    F(d.suffix, h.p, right); F(h.suffix, d.p, right); F(d.suffix, h.suffix, right);
    F(h.n_left, d.p, h.p + 256 * right); F(h.n_right, d.p, h.p + 256 * right);
    F(linear_label_at(s, h.r), h.p, d.p + 256 * right); F(linear_label_at(s, h.l), h.p, d.p + 256 * right);
    F(dlw, linear_lower_at(s, before), right);
    F(h.w, linear_tag_at(s, d.r), d.p + 256 * right);
    F(hset, dset, right);
#undef F
    return k;
}

/* May word i be part of a name? Others are never asked about. */
static inline int linear_may_name(const struct linear_word *w, uint32_t i, uint32_t before)
{
    return before || (w[i].shape & (SHAPE_UPPER | SHAPE_MIXED | SHAPE_FOREIGN)) != 0;
}

/* May label j come after `before`? */
static inline int linear_name_follows(uint32_t before, uint32_t j)
{
    return !j || (j & 1u) || before == j || before + 1 == j;
}

/* Which part of a name word i is; before: what the word before it is. */
static inline uint32_t linear_name_features(const struct linear_word *w, const uint8_t *tags, uint32_t n, uint32_t i,
                                            uint32_t before, uint32_t *f)
{
    const struct linear_word *c = &w[i], *l = i ? &w[i - 1] : &linear_no_word;
    const struct linear_word *ll = i > 1 ? &w[i - 2] : &linear_no_word;
    const struct linear_word *r = i + 1 < n ? &w[i + 1] : &linear_no_word;
    const struct linear_word *rr = i + 2 < n ? &w[i + 2] : &linear_no_word;
    uint32_t t = tags[i], lt = i ? tags[i - 1] : 255u, rt = i + 1 < n ? tags[i + 1] : 255u, k = 0;
#define F(a, b, d) f[k] = linear_mix(k + 500, (a), (b), (d)), k++
    F(before, 0, 0); F(before, t, 0); F(before, c->shape, 0); F(before, c->form, 0); F(before, c->lower, r->shape & 31);
    F(c->form, 0, 0); F(c->lower, 0, 0); F(c->suffix[2], 0, 0); F(c->suffix[3], before, 0); F(c->suffix[1], c->shape, 0);
    F(c->prefix[2], 0, 0); F(c->shape, i == 0, 0); F(c->shape, l->shape, r->shape); F(t, lt, rt);
    F(l->form, 0, 0); F(l->lower, before, 0); F(l->form, c->form, 0); F(l->lower, c->shape, before);
    F(r->form, 0, 0); F(r->lower, before, 0); F(c->form, r->form, 0); F(c->form, r->lower, before); F(r->lower, c->shape, before);
    F(ll->lower, l->lower, before); F(ll->form, 0, 0); F(rr->form, 0, 0); F(r->lower, rr->lower, before);
    F(r->suffix[2], before, 0); F(l->suffix[2], before, 0); F(r->suffix[2], c->suffix[2], before);
    F(ll->lower, l->lower, c->form); F(l->lower, r->lower, before); F(lt, t, before); F(t, rt, before);
    F(rr->lower, r->lower, c->form);
#undef F
    return k;
}

/* Short cuts: what the training data decide alike at least 997 times in 1000 is looked up, and no
   features are summed. Half of all tags, moves and relations are of that kind. */
static inline uint32_t linear_sure_tag(const struct linear_word *w, uint32_t first)
{
    return linear_mix(900, w->form, first, 0);
}

static inline uint32_t linear_sure_move(const struct linear_state *s)
{
    uint32_t i0 = linear_stack(s, 0), i1 = linear_stack(s, 1), j0 = s->next, j1 = j0 + 1 <= s->n ? j0 + 1 : LINEAR_NONE;
    uint32_t tags = linear_tag_at(s, i1) | linear_tag_at(s, i0) << 8 | linear_tag_at(s, j0) << 16 | linear_tag_at(s, j1) << 24;
    uint32_t kids = linear_label_at(s, i0 < s->n ? s->right[i0] : LINEAR_NONE) | linear_label_at(s, j0 < s->n ? s->left[j0] : LINEAR_NONE) << 8;
    return linear_mix(901, tags, kids, 0);
}

static inline uint32_t linear_sure_label(const struct linear_state *s, uint32_t head, uint32_t dep)
{
    return linear_mix(902, linear_lower_at(s, dep), linear_tag_at(s, head) | linear_tag_at(s, dep) << 8 | (dep > head) << 16, 0);
}

#endif
