/* Lines and cells of the authority files, and the compiled block's writer. Inside lexicon only. */
#ifndef TABARD_LEXICON_AUTHORITY_FILE_H
#define TABARD_LEXICON_AUTHORITY_FILE_H

#include "lexicon/authority.h"

enum authority_column {
    COLUMN_NONE, COLUMN_ID, COLUMN_NAME, COLUMN_ALIASES, COLUMN_COUNTRY, COLUMN_COUNTRIES, COLUMN_CODE, COLUMN_OFFICE,
    COLUMN_TITLE, COLUMN_ROLE, COLUMN_KIND, COLUMN_NOTE, COLUMN_SECTORS, COLUMN_FROM, COLUMN_TO, COLUMN_FLAG,
    COLUMN_CONFIDENCE, COLUMN_ALIAS, COLUMN_PHRASE, COLUMN_PLURAL, COLUMN_ADJECTIVE, COLUMN_POSITION, COLUMN_STATUS,
    COLUMN_GENDER,
    COLUMN_COUNT
};

struct authority_cell { const char *text; size_t length; };

struct authority_line {
    const char *at, *end;
    long number;
    const char *bad;                            /* why reading stopped, NULL at the end */
    int n_columns;
    uint8_t column[32];                         /* enum authority_column of the n-th cell */
    struct authority_cell cells[COLUMN_COUNT];
};

void authority_line_begin(struct authority_line *l, const char *text, size_t length);
bool authority_line_next(struct authority_line *l);     /* false: the end, or `bad` */
static inline struct authority_cell authority_cell_get(const struct authority_line *l, enum authority_column c)
{
    return l->cells[c];
}

/* Sectors, dates, flags, confidence and sub-kind of a line into its row. */
uint32_t authority_line_given(const struct authority_line *l);  /* enum authority_given_flag of a line of given_names.tsv */

void authority_line_facts(struct authority_line *l, struct authority_row *r);

int authority_kind_of_file(const char *name);           /* -1 unknown */
bool authority_given_file(const char *name);            /* given_names.tsv: words, no rows */
enum status authority_write(const struct authority *a, struct buf *out, struct error *error);

#define AUTHORITY_PACK PACK_KIND('A', 'U', 'T', 'H')
#define AUTHORITY_VERSION 2

static inline uint32_t authority_edge_hash(uint32_t node, uint32_t word)
{
    uint32_t h = node * 0x9e3779b1u ^ word * 0x85ebca6bu;
    return h ^ h >> 15;
}

#endif
