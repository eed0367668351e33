/* Who is meant by the phrase that fills a slot of actors. In: the token of the phrase. Out: its actor, that actor's twins
   and whoever is coordinated with it; of a thing that belongs to somebody the thing, of work done in a land the land. */
#include "claim/match_parts.h"

#include <string.h>

#include "base/wordlist.h"

static bool belongs(const struct document *d, int32_t thing, int32_t token, int32_t m)
{
    return thing >= 0 && thing != m && d->actors[thing].head == token && scene_referent(d, d->actors[thing].holder) == m;
}

/* "praised [the president's decision]": the phrase is shown, the one it belongs to is meant. Of a target also where
   the frame asks for the possessor, but not where the phrase is the trigger, or the doer's own ("his resignation"). */
int32_t match_whole_phrase(const struct document *d, int32_t token, int32_t m, const struct match *of_target)
{
    int32_t up = of_target && !document_below(d, of_target->token, token) ? d->tokens[token].head : -1;      /* not "the rule of X, who was |ousted|" */
    if (of_target && actor_set_has(&of_target->source, m))
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
    if (!match_actor_fits(s, slot, m) || s->d->actors[m].head == trigger)     /* "the blast" does not blast */
        return;
    actor_set_add(out, match_whole_phrase(s->d, token, m, of_target));
    for (int32_t twin = document_twin_actor(s->d, m); twin >= 0; twin = document_twin_actor(s->d, twin))
        if (match_actor_fits(s, slot, twin))
            actor_set_add(out, twin);
}

/* "the head of a group, Ada Novak, and | other activists", "a number of Syrians and | Iraqis": the noun that the next of a list hangs on */
static int32_t list_below(const struct document *d, int32_t token)
{
    int32_t of = document_child(d, token, REL_NMOD, -1), name = document_child(d, token, REL_APPOS, -1);
    for (int32_t next = name; next >= 0 && !(document_child(d, name, REL_CONJ, -1) >= 0); next = document_child(d, token, REL_APPOS, next))
        name = next;                    /* a name in two: the list hangs on its last part */
    if (name < 0 && of > token && document_under(d, of, "of"))
        name = document_child(d, of, REL_APPOS, -1);
    if (name > token && d->tokens[name].upos == UPOS_PROPN)
        return name;
    int32_t m = d->actor_of_token ? d->actor_of_token[token] : -1;
    bool some = m >= 0 && d->actors[m].head == token && !strncmp(d->actors[m].reason, "some of", 7);
    return some && of > token && of <= d->actors[m].last ? of : -1;
}

/* the others of such a list, from the first that the phrase of the whole leaves out */
static void add_list_below(const struct scene *s, const struct match *of_target, int32_t trigger, const struct slot_record *slot, int32_t token, bool things, struct actor_set *out)
{
    const struct document *d = s->d;
    int32_t below = list_below(d, token), whole = below >= 0 ? d->actor_of_token[token] : -1;
    for (int32_t c = whole >= 0 ? document_child(d, below, REL_CONJ, -1) : -1; c >= 0; c = document_child(d, below, REL_CONJ, c))
        if (c > d->actors[whole].last && (d->tokens[c].upos == UPOS_NOUN || d->tokens[c].upos == UPOS_PROPN))
            add_actor(s, of_target, trigger, slot, c, things, out);
}

/* "four men |- A, B", "editors, |including A", "defenders, |namely A", "activists |such as A": the token where names of some of them begin; -1 */
static int32_t names_begin(const struct document *d, int32_t t, int32_t end)
{
    static const char *const CUES[] = {"including", "namely", "-", "--", "\xe2\x80\x93", "\xe2\x80\x94", ":", NULL};
    if (t < end && !strcmp(d->tokens[t].form, ","))
        t++;
    static const char *const THEM[] = {"them", "whom", NULL};
    if (t + 1 < end && !strcmp(d->tokens[t].lower, "such") && !strcmp(d->tokens[t + 1].lower, "as"))
        return t + 2;
    if (t + 1 < end && !strcmp(d->tokens[t].lower, "among") && token_lower_in(&d->tokens[t + 1], THEM))
        return t + 2;
    return t < end && d->tokens[t].space_before && token_lower_in(&d->tokens[t], CUES) ? t + 1 : -1;
}

/* Between the names of a list stand signs, joints, ages, titles. */
static bool lists_on(const struct token *t)
{
    bool capital = t->form[0] >= 'A' && t->form[0] <= 'Z';
    return t->upos == UPOS_PUNCT ? !strpbrk(t->form, ".()\"") : capital || t->upos == UPOS_CCONJ || t->upos == UPOS_NUM || t->upos == UPOS_ADJ || t->upos == UPOS_NOUN || t->upos == UPOS_PROPN || t->upos == UPOS_DET;
}

enum { TITLE_WORDS = 10 };

/* Persons who are named as some of those that the phrase of `token` speaks of. */
static void add_named_of(const struct scene *s, const struct slot_record *slot, int32_t token, struct actor_set *out)
{
    const struct document *d = s->d;
    int32_t whole = d->actor_of_token ? d->actor_of_token[token] : -1;
    if (whole < 0 || !(d->tokens[token].feat_bits & FEAT_PLUR) || d->actors[whole].named || (d->actors[whole].type != ACTOR_GROUP && d->actors[whole].type != ACTOR_PERSON))
        return;
    const struct sentence *sentence = &d->sentences[d->actors[whole].sentence];
    int32_t end = (int32_t)(sentence->first + sentence->count), idle = 0;
    int32_t t = names_begin(d, d->actors[whole].head + 1, end);
    if (t < 0)
        t = names_begin(d, d->actors[whole].last + 1, end);
    for (; t >= 0 && t < end && idle < TITLE_WORDS; t++, idle++) {
        if (d->tokens[t].ner != NER_PER && !lists_on(&d->tokens[t]))
            return;
        int32_t m = d->actor_of_token[t];
        bool begins = m >= 0 && m != whole && (d->actors[m].first == t || (d->tokens[t].ner == NER_PER && d->tokens[t].ner_begin));
        if (begins && d->actors[m].named && d->actors[m].type == ACTOR_PERSON && match_actor_fits(s, slot, m)) {
            actor_set_add(out, m);
            t = d->actors[m].last;
            idle = 0;
        }
    }
}

/* "was |not| among those", "a youth and |not| the men" */
static bool is_not(const struct document *d, int32_t token)
{
    static const char *const NOT[] = {"not", "n't", "never", "neither", NULL};
    for (int32_t c = d->tokens[token].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c < token && token_lower_in(&d->tokens[c], NOT))
            return true;
    int32_t cc = document_child(d, token, REL_CC, -1);
    return cc >= 0 && cc < token && token_lower_in(&d->tokens[cc + 1], NOT);
}

/* "among |those arrested were| A and B", "|those killed included| A", "A was among |those| detained": who is meant is told; else the token */
static int32_t those_who_are(const struct document *d, int32_t token)
{
    static const char *const HOLD[] = {"include", "be", "comprise", NULL}, *const SOME[] = {"one", "some", "many", "several", "two", "most", NULL};
    const struct token *k = &d->tokens[token];
    if (strcmp(k->lower, "those") || k->upos != UPOS_PRON)
        return token;
    if (k->rel == REL_NMOD && k->head >= 0 && d->tokens[k->head].rel == REL_NSUBJ && token_lower_in(&d->tokens[k->head], SOME))
        k = &d->tokens[k->head];        /* "one of |those arrested was| A" */
    if (is_not(d, token))
        return token;
    int32_t subject = document_child(d, token, REL_COP, -1) >= 0 ? document_child(d, token, REL_NSUBJ, -1) : -1;
    if (subject >= 0 || k->rel != REL_NSUBJ || k->head < token)
        return subject >= 0 ? subject : token;
    bool nominal = d->tokens[k->head].upos == UPOS_NOUN || d->tokens[k->head].upos == UPOS_PROPN;
    if (nominal && document_child(d, k->head, REL_COP, -1) >= 0)
        return k->head;
    int32_t object = word_in(d->tokens[k->head].lemma, HOLD) ? document_child(d, k->head, REL_OBJ, -1) : -1;
    return object > token ? object : token;
}

/* "A was |among the ten activists| arrested", "A is |one of the activists| jailed": the noun that the sentence says A is one of; -1 */
static int32_t one_of_them(const struct document *d, int32_t token)
{
    static const char *const OF[] = {"among", "amongst", NULL};
    const struct token *k = &d->tokens[token];
    int32_t told = token, mark = document_child(d, token, REL_CASE, -1);
    if (k->rel == REL_NMOD && k->head >= 0 && !strcmp(d->tokens[k->head].lower, "one") && document_under(d, token, "of"))
        told = k->head;
    else if (mark < 0 || !token_lower_in(&d->tokens[mark], OF))
        return -1;
    return document_child(d, told, REL_COP, -1) >= 0 && !is_not(d, told) ? document_child(d, told, REL_NSUBJ, -1) : -1;
}

void match_add_group(const struct scene *s, const struct match *m, const struct slot_record *slot, const struct argument *a,
                      struct actor_set *out)
{
    int32_t token = those_who_are(s->d, a->token);
    bool things = slot->types & (TYPE_ANY | TYPE_STATE) || slot->n_sets;      /* "arrested in Bali": a place of a state */
    const struct match *of_target = slot->name == SLOT_TARGET && a->kind != ROLE_IOBJ ? m : NULL;
    add_actor(s, of_target, m->token, slot, token, things || of_target, out);
    add_list_below(s, of_target, m->token, slot, token, things, out);
    if (of_target)
        add_named_of(s, slot, token, out);
    int32_t named = of_target && s->d->tokens[m->token].head == token && s->d->tokens[token].feat_bits & FEAT_PLUR ? one_of_them(s->d, token) : -1;
    for (int32_t c = named; c >= 0; c = document_child(s->d, named, REL_CONJ, c == named ? -1 : c))
        add_actor(s, of_target, m->token, slot, c, false, out);
    int32_t whole = s->d->actor_of_token ? s->d->actor_of_token[token] : -1;
    for (int32_t c = document_child(s->d, token, REL_CONJ, -1); c >= 0; c = document_child(s->d, token, REL_CONJ, c)) {
        if (whole >= 0 && s->d->actors[whole].head == token && c <= s->d->actors[whole].last)
            continue;           /* "40 politicians and activists": one phrase */
        if (is_not(s->d, c))
            continue;
        add_actor(s, of_target, m->token, slot, c, things, out);
        for (int32_t e = document_child(s->d, c, REL_CONJ, -1); e >= 0; e = document_child(s->d, c, REL_CONJ, e))
            add_actor(s, of_target, m->token, slot, e, things, out);      /* "A, B and C" as the parser may nest it */
    }
}
