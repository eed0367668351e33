/* The event lexicon in compiled form: flat tables of plain numbers, so that the pack is mapped and used
   as it lies. Sources: data/lexicon (docs/formats/frames.md) and data/codebook.

     words (interned strings) <- frames (sorted by predicate) -> slots -> roles, word sets
     codes (CAMEO -> PLOVER)     algebra (operator x act -> code)   signatures (what follows from "fail to")

   A lexicon may hold two tables: the shipped one and the user's overlay, looked up first. */
#ifndef TABARD_LEXICON_FRAME_H
#define TABARD_LEXICON_FRAME_H

#include "base/arena.h"
#include "base/status.h"
#include "document/document.h"

#define WORD_NONE UINT32_MAX

enum frame_pos { FRAME_VERB, FRAME_NOUN, FRAME_ADJ };

enum frame_role {
    ROLE_NONE, ROLE_SUBJ, ROLE_OBJ, ROLE_IOBJ, ROLE_COMP, ROLE_POSS, ROLE_MOD, ROLE_OBJ_OF, ROLE_OBJ_POSS,
    ROLE_OBJ_MOD, ROLE_COMP_SUBJ, ROLE_INF, ROLE_SAYS, ROLE_ANY, ROLE_PREP
};

enum slot_name { SLOT_SOURCE, SLOT_TARGET, SLOT_BOTH, SLOT_ADDRESSEE, SLOT_CLAUSE, SLOT_PLACE, SLOT_CONDITION };

enum slot_flag { SLOT_OPTIONAL = 1, SLOT_NOT = 2 };
enum slot_type { TYPE_PERSON = 1, TYPE_ORG = 2, TYPE_STATE = 4, TYPE_PLACE = 8, TYPE_ANY = 16, TYPE_GROUP = 32 };

enum frame_action { ACTION_CODE, ACTION_BLOCK, ACTION_OPERATOR, ACTION_STATEMENT };

struct role_record {
    uint32_t kind;              /* enum frame_role */
    uint32_t word;              /* preposition of ROLE_PREP, words joined by '_'; else WORD_NONE */
};

struct slot_record {
    uint8_t name, flags, types, pad;
    uint32_t sectors;           /* 0: no sector filter */
    uint32_t first_role, n_roles;
    uint32_t first_set, n_sets; /* word sets: a filler's head must be in one of them; 0: no filter */
};

struct set_record {
    uint32_t first, count;      /* into `members`: word numbers in increasing order */
};

struct frame_record {
    uint32_t word;              /* head lemma of the predicate */
    uint32_t first_fixed, n_fixed;  /* other words of the predicate, in order; into `members` */
    uint32_t first_slot, n_slots;
    uint32_t code;              /* row of `codes` (ACTION_CODE, ACTION_STATEMENT); operator number; else 0 */
    uint32_t context;           /* extra context: word, or WORD_NONE */
    uint32_t file, line;        /* word of the file's base name; line there */
    uint8_t pos, action, status, weight; /* status: 255 = from the sentence */
};

struct code_record {
    uint32_t cameo, mode, contexts; /* words; WORD_NONE: none; contexts: names joined by ',' */
    uint32_t root;              /* enum plover_root */
    double goldstein;
};

#define STATUS_KEEP 254         /* the embedded event keeps the status that the sentence gives it */

/* algebra: operator x embedded act -> act */
struct algebra_record {
    uint32_t op;                /* operator number */
    uint32_t act;               /* word: prefix of a CAMEO code, or "*", or "-": no coded act */
    uint32_t code;              /* row of `codes`; UINT32_MAX: none (no event of its own) */
    uint8_t target;             /* 'a' addressee, 't' embedded target, 's' embedded source, 'b' any of them in this order a, t, s */
    uint8_t embedded;           /* status the embedded event is printed with; 255: it is not printed */
    uint8_t pad[2];
};

/* what the word speaks of; COMPLEMENT_ANY in a line: a clause, an infinitive or a noun */
enum signature_complement { COMPLEMENT_ANY, COMPLEMENT_FINITE, COMPLEMENT_INFINITIVE, COMPLEMENT_NOUN, COMPLEMENT_SUBJECT, COMPLEMENT_MODIFIED };
#define SIGNATURE_PHRASE ((enum frame_pos)(FRAME_ADJ + 1))  /* pos of the words right before an act: "far_from" */

struct signature_record {
    uint32_t word;              /* lemma, or words joined by '_' */
    uint8_t pos, complement;
    int8_t plain, negated;      /* factuality of the complement times 10 under an affirmed / negated predicate; 127: unknown */
    uint8_t status_plain, status_negated;
    uint8_t pad[2];
    uint32_t line;
};

/* Learned weights (data/lexicon/weights-*.tsv): feature -> class -> weight. Classes below 32 are PLOVER roots. */
#define WEIGHT_FACTUALITY 32
struct weight_record {
    uint32_t word;              /* the feature's name */
    uint32_t class;
    float value;
    uint32_t pad;
};

#define LEXICON_TABLE_VIEWS 2

struct lexicon;

/* Build from text: open, add every source, finish. `name` decides what a text is: *.lex in events or
   user overlays hold frames; classes.lex, cues.lex, situation.lex, mentions.lex, signatures.lex, irregular.lex, *.tsv of the codebook by name. */
enum status lexicon_create(struct lexicon **out, struct error *e);
enum status lexicon_add(struct lexicon *l, const char *name, const char *text, size_t n, struct error *e);
enum status lexicon_finish(struct lexicon *l, struct error *e);
void lexicon_release(struct lexicon *l);

/* A user's frames on top of a finished lexicon. */
enum status lexicon_overlay(struct lexicon *l, const char *name, const char *text, size_t n, struct error *e);
/* Of the loaded pack and the user's text on top. */
uint64_t lexicon_checksum(const struct lexicon *l);

/* The compiled form. */
enum status lexicon_save(const struct lexicon *l, const char *path, struct error *e);
enum status lexicon_load(struct lexicon **out, const char *path, struct error *e);
enum status lexicon_load_bytes(struct lexicon **out, const void *bytes, size_t n, struct error *e); /* borrowed */

/* --- look-up --- */

struct frame_table;             /* one compiled table */

const struct frame_table *lexicon_shipped(const struct lexicon *l);          /* the last: signatures and weights stand there */
const struct frame_table *lexicon_table(const struct lexicon *l, uint32_t i); /* NULL past the last; overlay first */

uint32_t table_word(const struct frame_table *t, const char *s, size_t n);    /* WORD_NONE if unknown */
bool table_may_end(const struct frame_table *t, const char *s, size_t n);     /* false: no word of several ("air_raid") ends in s */
const char *table_string(const struct frame_table *t, uint32_t word);         /* "" for WORD_NONE */
const struct frame_record *table_frames(const struct frame_table *t, uint32_t word, uint32_t *count);
const struct slot_record *table_slots(const struct frame_table *t, const struct frame_record *f);
const struct role_record *table_roles(const struct frame_table *t, const struct slot_record *s);
bool table_slot_has(const struct frame_table *t, const struct slot_record *s, uint32_t word);
uint32_t table_fixed(const struct frame_table *t, const struct frame_record *f, uint32_t i);
const struct code_record *table_code(const struct frame_table *t, uint32_t row);
uint32_t table_code_find(const struct frame_table *t, const char *cameo);     /* UINT32_MAX unknown */
const struct algebra_record *table_algebra(const struct frame_table *t, uint32_t op, const char *cameo);
const struct signature_record *table_signature(const struct frame_table *t, uint32_t word, enum frame_pos pos,
                                               enum signature_complement c);
const struct weight_record *table_weights(const struct frame_table *t, uint32_t word, uint32_t *count);
uint32_t table_frame_count(const struct frame_table *t);
const struct frame_record *table_frame_at(const struct frame_table *t, uint32_t i);

/* A class of classes.lex or a set by its name ("speech", "light"): is the word in it? */
bool table_class_has(const struct frame_table *t, const char *name, uint32_t word);
/* Its words (numbers of table_string), in no order that means anything; NULL and 0: no such class. */
const uint32_t *table_class_words(const struct frame_table *t, const char *name, uint32_t *count);

/* Before tagging: may some frame fire in this sentence, is there a word of some class? By the word forms of all
   predicates and of the members of all classes but those of mentions.lex. */
bool lexicon_may_fire(const struct lexicon *l, const struct document *d, uint32_t sentence);

uint32_t operator_find(const char *name, size_t n);     /* UINT32_MAX unknown */

#endif
