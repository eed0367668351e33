/* In: the noun phrase of a speaker as the tree gives it. Out: the words of it that a reader would mark: the whole
   name with its titles, without "and" before it and without "on Tuesday" behind it, nothing of what is said; an
   apposition with the comma that closes it ("Ann Lee, the mayor, said"). */
#include "claim/source_span.h"

#include "claim/predicate.h"

#include <string.h>

static bool is(const struct document *d, int32_t t, const char *form) { return !strcmp(d->tokens[t].form, form); }

/* what is said is not who says it: a quotation that the parser drew into the phrase */
static struct span cut(struct span s, struct span other, struct span head)
{
    if (!span_overlaps(s, other) || span_overlaps(head, other))
        return s;
    return head.start >= other.end ? span_make(other.end, s.end) : span_make(s.start, other.start);
}

static struct span with_mention(const struct document *d, struct span s, int32_t actor, struct span cue, struct span content)
{
    if (actor < 0)
        return s;
    struct span core = d->actors[actor].core, all = span_join(s, core);
    bool near = span_overlaps(s, core) && d->actors[actor].sentence == document_sentence_at(d, s.start);
    return near && !span_overlaps(all, cue) && !span_overlaps(all, content) ? all : s;
}

static bool drop_first(const struct document *d, int32_t t)
{
    uint8_t upos = d->tokens[t].upos;
    return upos == UPOS_CCONJ || (upos == UPOS_PUNCT && !is(d, t, "(") && !is(d, t, "\""));
}

static int32_t without_time(const struct document *d, int32_t first, int32_t last)
{
    int32_t t = last;
    while (t > first && predicate_in_time(d, t))
        t--;
    if (t < last && t > first && d->tokens[t].upos == UPOS_ADP)
        t--;
    return t;
}

static bool has_comma(const struct document *d, int32_t first, int32_t last)
{
    for (int32_t t = first; t <= last; t++)
        if (is(d, t, ","))
            return true;
    return false;
}

struct span source_span_finish(const struct document *d, struct span s, int32_t head, int32_t actor, struct span cue, struct span content)
{
    struct span core = d->tokens[head].span, whole = with_mention(d, cut(cut(s, content, core), cue, core), actor, cue, content);
    int32_t first = document_token_at(d, whole.start), last = document_token_at(d, whole.end ? whole.end - 1 : 0);
    if (first < 0 || last < first)
        return s;
    while (first < last && drop_first(d, first))
        first++;
    while (last > first && is(d, last, ","))
        last--;
    last = without_time(d, first, last);
    bool closed = last + 1 < (int32_t)d->n_tokens && is(d, last + 1, ",") && has_comma(d, first, last);
    return span_make(d->tokens[first].span.start, d->tokens[last + closed].span.end);
}
