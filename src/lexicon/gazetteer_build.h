/* The gazetteer while it is compiled: see gazetteer_compile.c. Inside its files only.

   gazetteer_compile.c (order, lines, names) -> gazetteer_sources.c (what a line means) -> gazetteer_save.c (the file) */
#ifndef TABARD_LEXICON_GAZETTEER_BUILD_H
#define TABARD_LEXICON_GAZETTEER_BUILD_H

#include "base/arena.h"
#include "base/buf.h"
#include "lexicon/gazetteer_compile.h"
#include "lexicon/gazetteer_file.h"

#include <stdbool.h>

struct code {                   /* "US.LA" or "US.LA.079" -> its towns' mean, its row */
    uint64_t hash;
    double lat, lon, population;
    uint32_t towns, place;      /* place: index + 1, 0 none */
    uint16_t region;
};

struct posting {
    uint32_t hash, key, value;  /* key: offset into strings */
    uint32_t rank;              /* of the place: the better known first */
};

struct builder {
    struct arena arena;
    struct buf strings;
    struct gazetteer_place *places;
    uint32_t n_places, cap_places;
    struct posting *postings;
    uint32_t n_postings, cap_postings;
    struct { char iso2[3], iso3[4]; uint32_t name, place; } countries[400];
    uint32_t n_countries;
    uint32_t *regions, n_regions, cap_regions;
    struct code *codes;         /* open addressing */
    uint32_t code_room;
    struct gazetteer_summary sum;
    bool failed;
};

/* Copies of strings, by offset. */
uint32_t gazetteer_build_string(struct builder *b, const char *s, size_t n);
/* The row of a code: NULL if it is not there, or there is no room to make it. */
struct code *gazetteer_build_code(struct builder *b, const char *code, bool make);
/* By ISO code of two or three letters; GAZETTEER_NONE. */
uint16_t gazetteer_build_country(const struct builder *b, const char *code);
/* A place, and a name that it is found by. */
uint32_t gazetteer_build_place(struct builder *b, const char *s, double lat, double lon, enum gazetteer_kind kind);
void gazetteer_build_name(struct builder *b, uint32_t place, const char *s, size_t n, enum gazetteer_class class);

/* What a row of each table means: columns by the tables' own order. */
typedef void gazetteer_row(struct builder *b, char **column);
gazetteer_row gazetteer_state_row, gazetteer_country_row, gazetteer_state_name_row, gazetteer_overlay_row, gazetteer_town_mean, gazetteer_town_row;
/* First- or second-level regions from a JSON list of {code, name}. */
enum status gazetteer_read_regions(struct builder *b, const char *path, bool first, struct error *e);

/* Names folded to keys, sorted by hash; equal keys share one row. */
enum status gazetteer_build_save(struct builder *b, const char *out, struct error *e);

#endif
