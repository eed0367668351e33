/* What became of promises: later claims that may be answers to a commitment.

     event or commitment -> acts: stems of its words; act_keys: under which it is found by the other
     a pair -> commitment_answers: relation and score

   A pair is looked at when the later of the two is stored and depends on nothing else, so the order of adding does not
   matter. The machine links and scores; whether a promise was kept is for a text or a person to say: see the views
   `promise_answers` and `promises`. */
#ifndef TABARD_RECORD_ANSWERS_H
#define TABARD_RECORD_ANSWERS_H

#include "lexicon/stem.h"
#include "record/record.h"

#include <sqlite3.h>

enum act_flags {
    ACT_COMMITMENT = 1, ACT_PARTLY = 2,         /* "partly", "part of", "half of" */
    ACT_POSTPONES = 4,                          /* the event's verb is one of putting off */
    ACT_CONDITION_NOT = 8,                      /* the condition is "unless" or has a "not" */
    ACT_VERDICT = 16,                           /* the text says what became of the promise */
    ACT_CALLED = 32,                            /* its doer is known by name only: "the mayor" */
    ACT_TOLD = 64,                              /* the event's verb is a past: told as done, not named ("the visit") */
    ACT_LIGHT = 128,                            /* the promised verb says little: hold, give, take ... */
};

struct act {
    int64_t claim, document;
    int64_t sentence;
    int flags;
    char day[11], published[11], due[11], status[16], form[20], state[20];  /* "" unknown */
    struct stems words, names, condition;       /* words: the first of what is promised; names: those in it but the doer's */
};

/* The claim's rows are there; `line` is its JSON. For events and commitments. */
enum status answers_enter(struct record *r, int64_t claim, const char *line, int size, struct error *e);

/* The same once its columns are edited: what was found before goes. */
enum status answers_again(struct record *r, int64_t claim, const char *line, int size, struct error *e);

/* record/answer_relation.c: may one be an answer to the other? By flags, words and condition alone; no: answer_relation is NULL both ways. */
bool answer_possible(const struct act *a, const struct act *b);
/* is `later` an answer to `promise`? NULL: no. *score: share of the promised words, 0 to 1. */
const char *answer_relation(const struct act *promise, const struct act *later, double *score);

#endif
