/* What the files that mend a parse ask of a word: opening.c, rehang.c (with attribute.c, handed.c, mistagged.c, harm.c), rescue.c, agree.c, participle.c, phrase.c (with beside.c, syllable.c), untangle.c (with told.c),
   coordinate.c, listed.c, in this order (deep.c). Each mends one class of arcs; document_link_tree makes a tree of whatever they leave. */
#ifndef TABARD_SYNTAX_SHAPE_H
#define TABARD_SYNTAX_SHAPE_H

#include <stdbool.h>
#include <string.h>

#include "document/document.h"

/* What a word that is mended becomes: its tag and features. */
enum shape_form { SHAPE_NOUN, SHAPE_NOUNS, SHAPE_TO_DO, SHAPE_DOES, SHAPE_DO, SHAPE_PRESENT, SHAPE_PAST, SHAPE_DOING, SHAPE_GERUND };
void shape_be(struct token *t, enum shape_form form);

/* Draw an arc anew. Children, depth and root are those of the old tree until the file that mends has it linked again
   (document_link_tree): a rule that walks over children while it moves them sees them all. */
static inline void hang(struct document *d, int32_t t, int32_t head, enum ud_rel rel)
{
    d->tokens[t].head = head;
    d->tokens[t].rel = (uint8_t)rel;
}

/* `t` stands where `old` stood, which hangs on it. */
static inline void hang_over(struct document *d, int32_t t, int32_t old, enum ud_rel rel)
{
    hang(d, t, d->tokens[old].head, (enum ud_rel)d->tokens[old].rel);
    hang(d, old, t, rel);
}

/* A past form, or what looks like one and was taken for an adjective. */
static inline bool shape_past(const struct token *t)
{
    size_t n = strlen(t->lower);
    return t->upos == UPOS_VERB ? (t->feat_bits & FEAT_PAST) != 0 : t->upos == UPOS_ADJ && n > 4 && !strcmp(t->lower + n - 2, "ed");
}

static inline bool shape_nominal(const struct token *t) { return t->upos == UPOS_NOUN || t->upos == UPOS_PROPN; }

static inline bool shape_ends(const struct token *t, const char *end)
{
    size_t n = strlen(t->lower), m = strlen(end);
    return n > m + 1 && !strcmp(t->lower + n - m, end);
}

static inline bool shape_comma_between(const struct document *d, int32_t a, int32_t b)
{
    while (++a < b)
        if (!strcmp(d->tokens[a].form, ","))
            return true;
    return false;
}

/* Nothing stands between them. */
static inline bool shape_glued(const struct token *a, const struct token *b) { return a->span.end == b->span.start; }

static inline bool shape_has(const struct document *d, int32_t t, enum ud_rel rel) { return document_child(d, t, rel, -1) >= 0; }

static inline bool shape_has_subject(const struct document *d, int32_t verb)
{
    return shape_has(d, verb, REL_NSUBJ) || shape_has(d, verb, REL_NSUBJ_PASS) || shape_has(d, verb, REL_CSUBJ);
}

#endif
