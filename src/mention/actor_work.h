/* What the files of actor finding share. Inside mention only. */
#ifndef TABARD_MENTION_ACTOR_WORK_H
#define TABARD_MENTION_ACTOR_WORK_H

#include "base/wordlist.h"
#include "document/document.h"
#include "lexicon/authority.h"
#include "lexicon/vocabulary.h"

struct full_name { int32_t first, last; const struct authority_row *row; };     /* row NULL: no list knows the person */

struct actor_work {
    const struct authority *a;
    struct document *d;
    struct arena *arena;            /* the document's */
    struct authority_hit *hits;
    uint32_t n_hits;
    int32_t *hit_at;                /* [n_tokens] hit that covers the token, -1 */
    const struct authority_row **row; /* [n_hits] chosen row, NULL: none fits */
    int32_t *leftmost, *rightmost;  /* [n_tokens] subtree */
    struct full_name *names;        /* persons whom the report names in full (actor_named.c) */
    uint32_t n_names, cap_names;
    const char *stated[64];         /* states that the report names */
    uint32_t n_stated;
    const char *country;            /* default country of the document, "" */
    const char *there;              /* the one state in which the sentence at work places things, "" */
    int32_t date;
    int32_t dateline;               /* last token of the dateline of the sentence at work, -1 */
};

static inline bool capital(const struct token *t) { return t->form[0] >= 'A' && t->form[0] <= 'Z'; }

/* actor_span.c, actor_core.c: first and last token of the core, end of the full phrase. */
void mention_actor_core(const struct actor_work *w, int32_t sentence, int32_t head, int32_t *first, int32_t *last);
bool mention_role_row(const struct authority_row *r);    /* an office or title that goes with names */
const struct authority_row *mention_row_at(const struct actor_work *w, int32_t token);
int32_t mention_actor_full_end(const struct actor_work *w, int32_t head, int32_t core_last);

/* actor_given.c: "Chad Brown" is a person, no state. Before actor_pick. */
void mention_actor_given(struct actor_work *w, const struct sentence *x);

/* actor_pick.c: which row a hit means here; the default country. */
void mention_actor_pick(struct actor_work *w);
bool mention_state_named(const struct actor_work *w, const char *country);
bool mention_row_allowed(const struct actor_work *w, const struct authority_hit *h, const struct authority_match *m,
                         const struct authority_row *r);                /* actor_allow.c: may the row be meant at all? */

/* actor_named.c: whom the report itself names in full. */
void mention_find_named(struct actor_work *w);      /* fills w->names; once rows are picked */
bool mention_named_otherwise(const struct actor_work *w, const struct authority_hit *h, const struct authority_row *r); /* the surname is another's here */
bool mention_named_in_full(const struct actor_work *w, const struct authority_row *r);
bool mention_bears_name(const struct actor_work *w, const struct authority_hit *h);     /* the word is the surname of somebody named */
const struct authority_row *mention_named_holder(const struct actor_work *w, const char *country, const char *office);
void mention_introduced(struct actor_work *w);      /* "Mountain Relief Council (MRC)": MRC is that council */
bool mention_kept_there(const struct actor_work *w, int32_t in);    /* "based | in": the word before this preposition */

/* actor_collect.c: "Turkish-backed": the name tells who backs it, not whose it is. */
bool mention_only_describes(const struct actor_work *w, const struct authority_hit *h);

/* actor_resolve.c: name, code, country, sectors, role, entity, type, can_act. */
void mention_actor_resolve(struct actor_work *w, struct actor_mention *m);

/* actor_link.c: codes within a phrase, of measures and appositions; after coreference: of what belongs to somebody. */
void mention_actor_parts(struct actor_work *w);
void mention_actor_holders(struct actor_work *w);

/* actor_owner.c: state and code of whom a pronoun owns; the pronoun is linked already. */
void mention_actor_owner(struct actor_work *w, struct actor_mention *m);

/* actor_two.c: "the two sides" are two mentions, each with one of the two parties named last. */
bool mention_means_two(const struct actor_work *w, const struct actor_mention *m);
bool mention_one_of_two(struct actor_work *w, int32_t i);

/* coref.c: antecedents over all mentions of the document. */
void mention_coref(struct actor_work *w);

/* coref_clause.c: "sanctions on Iraq over its raid", "urged Peru to free its captives", "it is clear that". */
int32_t mention_reason_verb(const struct document *d, const struct actor_mention *m);   /* whose reason the phrase tells, -1 */
bool mention_done_to(const struct document *d, const struct actor_mention *a, int32_t verb);
int32_t mention_controller(const struct document *d, const struct actor_mention *m);    /* the token of who is to do it, -1 */
int32_t mention_clause_subject(const struct document *d, const struct actor_mention *m);    /* "said the army had stopped |its| siege", -1 */
int32_t mention_foreseen(const struct document *d, const struct actor_mention *m);      /* "In his speech, |the minister| said", -1 */
bool mention_expletive(const struct document *d, const struct actor_mention *m);

/* actor_link.c */
bool mention_speaks_for(const struct actor_work *w, const struct actor_mention *m);  /* "spokesman for", "leader of" the others */
int32_t mention_author_of(struct document *d, int32_t clause);      /* "proposed by | Britain": the noun behind "by", -1 */

bool mention_time_token(const struct document *d, int32_t i);

#endif
