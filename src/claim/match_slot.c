/* The slots of one frame against the arguments of one predicate: roles in the order of the entry, the first that
   yields an actor is taken; every condition that is met adds to the score. */
#include "claim/match_parts.h"

#include <string.h>

#include "base/wordlist.h"
#include "claim/subject.h"
#include "document/when_where.h"

static bool role_is(const struct frame_table *t, const struct role_record *r, const struct argument *a)
{
    if (r->kind == ROLE_ANY)
        return a->far != ARGUMENT_DEEP;
    if (r->kind == ROLE_POSS && a->kind == ROLE_PREP)  /* `of` is both: of nouns, and of verbs ("accuse of") */
        return !strcmp(a->prep, "of") || !strcmp(a->prep, "out_of");
    if (r->kind != a->kind)
        return false;
    return r->kind != ROLE_PREP || !strcmp(table_string(t, r->word), a->prep);
}

/* "warn of sanctions", "find fault with the judge": behind the fixed preposition of a frame stands its object */
static bool behind_fixed(const struct match *m, const struct role_record *r, const struct argument *a)
{
    if (r->kind != ROLE_OBJ || a->kind != ROLE_PREP || a->far == ARGUMENT_DEEP || m->frame->pos != FRAME_VERB)
        return false;
    for (uint32_t i = 0; i < m->frame->n_fixed; i++)
        if (!strcmp(a->prep, table_string(m->table, table_fixed(m->table, m->frame, i))))
            return true;
    return false;
}

/* "was prepared to talk": as a passive it would have an object */
static bool of_adjective(const struct match *m, const struct role_record *r, const struct argument *a)
{
    return m->frame->pos == FRAME_ADJ && m->passive && r->kind == ROLE_SUBJ && a->kind == ROLE_OBJ && !a->far;
}

/* "the deployment of troops": who stands behind "of" as the frame asks is no doer as well */
static bool of_is_asked(const struct scene *s, const struct match *m, const struct role_record *r, int32_t token)
{
    const struct slot_record *slots = table_slots(m->table, m->frame);
    for (uint32_t i = 0; r->kind == ROLE_POSS && i < m->frame->n_slots; i++)
        if (slots[i].name == SLOT_CONDITION && slots[i].n_sets && slots[i].n_roles && table_roles(m->table, &slots[i])->kind == ROLE_POSS &&
            !(slots[i].flags & SLOT_NOT) && match_word_fits(s, m->table, &slots[i], token))
            return true;
    return false;
}

/* "leads a blockade of Qatar": the verb names the doer, so who stands behind "of", where the frame looks for a target as well, suffers it */
static bool of_suffers(const struct match *m, const struct predicate *p, const struct role_record *r, const struct argument *a)
{
    const struct slot_record *slots = table_slots(m->table, m->frame);
    bool named = false, wanted = false;
    if (!m->hosted || m->frame->pos != FRAME_NOUN || r->kind != ROLE_POSS || strcmp(a->prep, "of") != 0)
        return false;
    for (uint32_t i = 0; i < p->n_arguments; i++)
        named |= p->arguments[i].kind == ROLE_SUBJ && p->arguments[i].far != ARGUMENT_DEEP;
    for (uint32_t i = 0; named && i < m->frame->n_slots; i++)
        for (uint32_t k = 0; slots[i].name == SLOT_TARGET && k < slots[i].n_roles; k++)
            wanted |= role_is(m->table, &table_roles(m->table, &slots[i])[k], a);
    return wanted;
}

static bool fills(const struct match *m, const struct role_record *r, const struct argument *a)
{
    return role_is(m->table, r, a) || behind_fixed(m, r, a) || of_adjective(m, r, a);
}

static struct actor_set *set_of(struct match *m, uint8_t name, bool second)
{
    switch (name) {
    case SLOT_SOURCE: return &m->source;
    case SLOT_TARGET: return &m->target;
    case SLOT_BOTH: return second ? &m->with : &m->both;
    default: return &m->addressee;
    }
}

/* "attacks in the provinces of Chad": whose the provinces are is not whose the attacks are, wherever the parser hung it */
static bool of_a_part(const struct document *d, const struct match *m, const struct role_record *r, const struct argument *a)
{
    if (r->kind != ROLE_POSS || a->kind != ROLE_PREP)
        return false;
    int32_t between = document_child(d, m->token, REL_NMOD, -1);
    while (between >= 0 && between < m->token)
        between = document_child(d, m->token, REL_NMOD, between);
    return a->far == ARGUMENT_DEEP || (between > m->token && between < a->token && (d->tokens[a->token].head == between || !document_under(d, between, "of")));
}

/* "a tour of Chad in areas of rebels": the doer that stands behind "of" may be whom it was done to, so no second one is sought further off */
static bool doer_behind_of(const struct scene *s, const struct match *m, const struct predicate *p, const struct argument *a)
{
    if (!a->far || m->frame->pos != FRAME_NOUN || !m->source.count || strcmp(a->prep, "of") != 0)
        return false;
    for (uint32_t i = 0; i < p->n_arguments; i++)
        if (!p->arguments[i].far && !strcmp(p->arguments[i].prep, "of") && scene_actor(s, p->arguments[i].token, true) == m->source.items[0])
            return true;
    return false;
}

/* "rival leaders", "supporters of rival parties" */
static bool at_odds(const struct document *d, int32_t head)
{
    static const char *const AT_ODDS[] = {"rival", "warring", "feuding", "opposing", "quarrelling", "quarreling", "fractious", NULL};
    for (int32_t c = d->tokens[head].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c < head ? token_lower_in(&d->tokens[c], AT_ODDS) : d->tokens[c].rel == REL_NMOD && d->tokens[c].upos == UPOS_NOUN && at_odds(d, c))
            return true;
    return false;
}

/* "between supporters |of rival parties|": who belongs to a party that is many is no other party */
static bool within_party(const struct document *d, const struct slot_record *slot, const struct argument *a)
{
    int32_t above = slot->name == SLOT_BOTH && a->far && !strcmp(a->prep, "of") ? d->tokens[a->token].head : -1;
    return above >= 0 && document_under(d, above, "between") && at_odds(d, above);
}

/* Roles in the order of the entry: the first that yields an actor is taken (B takes all). `actors`: not a mere thing. */
static int fill_pass(const struct scene *s, struct match *m, const struct predicate *p, const struct slot_record *slot, bool deep, bool actors)
{
    const struct role_record *roles = table_roles(m->table, slot);
    int found = 0;
    for (uint32_t r = 0; r < slot->n_roles && (!found || slot->name == SLOT_BOTH); r++)
        for (uint32_t i = 0; i < p->n_arguments; i++) {
            const struct argument *a = &p->arguments[i];
            if ((a->far == ARGUMENT_DEEP) != deep || (slot->name == SLOT_SOURCE && of_a_part(s->d, m, &roles[r], a)) || !fills(m, &roles[r], a) || match_is_fixed(s, m, a->token) ||
                (slot->name == SLOT_SOURCE && (of_is_asked(s, m, &roles[r], a->token) || of_suffers(m, p, &roles[r], a))) ||
                (slot->name == SLOT_TARGET && doer_behind_of(s, m, p, a)) || within_party(s->d, slot, a) ||
                (slot->n_sets && !match_word_fits(s, m->table, slot, a->token)) || (actors && scene_actor(s, a->token, false) < 0))
                continue;
            struct actor_set *set = set_of(m, slot->name, roles[r].kind == ROLE_PREP && strcmp(a->prep, "between"));
            uint32_t before = set->count;
            match_add_group(s, m, slot, a, set);
            if (slot->name == SLOT_TARGET && before == 0)
                actor_set_leave_out(set, &m->source);     /* "Peru's rebuke of Chile": both are `of` */
            found += set->count > before ? 2 : slot->n_sets ? 1 : 0;
            m->spoken |= found && roles[r].kind == ROLE_SAYS;
            if (found && slot->name != SLOT_BOTH)
                return found;
        }
    return found;
}

/* "brushed aside Taiwan's offer of a pact": of two roles of a target the one that somebody fills goes first */
static int fill_near(const struct scene *s, struct match *m, const struct predicate *p, const struct slot_record *slot, bool deep)
{
    bool choice = slot->name == SLOT_TARGET && slot->n_roles > 1 && !slot->n_sets && !(slot->types & TYPE_ANY);
    int found = choice ? fill_pass(s, m, p, slot, deep, true) : 0;
    return found ? found : fill_pass(s, m, p, slot, deep, false);
}

/* "announced the deployment of troops": the subject of a light verb is the doer, whatever the noun's frame lists */
static int fill_from_host(const struct scene *s, struct match *m, const struct predicate *p, const struct slot_record *slot)
{
    for (uint32_t i = 0; i < p->n_arguments && !m->source.count; i++)
        if (p->arguments[i].kind == ROLE_SUBJ && p->arguments[i].far != ARGUMENT_DEEP)
            match_add_group(s, m, slot, &p->arguments[i], &m->source);
    return m->source.count ? 1 : 0;
}

static int fill_actors(const struct scene *s, struct match *m, const struct predicate *p, const struct slot_record *slot)
{
    int found = fill_near(s, m, p, slot, false);
    if (!found && slot->name == SLOT_SOURCE && m->frame->pos == FRAME_NOUN && m->hosted)
        found = fill_from_host(s, m, p, slot);
    return found || slot->name == SLOT_BOTH || slot->n_sets ? found : fill_near(s, m, p, slot, true);
}

static void use(struct match *m, int32_t token)
{
    if (token >= 0 && m->n_used < 8)
        m->used[m->n_used++] = token;
}

/* "sprayed the convoy of the premier [with bullets]": words tell a phrase wherever the parser hung it, a filter does not */
static bool too_deep(const struct slot_record *slot, const struct argument *a)
{
    return a->far == ARGUMENT_DEEP && (slot->flags & SLOT_NOT || !slot->n_sets || a->kind != ROLE_PREP);
}

static bool fill_condition(const struct scene *s, struct match *m, const struct predicate *p, const struct slot_record *slot)
{
    const struct role_record *roles = table_roles(m->table, slot);
    for (uint32_t r = 0; r < slot->n_roles; r++)
        for (uint32_t i = 0; i < p->n_arguments; i++)
            if (!too_deep(slot, &p->arguments[i]) && fills(m, &roles[r], &p->arguments[i]) && match_filler_fits(s, m->table, slot, p->arguments[i].token)) {
                use(m, p->arguments[i].token);
                use(m, predicate_measured(s->d, p->arguments[i].token));
                return true;
            }
    return false;
}

/* "North Korea's threats against Japan": `of` and the possessor are one role, but nobody threatens with an owner */
static bool is_owner(const struct argument *a) { return a->kind == ROLE_POSS && !*a->prep; }

/* "insisted that the road was open", "suggests the rules are old": told as a fact, so nobody is asked for it */
static bool told_as_fact(const struct document *d, int32_t verb, int32_t clause)
{
    static const char *const EITHER[] = {"insist", "suggest", NULL};
    const struct token *k = &d->tokens[clause];
    return token_lower_in(&d->tokens[verb], EITHER) && k->rel != REL_OBL && k->rel != REL_OBJ && predicate_indicative(d, clause);
}

/* "had left", "was shelled", and if `bare` "attacked": over, whatever the tagger says of other forms ("that they succumb") */
static bool is_over(const struct document *d, int32_t clause, bool bare)
{
    static const char *const OVER[] = {"had", "has", "have", "was", "were", NULL};
    static const char *const NOT_YET[] = {"will", "would", "can", "could", "may", "might", "must", "should", "shall", "'ll", "'d", "be", NULL};
    const struct token *k = &d->tokens[clause];
    size_t n = strlen(k->lower);
    bool over = bare && k->feat_bits & FEAT_PAST && n > 4 && !strcmp(k->lower + n - 2, "ed");
    for (int32_t c = k->first_child; c >= 0 && c < clause; c = d->tokens[c].next_sibling) {
        bool aux = d->tokens[c].rel == REL_AUX || d->tokens[c].rel == REL_AUX_PASS;
        if (aux && word_in(d->tokens[c].lower, NOT_YET))
            return false;
        over |= aux && word_in(d->tokens[c].lower, OVER);
    }
    return over;
}

/* "swore that it had left", "decided that the army attacked": what is over is told, and nobody undertakes or asks for it */
static bool told_as_past(const struct match *m, const struct document *d, int32_t clause)
{
    static const struct { const char *kind; bool bare; } KINDS[] = {{"promise", true}, {"agree", true}, {"intend", true}, {"offer", true}, {"threaten", true}, {"urge", false}, {"demand", false}};
    if (m->frame->action != ACTION_OPERATOR || d->tokens[clause].rel != REL_CCOMP || subject_own(d, clause) < 0)
        return false;
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++)
        if (m->frame->code == operator_find(KINDS[i].kind, strlen(KINDS[i].kind)))
            return is_over(d, clause, KINDS[i].bare);
    return false;
}

static bool fill_clause(const struct scene *s, struct match *m, const struct predicate *p, const struct slot_record *slot)
{
    const struct role_record *roles = table_roles(m->table, slot);
    for (uint32_t r = 0; r < slot->n_roles; r++)
        for (uint32_t i = 0; i < p->n_arguments; i++)
            if (fills(m, &roles[r], &p->arguments[i]) && p->arguments[i].kind != ROLE_SUBJ && !is_owner(&p->arguments[i]) &&
                !told_as_fact(s->d, m->token, p->arguments[i].token) && !told_as_past(m, s->d, p->arguments[i].token)) {
                m->clause = p->arguments[i].token;
                return true;
            }
    return false;
}

static void places_at(const struct document *d, int32_t token, struct match *m)
{
    int32_t sentence = document_sentence_of_token(d, token);
    for (uint32_t k = document_first_place(d, sentence); k < d->n_places && d->places[k].sentence == sentence; k++)
        if (d->places[k].first <= token && token <= d->places[k].last && m->n_places < 4)
            m->places[m->n_places++] = (int32_t)k;
}

static bool fill_place(const struct scene *s, struct match *m, const struct predicate *p, const struct slot_record *slot)
{
    const struct role_record *roles = table_roles(m->table, slot);
    for (uint32_t r = 0; r < slot->n_roles; r++)
        for (uint32_t i = 0; i < p->n_arguments; i++)
            if (fills(m, &roles[r], &p->arguments[i]))
                places_at(s->d, p->arguments[i].token, m);
    return m->n_places > 0;
}

static bool may_lack(const struct match *m, const struct slot_record *slot, bool loose)
{
    if (loose || slot->flags & SLOT_OPTIONAL || slot->name == SLOT_ADDRESSEE)
        return true;
    return slot->name == SLOT_SOURCE && (m->passive || m->frame->pos == FRAME_NOUN);
}

static bool another_fills(const struct match *m, const struct slot_record *slots, uint32_t n, const struct slot_record *slot)
{
    for (uint32_t i = 0; i < n; i++)
        if (&slots[i] != slot && slots[i].name == slot->name && !slots[i].n_sets)
            return set_of((struct match *)(uintptr_t)m, slot->name, false)->count > 0;
    return false;
}

/* Nobody meets alone: two parties, or one that is many. */
bool match_party_enough(const struct scene *s, const struct match *m)
{
    uint32_t n = m->both.count + m->with.count;
    if (n != 1 || m->source.count || m->target.count)
        return true;
    const struct actor_mention *a = &s->d->actors[m->both.count ? m->both.items[0] : m->with.items[0]];
    return (s->d->tokens[a->head].feat_bits & FEAT_PLUR) != 0;
}

/* "the two governments", "both sides": counted as the parties that they are, not "3,200 rangers" */
static bool counted_parties(const struct scene *s, const struct match *m)
{
    static const char *const FEW[] = {"two", "both", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "2", "3", "4", "5", "6", NULL};
    if (m->both.count + m->with.count != 1 || !match_party_enough(s, m))
        return false;
    int32_t head = s->d->actors[m->both.count ? m->both.items[0] : m->with.items[0]].head;
    int32_t number = document_child(s->d, head, REL_NUMMOD, -1), det = document_child(s->d, head, REL_DET, -1);
    if ((m->frame->pos == FRAME_VERB || !strcmp(document_case_of(s->d, head), "between")) && at_odds(s->d, head))
        return true;            /* "Rival leaders signed", "clashes between rival clans": with each other */
    static const char *const SEVERAL[] = {"group", "faction", "party", "tribe", "clan", "nation", "country", "minister", "leader", "president", "envoy", "diplomat", "premier", NULL};
    if (m->frame->pos == FRAME_VERB && token_lower_in(&s->d->tokens[head], SEVERAL) && m->both.count)
        return true;            /* "Opposition groups signed a pact" */
    return (number >= 0 && token_lower_in(&s->d->tokens[number], FEW)) || (det >= 0 && token_lower_in(&s->d->tokens[det], FEW));
}

static bool fit_slot(const struct scene *s, struct match *m, const struct predicate *p, const struct slot_record *slot, bool loose)
{
    bool filled;
    switch (slot->name) {
    case SLOT_CONDITION:
        filled = fill_condition(s, m, p, slot);
        m->score += filled && !(slot->flags & SLOT_NOT) ? slot->n_sets ? 8 : 5 : 0;
        return slot->flags & SLOT_NOT ? !filled : filled || slot->flags & SLOT_OPTIONAL;
    case SLOT_CLAUSE:
        filled = fill_clause(s, m, p, slot);
        m->score += filled ? 4 : 0;
        return filled || slot->flags & SLOT_OPTIONAL;
    case SLOT_PLACE:
        filled = fill_place(s, m, p, slot);
        m->score += filled ? 1 : 0;
        return true;
    default: {
        int found = fill_actors(s, m, p, slot);
        if (slot->name == SLOT_BOTH && !loose && m->both.count + m->with.count < 2 && !counted_parties(s, m))
            found = 0;              /* it takes two to talk */
        m->score += found ? 3 + (slot->n_sets ? 6 : match_filtered(slot) ? 3 : 0) : 0;
        return found || may_lack(m, slot, loose && !slot->n_sets);
    }
    }
}

bool match_slots(const struct scene *s, struct match *m, const struct predicate *p, bool loose)
{
    const struct slot_record *slots = table_slots(m->table, m->frame);
    uint32_t n = m->frame->n_slots, late = 0;
    for (uint32_t i = 0; i < n; i++)
        if (!fit_slot(s, m, p, &slots[i], loose)) {
            if (slots[i].name > SLOT_TARGET || slots[i].n_sets)
                return false;
            late |= i < 32 ? 1u << i : 0;
        }
    for (uint32_t i = 0; late && i < n && i < 32; i++)
        if (late >> i & 1 && !another_fills(m, slots, n, &slots[i]))
            return false;
    return true;
}
