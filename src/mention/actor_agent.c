/* Agents: nouns that act ("the army", "the foreign minister", "a drone"). In: a mention with the names found in its words. Out: whose
   agent it is, its code, and for an office that one person holds who that was on the day of the report. */
#include "mention/actor_parts.h"

#include <string.h>

bool mention_singular(const struct actor_work *w, const struct actor_mention *m)
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
    return p->agent->sub == SUB_PERSON && !is_title(w, m->head) && mention_singular(w, m) && (!p->former || p->ousted) && !p->no_holder && !p->owned && w->d->tokens[m->head].ner != NER_PER;
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
const char *mention_office_words(const struct actor_work *w, const struct authority_row *r, const struct parts *p)
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

void mention_set_sector(struct actor_work *w, struct actor_mention *m, const char *country, uint32_t sector, const char *name)
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
    mention_set_row(m, w, sector, mention_make_code(w, country, sector), country);
    if (!sector->sectors && *country && p->n_countries && !p->group && word_in(w->d->tokens[m->head].lemma, rulers))
        mention_set_sector(w, m, country, SECTOR_GOV, "GOV");
    if (*country)
        mention_find_holder(w, m, p, country);
    if (!arms_of_force(p) && deed_of_state(w, m, p))
        mention_set_sector(w, m, country, SECTOR_MIL, "MIL");
}

static uint8_t type_of_agent(const struct authority_row *r)
{
    if (r->sub == SUB_THING || r->sub == SUB_EVENT)
        return ACTOR_THING;
    return r->sub == SUB_INSTITUTION ? ACTOR_ORG : ACTOR_GROUP;
}

void mention_use_agent(struct actor_work *w, struct actor_mention *m, const struct parts *p)
{
    if (use_deal(w, m, p))
        return;
    const struct authority_row *r = p->agent;
    if (p->org && (!r->sectors || !p->state_word || p->org->country)) {
        mention_use_org(w, m, p->org, false);
        m->sectors |= r->sectors;
        mention_find_holder(w, m, p, authority_string(w->a, p->org->id));
    } else {
        use_agent_of_state(w, m, p);
    }
    m->type = type_of_agent(r);
    if (r->sub != SUB_PERSON || !mention_singular(w, m) || !(r->sectors || r->flags & AUTH_ROLE))
        return;
    int32_t named = p->somebody >= 0 ? p->somebody : is_title(w, m->head) ? w->d->tokens[m->head].head : -1;
    m->role = mention_office_words(w, r, p);
    m->name = named >= 0 ? name_from(w, named) : m->name;
    m->type = ACTOR_PERSON;
}
