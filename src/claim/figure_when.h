/* When and where a figure holds: see figure_when.c. */
#ifndef TABARD_CLAIM_FIGURE_WHEN_H
#define TABARD_CLAIM_FIGURE_WHEN_H

#include "document/document.h"

void figure_when(const struct document *d, struct claim *c, const struct quantity *q);
void figure_where(struct document *d, struct claim *c, const struct quantity *q);

#endif
