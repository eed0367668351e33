/* Who says what. In: parsed sentences. Out: attributions (source, cue, content) and, from them, the asserters of
   claims. Rules on dependencies: a verb of saying and its clause, or the clause it interrupts; quotation marks
   with their speaker, also over sentences; "according to"; a noun cue with its clause; a name and a colon.
   Corpus scheme of source, cue, content: Pareti 2012; PolNeAR, Newell et al. 2018. */
#include "claim/clause.h"
#include "claim/events.h"
#include "claim/predicate.h"
#include "claim/source_span.h"

#include <string.h>

struct speech {
    struct document *d;
    const struct frame_table *t;
    uint32_t s;                 /* sentence */
    int32_t first, end;         /* tokens of the sentence */
    struct pair *pairs;         /* quotations of the document, first and last token */
    uint32_t n_pairs, cap_pairs;
};

struct pair {
    int32_t open, close;
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

static bool nominal(const struct token *t) { return t->upos == UPOS_NOUN || t->upos == UPOS_PROPN; }

/* "Ann Lee, a historian": the name is the head, whichever of the two the parser chose */
static int32_t phrase_head(const struct speech *w, int32_t noun)
{
    for (int k = 0; k < 4; k++) {
        uint8_t rel = tok(w, noun)->rel;
        int32_t head = tok(w, noun)->head;
        if (head < w->first || head >= w->end || !nominal(tok(w, head)) || !(rel == REL_APPOS || rel == REL_FLAT || rel == REL_COMPOUND))
            break;
        noun = head;
    }
    return noun;
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
    a += a >= 0 && a < b && tok(w, a)->span.end <= s.start;     /* it began in the space behind a word */
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

/* with its appositions and relative clauses, as far as they hold neither cue nor quotation */
static struct span whole_source(const struct speech *w, int32_t source, struct span cue)
{
    struct span s = source_span(w, source), wide;
    int32_t head = phrase_head(w, source);
    if (head != source && !span_overlaps(source_span(w, head), cue))
        s = span_join(s, source_span(w, head));
    for (int32_t c = tok(w, head)->first_child; c >= 0; c = tok(w, c)->next_sibling) {
        wide = span_join(s, document_subtree_span(w->d, c));
        if (tok(w, c)->rel == REL_ACL_RELCL && !span_overlaps(wide, cue) && span_length(wide) < 160)
            s = wide;
    }
    return s;
}

static bool in_quotes(const struct speech *w, uint32_t at)
{
    for (uint32_t i = 0; i < w->n_pairs; i++)
        if (tok(w, w->pairs[i].open)->span.start <= at && at < tok(w, w->pairs[i].close)->span.end)
            return true;
    return false;
}

static struct span widen(const struct speech *w, struct span content, int32_t v);

static struct attribution *add(struct speech *w, int32_t source, struct span cue, int32_t cue_token, struct span content, const char *rule)
{
    if (span_empty(content))
        return NULL;
    struct document *d = w->d;
    struct attribution *a = ARENA_PUSH(&d->arena, d->attributions, d->n_attributions, d->cap_attributions);
    if (!a)
        return NULL;
    *a = (struct attribution){.sentence = (int32_t)w->s, .actor = actor_of(w, source), .cue_token = cue_token, .rule = rule};
    struct span said = trim_marks(w, widen(w, content, cue_token));
    if (source >= 0)
        a->source[a->n_source++] = source_span_finish(d, whole_source(w, source, cue), source, a->actor, cue, said);
    int32_t who = cue_token >= 0 ? document_child(d, cue_token, REL_NSUBJ, -1) : -1;
    if (who >= 0 && who != source && tok(w, who)->upos == UPOS_PRON)    /* "the man, who said": both words say who */
        a->source[a->n_source++] = tok(w, who)->span;
    a->cue[a->n_cue++] = cue;
    a->content[a->n_content++] = said;
    a->span = span_join(span_join(cue, a->content[0]), a->n_source && document_sentence_at(d, a->source[0].start) == (int32_t)w->s ? a->source[0] : cue);
    a->direct = in_quotes(w, a->content[0].start);
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

/* the longest quotation that begins or ends in the sentence and does not hold token v; empty if none */
static struct span quoted(const struct speech *w, int32_t v)
{
    struct span best = {0, 0};
    for (uint32_t i = 0; i < w->n_pairs; i++) {
        const struct pair *q = &w->pairs[i];
        bool here = (q->open >= w->first && q->open < w->end) || (q->close >= w->first && q->close < w->end);
        struct span s = span_make(tok(w, q->open)->span.start, tok(w, q->close)->span.end);
        if (here && !(q->open < v && v < q->close) && span_length(s) > span_length(best))
            best = s;
    }
    return best;
}

/* A content that runs half into a quotation is the whole quotation. */
static struct span widen(const struct speech *w, struct span content, int32_t v)
{
    for (uint32_t i = 0; i < w->n_pairs; i++) {
        const struct pair *q = &w->pairs[i];
        struct span s = span_make(tok(w, q->open)->span.start, tok(w, q->close)->span.end);
        if ((q->open < v && v < q->close) || !span_overlaps(s, content) || span_contains(content, s))
            continue;
        uint32_t from = s.start > content.start ? s.start : content.start, to = s.end < content.end ? s.end : content.end;
        if ((to - from) * 2 >= span_length(content) || (to - from) * 2 >= span_length(s))
            content = span_join(content, s);
    }
    return content;
}

/* "..., and it threatened to leave": who speaks twice says the second in no words of the first */
static bool speaks_too(const struct speech *w, int32_t c)
{
    return tok(w, c)->rel == REL_CONJ && document_child(w->d, c, REL_NSUBJ, -1) >= 0 && (in_class(w, c, "cue_clause") || in_class(w, c, "cue_act"));
}

static bool own_complement(uint8_t rel)
{
    return rel == REL_CCOMP || rel == REL_XCOMP || rel == REL_PARATAXIS || rel == REL_DEP || rel == REL_NSUBJ || rel == REL_ADVCL || rel == REL_CONJ;
}

/* "that" between the cue and the head of its clause */
static int32_t that_after(const struct speech *w, int32_t v, int32_t clause)
{
    for (int32_t t = v + 1; t < clause; t++)
        if (!strcmp(tok(w, t)->lower, "that") && (tok(w, t)->upos == UPOS_SCONJ || tok(w, t)->head == clause))
            return t;
    return -1;
}

/* "conceded that he had erred but added ...": the second cue belongs to who conceded, not into what is conceded */
static bool speaks_on(const struct speech *w, int32_t v, int32_t c)
{
    const struct token *k = tok(w, c), *cue = tok(w, v);
    uint32_t tense = FEAT_PAST | FEAT_PRES;
    return c > v && k->rel == REL_CONJ && k->upos == UPOS_VERB && in_class(w, c, "cue_say") && k->feat_bits & FEAT_FIN &&
           (k->feat_bits & tense) == (cue->feat_bits & tense) && document_child(w->d, c, REL_NSUBJ, -1) < 0 &&
           document_child(w->d, c, REL_CC, -1) >= 0 && !in_quotes(w, k->span.start);
}

/* ..., saying so: what the speaker says besides */
static bool says_besides(const struct speech *w, int32_t v, int32_t c)
{
    const struct token *k = tok(w, c);
    return c > v + 1 && (k->rel == REL_ADVCL || k->rel == REL_ACL) && k->feat_bits & FEAT_GER && !strcmp(tok(w, c - 1)->lower, ",") &&
           in_class(w, c, "cue_say") && !in_quotes(w, k->span.start);
}

/* the content up to where its speaker is said to speak again */
static struct span until_next_cue(const struct speech *w, int32_t v, struct span s)
{
    for (int32_t t = v + 2; t < w->end && tok(w, t)->span.end <= s.end; t++) {
        bool on = speaks_on(w, v, t);
        if (on || says_besides(w, v, t))
            return span_make(s.start, tok(w, on ? document_child(w->d, t, REL_CC, -1) : t - 1)->span.start);
    }
    return s;
}

/* the clause behind the cue: from its first word on, with what the parser hung on the cue instead */
static struct span clause_after(const struct speech *w, int32_t v, int32_t clause)
{
    struct span s = document_subtree_span(w->d, clause);
    uint32_t after = tok(w, v)->span.end;
    for (int32_t c = tok(w, v)->first_child; c >= 0; c = tok(w, c)->next_sibling)
        if (c > v && own_complement(tok(w, c)->rel) && !speaks_too(w, c) && (tok(w, c)->rel != REL_ADVCL || c < clause))
            s = span_join(s, document_subtree_span(w->d, c));
    if (s.start < after)
        s.start = after;
    int32_t that = that_after(w, v, clause);
    return that >= 0 ? span_make(tok(w, that)->span.end, s.end) : s;
}

/* the clause before the cue: up to the cue or its speaker */
static struct span clause_before(const struct speech *w, int32_t v, int32_t clause, int32_t speaker)
{
    struct span s = document_subtree_span(w->d, clause);
    for (int32_t c = tok(w, v)->first_child; c >= 0 && c < clause; c = tok(w, c)->next_sibling)
        if (tok(w, c)->rel != REL_CC && tok(w, c)->rel != REL_MARK && c != speaker)
            s = span_join(s, document_subtree_span(w->d, c));
    uint32_t stop = tok(w, v)->span.start;
    if (speaker >= w->first && speaker < w->end && speaker > clause && source_span(w, speaker).start < stop)
        stop = source_span(w, speaker).start;
    return span_make(s.start, s.end > stop && s.start < stop ? stop : s.end);
}

/* the name beside a verb of saying whose subject the parser hung elsewhere: "Caddell said", "said Caddell" */
static int32_t neighbour(const struct speech *w, int32_t v)
{
    for (int side = -1; side <= 1; side += 2)
        for (int32_t t = v + side, k = 0; t >= w->first && t < w->end && k < 3; t += side, k++) {
            uint8_t upos = tok(w, t)->upos;
            if (upos == UPOS_PROPN || upos == UPOS_NOUN || upos == UPOS_PRON) {
                int32_t m = actor_of(w, t);
                if (tok(w, t)->rel == REL_NMOD_POSS && upos == UPOS_PRON)   /* "announcing his support" */
                    break;
                return m >= 0 && w->d->actors[m].can_act && w->d->actors[m].type != ACTOR_THING ? w->d->actors[m].head : -1;
            }
            if (upos != UPOS_ADV && upos != UPOS_AUX && upos != UPOS_DET && upos != UPOS_ADJ)
                break;
        }
    return -1;
}

/* "...," Ann Lee, the mayor of Lyme, said: the first name between the quotation and the verb */
static int32_t behind_quote(const struct speech *w, int32_t v)
{
    int32_t close = -1;
    for (uint32_t i = 0; i < w->n_pairs; i++)
        if (w->pairs[i].close < v && w->pairs[i].close >= w->first && w->pairs[i].close + 30 > v && w->pairs[i].close > close)
            close = w->pairs[i].close;
    for (int32_t t = close + 1; close >= 0 && t < v; t++) {
        int32_t m = actor_of(w, t);
        if (m >= 0 && w->d->actors[m].can_act && w->d->actors[m].head > close)
            return w->d->actors[m].head;
    }
    return -1;
}

/* "Trump came on the show, saying ...": behind a comma the doer of the clause says it, not the nearest noun */
static int32_t speaker_behind_comma(const struct speech *w, int32_t v)
{
    const struct token *k = tok(w, v);
    bool loose = k->rel == REL_ACL && !(k->feat_bits & FEAT_PAST) && v > w->first && !strcmp(tok(w, v - 1)->lower, ",");
    for (int32_t t = k->head, n = 0; loose && t >= w->first && t < w->end && n < 8; t = tok(w, t)->head, n++)
        if (tok(w, t)->upos == UPOS_VERB)
            return predicate_surface_subject(w->d, t, 8);
    return -1;
}

/* the cue that a second one goes on from; -1 if none */
static int32_t cue_before(const struct speech *w, int32_t v)
{
    int32_t up = tok(w, v)->head;
    for (int k = 0; k < 6 && up >= w->first && up < v; k++, up = tok(w, up)->head)
        if (tok(w, up)->upos == UPOS_VERB && in_class(w, up, "cue_clause"))
            return speaks_on(w, up, v) || says_besides(w, up, v) ? up : -1;
    return -1;
}

/* "The rules are clear," said Ann: no word of the quotation says it */
static bool quoted_subject(const struct speech *w, int32_t v, int32_t subject)
{
    return in_quotes(w, tok(w, subject)->span.start) && !in_quotes(w, tok(w, v)->span.start) && tok(w, subject)->upos != UPOS_PRON;
}

static int32_t speaker_of(const struct speech *w, int32_t v)
{
    struct predicate p;
    int32_t found = -1, before = cue_before(w, v);
    if (before >= 0)
        return speaker_of(w, before);
    if (predicate_passive(w->d, v)) {
        predicate_read(w->d, v, &p);
        for (uint32_t i = 0; i < p.n_arguments && found < 0; i++)
            found = p.arguments[i].kind == ROLE_SUBJ ? p.arguments[i].token : -1;
        return found;
    }
    found = speaker_behind_comma(w, v);
    if (found < 0)
        found = predicate_surface_subject(w->d, v, 8);
    if (found < 0 || quoted_subject(w, v, found))
        found = neighbour(w, v);
    return found >= 0 ? found : behind_quote(w, v);
}

/* what an act of speech is about: all that hangs on its right, without circumstances of time */
static bool thing_clause(const struct speech *w, int32_t v, struct span *content)
{
    static const char *const ABOUT[] = {"for", "about", "on", "of", "to", "against", "over", "as", "with", "at", NULL};
    bool any = false;
    *content = span_make(0, 0);
    for (int32_t c = tok(w, v)->first_child; c >= 0; c = tok(w, c)->next_sibling) {
        uint8_t rel = tok(w, c)->rel;
        int32_t mark = document_child(w->d, c, rel == REL_ADVCL ? REL_MARK : REL_CASE, -1);
        bool about = mark >= 0 && token_lower_in(tok(w, mark), ABOUT);
        if (c < v || !(rel == REL_OBJ || rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_IOBJ || ((rel == REL_OBL || rel == REL_ADVCL) && about)))
            continue;
        *content = span_join(*content, document_subtree_span(w->d, c));
        any |= rel != REL_IOBJ;
    }
    return any;
}

static bool that_follows(const struct speech *w, int32_t v)
{
    int32_t reach = strcmp(tok(w, v)->lemma, "tell") ? 4 : 12;
    for (int32_t t = v + 1; t < w->end && t < v + reach; t++)
        if (!strcmp(tok(w, t)->lower, "that") && tok(w, t)->upos == UPOS_SCONJ)
            return true;
    return false;
}

static struct span after_that(const struct speech *w, int32_t v)
{
    int32_t t = v + 1;
    while (strcmp(tok(w, t)->lower, "that"))
        t++;
    return span_make(tok(w, t)->span.end, tok(w, w->end - 1)->span.end);
}

/* the part of the sentence before the speaker who interrupts it, or behind when there is none before */
static struct span interrupted(const struct speech *w, int32_t v, int32_t speaker)
{
    struct span s = subtree_without(w, tok(w, v)->head, v);
    uint32_t stop = tok(w, v)->span.start;
    if (speaker >= w->first && speaker < w->end && tok(w, speaker)->span.start < stop)
        stop = source_span(w, speaker).start;
    return s.start + 8 < stop && s.end > stop ? span_make(s.start, stop) : s;
}

/* "McCain says the movement ...": a clause that the parser did not see as one; behind the verb, else before */
static struct span rest_of_sentence(const struct speech *w, int32_t v, int32_t speaker)
{
    uint32_t from = tok(w, v)->span.end, to = tok(w, w->end - 1)->span.end, start = tok(w, w->first)->span.start;
    if (w->end - v > 5 && tok(w, v + 1)->upos != UPOS_ADP && tok(w, v + 1)->upos != UPOS_PUNCT)
        return span_make(from, to);
    bool ends = w->end - v <= 6 && speaker >= w->first && speaker < v && speaker - w->first > 3;
    return ends ? span_make(start, source_span(w, speaker).start) : span_make(0, 0);
}

/* "cited the release of ten men, which was '...'": a verb that has its object, or another verb between, does not say the quotation */
static bool says_quote(const struct speech *w, int32_t v, struct span quote)
{
    int32_t object = document_child(w->d, v, REL_OBJ, -1);
    int32_t from = v + 1, to = document_token_at(w->d, quote.start);
    if (quote.end <= tok(w, v)->span.start)
        from = document_token_at(w->d, quote.end - 1) + 1, to = v;
    if (object >= 0 && !clause_word_in(tok(w, v)->lemma, "tell remind assure inform ask warn advise notify caution lecture") && !span_contains(quote, tok(w, object)->span))
        return false;
    for (int32_t t = from; t < to; t++)
        if (tok(w, t)->upos == UPOS_VERB)
            return false;
    return true;
}

/* "Asked about it in a video, Lee said that ...": a clause in front of the speaker is no content where one follows the cue */
static bool follows_instead(const struct speech *w, int32_t v, int32_t clause, int32_t speaker)
{
    if (clause > v || speaker > v || w->end - v < 6 || in_quotes(w, tok(w, clause)->span.start))
        return false;
    const struct token *next = tok(w, v + 1);
    if (!strcmp(next->lower, ",") || next->upos == UPOS_CCONJ || (!that_follows(w, v) && (next->upos == UPOS_ADP || predicate_in_time(w->d, v + 1))))
        return false;
    int32_t words = 0, verbs = 0;
    for (int32_t t = v + 1; t < w->end; t++) {
        uint8_t upos = tok(w, t)->upos;
        words += upos != UPOS_PUNCT;
        verbs += (upos == UPOS_VERB || upos == UPOS_AUX) && tok(w, t)->feat_bits & FEAT_FIN;
    }
    return words > 3 && (verbs || quoted(w, v).start > tok(w, v)->span.start);
}

/* "People briefed on the move said ...": the noun that the sentence begins with, where the parser saw a clause instead */
static int32_t first_noun(const struct speech *w, int32_t v)
{
    int32_t t = w->first;
    while (t < v && (tok(w, t)->upos == UPOS_DET || tok(w, t)->upos == UPOS_ADJ || tok(w, t)->upos == UPOS_NUM || tok(w, t)->upos == UPOS_PUNCT))
        t++;
    if (t == v || !nominal(tok(w, t)))
        return -1;
    while (tok(w, t)->head > t && tok(w, t)->head < v && nominal(tok(w, tok(w, t)->head)))
        t = tok(w, t)->head;
    return t;
}

/* what follows the cue, whatever the parser made of it */
static struct span follower(const struct speech *w, int32_t v)
{
    int32_t that = that_follows(w, v) ? that_after(w, v, w->end) : v;
    return until_next_cue(w, v, span_make(tok(w, that < 0 ? v : that)->span.end, tok(w, w->end - 1)->span.end));
}

static struct attribution *verb_clause(struct speech *w, int32_t v)
{
    int32_t clause = clause_of(w, v), speaker = speaker_of(w, v);
    struct span quote = quoted(w, v), s = {0, 0};
    const char *rule = "clause";
    if (clause >= 0 && follows_instead(w, v, clause, speaker)) {
        s = follower(w, v), rule = "follows";
        speaker = speaker >= 0 ? speaker : first_noun(w, v);
    }
    else if (clause >= 0)
        s = clause > v ? until_next_cue(w, v, clause_after(w, v, clause)) : clause_before(w, v, clause, speaker);
    else if (interrupts(w, v) && document_child(w->d, v, REL_XCOMP, -1) < 0)
        s = interrupted(w, v, speaker), rule = "interrupted";
    else if (that_follows(w, v))
        s = after_that(w, v);
    else if (span_length(quote) > 30 && says_quote(w, v, quote))
        s = quote, rule = "quotation";
    else if (speaker >= 0 && in_class(w, v, "cue_say") && !(tok(w, v)->feat_bits & FEAT_INF))
        s = rest_of_sentence(w, v, speaker), rule = "rest";
    return span_empty(s) ? NULL : add(w, speaker, cue_span(w, v), v, s, rule);
}

/* "I think", "you know": nobody is quoted by an author who speaks for himself */
static bool own_voice(const struct speech *w, int32_t v)
{
    static const char *const SELF[] = {"i", "you", "we", "one", NULL};
    int32_t subject = predicate_surface_subject(w->d, v, 8);
    return subject >= 0 && token_lower_in(tok(w, subject), SELF);
}

static struct attribution *verb(struct speech *w, int32_t v)
{
    struct span content;
    bool bare = tok(w, v)->feat_bits & FEAT_INF;    /* "to show": nobody has */
    if (own_voice(w, v) || (bare && in_class(w, v, "cue_private")))
        return NULL;
    struct attribution *a = in_class(w, v, "cue_clause") ? verb_clause(w, v) : NULL;
    int32_t speaker = a ? -1 : speaker_of(w, v);
    if (!a && speaker >= 0 && !bare && in_class(w, v, "cue_act") && !in_quotes(w, tok(w, v)->span.start) && thing_clause(w, v, &content)) {
        int32_t m = actor_of(w, speaker);
        bool may = m >= 0 ? w->d->actors[m].can_act : tok(w, speaker)->upos == UPOS_PRON || tok(w, speaker)->upos == UPOS_PROPN;
        a = may ? add(w, speaker, cue_span(w, v), v, content, "act") : NULL;
    }
    return a;
}

/* --- other cues --- */

/* the noun phrase behind "according to" */
static int32_t phrase_behind(const struct speech *w, int32_t mark)
{
    for (int32_t t = mark + 2; t < w->end && t < mark + 14; t++) {
        uint8_t upos = tok(w, t)->upos;
        if (upos != UPOS_NOUN && upos != UPOS_PROPN && upos != UPOS_PRON)
            continue;
        for (int k = 0; k < 5 && tok(w, t)->head > t && tok(w, t)->head < w->end && tok(w, t)->rel != REL_NSUBJ; k++) {
            uint8_t above = tok(w, tok(w, t)->head)->upos;
            if (above != UPOS_NOUN && above != UPOS_PROPN)
                break;
            t = tok(w, t)->head;
        }
        return t;
    }
    return -1;
}

static void according_to(struct speech *w, int32_t mark)
{
    int32_t source = phrase_behind(w, mark);
    if (source < 0)
        return;
    struct span cue = tok(w, mark)->span;
    if (mark + 1 < w->end && !strcmp(tok(w, mark + 1)->lower, "to"))
        cue = span_join(cue, tok(w, mark + 1)->span);
    struct span whole = span_make(tok(w, w->first)->span.start, tok(w, w->end - 1)->span.end);
    bool leads = mark - w->first < 3;
    struct span content = leads ? span_make(document_subtree_span(w->d, source).end, whole.end) : span_make(whole.start, cue.start);
    add(w, source, cue, mark, content, "according_to");
}

static void noun_clause(struct speech *w, int32_t n)
{
    if (!in_class(w, n, "cue_noun"))
        return;
    int32_t c = document_child(w->d, n, REL_CCOMP, -1);
    if (c < 0)
        c = document_child(w->d, n, REL_ACL, -1);
    int32_t mark = c >= 0 ? document_child(w->d, c, REL_MARK, -1) : -1;
    int32_t owner = document_child(w->d, n, REL_NMOD_POSS, -1);
    if (owner < 0 || mark < 0 || (strcmp(tok(w, mark)->lower, "that") && strcmp(tok(w, mark)->lower, "to")))
        return;
    add(w, owner, tok(w, n)->span, n, document_subtree_span(w->d, c), "noun");
}

static bool capitals(const char *form)
{
    size_t n = strspn(form, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return n >= 3 && !form[n];
}

static uint32_t paragraph_end(const struct speech *w)
{
    const struct document *d = w->d;
    uint32_t i = w->s;
    while (i + 1 < d->n_sentences && d->sentences[i + 1].paragraph == d->sentences[w->s].paragraph && i < w->s + 40)
        i++;
    return d->sentences[i].span.end;
}

/* Minister: we will stay. A name in capitals is a transcript: its speaker has the paragraph. */
static void colon(struct speech *w)
{
    int32_t first = w->first + (w->end - w->first > 4 && (opens(tok(w, w->first)) || straight(tok(w, w->first))));
    for (int32_t t = first + 1; t < w->end - 2 && t < first + 8; t++) {
        if (strcmp(tok(w, t)->form, ":"))
            continue;
        int32_t m = actor_of(w, t - 1);
        const struct actor_mention *a = m >= 0 ? &w->d->actors[m] : NULL;
        bool transcript = t == first + 1 && capitals(tok(w, first)->form) &&
                          !(a && a->place_use && !a->can_act);      /* a dateline */
        if (transcript || (a && a->first <= first && a->last == t - 1 && a->can_act))
            add(w, transcript ? first : a->head, tok(w, t)->span, t,
                span_make(tok(w, t + 1)->span.start, transcript ? paragraph_end(w) : tok(w, w->end - 1)->span.end), "colon");
        return;
    }
}

/* --- quotations --- */

#define LONGEST_QUOTE 600

static bool put_pair(struct speech *w, int32_t open, int32_t close)
{
    struct pair *q = ARENA_PUSH(&w->d->arena, w->pairs, w->n_pairs, w->cap_pairs);
    if (q)
        *q = (struct pair){open, close};
    return q != NULL;
}

/* two single marks are the same on both sides: they open where a word follows at once */
static bool opens_by_place(const struct speech *w, int32_t t, int32_t to)
{
    bool two = !strcmp(tok(w, t)->form, "''"), follows = t + 1 < to && tok(w, t + 1)->span.start == tok(w, t)->span.end;
    return two && follows && tok(w, t + 1)->upos != UPOS_PUNCT;
}

/* Quotation marks of one paragraph in pairs; one left open runs to the end of the paragraph. */
static bool pair_paragraph(struct speech *w, int32_t from, int32_t to)
{
    int32_t open = -1;
    bool good = true;
    for (int32_t t = from; t < to && good; t++) {
        bool close = open >= 0 && (closes(tok(w, t)) || straight(tok(w, t)));
        if (close)
            good = put_pair(w, open, t), open = -1;
        else if (opens(tok(w, t)) || (open < 0 && (straight(tok(w, t)) || opens_by_place(w, t, to))))
            open = t;
    }
    return good && (open < 0 || to - open < 4 || to - open > LONGEST_QUOTE || put_pair(w, open, to - 1));
}

static bool find_pairs(struct speech *w)
{
    const struct document *d = w->d;
    uint32_t from = 0;
    for (uint32_t i = 1; i <= d->n_sentences; i++) {
        if (i < d->n_sentences && d->sentences[i].paragraph == d->sentences[from].paragraph)
            continue;
        const struct sentence *last = &d->sentences[i - 1];
        if (!pair_paragraph(w, (int32_t)d->sentences[from].first, (int32_t)(last->first + last->count)))
            return false;
        from = i;
    }
    return true;
}

/* Does it stand in what somebody says already? Who is quoted inside of it does not count. */
static bool covered(const struct document *d, struct span s)
{
    for (uint32_t i = 0; i < d->n_attributions; i++)
        for (uint8_t k = 0; k < d->attributions[i].n_content; k++)
            if (span_overlaps(d->attributions[i].content[k], s) && !span_contains(s, d->attributions[i].cue[0]))
                return true;
    return false;
}

/* A quotation that nobody was given goes to the speaker of the one before it in the paragraph. */
static void go_on(struct speech *w)
{
    struct document *d = w->d;
    for (uint32_t i = 0; i < w->n_pairs; i++) {
        const struct pair *q = &w->pairs[i];
        struct span s = span_make(tok(w, q->open)->span.start, tok(w, q->close)->span.end);
        int32_t sentence = document_sentence_of_token(d, q->open);
        struct attribution *best = NULL;
        if (q->close - q->open < 5 || covered(d, s))
            continue;
        for (uint32_t k = 0; k < d->n_attributions; k++) {
            struct attribution *a = &d->attributions[k];
            bool near = d->sentences[a->sentence].paragraph == d->sentences[sentence].paragraph && a->sentence <= sentence && a->sentence + 6 > sentence;
            if (near && a->direct && a->n_content < 4 && a->cue_token < q->open)
                best = a;
        }
        if (best)
            best->content[best->n_content++] = s;
    }
}

static void sentence(struct speech *w)
{
    for (int32_t t = w->first; t < w->end; t++) {
        uint8_t upos = tok(w, t)->upos;
        bool according = !strcmp(tok(w, t)->lower, "according") && t + 1 < w->end && !strcmp(tok(w, t + 1)->lower, "to");
        if (according)
            according_to(w, t);
        else if (upos == UPOS_VERB)
            verb(w, t);
        else if (upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON) {
            if (upos == UPOS_NOUN)
                noun_clause(w, t);
        }
    }
    colon(w);
}

enum status claim_run_attribution(const struct lexicon *l, struct document *d, struct error *e)
{
    uint32_t n = 0;
    while (lexicon_table(l, n))
        n++;
    struct speech w = {.d = d, .t = lexicon_table(l, n - 1)};
    if (!find_pairs(&w))
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    for (uint32_t i = 0; i < d->n_sentences; i++) {
        const struct sentence *s = &d->sentences[i];
        w.s = i, w.first = (int32_t)s->first, w.end = w.first + (int32_t)s->count;
        if (s->flags & SENTENCE_PARSED && s->count && s->count <= 2000)
            sentence(&w);
    }
    go_on(&w);
    return d->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}
