/* One key's clusters over some days, made anew. */
#ifndef TABARD_RECORD_CLUSTER_MAKE_H
#define TABARD_RECORD_CLUSTER_MAKE_H

#include "base/arena.h"
#include "base/buf.h"
#include "record/record.h"

/* A claim on its way into a cluster. Strings are "" where unknown. */
struct member {
    int64_t claim, document, leader, said;
    int32_t day, peak;
    const char *doc, *publisher, *credit, *published, *status, *stem;
    const char *place, *country, *precision;    /* of its first place */
    double lat, lon;
    bool has_point;                 /* a town or a point: one spot on the map */
    bool dated;                     /* the day stands in the text */
    const char *chain, *counts;     /* asserters but the author, parted by \x1f; "killed\x1e3\x1e5" parted by \x1f */
    int sides;                      /* how many of source and target are known */
    int spot;                       /* number of its place group */
};

/* Claims of `key` filed under first..last (and what hangs on them) find their clusters. `a` is scratch. */
enum status cluster_make(struct record *r, struct arena *a, int64_t key, int32_t first, int32_t last, struct error *e);

/* record/cluster_facts.c, over the members of one cluster: how many reports are independent; on what they
   differ, as a JSON array; the most told status. */
int cluster_independent(struct arena *a, const struct member *const *m, uint32_t n);
void cluster_differences(struct arena *a, const struct member *const *m, uint32_t n, struct buf *out);
const char *cluster_status(struct arena *a, const struct member *const *m, uint32_t n);

#endif
