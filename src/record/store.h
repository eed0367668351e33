/* A claim's line and the statements that draw rows from it. */
#ifndef TABARD_RECORD_STORE_H
#define TABARD_RECORD_STORE_H

#include "record/sqlite_glue.h"

struct line { const char *text; int size; };        /* one claim as JSON */
struct side;

/* ?1 the line, ?2 the claim's row; `side` NULL but for actors. */
enum status store_run(struct record *r, enum statement which, struct line l, int64_t claim, const struct side *side,
                      struct error *e);
enum status store_actors(struct record *r, struct line l, const char *kind, int64_t claim, struct error *e);
enum status store_places(struct record *r, struct line l, const char *kind, int64_t claim, struct error *e);

#endif
