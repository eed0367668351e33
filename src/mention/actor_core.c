/* The core of a noun phrase from arcs. In: a head; out: the left edge, the last word of the core (determiner to the last
   of-phrase and apposition) and the end of the full phrase (with relative clauses). The core leaves out what only
   follows: "another ethnic Chechen | who had fought ...". */
#include "mention/actor_span.h"

#include <string.h>

static bool left_part(uint8_t rel)
{
    switch (rel) {
    case REL_DET: case REL_DET_PREDET: case REL_AMOD: case REL_COMPOUND: case REL_NUMMOD: case REL_NMOD_POSS:
    case REL_FLAT: case REL_FIXED: case REL_NMOD_DESC: case REL_NMOD: case REL_GOESWITH: case REL_NMOD_UNMARKED:
    case REL_APPOS: case REL_FLAT_FOREIGN: case REL_NMOD_NPMOD:
        return true;
    default:
        return false;
    }
}

/* Which of-phrases belong to a core was counted on annotated news: "of" nearly always, "in PLACE" mostly,
   "on", "to", "with", "against" almost never but after a noun of office ("ambassador to"). */
static const char *const anyone[] = {"of", "near", "between", "inside", "outside", "by", "across", "around", NULL};
static const char *const of_place[] = {"in", "from", "at", NULL};
static const char *const of_office[] = {"of", "for", "to", "at", "from", "in", NULL};

static const char *const of_person[] = {"of", NULL};

static bool placelike(const struct actor_work *w, int32_t i)
{
    const struct authority_row *r = mention_row_at(w, i);
    const struct token *t = &w->d->tokens[i];
    return t->ner == NER_LOC || (r && r->kind == AUTHORITY_NAME) || (t->upos == UPOS_NOUN &&
           !word_is(w->d, i, W_ACTOR_SPEECH) && !mention_time_token(w->d, i));
}

/* "Russian authorities | in Moscow", "army base | in the south" of an Afghan one: whose they are is told already. Where an
   embassy stands tells which it is. */
bool mention_state_told(const struct actor_work *w, int32_t head)
{
    static const char *const posts[] = {"embassy", "consulate", "office", "branch", "bureau", "chapter", "mission", NULL};
    const struct token *t = w->d->tokens;
    if (word_in(t[head].lemma, posts))
        return false;
    for (int32_t c = t[head].first_child; c >= 0 && c < head; c = t[c].next_sibling) {
        const struct authority_row *r = mention_row_at(w, c);
        if ((t[c].rel == REL_AMOD || t[c].rel == REL_COMPOUND) && r && r->kind == AUTHORITY_NAME)
            return true;
    }
    return false;
}

static bool takes_case(const struct actor_work *w, int32_t head, int32_t child, int32_t c, bool person)
{
    const char *lower = w->d->tokens[c].lower;
    if (person)
        return word_in(lower, of_person);
    int32_t verb = w->d->tokens[head].head;
    if (verb >= 0 && (w->d->tokens[head].rel == REL_OBJ || w->d->tokens[head].rel == REL_NSUBJ_PASS) &&
        word_is(w->d, verb, W_ACTOR_CHARGE))
        return false;
    const struct authority_row *r = mention_row_at(w, head);
    bool one = r && r->kind == AUTHORITY_AGENT && r->sub != SUB_EVENT && r->sub != SUB_THING;
    if (!strcmp(lower, "by") && (one || w->d->tokens[child].upos == UPOS_NUM || w->d->tokens[child].upos == UPOS_SYM))
        return false;           /* "the expulsion of diplomats | by Chad", "cut grants | by $2" */
    static const char *const borders[] = {"border", "frontier", "boundary", NULL};
    if (word_in(lower, anyone) || (!strcmp(lower, "with") && word_in(w->d->tokens[head].lemma, borders)))
        return true;
    const struct authority_row *body = mention_row_at(w, child);
    bool org = w->d->tokens[child].ner == NER_ORG || (body && body->kind == AUTHORITY_ORG);
    if ((!strcmp(lower, "from") || !strcmp(lower, "at")) && one && org)
        return true;            /* "soldiers | from the Third Brigade", "workers | at Amazon" */
    if (word_in(lower, of_place) && (!placelike(w, child) || mention_state_told(w, head)))
        return false;
    if (mention_role_row(mention_row_at(w, head)))
        return word_in(lower, of_office) && (strcmp(lower, "to") || word_is(w->d, head, W_ACTOR_SENT_OUT));
    return word_in(lower, of_place);
}

bool mention_indefinite(const struct token *t)
{
    static const char *const words[] = {"a", "an", NULL};
    return t->lower[0] == 'a' && word_in(t->lower, words);
}

/* "its neighbour | Kyrgyzstan", "Ana Silva | , the mayor"; not "Ana Silva | , along with her aides" */
static bool takes_apposition(const struct actor_work *w, int32_t head, int32_t child)
{
    const struct token *t = w->d->tokens;
    const struct authority_row *place = mention_row_at(w, head);
    if (document_child(w->d, child, REL_CASE, -1) >= 0)
        return false;
    if (t[child].ner == NER_PER && t[head].ner != NER_PER && place && place->kind == AUTHORITY_NAME)
        return false;           /* "ambassador to Peru, Ana Silva": she is no Peru */
    int32_t left = w->leftmost[child];
    left += t[left].upos == UPOS_PUNCT && left < child;
    bool office = t[head].ner == NER_PER && mention_role_row(mention_row_at(w, child));
    if (t[head].ner != NER_NONE && mention_indefinite(&t[left]) && !office)
        return false;           /* "Omar Reyes | , a suspected smuggler", "Bhutan | , a kingdom" */
    bool place_in = t[child].ner == NER_LOC && (t[head].ner == NER_LOC || (place && place->kind == AUTHORITY_NAME));    /* "Vail | , Colorado" */
    return t[child].ner == NER_PER || t[head].ner == NER_PER || place_in || !strcmp(t[child - 1].form, "(") ||
           mention_role_row(mention_row_at(w, head)) || (left > head && t[left - 1].upos != UPOS_PUNCT);
}

/* "the draft | proposed by Chile": whose words they are belongs to words */
static int32_t author(const struct actor_work *w, int32_t head, int32_t c)
{
    const struct token *t = w->d->tokens;
    return t[c].rel == REL_ACL && word_is(w->d, head, W_ACTOR_SAID) ? mention_author_of(w->d, c) : -1;
}

bool mention_takes_phrase(const struct actor_work *w, int32_t head, int32_t child, bool person)
{
    const struct token *t = &w->d->tokens[child];
    if (mention_time_token(w->d, child) || (t->upos == UPOS_NUM && t->rel != REL_NUMMOD))
        return false;
    if (t->rel == REL_NMOD) {
        int32_t c = document_child(w->d, child, REL_CASE, -1);
        return c < 0 || takes_case(w, head, child, c, person);
    }
    if (t->rel == REL_APPOS)
        return takes_apposition(w, head, child);
    return left_part(t->rel) && t->rel != REL_DET && t->rel != REL_NMOD_POSS;
}

static int32_t close_bracket(const struct actor_work *w, int32_t first, int32_t last)
{
    const struct token *t = w->d->tokens;
    if ((uint32_t)last + 1 >= w->d->n_tokens || strcmp(t[last + 1].form, ")"))
        return last;
    for (int32_t i = first; i < last; i++)
        if (!strcmp(t[i].form, "("))
            return last + 1;
    return last;
}

int32_t mention_core_end(const struct actor_work *w, int32_t head, bool person, int depth);

/* "proposed by | Chile and Peru": the end of the last of them */
static int32_t with_partners(const struct actor_work *w, int32_t head, int depth)
{
    int32_t last = head;
    for (int32_t c = document_child(w->d, head, REL_CONJ, -1); c >= 0; c = document_child(w->d, head, REL_CONJ, c))
        last = c;
    return mention_core_end(w, last, w->d->tokens[last].ner == NER_PER, depth);
}

/* "people | affected by the flood", "the coalition | fighting rebels", "workers | employed by the UN": a participle
   right behind a noun that says little tells which they are, and some participles always do; not "the army | , backed by
   tanks". The last token of it, or -1. */
static int32_t telling_clause(const struct actor_work *w, int32_t head, int32_t end, int32_t c)
{
    const struct token *t = w->d->tokens;
    if (!word_is(w->d, head, W_ACTOR_LITTLE) && !word_is(w->d, c, W_ACTOR_WHICH))
        return -1;
    bool right_behind = c == end + 1 || (c == end + 2 && t[end + 1].upos == UPOS_ADV);
    if (t[c].rel != REL_ACL || t[c].upos != UPOS_VERB || !right_behind || (t[head].upos != UPOS_NOUN && strcmp(t[head].lower, "those")) || !(t[c].feat_bits & (FEAT_PART | FEAT_GER)))
        return -1;
    int32_t last = c;
    for (int32_t k = t[c].first_child; k >= 0; k = t[k].next_sibling) {
        if (k < c)
            continue;
        if (t[k].upos == UPOS_PUNCT || (t[k].rel != REL_OBJ && t[k].rel != REL_OBL && t[k].rel != REL_OBL_AGENT && t[k].rel != REL_COMPOUND_PRT) || mention_time_token(w->d, k))
            break;
        last = t[k].rel == REL_COMPOUND_PRT ? k : mention_core_end(w, k, t[k].ner == NER_PER, 1);
    }
    return last;
}

int32_t mention_core_end(const struct actor_work *w, int32_t head, bool person, int depth)
{
    const struct token *t = w->d->tokens;
    int32_t end = head;
    for (int32_t c = t[head].first_child; c >= 0; c = t[c].next_sibling) {
        if (c < head || t[c].rel == REL_PUNCT || t[c].rel == REL_CASE)
            continue;
        if (depth && author(w, head, c) > c)
            return with_partners(w, author(w, head, c), depth - 1);
        if (depth == CORE_DEPTH && telling_clause(w, head, end, c) > c)
            return telling_clause(w, head, end, c);
        if (!mention_takes_phrase(w, head, c, person))
            break;
        if (t[c].rel == REL_NMOD || t[c].rel == REL_APPOS)
            end = depth ? mention_core_end(w, c, false, depth - 1) : c;
        else
            end = w->rightmost[c];
    }
    return close_bracket(w, head, end);
}

/* Where the words that a head governs to its left begin. */
int32_t mention_left_edge(const struct actor_work *w, int32_t head)
{
    const struct token *t = w->d->tokens;
    int32_t first = head;
    for (int32_t c = t[head].first_child; c >= 0 && c < head; c = t[c].next_sibling)
        if (left_part(t[c].rel) && w->leftmost[c] < first)
            first = w->leftmost[c];
    return first;
}

/* Up to a conjunct or a loose clause. */
int32_t mention_actor_full_end(const struct actor_work *w, int32_t head, int32_t core_last)
{
    const struct token *t = w->d->tokens;
    int32_t end = core_last;
    for (int32_t c = t[head].first_child; c >= 0; c = t[c].next_sibling) {
        if (c <= head || t[c].rel == REL_PUNCT || t[c].rel == REL_CASE)
            continue;
        bool more = mention_takes_phrase(w, head, c, false) || t[c].rel == REL_ACL || t[c].rel == REL_ACL_RELCL ||
                    t[c].rel == REL_NMOD;
        if (!more)
            break;
        if (w->rightmost[c] > end)
            end = w->rightmost[c];
    }
    return end;
}
