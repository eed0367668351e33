/* CoNLL-U lines -> a parsed document, for tests of what comes after the parser. Columns are parted by
   one or more blanks; MISC may hold NER=B-PER or Glued (to the word before); other words are joined by one space. */
#ifndef TABARD_TESTS_CONLLU_DOC_H
#define TABARD_TESTS_CONLLU_DOC_H

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "document/document.h"

static inline uint8_t conllu_ner(const char *misc)
{
    static const char *const names[] = {"", "PER", "ORG", "LOC", "NORP", "MISC"};
    const char *at = strstr(misc, "NER=");
    for (uint8_t i = 1; at && i < 6; i++)
        if (!strncmp(at + 6, names[i], strlen(names[i])))
            return i;
    return NER_NONE;
}

static inline void conllu_end(struct document *d, struct sentence *s)
{
    if (!s->count)
        return;
    s->span = span_make(d->tokens[s->first].span.start, d->tokens[d->n_tokens - 1].span.end);
    s->flags = SENTENCE_PARSED;
    document_link_tree(d, (uint32_t)(s - d->sentences));
}

static inline void conllu_token(struct document *d, struct sentence *s, char *line, char *text)
{
    char id[8], form[64], lemma[64], upos[16], xpos[16], feats[128], head[8], rel[32], deps[16], misc[64];
    if (sscanf(line, "%7s %63s %63s %15s %15s %127s %7s %31s %15s %63s", id, form, lemma, upos, xpos, feats, head, rel,
               deps, misc) != 10)
        return;
    struct token *t = ARENA_PUSH(&d->arena, d->tokens, d->n_tokens, d->cap_tokens);
    const char *space = *text && !strstr(misc, "Glued") ? " " : "";
    uint32_t start = (uint32_t)(strlen(text) + strlen(space));
    sprintf(text + strlen(text), "%s%s", space, form);
    char *lower = arena_string(&d->arena, form, strlen(form));
    for (char *c = lower; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    *t = (struct token){.span = span_make(start, start + (uint32_t)strlen(form)), .lower = lower, .space_before = 1,
                        .form = arena_string(&d->arena, form, strlen(form)), .first_child = -1, .next_sibling = -1,
                        .lemma = arena_string(&d->arena, lemma, strlen(lemma)), .feats = "_"};
    t->feat_bits = ud_feats_parse(feats);
    t->upos = (uint8_t)ud_upos_find(upos, strlen(upos));
    t->rel = (uint8_t)ud_rel_find(rel, strlen(rel));
    t->ner = conllu_ner(misc);
    t->ner_begin = strstr(misc, "NER=B") != NULL;
    t->head = atoi(head) ? (int32_t)s->first + atoi(head) - 1 : -1;
    s->count++;
}

static inline void conllu_document(struct document *d, const char *lines, const char *date)
{
    char line[512], text[4096] = "";
    document_init(d);
    d->meta.date = DATE_NONE;
    d->sentences = ARENA_ARRAY(&d->arena, struct sentence, 32);
    d->n_sentences = 1;
    for (const char *at = lines; *at;) {
        size_t n = strcspn(at, "\n");
        snprintf(line, sizeof line, "%.*s", (int)n, at);
        at += n + (at[n] == '\n');
        if (n) {
            conllu_token(d, &d->sentences[d->n_sentences - 1], line, text);
            continue;
        }
        conllu_end(d, &d->sentences[d->n_sentences - 1]);
        d->sentences[d->n_sentences++] = (struct sentence){.first = d->n_tokens, .root = -1};
    }
    conllu_end(d, &d->sentences[d->n_sentences - 1]);
    document_set_text(d, text, (uint32_t)strlen(text));
    if (date)
        date_parse(date, strlen(date), &d->meta.date);
}

#endif
