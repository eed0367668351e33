/* The currency of a sum told by a word that several states share. */
#ifndef TABARD_CLAIM_FIGURE_MONEY_H
#define TABARD_CLAIM_FIGURE_MONEY_H

#include "document/document.h"

/* Its ISO 4217 code by the states named around it, or the unit as read. Rates ("pesos a day") keep what was read. */
const char *figure_currency(const struct document *d, const struct quantity *q);

#endif
