/* Which of the rows that share a name is meant. In: hits; out: one row a hit, or none. Evidence is added
   up: kind of name, in force on the day, the entity tagger, capitals, the countries of the document;
   a tie between countries stays open. */
#include "mention/actor_work.h"

#include <string.h>

enum { COUNTRIES = 64 };

struct tally {
    const char *country[COUNTRIES];
    uint32_t weight[COUNTRIES], n;
    uint32_t votes[COUNTRIES];      /* how often each was named */
};

static const int kind_points[AUTHORITY_KIND_COUNT] = {
    [AUTHORITY_NAME] = 45, [AUTHORITY_OFFICE] = 40, [AUTHORITY_PERSON] = 38, [AUTHORITY_ORG] = 50,
    [AUTHORITY_AGENT] = 30, [AUTHORITY_GROUP] = 35, [AUTHORITY_TITLE] = 20,
};

static bool is_person(const struct authority_row *r)
{
    return r->kind == AUTHORITY_OFFICE || r->kind == AUTHORITY_PERSON;
}

static int ner_points(uint8_t ner, const struct authority_row *r)
{
    switch (ner) {
    case NER_PER: return is_person(r) ? 25 : r->kind == AUTHORITY_AGENT || r->kind == AUTHORITY_TITLE ? 0 : -25;
    case NER_LOC: return r->kind == AUTHORITY_NAME ? 15 : is_person(r) ? -15 : 0;
    case NER_NORP: return r->kind == AUTHORITY_NAME || r->kind == AUTHORITY_GROUP ? 10 : 0;
    case NER_ORG: return r->kind == AUTHORITY_ORG ? 15 : is_person(r) ? -15 : 0;
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

static int row_points(const struct actor_work *w, const struct authority_hit *h, const struct authority_match *m,
                      const struct authority_row *r, const struct tally *tally)
{
    const struct token *t = &w->d->tokens[h->first];
    int p = kind_points[r->kind] + ner_points(t->ner, r);
    p += authority_in_force(r, w->date) ? 20 : 0;
    p -= m->flags & MATCH_SURNAME ? 20 : 0;
    p -= r->flags & (AUTH_COMMON | AUTH_WEAK | AUTH_LANG) ? 15 : 0;
    p -= r->flags & AUTH_THIN ? 3 : 0;
    const char *country = authority_string(w->a, r->country);
    if (*country)
        p += !strcmp(country, w->country) ? 8 : weight_of(tally, country) ? 3 : 0;
    p += r->kind == AUTHORITY_NAME && r->sub <= SUB_ABBREV ? 6 : 0;
    const char *office = authority_string(w->a, r->office);
    if (r->kind == AUTHORITY_OFFICE && (!strncmp(office, "head_of", 7) || !strcmp(office, "supreme_leader") ||
        !strcmp(office, "monarch")))
        p += 3;
    return p;
}

/* A part of a longer personal name ("Melania Trump") is not the famous bearer of the surname. */
static bool continues_name(const struct actor_work *w, int32_t a, int32_t b)
{
    const struct token *t = w->d->tokens;
    return (t[b].ner == NER_PER && !t[b].ner_begin) || (t[a].upos == UPOS_PROPN && t[b].upos == UPOS_PROPN &&
           t[a].ner != NER_LOC && t[b].ner != NER_LOC && t[a].ner != NER_ORG);
}

static bool inside_other_name(const struct actor_work *w, const struct authority_hit *h)
{
    int32_t k = h->first > 0 ? w->hit_at[h->first - 1] : -1;
    const struct authority_row *r = k >= 0 ? w->row[k] : NULL;     /* hits before this one are decided */
    bool title = k >= 0 && r && !is_person(r) && !(r->kind == AUTHORITY_NAME && w->d->tokens[h->first - 1].ner == NER_PER);
    bool before = h->first > 0 && !title && continues_name(w, h->first - 1, h->first);
    bool after = (uint32_t)h->last + 1 < w->d->n_tokens && !mention_time_token(&w->d->tokens[h->last + 1]) &&
                 continues_name(w, h->last, h->last + 1);
    return before || after;
}

/* Taggers take "the Assad regime" for a place: a ruler in force is believed where no place has the name. */
static bool ruler_not_place(const struct actor_work *w, const struct authority_hit *h, const struct authority_row *r)
{
    const char *office = authority_string(w->a, r->office);
    if (strncmp(office, "head_of", 7) || (w->date != DATE_NONE && !authority_in_force(r, w->date)))
        return false;
    for (uint32_t i = 0; i < h->count; i++)
        if (w->a->rows[h->matches[i].row].kind == AUTHORITY_NAME)
            return false;
    return true;
}

/* "on Friday" is a day, whoever bears the name */
static bool weekday(const struct token *t)
{
    static const char *const DAYS[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", NULL};
    return t->ner != NER_PER && mention_word_in(t->lower, DAYS);
}

/* "the Reform Law", "No. 7", "in Ramadan": words that are some politician's surname, too */
static bool common_word(const struct token *t)
{
    static const char *const words[] = {"no", "law", "spring", "ramadan", "salam", "song", "fox", "day", "power", "court", "church", "field", "wells",
        "stone", "love", "hand", "good", "best", "young", "long", "short", "low", "major", "speaker", "west", "east", "north", "south", "summer", "winter",
        "august", "peace", "hope", "bond", "ball", "man", "bank", "banks", "rivers", "hill", "rock", "star", "sun", "moon", "park", "wood", "king", NULL};
    return t->ner != NER_PER && mention_word_in(t->lower, words);
}

/* "Imam | Ali", "the Prophet | Muhammad": no politician of today */
static bool holy(const struct actor_work *w, const struct authority_hit *h)
{
    static const char *const titles[] = {"imam", "prophet", "hazrat", "saint", "st.", "caliph", "apostle", NULL};
    return h->first > 0 && mention_word_in(w->d->tokens[h->first - 1].lower, titles);
}

/* "Paul | Farmer", "John | Bishop": a trade behind a first name is a name */
static bool surname(const struct actor_work *w, const struct authority_hit *h)
{
    const struct token *t = &w->d->tokens[h->first];
    if (h->first != h->last || h->first == 0 || t->upos != UPOS_PROPN || t->form[0] < 'A' || t->form[0] > 'Z')
        return false;
    const struct authority_row *before = mention_row_at(w, h->first - 1);
    if (before && !is_person(before))
        return false;
    bool flat = t->rel == REL_FLAT && t->head == h->first - 1, capital = t[-1].form[0] >= 'A' && t[-1].form[0] <= 'Z';
    return capital && t[-1].upos == UPOS_PROPN && (flat || t[-1].ner == NER_PER);
}

static bool allowed(const struct actor_work *w, const struct authority_hit *h, const struct authority_match *m,
                    const struct authority_row *r)
{
    const struct token *t = &w->d->tokens[h->first];
    if (!authority_fits(h, m) || (h->first == h->last && weekday(t)))
        return false;
    if (r->kind == AUTHORITY_OFFICE && r->from != DATE_NONE && w->date != DATE_NONE && r->from > w->date + 400)
        return false;
    if (m->flags & MATCH_SURNAME && (common_word(t) || holy(w, h)))
        return false;
    if (m->flags & MATCH_SURNAME)
        return t->upos == UPOS_PROPN && (t->ner != NER_LOC || ruler_not_place(w, h, r)) && !inside_other_name(w, h);
    if (r->kind == AUTHORITY_NAME || r->kind == AUTHORITY_GROUP)
        return !(t->ner == NER_PER && inside_other_name(w, h));
    if (r->kind == AUTHORITY_AGENT && surname(w, h))
        return false;
    t = &w->d->tokens[h->last];     /* "acting president" */
    if (r->kind == AUTHORITY_AGENT)
        return t->upos != UPOS_VERB && t->upos != UPOS_AUX && t->upos != UPOS_ADP;
    return true;
}

/* The row of the same entity that is in force: aliases may stand in one row only. */
static const struct authority_row *in_force_twin(const struct actor_work *w, const struct authority_row *r)
{
    uint32_t first, n;
    if (!r || authority_in_force(r, w->date) || (r->kind != AUTHORITY_ORG && !is_person(r)))
        return r;
    n = authority_by_id(w->a, authority_string(w->a, r->id), &first);
    for (uint32_t i = 0; i < n; i++) {
        const struct authority_row *twin = &w->a->rows[w->a->ids[first + i]];
        if (is_person(twin) == is_person(r) && authority_in_force(twin, w->date))
            return twin;
    }
    return r;
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
    static const char *const everyday[] = {"smith", "johnson", "williams", "brown", "jones", "davis", "miller", "wilson", "moore", "taylor", "anderson",
        "thomas", "jackson", "white", "harris", "martin", "thompson", "garcia", "martinez", "robinson", "clark", "clarke", "rodriguez", "lewis", "lee",
        "walker", "hall", "allen", "hernandez", "wright", "lopez", "scott", "green", "adams", "baker", "gonzalez", "nelson", "mitchell", "perez",
        "roberts", "turner", "phillips", "campbell", "parker", "evans", "edwards", "collins", "stewart", "sanchez", "morris", "rogers", "reed", "cook",
        "morgan", "bell", "murphy", "bailey", "rivera", "cooper", "richardson", "cox", "howard", "ward", "torres", "peterson", "gray", "ramirez",
        "james", "watson", "brooks", "kelly", "price", "bennett", "barnes", "ross", "henderson", "coleman", "jenkins", "perry", "powell", "patterson",
        "hughes", "flores", "butler", "simmons", "foster", "bryant", "alexander", "russell", "griffin", "diaz", "hayes", "mason", "steele", "jordan",
        "paul", "gordon", "hunt", "shaw", "holmes", "hart", "fisher", "douglas", "ferguson", "palmer", "mills", "bishop", "knight", "dixon", "hunter",
        "gibson", "marshall", "burns", "gomez", "ortiz", "simpson", "ford", "hamilton", "graham", "sullivan", "wallace", "woods", "cole", "reynolds",
        "robertson", "black", "daniel", "johnston", "peters", "stevens", "francis", "george", "charles", "joseph", "samuel", "michael", "simon", "joyce",
        "barrow", "browne", "harper", "key", "english", "little", "rush", "pierre", "louis", "marin", "santos", "silva", NULL};
    return m->flags & MATCH_SURNAME && mention_word_in(w->d->tokens[h->last].lower, everyday) && !weight_of(tally, authority_string(w->a, r->country));
}

static const struct authority_row *best_row(const struct actor_work *w, const struct authority_hit *h,
                                            const struct tally *tally)
{
    const struct authority_row *best = NULL;
    int points = 0;
    bool tie = false;
    for (uint32_t i = 0; i < h->count; i++) {
        const struct authority_row *r = &w->a->rows[h->matches[i].row];
        if (!allowed(w, h, &h->matches[i], r) || anybody(w, h, &h->matches[i], r, tally))
            continue;
        int p = row_points(w, h, &h->matches[i], r, tally);
        if (best && p == points && r->id != best->id && w->date == DATE_NONE && is_person(r) && is_person(best))
            p += longer(r, best) ? 1 : -1;
        if (best && p == points && r->id != best->id)
            tie = true;
        if (!best || p > points || (p == points && is_person(r) && r->id == best->id && r->from > best->from)) {
            tie = best && p == points ? tie : false;
            best = r;
            points = p;
        }
    }
    if (tie && best && (is_person(best) || best->kind == AUTHORITY_NAME || best->kind == AUTHORITY_ORG))
        return NULL;
    return in_force_twin(w, best);
}

static void count_country(struct tally *t, const char *country, uint32_t weight)
{
    uint32_t i = 0;
    while (i < t->n && strcmp(t->country[i], country))
        i++;
    if (i == COUNTRIES)
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
        if (r->kind != AUTHORITY_NAME || !allowed(w, h, &h->matches[k], r) ||
            (r->flags & (AUTH_AMBIGUOUS | AUTH_COMMON | AUTH_WEAK)))
            continue;
        if (only && only->country != r->country)
            return NULL;
        only = r;
    }
    return only;
}

/* Where something happens counts most ("in Niger"), then names of states, then whoever belongs to one. */
static uint32_t vote_of(const struct actor_work *w, const struct authority_hit *h, const struct authority_row *r)
{
    static const char *const in[] = {"in", "across", "throughout", "inside", "near", NULL};
    bool there = h->first > 0 && mention_word_in(w->d->tokens[h->first - 1].lower, in);
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

/* "the UN": letters of an organisation that the tagger took for a place */
static void mark_acronyms(struct actor_work *w)
{
    for (uint32_t i = 0; i < w->n_hits; i++) {
        const struct authority_hit *h = &w->hits[i];
        struct token *t = &w->d->tokens[h->first];
        if (w->row[i] && w->row[i]->kind == AUTHORITY_ORG && h->first == h->last && h->upper && t->ner == NER_LOC)
            t->ner = NER_ORG;
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
    }
    mark_acronyms(w);
}
