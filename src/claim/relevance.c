/* In: a match with its actors. Out: whether it is an event of politics. An act between people who stand for nothing
   is crime, accident, sport or weather; police and courts count as doers; words and deals need somebody who speaks
   for somebody. Of nameless officials, witnesses and town halls only what is about politics counts. The words are the
   classes politics_* of data/lexicon/situation.lex. */
#include "claim/relevance.h"

#include "claim/predicate.h"
#include "lexicon/vocabulary.h"

#include <string.h>

/* firms, schools, clinics, farms: named or not, they stand for themselves */
#define SECTORS_PRIVATE (SECTOR_BUS | SECTOR_EDU | SECTOR_HLH | SECTOR_AGR)

static bool one_weighty(const struct actor_mention *m)
{
    bool private = m->sectors && !(m->sectors & ~(uint32_t)SECTORS_PRIVATE);
    return m->sectors & SECTORS_WEIGHTY || m->type == ACTOR_STATE || (m->named && m->country && *m->country && !private);
}

/* "police inaction": a frame that names a context is of public life whoever suffers it */
static bool in_its_context(const struct match *m) { return m->frame->context != WORD_NONE; }

/* what is named inside a phrase: a state or a body, not the town someone comes from */
static bool weighty_part(const struct actor_mention *m) { return m->sectors & SECTORS_WEIGHTY || m->type == ACTOR_STATE; }

/* whoever is named in the phrase ("the party's office", "the son of the president") */
static bool weighty_inside(const struct document *d, const struct actor_mention *m)
{
    for (int32_t t = m->first; t <= m->last && d->actor_of_token; t++)
        if (d->actor_of_token[t] >= 0 && weighty_part(&d->actors[d->actor_of_token[t]]))
            return true;
    for (int32_t c = document_child(d, m->head, REL_NMOD, -1); c >= 0 && d->actor_of_token; c = document_child(d, m->head, REL_NMOD, c))
        if (d->actor_of_token[c] >= 0 && document_under(d, c, "of") && weighty_part(&d->actors[d->actor_of_token[c]]))
            return true;
    return false;
}

static bool weighty(const struct document *d, const struct actor_set *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (one_weighty(&d->actors[s->items[i]]) || weighty_inside(d, &d->actors[s->items[i]]))
            return true;
    return false;
}

static bool has_sector(const struct document *d, const struct actor_set *s, uint32_t sectors)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (d->actors[s->items[i]].sectors & sectors)
            return true;
    return false;
}

static bool masses(const struct document *d, const struct actor_set *s)
{
    bool all = s->count > 0;
    for (uint32_t i = 0; i < s->count; i++)
        all &= d->actors[s->items[i]].sectors == SECTOR_CVL && d->actors[s->items[i]].type != ACTOR_PERSON;
    return all;
}

/* "the lawyer |Fatou Ba|", and "|Ba|" later on: the calling that the phrase of a name tells */
static bool called_so(const struct document *d, const struct actor_mention *m)
{
    for (int k = 0; k < 4 && m->named && m->role && m->type == ACTOR_PERSON; k++) {
        for (int32_t t = m->first; t <= m->last; t++)
            if (d->tokens[t].upos == UPOS_NOUN && d->tokens[t].rel != REL_NMOD_POSS && word_is(d, t, W_POLITICS_FATE))
                return true;
        if (m->antecedent < 0)
            return false;
        m = &d->actors[m->antecedent];
    }
    return false;
}

/* people whose fate is politics, whoever they are */
static bool cared_for(const struct document *d, const struct actor_set *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        int32_t head = d->actors[s->items[i]].head, of = document_child(d, head, REL_NMOD, -1);     /* "dozens of activists" */
        if (word_is(d, head, W_POLITICS_FATE) || (of > head && of <= head + 3 && word_is(d, of, W_POLITICS_FATE)) || called_so(d, &d->actors[s->items[i]]))
            return true;
    }
    return false;
}

/* a people or a faith by its name: "Punjabis" */
static bool a_people(const struct document *d, const struct actor_set *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (d->actors[s->items[i]].type == ACTOR_GROUP && d->actors[s->items[i]].entity && d->actors[s->items[i]].named)
            return true;
    return false;
}

bool relevance_of_actors(const struct document *d, const struct actor_set *s) { return weighty(d, s) || cared_for(d, s); }

bool relevance_crosses(const struct document *d, const struct actor_mention *m)
{
    for (uint32_t i = 0; i < d->n_actors && m->country && *m->country; i++) {
        const struct actor_mention *x = &d->actors[i];
        if (x->sentence == m->sentence && x->type == ACTOR_STATE && x->country && *x->country && strcmp(x->country, m->country))
            return true;
    }
    return false;
}

static bool any_prefix(const char *cameo, const char *const *list)
{
    for (; *list; list++)
        if (!strncmp(cameo, *list, strlen(*list)))
            return true;
    return false;
}

/* bombs, shells and rockets are politics, whoever is hit */
static const char *const OF_WAR[] = {"183", "194", "195", "20", NULL};
/* only who rules does these: curfew, emergency, ban, truce, sanctions, blockade */
static const char *const OF_STATES[] = {"172", "081", "085", "087", "163", "191", "192", NULL};
/* what monitors of human rights count, whoever did it */
static const char *const GRAVE[] = {"173", "174", "175", "18", "19", "20", NULL};

/* "were killed in shelling": a gerund behind a preposition, with nobody who does it */
static bool in_act_of_war(const struct document *d, int32_t t)
{
    static const char *const ACTS[] = {"shelling", "bombing", "bombardment", "fighting", "rioting", "shooting", "looting", NULL};
    static const char *const IN[] = {"in", "by", "during", "amid", "from", NULL};
    return d->tokens[t].upos == UPOS_VERB && t > 0 && token_lower_in(&d->tokens[t], ACTS) && token_lower_in(&d->tokens[t - 1], IN);
}

/* Something in the sentence, beside the act, is of strife: who fights or dissents, a protest, a battle. */
static bool in_strife(const struct document *d, const struct match *m)
{
    const uint32_t parties = SECTOR_MIL | SECTOR_REB | SECTOR_UAF | SECTOR_OPP | SECTOR_PRM;
    const struct sentence *s = &d->sentences[document_sentence_of_token(d, m->token)];
    for (int32_t t = (int32_t)s->first; t < (int32_t)(s->first + s->count); t++) {
        int32_t a = d->actor_of_token ? d->actor_of_token[t] : -1;
        bool actor = a >= 0 && d->actors[a].head == t && d->actors[a].can_act && d->actors[a].sectors & parties;
        if (t != m->token && (actor || (d->tokens[t].upos == UPOS_NOUN && word_is(d, t, W_POLITICS_STRIFE)) || in_act_of_war(d, t)))
            return true;
    }
    return false;
}

/* "the blast", "an attack": the word that is the act does not do it */
static bool does_itself(const struct document *d, const struct match *m)
{
    return m->source.count == 1 && m->frame->pos == FRAME_NOUN && d->actors[m->source.items[0]].head == m->token;
}

/* town halls, counties, schools, and towns that act: "the city council", "St. Petersburg" */
static bool local(const struct document *d, const struct actor_mention *m)
{
    for (int32_t t = m->first; t <= m->last; t++)
        if (word_is(d, t, W_POLITICS_LOCAL))
            return true;
    return !m->sectors && m->type != ACTOR_STATE && m->type != ACTOR_PERSON && m->named && m->country && *m->country && m->place_use;
}

/* The business of a town with nobody from outside it. */
static bool parochial(const struct document *d, const struct match *m)
{
    const struct actor_mention *a = m->source.count == 1 ? &d->actors[m->source.items[0]] : NULL;
    if (!a || !local(d, a))
        return false;
    for (uint32_t i = 0; i < m->target.count; i++) {
        const struct actor_mention *b = &d->actors[m->target.items[i]];
        bool own = b->holder >= 0 && (b->holder == m->source.items[0] || d->actors[b->holder].antecedent == m->source.items[0]);
        if (one_weighty(b) && !local(d, b) && !own)
            return false;
    }
    return true;
}

/* "arrived at the stadium": to go somewhere in one's own state is no visit */
static bool at_home(const struct document *d, const struct match *m, const char *cameo)
{
    const struct actor_mention *a = m->source.count ? &d->actors[m->source.items[0]] : NULL, *b = m->target.count ? &d->actors[m->target.items[0]] : NULL;
    return a && b && !strncmp(cameo, "042", 3) && a->country && *a->country && b->country && !strcmp(a->country, b->country) &&
           (b->place_use || b->type == ACTOR_THING);
}

/* one nameless assailant and his victim: the crime page */
static bool brawl(const struct document *d, const struct match *m, const char *cameo)
{
    const struct actor_mention *a = m->source.count == 1 ? &d->actors[m->source.items[0]] : NULL;
    bool nameless = a && a->sectors == SECTOR_UAF && !a->named && !(d->tokens[a->head].feat_bits & FEAT_PLUR);
    return nameless && !strncmp(cameo, "182", 3) && !weighty(d, &m->target) && !cared_for(d, &m->target);
}

/* "displaced persons", "the occupied territories": what they are, not what the sentence tells */
static bool mere_attribute(const struct document *d, const struct match *m)
{
    return d->tokens[m->token].rel == REL_AMOD && m->frame->pos == FRAME_VERB && !m->source.count;
}

/* "detained by urgent commitments", "killed by distemper": the text says by what, and it is neither actor nor weapon */
static bool done_by_no_one(const struct document *d, const struct match *m)
{
    static const char *const ARMED[] = {"weapon", "explosive", "heavy", "firearm", "violence", "crowdweapon", "cbrn", "troops", "arms", "gunfire"};
    int32_t agent = document_child(d, m->token, REL_OBL_AGENT, -1);
    if (m->source.count || agent < 0 || d->tokens[agent].upos != UPOS_NOUN)
        return false;
    for (size_t i = 0; i < sizeof ARMED / sizeof *ARMED; i++)
        if (table_class_has(m->table, ARMED[i], table_word(m->table, d->tokens[agent].lemma, strlen(d->tokens[agent].lemma))))
            return false;
    return true;
}

static bool of_class(const struct document *d, const struct match *m, const char *name, int32_t t)
{
    return t >= 0 && table_class_has(m->table, name, table_word(m->table, d->tokens[t].lemma, strlen(d->tokens[t].lemma)));
}

/* mortar fire, machine-gun fire */
static bool gunfire(const struct document *d, const struct match *m, int32_t t)
{
    bool armed = false;
    for (int32_t c = d->tokens[t].first_child; c >= 0 && c < t && !armed; c = d->tokens[c].next_sibling)
        armed = of_class(d, m, "heavy", c) || of_class(d, m, "weapon", c) || of_class(d, m, "firearm", c) || of_class(d, m, "troops", c);
    return armed;
}

/* "when two trains crash", "in a crash": below the verb, or below the next that is joined to it ("died and two were hurt when ...") */
static bool above_mishap(const struct document *d, const struct match *m, int32_t verb, bool joined)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        uint8_t rel = d->tokens[c].rel;
        if ((rel == REL_ADVCL && of_class(d, m, "mishap", c)) || (rel == REL_OBL && document_under(d, c, "in") && of_class(d, m, "accident", c) && !gunfire(d, m, c)) ||
            (joined && rel == REL_CONJ && predicate_passive(d, c) && above_mishap(d, m, c, false)))
            return true;
    }
    return false;
}

/* "collided": the clause above or below tells of an accident */
static bool beside_mishap(const struct document *d, const struct match *m)
{
    const struct token *k = &d->tokens[m->token];
    return ((k->rel == REL_ADVCL || k->rel == REL_CONJ) && of_class(d, m, "mishap", k->head)) || above_mishap(d, m, m->token, m->passive);
}

/* "The plane came down in fog, killing all on board" */
static bool came_down(const struct document *d, int32_t verb)
{
    return verb >= 0 && (uint32_t)verb + 1 < d->n_tokens && !strcmp(d->tokens[verb].lemma, "come") && !strcmp(d->tokens[verb + 1].lower, "down");
}

/* Fires, wrecks and stampedes kill, and no one does it. */
static bool accident(const struct document *d, const struct match *m)
{
    const uint32_t armed = SECTOR_MIL | SECTOR_REB | SECTOR_COP | SECTOR_GOV;
    int32_t doer = m->source.count ? d->actors[m->source.items[0]].head : -1, kind = doer >= 0 ? document_child(d, doer, REL_COMPOUND, -1) : -1;
    bool storm = doer >= 0 && d->tokens[doer].upos == UPOS_PROPN && of_class(d, m, "weather", kind);     /* Typhoon Haiyan */
    if (doer >= 0 && (storm || (of_class(d, m, "accident", doer) && !gunfire(d, m, doer)) || of_class(d, m, "conveyance", doer) || (of_class(d, m, "explosion", doer) && of_class(d, m, "fuel", kind))))
        return true;
    const struct token *k = &d->tokens[m->token];
    if (k->rel == REL_ADVCL && k->feat_bits & (FEAT_GER | FEAT_PART) && (of_class(d, m, "mishap", k->head) || came_down(d, k->head)))     /* "An army jet crashes, killing six" */
        return true;
    return !has_sector(d, &m->source, armed) && beside_mishap(d, m);
}

/* what is done rather than said; "the minister was accused" needs no accuser */
static bool is_deed(const struct match *m, uint32_t root)
{
    bool accused = root == ROOT_ACCUSE && (m->passive || m->frame->pos == FRAME_NOUN);
    return accused || root == ROOT_ASSAULT || root == ROOT_COERCE || root == ROOT_PROTEST || root == ROOT_RETREAT || root == ROOT_SANCTION;
}

/* "Nineteen people were arrested at a rally" counts, "Nineteen people were arrested" does not. */
static const char *without_doer(const struct document *d, const struct match *m, uint32_t root, const char *cameo)
{
    const struct actor_set *t = &m->target;
    if (root == ROOT_PROTEST || in_its_context(m))
        return NULL;
    if (!is_deed(m, root))
        return "nobody is named who did it";
    if (has_sector(d, t, SECTORS_WEIGHTY) || (root == ROOT_ASSAULT && has_sector(d, t, SECTOR_COP)) || cared_for(d, t) || a_people(d, t) || (any_prefix(cameo, OF_STATES) && weighty(d, t)))
        return NULL;
    bool suffered = m->passive && m->frame->pos == FRAME_VERB && any_prefix(cameo, GRAVE);
    return suffered && in_strife(d, m) ? NULL
           : "nobody is named who did it, and neither who suffered it nor the rest of the sentence is of politics";
}

/* "The talks surrounded the issue of aid", "attack inflation": force is used on what has a body */
static bool force_on_abstract(const struct document *d, const struct match *m, uint32_t root, const char *cameo)
{
    static const char *const FORCE[] = {"18", "19", "20", NULL};
    bool all = (root == ROOT_ASSAULT || root == ROOT_COERCE) && any_prefix(cameo, FORCE) && m->target.count;
    for (uint32_t i = 0; all && i < m->target.count; i++)
        all = of_class(d, m, "abstract", d->actors[m->target.items[i]].head);
    return all;
}

/* "the Palestinian-Israeli conflict", "its military presence": what lasts is no act, unless the sentence says that it broke out or ended; but "a war of words" */
static bool lasting(const struct document *d, const struct match *m)
{
    return m->frame->pos == FRAME_NOUN && !m->frame->n_fixed && !m->hosted && word_is(d, m->token, W_POLITICS_LASTING);
}

static bool small_number(const struct token *t)
{
    size_t n = strspn(t->form, "0123456789");
    return n && n <= 3 && !t->form[n];
}

/* "4-1", "34-20": a score, and nothing counted: not "killed 10-15 | civilians" */
static bool is_score(const struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    bool dash = (uint32_t)t + 2 < d->n_tokens && (!strcmp(k[1].form, "-") || !strcmp(k[1].form, "\xe2\x80\x93")) && !k[1].space_before && !k[2].space_before;
    bool counts = dash && (uint32_t)t + 3 < d->n_tokens && (k[3].upos == UPOS_NOUN || k[3].upos == UPOS_ADJ || k[3].upos == UPOS_PROPN || k[3].upos == UPOS_SYM);
    return dash && !counts && small_number(k) && small_number(k + 2);
}

/* A noun of sport that is no part of a name ("the Arab |League"), nobody's calling in public life ("a land |defender") and no mere "marathon talks". */
static bool of_sport(const struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    int32_t a = d->actor_of_token ? d->actor_of_token[t] : -1;
    bool public = a >= 0 && (d->actors[a].sectors & (SECTOR_HRI | SECTOR_NGO) || (d->actors[a].entity && d->actors[a].type == ACTOR_ORG));
    return word_is(d, t, W_POLITICS_SPORT) && k->upos == UPOS_NOUN && k->ner == NER_NONE && k->rel != REL_COMPOUND && !public;
}

/* "voted 13-2", "by a vote of 13-2" */
static bool is_count_of_votes(const struct document *d, int32_t t)
{
    static const char *const VOTES[] = {"vote", "voted", "voting", "majority", "ruled", "ruling", "passed", "approved", NULL};
    return t > 1 && (token_lower_in(&d->tokens[t - 1], VOTES) || token_lower_in(&d->tokens[t - 2], VOTES));
}

/* "Croatia crushed Portugal 4-1 to reach the semi-finals": force between teams, in a sentence with a word of sport */
static bool on_the_field(const struct document *d, const struct match *m, uint32_t root)
{
    const uint32_t armed = SECTOR_MIL | SECTOR_REB | SECTOR_COP | SECTOR_UAF | SECTOR_SPY;
    if ((root != ROOT_ASSAULT && root != ROOT_COERCE && root != ROOT_RETREAT) || has_sector(d, &m->source, armed) || has_sector(d, &m->target, armed))
        return false;
    const struct sentence *s = &d->sentences[document_sentence_of_token(d, m->token)];
    for (int32_t t = (int32_t)s->first; t < (int32_t)(s->first + s->count); t++)
        if (of_sport(d, t) || (is_score(d, t) && !is_count_of_votes(d, t)))
            return true;
    return false;
}

/* "a carrier strike group", "an attack helicopter": what the thing is for */
static bool of_gear(const struct document *d, const struct match *m)
{
    const struct token *k = &d->tokens[m->token];
    return m->frame->pos == FRAME_NOUN && k->rel == REL_COMPOUND && of_class(d, m, "gear", k->head);
}

/* "mangroves are being destroyed" */
static bool only_things(const struct document *d, const struct actor_set *t)
{
    bool all = t->count > 0;
    for (uint32_t i = 0; i < t->count; i++)
        all &= !*d->actors[t->items[i]].code && !d->actors[t->items[i]].can_act && d->actors[t->items[i]].type == ACTOR_THING;
    return all;
}

/* It is no act at all. */
static const char *no_act(const struct document *d, const struct match *m, uint32_t root, const char *cameo)
{
    if (mere_attribute(d, m))
        return "what somebody or something is, not what is told";
    if (done_by_no_one(d, m))
        return "done by neither an actor nor a weapon";
    if (of_gear(d, m))
        return "what a thing is for";
    if (root == ROOT_ASSAULT && accident(d, m))
        return "an accident";
    if (lasting(d, m))
        return "a state of things, no act";
    if (on_the_field(d, m, root))
        return "a game";
    if (force_on_abstract(d, m, root, cameo))
        return "a thing that no force can be used on";
    return NULL;
}

static bool has_party(const struct match *m) { return m->both.count || m->with.count; }

/* It is an act, but whose and on whom is not told, or they are nobody. */
static const char *no_parties(const struct document *d, const struct match *m, uint32_t root, const char *cameo)
{
    const struct actor_set *s = &m->source, *t = &m->target;
    bool party = has_party(m), noun = m->frame->pos == FRAME_NOUN;
    if (root == ROOT_CONSULT && s->count && (!weighty(d, s) || masses(d, s)))    /* anybody visits and talks */
        return "who visits or talks stands for no state, party, army or group";
    if (noun && !t->count && !party && !m->hosted && root != ROOT_ASSAULT && root != ROOT_PROTEST && !in_its_context(m))
        return "a noun with nobody beside it";
    if (noun && root == ROOT_COERCE && !s->count && !party && !m->hosted && (!strncmp(cameo, "163", 3) || !strncmp(cameo, "191", 3)))
        return "a state of things, by nobody who is named";     /* "the siege of Troy", "sanctions on Cuba" */
    if (does_itself(d, m) && !t->count)
        return "the word for the act does not do it";
    if (!s->count && !party && !any_prefix(cameo, OF_WAR) && only_things(d, t))
        return "a thing that is nobody's, and nobody who did it";
    return NULL;
}

/* Somebody acts, but it is no politics. */
static const char *no_politics(const struct document *d, const struct match *m, uint32_t root, const char *cameo)
{
    const struct actor_set *s = &m->source, *t = &m->target;
    if (!s->count && !has_party(m))
        return without_doer(d, m, root, cameo);
    if (brawl(d, m, cameo))
        return "one nameless assailant and his victim: crime";
    if (at_home(d, m, cameo))
        return "a way within one's own state is no visit";
    if (parochial(d, m) && (!is_deed(m, root) || (root == ROOT_COERCE && !t->count)))
        return "what stays in a town";
    bool law = has_sector(d, s, SECTOR_COP | SECTOR_JUD), doer = law && (is_deed(m, root) || in_its_context(m)), party = weighty(d, &m->both) || weighty(d, &m->with);
    bool fate = is_deed(m, root) && any_prefix(cameo, GRAVE) && cared_for(d, t);       /* "an activist was gunned down by hitmen" */
    return weighty(d, s) || weighty(d, t) || weighty(d, &m->addressee) || party || root == ROOT_PROTEST || doer || fate
               ? NULL : "nobody in it stands for a state, party, army or group";
}

const char *relevance_objection(const struct document *d, const struct match *m, uint32_t root, const char *cameo, bool political)
{
    const char *objection = no_act(d, m, root, cameo);
    if (!objection)
        objection = no_parties(d, m, root, cameo);
    if (objection)
        return objection;
    if ((political || (root == ROOT_ASSAULT && any_prefix(cameo, OF_WAR))) && is_deed(m, root) && (m->source.count || m->target.count))
        return NULL;
    return no_politics(d, m, root, cameo);
}

/* --- statements --- */

#define SECTORS_SPEAKING ((SECTORS_WEIGHTY & ~(uint32_t)SECTOR_MED) | SECTOR_JUD | SECTOR_LAB)

/* "words written by X", "what X described as": said, but not what the sentence tells */
static bool in_passing(const struct document *d, const struct match *m)
{
    static const char *const WHAT[] = {"what", "whatever", NULL};
    const struct token *t = &d->tokens[m->token];
    if (t->rel == REL_ACL && m->passive)
        return true;
    if (t->rel == REL_ACL_RELCL && t->head >= 0 && token_lower_in(&d->tokens[t->head], WHAT))
        return true;
    int32_t object = document_child(d, m->token, REL_OBJ, -1);
    return object >= 0 && object < m->token && token_lower_in(&d->tokens[object], WHAT);
}

/* "officials", "a witness"; "county officials": nobody of whom the state is made */
static bool nameless(const struct document *d, const struct actor_mention *m)
{
    bool capitals = false;
    if (local(d, m))
        return true;
    for (int32_t t = m->first; t <= m->last; t++) {
        capitals |= d->tokens[t].upos == UPOS_PROPN || (t > m->first && d->tokens[t].form[0] >= 'A' && d->tokens[t].form[0] <= 'Z');
        capitals |= t == m->first && d->tokens[t].upos == UPOS_ADJ && d->tokens[t].form[0] >= 'A' && d->tokens[t].form[0] <= 'Z';
    }
    return !capitals && word_is(d, m->head, W_POLITICS_NAMELESS);
}

bool relevance_speaks(const struct document *d, const struct match *m, bool eventful)
{
    if (!m->source.count || in_passing(d, m))
        return false;
    const struct actor_mention *speaker = &d->actors[m->source.items[0]];
    if (nameless(d, speaker))
        return eventful;
    return !(speaker->sectors & SECTOR_MED) && ((speaker->sectors & SECTORS_SPEAKING) || speaker->type == ACTOR_STATE);
}
