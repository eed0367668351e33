/* Copies and events over all reports. In: a record that gained documents or verdicts. Out: each document's leader, each claim's event. */
#include "index_parts.h"

#include <stdio.h>

/* Of new documents, and of those that became copies of a story with them. */
static const char leaders_sql[] =
    "SELECT document, leader FROM copy_texts WHERE leader IN (SELECT leader FROM copy_texts WHERE document > CAST(?1 AS INTEGER))";
/* Of new events, and of those about the same day whose event they may have changed. */
static const char clusters_sql[] =
    "SELECT k.claim, k.cluster FROM event_keys n JOIN event_keys k ON k.key = n.key AND k.day BETWEEN n.day - 12 AND n.day + 12"
    " WHERE n.claim > CAST(?1 AS INTEGER) AND k.cluster IS NOT NULL";
static const char all_leaders_sql[] = "SELECT document, leader FROM copy_texts";
static const char all_clusters_sql[] = "SELECT claim, cluster FROM event_keys WHERE cluster IS NOT NULL ORDER BY claim";

static bool set_leader(struct index *x, tabard_rows *rows)
{
    int64_t document = tabard_rows_integer(rows, 0);
    if (document >= 0 && (size_t)document < x->n_documents)
        x->documents[document].leader = (uint32_t)tabard_rows_integer(rows, 1);
    return true;
}

static bool set_cluster(struct index *x, tabard_rows *rows)
{
    x->claims[index_position(x, tabard_rows_integer(rows, 0))].cluster = tabard_rows_integer(rows, 1);  /* the last row is spare */
    return true;
}

/* `last_claim` and `last_document`: what was there before. A verdict moves claims between events: then all are read. */
tabard_status index_load_groups(struct index *x, tabard_record *db, int64_t last_claim, int64_t last_document, bool judged,
                                 tabard_error *e)
{
    char claim[24], document[24];
    const char *claims[] = {claim}, *documents[] = {document};
    bool fresh = last_claim < 0 || judged;
    snprintf(claim, sizeof claim, "%lld", (long long)last_claim);
    snprintf(document, sizeof document, "%lld", (long long)last_document);
    for (size_t i = 0; judged && i < x->n_claims; i++)
        x->claims[i].cluster = 0;
    tabard_status s = last_document < 0 ? index_each(x, db, all_leaders_sql, NULL, 0, set_leader, e)
                                        : index_each(x, db, leaders_sql, documents, 1, set_leader, e);
    if (s || !x->n_claims)
        return s;
    return fresh ? index_each(x, db, all_clusters_sql, NULL, 0, set_cluster, e) : index_each(x, db, clusters_sql, claims, 1, set_cluster, e);
}
