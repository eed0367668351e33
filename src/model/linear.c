/* in: the words of one sentence; out: tags, heads, relations. A tag, a move or a relation is the
   best sum of the rows of some dozens of hashed features; each word costs one tag, two moves and
   one relation, so the time is linear in the length of the sentence. */
#include "model/linear.h"

#include <string.h>

#include "model/linear_feature.h"
#include "model/linear_score.h"

static int read_word(struct linear_part *p, char *to, char stop)
{
    size_t k = 0;
    while (p->n && *p->bytes != (uint8_t)stop && *p->bytes != '\n' && k + 1 < LINEAR_NAME) {
        to[k++] = (char)*p->bytes++;
        p->n--;
    }
    to[k] = 0;
    if (!p->n || *p->bytes != (uint8_t)stop)
        return 0;
    p->bytes++;
    p->n--;
    return k > 0;
}

static int read_names(struct linear_names *m, struct linear_part p)
{
    while (p.n && *p.bytes != '\n' && m->n_tags < LINEAR_TAGS) {
        if (!read_word(&p, m->upos[m->n_tags], ' ') || !read_word(&p, m->xpos[m->n_tags], '\n'))
            return 0;
        m->n_tags++;
    }
    if (!p.n || *p.bytes != '\n')
        return 0;
    p.bytes++;
    p.n--;
    while (p.n && m->n_labels < LINEAR_LABELS)
        if (!read_word(&p, m->labels[m->n_labels++], '\n'))
            return 0;
    return m->n_tags && m->n_labels && !p.n;
}

enum status linear_names_read(struct linear_names *names, struct linear_part p, struct error *e)
{
    memset(names, 0, sizeof *names);
    return read_names(names, p) ? STATUS_OK : error_set(e, STATUS_CORRUPT, 0, "the names in the model are bad");
}

enum status linear_read(struct linear *m, enum linear_weights kind, struct linear_part p, struct error *e)
{
    static const struct { uint32_t lanes, bits; } shape[LINEAR_WEIGHTS] = {
        [LINEAR_TAG] = {LINEAR_LANES, 20}, [LINEAR_MOVE] = {LINEAR_MOVES, 22}, [LINEAR_LABEL] = {LINEAR_LANES, 20}, [LINEAR_ENTITY] = {LINEAR_LANES, 20}};
    struct linear_table *to[LINEAR_WEIGHTS] = {[LINEAR_TAG] = &m->tag, [LINEAR_MOVE] = &m->move, [LINEAR_LABEL] = &m->label, [LINEAR_ENTITY] = &m->name};
    return to[kind] ? linear_table_read(to[kind], p.bytes, p.n, shape[kind].lanes, shape[kind].bits, e)
                    : linear_lookup_read(&m->sure, p.bytes, p.n, e);
}

void linear_release(struct linear *m)
{
    linear_table_release(&m->tag);
    linear_table_release(&m->move);
    linear_table_release(&m->label);
    linear_table_release(&m->name);
    linear_lookup_release(&m->sure);
}

static uint32_t choose_tag(const struct linear *m, const struct linear_word *words, uint32_t n, uint32_t i, uint32_t t1, uint32_t t2)
{
    uint32_t f[LINEAR_TAG_FEATURES], sure = linear_lookup_find(&m->sure, linear_sure_tag(&words[i], i == 0));
    int16_t sum[LINEAR_LANES];
    if (sure < m->names->n_tags)
        return sure;
    linear_sum64(&m->tag, f, linear_tag_features(words, n, i, t1, t2, f, &m->tag), sum);
    return linear_best(sum, m->names->n_tags);
}

void linear_tag(const struct linear *m, const struct linear_word *words, uint32_t n, uint8_t *tags)
{
    uint32_t t1 = 255, t2 = 255;
    for (uint32_t i = 0; i < n; i++) {
        tags[i] = (uint8_t)choose_tag(m, words, n, i, t1, t2);
        t2 = t1;
        t1 = tags[i];
    }
}

/* Greedy from left to right; what is inside a name continues one of its type. */
void linear_name(const struct linear *m, const struct linear_word *words, const uint8_t *tags, uint32_t n, uint8_t *names)
{
    uint32_t f[LINEAR_NAME_FEATURES], before = 0;
    int16_t sum[LINEAR_LANES];
    for (uint32_t i = 0; i < n; i++) {
        uint32_t best = 0;
        if (linear_may_name(words, i, before)) {
            linear_sum64(&m->name, f, linear_name_features(words, tags, n, i, before, f), sum);
            for (uint32_t j = 1; j < LINEAR_NAME_LABELS; j++)
                if (linear_name_follows(before, j) && sum[j] > sum[best])
                    best = j;
        }
        names[i] = (uint8_t)best;
        before = best;
    }
}

static uint32_t choose_label(const struct linear *m, const struct linear_state *s, uint32_t head, uint32_t dep)
{
    uint32_t f[LINEAR_LABEL_FEATURES], sure = linear_lookup_find(&m->sure, linear_sure_label(s, head, dep));
    int16_t sum[LINEAR_LANES];
    if (sure < m->names->n_labels)
        return sure;
    linear_sum64(&m->label, f, linear_label_features(s, head, dep, f, &m->label), sum);
    return linear_best(sum, m->names->n_labels);
}

static uint32_t choose_move(const struct linear *m, const struct linear_state *s, uint32_t allowed)
{
    uint32_t f[LINEAR_MOVE_FEATURES], only = MOVE_SHIFT;
    int16_t sum[LINEAR_MOVES];
    if (!(allowed & (allowed - 1))) {
        while (!(allowed >> only & 1u))
            only++;
        return only;
    }
    uint32_t sure = linear_lookup_find(&m->sure, linear_sure_move(s));
    if (sure < LINEAR_MOVES && (allowed >> sure & 1u))
        return sure;
    linear_sum4(&m->move, f, linear_move_features(s, f, &m->move), sum);
    return linear_best_of(sum, allowed);
}

void linear_parse(const struct linear *m, const struct linear_word *words, const uint8_t *tags, uint32_t n,
                  uint16_t *heads, uint8_t *labels, struct linear_state *s)
{
    uint32_t allowed;
    linear_state_begin(s, words, tags, n, heads, labels);
    while ((allowed = linear_moves(s)) != 0) {
        uint32_t move = choose_move(m, s, allowed);
        if (move == MOVE_SHIFT) {
            linear_shift(s);
            continue;
        }
        uint32_t head = linear_move_head(s, move), dep = linear_stack(s, 0);
        linear_state_attach(s, head, dep, choose_label(m, s, head, dep));
    }
}
