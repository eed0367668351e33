/* A caller's own places over the compiled gazetteer: a table of the form of data/gazetteer/places.tsv. See gazetteer_overlay.c. */
#ifndef TABARD_LEXICON_GAZETTEER_OVERLAY_H
#define TABARD_LEXICON_GAZETTEER_OVERLAY_H

#include "lexicon/gazetteer.h"

struct gazetteer_overlay;

/* Country codes of the table become rows of `base` (NULL: there are none). NULL and *e: a row that cannot be read (told with file and
   line), over the limits (16 MiB, 100,000 places), out of memory. */
struct gazetteer_overlay *gazetteer_overlay_read(const char *path, const struct gazetteer *base, struct error *e);
struct gazetteer_overlay *gazetteer_overlay_parse(const char *text, size_t n, const struct gazetteer *base, struct error *e);
void gazetteer_overlay_free(struct gazetteer_overlay *o);
uint64_t gazetteer_overlay_hash(const struct gazetteer_overlay *o);
uint32_t gazetteer_overlay_find(const struct gazetteer_overlay *o, const char *key, size_t n, struct gazetteer_hit *hits, uint32_t most);
/* NULL: the place is not one of the overlay's. */
const char *gazetteer_overlay_name(const struct gazetteer_overlay *o, const struct gazetteer_place *p);

#endif
