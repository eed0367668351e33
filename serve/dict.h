/* Strings as numbers: the same text is the same number, 0 is "none" (the empty string). Numbers are dense, in order
   of arrival. `fold` gives the number of the text in ASCII lower case, as SQLite's NOCASE compares. */
#ifndef TABARD_SERVE_DICT_H
#define TABARD_SERVE_DICT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct dict {
    char **texts;               /* [count] into blocks */
    uint32_t *folds;            /* [count] */
    uint32_t count, cap;
    uint32_t *slots;            /* [n_slots] number + 1, 0 empty */
    uint32_t n_slots;
    char **blocks;
    size_t n_blocks, block_used, block_size;
    bool failed;                /* out of memory: sticky; numbers are 0 from then on */
};

void dict_free(struct dict *d);
uint32_t dict_add(struct dict *d, const char *text, size_t n);
uint32_t dict_find(const struct dict *d, const char *text, size_t n);          /* UINT32_MAX: not there */
uint32_t dict_find_fold(const struct dict *d, const char *text, size_t n);     /* of the text in lower case */
const char *dict_text(const struct dict *d, uint32_t number);

#endif
