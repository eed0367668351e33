/* Which line of signatures.lex speaks for a step of the path from an act to the root: see signature.c. */
#ifndef TABARD_CLAIM_SIGNATURE_H
#define TABARD_CLAIM_SIGNATURE_H

#include "document/document.h"
#include "lexicon/frame.h"

/* the word above t that speaks of it: its head, unless the parser hung it one too high or too low */
int32_t signature_governor(const struct document *d, const struct frame_table *table, int32_t t);
/* "agreed to free the men", read as a phrase behind "to": the word that speaks of an infinitive, or -1 */
int32_t signature_misread(const struct document *d, const struct frame_table *table, int32_t t);
/* of the word above token t, asked for a complement: "rule out", "accuse of", "on hold", "fail"; NULL if none */
const struct signature_record *signature_above(const struct document *d, const struct frame_table *table, int32_t t,
                                               enum signature_complement c);
/* the same, but only lines of more than one word: "attack" in "ended in an attack" is no object of "end" */
const struct signature_record *signature_joined(const struct document *d, const struct frame_table *table, int32_t t,
                                                enum signature_complement c);
/* of word g itself */
const struct signature_record *signature_of(const struct document *d, const struct frame_table *table, int32_t g, enum signature_complement c);
/* of the words right before t or at the head of its clause: "no longer", "far from", "as though" */
const struct signature_record *signature_phrase(const struct document *d, const struct frame_table *table, int32_t t,
                                                enum signature_complement c);
/* of a word that modifies another: "alleged", "reportedly" */
const struct signature_record *signature_modifier(const struct document *d, const struct frame_table *table, int32_t modifier);
/* of a noun by whose lines a clause is its content: "the claim that ..." */
bool signature_content_noun(const struct document *d, const struct frame_table *table, int32_t noun);

#endif
