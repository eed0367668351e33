/* Who a noun phrase is. In: a mention with its core span; out: name, CAMEO-style code, country, sectors,
   role, authority id, type, and the reason.

     [former] [Russian] [Foreign Minister] [Sergey Lavrov]
      time     country   agent + office     person           names by position: before, on, after the head

   Country + agent + sector follow the CAMEO manual (ch. 3): AFGCOP for "Afghan police"; an agent without
   a state takes the country of the document, or "---". The holder of an office is looked up for the day
   of the document unless the phrase says former, deputy, next (actor_agent.c). */
#include "mention/actor_parts.h"

#include <string.h>

void mention_set_row(struct actor_mention *m, const struct actor_work *w, const struct authority_row *r, const char *code,
                const char *country)
{
    m->code = code;
    m->country = strlen(country) == 3 ? country : "";
    m->sectors = r->sectors;
    m->rule = arena_format(w->arena, "%s:%u", authority_file(r->kind), r->line);
}

const char *mention_make_code(const struct actor_work *w, const char *country, const struct authority_row *r)
{
    return arena_format(w->arena, "%s%s", *country ? country : "---", r && r->sectors ? sector_name(r->main_sector) : "");
}

static const struct authority_row *org_row(const struct actor_work *w, const char *id)
{
    uint32_t first, n = authority_by_id(w->a, id, &first);
    const struct authority_row *found = NULL;
    for (uint32_t i = 0; i < n; i++) {
        const struct authority_row *r = &w->a->rows[w->a->ids[first + i]];
        if (r->kind == AUTHORITY_ORG && (!found || authority_in_force(r, w->date)))
            found = r;
    }
    return found;
}

/* Country of an office holder may be an organisation: then its code is the organisation's. */
static void use_person(struct actor_work *w, struct actor_mention *m, const struct authority_row *r)
{
    const char *country = authority_string(w->a, r->country);
    const struct authority_row *org = strlen(country) == 3 && country[0] >= 'A' && country[0] <= 'Z' ? NULL
                                      : org_row(w, country);
    bool past = r->to != DATE_NONE && w->date != DATE_NONE && r->to < w->date;
    if (org)
        mention_set_row(m, w, org, authority_string(w->a, org->code), authority_string(w->a, org->country));
    else
        mention_set_row(m, w, r, mention_make_code(w, country, r), country);
    m->name = authority_string(w->a, r->name);
    m->entity = authority_string(w->a, r->id);
    m->type = ACTOR_PERSON;
    m->named = true;
    if (!m->role)
        m->role = arena_format(w->arena, "%s%s", past ? "former " : "", authority_string(w->a, r->role));
    m->reason = past ? "known person; the office has ended by the day of the report" : "known person, by name";
}

/* "opposition leader Raila Odinga" some years after he was premier: what he is called now, and his country */
static void use_new_role(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    const struct authority_row *r = p->person, *agent = p->agent ? p->agent : p->modifier_agent;
    bool past = r->to != DATE_NONE && w->date != DATE_NONE && r->to < w->date;
    if (!past || p->former || p->org || !agent || !agent->sectors || strlen(m->country) != 3)
        return;
    mention_set_row(m, w, agent, mention_make_code(w, m->country, agent), m->country);
    m->reason = "known person in another role than the office of that time";
}

void mention_use_org(struct actor_work *w, struct actor_mention *m, const struct authority_row *r, bool head)
{
    const char *code = authority_string(w->a, r->code), *country = authority_string(w->a, r->country);
    mention_set_row(m, w, r, *code ? code : mention_make_code(w, country, r), country);
    if (head) {
        m->name = authority_string(w->a, r->name);
        m->entity = authority_string(w->a, r->id);
        m->type = ACTOR_ORG;
        m->named = true;
    }
    m->reason = head ? "known organisation" : "agent of a known organisation";
}

/* "a Chadian": one man, not his state */
static bool one_of_them(const struct actor_work *w, const struct actor_mention *m)
{
    static const char *const articles[] = {"a", "an", "another", NULL};
    return m->head > m->first && word_in(w->d->tokens[m->first].lower, articles);
}

static void use_state(struct actor_work *w, struct actor_mention *m, const struct authority_row *r)
{
    const char *country = authority_string(w->a, r->country);
    bool people = r->sub == SUB_DEMONYM || r->sub == SUB_DEMONYMS || (r->sub == SUB_ADJECTIVE && one_of_them(w, m));
    bool area = r->sub == SUB_CITY || r->sub == SUB_REGION;
    m->country = country;
    uint32_t office = r->sub == SUB_OFFICE ? sector_find(authority_string(w->a, r->note), 3) : 0;   /* "the Pentagon" */
    m->sectors = people ? SECTOR_CVL : area || m->place_use ? SECTOR_NONE : office ? office : SECTOR_GOV;
    m->code = arena_format(w->arena, "%s%s", country, people ? "CVL" : !m->sectors ? "" : office
                           ? arena_string(w->arena, authority_string(w->a, r->note), 3) : "GOV");
    m->rule = arena_format(w->arena, "%s:%u", authority_file(r->kind), r->line);
    m->entity = area ? NULL : country;
    m->type = people ? ACTOR_GROUP : ACTOR_STATE;
    m->named = true;
    m->name = authority_string(w->a, r->name);
    m->reason = people ? "people of a state" : r->sub >= SUB_CAPITAL ? "place that stands for a government"
                                                                    : "name of a state";
    if (area)
        m->reason = "place in a state";
    if (r->sub == SUB_ADJECTIVE && !people)
        m->reason = "adjective of a state";
}

/* "Chancellor Ada Novak" in a report from a state whose chancellor has another name: then she is from elsewhere. */
static bool another_holds_it(const struct actor_work *w, const struct authority_row *title)
{
    static const char *const of_one[] = {"head_of_state", "head_of_government", "foreign_minister", "defence_minister", "supreme_leader", NULL};
    const char *office = authority_string(w->a, title->office);
    return word_in(office, of_one) && w->date != DATE_NONE && authority_holder(w->a, w->country, office, w->date);
}

/* Things and unknown names take state and sector from what stands before them. */
static void use_modifiers(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    const struct authority_row *r = p->modifier_agent;
    const char *country = p->n_countries ? p->country[0] : "";
    if (p->org && !p->state_word) {
        mention_use_org(w, m, p->org, false);
    } else if (r) {
        if (!*country && (r->flags & AUTH_COUNTRY) && !p->strange && !(w->d->tokens[m->head].ner == NER_PER && another_holds_it(w, r)))
            country = w->country;
        mention_set_row(m, w, r, mention_make_code(w, country, r), country);
        m->reason = "name with a title";
        static const char *const named_to[] = {"designate", "elect", NULL};
        if (word_in(w->d->tokens[m->head].lower, named_to))
            m->type = ACTOR_PERSON;
        bool bare_name = w->d->tokens[m->head].upos == UPOS_PROPN && w->d->tokens[m->head].ner == NER_NONE;
        if (r->sub == SUB_PERSON && bare_name && mention_singular(w, m) && r->flags & AUTH_ROLE)
            m->type = ACTOR_PERSON;     /* "journalist Ada Novak" of a tagger that knows no Ada */
        if (r->sub == SUB_PERSON && m->type == ACTOR_PERSON)
            m->role = mention_office_words(w, r, p);
    } else if (*country) {
        m->country = country;
        m->code = country;
        m->reason = "state named in the phrase";
        m->rule = "modifier";
    }
}

static void base_type(struct actor_work *w, struct actor_mention *m)
{
    const struct token *t = &w->d->tokens[m->head];
    static const uint8_t of_ner[] = {[NER_NONE] = ACTOR_OTHER, [NER_PER] = ACTOR_PERSON, [NER_ORG] = ACTOR_ORG,
                                     [NER_LOC] = ACTOR_OTHER, [NER_NORP] = ACTOR_GROUP, [NER_MISC] = ACTOR_OTHER};
    m->type = t->upos == UPOS_PRON ? ACTOR_PRONOUN : t->ner <= NER_MISC ? of_ner[t->ner] : ACTOR_OTHER;
    m->named = t->ner != NER_NONE || t->upos == UPOS_PROPN;
}

static bool core_relation(uint8_t rel)
{
    return rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_OBL_AGENT;
}

static bool acts(const struct actor_work *w, const struct actor_mention *m, const struct parts *p)
{
    const struct token *t = &w->d->tokens[m->head];
    if (m->type == ACTOR_PRONOUN)
        return strcmp(t->lower, "there") != 0;
    const struct authority_row *r = p->head;
    if (r && r->kind == AUTHORITY_AGENT)
        return !(r->flags & AUTH_WEAK) ? r->sub != SUB_EVENT : core_relation(t->rel) || p->n_countries || p->org;
    if (r && r->kind == AUTHORITY_NAME)
        return r->sub < SUB_CITY || core_relation(t->rel);
    if (r)
        return true;
    if (t->ner == NER_PER || t->ner == NER_ORG || t->ner == NER_NORP || p->person || p->agent)
        return true;
    if (t->ner == NER_LOC)
        return core_relation(t->rel) && !m->place_use;
    if (t->upos == UPOS_NUM || t->upos == UPOS_ADJ || t->upos == UPOS_DET)
        return core_relation(t->rel) || t->rel == REL_OBJ;
    return t->upos == UPOS_PROPN && p->modifier_agent;
}

/* "the Vienna-based agency": where it has its seat, not whose it is */
static bool seated(const struct actor_work *w, const struct actor_mention *m)
{
    for (int32_t t = m->first; t < m->head; t++)
        if (!strcmp(w->d->tokens[t].lower, "based") && t > m->first && !strcmp(w->d->tokens[t - 1].form, "-"))
            return true;
    return false;
}

/* "the Security Council of Azerbaijan", "the Peruvian Congress", "Israel's Labour Party": a body whose short name a better known one bears, too */
static bool of_another_state(const struct actor_work *w, const struct actor_mention *m, const struct parts *p)
{
    const char *own = authority_string(w->a, p->head->country), *name = authority_string(w->a, p->head->name);
    const uint32_t bodies = SECTOR_GOV | SECTOR_LEG | SECTOR_JUD | SECTOR_MIL | SECTOR_SPY | SECTOR_COP | SECTOR_IGO | SECTOR_PTY;
    bool common = *own && mention_generic(name), longer = strstr(name, m->name) != name || p->head->sectors & SECTOR_PTY;
    return p->state_word && strcmp(p->country[0], own) && !seated(w, m) && ((longer && p->head->sectors & bodies) || (common && p->head->sectors & (bodies | SECTOR_REB | SECTOR_UAF)));
}

static void add_second(struct actor_work *w, int32_t mention)
{
    struct actor_mention *s = ARENA_PUSH(w->arena, w->d->actors, w->d->n_actors, w->d->cap_actors);
    if (s)
        *s = w->d->actors[mention];
}

/* "North and South Korea": one more mention for the other */
static void add_joined(struct actor_work *w, int32_t mention, const struct authority_row *other)
{
    add_second(w, mention);
    struct actor_mention *s = &w->d->actors[w->d->n_actors - 1];
    if (s != &w->d->actors[mention]) {
        use_state(w, s, other);
        s->twin = 1;
    }
}

/* "Hungarian and Romanian officials": one more mention a further state, same words. */
static void add_siblings(struct actor_work *w, int32_t mention, const struct parts *p)
{
    if (!mention_singular(w, &w->d->actors[mention]))
        for (int i = 1; i < p->n_countries; i++) {
            struct actor_mention *s = ARENA_PUSH(w->arena, w->d->actors, w->d->n_actors, w->d->cap_actors);
            if (!s)
                return;
            *s = w->d->actors[mention];
            s->twin = (uint8_t)i;
            const char *code = s->code;
            size_t n = strlen(code);
            s->country = p->country[i];
            s->code = arena_format(w->arena, "%s%s", s->country, n > 3 ? code + 3 : "");
        }
}

/* Further mentions of the same words, when they name more than one. */
static void add_twins(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    int32_t self = (int32_t)(m - w->d->actors);
    if (p->joined && m->type == ACTOR_STATE)
        add_joined(w, self, p->joined);
    else if (p->n_countries > 1 && m->can_act && m->type != ACTOR_STATE)
        add_siblings(w, self, p);
    else if (m->can_act && mention_means_two(w, m))
        add_second(w, self);
}

static void use_body_of_state(struct actor_work *w, struct actor_mention *m, const struct authority_row *r, const char *country)
{
    mention_set_row(m, w, r, mention_make_code(w, country, r), country);
    if (r->sectors & SECTOR_IGO)
        mention_set_sector(w, m, country, SECTOR_GOV, "GOV");
    m->type = ACTOR_ORG;
    m->reason = "body of a state";
}

static void use_own_body(struct actor_work *w, struct actor_mention *m, const struct authority_row *r, const char *here)
{
    mention_set_row(m, w, r, r->sectors & SECTOR_PTY ? arena_format(w->arena, "%sPTY", here) : mention_make_code(w, here, r), here);
    m->type = ACTOR_ORG;
    m->reason = "body of the report's state";
}

static void use_body(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    const char *here = p->n_countries ? NULL : mention_own_body(w, p->head);
    if (of_another_state(w, m, p))
        use_body_of_state(w, m, p->head, p->country[0]);
    else if (here)
        use_own_body(w, m, p->head, here);
    else
        mention_use_org(w, m, p->head, true);
}

static void use_group(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    const struct authority_row *r = p->head;
    const char *country = p->n_countries ? p->country[0] : mention_home_of(w, r);
    mention_set_row(m, w, r, arena_format(w->arena, "%s%s", country, authority_string(w->a, r->code)), country);
    m->name = authority_string(w->a, r->name);
    m->entity = authority_string(w->a, r->id);
    m->type = ACTOR_GROUP;
    m->named = true;
    m->reason = "known group";
}

static void use_named_person(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    if (p->agent || p->modifier_agent)
        m->role = mention_office_words(w, p->agent ? p->agent : p->modifier_agent, p);
    use_person(w, m, p->person);
    use_new_role(w, m, p);
}

/* The person that the phrase means, if a list knows one: by the whole name, or by the surname beside a title. */
static void settle_person(const struct actor_work *w, const struct actor_mention *m, struct parts *p)
{
    const struct authority_row *head = p->head;
    if (!p->person && (!head || mention_role_row(head)) && (m->type == ACTOR_PERSON || p->agent || p->modifier_agent))
        p->person = mention_by_surname(w, m, p);
    if (p->agent && p->agent == head && head->kind == AUTHORITY_AGENT && head->sub != SUB_PERSON)
        p->person = NULL;       /* "the Assad regime" is no person */
}

static void resolve_by_parts(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    const struct authority_row *head = p->head;
    if (p->person && (!head || mention_person_row(head) || p->agent))
        use_named_person(w, m, p);
    else if (p->agent)
        mention_use_agent(w, m, p);
    else if (head && head->kind == AUTHORITY_ORG)
        use_body(w, m, p);
    else if (head && head->kind == AUTHORITY_NAME)
        use_state(w, m, head);
    else if (head && head->kind == AUTHORITY_GROUP)
        use_group(w, m, p);
    else
        use_modifiers(w, m, p);
}

void mention_actor_resolve(struct actor_work *w, struct actor_mention *m)
{
    struct parts p = mention_collect_parts(w, m);
    base_type(w, m);
    settle_person(w, m, &p);
    resolve_by_parts(w, m, &p);
    m->can_act = acts(w, m, &p);
    if (!m->can_act && m->type == ACTOR_OTHER)
        m->type = ACTOR_THING;
    add_twins(w, m, &p);
}
