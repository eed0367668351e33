/* What the words of a noun phrase name, by position: before, on, after the head. In: a mention with its core span; out: the
   rows of the authority behind office, person, organisation, group, the states, and how the office is held. */
#include "mention/actor_parts.h"

#include <string.h>

static const char *const ousted_words[] = {"ousted", "deposed", "toppled", "overthrown", NULL};
static const char *const owners[] = {"his", "her", "their", NULL};

bool mention_person_row(const struct authority_row *r)
{
    return r->kind == AUTHORITY_OFFICE || r->kind == AUTHORITY_PERSON;
}

static void add_country(struct parts *p, const char *country)
{
    if (strlen(country) != 3)
        return;
    for (int i = 0; i < p->n_countries; i++)
        if (!strcmp(p->country[i], country))
            return;
    if (p->n_countries < COUNTRIES)
        p->country[p->n_countries++] = country;
}

/* The token of the hit whose head lies outside it. */
static int32_t top_of(const struct actor_work *w, const struct authority_hit *h)
{
    int32_t t = h->last;
    for (int i = 0; i < 16; i++) {
        int32_t up = w->d->tokens[t].head;
        if (up < h->first || up > h->last)
            return t;
        t = up;
    }
    return t;
}

/* Relation by which the hit's branch hangs on the head: "the police of [Kabul]" -> nmod. */
static int32_t branch_of(const struct actor_work *w, const struct authority_hit *h, int32_t head)
{
    int32_t t = top_of(w, h);
    for (int i = 0; i < 8 && t >= 0; i++) {
        if (w->d->tokens[t].head == head)
            return t;
        t = w->d->tokens[t].head;
    }
    return -1;
}

/* By place, not by arc: in "Republic of San Marino" the case may hang on either word. */
static bool country_preposition(const struct actor_work *w, const struct authority_hit *h)
{
    static const char *const words[] = {"of", "in", "from", "for", "at", "across", "near", "inside", "throughout", NULL};
    int32_t t = h->first - 1;
    while (t > 0 && w->d->tokens[t].upos != UPOS_ADP && w->d->tokens[t].upos != UPOS_VERB && t > h->first - 8)
        t--;
    return t >= 0 && word_in(w->d->tokens[t].lower, words);
}

/* "U.N. - backed government": the name tells who backs it, not whose it is. */
bool mention_only_describes(const struct actor_work *w, const struct authority_hit *h)
{
    const struct token *t = w->d->tokens;
    int32_t next = h->last + 1;
    return (uint32_t)next + 1 < w->d->n_tokens && !strcmp(t[next].form, "-") && word_is(w->d, next + 1, W_ACTOR_BACKED);
}

bool mention_name_relation(uint8_t rel)
{
    return rel == REL_FLAT || rel == REL_APPOS || rel == REL_NMOD_DESC || rel == REL_COMPOUND || rel == REL_FLAT_FOREIGN ||
           rel == REL_NMOD_UNMARKED;
}

static void take_on_head(struct parts *p, const struct authority_row *r)
{
    if (!p->head)
        p->head = r;
    if (mention_person_row(r))
        p->person = r;
    else if (r->kind == AUTHORITY_ORG)
        p->org = r;
    else if (r->kind == AUTHORITY_GROUP)
        p->group = r;
    else if (r->kind == AUTHORITY_AGENT || r->kind == AUTHORITY_TITLE)
        p->agent = r;
}

/* "Somaliland's president" is not Somalia's. */
static bool part_of_state(const struct authority_row *r) { return r->sub == SUB_CITY || r->sub == SUB_REGION; }

static void take_before(const struct actor_work *w, struct parts *p, const struct authority_row *r, uint8_t rel)
{
    if (r->kind == AUTHORITY_NAME) {
        add_country(p, authority_string(w->a, r->country));
        p->state_word = true;
        p->no_holder |= part_of_state(r);
    } else if (r->kind == AUTHORITY_ORG) {
        p->org = p->org ? p->org : r;
    } else if (mention_person_row(r)) {
        if (mention_name_relation(rel))
            p->person = r;
        p->no_holder |= rel == REL_NMOD_POSS && !(w->date != DATE_NONE && authority_in_force(r, w->date)); /* "Trump's defence secretary" */
        add_country(p, authority_string(w->a, r->country));
    } else if (r->kind == AUTHORITY_GROUP) {
        p->group = p->group ? p->group : r;
    } else if (r->kind == AUTHORITY_AGENT || r->kind == AUTHORITY_TITLE) {
        if (mention_name_relation(rel) && (!p->modifier_agent || r->office))
            p->modifier_agent = r;
    }
}

/* "Ada Obi, the |deputy| oil minister": no deputy of a parliament */
static bool deputy_of_office(const struct actor_work *w, const struct authority_hit *h)
{
    const struct token *t = w->d->tokens, *k = &t[h->last];
    return h->first == h->last && k->rel == REL_COMPOUND && k->head > h->last && !strcmp(k->lower, "deputy") && mention_role_row(mention_row_at(w, k->head));
}

static void take_after(const struct actor_work *w, struct parts *p, const struct authority_row *r,
                       const struct authority_hit *h, int32_t branch, bool has_country)
{
    uint8_t rel = w->d->tokens[branch].rel;
    if (mention_name_relation(rel) && mention_person_row(r)) {
        p->person = p->person ? p->person : r;
    } else if (mention_name_relation(rel) && (r->kind == AUTHORITY_AGENT || r->kind == AUTHORITY_TITLE)) {
        p->modifier_agent = p->modifier_agent || deputy_of_office(w, h) ? p->modifier_agent : r;
    } else if (r->kind == AUTHORITY_NAME && !has_country && (rel != REL_NMOD || country_preposition(w, h))) {
        add_country(p, authority_string(w->a, r->country));
        p->state_word |= !p->org || p->org == p->head;
        p->no_holder |= part_of_state(r);
    } else if (r->kind == AUTHORITY_ORG && !p->org && (rel != REL_NMOD || country_preposition(w, h))) {
        p->org = r;
    }
}

/* Name and office side by side without an arc. */
static void take_loose(const struct actor_work *w, struct parts *p, const struct authority_row *r)
{
    if (mention_person_row(r))
        p->person = p->person ? p->person : r;
    else if (mention_role_row(r))
        p->modifier_agent = p->modifier_agent ? p->modifier_agent : r;
    else if (r->kind == AUTHORITY_NAME && !p->n_countries)
        add_country(p, authority_string(w->a, r->country));
}

/* "Central Asia": many states */
static bool region(const struct authority_row *r) { return r && r->kind == AUTHORITY_GROUP && !r->country; }

/* "the minister of Marvan": whose he is stands there, though no list knows it. */
static bool strange_owner(const struct actor_work *w, const struct actor_mention *m, int32_t t)
{
    if (word_is(w->d, m->head, W_ACTOR_SETTLEMENT))
        return false;
    const struct token *k = &w->d->tokens[t];
    return t > m->head && k->head == m->head && k->rel == REL_NMOD && k->upos == UPOS_PROPN && (w->hit_at[t] < 0 || region(mention_row_at(w, t))) &&
           !strcmp(document_case_of(w->d, t), "of");
}

/* "European | diplomats", "foreign | fighters": of many states or of another one, not of the report's */
static bool from_elsewhere(const struct actor_work *w, const struct actor_mention *m, int32_t t)
{
    int32_t h = w->hit_at[m->head];
    bool own = h >= 0 && w->hits[h].first <= t;     /* "foreign minister" */
    return t < m->head && !own && word_is(w->d, t, W_ACTOR_ELSEWHERE);
}

/* "Mr. | President": who is spoken to sits there, and may be of any state */
static bool spoken_to(const struct actor_work *w, const struct actor_mention *m)
{
    static const char *const words[] = {"mr.", "mr", "madam", "madame", "mister", "sir", NULL};
    const struct token *t = w->d->tokens;
    return m->first < m->head && word_in(t[m->first].lower, words) && t[m->head].ner != NER_PER && mention_role_row(mention_row_at(w, m->head));
}

/* "the minister of Marvan, Petro Lindqvist", "President Samira Qodiri": somebody is named, known or not. The name may
   hang on the state. */
static bool names_somebody(const struct actor_work *w, const struct actor_mention *m, int32_t t)
{
    const struct token *k = &w->d->tokens[t];
    if (t <= m->head || !mention_name_relation(k->rel) || k->upos != UPOS_PROPN || k->ner != NER_PER)
        return false;
    return k->head == m->head || (k->rel == REL_APPOS && k->head > m->head && w->d->tokens[k->head].head == m->head &&
                                  w->d->tokens[k->head].ner != NER_PER);
}

/* "Secretary of State | Mike Varga", "Leader of the Revolution Ayatollah | Ali Karimi", not "aide to President | Ali Karimi":
   the first word of the name that the phrase of a title ends in, whatever the arcs say; -1. */
static int32_t name_behind_title(const struct actor_work *w, const struct actor_mention *m)
{
    const struct token *t = w->d->tokens;
    int32_t h = w->hit_at[m->head];
    if (h < 0 || !mention_role_row(w->row[h]) || t[m->head].ner == NER_PER || (t[m->head].feat_bits & FEAT_PLUR))
        return -1;
    int32_t end = w->hits[h].last, i = end + 1;
    while (i <= m->last && i < end + 8 && t[i].ner != NER_PER && t[i].upos != UPOS_PUNCT && t[i].upos != UPOS_CCONJ && t[i].upos != UPOS_VERB)
        i++;
    if (i > m->last || t[i].ner != NER_PER || t[i].upos != UPOS_PROPN)
        return -1;
    int32_t before = i - 1;
    while (before > end && mention_role_row(mention_row_at(w, before)))
        before = w->hits[w->hit_at[before]].first - 1;
    return before <= end || t[before].upos == UPOS_NOUN || t[before].upos == UPOS_PROPN ? i : -1;
}

/* What stands behind a preposition is another: "nine diplomats on Friday", "troops in Godwin". */
int32_t mention_own_end(const struct actor_work *w, const struct actor_mention *m)
{
    for (int32_t i = m->head + 1; i <= m->last; i++)
        if (w->d->tokens[i].rel == REL_CASE && w->d->tokens[i].upos == UPOS_ADP && w->d->tokens[i].ner != NER_PER)
            return i - 1;
    return m->last;
}

/* "Jordan's King Abdallah" is no Abdallah of another state; a day or a month is nobody. */
static bool another(const struct actor_work *w, const struct parts *p, const struct authority_hit *h, const struct authority_row *r)
{
    if (h->first != h->last || !mention_person_row(r))
        return false;
    return mention_time_token(w->d, h->first) || (p->n_countries && strcmp(p->country[0], authority_string(w->a, r->country)));
}

/* "the coalition fighting | the Houthis": who stands in a clause about it is another; not "a group linked to | al-Qaeda" */
static bool beside(const struct actor_work *w, int32_t branch)
{
    const struct token *t = &w->d->tokens[branch];
    return (t->rel == REL_ACL || t->rel == REL_ACL_RELCL) && !word_is(w->d, branch, W_ACTOR_JOINED);
}

/* How the office is held, whether by its holder at all, and whose it is: the words before the head and right behind it. */
static void note_words(const struct actor_work *w, const struct actor_mention *m, int32_t t, struct parts *p)
{
    const char *lower = w->d->tokens[t].lower;
    if (t > m->head && w->d->tokens[t].head != m->head)
        return;
    p->former |= word_is(w->d, t, W_ACTOR_FORMER);
    p->ousted |= word_in(lower, ousted_words);
    p->time_word = word_is(w->d, t, W_ACTOR_HOW_HELD) ? lower : p->time_word;
    p->no_holder |= word_is(w->d, t, W_ACTOR_NO_HOLDER);
    p->owned |= word_in(lower, owners);
}

/* "the Congolese army": of one of two states, and not of the report's */
static bool of_two_states(const struct actor_work *w, const struct actor_mention *m, int32_t t)
{
    const struct token *k = &w->d->tokens[t];
    int32_t i = w->hit_at[t];
    return i >= 0 && !w->row[i] && w->hits[i].first == t && t < m->head && k->upos == UPOS_ADJ && capital(k);
}

/* Who or whose it is, though no list knows them. */
static void note_strangers(const struct actor_work *w, const struct actor_mention *m, int32_t t, struct parts *p)
{
    p->strange |= strange_owner(w, m, t) || from_elsewhere(w, m, t) || of_two_states(w, m, t);
    if (p->somebody < 0 && names_somebody(w, m, t))
        p->somebody = t, p->no_holder = true;
}

static void take_hit(const struct actor_work *w, const struct actor_mention *m, const struct authority_hit *h,
                     const struct authority_row *r, struct parts *p)
{
    if (h->first <= m->head && m->head <= h->last) {
        take_on_head(p, r);
        return;
    }
    int32_t branch = branch_of(w, h, m->head);
    if (h->last < m->head) {
        take_before(w, p, r, branch < 0 ? REL_COMPOUND : w->d->tokens[branch].rel);
        p->n_before = p->n_countries;
    } else if (branch >= 0) {
        if (!beside(w, branch))
            take_after(w, p, r, h, branch, p->n_before > 0);
    } else if (h->last <= mention_own_end(w, m) || !mention_person_row(r)) {
        take_loose(w, p, r);
    }
}

/* What a list knows by the name that begins at `t`. */
static void take_name(const struct actor_work *w, const struct actor_mention *m, int32_t t, struct parts *p)
{
    int32_t i = w->hit_at[t];
    if (i < 0 || !w->row[i] || w->hits[i].first != t || mention_only_describes(w, &w->hits[i]))
        return;
    if (!another(w, p, &w->hits[i], w->row[i]))
        take_hit(w, m, &w->hits[i], w->row[i], p);
}

static void take_name_behind_title(const struct actor_work *w, const struct actor_mention *m, struct parts *p)
{
    int32_t named = name_behind_title(w, m);
    const struct authority_row *known = named >= 0 ? mention_row_at(w, named) : NULL;
    if (known && mention_person_row(known))
        p->person = known;
    else if (named >= 0)
        p->somebody = named, p->no_holder = true;
}

struct parts mention_collect_parts(const struct actor_work *w, const struct actor_mention *m)
{
    struct parts p = {.name_first = -1, .name_last = -1, .somebody = -1};
    take_name_behind_title(w, m, &p);
    if (spoken_to(w, m))
        p.strange = p.no_holder = true;
    for (int32_t t = m->first; t <= m->last; t++) {
        note_words(w, m, t, &p);
        if (!p.joined && (p.joined = mention_joined_state(w, t)))
            add_country(&p, authority_string(w->a, p.joined->country));
        note_strangers(w, m, t, &p);
        take_name(w, m, t, &p);
    }
    return p;
}
