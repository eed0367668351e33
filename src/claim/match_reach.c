/* A target for an act that found none in its own slots: the object that fills nothing else ("pressed the cabinet for
   reforms"), or whoever stands inside a phrase that filled a condition ("rejected an Armenian proposal"). */
#include "claim/match_parts.h"

#include <string.h>

static bool nobody_else(const struct match *m)
{
    return m->source.count && !m->target.count && !m->addressee.count && !m->both.count && !m->with.count;
}

static bool is_used(const struct match *m, int32_t token)
{
    for (uint32_t i = 0; i < m->n_used; i++)
        if (m->used[i] == token)
            return true;
    return false;
}

/* "the president withdrew | the United States from the pact": his own state suffers nothing */
static bool own_state(const struct document *d, const struct match *m, int32_t actor)
{
    const struct actor_mention *x = &d->actors[actor], *doer = &d->actors[m->source.items[0]];
    return x->type == ACTOR_STATE && (doer->named || doer->type == ACTOR_STATE) && x->country && doer->country && *x->country && !strcmp(x->country, doer->country);
}

/* "pressed [the cabinet] for reforms": who is the object of the verb and fills nothing else suffers the act */
void match_reach_object(const struct scene *s, struct match *m, const struct predicate *p)
{
    for (uint32_t i = 0; i < p->n_arguments && m->frame->pos == FRAME_VERB && nobody_else(m); i++) {
        const struct argument *a = &p->arguments[i];
        int32_t actor = a->kind == ROLE_OBJ && !a->far && !is_used(m, a->token) ? scene_own_actor(s, a->token, false) : -1;
        if (actor >= 0 && !actor_set_has(&m->source, actor) && !own_state(s->d, m, actor))
            actor_set_add(m->frame->action == ACTION_OPERATOR ? &m->addressee : &m->target, scene_referent(s->d, actor));
    }
}

/* "an agreement | on migrants", "talks on fish": what it is about, and nobody's */
static bool is_topic(const struct document *d, int32_t mark, int32_t noun)
{
    static const char *const ABOUT[] = {"agreement", "treaty", "pact", "deal", "accord", "convention", "talk", "talks", "law", "bill", "report", "plan", "proposal", "decision", "view", "statement", "debate",
                                        "conference", "summit", "meeting", "negotiation", "dispute", "discussion", "information", "declaration", "document", "protocol", "data", "position", "dialogue", NULL};
    return !strcmp(d->tokens[mark].lower, "on") && token_lower_in(&d->tokens[noun], ABOUT);
}

/* how well a child of a noun tells whose act the noun is: "a call by X", "X's call", "an X call", "a call on X" */
static int whose(const struct document *d, int32_t c)
{
    static const char *const BY[] = {"by", "from", NULL};
    static const char *const TOWARDS[] = {"of", "with", "against", "on", "to", "towards", "toward", "between", NULL};
    int32_t mark = document_child(d, c, REL_CASE, -1);
    switch (d->tokens[c].rel) {
    case REL_NMOD: return mark < 0 ? 0 : token_lower_in(&d->tokens[mark], BY) ? 4 : token_lower_in(&d->tokens[mark], TOWARDS) && !is_topic(d, mark, d->tokens[c].head) ? 1 : 0;
    case REL_NMOD_POSS: return 3;
    case REL_AMOD: case REL_COMPOUND: return 2;
    default: return 0;
    }
}

/* whoever stands inside the phrase of `used`: the nearest to its head by the order of whose() */
static int32_t inside_used(const struct scene *s, const struct match *m, int32_t used, int depth)
{
    int best = 0;
    int32_t found = -1;
    for (int32_t c = s->d->tokens[used].first_child; c >= 0; c = s->d->tokens[c].next_sibling) {
        int32_t actor = whose(s->d, c) > best ? scene_actor(s, c, false) : -1;
        if (actor < 0 || actor_set_has(&m->source, actor) || s->d->actors[actor].head == used || s->d->actors[actor].head == predicate_measured(s->d, used))
            continue;
        best = whose(s->d, c);
        found = match_whole_phrase(s->d, c, actor, m);
    }
    for (int32_t c = document_child(s->d, used, REL_NMOD, -1); found < 0 && depth && c >= 0; c = document_child(s->d, used, REL_NMOD, c))
        found = !strcmp(document_case_of(s->d, c), "of") ? inside_used(s, m, c, depth - 1) : -1;      /* "the lifting of U.N. sanctions" */
    int32_t thing = s->d->actor_of_token[used];
    bool named_within = found >= 0 && thing >= 0 && s->d->actors[thing].said && s->d->actors[thing].head == used && !s->d->actors[thing].can_act &&
                        s->d->actors[found].first >= s->d->actors[thing].first && s->d->actors[found].last <= s->d->actors[thing].last;
    return named_within ? thing : found;
}

/* "vetoed the draft submitted by Chile", "rejected a Foreign Ministry call": the thing itself where another's name is on it */
static int32_t owned_thing(const struct scene *s, const struct match *m, int32_t used)
{
    const struct document *d = s->d;
    int32_t thing = d->actor_of_token ? d->actor_of_token[used] : -1;
    const struct actor_mention *a = thing >= 0 ? &d->actors[thing] : NULL;
    if (!a || a->head != used || !a->said || a->can_act || !*a->code || actor_set_has(&m->source, thing))
        return -1;
    return a->holder >= 0 && actor_set_has(&m->source, scene_referent(d, a->holder)) ? -1 : thing;
}

/* "rejected an Armenian proposal": nobody else is there, so the target is whose proposal it is */
void match_reach_inside(const struct scene *s, struct match *m)
{
    bool act = m->frame->pos == FRAME_VERB && m->frame->action == ACTION_CODE;
    for (uint32_t i = 0; act && i < m->n_used && nobody_else(m); i++)
        actor_set_add(&m->target, inside_used(s, m, m->used[i], 1));
    for (uint32_t i = 0; act && i < m->n_used && nobody_else(m); i++)
        actor_set_add(&m->target, owned_thing(s, m, m->used[i]));
}
