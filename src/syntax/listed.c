/* In: a parsed sentence with the names of persons. Out: the same, with persons named side by side as one list. The parser makes of
   "arrested the reporter Ada Obi, the lawyer Musa Ba and the blogger Karim Fouad" three objects, an apposition or one long name:

     [the reporter | Ada Obi] , [human rights lawyer | Musa Ba, 33] and [Karim Fouad of Chad]
          calling    name                                name    age          name    of

   The first name stands where the list stood, the others beside it, and every calling on its name. A list is drawn anew only where
   something in it is amiss and all of it hung on one word outside. */
#include "syntax/listed.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

enum { ITEMS = 16, BEFORE = 7 };

struct item { int32_t first, name, name_end, last, head; };      /* head: the word of the name that the others hang on */

struct list { struct item items[ITEMS]; int32_t n, persons; };

static bool capital(const struct token *t) { return t->form[0] >= 'A' && t->form[0] <= 'Z'; }

/* What somebody is; not "last |year| Ada Obi and Musa Ba" */
static bool calling(const struct token *t)
{
    static const char *const TIME[] = {"year", "month", "week", "day", "night", "morning", "evening", "afternoon", "today", "time", NULL};
    return shape_nominal(t) && !capital(t) && !word_in(t->lower, TIME);
}

static bool part_of_name(const struct token *t)
{
    return t->ner == NER_PER || (t->ner == NER_NONE && capital(t) && (t->upos == UPOS_PROPN || t->upos == UPOS_ADJ || t->upos == UPOS_NOUN));
}

/* the last word of the name that begins at t, or t - 1 */
static int32_t name_end(const struct document *d, int32_t t, int32_t end)
{
    const struct token *k = d->tokens;
    int32_t i = t;
    if (k[t].ner != NER_PER && k[t].upos != UPOS_PROPN)
        return t - 1;
    while (i < end && part_of_name(&k[i]) && !(i > t && k[i].ner_begin))
        i++;
    return k[t].ner == NER_PER || i - t > 1 ? i - 1 : t - 1;
}

/* Behind the name: ", 33", "of Germany" */
static int32_t behind_name(const struct document *d, int32_t last, int32_t end)
{
    const struct token *k = d->tokens;
    if (last + 3 < end && !strcmp(k[last + 1].form, ",") && k[last + 2].upos == UPOS_NUM && strlen(k[last + 2].form) < 3)
        return last + 2;
    if (last + 2 < end && (!strcmp(k[last + 1].lower, "of") || !strcmp(k[last + 1].lower, "from")) && k[last + 2].ner == NER_LOC)
        for (last += 2; last + 1 < end && k[last + 1].ner == NER_LOC && !k[last + 1].ner_begin;)
            last++;
    return last;
}

/* A person from t on: a name, or a calling and a name. */
static bool read_item(const struct document *d, int32_t t, int32_t end, struct item *x)
{
    static const char *const KIND[] = {"trade", "aid", "labour", "labor", "land", "press", "sport", "sports", NULL};     /* "|trade| unionist", taken for a verb */
    const struct token *k = d->tokens;
    int32_t name = t;
    while (name < end && name - t < BEFORE && k[name].ner != NER_PER && !(name > t && calling(&k[name - 1]) && k[name].upos == UPOS_PROPN)) {
        if (!shape_nominal(&k[name]) && k[name].upos != UPOS_ADJ && k[name].rel != REL_COMPOUND && !word_in(k[name].lower, KIND) && !(name == t && k[name].upos == UPOS_DET))
            return false;
        name++;
    }
    if (name >= end || name - t >= BEFORE || (name > t && !calling(&k[name - 1])))
        return false;
    int32_t last = name_end(d, name, end);
    if (last < name || (last + 1 < end && k[last + 1].upos == UPOS_PART))
        return false;
    int32_t head = name;
    while (head < last && k[head].head >= name && k[head].head <= last)
        head++;
    *x = (struct item){t, name, last, behind_name(d, last, end), head};
    return true;
}

/* the first word of what stands before a name: "|the| human rights lawyer Musa Ba" */
static int32_t phrase_start(const struct document *d, int32_t name, int32_t first)
{
    const struct token *k = d->tokens;
    int32_t t = name;
    if (t <= first || !calling(&k[t - 1]))
        return name;
    while (t > first && name - t < BEFORE && (shape_nominal(&k[t - 1]) || k[t - 1].upos == UPOS_ADJ))
        t--;
    return t > first && k[t - 1].upos == UPOS_DET ? t - 1 : t;
}

/* The word behind a comma or "and" that part two of a list; -1. `joint`: there was an "and". */
static int32_t behind_sign(const struct document *d, int32_t t, int32_t end, bool *joint)
{
    bool comma = t < end && !strcmp(d->tokens[t].form, ",");
    t += comma;
    *joint = t < end && (!strcmp(d->tokens[t].lower, "and") || !strcmp(d->tokens[t].lower, "&"));
    return comma || *joint ? t + *joint : -1;
}

/* Persons from the name at t on; false where they are no list. */
static bool read_list(const struct document *d, int32_t t, int32_t first, int32_t end, struct list *l)
{
    struct item x;
    bool joint = false, ended = false;
    *l = (struct list){.n = 0};
    if (d->tokens[t].ner != NER_PER || !d->tokens[t].ner_begin || !read_item(d, t, end, &x))
        return false;
    x.first = phrase_start(d, t, first);
    while (l->n < ITEMS) {
        l->items[l->n++] = x;
        l->persons += d->tokens[x.name].ner == NER_PER;
        ended |= joint;
        int32_t next = behind_sign(d, x.last + 1, end, &joint);
        bool more = next >= 0 && next < end && (!ended || next == x.last + 2) && (!ended || joint);     /* behind "A and B" only one more "and" */
        if (!more || !read_item(d, next, end, &x))
            break;
    }
    return ended && l->n > 1 && l->persons > 1;
}

static int32_t item_of(const struct list *l, int32_t t)
{
    for (int32_t i = 0; i < l->n; i++)
        if (l->items[i].first <= t && t <= l->items[i].last)
            return i;
    return -1;
}

static bool nominal(uint8_t rel)
{
    return rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_OBJ || rel == REL_IOBJ || rel == REL_OBL || rel == REL_OBL_AGENT || rel == REL_NMOD;
}

/* The word of the list that stands for it: the first that hangs outside, if all that does hangs on one word; -1. */
static int32_t top_of(const struct document *d, const struct list *l)
{
    int32_t first = l->items[0].first, last = l->items[l->n - 1].last, top = -1;
    for (int32_t t = first; t <= last; t++) {
        const struct token *k = &d->tokens[t];
        if (k->head >= first && k->head <= last)
            continue;
        if (item_of(l, t) < 0 && k->head > last)
            continue;                       /* a comma or "and" on a word behind: the list takes it back */
        if (k->head < 0 || (top >= 0 && d->tokens[top].head != k->head))
            return -1;
        top = top < 0 && nominal(k->rel) ? t : top;
    }
    return top;
}

/* Do the calling and the name both hang outside the phrase, as two? */
static bool split(const struct document *d, const struct item *x)
{
    bool apart = x->name > x->first;
    for (int32_t t = x->name - 1; t <= x->name && apart; t++)
        apart = d->tokens[t].head < x->first || d->tokens[t].head > x->last;
    return apart;
}

/* Every person but the first stands beside one before. */
static bool in_order(const struct document *d, const struct list *l)
{
    if (split(d, &l->items[0]))
        return false;
    for (int32_t i = 1; i < l->n; i++) {
        bool beside = false;
        for (int32_t t = l->items[i].first; t <= l->items[i].name; t++)
            beside |= d->tokens[t].rel == REL_CONJ && d->tokens[t].head < l->items[i].first && d->tokens[t].head >= l->items[0].first;
        for (int32_t t = l->items[i].first; t <= l->items[i].last && beside; t++)
            beside = item_of(l, d->tokens[t].head) == i || d->tokens[t].rel == REL_CONJ;
        if (!beside)
            return false;
    }
    return true;
}

static void hang_item(struct document *d, const struct item *x)
{
    struct token *k = d->tokens;
    int32_t on = x->name > x->first ? x->name - 1 : x->name;
    for (int32_t t = x->first; t < on; t++)
        if (k[t].head < x->first || k[t].head >= x->name)
            hang(d, t, on, k[t].upos == UPOS_DET ? REL_DET : k[t].upos == UPOS_ADJ ? REL_AMOD : REL_COMPOUND);
    if (on < x->name)
        hang(d, on, x->head, REL_NMOD_DESC);
    for (int32_t t = x->head + 1; t <= x->name_end; t++)
        hang(d, t, x->head, REL_FLAT);
    for (int32_t t = x->name; t <= x->name_end; t++) {
        k[t].upos = UPOS_PROPN;
        k[t].ner = k[x->name].ner;
        k[t].ner_begin = t == x->name && k[t].ner != NER_NONE;
    }
    if (x->last == x->name_end + 2 && k[x->last].upos == UPOS_NUM) {
        hang(d, x->last, x->head, REL_APPOS);
        hang(d, x->last - 1, x->last, REL_PUNCT);
    }
}

static void draw(struct document *d, const struct list *l, int32_t top, int32_t begin, int32_t end)
{
    int32_t first = l->items[0].first, last = l->items[l->n - 1].last, head = l->items[0].head;
    int32_t over = d->tokens[top].head;
    enum ud_rel rel = (enum ud_rel)d->tokens[top].rel;
    if (rel == REL_OBL_AGENT && first > begin && !strcmp(d->tokens[first - 1].lower, "with"))
        rel = REL_OBL;
    for (int32_t t = begin; t < end; t++) {     /* what hung on a calling or on a later name of the list */
        int32_t i = t < first || t > last ? item_of(l, d->tokens[t].head) : -1;
        if (i >= 0)
            d->tokens[t].head = t < first ? head : l->items[i].head;
    }
    for (int32_t i = 0; i < l->n; i++) {
        hang_item(d, &l->items[i]);
        hang(d, l->items[i].head, i ? head : over, i ? REL_CONJ : rel);
        for (int32_t t = i ? l->items[i - 1].last + 1 : l->items[i].first; t < l->items[i].first; t++)
            hang(d, t, l->items[i].head, d->tokens[t].upos == UPOS_PUNCT ? REL_PUNCT : REL_CC);
    }
}

/* "the premier's son, |Ada Obi|, and Musa Ba": whoever is told by an apposition begins no list */
static bool set_off(const struct document *d, const struct list *l, int32_t begin)
{
    int32_t t = l->items[0].first;
    return d->tokens[l->items[0].name].rel == REL_APPOS && t > begin && d->tokens[t - 1].upos == UPOS_PUNCT;
}

void syntax_listed(struct document *d, uint32_t s)
{
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    struct list l;
    for (int32_t t = first; t < end; t++) {
        if (!read_list(d, t, first, end, &l))
            continue;
        int32_t top = in_order(d, &l) || set_off(d, &l, first) ? -1 : top_of(d, &l);
        if (top >= 0) {
            draw(d, &l, top, first, end);
            document_link_tree(d, s);
        }
        t = l.items[l.n - 1].last;
    }
}
