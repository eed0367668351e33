/* A person by the surname. In: a mention with a title or country. Out: the row of the authority whose bearer had that office,
   or has that first name, on the day of the document. */
#include "mention/actor_parts.h"

#include <string.h>

static bool name_starts(const struct actor_work *w, int32_t i)
{
    const struct token *t = &w->d->tokens[i];
    bool unknown = t->upos == UPOS_PROPN && t->ner == NER_NONE && (w->hit_at[i] < 0 || !w->row[w->hit_at[i]]);
    return t->ner == NER_PER || (unknown && !mention_time_token(w->d, i));
}

/* The words of the personal name in the phrase: an entity, or proper nouns that no list knows. */
static bool personal_name(const struct actor_work *w, const struct actor_mention *m, int32_t *first, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t i = m->first, end = mention_own_end(w, m);
    while (i <= end && !name_starts(w, i))
        i++;
    *first = i;
    while (i <= end && (t[i].ner == NER_PER || t[i].upos == UPOS_PROPN) && (i == *first || !t[i].ner_begin))
        i++;
    static const char *const number[] = {"jr.", "jr", "sr.", "sr", "ii", "iii", "iv", NULL};
    while (i > *first + 1 && word_in(t[i - 1].lower, number))
        i--;
    *last = i - 1;
    return *last >= *first;
}

static bool same_office(const struct actor_work *w, const struct authority_row *title, const struct authority_row *r)
{
    const char *a = title ? authority_string(w->a, title->office) : "", *b = authority_string(w->a, r->office);
    return *a && (!strcmp(a, b) || (!strncmp(a, "head_of", 7) && !strncmp(b, "head_of", 7)));
}

/* Spellings differ ("Alia", "Alija"): two letters will do beside the right office. */
static bool same_first_name(const struct actor_work *w, const struct authority_row *r, int32_t first, uint32_t letters, bool surname_first)
{
    const char *name = authority_string(w->a, r->name);
    struct authority_word x, y;
    name += surname_first ? strcspn(name, " ") : 0;     /* "Lee Hsien Loong": its second word tells him apart */
    first += surname_first;
    if (!authority_next_word(name, strlen(name), &x) ||
        !authority_next_word(w->d->tokens[first].form, strlen(w->d->tokens[first].form), &y))
        return false;
    if (letters && x.length > letters && y.length > letters)
        x.length = y.length = letters;
    return x.length == y.length && x.length < sizeof x.text && !memcmp(x.text, y.text, x.length);
}

/* A word of the name before its last begins with this letter: "Suhail Shaheen" for "Muhammad |Sohail| Shaheen" */
static bool has_initial(const char *name, char letter)
{
    struct authority_word x;
    size_t n = strlen(name), at = 0, k;
    while ((k = authority_next_word(name + at, n - at, &x)) != 0) {
        at += k;
        if (at < n && x.text[0] == letter)
            return true;
    }
    return false;
}

/* "Horacio Jara" is not Ana Jara, whatever office both have: the first names begin unlike, and both are given names, none of them a
   short form ("Tony", "Bill"). Told with the surname first, "Anthony Abbott" is no Kenny Anthony either. */
static bool other_person(const struct actor_work *w, const struct authority_row *r, int32_t first, int32_t last, bool surname_first)
{
    static const char *const shorts[] = {"tony", "bill", "bob", "dick", "ted", "harry", "jack", "jim", "liz", "betty", "kate", "pepe", "paco", "pancho", "chuck", "ned",
        "hank", "larry", "lula", "bobby", "bibi", "mike", "sasha", "alex", "nick", "peggy", "gus", NULL};
    const char *name = authority_string(w->a, r->name);
    uint32_t given = authority_given(w->a, name) & (GIVEN_WOMAN | GIVEN_MAN);
    struct authority_word x;
    for (int32_t t = first; t < last || t == first; t++) {
        const char *written = w->d->tokens[t].form;
        if (!authority_next_word(written, strlen(written), &x) || has_initial(name, x.text[0]) || word_in(w->d->tokens[t].lower, shorts) ||
            (t == first && !surname_first && !(authority_given(w->a, written) & (GIVEN_WOMAN | GIVEN_MAN))))
            return false;
    }
    authority_next_word(name, strlen(name), &x);
    x.text[x.length < sizeof x.text ? x.length : sizeof x.text - 1] = '\0';
    return given && !word_in(x.text, shorts);
}

struct surname_search {
    const struct authority_row *named, *titled; /* by first name; by office alone */
    bool two_named, two_titled;
};

static void note_row(const struct authority_row **best, bool *two, const struct authority_row *r, bool in_force)
{
    *two |= *best && (*best)->id != r->id;
    if (in_force || !*best)
        *best = r;
}

static const struct authority_row *search(const struct actor_work *w, const struct parts *p, const char *words,
                                          int32_t first, int32_t last, bool surname_first)
{
    const struct authority_match *found;
    struct surname_search s = {0};
    const struct authority_row *title = p->agent ? p->agent : p->modifier_agent;
    uint32_t n = authority_find(w->a, words, w->arena, &found);
    bool more_names = last > first;
    for (uint32_t i = 0; i < n; i++) {
        const struct authority_row *r = &w->a->rows[found[i].row];
        if (!mention_person_row(r) || (p->n_countries && strcmp(p->country[0], authority_string(w->a, r->country))))
            continue;
        bool office = same_office(w, title, r) && !(more_names && other_person(w, r, first, last, surname_first)), in_force = authority_in_force(r, w->date);
        if (office)
            note_row(&s.titled, &s.two_titled, r, in_force);
        if (in_force && (more_names ? same_first_name(w, r, first, office ? 2 : 0, surname_first) : office))
            note_row(&s.named, &s.two_named, r, in_force);
    }
    if (s.named && !s.two_named)
        return s.named;
    return s.titled && !s.two_titled && authority_in_force(s.titled, w->date) ? s.titled : NULL;
}

/* "Prime Minister Charles J. Haughey": the last word ("de Klerk": words), or the first ("Lee Hsien Loong"),
   names the one holder in force who has this first name; or, since first names are spelt in many ways
   ("Anthony", "Tony"), the only one who ever had the name and the office. */
const struct authority_row *mention_by_surname(const struct actor_work *w, const struct actor_mention *m, const struct parts *p)
{
    int32_t first, last;
    if (p->former || !personal_name(w, m, &first, &last))
        return NULL;
    const struct token *t = w->d->tokens;
    const struct authority_row *r = NULL;
    for (int32_t from = last; !r && from >= first && from > last - 3; from--) {
        const char *words = arena_string(w->arena, w->d->text + t[from].span.start, t[last].span.end - t[from].span.start);
        r = words ? search(w, p, words, first, last, false) : NULL;
    }
    for (int32_t i = first; !r && i < last && i < first + 4; i++)
        if (t[i].upos == UPOS_PROPN && t[i].form[0] >= 'A' && t[i].form[0] <= 'Z' && strlen(t[i].form) > 2)
            r = search(w, p, t[i].form, first, last, i == first);
    return r;
}
