/* Steps of the event part that only events.h's entry calls. */
#ifndef TABARD_CLAIM_EVENT_H
#define TABARD_CLAIM_EVENT_H

#include "claim/events.h"
#include "claim/match.h"

enum status event_run(const struct lexicon *l, struct document *d, const struct claim_options *o, struct error *e);
/* Tie killed, wounded, arrested ... to the events from `first` on. */
enum status count_run(struct document *d, uint32_t first, struct error *e);

#endif
