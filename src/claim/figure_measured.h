/* What a quantity measures: see figure_measured.c. `verb`: over the quantity, -1: none. */
#ifndef TABARD_CLAIM_FIGURE_MEASURED_H
#define TABARD_CLAIM_FIGURE_MEASURED_H

#include "document/document.h"

int32_t figure_measured(struct document *d, const struct quantity *q, int32_t verb);    /* -1: nothing tells */
int32_t figure_estimator(const struct document *d, int32_t verb);                       /* who puts it so; -1: nobody */
bool figure_changes(const struct document *d, int32_t verb);                            /* it rises, falls or stands */
bool figure_unit_alone(const struct quantity *q);                                       /* "%", money: the unit is not what is measured */

#endif
