/* Fields of a line of JSON: inside print*.c only. Offsets become code points here and nowhere else. */
#ifndef TABARD_DOCUMENT_PRINT_FIELD_H
#define TABARD_DOCUMENT_PRINT_FIELD_H

#include "base/utf8.h"
#include "document/print.h"

struct printer {
    const struct document *d;
    const struct print_options *o;
    struct buf *out;
    struct utf8_cursor cursor;
    char **ids;             /* of claims, made before printing: claims refer to one another */
    uint64_t *seen;         /* open-addressed ids for the ordinal among equals */
    uint32_t n_seen;        /* a power of two */
    uint64_t version_hash;
};

/* A key with its value; NULL, an empty span, an index out of bounds print null or are left out of a list. */
void print_key(struct printer *p, const char *name);
void print_text(struct printer *p, const char *name, const char *value);
void print_number(struct printer *p, const char *name, double value, bool known);
void print_bool(struct printer *p, const char *name, bool value);
void print_span(struct printer *p, const char *name, struct span s);
void print_sentence(struct printer *p, int32_t sentence);
void print_spans(struct printer *p, const char *name, const struct span *spans, unsigned n);
void print_actor_fields(struct printer *p, const struct actor_mention *a);
struct span print_actor_extent(const struct actor_mention *a);
void print_place_fields(struct printer *p, const struct place_mention *m);
void print_place_alternatives(struct printer *p, const struct place_mention *m);
void print_actor_list(struct printer *p, const char *name, const struct index_list *list);
void print_place_list(struct printer *p, const char *name, const struct index_list *list);
void print_one_actor(struct printer *p, const char *name, int32_t i);
void print_date(struct printer *p, const char *name, int32_t day);
void print_when(struct printer *p, const char *name, const struct when *w);
void print_asserters(struct printer *p, const struct asserter *list, uint32_t n);
void print_strings(struct printer *p, const char *name, const char *const *items, int n);

/* The fields of the claim's kind: print_claim.c. */
void print_claim_fields(struct printer *p, const struct claim *c);

#endif
