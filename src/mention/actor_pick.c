/* Which of the rows that share a name is meant. In: hits; out: one row a hit, or none. Evidence is added
   up: kind of name, in force on the day, the entity tagger, capitals, the countries of the document;
   a tie between countries stays open. */
#include "mention/actor_parts.h"

#include "base/capitals.h"

#include <string.h>

enum { TALLIED = 64 };

struct tally {
    const char *country[TALLIED];
    uint32_t weight[TALLIED], n;
    uint32_t votes[TALLIED];      /* how often each was named */
};

static const int kind_points[AUTHORITY_KIND_COUNT] = {
    [AUTHORITY_NAME] = 45, [AUTHORITY_OFFICE] = 40, [AUTHORITY_PERSON] = 38, [AUTHORITY_ORG] = 50,
    [AUTHORITY_AGENT] = 30, [AUTHORITY_GROUP] = 35, [AUTHORITY_TITLE] = 20,
};

static int ner_points(uint8_t ner, const struct authority_row *r)
{
    switch (ner) {
    case NER_PER: return mention_person_row(r) ? 25 : r->kind == AUTHORITY_AGENT || r->kind == AUTHORITY_TITLE ? 0 : -25;
    case NER_LOC: return r->kind == AUTHORITY_NAME ? 15 : mention_person_row(r) ? -15 : 0;
    case NER_NORP: return r->kind == AUTHORITY_NAME || r->kind == AUTHORITY_GROUP ? 10 : 0;
    case NER_ORG: return r->kind == AUTHORITY_ORG ? 15 : mention_person_row(r) ? -15 : 0;
    default: return 0;
    }
}

static uint32_t weight_of(const struct tally *t, const char *country)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (!strcmp(t->country[i], country))
            return t->weight[i];
    return 0;
}

/* The row of the same entity that is in force: aliases may stand in one row only. */
static const struct authority_row *in_force_twin(const struct actor_work *w, const struct authority_row *r)
{
    uint32_t first, n;
    if (!r || authority_in_force(r, w->date) || (r->kind != AUTHORITY_ORG && !mention_person_row(r)))
        return r;
    n = authority_by_id(w->a, authority_string(w->a, r->id), &first);
    for (uint32_t i = 0; i < n; i++) {
        const struct authority_row *twin = &w->a->rows[w->a->ids[first + i]];
        if (mention_person_row(twin) == mention_person_row(r) && authority_in_force(twin, w->date))
            return twin;
    }
    return r;
}

static bool named_otherwise(const struct actor_work *w, const struct authority_row *seat)
{
    for (uint32_t i = 0; i < w->n_hits; i++)
        if (w->row[i] && w->row[i] != seat && w->row[i]->country == seat->country)
            return true;
    return false;
}

/* "Brussels fined ...": the body that sits there, where nothing else is said of the state and no preposition makes it a place */
static bool body_of_seat(const struct actor_work *w, const struct authority_hit *h, const struct authority_match *m, const struct authority_row *r)
{
    static const char *const where[] = {"in", "at", "near", "from", "to", "around", "outside", "across", "into", "through", "central", "of", "for", NULL};
    if (r->kind != AUTHORITY_ORG || !(m->flags & MATCH_SHARED) || (h->first > 0 && word_in(w->d->tokens[h->first - 1].lower, where)))
        return false;
    for (uint32_t i = 0; i < h->count; i++) {
        const struct authority_row *seat = &w->a->rows[h->matches[i].row];
        if (seat->kind == AUTHORITY_NAME && seat->sub == SUB_CAPITAL && seat->flags & AUTH_AMBIGUOUS)
            return !named_otherwise(w, seat);
    }
    return false;
}

static int row_points(const struct actor_work *w, const struct authority_hit *h, const struct authority_match *m,
                      const struct authority_row *r, const struct tally *tally)
{
    const struct token *t = &w->d->tokens[h->first];
    int p = kind_points[r->kind] + ner_points(t->ner, r);
    bool undated = w->date == DATE_NONE && mention_person_row(r);   /* nobody is more in force than others */
    p += !undated && authority_in_force(in_force_twin(w, r), w->date) ? 20 : 0;
    p -= m->flags & MATCH_SURNAME ? 20 : 0;
    p -= r->flags & (AUTH_COMMON | AUTH_WEAK | AUTH_LANG) ? 15 : 0;
    p -= r->flags & AUTH_THIN ? 3 : 0;
    const char *country = authority_string(w->a, r->country);
    if (*country)
        p += !strcmp(country, w->country) ? 8 : weight_of(tally, country) ? 3 : 0;
    p += r->kind == AUTHORITY_NAME && r->sub <= SUB_ABBREV ? 6 : 0;
    p += body_of_seat(w, h, m, r) ? 40 : 0;
    const char *office = authority_string(w->a, r->office);
    if (r->kind == AUTHORITY_OFFICE && (!strncmp(office, "head_of", 7) || !strcmp(office, "supreme_leader") ||
        !strcmp(office, "monarch")))
        p += 3;
    return p;
}

static bool ruler(const struct actor_work *w, const struct authority_row *r)
{
    return r->kind == AUTHORITY_OFFICE && !strncmp(authority_string(w->a, r->office), "head_of", 7);
}

/* No day is known: who was longer in office is told of more; or the later one. */
static bool longer(const struct authority_row *a, const struct authority_row *b)
{
    if (a->from == DATE_NONE || a->to == DATE_NONE || b->from == DATE_NONE || b->to == DATE_NONE)
        return a->from > b->from;
    return a->to - a->from > b->to - b->from;
}

/* "Clark said": a surname of thousands is some politician's only where his state is named */
static bool anybody(const struct actor_work *w, const struct authority_hit *h, const struct authority_match *m, const struct authority_row *r,
                    const struct tally *tally)
{
    const struct authority_row *last = in_force_twin(w, r);     /* somebody's who left office years ago, too */
    bool gone = w->date != DATE_NONE && last->to != DATE_NONE && last->to < w->date - 3 * 365;
    return m->flags & MATCH_SURNAME && (gone || word_is(w->d, h->last, W_ACTOR_EVERYDAY)) && !weight_of(tally, authority_string(w->a, r->country));
}

static const struct authority_row *best_row(const struct actor_work *w, const struct authority_hit *h,
                                            const struct tally *tally)
{
    const struct authority_row *best = NULL;
    int points = 0;
    bool tie = false;
    for (uint32_t i = 0; i < h->count; i++) {
        const struct authority_row *r = &w->a->rows[h->matches[i].row];
        if (!mention_row_allowed(w, h, &h->matches[i], r) || anybody(w, h, &h->matches[i], r, tally))
            continue;
        int p = row_points(w, h, &h->matches[i], r, tally);
        if (best && p == points && r->id != best->id && w->date == DATE_NONE && ruler(w, r) && ruler(w, best))
            p += longer(r, best) ? 1 : -1;
        if (best && p == points && r->id != best->id)
            tie = true;
        if (!best || p > points || (p == points && mention_person_row(r) && r->id == best->id && r->from > best->from)) {
            tie = best && p == points ? tie : false;
            best = r;
            points = p;
        }
    }
    if (tie && best && (mention_person_row(best) || best->kind == AUTHORITY_NAME || best->kind == AUTHORITY_ORG))
        return NULL;
    return in_force_twin(w, best);
}

static void count_country(struct tally *t, const char *country, uint32_t weight)
{
    uint32_t i = 0;
    while (i < t->n && strcmp(t->country[i], country))
        i++;
    if (i == TALLIED)
        return;
    if (i == t->n)
        t->country[t->n++] = country;
    t->weight[i] += weight;
    t->votes[i]++;
}

/* The only state that all readings of a name agree on, if none is doubtful; NULL. */
static const struct authority_row *sure_name(const struct actor_work *w, const struct authority_hit *h)
{
    const struct authority_row *only = NULL;
    for (uint32_t k = 0; k < h->count; k++) {
        const struct authority_row *r = &w->a->rows[h->matches[k].row];
        if (r->kind != AUTHORITY_NAME || !mention_row_allowed(w, h, &h->matches[k], r) ||
            (r->flags & (AUTH_AMBIGUOUS | AUTH_COMMON | AUTH_WEAK)))
            continue;
        if (only && only->country != r->country)
            return NULL;
        only = r;
    }
    return only;
}

/* "rebels based | in Libya": it tells where they sit, not what is told of */
bool mention_kept_there(const struct actor_work *w, int32_t in)
{
    static const char *const kept[] = {"based", "exiled", "held", "jailed", "living", "stationed", NULL};
    return in > 0 && word_in(w->d->tokens[in - 1].lower, kept);
}

/* Where something happens counts most ("in Niger"), then names of states, then whoever belongs to one. */
static uint32_t vote_of(const struct actor_work *w, const struct authority_hit *h, const struct authority_row *r)
{
    static const char *const in[] = {"in", "across", "throughout", "inside", "near", NULL};
    bool there = h->first > 0 && word_in(w->d->tokens[h->first - 1].lower, in);
    if (there && mention_kept_there(w, h->first - 1))
        return 0;
    if (r->kind == AUTHORITY_NAME)
        return there ? 3 : r->sub == SUB_ADJECTIVE || r->sub == SUB_DEMONYM || r->sub == SUB_DEMONYMS ? 1 : 2;
    return r->kind == AUTHORITY_ORG || r->kind == AUTHORITY_OFFICE || r->kind == AUTHORITY_PERSON ? 1 : 0;
}

/* States vote, those of the first sentences twice. Before names are resolved (`sure`) only those that can mean one thing. */
static void tally_document(const struct actor_work *w, struct tally *t, bool sure)
{
    for (uint32_t i = 0; i < w->n_hits; i++) {
        const struct authority_hit *h = &w->hits[i];
        const struct authority_row *r = sure ? sure_name(w, h) : w->row[i];
        int32_t s = r ? document_sentence_of_token(w->d, h->first) : -1;
        const char *country = s >= 0 ? authority_string(w->a, r->country) : "";
        if (strlen(country) == 3 && country[0] <= 'Z' && !mention_only_describes(w, h) && vote_of(w, h, r))
            count_country(t, country, vote_of(w, h, r) * (s < 3 ? 2 : 1));
    }
}

/* One state far ahead of the others; in a report of some length, named more than once. */
static const char *default_country(const struct tally *t, bool brief)
{
    uint32_t best = 0, second = 0, votes = 0;
    const char *country = "";
    for (uint32_t i = 0; i < t->n; i++) {
        if (t->weight[i] > best) {
            second = best;
            best = t->weight[i];
            country = t->country[i];
            votes = t->votes[i];
        } else if (t->weight[i] > second) {
            second = t->weight[i];
        }
    }
    return best * 2 >= second * 3 && (brief || votes > 1) ? country : "";
}

/* "Seaton | Street": the place has more words */
static bool part_of_longer(const struct actor_work *w, const struct authority_hit *h)
{
    const struct token *t = w->d->tokens;
    uint32_t next = (uint32_t)h->last + 1;
    return !t[h->first].ner_begin || (next < w->d->n_tokens && t[next].ner == NER_LOC && !t[next].ner_begin);
}

/* What a list knows for a person or an organisation, the tagger took for a place: "the UN", "Milosevic", "the Taliban". */
static void mend_entities(struct actor_work *w)
{
    static const uint8_t of_kind[AUTHORITY_KIND_COUNT] = {[AUTHORITY_OFFICE] = NER_PER, [AUTHORITY_PERSON] = NER_PER, [AUTHORITY_ORG] = NER_ORG};
    for (uint32_t i = 0; i < w->n_hits; i++) {
        uint8_t ner = w->row[i] && !part_of_longer(w, &w->hits[i]) ? of_kind[w->row[i]->kind] : NER_NONE;
        for (int32_t t = w->hits[i].first; ner && t <= w->hits[i].last; t++)
            if (w->d->tokens[t].ner == NER_LOC)
                w->d->tokens[t].ner = ner;
    }
}

bool mention_state_named(const struct actor_work *w, const char *country)
{
    for (uint32_t i = 0; i < w->n_stated; i++)
        if (!strcmp(w->stated[i], country))
            return true;
    return false;
}

static void note_states(struct actor_work *w)
{
    for (uint32_t i = 0; i < w->n_hits && w->n_stated < sizeof w->stated / sizeof *w->stated; i++) {
        const char *country = w->row[i] && w->row[i]->kind == AUTHORITY_NAME ? authority_string(w->a, w->row[i]->country) : "";
        if (*country && !mention_state_named(w, country))
            w->stated[w->n_stated++] = country;
    }
}

/* "the FDD", "the PRI": letters that bodies elsewhere have, too ("?" in the list). */
static bool doubtful(const struct actor_work *w, uint32_t i)
{
    const struct authority_hit *h = &w->hits[i];
    const char *form = w->d->tokens[h->first].form;
    bool letters = h->first == h->last && !form[capitals_lead_stops(form)];
    for (uint32_t k = 0; letters && k < h->count; k++)
        if (&w->a->rows[h->matches[k].row] == w->row[i])
            return h->matches[k].flags & MATCH_SHARED;
    return false;
}

/* The report names the body in full, or its state; bodies of the United States act everywhere without it. */
static bool supported(const struct actor_work *w, const struct authority_row *r)
{
    const char *country = authority_string(w->a, r->country);
    bool told = strlen(country) != 3 || !strcmp(country, "USA") || mention_state_named(w, country);
    for (uint32_t i = 0; i < w->n_hits && !told; i++)
        told = w->row[i] && w->row[i]->id == r->id && !doubtful(w, i);
    return told;
}

/* Who is known all over the world by the surname: who rules, or speaks for, a state of weight; to a report of a line or two that
   has no room for his state, any ruler whose surname is no first name. */
static bool well_known(const struct actor_work *w, const struct authority_row *r, const char *form)
{
    static const char *const weight[] = {"USA", "RUS", "CHN", "GBR", "FRA", "DEU", "ISR", "IRN", "SUN", NULL};
    static const char *const voices[] = {"foreign_minister", "defence_minister", "envoy", "security_adviser", "spokesperson", NULL};
    const char *office = authority_string(w->a, r->office);
    bool ruler = !strncmp(office, "head_of", 7) || !strcmp(office, "supreme_leader") || !strcmp(office, "monarch"), brief = w->d->n_sentences <= 2;
    bool great = word_in(authority_string(w->a, r->country), weight) && (ruler || (word_in(office, voices) && (brief || w->date != DATE_NONE)));
    bool line = brief && ruler && !authority_given(w->a, form);
    return (great || line || ruler) && (w->date == DATE_NONE ? great || line : authority_in_force(in_force_twin(w, r), w->date));
}

static bool same_word(const char *a, const char *b)
{
    struct authority_word x, y;
    return authority_next_word(a, strlen(a), &x) && authority_next_word(b, strlen(b), &y) && x.length == y.length && !memcmp(x.text, y.text, x.length);
}

/* "the Horn of Africa", "Christie's", "Pearl Roundabout": a surname alone is nobody of a state that the report never names,
   unless it names him in full, or the world knows him. */
static bool unheard_of(const struct actor_work *w, uint32_t i)
{
    const struct authority_row *r = w->row[i];
    const char *country = authority_string(w->a, r->country);
    const char *last = strrchr(authority_string(w->a, r->name), ' ');
    const char *form = w->d->tokens[w->hits[i].last].form;      /* "Hemedti" is a name of his own, "Wang" is the first of two */
    bool surname = last && (same_word(last + 1, form) || same_word(authority_string(w->a, r->name), form));
    return mention_person_row(r) && surname && w->hits[i].first == w->hits[i].last && strlen(country) == 3 && !mention_state_named(w, country) && !mention_named_in_full(w, r) &&
           !well_known(w, r, form);
}

/* A doubtful name of a body whose state the report, which names others, never names: another's. */
static void drop_doubtful(struct actor_work *w)
{
    for (uint32_t i = 0; i < w->n_hits; i++) {
        bool letters = w->n_stated && w->row[i] && w->row[i]->kind == AUTHORITY_ORG && doubtful(w, i) && !supported(w, w->row[i]);
        if (w->row[i] && (letters || unheard_of(w, i)))
            w->row[i] = NULL;
    }
}

/* Twice: the second time with the states that the first time found behind names of more than one meaning. */
void mention_actor_pick(struct actor_work *w)
{
    for (int pass = 0; pass < 2; pass++) {
        struct tally tally = {.n = 0};
        tally_document(w, &tally, !pass);
        w->country = default_country(&tally, w->d->n_sentences <= 4);
        for (uint32_t i = 0; i < w->n_hits; i++)
            w->row[i] = best_row(w, &w->hits[i], &tally);
        if (!pass)
            mention_find_named(w);
    }
    note_states(w);
    drop_doubtful(w);
    mention_introduced(w);
    mend_entities(w);
}
