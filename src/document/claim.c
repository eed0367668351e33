/* Names and quads of the contract's closed sets: see claim.h. */
#include "document/claim.h"

#include <string.h>

static const char *const kinds[KIND_COUNT] = {
    [CLAIM_EVENT] = "event", [CLAIM_GOAL] = "goal", [CLAIM_COMMITMENT] = "commitment", [CLAIM_FIGURE] = "figure",
    [CLAIM_ROLE] = "role", [CLAIM_PROJECT] = "project", [CLAIM_ASSESSMENT] = "assessment",
    [CLAIM_REFERENCE] = "reference", [CLAIM_CITATION] = "citation", [KIND_ACTOR] = "actor", [KIND_PLACE] = "place",
    [KIND_TIME] = "time", [KIND_ATTRIBUTION] = "attribution", [KIND_RELATION] = "relation",
    [KIND_FACTUALITY] = "factuality",
};

static const char *const statuses[CLAIM_STATUS_COUNT] = {
    "actual", "negated", "denied", "planned", "promised", "requested", "threatened", "hoped", "possible",
    "hypothetical", "question",
};

static const char *const roots[ROOT_COUNT] = {
    NULL, "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
    "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
};

static int find(const char *const *names, int count, const char *name, int n)
{
    for (int i = 0; i < count; i++)
        if (names[i] && (int)strlen(names[i]) == n && !memcmp(names[i], name, (size_t)n))
            return i;
    return -1;
}

const char *claim_kind_name(enum claim_kind k) { return (unsigned)k < KIND_COUNT ? kinds[k] : "unknown"; }
int claim_kind_find(const char *name, int n) { return find(kinds, KIND_COUNT, name, n); }
const char *claim_status_name(enum claim_status s)
{
    return (unsigned)s < CLAIM_STATUS_COUNT ? statuses[s] : "unknown";
}
int claim_status_find(const char *name, int n) { return find(statuses, CLAIM_STATUS_COUNT, name, n); }
const char *plover_root_name(enum plover_root r) { return (unsigned)r < ROOT_COUNT ? roots[r] : NULL; }
enum plover_root plover_root_find(const char *name, int n)
{
    int r = find(roots, ROOT_COUNT, name, n);
    return r < 0 ? ROOT_NONE : (enum plover_root)r;
}

int plover_quad(enum plover_root r)
{
    static const unsigned char quads[ROOT_COUNT] = {1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4};
    return (unsigned)r < ROOT_COUNT ? quads[r] : 1;
}
