/* What an analyst's article holds beyond events. Each function appends claims of its kinds; those that
   need arcs use parsed sentences only. Order: references first (they flag the source list, where nothing
   is coded), then the rest, then situation_settle. */
#ifndef TABARD_CLAIM_SITUATION_H
#define TABARD_CLAIM_SITUATION_H

#include "base/status.h"
#include "document/document.h"
#include "lexicon/frame.h"

/* Source list: entries as `reference`; its sentences get SENTENCE_LIST. Needs sentences only. */
void situation_references(struct document *d);
/* In-text citations, matched with the references. */
void situation_citations(struct document *d);
/* Quotations that only a citation attributes; after the attributions. */
void situation_quotations(struct document *d);
void situation_goals(struct document *d);
void situation_commitments(struct document *d, const struct frame_table *table);  /* of the shipped lexicon: its signatures */
void situation_figures(struct document *d, const struct frame_table *table); /* of the shipped lexicon: its signatures */
void situation_roles(struct document *d);
void situation_projects(struct document *d);
void situation_assessments(struct document *d, const struct frame_table *table);  /* likewise */

/* After all: events inside goals and assessments go, events inside commitments take their status;
   claims without an asserter get the citation behind them, else the author. */
void situation_settle(struct document *d);

/* A new claim of the kind with its span and sentence, NULL when out of memory. */
struct claim *situation_add(struct document *d, enum claim_kind kind, struct span span, const char *rule);

#endif
