/* What the claim stage says: claims of every kind, attributions and answers. One tagged struct: the
   fields of a kind are printed by document/print.c as the contract orders. Everything that a claim
   asserts carries a span of the text. */
#ifndef TABARD_DOCUMENT_CLAIM_H
#define TABARD_DOCUMENT_CLAIM_H

#include "document/mention.h"

enum claim_kind {
    CLAIM_EVENT, CLAIM_GOAL, CLAIM_COMMITMENT, CLAIM_FIGURE, CLAIM_ROLE, CLAIM_PROJECT, CLAIM_ASSESSMENT,
    CLAIM_REFERENCE, CLAIM_CITATION,
    /* mentions and answers, for --kinds: */
    KIND_ACTOR, KIND_PLACE, KIND_TIME, KIND_ATTRIBUTION, KIND_RELATION, KIND_FACTUALITY, KIND_COUNT
};

enum claim_status {
    CLAIM_ACTUAL, CLAIM_NEGATED, CLAIM_DENIED, CLAIM_PLANNED, CLAIM_PROMISED, CLAIM_REQUESTED, CLAIM_THREATENED,
    CLAIM_HOPED, CLAIM_POSSIBLE, CLAIM_HYPOTHETICAL, CLAIM_QUESTION, CLAIM_STATUS_COUNT
};

enum plover_root {
    ROOT_NONE, ROOT_AGREE, ROOT_CONSULT, ROOT_SUPPORT, ROOT_CONCEDE, ROOT_COOPERATE, ROOT_AID, ROOT_RETREAT,
    ROOT_REQUEST, ROOT_ACCUSE, ROOT_REJECT, ROOT_THREATEN, ROOT_PROTEST, ROOT_SANCTION, ROOT_MOBILIZE, ROOT_COERCE,
    ROOT_ASSAULT, ROOT_COUNT
};

const char *claim_kind_name(enum claim_kind k);
int claim_kind_find(const char *name, int n);           /* -1 unknown */
const char *claim_status_name(enum claim_status s);
int claim_status_find(const char *name, int n);         /* -1 unknown */
const char *plover_root_name(enum plover_root r);       /* NULL for ROOT_NONE */
enum plover_root plover_root_find(const char *name, int n);
int plover_quad(enum plover_root r);                    /* 1-4; 1 for ROOT_NONE (public statements) */

enum asserter_by { BY_AUTHOR, BY_DIRECT, BY_INDIRECT, BY_CITATION };

struct asserter {
    const char *name;           /* canonical or the words; "author" for the author */
    struct span span, cue;      /* empty: null */
    int32_t actor;              /* actor mention or -1 */
    uint8_t by;
};

/* Lists of mention indices. */
struct index_list {
    int32_t *items;
    uint32_t count, cap;
};

struct count {
    const char *what;           /* killed wounded arrested displaced abducted crowd ... */
    double low, high;
    bool has_low, has_high;
    struct span span;
};

struct event {
    uint8_t root;               /* enum plover_root; ROOT_NONE with --statements only */
    const char *mode;           /* NULL none */
    const char *contexts[4];
    uint8_t n_contexts;
    const char *cameo;          /* "190" */
    double goldstein;
    struct span trigger;
    int32_t trigger_token;
    bool given;                 /* taken for granted: "revenge for the killing" */
    struct index_list source, target;   /* actor mentions */
    struct index_list where;            /* place mentions */
    struct count *counts;
    uint32_t n_counts, cap_counts;
    bool history;               /* dated more than a month before publication, or told as history */
};

struct link {
    int32_t claim;              /* index in the document's claims */
    const char *relation;       /* fulfils partly breaks postpones restates condition_not_met */
    double score;
};

struct project_step {
    const char *phase;
    struct span span;           /* the word that tells it */
};

struct claim {
    uint8_t kind, status;
    double factuality;          /* -3 .. 3 */
    double confidence;          /* 0 .. 1 */
    struct span span;
    int32_t sentence;
    const char *rule;           /* "assault.lex:12" or a stable name */
    const char *note;           /* for explain: competing and blocked rules; NULL */
    struct asserter *asserters; /* outermost first; never empty for claims */
    uint32_t n_asserters, cap_asserters;
    struct when when;

    union {
        struct event event;
        struct { struct index_list holder; struct span content, means; } goal;
        struct {
            const char *form;   /* pledge negative_pledge threat demand offer */
            struct index_list promiser, addressee, beneficiary;
            struct span content, condition, hedge;
            struct span act;        /* the word of the content that is promised: its verb or noun */
            struct span verdict;    /* the words that say what became of it; empty: none */
            struct when due;
            const char *state;
            struct link *links;
            uint32_t n_links, cap_links;
        } commitment;
        struct {
            double low, high;
            bool has_low, has_high, approx;
            const char *unit, *change;      /* change: NULL, "rise", "fall", "share" */
            struct span measures, population, value;
            struct index_list where;
        } figure;
        struct { int32_t person, holder, of; struct span office; bool former; } role;    /* actor mentions or -1 */
        struct {
            struct span name, amounts[4];
            const char *type, *phase, *noun;    /* noun: lower-case head, by which it is told again */
            struct index_list actors, where;
            struct project_step *steps;         /* as told, in order */
            uint32_t n_steps, cap_steps;
            uint8_t n_amounts;
        } project;
        struct {
            struct span about[4];
            struct index_list actors;               /* parties of what is judged */
            uint8_t n_about;
            int32_t predicate;                      /* token that judges */
            const char *dimension, *direction, *horizon;    /* NULL unknown */
        } assessment;
        struct {
            const char *authors[12];
            uint8_t n_authors;
            const char *year, *title, *container, *url;     /* NULL unknown */
            uint16_t number;    /* of a numbered note, 0: none */
            bool cited;
        } reference;
        struct {
            const char *names[8];
            uint8_t n_names;
            const char *year;
            int32_t reference;  /* claim index or -1 */
            const char *state;  /* ok year_mismatch missing ambiguous */
        } citation;
    };
};

/* Who says what: kind `attribution`. */
struct attribution {
    struct span span;
    int32_t sentence;
    struct span source[3], cue[3], content[4];
    uint8_t n_source, n_cue, n_content;
    int32_t actor;              /* actor mention of the source, -1 */
    int32_t cue_token;          /* head token of the cue, -1 */
    bool direct;                /* content in quotation marks */
    bool nobody;                /* "nobody said that": it is asserted by nobody */
    const char *rule;
};

/* A word that fits an entry but is not printed: for explain. */
struct silence {
    int32_t token;
    const char *rule, *why;
};

struct answer {
    uint8_t kind;               /* KIND_RELATION or KIND_FACTUALITY */
    const char *question;
    struct span span;
    uint8_t root;               /* relation */
    double score;
    double factuality;          /* factuality */
    uint8_t status;
    struct asserter *asserters; /* factuality: as of claims */
    uint32_t n_asserters;
    const char *rule;
    const char *note;
};

#endif
