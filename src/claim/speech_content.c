/* In: a verb of saying, its speaker. Out: the words of what is said: a clause behind or before, interrupted, a quotation, a thing. */
#include "claim/clause.h"
#include "claim/predicate.h"
#include "claim/speech.h"

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

struct span speech_trim(const struct speech *w, struct span s)
{
    int32_t a = document_token_at(w->d, s.start), b = document_token_at(w->d, s.end ? s.end - 1 : 0);
    a += a >= 0 && a < b && tok(w, a)->span.end <= s.start;     /* it began in the space behind a word */
    while (a >= 0 && a < b && (tok(w, a)->upos == UPOS_PUNCT && !opens(tok(w, a)) && !straight(tok(w, a)) && strcmp(tok(w, a)->form, "''")))
        a++;
    if (a >= 0 && a < b && tok(w, a)->upos == UPOS_SCONJ && !strcmp(tok(w, a)->lower, "that"))
        a++;
    while (b > a && tok(w, b)->upos == UPOS_PUNCT && !closes(tok(w, b)) && !straight(tok(w, b)))
        b--;
    return a < 0 ? s : span_make(tok(w, a)->span.start, tok(w, b)->span.end);
}

struct span speech_cue_span(const struct speech *w, int32_t v)
{
    struct span s = tok(w, v)->span;
    for (int32_t c = v - 1; c >= w->first && tok(w, c)->head == v && (tok(w, c)->rel == REL_AUX || tok(w, c)->rel == REL_AUX_PASS); c--)
        s = span_join(tok(w, c)->span, s);
    return s;
}

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

/* "said it had no plans|, according to lawyers": who tells of it all does not stand in it */
struct span speech_until_teller(const struct speech *w, int32_t cue, struct span s)
{
    int32_t from = document_token_at(w->d, s.start), to = document_token_at(w->d, s.end ? s.end - 1 : 0);
    for (int32_t t = from + 2; cue >= 0 && t < to && t < w->end && t > w->first; t++)
        if (t > cue && !strcmp(tok(w, t)->lower, "according") && !strcmp(tok(w, t + 1)->lower, "to") && !strcmp(tok(w, t - 1)->lower, ",") && !speech_in_quotes(w, tok(w, t)->span.start))
            return span_make(s.start, tok(w, t - 2)->span.end);
    return s;
}

/* the content up to where its speaker is said to speak again */
static struct span until_next_cue(const struct speech *w, int32_t v, struct span s)
{
    for (int32_t t = v + 2; t < w->end && tok(w, t)->span.end <= s.end; t++) {
        bool on = speech_goes_on(w, v, t);
        if (on || speech_says_besides(w, v, t))
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
    if (speaker >= w->first && speaker < w->end && speaker > clause && speech_source_span(w, speaker).start < stop)
        stop = speech_source_span(w, speaker).start;
    return span_make(s.start, s.end > stop && s.start < stop ? stop : s.end);
}

/* "called it shameful |and left": a finite verb joined to a word that is none goes on with the deed */
static struct span until_next_deed(const struct speech *w, int32_t v, struct span s)
{
    uint32_t finite = tok(w, v)->feat_bits & (FEAT_PAST | FEAT_PRES | FEAT_PART | FEAT_GER);
    for (int32_t t = v + 2; t < w->end && tok(w, t)->span.end <= s.end; t++) {
        const struct token *k = tok(w, t);
        int32_t cc = k->rel == REL_CONJ && k->upos == UPOS_VERB ? document_child(w->d, t, REL_CC, -1) : -1;
        bool alike = (k->feat_bits & (FEAT_PAST | FEAT_PRES | FEAT_PART | FEAT_GER)) == finite && k->head > v && tok(w, k->head)->upos != UPOS_VERB;
        if (cc > v + 1 && alike && document_child(w->d, t, REL_NSUBJ, -1) < 0)
            return span_make(s.start, tok(w, cc - 1)->span.end);
    }
    return s;
}

/* a circumstance behind a comma, or one of time, is none of it */
static bool loose(const struct speech *w, int32_t c)
{
    int32_t first = document_token_at(w->d, document_subtree_span(w->d, c).start);
    bool comma = first > 0 && (!strcmp(tok(w, first)->lower, ",") || !strcmp(tok(w, first - 1)->lower, ","));
    return comma || predicate_in_time(w->d, c);
}

/* "called for a prosecutor |to look into it": with what the parser hung on the verb behind it */
struct span speech_with_rest(const struct speech *w, int32_t v, struct span content)
{
    for (int32_t c = tok(w, v)->first_child; c >= 0; c = tok(w, c)->next_sibling) {
        uint8_t rel = tok(w, c)->rel;
        bool more = rel == REL_OBL || rel == REL_XCOMP || rel == REL_ADVCL || rel == REL_CCOMP || rel == REL_OBJ;
        if (more && tok(w, c)->span.start > content.start && !loose(w, c))
            content = span_join(content, document_subtree_span(w->d, c));
    }
    return until_next_deed(w, v, content);
}

/* what an act of speech is about: all that hangs on its right, without circumstances of time */
bool speech_thing(const struct speech *w, int32_t v, struct span *content)
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
    if (any)
        *content = speech_with_rest(w, v, *content);
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
        stop = speech_source_span(w, speaker).start;
    return s.start + 8 < stop && s.end > stop ? span_make(s.start, stop) : s;
}

/* "McCain says the movement ...": a clause that the parser did not see as one; behind the verb, else before */
static struct span rest_of_sentence(const struct speech *w, int32_t v, int32_t speaker)
{
    uint32_t from = tok(w, v)->span.end, to = tok(w, w->end - 1)->span.end, start = tok(w, w->first)->span.start;
    if (w->end - v > 5 && tok(w, v + 1)->upos != UPOS_ADP && tok(w, v + 1)->upos != UPOS_PUNCT)
        return span_make(from, to);
    bool ends = w->end - v <= 6 && speaker >= w->first && speaker < v && speaker - w->first > 3;
    return ends ? span_make(start, speech_source_span(w, speaker).start) : span_make(0, 0);
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
    if (clause > v || speaker > v || w->end - v < 6 || speech_in_quotes(w, tok(w, clause)->span.start))
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
    return words > 3 && (verbs || speech_quoted(w, v).start > tok(w, v)->span.start);
}

/* what follows the cue, whatever the parser made of it */
static struct span follower(const struct speech *w, int32_t v)
{
    int32_t that = that_follows(w, v) ? that_after(w, v, w->end) : v;
    return until_next_cue(w, v, span_make(tok(w, that < 0 ? v : that)->span.end, tok(w, w->end - 1)->span.end));
}

/* "...," said Lee on a call set up by labour unions; "Asked about it, Lee said, '...'": the quotation that touches the cue, and no
   clause on its other side */
static bool quote_instead(const struct speech *w, int32_t v, int32_t clause, struct span quote)
{
    if (span_length(quote) < 8 || !says_quote(w, v, quote) || speech_in_quotes(w, tok(w, clause)->span.start))
        return false;
    bool after = quote.start > tok(w, v)->span.start;
    if (after)
        return clause < v && v + 2 < w->end && tok(w, v + 1)->upos == UPOS_PUNCT && quote.start <= tok(w, v + 2)->span.start;
    return clause > v && tok(w, v + 1)->upos == UPOS_ADP && !that_follows(w, v);
}

/* What verb v of saying has for content; empty if none. *speaker may be found with it; *rule: which way of saying. */
struct span speech_clause(const struct speech *w, int32_t v, int32_t *speaker, const char **rule)
{
    int32_t clause = clause_of(w, v);
    struct span quote = speech_quoted(w, v);
    *rule = "clause";
    if (clause >= 0 && quote_instead(w, v, clause, quote))
        return *rule = "quotation", quote;
    if (clause >= 0 && follows_instead(w, v, clause, *speaker)) {
        *speaker = *speaker >= 0 ? *speaker : speech_first_noun(w, v);
        return *rule = "follows", follower(w, v);
    }
    if (clause >= 0)
        return clause > v ? until_next_cue(w, v, clause_after(w, v, clause)) : clause_before(w, v, clause, *speaker);
    if (interrupts(w, v) && document_child(w->d, v, REL_XCOMP, -1) < 0)
        return *rule = "interrupted", interrupted(w, v, *speaker);
    if (that_follows(w, v))
        return after_that(w, v);
    if (span_length(quote) > 30 && says_quote(w, v, quote))
        return *rule = "quotation", quote;
    if (*speaker >= 0 && in_class(w, v, "cue_say") && !(tok(w, v)->feat_bits & FEAT_INF))
        return *rule = "rest", rest_of_sentence(w, v, *speaker);
    return span_make(0, 0);
}
