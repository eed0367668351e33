/* Events across reports: claims of the same act by the same parties at the same time and place, told in one or many
   reports, are one cluster.

     claim -> key (root and parties, as a number) and day: event_keys
     key -> days around their peaks -> places -> event_clusters: how many reports, how many of them independent, and
            what they do not agree on

   Every cluster is a function of the claims that are there, never of the order in which they came. What a change may
   have moved is noted (touch) and made anew before the transaction is committed (settle). */
#ifndef TABARD_RECORD_CLUSTER_H
#define TABARD_RECORD_CLUSTER_H

#include "record/record.h"

/* Days on which a key's clusters must be made anew. */
struct touched { int64_t key; int32_t day; };
struct touched_list { struct touched *items; size_t n, cap; };

/* A claim came or was judged: its row of event_keys is made, changed or taken away. Not for an event, or one without
   day or parties: no row. */
enum status cluster_enter(struct record *r, int64_t claim, struct error *e);
/* The claims of a document are about to go. */
enum status cluster_touch_document(struct record *r, int64_t document, struct error *e);
/* The documents of a copy group became copies of others. */
enum status cluster_touch_group(struct record *r, int64_t leader, struct error *e);
enum status cluster_settle(struct record *r, struct error *e);
void cluster_forget(struct record *r);              /* after a rollback */

/* record/event_key.c: what an event claim is filed under. *key 0: nothing. */
struct event_key { int64_t key; int32_t day; };
enum status event_key_of(struct record *r, int64_t claim, struct event_key *out, struct error *e);

int64_t sentence_hash(const char *text, size_t n);  /* for sentences.said */

#endif
