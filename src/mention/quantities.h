/* Quantities: a number with its unit and bounds, as found on the surface. The claim stage makes figures
   and counts of them. */
#ifndef TABARD_MENTION_QUANTITIES_H
#define TABARD_MENTION_QUANTITIES_H

#include "base/status.h"
#include "document/document.h"

/* Fill document->quantities in text order; run after the times, whose dates are no quantities. Tags and
   arcs are used where there are any. Fails only with STATUS_NOMEM. */
enum status mention_run_quantities(struct document *d, struct error *e);

#endif
