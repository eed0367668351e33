/* Which of the rows that share a name it cannot mean here: a surname within a longer name, a weekday, letters of a body, the
   namesake of a list. In: a hit and one of its rows; out: may it be meant. */
#include "mention/actor_parts.h"

#include "base/capitals.h"

#include <string.h>

/* A part of a longer personal name ("Melania Trump") is not the famous bearer of the surname. */
static bool continues_name(const struct actor_work *w, int32_t a, int32_t b)
{
    const struct token *t = w->d->tokens;
    return (t[b].ner == NER_PER && !t[b].ner_begin) || (t[a].upos == UPOS_PROPN && t[b].upos == UPOS_PROPN &&
           t[a].ner != NER_LOC && t[b].ner != NER_LOC && t[a].ner != NER_ORG);
}

/* "al | - | Sharaa": the article of a surname that stands alone */
static bool article_of_name(const struct actor_work *w, int32_t dash)
{
    static const char *const words[] = {"al", "el", "as", "ar", "an", "ad", "at", "ash", NULL};
    const struct token *t = w->d->tokens;
    return dash > 0 && !strcmp(t[dash].form, "-") && word_in(t[dash - 1].lower, words) &&
           (dash < 2 || !continues_name(w, dash - 2, dash - 1));
}

/* "Abu | Sharif", "Umm", "Ibn": the word makes one name with the next */
static bool particle(const struct token *t)
{
    static const char *const words[] = {"abu", "abou", "ibn", "umm", "bin", "bint", "ben", NULL};
    return capital(t) && word_in(t->lower, words);
}

/* "Richard | Nephew": a surname that is a first name, too, before a word with a capital */
static bool first_name(const struct actor_work *w, int32_t i)
{
    const struct token *t = w->d->tokens;
    bool next = (uint32_t)i + 1 < w->d->n_tokens && capital(&t[i + 1]) && t[i + 1].form[1] >= 'a' && (t[i + 1].upos == UPOS_NOUN || t[i + 1].upos == UPOS_PROPN);
    const struct authority_row *known = next ? mention_row_at(w, i + 1) : NULL;
    int32_t k = next ? w->hit_at[i + 1] : -1;
    bool person = known ? known->kind == AUTHORITY_AGENT && known->sub == SUB_PERSON : k < 0 || w->a->rows[w->hits[k].matches[0].row].sub == SUB_PERSON;
    return next && person && authority_given(w->a, t[i].form) && !mention_time_token(w->d, i + 1);
}

/* "Nuclear-Test- | Ban", "Sa'ar | -class", "Nasser | ad-Din": a part of one word */
static bool joined(const struct actor_work *w, const struct authority_hit *h)
{
    static const char *const kinds[] = {"class", "type", "made", "era", "style", "like", "din", NULL};
    const struct token *t = w->d->tokens;
    uint32_t n = w->d->n_tokens, next = (uint32_t)h->last + 1;
    if (next + 2 < n && !strcmp(t[next + 1].form, "-") && !strcmp(t[next + 2].lower, "din"))
        return true;
    bool after = next + 1 < n && !strcmp(t[next].form, "-") && word_in(t[next + 1].lower, kinds);
    bool before = h->first > 1 && !strcmp(t[h->first - 1].form, "-") && t[h->first - 2].ner != NER_PER && t[h->first - 1].span.end == t[h->first].span.start;
    return after || (before && !article_of_name(w, h->first - 1));
}

static bool inside_other_name(const struct actor_work *w, const struct authority_hit *h)
{
    int32_t k = h->first > 0 ? w->hit_at[h->first - 1] : -1;
    const struct authority_row *r = k >= 0 ? w->row[k] : NULL;     /* hits before this one are decided */
    bool title = k >= 0 && r && !mention_person_row(r) && !(r->kind == AUTHORITY_NAME && w->d->tokens[h->first - 1].ner == NER_PER);
    if ((h->first > 0 && particle(&w->d->tokens[h->first - 1])) || first_name(w, h->last) || joined(w, h))
        return true;
    bool before = h->first > 0 && !title && continues_name(w, h->first - 1, h->first) && !article_of_name(w, h->first - 1);
    bool after = (uint32_t)h->last + 1 < w->d->n_tokens && !mention_time_token(w->d, h->last + 1) &&
                 continues_name(w, h->last, h->last + 1);
    return before || after;
}

/* Taggers take "the Assad regime" for a place: a ruler in force is believed where no place has the name, and who holds
   another office where he acts. */
static bool ruler_not_place(const struct actor_work *w, const struct authority_hit *h, const struct authority_row *r)
{
    bool ruler = !strncmp(authority_string(w->a, r->office), "head_of", 7), acts = w->d->tokens[h->last].rel == REL_NSUBJ;
    if (r->kind != AUTHORITY_OFFICE || (!ruler && !acts) || (w->date != DATE_NONE && !authority_in_force(r, w->date)))
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
    return t->ner != NER_PER && word_in(t->lower, DAYS);
}

/* "the Reform Law", "No. 7", "in Ramadan": words that are some politician's surname, too */
static bool common_word(const struct document *d, int32_t i)
{
    return d->tokens[i].ner != NER_PER && word_is(d, i, W_ACTOR_COMMON);
}

/* "Imam | Ali", "the Prophet | Muhammad", "Shah | Abbas", "Moses": no politician of today */
static bool holy(const struct actor_work *w, const struct authority_hit *h)
{
    static const char *const titles[] = {"imam", "prophet", "hazrat", "saint", "st.", "caliph", "apostle", "shah", NULL};
    const struct token *t = &w->d->tokens[h->first];
    bool name = word_is(w->d, h->first, W_ACTOR_HOLY);
    return h->first > 0 ? word_in(t[-1].lower, titles) || (name && !mention_row_at(w, h->first - 1)) : name;
}

/* "Paul | Farmer", "John | Bishop": a trade behind a first name is a name */
static bool surname(const struct actor_work *w, const struct authority_hit *h)
{
    const struct token *t = &w->d->tokens[h->first];
    if (h->first != h->last || h->first == 0 || t->upos != UPOS_PROPN || !capital(t))
        return false;
    const struct authority_row *before = mention_row_at(w, h->first - 1);
    if (before && !mention_person_row(before))
        return false;
    bool flat = t->rel == REL_FLAT && t->head == h->first - 1;
    return capital(&t[-1]) && t[-1].upos == UPOS_PROPN && (flat || t[-1].ner == NER_PER);
}

/* "DOE": letters that stand for a body are nobody's surname; not in a headline that is all capitals */
static bool letters_alone(const struct actor_work *w, const struct authority_hit *h)
{
    const struct token *t = w->d->tokens;
    const char *form = t[h->first].form;
    size_t n = capitals_lead(form);
    if (n < 2 || n > 5 || form[n])
        return false;
    int32_t beside = h->first > 0 ? h->first - 1 : h->last + 1;
    return (uint32_t)beside >= w->d->n_tokens || !(t[beside].form[0] >= 'A' && t[beside].form[0] <= 'Z' && t[beside].form[1] >= 'A' && t[beside].form[1] <= 'Z');
}

/* "San | Gabriel": no people of that name */
static bool part_of_place(const struct actor_work *w, const struct authority_hit *h)
{
    const struct token *t = w->d->tokens;
    bool after = (uint32_t)h->last + 1 < w->d->n_tokens && t[h->last + 1].ner == NER_LOC && !t[h->last + 1].ner_begin;
    return t[h->first].ner == NER_LOC && (after || (h->first > 0 && !t[h->first].ner_begin));
}

/* "Fars | province", "Kerry | county": a place, whoever has the name */
static bool names_place(const struct actor_work *w, const struct authority_hit *h)
{
    return h->first == h->last && word_is(w->d, h->last + 1, W_ACTOR_LAND);
}

/* "the Guangdong Southern | Tigers", "the Army for the | Liberation of Chad": a word of some other body's name */
static bool inside_other_body(const struct actor_work *w, const struct authority_hit *h)
{
    const struct token *t = w->d->tokens, *k = &t[h->first];
    if (h->first != h->last || h->first == 0 || (k->form[1] >= 'A' && k->form[1] <= 'Z'))
        return false;
    const struct token *before = k - 1;
    bool joined = before->upos == UPOS_PROPN && capital(before) && before->ner == NER_ORG && before->head == h->first && w->hit_at[h->first - 1] < 0;
    bool purpose = h->first > 2 && !strcmp(before->lower, "the") && !strcmp(k[-2].lower, "for") && capital(&k[-3]) && k[-3].upos == UPOS_PROPN;
    return joined || purpose;
}

/* "King | Philip": of those who have the name only one who reigns */
static bool not_royal(const struct actor_work *w, const struct authority_hit *h, const struct authority_row *r)
{
    static const char *const titles[] = {"king", "queen", "pope", "emperor", "empress", "princess", NULL};
    static const char *const offices[] = {"head_of_state", "monarch", "heir", NULL};
    return h->first > 0 && word_in(w->d->tokens[h->first - 1].lower, titles) && r->kind == AUTHORITY_OFFICE && !word_in(authority_string(w->a, r->office), offices);
}

static bool lists(const char *list, const char *country)
{
    for (; *list; list += strcspn(list, "|"), list += *list == '|')
        if (!strncmp(list, country, 3))
            return true;
    return false;
}

/* "the South" is Seoul's in a report on Korea; not "the South Side", "the north of". */
static bool near_kin(const struct actor_work *w, const struct authority_hit *h, const struct authority_row *r)
{
    const struct token *t = w->d->tokens;
    uint32_t next = (uint32_t)h->last + 1;
    bool the = h->first > 0 && !strcmp(t[h->first - 1].lower, "the");
    bool longer = next < w->d->n_tokens && (t[next].upos == UPOS_PROPN || t[next].upos == UPOS_NOUN);
    if (!the || longer || document_child(w->d, h->last, REL_NMOD, -1) > h->last)
        return false;
    for (uint32_t i = 0; i < w->n_hits; i++) {
        const struct authority_row *other = w->hits[i].count ? &w->a->rows[w->hits[i].matches[0].row] : NULL;
        if (other && other->kind == AUTHORITY_NAME && !(other->flags & AUTH_NEAR) && lists(authority_string(w->a, r->note), authority_string(w->a, other->country)))
            return true;
    }
    return false;
}

static bool surname_allowed(const struct actor_work *w, const struct authority_hit *h, const struct authority_row *r)
{
    const struct token *t = &w->d->tokens[h->first];
    if (t->upos != UPOS_PROPN || common_word(w->d, h->first) || holy(w, h) || letters_alone(w, h) || mention_named_otherwise(w, h, r))
        return false;
    return !names_place(w, h) && !not_royal(w, h, r) && (t->ner != NER_LOC || ruler_not_place(w, h, r)) && !inside_other_name(w, h);
}

static bool agent_allowed(const struct actor_work *w, const struct authority_hit *h)
{
    const struct token *t = &w->d->tokens[h->last];     /* "acting president" */
    return !surname(w, h) && t->upos != UPOS_VERB && t->upos != UPOS_AUX && t->upos != UPOS_ADP;
}

/* A state, a group or a body, by what kind of name it is. */
static bool body_allowed(const struct actor_work *w, const struct authority_hit *h, const struct authority_row *r)
{
    if (r->kind == AUTHORITY_ORG && (names_place(w, h) || mention_bears_name(w, h) || inside_other_body(w, h)))
        return false;
    if (r->kind == AUTHORITY_NAME && r->flags & AUTH_NEAR && !near_kin(w, h, r))
        return false;
    if (r->kind == AUTHORITY_GROUP && part_of_place(w, h))
        return false;
    bool person = w->d->tokens[h->first].ner == NER_PER && (r->kind != AUTHORITY_ORG || h->first == h->last);
    return !(person && inside_other_name(w, h));
}

bool mention_row_allowed(const struct actor_work *w, const struct authority_hit *h, const struct authority_match *m,
                         const struct authority_row *r)
{
    if (!authority_fits(h, m) || (h->first == h->last && weekday(&w->d->tokens[h->first])))
        return false;
    if (r->kind == AUTHORITY_OFFICE && r->from != DATE_NONE && w->date != DATE_NONE && r->from > w->date + 400)
        return false;
    if (m->flags & MATCH_SURNAME)
        return surname_allowed(w, h, r);
    if (r->kind == AUTHORITY_NAME || r->kind == AUTHORITY_GROUP || r->kind == AUTHORITY_ORG)
        return body_allowed(w, h, r);
    return r->kind == AUTHORITY_AGENT ? agent_allowed(w, h) : !(mention_person_row(r) && names_place(w, h));
}
