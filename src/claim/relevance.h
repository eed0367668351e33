/* What is no event of politics: crime pages, accidents, sport, weather, business as usual. */
#ifndef TABARD_CLAIM_RELEVANCE_H
#define TABARD_CLAIM_RELEVANCE_H

#include "claim/match.h"

/* Those who stand for something: a state, a party, an army, a group. */
#define SECTORS_WEIGHTY (SECTOR_GOV | SECTOR_MIL | SECTOR_SPY | SECTOR_LEG | SECTOR_PTY | SECTOR_REB | SECTOR_UAF | SECTOR_PRM | SECTOR_OPP | \
                         SECTOR_IGO | SECTOR_NGO | SECTOR_HRI | SECTOR_REF | SECTOR_ETH | SECTOR_REL | SECTOR_MED | SECTOR_SET)

/* NULL if an act with this root (enum plover_root) and CAMEO code counts, else why not, in words for people;
   `political`: the document is about politics. */
const char *relevance_objection(const struct document *d, const struct match *m, uint32_t root, const char *cameo, bool political);
/* Does a statement? `eventful`: its sentence holds an act that counts, or its document is about politics. */
bool relevance_speaks(const struct document *d, const struct match *m, bool eventful);

/* Is one of them somebody whose fate is politics? */
bool relevance_of_actors(const struct document *d, const struct actor_set *s);
/* Is another state than `m`'s own in its sentence? */
bool relevance_crosses(const struct document *d, const struct actor_mention *m);

#endif
