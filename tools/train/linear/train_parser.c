/* Trains the tagger and the parser.
   The tagger is greedy from left to right and sees its own guesses. The parser follows a dynamic
   oracle (Goldberg and Nivre 2013): after the first rounds it goes where its own errors lead, and
   every move that loses no more arcs is right. Tags in its training are guesses of taggers that
   have not seen the sentence (ten-fold), as they will be in use. */
#include "train_linear.h"

#include <stdlib.h>
#include <string.h>

#include "model/linear_feature.h"

static uint32_t best_of(const int32_t *sum, uint32_t n, uint64_t allowed)
{
    uint32_t best = 64;
    for (uint32_t j = 0; j < n; j++)
        if ((j > 63 || (allowed >> j & 1u)) && (best == 64 || sum[j] > sum[best]))
            best = j;
    return best;
}

static uint32_t best_tag(const int32_t *sum, uint32_t n)
{
    uint32_t best = 0;
    for (uint32_t j = 1; j < n; j++)
        best = sum[j] > sum[best] ? j : best;
    return best;
}

static void shuffle(uint32_t *order, uint32_t n, uint64_t *seed)
{
    for (uint32_t i = n; i > 1; i--) {
        uint32_t j = train_random(seed, i), t = order[i - 1];
        order[i - 1] = order[j];
        order[j] = t;
    }
}

static void tag_sentence(struct perceptron *p, const struct tree_sentence *s, uint32_t n_tags, int learn, uint8_t *out)
{
    uint32_t f[LINEAR_TAG_FEATURES], t1 = 255, t2 = 255;
    int32_t sum[LINEAR_TAGS];
    for (uint32_t i = 0; i < s->n; i++) {
        uint32_t k = linear_tag_features(s->facts, s->n, i, t1, t2, f, NULL), gold = s->words[i].tag;
        perceptron_sum(p, f, k, sum);
        uint32_t best = best_tag(sum, n_tags);
        if (learn) {
            sum[gold] -= TRAIN_TAG_MARGIN;
            uint32_t rival = best_tag(sum, n_tags);
            if (rival != gold) {
                perceptron_add(p, f, k, gold, 1);
                perceptron_add(p, f, k, rival, -1);
            }
            p->step++;
        }
        out[i] = (uint8_t)best;
        t2 = t1;
        t1 = best;
    }
}

static void see_tags(struct perceptron *p, const struct tree_sentence *s)
{
    uint32_t f[LINEAR_TAG_FEATURES], t1 = 255, t2 = 255;
    for (uint32_t i = 0; i < s->n; i++) {
        perceptron_see(p, f, linear_tag_features(s->facts, s->n, i, t1, t2, f, NULL));
        t2 = t1;
        t1 = s->words[i].tag;
    }
}

void train_tagger(struct perceptron *p, const struct treebank *t, uint32_t n_tags, uint32_t fold, uint32_t folds, uint32_t rounds)
{
    uint32_t *order = train_alloc(t->n * sizeof *order), n = 0;
    uint64_t seed = 88172645463325252u;
    uint8_t out[4096];
    perceptron_init(p, n_tags);
    for (uint32_t i = 0; i < t->n; i++)
        if (folds < 2 || i * folds / t->n != fold)
            order[n++] = i;
    for (uint32_t i = 0; i < n; i++)
        see_tags(p, &t->sentences[order[i]]);
    perceptron_freeze(p, TRAIN_TAG_COUNT, TRAIN_TAG_BITS);
    for (uint32_t r = 0; r < rounds; r++) {
        shuffle(order, n, &seed);
        for (uint32_t i = 0; i < n; i++)
            tag_sentence(p, &t->sentences[order[i]], n_tags, 1, out);
    }
    perceptron_finish(p, TRAIN_TAG_SCALE, TRAIN_TAG_LEAST);
    free(order);
}

void train_guess_tags(struct perceptron *p, struct treebank *t, uint32_t n_tags, uint32_t fold, uint32_t folds)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (folds < 2 || i * folds / t->n == fold)
            tag_sentence(p, &t->sentences[i], n_tags, 0, t->sentences[i].guesses);
}

/* How many gold arcs each allowed move makes impossible. */
static void costs(const struct linear_state *s, const struct tree_word *w, uint32_t allowed, uint32_t *cost)
{
    uint32_t s0 = linear_stack(s, 0), s1 = linear_stack(s, 1), b0 = s->next;
    cost[0] = cost[1] = cost[2] = 0;
    if (s->depth) {
        uint32_t h = w[s0].head;
        uint32_t kids = 0;
        for (uint32_t i = b0; i < s->n; i++)
            kids += w[i].head == s0;
        cost[MOVE_LEFT] = kids + (h != b0 && (h == s1 || h >= b0));
        cost[MOVE_RIGHT] = kids + (h >= b0);
    }
    if (allowed & 1u << MOVE_SHIFT) {
        uint32_t h = w[b0].head;
        for (uint32_t i = 0; i < s->depth; i++) {
            cost[MOVE_SHIFT] += w[s->stack[i]].head == b0;
            cost[MOVE_SHIFT] += i + 1 < s->depth && s->stack[i] == h;
        }
    }
}

static uint64_t free_moves(const struct linear_state *s, const struct tree_word *w, uint32_t allowed)
{
    uint32_t cost[4], least = ~0u;
    uint64_t good = 0;
    costs(s, w, allowed, cost);
    for (uint32_t m = 0; m < 3; m++)
        if ((allowed >> m & 1u) && cost[m] < least)
            least = cost[m];
    for (uint32_t m = 0; m < 3; m++)
        if ((allowed >> m & 1u) && cost[m] == least)
            good |= 1u << m;
    return good;
}

static uint32_t choose_label(struct perceptron *p, const struct linear_state *s, uint32_t head, uint32_t dep,
                             const struct tree_word *w, uint32_t n_labels, int learn)
{
    uint32_t f[LINEAR_LABEL_FEATURES];
    int32_t sum[LINEAR_LABELS];
    uint32_t k = linear_label_features(s, head, dep, f, NULL);
    perceptron_sum(p, f, k, sum);
    uint32_t best = best_of(sum, n_labels, ~(uint64_t)0);
    if (learn) {
        if (w[dep].head == head) {
            uint32_t gold = w[dep].label;
            sum[gold] -= TRAIN_MARGIN;
            uint32_t rival = best_of(sum, n_labels, ~(uint64_t)0);
            if (rival != gold) {
                perceptron_add(p, f, k, gold, 1);
                perceptron_add(p, f, k, rival, -1);
            }
        }
        p->step++;
    }
    return best;
}

static void parse_sentence(struct train_parser *p, const struct tree_sentence *ts, int learn, int explore, uint64_t *seed,
                           uint16_t *heads, uint8_t *labels, struct linear_state *s)
{
    uint32_t f[LINEAR_MOVE_FEATURES], allowed;
    int32_t sum[LINEAR_MOVES];
    linear_state_begin(s, ts->facts, ts->guesses, ts->n, heads, labels);
    while ((allowed = linear_moves(s)) != 0) {
        uint32_t move = best_of((int32_t[4]){0}, 4, allowed);
        if (allowed & (allowed - 1)) {
            uint32_t k = linear_move_features(s, f, NULL);
            perceptron_sum(&p->move, f, k, sum);
            move = best_of(sum, 3, allowed);
            if (learn) {
                uint64_t good = free_moves(s, ts->words, allowed);
                uint32_t right = best_of(sum, 3, good);
                uint64_t bad = allowed & ~good;
                if (bad) {
                    uint32_t rival = best_of(sum, 3, bad);
                    if (sum[rival] >= sum[right] - TRAIN_MARGIN) {
                        perceptron_add(&p->move, f, k, right, 1);
                        perceptron_add(&p->move, f, k, rival, -1);
                    }
                }
                p->move.step++;
                if (!(good >> move & 1u) && !(explore && train_random(seed, 10)))
                    move = right;
            }
        }
        if (move == MOVE_SHIFT) {
            linear_shift(s);
            continue;
        }
        uint32_t head = linear_move_head(s, move), dep = linear_stack(s, 0);
        linear_state_attach(s, head, dep, choose_label(&p->label, s, head, dep, ts->words, p->n_labels, learn));
    }
}

static void see_moves(struct train_parser *p, const struct tree_sentence *ts, uint16_t *heads, uint8_t *labels, struct linear_state *s)
{
    uint32_t f[LINEAR_MOVE_FEATURES], allowed;
    linear_state_begin(s, ts->facts, ts->guesses, ts->n, heads, labels);
    while ((allowed = linear_moves(s)) != 0) {
        uint32_t move = best_of((int32_t[4]){0}, 3, free_moves(s, ts->words, allowed));
        if (allowed & (allowed - 1))
            perceptron_see(&p->move, f, linear_move_features(s, f, NULL));
        if (move == MOVE_SHIFT) {
            linear_shift(s);
            continue;
        }
        uint32_t head = linear_move_head(s, move), dep = linear_stack(s, 0);
        perceptron_see(&p->label, f, linear_label_features(s, head, dep, f, NULL));
        linear_state_attach(s, head, dep, ts->words[dep].label);
    }
}

/* Only differences between moves count: take that of SHIFT away, so that two numbers are left. */
static void centre(struct perceptron *p)
{
    for (uint32_t i = 0; i < p->n_rows; i++) {
        int32_t *w = p->weight + (size_t)i * 3, by = w[0];
        int64_t *t = p->total + (size_t)i * 3, total = t[0];
        for (int j = 0; j < 3; j++) {
            w[j] -= by;
            t[j] -= total;
        }
    }
}

void train_parser(struct train_parser *p, const struct treebank *t, uint32_t rounds, const struct treebank *dev)
{
    uint32_t *order = train_alloc(t->n * sizeof *order);
    uint64_t seed = 362436069362436069u;
    struct linear_state *s = train_alloc(sizeof *s);
    uint16_t heads[LINEAR_MAX_WORDS];
    uint8_t labels[LINEAR_MAX_WORDS];
    perceptron_init(&p->move, 3);
    perceptron_init(&p->label, p->n_labels);
    for (uint32_t i = 0; i < t->n; i++)
        order[i] = i;
    for (uint32_t i = 0; i < t->n; i++)
        if (t->sentences[i].n <= LINEAR_MAX_WORDS)
            see_moves(p, &t->sentences[i], heads, labels, s);
    perceptron_freeze(&p->move, TRAIN_MOVE_COUNT, TRAIN_MOVE_BITS);
    perceptron_freeze(&p->label, TRAIN_LABEL_COUNT, TRAIN_LABEL_BITS);
    for (uint32_t r = 0; r < rounds; r++) {
        shuffle(order, t->n, &seed);
        for (uint32_t i = 0; i < t->n; i++)
            if (t->sentences[order[i]].n <= LINEAR_MAX_WORDS)
                parse_sentence(p, &t->sentences[order[i]], 1, r > 0, &seed, heads, labels, s);
        fprintf(stderr, "parser round %u", r + 1);
        if (dev)
            train_report_parser(p, dev);
        else
            fputc('\n', stderr);
    }
    centre(&p->move);
    perceptron_finish(&p->move, TRAIN_MOVE_SCALE, TRAIN_MOVE_LEAST);
    perceptron_finish(&p->label, TRAIN_LABEL_SCALE, TRAIN_LABEL_LEAST);
    free(order);
    free(s);
}

/* ---- short cuts ---- */

enum { SURE_TIMES = 20 };

static void tally(struct train_tally *t, uint32_t key, uint64_t good)
{
    if (t->n == t->room) {
        t->room = t->room * 2 + 4096;
        t->at = realloc(t->at, t->room * sizeof *t->at);
        if (!t->at)
            train_die("out of memory");
    }
    t->at[t->n++] = (struct train_count){key, good};
}

static int by_key(const void *a, const void *b)
{
    const struct train_count *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->good < y->good ? -1 : x->good > y->good;
}

/* The answer that was right nearly always, or 64. */
static uint32_t sure_answer(const struct train_count *c, uint32_t n)
{
    uint32_t right[64] = {0}, best = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint64_t g = c[i].good; g; g &= g - 1)
            right[__builtin_ctzll(g)]++;
    for (uint32_t j = 1; j < 64; j++)
        best = right[j] > right[best] ? j : best;
    return n >= SURE_TIMES && (uint64_t)right[best] * TRAIN_SURE_OF >= (uint64_t)n * (TRAIN_SURE_OF - TRAIN_SURE_WRONG) ? best : 64;
}

void train_sure_write(struct train_tally *t, struct bytes *b)
{
    uint32_t n = 0, last = 0;
    uint8_t none[64] = {0};
    struct bytes keys = {0};
    qsort(t->at, t->n, sizeof *t->at, by_key);
    for (uint32_t i = 0, j; i < t->n; i = j) {
        for (j = i + 1; j < t->n && t->at[j].key == t->at[i].key; j++)
            ;
        uint32_t answer = sure_answer(t->at + i, j - i);
        if (answer == 64)
            continue;
        bytes_number(&keys, t->at[i].key - last);
        bytes_number(&keys, answer);
        last = t->at[i].key;
        n++;
    }
    bytes_number(b, 64);
    bytes_number(b, 64);
    bytes_add(b, none, 64);
    bytes_number(b, n);
    bytes_add(b, keys.at, keys.n);
    fprintf(stderr, "short cuts: %u\n", n);
    free(keys.at);
}

static void tally_sentence(struct train_parser *p, struct train_tally *t, const struct tree_sentence *ts, struct linear_state *s)
{
    uint16_t heads[LINEAR_MAX_WORDS];
    uint8_t labels[LINEAR_MAX_WORDS];
    uint32_t f[LINEAR_MOVE_FEATURES], allowed;
    int32_t sum[LINEAR_MOVES];
    for (uint32_t i = 0; i < ts->n; i++)
        tally(t, linear_sure_tag(&ts->facts[i], i == 0), (uint64_t)1 << ts->words[i].tag);
    linear_state_begin(s, ts->facts, ts->guesses, ts->n, heads, labels);
    while ((allowed = linear_moves(s)) != 0) {
        uint32_t move = best_of((int32_t[4]){0}, 3, allowed);
        if (allowed & (allowed - 1)) {
            tally(t, linear_sure_move(s), free_moves(s, ts->words, allowed));
            perceptron_sum(&p->move, f, linear_move_features(s, f, NULL), sum);
            move = best_of(sum, 3, allowed);
        }
        if (move == MOVE_SHIFT) {
            linear_shift(s);
            continue;
        }
        uint32_t head = linear_move_head(s, move), dep = linear_stack(s, 0);
        uint32_t label = choose_label(&p->label, s, head, dep, ts->words, p->n_labels, 0);
        if (ts->words[dep].head == head)
            tally(t, linear_sure_label(s, head, dep), (uint64_t)1 << ts->words[dep].label);
        linear_state_attach(s, head, dep, label);
    }
}

void train_sure(struct train_parser *p, struct train_tally *t, const struct treebank *bank)
{
    struct linear_state *s = train_alloc(sizeof *s);
    for (uint32_t i = 0; i < bank->n; i++)
        if (bank->sentences[i].n <= LINEAR_MAX_WORDS)
            tally_sentence(p, t, &bank->sentences[i], s);
    free(s);
}

void train_report_parser(struct train_parser *p, const struct treebank *dev)
{
    struct linear_state *s = train_alloc(sizeof *s);
    uint16_t heads[LINEAR_MAX_WORDS];
    uint8_t labels[LINEAR_MAX_WORDS];
    uint64_t seed = 1;
    uint32_t n = 0, uas = 0, las = 0;
    for (uint32_t i = 0; i < dev->n; i++) {
        const struct tree_sentence *ts = &dev->sentences[i];
        if (ts->n > LINEAR_MAX_WORDS)
            continue;
        parse_sentence(p, ts, 0, 0, &seed, heads, labels, s);
        for (uint32_t j = 0; j < ts->n; j++) {
            int head = heads[j] == ts->words[j].head;
            const char *a = p->names->label[labels[j]], *b = ts->words[j].deprel;
            size_t na = strcspn(a, ":"), nb = strcspn(b, ":");
            n++;
            uas += (uint32_t)head;
            las += (uint32_t)(head && na == nb && !memcmp(a, b, na));
        }
    }
    fprintf(stderr, "  gold tokens: UAS %.2f LAS %.2f\n", 100.0 * uas / n, 100.0 * las / n);
    free(s);
}
