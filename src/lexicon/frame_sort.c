/* Seal a table: frames in order of their predicate, `starts` to find them, `forms` to skip sentences in
   which none can fire. In: a table as read from text. Out: the same, ready for look-ups and the pack. */
#include "lexicon/frame_table.h"

#include <stdlib.h>
#include <string.h>

static int by_predicate(const void *x, const void *y)
{
    const struct frame_record *a = x, *b = y;
    if (a->word != b->word)
        return a->word < b->word ? -1 : 1;
    if (a->pos != b->pos)
        return a->pos < b->pos ? -1 : 1;
    if (a->file != b->file)
        return a->file < b->file ? -1 : 1;
    return (a->line > b->line) - (a->line < b->line);
}

static int by_feature(const void *x, const void *y)
{
    const struct weight_record *a = x, *b = y;
    if (a->word != b->word)
        return a->word < b->word ? -1 : 1;
    return (a->class > b->class) - (a->class < b->class);
}

static int by_word(const void *x, const void *y)
{
    const struct signature_record *a = x, *b = y;
    if (a->word != b->word)
        return a->word < b->word ? -1 : 1;
    return (a->line > b->line) - (a->line < b->line);
}

static bool fill_starts(struct arena *a, struct frame_table *t)
{
    t->starts = ARENA_ARRAY(a, uint32_t, t->n_words + 1);
    if (!t->starts)
        return false;
    t->n_starts = t->n_words + 1;
    for (uint32_t f = 0; f < t->n_frames; f++)
        t->starts[t->frames[f].word + 1]++;
    for (uint32_t w = 0; w < t->n_words; w++)
        t->starts[w + 1] += t->starts[w];
    return true;
}

static void put_form(struct frame_table *t, uint64_t h)
{
    uint32_t mask = t->n_forms - 1, at = (uint32_t)h & mask;
    while (t->forms[at] && t->forms[at] != h)
        at = (at + 1) & mask;
    t->forms[at] = h;
}

static void put_forms(struct frame_table *t, const char *lemma, enum frame_pos pos)
{
    struct inflection forms;
    const char *last = strrchr(lemma, '_');     /* of "news_conference" the last word will do */
    inflect(last && last[1] ? last + 1 : lemma, pos, &forms);
    for (uint32_t i = 0; i < forms.count; i++)
        put_form(t, lexicon_hash(forms.forms[i], strlen(forms.forms[i])));
}

/* Words of classes start claims too; what part of speech they are is not told. */
static void put_class(struct frame_table *t, const struct class_record *c)
{
    struct set_record set = t->sets[c->set];
    for (uint32_t i = 0; i < set.count; i++)
        for (int pos = FRAME_VERB; pos <= FRAME_ADJ; pos++)
            put_forms(t, table_string(t, t->members[set.first + i]), (enum frame_pos)pos);
}

static uint32_t forms_room(const struct frame_table *t)
{
    size_t lemmas = t->n_frames, size = 64;
    for (uint32_t i = 0; i < t->n_classes; i++)
        lemmas += t->classes[i].quiet ? 0 : 3 * (size_t)t->sets[t->classes[i].set].count;
    while (size < lemmas * INFLECT_MAX)
        size *= 2;
    return (uint32_t)size;
}

static bool fill_forms(struct arena *a, struct frame_table *t)
{
    uint32_t size = forms_room(t);
    t->forms = ARENA_ARRAY(a, uint64_t, size);
    if (!t->forms)
        return false;
    t->n_forms = size;
    for (uint32_t f = 0; f < t->n_frames; f++)
        if (!f || t->frames[f].word != t->frames[f - 1].word || t->frames[f].pos != t->frames[f - 1].pos)
            put_forms(t, table_string(t, t->frames[f].word), (enum frame_pos)t->frames[f].pos);
    for (uint32_t i = 0; i < t->n_classes; i++)
        if (!t->classes[i].quiet)
            put_class(t, &t->classes[i]);
    return true;
}

enum status table_seal(struct arena *a, struct frame_table *t, struct error *e)
{
    if (!t->n_hash && table_intern(a, t, "", 0) == WORD_NONE)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    if (t->n_frames)
        qsort(t->frames, t->n_frames, sizeof *t->frames, by_predicate);
    if (t->n_weights)
        qsort(t->weights, t->n_weights, sizeof *t->weights, by_feature);
    if (t->n_signatures)
        qsort(t->signatures, t->n_signatures, sizeof *t->signatures, by_word);
    if (a->failed || !fill_starts(a, t) || !fill_forms(a, t))
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    return STATUS_OK;
}
