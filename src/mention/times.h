/* Kind `time`: dates, times of day, durations and sets with TIMEX3 values. */
#ifndef TABARD_MENTION_TIMES_H
#define TABARD_MENTION_TIMES_H

#include "base/status.h"
#include "document/document.h"

/* Fill document->times, in text order, from the tokens. Works before parsing too (weekday direction is
   then read off the words around). Fails only with STATUS_NOMEM. */
enum status mention_run_times(struct document *d, struct error *e);

#endif
