/* A record's claims as columns in memory, so that any mix of filters, its counts and facets cost milliseconds.

     claims[0 .. n_claims)      a row a claim, ascending by id
       .actors  -> actors[claims[i].actors .. claims[i].actors_end)
       .places  -> places[claims[i].places .. claims[i].places_end)
       .asserters -> asserters[claims[i].asserters .. claims[i + 1].asserters)
     order[0 .. n_claims)       rows by day and id, newest last; a day after that of the report counts as the report's
     documents[id]              publisher and day; the latest day that it can tell of

   The truth stays in the record: rows that are shown are read from there. The index is filled by one thread and read
   by many under `lock`; `index_load`, called again, takes in what `add` committed since, and starts again after a recoding.
   Claims that a person rejected are marked, fields that a person edited have their new value; the actors and places of an
   edited claim stand at the end of their lists. */
#ifndef TABARD_SERVE_INDEX_H
#define TABARD_SERVE_INDEX_H

#include "dict.h"
#include "tabard.h"

#include <pthread.h>
#include <stdatomic.h>

enum index_flag { FLAG_REJECTED = 1, FLAG_JUDGED = 2, FLAG_EDITED = 4 };
/* Sides of actors, as bits. */
enum index_side {
    SIDE_SOURCE = 1, SIDE_TARGET = 2, SIDE_PROMISER = 4, SIDE_ADDRESSEE = 8, SIDE_HOLDER = 16, SIDE_PERSON = 32,
    SIDE_OTHER = 64, SIDE_DOERS = SIDE_SOURCE | SIDE_PROMISER, SIDE_OTHERS = SIDE_TARGET | SIDE_ADDRESSEE
};

struct index_claim {
    int64_t id;
    int64_t cluster;            /* event over all reports; 0 none */
    uint32_t sentence, document, rule, actors, actors_end, places, places_end, asserters;
    int32_t day;                /* 20240131; 20240100 for a month; 0 none */
    uint32_t kind, root, mode, cameo, status, by;
    float goldstein, factuality, confidence;        /* NaN: none */
    uint8_t quad, flags;
};

/* party: the country, else the code, else 0 */
struct index_actor { uint32_t name, code, country, entity, party; uint8_t side; };
struct index_place { uint32_t name, country, spot; };
/* A figure: what it measures, as the record's key of its content words (0: nothing is said), its unit, the ends of its interval
   (NaN: open). */
struct index_figure { uint32_t claim, unit; int64_t topic; double low, high; };      /* claim: position */
struct index_spot { uint32_t name, country, precision; double lat, lon; };    /* NaN: nowhere */
/* leader: first of its copies, by row id. latest: its day, or the day it was read if it has none: what it tells of a later one is foreseen. */
struct index_document { uint32_t publisher, leader; int32_t day, latest; bool there; };

struct index {
    struct dict dict;
    struct index_claim *claims;         /* [n_claims + 1]: the last one closes the lists */
    struct index_actor *actors;
    struct index_place *places;
    uint32_t *asserters;
    struct index_figure *figures;       /* ascending by claim */
    struct index_spot *spots;
    struct index_document *documents;   /* [n_documents], by row id */
    uint32_t *order;
    uint32_t *countries;                /* name by the number of the ISO code; 0 none */
    size_t n_countries, cap_countries;
    size_t n_claims, n_actors, n_places, n_asserters, n_spots, n_figures, n_documents;
    size_t cap_claims, cap_actors, cap_places, cap_asserters, cap_spots, cap_figures, cap_documents, cap_order;
    uint32_t *spot_slots;
    size_t n_spot_slots;
    size_t n_there;                     /* documents that are there */
    int64_t last_run;                   /* recodings seen */
    int64_t last_correction, undone;    /* corrections seen */
    size_t edited_actors, edited_places;    /* while lists of edited claims are read: where they begin */
    bool disordered;                    /* a day was edited */
    uint64_t generation;                /* changes with every refresh that found something */
    bool failed;
    _Atomic size_t filled;              /* claims read so far, for those who wait */
};

void index_free(struct index *x);
/* Everything that is new since the last call. *stale: the record was recoded, make a new index instead. */
tabard_status index_load(struct index *x, tabard_record *db, bool *stale, tabard_error *e);
bool index_hash_spots(struct index *x);                         /* makes spot_slots anew, with room */
size_t index_position(const struct index *x, int64_t id);       /* n_claims: not there */

const char *index_country(const struct index *x, uint32_t code);        /* its name, NULL if it is no country */

#define INDEX_DAY(year, month, day) ((year) * 10000 + (month) * 100 + (day))
int32_t index_day(const char *text);

#endif
