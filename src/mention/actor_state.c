/* Whose is an agent, a body or a people that names no state. In: a mention and its row; out: may the state of the report stand in,
   which of its homes a people has here, whether a body's name is one that many states have. */
#include "mention/actor_parts.h"
#include "mention/actor_span.h"

#include <string.h>

enum { BRIEF = 4, DEPTH = 8 };

/* "other countries", "nations", "a country", "many states": of the world, not the report's own */
bool mention_of_the_world(const struct actor_work *w, const struct actor_mention *m)
{
    static const char *const states[] = {"country", "nation", "state", "government", "power", "neighbor", "neighbour", "economy", NULL};
    static const char *const open[] = {"any", "another", "other", "no", "each", "every", "one", "some", "which", "third", "such", "single", NULL};
    const struct token *t = w->d->tokens;
    if (!word_in(t[m->head].lemma, states))
        return false;
    bool many = t[m->head].feat_bits & FEAT_PLUR, own = !strcmp(t[m->head].lemma, "government");  /* "a unity government" */
    for (int32_t i = m->first; i < m->head; i++)
        many |= word_in(t[i].lower, open) || (!own && mention_indefinite(&t[i]));
    return many;
}

/* The one hit that names this state in the report; -1: none, or more. */
static int32_t sole_name(const struct actor_work *w, const char *country)
{
    int32_t found = -1;
    for (uint32_t i = 0; i < w->n_hits; i++) {
        if (!w->row[i] || strcmp(authority_string(w->a, w->row[i]->country), country))
            continue;
        if (found >= 0)
            return -1;
        found = (int32_t)i;
    }
    return found;
}

/* "The navy released | a Turkish ship": the only state that the report names is on the other side of the verb; of gunmen,
   farmers, police it is theirs all the same, of arms of a state it is another's */
bool mention_other_side(const struct actor_work *w, const struct actor_mention *m, const struct authority_row *r, const char *country)
{
    const uint32_t arms = SECTOR_GOV | SECTOR_MIL | SECTOR_LEG | SECTOR_JUD | SECTOR_SPY;
    static const char *const across[] = {"to", "from", "with", "against", "on", "by", "for", NULL};
    const struct token *t = w->d->tokens;
    uint8_t rel = t[m->head].rel;
    int32_t verb = rel == REL_NSUBJ && r->sectors & arms ? t[m->head].head : -1;
    int32_t hit = verb >= 0 && w->d->n_sentences <= BRIEF ? sole_name(w, country) : -1, at = hit >= 0 ? w->hits[hit].last : -1;
    for (int i = 0; i < DEPTH && at >= 0 && t[at].head != verb; i++)
        at = t[at].head;
    if (at < 0 || at == m->head || t[at].head != verb)
        return false;
    int32_t mark = document_child(w->d, at, REL_CASE, -1);
    bool theirs = t[at].rel == REL_OBJ || t[at].rel == REL_IOBJ || t[at].rel == REL_NSUBJ || t[at].rel == REL_NSUBJ_PASS;
    return theirs || ((t[at].rel == REL_OBL || t[at].rel == REL_OBL_AGENT) && mark >= 0 && word_in(t[mark].lower, across));
}

/* "movement of people", "one side of the dispute": no body of the state */
bool mention_mere_noun(const struct actor_work *w, const struct actor_mention *m, const struct authority_row *r)
{
    struct document *d = w->d;
    for (int32_t c = r->flags & AUTH_WEAK ? document_child(d, m->head, REL_NMOD, -1) : -1; c >= 0; c = document_child(d, m->head, REL_NMOD, c))
        if (c > m->head && d->tokens[c].upos == UPOS_NOUN && !strcmp(document_case_of(d, c), "of"))
            return true;
    return false;
}

/* "Labour Party", "National Liberation Front", "Congress": many states have one */
bool mention_generic(const char *name)
{
    static const char *const words[] = {"national", "liberation", "front", "army", "people", "popular", "democratic", "labor", "labour", "conservative",
        "communist", "socialist", "liberal", "republican", "social", "workers", "worker", "party", "union", "united", "unity", "patriotic", "revolutionary",
        "armed", "forces", "force", "guard", "guards", "islamic", "movement", "alliance", "council", "committee", "central", "supreme", "court", "congress",
        "senate", "house", "of", "the", "and", "for", "s", "representatives", "assembly", "parliament", "state", "department", "ministry", "foreign", "defense",
        "defence", "interior", "justice", "presidential", "progressive", "christian", "green", "freedom", "development", "rally", "salvation", "resistance",
        "transitional", "military", "police", "federal", "general", "high", "commission", "security", "coalition", "opposition", "free", "independence",
        "reform", "royal", "navy", "air", "marines", "deputies", "civil", "agency", "intelligence", "service", "secret", "public", "order", "student", "students", "youth", "league", "women",
        "confederation", "constitutional", "election", "electoral", "human", "rights", "affairs", "internal", "treasury", "trade", "commerce", NULL};
    struct authority_word x;
    char word[sizeof x.text + 1];
    for (size_t used; (used = authority_next_word(name, strlen(name), &x)) > 0; name += used) {
        memcpy(word, x.text, x.length);
        word[x.length] = '\0';
        if (!word_in(word, words))
            return false;
    }
    return true;
}

/* A body of some other state that the report never names, by a name that the report's own state has, too. */
const char *mention_own_body(const struct actor_work *w, const struct authority_row *r)
{
    const char *home = authority_string(w->a, r->country), *here = *w->there ? w->there : w->country;
    return strlen(home) == 3 && *here && strcmp(home, here) && !mention_state_named(w, home) && mention_generic(authority_string(w->a, r->name)) ? here : NULL;
}

/* the one of its homes that the report names, or "" */
static const char *only_home(const struct actor_work *w, const char *homes)
{
    const char *only = "";
    for (uint32_t i = 0; i < w->n_stated; i++)
        if (strstr(homes, w->stated[i])) {
            if (*only)
                return "";
            only = w->stated[i];
        }
    return only;
}

/* "Kurds": at home in several states; which of them is meant the report tells, or nobody */
const char *mention_home_of(const struct actor_work *w, const struct authority_row *group)
{
    const char *homes = authority_string(w->a, group->note);
    if (!(group->flags & AUTH_AMBIGUOUS) || !strchr(homes, '|'))
        return authority_string(w->a, group->country);
    if (*w->there && strstr(homes, w->there))
        return w->there;
    return *w->country && strstr(homes, w->country) ? w->country : only_home(w, homes);
}
