/* In: a name that the gazetteer knows, in its sentence. Out: is it meant as a place, and how? "Reading" is read, "Jordan" a
   player, "Paris" of "Paris Club" part of a name. */
#include "mention/place_parts.h"

#include <string.h>

static bool tagged(const struct token *t)
{
    return t->upos != UPOS_X;
}

/* Reads as a person's name: after a title or another capital word, or before one. */
static bool person_like(const struct place_work *w, int64_t first, int64_t last)
{
    const struct token *before = in_sentence(w, first - 1), *after = in_sentence(w, last + 1);
    if (first > w->begin && token_is(w, first - 1, W_PLACE_TITLE))
        return true;
    if (capital(before) && first - 1 > w->begin && (before->ner == NER_PER || (tagged(before) && before->upos == UPOS_PROPN && before->ner == NER_NONE)) &&
        !token_is(w, first - 1, W_PLACE_QUALIFIER))
        return true;
    return capital(after) && (after->ner == NER_PER) && !after->ner_begin;
}

/* "Va.", "La" and ".": a state by its short name. */
static bool is_state_short(struct place_work *w, int64_t i)
{
    const struct token *t = token(w, i), *next = token(w, i + 1);
    bool pointed = strchr(t->form, '.') || (!strcmp(next->lower, ".") && !next->space_before);
    int32_t s = pointed && strlen(t->form) < 7 ? place_sense_of_short(w, i) : -1;
    for (uint32_t k = 0; s >= 0 && k < w->senses[s].n; k++)
        if (w->senses[s].hits[k].class == GAZETTEER_ABBREVIATION)
            return true;
    return false;
}

/* "HELENA, Mont. (AP)", "PORT SUDAN (Reuters)" */
static bool heads_a_report(struct place_work *w, int64_t first, int64_t last)
{
    const struct token *next = in_sentence(w, last + 1), *after = in_sentence(w, last + 2);
    if (!strcmp(next->lower, ",") && capital(after) && is_state_short(w, last + 2))
        return true; /* "Slidell, La." */
    if (first != w->begin || !place_all_capitals(token(w, last)) || strlen(token(w, last)->form) < 4)
        return false;
    return !strcmp(next->lower, "(") || (!strcmp(next->lower, ",") && capital(after) && strlen(after->form) == 2);
}

/* "in Jackson" */
static bool is_town_after_all(const struct place_work *w, int64_t first, int64_t last)
{
    const struct token *t = token(w, first), *next = token(w, last + 1);
    return first == last && token_is(w, first, W_PLACE_TOWN_TOO) && wordlist_has("|in|near|outside|around|", token(w, first - 1)->lower) &&
           (t->ner != NER_PER || place_entity_end(w, first) == last) && !capital(next) && !wordlist_has("|'s|\xe2\x80\x99s|", next->lower) && w->person[place_word_slot(t->lower)] == 0;
}

/* "Karnataka wants", "improve Tijuana's sewage": so great a place is meant whatever the tagger says, unless it speaks as people do. */
static bool is_great(const struct place_work *w, const struct place_sense *s, int64_t i)
{
    const struct token *t = token(w, i);
    return place_sense_population(s) >= 500000 && !token_is(w, i, W_PLACE_COMMON) && !token_is(w, i - 1, W_PLACE_TITLE) &&
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
    return (first < last || !token_is(w, first, W_PLACE_COMMON)) && token_is(w, last + 1, W_PLACE_BODY);
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
    bool taken = token_is(w, first - 1, W_PLACE_TAKEN) && (authored || place_sense_population(s) >= 50000);
    return (taken || ((named || authored) && wordlist_has("|in|near|outside|", token(w, first - 1)->lower))) && !wordlist_has("|'s|\xe2\x80\x99s|", token(w, last + 1)->lower) &&
           (first < last || !w->person[place_word_slot(token(w, last)->lower)]) &&
           !token_is(w, first - 2, W_PLACE_TRUSTED);
}

/* "Mach 2" is a speed, no town. */
static bool is_speed(const struct place_work *w, int64_t first, int64_t last)
{
    const char *next = in_sentence(w, last + 1)->lower;
    return !strcmp(token(w, first)->lower, "mach") && next[0] >= '0' && next[0] <= '9';
}

enum verdict { OPEN, MEANT, NOT_MEANT };

/* What must not be a place, and a demonym, which needs no second look unless it is part of a name. */
static enum verdict by_kind(struct place_work *w, struct place_reading *r)
{
    if (place_sense_abbreviation(&w->senses[r->sense]))
        return NOT_MEANT;
    return r->demonym && r->ner != NER_PER && r->ner != NER_ORG ? MEANT : OPEN;
}

/* The words around are surer than the tagger. */
static enum verdict by_words_around(struct place_work *w, struct place_reading *r)
{
    if (place_is_title_of(w, r->first) || is_speed(w, r->first, r->last))
        return NOT_MEANT;
    if (heads_a_report(w, r->first, r->last) || is_town_after_all(w, r->first, r->last))
        return MEANT;
    return place_is_house_of_power(w, &w->senses[r->sense], r->first, r->last) ? NOT_MEANT : OPEN;
}

static enum verdict by_initials(struct place_work *w, struct place_reading *r)
{
    bool bare = r->one && is_initials(&w->senses[r->sense], token(w, r->first));
    return bare && !(r->first == w->begin && r->firm) ? NOT_MEANT : OPEN;
}

/* What the tagger calls a person may be a place all the same; else it is none. */
static enum verdict by_person(struct place_work *w, struct place_reading *r)
{
    const struct place_sense *s = &w->senses[r->sense];
    bool person = r->ner == NER_PER, common = r->one && token_is(w, r->first, W_PLACE_COMMON);
    bool lone = common || (r->one && token_is(w, r->first, W_PLACE_NEVER));
    if (person && r->whole && r->one && is_great(w, s, r->first))
        return MEANT;
    if (r->whole && !lone && (place_named_after_noun(w, r->first) || (person && lies_in(w, s, r->first, r->last))))
        return MEANT;
    if (!person)
        return OPEN;
    bool place = place_sense_has(s, 1 << GAZETTEER_COUNTRY) || (r->place_before && r->firm);
    bool titled = r->first > w->begin && token_is(w, r->first - 1, W_PLACE_TITLE);
    return place && r->whole && r->one && !common && !titled ? MEANT : NOT_MEANT;
}

/* A single word that is a name of places only with others, or a person's in this report. */
static enum verdict by_word(struct place_work *w, struct place_reading *r)
{
    const struct token *t = token(w, r->first);
    bool part = token_is(w, r->first, W_PLACE_NEVER) || token_is(w, r->first, W_PLACE_QUALIFIER) || token_is(w, r->first, W_PLACE_TAIL);
    return r->one && (part || (place_person_word(w, t) && !r->firm)) ? NOT_MEANT : OPEN;
}

/* What is a place elsewhere in the report is one here; that it was asked calls for a second round. */
static enum verdict by_report(struct place_work *w, struct place_reading *r)
{
    struct place_sense *s = &w->senses[r->sense];
    s->doubted |= !s->sure;
    if (s->sure && r->ner == NER_NONE && !person_like(w, r->first, r->last))
        return MEANT;
    bool in_name = r->ner == NER_ORG || r->ner == NER_MISC;
    return r->one && token_is(w, r->first, W_PLACE_COMMON) && !(r->firm && (r->place_before || in_name)) ? NOT_MEANT : OPEN;
}

/* "Free Trade Agreement", "Reading Council": a name in the name of a body. */
static enum verdict by_body(struct place_work *w, struct place_reading *r)
{
    if (r->ner != NER_ORG && r->ner != NER_MISC && r->ner != NER_NORP)
        return OPEN;
    bool generic = place_generic(w, r->first), serves = token_is(w, r->first, W_PLACE_TOWN_TOO) && token_is(w, r->last + 1, W_PLACE_BODY);
    if (!r->whole && !r->demonym)
        r->usage = USAGE_IN_NAME;
    if (!r->whole)
        r->rule = "in-name";
    if (!r->whole && r->one && generic && !serves)
        return NOT_MEANT;
    bool known = place_sense_population(&w->senses[r->sense]) >= 50000 || serves_there(w, r->first, r->last);
    return r->firm || r->demonym || (!r->whole && known && !generic) ? MEANT : NOT_MEANT;
}

static enum verdict by_weight(struct place_work *w, struct place_reading *r)
{
    const struct token *t = token(w, r->first);
    if (person_like(w, r->first, r->last) || (r->first == w->begin && tagged(t) && t->upos != UPOS_PROPN && !r->firm))
        return NOT_MEANT;
    return r->firm || r->place_before || !r->one || place_sense_population(&w->senses[r->sense]) >= 50000 ? MEANT : NOT_MEANT;
}

static void look_at(struct place_work *w, struct place_reading *r)
{
    const struct place_sense *s = &w->senses[r->sense];
    r->ner = token(w, r->first)->ner;
    r->one = r->first == r->last;
    r->demonym = place_sense_demonym(s);
    r->firm = place_sense_strong(s);
    r->place_before = r->first > w->begin && token_is(w, r->first - 1, W_PLACE_BEFORE);
    r->whole = !r->ner || (place_entity_begin(w, r->first) == r->first && place_entity_end(w, r->first) <= r->last);
    r->usage = r->demonym ? USAGE_DEMONYM : USAGE_LITERAL;
    r->rule = r->demonym ? "demonym" : "name";
}

/* The first that has an answer decides: the surer signs stand before the weaker ones. */
bool place_accept(struct place_work *w, struct place_reading *r)
{
    static enum verdict (*const signs[])(struct place_work *, struct place_reading *) = {
        by_kind, by_words_around, by_initials, by_person, by_word, by_report, by_body, by_weight,
    };
    enum verdict v = OPEN;
    look_at(w, r);
    for (size_t i = 0; v == OPEN && i < sizeof signs / sizeof *signs; i++)
        v = signs[i](w, r);
    return v == MEANT;
}
