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

static int read_names(struct linear *m, struct linear_part p)
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
        if (!read_word(&p, m->label_names[m->n_labels++], '\n'))
            return 0;
    return m->n_tags && m->n_labels && !p.n;
}

enum status linear_read(struct linear *m, struct linear_part names, struct linear_part tag,
                        struct linear_part move, struct linear_part label, struct error *e)
{
    memset(m, 0, sizeof *m);
    if (!read_names(m, names))
        return error_set(e, STATUS_CORRUPT, 0, "the names in the model are bad");
    enum status s = linear_table_read(&m->tag, tag.bytes, tag.n, LINEAR_LANES, 20, e);
    if (!s)
        s = linear_table_read(&m->move, move.bytes, move.n, LINEAR_MOVES, 22, e);
    if (!s)
        s = linear_table_read(&m->label, label.bytes, label.n, LINEAR_LANES, 20, e);
    if (s)
        linear_release(m);
    return s;
}

void linear_release(struct linear *m)
{
    linear_table_release(&m->tag);
    linear_table_release(&m->move);
    linear_table_release(&m->label);
}

void linear_tag(const struct linear *m, const struct linear_word *words, uint32_t n, uint8_t *tags)
{
    uint32_t f[LINEAR_TAG_FEATURES], t1 = 255, t2 = 255;
    int16_t sum[LINEAR_LANES];
    for (uint32_t i = 0; i < n; i++) {
        uint32_t k = linear_tag_features(words, n, i, t1, t2, f);
        linear_sum64(&m->tag, f, k, sum);
        tags[i] = (uint8_t)linear_best(sum, m->n_tags);
        t2 = t1;
        t1 = tags[i];
    }
}

static uint32_t choose_label(const struct linear *m, const struct linear_state *s, uint32_t head, uint32_t dep)
{
    uint32_t f[LINEAR_LABEL_FEATURES];
    int16_t sum[LINEAR_LANES];
    uint32_t k = linear_label_features(s, head, dep, f);
    linear_sum64(&m->label, f, k, sum);
    return linear_best(sum, m->n_labels);
}

void linear_parse(const struct linear *m, const struct linear_word *words, const uint8_t *tags, uint32_t n,
                  uint16_t *heads, uint8_t *labels, struct linear_state *s)
{
    uint32_t f[LINEAR_MOVE_FEATURES], allowed;
    int16_t sum[LINEAR_MOVES];
    linear_state_begin(s, words, tags, n, heads, labels);
    while ((allowed = linear_moves(s)) != 0) {
        uint32_t move = MOVE_SHIFT;
        if (allowed & (allowed - 1)) {
            uint32_t k = linear_move_features(s, f);
            linear_sum4(&m->move, f, k, sum);
            move = linear_best_of(sum, allowed);
        } else {
            while (!(allowed >> move & 1u))
                move++;
        }
        if (move == MOVE_SHIFT) {
            linear_shift(s);
            continue;
        }
        uint32_t head = linear_move_head(s, move), dep = linear_stack(s, 0);
        linear_state_attach(s, head, dep, choose_label(m, s, head, dep));
    }
}
