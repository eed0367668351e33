/* Before parsing: may anything be claimed in this text? Claims hang on words: predicates and classes of the lexicon
   (a user's too), and the few that rules look for themselves, listed in guard.c. A text without any of them, a table
   or a text in another language, gets the quick engine's parse. Per sentence it does not pay and is not exact:
   docs/decisions/0022-what-is-parsed.md. */
#ifndef TABARD_PIPELINE_GUARD_H
#define TABARD_PIPELINE_GUARD_H

#include "document/document.h"

struct lexicon;

/* May a claim come from these sentences, not yet tagged? */
bool guard_may_claim(const struct lexicon *l, const struct document *d);

/* A syntax_want: SENTENCE_WANTED for all sentences or for none; `context` is the struct lexicon. */
void guard_mark(void *context, struct document *d);

#endif
