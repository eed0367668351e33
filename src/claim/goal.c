/* Goals: who seeks, hopes, wants, aims. Never an event. In: arcs, actors. Out: kind `goal`, its content
   the clause or object that is wanted, its means the "as a means of", "through" part.

   Verbs take the wanted thing as clause ("wants to lead", "hopes that Y joins"), object ("seeks aid") or
   behind a preposition ("hopes for peace"); adjectives ("keen to", "interested in"); nouns ("the aim of X
   is to ...", "in the hope of"). */
#include "claim/clause.h"
#include "claim/situation.h"
#include "claim/standing.h"
#include "lexicon/vocabulary.h"

#include <string.h>

/* "by", "through", "as a means of" under the content or the verb. */
static struct span find_means(struct document *d, int32_t verb)
{
    static const char *const by[] = {"through", "via", "by", "as"};
    for (size_t i = 0; i < sizeof by / sizeof *by; i++) {
        int32_t p = clause_prepositional(d, verb, by[i]);
        if (p >= 0 && (i < 2 || word_is(d, p, W_GOAL_MEANS)))
            return clause_content(d, p);
    }
    return span_make(0, 0);
}

/* Is it said that it is so? "I do not think that he wants a war", "if she wants", "does he want": not what stands over it. */
static bool held(const struct document *d, int32_t predicate)
{
    for (int32_t t = predicate, i = 0; t >= 0 && i < 4 && d->tokens[t].rel == REL_CCOMP; i++) {
        t = d->tokens[t].head;
        if (t >= 0 && clause_negated(d, t))
            return false;
    }
    int32_t mark = document_child(d, predicate, REL_MARK, -1);
    return mark < 0 || d->tokens[predicate].rel != REL_ADVCL || !clause_word_in(d->tokens[mark].lower, "if unless whether");
}

static struct claim *add_goal(struct document *d, int32_t holder, int32_t predicate, int32_t content, const char *rule)
{
    struct span whole = clause_predicate_span(d, predicate, content), inner = clause_content(d, content);
    int32_t more = d->tokens[content].head == predicate ? document_child(d, predicate, REL_CCOMP, content) : -1;
    for (int32_t c = more; c >= 0; c = document_child(d, predicate, REL_CCOMP, c))
        inner = span_join(inner, clause_content(d, c));     /* "hopes that talking will become a way to ...", cut in two */
    bool asks = clause_word_in(d->tokens[content].lower, "what which who whom how"), pointing = d->tokens[content].upos == UPOS_PRON || clause_word_in(d->tokens[content].lower, "one so"), nobody = clause_word_in(d->tokens[holder].lower, "nobody none no-one");
    int32_t who = clause_actor(d, holder);
    bool thing = who >= 0 && d->actors[who].type == ACTOR_THING && !d->actors[who].can_act && d->tokens[holder].upos == UPOS_NOUN;      /* "the reason", "openness" */
    bool greets = clause_word_in(d->tokens[predicate].lemma, "wish") && clause_word_in(d->tokens[content].lemma, "health success luck prosperity recovery happiness peace");
    if (span_empty(inner) || who < 0 || thing || greets || asks || pointing || nobody || !held(d, predicate))
        return NULL;
    struct claim *c = situation_add(d, CLAIM_GOAL, span_empty(whole) ? inner : span_join(whole, inner), rule);
    if (!c)
        return NULL;
    clause_add_actors(d, &c->goal.holder, holder);
    c->goal.content = inner;
    c->goal.means = find_means(d, content);
    c->status = clause_negated(d, predicate) ? CLAIM_NEGATED : CLAIM_HOPED;
    c->factuality = 0;
    return c;
}

/* The first verbal complement, also as the tagger hangs a "to" clause on an object: "seeks to", "hopes that". */
static int32_t nominal_content(struct document *d, int32_t v)
{
    static const struct { enum vocabulary_class c; const char *preposition; } by[] = {
        {W_GOAL_FOR, "for"}, {W_GOAL_AT, "at"}, {W_GOAL_TO, "to"}, {W_GOAL_OF, "of"}};
    int32_t content = word_is(d, v, W_GOAL_OBJECT) ? document_child(d, v, REL_OBJ, -1) : -1;
    for (size_t i = 0; i < sizeof by / sizeof *by && content < 0; i++)
        content = word_is(d, v, by[i].c) ? clause_prepositional(d, v, by[i].preposition) : -1;
    int32_t sought = content >= 0 && !strcmp(d->tokens[v].lemma, "look") ? clause_actor(d, content) : -1;
    if (sought >= 0 && d->actors[sought].can_act)   /* "looking for two men" */
        return -1;
    bool aimed = content >= 0 && word_is(d, v, W_GOAL_AT) && document_child(d, v, REL_OBJ, -1) >= 0;   /* "aimed a gun at X" */
    return aimed ? -1 : content;
}

static int32_t content_of_verb(struct document *d, int32_t v)
{
    int32_t content = clause_complement(d, v);
    if (word_is(d, v, W_GOAL_INFINITIVE) && content >= 0 && (d->tokens[content].rel == REL_CCOMP || d->tokens[content].upos != UPOS_VERB))
        content = -1;
    return content >= 0 ? content : nominal_content(d, v);
}

/* "would like to", "'d love to" */
static bool would_like(const struct document *d, int32_t v)
{
    const char *modal = word_is(d, v, W_GOAL_LIKE) ? clause_modal(d, v) : NULL;
    return modal && clause_word_in(modal, "would 'd should");
}

/* "would rather |keep the province" */
static bool would_rather(const struct document *d, int32_t v)
{
    return v > 1 && clause_word_in(d->tokens[v - 1].lower, "rather sooner") && clause_word_in(d->tokens[v - 2].lower, "would 'd");
}

/* "pushed Iraq for a new law": somebody is asked, and that is an act */
static bool asks_somebody(struct document *d, int32_t v)
{
    int32_t object = word_is(d, v, W_GOAL_INFINITIVE) ? document_child(d, v, REL_OBJ, -1) : -1;
    int32_t asked = object >= 0 ? clause_actor(d, object) : -1;
    return asked >= 0 && d->actors[asked].can_act;
}

/* "We should wish for a miracle", "what it can hope for" */
static bool advised(const struct document *d, int32_t v)
{
    const char *modal = clause_modal(d, v);
    return modal && clause_word_in(modal, "should must ought can could");
}

static void goal_of_verb(struct document *d, int32_t v)
{
    if ((!word_is(d, v, W_GOAL_VERB) && !would_like(d, v) && !would_rather(d, v)) || asks_somebody(d, v) || advised(d, v))
        return;
    int32_t holder = clause_surface_subject(d, v), content = would_rather(d, v) ? v : content_of_verb(d, v);
    bool courtesy = content >= 0 && status_is_performed(d, content);
    if (!clause_passive(d, v) && holder >= 0 && content >= 0 && !courtesy)     /* "I would like to thank you" */
        add_goal(d, holder, v, content, "goal:verb");
}

static void goal_of_adjective(struct document *d, int32_t a)
{
    if (!word_is(d, a, W_GOAL_ADJECTIVE))
        return;
    int32_t content = clause_complement(d, a), holder = clause_surface_subject(d, a);
    static const char *const with[] = {"in", "on", "for", "of"};
    for (size_t i = 0; content < 0 && i < 4; i++)
        content = clause_prepositional(d, a, with[i]);
    for (int32_t t = d->tokens[a].first_child; content < 0 && t >= 0; t = d->tokens[t].next_sibling)
        if (t > a && (d->tokens[t].rel == REL_ADVCL || d->tokens[t].rel == REL_CSUBJ) && d->tokens[t].upos == UPOS_VERB)
            content = t;
    if (holder >= 0 && content >= 0)
        add_goal(d, holder, a, content, "goal:adjective");
}

static int32_t verb_under(const struct document *d, int32_t t)
{
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].upos == UPOS_VERB && (d->tokens[c].rel == REL_ACL || d->tokens[c].rel == REL_ADVCL || d->tokens[c].rel == REL_XCOMP))
            return c;
    return -1;
}

/* "China's goal is to ...", "the aim of the talks was to ...": holder is the possessor. */
static void goal_of_noun(struct document *d, int32_t n)
{
    if (!word_is(d, n, W_GOAL_NOUN))
        return;
    int32_t owner = document_child(d, n, REL_NMOD_POSS, -1), head = d->tokens[n].head;
    if (owner < 0)
        owner = clause_prepositional(d, n, "of");
    if (owner < 0 || clause_actor(d, owner) < 0)
        return;
    bool equated = (d->tokens[n].rel == REL_NSUBJ || d->tokens[n].rel == REL_NSUBJ_OUTER) && head >= 0 && document_child(d, head, REL_COP, -1) >= 0;
    /* "hopes of winning are slim" does not say what is hoped for behind the verb: look below the noun */
    int32_t content = equated && d->tokens[head].upos != UPOS_ADJ ? head : -1;
    int32_t below = verb_under(d, n);
    if (content >= 0)
        add_goal(d, owner, head == content ? n : head, content, "goal:noun");
    else if (below < 0 && clause_word_in(d->tokens[n].lemma, "hope dream ambition aspiration desire") && clause_prepositional(d, n, "of") >= 0 && clause_prepositional(d, n, "of") != owner)
        add_goal(d, owner, n, clause_prepositional(d, n, "of"), "goal:noun");      /* "its hopes of a vote" */
    else if (below >= 0 && !clause_word_in(d->tokens[n].lemma, "interest drive bid"))
        add_goal(d, owner, n, below, "goal:noun");
}

static bool in_a_goal(const struct document *d, int32_t t)
{
    for (uint32_t i = d->n_claims; i-- && d->claims[i].sentence == document_sentence_of_token(d, t);)
        if (d->claims[i].kind == CLAIM_GOAL && span_contains(d->claims[i].span, d->tokens[t].span))
            return true;
    return false;
}

/* what a hope is of: "that the talks succeed", "to join", "for peace"; -1 */
static int32_t hoped(struct document *d, int32_t n)
{
    for (int32_t c = d->tokens[n].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > n && d->tokens[c].upos == UPOS_VERB && (d->tokens[c].rel == REL_CCOMP || d->tokens[c].rel == REL_ACL || d->tokens[c].rel == REL_ACL_RELCL || d->tokens[c].rel == REL_XCOMP))
            return c;
    int32_t thing = clause_prepositional(d, n, "for");
    return thing >= 0 ? thing : clause_prepositional(d, n, "of");
}

/* "expressed hope that the talks would succeed": who voices a wish has it */
static void goal_voiced(struct document *d, int32_t n)
{
    int32_t v = d->tokens[n].rel == REL_OBJ ? d->tokens[n].head : -1;
    if (v < 0 || v > n || !clause_word_in(d->tokens[n].lemma, "hope desire wish aspiration ambition longing") || !clause_word_in(d->tokens[v].lemma, "express voice convey reiterate repeat share declare state harbour harbor nurse cherish"))
        return;
    int32_t holder = clause_surface_subject(d, v), content = hoped(d, n);
    if (!clause_passive(d, v) && holder >= 0 && content >= 0 && !in_a_goal(d, content))
        add_goal(d, holder, n, content, "goal:noun");
}

static int32_t acting_subject(struct document *d, int32_t v)
{
    int32_t who = d->tokens[v].upos == UPOS_VERB ? clause_subject(d, v) : -1, actor = clause_actor(d, who);
    bool relative = d->tokens[v].rel == REL_ACL_RELCL && who >= 0 && clause_word_in(d->tokens[who].lower, "who which that");
    if (relative)           /* "Ecuador, |which| saves in order to pay" */
        who = d->tokens[v].head, actor = clause_actor(d, who);
    return actor >= 0 && d->actors[actor].can_act ? who : -1;
}

/* Who acts in the clause that a purpose hangs on. A nominal clause ("one step has been the courting of the
   junta as a means of ...") leaves it to whom the sentence before told of. */
static int32_t holder_above(struct document *d, int32_t t)
{
    for (int32_t at = d->tokens[t].head, i = 0; at >= 0 && i < 6; at = d->tokens[at].head, i++) {
        int32_t who = acting_subject(d, at), owner = document_child(d, at, REL_NMOD_POSS, -1);
        if (who < 0 && clause_actor(d, owner) >= 0 && d->actors[clause_actor(d, owner)].can_act)
            who = owner;
        if (who >= 0)
            return who;
    }
    int32_t s = document_sentence_of_token(d, t), root = t;
    while (d->tokens[root].head >= 0)
        root = d->tokens[root].head;
    if (d->tokens[root].upos == UPOS_VERB)      /* "the law was passed in order to": by whom, it does not tell */
        return acting_subject(d, root);
    for (uint32_t i = s > 0 ? d->sentences[s - 1].count : 0; i-- > 0;) {
        int32_t who = acting_subject(d, (int32_t)(d->sentences[s - 1].first + i));
        if (who >= 0)
            return who;
    }
    return -1;
}

/* "... as a means of gaining access", "with the aim of gaining", "in a bid to gain": a noun of purpose. */
static void goal_of_purpose(struct document *d, int32_t n)
{
    const char *preposition = document_case_of(d, n);
    bool means = word_is(d, n, W_GOAL_MEANS) && !strcmp(preposition, "as");
    bool aim = word_is(d, n, W_GOAL_PURPOSE) && clause_word_in(preposition, "with in");
    int32_t content = means || aim ? verb_under(d, n) : -1, holder;
    if (content >= 0 && !in_a_goal(d, content) && (holder = holder_above(d, n)) >= 0)
        add_goal(d, holder, content, content, "goal:purpose");
}

/* "in order to gain", "so as to gain" */
static void goal_in_order(struct document *d, int32_t v)
{
    bool order = v > 2 && !strcmp(d->tokens[v - 1].lower, "to") && ((!strcmp(d->tokens[v - 2].lower, "order") && !strcmp(d->tokens[v - 3].lower, "in")) ||
                                                                    (!strcmp(d->tokens[v - 2].lower, "as") && !strcmp(d->tokens[v - 3].lower, "so")));
    int32_t holder = order && !in_a_goal(d, v) ? holder_above(d, v) : -1;
    struct claim *c = holder >= 0 ? add_goal(d, holder, v, v, "goal:purpose") : NULL;
    if (!c)
        return;
    c->span.start = d->tokens[v - 3].span.start;
    c->goal.content.start = d->tokens[v].span.start;
}

static void look_at(struct document *d, int32_t t)
{
    switch (d->tokens[t].upos) {
    case UPOS_VERB: goal_of_verb(d, t); goal_in_order(d, t); break;
    case UPOS_ADJ: goal_of_adjective(d, t); break;
    case UPOS_NOUN: goal_of_noun(d, t); goal_voiced(d, t); goal_of_purpose(d, t); if (document_child(d, t, REL_COP, -1) >= 0) goal_of_adjective(d, t); break;      /* "is intent on" */
    default: break;
    }
}

void situation_goals(struct document *d)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        if (!(sentence->flags & SENTENCE_PARSED) || sentence->flags & SENTENCE_LIST)
            continue;
        for (uint32_t i = 0; i < sentence->count; i++)
            look_at(d, (int32_t)(sentence->first + i));
    }
}
