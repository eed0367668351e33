/* In: a trigger token, places, arcs. Out: the places of the event, best first (methods.md, "Where"): its own locative, its clause's, its
   sentence's, that of the sentences before, the dateline; never a country that acts, pays or holds an office where another place is told. */
#include "document/when_where_parts.h"

#include "base/wordlist.h"
#include "base/search.h"

#include <string.h>

static bool located(const struct place_mention *p)
{
    return p->usage == USAGE_LITERAL;
}

uint32_t document_first_place(const struct document *d, int32_t sentence)
{
    uint32_t low;
    SEARCH(low, d->n_places, d->places[mid].sentence < sentence);
    return low;
}

/* "in", "at", "near" and their like; a place that acts, or is acted on, is none. */
static bool locative(const struct document *d, int32_t head)
{
    return document_has_case(d, head, "|in|at|near|on|inside|outside|around|across|throughout|off|along|between|within|over|above|through|into|to|from|toward|towards|of|");
}

struct found {
    int32_t place;
    int cost;
};

static uint32_t insert(struct found *f, uint32_t n, uint32_t most, int32_t place, int cost)
{
    uint32_t i = n;
    while (i > 0 && f[i - 1].cost > cost)
        i--;
    if (i >= most)
        return n;
    if (n < most)
        n++;
    memmove(f + i + 1, f + i, (n - 1 - i) * sizeof *f);
    f[i] = (struct found){place, cost};
    return n;
}

enum { COST_SUBJECT = 40, COST_GOVERNOR = 100, COST_SENTENCE = 200, COST_BEFORE = 300, FOUND_MAX = 8 };

/* "Rebels in Kenya attacked a village near Kampala": where who acts is from. */
static bool under_subject(const struct document *d, int32_t from, int32_t trigger)
{
    int32_t below = from;
    for (int steps = 0; d->tokens[below].head >= 0 && d->tokens[below].head != trigger && steps < STEPS_MAX; steps++)
        below = d->tokens[below].head;
    return below != from && d->tokens[below].head == trigger && d->tokens[below].rel == REL_NSUBJ;
}

/* Another country than that of the place where it was done. */
static bool abroad(const struct document *d, const struct found *f, const struct found *best)
{
    const char *a = d->places[f->place].country, *b = d->places[best->place].country;
    bool level = f->cost < COST_SENTENCE && best->cost / COST_GOVERNOR == f->cost / COST_GOVERNOR;
    return level && best->cost % COST_GOVERNOR < COST_SUBJECT && f->cost % COST_GOVERNOR >= COST_SUBJECT && a && b && strcmp(a, b);
}

/* "clashes between India and Pakistan", "a U.S. airstrike", "the Iran war": a country that takes part and is no place. */
static bool takes_part(const struct document *d, const struct place_mention *p, int32_t head, int32_t trigger)
{
    int32_t above = d->tokens[head].head;
    uint8_t rel = d->tokens[head].rel;
    if (p->precision != PLACE_COUNTRY || above < 0)
        return false;
    if (rel == REL_COMPOUND || rel == REL_NMOD_POSS)
        return above == trigger || wordlist_has("|airstrike|strike|attack|raid|bombing|invasion|offensive|operation|shelling|war|drone|missile|", d->tokens[above].lower) ||
               !(document_has_case(d, above, "|in|at|near|on|across|inside|outside|from|into|through|") || d->tokens[above].rel == REL_NSUBJ);
    if (rel == REL_CONJ)
        return document_has_case(d, above, "|between|");
    return document_has_case(d, head, "|between|");
}

/* "a bar in Ciudad Juarez in northern Mexico": the preposition may hang elsewhere. */
static bool stands_behind(const struct document *d, const struct place_mention *p)
{
    return p->first > 0 && document_child(d, p->head >= 0 ? p->head : p->last, REL_CASE, -1) < 0 && wordlist_has("|in|at|near|outside|inside|", d->tokens[p->first - 1].lower);
}

/* "payments to Paraguay", "independence from New Zealand": a country that is given or taken something; not "travelled to Jordan". */
static bool gives_or_takes(const struct document *d, const struct place_mention *p, int32_t head)
{
    int32_t above = d->tokens[head].head;
    if (p->precision != PLACE_COUNTRY || above < 0 || !document_has_case(d, head, "|to|from|"))
        return false;
    return !wordlist_has("|go|travel|come|fly|return|visit|send|deploy|move|flee|march|deport|arrive|trip|tour|travel|deployment|mission|withdraw|withdrawal|retreat|"
                         "pull|leave|evacuate|evacuation|exodus|fire|launch|escape|cross|head|sail|drive|bring|take|transfer|extradite|expel|repatriate|exile|invite|journey|"
                         "border|enter|smuggle|ship|deliver|export|import|flight|expulsion|deportation|extradition|", d->tokens[above].lemma);
}

/* "Vladimir Putin, the President of Russia, met ...": tells who, and where only if nothing else does. */
static bool tells_office(const struct document *d, int32_t head)
{
    int32_t above = d->tokens[head].head;
    return above >= 0 && document_has_case(d, head, "|of|") &&
           wordlist_has("|president|king|queen|emir|sultan|minister|premier|chancellor|ambassador|government|leader|chief|governor|mayor|head|parliament|army|navy|troops|soldiers|forces|officials|envoys|", d->tokens[above].lower);
}

static int cost_of(const struct document *d, const struct place_mention *p, int32_t trigger, int32_t up)
{
    int32_t head = p->head >= 0 ? p->head : p->last;
    int steps = document_steps_to(d, head, trigger);
    bool loc = locative(d, head) || stands_behind(d, p) || (document_has_case(d, head, "|with|") && d->tokens[head].head >= 0 && wordlist_has("|border|frontier|", d->tokens[d->tokens[head].head].lemma));
    if (takes_part(d, p, head, trigger) || gives_or_takes(d, p, head))
        return -1;
    if (tells_office(d, head))
        return COST_BEFORE - 1;
    if (steps >= 0 && (loc || d->tokens[head].rel == REL_COMPOUND || d->tokens[head].rel == REL_NMOD_POSS || d->tokens[head].rel == REL_APPOS))
        return steps + (loc ? 0 : 10) + (under_subject(d, head, trigger) ? COST_SUBJECT : 0);
    if (!loc)
        return -1;
    steps = up >= 0 ? document_steps_to(d, head, up) : -1;
    return steps >= 0 ? COST_GOVERNOR + steps + (under_subject(d, head, up) ? COST_SUBJECT : 0) : COST_SENTENCE + (head > trigger ? head - trigger : trigger - head);
}

static uint32_t in_sentence(const struct document *d, int32_t s, int32_t trigger, struct found *f)
{
    uint32_t n = 0;
    int32_t up = document_governor(d, trigger);
    for (uint32_t i = document_first_place(d, s); i < d->n_places && d->places[i].sentence == s; i++) {
        int cost = located(&d->places[i]) ? cost_of(d, &d->places[i], trigger, up) : -1;
        if (cost >= 0)
            n = insert(f, n, FOUND_MAX, (int32_t)i, cost);
    }
    return n;
}

static bool in_dateline(const struct document *d, uint32_t place)
{
    return d->sentences[d->places[place].sentence].flags & SENTENCE_DATELINE;
}

/* A literal place in the two sentences before; else the dateline or the lead's first place. */
static int32_t place_before(const struct document *d, int32_t s)
{
    for (int32_t k = s - 1; k >= 0 && k >= s - 2; k--)
        for (uint32_t i = document_first_place(d, k); i < d->n_places && d->places[i].sentence == k; i++)
            if (located(&d->places[i]) && locative(d, d->places[i].head))
                return (int32_t)i;
    for (uint32_t i = 0; i < d->n_places && d->places[i].sentence < 3 && d->places[i].sentence < s; i++)
        if (located(&d->places[i]) && (d->places[i].first <= 1 || in_dateline(d, i) || locative(d, d->places[i].head)))
            return (int32_t)i;
    return -1;
}

enum { COUNTRIES_MAX = 16 };

struct country { const char *code; uint32_t n, first; };    /* first: of the mentions, UINT32_MAX while all are demonyms */

/* The countries told, in the order of their first mention; how many. Names inside names tell none. */
static uint32_t countries_told(const struct document *d, struct country *seen)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->n_places; i++) {
        const struct place_mention *p = &d->places[i];
        uint32_t k = 0;
        while (k < n && p->country && strcmp(seen[k].code, p->country))
            k++;
        if (!p->country || !*p->country || p->usage == USAGE_IN_NAME || k == COUNTRIES_MAX || gives_or_takes(d, p, p->head >= 0 ? p->head : p->last))
            continue;
        if (k == n)
            seen[n++] = (struct country){p->country, 0, UINT32_MAX};
        seen[k].n++;
        if (seen[k].first == UINT32_MAX && p->usage != USAGE_DEMONYM)
            seen[k].first = i;
    }
    return n;
}

int32_t document_place_of_all(const struct document *d)
{
    struct country seen[COUNTRIES_MAX];
    uint32_t n = countries_told(d, seen), best = 0, second = 0;
    for (uint32_t k = 1; k < n; k++)
        best = seen[k].n > seen[best].n ? k : best;
    for (uint32_t k = 0; k < n; k++)
        second = k != best && seen[k].n > second ? seen[k].n : second;
    return n && seen[best].n >= 2 * second && seen[best].first != UINT32_MAX ? (int32_t)seen[best].first : -1;
}

/* "in Mexico ... the city of Nuevo Laredo": the city goes before what holds it. */
static void finest_first(const struct document *d, int32_t *places, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t k = i; k > 0; k--) {
            const struct place_mention *a = &d->places[places[k - 1]], *b = &d->places[places[k]];
            if (a->precision != PLACE_COUNTRY || b->precision == PLACE_COUNTRY || !a->country || !b->country || strcmp(a->country, b->country))
                break;
            int32_t swap = places[k];
            places[k] = places[k - 1];
            places[k - 1] = swap;
        }
}

uint32_t document_where_of(const struct document *d, int32_t trigger, int32_t *places, uint32_t most)
{
    struct found f[FOUND_MAX + 1];
    int32_t s = document_sentence_of_token(d, trigger);
    if (trigger < 0 || s < 0 || !most)
        return 0;
    uint32_t n = in_sentence(d, s, trigger, f), kept = 0;
    for (uint32_t i = 0; i < n && kept < most; i++)
        if (f[i].cost / 100 == f[0].cost / 100 && (f[0].cost < COST_SENTENCE || i == 0) && !abroad(d, &f[i], &f[0])) /* one level only */
            places[kept++] = f[i].place;
    finest_first(d, places, kept);
    int32_t before = kept ? -1 : place_before(d, s);
    if (before >= 0)
        places[kept++] = before;
    return kept;
}
