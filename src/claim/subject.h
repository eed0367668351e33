/* Who does what a verb says, whatever the surface: see subject.c. Tokens are global; -1: none. */
#ifndef TABARD_CLAIM_SUBJECT_H
#define TABARD_CLAIM_SUBJECT_H

#include "document/document.h"

#define DEEPEST 8               /* steps up a tree, at most */

/* The subject that hangs on the verb itself, or what the parser took for something else there. */
int32_t subject_own(const struct document *d, int32_t t);
/* What a relative pronoun of this clause stands for; any other token stands for itself. */
int32_t subject_antecedent(const struct document *d, int32_t clause, int32_t t);
/* The noun whose participle, taken for its attribute, is its verb. */
int32_t subject_misread(const struct document *d, int32_t t);
/* A verb by which somebody speaks of what the clause below or beside it says. */
bool subject_speaks(const struct token *t);

static inline bool past_participle(const struct token *t) { return (t->feat_bits & FEAT_PART) && (t->feat_bits & FEAT_PAST); }

#endif
