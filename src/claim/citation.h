/* What the readers of in-text citations share. Offsets are bytes into the text. */
#ifndef TABARD_CLAIM_CITATION_H
#define TABARD_CLAIM_CITATION_H

#include "document/document.h"

struct citation_work {
    const char *names[8];
    uint8_t n_names;
    bool et_al;
    const char *year;   /* NULL: told without one */
};

/* A claim, matched with the source list. */
void citation_add(struct document *d, struct span span, const struct citation_work *w, const char *rule);
/* Does the source list hold a work by these? */
bool citation_known(const struct document *d, const struct citation_work *w);
/* Names of text[from..to) into w; false: something there is no name. */
bool citation_take_names(struct document *d, uint32_t from, uint32_t to, struct citation_work *w);
/* Past "see also", "qtd. in". */
uint32_t citation_past_words(const char *text, uint32_t at, uint32_t to);

/* "(Chea 12)", "(Marsh and Oum 210-14)" of authors in the list; true: read. */
bool citation_by_page(struct document *d, uint32_t open, uint32_t close);
/* "(https://ledger.example/coast)"; true: read. */
bool citation_by_address(struct document *d, uint32_t open, uint32_t close);
/* "a 2023 report by the Coast Forum", "the Forum's 2023 survey", up to `end`. */
void citation_in_prose(struct document *d, uint32_t end);

#endif
