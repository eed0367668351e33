/* Actors of a document: every noun phrase that may act, resolved on the day of the document. */
#ifndef TABARD_MENTION_ACTOR_H
#define TABARD_MENTION_ACTOR_H

#include "base/status.h"
#include "document/document.h"
#include "lexicon/authority.h"

/* Needs parsed sentences; fills d->actors (in the order of their heads) and d->actor_of_token. */
enum status mention_run_actors(const struct authority *a, struct document *d, struct error *error);

#endif
