/* The parts of attribution, between themselves: a sentence being read for who says what. Public functions: events.h. */
#ifndef TABARD_CLAIM_SPEECH_H
#define TABARD_CLAIM_SPEECH_H

#include "claim/events.h"

#include <stdio.h>
#include <string.h>

/* A quotation: its first and last token. */
struct pair {
    int32_t open, close;
};

struct speech {
    struct document *d;
    const struct frame_table *t;
    uint32_t s;                 /* sentence */
    int32_t first, end;         /* tokens of the sentence */
    struct pair *pairs;         /* quotations of the document */
    uint32_t n_pairs, cap_pairs;
    int32_t answers;            /* of an interview: the actor mention that answers, -1 */
    bool asked;                 /* a question stood before */
};

static inline const struct token *tok(const struct speech *w, int32_t t) { return &w->d->tokens[t]; }

static inline bool nominal(const struct token *t) { return t->upos == UPOS_NOUN || t->upos == UPOS_PROPN; }

static inline bool in_class(const struct speech *w, int32_t t, const char *class)
{
    const char *lemma = tok(w, t)->lemma;
    return table_class_has(w->t, class, table_word(w->t, lemma, strlen(lemma)));
}

/* "refer" and "to" as one entry of a class */
static inline bool speech_pair_in(const struct speech *w, int32_t verb, int32_t prep, const char *class)
{
    char both[80];
    int n = snprintf(both, sizeof both, "%s_%s", tok(w, verb)->lemma, tok(w, prep)->lower);
    return n > 0 && n < (int)sizeof both && table_class_has(w->t, class, table_word(w->t, both, (size_t)n));
}

static inline bool opens(const struct token *t) { return !strcmp(t->form, "\xe2\x80\x9c") || !strcmp(t->form, "``") || !strcmp(t->form, "\xc2\xab"); }
static inline bool closes(const struct token *t) { return !strcmp(t->form, "\xe2\x80\x9d") || !strcmp(t->form, "''") || !strcmp(t->form, "\xc2\xbb"); }
static inline bool straight(const struct token *t) { return !strcmp(t->form, "\""); }

/* attribution.c: one more of the document; NULL if nothing is said. */
struct attribution *speech_add(struct speech *w, int32_t source, struct span cue, int32_t cue_token, struct span content, const char *rule);

/* speech_label.c: "Minister: ...", "A: ...", "Poll: ...". */
void speech_labelled(struct speech *w);

/* speech_quote.c: the quotations of the document. */
bool speech_find_pairs(struct speech *w);
bool speech_in_quotes(const struct speech *w, uint32_t at);
struct span speech_quoted(const struct speech *w, int32_t v);
struct span speech_widen(const struct speech *w, struct span content, int32_t v);
void speech_go_on(struct speech *w);

/* speech_source.c: who speaks. Tokens; -1 if nobody is found. */
int32_t speech_actor(const struct speech *w, int32_t token);
struct span speech_source_span(const struct speech *w, int32_t noun);
struct span speech_whole_source(const struct speech *w, int32_t source, struct span cue);
bool speech_goes_on(const struct speech *w, int32_t v, int32_t c);
bool speech_says_besides(const struct speech *w, int32_t v, int32_t c);
int32_t speech_speaker(const struct speech *w, int32_t v);
int32_t speech_first_noun(const struct speech *w, int32_t v);
bool speech_own_voice(const struct speech *w, int32_t v);
int32_t speech_phrase_behind(const struct speech *w, int32_t mark);

/* speech_content.c: what is said. */
struct span speech_trim(const struct speech *w, struct span s);
struct span speech_cue_span(const struct speech *w, int32_t v);
bool speech_thing(const struct speech *w, int32_t v, struct span *content);
struct span speech_until_teller(const struct speech *w, int32_t cue, struct span content);
struct span speech_with_rest(const struct speech *w, int32_t v, struct span content);
struct span speech_clause(const struct speech *w, int32_t v, int32_t *speaker, const char **rule);

#endif
