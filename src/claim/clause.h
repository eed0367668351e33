/* Walks over a parsed clause that every kind of claim needs. Tokens are global indices, -1 is none. */
#ifndef TABARD_CLAIM_CLAUSE_H
#define TABARD_CLAIM_CLAUSE_H

#include "document/document.h"

/* Deep subject: of an active clause its nsubj; of a conjoined, controlled or participial one that of its
   governor; of a relative clause its noun. For a passive its by-agent (-1 without one). */
int32_t clause_subject(const struct document *d, int32_t verb);
/* Surface subject: nsubj or nsubj:pass, also inherited. */
int32_t clause_surface_subject(const struct document *d, int32_t verb);
/* Deep object: obj, or the subject of a passive. */
int32_t clause_object(const struct document *d, int32_t verb);
/* Nominal under `token` (or its object) with this preposition ("to", "because_of"). */
int32_t clause_prepositional(struct document *d, int32_t token, const char *preposition);
bool clause_passive(const struct document *d, int32_t verb);
/* not, n't, never, no longer, hardly ... on the predicate, or "no"/"none" as its subject or object. */
bool clause_negated(const struct document *d, int32_t verb);
/* May, could, would, if ... : lemma of the modal auxiliary, or "if" under a conditional; NULL. */
const char *clause_modal(const struct document *d, int32_t verb);
/* Embedded clause: xcomp, ccomp or an infinitive advcl/acl; -1. */
int32_t clause_complement(const struct document *d, int32_t verb);
/* Subtree of `token` without leading marks and case words, and without punctuation at its ends. */
struct span clause_content(const struct document *d, int32_t token);
/* From the first of the verb's auxiliaries to the end of its complement `until` (a token, -1: the verb alone). */
struct span clause_predicate_span(const struct document *d, int32_t verb, int32_t until);
/* Is `word` one of the words of a list ("promise pledge vow")? */
bool clause_word_in(const char *word, const char *list);
/* Actor mention headed by `token`, or its antecedent-bearing pronoun; -1. */
int32_t clause_actor(const struct document *d, int32_t token);
/* Add the actor at token and those conjoined with it. */
void clause_add_actors(struct document *d, struct index_list *list, int32_t token);
void clause_push(struct document *d, struct index_list *list, int32_t item);
/* First child with one of these relations (bits over enum ud_rel cannot be: two are enough). */
int32_t clause_child2(const struct document *d, int32_t token, enum ud_rel a, enum ud_rel b);

#endif
