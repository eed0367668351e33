/* What an act is said to be. In: a predicate. Out: what follows from the noun that it is equated with: "the demand was the release of
   the men", "their release is a precondition", "the plan is that the army withdraw": none of it has happened yet. */
#include "claim/standing_parts.h"

#include <string.h>

/* classes.lex: nouns of what is asked for, planned, hoped for, weighed */
static const struct { const char *name; uint8_t status; double factuality; } UNMET[] = {
    {"unmet_demand", CLAIM_REQUESTED, .2}, {"unmet_plan", CLAIM_PLANNED, .8}, {"unmet_hope", CLAIM_HOPED, .3}, {"unmet_option", CLAIM_POSSIBLE, .5}};

static bool copular(const struct document *d, int32_t t) { return t >= 0 && document_child(d, t, REL_COP, -1) >= 0; }

static int32_t subject_of(const struct document *d, int32_t t)
{
    int32_t outer = document_child(d, t, REL_NSUBJ_OUTER, -1);
    return outer >= 0 ? outer : document_child(d, t, REL_NSUBJ, -1);
}

/* the noun that t is equated with, or which is said to concern it; or -1 */
static int32_t equal_of(const struct document *d, int32_t t)
{
    static const char *const ABOUT[] = {"relate", "related", "concern", "regard", "involve", "include", NULL};
    int32_t h = tok(d, t)->head;
    if (copular(d, t))
        return subject_of(d, t);
    if (h < 0)
        return -1;
    if (standing_is_subject(tok(d, t)) && copular(d, h))
        return h;
    bool told = (tok(d, t)->rel == REL_OBJ || tok(d, t)->rel == REL_OBL) && h < t && lemma_in(d, h, ABOUT);
    return !told ? -1 : tok(d, h)->rel == REL_AMOD || tok(d, h)->rel == REL_ACL ? tok(d, h)->head : subject_of(d, h);
}

struct standing standing_equated(const struct document *d, const struct frame_table *table, int32_t t, struct standing s)
{
    bool act = s.status == CLAIM_ACTUAL && tok(d, t)->upos != UPOS_ADJ;
    int32_t noun = act ? equal_of(d, t) : -1;
    const char *lemma = noun >= 0 && tok(d, noun)->upos == UPOS_NOUN ? tok(d, noun)->lemma : NULL;
    for (size_t i = 0; lemma && i < sizeof UNMET / sizeof *UNMET; i++)
        if (table_class_has(table, UNMET[i].name, table_word(table, lemma, strlen(lemma))))
            return standing_make((enum claim_status)UNMET[i].status, UNMET[i].factuality, "equated");
    return s;
}
