/* Named features for the learned tie-breakers. In: a question and its parsed sentence. Out: sums of weights.
   Words outside the two actors, pairs of neighbours, the path between the actors, the words that govern them;
   for factuality the decision of the rules, tense, auxiliaries, the governor and its relation. Linear on
   purpose: each weight is a line of text, and `explain` can name the one that decided. */
#include "claim/feature.h"

#include "claim/predicate.h"

#include <stdio.h>
#include <string.h>

/* kinds of features that go into pairs; UDS r .765 -> .768 by them, five folds */
static void keep(struct feature_core *core, const char *kind, const char *name)
{
    static const char *const KINDS[] = {"status", "tense", "rel", "lemma", "head", "mark", "aux", "subject", "path-whole", "up-tense",
                                        "root-tense", "end", "feats", "head-aux", "advmod", "value", "shape", "det", NULL};
    uint32_t k = 0;
    while (KINDS[k] && strcmp(KINDS[k], kind))
        k++;
    if (KINDS[k] && core->n < FEATURE_CORE_MAX && strlen(name) < FEATURE_NAME)
        strcpy(core->name[core->n++], name);
}

static void weigh(struct feature_sum *f, const char *name, size_t n)
{
    uint32_t count;
    f->n++;
    uint32_t word = table_word(f->table, name, n);
    const struct weight_record *w = word == WORD_NONE ? NULL : table_weights(f->table, word, &count);
    for (uint32_t i = 0; w && i < count; i++) {
        f->sums[w[i].class] += (double)w[i].value;
        double size = w[i].value < 0 ? -(double)w[i].value : (double)w[i].value;
        if (size > f->top_weight) {
            f->top_weight = size;
            f->top = table_string(f->table, word);
        }
    }
    if (f->list)
        f->names = arena_format(f->arena, "%s%s%s", f->names ? f->names : "", f->names ? " " : "", name);
}

static void add(struct feature_sum *f, const char *kind, const char *a, const char *b)
{
    char name[120];
    int n = snprintf(name, sizeof name, "%s:%s%s%s", kind, a, *b ? "_" : "", b);
    if (n <= 0 || (size_t)n >= sizeof name || strpbrk(name, "\t\n&"))
        return;
    for (char *space = strchr(name, ' '); space; space = strchr(space, ' '))
        *space = '-';           /* "going to" */
    if (f->core)
        keep(f->core, kind, name);
    weigh(f, name, (size_t)n);
}

/* each two of the core */
static void pairs(struct feature_sum *f)
{
    const struct feature_core *c = f->core;
    char name[2 * FEATURE_NAME + 2];
    for (uint32_t i = 0; i < c->n; i++)
        for (uint32_t j = i + 1; j < c->n; j++)
            weigh(f, name, (size_t)snprintf(name, sizeof name, "%s&%s", c->name[i], c->name[j]));
}

static bool inside(struct span s, struct span t) { return span_overlaps(s, t); }

static bool wordlike(const struct token *t) { return t->upos != UPOS_PUNCT && t->upos != UPOS_SYM && t->upos != UPOS_NUM && t->upos != UPOS_X; }

/* names are no evidence of acts */
static const char *plain(const struct token *t) { return t->upos == UPOS_PROPN ? "*" : t->upos == UPOS_NUM ? "#" : t->lemma; }

static void words(struct feature_sum *f, const struct document *d, uint32_t sentence, struct span a, struct span b)
{
    const struct sentence *s = &d->sentences[sentence];
    struct span between = a.end < b.start ? span_make(a.end, b.start) : span_make(b.end, a.start);
    const char *last = "^";
    for (uint32_t i = s->first; i < s->first + s->count && i < s->first + 200; i++) {
        const struct token *t = &d->tokens[i];
        bool actor = inside(t->span, a) || inside(t->span, b);
        const char *now = inside(t->span, a) ? "<S>" : inside(t->span, b) ? "<T>" : plain(t);
        if (!actor && wordlike(t) && t->upos != UPOS_PROPN)
            add(f, span_contains(between, t->span) ? "m" : "w", t->lemma, "");
        if (!(actor && !strcmp(now, last)) && t->upos != UPOS_PUNCT) {
            add(f, "n", last, now);
            last = now;
        }
    }
}

static void path(struct feature_sum *f, const struct document *d, const char *side, int32_t token)
{
    for (int32_t t = token, k = 0; t >= 0 && d->tokens[t].head >= 0 && k < 4; t = d->tokens[t].head, k++) {
        const struct token *head = &d->tokens[d->tokens[t].head];
        char where[24];
        snprintf(where, sizeof where, "%s%d", side, k > 1 ? 2 : (int)k);
        add(f, where, ud_rel_name((enum ud_rel)d->tokens[t].rel), plain(head));
        int32_t mark = document_child(d, t, REL_CASE, -1);
        if (mark >= 0 && k == 0)
            add(f, side, d->tokens[mark].lower, plain(head));
    }
}

void feature_pair(struct feature_sum *f, struct document *d, uint32_t sentence, int32_t source, int32_t target,
                  struct span source_span, struct span target_span)
{
    add(f, "bias", "", "");
    words(f, d, sentence, source_span, target_span);
    path(f, d, "s", source);
    path(f, d, "t", target);
}

static const char *tense(const struct token *t)
{
    return t->feat_bits & FEAT_INF ? "inf" : t->feat_bits & FEAT_GER ? "ger" : t->feat_bits & FEAT_PART ? "part" :
           t->feat_bits & FEAT_PAST ? "past" : t->feat_bits & FEAT_PRES ? "pres" : "none";
}

static void children(struct feature_sum *f, const struct document *d, int32_t token)
{
    for (int32_t c = d->tokens[token].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        const struct token *k = &d->tokens[c];
        if (k->rel == REL_AUX || k->rel == REL_MARK || k->rel == REL_ADVMOD || k->rel == REL_COP || k->rel == REL_DET)
            add(f, ud_rel_name((enum ud_rel)k->rel), k->lower, "");
        if (k->rel == REL_NSUBJ && k->upos == UPOS_PRON)
            add(f, "subject", k->lower, "");
    }
}

static void window(struct feature_sum *f, const struct document *d, int32_t token)
{
    int32_t s = document_sentence_of_token(d, token);
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    for (int32_t k = -4; k <= 3; k++) {
        char where[8];
        snprintf(where, sizeof where, "p%d", k);
        if (k && token + k >= first && token + k < end)
            add(f, where, d->tokens[token + k].lower, "");
        if (k > -4 && k <= 0 && token + k > first)
            add(f, where, d->tokens[token + k - 1].lower, k ? d->tokens[token + k].lower : "^");
    }
    if (d->tokens[end - 1].upos == UPOS_PUNCT)
        add(f, "end", d->tokens[end - 1].form, claim_status_name(CLAIM_ACTUAL));
}

/* Web or news: "will" is nothing yet in the one and as good as a fact in the other. How much the sentence sounds
   like news, by its words and its shape. */
static double sounds_like_news(struct feature_sum *f, const struct document *d, int32_t token)
{
    const struct sentence *s = &d->sentences[document_sentence_of_token(d, token)];
    double before = f->sums[WEIGHT_FACTUALITY];
    uint32_t names = 0, n = s->count < 120 ? s->count : 120;
    for (uint32_t i = s->first; i < s->first + n; i++) {
        add(f, "gate", d->tokens[i].lower, "");
        names += i > s->first && d->tokens[i].form[0] >= 'A' && d->tokens[i].form[0] <= 'Z';
    }
    const char *first = d->tokens[s->first].form, *last = d->tokens[s->first + s->count - 1].form;
    if (names >= 2)
        add(f, "gate", "<names>", "");
    if (s->count < 8 || s->count >= 18)
        add(f, "gate", s->count < 8 ? "<short>" : "<long>", "");
    if (s->count >= 28)
        add(f, "gate", "<longer>", "");
    if (!(first[0] >= 'A' && first[0] <= 'Z'))
        add(f, "gate", "<small>", "");
    if (!strchr(".!?\"'", last[0]))
        add(f, "gate", "<open>", "");
    double sum = f->sums[WEIGHT_FACTUALITY] - before;
    f->sums[WEIGHT_FACTUALITY] = before;
    return sum;
}

/* who does it and to whom, and how much hangs on it */
static void arguments(struct feature_sum *f, const struct document *d, int32_t token)
{
    char shape[100] = "";
    size_t used = 0;
    for (int32_t c = d->tokens[token].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        const struct token *k = &d->tokens[c];
        const char *rel = ud_rel_name((enum ud_rel)k->rel);
        if (k->rel == REL_PUNCT || k->rel == REL_CONJ || k->rel == REL_CC)
            continue;
        if (k->rel != REL_DET && used + strlen(rel) + 2 < sizeof shape)
            used += (size_t)snprintf(shape + used, sizeof shape - used, "%s%s", used ? "+" : "", rel);
        add(f, "child", rel, plain(k));
        add(f, "child-pos", rel, ud_upos_name((enum ud_upos)k->upos));
        int32_t mark = document_child(d, c, REL_DET, -1);
        if (mark >= 0)
            add(f, "child-det", rel, d->tokens[mark].lower);
    }
    add(f, "shape", shape, tense(&d->tokens[token]));
}

/* the words above, up to the root: what they are, and what stands around them */
static void above(struct feature_sum *f, const struct document *d, int32_t token)
{
    char path[100] = "";
    size_t used = 0;
    int32_t t = token;
    for (int k = 0; d->tokens[t].head >= 0 && k < 8; k++, t = d->tokens[t].head) {
        const struct token *head = &d->tokens[d->tokens[t].head];
        const char *rel = ud_rel_name((enum ud_rel)d->tokens[t].rel);
        if (used + strlen(rel) + 2 < sizeof path)
            used += (size_t)snprintf(path + used, sizeof path - used, "%s%s", used ? "<" : "", rel);
        if (k < 3)
            add(f, "path", path, plain(head));
        add(f, "up", plain(head), "");
        add(f, "up-tense", tense(head), k < 2 ? "near" : "far");
        for (int32_t c = head->first_child; c >= 0; c = d->tokens[c].next_sibling) {
            const struct token *x = &d->tokens[c];
            if (x->rel == REL_AUX || x->rel == REL_MARK || x->rel == REL_ADVMOD || x->rel == REL_COP)
                add(f, k ? "up-far" : "up-near", ud_rel_name((enum ud_rel)x->rel), x->lower);
        }
    }
    add(f, "path-whole", path, tense(&d->tokens[token]));
    add(f, "root-tense", tense(&d->tokens[t]), tense(&d->tokens[token]));
}

static void words_before(struct feature_sum *f, const struct document *d, int32_t token)
{
    int32_t first = (int32_t)d->sentences[document_sentence_of_token(d, token)].first;
    for (int32_t i = token - 1; i >= first && i > token - 6; i--)
        if (d->tokens[i].upos != UPOS_PROPN && d->tokens[i].upos != UPOS_NUM)
            add(f, "before", d->tokens[i].lemma, "");
}

static void word_itself(struct feature_sum *f, const struct document *d, int32_t token)
{
    const struct token *t = &d->tokens[token];
    size_t n = strlen(t->lemma), cut = n > 3 ? n - 3 : 0;
    while (cut && ((unsigned char)t->lemma[cut] & 0xC0) == 0x80)    /* not inside a letter */
        cut--;
    add(f, "form", t->lower, "");
    add(f, "lemma-tense", t->lemma, tense(t));
    add(f, "lemma-rel", t->lemma, ud_rel_name((enum ud_rel)t->rel));
    add(f, "ending", t->lemma + cut, tense(t));
    add(f, "feats", t->feats && *t->feats ? t->feats : "none", ud_upos_name((enum ud_upos)t->upos));
}

static void around(struct feature_sum *f, const struct document *d, int32_t token)
{
    children(f, d, token);
    arguments(f, d, token);
    above(f, d, token);
    words_before(f, d, token);
    word_itself(f, d, token);
    window(f, d, token);
}

static void governor(struct feature_sum *f, const struct document *d, const struct token *t, const struct token *head)
{
    add(f, "head", head->lemma, "");
    add(f, "head-rel", ud_rel_name((enum ud_rel)t->rel), head->lemma);
    add(f, "head-tense", tense(head), ud_rel_name((enum ud_rel)t->rel));
    for (int32_t c = head->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_AUX || (d->tokens[c].rel == REL_ADVMOD && d->tokens[c].upos == UPOS_PART))
            add(f, "head-aux", d->tokens[c].lower, "");
}

void feature_target(struct feature_sum *f, struct document *d, int32_t token, const struct standing *s)
{
    struct feature_core core = {0};
    const struct token *t = &d->tokens[token];
    char value[16];
    snprintf(value, sizeof value, "%d", (int)(s->factuality * 2 + (s->factuality < 0 ? -.5 : .5)));
    f->news = sounds_like_news(f, d, token);
    add(f, "mean", claim_status_name((enum claim_status)s->status), s->reason);
    f->mean = f->sums[WEIGHT_FACTUALITY];
    f->sums[WEIGHT_FACTUALITY] = 0;
    f->core = &core;
    add(f, "bias", "", "");
    add(f, "status", claim_status_name((enum claim_status)s->status), s->reason);
    add(f, "value", value, "");
    add(f, "reason", s->reason, value);
    add(f, "lemma", t->lemma, "");
    add(f, "tense", tense(t), ud_upos_name((enum ud_upos)t->upos));
    add(f, "rel", ud_rel_name((enum ud_rel)t->rel), tense(t));
    add(f, "status-tense", claim_status_name((enum claim_status)s->status), tense(t));
    around(f, d, token);
    if (t->head >= 0)
        governor(f, d, t, &d->tokens[t->head]);
    pairs(f);
    f->core = NULL;
}
