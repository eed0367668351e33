/* What the files that resolve a mention share: the names found in its words, by position. */
#ifndef TABARD_MENTION_ACTOR_PARTS_H
#define TABARD_MENTION_ACTOR_PARTS_H

#include "mention/actor_work.h"

enum { COUNTRIES = 4 };

struct parts {
    const struct authority_row *head, *agent, *person, *org, *group, *modifier_agent;
    const char *country[COUNTRIES];
    int n_countries, n_before;      /* of them named before the head */
    bool state_word;        /* the country was named by a state's name, not by an organisation */
    bool former, no_holder, ousted;
    bool owned;             /* "his minister": whose is not told in the phrase */
    int32_t somebody;       /* the name beside the office, when no list knows it; -1 */
    bool strange;           /* of a body or state that no list knows: nobody's default */
    const char *time_word;  /* "acting", "late": how the office is held, NULL */
    int32_t name_first, name_last;  /* tokens of the person's name, -1 */
    const struct authority_row *joined;     /* "North and South Korea": the first of the two, NULL */
};

/* actor_collect.c */
struct parts mention_collect_parts(const struct actor_work *w, const struct actor_mention *m);
bool mention_person_row(const struct authority_row *r);
bool mention_name_relation(uint8_t rel);    /* an arc between a name and its title */
/* The last token of the mention's own words: what hangs behind them may name somebody else. */
int32_t mention_own_end(const struct actor_work *w, const struct actor_mention *m);
/* The person of the authority whom the name in the mention means beside its title (actor_surname.c); NULL: none, or two. */
const struct authority_row *mention_by_surname(const struct actor_work *w, const struct actor_mention *m, const struct parts *p);

/* actor_two.c: the state that the word at `t` makes with the last word of the name behind "and"; NULL: none */
const struct authority_row *mention_joined_state(const struct actor_work *w, int32_t t);

/* actor_state.c */
bool mention_of_the_world(const struct actor_work *w, const struct actor_mention *m);   /* "other countries": not the report's own */
bool mention_other_side(const struct actor_work *w, const struct actor_mention *m, const struct authority_row *r, const char *country);
bool mention_mere_noun(const struct actor_work *w, const struct actor_mention *m, const struct authority_row *r);
bool mention_generic(const char *name);     /* "Labour Party": many states have one */
const char *mention_own_body(const struct actor_work *w, const struct authority_row *r);    /* the state that has it here, NULL: as listed */
const char *mention_home_of(const struct actor_work *w, const struct authority_row *group);

/* actor_resolve.c: code, country and sectors by a row of the authority; the code of one in a state; a body */
void mention_set_row(struct actor_mention *m, const struct actor_work *w, const struct authority_row *r, const char *code, const char *country);
const char *mention_make_code(const struct actor_work *w, const char *country, const struct authority_row *r);
void mention_use_org(struct actor_work *w, struct actor_mention *m, const struct authority_row *r, bool head);

/* actor_agent.c */
void mention_use_agent(struct actor_work *w, struct actor_mention *m, const struct parts *p);
/* "the Iranian president" without a name -> the holder on that day. */
void mention_find_holder(struct actor_work *w, struct actor_mention *m, const struct parts *p, const char *country);
const char *mention_office_words(const struct actor_work *w, const struct authority_row *r, const struct parts *p);  /* "former president" */
void mention_set_sector(struct actor_work *w, struct actor_mention *m, const char *country, uint32_t sector, const char *name);
bool mention_singular(const struct actor_work *w, const struct actor_mention *m);

#endif
