/* Inside of the network: shapes, tables, scratch. Seen by net_*.c only.

   An 8-bit product: activations are 7-bit, stored as 64 + q with q in -63..63; weights lie in blocks of 16
   outputs, four inputs together, [outputs / 16][inputs / 4][16][4]; `fix` takes the 64 out again. */
#ifndef TABARD_MODEL_NET_PARTS_H
#define TABARD_MODEL_NET_PARTS_H

#include "model/net.h"
#include "model/net_kernel.h"

#include <stdbool.h>

enum { NET_VECTOR = 64, NET_ROW = 96, NET_ENCODED = 128, NET_PARTS_MAX = 48, NET_FORM_MAX = 64, NET_REACH = 12,
       NET_DISTANCES = 2 * NET_REACH + 2, NET_LAYERS_MAX = 4, NET_HIDDEN_MAX = 256, NET_UPOS_MAX = 32,
       NET_FEATS_MAX = 255, NET_REL_MAX = 128, NET_ARC = 64, NET_RELH = 96, NET_LOGITS = 352 };

struct net_shape {              /* as in the file */
    uint32_t keys, words, vectors, buckets, hidden, layers, n_upos, n_feats, n_rel, names;
};

struct net_heads {              /* where each head's outputs begin */
    uint32_t upos, feats, entity, dep, head, rel_dep, rel_head, end;
};

/* The features that a tag can have, as a product of their own: a word is asked for these only. */
struct net_features {
    struct net_product product; /* columns past n never win */
    uint8_t *id;                /* [n] the feature of each column, rising */
    uint32_t n;
};

struct net {
    void *block, *made, *features_block, *runs_block;   /* the file, and what is computed from it */
    struct net_shape shape;
    uint64_t checksum;
    const uint32_t *key;        /* [keys] sorted hashes */
    const uint16_t *key_word, *key_vector;
    const int8_t *vector;       /* [vectors][NET_VECTOR] */
    float vector_scale, rel_scale;
    const int8_t *row;          /* [words + buckets][NET_ROW] */
    const float *row_scale;
    const int8_t *enc_raw;
    float *enc;                 /* [NET_VECTOR + NET_ROW][2 * NET_ENCODED] */
    const float *enc_scale, *enc_bias, *norm_gain, *norm_bias;
    struct net_product layer[NET_LAYERS_MAX], heads, relation;
    const int8_t *root;         /* [NET_ARC] */
    const float *root_rel, *distance;
    float far[3 * NET_WORDS_MAX];   /* score of head - dependent at [3 * NET_WORDS_MAX / 2 + that] */
    const uint8_t *allowed;     /* [n_upos][n_feats] */
    struct net_features features[NET_UPOS_MAX];
    struct net_heads at;
    const char *name[NET_NAMES][256];
    uint32_t n_names[NET_NAMES];
};

/* Forms are kept in sets of NET_WAYS; in a full set the next that was not used of late makes room ("clock"). Of news
   3.6 words in a hundred are made anew, with twice the room and pairs at random 3.8, with all the room there is 3.0. */
enum { NET_CACHE_BITS = 14, NET_CACHE = 1 << NET_CACHE_BITS, NET_WAYS = 8, NET_SETS = NET_CACHE / NET_WAYS };

struct net_worker {
    const struct net *net;
    const struct net_kernel *kernel;
    void *block;
    uint64_t *cache_key;        /* [NET_CACHE], 0 free */
    uint8_t *cache_used, *cache_hand;   /* [NET_SETS] a bit a way; the way that is asked next */
    int16_t *cache;             /* [NET_CACHE][6 * hidden] */
    const int16_t **gates;      /* [NET_WORDS_MAX] rows of layer 1; they point into first */
    int16_t *first;             /* [NET_WORDS_MAX][6 * hidden] */
    uint8_t *a, *b;             /* [NET_WORDS_MAX][2 * hidden] */
    int32_t *sum;               /* [NET_WORDS_MAX][heads] */
    float *rel_dep, *rel_head;  /* [NET_WORDS_MAX][NET_RELH] */
    uint8_t *dep;               /* [NET_WORDS_MAX][NET_ARC] */
    int8_t *head;               /* packed [NET_WORDS_MAX / 16 + 1][NET_ARC / 4][16][4] */
    int32_t *head_fix;
    int32_t *arc_sum;           /* [8][NET_WORDS_MAX + 16] */
    float *arc;                 /* [NET_WORDS_MAX][arc_width], column 0 the root, 1 + word */
    uint32_t arc_width;
    float *chart;               /* Eisner's triangles, some of them twice */
    uint8_t *split;
    float *logit;               /* [NET_WORDS_MAX][NET_LOGITS]: tags, features, entities */
    uint8_t *some;              /* [NET_WORDS_MAX][2 * hidden] rows that a product is asked for */
    uint16_t *which;            /* [NET_WORDS_MAX] whose rows they are */
    int32_t *some_sum;          /* [NET_WORDS_MAX][256] */
    uint8_t *rel_in;            /* [NET_WORDS_MAX][NET_RELH] */
    int32_t *rel_sum;
    struct net_fresh { struct net_word word; int16_t *row; } fresh[NET_WORDS_MAX];  /* forms whose gates are to be made */
    uint32_t n_fresh;
    struct net_late { uint64_t key; uint32_t word; } late[NET_WORDS_MAX];
    uint32_t n_late;
};

enum { NET_EISNER_MAX = 160 };
#define NET_NEVER (-1e9f)        /* the score of what cannot be */

extern const float net_zeros[NET_WORDS_MAX + 16];

uint32_t net_hash(uint8_t kind, const uint8_t *s, size_t n);
/* Fold the form, list the buckets of its parts; returns their number, *key its hash in the vocabulary. */
uint32_t net_word_parts(const char *form, size_t n, uint32_t buckets, uint32_t parts[NET_PARTS_MAX], uint32_t *key);
/* Gates of layer 1 for forms without a row: squashed, in 32767ths. Some go through the weights at once. */
enum { NET_FRESH = 8 };
void net_word_gates(struct net_worker *w, const struct net_fresh *fresh, uint32_t n);

/* Runs of p in room for them, which is moved on; without room its size is counted only. */
struct net_room { char *at; size_t used; };
void *net_take(struct net_room *r, size_t n, size_t size);
/* Runs lay_out twice: to count, then to hand out room in *block. False when out of memory. */
bool net_make(struct net *net, void **block, void (*lay_out)(struct net *, struct net_room *));
void net_runs_of(struct net_product *p, struct net_room *r);
/* Runs of all products of the network; false when out of memory. */
bool net_runs_make(struct net *net);

/* Tables of `features`; false when out of memory. */
bool net_features_make(struct net *net);
/* The features of n words with rows h, their tags given. */
void net_features_run(struct net_worker *w, const uint8_t *h, uint32_t n, const uint8_t *upos, uint8_t *feats);

/* What the heads read off the rows h of n words: tags and features into out, the rest of w->logit, dep, rel_dep, sum. */
void net_heads_run(struct net_worker *w, const uint8_t *h, uint32_t n, struct net_result out);
/* Relations, once the trees of all sentences are known. */
void net_relations_run(struct net_worker *w, const uint8_t *h, const uint16_t *lengths, uint32_t n_sentences, struct net_result out);
/* Columns [from, to) of a product, both multiples of 16. */
struct net_product net_columns(const struct net_product *p, uint32_t from, uint32_t to);
/* Copy the rows of h that `which` names to w->some. */
void net_gather(struct net_worker *w, const uint8_t *h, uint32_t n);

/* Make a tree of the best heads of n words: head[i] is 0 or 1 + a word. */
void net_tree(struct net_worker *w, uint32_t n, uint16_t *head);
/* Best well-formed tags for scores [n][NET_TAGS], rows stride apart. */
void net_entity(const float *score, size_t stride, uint32_t n, uint8_t *tag);

#endif
