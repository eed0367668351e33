/* Trains the boundary classifier on the raw text of the treebank, cut by our own tokeniser: a gap is
   an end if a sentence of the treebank ends between the two words. */
#include "train_gaps.h"

#include <stdlib.h>
#include <string.h>

#include "syntax/boundary.h"
#include "train_linear.h"

static bool more(struct syntax_words *w)
{
    w->room = w->room ? w->room * 2 : 4096;
    w->at = realloc(w->at, w->room * sizeof *w->at);
    return w->at != NULL;
}

struct gap_run {
    struct perceptron *p;
    const struct treebank *t;
    uint32_t sentence;           /* of the treebank */
    uint32_t right, found, gold;
    int learn;
};

/* Is there a sentence end of the treebank in (before, after]? */
static int gold_end(struct gap_run *r, uint32_t before, uint32_t after)
{
    while (r->sentence < r->t->n && r->t->sentence_end[r->sentence] < before)
        r->sentence++;
    return r->sentence < r->t->n && r->t->sentence_end[r->sentence] <= after;
}

static bool judge(void *context, const struct linear_gap *g, bool weak, uint32_t before, uint32_t after)
{
    struct gap_run *r = context;
    (void)weak;
    uint32_t f[LINEAR_GAP_FEATURES], k = linear_gap_features(g, f);
    int32_t sum[2];
    if (r->learn > 1) {
        perceptron_see(r->p, f, k);
        return gold_end(r, before, after);
    }
    int gold = gold_end(r, before, after);
    perceptron_sum(r->p, f, k, sum);
    bool guess = sum[1] > sum[0];
    if (r->learn) {
        sum[gold] -= TRAIN_TAG_MARGIN;
        if (sum[gold] <= sum[!gold]) {
            perceptron_add(r->p, f, k, (uint32_t)gold, 1);
            perceptron_add(r->p, f, k, (uint32_t)!gold, -1);
        }
        r->p->step++;
    }
    r->right += guess && gold;
    r->found += guess;
    r->gold += (uint32_t)gold;
    return r->learn ? gold : guess;
}

static void run(struct gap_run *r, struct syntax_words *w, struct linear_word *facts)
{
    struct syntax_boundary b = {.judge = judge, .context = r, .text = r->t->text, .words = w->at, .facts = facts, .n = w->n};
    r->sentence = r->right = r->found = r->gold = 0;
    for (uint32_t at = 0; at < w->n;)
        at = syntax_boundary_next(&b, at);
}

void train_gaps(struct perceptron *p, const struct treebank *t, const struct treebank *dev)
{
    struct gap_run r = {.p = p, .t = t, .learn = 1};
    perceptron_init(p, 2);
    const struct treebank *banks[2] = {t, dev};
    for (int k = 0; k < 2 && banks[k]; k++) {
        struct syntax_words w = {.more = more};
        syntax_tokenise(&w, banks[k]->text, banks[k]->text_n);
        struct linear_word *facts = train_alloc((w.n + 1) * sizeof *facts);
        for (uint32_t i = 0; i < w.n; i++)
            linear_word_make(&facts[i], banks[k]->text + w.at[i].start, w.at[i].end - w.at[i].start);
        if (!k) {
            r.learn = 2;
            run(&r, &w, facts);
            perceptron_freeze(p, 1, TRAIN_GAP_BITS);
            r.learn = 1;
        }
        for (uint32_t round = 0; round < 20 && !k; round++)
            run(&r, &w, facts);
        if (!k)
            perceptron_finish(p, TRAIN_GAP_SCALE, TRAIN_GAP_LEAST);
        r.learn = 0;
        r.t = banks[k];
        run(&r, &w, facts);
        fprintf(stderr, "boundaries at candidates: precision %.2f recall %.2f (of %u; %u sentences)\n", 100.0 * r.right / (r.found + 1e-9),
                100.0 * r.right / (r.gold + 1e-9), r.gold, banks[k]->n);
        free(facts);
        free(w.at);
    }
}
