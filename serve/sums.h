/* Sums over selected claims that several pages show, written into the call's answer. */
#ifndef TABARD_SERVE_SUMS_H
#define TABARD_SERVE_SUMS_H

#include "desk.h"
#include "sheet.h"
#include "tally.h"

bool call_csv(const struct call *c);
void call_open(struct call *c);                     /* the answer's braces; none in CSV */
void call_close(struct call *c);
int call_finish(struct call *c, bool good);
/* A selection by the query and `fixed` terms, shown by `show` under the lock. */
bool call_selected(struct call *c, const char *const *fixed, size_t n_fixed,
                   void (*show)(struct call *c, const struct index *x, const struct selection *s));
double tally_mean(const struct tally_row *r);       /* of Goldstein's scores, two digits; NaN if none */
void month_text(char text[16], uint64_t key);       /* 202401 -> "2024-01" */

/* {"month","reports","events","quads"}: every month with reports or events. */
void sum_months(struct call *c, const struct index *x, const struct selection *s);
/* Events by source and target party. */
void sum_dyads(const struct index *x, const struct selection *s, struct tally *t);
/* Rows `offset` ... of them, most frequent first, with names. */
void show_dyads(struct call *c, const char *key, const struct index *x, struct tally *t, size_t offset, size_t limit);
/* {"place","country","lat","lon","precision","events","quads","root"} of events, most frequent first. */
void sum_places(struct call *c, const struct index *x, const struct selection *s, size_t limit);

#endif
