/* In: a sentence that opens with its speaker and a colon. Out: the attribution: a name before what is said or quoted, a transcript's
   name in capitals, who is asked in an interview, the poll or report of a headline. */
#include "base/capitals.h"
#include "claim/clause.h"
#include "claim/predicate.h"
#include "claim/speech.h"

static bool capitals(const char *form)
{
    size_t n = capitals_lead(form);
    return n >= 3 && !form[n];
}

static bool colon(const struct token *t) { return !strcmp(t->form, ":"); }

/* "PHOTO: ...", "Read more: ...": what the line is, not who speaks */
static bool is_label(const struct token *t)
{
    static const char *const LABELS[] = {"photo", "photos", "picture", "pictures", "video", "watch", "update", "updated", "breaking", "more", "also", "note",
        "caption", "file", "exclusive", "analysis", "opinion", "live", "source", "sources", "by", "correction", "transcript", "headline", "related", "tags", "date", "look", "byline",
        "read", "via", "twitter", "facebook", "contact", "tel", "phone", "email", "see", NULL};
    return token_lower_in(t, LABELS);
}

static bool same_paragraph(const struct document *d, uint32_t a, uint32_t b) { return d->sentences[a].paragraph == d->sentences[b].paragraph; }

static uint32_t paragraph_end(const struct speech *w)
{
    const struct document *d = w->d;
    uint32_t i = w->s;
    while (i + 1 < d->n_sentences && same_paragraph(d, i + 1, w->s) && i < w->s + 40)
        i++;
    return d->sentences[i].span.end;
}

/* --- interviews --- */

static const char *const QUESTIONS[] = {"q", "q.", "question", NULL}, *const ANSWERS[] = {"a", "a.", "answer", NULL};

static bool letter_at(const struct token *t, char letter) { return t->form[0] == letter && !t->form[1] && colon(t + 1); }

/* "Following is the text of the interview: |Q|: ...": the label within a sentence; -1 */
static int32_t label_within(const struct document *d, const struct sentence *s, char letter)
{
    for (int32_t t = (int32_t)s->first + 1; t + 1 < (int32_t)(s->first + s->count); t++)
        if (letter_at(&d->tokens[t], letter) && colon(&d->tokens[t - 1]))
            return t;
    return -1;
}

/* where the text begins behind "Q:", "Q." or "Question:", be it in the next sentence; -1: no such label. "Q:" and "A:" may stand within a
   paragraph, for many texts have lost their lines. */
static int32_t behind_label(const struct document *d, uint32_t sentence, const char *const *words)
{
    const struct sentence *s = &d->sentences[sentence];
    const struct token *t = &d->tokens[s->first];
    char letter = words == QUESTIONS ? 'Q' : 'A';
    if (s->count < 2 || s->first + 3 > d->n_tokens)
        return -1;
    int32_t within = letter_at(t, letter) ? (int32_t)s->first : label_within(d, s, letter);
    if (within >= 0)
        return within + 2 < (int32_t)d->n_tokens ? within + 2 : -1;
    if (!token_lower_in(t, words) || (s->first && d->sentences[sentence - 1].paragraph == d->sentences[sentence].paragraph))
        return -1;
    bool dot = t->lower[1] == '.', sign = colon(t + 1) || (!t->lower[1] && !strcmp(t[1].form, "."));
    return dot || sign ? (int32_t)s->first + 1 + sign : -1;
}

static bool of_interview(const struct token *t)
{
    static const char *const WORDS[] = {"interview", "interviewed", "interviews", "spoke", "talked", "speaks", "talks", "talking", "tells", "told", "sat", "asked", "conversation", "answered", "answers", NULL};
    return token_lower_in(t, WORDS);
}

static bool tells_of_interview(const struct document *d, uint32_t sentence)
{
    const struct sentence *s = &d->sentences[sentence];
    for (uint32_t t = s->first; t < s->first + s->count; t++)
        if (of_interview(&d->tokens[t]))
            return true;
    return false;
}

/* A person of one name: no '... a new Caesar," Ana Silva', taken for one. */
static bool is_person(const struct document *d, const struct actor_mention *m)
{
    bool whole = m->type == ACTOR_PERSON && m->named && m->can_act;
    for (int32_t t = m->first; whole && t <= m->last; t++)
        whole = !closes(&d->tokens[t]) && !straight(&d->tokens[t]);
    return whole;
}

/* "..., Pillar says in an interview with the paper" */
static int32_t says_in_interview(const struct speech *w, int32_t before)
{
    const struct document *d = w->d;
    for (uint32_t i = 0; i < d->n_attributions; i++) {
        const struct attribution *a = &d->attributions[i];
        const struct actor_mention *m = a->actor >= 0 ? &d->actors[a->actor] : NULL;
        if (m && is_person(d, m) && m->head < before && tells_of_interview(d, (uint32_t)a->sentence))
            return a->actor;
    }
    return -1;
}

/* "General Brandt spoke to this paper" */
static bool speaks_in_interview(const struct document *d, const struct actor_mention *m)
{
    const struct token *t = &d->tokens[m->head];
    return t->rel == REL_NSUBJ && t->head >= 0 && of_interview(&d->tokens[t->head]);
}

/* Who is asked: the one person named before the first question; of several who says something in an interview, or speaks there as
   its subject. -1: nobody can say */
static int32_t interviewee(const struct speech *w, int32_t before)
{
    const struct document *d = w->d;
    int32_t only = -1, told = -1;
    bool several = false;
    for (uint32_t i = 0; i < d->n_actors; i++) {
        const struct actor_mention *m = &d->actors[i];
        if (m->head >= before || !is_person(d, m))
            continue;
        told = told < 0 && speaks_in_interview(d, m) ? (int32_t)i : told;
        several |= only >= 0 && m->antecedent < 0 && strcmp(d->actors[only].name, m->name) != 0;
        only = only < 0 ? (int32_t)i : only;
    }
    int32_t says = several ? says_in_interview(w, before) : -1;
    return says >= 0 ? says : told >= 0 ? told : several ? -1 : only;
}

static bool asks(const struct document *d, uint32_t sentence)
{
    const struct sentence *s = &d->sentences[sentence];
    bool mark = false;
    for (uint32_t t = s->first; t < s->first + s->count; t++)
        mark |= d->tokens[t].form[0] == '?';
    return mark;
}

/* the question runs to its mark, be it sentences further on, or to its answer */
static uint32_t question_end(const struct speech *w)
{
    const struct document *d = w->d;
    uint32_t i = w->s, last = w->s;
    while (i < d->n_sentences && same_paragraph(d, i, w->s) && i < w->s + 5 && (i == w->s || behind_label(d, i, ANSWERS) < 0)) {
        last = asks(d, i) ? i : last;
        i++;
    }
    return d->sentences[last].span.end;
}

/* the answer runs to the next question */
static uint32_t answer_end(const struct speech *w)
{
    const struct document *d = w->d;
    uint32_t i = w->s + 1;
    while (i < d->n_sentences && i < w->s + 40 && behind_label(d, i, QUESTIONS) < 0)
        i++;
    bool asked = i < d->n_sentences && i < w->s + 40;       /* the last answer: who knows what follows it */
    return asked ? d->sentences[i - 1].span.end : paragraph_end(w);
}

/* "Q: ...", then "A: ...": what is answered is the interviewee's, and nobody's by name where nobody is named */
static bool interview(struct speech *w)
{
    int32_t question = behind_label(w->d, w->s, QUESTIONS), answer = w->asked ? behind_label(w->d, w->s, ANSWERS) : -1, from = answer < 0 ? question : answer;
    if (from < 0)
        return false;
    if (!w->asked)
        w->answers = interviewee(w, from);
    w->asked = true;
    struct span content = span_make(tok(w, from)->span.start, answer < 0 ? question_end(w) : answer_end(w));
    int32_t label = from - 2 > w->first ? from - 2 : w->first;
    struct attribution *a = speech_add(w, label, tok(w, from - 1)->span, from - 1, content, "interview");
    if (a) {
        a->source[0] = a->n_source && label > w->first ? tok(w, label)->span : a->source[0];
        a->actor = answer < 0 ? -1 : w->answers;
        a->direct = true;
    }
    return true;
}

/* --- names and headlines --- */

/* "Lynch: no pressure on inspectors": the one who is called so in the text below */
static int32_t named_below(const struct speech *w, int32_t last)
{
    const struct document *d = w->d;
    for (uint32_t i = 0; i < d->n_actors; i++) {
        const struct actor_mention *m = &d->actors[i];
        bool person = m->type == ACTOR_PERSON && m->named && m->can_act && m->sentence > (int32_t)w->s;
        if (person && !strcmp(d->tokens[m->head].form, tok(w, last)->form))
            return (int32_t)i;
    }
    return -1;
}

static bool headline(const struct speech *w)
{
    const struct token *end = tok(w, w->end - 1);
    return w->s == 0 && (end->upos != UPOS_PUNCT || !clause_word_in(end->form, ". ;"));
}

static void of_headline(struct speech *w, int32_t first, int32_t t)
{
    static const char *const MAKERS[] = {"poll", "report", "study", "survey", "official", "officials", "police", "editorial", "lawyer", "lawyers", "analysts", "experts",
                                         "witnesses", "army", "ministry", "minister", "researchers", "economists", "reports", "polls", NULL};
    int32_t who = tok(w, t - 1)->upos == UPOS_PROPN && t - first < 4 ? named_below(w, t - 1) : -1;
    if (!headline(w) || t - first > 4 || (who < 0 && !token_lower_in(tok(w, t - 1), MAKERS)))
        return;
    struct attribution *a = speech_add(w, t - 1, tok(w, t)->span, t, span_make(tok(w, t + 1)->span.start, tok(w, w->end - 1)->span.end), "colon");
    if (a && who >= 0)
        a->actor = who;
    if (a && a->n_source)
        a->source[0] = span_make(tok(w, first)->span.start, tok(w, t - 1)->span.end);
}

/* "... does not surprise Ann Lee: \"...\"": the person right before a colon and a quotation */
static bool before_quote(struct speech *w, int32_t t)
{
    const struct token *next = tok(w, t + 1);
    int32_t m = speech_actor(w, t - 1);
    const struct actor_mention *a = m >= 0 ? &w->d->actors[m] : NULL;
    if (!(opens(next) || straight(next) || !strcmp(next->form, "''")) || !a || !a->can_act || (!a->named && tok(w, t - 1)->upos != UPOS_PROPN) || a->last != t - 1 || a->type == ACTOR_THING || a->place_use)
        return false;
    struct span quote = speech_quoted(w, t);
    return speech_add(w, a->head, tok(w, t)->span, t, span_empty(quote) ? span_make(next->span.start, tok(w, w->end - 1)->span.end) : quote, "colon") != NULL;
}

/* A name in capitals is a transcript: its speaker has the paragraph. */
static bool of_name(struct speech *w, int32_t first, int32_t t)
{
    int32_t m = speech_actor(w, t - 1);
    const struct actor_mention *a = m >= 0 ? &w->d->actors[m] : NULL;
    bool transcript = t == first + 1 && capitals(tok(w, first)->form) && !(a && a->place_use && !a->can_act);      /* a dateline */
    bool runs_over = a && a->head == t - 1 && a->last > t && tok(w, t - 1)->lower[1];      /* "Lynch: No pressure", taken for an apposition */
    if (!transcript && !(a && a->first <= first && (a->last == t - 1 || runs_over) && a->can_act))
        return false;
    uint32_t end = transcript ? paragraph_end(w) : tok(w, w->end - 1)->span.end;
    struct attribution *said = speech_add(w, transcript ? first : a->head, tok(w, t)->span, t, span_make(tok(w, t + 1)->span.start, end), "colon");
    if (said && transcript)
        said->direct = true;
    return true;
}

void speech_labelled(struct speech *w)
{
    if (interview(w))
        return;
    int32_t first = w->first + (w->end - w->first > 4 && (opens(tok(w, w->first)) || straight(tok(w, w->first))));
    for (int32_t t = first + 1; t < w->end - 2; t++) {
        if (!colon(tok(w, t)))
            continue;
        if (!is_label(tok(w, t - 1)) && !(t < first + 8 && of_name(w, first, t)) && !before_quote(w, t))
            of_headline(w, first, t);
        return;
    }
}
