/* In: a document with claims, times and places. Out: its events dated (when.c) and located (where.c), its roles dated. A mention
   belongs to a trigger if the way up its arcs meets the trigger before another verb; else the verbs above the trigger are asked. */
#include "document/when_where_parts.h"

#include <string.h>

int document_steps_to(const struct document *d, int32_t from, int32_t trigger)
{
    int steps = 0;
    for (int32_t i = from; i >= 0 && steps < STEPS_MAX; i = d->tokens[i].head, steps++) {
        if (i == trigger)
            return steps;
        if (i != from && verb_like(&d->tokens[i]))
            return -1;
    }
    return -1;
}

int32_t document_governor(const struct document *d, int32_t trigger)
{
    int32_t i = trigger;
    for (int steps = 0; i >= 0 && steps < STEPS_MAX; steps++) {
        if (d->tokens[i].rel == REL_CCOMP || d->tokens[i].rel == REL_PARATAXIS)
            return -1;
        i = d->tokens[i].head;
        if (i >= 0 && verb_like(&d->tokens[i]))
            return i;
    }
    return -1;
}

static bool happened(const struct claim *c)
{
    return c->status == CLAIM_ACTUAL || c->status == CLAIM_NEGATED || c->status == CLAIM_DENIED || c->status == CLAIM_POSSIBLE;
}

static void push_place(struct document *d, struct index_list *where, int32_t place)
{
    int32_t *slot = place >= 0 ? ARENA_PUSH(&d->arena, where->items, where->count, where->cap) : NULL;
    if (slot)
        *slot = place;
}

/* The country told most is that of no deed between two others. */
static bool done_elsewhere(const struct document *d, const struct claim *c, int32_t place)
{
    const char *here = place >= 0 ? d->places[place].country : NULL;
    bool other = false;
    for (int side = 0; here && side < 2; side++) {
        const struct index_list *l = side ? &c->event.target : &c->event.source;
        for (uint32_t i = 0; i < l->count; i++) {
            const char *of = l->items[i] >= 0 ? d->actors[l->items[i]].country : NULL;
            if (!of || !*of)
                continue;
            if (!strcmp(of, here))
                return false;
            other = true;
        }
    }
    return other;
}

/* Words have no place of the sentences before: only deeds are located by them, or by the document's
   country (`all`). */
static void add_places(struct document *d, const struct claim *c, struct index_list *where, int32_t all)
{
    int quad = plover_quad((enum plover_root)c->event.root);
    int32_t places[3];
    uint32_t n = where->count ? 0 : document_where_of(d, c->event.trigger_token, places, 3);
    for (uint32_t i = 0; i < n; i++)
        if (d->places[places[i]].sentence == c->sentence || quad % 2 == 0)
            push_place(d, where, places[i]);
    if (!where->count && quad % 2 == 0 && !done_elsewhere(d, c, all))
        push_place(d, where, all);
}

static void date_event(struct document *d, struct claim *c, int32_t all)
{
    int32_t trigger = c->event.trigger_token;
    const char *cameo = c->event.cameo;
    bool words = plover_quad((enum plover_root)c->event.root) % 2 || (cameo && (!strncmp(cameo, "02", 2) || !strncmp(cameo, "03", 2)));
    if (!c->when.precision)
        c->when = document_when_of_trigger(d, trigger, happened(c), words);
    add_places(d, c, &c->event.where, all);
    if (!c->when.inferred && c->when.precision && c->when.to != DATE_NONE && d->meta.date != DATE_NONE &&
        c->when.to < d->meta.date - MONTH_DAYS)
        c->event.history = true;
}

void document_date_claims(struct document *d)
{
    int32_t all = document_place_of_all(d);
    for (uint32_t i = 0; i < d->n_claims; i++) {
        struct claim *c = &d->claims[i];
        if (c->kind == CLAIM_EVENT)
            date_event(d, c, all);
        else if (c->kind == CLAIM_ROLE && !c->when.precision) {
            const struct time_mention *t = document_only_time(d, c->sentence, true);
            if (t)
                c->when = document_when_of_time(d, t, true, false);
        }
    }
}
