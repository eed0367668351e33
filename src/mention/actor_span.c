/* Spans of noun phrases from arcs. In: a head; out: the core (determiner to the last of-phrase and
   apposition) and the end of the full phrase (with relative clauses). The core leaves out what only
   follows: "another ethnic Chechen | who had fought ...". */
#include "mention/actor_work.h"

#include <string.h>

enum { DEPTH = 6 };

bool mention_word_in(const char *word, const char *const *list)
{
    for (; *list; list++)
        if (!strcmp(*list, word))
            return true;
    return false;
}

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

static const char *const wide[] = {
    "of", "in", "from", "for", "at", "near", "to", "between", "inside", "outside", "across", "within", "around", "on",
    "against", "under", "along", "by", NULL,
};
static const char *const narrow[] = {"of", "from", NULL};

static bool takes_phrase(const struct actor_work *w, int32_t child, bool person)
{
    const struct token *t = &w->d->tokens[child];
    if (t->rel == REL_NMOD) {
        int32_t c = document_child(w->d, child, REL_CASE, -1);
        return c < 0 || mention_word_in(w->d->tokens[c].lower, person ? narrow : wide);
    }
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

static int32_t core_end(const struct actor_work *w, int32_t head, bool person, int depth)
{
    const struct token *t = w->d->tokens;
    int32_t end = head;
    for (int32_t c = t[head].first_child; c >= 0; c = t[c].next_sibling) {
        if (c < head || t[c].rel == REL_PUNCT || t[c].rel == REL_CASE)
            continue;
        if (!takes_phrase(w, c, person))
            break;
        if (t[c].rel == REL_NMOD || t[c].rel == REL_APPOS)
            end = depth ? core_end(w, c, false, depth - 1) : c;
        else
            end = w->rightmost[c];
    }
    return close_bracket(w, head, end);
}

void mention_actor_core(const struct actor_work *w, int32_t head, bool person, int32_t *first, int32_t *last)
{
    const struct token *t = w->d->tokens;
    *first = head;
    for (int32_t c = t[head].first_child; c >= 0 && c < head; c = t[c].next_sibling)
        if (left_part(t[c].rel) && w->leftmost[c] < *first)
            *first = w->leftmost[c];
    *last = core_end(w, head, person, DEPTH);
}

/* Up to a conjunct or a loose clause. */
int32_t mention_actor_full_end(const struct actor_work *w, int32_t head, int32_t core_last)
{
    const struct token *t = w->d->tokens;
    int32_t end = core_last;
    for (int32_t c = t[head].first_child; c >= 0; c = t[c].next_sibling) {
        if (c <= head || t[c].rel == REL_PUNCT || t[c].rel == REL_CASE)
            continue;
        bool more = takes_phrase(w, c, false) || t[c].rel == REL_ACL || t[c].rel == REL_ACL_RELCL ||
                    t[c].rel == REL_NMOD;
        if (!more)
            break;
        if (w->rightmost[c] > end)
            end = w->rightmost[c];
    }
    return end;
}
