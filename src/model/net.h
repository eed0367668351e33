/* The small network: words of a sentence -> tags, features, tree, entities. The default engine.

     form -> [vector | word row + rows of its parts] -> maxout -> layer norm -> gates of layer 1   (kept per form)
     layers: quasi-recurrent, both ways (Bradbury et al. 2017), 8-bit products
     heads: tags, features, entities; arcs (Dozat and Manning 2017, linear); relation of each arc

   A network is immutable once read and shared by threads; a worker is one thread's scratch and memory of
   forms. Results depend on the words alone: not on the machine's vector width, nor on what was run before.
   docs/decisions/0020-network.md says why it is as it is; docs/formats/network.md is the file. */
#ifndef TABARD_MODEL_NET_H
#define TABARD_MODEL_NET_H

#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

enum {
    NET_WORDS_MAX = 512,        /* words a call, all sentences together */
    NET_BATCH = 128             /* a call with about so many words runs fastest */
};

/* Entity tags as numbers: 0 outside, else 1 + 4 * type + place. */
enum net_type { NET_PER, NET_ORG, NET_LOC, NET_NORP, NET_MISC, NET_TYPES };
enum net_place { NET_BEGIN, NET_INSIDE, NET_LAST, NET_UNIT };
enum { NET_TAGS = 1 + 4 * NET_TYPES };

struct net;
struct net_worker;

struct net_word { const char *bytes; uint32_t n; };

struct net_result {             /* arrays of the caller, an entry a word */
    uint8_t *upos;              /* net_name(net, NET_UPOS, i) */
    uint8_t *feats;
    uint16_t *head;             /* 0 the root, else 1 + place in its sentence */
    uint8_t *rel;
    uint8_t *entity;            /* a tag as above; always well formed */
};

enum net_names { NET_UPOS, NET_FEATS, NET_REL, NET_NAMES };

/* Copies what it needs. STATUS_CORRUPT for any byte that is not as written. */
enum status net_read(struct net **net, const uint8_t *bytes, size_t n, struct error *e);
void net_free(struct net *net);
uint64_t net_checksum(const struct net *net);
uint32_t net_name_count(const struct net *net, enum net_names kind);
const char *net_name(const struct net *net, enum net_names kind, uint32_t i);

/* NULL when out of memory. The network must outlive it. */
struct net_worker *net_worker_new(const struct net *net);
void net_worker_free(struct net_worker *w);

/* lengths[k] > 0 words of each of n_sentences, their sum at most NET_WORDS_MAX. Every sentence gets one root
   and no cycle. */
void net_run(struct net_worker *w, const struct net_word *words, const uint16_t *lengths, uint32_t n_sentences,
             struct net_result out);

/* Tests: 0 portable, 1 AVX2, 2 AVX-512 VNNI; the machine's best is taken from the start. False where the
   machine has no such instructions. */
int net_worker_set_level(struct net_worker *w, int level);

#endif
