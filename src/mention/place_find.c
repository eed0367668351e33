/* In: tokens, entities, a gazetteer. Out: candidates. Three sources, in this order of trust: entities
   that the tagger calls LOC; names and demonyms of the gazetteer at capital letters; entities of other
   kinds that end in a word for a place ("Hospital", "Bridge"). A name inside an organisation's name is
   kept and flagged; one that reads as a person's is dropped. */
#include "mention/place_work.h"
#include "mention/place_parts.h"

#include <string.h>

enum { WORDS_MAX = 7 };

static const char facility[] = "|airport|hospital|church|mosque|library|university|college|museum|hotel|prison|camp|stadium|bridge|"
    "station|cathedral|palace|cemetery|park|street|avenue|road|highway|square|boulevard|river|creek|lake|island|islands|mountain|"
    "mountains|mall|harbor|harbour|dam|beach|arena|theater|theatre|courthouse|temple|monastery|county|parish|province|district|"
    "valley|bay|hills|heights|zoo|plaza|refinery|airfield|school|academy|base|airbase|barracks|garrison|";
static const char towns_too[] = "|charlotte|nelson|jackson|austin|hamilton|florence|victoria|augusta|salem|york|troy|windsor|madison|lincoln|milan|"
                                "nancy|split|bath|reading|nice|orange|mobile|";
static const char local_bodies[] = "|police|pd|county|city|council|sheriff|sheriff's|fire|school|high|hospital|mayor|magistrates|magistrate|"
                                   "municipality|municipal|crown|district|community|general|chamber|prison|port|airport|";

static bool tagged(const struct token *t)
{
    return t->upos != UPOS_X;
}

/* Reads as a person's name: after a title or another capital word, or before one. */
static bool person_like(const struct place_work *w, int64_t first, int64_t last, int64_t begin, int64_t end)
{
    const struct token *before = token(w, first > begin ? first - 1 : -1), *after = token(w, last + 1 < end ? last + 1 : -1);
    if (wordlist_has(place_words_titles, before->lower))
        return true;
    if (capital(before) && first - 1 > begin && (before->ner == NER_PER || (tagged(before) && before->upos == UPOS_PROPN && before->ner == NER_NONE)) &&
        !wordlist_has(place_words_qualifiers, before->lower))
        return true;
    return capital(after) && (after->ner == NER_PER) && !after->ner_begin;
}

/* "Va.", "La": too short to be looked up anywhere else. */
static int32_t sense_of_short(struct place_work *w, int64_t i)
{
    char key[GAZETTEER_KEY_MAX];
    size_t n = gazetteer_key(token(w, i)->form, strlen(token(w, i)->form), key);
    return n ? place_sense_of(w, key, n) : -1;
}

/* "Va.", "La" and ".": a state by its short name. */
static bool is_state_short(struct place_work *w, int64_t i)
{
    const struct token *t = token(w, i), *next = token(w, i + 1);
    bool pointed = strchr(t->form, '.') || (!strcmp(next->lower, ".") && !next->space_before);
    int32_t s = pointed && strlen(t->form) < 7 ? sense_of_short(w, i) : -1;
    for (uint32_t k = 0; s >= 0 && k < w->senses[s].n; k++)
        if (w->senses[s].hits[k].class == GAZETTEER_ABBREVIATION)
            return true;
    return false;
}

/* "HELENA, Mont. (AP)", "PORT SUDAN (Reuters)" */
static bool heads_a_report(struct place_work *w, int64_t first, int64_t last, int64_t begin, int64_t end)
{
    const struct token *next = token(w, last + 1 < end ? last + 1 : -1), *after = token(w, last + 2 < end ? last + 2 : -1);
    if (!strcmp(next->lower, ",") && capital(after) && is_state_short(w, last + 2))
        return true; /* "Slidell, La." */
    if (first != begin || !place_all_capitals(token(w, last)) || strlen(token(w, last)->form) < 4)
        return false;
    return !strcmp(next->lower, "(") || (!strcmp(next->lower, ",") && capital(after) && strlen(after->form) == 2);
}

/* "in Jackson" */
static bool is_town_after_all(const struct place_work *w, int64_t first, int64_t last)
{
    const struct token *t = token(w, first), *next = token(w, last + 1);
    return first == last && wordlist_has(towns_too, t->lower) && wordlist_has("|in|near|outside|around|", token(w, first - 1)->lower) &&
           (t->ner != NER_PER || place_entity_end(w, first, last + 2) == last) && !capital(next) && !wordlist_has("|'s|\xe2\x80\x99s|", next->lower) && w->person[place_word_slot(t->lower)] == 0;
}

/* "Karnataka wants", "improve Tijuana's sewage": so great a place is meant whatever the tagger says, unless it speaks as people do. */
static bool is_great(const struct place_work *w, const struct place_sense *s, int64_t i)
{
    const struct token *t = token(w, i);
    return place_sense_population(s) >= 500000 && !wordlist_has(place_words_common, t->lower) && !wordlist_has(place_words_titles, token(w, i - 1)->lower) &&
           !w->person[place_word_slot(t->lower)] && !place_somebody(w, i, i) && !capital(token(w, i - 1)) && !capital(token(w, i + 1));
}

/* "APC", "SANA": letters that are no country's or region's are no town's. */
static bool is_initials(const struct place_sense *s, const struct token *t)
{
    return place_all_capitals(t) && strlen(t->form) <= 5 && !place_sense_has(s, 1 << GAZETTEER_COUNTRY | 1 << GAZETTEER_REGION);
}

/* "the Slidell Police Department": a body of the town, however small. */
static bool serves_there(const struct place_work *w, int64_t first, int64_t last)
{
    return (first < last || !wordlist_has(place_words_common, token(w, first)->lower)) && wordlist_has(local_bodies, token(w, last + 1)->lower);
}

/* "the town of Garowe": no person whatever the tagger says */
static bool is_named_after_noun(const struct place_work *w, int64_t first)
{
    return !strcmp(token(w, first - 1)->lower, "of") &&
           wordlist_has("|town|towns|city|cities|village|villages|suburb|neighborhood|neighbourhood|settlement|hamlet|", token(w, first - 2)->lower);
}

/* "in Bint Jbeil", "captured Shuqra": so too of a known name behind "in", or a well-known one that is taken, but for "faith in
   Paddock", "in Paddock's room". */
static bool lies_in(const struct place_work *w, const struct place_sense *s, int64_t first, int64_t last)
{
    bool named = false, authored = false;
    for (uint32_t i = 0; i < s->n; i++) {
        named |= s->hits[i].class == GAZETTEER_NAME;
        authored |= s->hits[i].place->flags & GAZETTEER_AUTHORED;
    }
    bool taken = (authored || place_sense_population(s) >= 50000) &&
                 wordlist_has("|seize|seized|seizes|capture|captured|captures|recaptured|retook|retake|shelled|bombed|liberated|besieged|stormed|entered|enters|occupied|",
                              token(w, first - 1)->lower);
    return (taken || ((named || authored) && wordlist_has("|in|near|outside|", token(w, first - 1)->lower))) && !wordlist_has("|'s|\xe2\x80\x99s|", token(w, last + 1)->lower) &&
           (first < last || !w->person[place_word_slot(token(w, last)->lower)]) &&
           !wordlist_has("|faith|trust|confidence|belief|believe|believes|believed|interest|interested|hope|pride|star|stars|starred|", token(w, first - 2)->lower);
}

static bool accept(struct place_work *w, int64_t first, int64_t last, int64_t begin, int64_t end, int32_t sense, uint8_t *usage, const char **rule)
{
    const struct place_sense *s = &w->senses[sense];
    const struct token *t = token(w, first), *before = token(w, first > begin ? first - 1 : -1);
    bool demonym = place_sense_demonym(s), firm = place_sense_strong(s), place_before = wordlist_has(place_words_locative, before->lower);
    uint8_t ner = t->ner;
    *usage = demonym ? USAGE_DEMONYM : USAGE_LITERAL;
    *rule = demonym ? "demonym" : "name";
    if (place_sense_abbreviation(s))
        return false;
    if (demonym && ner != NER_PER && ner != NER_ORG)
        return true;
    int64_t eb = ner ? place_entity_begin(w, first, begin) : first, ee = ner ? place_entity_end(w, first, end) : last;
    bool whole = eb == first && ee <= last;
    if (place_is_title_of(w, first) || (last + 1 < end && !strcmp(t->lower, "mach") && token(w, last + 1)->lower[0] >= '0' && token(w, last + 1)->lower[0] <= '9'))
        return false;
    if (heads_a_report(w, first, last, begin, end) || is_town_after_all(w, first, last))
        return true;
    if (place_is_house_of_power(w, s, first, last) || (first == last && is_initials(s, t) && !(first == begin && firm)))
        return false;
    if (ner == NER_PER && whole && first == last && is_great(w, s, first))
        return true;
    bool lone = first == last && (wordlist_has(place_words_common, t->lower) || place_never(t->lower));
    if (whole && !lone && (is_named_after_noun(w, first) || (ner == NER_PER && lies_in(w, s, first, last))))
        return true;
    if (ner == NER_PER)
        return whole && first == last && !wordlist_has(place_words_common, t->lower) && !wordlist_has(place_words_titles, before->lower) &&
               (place_sense_has(s, 1 << GAZETTEER_COUNTRY) || (place_before && firm));
    if (first == last && (place_never(t->lower) || wordlist_has(place_words_qualifiers, t->lower) || wordlist_has(place_words_tails, t->lower) || (place_person_word(w, t) && !firm)))
        return false;
    w->senses[sense].doubted |= !s->sure;
    if (s->sure && ner == NER_NONE && !person_like(w, first, last, begin, end))
        return true;
    if (first == last && wordlist_has(place_words_common, t->lower) && !(firm && (place_before || ner == NER_ORG || ner == NER_MISC)))
        return false;
    if (ner == NER_ORG || ner == NER_MISC || ner == NER_NORP) {
        if (!whole)
            *usage = demonym ? USAGE_DEMONYM : USAGE_IN_NAME, *rule = "in-name";
        if (!whole && first == last && place_generic(t->lower) && !(wordlist_has(towns_too, t->lower) && wordlist_has(local_bodies, token(w, last + 1)->lower)))
            return false; /* "Free Trade Agreement" */
        return firm || demonym || (!whole && (place_sense_population(s) >= 50000 || serves_there(w, first, last)) && !place_generic(t->lower));
    }
    if (person_like(w, first, last, begin, end))
        return false;
    if (first == begin && tagged(t) && t->upos != UPOS_PROPN && !firm)
        return false;
    return firm || place_before || first < last || place_sense_population(s) >= 50000;
}

/* The longest name of the gazetteer that begins at i; its last token, or -1. */
static int64_t longest(struct place_work *w, int64_t i, int64_t end, int32_t *sense)
{
    int64_t best = -1;
    for (int64_t last = i; last < end && last < i + WORDS_MAX; last++) {
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
static int64_t goes_on(struct place_work *w, int64_t first, int64_t last, int64_t end, int32_t *sense)
{
    int32_t s = -1;
    bool joins = last + 2 < end && wordlist_has("|'s|\xe2\x80\x99s|of|and|-|", token(w, last + 1)->lower);
    int64_t to = joins ? longest(w, first, end, &s) : -1;
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
    return wordlist_has(facility, token(w, last)->lower) || (at && wordlist_has("|center|centre|hall|tower|towers|campus|basilica|", token(w, last)->lower));
}

/* A name before "County", "Province" goes with it; returns the last token. */
static int64_t with_tail(const struct place_work *w, int64_t last, int64_t end)
{
    const struct token *next = token(w, last + 1 < end ? last + 1 : -1);
    return capital(next) && wordlist_has(place_words_tails, next->lower) ? last + 1 : last;
}

/* "the village of Wanga Mangoro", which no list knows */
static int64_t push_unlisted(struct place_work *w, int64_t first, int64_t end, int32_t sentence)
{
    int64_t last = first;
    while (last + 1 < end && last < first + 3 && capital(token(w, last + 1)))
        last++;
    struct place_candidate *c = place_push(w, first, last, sentence, -1, "entity-unknown");
    if (c)
        c->sure = true;
    return last + 1;
}

/* "US-based", "Gaza-bound": the place in front of the hyphen, which says whose and not where. */
static bool push_hyphened(struct place_work *w, int64_t i, int32_t sentence)
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
    struct place_candidate *c = s >= 0 && place_sense_strong(&w->senses[s]) && !place_sense_abbreviation(&w->senses[s]) ? place_push(w, i, i, sentence, s, "hyphen") : NULL;
    if (!c)
        return false;
    c->usage = place_sense_demonym(&w->senses[s]) ? USAGE_DEMONYM : USAGE_IN_NAME;
    c->cut = (uint8_t)n;
    return true;
}

/* "the A417", "the M5 highway" where traffic is told of; not the M23, which is a movement. */
static bool is_road(const struct place_work *w, int64_t i, int64_t begin, int64_t end)
{
    const char *s = token(w, i)->form;
    size_t n = strlen(s);
    bool numbered = n >= 2 && n <= 5 && strchr("AMB", *s) && strspn(s + 1, "0123456789") == n - 1;
    if (!numbered || !strcmp(s, "M23"))
        return false;
    for (int64_t k = begin; k < end; k++)
        if (wordlist_has("|motorway|carriageway|junction|roundabout|southbound|northbound|eastbound|westbound|lorry|traffic|congestion|diversion|highway|", token(w, k)->lower))
            return true;
    return false;
}

static int64_t run_token(struct place_work *w, int64_t i, int64_t begin, int64_t end, int32_t sentence)
{
    const struct token *t = token(w, i);
    int32_t sense = -1;
    uint8_t usage;
    const char *rule;
    if (t->ner == NER_LOC) {
        int64_t last = place_entity_end(w, i, end), whole = place_small_tail(w, i, last, end, &sense);
        int64_t more = goes_on(w, i, last, end, &sense);
        if (more > last)
            whole = more;
        else if (last + 2 < end && wordlist_has("|'s|\xe2\x80\x99s|", token(w, last + 1)->lower) && capital(token(w, last + 2)) &&
                 wordlist_has("|bridge|chapel|basilica|square|church|cathedral|hospital|island|beach|point|park|", token(w, last + 2)->lower)) {
            place_add_entity(w, i, last + 2, sentence); /* "St George's Chapel" */
            return last + 3;
        }
        if (whole > last)
            place_push(w, i, whole, sentence, sense, "name");
        else
            place_add_entity(w, i, last, sentence);
        return whole + 1;
    }
    if (!capital(t) || push_hyphened(w, i, sentence))
        return i + 1;
    if (is_road(w, i, begin, end)) {
        place_push(w, i, i, sentence, -1, "road");
        return i + 1;
    }
    if ((t->ner == NER_ORG || t->ner == NER_MISC) && t->ner_begin) {
        int64_t last = place_entity_end(w, i, end);
        if (facility_name(w, i, last)) {
            place_add_entity(w, i, last, sentence);
            return last + 1;
        }
    }
    int64_t last = longest(w, i, end, &sense);
    if (last < 0 && is_named_after_noun(w, i) && !place_all_capitals(t) && !place_never(t->lower))
        return push_unlisted(w, i, end, sentence);
    if (last < 0 || !accept(w, i, last, begin, end, sense, &usage, &rule))
        return i + 1;
    int64_t whole = usage == USAGE_LITERAL && t->ner == NER_NONE ? with_tail(w, last, end) : last;
    if (whole > last) {
        int32_t s = place_sense_of_tokens(w, i, whole);
        sense = s >= 0 ? s : sense;
    }
    struct place_candidate *c = place_push(w, i, whole, sentence, sense, rule);
    if (c && is_named_after_noun(w, i))
        w->senses[sense].named = true;
    if (c) {
        c->usage = usage;
        c->sure = wordlist_has(place_words_locative, token(w, i > begin ? i - 1 : -1)->lower);
    }
    return whole + 1;
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
static void containers(struct place_work *w, uint32_t from, int64_t end)
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
    (void)end;
}

/* Abbreviations count only behind a comma or in a bracket: ", Ill.", "(Ga.)" */
static int64_t abbreviation(struct place_work *w, int64_t i, int64_t begin, int64_t end, int32_t sentence)
{
    if (i < begin + 2 || !capital(token(w, i)) || !capital(token(w, i - 2)) || !wordlist_has("|,|(|", token(w, i - 1)->lower))
        return i;
    bool point = i + 1 < end && !strcmp(token(w, i + 1)->lower, ".") && !token(w, i + 1)->space_before, pointed = point || strchr(token(w, i)->form, '.');
    bool behind = w->n_candidates && w->candidates[w->n_candidates - 1].last == i - 2;
    if (!behind && !pointed)
        return i;
    int64_t last = i + (point && behind);
    int32_t s = pointed && behind ? sense_of_short(w, i) : place_sense_of_tokens(w, i, i);
    if (s < 0 || !place_sense_has(&w->senses[s], ~0u)) {
        for (uint32_t k = 0; s >= 0 && k < w->senses[s].n; k++)
            if (w->senses[s].hits[k].class == GAZETTEER_ABBREVIATION) {
                place_push(w, i, last, sentence, s, "abbreviation");
                return last + 1;
            }
        return i;
    }
    bool abbreviated = false;
    for (uint32_t k = 0; k < w->senses[s].n; k++)
        abbreviated |= w->senses[s].hits[k].class == GAZETTEER_ABBREVIATION;
    if (!abbreviated || (token(w, i)->ner == NER_PER && !(pointed && behind)))
        return i;
    (void)end;
    place_push(w, i, last, sentence, s, "abbreviation");
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

static void find(struct place_work *w)
{
    w->citation = 0;
    w->n_candidates = 0;
    for (uint32_t k = 0; k < w->n_senses; k++)
        w->senses[k].mentions = 0;
    for (uint32_t s = 0; s < w->d->n_sentences; s++) {
        int64_t begin = w->d->sentences[s].first, end = begin + w->d->sentences[s].count;
        uint32_t from = w->n_candidates;
        for (int64_t i = begin; (i = past_citations(w, i, end)) < end;) {
            int64_t next = abbreviation(w, i, begin, end, (int32_t)s);
            i = next > i ? next : run_token(w, i, begin, end, (int32_t)s);
        }
        containers(w, from, end);
    }
}

/* What is sure somewhere ("in Laurel County", an entity) holds for the whole document: a second round where it was doubted before. */
void place_find(struct place_work *w)
{
    place_count_words(w);
    find(w);
    if (w->again)
        find(w);
}
