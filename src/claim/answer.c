/* Answers to questions. In: pairs (which act between these two?) and targets (did this happen?). Out: one
   answer each. A pair is answered by the frames of its sentence that fit loosely, weighed by how well their
   slots hold the two spans, operators included; a target by its standing. */
#include "claim/event.h"
#include "claim/events.h"
#include "claim/feature.h"
#include "claim/standing.h"

#include <math.h>
#include <string.h>

static int32_t head_of_span(const struct document *d, struct span s)
{
    int32_t a = document_token_at(d, s.start), b = document_token_at(d, s.end ? s.end - 1 : 0), best = a;
    if (a >= 0 && d->tokens[a].span.end <= s.start && a + 1 < (int32_t)d->n_tokens)
        best = ++a;
    for (int32_t t = a; t >= 0 && t <= b; t++) {
        int32_t h = d->tokens[t].head;
        if ((h < a || h > b) && d->tokens[t].upos != UPOS_PUNCT)
            return t;
    }
    return best;
}

static bool content_word(const struct token *t) { return t->upos == UPOS_VERB || t->upos == UPOS_NOUN || t->upos == UPOS_ADJ || t->upos == UPOS_PROPN || t->upos == UPOS_AUX; }

/* the predicate of a target span: its head; of an auxiliary or copula what it serves */
static int32_t predicate_of_span(const struct document *d, struct span s)
{
    int32_t t = head_of_span(d, s);
    enum ud_rel rel = t < 0 ? REL_ROOT : (enum ud_rel)d->tokens[t].rel;
    return rel == REL_COP || rel == REL_AUX || rel == REL_AUX_PASS ? d->tokens[t].head : t;
}

/* A table without weights is being trained: the features are listed. */
static bool list_features(const struct frame_table *t)
{
    uint32_t n;
    return table_word(t, "bias:", 5) == WORD_NONE && (table_weights(t, WORD_NONE, &n), n == 0);
}

/* Readers of web text take what is to come, asked or possible for nothing yet, readers of news for as good as done:
   there the rules have the word. What the words say beyond the status counts for both, more for web text. In news
   nothing that the rules take for likely becomes "did not happen" by words alone. What is told as done both read much
   alike: there the words weigh for longer. */
#define NEWS_MIDDLE 3.2
#define NEWS_MIDDLE_TOLD 5.
#define NEWS_SLOPE .09
#define NEWS_SURE 0.
#define WORDS_IN_NEWS .1
#define RULES .12       /* of what the rules say in any text: constructed sentences (RP, MegaVeridicality) gain, UDS loses .003 */

/* The scale ends at 3: words that agree say little more than one of them. */
static double squashed(double sum) { return 3 * tanh(sum / 3); }

static double blend(const struct standing *s, const struct feature_sum *f)
{
    double rule = s->factuality, web = .5 - NEWS_SLOPE * (f->news - (s->status == CLAIM_ACTUAL ? NEWS_MIDDLE_TOLD : NEWS_MIDDLE));
    web = web < 0 ? 0 : web > 1 ? 1 : web;
    double words = squashed(f->sums[WEIGHT_FACTUALITY]) - f->mean;
    double learned = web * f->mean + (1 - web) * rule + (WORDS_IN_NEWS + (1 - WORDS_IN_NEWS) * web) * words;
    if (f->news > NEWS_SURE && rule > 0 && learned < .1)
        learned = .1;
    learned += RULES * (rule - learned);
    return learned > 3 ? 3 : learned < -3 ? -3 : learned;
}

static void answer_target(const struct frame_table *t, struct document *d, const struct question *q)
{
    struct answer *a = ARENA_PUSH(&d->arena, d->answers, d->n_answers, d->cap_answers);
    if (!a)
        return;
    *a = (struct answer){.kind = KIND_FACTUALITY, .question = q->id, .span = q->target, .factuality = 3, .status = CLAIM_ACTUAL, .rule = "status"};
    claim_answer_asserters(d, a);
    int32_t token = predicate_of_span(d, q->target);
    int32_t s = token < 0 ? -1 : document_sentence_of_token(d, token);
    if (s < 0 || !(d->sentences[s].flags & SENTENCE_PARSED))
        return;
    struct standing st = status_of_word(d, t, token);
    struct feature_sum f = {.table = t, .arena = &d->arena, .list = list_features(t)};
    feature_target(&f, d, token, &st);
    a->factuality = f.list ? st.factuality : blend(&st, &f);
    a->status = st.status;
    a->note = f.list ? f.names : st.reason;
}

/* --- pairs --- */

struct vote {
    double score;
    const char *rule;
};

static int tree_distance(const struct document *d, int32_t a, int32_t b)
{
    int up = 0;
    for (int32_t x = a; x >= 0 && up < 24; x = d->tokens[x].head, up++) {
        int down = 0;
        for (int32_t y = b; y >= 0 && down < 24; y = d->tokens[y].head, down++)
            if (x == y)
                return up + down;
    }
    return 30;
}

/* does the argument's phrase hold the questioned head? */
static bool argument_is(const struct document *d, int32_t argument, int32_t head)
{
    for (int32_t t = head, k = 0; t >= 0 && k < 6; t = d->tokens[t].head, k++)
        if (t == argument)
            return true;
    return false;
}

static double slot_credit(struct document *d, const struct match *m, int32_t head, bool source)
{
    struct predicate p;
    if (head < 0)
        return 0;
    predicate_read(d, m->token, &p);
    const struct slot_record *slots = table_slots(m->table, m->frame);
    double best = 0;
    for (uint32_t i = 0; i < m->frame->n_slots; i++) {
        const struct role_record *roles = table_roles(m->table, &slots[i]);
        bool wanted = slots[i].name == SLOT_BOTH || (source ? slots[i].name == SLOT_SOURCE : slots[i].name == SLOT_TARGET || slots[i].name == SLOT_ADDRESSEE || slots[i].name == SLOT_CLAUSE);
        for (uint32_t r = 0; wanted && r < slots[i].n_roles; r++)
            for (uint32_t k = 0; k < p.n_arguments; k++) {
                const struct argument *a = &p.arguments[k];
                bool same = roles[r].kind == ROLE_ANY || (roles[r].kind == a->kind && (a->kind != ROLE_PREP || !strcmp(a->prep, table_string(m->table, roles[r].word))));
                if (same && argument_is(d, a->token, head) && (a->token == head ? 1. : .7) > best)
                    best = a->token == head ? 1. : .7;
            }
    }
    return best;
}

struct pair_work {
    struct scene *scene;
    int32_t source, target;
    struct vote votes[ROOT_COUNT];
};

static double nearness(const struct pair_work *w, int32_t token)
{
    double n = 0;
    if (w->source >= 0)
        n += 1.5 / (1 + tree_distance(w->scene->d, token, w->source));
    if (w->target >= 0)
        n += 1. / (1 + tree_distance(w->scene->d, token, w->target));
    return n;
}

/* Codings of given pairs follow CAMEO's roots for force: blockade and occupation (19), too, are ASSAULT there. */
static uint32_t asked_root(const struct match *m, const struct code_record *c)
{
    const char *cameo = table_string(m->table, c->cameo);
    return !strncmp(cameo, "19", 2) || !strcmp(cameo, "176") ? (uint32_t)ROOT_ASSAULT : c->root;
}

static void vote(struct pair_work *w, const struct match *m, uint32_t code, double score)
{
    const struct code_record *c = table_code(m->table, code);
    if (!c || c->root == ROOT_NONE || c->root >= ROOT_COUNT)
        return;
    struct vote *v = &w->votes[asked_root(m, c)];
    v->score += v->score > 0 ? score * .3 : score;
    if (!v->rule)
        v->rule = arena_format(&w->scene->d->arena, "%s:%u", table_string(m->table, m->frame->file), m->frame->line);
}

#ifndef W
#define W 0.08, 2.2, 1.8, 3.0, 1.15, 0.8, 2.0, 0.8
#endif
/* specificity, source in its slot, target in its slot, nearness, verbs, operators, main clause, general roots */
static const double WEIGHTS[8] = {W};

static bool general(const struct match *m)
{
    const struct code_record *c = m->frame->action == ACTION_CODE ? table_code(m->table, m->frame->code) : NULL;
    return c && c->root == ROOT_CONSULT;
}

static double weigh(struct pair_work *w, const struct match *m)
{
    struct document *d = w->scene->d;
    double s = 1 + WEIGHTS[0] * m->score + WEIGHTS[1] * slot_credit(d, m, w->source, true) + WEIGHTS[2] * slot_credit(d, m, w->target, false) +
               WEIGHTS[3] * nearness(w, m->token) + WEIGHTS[6] / (1 + d->tokens[m->token].depth);
    s *= general(m) ? WEIGHTS[7] : 1;
    return m->frame->pos == FRAME_VERB ? s * WEIGHTS[4] : s;
}

#define DECIDED 2.4     /* "decided to": as good as the act */

/* An act that is still to come is a promise or a threat of it, one that somebody will not do a refusal. */
static uint32_t in_time(struct pair_work *w, const struct match *m, uint32_t code)
{
    const struct frame_table *shipped = w->scene->table[w->scene->n_tables - 1];
    struct standing s = status_of(w->scene->d, shipped, m->token);
    const struct code_record *c = table_code(m->table, code);
    const char *cameo = table_string(m->table, c->cameo), *op = NULL;
    bool to_come = s.status == CLAIM_PROMISED || (s.status == CLAIM_PLANNED && s.factuality < DECIDED);
    if (to_come && c->root != ROOT_ACCUSE)      /* "will investigate": announced, it is the charge already */
        op = "promise";
    else if (s.status == CLAIM_NEGATED && plover_quad((enum plover_root)c->root) <= 2)
        op = "refuse";
    const struct algebra_record *row = op ? table_algebra(shipped, operator_find(op, strlen(op)), cameo) : NULL;
    return row && row->code != UINT32_MAX ? row->code : code;
}

/* A says B must act */
static bool duty_between(struct pair_work *w, int32_t token)
{
    struct document *d = w->scene->d;
    if (w->source < 0 || w->target < 0 || !status_is_duty(d, token))
        return false;
    int32_t subject = predicate_surface_subject(d, token, 2), speech = d->tokens[token].head;
    if (subject < 0 || !argument_is(d, subject, w->target) || speech < 0 || d->tokens[token].rel != REL_CCOMP)
        return false;
    int32_t speaker = predicate_surface_subject(d, speech, 3);
    return speaker >= 0 && argument_is(d, speaker, w->source);
}

/* A (says it) will not act, whatever the act */
static bool refusal_of(struct pair_work *w, int32_t token)
{
    struct document *d = w->scene->d;
    int32_t subject = w->source >= 0 && d->tokens[token].upos == UPOS_VERB && status_is_refusal(d, token) ? predicate_surface_subject(d, token, 2) : -1;
    if (subject >= 0 && argument_is(d, subject, w->source))
        return true;
    int32_t speech = subject >= 0 && d->tokens[subject].upos == UPOS_PRON && d->tokens[token].rel == REL_CCOMP ? d->tokens[token].head : -1;
    int32_t speaker = speech >= 0 ? predicate_surface_subject(d, speech, 3) : -1;
    return speaker >= 0 && argument_is(d, speaker, w->source);
}

static void vote_by_words(struct pair_work *w, int32_t token)
{
    if (refusal_of(w, token)) {
        w->votes[ROOT_REJECT].score += 10;
        w->votes[ROOT_REJECT].rule = "refusal";
    }
    if (duty_between(w, token)) {
        w->votes[ROOT_REQUEST].score += 12;
        w->votes[ROOT_REQUEST].rule = "duty";
    }
}

/* The frame that fits the pair best; *weight 0: none fits. */
static struct match best_match(struct pair_work *w, int32_t token, double *weight)
{
    struct match all[24], best = {0};
    uint32_t n = match_all(w->scene, token, all, 24);
    *weight = 0;
    for (uint32_t i = 0; i < n; i++) {
        double s = weigh(w, &all[i]);
        if (s > *weight)
            *weight = s, best = all[i];
    }
    return best;
}

/* "refused to meet": what the operator makes of the act under it */
static void vote_by_operator(struct pair_work *w, const struct match *m, double weight)
{
    const struct frame_table *shipped = w->scene->table[w->scene->n_tables - 1];
    const char *cameo = "";
    struct match inner;
    if (m->clause >= 0 && match_best(w->scene, m->clause, true, &inner) && inner.frame->action == ACTION_CODE)
        cameo = table_string(inner.table, table_code(inner.table, inner.frame->code)->cameo);
    const struct algebra_record *row = table_algebra(shipped, m->frame->code, cameo);
    if (row && row->code != UINT32_MAX)
        vote(w, m, in_time(w, m, row->code), weight + WEIGHTS[5]);
}

static void consider_token(struct pair_work *w, int32_t token)
{
    double weight;
    vote_by_words(w, token);
    struct match best = best_match(w, token, &weight);
    if (weight <= 0)
        return;
    if (best.frame->action == ACTION_CODE)
        vote(w, &best, in_time(w, &best, best.frame->code), weight);
    else if (best.frame->action == ACTION_OPERATOR)
        vote_by_operator(w, &best, weight);
}

#ifndef TRUST
#define TRUST 0.4
#endif
/* votes of the frames plus what the words of the sentence say */
static uint32_t best_root(const struct pair_work *w, const struct feature_sum *f)
{
    uint32_t best = ROOT_CONSULT;
    for (uint32_t r = 1; r < ROOT_COUNT; r++)
        if (w->votes[r].score + TRUST * f->sums[r] > w->votes[best].score + TRUST * f->sums[best])
            best = r;
    return best;
}

static void answer_pair(struct scene *scene, const struct question *q)
{
    struct document *d = scene->d;
    struct answer *a = ARENA_PUSH(&d->arena, d->answers, d->n_answers, d->cap_answers);
    if (!a)
        return;
    bool has_source = !span_empty(q->source);
    struct span any = has_source ? q->source : q->target;
    struct pair_work w = {.scene = scene, .source = has_source ? head_of_span(d, q->source) : -1,
                          .target = span_empty(q->target) ? -1 : head_of_span(d, q->target)};
    int32_t s = document_sentence_at(d, any.start);
    *a = (struct answer){.kind = KIND_RELATION, .question = q->id, .span = any, .root = ROOT_CONSULT, .rule = "default"};
    if (s < 0)
        return;
    a->span = d->sentences[s].span;
    for (uint32_t i = 0; d->sentences[s].flags & SENTENCE_PARSED && i < d->sentences[s].count && i < 400; i++)
        if (content_word(&d->tokens[d->sentences[s].first + i]))
            consider_token(&w, (int32_t)(d->sentences[s].first + i));
    struct feature_sum f = {.table = scene->table[scene->n_tables - 1], .arena = &d->arena};
    f.list = list_features(f.table);
    feature_pair(&f, d, (uint32_t)s, w.source, w.target, q->source, q->target);
    a->root = (uint8_t)best_root(&w, &f);
    a->score = w.votes[a->root].score / (w.votes[a->root].score + 5);
    a->rule = w.votes[a->root].rule ? w.votes[a->root].rule : f.top ? "weights-pairs" : "default";
    a->note = f.list ? f.names : f.top ? arena_format(&d->arena, "strongest word feature %s (%.2f)", f.top, f.top_weight) : NULL;
}

enum status claim_run_answers(const struct lexicon *l, struct document *d, struct error *e)
{
    struct scene scene;
    if (!d->n_pairs && !d->n_targets)
        return STATUS_OK;
    enum status s = scene_open(&scene, l, d, e);
    for (uint32_t i = 0; !s && i < d->n_targets; i++)
        answer_target(scene.table[scene.n_tables - 1], d, &d->targets[i]);
    for (uint32_t i = 0; !s && i < d->n_pairs; i++)
        answer_pair(&scene, &d->pairs[i]);
    return s ? s : d->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}
