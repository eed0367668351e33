/* Actors. In: tagged and parsed sentences with entities. Out: d->actors and d->actor_of_token.

   1. names of the authority in the tokens of every parsed sentence (leftmost longest);
      where a person bears the name of a place the words are marked (actor_given.c);
   2. which row each of them means (actor_pick.c);
   3. every head of a noun phrase becomes a mention (actor_span.c), adjectives of states too;
   4. resolution (actor_resolve.c), facts within a phrase (actor_link.c) and coreference (coref.c). */
#include "mention/actor.h"

#include "base/capitals.h"
#include "mention/actor_work.h"

#include <stdlib.h>
#include <string.h>

#define ARMED (SECTOR_MIL | SECTOR_COP | SECTOR_REB | SECTOR_UAF | SECTOR_SPY | SECTOR_GOV)

static bool inner_relation(uint8_t rel)
{
    switch (rel) {
    case REL_COMPOUND: case REL_FLAT: case REL_FIXED: case REL_GOESWITH: case REL_FLAT_FOREIGN: case REL_CASE:
    case REL_MARK: case REL_CC: case REL_ADVMOD: case REL_DISCOURSE: case REL_REPARANDUM: case REL_DET: case REL_AUX:
    case REL_COMPOUND_PRT: case REL_EXPL: case REL_PUNCT: case REL_AMOD: case REL_NUMMOD:
        return true;
    default:
        return false;
    }
}

/* "Jan Fischer" is no month, nor is "a march". */
bool mention_time_token(const struct document *d, int32_t i)
{
    const struct token *t = &d->tokens[i];
    static const char *const spans[] = {"day", "week", "month", "year", "hour", "minute", NULL};    /* "on election days" */
    static const char *const also_words[] = {"march", "may", "sun", "mar", NULL};
    return t->ner != NER_PER && (word_is(d, i, W_ACTOR_TIME) || (t->upos == UPOS_NOUN && word_in(t->lemma, spans))) &&
           !(word_in(t->lower, also_words) && t->form[0] >= 'a');
}

static const char *const no_reference[] = {"who", "which", "that", "what", "whom", "whose", "there", "whoever", "whatever",
    NULL};

static const char *const degree[] = {"least", "most", "more", "less", "first", "last", NULL};

static bool nominal_relation(uint8_t rel)
{
    return rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_OBJ || rel == REL_IOBJ || rel == REL_OBL ||
           rel == REL_OBL_AGENT || rel == REL_NMOD || rel == REL_NMOD_POSS;
}

/* A later word of a name whose arc leads back into the name, or of a phrase of the authority. */
static bool inside_name(const struct actor_work *w, int32_t i)
{
    const struct token *t = w->d->tokens;
    int32_t up = t[i].head, h = w->hit_at[i];
    if (h >= 0 && w->row[h] && w->hits[h].first <= up && up <= w->hits[h].last)
        return true;
    if (t[i].ner != NER_PER || up < 0 || t[up].ner != NER_PER)
        return false;
    for (int32_t k = i; k > up && !t[k].ner_begin; k--)
        if (k - 1 == up)
            return true;
    for (int32_t k = up; k > i && !t[k].ner_begin; k--)
        if (k - 1 == i)
            return true;
    return false;
}

/* "rebel - held": the noun is part of an adjective. */
static bool hyphenated(const struct actor_work *w, int32_t i)
{
    const struct token *t = w->d->tokens;
    return (uint32_t)i + 2 < w->d->n_tokens && !strcmp(t[i + 1].form, "-") && t[i].head == i + 2 &&
           (t[i + 2].upos == UPOS_VERB || t[i + 2].upos == UPOS_ADJ);
}

static bool in_capitals(const struct token *t)
{
    size_t n = capitals_lead_stops(t->form);
    return n > 1 && !t->form[n];
}

static bool is_name(const struct authority_row *r)
{
    return r && (r->kind == AUTHORITY_NAME || r->kind == AUTHORITY_ORG || r->kind == AUTHORITY_OFFICE || r->kind == AUTHORITY_PERSON);
}

/* The first token of the hit whose arc leads out of it: a tagger takes "Downing" of Downing Street for a verb. */
static int32_t top_of_hit(const struct actor_work *w, int32_t h)
{
    for (int32_t t = w->hits[h].first; t <= w->hits[h].last; t++)
        if (w->d->tokens[t].head < w->hits[h].first || w->d->tokens[t].head > w->hits[h].last)
            return t;
    return -1;
}

/* "police firing", "a Taliban attack", "rebel ambushes": who stands before the word for a deed of force does it. */
static bool does_deed(const struct actor_work *w, int32_t i)
{
    const struct token *t = &w->d->tokens[i];
    const struct authority_row *r = w->hit_at[i] >= 0 && w->hits[w->hit_at[i]].last == i ? w->row[w->hit_at[i]] : NULL;
    bool actor = r && (r->kind == AUTHORITY_AGENT || r->kind == AUTHORITY_GROUP || r->kind == AUTHORITY_ORG) && r->sectors & ARMED && r->sub != SUB_THING && r->sub != SUB_EVENT;
    return actor && t->rel == REL_COMPOUND && t->head > i && w->d->tokens[t->head].upos == UPOS_NOUN && word_is(w->d, t->head, W_ACTOR_DEED);
}

/* "Joint Comprehensive Plan of |Action|", "Memorandum of Understanding": the paper is spoken of, and no action */
static bool of_paper(const struct actor_work *w, int32_t i)
{
    static const char *const words[] = {"action", "conduct", "principles", "understanding", "work", "intent", "rights", "cooperation", NULL};
    static const char *const papers[] = {"plan", "program", "programme", "code", "declaration", "memorandum", "letter", "statement", "charter", "treaty", "bill", NULL};
    const struct token *t = &w->d->tokens[i];
    bool capital = i > 1 && t->form[0] >= 'A' && t->form[0] <= 'Z' && t[-2].form[0] >= 'A' && t[-2].form[0] <= 'Z';
    return capital && !strcmp(t[-1].lower, "of") && word_in(t->lower, words) && word_in(t[-2].lower, papers);
}

static bool is_phrase_head(const struct actor_work *w, int32_t i)
{
    const struct token *t = &w->d->tokens[i];
    int32_t h = w->hit_at[i];
    bool state = h >= 0 && w->row[h] && w->row[h]->kind == AUTHORITY_NAME && w->hits[h].last == i;
    if ((state && (t->rel == REL_AMOD || t->rel == REL_COMPOUND || t->rel == REL_CONJ)) || does_deed(w, i))
        return true;
    if (h >= 0 && in_capitals(t) && is_name(w->row[h]) && top_of_hit(w, h) == i && t->upos == UPOS_ADV)
        return true;            /* "NATO" at the head of a sentence taken for an adverb */
    if (inner_relation(t->rel) || mention_time_token(w->d, i) || inside_name(w, i) || hyphenated(w, i) || of_paper(w, i))
        return false;
    if (word_in(t->lower, degree))
        return false;
    switch (t->upos) {
    case UPOS_NOUN: case UPOS_PROPN:
        return true;
    case UPOS_PRON:
        return !word_in(t->lower, no_reference);
    case UPOS_NUM: case UPOS_ADJ: case UPOS_DET:
        return nominal_relation(t->rel);
    default:
        return state || (h >= 0 && w->hits[h].last > w->hits[h].first && is_name(w->row[h]) && top_of_hit(w, h) == i);
    }
}

static const char *text_of(const struct actor_work *w, int32_t first, int32_t last)
{
    const struct token *t = w->d->tokens;
    const char *text = arena_string(w->arena, w->d->text + t[first].span.start, t[last].span.end - t[first].span.start);
    return text ? text : "";
}

/* "in Beijing" is a place; "by Beijing", "with Beijing", "Beijing said" are not. */
static bool reads_as_place(const struct actor_work *w, int32_t head)
{
    int32_t c = document_child(w->d, head, REL_CASE, -1), up = w->d->tokens[head].head;
    if (c < 0 || c > head)
        return false;
    bool there = !strcmp(w->d->tokens[c].lower, "to") || !strcmp(w->d->tokens[c].lower, "for");
    return word_is(w->d, c, W_ACTOR_AT) || (there && word_is(w->d, up, W_ACTOR_MOTION));
}

static void name_tokens(const struct actor_work *w, const struct actor_mention *m, int32_t *first, int32_t *last)
{
    const struct token *t = w->d->tokens;
    *first = m->first;
    *last = m->head;
    for (int32_t c = t[m->head].first_child; c >= 0 && c < m->head; c = t[c].next_sibling)
        if (t[c].rel == REL_NMOD_POSS && w->rightmost[c] >= *first && w->rightmost[c] < m->head) /* crossing arcs */
            *first = w->rightmost[c] + 1;
    while (*first < m->head && (t[*first].upos == UPOS_DET || t[*first].upos == UPOS_PART))
        ++*first;
    while (*last < m->last && (t[*last + 1].rel == REL_FLAT || t[*last + 1].rel == REL_COMPOUND ||
                               (t[*last + 1].ner == t[*last].ner && t[*last].ner && !t[*last + 1].ner_begin)))
        ++*last;
    if (t[m->head].ner != NER_PER)
        return;
    *first = *last = m->head;       /* of a person: the entity alone, without title */
    while (*first > m->first && !t[*first].ner_begin)
        --*first;
    while (*last < m->last && t[*last + 1].ner == NER_PER && !t[*last + 1].ner_begin)
        ++*last;
}

/* The last token of a dateline, or -1: a sentence of its own, or "BEIRUT: ...", "DENPASAR, Indonesia: ..." */
static int32_t dateline_end(const struct actor_work *w, const struct sentence *x)
{
    const struct token *t = w->d->tokens;
    int32_t first = (int32_t)x->first, i = first, end = first + (int32_t)(x->count < 9 ? x->count : 9);
    if (x->flags & SENTENCE_DATELINE)
        return first + (int32_t)x->count - 1;
    while (i < end && in_capitals(&t[i]))
        i++;
    const struct authority_row *r = mention_row_at(w, first);
    if (i == first || (t[first].ner != NER_LOC && !(r && r->kind == AUTHORITY_NAME)))
        return -1;
    while (i < end && (t[i].upos == UPOS_PROPN || !strcmp(t[i].form, ",")))
        i++;
    return i < end && !strcmp(t[i].form, ":") ? i : -1;
}

static void set_bounds(struct actor_work *w, struct actor_mention *m)
{
    const struct token *t = w->d->tokens, *k = &t[m->head];
    bool bare_adjective = k->upos == UPOS_ADJ && (k->rel == REL_AMOD || k->rel == REL_COMPOUND || k->rel == REL_CONJ);
    if (bare_adjective)
        m->first = w->hits[w->hit_at[m->head]].first, m->last = m->head;
    else
        mention_actor_core(w, m->sentence, m->head, &m->first, &m->last);
    m->core = span_make(t[m->first].span.start, t[m->last].span.end);
    m->span = span_make(m->core.start, t[mention_actor_full_end(w, m->head, m->last)].span.end);
}

/* Where the report was filed, and by whom: nobody who acts. */
static void put_in_dateline(struct actor_mention *m)
{
    m->place_use = true;
    m->can_act = false;
    if (m->type == ACTOR_STATE)
        m->sectors = SECTOR_NONE, m->code = m->country;
    m->reason = "in the dateline";
}

static void add_mention(struct actor_work *w, int32_t sentence, int32_t head)
{
    struct document *d = w->d;
    struct actor_mention *m = ARENA_PUSH(w->arena, d->actors, d->n_actors, d->cap_actors);
    int32_t first, last;
    if (!m)
        return;
    *m = (struct actor_mention){.head = head, .sentence = sentence, .antecedent = -1, .holder = -1,
                                .code = "", .country = "", .rule = "noun phrase", .reason = ""};
    set_bounds(w, m);
    m->place_use = reads_as_place(w, head);
    m->said = word_is(d, head, W_ACTOR_SAID);
    name_tokens(w, m, &first, &last);
    m->name = text_of(w, first, last);
    mention_actor_resolve(w, m);
    if (head <= w->dateline)
        put_in_dateline(&d->actors[d->n_actors - 1]);
}

/* "killed 59 people | in western Germany": the only state in which the sentence places what it tells, or "" */
static const char *placed_in(const struct actor_work *w, const struct sentence *x)
{
    static const char *const in[] = {"in", "across", "throughout", "inside", NULL};
    const struct token *t = w->d->tokens;
    const char *only = "";
    for (int32_t i = (int32_t)x->first; i < (int32_t)(x->first + x->count); i++) {
        const struct authority_row *r = mention_row_at(w, i);
        int32_t c = r && r->kind == AUTHORITY_NAME && r->sub <= SUB_ABBREV ? document_child(w->d, i, REL_CASE, -1) : -1;
        if (c < 0 || c > i || !word_in(t[c].lower, in) || mention_kept_there(w, c))
            continue;
        const char *country = authority_string(w->a, r->country);
        if (*only && strcmp(only, country))
            return "";
        only = country;
    }
    return only;
}

static void find_in_sentence(struct actor_work *w, uint32_t s)
{
    const struct sentence *x = &w->d->sentences[s];
    w->dateline = dateline_end(w, x);
    w->there = placed_in(w, x);
    for (uint32_t i = x->first; i < x->first + x->count; i++)
        if (is_phrase_head(w, (int32_t)i))
            add_mention(w, (int32_t)s, (int32_t)i);
}

static void measure_subtrees(struct actor_work *w, const struct sentence *x)
{
    for (uint32_t i = x->first; i < x->first + x->count; i++)
        w->leftmost[i] = w->rightmost[i] = (int32_t)i;
    for (uint32_t i = x->first; i < x->first + x->count; i++) {
        int32_t up = w->d->tokens[i].head;
        for (uint32_t n = 0; up >= 0 && n < x->count; n++, up = w->d->tokens[up].head) {
            if (w->leftmost[up] > (int32_t)i)
                w->leftmost[up] = (int32_t)i;
            if (w->rightmost[up] < (int32_t)i)
                w->rightmost[up] = (int32_t)i;
        }
    }
}

static bool begin(struct actor_work *w)
{
    struct document *d = w->d;
    uint32_t n = d->n_tokens + 1;
    w->hit_at = ARENA_ARRAY(w->arena, int32_t, n);
    w->leftmost = ARENA_ARRAY(w->arena, int32_t, n);
    w->rightmost = ARENA_ARRAY(w->arena, int32_t, n);
    w->hits = ARENA_ARRAY(w->arena, struct authority_hit, n);
    w->row = ARENA_ARRAY(w->arena, const struct authority_row *, n);
    d->actor_of_token = ARENA_ARRAY(w->arena, int32_t, n);
    if (w->arena->failed)
        return false;
    memset(w->hit_at, 0xff, n * sizeof *w->hit_at);
    memset(d->actor_of_token, 0xff, n * sizeof *d->actor_of_token);
    return true;
}

static void scan_sentence(struct actor_work *w, const struct sentence *x, struct arena *scratch)
{
    uint32_t n;
    arena_reset(scratch);
    struct authority_hit *hits = authority_scan(w->a, w->d, x->first, x->count, scratch, &n);
    for (uint32_t i = 0; hits && i < n; i++) {
        for (int32_t t = hits[i].first; t <= hits[i].last; t++)
            w->hit_at[t] = (int32_t)w->n_hits;
        w->hits[w->n_hits++] = hits[i];
    }
    w->arena->failed |= scratch->failed;
}

static int compare_heads(const void *x, const void *y)
{
    const struct actor_mention *a = x, *b = y;
    if (a->head != b->head)
        return a->head < b->head ? -1 : 1;
    return a->twin - b->twin;
}

/* The innermost mention of every token: longer ones first, so that shorter ones overwrite. */
struct extent { int32_t length, index; };

static int compare_extents(const void *x, const void *y)
{
    const struct extent *a = x, *b = y;
    if (a->length != b->length)
        return a->length > b->length ? -1 : 1;
    return a->index > b->index ? -1 : a->index < b->index;
}

/* "met his counterpart | Ana Silva": two objects for one verb are a title and a name, and the name is meant. */
static void give_title_away(struct document *d, int32_t i)
{
    const struct actor_mention *m = &d->actors[i];
    const struct token *t = d->tokens;
    for (int32_t k = i - 1; k >= 0 && d->actors[k].head >= m->first; k--) {
        int32_t title = d->actors[k].head;
        if (t[title].head == t[m->head].head && t[title].rel == t[m->head].rel && d->actors[k].last < m->head)
            d->actor_of_token[title] = i;
    }
}

static void cover_tokens(struct actor_work *w)
{
    struct document *d = w->d;
    struct extent *e = ARENA_ARRAY(w->arena, struct extent, d->n_actors + 1);
    if (!e)
        return;
    for (uint32_t i = 0; i < d->n_actors; i++)
        e[i] = (struct extent){d->actors[i].last - d->actors[i].first, (int32_t)i};
    qsort(e, d->n_actors, sizeof *e, compare_extents);
    for (uint32_t i = 0; i < d->n_actors; i++)
        for (int32_t t = d->actors[e[i].index].first; t <= d->actors[e[i].index].last; t++)
            d->actor_of_token[t] = e[i].index;
    for (uint32_t i = d->n_actors; i-- > 0;)
        d->actor_of_token[d->actors[i].head] = (int32_t)i;
    for (uint32_t i = 1; i < d->n_actors; i++)
        give_title_away(d, (int32_t)i);
}

enum status mention_run_actors(const struct authority *a, struct document *d, struct error *error)
{
    struct actor_work w = {.a = a, .d = d, .arena = &d->arena, .country = "", .there = "", .date = d->meta.date};
    struct arena scratch;
    if (!begin(&w))
        return error_set(error, STATUS_NOMEM, 0, "out of memory");
    arena_init(&scratch);
    for (uint32_t s = 0; s < d->n_sentences; s++)
        if (d->sentences[s].flags & SENTENCE_PARSED) {
            measure_subtrees(&w, &d->sentences[s]);
            scan_sentence(&w, &d->sentences[s], &scratch);
            mention_actor_given(&w, &d->sentences[s]);
        }
    arena_release(&scratch);
    mention_actor_pick(&w);
    for (uint32_t s = 0; s < d->n_sentences; s++)
        if (d->sentences[s].flags & SENTENCE_PARSED)
            find_in_sentence(&w, s);
    if (d->n_actors)
        qsort(d->actors, d->n_actors, sizeof *d->actors, compare_heads);
    cover_tokens(&w);
    mention_actor_parts(&w);
    mention_coref(&w);
    mention_actor_holders(&w);
    return d->arena.failed ? error_set(error, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}
