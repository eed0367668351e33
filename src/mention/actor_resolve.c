/* Who a noun phrase is. In: a mention with its core span; out: name, CAMEO-style code, country, sectors,
   role, authority id, type, and the reason.

     [former] [Russian] [Foreign Minister] [Sergey Lavrov]
      time     country   agent + office     person           names by position: before, on, after the head

   Country + agent + sector follow the CAMEO manual (ch. 3): AFGCOP for "Afghan police"; an agent without
   a state takes the country of the document, or "---". The holder of an office is looked up for the day
   of the document unless the phrase says former, deputy, next. */
#include "mention/actor_parts.h"

#include <string.h>

static void set(struct actor_mention *m, const struct actor_work *w, const struct authority_row *r, const char *code,
                const char *country)
{
    m->code = code;
    m->country = strlen(country) == 3 ? country : "";
    m->sectors = r->sectors;
    m->rule = arena_format(w->arena, "%s:%u", authority_file(r->kind), r->line);
}

static const char *make_code(const struct actor_work *w, const char *country, const struct authority_row *r)
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
        set(m, w, org, authority_string(w->a, org->code), authority_string(w->a, org->country));
    else
        set(m, w, r, make_code(w, country, r), country);
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
    set(m, w, agent, make_code(w, m->country, agent), m->country);
    m->reason = "known person in another role than the office of that time";
}

static void use_org(struct actor_work *w, struct actor_mention *m, const struct authority_row *r, bool head)
{
    const char *code = authority_string(w->a, r->code), *country = authority_string(w->a, r->country);
    set(m, w, r, *code ? code : make_code(w, country, r), country);
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

static bool singular(const struct actor_work *w, const struct actor_mention *m)
{
    return !(w->d->tokens[m->head].feat_bits & FEAT_PLUR);
}

/* "President" in "President Samira Qodiri" */
static bool is_title(const struct actor_work *w, int32_t t)
{
    const struct token *k = &w->d->tokens[t];
    return mention_name_relation(k->rel) && k->rel != REL_APPOS && k->head >= 0 && w->d->tokens[k->head].ner == NER_PER;
}

static bool may_hold(const struct actor_work *w, const struct parts *p, const struct actor_mention *m)
{
    return p->agent->sub == SUB_PERSON && !is_title(w, m->head) && singular(w, m) && (!p->former || p->ousted) && !p->no_holder && !p->owned && w->d->tokens[m->head].ner != NER_PER;
}

/* A state has one president, but many ministers and envoys: of these only who holds what the phrase names ("oil minister"). */
static bool says_which(const struct actor_work *w, const struct parts *p, const struct authority_row *r)
{
    static const char *const of_many[] = {"minister", "envoy", "ambassador", "spokesperson", "governor", "party_leader", "prosecutor", NULL};
    struct authority_word first, word;
    const char *phrase = authority_string(w->a, p->agent->name), *title = authority_string(w->a, r->role);
    if (!word_in(authority_string(w->a, p->agent->office), of_many))
        return true;
    if (!strchr(phrase, ' ') || !authority_next_word(phrase, strlen(phrase), &first))
        return false;
    for (size_t used; (used = authority_next_word(title, strlen(title), &word)) > 0; title += used)
        if (word.length == first.length && !memcmp(word.text, first.text, word.length))
            return true;
    return false;
}

/* A report without a day tells by itself who holds an office, or nobody does. */
static const struct authority_row *holder_on_day(const struct actor_work *w, const char *country, const char *office)
{
    return w->date == DATE_NONE ? mention_named_holder(w, country, office) : authority_holder(w->a, country, office, w->date);
}

void mention_find_holder(struct actor_work *w, struct actor_mention *m, const struct parts *p, const char *country)
{
    const char *office = authority_string(w->a, p->agent->office);
    if (!*office || !may_hold(w, p, m))
        return;
    const struct authority_row *r = p->ousted ? authority_last_holder(w->a, country, office, w->date) : holder_on_day(w, country, office);
    if (!r && !strcmp(office, "head_of_state") && !p->ousted && w->date != DATE_NONE)
        r = holder_on_day(w, country, "head_of_government");
    if (!r || !says_which(w, p, r))
        return;
    m->entity = authority_string(w->a, r->id);
    m->name = authority_string(w->a, r->name);
    m->reason = arena_format(w->arena, "%s (%s:%u) on the day of the report",
                             p->ousted ? "last to have held the office" : "holder of the office", authority_file(r->kind), r->line);
}

/* "former president", "acting president", "foreign minister-designate" */
static const char *words_of(const struct actor_work *w, const struct authority_row *r, const struct parts *p)
{
    const char *office = authority_string(w->a, r->name), *word = p->time_word;
    if (!word || strstr(office, word) || strstr(office, "-designate") || strstr(office, "-elect"))
        return office;
    if (!strcmp(word, "designate") || !strcmp(word, "elect"))
        return arena_format(w->arena, "%s-%s", office, word);
    return arena_format(w->arena, "%s %s", !strcmp(word, "ex") ? "former" : word, office);
}

static const char *const rulers[] = {"leader", "leadership", "ruler", NULL};    /* of a state, unless of something else in it */

/* "Omar el-Masri" is one entity, whatever hangs on its first word. */
static const char *name_from(const struct actor_work *w, int32_t t)
{
    const struct token *k = w->d->tokens;
    int32_t from = t, end = t;
    while (from > 0 && k[from - 1].head == t && k[from - 1].upos == UPOS_PROPN && k[from - 1].rel == REL_COMPOUND)
        from--;
    while (end + 1 < (int32_t)w->d->n_tokens && ((k[end + 1].upos == UPOS_PROPN && k[end + 1].head == t) ||
                                                 (k[end].ner == NER_PER && k[end + 1].ner == NER_PER && !k[end + 1].ner_begin)))
        end++;
    struct span s = span_join(w->d->tokens[from].span, w->d->tokens[end].span);
    const char *name = arena_string(w->arena, w->d->text + s.start, span_length(s));
    return name ? name : "";
}

/* "Ukrainian drone attacks": a state's own deed is its army's */
static bool deed_of_state(const struct actor_work *w, const struct actor_mention *m, const struct parts *p)
{
    const struct authority_row *r = p->agent;
    if ((r->sub != SUB_THING && r->sub != SUB_EVENT) || r->sectors != SECTOR_UAF || p->org || p->group || p->n_countries != 1 || !strcmp(p->country[0], "PSE"))
        return false;
    for (int32_t t = m->first; t < m->head; t++) {
        const struct authority_row *state = mention_row_at(w, t);
        if (state && state->kind == AUTHORITY_NAME && (state->sub == SUB_ADJECTIVE || state->sub <= SUB_ABBREV))
            return true;
    }
    return false;
}

static bool tells_of(const struct actor_work *w, int32_t sentence, const char *const *words)
{
    const struct sentence *s = &w->d->sentences[sentence];
    for (uint32_t i = s->first; i < s->first + s->count; i++)
        if (word_in(w->d->tokens[i].lemma, words) || word_in(w->d->tokens[i].lower, words))
            return true;
    return false;
}

/* "Those parties must keep the deal": parties to it, not those of a parliament */
static bool parties_to_deal(const struct actor_work *w, const struct actor_mention *m, const struct parts *p)
{
    static const char *const deal[] = {"agreement", "deal", "accord", "pact", "treaty", "convention", "protocol", "ceasefire", "truce", "jcpoa", "negotiation", "conflict",
        "obligation", "commitment", "contract", "memorandum", "compromise", "settlement", "dispute", "talk", "target", NULL};
    static const char *const house[] = {"parliament", "parliamentary", "election", "vote", "voter", "seat", "coalition", "political", "opposition", "leader", "member", "candidate", "cabinet",
        "campaign", "ruling", "party", "democratic", "politician", "poll", "lawmaker", NULL};
    bool bare = !strcmp(w->d->tokens[m->head].lower, "parties") && !p->n_countries && !p->modifier_agent && !p->org && !p->group;
    for (int32_t t = m->first; bare && t < m->head; t++)
        bare = w->d->tokens[t].upos == UPOS_DET || w->d->tokens[t].upos == UPOS_PRON || !strcmp(w->d->tokens[t].lower, "other") || !strcmp(w->d->tokens[t].lower, "remaining");
    if (!bare)
        return false;
    const struct sentence *s = &w->d->sentences[m->sentence];
    for (uint32_t i = s->first; i < s->first + s->count; i++)
        if ((int32_t)i != m->head && (word_in(w->d->tokens[i].lemma, house) || word_in(w->d->tokens[i].lower, house)))
            return false;
    return tells_of(w, m->sentence, deal) || (m->sentence > 0 && tells_of(w, m->sentence - 1, deal));
}

static bool use_deal(const struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    if (!parties_to_deal(w, m, p))
        return false;
    m->code = "---", m->country = "", m->sectors = 0;
    m->reason = "parties to a deal", m->rule = "parties";
    m->type = ACTOR_GROUP;
    return true;
}

/* "the army": the state of the sentence or of the report, unless the phrase tells that it is of another, or nobody's. */
static bool takes_default(const struct actor_work *w, const struct actor_mention *m, const struct parts *p)
{
    const struct authority_row *r = p->agent;
    if (!(r->flags & AUTH_COUNTRY) || (!*w->country && !*w->there) || p->strange || mention_of_the_world(w, m) || mention_mere_noun(w, m, r))
        return false;
    return *w->there || !mention_other_side(w, m, r, w->country);
}

/* Whose agent it is: as the phrase says, else of the only state that has such a one, else of the report's; and the reason. */
static const char *state_of_agent(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    const struct authority_row *r = p->agent, *only = r->country || !p->modifier_agent ? r : p->modifier_agent;
    m->reason = p->n_countries ? "agent of a state" : "agent, state unknown";
    if (p->n_countries && *p->country[0])
        return p->country[0];
    if (p->group && !(p->group->flags & AUTH_AMBIGUOUS) && p->group->country) {
        m->reason = "agent of a group that lives in one state";
        return authority_string(w->a, p->group->country);
    }
    if (only->country) {
        m->reason = "agent of one state only";
        return authority_string(w->a, only->country);
    }
    if (!takes_default(w, m, p))
        return "";
    m->reason = *w->there ? "bare agent, state of the sentence" : "bare agent, state of the document";
    return *w->there ? w->there : w->country;
}

static void set_sector(struct actor_work *w, struct actor_mention *m, const char *country, uint32_t sector, const char *name)
{
    m->sectors = sector;
    m->code = arena_format(w->arena, "%s%s", country, name);
}

/* "police bullets", "rebel rockets": the weapon is theirs who are named before it */
static bool arms_of_force(const struct parts *p)
{
    const uint32_t forces = SECTOR_MIL | SECTOR_COP | SECTOR_REB | SECTOR_SPY | SECTOR_PRM;
    return p->agent->sub == SUB_THING && p->agent->sectors == SECTOR_UAF && p->modifier_agent && p->modifier_agent->sectors & forces;
}

static void use_agent_of_state(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    const struct authority_row *r = p->agent, *sector = (r->sectors && !arms_of_force(p)) || !p->modifier_agent ? r : p->modifier_agent;
    const char *country = state_of_agent(w, m, p);
    set(m, w, sector, make_code(w, country, sector), country);
    if (!sector->sectors && *country && p->n_countries && !p->group && word_in(w->d->tokens[m->head].lemma, rulers))
        set_sector(w, m, country, SECTOR_GOV, "GOV");
    if (*country)
        mention_find_holder(w, m, p, country);
    if (!arms_of_force(p) && deed_of_state(w, m, p))
        set_sector(w, m, country, SECTOR_MIL, "MIL");
}

static uint8_t type_of_agent(const struct authority_row *r)
{
    if (r->sub == SUB_THING || r->sub == SUB_EVENT)
        return ACTOR_THING;
    return r->sub == SUB_INSTITUTION ? ACTOR_ORG : ACTOR_GROUP;
}

static void use_agent(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    if (use_deal(w, m, p))
        return;
    const struct authority_row *r = p->agent;
    if (p->org && (!r->sectors || !p->state_word || p->org->country)) {
        use_org(w, m, p->org, false);
        m->sectors |= r->sectors;
        mention_find_holder(w, m, p, authority_string(w->a, p->org->id));
    } else {
        use_agent_of_state(w, m, p);
    }
    m->type = type_of_agent(r);
    if (r->sub != SUB_PERSON || !singular(w, m) || !(r->sectors || r->flags & AUTH_ROLE))
        return;
    int32_t named = p->somebody >= 0 ? p->somebody : is_title(w, m->head) ? w->d->tokens[m->head].head : -1;
    m->role = words_of(w, r, p);
    m->name = named >= 0 ? name_from(w, named) : m->name;
    m->type = ACTOR_PERSON;
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
        use_org(w, m, p->org, false);
    } else if (r) {
        if (!*country && (r->flags & AUTH_COUNTRY) && !p->strange && !(w->d->tokens[m->head].ner == NER_PER && another_holds_it(w, r)))
            country = w->country;
        set(m, w, r, make_code(w, country, r), country);
        m->reason = "name with a title";
        static const char *const named_to[] = {"designate", "elect", NULL};
        if (word_in(w->d->tokens[m->head].lower, named_to))
            m->type = ACTOR_PERSON;
        bool bare_name = w->d->tokens[m->head].upos == UPOS_PROPN && w->d->tokens[m->head].ner == NER_NONE;
        if (r->sub == SUB_PERSON && bare_name && singular(w, m) && r->flags & AUTH_ROLE)
            m->type = ACTOR_PERSON;     /* "journalist Ada Novak" of a tagger that knows no Ada */
        if (r->sub == SUB_PERSON && m->type == ACTOR_PERSON)
            m->role = words_of(w, r, p);
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
    if (!singular(w, &w->d->actors[mention]))
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
    set(m, w, r, make_code(w, country, r), country);
    if (r->sectors & SECTOR_IGO)
        set_sector(w, m, country, SECTOR_GOV, "GOV");
    m->type = ACTOR_ORG;
    m->reason = "body of a state";
}

static void use_own_body(struct actor_work *w, struct actor_mention *m, const struct authority_row *r, const char *here)
{
    set(m, w, r, r->sectors & SECTOR_PTY ? arena_format(w->arena, "%sPTY", here) : make_code(w, here, r), here);
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
        use_org(w, m, p->head, true);
}

static void use_group(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    const struct authority_row *r = p->head;
    const char *country = p->n_countries ? p->country[0] : mention_home_of(w, r);
    set(m, w, r, arena_format(w->arena, "%s%s", country, authority_string(w->a, r->code)), country);
    m->name = authority_string(w->a, r->name);
    m->entity = authority_string(w->a, r->id);
    m->type = ACTOR_GROUP;
    m->named = true;
    m->reason = "known group";
}

static void use_named_person(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    if (p->agent || p->modifier_agent)
        m->role = words_of(w, p->agent ? p->agent : p->modifier_agent, p);
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
        use_agent(w, m, p);
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
