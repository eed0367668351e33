/* Nouns that tell an act. In: the noun and the standing of the word above it. Out: what is said of it there, or what it
   presupposes: "the attack" took place, "an attack" stands as its verb does, what something is called is an opinion. */
#include "claim/standing_parts.h"

#include <string.h>

const char *const standing_naming[] = {"call", "calls", "called", "calling", "labelled", "labeled", "dubbed", "branded", "termed", "deemed", NULL}; /* an opinion */
const char *const standing_without[] = {"without", "instead_of", "rather_than", "short_of", NULL};
static const char *const DEFINITE[] = {"the", "this", "that", "these", "those", NULL};
static const char *const TENTATIVE_NOUN_PREP[] = {"against", "for", "despite", NULL};

/* neither "the" nor "their" nor a name: nothing that was spoken of before */
static bool indefinite(const struct document *d, int32_t t)
{
    int32_t det = document_child(d, t, REL_DET, -1);
    return tok(d, t)->upos != UPOS_PROPN && !(det >= 0 && token_lower_in(tok(d, det), DEFINITE)) && document_child(d, t, REL_NMOD_POSS, -1) < 0;
}

/* "millions in aid", "40 million dollars of aid" */
static bool in_amounts(const struct document *d, int32_t t)
{
    static const char *const AMOUNTS[] = {"million", "millions", "billion", "billions", "thousand", "thousands", "hundreds", "dozens", "tons", "tonnes", "dollars", "euros",
                                          "pounds", "$", NULL}, *const JOINTS[] = {"in", "of", "worth", NULL};
    int32_t prep = document_child(d, t, REL_CASE, -1);
    return prep > 0 && prep < t && indefinite(d, t) && token_lower_in(tok(d, prep), JOINTS) && (token_lower_in(tok(d, prep - 1), AMOUNTS) || tok(d, prep - 1)->upos == UPOS_NUM);
}

/* "a new round of sanctions" stands as the round does. */
static bool measured(const struct document *d, int32_t t)
{
    if (in_amounts(d, t))
        return tok(d, t)->rel == REL_NMOD;
    static const char *const MEASURES[] = {"round", "rounds", "wave", "waves", "series", "set", "package", "number", "string", "spate", "batch",
                                           "range", "couple", "kind", "kinds", "type", "form", "forms", "act", "acts", "campaign", NULL};
    int32_t h = tok(d, t)->head, prep = document_child(d, t, REL_CASE, -1);
    return h >= 0 && tok(d, t)->rel == REL_NMOD && token_lower_in(tok(d, h), MEASURES) && prep >= 0 && !strcmp(tok(d, prep)->lower, "of");
}

/* the lines that speak of a noun: of a subject its predicate's ("the attack failed"), else those of what governs it */
static const struct signature_record *over_noun(const struct document *d, const struct frame_table *table, int32_t t)
{
    const struct token *k = tok(d, t);
    const struct signature_record *g = standing_is_subject(k) ? signature_above(d, table, t, COMPLEMENT_SUBJECT) : NULL;
    bool governed = k->rel == REL_OBJ || k->rel == REL_IOBJ || k->rel == REL_NSUBJ_PASS || k->rel == REL_OBL || k->rel == REL_OBL_UNMARKED || k->rel == REL_NMOD || k->rel == REL_COMPOUND;
    static const char *const CALL[] = {"call", "consider", "deem", "term", "label", "declare", NULL};
    if (k->rel == REL_OBJ && lemma_in(d, k->head, CALL) && document_child(d, k->head, REL_XCOMP, -1) > t)
        return NULL;                        /* "called the meeting historic": there was one */
    if (!g && governed)
        g = k->rel == REL_OBL && !in_amounts(d, t) ? signature_joined(d, table, t, COMPLEMENT_NOUN) : signature_above(d, table, t, COMPLEMENT_NOUN);
    return g;
}

/* "reached no accord on any deals", "could not be reached for comment" */
static bool under_negation(const struct document *d, int32_t t, struct standing above)
{
    static const char *const ANY[] = {"any", NULL}, *const FOR[] = {"for", NULL};
    bool purpose = tok(d, t)->rel == REL_OBL && child_in(d, t, FOR, REL_CASE) >= 0 && document_child(d, t, REL_DET, -1) < 0;
    return above.factuality < -.5 && (purpose || child_in(d, t, ANY, REL_DET) >= 0);
}

/* "without trial"; "without the arrest it would have been calm": there was one; "would be": there may be none */
static struct standing without(const struct document *d, int32_t t)
{
    int32_t verb = tok(d, t)->head;
    if (!standing_irreal(d, verb))
        return standing_make(CLAIM_NEGATED, -2.8, "without");
    return standing_perfect(d, verb) ? standing_make(CLAIM_ACTUAL, 2.6, "factive") : standing_make(CLAIM_HYPOTHETICAL, 0, "without");
}

/* "must be settled by talks", "may answer with strikes", "will be raised at the summit": still to come as the verb is */
static bool to_come_with(const struct document *d, int32_t t, struct standing above)
{
    static const char *const MEANS[] = {"by", "with", "through", "via", "in", "into", "for", "to", "at", "during", NULL}, *const OCCASION[] = {"at", "during", NULL};
    int32_t prep = document_child(d, t, REL_CASE, -1);
    bool open = above.status != CLAIM_ACTUAL && above.status != CLAIM_NEGATED && above.status != CLAIM_DENIED;
    if (!open || tok(d, t)->rel != REL_OBL || prep < 0)
        return false;
    return indefinite(d, t) ? token_lower_in(tok(d, prep), MEANS) : above.status == CLAIM_PLANNED && token_lower_in(tok(d, prep), OCCASION);
}

/* "will be followed by the bombing of the port": as sure as its cause */
static bool follows(const struct document *d, int32_t t, struct standing above)
{
    static const char *const VERBS[] = {"accompany", "follow", "meet", "answer", "match", "precede", "succeed", "trigger", "provoke", "cause", NULL}, *const BY[] = {"by", "with", NULL};
    bool agent = tok(d, t)->rel == REL_OBL_AGENT || tok(d, t)->rel == REL_OBL;
    bool open = above.status != CLAIM_ACTUAL && above.status != CLAIM_NEGATED && above.status != CLAIM_DENIED;
    return open && agent && lemma_in(d, tok(d, t)->head, VERBS) && child_in(d, t, BY, REL_CASE) >= 0 && document_child(d, tok(d, t)->head, REL_AUX_PASS, -1) >= 0;
}

/* "would rather die than surrender" */
bool standing_rather(const struct document *d, int32_t t)
{
    static const char *const THAN[] = {"than", NULL}, *const RATHER[] = {"rather", "sooner", NULL};
    int32_t head = tok(d, t)->head;
    return head >= 0 && child_in(d, head, RATHER, REL_ADVMOD) >= 0 && (child_in(d, t, THAN, REL_CASE) >= 0 || child_in(d, t, THAN, REL_MARK) >= 0);
}

static struct standing prepositional(const struct document *d, int32_t t, struct standing above)
{
    if (under_negation(d, t, above))
        return standing_weaken(above, CLAIM_NEGATED, .6, "negation");
    if (to_come_with(d, t, above) || follows(d, t, above))
        return above;
    if (standing_rather(d, t))
        return standing_make(CLAIM_NEGATED, -2, "rather");
    static const char *const REASONS[] = {"over", "after", "following", "since", NULL};     /* threatened war over the killing */
    int32_t prep = document_child(d, t, REL_CASE, -1);
    if (prep >= 0 && token_lower_in(tok(d, prep), REASONS))
        return standing_make(CLAIM_ACTUAL, 2.6, "factive");
    if (prep >= 0 && token_lower_in(tok(d, prep), standing_without))
        return without(d, t);
    if (tok(d, t)->rel == REL_OBL && prep >= 0 && token_lower_in(tok(d, prep), TENTATIVE_NOUN_PREP))
        return standing_weaken(standing_make(CLAIM_ACTUAL, 3, "noun"), CLAIM_ACTUAL, .7, "noun");
    return standing_make(CLAIM_ACTUAL, 2.6, "presupposed");
}

/* "called the visit a turning point": the visit is given a name, not asked for */
static bool named(const struct document *d, int32_t t)
{
    uint8_t rel = tok(d, t)->rel;
    if ((rel != REL_OBJ && rel != REL_IOBJ && rel != REL_NSUBJ_PASS) || !token_lower_in(tok(d, tok(d, t)->head), standing_naming))
        return false;
    static const char *const CALL[] = {"call", NULL};
    int32_t verb = tok(d, t)->head;
    if (lemma_in(d, verb, CALL) && document_child(d, verb, REL_COMPOUND_PRT, -1) < 0 && document_child(d, t, REL_NMOD_POSS, -1) >= 0)  /* his arrest illegal */
        return true;
    for (int32_t c = tok(d, t)->next_sibling; c >= 0; c = tok(d, c)->next_sibling)
        if (tok(d, c)->rel == REL_XCOMP || tok(d, c)->rel == REL_OBJ || (tok(d, c)->rel == REL_OBL && document_child(d, c, REL_CASE, -1) < 0 && !predicate_in_time(d, c)))
            return true;
    return false;
}

/* "described the embargo as an act of aggression" */
static bool is_name_as(const struct document *d, int32_t t)
{
    static const char *const AS[] = {"as", NULL}, *const SEEING[] = {"describe", "see", "view", "regard", "denounce", "condemn", "portray", "brand", "hail", "decry",
        "interpret", "perceive", "treat", "dismiss", "depict", "criticise", "criticize", "characterise", "characterize", "define", "label", "paint", "slam", "blast", NULL};
    int32_t verb = tok(d, t)->head, noun = verb >= 0 && tok(d, t)->rel == REL_NMOD ? verb : -1;
    if (noun >= 0 && tok(d, noun)->rel == REL_OBJ)      /* the parser may hang it on the object */
        verb = tok(d, noun)->head;
    return verb >= 0 && lemma_in(d, verb, SEEING) && (child_in(d, t, AS, REL_CASE) >= 0 || child_in(d, t, AS, REL_MARK) >= 0);
}

/* "called the arrests an attack on the village": the attack is an opinion, of two objects the second */
static bool is_name(const struct document *d, int32_t t)
{
    if (is_name_as(d, t))
        return true;
    uint8_t rel = tok(d, t)->rel;
    int32_t head = tok(d, t)->head, verb = rel == REL_APPOS && head >= 0 ? tok(d, head)->head : head;
    if (verb < 0 || !token_lower_in(tok(d, verb), standing_naming) || (rel == REL_OBL && document_child(d, t, REL_CASE, -1) >= 0))
        return false;
    int32_t object = document_child(d, verb, REL_IOBJ, -1);
    if (object < 0)
        object = document_child(d, verb, REL_OBJ, -1);
    return object > verb && object < t && (rel == REL_OBJ || rel == REL_XCOMP || rel == REL_APPOS || rel == REL_OBL);
}

/* "rejected the offer", "foiled an attempt": what was said or tried, was, whatever became of it. Only the noun itself: what was
   offered was not done. */
static bool was_made(const struct document *d, const struct frame_table *table, int32_t t, const struct signature_record *g)
{
    const char *lemma = tok(d, t)->lemma;
    bool spoiled = g->plain < 0 && g->negated >= 0 && tok(d, t)->rel != REL_COMPOUND;
    return spoiled && table_class_has(table, "utterance", table_word(table, lemma, strlen(lemma)));
}

/* "halted the deportation before it began" */
static bool never_began(const struct document *d, int32_t verb)
{
    static const char *const BEFORE[] = {"before", NULL}, *const IT[] = {"it", "they", NULL}, *const BEGIN[] = {"begin", "start", "happen", NULL};
    for (int32_t c = document_child(d, verb, REL_ADVCL, -1); c >= 0; c = document_child(d, verb, REL_ADVCL, c))
        if (child_in(d, c, BEFORE, REL_MARK) >= 0 && child_in(d, c, IT, REL_NSUBJ) >= 0 && lemma_in(d, c, BEGIN))
            return true;
    return false;
}

/* "The lifting of the embargo would be a mistake", "the visit will be the first": it is yet to come */
static bool supposed(const struct document *d, int32_t predicate)
{
    static const char *const WOULD[] = {"would", "will", "'d", "'ll", NULL};
    return child_in(d, predicate, WOULD, REL_AUX) >= 0 && document_child(d, predicate, REL_COP, -1) >= 0 && !standing_perfect(d, predicate);
}

/* "condemned any attack on the port": of any, not of one */
static bool any(const struct document *d, int32_t t)
{
    static const char *const ANY[] = {"any", NULL};
    return tok(d, t)->rel == REL_OBJ && child_in(d, t, ANY, REL_DET) >= 0;
}

/* A noun below no verb that judges it: as an object or subject it is presupposed where it is definite, else as the whole. */
static struct standing as_party(const struct document *d, int32_t t, struct standing above)
{
    static const char *const DO[] = {"do", NULL};       /* "Under no circumstances did the navy attack the ferry", read as a noun */
    const struct token *k = tok(d, t);
    if (standing_is_subject(k) && supposed(d, k->head))
        return above;
    if (k->rel == REL_COMPOUND && above.factuality < 2)      /* "made no merger overtures": as the whole */
        return above;
    if (k->rel != REL_OBJ && k->rel != REL_IOBJ && !standing_is_subject(k))
        return prepositional(d, t, above);
    bool definite = !indefinite(d, t) && k->upos != UPOS_PROPN && !(above.factuality < 0 && lemma_in(d, k->head, DO));
    return definite ? standing_make(CLAIM_ACTUAL, 2.6, "presupposed") : above;
}

/* The object of a verb or the like that judges it (`g`, NULL: of none). */
static struct standing as_object(const struct document *d, const struct frame_table *table, int32_t t, struct standing above,
                                 const struct signature_record *g, bool itself)
{
    if (g && above.factuality < -.5 && g->negated > -10 && g->plain != g->negated && under_negation(d, t, above))
        return standing_weaken(above, CLAIM_NEGATED, .6, "negation");      /* did not report any attacks */
    if (any(d, t) && above.status == CLAIM_ACTUAL && (!g || g->plain == 30))
        return standing_weaken(above, CLAIM_POSSIBLE, .3, "any");
    if (!g)
        return as_party(d, t, above);
    if (itself && above.status == CLAIM_ACTUAL && was_made(d, table, t, g))
        return standing_make(CLAIM_ACTUAL, 2, "was made");
    return never_began(d, tok(d, t)->head) ? standing_make(CLAIM_NEGATED, -2.5, "never began") : standing_by_signature(g, above);
}

struct standing standing_nominal(const struct document *d, const struct frame_table *table, int32_t t, struct standing above, bool itself)
{
    if (measured(d, t))
        return above;
    if (named(d, t))
        return standing_make(CLAIM_ACTUAL, 2.6, "presupposed");
    if (is_name(d, t))
        return standing_weaken(above, CLAIM_POSSIBLE, .3, "naming");
    if (document_child(d, t, REL_OBJ, -1) > t && standing_inverted(d, t))    /* a verb read as a noun */
        return standing_condition(d, t, t);
    const struct token *k = tok(d, t);
    const struct signature_record *doubt = k->rel == REL_NMOD ? standing_modifier(d, table, k->head, INT32_MAX) : NULL;
    if (doubt && doubt->status_plain == CLAIM_POSSIBLE)     /* an alleged role in the raid */
        return standing_weaken(standing_make(CLAIM_ACTUAL, 3, "noun"), CLAIM_POSSIBLE, .25, "possible");
    return as_object(d, table, t, above, over_noun(d, table, t), itself);
}
