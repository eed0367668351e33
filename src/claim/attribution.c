/* Who says what. In: parsed sentences. Out: attributions (source, cue, content) and, from them, the asserters of
   claims. Rules on dependencies: a verb of saying and its clause, or the clause it interrupts; quotation marks
   with their speaker, also over sentences; "according to"; a noun cue with its clause; a name and a colon.
   Corpus scheme of source, cue, content: Pareti 2012; PolNeAR, Newell et al. 2018. */
#include "claim/events.h"
#include "claim/predicate.h"

#include <string.h>

struct speech {
    struct document *d;
    const struct frame_table *t;
    uint32_t s;                 /* sentence */
    int32_t first, end;         /* tokens of the sentence */
    struct attribution *last_direct;    /* the latest with a quotation, for quotes that go on */
    uint32_t last_sentence;
};

static const struct token *tok(const struct speech *w, int32_t t) { return &w->d->tokens[t]; }

static bool in_class(const struct speech *w, int32_t t, const char *class)
{
    const char *lemma = tok(w, t)->lemma;
    uint32_t word = table_word(w->t, lemma, strlen(lemma));
    return table_class_has(w->t, class, word);
}

static bool opens(const struct token *t) { return !strcmp(t->form, "\xe2\x80\x9c") || !strcmp(t->form, "``") || !strcmp(t->form, "\xc2\xab"); }
static bool closes(const struct token *t) { return !strcmp(t->form, "\xe2\x80\x9d") || !strcmp(t->form, "''") || !strcmp(t->form, "\xc2\xbb"); }
static bool straight(const struct token *t) { return !strcmp(t->form, "\""); }

/* --- spans --- */

/* Span of the subtree of `top` inside the sentence, without the subtree of `hole`. */
static struct span subtree_without(const struct speech *w, int32_t top, int32_t hole)
{
    struct span s = {0, 0};
    for (int32_t t = w->first; t < w->end; t++) {
        int32_t up = t, steps = 0;
        while (up >= 0 && up != top && up != hole && steps++ < 64)
            up = tok(w, up)->head;
        if (up == top && up != hole)
            s = span_join(s, tok(w, t)->span);
    }
    return s;
}

/* the noun phrase without relative clauses */
static struct span source_span(const struct speech *w, int32_t noun)
{
    struct span s = tok(w, noun)->span;
    for (int32_t c = tok(w, noun)->first_child; c >= 0; c = tok(w, c)->next_sibling) {
        uint8_t rel = tok(w, c)->rel;
        if (rel == REL_ACL_RELCL || rel == REL_PUNCT || rel == REL_PARATAXIS || rel == REL_COP || rel == REL_NSUBJ || rel == REL_CASE || rel == REL_ADVCL)
            continue;
        s = span_join(s, document_subtree_span(w->d, c));
    }
    return s;
}

static struct span trim_marks(const struct speech *w, struct span s)
{
    int32_t a = document_token_at(w->d, s.start), b = document_token_at(w->d, s.end ? s.end - 1 : 0);
    while (a >= 0 && a < b && (tok(w, a)->upos == UPOS_PUNCT && !opens(tok(w, a)) && !straight(tok(w, a))))
        a++;
    if (a >= 0 && a < b && tok(w, a)->upos == UPOS_SCONJ && !strcmp(tok(w, a)->lower, "that"))
        a++;
    while (b > a && tok(w, b)->upos == UPOS_PUNCT && !closes(tok(w, b)) && !straight(tok(w, b)))
        b--;
    return a < 0 ? s : span_make(tok(w, a)->span.start, tok(w, b)->span.end);
}

static struct span cue_span(const struct speech *w, int32_t v)
{
    struct span s = tok(w, v)->span;
    for (int32_t c = v - 1; c >= w->first && tok(w, c)->head == v && (tok(w, c)->rel == REL_AUX || tok(w, c)->rel == REL_AUX_PASS); c--)
        s = span_join(tok(w, c)->span, s);
    return s;
}

/* --- adding --- */

static int32_t actor_of(const struct speech *w, int32_t token)
{
    return token >= 0 && w->d->actor_of_token ? w->d->actor_of_token[token] : -1;
}

static struct attribution *add(struct speech *w, int32_t source, struct span cue, int32_t cue_token, struct span content, const char *rule)
{
    if (span_empty(content))
        return NULL;
    struct document *d = w->d;
    struct attribution *a = ARENA_PUSH(&d->arena, d->attributions, d->n_attributions, d->cap_attributions);
    if (!a)
        return NULL;
    *a = (struct attribution){.sentence = (int32_t)w->s, .actor = actor_of(w, source), .cue_token = cue_token, .rule = rule};
    if (source >= 0)
        a->source[a->n_source++] = source_span(w, source);
    a->cue[a->n_cue++] = cue;
    a->content[a->n_content++] = trim_marks(w, content);
    a->span = span_join(span_join(cue, a->content[0]), a->n_source && document_sentence_at(d, a->source[0].start) == (int32_t)w->s ? a->source[0] : cue);
    int32_t t = document_token_at(d, a->content[0].start);
    a->direct = t >= 0 && (opens(tok(w, t)) || straight(tok(w, t)));
    return a;
}

/* --- verbs --- */

static int32_t clause_of(const struct speech *w, int32_t v)
{
    int32_t c = document_child(w->d, v, REL_CCOMP, -1);
    if (c < 0)
        c = document_child(w->d, v, REL_PARATAXIS, -1);
    return c >= 0 && predicate_surface_subject(w->d, v, 1) != c ? c : -1;
}

static bool interrupts(const struct speech *w, int32_t v)
{
    const struct token *k = tok(w, v);
    bool own = document_child(w->d, v, REL_NSUBJ, -1) >= 0;
    return k->rel == REL_PARATAXIS && k->head >= 0 && own && document_child(w->d, v, REL_OBJ, -1) < 0;
}

/* quoted stretch of the sentence that does not hold token v; empty if none */
static struct span quoted(const struct speech *w, int32_t v)
{
    int32_t from = -1;
    struct span best = {0, 0};
    for (int32_t t = w->first; t < w->end; t++) {
        bool open = opens(tok(w, t)) || (straight(tok(w, t)) && from < 0), close = closes(tok(w, t)) || (straight(tok(w, t)) && from >= 0);
        if (from >= 0 && (close || t + 1 == w->end)) {
            struct span s = span_make(tok(w, from)->span.start, tok(w, t)->span.end);
            if (!(from < v && v < t) && span_length(s) > span_length(best))
                best = s;
            from = -1;
        } else if (open)
            from = t;
    }
    return best;
}

static int32_t speaker_of(const struct speech *w, int32_t v)
{
    struct predicate p;
    if (predicate_passive(w->d, v)) {
        predicate_read(w->d, v, &p);
        for (uint32_t i = 0; i < p.n_arguments; i++)
            if (p.arguments[i].kind == ROLE_SUBJ)
                return p.arguments[i].token;
        return -1;
    }
    return predicate_surface_subject(w->d, v, 8);
}

static bool thing_clause(const struct speech *w, int32_t v, struct span *content)
{
    static const enum ud_rel RELS[] = {REL_XCOMP, REL_OBJ, REL_OBL};
    for (size_t i = 0; i < sizeof RELS / sizeof *RELS; i++) {
        int32_t c = document_child(w->d, v, RELS[i], -1);
        if (c < 0 || c < v || (RELS[i] == REL_OBL && strcmp(document_case_of(w->d, c), "for") && strcmp(document_case_of(w->d, c), "about") && strcmp(document_case_of(w->d, c), "on")))
            continue;
        *content = document_subtree_span(w->d, c);
        int32_t x = document_child(w->d, v, REL_XCOMP, -1);
        if (x > c)
            *content = span_join(*content, document_subtree_span(w->d, x));
        return true;
    }
    return false;
}

static struct attribution *verb_clause(struct speech *w, int32_t v)
{
    int32_t clause = clause_of(w, v);
    if (clause >= 0)
        return add(w, speaker_of(w, v), cue_span(w, v), v, document_subtree_span(w->d, clause), "clause");
    if (interrupts(w, v))
        return add(w, speaker_of(w, v), cue_span(w, v), v, subtree_without(w, tok(w, v)->head, v), "interrupted");
    struct span quote = quoted(w, v);
    return span_length(quote) > 12 ? add(w, speaker_of(w, v), cue_span(w, v), v, quote, "quotation") : NULL;
}

static struct attribution *verb(struct speech *w, int32_t v)
{
    struct span content;
    struct attribution *a = in_class(w, v, "cue_clause") ? verb_clause(w, v) : NULL;
    int32_t speaker = a ? -1 : speaker_of(w, v);
    if (!a && speaker >= 0 && in_class(w, v, "cue_act") && thing_clause(w, v, &content)) {
        int32_t m = actor_of(w, speaker);
        bool may = m >= 0 ? w->d->actors[m].can_act : tok(w, speaker)->upos == UPOS_PRON || tok(w, speaker)->upos == UPOS_PROPN;
        a = may ? add(w, speaker, cue_span(w, v), v, content, "act") : NULL;
    }
    return a;
}

/* --- other cues --- */

static void according_to(struct speech *w, int32_t source)
{
    int32_t mark = document_child(w->d, source, REL_CASE, -1);
    if (mark < 0 || tok(w, source)->head < 0 || strcmp(tok(w, mark)->lower, "according"))
        return;
    struct span cue = tok(w, mark)->span;
    if (mark + 1 < w->end && !strcmp(tok(w, mark + 1)->lower, "to"))
        cue = span_join(cue, tok(w, mark + 1)->span);
    add(w, source, cue, mark, subtree_without(w, tok(w, source)->head, source), "according_to");
}

static void noun_clause(struct speech *w, int32_t n)
{
    if (!in_class(w, n, "cue_noun"))
        return;
    int32_t c = document_child(w->d, n, REL_CCOMP, -1);
    if (c < 0)
        c = document_child(w->d, n, REL_ACL, -1);
    int32_t mark = c >= 0 ? document_child(w->d, c, REL_MARK, -1) : -1;
    if (mark < 0 || (strcmp(tok(w, mark)->lower, "that") && strcmp(tok(w, mark)->lower, "to")))
        return;
    add(w, document_child(w->d, n, REL_NMOD_POSS, -1), tok(w, n)->span, n, document_subtree_span(w->d, c), "noun");
}

/* Minister: we will stay */
static void colon(struct speech *w)
{
    for (int32_t t = w->first + 1; t < w->end - 2 && t < w->first + 8; t++) {
        if (strcmp(tok(w, t)->form, ":"))
            continue;
        int32_t m = actor_of(w, t - 1);
        const struct actor_mention *a = m >= 0 ? &w->d->actors[m] : NULL;
        if (a && a->first == w->first && a->last == t - 1 && a->can_act)
            add(w, a->head, tok(w, t)->span, t, span_make(tok(w, t + 1)->span.start, tok(w, w->end - 1)->span.end), "colon");
        return;
    }
}

/* --- quotations that go on --- */

static bool whole_quote(const struct speech *w, struct span *s)
{
    int32_t a = w->first, b = w->end - 1;
    if (b <= a || !(opens(tok(w, a)) || straight(tok(w, a))))
        return false;
    *s = span_make(tok(w, a)->span.start, tok(w, b)->span.end);
    for (int32_t t = a + 1; t < b; t++)
        if (closes(tok(w, t)) || straight(tok(w, t)))
            return false;
    return true;
}

/* a quotation that was opened in an earlier sentence and not closed there */
static bool still_open(const struct speech *w)
{
    const struct attribution *a = w->last_direct;
    if (!a || !a->n_content || w->d->sentences[w->s].flags & SENTENCE_PARAGRAPH)
        return false;
    struct span c = a->content[a->n_content - 1];
    int32_t t = document_token_at(w->d, c.end - 1), from = document_token_at(w->d, c.start);
    return t >= 0 && from >= 0 && t != from && (opens(tok(w, from)) || straight(tok(w, from))) && !closes(tok(w, t)) && !straight(tok(w, t)) &&
           !(t + 1 < w->first && (closes(tok(w, t + 1)) || straight(tok(w, t + 1))));
}

static void go_on(struct speech *w, uint32_t before)
{
    struct span s;
    if (w->d->n_attributions > before || !w->last_direct || w->last_sentence + 1 != w->s)
        return;
    bool whole = whole_quote(w, &s);
    if (!whole && still_open(w)) {
        int32_t t = w->first;
        while (t + 1 < w->end && !closes(tok(w, t)) && !straight(tok(w, t)))
            t++;
        s = span_make(tok(w, w->first)->span.start, tok(w, t)->span.end);
        whole = true;
    }
    if (whole && w->last_direct->n_content < 4) {
        w->last_direct->content[w->last_direct->n_content++] = s;
        w->last_sentence = w->s;
    }
}

static void sentence(struct speech *w)
{
    uint32_t before = w->d->n_attributions;
    for (int32_t t = w->first; t < w->end; t++) {
        uint8_t upos = tok(w, t)->upos;
        if (upos == UPOS_VERB)
            verb(w, t);
        else if (upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON) {
            if (tok(w, t)->rel == REL_OBL || tok(w, t)->rel == REL_NMOD)
                according_to(w, t);
            if (upos == UPOS_NOUN)
                noun_clause(w, t);
        }
    }
    colon(w);
    go_on(w, before);
    for (uint32_t i = before; i < w->d->n_attributions; i++)
        if (w->d->attributions[i].direct) {
            w->last_direct = &w->d->attributions[i];
            w->last_sentence = w->s;
        }
}

enum status claim_run_attribution(const struct lexicon *l, struct document *d, struct error *e)
{
    uint32_t n = 0;
    while (lexicon_table(l, n))
        n++;
    struct speech w = {.d = d, .t = lexicon_table(l, n - 1)};
    for (uint32_t i = 0; i < d->n_sentences; i++) {
        const struct sentence *s = &d->sentences[i];
        if (!(s->flags & SENTENCE_PARSED) || !s->count || s->count > 2000)
            continue;
        size_t at = w.last_direct ? (size_t)(w.last_direct - d->attributions) : 0;
        bool had = w.last_direct != NULL;
        w.s = i, w.first = (int32_t)s->first, w.end = w.first + (int32_t)s->count;
        /* the array may move while it grows */
        if (d->n_attributions + s->count + 1 > d->cap_attributions) {
            uint32_t keep = d->n_attributions;
            while (d->cap_attributions < keep + s->count + 1)
                if (!arena_push_grow(&d->arena, (void **)&d->attributions, d->cap_attributions, &d->cap_attributions, sizeof *d->attributions))
                    return error_set(e, STATUS_NOMEM, 0, "out of memory");
        }
        w.last_direct = had ? &d->attributions[at] : NULL;
        sentence(&w);
    }
    return d->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}
