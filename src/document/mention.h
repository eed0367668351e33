/* What the mention stage finds: actors, places, times, quantities. Spans are bytes of the text. */
#ifndef TABARD_DOCUMENT_MENTION_H
#define TABARD_DOCUMENT_MENTION_H

#include "base/date.h"
#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

/* PLOVER sectors as bits; names in mention.c, printed in this order. */
#define SECTORS(S) \
    S(GOV) S(MIL) S(COP) S(SPY) S(JUD) S(LEG) S(PTY) S(REB) S(UAF) S(PRM) S(CRM) S(CVL) S(MED) S(NGO) S(IGO) \
    S(BUS) S(EDU) S(HLH) S(AGR) S(LAB) S(OPP) S(ELI) S(REL) S(ETH) S(REF) S(HRI) S(SET) S(JEW) S(MOS) S(CHR)

enum sector_number {
#define S(n) SECTOR_NUMBER_##n,
    SECTORS(S)
#undef S
    SECTOR_COUNT
};
enum sector {
#define S(n) SECTOR_##n = 1 << SECTOR_NUMBER_##n,
    SECTORS(S)
#undef S
    SECTOR_NONE = 0
};
const char *sector_name(int number);                 /* "GOV"; NULL past the end */
uint32_t sector_find(const char *name, int n);       /* bit, 0 if unknown */

enum actor_type { ACTOR_OTHER, ACTOR_PERSON, ACTOR_ORG, ACTOR_STATE, ACTOR_GROUP, ACTOR_THING, ACTOR_PRONOUN };

struct actor_mention {
    struct span span;           /* full NP */
    struct span core;           /* without relative clause and trailing modifiers: what is printed */
    int32_t head, first, last;  /* tokens: head, first and last (inclusive) of `core` */
    int32_t sentence;
    const char *name;           /* canonical ("Wang Yi"), or the words */
    const char *code;           /* CAMEO-style "CHNGOV"; "" unknown */
    const char *country;        /* ISO alpha-3; "" unknown */
    uint32_t sectors;
    const char *role;           /* "foreign minister", NULL */
    const char *entity;         /* authority id, NULL */
    const char *rule;           /* authority file:line or resolver's name */
    const char *reason;         /* human-readable: why this code; for explain */
    uint8_t type;               /* enum actor_type */
    bool can_act;               /* may be a source or target (no mere thing or time) */
    bool named;                 /* proper name or known entity */
    bool place_use;             /* reads as a place here ("in Beijing"): an actor only if nothing else */
    int32_t antecedent;         /* actor mention it refers to: an earlier one, or the subject behind "In his speech", -1 */
    int32_t holder;             /* of a thing ("Iran's request"): the actor mention it belongs to, -1 */
    bool said;                  /* a call, plan, decision: what comes from somebody */
    uint8_t twin;               /* of a phrase that names several states: how many are named before this one */
    const char *sieve;          /* which coreference sieve linked it, NULL */
};

enum place_precision { PLACE_POINT, PLACE_TOWN, PLACE_DISTRICT, PLACE_REGION, PLACE_COUNTRY };
enum place_usage { USAGE_LITERAL, USAGE_DEMONYM, USAGE_METONYM, USAGE_IN_NAME };

/* What else a name may be. */
struct place_alternative {
    const char *name, *country, *admin1;    /* "" unknown */
    double lat, lon;
    uint32_t geonameid;                     /* 0 unknown */
};

struct place_mention {
    struct span span;
    int32_t first, last, head, sentence;    /* tokens */
    const char *name, *country, *admin1;    /* canonical name; "" unknown */
    double lat, lon;                        /* valid if `located` */
    bool located;
    bool guessed;                           /* where the report's other places are, not where its own words put it */
    uint32_t geonameid;                     /* 0 unknown */
    const struct place_alternative *alternatives;   /* the next best readings, best first */
    uint32_t n_alternatives;
    uint8_t precision, usage;
    const char *rule;
};

enum time_type { TIME_DATE, TIME_TIME, TIME_DURATION, TIME_SET };

struct time_mention {
    struct span span;
    int32_t first, last, sentence;          /* tokens */
    uint8_t type;
    const char *value;                      /* TIMEX3 */
    int32_t from, to;                       /* days; DATE_NONE unknown or open */
    const char *precision;                  /* "day" "week" "month" "quarter" "year" "decade" ... */
    const char *rule;
};

/* A number with a unit as found on the surface; the claim stage makes figures and counts of it. */
struct quantity {
    struct span span;                       /* value with bounds words and unit: "at least $3 billion" */
    struct span value;                      /* number and unit: "$3 billion" */
    int32_t first, last, head, sentence;    /* tokens; head: the counted or unit noun, or the number */
    double low, high;                       /* valid if has_low, has_high */
    bool has_low, has_high, approx;
    const char *unit;                       /* "%", "USD", "km", "person" ... ; "" bare number */
    const char *rule;
};

/* Dates with their evidence, inside claims. */
struct when {
    int32_t from, to;                       /* days; DATE_NONE unknown */
    const char *precision;                  /* NULL: no date at all */
    struct span span;                       /* empty: not in the text (inferred) */
    bool inferred;
};

#endif
