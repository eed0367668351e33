/* The event part of the claim stage: attributions, events and the answers to questions. Reads sentences,
   tokens, actors, places and quantities of the document; fills attributions, claims of kind event, answers. */
#ifndef TABARD_CLAIM_EVENTS_H
#define TABARD_CLAIM_EVENTS_H

#include "base/status.h"
#include "document/document.h"
#include "lexicon/frame.h"

struct claim_options {
    bool statements;    /* also public statements (CAMEO 01) */
    bool explain;       /* note competing and blocked frames in claim.note */
};

/* All of it, in order. The document must be parsed where sentences are wanted, its actors found. */
enum status claim_run_events(const struct lexicon *l, struct document *d, const struct claim_options *o, struct error *e);

/* The parts; `attribution` first. Each may be run alone on a hand-made document. */
enum status claim_run_attribution(const struct lexicon *l, struct document *d, struct error *e);
/* "I", "we" of quotations: the speaker (speaker.c). Between the two. */
void speaker_link(struct document *d);
enum status claim_run_answers(const struct lexicon *l, struct document *d, struct error *e);

/* Give every claim from `first` on its asserters, from the attributions whose content holds it. Other parts of
   the claim stage call it for their own claims. False: out of memory. */
bool claim_fill_asserters(struct document *d, uint32_t first);
/* The same for the answer to a target. */
bool claim_answer_asserters(struct document *d, struct answer *a);

#endif
