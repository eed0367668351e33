/* Makes the gazetteer file from its sources: authored tables, and GeoNames towns where there are any. */
#ifndef TABARD_LEXICON_GAZETTEER_COMPILE_H
#define TABARD_LEXICON_GAZETTEER_COMPILE_H

#include "base/status.h"

struct gazetteer_sources {
    const char *countries;  /* iso3, geonameid, lat, lon */
    const char *states;     /* data/authority/states.tsv */
    const char *names;      /* data/authority/state_names.tsv */
    const char *places;     /* authored overlay */
    const char *towns;      /* cities500.txt of GeoNames; NULL: none */
    const char *admin1, *admin2;    /* JSON arrays of {code, name}; NULL: none */
};

struct gazetteer_summary {
    unsigned places, towns, regions, districts, authored, names, postings;
};

enum status gazetteer_compile(const struct gazetteer_sources *from, const char *out, struct gazetteer_summary *sum, struct error *e);

#endif
