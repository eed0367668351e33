/* Words behind a phrase that belong to it whatever the arcs say: the rest of a name, an office, a place, a second state. */
#include "mention/actor_span.h"

#include <string.h>

static int32_t entity_end(const struct actor_work *w, int32_t at, int32_t end)
{
    const struct token *t = w->d->tokens;
    while (at + 1 < end && t[at + 1].ner == t[at].ner && !t[at + 1].ner_begin)
        at++;
    return at;
}

/* Last of at least two proper nouns that a comma, a verb or the end closes; or `from` - 1. */
static int32_t proper_run(const struct actor_work *w, int32_t from, int32_t end)
{
    const struct token *t = w->d->tokens;
    int32_t i = from;
    while (i < end && t[i].upos == UPOS_PROPN && t[i].ner != NER_LOC && t[i].ner != NER_ORG)
        i++;
    bool closed = i == end || t[i].upos == UPOS_PUNCT || t[i].upos == UPOS_VERB || t[i].upos == UPOS_AUX;
    return closed && i - from >= 2 ? i - 1 : from - 1;
}

/* "Mesale | Tolu": proper nouns side by side are one name. */
static void add_proper(const struct actor_work *w, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    while (*last + 1 < end && t[*last].upos == UPOS_PROPN && t[*last + 1].upos == UPOS_PROPN &&
           t[*last].ner != NER_LOC && (t[*last + 1].ner == NER_NONE || t[*last + 1].ner == t[*last].ner ||
           (t[*last].ner == NER_NONE && t[*last + 1].ner == NER_PER && w->hit_at[*last] < 0)) &&
           !mention_time_token(w->d, *last + 1))
        ++*last;
}

static bool three_figures(const struct token *t)
{
    return t->upos == UPOS_NUM && strspn(t->form, "0123456789") == 3 && !t->form[3];
}

/* "1 | , 500 people" of a text whose words were set apart: one number, and the noun it counts */
static void add_thousands(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t i = *last;
    if (*last != head || t[head].upos != UPOS_NUM)
        return;
    while (i + 2 < end && !strcmp(t[i + 1].form, ",") && three_figures(&t[i + 2]))
        i += 2;
    int32_t noun = i > head ? t[i].head : -1;
    if (noun > i && noun < end && t[i].rel == REL_NUMMOD && w->leftmost[noun] >= i - 2)
        *last = mention_core_end(w, noun, false, CORE_DEPTH);
}

static bool bare(const struct actor_work *w, int32_t noun)
{
    return document_child(w->d, noun, REL_DET, -1) < 0 && document_child(w->d, noun, REL_NUMMOD, -1) < 0 &&
           document_child(w->d, noun, REL_NMOD_POSS, -1) < 0 && document_child(w->d, noun, REL_AMOD, -1) < 0;
}

/* "40 politicians | and activists", "a physician | and nurse": one number, one article for both */
static void add_counted_too(const struct actor_work *w, int32_t head, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t c = document_child(w->d, head, REL_CONJ, -1), number = document_child(w->d, head, REL_NUMMOD, -1);
    int32_t det = document_child(w->d, head, REL_DET, -1);
    bool many = number >= 0 && number < head && t[head].feat_bits & FEAT_PLUR, one = det >= 0 && mention_indefinite(&t[det]);
    if (c < 0 || t[*last + 1].upos != UPOS_CCONJ || w->leftmost[c] != *last + 1 || t[c].upos != UPOS_NOUN || t[head].upos != UPOS_NOUN || !bare(w, c) || (!many && !one))
        return;
    if ((t[c].feat_bits & FEAT_PLUR) != (t[head].feat_bits & FEAT_PLUR) || document_child(w->d, head, REL_CONJ, c) >= 0)
        return;
    *last = mention_core_end(w, c, false, CORE_DEPTH);
    int32_t of = document_child(w->d, head, REL_NMOD, c);
    if (of > *last && mention_takes_phrase(w, head, of, false))
        *last = mention_core_end(w, of, false, CORE_DEPTH - 1);
}

/* "the leaders of France | and Germany" */
static void add_second_state(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    if (!(t[head].feat_bits & FEAT_PLUR) || *last <= head)
        return;
    for (int32_t i = *last + 1; i < end && i < *last + 8; i++) {
        const struct authority_row *r = mention_row_at(w, i);
        if (t[i].rel == REL_CONJ && t[i].head <= *last && t[i].head > head && r && r->kind == AUTHORITY_NAME) {
            const struct authority_row *first = mention_row_at(w, t[i].head);
            if (first && first->kind == AUTHORITY_NAME)
                *last = w->hits[w->hit_at[i]].last;
        }
    }
}

/* "ambassador | to Bahrain": the preposition of an office binds to it whatever its arc says. */
static void add_seat_of_office(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    static const char *const words[] = {"to", "of", "for", NULL};
    const struct token *t = w->d->tokens;
    int32_t c = *last + 1;
    if (c + 1 >= end || !mention_role_row(mention_row_at(w, head)) || !word_in(t[c].lower, words) ||
        t[c].rel != REL_CASE || (!strcmp(t[c].lower, "to") && !word_is(w->d, head, W_ACTOR_SENT_OUT)))
        return;
    const struct authority_row *r = mention_row_at(w, t[c].head);
    if (t[c].head > c && t[c].head < end && r && (r->kind == AUTHORITY_NAME || r->kind == AUTHORITY_ORG))
        *last = mention_core_end(w, t[c].head, false, 1);
}

/* "Secretary of State | Rex Tillerson", "the president | , Michel Aoun" */
static void add_name_after(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t next = *last + 1;
    if (!mention_role_row(mention_row_at(w, head)) || next >= end || (t[head].feat_bits & FEAT_PLUR))
        return;
    if (!strcmp(t[next].form, ",") && next + 1 < end)
        next++;
    if (t[next].ner == NER_PER && t[next].ner_begin && t[next].rel != REL_NSUBJ)
        *last = entity_end(w, next, end);
    else if (next > *last + 1 && proper_run(w, next, end) > next && t[next].rel != REL_NSUBJ)
        *last = proper_run(w, next, end);
}

/* "Thomas Shannon | , US undersecretary of state for political affairs ," */
static void add_office_after(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t comma = *last + 1;
    if (t[head].ner != NER_PER || comma + 1 >= end || strcmp(t[comma].form, ","))
        return;
    for (int32_t i = comma + 1; i < end && i < comma + 12; i++) {
        if (t[i].upos == UPOS_VERB || t[i].upos == UPOS_AUX || t[i].upos == UPOS_PUNCT || t[i].upos == UPOS_CCONJ || t[i].upos == UPOS_ADP)
            return;
        if (!mention_role_row(mention_row_at(w, i)) || t[i].rel == REL_COMPOUND)
            continue;
        int32_t stop = mention_core_end(w, i, false, CORE_DEPTH);
        int32_t h = w->hit_at[i];
        stop = stop < w->hits[h].last ? w->hits[h].last : stop;
        if (stop + 1 < end && (t[stop + 1].upos == UPOS_PUNCT || !strcmp(t[stop + 1].lower, "who")))
            *last = stop;
        return;
    }
}

/* Tokens of a possessive mark at `i` ("'s", or a loose apostrophe and "s"), 0 if none. */
static int32_t mark_length(const struct actor_work *w, int32_t i, int32_t end)
{
    const struct token *t = w->d->tokens;
    if (i >= end)
        return 0;
    if (!strcmp(t[i].form, "'s") || !strcmp(t[i].form, "\xe2\x80\x99s"))
        return 1;
    bool loose = !strcmp(t[i].form, "'") || !strcmp(t[i].form, "\xe2\x80\x99");
    return loose && i + 1 < end && !strcmp(t[i + 1].form, "s") ? 2 : 0;
}

static bool modifies(uint8_t rel)
{
    return rel == REL_NMOD_POSS || rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_FLAT || rel == REL_NMOD_DESC;
}

/* "Turkey | 's president", "French | Prime Minister Edouard Philippe" where an arc takes the modifier for
   the argument: what it modifies follows. */
static void add_modified(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t next = *last + 1, mark = mark_length(w, next, end);
    const struct authority_row *r = mention_row_at(w, head), *office = next < end ? mention_row_at(w, next) : NULL;
    int32_t up = t[head].rel == REL_CONJ ? t[head].head : head;     /* "Kazakh and Uzbek | presidents" */
    if (modifies(t[up].rel) || (!mark && !(r && r->kind == AUTHORITY_NAME && mention_role_row(office))))
        return;
    for (int32_t i = next + mark; i < end && i < next + mark + 7; i++) {
        if (t[i].upos == UPOS_VERB || t[i].upos == UPOS_AUX || t[i].upos == UPOS_PUNCT || t[i].upos == UPOS_ADP)
            return;
        if ((t[i].upos != UPOS_NOUN && t[i].upos != UPOS_PROPN) || modifies(t[i].rel))
            continue;
        int32_t h = w->hit_at[i];
        *last = mention_core_end(w, i, t[i].ner == NER_PER, 1);
        *last = h >= 0 && w->row[h] && w->hits[h].last > *last ? w->hits[h].last : *last;
        add_name_after(w, i, end, last);
        return;
    }
}

/* "Amnesty International | (AI)" */
static void add_acronym(const struct actor_work *w, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t i = *last;
    if (i + 3 < end && !strcmp(t[i + 1].form, "(") && !strcmp(t[i + 3].form, ")") && t[i].upos == UPOS_PROPN &&
        capital(&t[i + 2]))
        *last = i + 3;
}

/* "in eastern Syria", "on the outskirts of Tbilisi": may the word at `in` lead to where a thing is? */
static bool leads_to_place(const struct token *t, int32_t in)
{
    static const char *const rim[] = {"outskirt", "outskirts", "edge", "shore", "coast", NULL};
    return !strcmp(t[in].lower, "in") || (!strcmp(t[in].lower, "on") && t[in].head > in && word_in(t[t[in].head].lemma, rim));
}

/* "an attack on [the station] in Kabul" */
static bool struck(const struct actor_work *w, int32_t head)
{
    const struct token *t = w->d->tokens;
    int32_t mark = document_child(w->d, head, REL_CASE, -1);
    return (t[head].rel == REL_NMOD || t[head].rel == REL_OBL) && mark >= 0 && (!strcmp(t[mark].lower, "on") || !strcmp(t[mark].lower, "against")) && mark > 0 &&
           word_is(w->d, mark - 1, W_ACTOR_STRIKE);
}

/* "killed 75 people | in eastern Syria": the place behind an object belongs to it, attached or not. */
static void add_place_after(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t in = *last + 1;
    if (in + 1 >= end || (t[head].rel != REL_OBJ && t[head].rel != REL_NSUBJ_PASS && !struck(w, head)) || t[head].ner == NER_PER ||
        t[head].upos == UPOS_PRON || !leads_to_place(t, in) || mention_state_told(w, head))
        return;
    int32_t place = t[in].head;
    const struct authority_row *r = mention_row_at(w, place);
    bool name = t[place < 0 ? 0 : place].ner == NER_LOC || (r && r->kind == AUTHORITY_NAME);
    if (place > in && (t[place].rel == REL_OBL || (t[place].rel == REL_NMOD && struck(w, head))) && (name || word_is(w->d, place, W_ACTOR_AREA)))
        *last = mention_core_end(w, place, false, CORE_DEPTH);
}

/* "President Ana Silva | of Peru": behind a name the state belongs to it */
static void add_state_of_name(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    const struct token *t = w->d->tokens;
    int32_t of = *last + 1;
    if (t[head].ner != NER_PER || of + 1 >= end || strcmp(t[of].lower, "of"))
        return;
    int32_t at = of + 1 + (!strcmp(t[of + 1].lower, "the") && of + 2 < end);
    const struct authority_row *r = mention_row_at(w, at);
    if (r && r->kind == AUTHORITY_NAME && r->sub <= SUB_ABBREV && w->hits[w->hit_at[at]].first == at)
        *last = w->hits[w->hit_at[at]].last;
}

void mention_words_after(const struct actor_work *w, int32_t head, int32_t end, int32_t *last)
{
    add_proper(w, end, last);
    add_thousands(w, head, end, last);
    add_counted_too(w, head, last);
    add_second_state(w, head, end, last);
    add_seat_of_office(w, head, end, last);
    add_name_after(w, head, end, last);
    add_state_of_name(w, head, end, last);
    add_office_after(w, head, end, last);
    add_modified(w, head, end, last);
    add_acronym(w, end, last);
    add_place_after(w, head, end, last);
}
