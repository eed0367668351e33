/* Match frames. In: a predicate with deep arguments, the frames of its lemma. Out: the most specific frame
   that fits, blocks included. Specific is what has more conditions met; of equals the earlier one wins, a
   user's overlay before the shipped lexicon. */
#include "claim/match.h"
#include "document/when_where.h"

#include <stdio.h>
#include <string.h>

static uint32_t joined_id(const struct frame_table *t, const struct document *d, int32_t token, int n)
{
    char text[96];
    size_t used = 0;
    for (int i = n - 1; i >= 0; i--) {
        if (token - i < 0)
            return WORD_NONE;
        const char *w = i ? d->tokens[token - i].lower : d->tokens[token].lemma;
        size_t k = strlen(w);
        if (used + 1 + k >= sizeof text)
            return WORD_NONE;
        if (used)
            text[used++] = '_';
        memcpy(text + used, w, k);
        used += k;
    }
    return table_word(t, text, used);
}

static void lower_copy(const char *s, char out[64])
{
    size_t i = 0;
    for (; s[i] && i < 63; i++)
        out[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
    out[i] = 0;
}

/* "sit-in", "walk-out": three tokens, the first of them the noun */
static bool hyphen_behind(const struct document *d, uint32_t i)
{
    static const char *const PARTICLES[] = {"in", "out", "off", "up", "down", "over", "through", "back", "by", NULL};
    const struct token *k = &d->tokens[i];
    return i + 2 < d->n_tokens && !strcmp(k[1].form, "-") && k->span.end == k[1].span.start && k[1].span.end == k[2].span.start &&
           token_lower_in(&k[2], PARTICLES);
}

static uint32_t hyphened_id(const struct frame_table *t, const struct document *d, uint32_t i)
{
    char text[64];
    int n = snprintf(text, sizeof text, "%s-%s", d->tokens[i].lemma, d->tokens[i + 2].lower);
    return n > 0 && (size_t)n < sizeof text ? table_word(t, text, (size_t)n) : WORD_NONE;
}

static void fill_ids(const struct frame_table *t, const struct document *d, struct word_ids *ids)
{
    for (uint32_t i = 0; i < d->n_tokens; i++) {
        const struct token *k = &d->tokens[i];
        char lemma[64];
        lower_copy(k->lemma, lemma);
        ids[i].lemma = table_word(t, lemma, strlen(lemma));
        ids[i].lower = strcmp(lemma, k->lower) ? table_word(t, k->lower, strlen(k->lower)) : ids[i].lemma;
        bool noun = k->upos == UPOS_NOUN || k->upos == UPOS_PROPN;
        ids[i].pair = !noun ? WORD_NONE : hyphen_behind(d, i) ? hyphened_id(t, d, i) : joined_id(t, d, (int32_t)i, 2);
        ids[i].triple = noun ? joined_id(t, d, (int32_t)i, 3) : WORD_NONE;
    }
}

enum status scene_open(struct scene *s, const struct lexicon *l, struct document *d, struct error *e)
{
    *s = (struct scene){.d = d, .l = l};
    for (uint32_t i = 0; i < LEXICON_TABLE_VIEWS && lexicon_table(l, i); i++) {
        s->table[i] = lexicon_table(l, i);
        s->ids[i] = ARENA_ARRAY(&d->arena, struct word_ids, d->n_tokens + 1);
        if (!s->ids[i])
            return error_set(e, STATUS_NOMEM, 0, "out of memory");
        fill_ids(s->table[i], d, s->ids[i]);
        s->n_tables++;
    }
    return STATUS_OK;
}

void actor_set_add(struct actor_set *set, int32_t actor)
{
    for (uint32_t i = 0; i < set->count; i++)
        if (set->items[i] == actor)
            return;
    if (actor >= 0 && set->count < MATCH_ACTORS)
        set->items[set->count++] = actor;
}

static int32_t own_actor(const struct scene *s, int32_t token, bool things)
{
    int32_t m = s->d->actor_of_token ? s->d->actor_of_token[token] : -1;
    return m >= 0 && (things || s->d->actors[m].can_act) ? m : -1;
}

static bool holds_actor(const struct document *d, int32_t c)
{
    static const char *const WHERE[] = {"in", "at", "on", "near", "around", "outside", "inside", "across", "over", "during", "after", "before", "since", NULL};
    uint8_t rel = d->tokens[c].rel;
    int32_t mark = rel == REL_NMOD ? document_child(d, c, REL_CASE, -1) : -1;
    if (mark >= 0 && token_lower_in(&d->tokens[mark], WHERE))   /* "an explosion in Shiraz injured ..." */
        return false;
    return rel == REL_NMOD_POSS || rel == REL_COMPOUND || rel == REL_AMOD || rel == REL_NMOD || rel == REL_APPOS || rel == REL_FLAT;
}

/* A pronoun stands for the mention it refers to, the nearest that has a name or a noun. */
static int32_t referent(const struct document *d, int32_t m)
{
    for (int k = 0; m >= 0 && k < 8 && d->actors[m].type == ACTOR_PRONOUN && d->actors[m].antecedent >= 0; k++)
        m = d->actors[m].antecedent;
    return m;
}

static int32_t actor_in(const struct scene *s, int32_t token, bool things);

int32_t scene_actor(const struct scene *s, int32_t token, bool things)
{
    return referent(s->d, actor_in(s, token, things));
}

static int32_t actor_in(const struct scene *s, int32_t token, bool things)
{
    const struct document *d = s->d;
    int32_t m = own_actor(s, token, false), inside = -1;
    if (m >= 0 && (d->actors[m].head == token || !d->actors[m].place_use))
        return m;
    for (int32_t c = d->tokens[token].first_child; c >= 0 && inside < 0; c = d->tokens[c].next_sibling)
        inside = holds_actor(d, c) ? own_actor(s, c, false) : -1;
    if (things && own_actor(s, token, true) >= 0)
        return m >= 0 ? m : own_actor(s, token, true);
    return inside >= 0 ? inside : m;
}

/* --- conditions on fillers --- */

static uint32_t table_index(const struct scene *s, const struct frame_table *t)
{
    return t == s->table[0] ? 0 : 1;
}

static bool form_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t token)
{
    const struct word_ids *w = &s->ids[table_index(s, t)][token];
    return table_slot_has(t, slot, w->lemma) || table_slot_has(t, slot, w->lower) || table_slot_has(t, slot, w->pair) ||
           table_slot_has(t, slot, w->triple);
}

/* "state of emergency": the phrase that "of" makes with the word behind it */
static bool of_phrase_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t token)
{
    const struct document *d = s->d;
    char text[96];
    if ((uint32_t)token + 2 >= d->n_tokens || strcmp(d->tokens[token + 1].lower, "of") != 0)
        return false;
    int n = snprintf(text, sizeof text, "%s_of_%s", d->tokens[token].lemma, d->tokens[token + 2].lower);
    return n > 0 && (size_t)n < sizeof text && table_slot_has(t, slot, table_word(t, text, (size_t)n));
}

/* what is measured: "rockets" of "a series of rockets", or -1 */
static int32_t measured(struct document *d, int32_t token)
{
    static const char *const MEASURES[] = {"series", "number", "round", "barrage", "wave", "volley", "dozen", "hundred", "thousand", "group", "lot", "string",
        "couple", "pair", "kind", "package", "set", "last", "rest", "remainder", "bulk", "most", "half", "year", "decade", "month", "week", NULL};
    int32_t of = token_lower_in(&d->tokens[token], MEASURES) ? document_child(d, token, REL_NMOD, -1) : -1;
    return of >= 0 && !strcmp(document_case_of(d, of), "of") ? of : -1;
}

static bool word_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t token)
{
    int32_t of = measured(s->d, token);
    return form_fits(s, t, slot, token) || (of >= 0 && form_fits(s, t, slot, of)) || of_phrase_fits(s, t, slot, token);
}

static bool type_fits(const struct actor_mention *m, const struct slot_record *slot)
{
    static const uint8_t BIT[] = {[ACTOR_PERSON] = TYPE_PERSON, [ACTOR_ORG] = TYPE_ORG, [ACTOR_STATE] = TYPE_STATE,
                                  [ACTOR_GROUP] = TYPE_GROUP | TYPE_PERSON | TYPE_ORG, [ACTOR_THING] = 0, [ACTOR_PRONOUN] = TYPE_PERSON | TYPE_GROUP, [ACTOR_OTHER] = TYPE_ORG};
    if (slot->sectors & m->sectors || slot->types & TYPE_ANY)
        return true;
    if (slot->types & TYPE_STATE && m->place_use && m->country && *m->country)
        return true;
    if (slot->types & TYPE_PLACE && (m->place_use || m->type == ACTOR_STATE))
        return true;
    return m->type < sizeof BIT && (slot->types & BIT[m->type]) != 0;
}

static bool filtered(const struct slot_record *slot) { return slot->sectors || slot->types; }

static bool plain_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t token)
{
    if (slot->n_sets && !word_fits(s, t, slot, token))
        return false;
    if (!filtered(slot))
        return true;
    int32_t m = own_actor(s, token, true);
    if (predicate_in_time(s->d, token))
        return false;
    return m >= 0 ? type_fits(&s->d->actors[m], slot) : (slot->types & TYPE_ANY) != 0;
}

static bool role_is(const struct frame_table *t, const struct role_record *r, const struct argument *a)
{
    if (r->kind == ROLE_ANY)
        return a->far != ARGUMENT_DEEP;
    if (r->kind == ROLE_POSS && a->kind == ROLE_PREP)  /* `of` is both: of nouns, and of verbs ("accuse of") */
        return !strcmp(a->prep, "of");
    if (r->kind != a->kind)
        return false;
    return r->kind != ROLE_PREP || !strcmp(table_string(t, r->word), a->prep);
}

static bool actor_fits(const struct scene *s, const struct slot_record *slot, int32_t m)
{
    return m >= 0 && (!filtered(slot) || type_fits(&s->d->actors[m], slot));
}

static bool belongs(const struct document *d, int32_t thing, int32_t token, int32_t m)
{
    return thing >= 0 && thing != m && d->actors[thing].head == token && referent(d, d->actors[thing].holder) == m;
}

static bool in_set(const struct actor_set *set, int32_t m)
{
    for (uint32_t i = 0; i < set->count; i++)
        if (set->items[i] == m)
            return true;
    return false;
}

/* "praised [the president's decision]": the phrase is shown, the one it belongs to is meant. Of a target also where
   the frame asks for the possessor, but not where the phrase is the trigger, or the doer's own ("his resignation"). */
static int32_t whole_phrase(const struct document *d, int32_t token, int32_t m, const struct match *of_target)
{
    int32_t up = of_target ? d->tokens[token].head : -1;
    if (of_target && in_set(&of_target->source, m))
        return m;
    if (belongs(d, d->actor_of_token[token], token, m))
        return d->actor_of_token[token];
    return up >= 0 && up != of_target->token && belongs(d, d->actor_of_token[up], up, m) ? d->actor_of_token[up] : m;
}

/* "defended herself", "on June 28", "for his part": stands where a target might, and is none */
static bool no_target(const struct scene *s, int32_t token)
{
    static const char *const SELVES[] = {"himself", "herself", "itself", "themselves", "myself", "yourself", "ourselves", "yourselves", "oneself", NULL};
    struct document *d = s->d;
    bool day = predicate_in_time(d, token) && document_child(d, token, REL_NMOD, -1) < 0;      /* not "weeks of protests" */
    return day || (d->tokens[token].upos == UPOS_PRON && token_lower_in(&d->tokens[token], SELVES)) ||
           (!strcmp(d->tokens[token].lemma, "part") && !strcmp(document_case_of(d, token), "for"));
}

static bool keeps_peace(const struct document *d, const struct actor_mention *m)
{
    static const char *const FORCE[] = {"force", "forces", "mission", "operation", "contingent", NULL};
    static const char *const KIND[] = {"peacekeeping", "peace-keeping", "peacekeepers", "peace", "stabilisation", "stabilization", "security", "observer", "monitoring", NULL};
    if (!token_lower_in(&d->tokens[m->head], FORCE))
        return false;
    for (int32_t t = m->first; t < m->head; t++)
        if (token_lower_in(&d->tokens[t], KIND))
            return true;
    return false;
}

static bool means_well(const struct match *m)
{
    if (m->frame->action != ACTION_CODE)
        return m->frame->action == ACTION_OPERATOR;
    uint32_t root = table_code(m->table, m->frame->code)->root;
    return root == ROOT_AID || root == ROOT_AGREE || root == ROOT_MOBILIZE;
}

/* The land that stands beside a word, or beside what it is of: "expansion of its mission in Mali". -1: none. */
static int32_t land_beside(const struct document *d, int32_t token, int depth)
{
    static const char *const THERE[] = {"in", "to", "for", "across", "throughout", NULL};
    int32_t land = -1;
    for (int32_t c = document_child(d, token, REL_NMOD, -1); c >= 0 && land < 0; c = document_child(d, token, REL_NMOD, c)) {
        int32_t m = d->actor_of_token[c], mark = document_child(d, c, REL_CASE, -1);
        bool there = mark >= 0 && token_lower_in(&d->tokens[mark], THERE);
        if (there && m >= 0 && d->actors[m].head == c && (d->actors[m].type == ACTOR_STATE || d->actors[m].place_use))
            return m;
        if (depth && mark >= 0 && !strcmp(d->tokens[mark].lower, "of"))
            land = land_beside(d, c, depth - 1);
    }
    return land;
}

/* "pays for aid | in Yemen", "sends troops to the peacekeeping force | in Mali": a mere thing is no target where the land it
   goes to stands beside it */
static int32_t land_of(const struct document *d, int32_t m, const struct match *of_target)
{
    static const char *const WORK[] = {"assistance", "aid", "help", "relief", "support", "supply", "food", "operation", "mission", "deployment", "effort",
        "project", "programme", "program", "development", "expansion", "work", "activity", "response", "recovery", "reconstruction", "presence", NULL};
    const struct actor_mention *thing = m >= 0 ? &d->actors[m] : NULL;
    bool work = thing && !thing->can_act && token_lower_in(&d->tokens[thing->head], WORK);
    if (!work && !(thing && keeps_peace(d, thing) && means_well(of_target)))
        return m;
    int32_t land = land_beside(d, thing->head, 1);
    return land >= 0 ? land : m;
}

/* The actor at `token`, and its twins: "Hungarian and Romanian officials" are two of one phrase. */
static void add_actor(const struct scene *s, const struct match *of_target, int32_t trigger, const struct slot_record *slot, int32_t token,
                      bool things, struct actor_set *out)
{
    int32_t m = scene_actor(s, token, things);
    if ((slot->name == SLOT_TARGET || slot->name == SLOT_ADDRESSEE) && !slot->n_sets && no_target(s, token))
        return;
    m = of_target ? land_of(s->d, m, of_target) : m;
    if (!actor_fits(s, slot, m) || s->d->actors[m].head == trigger)     /* "the blast" does not blast */
        return;
    actor_set_add(out, whole_phrase(s->d, token, m, of_target));
    for (int32_t twin = document_twin_actor(s->d, m); twin >= 0; twin = document_twin_actor(s->d, twin))
        if (actor_fits(s, slot, twin))
            actor_set_add(out, twin);
}

static void add_group(const struct scene *s, const struct match *m, const struct slot_record *slot, const struct argument *a,
                      struct actor_set *out)
{
    int32_t token = a->token;
    bool things = slot->types & TYPE_ANY || slot->n_sets;
    const struct match *of_target = slot->name == SLOT_TARGET && a->kind != ROLE_IOBJ ? m : NULL;
    add_actor(s, of_target, m->token, slot, token, things || of_target, out);
    int32_t whole = s->d->actor_of_token ? s->d->actor_of_token[token] : -1;
    for (int32_t c = document_child(s->d, token, REL_CONJ, -1); c >= 0; c = document_child(s->d, token, REL_CONJ, c)) {
        if (whole >= 0 && s->d->actors[whole].head == token && c <= s->d->actors[whole].last)
            continue;           /* "40 politicians and activists": one phrase */
        add_actor(s, of_target, m->token, slot, c, things, out);
        for (int32_t e = document_child(s->d, c, REL_CONJ, -1); e >= 0; e = document_child(s->d, c, REL_CONJ, e))
            add_actor(s, of_target, m->token, slot, e, things, out);      /* "A, B and C" as the parser may nest it */
    }
}

/* "set on fire", "put to death": a fixed word of the predicate stands in no slot */
static bool is_fixed(const struct scene *s, const struct match *m, int32_t token)
{
    const struct word_ids *w = &s->ids[table_index(s, m->table)][token];
    for (uint32_t i = 0; m->frame->pos == FRAME_VERB && i < m->frame->n_fixed; i++)
        if (w->lower == table_fixed(m->table, m->frame, i) || w->lemma == table_fixed(m->table, m->frame, i))
            return true;
    return false;
}

/* "warn of sanctions": behind the fixed preposition of a frame stands its object */
static bool behind_fixed(const struct match *m, const struct role_record *r, const struct argument *a)
{
    if (r->kind != ROLE_OBJ || a->kind != ROLE_PREP || a->far || m->frame->pos != FRAME_VERB)
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
            !(slots[i].flags & SLOT_NOT) && word_fits(s, m->table, &slots[i], token))
            return true;
    return false;
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

static void leave_out(struct actor_set *set, const struct actor_set *others)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < set->count; i++)
        if (!in_set(others, set->items[i]))
            set->items[kept++] = set->items[i];
    set->count = kept;
}

/* Roles in the order of the entry: the first that yields an actor is taken (B takes all). */
static int fill_near(const struct scene *s, struct match *m, const struct predicate *p, const struct slot_record *slot, bool deep)
{
    const struct role_record *roles = table_roles(m->table, slot);
    int found = 0;
    for (uint32_t r = 0; r < slot->n_roles && (!found || slot->name == SLOT_BOTH); r++)
        for (uint32_t i = 0; i < p->n_arguments; i++) {
            const struct argument *a = &p->arguments[i];
            if ((a->far == ARGUMENT_DEEP) != deep || !fills(m, &roles[r], a) || is_fixed(s, m, a->token) ||
                (slot->name == SLOT_SOURCE && of_is_asked(s, m, &roles[r], a->token)) ||
                (slot->n_sets && !word_fits(s, m->table, slot, a->token)))
                continue;
            struct actor_set *set = set_of(m, slot->name, roles[r].kind == ROLE_PREP && strcmp(a->prep, "between"));
            uint32_t before = set->count;
            add_group(s, m, slot, a, set);
            if (slot->name == SLOT_TARGET && before == 0)
                leave_out(set, &m->source);     /* "Peru's rebuke of Chile": both are `of` */
            found += set->count > before ? 2 : slot->n_sets ? 1 : 0;
            m->spoken |= found && roles[r].kind == ROLE_SAYS;
            if (found && slot->name != SLOT_BOTH)
                return found;
        }
    return found;
}

/* "announced the deployment of troops": the subject of a light verb is the doer, whatever the noun's frame lists */
static int fill_from_host(const struct scene *s, struct match *m, const struct predicate *p, const struct slot_record *slot)
{
    for (uint32_t i = 0; i < p->n_arguments && !m->source.count; i++)
        if (p->arguments[i].kind == ROLE_SUBJ && p->arguments[i].far != ARGUMENT_DEEP)
            add_group(s, m, slot, &p->arguments[i], &m->source);
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
            if (!too_deep(slot, &p->arguments[i]) && fills(m, &roles[r], &p->arguments[i]) && plain_fits(s, m->table, slot, p->arguments[i].token)) {
                use(m, p->arguments[i].token);
                use(m, measured(s->d, p->arguments[i].token));
                return true;
            }
    return false;
}

static bool fill_clause(struct match *m, const struct predicate *p, const struct slot_record *slot)
{
    const struct role_record *roles = table_roles(m->table, slot);
    for (uint32_t r = 0; r < slot->n_roles; r++)
        for (uint32_t i = 0; i < p->n_arguments; i++)
            if (fills(m, &roles[r], &p->arguments[i]) && p->arguments[i].kind != ROLE_SUBJ) {
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

/* --- fixed words of the predicate: carry_out, come_under_fire, air_strike --- */

/* "closed its embassy in Tehran" is no "close in": the preposition belongs to a noun behind another. "found fault with
   the judge": unless that is fixed, too */
static bool of_other_phrase(const struct scene *s, const struct frame_table *t, const struct frame_record *f, int32_t predicate, int32_t word)
{
    const struct document *d = s->d;
    const struct match here = {.frame = f, .table = t};
    if (d->tokens[word].rel == REL_DET && d->tokens[word].head > word && d->tokens[word].head != predicate)
        return !is_fixed(s, &here, d->tokens[word].head);     /* "said no contract would be signed" is no "say no" */
    int32_t noun = d->tokens[word].rel == REL_CASE ? d->tokens[word].head : -1, above = noun >= 0 ? d->tokens[noun].head : -1;
    if (noun < 0 || d->tokens[noun].rel != REL_NMOD || above <= predicate || above > word)
        return false;
    return !is_fixed(s, &here, above);
}

static bool fixed_word_near(const struct scene *s, const struct frame_table *t, const struct frame_record *f, int32_t token, uint32_t word, int direction)
{
    const struct word_ids *ids = s->ids[table_index(s, t)];
    int32_t sentence = document_sentence_of_token(s->d, token);
    int32_t first = (int32_t)s->d->sentences[sentence].first, end = first + (int32_t)s->d->sentences[sentence].count;
    int limit = direction < 0 ? 3 : 6;
    for (int32_t i = token + direction, k = 0; i >= first && i < end && k < limit; i += direction, k++)
        if ((ids[i].lower == word || ids[i].lemma == word) && !of_other_phrase(s, t, f, token, i))
            return true;
    for (int32_t c = s->d->tokens[token].first_child; c >= 0; c = s->d->tokens[c].next_sibling)
        if ((ids[c].lower == word || ids[c].lemma == word) && direction > 0)
            return true;
    return false;
}

static bool fixed_words_fit(const struct scene *s, const struct frame_table *t, const struct frame_record *f, int32_t token)
{
    for (uint32_t i = 0; i < f->n_fixed; i++)
        if (!fixed_word_near(s, t, f, token, table_fixed(t, f, i), f->pos == FRAME_NOUN ? -1 : 1))
            return false;
    return true;
}

/* --- one frame --- */

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
static bool party_enough(const struct scene *s, const struct match *m)
{
    uint32_t n = m->both.count + m->with.count;
    if (n != 1 || m->source.count || m->target.count)
        return true;
    const struct actor_mention *a = &s->d->actors[m->both.count ? m->both.items[0] : m->with.items[0]];
    return (s->d->tokens[a->head].feat_bits & FEAT_PLUR) != 0;
}

/* "the two governments", "both sides": counted as the parties that they are */
static bool counted_parties(const struct scene *s, const struct match *m)
{
    if (m->both.count + m->with.count != 1 || !party_enough(s, m))
        return false;
    int32_t head = s->d->actors[m->both.count ? m->both.items[0] : m->with.items[0]].head;
    int32_t det = document_child(s->d, head, REL_DET, -1);
    return document_child(s->d, head, REL_NUMMOD, -1) >= 0 || (det >= 0 && !strcmp(s->d->tokens[det].lower, "both"));
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
        filled = fill_clause(m, p, slot);
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
        m->score += found ? 3 + (slot->n_sets ? 6 : filtered(slot) ? 3 : 0) : 0;
        return found || may_lack(m, slot, loose && !slot->n_sets);
    }
    }
}

static bool slots_fit(const struct scene *s, struct match *m, const struct predicate *p, bool loose)
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

static bool someone(const struct match *m)
{
    return m->source.count || m->target.count || m->both.count || m->with.count || m->addressee.count;
}

/* how well a child of a noun tells whose act the noun is: "a call by X", "X's call", "an X call", "a call on X" */
static int whose(const struct document *d, int32_t c)
{
    static const char *const BY[] = {"by", "from", NULL};
    static const char *const TOWARDS[] = {"of", "with", "against", "on", "to", "towards", "toward", "between", NULL};
    int32_t mark = document_child(d, c, REL_CASE, -1);
    switch (d->tokens[c].rel) {
    case REL_NMOD: return mark < 0 ? 0 : token_lower_in(&d->tokens[mark], BY) ? 4 : token_lower_in(&d->tokens[mark], TOWARDS) ? 1 : 0;
    case REL_NMOD_POSS: return 3;
    case REL_AMOD: case REL_COMPOUND: return 2;
    default: return 0;
    }
}

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

/* "pressed [the cabinet] for reforms": who is the object of the verb and fills nothing else suffers the act */
static void reach_object(const struct scene *s, struct match *m, const struct predicate *p)
{
    for (uint32_t i = 0; i < p->n_arguments && m->frame->pos == FRAME_VERB && nobody_else(m); i++) {
        const struct argument *a = &p->arguments[i];
        int32_t actor = a->kind == ROLE_OBJ && !a->far && !is_used(m, a->token) ? own_actor(s, a->token, false) : -1;
        if (actor >= 0 && !in_set(&m->source, actor))
            actor_set_add(m->frame->action == ACTION_OPERATOR ? &m->addressee : &m->target, referent(s->d, actor));
    }
}

/* whoever stands inside the phrase of `used`: the nearest to its head by the order of whose() */
static int32_t inside_used(const struct scene *s, const struct match *m, int32_t used)
{
    int best = 0;
    int32_t found = -1;
    for (int32_t c = s->d->tokens[used].first_child; c >= 0; c = s->d->tokens[c].next_sibling) {
        int32_t actor = whose(s->d, c) > best ? scene_actor(s, c, false) : -1;
        if (actor < 0 || in_set(&m->source, actor) || s->d->actors[actor].head == used || s->d->actors[actor].head == measured(s->d, used))
            continue;
        best = whose(s->d, c);
        found = whole_phrase(s->d, c, actor, m);
    }
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
    if (!a || a->head != used || !a->said || a->can_act || !*a->code || in_set(&m->source, thing))
        return -1;
    return a->holder >= 0 && in_set(&m->source, referent(d, a->holder)) ? -1 : thing;
}

/* "rejected an Armenian proposal": nobody else is there, so the target is whose proposal it is */
static void reach_inside(const struct scene *s, struct match *m)
{
    bool act = m->frame->pos == FRAME_VERB && m->frame->action == ACTION_CODE;
    for (uint32_t i = 0; act && i < m->n_used && nobody_else(m); i++)
        actor_set_add(&m->target, inside_used(s, m, m->used[i]));
    for (uint32_t i = 0; act && i < m->n_used && nobody_else(m); i++)
        actor_set_add(&m->target, owned_thing(s, m, m->used[i]));
}

/* a block has no actors to count: "earthquakes struck Iran" */
enum { BLOCK_BONUS = 4 };

static bool try_frame(const struct scene *s, const struct frame_table *t, const struct frame_record *f,
                      const struct predicate *p, bool loose, struct match *m)
{
    *m = (struct match){.frame = f, .table = t, .token = p->token, .clause = -1, .passive = p->passive, .hosted = p->host >= 0, .note = NULL};
    if (!fixed_words_fit(s, t, f, p->token) || !slots_fit(s, m, p, loose))
        return false;
    m->score += (int)(8 * f->n_fixed) + 4 * f->weight + (f->action == ACTION_BLOCK && f->n_slots ? BLOCK_BONUS : 0);
    reach_object(s, m, p);
    reach_inside(s, m);
    if (!f->n_fixed && f->pos == FRAME_VERB && document_child(s->d, p->token, REL_COMPOUND_PRT, -1) >= 0)
        m->score -= 8;          /* "call off" is hardly "call" */
    return loose || f->action == ACTION_BLOCK || (someone(m) && party_enough(s, m));
}

/* --- all frames of a predicate --- */

static bool pos_fits(const struct token *k, const struct frame_record *f, int pos, int reading)
{
    return reading ? f->pos == FRAME_ADJ : f->pos == pos || (f->pos == FRAME_ADJ && k->upos == UPOS_VERB && k->feat_bits & FEAT_PART);
}

/* "test-fired": the tokens are three, the verb is one; WORD_NONE where no frame has it */
static uint32_t hyphened(const struct scene *s, uint32_t table, int32_t token)
{
    const struct token *k = &s->d->tokens[token];
    char text[64];
    if (token < 2 || strcmp(k[-1].form, "-") != 0 || k[-1].span.start != k[-2].span.end || k[-1].span.end != k->span.start)
        return WORD_NONE;
    int n = snprintf(text, sizeof text, "%s-%s", k[-2].lower, k->lemma);
    return n > 0 && (size_t)n < sizeof text ? table_word(s->table[table], text, (size_t)n) : WORD_NONE;
}

static uint32_t lemma_at(const struct scene *s, uint32_t table, int32_t token)
{
    const struct word_ids *w = &s->ids[table][token];
    uint32_t joined = hyphened(s, table, token), count = 0;
    if (joined != WORD_NONE && table_frames(s->table[table], joined, &count) && count)
        return joined;
    return w->lemma != WORD_NONE && !predicate_gerund(&s->d->tokens[token]) ? w->lemma : w->lower;
}

/* "in March 2015": a month is no march */
static int pos_at(const struct scene *s, int32_t token)
{
    const struct token *k = &s->d->tokens[token];
    return k->upos == UPOS_PROPN && predicate_in_time(s->d, token) ? -1 : predicate_pos(k);
}

/* The frames of a token: of its lemma, then of a participle as the adjective it may be ("prepared"). */
enum { READINGS = 2 };

static const struct frame_record *frames_of(const struct scene *s, uint32_t table, int32_t token, int reading, uint32_t *count)
{
    const struct token *k = &s->d->tokens[token];
    const struct word_ids *w = &s->ids[table][token];
    bool participle = k->upos == UPOS_VERB && k->feat_bits & FEAT_PART && w->lower != w->lemma && w->lower != WORD_NONE;
    *count = 0;
    return !reading ? table_frames(s->table[table], lemma_at(s, table, token), count) : participle ? table_frames(s->table[table], w->lower, count) : NULL;
}

uint32_t match_all(struct scene *s, int32_t token, struct match *out, uint32_t max)
{
    const struct token *k = &s->d->tokens[token];
    int pos = pos_at(s, token);
    struct predicate p = {.token = -1};
    uint32_t n = 0, count;
    for (uint32_t i = 0; i < s->n_tables * READINGS && pos >= 0; i++) {
        const struct frame_record *f = frames_of(s, i / READINGS, token, i % READINGS, &count);
        for (uint32_t j = 0; j < count && n < max; j++) {
            if (!pos_fits(k, &f[j], pos, i % READINGS))
                continue;
            if (p.token < 0)
                predicate_read(s->d, token, &p);
            n += try_frame(s, s->table[i / READINGS], &f[j], &p, true, &out[n]);
        }
    }
    return n;
}

static void note_loser(struct scene *s, struct match *best, const struct match *loser)
{
    if (s->explain)
        best->note = arena_format(&s->d->arena, "%s%s:%u (%d < %d)", best->note ? best->note : "not ",
                                  table_string(loser->table, loser->frame->file), loser->frame->line, loser->score, best->score);
}

static bool best_of(struct scene *s, int32_t token, bool loose, bool plain, struct match *out)
{
    const struct token *k = &s->d->tokens[token];
    int pos = pos_at(s, token);
    struct predicate p = {.token = -1};
    struct match m;
    uint32_t count;
    bool any = false;
    for (uint32_t i = 0; i < s->n_tables * READINGS && pos >= 0; i++) {
        const struct frame_record *f = frames_of(s, i / READINGS, token, i % READINGS, &count);
        for (uint32_t j = 0; j < count; j++) {
            if (!pos_fits(k, &f[j], pos, i % READINGS) || (plain && f[j].action != ACTION_CODE))
                continue;
            if (p.token < 0)
                predicate_read(s->d, token, &p);
            if (!try_frame(s, s->table[i / READINGS], &f[j], &p, loose, &m))
                continue;
            bool better = !any || m.score > out->score || (m.score == out->score && m.frame->action == ACTION_BLOCK && out->frame->action != ACTION_BLOCK);
            if (better) {
                struct match loser = *out;
                *out = m;
                if (any)
                    note_loser(s, out, &loser);
            }
            any = true;
        }
    }
    return any;
}

bool match_best(struct scene *s, int32_t token, bool loose, struct match *out)
{
    return best_of(s, token, loose, false, out);
}

bool match_plain(struct scene *s, int32_t token, struct match *out)
{
    struct match m;
    bool found = best_of(s, token, false, true, &m);
    if (found)
        *out = m;
    return found;
}
