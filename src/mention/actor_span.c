/* The words of a mention. In: a head; out: first and last token of its core: what the arcs give (actor_core.c), names
   kept whole, what belongs behind (actor_after.c) and in front (actor_before.c) whatever the arcs say. */
#include "mention/actor_span.h"

#include <string.h>

bool mention_role_row(const struct authority_row *r)
{
    return r && ((r->kind == AUTHORITY_AGENT && r->sub == SUB_PERSON && (r->flags & AUTH_ROLE)) ||
                 (r->kind == AUTHORITY_TITLE));
}

const struct authority_row *mention_row_at(const struct actor_work *w, int32_t token)
{
    int32_t h = token >= 0 && (uint32_t)token < w->d->n_tokens ? w->hit_at[token] : -1;
    return h >= 0 ? w->row[h] : NULL;
}

/* A name that the entity tagger or the authority holds together is not cut by a doubtful arc. */
void mention_whole_names(const struct actor_work *w, int32_t sentence, int32_t *first, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t begin = (int32_t)w->d->sentences[sentence].first;
    int32_t end = begin + (int32_t)w->d->sentences[sentence].count;
    int32_t h = w->hit_at[*first];
    if (h >= 0 && w->row[h] && w->hits[h].first < *first)
        *first = w->hits[h].first;
    h = w->hit_at[*last];
    if (h >= 0 && w->row[h] && w->hits[h].last > *last)
        *last = w->hits[h].last;
    while (*first > begin && t[*first].ner == NER_PER && !t[*first].ner_begin && t[*first - 1].ner == NER_PER)
        --*first;
    while (*last + 1 < end && t[*last].ner == NER_PER && t[*last + 1].ner == NER_PER && !t[*last + 1].ner_begin)
        ++*last;
}

static bool year(const struct token *t)
{
    return strlen(t->form) == 4 && (!strncmp(t->form, "19", 2) || !strncmp(t->form, "20", 2)) && strspn(t->form, "0123456789") == 4;
}

/* "On |Friday| police said", "on |October 26 a| terrorist", "in |2014| rebels": the day is when they did it. Not "the January rebels",
   "Friday prayer imams". */
static int32_t after_time(const struct actor_work *w, int32_t first, int32_t head)
{
    static const char *const in[] = {"in", "since", "during", NULL};
    const struct authority_row *r = mention_row_at(w, head);
    const struct token *t = w->d->tokens;
    bool doers = r && r->kind == AUTHORITY_AGENT && r->sub != SUB_THING && r->sub != SUB_EVENT && t[head].upos == UPOS_NOUN;
    bool in_year = doers && first > 0 && year(&t[first]) && word_in(t[first - 1].lower, in);
    if (!doers || first >= head || !(in_year || mention_time_token(w->d, first)) || t[first].ner == NER_PER || t[first + 1].upos == UPOS_PART || !strcmp(t[first + 1].form, "-"))
        return first;
    int32_t k = first + 1;
    k += k < head && !in_year && t[k].upos == UPOS_NUM;
    bool joint = k < head && (t[k].upos == UPOS_CCONJ || t[k].upos == UPOS_DET);
    k += joint;
    return k < head && !joint && t[k].upos == UPOS_NOUN && t[k].form[0] >= 'a' ? first : k;
}

void mention_actor_core(const struct actor_work *w, int32_t sentence, int32_t head, int32_t *first, int32_t *last)
{
    const struct sentence *s = &w->d->sentences[sentence];
    *first = mention_left_edge(w, head);
    *last = mention_core_end(w, head, w->d->tokens[head].ner == NER_PER, CORE_DEPTH);
    mention_whole_names(w, sentence, first, last);
    mention_words_after(w, head, (int32_t)(s->first + s->count), last);
    mention_words_before(w, sentence, head, first, *last);
    *first = after_time(w, *first, head);
}
