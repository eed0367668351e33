/* In: the tokens of a document. Out: its quotations, what of a sentence stands in them, and who goes on speaking in the next. */
#include "claim/speech.h"

#define LONGEST_QUOTE 600

bool speech_in_quotes(const struct speech *w, uint32_t at)
{
    for (uint32_t i = 0; i < w->n_pairs; i++)
        if (tok(w, w->pairs[i].open)->span.start <= at && at < tok(w, w->pairs[i].close)->span.end)
            return true;
    return false;
}

/* the longest quotation that begins or ends in the sentence and does not hold token v; empty if none */
struct span speech_quoted(const struct speech *w, int32_t v)
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
struct span speech_widen(const struct speech *w, struct span content, int32_t v)
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

bool speech_find_pairs(struct speech *w)
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
void speech_go_on(struct speech *w)
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
