/* The gazetteer: names -> places with coordinates. One memory-mapped file, build/share/gazetteer.pack:

     names    sorted by hash   key, first posting, count        buckets[65537] into it by the top 16 bits
     postings place << 2 | class (enum gazetteer_class)
     places   coordinates, kind, population, country, admin1    countries, regions, strings

   Opening checks the container; every index is checked where it is followed, so that opening costs no
   walk through the file. Immutable; threads share it. */
#ifndef TABARD_LEXICON_GAZETTEER_H
#define TABARD_LEXICON_GAZETTEER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

enum gazetteer_kind {
    GAZETTEER_COUNTRY, GAZETTEER_CONTINENT, GAZETTEER_REGION, GAZETTEER_DISTRICT, GAZETTEER_TOWN, GAZETTEER_WATER,
    GAZETTEER_MOUNTAIN, GAZETTEER_ISLAND, GAZETTEER_POINT, GAZETTEER_KIND_COUNT
};
enum gazetteer_flag { GAZETTEER_CAPITAL = 1, GAZETTEER_SEAT = 2, GAZETTEER_SECTION = 4, GAZETTEER_AUTHORED = 8, GAZETTEER_OWN = 16 };   /* OWN: of the caller's table */
enum gazetteer_class { GAZETTEER_NAME, GAZETTEER_ALIAS, GAZETTEER_DEMONYM, GAZETTEER_ABBREVIATION };

enum { GAZETTEER_VERSION = 1, GAZETTEER_KEY_MAX = 96, GAZETTEER_NONE = 0xffff };

struct gazetteer_place {            /* as in the file */
    float lat, lon;
    uint32_t geonameid, population, name;   /* name: offset into strings */
    uint16_t country, admin1;       /* rows; GAZETTEER_NONE */
    uint8_t kind, flags;
    uint16_t reserved;
};

struct gazetteer_hit {
    const struct gazetteer_place *place;
    uint32_t index;
    uint8_t class;
};

struct gazetteer;

enum status gazetteer_open(struct gazetteer **out, const char *path, struct error *e);
enum status gazetteer_open_bytes(struct gazetteer **out, const void *bytes, size_t n, struct error *e);  /* borrowed, 8-byte aligned */
void gazetteer_free(struct gazetteer *g);
/* A caller's table of places over it (docs/formats/gazetteer.md), found before its own; one at most. Before it is shared. */
enum status gazetteer_add_overlay(struct gazetteer *g, const char *path, struct error *e);
uint64_t gazetteer_checksum(const struct gazetteer *g);
uint32_t gazetteer_place_count(const struct gazetteer *g);

/* Lower case, accents and points dropped, hyphens to blanks, "St" = "saint": what names are found by.
   Returns the length (0: too long or nothing left); `key` has room for GAZETTEER_KEY_MAX. */
size_t gazetteer_key(const char *s, size_t n, char *key);

/* Places of that key, at most `most`; returns how many there are in `hits`. */
uint32_t gazetteer_find(const struct gazetteer *g, const char *key, size_t n, struct gazetteer_hit *hits, uint32_t most);

int gazetteer_kind_named(const char *s);                            /* "town" "mine" ...: enum gazetteer_kind; -1 */
uint16_t gazetteer_country_named(const struct gazetteer *g, const char *iso3);      /* its row; GAZETTEER_NONE */

const char *gazetteer_name(const struct gazetteer *g, const struct gazetteer_place *p);       /* "" if damaged */
const char *gazetteer_country(const struct gazetteer *g, const struct gazetteer_place *p);    /* ISO alpha-3; "" */
const char *gazetteer_admin1(const struct gazetteer *g, const struct gazetteer_place *p);     /* "" */

#endif
