/* Pieces that references and in-text citations share: years and author names in running text. */
#ifndef TABARD_CLAIM_CITATION_TEXT_H
#define TABARD_CLAIM_CITATION_TEXT_H

#include <stdbool.h>
#include <stdint.h>

struct citation_name {
    uint32_t start, end;    /* of the surname or organisation */
    bool et_al;
};

/* Bytes of a year at s: "2020", "2020a", "n.d.", "in press"; 0 if there is none. */
uint32_t citation_year(const char *s, uint32_t n);

/* Read one author at text[from..to) and the separator behind it; where to go on. name.end == name.start: none. */
uint32_t citation_author(const char *text, uint32_t from, uint32_t to, struct citation_name *name);

#endif
