/* A predicate with its deep arguments, as the frames ask for them: see predicate.c. */
#ifndef TABARD_CLAIM_PREDICATE_H
#define TABARD_CLAIM_PREDICATE_H

#include "document/document.h"
#include "lexicon/frame.h"

#define PREDICATE_ARGUMENTS 48

struct argument {
    int32_t token;
    uint8_t kind;               /* enum frame_role */
    uint8_t far;                /* found on a neighbour (object, host verb), not on the predicate itself */
#define ARGUMENT_DEEP 2         /* further down: only for whoever is missing, never for a condition */
    const char *prep;           /* of ROLE_PREP, else "" */
};

struct predicate {
    int32_t token, host;        /* host: the light verb of a noun, or -1 */
    uint8_t pos;                /* enum frame_pos */
    bool passive;
    struct argument arguments[PREDICATE_ARGUMENTS];
    uint32_t n_arguments;
};

void predicate_read(struct document *d, int32_t token, struct predicate *p);
bool predicate_passive(const struct document *d, int32_t token);
bool predicate_indicative(const struct document *d, int32_t clause);        /* "that it is, was, helps": not "that it be, help" */
/* The subject as the surface shows or shares it; -1 if none. */
int32_t predicate_surface_subject(const struct document *d, int32_t token, int depth);
/* FRAME_VERB, FRAME_NOUN, FRAME_ADJ, or -1 for other words */
int predicate_pos(const struct token *t);
bool predicate_gerund(const struct token *t);   /* a noun that the tagger calls a verb: "Fighting broke out" */
int32_t predicate_measured(struct document *d, int32_t token);  /* "rockets" of "a series of rockets", or -1 */
bool predicate_in_time(const struct document *d, int32_t token);       /* part of a time expression */
bool token_lower_in(const struct token *t, const char *const *list);    /* NULL-ended */

#endif
