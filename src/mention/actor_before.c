/* Words in front of a phrase that belong to it whatever the arcs say: office, possessor, bound, how an office is held. */
#include "mention/actor_span.h"

#include <string.h>

static bool person_at(const struct actor_work *w, int32_t i)
{
    const struct authority_row *r = mention_row_at(w, i);
    return w->d->tokens[i].ner == NER_PER || (r && (r->kind == AUTHORITY_OFFICE || r->kind == AUTHORITY_PERSON));
}

static bool subject(uint8_t rel) { return rel == REL_NSUBJ || rel == REL_NSUBJ_PASS; }

/* "[Union leader] | Ana Silva said": a verb has one subject, so two nouns side by side are a title and a name. */
static bool second_subject(const struct actor_work *w, int32_t before, int32_t head)
{
    const struct token *t = w->d->tokens;
    return t[before].upos == UPOS_NOUN && !(t[before].feat_bits & FEAT_PLUR) && subject(t[before].rel) && subject(t[head].rel) &&
           t[before].head == t[head].head && (t[head].upos == UPOS_PROPN || t[head].ner == NER_PER);
}

/* "[US Secretary of State] | Rex Tillerson" where the name is the head */
static void add_office_before(const struct actor_work *w, int32_t head, int32_t begin, int32_t *first)
{
    const struct token *t = w->d->tokens;
    int32_t before = *first - 1;
    if (before < begin)
        return;
    bool office = person_at(w, head) && mention_role_row(mention_row_at(w, before));
    if (!office && !second_subject(w, before, head))
        return;
    int32_t edge = mention_left_edge(w, before), h = w->hit_at[before];
    *first = office && w->hits[h].first < before ? w->hits[h].first : before;
    while (office && *first > begin && (t[*first - 1].upos == UPOS_ADJ || t[*first - 1].upos == UPOS_PROPN ||
                                        t[*first - 1].upos == UPOS_DET))
        --*first;
    *first = edge >= begin && edge < *first ? edge : *first;
}

/* "Donald Trump | 's decision": the possessor belongs to the phrase whatever its arc says. */
static void add_possessor(const struct actor_work *w, int32_t sentence, int32_t *first)
{
    const struct token *t = w->d->tokens;
    int32_t begin = (int32_t)w->d->sentences[sentence].first, mark = *first - 1;
    if (!strcmp(t[*first].form, "'s") || !strcmp(t[*first].form, "\xe2\x80\x99s"))
        mark = *first;
    if (mark <= begin || t[mark].upos != UPOS_PART || t[mark].lower[0] == 't' || t[mark].head >= mark || t[mark].head < begin)
        return;
    int32_t head = t[mark].head, from, to;
    if (head >= *first)
        return;
    from = mention_left_edge(w, head);
    to = mark;
    mention_whole_names(w, sentence, &from, &to);
    add_office_before(w, head, begin, &from);
    *first = from;
}

/* "Bahraini Prime Minister , | Prince Khalifa ," */
static void add_office_over_comma(const struct actor_work *w, int32_t head, int32_t begin, int32_t end, int32_t *first,
                                  int32_t last)
{
    const struct token *t = w->d->tokens;
    int32_t office = *first - 2;
    if (office < begin || t[head].ner != NER_PER || strcmp(t[office + 1].form, ",") || last + 1 >= end ||
        strcmp(t[last + 1].form, ",") || !mention_role_row(mention_row_at(w, office)) || (t[office].feat_bits & FEAT_PLUR))
        return;
    *first = w->hits[w->hit_at[office]].first;
    while (*first > begin && (t[*first - 1].upos == UPOS_ADJ || t[*first - 1].upos == UPOS_PROPN ||
                              t[*first - 1].upos == UPOS_DET))
        --*first;
}

/* The one comma before the words and the one behind them */
static bool between_commas(const struct actor_work *w, int32_t begin, int32_t end, int32_t first, int32_t last)
{
    const struct token *t = w->d->tokens;
    return first - 2 >= begin && last + 1 < end && !strcmp(t[first - 1].form, ",") && !strcmp(t[last + 1].form, ",");
}

/* "the envoy for Yemen , | Hans Grundberg ," where both are subjects of one verb */
static void add_office_of_seat(const struct actor_work *w, int32_t head, int32_t begin, int32_t end, int32_t *first, int32_t last)
{
    const struct token *t = w->d->tokens;
    if (t[head].ner != NER_PER || !between_commas(w, begin, end, *first, last))
        return;
    for (int32_t i = *first - 3; i >= begin && i > *first - 12; i--) {
        bool office = mention_role_row(mention_row_at(w, i)) && !(t[i].feat_bits & FEAT_PLUR) && t[i].head == t[head].head && t[i].rel == t[head].rel;
        if (office)
            *first = mention_left_edge(w, i);
        if (office || t[i].upos == UPOS_VERB || t[i].upos == UPOS_PUNCT || t[i].upos == UPOS_AUX)
            return;
    }
}

/* A preposition that a wrong arc hung on the first adjective is no part of the phrase; "1 , 086" is one number. */
static void trim_start(const struct actor_work *w, int32_t begin, int32_t head, int32_t *first)
{
    static const char *const words[] = {"on", "in", "to", "into", "of", "by", "with", "for", "from", "against", "after", "and",
        "or", "but", "that", "during", "upon", "primarily", "also", NULL};
    const struct token *t = w->d->tokens;
    while (*first < head && word_in(t[*first].lower, words))
        ++*first;
    while (*first - 2 >= begin && t[*first].upos == UPOS_NUM && !strcmp(t[*first - 1].form, ",") &&
           t[*first - 2].upos == UPOS_NUM)
        *first -= 2;
}

/* "Acting | Defence Minister", "Then - | President": how an office is held belongs to it whatever the arcs say. */
static void add_time_word(const struct actor_work *w, int32_t begin, int32_t head, int32_t *first)
{
    const struct token *t = w->d->tokens;
    bool role = false;
    for (int32_t i = *first; i <= head && i < *first + 6; i++)
        role |= mention_role_row(mention_row_at(w, i));
    int32_t i = *first - 1;
    if (i > begin && !strcmp(t[i].form, "-"))
        i--;
    if (role && i >= begin && word_is(w->d, i, W_ACTOR_HELD))
        *first = i;
}

/* "around | 2,000 workers", "more than | 40 envoys": the bound belongs to the number whatever its arc says. */
static void add_bound(const struct actor_work *w, int32_t begin, int32_t *first)
{
    static const char *const one[] = {"around", "about", "nearly", "almost", "over", "roughly", "approximately", "some", "estimated",
        "only", "exactly", NULL};
    static const char *const two[][2] = {{"more", "than"}, {"fewer", "than"}, {"less", "than"}, {"at", "least"}, {"at", "most"},
        {"up", "to"}, {"as", "many"}};
    const struct token *t = w->d->tokens;
    if (t[*first].upos != UPOS_NUM)
        return;
    for (size_t i = 0; i < sizeof two / sizeof *two && *first - 2 >= begin; i++)
        if (!strcmp(t[*first - 2].lower, two[i][0]) && !strcmp(t[*first - 1].lower, two[i][1])) {
            *first -= 2;
            return;
        }
    if (*first - 1 >= begin && word_in(t[*first - 1].lower, one))
        --*first;
    if (*first - 1 >= begin && !strcmp(t[*first].lower, "estimated") && !strcmp(t[*first - 1].lower, "an"))
        --*first;
}

/* "Russian , | Turkish and Iranian envoys": adjectives of states before the last two of a list. */
static void add_adjectives(const struct actor_work *w, int32_t begin, int32_t head, int32_t *first)
{
    const struct token *t = w->d->tokens;
    const struct authority_row *r = mention_row_at(w, *first);
    bool list = false;
    for (int32_t i = *first; i < head; i++)
        list |= t[i].upos == UPOS_CCONJ;
    while (list && r && r->kind == AUTHORITY_NAME && *first - 2 >= begin && !strcmp(t[*first - 1].form, ",")) {
        r = mention_row_at(w, *first - 2);
        int32_t h = w->hit_at[*first - 2];
        if (!r || r->kind != AUTHORITY_NAME || (t[*first - 2].upos != UPOS_ADJ && r->sub != SUB_ADJECTIVE))
            return;
        *first = w->hits[h].first;
    }
}

void mention_words_before(const struct actor_work *w, int32_t sentence, int32_t head, int32_t *first, int32_t last)
{
    int32_t begin = (int32_t)w->d->sentences[sentence].first, end = begin + (int32_t)w->d->sentences[sentence].count;
    add_office_before(w, head, begin, first);
    add_office_over_comma(w, head, begin, end, first, last);
    add_office_of_seat(w, head, begin, end, first, last);
    add_possessor(w, sentence, first);
    trim_start(w, begin, head, first);
    add_time_word(w, begin, head, first);
    add_bound(w, begin, first);
    add_adjectives(w, begin, head, first);
}
