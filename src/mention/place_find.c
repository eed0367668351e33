/* In: tokens, entities, a gazetteer. Out: candidates. Three sources, in this order of trust: entities
   that the tagger calls LOC; names and demonyms of the gazetteer at capital letters; entities of other
   kinds that end in a word for a place ("Hospital", "Bridge"). A name inside an organisation's name is
   kept and flagged; one that reads as a person's is dropped. */
#include "mention/place_work.h"
#include "mention/place_parts.h"

#include <string.h>

enum { WORDS_MAX = 7 };

/* The longest name of the gazetteer that begins at i; its last token, or -1. */
static int64_t longest(struct place_work *w, int64_t i, int32_t *sense)
{
    int64_t best = -1;
    for (int64_t last = i; last < w->end && last < i + WORDS_MAX; last++) {
        const struct token *t = token(w, last);
        if (!capital(t) && !wordlist_has("|of|the|and|de|al|el|la|del|des|du|da|do|dos|e|es|ad|ul|an|-|'|on|upon|sur|le|les|-e-|i|'s|\xe2\x80\x99s|", t->lower) && !(t->lower[0] >= '0' && t->lower[0] <= '9'))
            break;
        if (!capital(t) && last == i)
            break;
        if (!capital(t) && (wordlist_has("|'s|\xe2\x80\x99s|", t->lower) || !(strlen(t->lower) > 1 && last > i && !token(w, last)->space_before)))
            continue;
        int32_t s = place_sense_of_tokens(w, i, last);
        if (s >= 0) {
            best = last;
            *sense = s;
        }
    }
    return best;
}

/* "Cox's Bazar", "Democratic Republic of the Congo": a known name that goes on where the tagger's ends; its last token. */
static int64_t goes_on(struct place_work *w, int64_t first, int64_t last, int32_t *sense)
{
    int32_t s = -1;
    bool joins = last + 2 < w->end && wordlist_has("|'s|\xe2\x80\x99s|of|and|-|", token(w, last + 1)->lower);
    int64_t to = joins ? longest(w, first, &s) : -1;
    if (to > last + 1)
        *sense = s;
    return to > last + 1 ? to : -1;
}

static bool facility_name(const struct place_work *w, int64_t first, int64_t last)
{
    if (last == first || !capital(token(w, last)))
        return false;
    bool the = wordlist_has("|the|a|", token(w, first - 1)->lower) || !strcmp(token(w, first)->lower, "the");
    bool at = wordlist_has("|at|in|near|outside|to|from|inside|", token(w, first - 1 - (the && strcmp(token(w, first)->lower, "the")))->lower);
    return token_is(w, last, W_PLACE_FACILITY) || (at && wordlist_has("|center|centre|hall|tower|towers|campus|basilica|", token(w, last)->lower));
}

/* A name before "County", "Province" goes with it; returns the last token. */
static int64_t with_tail(const struct place_work *w, int64_t last)
{
    const struct token *next = in_sentence(w, last + 1);
    return capital(next) && token_is(w, last + 1, W_PLACE_TAIL) ? last + 1 : last;
}

/* "the town of Garowe": no person whatever the tagger says */
bool place_named_after_noun(const struct place_work *w, int64_t first)
{
    return token_is(w, first - 2, W_PLACE_SETTLEMENT) && !strcmp(token(w, first - 1)->lower, "of");
}

/* "the village of Wanga Mangoro", which no list knows */
static int64_t push_unlisted(struct place_work *w, int64_t first)
{
    int64_t last = first;
    while (last + 1 < w->end && last < first + 3 && capital(token(w, last + 1)))
        last++;
    struct place_candidate *c = place_push(w, first, last, -1, "entity-unknown");
    if (c)
        c->sure = true;
    return last + 1;
}

/* "US-based", "Gaza-bound": the place in front of the hyphen, which says whose and not where. */
static bool push_hyphened(struct place_work *w, int64_t i)
{
    const struct token *t = token(w, i);
    const char *hyphen = strchr(t->form, '-');
    size_t n = hyphen ? (size_t)(hyphen - t->form) : 0;
    char key[GAZETTEER_KEY_MAX];
    if (n < 2 || n > 40 || span_length(t->span) != strlen(t->form) ||
        !wordlist_has("|based|born|led|backed|bound|held|controlled|registered|flagged|made|trained|sponsored|funded|owned|run|allied|linked|brokered|educated|", hyphen + 1))
        return false;
    size_t k = gazetteer_key(t->form, n, key);
    int32_t s = k ? place_sense_of(w, key, k) : -1;
    struct place_candidate *c = s >= 0 && place_sense_strong(&w->senses[s]) && !place_sense_abbreviation(&w->senses[s]) ? place_push(w, i, i, s, "hyphen") : NULL;
    if (!c)
        return false;
    c->usage = place_sense_demonym(&w->senses[s]) ? USAGE_DEMONYM : USAGE_IN_NAME;
    c->cut = (uint8_t)n;
    return true;
}

/* "the A417", "the M5 highway" where traffic is told of; not the M23, which is a movement. */
static bool is_road(const struct place_work *w, int64_t i)
{
    const char *s = token(w, i)->form;
    size_t n = strlen(s);
    bool numbered = n >= 2 && n <= 5 && strchr("AMB", *s) && strspn(s + 1, "0123456789") == n - 1;
    if (!numbered || !strcmp(s, "M23"))
        return false;
    for (int64_t k = w->begin; k < w->end; k++)
        if (token_is(w, k, W_PLACE_ROAD))
            return true;
    return false;
}

/* "St George's Chapel": the house behind the name of whom it is called after; its last token, or -1. */
static int64_t owned_house(const struct place_work *w, int64_t last)
{
    const struct token *house = in_sentence(w, last + 2);
    bool owned = wordlist_has("|'s|\xe2\x80\x99s|", token(w, last + 1)->lower) && capital(house);
    return owned && token_is(w, last + 2, W_PLACE_HOUSE) ? last + 2 : -1;
}

/* What the tagger calls a place; the token behind it. */
static int64_t run_entity(struct place_work *w, int64_t i)
{
    int32_t sense = -1;
    int64_t last = place_entity_end(w, i), whole = place_small_tail(w, i, last, &sense), more = goes_on(w, i, last, &sense);
    int64_t house = more > last ? -1 : owned_house(w, last);
    if (house > last) {
        place_add_entity(w, i, house);
        return house + 1;
    }
    whole = more > last ? more : whole;
    if (whole > last)
        place_push(w, i, whole, sense, "name");
    else
        place_add_entity(w, i, last);
    return whole + 1;
}

/* "Memorial Hospital" of a body's name; the token behind it, or `i`. */
static int64_t run_facility(struct place_work *w, int64_t i)
{
    const struct token *t = token(w, i);
    if (!t->ner_begin || (t->ner != NER_ORG && t->ner != NER_MISC))
        return i;
    int64_t last = place_entity_end(w, i);
    if (!facility_name(w, i, last))
        return i;
    place_add_entity(w, i, last);
    return last + 1;
}

static void push_read(struct place_work *w, struct place_reading *r)
{
    int64_t whole = r->usage == USAGE_LITERAL && r->ner == NER_NONE ? with_tail(w, r->last) : r->last;
    int32_t longer = whole > r->last ? place_sense_of_tokens(w, r->first, whole) : -1;
    r->sense = longer >= 0 ? longer : r->sense;
    r->last = whole;
    struct place_candidate *c = place_push(w, r->first, whole, r->sense, r->rule);
    if (!c)
        return;
    c->usage = r->usage;
    c->sure = r->place_before;
    w->senses[r->sense].named |= place_named_after_noun(w, r->first);
}

/* A name of the gazetteer at a capital letter; the token behind it. */
static int64_t run_name(struct place_work *w, int64_t i)
{
    struct place_reading r = {.first = i, .sense = -1};
    r.last = longest(w, i, &r.sense);
    if (r.last < 0 && place_named_after_noun(w, i) && !place_all_capitals(token(w, i)) && !token_is(w, i, W_PLACE_NEVER))
        return push_unlisted(w, i);
    if (r.last < 0 || !place_accept(w, &r))
        return i + 1;
    push_read(w, &r);
    return r.last + 1;
}

static int64_t run_token(struct place_work *w, int64_t i)
{
    if (token(w, i)->ner == NER_LOC)
        return run_entity(w, i);
    if (!capital(token(w, i)) || push_hyphened(w, i))
        return i + 1;
    if (is_road(w, i)) {
        place_push(w, i, i, -1, "road");
        return i + 1;
    }
    int64_t next = run_facility(w, i);
    return next > i ? next : run_name(w, i);
}

/* "Washington, D.C." is one name. */
static bool is_district_of_columbia(const struct place_work *w, const struct place_candidate *a, const struct place_candidate *b)
{
    return a->first == a->last && !strcmp(token(w, a->first)->lower, "washington") && b->last - b->first <= 1 &&
           wordlist_has("|d.c.|dc|d.c|", token(w, b->first)->lower);
}

static void swallow(struct place_work *w, uint32_t k)
{
    struct place_candidate *a = &w->candidates[k];
    int32_t s = a->sense;
    a->last = a[1].last;
    a->within = -1;
    if (a[1].sense >= 0)
        w->senses[a[1].sense].mentions--;
    for (uint32_t i = 0; s >= 0 && i < w->senses[s].n; i++)
        if (w->senses[s].hits[i].place->flags & GAZETTEER_CAPITAL)
            w->senses[s].bonus[i] = 6;
    memmove(a + 1, a + 2, (w->n_candidates - k - 2) * sizeof *a);
    w->n_candidates--;
    for (uint32_t i = k + 1; i < w->n_candidates; i++)
        if (w->candidates[i].within > 0)
            w->candidates[i].within--;
}

/* "Paris, Texas", "Springfield, Ill.": what follows contains what precedes; a chain has up to three parts. */
static void containers(struct place_work *w, uint32_t from)
{
    for (uint32_t k = from; k + 1 < w->n_candidates; k++) {
        struct place_candidate *a = &w->candidates[k], *b = &w->candidates[k + 1];
        if (b->first == a->last + 2 && !strcmp(token(w, a->last + 1)->lower, ",") && b->sense >= 0 && b->usage == USAGE_LITERAL)
            a->within = (int32_t)k + 1;
        else if (b->first == a->last + 2 && wordlist_has("|in|(|of|", token(w, a->last + 1)->lower) && b->sense >= 0)
            a->within = (int32_t)k + 1;
    }
    for (uint32_t k = from; k + 1 < w->n_candidates; k++)
        if (w->candidates[k].within == (int32_t)k + 1 && is_district_of_columbia(w, &w->candidates[k], &w->candidates[k + 1]))
            swallow(w, k);
}

static bool sense_is_abbreviated(const struct place_sense *s)
{
    for (uint32_t k = 0; k < s->n; k++)
        if (s->hits[k].class == GAZETTEER_ABBREVIATION)
            return true;
    return false;
}

/* Abbreviations count only behind a comma or in a bracket: ", Ill.", "(Ga.)"; the token behind it, or `i`. */
static int64_t run_abbreviation(struct place_work *w, int64_t i)
{
    const struct token *t = token(w, i), *next = in_sentence(w, i + 1);
    if (i < w->begin + 2 || !capital(t) || !capital(token(w, i - 2)) || !wordlist_has("|,|(|", token(w, i - 1)->lower))
        return i;
    bool point = !strcmp(next->lower, ".") && !next->space_before, pointed = point || strchr(t->form, '.');
    bool behind = w->n_candidates && w->candidates[w->n_candidates - 1].last == i - 2;
    if (!behind && !pointed)
        return i;
    int32_t s = pointed && behind ? place_sense_of_short(w, i) : place_sense_of_tokens(w, i, i);
    if (s < 0 || !sense_is_abbreviated(&w->senses[s]))
        return i;
    if (place_sense_has(&w->senses[s], ~0u) && t->ner == NER_PER && !(pointed && behind))
        return i;
    int64_t last = i + (point && behind);
    place_push(w, i, last, s, "abbreviation");
    return last + 1;
}

/* "(Varga & Holm, 2023)": authors, though towns may be called so. Citations stand in text order behind the references.
   The first token from `i` on that is in none. */
static int64_t past_citations(struct place_work *w, int64_t i, int64_t end)
{
    const struct document *d = w->d;
    for (; i < end; i++) {
        struct span s = token(w, i)->span;
        while (w->citation < d->n_claims && (d->claims[w->citation].kind != CLAIM_CITATION || d->claims[w->citation].span.end <= s.start))
            w->citation++;
        if (w->citation == d->n_claims || !span_overlaps(d->claims[w->citation].span, s))
            break;
    }
    return i;
}

static void find_in_sentence(struct place_work *w, uint32_t sentence)
{
    uint32_t from = w->n_candidates;
    w->sentence = (int32_t)sentence;
    w->begin = w->d->sentences[sentence].first;
    w->end = w->begin + w->d->sentences[sentence].count;
    for (int64_t i = w->begin; (i = past_citations(w, i, w->end)) < w->end;) {
        int64_t next = run_abbreviation(w, i);
        i = next > i ? next : run_token(w, i);
    }
    containers(w, from);
}

static void find(struct place_work *w)
{
    w->citation = 0;
    w->n_candidates = 0;
    for (uint32_t k = 0; k < w->n_senses; k++)
        w->senses[k].mentions = 0;
    for (uint32_t s = 0; s < w->d->n_sentences; s++)
        find_in_sentence(w, s);
}

/* What is sure somewhere ("in Laurel County", an entity) holds for the whole document: a second round where it was doubted before. */
void place_find(struct place_work *w)
{
    place_count_words(w);
    find(w);
    if (w->again)
        find(w);
}
