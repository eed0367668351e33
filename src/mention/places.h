/* Kind `place`: names and demonyms of places, resolved to coordinates by the gazetteer. */
#ifndef TABARD_MENTION_PLACES_H
#define TABARD_MENTION_PLACES_H

#include "base/status.h"
#include "document/document.h"
#include "lexicon/gazetteer.h"

/* Fill document->places in text order. Uses tags and entities where sentences are parsed. `g` NULL:
   nothing is found. Names are the gazetteer's, which must outlive the document. Fails only with
   STATUS_NOMEM. */
enum status mention_run_places(const struct gazetteer *g, struct document *d, struct error *e);

#endif
