/* What the files of the assessments share: see assessment.c. */
#ifndef TABARD_CLAIM_ASSESSMENT_H
#define TABARD_CLAIM_ASSESSMENT_H

#include "document/document.h"

/* Dimension of the theme that a token names, NULL: no theme. *bad: more of it is worse ("tension"). */
const char *assessment_theme(const struct document *d, int32_t t, bool *bad);
/* will, may, could ... on the predicate */
bool assessment_future(const struct document *d, int32_t predicate);
/* A claim about `subject` (-1: none), said by `predicate`; NULL where one lies there already. */
struct claim *assessment_add(struct document *d, struct span span, int32_t predicate, int32_t subject, const char *dimension,
                             const char *direction, const char *rule);
/* Subject of the predicate, and failing that the noun right before it. */
int32_t assessment_subject(const struct document *d, int32_t predicate);
/* A person or a group: of whom strong words are no assessment of a situation. */
bool assessment_of_person(const struct document *d, int32_t t);

/* A share or rate stands in it: "exports fell by 8%" is a figure, no assessment. */
bool assessment_measured(const struct document *d, int32_t t);

/* Its dimension, for any state or quality that is no theme its prospect; NULL: no noun of that sort. */
const char *assessment_dimension(const struct document *d, int32_t t, bool *bad);
bool assessment_one_person(const struct document *d, int32_t t);
bool assessment_infinitive(const struct document *d, int32_t t);            /* "to strengthen": wanted or meant, not found */
const char *assessment_turned(const char *direction, bool swap);
/* Of subject and predicate up to the end of the clause. */
void assessment_say(struct document *d, int32_t predicate, int32_t subject, const char *dimension, const char *direction, const char *rule);

/* assessment_judge.c: what something is said to be ("is fragile", "was a blow", "is back on track"). */
void assessment_judge(struct document *d, int32_t t);

/* assessment_phrase.c: nouns of trend, "presents X as fragile", "there is little hope", questions. */
void assessment_phrases(struct document *d, int32_t t);
void assessment_question(struct document *d, uint32_t sentence);

/* assessment_idiom.c: set words that begin at t ("on life support"). */
void assessment_idiom(struct document *d, int32_t t);

#endif
