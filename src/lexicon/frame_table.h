/* The compiled table from inside: one flat array a section. While building they grow in an arena; loaded
   they point into the pack. */
#ifndef TABARD_LEXICON_FRAME_TABLE_H
#define TABARD_LEXICON_FRAME_TABLE_H

#include "lexicon/frame.h"

struct class_record {
    uint32_t word, set;
    uint32_t quiet;             /* 1: its words start no claim, they only tell mentions */
};

/* (name, item type) in the order of the pack. `order` must stay: it is the format. */
#define TABLE_SECTIONS(X) \
    X(strings, char) X(words, uint32_t) X(hash, uint32_t) X(frames, struct frame_record) \
    X(slots, struct slot_record) X(roles, struct role_record) X(sets, struct set_record) X(members, uint32_t) \
    X(starts, uint32_t) X(codes, struct code_record) X(algebra, struct algebra_record) \
    X(signatures, struct signature_record) X(classes, struct class_record) X(forms, uint64_t) \
    X(weights, struct weight_record)

enum { TABLE_TAIL_BITS = 16 };

struct frame_table {
#define X(name, type) type *name; uint32_t n_##name, cap_##name;
    TABLE_SECTIONS(X)
#undef X
    uint64_t tails[(1 << TABLE_TAIL_BITS) / 64];    /* bits of the hashes of last parts; not in the pack */
};

/* words: offset of each word in `strings`. hash: power of two, 0 or word + 1 below the top bits of the
   word's hash (frame_intern.c). starts: n_words + 1 entries,
   frames of word w are starts[w] .. starts[w + 1]. forms: power of two, hash or 0. */

enum { LEXICON_WORD_BITS = 22, LEXICON_WORDS_MAX = (1 << LEXICON_WORD_BITS) - 1 };

static inline uint32_t lexicon_slot_word(uint32_t slot) { return slot & LEXICON_WORDS_MAX; }

struct lexicon_source {
    const char *name, *text;
    size_t length;
};

struct lexicon {
    struct arena arena;
    struct lexicon_source *sources;
    uint32_t n_sources, cap_sources;
    struct frame_table tables[LEXICON_TABLE_VIEWS];
    uint32_t n_tables;          /* tables[n_tables - 1] is looked up first */
    void *mapped;               /* bytes of a loaded pack; owned */
    uint64_t overlay_hash;      /* of a user's text, 0: none */
};

/* frame_intern.c */
uint64_t lexicon_hash(const char *s, size_t n);
void table_note_tail(struct frame_table *t, const char *word);     /* of every word, once */
uint32_t table_intern(struct arena *a, struct frame_table *t, const char *s, size_t n);  /* WORD_NONE: no memory */

/* frame_text.c: one source into a table */
enum status frame_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                           struct error *e);
/* codebook_text.c */
enum status classes_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                             struct error *e);
enum status quiet_classes_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                                   struct error *e);
enum status codes_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                           struct error *e);
enum status algebra_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                             struct error *e);
enum status signature_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text,
                               size_t n, struct error *e);

enum status weights_text_add(struct arena *a, struct frame_table *t, const char *name, const char *text, size_t n,
                             struct error *e);

/* inflect.c */
#define INFLECT_MAX 8
struct inflection {
    char forms[INFLECT_MAX][64];
    uint32_t count;
};
void inflect(const char *lemma, enum frame_pos pos, struct inflection *out);
const char *inflect_lemma(const char *form);    /* of an irregular verb; NULL: no such form */

/* frame_sort.c: order frames, fill `starts`, `forms` */
enum status table_seal(struct arena *a, struct frame_table *t, struct error *e);
/* frame_check.c: every index in range; so that look-ups need no checks */
enum status table_check(const struct frame_table *t, struct error *e);

/* Cutting text: the next line or field; shared by the text readers. */
struct cut {
    const char *at, *end;
};
bool cut_line(struct cut *c, struct cut *line);                 /* without the line end */
bool cut_field(struct cut *c, const char *separators, struct cut *field);   /* skips runs of separators */
bool cut_column(struct cut *c, struct cut *column);             /* tab-separated, empty allowed */
bool cut_is(struct cut c, const char *s);
struct cut cut_trim(struct cut c);
static inline size_t cut_length(struct cut c) { return (size_t)(c.end - c.at); }

/* Words of a list "a|b|{class}" or "a, b" as one or more sets behind each other; false: unknown class, no memory. */
bool table_sets_of(struct arena *a, struct frame_table *t, struct cut list, const char *separators,
                   uint32_t *first, uint32_t *count);
uint32_t table_class_find(const struct frame_table *t, const char *s, size_t n);    /* index in classes, UINT32_MAX */

#endif
