/* Who is who, from when to when: the compiled form of data/authority/ and its matcher.

     rows      one a line of the files: state name, office holder, person, organisation, agent noun, group, title
     strings   all text, each string once; the offset of a string is its identity
     words     hash table over strings: folded word -> offset
     edges     hash table (node, word) -> node: a trie over the folded words of every name
     nodes     -> matches -> rows
     given     given names, by the offset of their folded word

   Immutable after loading and shared by threads. The bytes are borrowed and must outlive it. */
#ifndef TABARD_LEXICON_AUTHORITY_H
#define TABARD_LEXICON_AUTHORITY_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/date.h"
#include "base/pack.h"
#include "base/status.h"
#include "document/document.h"

enum authority_kind {
    AUTHORITY_STATE, AUTHORITY_NAME, AUTHORITY_OFFICE, AUTHORITY_PERSON, AUTHORITY_ORG, AUTHORITY_AGENT,
    AUTHORITY_GROUP, AUTHORITY_TITLE, AUTHORITY_KIND_COUNT
};

/* What a row of its kind is: alias kinds of states, kinds of agents; others 0. */
enum authority_sub {
    SUB_OTHER, SUB_NAME, SUB_OFFICIAL, SUB_FORMER, SUB_ABBREV, SUB_ADJECTIVE, SUB_DEMONYM, SUB_DEMONYMS, SUB_CAPITAL,
    SUB_SEAT, SUB_OFFICE, SUB_CITY, SUB_REGION, SUB_PERSON, SUB_GROUP, SUB_INSTITUTION, SUB_THING, SUB_EVENT,
    SUB_COUNT
};

enum authority_flag {
    AUTH_AMBIGUOUS = 1, AUTH_COMMON = 2, AUTH_LANG = 4, AUTH_WEAK = 8,      /* of the row */
    AUTH_COUNTRY = 16, AUTH_ROLE = 32, AUTH_COLLECTIVE = 64, AUTH_HEAD = 128, AUTH_ACTING = 256,
    AUTH_SHARED = 512,      /* co-holders, rival governments, disputed */
    AUTH_PRE = 1024, AUTH_POST = 2048,
    AUTH_THIN = 4096,
    AUTH_NEAR = 8192        /* a name only in a report that names one of the states in `note` */
};

struct authority_row {
    uint32_t id, name, country, code;   /* strings; country: alpha-3 or id of an organisation */
    uint32_t office;                    /* "foreign_minister" of offices, agents and titles; "" none */
    uint32_t role;                      /* title of an office, role of a person, kind of an organisation */
    uint32_t note;                      /* of a group: its states, parted by "|" */
    uint32_t sectors, flags, line;
    int32_t from, to;                   /* DATE_NONE: open */
    uint8_t kind, sub, main_sector, confidence;
};

enum authority_match_flag {
    MATCH_CAP_FIRST = 1, MATCH_CAP_LAST = 2,    /* that word must be written with a capital */
    MATCH_UPPER = 4,                            /* all capitals ("US") */
    MATCH_SURNAME = 8,                          /* surname of a person only: needs support */
    MATCH_PLURAL = 16, MATCH_ADJECTIVE = 32,
    MATCH_SHARED = 64                           /* the alias means other organisations too */
};

enum authority_given_flag { GIVEN_WOMAN = 1, GIVEN_MAN = 2, GIVEN_PLACE = 4 };     /* both sexes: 3; also a well-known place */

struct authority_given { uint32_t name, flags; };
struct authority_match { uint32_t row, flags; };
struct authority_node { uint32_t first, count; };   /* matches */
struct authority_edge { uint32_t node, word, next; }; /* next 0: empty slot (0 is the root) */

struct authority {
    struct pack pack;
    const char *strings;
    const struct authority_row *rows;
    const struct authority_match *matches;
    const struct authority_node *nodes;
    const struct authority_edge *edges;     /* n_edges is a power of two */
    const uint32_t *words;                  /* string + 1 or 0; n_words is a power of two */
    const uint32_t *holders;                /* rows of offices, by (country, office, from) */
    const uint32_t *ids;                    /* all rows, by (id, line order) */
    const struct authority_given *given;    /* by name */
    uint32_t n_strings, n_rows, n_matches, n_nodes, n_edges, n_words, n_holders, n_ids, n_given;
};

/* A name found in the tokens of a document: the longest that starts there. */
struct authority_hit {
    int32_t first, last;
    const struct authority_match *matches;  /* those whose case fits come through authority_fits */
    uint32_t count;
    bool cap_first, cap_last, upper, after_start;
};

struct authority_source { const char *name, *text; size_t length; };    /* "states.tsv" ... */

/* Compile sources into the bytes of a pack. */
enum status authority_compile(const struct authority_source *sources, int n, struct buf *out, struct error *error);

/* Open a compiled pack and check every index in it. */
enum status authority_open(struct authority *a, const char *path, struct error *error);
enum status authority_open_bytes(struct authority *a, const void *bytes, size_t length, struct error *error);
void authority_close(struct authority *a);

/* Names in tokens [first, first + count), leftmost longest, in order. NULL with *n = 0: none or no memory. */
struct authority_hit *authority_scan(const struct authority *a, const struct document *d, uint32_t first,
                                     uint32_t count, struct arena *arena, uint32_t *n);

/* Does match `m` fit the case of the hit? */
bool authority_fits(const struct authority_hit *hit, const struct authority_match *m);

/* Is the row in force on `date` (DATE_NONE: today's rows are, and rows without an end)? */
bool authority_in_force(const struct authority_row *r, int32_t date);

/* Holder of an office on a day: a row or NULL (unknown, or two that cannot be told apart). */
const struct authority_row *authority_holder(const struct authority *a, const char *country, const char *office,
                                             int32_t date);

/* Who held an office last before `date` and holds it no more, stand-ins left out: a row or NULL. */
const struct authority_row *authority_last_holder(const struct authority *a, const char *country, const char *office,
                                                  int32_t date);

/* First row with this id in `ids`, and how many follow; 0 if none. */
uint32_t authority_by_id(const struct authority *a, const char *id, uint32_t *first);

/* All matches of a written name ("Wang Yi", "US"). */
uint32_t authority_find(const struct authority *a, const char *name, struct arena *arena,
                        const struct authority_match **matches);

/* What the first word of `s` is as a given name: enum authority_given_flag, 0 none that is listed. */
uint32_t authority_given(const struct authority *a, const char *s);

static inline const char *authority_string(const struct authority *a, uint32_t s) { return a->strings + s; }

const char *authority_file(int kind);       /* "states.tsv" */

/* Folded words of a stretch of text: lower case, diacritics off, full stops dropped; hyphens, slashes
   and apostrophes part words; other marks are words of their own. Returns bytes taken, 0 at the end. */
struct authority_word { char text[64]; uint32_t length; bool cap, upper; };
size_t authority_next_word(const char *s, size_t n, struct authority_word *w);
uint32_t authority_hash(const char *s, size_t n);

#endif
