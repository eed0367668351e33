/* What flows. A document owns its text, metadata and everything that the stages find in it; all of it
   lives in one arena and dies together. Each stage fills its own part and reads the parts before it:

     read    -> text, meta, questions      syntax -> sentences, tokens, entities
     mention -> actors, places, times, quantities     claim -> claims, attributions, answers

   Offsets are bytes into `text`. Strings are NUL-terminated and belong to the arena or to the engine.
   Token, sentence, mention and claim indices are global to the document; -1 is "none". */
#ifndef TABARD_DOCUMENT_DOCUMENT_H
#define TABARD_DOCUMENT_DOCUMENT_H

#include "base/arena.h"
#include "base/span.h"
#include "document/claim.h"
#include "document/mention.h"
#include "document/ud.h"

struct token {
    struct span span;
    const char *form;       /* as in the text (NUL-terminated copy), mojibake repaired; of a contraction its part: "n't" */
    const char *lemma;      /* lower case but for proper nouns; "" before tagging */
    const char *lower;      /* form in lower case */
    const char *feats;      /* UD features as printed, "_" if none; engine or arena memory */
    uint32_t feat_bits;     /* enum ud_feat */
    int32_t head;           /* global token index; -1: root of its sentence */
    uint8_t upos;           /* enum ud_upos */
    uint8_t rel;            /* enum ud_rel */
    uint8_t ner;            /* enum ner_type, NER_NONE outside */
    uint8_t ner_begin;      /* 1 on the first token of an entity */
    uint8_t mwt;            /* 0; else the number of tokens of the multi-word token that begins here */
    uint8_t space_before;   /* white space or text start before it */
    uint16_t depth;         /* distance to the root; 0 for the root (filled with arcs) */
    int32_t first_child, next_sibling; /* children in text order (filled by document_link_tree) */
};

enum ner_type { NER_NONE, NER_PER, NER_ORG, NER_LOC, NER_NORP, NER_MISC };

enum sentence_flag {
    SENTENCE_TITLE = 1,     /* lies in the title or is a headline */
    SENTENCE_PARSED = 2,    /* has tags and arcs */
    SENTENCE_WANTED = 4,    /* may carry a claim: must be parsed */
    SENTENCE_PARAGRAPH = 8, /* first of its paragraph */
    SENTENCE_QUESTION = 16, /* ends in '?' */
    SENTENCE_LIST = 32,     /* an entry of a source list, a bullet, boilerplate: no events here */
    SENTENCE_TOO_LONG = 64, /* passed the parser's limit and was cut into pieces */
    SENTENCE_DATELINE = 128 /* "ALGIERS, Oct. 27 (Agency) --": where the report was filed, and by whom */
};

struct sentence {
    struct span span;
    uint32_t first, count;  /* tokens */
    int32_t root;           /* token, -1 before parsing */
    uint32_t paragraph;     /* number of its paragraph */
    uint32_t flags;
};

/* Questions of the caller (contract: pairs, targets). An empty span: that side is missing. */
struct question {
    const char *id;
    struct span source, target; /* a predicate question uses `target` only */
};

struct meta {
    const char *id, *title, *source, *url, *author, *lang; /* NULL where unknown */
    const char *date_text;  /* as given */
    int32_t date;           /* publication, days since 1970-01-01; DATE_NONE if unknown */
    const char *file;       /* where it came from */
    long line;              /* of a JSON Lines file, 0 else */
    const char *flags;      /* "paywall", "liveblog" ... or NULL */
};

/* Words in a row that mean something together (lexicon/vocabulary.h). */
struct set_words {
    int32_t first, behind;      /* tokens */
    uint16_t class;
    bool as_form, as_lemma;     /* what the first token was met by */
};

struct document {
    struct arena arena;
    const char *text;       /* valid UTF-8, NUL-terminated copy */
    uint32_t length;        /* bytes */
    uint64_t content_hash;  /* of text and date: what ids hang on */
    uint32_t copy;          /* 0; n for the n-th later document with the same id: "#n+1" in ids */
    struct meta meta;
    bool code;              /* false: flagged by a reader as not to be coded (paywall stub) */

    struct question *pairs, *targets;
    uint32_t n_pairs, cap_pairs, n_targets, cap_targets;

    struct sentence *sentences;
    uint32_t n_sentences, cap_sentences;
    struct token *tokens;
    uint32_t n_tokens, cap_tokens;
    const uint32_t *sentence_of_token; /* [n_tokens], from document_number_sentences(), or NULL */

    struct actor_mention *actors;
    uint32_t n_actors, cap_actors;
    struct place_mention *places;
    uint32_t n_places, cap_places;
    struct time_mention *times;
    uint32_t n_times, cap_times;
    struct quantity *quantities;
    uint32_t n_quantities, cap_quantities;
    int32_t *actor_of_token;    /* [n_tokens] innermost actor mention headed here or covering, or -1 */

    const uint64_t *word_classes; /* bits of each token's classes (lexicon/vocabulary.h), or NULL */
    struct set_words *set_words;  /* by their first token */
    uint32_t n_set_words, cap_set_words;

    struct attribution *attributions;
    uint32_t n_attributions, cap_attributions;
    struct claim *claims;
    uint32_t n_claims, cap_claims;
    struct silence *silences;
    uint32_t n_silences, cap_silences;
    struct answer *answers;
    uint32_t n_answers, cap_answers;
};

void document_init(struct document *d);
void document_release(struct document *d);
void document_reset(struct document *d);     /* ready for the next one; memory is kept */

/* Copy `n` bytes of valid UTF-8 as the text. False: out of memory. */
bool document_set_text(struct document *d, const char *text, uint32_t n);

/* After heads and relations of sentence `s` are set: fill root, depth, first_child, next_sibling. What is no tree becomes one. */
void document_link_tree(struct document *d, uint32_t s);

/* Is `t` the word `top` or one that hangs on it, however far down? */
bool document_below(const struct document *d, int32_t t, int32_t top);

/* The two ways to draw an arc anew; a tree stays a tree. Link it when all are drawn. */
/* Hang `t` on another word of its sentence. False, and nothing done, where that word hangs on `t`. */
bool document_hang(struct document *d, int32_t t, int32_t head);
/* Put `t` where `above` stands, which then hangs on `t`. False, and nothing done, where `t` does not hang on it. */
bool document_raise(struct document *d, int32_t t, int32_t above);

/* Index of the sentence / the token that holds byte offset `at`; the nearest before it in a gap; -1 if none. */
int32_t document_sentence_at(const struct document *d, uint32_t at);
int32_t document_token_at(const struct document *d, uint32_t at);
int32_t document_sentence_of_token(const struct document *d, int32_t token);

/* Once sentences and tokens stand: note of each token whose it is, so that nobody need search. False: out of memory. */
bool document_number_sentences(struct document *d);

/* Span from the first to the last token of the subtree of `token` (its own sentence only). */
struct span document_subtree_span(const struct document *d, int32_t token);

/* First child of `token` with this relation, or -1. With REL_COUNT: any. `after` = -1 or the last one found. */
static inline int32_t document_child(const struct document *d, int32_t token, enum ud_rel rel, int32_t after)
{
    int32_t t = after >= 0 ? d->tokens[after].next_sibling : d->tokens[token].first_child;
    while (t >= 0 && rel != REL_COUNT && d->tokens[t].rel != rel)
        t = d->tokens[t].next_sibling;
    return t;
}

/* The preposition (`case` child) of a nominal, its lower-case form with `fixed` parts joined by '_'
   ("because_of", "according_to"); "" if none. In the document's arena or static. */
const char *document_case_of(struct document *d, int32_t token);
bool document_under(const struct document *d, int32_t token, const char *preposition);     /* it stands behind this one word */

/* The next actor mention of the same words as `actor` ("Hungarian and Romanian officials" are two), or -1. */
int32_t document_twin_actor(const struct document *d, int32_t actor);

/* The token of first to last that hangs outside of them. */
int32_t document_head_of(const struct document *d, int32_t first, int32_t last);

#endif
