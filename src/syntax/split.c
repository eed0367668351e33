/* in: the document's text; out: its sentences and tokens, untagged.
   Every byte is looked at once by the tokeniser and once by the boundary classifier's features. */
#include <string.h>

#include "base/memory.h"
#include "model/linear_score.h"
#include "syntax/boundary.h"
#include "syntax/engine.h"
#include "syntax/repair.h"

/* Without a stop a sentence ends only on strong evidence: the treebank is full of lists and signatures
   run together, the news of "(IRIB) Deputy Director". */
enum { WEAK_MARGIN = 30 };

static bool judge(void *context, const struct linear_gap *gap, bool weak, uint32_t before, uint32_t after)
{
    const struct syntax_engine *g = context;
    uint32_t f[LINEAR_GAP_FEATURES];
    int16_t sum[LINEAR_MOVES];
    (void)before;
    (void)after;
    linear_sum4(&g->linear.gaps, f, linear_gap_features(gap, f), sum);
    return sum[1] > sum[0] + (weak ? WEAK_MARGIN : 0);
}

static bool make_facts(struct syntax_worker *w, const char *text)
{
    if (w->room < w->words.n + 1) {
        struct linear_word *f = memory_resize(w->facts, (size_t)w->words.room * sizeof *f + sizeof *f);
        if (!f)
            return false;
        w->facts = f;
        w->room = w->words.room + 1;
    }
    for (uint32_t i = 0; i < w->words.n; i++)
        linear_word_make(&w->facts[i], text + w->words.at[i].start, w->words.at[i].end - w->words.at[i].start);
    return true;
}

static bool small_letters(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (s[i] >= 'A' && s[i] <= 'Z')
            return false;
    return true;
}

/* Form and small letters, one after the other in `strings`; one string where they are equal. */
static char *set_strings(struct token *t, const char *text, char *strings)
{
    size_t n = t->span.end - t->span.start;
    const char *s = text + t->span.start;
    memcpy(strings, s, n);
    t->form = t->lower = strings;
    strings += n + 1;
    if (small_letters(s, n))
        return strings;
    for (size_t i = 0; i < n; i++)
        strings[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
    t->lower = strings;
    return strings + n + 1;
}

static uint8_t parts(const struct syntax_words *w, uint32_t i)
{
    uint32_t k = i + 1;
    while (w->at[i].part == 1 && k < w->n && w->at[k].part == 2)
        k++;
    return (uint8_t)(k - i > 1 ? k - i : 0);
}

static bool set_tokens(struct syntax_worker *w, struct document *d, const char *text)
{
    const struct syntax_words *words = &w->words;
    size_t room = 0;
    for (uint32_t i = 0; i < words->n; i++)
        room += 2 * (size_t)(words->at[i].end - words->at[i].start) + 2;
    char *strings = arena_alloc(&d->arena, room + 1);
    struct token *t = ARENA_ARRAY(&d->arena, struct token, words->n + 1);
    if (!strings || !t)
        return false;
    d->tokens = t;
    d->n_tokens = words->n;
    d->cap_tokens = words->n + 1;
    for (uint32_t i = 0; i < words->n; i++, t++) {
        t->span = span_make(words->at[i].start, words->at[i].end);
        strings = set_strings(t, text, strings);
        t->lemma = "";
        t->feats = "_";
        t->head = t->first_child = t->next_sibling = -1;
        t->mwt = parts(words, i);
        t->space_before = !i || words->at[i].gap != GAP_NONE;
    }
    return true;
}

/* "Iran, P5+1 Resume Talks in Vienna": few words, no stop, capitals on what is not small talk. */
static bool is_headline(const struct document *d, const struct sentence *s)
{
    uint32_t capitals = 0, long_words = 0;
    const struct token *last = &d->tokens[s->first + s->count - 1];
    if (s->count < 3 || s->count > 25 || strchr(".!?:;,", last->form[0]))
        return false;
    for (uint32_t i = 0; i < s->count; i++) {
        const char *f = d->tokens[s->first + i].form;
        bool alpha = (f[0] >= 'A' && f[0] <= 'Z') || (f[0] >= 'a' && f[0] <= 'z');
        long_words += alpha && strlen(f) > 3;
        capitals += alpha && strlen(f) > 3 && f[0] <= 'Z';
    }
    return long_words > 1 && capitals * 4 >= long_words * 3;
}

static bool add_sentence(struct document *d, const struct syntax_words *w, uint32_t at, uint32_t end, bool new_paragraph, const char *text)
{
    struct sentence *s = ARENA_PUSH(&d->arena, d->sentences, d->n_sentences, d->cap_sentences);
    if (!s)
        return false;
    s->span = span_make(w->at[at].start, w->at[end - 1].end);
    s->first = at;
    s->count = end - at;
    s->root = -1;
    s->paragraph = d->n_sentences > 1 ? s[-1].paragraph + new_paragraph : 0;
    s->flags = new_paragraph ? SENTENCE_PARAGRAPH : 0;
    if (text[s->span.end - 1] == '?')
        s->flags |= SENTENCE_QUESTION;
    bool alone = new_paragraph && (end == w->n || w->at[end].gap >= GAP_LINE);
    if (alone && is_headline(d, s))
        s->flags |= SENTENCE_TITLE;
    if (s->count >= SYNTAX_SENTENCE_MAX)
        s->flags |= SENTENCE_TOO_LONG;
    return true;
}

static struct span back(struct repair *r, struct span s)
{
    uint32_t start = repair_back(r, s.start);
    return span_make(start, repair_back(r, s.end));
}

static void spans_of_the_text(struct repair *r, struct document *d)
{
    for (uint32_t i = 0; r->n && i < d->n_tokens; i++)
        d->tokens[i].span = back(r, d->tokens[i].span);
    for (uint32_t i = 0; r->n && i < d->n_sentences; i++)
        d->sentences[i].span = back(r, d->sentences[i].span);
}

enum status syntax_split(struct syntax_worker *w, struct document *d, struct error *e)
{
    struct repair r;
    w->words.n = 0;
    w->split = NULL;
    if (!repair_text(&r, &d->arena, d->text, d->length) || !syntax_tokenise(&w->words, r.text, r.length) ||
        !make_facts(w, r.text) || !set_tokens(w, d, r.text))
        return error_set(e, STATUS_NOMEM, 0, "out of memory for the words of a document");
    struct syntax_boundary b = {.judge = judge, .context = (void *)w->engine, .text = r.text, .words = w->words.at,
                                .facts = w->facts, .n = w->words.n, .wrapped = syntax_is_wrapped(r.text, r.length)};
    for (uint32_t at = 0, end; at < w->words.n; at = end) {
        uint8_t gap = w->words.at[at].gap;
        end = syntax_boundary_dateline(&b, at);
        bool dateline = end > at;
        end = dateline ? end : syntax_boundary_next(&b, at);
        if (!add_sentence(d, &w->words, at, end, !at || gap == GAP_BLANK || (gap == GAP_LINE && !b.wrapped), r.text))
            return error_set(e, STATUS_NOMEM, 0, "out of memory for the sentences of a document");
        d->sentences[d->n_sentences - 1].flags |= dateline ? SENTENCE_DATELINE : 0;
    }
    spans_of_the_text(&r, d);
    w->split = d;
    return STATUS_OK;
}
