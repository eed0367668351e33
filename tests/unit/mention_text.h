/* A document of hand-made tokens for the tests of the mention stage: words parted by blanks, and marked. */
#ifndef TABARD_TESTS_MENTION_TEXT_H
#define TABARD_TESTS_MENTION_TEXT_H

#include <ctype.h>
#include <string.h>

#include "document/document.h"
#include "mention_words.h"

static inline void mention_text_word(struct document *d, uint32_t start, uint32_t end)
{
    struct token *t = ARENA_PUSH(&d->arena, d->tokens, d->n_tokens, d->cap_tokens);
    char *lower = arena_string(&d->arena, d->text + start, end - start);
    t->span = span_make(start, end);
    t->form = arena_string(&d->arena, d->text + start, end - start);
    for (char *c = lower; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    t->lower = lower;
    t->lemma = "";
    t->feats = "_";
    t->head = t->first_child = t->next_sibling = -1;
}

/* Sentences end at " . " or " ? "; "\n" begins a paragraph. */
static inline void mention_text(struct document *d, const char *text, const char *date)
{
    document_init(d);
    document_set_text(d, text, (uint32_t)strlen(text));
    d->meta.date = DATE_NONE;
    if (date)
        date_parse(date, strlen(date), &d->meta.date);
    uint32_t i = 0, paragraph = 0;
    struct sentence *s = NULL;
    while (i < d->length) {
        if (text[i] == ' ' || text[i] == '\n') {
            paragraph += text[i++] == '\n';
            continue;
        }
        uint32_t end = i + (uint32_t)strcspn(text + i, " \n");
        if (!s) {
            s = ARENA_PUSH(&d->arena, d->sentences, d->n_sentences, d->cap_sentences);
            s->first = d->n_tokens;
            s->span.start = i;
            s->root = -1;
            s->paragraph = paragraph;
        }
        mention_text_word(d, i, end);
        s->count++;
        s->span.end = end;
        if (end - i == 1 && (text[i] == '.' || text[i] == '?'))
            s = NULL;
        i = end;
    }
    mention_words(d);
}

#endif
