/* In: candidates with what each may be. Out: one choice a key and document. Score = how well known the
   place is (feature kind, population, capital) + its country's and region's share of the document's
   evidence + containers ("X, Y") + nearness to what was resolved in the first pass; two passes. Weights
   were set on news with gold coordinates (methods.md, "Where"). */
#include "mention/place_work.h"

#include <math.h>
#include <string.h>

static double prior(const struct gazetteer_hit *h)
{
    static const double base[GAZETTEER_KIND_COUNT] = {9, 8.5, 3.9, 1.6, 0, 5, 4.5, 4.5, 4};
    static const double slope[GAZETTEER_KIND_COUNT] = {0, 0, .35, .45, 1, .2, .2, .2, .2};
    static const double class_cost[] = {0, 2.2, 0, 0};
    const struct gazetteer_place *p = h->place;
    if (p->kind >= GAZETTEER_KIND_COUNT)
        return 0;
    double s = base[p->kind] + slope[p->kind] * log10(p->population + 300.0) - class_cost[h->class & 3];
    if (p->flags & GAZETTEER_CAPITAL)
        s += 2;
    if (p->flags & GAZETTEER_SEAT)
        s += .5;
    if (p->flags & GAZETTEER_SECTION)
        s -= .7;
    if (p->flags & GAZETTEER_OWN)
        s += 8;                         /* who lists a place means it */
    return s + (p->flags & GAZETTEER_AUTHORED ? 1.0 : 0);
}

/* "Mexico", "Kuwait", "Panama": who says so means the state, not its capital by a side name; "Red Sea" is
   the sea, not the governorate. */
static bool other_meant(const struct place_sense *s, const struct gazetteer_place *p)
{
    for (uint32_t i = 0; i < s->n && p->kind != GAZETTEER_WATER; i++)
        if (s->hits[i].place->kind == GAZETTEER_WATER && s->hits[i].class == GAZETTEER_NAME && s->hits[i].place->population >= 100000)
            return true;
    for (uint32_t i = 0; i < s->n && p->kind != GAZETTEER_COUNTRY; i++)
        if (s->hits[i].place->kind == GAZETTEER_COUNTRY && s->hits[i].class != GAZETTEER_DEMONYM && s->hits[i].place->country == p->country)
            return true;
    return false;
}

/* A small namesake of a state ("China", "Canadian" in Texas) is meant only where the words say so ("Peru, Indiana"). */
static double namesake_cost(const struct place_sense *s, uint32_t i)
{
    const struct gazetteer_place *p = s->hits[i].place;
    if ((p->kind != GAZETTEER_TOWN && p->kind != GAZETTEER_DISTRICT) || s->bonus[i] >= 1 || p->population >= 500000)
        return 0;
    for (uint32_t k = 0; k < s->n; k++)
        if (s->hits[k].place->kind == GAZETTEER_COUNTRY && s->hits[k].class != GAZETTEER_ABBREVIATION && s->hits[k].place->country != p->country)
            return 4;
    return 0;
}

/* --- containers ---------------------------------------------------------------------------------- */

static bool inside(const struct place_work *w, const struct gazetteer_place *in, const struct gazetteer_place *out)
{
    if (in == out)
        return false;
    if (out->kind == GAZETTEER_COUNTRY)
        return in->country == out->country;
    if (in->country != out->country)
        return false;
    const char *a = gazetteer_admin1(w->g, in), *b = gazetteer_admin1(w->g, out), *name = gazetteer_name(w->g, out);
    if (out->kind == GAZETTEER_REGION)
        return *a && (in->admin1 == out->admin1 || !strcmp(a, b) || !strcmp(a, name));
    if (out->kind == GAZETTEER_DISTRICT || out->kind == GAZETTEER_TOWN)
        return in->admin1 == out->admin1 && in->admin1 != GAZETTEER_NONE && fabs(in->lat - out->lat) + fabs(in->lon - out->lon) < 1.5;
    return false;
}

static void contain(struct place_work *w, struct place_sense *a, struct place_sense *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t j = 0; j < b->n; j++)
            if (inside(w, a->hits[i].place, b->hits[j].place)) {
                float more = (float)(b->hits[j].place->kind == GAZETTEER_COUNTRY || b->hits[j].place->kind == GAZETTEER_REGION ? 6 : 3.5);
                if (a->bonus[i] < more)
                    a->bonus[i] = more;
                if (b->bonus[j] < 3)
                    b->bonus[j] = 3;
            }
}

static void use_containers(struct place_work *w)
{
    for (uint32_t k = 0; k < w->n_candidates; k++) {
        const struct place_candidate *c = &w->candidates[k];
        for (int32_t up = c->within, steps = 0; up >= 0 && steps < 2 && c->sense >= 0; up = w->candidates[up].within, steps++)
            if (w->candidates[up].sense >= 0 && w->candidates[up].sense != c->sense)
                contain(w, &w->senses[c->sense], &w->senses[w->candidates[up].sense]);
    }
}

/* --- evidence ------------------------------------------------------------------------------------ */

struct evidence {
    double country[512], region[8192], sum, region_sum;
};

static double share(const double *table, size_t room, uint16_t at, double sum)
{
    return at < room && sum > .01 && table[at] > 0 ? table[at] / (sum + 2) : 0;
}

static void note(struct evidence *e, const struct gazetteer_place *p, double weight)
{
    if (p->country < 512) {
        e->country[p->country] += weight;
        e->sum += weight;
    }
    if (p->kind != GAZETTEER_COUNTRY && p->admin1 < 8192) {
        e->region[p->admin1] += weight;
        e->region_sum += weight;
    }
}

/* Mentions speak for their countries by how sure each reading is (softmax over the scores). `sign` -1 takes them back. */
static void gather_one(const struct place_sense *s, struct evidence *e, int sign)
{
    double score[PLACE_HITS_MAX], best = -1e9, sum = 0, weight = sign * sqrt((double)s->mentions);
    for (uint32_t i = 0; i < s->n; i++) {
        score[i] = prior(&s->hits[i]) + s->bonus[i];
        best = score[i] > best ? score[i] : best;
    }
    for (uint32_t i = 0; i < s->n; i++)
        sum += exp(1.5 * (score[i] - best));
    for (uint32_t i = 0; i < s->n && s->mentions; i++)
        note(e, s->hits[i].place, weight * exp(1.5 * (score[i] - best)) / sum);
}

static void gather(const struct place_work *w, struct evidence *e)
{
    memset(e, 0, sizeof *e);
    for (uint32_t k = 0; k < w->n_senses; k++)
        gather_one(&w->senses[k], e, 1);
}

static double distance(const struct gazetteer_place *a, const struct gazetteer_place *b)
{
    double la = a->lat * (M_PI / 180), lb = b->lat * (M_PI / 180), dla = lb - la, dlo = (b->lon - a->lon) * (M_PI / 180);
    double h = sin(dla / 2) * sin(dla / 2) + cos(la) * cos(lb) * sin(dlo / 2) * sin(dlo / 2);
    return 12742 * asin(fmin(1, sqrt(h)));
}

/* Nearness to the other resolved names, 0 .. 1. */
static double nearness(const struct place_work *w, const uint32_t *siblings, uint32_t n, uint32_t self, const struct gazetteer_place *p)
{
    double sum = 0, all = 0;
    for (uint32_t k = 0; k < n; k++) {
        const struct place_sense *s = &w->senses[siblings[k]];
        if (siblings[k] == self || s->chosen < 0)
            continue;
        const struct gazetteer_place *q = s->hits[s->chosen].place;
        if (q->kind == GAZETTEER_COUNTRY || q->kind == GAZETTEER_CONTINENT || q == p)
            continue;
        double weight = sqrt((double)s->mentions);
        all += weight;
        if (p->kind == GAZETTEER_COUNTRY || (p->kind == GAZETTEER_REGION && p->country == q->country && p->admin1 == q->admin1)) {
            sum += p->country == q->country ? .8 * weight : 0; /* a stretch is near to what lies in it */
            continue;
        }
        sum += weight * exp(-distance(p, q) / (q->kind == GAZETTEER_REGION ? 400 : 150));
    }
    return all > 0 ? sum / (all + .5) : 0;
}

/* Two readings that a map would show as one spot. */
static bool same_spot(const struct gazetteer_place *a, const struct gazetteer_place *b)
{
    return a == b || (a->country == b->country && fabs(a->lat - b->lat) + fabs(a->lon - b->lon) < .3);
}

/* The next best readings that lie elsewhere. */
static void keep_others(struct place_sense *s, const double *score)
{
    s->n_others = 0;
    while (s->chosen >= 0 && s->n_others < PLACE_OTHERS_MAX) {
        int32_t next = -1;
        for (uint32_t i = 0; i < s->n; i++) {
            bool told = same_spot(s->hits[i].place, s->hits[s->chosen].place);
            for (uint32_t k = 0; k < s->n_others && !told; k++)
                told = same_spot(s->hits[i].place, s->hits[s->others[k]].place);
            if (!told && (next < 0 || score[i] > score[next]))
                next = (int32_t)i;
        }
        if (next < 0)
            return;
        s->others[s->n_others++] = (uint8_t)next;
    }
}

/* How well the i-th reading fits all that the document tells but its nearness to the other names. */
static double fitness(const struct place_sense *s, const struct evidence *e, uint32_t i)
{
    const struct gazetteer_place *p = s->hits[i].place;
    return prior(&s->hits[i]) + s->bonus[i] + 4.6 * share(e->country, 512, p->country, e->sum) + 3 * share(e->region, 8192, p->admin1, e->region_sum);
}

static void choose(struct place_work *w, struct evidence *e, const uint32_t *siblings, uint32_t n_siblings, uint32_t self)
{
    struct place_sense *s = &w->senses[self];
    double best = -1e9, scores[PLACE_HITS_MAX];
    int32_t chosen = -1;
    s->near = 0;
    gather_one(s, e, -1); /* nobody is his own witness */
    for (uint32_t i = 0; i < s->n; i++) {
        const struct gazetteer_place *p = s->hits[i].place;
        double near = n_siblings ? nearness(w, siblings, n_siblings, self, p) : 0;
        scores[i] = fitness(s, e, i) + (6 * near - (other_meant(s, p) ? 5 : 0) - namesake_cost(s, i));
        if (scores[i] <= best)
            continue;
        s->near = near;
        best = scores[i];
        chosen = (int32_t)i;
    }
    gather_one(s, e, 1);
    s->score = best;
    s->chosen = chosen;
    if (n_siblings)
        keep_others(s, scores);
}

/* The most told names stand for the document. */
static uint32_t pick_siblings(const struct place_work *w, uint32_t *out)
{
    uint32_t n = 0;
    for (uint32_t least = 8; least >= 1 && n < PLACE_SIBLINGS_MAX; least /= 2)
        for (uint32_t k = 0; k < w->n_senses && n < PLACE_SIBLINGS_MAX; k++)
            if (w->senses[k].mentions >= least && (least == 8 || w->senses[k].mentions < least * 2))
                out[n++] = k;
    return n;
}

void place_rank(struct place_work *w)
{
    struct evidence *e = ARENA_NEW(&w->arena, struct evidence);
    uint32_t siblings[PLACE_SIBLINGS_MAX], n = pick_siblings(w, siblings);
    if (!e)
        return;
    use_containers(w);
    gather(w, e);
    for (uint32_t k = 0; k < w->n_senses; k++)
        choose(w, e, NULL, 0, k);
    for (uint32_t k = 0; k < w->n_senses; k++)
        choose(w, e, siblings, n, k);
}
