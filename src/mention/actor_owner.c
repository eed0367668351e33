/* Whose an actor is that somebody owns by a pronoun. In: a mention, with the pronoun in front of it linked. Out: the
   owner's state, or his whole code:

     Iran recalled [its ambassador] -> IRNGOV              the UN withdrew [its envoy] -> IGOUNO
     Wang Yi met [his Iranian counterpart] -> IRNGOV, and who holds the same office there

   Rivals and neighbours belong to nobody. */
#include "mention/actor_parts.h"

#include <string.h>

/* The mention whose [its] stands in front, with what the pronoun means; NULL: nobody known. */
static const struct actor_mention *owner_of(const struct actor_work *w, const struct actor_mention *m, bool names_too)
{
    struct document *d = w->d;
    int32_t c = document_child(d, m->head, REL_NMOD_POSS, -1), o = c >= 0 ? d->actor_of_token[c] : -1;
    bool country = o >= 0 && d->actors[o].sieve && !strcmp(d->actors[o].sieve, "country");      /* "the country's military chief" */
    if (o < 0 || d->actors[o].head != c || (!names_too && !country && d->actors[o].type != ACTOR_PRONOUN))
        return NULL;
    for (int k = 0; k < 16 && d->actors[o].type == ACTOR_PRONOUN; k++) {
        if (d->actors[o].antecedent < 0)
            return NULL;
        o = d->actors[o].antecedent;
    }
    return &d->actors[o] == m ? NULL : &d->actors[o];
}

/* "its Pakistani counterpart", "her British lawyer": the state that is named nearest to the head, or NULL */
static const char *state_named(const struct actor_work *w, const struct actor_mention *m)
{
    for (int32_t t = m->head; t >= m->first; t--) {
        const struct authority_row *r = mention_row_at(w, t);
        if (r && r->kind == AUTHORITY_NAME && !mention_only_describes(w, &w->hits[w->hit_at[t]]))
            return authority_string(w->a, r->country);
    }
    return NULL;
}

static bool is_state_code(const struct actor_mention *o) { return *o->country && !strncmp(o->code, o->country, 3); }

/* The same agent of another state: "---MIL", "MLIMIL" -> "FRAMIL" */
static void move_to(struct actor_work *w, struct actor_mention *m, const char *country, const char *tail, const char *reason)
{
    m->country = country;
    m->code = arena_format(w->arena, "%s%s", country, tail);
    m->reason = reason;
}

static const char *tail_of(const struct actor_mention *m) { return strlen(m->code) > 3 ? m->code + 3 : ""; }

/* The office that somebody holds on the day, "" none */
static const char *office_of(const struct actor_work *w, const struct actor_mention *o)
{
    uint32_t first, n = o->entity && o->type == ACTOR_PERSON ? authority_by_id(w->a, o->entity, &first) : 0;
    for (uint32_t i = 0; i < n; i++) {
        const struct authority_row *r = &w->a->rows[w->a->ids[first + i]];
        if (r->kind == AUTHORITY_OFFICE && authority_in_force(r, w->date))
            return authority_string(w->a, r->office);
    }
    return "";
}

static void be_counterpart(struct actor_work *w, struct actor_mention *m, const struct actor_mention *o, const char *state)
{
    const char *office = office_of(w, o), *tail = is_state_code(o) && *tail_of(o) ? tail_of(o) : "GOV";
    m->sectors = o->sectors & ~(uint32_t)SECTOR_IGO ? o->sectors : SECTOR_GOV;
    move_to(w, m, state, tail, arena_format(w->arena, "counterpart of %s", o->name));
    const struct authority_row *r = *office ? authority_holder(w->a, state, office, w->date) : NULL;
    if (!r)
        return;
    m->entity = authority_string(w->a, r->id);
    m->name = authority_string(w->a, r->name);
    m->role = authority_string(w->a, r->role);
}

/* "its fighters" of an armed group, "its envoy" of an organisation: they act for the whole */
static bool stands_for(const struct actor_work *w, const struct actor_mention *m, const struct actor_mention *o)
{
    const uint32_t arms = SECTOR_REB | SECTOR_UAF | SECTOR_MIL | SECTOR_CRM;
    if (!is_state_code(o))
        return o->type == ACTOR_ORG;
    return (o->sectors & (SECTOR_REB | SECTOR_UAF | SECTOR_CRM) && m->sectors & arms) || (o->type == ACTOR_ORG && mention_speaks_for(w, m));
}

static void belong_to(struct actor_work *w, struct actor_mention *m, const struct actor_mention *o)
{
    const char *reason = arena_format(w->arena, "belongs to %s", o->name);
    if (stands_for(w, m, o)) {
        m->code = o->code;
        m->country = o->country;
        m->sectors = o->sectors;
        m->reason = reason;
        return;
    }
    move_to(w, m, o->country, tail_of(m), reason);
    struct parts p = mention_collect_parts(w, m);
    p.owned = false;
    if (p.agent)
        mention_find_holder(w, m, &p, o->country);
}

void mention_actor_owner(struct actor_work *w, struct actor_mention *m)
{
    bool counterpart = !strcmp(w->d->tokens[m->head].lemma, "counterpart");
    const struct authority_row *head = mention_row_at(w, m->head);
    bool agent = m->can_act || (head && head->kind == AUTHORITY_AGENT);
    const struct actor_mention *o = agent && (counterpart || !m->entity) && m->type != ACTOR_PRONOUN && m->type != ACTOR_STATE ? owner_of(w, m, counterpart) : NULL;
    if (!o || !*o->code)
        return;
    const char *state = state_named(w, m);
    bool another = word_is(w->d, m->head, W_ACTOR_APART);
    if (counterpart && state)
        be_counterpart(w, m, o, state);
    else if (another && !state && o->type == ACTOR_STATE)
        move_to(w, m, "", arena_format(w->arena, "---%s", tail_of(m)), arena_format(w->arena, "beside %s", o->name));
    else if (!counterpart && !another && !state && (*o->country || o->type == ACTOR_ORG))
        belong_to(w, m, o);
}
