/* Named features for the learned tie-breakers. In: a question and its parsed sentence. Out: sums of weights.
   Words outside the two actors, pairs of neighbours, the path between the actors, the words that govern them;
   for factuality the decision of the rules, tense, auxiliaries, the governor and its relation. Linear on
   purpose: each weight is a line of text, and `explain` can name the one that decided. */
#include "claim/feature.h"

#include "claim/predicate.h"

#include <stdio.h>
#include <string.h>

static void add(struct feature_sum *f, const char *kind, const char *a, const char *b)
{
    char name[120];
    uint32_t count;
    int n = snprintf(name, sizeof name, "%s:%s%s%s", kind, a, *b ? "_" : "", b);
    if (n <= 0 || (size_t)n >= sizeof name || strpbrk(name, " \t\n"))
        return;
    f->n++;
    uint32_t word = table_word(f->table, name, (size_t)n);
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

/* Web or news: "will" is a fact to come in the one and nothing yet in the other, so that each has its weights. */
static const char *register_of(const struct document *d, int32_t token)
{
    static const char *const WEB[] = {"i", "you", "my", "your", "me", "we", "our", "us", "!", "'m", "please", "lol", "u", "im", "ok", "hi", "yes", "thanks", "?", NULL};
    static const char *const NEWS[] = {"said", "mr.", "ms.", "%", "$", "officials", "spokesman", "minister", "president", "government", "police", "corp.", "inc.", "co.",
        "shares", "billion", "million", "military", "percent", "agency", "troops", "stock", "company", "according", NULL};
    int32_t at = document_sentence_of_token(d, token);
    int web = 0, news = 0, names = 0;
    const struct sentence *s = &d->sentences[at];
    for (uint32_t i = s->first; i < s->first + s->count && i < s->first + 120; i++) {
        const struct token *t = &d->tokens[i];
        for (const char *const *w = WEB; *w; w++)
            web += !strcmp(t->lower, *w);
        for (const char *const *w = NEWS; *w; w++)
            news += !strcmp(t->lower, *w);
        names += t->upos == UPOS_PROPN;
    }
    news += names >= 2;
    return web > news ? "web" : news > web + 1 ? "news" : news > web ? "newsy" : "mid";
}

void feature_target(struct feature_sum *f, struct document *d, int32_t token, const struct standing *s)
{
    const struct token *t = &d->tokens[token];
    const struct token *head = t->head >= 0 ? &d->tokens[t->head] : NULL;
    char value[16];
    snprintf(value, sizeof value, "%d", (int)(s->factuality * 2 + (s->factuality < 0 ? -.5 : .5)));
    add(f, "bias", "", "");
    add(f, "status", claim_status_name((enum claim_status)s->status), s->reason);
    add(f, "value", value, "");
    add(f, "reason", s->reason, value);
    const char *reg = register_of(d, token);
    f->news = !strcmp(reg, "news") ? 1 : !strcmp(reg, "newsy") ? .7 : !strcmp(reg, "mid") ? .3 : 0;
    add(f, reg, "", "");
    add(f, reg, s->reason, value);
    add(f, reg, claim_status_name((enum claim_status)s->status), tense(t));
    add(f, reg, ud_rel_name((enum ud_rel)t->rel), tense(t));
    add(f, "lemma", t->lemma, "");
    add(f, "tense", tense(t), ud_upos_name((enum ud_upos)t->upos));
    add(f, "rel", ud_rel_name((enum ud_rel)t->rel), tense(t));
    add(f, "status-tense", claim_status_name((enum claim_status)s->status), tense(t));
    children(f, d, token);
    window(f, d, token);
    if (!head)
        return;
    add(f, "head", head->lemma, "");
    add(f, "head-rel", ud_rel_name((enum ud_rel)t->rel), head->lemma);
    add(f, "head-tense", tense(head), ud_rel_name((enum ud_rel)t->rel));
    for (int32_t c = head->first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_AUX || (d->tokens[c].rel == REL_ADVMOD && d->tokens[c].upos == UPOS_PART))
            add(f, "head-aux", d->tokens[c].lower, "");
}
