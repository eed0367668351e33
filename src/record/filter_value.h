/* What the value of a filter may be. */
#ifndef TABARD_RECORD_FILTER_VALUE_H
#define TABARD_RECORD_FILTER_VALUE_H

#include "base/buf.h"
#include "base/status.h"

#include <stdbool.h>

enum filter_form {
    FORM_LIST,      /* "A,B": one of these */
    FORM_WORDS,     /* likewise, of a closed set */
    FORM_NAMES,     /* likewise, actors or places: the name of a country is its code too */
    FORM_PAIR,      /* "A,B": both */
    FORM_DAY, FORM_MOMENT, FORM_SEARCH,
    FORM_NUMBER,    /* any */
    FORM_COUNT      /* whole, not below 0 */
};

static inline bool filter_takes_several(enum filter_form form) { return form <= FORM_NAMES; }

/* Adds the value as the record spells it ("consult" is CONSULT, "Sweden" is "Sweden,SWE"). STATUS_USAGE, with what there is,
   if there is no such value: a misspelt status must not look like nothing found. `words`: the closed set, parted by spaces. */
enum status filter_value(const char *key, enum filter_form form, const char *words, const char *value, struct buf *out, struct error *e);

#endif
