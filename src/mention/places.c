/* In: a document with tokens and entities. Out: its places. Finding (place_find.c) and choosing
   (place_rank.c) are told there; here choices become mentions: canonical name, country, region,
   coordinates, precision and usage. A name that the gazetteer lacks ("Frenchmen Street") is put where
   the nearest resolved town of its sentence or of the sentences before is, and says so in its rule. */
#include "mention/places.h"

#include <math.h>

#include "mention/place_work.h"

static uint8_t precision_of(const struct gazetteer_place *p)
{
    static const uint8_t of[GAZETTEER_KIND_COUNT] = {PLACE_COUNTRY, PLACE_REGION, PLACE_REGION, PLACE_DISTRICT, PLACE_TOWN,
                                                     PLACE_REGION, PLACE_REGION, PLACE_REGION, PLACE_POINT};
    return p->kind < GAZETTEER_KIND_COUNT ? of[p->kind] : PLACE_REGION;
}

static const struct gazetteer_place *chosen(const struct place_work *w, const struct place_candidate *c)
{
    const struct place_sense *s = c->sense >= 0 ? &w->senses[c->sense] : NULL;
    if (!s || s->chosen < 0)
        return NULL;
    const struct gazetteer_hit *h = &s->hits[s->chosen];
    bool faint = h->class == GAZETTEER_ALIAS && h->place->kind == GAZETTEER_TOWN && h->place->population < 100000;
    return faint && !s->named && s->near < .05 && s->bonus[s->chosen] < 1 ? NULL : h->place; /* a side name far from all else */
}

static bool fine(const struct gazetteer_place *p)
{
    return p && p->kind >= GAZETTEER_REGION && p->kind <= GAZETTEER_TOWN;
}

/* The town that the document tells most, if at least twice. */
static const struct gazetteer_place *home(const struct place_work *w)
{
    const struct gazetteer_place *best = NULL;
    uint32_t most = 1;
    for (uint32_t k = 0; k < w->n_senses; k++) {
        const struct place_sense *s = &w->senses[k];
        const struct gazetteer_place *p = s->chosen >= 0 ? s->hits[s->chosen].place : NULL;
        if (p && s->mentions > most && p->kind == GAZETTEER_TOWN && s->sure) {
            most = s->mentions;
            best = p;
        }
    }
    return best;
}

/* Where an unknown name lies: its container, a town of its sentence; with less reason (`guessed`) the document's town, else
   the nearest place finer than a country. */
static const struct gazetteer_place *neighbour(const struct place_work *w, uint32_t k, const struct gazetteer_place *main, bool *guessed)
{
    *guessed = false;
    const struct place_candidate *c = &w->candidates[k];
    if (c->within >= 0 && chosen(w, &w->candidates[c->within]))
        return chosen(w, &w->candidates[c->within]);
    const struct gazetteer_place *far = NULL;
    for (uint32_t step = 1; step < 12; step++)
        for (int side = 0; side < 2; side++) {
            if (side ? k + step >= w->n_candidates : step > k)
                continue;
            const struct place_candidate *o = &w->candidates[side ? k + step : k - step];
            const struct gazetteer_place *p = o->usage == USAGE_LITERAL && !o->coarse ? chosen(w, o) : NULL;
            if (!fine(p))
                continue;
            if (o->sentence == c->sentence && p->kind == GAZETTEER_TOWN)
                return p;
            far = far ? far : p;
        }
    *guessed = true;
    return main ? main : far;
}

/* A country, a capital or a palace that acts is its government: "Moscow said". */
static bool acts(const struct document *d, int32_t head, const struct gazetteer_place *p)
{
    if (!p || (p->kind != GAZETTEER_COUNTRY && p->kind != GAZETTEER_POINT && !(p->flags & GAZETTEER_CAPITAL)))
        return false;
    uint8_t rel = d->tokens[head].rel;
    return d->tokens[head].head >= 0 && rel == REL_NSUBJ && d->tokens[d->tokens[head].head].upos == UPOS_VERB;
}

/* The other readings of a name; all its mentions share them. */
static void tell_others(struct place_work *w, struct place_sense *s, struct place_mention *m)
{
    if (!s->told && s->n_others)
        s->told = arena_alloc(&w->d->arena, s->n_others * sizeof *s->told);
    for (uint32_t i = 0; s->told && i < s->n_others; i++) {
        const struct gazetteer_place *p = s->hits[s->others[i]].place;
        s->told[i] = (struct place_alternative){gazetteer_name(w->g, p), gazetteer_country(w->g, p), gazetteer_admin1(w->g, p),
                                                round(p->lat * 1e5) / 1e5, round(p->lon * 1e5) / 1e5, p->geonameid};
    }
    m->alternatives = s->told;
    m->n_alternatives = s->told ? s->n_others : 0;
}

/* As it is told: the words, and how they are used. */
static void fill_words(struct document *d, const struct place_candidate *c, const struct gazetteer_place *p, struct place_mention *m)
{
    const struct token *last = &d->tokens[c->last];
    m->first = c->first;
    m->last = c->last;
    m->sentence = c->sentence;
    m->head = document_head_of(d, c->first, c->last);
    m->span = span_make(d->tokens[c->first].span.start, c->cut ? last->span.start + c->cut : last->span.end);
    m->usage = c->usage == USAGE_LITERAL && acts(d, m->head, p) ? USAGE_METONYM : c->usage;
}

static uint8_t precision_told(const struct place_candidate *c, const struct gazetteer_place *p)
{
    uint8_t exact = p ? precision_of(p) : PLACE_DISTRICT;
    return c->coarse && exact != PLACE_COUNTRY && exact != PLACE_REGION ? PLACE_DISTRICT : exact;
}

/* Where it lies: `at`, the place itself or one near it; NULL: nobody knows. */
static void locate(const struct place_work *w, const struct gazetteer_place *at, struct place_mention *m)
{
    m->located = at != NULL;
    m->country = at ? gazetteer_country(w->g, at) : "";
    m->admin1 = at ? gazetteer_admin1(w->g, at) : "";
    m->lat = at ? round(at->lat * 1e5) / 1e5 : 0; /* float is finer than anyone knows */
    m->lon = at ? round(at->lon * 1e5) / 1e5 : 0;
}

static void fill(struct place_work *w, uint32_t k, const struct gazetteer_place *main)
{
    struct document *d = w->d;
    const struct place_candidate *c = &w->candidates[k];
    struct place_mention *m = ARENA_PUSH(&d->arena, d->places, d->n_places, d->cap_places);
    const struct gazetteer_place *p = chosen(w, c);
    if (!m)
        return;
    *m = (struct place_mention){0};
    const struct gazetteer_place *at = p ? p : neighbour(w, k, main, &m->guessed);
    bool itself = p && !c->coarse;
    fill_words(d, c, p, m);
    locate(w, at, m);
    m->name = itself ? gazetteer_name(w->g, p) : arena_string(&d->arena, d->text + m->span.start, span_length(m->span));
    m->geonameid = itself ? p->geonameid : 0;
    m->rule = at && !p ? "near" : c->rule;
    m->precision = precision_told(c, p);
    if (p)
        tell_others(w, &w->senses[c->sense], m);
}

enum status mention_run_places(const struct gazetteer *g, struct document *d, struct error *e)
{
    struct place_work w = {.g = g, .d = d};
    if (!g)
        return STATUS_OK;
    arena_init(&w.arena);
    place_find(&w);
    place_rank(&w);
    const struct gazetteer_place *main = home(&w);
    for (uint32_t k = 0; k < w.n_candidates; k++)
        fill(&w, k, main);
    bool failed = w.arena.failed || d->arena.failed;
    arena_release(&w.arena);
    return failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}
