/* Numbers of people tied to events: killed, wounded, arrested ... In: quantities and events. Out: counts.
   The verb or adjective that governs the number says what is counted; the nearest event above, below or in
   the sentence gets it. */
#include "claim/event.h"

#include <string.h>

static const struct { const char *lemma, *what; } WHAT[] = {
    {"kill", "killed"}, {"die", "killed"}, {"dead", "killed"}, {"slay", "killed"}, {"massacre", "killed"}, {"execute", "killed"},
    {"assassinate", "killed"}, {"murder", "killed"}, {"behead", "killed"}, {"death", "killed"}, {"perish", "killed"},
    {"wound", "wounded"}, {"wounded", "wounded"}, {"injure", "wounded"}, {"injured", "wounded"}, {"hurt", "wounded"}, {"injury", "wounded"},
    {"arrest", "arrested"}, {"detain", "arrested"}, {"jail", "arrested"}, {"imprison", "arrested"}, {"round", "arrested"}, {"arrested", "arrested"},
    {"displace", "displaced"}, {"flee", "displaced"}, {"evict", "displaced"}, {"deport", "deported"}, {"expel", "expelled"}, {"uproot", "displaced"},
    {"abduct", "abducted"}, {"kidnap", "abducted"}, {"seize", "abducted"}, {"release", "released"}, {"free", "released"}, {"rescue", "released"},
    {"protest", "crowd"}, {"march", "crowd"}, {"rally", "crowd"}, {"demonstrate", "crowd"}, {"gather", "crowd"}, {"protester", "crowd"},
    {"demonstrator", "crowd"}, {"marcher", "crowd"}, {"torture", "tortured"}, {"rape", "raped"}, {"miss", "missing"}, {"missing", "missing"},
};

static const char *what_of(const char *lemma)
{
    for (size_t i = 0; i < sizeof WHAT / sizeof *WHAT; i++)
        if (!strcmp(WHAT[i].lemma, lemma))
            return WHAT[i].what;
    return NULL;
}

/* climb from the number to the word that says what happened to these people */
static const char *what_happened(const struct document *d, int32_t t, int32_t *governor)
{
    for (int steps = 0; t >= 0 && steps < 6; t = d->tokens[t].head, steps++) {
        const char *what = what_of(d->tokens[t].lemma);
        for (int32_t c = d->tokens[t].first_child; c >= 0 && !what && d->tokens[t].upos == UPOS_NOUN; c = d->tokens[c].next_sibling)
            what = d->tokens[c].rel == REL_AMOD ? what_of(d->tokens[c].lemma) : NULL;
        *governor = t;
        if (what)
            return what;
    }
    return NULL;
}

static int distance(const struct document *d, int32_t a, int32_t b)
{
    int steps = 0;
    for (int32_t t = a; t >= 0 && steps < 12; t = d->tokens[t].head, steps++)
        if (t == b)
            return steps;
    steps = 0;
    for (int32_t t = b; t >= 0 && steps < 12; t = d->tokens[t].head, steps++)
        if (t == a)
            return steps + 1;
    return 20 + (a > b ? a - b : b - a);
}

static bool may_count(const struct event *e, const char *what)
{
    bool violent = e->root == ROOT_ASSAULT || e->root == ROOT_COERCE || e->root == ROOT_PROTEST || e->root == ROOT_SANCTION || e->root == ROOT_RETREAT;
    return violent && (strcmp(what, "crowd") || e->root == ROOT_PROTEST);
}

static bool put_count(struct document *d, struct event *e, const char *what, const struct quantity *q)
{
    for (uint32_t i = 0; i < e->n_counts; i++)
        if (!strcmp(e->counts[i].what, what))
            return true;
    struct count *c = ARENA_PUSH(&d->arena, e->counts, e->n_counts, e->cap_counts);
    if (c)
        *c = (struct count){what, q->low, q->high, q->has_low, q->has_high, q->span};
    return c != NULL;
}

static bool people(const struct quantity *q)
{
    static const char *const NOT_PEOPLE[] = {"%", "USD", "EUR", "GBP", "km", "m", "year", "day", "month", "week", "hour", "minute", NULL};
    for (const char *const *u = NOT_PEOPLE; *u; u++)
        if (q->unit && !strcmp(q->unit, *u))
            return false;
    return true;
}

enum status count_run(struct document *d, uint32_t first, struct error *e)
{
    for (uint32_t i = 0; i < d->n_quantities; i++) {
        const struct quantity *q = &d->quantities[i];
        int32_t governor = -1;
        const char *what = people(q) && q->head >= 0 ? what_happened(d, q->head, &governor) : NULL;
        struct event *best = NULL;
        int nearest = 60;
        for (uint32_t k = first; what && k < d->n_claims; k++) {
            struct claim *c = &d->claims[k];
            if (c->kind != CLAIM_EVENT || c->sentence != q->sentence || !may_count(&c->event, what))
                continue;
            int far = distance(d, governor, c->event.trigger_token);
            if (far < nearest)
                nearest = far, best = &c->event;
        }
        if (best && !put_count(d, best, what, q))
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
    }
    return STATUS_OK;
}
