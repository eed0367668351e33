/* In: an entity that the tagger calls LOC. Out: candidates: the whole of it, the part that the gazetteer knows, or each name in a row. */
#include "mention/place_parts.h"

#include <string.h>

/* Last token of the entity that begins or goes on at i. */
int64_t place_entity_end(const struct place_work *w, int64_t i)
{
    uint8_t ner = token(w, i)->ner;
    while (i + 1 < w->end && token(w, i + 1)->ner == ner && !token(w, i + 1)->ner_begin)
        i++;
    return i;
}

int64_t place_entity_begin(const struct place_work *w, int64_t i)
{
    while (i > w->begin && !token(w, i)->ner_begin && token(w, i - 1)->ner == token(w, i)->ner)
        i--;
    return i;
}

struct place_candidate *place_push(struct place_work *w, int64_t first, int64_t last, int32_t sense, const char *rule)
{
    struct place_candidate *c = ARENA_PUSH(&w->arena, w->candidates, w->n_candidates, w->cap_candidates);
    if (!c)
        return NULL;
    *c = (struct place_candidate){(int32_t)first, (int32_t)last, w->sentence, sense, -1, USAGE_LITERAL, 0, 0, false, rule};
    if (sense >= 0)
        w->senses[sense].mentions++;
    return c;
}

/* "Maiduguri Borno State", "British Embassy Tokyo": a well-known name at the end, else at the beginning. */
static int32_t sense_at_edge(struct place_work *w, int64_t first, int64_t last, int64_t *from, int64_t *to)
{
    for (int side = 0; side < 2; side++)
        for (int64_t n = last - first; n >= 1 && last - first < 8; n--) {
            int64_t a = side ? first : last - n + 1, b = side ? first + n - 1 : last;
            if (!capital(token(w, a)) || !capital(token(w, b)) || (a == b && place_generic(w, a)))
                continue;
            int32_t s = place_sense_of_tokens(w, a, b);
            if (s >= 0 && place_sense_strong(&w->senses[s]) && !place_sense_demonym(&w->senses[s])) {
                *from = a;
                *to = b;
                return s;
            }
        }
    return -1;
}

/* "Lower Manhattan", "Kunduz airport": the part that the gazetteer knows. Of "Houston Rockets" only `from` to `to` is a place. */
static int32_t sense_of_part(struct place_work *w, int64_t first, int64_t last, int64_t *from, int64_t *to)
{
    *from = first;
    *to = last;
    while (first < last && (token_is(w, first, W_PLACE_QUALIFIER) || !strcmp(token(w, first)->lower, "the") || !strcmp(token(w, first)->lower, "-")))
        first++;
    int32_t s = place_sense_of_tokens(w, first, last);
    for (int k = 0; s < 0 && k < 2 && last > first && token_is(w, last, W_PLACE_TAIL); k++) {
        last--;
        s = first == last && place_generic(w, first) ? -1 : place_sense_of_tokens(w, first, last);
    }
    return s >= 0 ? s : sense_at_edge(w, *from, *to, from, to);
}

/* Told as part of a person's name at least as often as a place: "Allen" beside "David Allen". */
bool place_person_word(const struct place_work *w, const struct token *t)
{
    uint32_t h = place_word_slot(t->lower);
    return w->person[h] && w->person[h] >= w->place[h];
}

void place_count_words(struct place_work *w)
{
    for (uint32_t i = 0; i < w->d->n_tokens; i++) {
        const struct token *t = &w->d->tokens[i];
        uint32_t h = place_word_slot(t->lower);
        bool alone = t->ner_begin && (i + 1 >= w->d->n_tokens || w->d->tokens[i + 1].ner != t->ner || w->d->tokens[i + 1].ner_begin);
        if (t->ner == NER_PER && !alone && w->person[h] < UINT16_MAX)
            w->person[h]++;
        if (t->ner == NER_LOC && w->place[h] < UINT16_MAX)
            w->place[h]++;
    }
}

/* "Zaporizhzhia" + "nuclear plant": an authored name that goes on in small letters; its last token. */
int64_t place_small_tail(struct place_work *w, int64_t first, int64_t last, int32_t *sense)
{
    for (int64_t to = last + 4 < w->end ? last + 4 : w->end - 1; to > last; to--) {
        if (capital(token(w, to)) || !token_is(w, to, W_PLACE_TAIL))
            continue;
        int32_t s = place_sense_of_tokens(w, first, to);
        for (uint32_t k = 0; s >= 0 && k < w->senses[s].n; k++)
            if (w->senses[s].hits[k].place->flags & GAZETTEER_AUTHORED) {
                *sense = s;
                return to;
            }
    }
    return last;
}

/* A name that no list knows: the last of a person's ("Vitaly Churkin ... Churkin said"), or who is said to say something. */
bool place_somebody(const struct place_work *w, int64_t first, int64_t last)
{
    bool told = first > 1 && !strcmp(token(w, first - 1)->lower, "to") && !strcmp(token(w, first - 2)->lower, "according");
    return w->person[place_word_slot(token(w, last)->lower)] || told || token_is(w, last + 1, W_PLACE_SAYS);
}

bool place_all_capitals(const struct token *t)
{
    size_t n = strlen(t->form);
    for (size_t i = 0; i < n; i++)
        if (t->form[i] < 'A' || t->form[i] > 'Z')
            return false;
    return n > 1;
}

/* A single word that no list knows is a place only behind a word that wants one, or in a row of places; "NAFTA" is none anywhere. */
static bool is_unlikely(const struct place_work *w, int64_t i)
{
    const char *before = token(w, i - 1)->lower;
    bool row = wordlist_has("|and|,|or|", before) && w->n_candidates && w->candidates[w->n_candidates - 1].last == i - 2;
    bool wanted = token_is(w, wordlist_has("|the|a|", before) ? i - 2 : i - 1, W_PLACE_BEFORE);
    return place_all_capitals(token(w, i)) || !(wanted || row);
}

/* "White House aides", "the Kremlin declined": a house that stands for who sits in it. */
bool place_is_house_of_power(const struct place_work *w, const struct place_sense *s, int64_t first, int64_t last)
{
    bool point = false;
    for (uint32_t i = 0; i < s->n; i++)
        point |= s->hits[i].place->kind == GAZETTEER_POINT;
    if (!point || !wordlist_has("|house|kremlin|pentagon|elysee|hall|", token(w, last)->lower))
        return false;
    const char *before = token(w, first - 1)->lower;
    bool located = wordlist_has("|in|at|near|outside|inside|around|to|from|into|", !strcmp(before, "the") ? token(w, first - 2)->lower : before);
    return !located || token(w, last)->rel == REL_COMPOUND;
}

/* "Duke of Edinburgh", "Archbishop of Canterbury" */
bool place_is_title_of(const struct place_work *w, int64_t first)
{
    return !strcmp(token(w, first - 1)->lower, "of") &&
           wordlist_has("|duke|duchess|earl|count|countess|archbishop|marquess|viscount|", token(w, first - 2)->lower) && capital(token(w, first - 2));
}

static bool any_tail(const struct place_work *w, int64_t first, int64_t last)
{
    for (int64_t i = first; i <= last; i++)
        if (token_is(w, i, W_PLACE_TAIL) || token_is(w, i, W_PLACE_QUALIFIER) || token_is(w, i, W_PLACE_FOREIGN))
            return true;
    return false;
}

static void push_known(struct place_work *w, int64_t first, int64_t last, int32_t sense)
{
    struct place_candidate *c = sense >= 0 ? place_push(w, first, last, sense, "entity") : NULL;
    if (!c)
        return;
    c->sure = true;
    c->usage = place_sense_demonym(&w->senses[sense]) ? USAGE_DEMONYM : USAGE_LITERAL;
}

static int32_t known_rest(struct place_work *w, int64_t first, int64_t last)
{
    int32_t s = first <= last ? place_sense_of_tokens(w, first, last) : -1;
    return s >= 0 && place_sense_strong(&w->senses[s]) && !(first == last && place_generic(w, first)) ? s : -1;
}

/* "Maiduguri Borno State", "Greece Italy", "Portland Trail Blazers": each name that is known stands for itself. */
static void cut_out(struct place_work *w, int64_t first, int64_t last, int64_t from, int64_t to, int32_t sense)
{
    push_known(w, first, from - 1, known_rest(w, first, from - 1));
    push_known(w, from, to, sense);
    push_known(w, to + 1, last, known_rest(w, to + 1, last));
}

/* "Maiduguri Borno State": where the second of two known names begins; `first`: nowhere. */
static int64_t split_of(struct place_work *w, int64_t first, int64_t last)
{
    for (int64_t k = first + 1; k <= last && last - first < 6; k++)
        if (capital(token(w, k)) && known_rest(w, first, k - 1) >= 0 && known_rest(w, k, last) >= 0)
            return k;
    return first;
}

/* "the Gaza Strip's": what the tagger took along at the edges is no part of the name. */
static void trim(const struct place_work *w, int64_t *first, int64_t *last)
{
    while (*first < *last && !strcmp(token(w, *first)->lower, "the"))
        ++*first;
    while (*last > *first && wordlist_has("|'s|\xe2\x80\x99s|'|,|.|", token(w, *last)->lower))
        --*last;
}

/* A word alone that the tagger should not have called a place. */
static bool no_name_alone(const struct place_work *w, int64_t i)
{
    const char *lower = token(w, i)->lower;
    return token_is(w, i, W_PLACE_NEVER) || !capital(token(w, i)) || wordlist_has("|states|park|state|bridge|king|house|council|union|", lower) ||
           wordlist_has("|duke|duchess|earl|count|countess|archbishop|", lower);
}

static bool is_direction_alone(const struct place_work *w, int64_t first, int64_t last)
{
    return first == last && (token_is(w, first, W_PLACE_QUALIFIER) || token_is(w, first, W_PLACE_TAIL));
}

/* A name that no list knows: is it none at all? Of one word unless somebody wants a place there; of more by what they say. */
static bool unlisted_is_none(const struct place_work *w, int64_t first, int64_t last)
{
    const char *lower = token(w, first)->lower;
    if (first == last)
        return !is_direction_alone(w, first, last) && (place_somebody(w, first, last) || is_unlikely(w, first));
    bool titled = token_is(w, first, W_PLACE_TITLE) || wordlist_has("|ayatollah|prophet|shahid|operation|hurricane|cyclone|typhoon|", lower);
    return !any_tail(w, first, last) && (is_unlikely(w, first) || titled);
}

/* Two names in one entity, or one with words that are no part of it: each known name stands for itself. Else *sense becomes
   that of the part which is known. */
static bool taken_apart(struct place_work *w, int64_t first, int64_t last, int32_t *sense)
{
    int64_t from, to, split = split_of(w, first, last);
    if (split > first) {
        push_known(w, first, split - 1, place_sense_of_tokens(w, first, split - 1));
        push_known(w, split, last, place_sense_of_tokens(w, split, last));
        return true;
    }
    int32_t part = sense_of_part(w, first, last, &from, &to);
    bool inner = part >= 0 && (from > first || to < last) && !token_is(w, last, W_PLACE_TAIL);
    if (inner)
        cut_out(w, first, last, from, to, part);
    else if (part >= 0)
        *sense = part;
    return inner;
}

/* `part`: found by a part of its name only. */
static void push_entity(struct place_work *w, int64_t first, int64_t last, int32_t sense, bool part)
{
    struct place_candidate *c = place_push(w, first, last, sense, sense < 0 ? "entity-unknown" : part ? "entity-part" : "entity");
    struct place_sense *s = sense >= 0 ? &w->senses[sense] : NULL;
    if (!c)
        return;
    c->sure = true;
    c->coarse = part;
    c->usage = s && place_sense_demonym(s) ? USAGE_DEMONYM : USAGE_LITERAL;
    if (s && !part) {
        w->again |= s->doubted && !s->sure;
        s->sure = true;
    }
}

void place_add_entity(struct place_work *w, int64_t first, int64_t last)
{
    trim(w, &first, &last);
    if (first == last && no_name_alone(w, first))
        return;
    bool direction = is_direction_alone(w, first, last);
    int32_t whole = direction ? -1 : place_sense_of_tokens(w, first, last), s = whole;
    if (first == last && s >= 0 && place_person_word(w, token(w, first)) && !place_sense_strong(&w->senses[s]))
        return;
    if (!direction && (s < 0 || place_sense_abbreviation(&w->senses[s])) && taken_apart(w, first, last, &s))
        return;
    if (s < 0 ? unlisted_is_none(w, first, last) : place_is_house_of_power(w, &w->senses[s], first, last))
        return;
    if (!place_is_title_of(w, first))
        push_entity(w, first, last, s, s != whole);
}
