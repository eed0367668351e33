/* Whom the report itself names in full. In: hits with the row picked for each; out: the full names, and what they tell of short
   ones: "Boris Johnson ... Johnson" is no other Johnson, "Robert Ford ... Ford" no maker of cars, "the Expediency Council (EC)
   ... the EC" no European Community; of a report without a day, who "the president" is. */
#include "mention/actor_parts.h"

#include "base/capitals.h"

#include <string.h>

enum { NAMES = 256, LETTERS = 8 };

static void add_name(struct actor_work *w, int32_t first, int32_t last, const struct authority_row *row)
{
    struct full_name *n = w->n_names < NAMES ? ARENA_PUSH(w->arena, w->names, w->n_names, w->cap_names) : NULL;
    if (n)
        *n = (struct full_name){first, last, row};
}

/* "President | Clinton": an office tells as well as a first name who is meant */
static bool behind_office(const struct actor_work *w, const struct authority_hit *h)
{
    const struct authority_row *before = h->first > 0 ? mention_row_at(w, h->first - 1) : NULL;
    return before && mention_role_row(before) && before->office;
}

/* The first token of the personal name that ends in `last`, if it has more words than that; -1. */
static int32_t start_of_name(const struct actor_work *w, int32_t last)
{
    const struct token *t = w->d->tokens;
    int32_t i = last;
    bool ends = (uint32_t)last + 1 >= w->d->n_tokens || t[last + 1].ner != NER_PER || t[last + 1].ner_begin;
    while (i > 0 && t[i].ner == NER_PER && !t[i].ner_begin && last - i < LETTERS)
        i--;
    return ends && i < last && t[i].ner == NER_PER && t[i].ner_begin ? i : -1;
}

/* The last token of the personal name that begins with `first`, if it has more words than that; -1: "Lin | Guobao" */
static int32_t end_of_name(const struct actor_work *w, int32_t first)
{
    const struct token *t = w->d->tokens;
    int32_t i = first;
    while ((uint32_t)i + 1 < w->d->n_tokens && t[i + 1].ner == NER_PER && !t[i + 1].ner_begin && i - first < LETTERS)
        i++;
    return i > first && t[first].ner == NER_PER && t[first].ner_begin ? i : -1;
}

static bool unknown(const struct actor_work *w, int32_t t) { return w->hit_at[t] < 0 || !w->row[w->hit_at[t]]; }

void mention_find_named(struct actor_work *w)
{
    for (uint32_t i = 0; i < w->n_hits; i++) {
        const struct authority_hit *h = &w->hits[i];
        const struct authority_row *r = w->row[i];
        if (r && mention_person_row(r) && (h->last > h->first || behind_office(w, h)))
            add_name(w, h->first, h->last, r);
        int32_t first = r || h->first != h->last ? -1 : start_of_name(w, h->last);
        if (first >= 0 && unknown(w, first))
            add_name(w, first, h->last, NULL);
        int32_t last = r || h->first != h->last || first >= 0 ? -1 : end_of_name(w, h->first);
        if (last >= 0 && unknown(w, last))
            add_name(w, h->first, last, NULL);
    }
}

static bool same_beginning(const char *a, const char *b) { return *a == *b && a[1] == b[1]; }

bool mention_named_in_full(const struct actor_work *w, const struct authority_row *r)
{
    for (uint32_t i = 0; i < w->n_names; i++)
        if (w->names[i].row && w->names[i].row->id == r->id)
            return true;
    return false;
}

/* Somebody else of those whom the short name may mean is named in full. */
static bool another_named(const struct actor_work *w, const struct authority_hit *h)
{
    for (uint32_t i = 0; i < h->count; i++) {
        const struct authority_row *r = &w->a->rows[h->matches[i].row];
        if (mention_person_row(r) && mention_named_in_full(w, r))
            return true;
    }
    return false;
}

/* "Lin Guobao ... | Lin": the report's own Lin, and not Lin Jian, none of whose words begins as "Guobao" does */
static bool another_first(const struct actor_work *w, const struct full_name *n, const struct authority_hit *h, const struct authority_row *r)
{
    const struct token *t = w->d->tokens;
    const char *name = authority_string(w->a, r->name);
    if (n->row || n->first == h->first || n->last == n->first || strcmp(t[n->first].lower, t[h->last].lower) != 0)
        return false;
    for (; name; name = strchr(name, ' '), name += name != NULL)
        if (same_beginning(name, t[n->first + 1].form))
            return false;
    return true;
}

bool mention_named_otherwise(const struct actor_work *w, const struct authority_hit *h, const struct authority_row *r)
{
    const struct token *t = w->d->tokens;
    if (!w->n_names || mention_named_in_full(w, r))
        return false;
    for (uint32_t i = 0; i < w->n_names; i++) {
        const struct full_name *n = &w->names[i];
        bool same = n->last != h->last && !strcmp(t[n->last].lower, t[h->last].lower);
        if ((same && !n->row && !same_beginning(t[n->first].form, authority_string(w->a, r->name))) || another_first(w, n, h, r))
            return true;
    }
    return another_named(w, h);
}

bool mention_bears_name(const struct actor_work *w, const struct authority_hit *h)
{
    const struct token *t = w->d->tokens;
    for (uint32_t i = 0; i < w->n_names && h->first == h->last; i++)
        if (w->names[i].first < w->names[i].last && w->names[i].last != h->last && !strcmp(t[w->names[i].last].lower, t[h->last].lower))
            return true;
    return false;
}

const struct authority_row *mention_named_holder(const struct actor_work *w, const char *country, const char *office)
{
    const struct authority_row *only = NULL;
    for (uint32_t i = 0; i < w->n_names; i++) {
        const struct authority_row *r = w->names[i].row;
        bool holds = r && r->kind == AUTHORITY_OFFICE && !strcmp(authority_string(w->a, r->office), office) && !strcmp(authority_string(w->a, r->country), country);
        if (holds && only && only->id != r->id)
            return NULL;
        only = holds ? r : only;
    }
    return only;
}

/* "( | MRC | )": its letters, or NULL */
static const char *in_brackets(const struct actor_work *w, int32_t i)
{
    const struct token *t = w->d->tokens;
    if (i < 1 || (uint32_t)i + 1 >= w->d->n_tokens || strcmp(t[i - 1].form, "(") || strcmp(t[i + 1].form, ")"))
        return NULL;
    size_t n = capitals_lead(t[i].form);
    return n > 1 && n <= LETTERS && !t[i].form[n] ? t[i].form : NULL;
}

/* "Islamic Revolution Guard Corps (IRGC)": it begins and ends as the name does */
static bool initials(const struct actor_work *w, const char *letters, int32_t first, int32_t last)
{
    const struct token *t = w->d->tokens;
    return (t[first].form[0] & ~32) == letters[0] && (t[last].form[0] & ~32) == letters[strlen(letters) - 1];
}

static bool organisation(const struct authority_row *r) { return r && r->kind == AUTHORITY_ORG; }

/* One short name that the report gives to an organisation of a list means it everywhere. */
static void means(struct actor_work *w, const char *letters, const struct authority_row *r)
{
    for (uint32_t i = 0; i < w->n_hits; i++) {
        const struct authority_hit *h = &w->hits[i];
        if (h->first == h->last && !strcmp(w->d->tokens[h->first].form, letters) && (!w->row[i] || organisation(w->row[i])))
            w->row[i] = r;
    }
}

/* Does a word of the list's name begin as this one does ("Guards", "Guard")? */
static bool shares(const char *name, const char *word)
{
    struct authority_word x, y;
    if (!authority_next_word(word, strlen(word), &y))
        return true;
    size_t n = y.length < 4 ? y.length : 4;
    for (size_t used; (used = authority_next_word(name, strlen(name), &x)) > 0; name += used)
        if (x.length >= n && !memcmp(x.text, y.text, n))
            return true;
    return false;
}

/* "the Sudan Renewal | Front (SRF)": capitals whose first letters are these, one of which the list's own long name lacks */
static bool spelled_otherwise(const struct actor_work *w, int32_t bracket, const char *letters, const struct authority_row *r)
{
    const struct token *t = w->d->tokens;
    const char *name = authority_string(w->a, r->name);
    int32_t left = (int32_t)strlen(letters), i = bracket - 1;
    bool other = false;
    for (; i >= 0 && left > 0 && bracket - i < 3 * LETTERS && t[i].upos != UPOS_PUNCT && t[i].upos != UPOS_VERB; i--) {
        if (t[i].form[0] != letters[left - 1])
            continue;
        left--;
        other |= !shares(name, t[i].form);
    }
    return !left && other && strchr(name, ' ');
}

void mention_introduced(struct actor_work *w)
{
    int told = 0;
    for (uint32_t i = 0; i < w->n_hits && told < LETTERS * LETTERS; i++) {
        const struct authority_hit *h = &w->hits[i];
        const char *letters = h->first == h->last ? in_brackets(w, h->first) : NULL;
        const struct authority_row *body = letters && h->first > 1 ? mention_row_at(w, h->first - 2) : NULL;
        if (!letters || (organisation(body) && w->row[i] && w->row[i]->id == body->id))
            continue;
        bool known = organisation(body) && initials(w, letters, w->hits[w->hit_at[h->first - 2]].first, h->first - 2);
        if (known || (organisation(w->row[i]) && spelled_otherwise(w, h->first - 1, letters, w->row[i])))
            means(w, letters, known ? body : NULL), told++;
    }
}
