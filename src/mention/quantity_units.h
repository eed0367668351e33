/* Units: from words and signs to `%`, ISO 4217, SI symbols and singular nouns. */
#ifndef TABARD_MENTION_QUANTITY_UNITS_H
#define TABARD_MENTION_QUANTITY_UNITS_H

#include <stdbool.h>
#include <stdint.h>

#include "document/document.h"

struct quantity_unit {
    const char *name;       /* NULL: no unit */
    double factor;          /* the value in `name` = factor x the number told */
    uint32_t tokens;
};

/* The unit that the lower-case words w[0..n) begin with: "per", "cent". */
struct quantity_unit quantity_unit_of(const char *const *w, uint32_t n);
struct quantity_unit quantity_currency_before(const char *const *w, uint32_t n); /* ends with w[n-1]: "us$" */

/* "fighters" -> "person", "villages" -> "village". */
const char *quantity_noun_unit(struct document *d, uint32_t token);
bool quantity_is_person(const struct document *d, uint32_t token);

#endif
