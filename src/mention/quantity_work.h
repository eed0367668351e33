/* What the readers of quantities share: a sentence under the hand. See quantities.c. */
#ifndef TABARD_MENTION_QUANTITY_WORK_H
#define TABARD_MENTION_QUANTITY_WORK_H

#include "document/document.h"
#include "lexicon/vocabulary.h"
#include "mention/numeral.h"

struct work {
    struct document *d;
    uint8_t *taken;         /* [n_tokens] part of a date, time or set */
    uint32_t begin, end;    /* tokens of the sentence */
    int32_t sentence;
};

enum bound { BOUND_NONE, BOUND_AT_LEAST, BOUND_AT_MOST, BOUND_ABOUT, BOUND_NEARLY };

static inline const char *low_at(const struct work *w, int64_t i)
{
    return i >= (int64_t)w->begin && i < (int64_t)w->end ? w->d->tokens[i].lower : "";
}

static inline bool low_is(const struct work *w, int64_t i, enum vocabulary_class c)
{
    return i >= (int64_t)w->begin && i < (int64_t)w->end && word_is(w->d, (int32_t)i, c);
}

/* Number of tokens of `words` (parted by blanks) if they stand in the text at `at`, else 0. */
uint32_t quantity_phrase(const struct work *w, const char *words, int64_t at);

/* How many tokens before, or from, `at` bound the number, and how. */
uint32_t quantity_bound_before(const struct work *w, uint32_t at, enum bound *b);
uint32_t quantity_bound_after(const struct work *w, uint32_t at, enum bound *b);
void quantity_apply_bound(struct quantity *q, enum bound b);

/* What may follow the number: how many tokens it takes, 0: it does not. `start` is the value's first token. */
uint32_t quantity_second_number(const struct work *w, uint32_t start, uint32_t at, struct quantity *q, uint32_t *flags);
uint32_t quantity_share(const struct work *w, uint32_t at, struct quantity *q);
/* "from 3.1 to 2.6 million tonnes": the value before the change has the scale and unit of the one behind it. */
bool quantity_changed_from(const struct work *w, uint32_t start, uint32_t end, struct quantity *q);
/* "between a fifth |and a quarter" */
uint32_t quantity_second_share(const struct work *w, uint32_t start, uint32_t at, struct quantity *q);
/* "|one child in four": a share told by one of so many; how many tokens it takes. */
uint32_t quantity_one_in(const struct work *w, uint32_t at, struct quantity *q);
/* Unit words after the number, else the counted noun; the token after what belongs to the value. */
uint32_t quantity_read_unit(struct work *w, uint32_t number, uint32_t at, uint32_t flags, struct quantity *q);

#endif
