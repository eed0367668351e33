/* Who is "they". In: resolved mentions in text order; out: antecedent, sieve, and the facts that an
   antecedent lends to a mention that has none. Antecedents stand before, but for what a pronoun foresees ("In his speech, the minister").

   Deterministic sieves from sure to weak (after Raghunathan et al., "A multi-pass sieve for coreference
   resolution", EMNLP 2010): apposition, same entity, same words, introduced acronym, surname, head of an
   organisation, role held by a named person, regime, definite phrase with the same head, pronouns by
   subject, recency and type. Keys go through hash tables, pronouns look back three sentences: linear. */
#include "mention/actor_work.h"

#include "base/hash.h"

#include <string.h>

enum { WINDOW = 3, PRONOUN_STEPS = 120 };

struct slot { uint64_t key; int32_t mention; };     /* newest mention with the key; key 0: empty */

struct table { struct slot *slots; uint32_t mask; };

struct coref {
    struct actor_work *w;
    struct document *d;
    struct table names, surnames, given, heads, regimes;
    int32_t waiting, awaited;   /* "In |his| speech, |the minister| said": a pronoun and the later mention that it means, or -1 */
};

static struct slot *slot_of(struct table *t, uint64_t key)
{
    key |= 1;
    uint32_t i = (uint32_t)(key >> 7) & t->mask;
    while (t->slots[i].key && t->slots[i].key != key)
        i = (i + 1) & t->mask;
    return &t->slots[i];
}

static int32_t look(struct table *t, uint64_t key)
{
    const struct slot *s = slot_of(t, key);
    return s->key ? s->mention : -1;
}

static void put(struct table *t, uint64_t key, int32_t mention)
{
    *slot_of(t, key) = (struct slot){key | 1, mention};
}

static bool table_init(struct table *t, struct arena *a, uint32_t n)
{
    uint32_t size = 16;
    while (size < n * 4)
        size *= 2;
    t->slots = ARENA_ARRAY(a, struct slot, size);
    t->mask = size - 1;
    return t->slots != NULL;
}

static uint64_t key_of(const char *s)
{
    uint64_t h = 0;
    size_t n = strlen(s), k;
    struct authority_word w;
    for (size_t at = 0; (k = authority_next_word(s + at, n - at, &w)) != 0; at += k)
        h = hash_mix(h, hash_bytes(w.text, w.length < sizeof w.text ? w.length : sizeof w.text, 0));
    return h;
}

static uint64_t last_word_key(const char *s)
{
    const char *space = strrchr(s, ' ');
    return key_of(space ? space + 1 : s);
}

static const struct token *head_of(const struct coref *c, const struct actor_mention *m)
{
    return &c->d->tokens[m->head];
}

/* "The United States lifted its embargo": a name of one is no plural */
static bool plural(const struct coref *c, const struct actor_mention *m)
{
    bool one = m->type == ACTOR_STATE || (m->type == ACTOR_ORG && m->named && m->entity);
    return !one && head_of(c, m)->feat_bits & FEAT_PLUR;
}

/* "the Agency" that is the IAEA has its name and code, not the state of the report. */
static void take_identity(struct actor_mention *m, const struct actor_mention *from)
{
    m->entity = from->entity;
    m->name = from->name;
    if (!*from->code)
        return;
    m->code = from->code;
    m->country = from->country;
    m->sectors = from->sectors;
}

static void lend(struct actor_mention *m, const struct actor_mention *from)
{
    if (!*m->code) {
        m->code = from->code;
        m->sectors = from->sectors;
        m->rule = from->rule;
    }
    if (!*m->country)
        m->country = from->country;
    if (!m->entity && from->entity && (m->type == ACTOR_PRONOUN || from->type == m->type || m->type == ACTOR_OTHER))
        take_identity(m, from);
    if (!m->role && m->type != ACTOR_STATE)
        m->role = from->role;
    if (m->type == ACTOR_PRONOUN || (m->named && m->type != ACTOR_STATE && from->entity && m->entity == from->entity))
        m->name = from->name;
    m->can_act |= from->can_act;
}

/* The person who is named in a noun's phrase: "the lawyer |Omar|". */
static bool names_another(const struct coref *c, const struct actor_mention *m)
{
    for (int32_t t = m->first; t <= m->last; t++)
        if (c->d->tokens[t].ner == NER_PER)
            return true;
    return false;
}

/* "|His Russian girlfriend|, Ada Obi,": one human being */
static bool person_noun(const struct coref *c, const struct actor_mention *m)
{
    const struct authority_row *r = mention_row_at(c->w, m->head);
    return r && r->kind == AUTHORITY_AGENT && r->sub == SUB_PERSON;
}

/* "Ana Reyes, |a nurse who was abducted|": one person told by a name and a noun; the name is hers. "|Reporters| Min Thu and Zaw Lin":
   of those who are told by a name each, the noun stands for the first. */
static void lend_name(const struct coref *c, struct actor_mention *m, struct actor_mention *from)
{
    bool nouns = m->type != ACTOR_STATE && m->type != ACTOR_ORG && from->type != ACTOR_STATE && from->type != ACTOR_ORG;
    if (!m->named && from->named && from->type == ACTOR_PERSON && nouns && !plural(c, m) && !names_another(c, m))
        m->name = from->name;
    else if (m->named && m->type == ACTOR_PERSON && !from->named && nouns && (plural(c, from) ? m->head == from->head + 1 : from->type == ACTOR_PERSON || person_noun(c, from)))
        from->name = m->name;
}

/* Link to the newest mention of the same chain that came before; facts flow to the later one. */
static bool link(struct coref *c, int32_t i, int32_t to, const char *sieve)
{
    struct actor_mention *m = &c->d->actors[i];
    if (to < 0 || to >= i || m->antecedent >= 0 || c->d->actors[to].head == m->head)
        return false;
    m->antecedent = to;
    m->sieve = sieve;
    lend(m, &c->d->actors[to]);
    return true;
}

static bool inside(const struct actor_mention *inner, const struct actor_mention *outer)
{
    return outer->first <= inner->first && inner->last <= outer->last;
}

/* '... is a |Caesar|," |Ana Silva| told the paper': who speaks behind the quotation is nobody in it */
static bool behind_quotation(const struct coref *c, const struct actor_mention *m)
{
    static const char *const marks[] = {"\"", "''", "\xe2\x80\x9d", NULL};
    const struct token *t = &c->d->tokens[m->first];
    return m->first > 1 && word_in(t[-1].form, marks) && !strcmp(t[-2].form, ",");
}

/* The mention headed by the token this one is in apposition to, among the nearest before it. */
static int32_t apposition(const struct coref *c, int32_t i)
{
    const struct actor_mention *m = &c->d->actors[i];
    const struct token *t = head_of(c, m);
    if (t->rel != REL_APPOS || behind_quotation(c, m))
        return -1;
    for (int32_t k = i - 1; k >= 0 && k > i - 20; k--)
        if (c->d->actors[k].head == t->head)
            return k;
    return -1;
}

static void remember(struct coref *c, int32_t i);

/* "|Omar Sy|, a blogger": a name that the tagger does not know is a person's if a calling stands behind it */
static void lend_calling(struct coref *c, const struct actor_mention *m, int32_t to)
{
    struct actor_mention *from = &c->d->actors[to];
    bool unknown = from->named && (from->type == ACTOR_OTHER || from->type == ACTOR_THING || from->type == ACTOR_PERSON) && !*from->code && !from->entity && strchr(from->name, ' ') && !from->place_use;
    if (!unknown || m->named || m->type != ACTOR_PERSON || !m->role)
        return;
    from->type = ACTOR_PERSON;
    from->code = m->code;
    from->country = m->country;
    from->sectors = m->sectors;
    from->rule = m->rule;
    from->role = m->role;
    from->can_act = true;
    remember(c, to);
}

static bool by_apposition(struct coref *c, int32_t i)
{
    int32_t to = apposition(c, i);
    if (!link(c, i, to, "apposition"))
        return false;
    lend_calling(c, &c->d->actors[i], to);
    lend_name(c, &c->d->actors[i], &c->d->actors[to]);
    return true;
}

static bool definite(const struct coref *c, const struct actor_mention *m)
{
    static const char *const words[] = {"the", "this", "that", "these", "those", NULL};
    return word_in(c->d->tokens[m->first].lower, words);
}

/* "(ABC)" right after a name whose initials it is: the name before the bracket. */
static int32_t introduced(const struct coref *c, int32_t i)
{
    const struct actor_mention *m = &c->d->actors[i];
    const struct token *t = c->d->tokens;
    if (m->first != m->last || m->head < 2 || strcmp(t[m->head - 1].form, "("))
        return -1;
    const char *letters = t[m->head].form;
    for (int32_t k = i - 1; k >= 0 && k > i - 12; k--) {
        const struct actor_mention *long_name = &c->d->actors[k];
        if (!long_name->named || long_name->first > m->head || long_name->last < m->head - 2)
            continue;
        size_t n = 0;
        for (int32_t x = long_name->first; x < m->head - 1; x++)
            if (letters[n] && (t[x].form[0] & ~32) == (letters[n] & ~32))
                n++;
        if (n >= 2 && n + 1 >= strlen(letters))
            return k;
    }
    return -1;
}

/* The short name and those that follow it are printed with the long one. */
static bool by_acronym(struct coref *c, int32_t i)
{
    struct actor_mention *m = &c->d->actors[i];
    if (!link(c, i, introduced(c, i), "acronym"))
        return false;
    put(&c->names, key_of(m->name), i);
    m->name = m->entity ? m->name : c->d->actors[m->antecedent].name;
    return true;
}

static uint64_t first_word_key(const char *s)
{
    struct authority_word w;
    return authority_next_word(s, strlen(s), &w) ? hash_mix(0, hash_bytes(w.text, w.length < sizeof w.text ? w.length : sizeof w.text, 0)) : 0;
}

/* "Moyo" is "Tendai Moyo" who was told of before: that is the name. So is "Lin" Lin Guobao, and "Tendai" her. */
static bool by_surname(struct coref *c, int32_t i)
{
    struct actor_mention *m = &c->d->actors[i];
    uint64_t key = key_of(m->name);
    if (strchr(m->name, ' ') || (!link(c, i, look(&c->surnames, key), "surname") && (m->entity || !link(c, i, look(&c->given, key), "first name"))))
        return false;
    const struct actor_mention *full = &c->d->actors[m->antecedent];
    if (!m->entity && full->named && strchr(full->name, ' '))
        m->name = full->name;
    return true;
}

/* "the president" is not "former President Ada Novak", nor "the vice president", who was told of last: those who left an office and those below
   it have chains of their own. "The spokesperson" is the spokesman. */
static uint64_t office_key(const struct coref *c, const struct actor_mention *m, const char *word)
{
    static const char *const left[] = {"former", "ex", "late", "then", "past", "previous", "ousted", "deposed", "outgoing", NULL};
    static const char *const human[] = {"person", "woman", "man"}, *const below[] = {"vice", "deputy", "assistant", NULL};
    size_t n = strlen(word);
    uint64_t gone = 0;          /* 1 left office, 2 a deputy, 4 a head of government: offices of their own */
    for (int32_t t = m->head - 1; t >= 0 && t > m->first - 3 && c->d->tokens[t].upos != UPOS_PUNCT && c->d->tokens[t].upos != UPOS_VERB; t--)
        gone |= (uint64_t)word_in(c->d->tokens[t].lower, left) | (uint64_t)word_in(c->d->tokens[t].lower, below) << 1 | (uint64_t)!strcmp(c->d->tokens[t].lower, "prime") << 2;
    for (size_t i = 0; i < 3; i++)
        if (n > strlen(human[i]) + 3 && !strcmp(word + n - strlen(human[i]), human[i]))
            return hash_mix(hash_bytes(word, n - strlen(human[i]), 0), gone);
    return hash_mix(hash_bytes(word, n, 0), gone);
}

static uint64_t head_key(const struct coref *c, const struct actor_mention *m)
{
    return office_key(c, m, head_of(c, m)->lower);
}

/* "the Agency" may be the IAEA, but "the Electricity Ministry" is no Foreign Ministry: all its words, but the state that both have, stand
   in the longer name */
static bool words_within(const struct coref *c, const struct actor_mention *m, int32_t of)
{
    const struct token *t = c->d->tokens;
    for (int32_t i = m->first; of >= 0 && i <= m->last; i++) {
        const struct authority_row *state = mention_row_at(c->w, i);
        bool word = t[i].upos == UPOS_PROPN || t[i].upos == UPOS_NOUN || t[i].upos == UPOS_ADJ;
        bool found = !word || (state && state->kind == AUTHORITY_NAME && *m->country && !strcmp(m->country, c->d->actors[of].country));
        for (int32_t k = c->d->actors[of].first; k <= c->d->actors[of].last && !found; k++)
            found = !strcmp(t[k].lower, t[i].lower);
        if (!found)
            return false;
    }
    return of >= 0;
}

static bool by_name(struct coref *c, int32_t i)
{
    struct actor_mention *m = &c->d->actors[i];
    if (m->entity && m->named && link(c, i, look(&c->names, hash_string(m->entity)), "entity"))
        return true;
    if (!m->named && !(m->role && m->entity))
        return false;
    if (m->entity && link(c, i, look(&c->names, hash_string(m->entity)), "role"))
        return true;
    if (link(c, i, look(&c->names, key_of(m->name)), "exact")) {
        const struct actor_mention *a = &c->d->actors[m->antecedent];
        m->name = !m->entity && a->sieve && !strcmp(a->sieve, "acronym") ? a->name : m->name;
        return true;
    }

    if (m->type == ACTOR_PERSON || head_of(c, m)->ner == NER_PER)
        return by_surname(c, i);
    int32_t body = m->type == ACTOR_ORG ? look(&c->heads, head_key(c, m)) : -1;
    return words_within(c, m, body) && link(c, i, body, "organisation");
}

static bool by_regime(struct coref *c, int32_t i)
{
    static const char *const words[] = {"government", "regime", "authority", "administration", "state", "leadership", NULL};
    struct actor_mention *m = &c->d->actors[i];
    if (m->named || !*m->country || !word_in(head_of(c, m)->lemma, words))
        return false;
    return link(c, i, look(&c->regimes, hash_string(m->country)), "regime");
}

/* "the U.S. ambassador to Honduras met | the country's | military chief": the state named last, if the report has none of its own */
static bool by_country(struct coref *c, int32_t i)
{
    static const char *const words[] = {"country", "nation", NULL};
    struct actor_mention *m = &c->d->actors[i];
    if (*m->country || m->named || !word_in(head_of(c, m)->lemma, words) || plural(c, m) || !definite(c, m))
        return false;
    for (int32_t k = i - 1; k >= 0 && k > i - 20 && m->sentence - c->d->actors[k].sentence < 2; k--)
        if (c->d->actors[k].type == ACTOR_STATE && *c->d->actors[k].country && head_of(c, &c->d->actors[k])->upos != UPOS_ADJ)
            return link(c, i, k, "country");
    return false;
}

/* "the Council" with a capital is a word for a body all the same */
static bool bare_body(const struct coref *c, const struct actor_mention *m)
{
    int32_t hit = c->w->hit_at[m->head];
    return m->last == m->head && hit >= 0 && c->w->row[hit] && c->w->row[hit]->kind == AUTHORITY_AGENT && c->w->hits[hit].first == m->first + 1 && definite(c, m);
}

struct kind { const char *word, *kinds; };

/* which organisations a word stands for: kinds of orgs.tsv */
static const struct kind KINDS[] = {
    {"agency", "|igo|security|ministry|"}, {"group", "|armed|militia|ngo|movement|religious|"}, {"party", "|party|"}, {"company", "|company|"}, {"firm", "|company|"},
    {"bank", "|bank|"}, {"bloc", "|igo|alliance|"}, {"alliance", "|alliance|"}, {"court", "|court|"}, {"tribunal", "|court|"}, {"newspaper", "|media|"},
    {"broadcaster", "|media|"}, {"movement", "|movement|armed|party|"}, {"militia", "|militia|armed|"}, {"union", "|union|"}, {"university", "|university|"},
    {"organization", "|igo|ngo|armed|"}, {"organisation", "|igo|ngo|armed|"}, {"rebels", "|armed|"}, {"militants", "|armed|"}, {"insurgents", "|armed|"},
};

static bool of_kind(const struct coref *c, const struct actor_mention *a, const char *kinds)
{
    uint32_t first, n = a->entity ? authority_by_id(c->w->a, a->entity, &first) : 0;
    for (uint32_t i = 0; i < n; i++) {
        const struct authority_row *r = &c->w->a->rows[c->w->a->ids[first + i]];
        if (r->kind == AUTHORITY_ORG)
            return wordlist_has(kinds, authority_string(c->w->a, r->role));
    }
    return false;
}

/* "the IAEA ... the agency", "Grey Wolves ... the group": the one body of its kind in the sentence and the one before */
static bool by_kind(struct coref *c, int32_t i)
{
    struct actor_mention *m = &c->d->actors[i];
    const char *kinds = NULL;
    for (size_t k = 0; k < sizeof KINDS / sizeof *KINDS && bare_body(c, m); k++)
        kinds = strcmp(KINDS[k].word, head_of(c, m)->lower) ? kinds : KINDS[k].kinds;
    int32_t found = -1;
    for (int32_t k = i - 1; kinds && k >= 0 && k > i - PRONOUN_STEPS && m->sentence - c->d->actors[k].sentence < 2; k--) {
        const struct actor_mention *a = &c->d->actors[k];
        bool body = a->named && (a->type == ACTOR_ORG || a->type == ACTOR_GROUP) && head_of(c, a)->upos != UPOS_ADJ;
        if (!body || !of_kind(c, a, kinds) || inside(m, a))
            continue;
        if (found >= 0 && strcmp(c->d->actors[found].entity, a->entity))
            return false;
        found = found < 0 ? k : found;
    }
    if (found < 0 || !link(c, i, found, "kind"))
        return false;
    take_identity(m, &c->d->actors[found]);
    return true;
}

/* The chain begins with a name. */
static bool has_name(const struct coref *c, const struct actor_mention *a)
{
    for (int k = 0; k < 8 && !a->named && a->antecedent >= 0; k++)
        a = &c->d->actors[a->antecedent];
    return a->named;
}

/* One person, told by the office alone; not "the party's leader |Ada Novak|" */
static bool told_by_office(const struct coref *c, const struct actor_mention *m)
{
    const struct authority_row *office = mention_row_at(c->w, m->head);
    int32_t next = m->last + 1;
    bool behind = (uint32_t)next < c->d->n_tokens && c->d->tokens[next].ner == NER_PER;
    return (m->type == ACTOR_PERSON || (office && mention_role_row(office))) && !behind && !names_another(c, m) && !plural(c, m);
}

/* "Kenya's president came ... |The president| told of Iraq's wars": whoever was told of by name is meant before the holder of the office in
   a state that is only guessed */
static bool only_guessed(const struct coref *c, const struct actor_mention *m, const struct actor_mention *a)
{
    bool guess = !strncmp(m->reason, "bare agent", 10) || !strncmp(m->reason, "holder of the office", 20);
    return guess && bare_body(c, m) && m->type == ACTOR_PERSON && a->type == ACTOR_PERSON && has_name(c, a);
}

static bool by_head(struct coref *c, int32_t i)
{
    struct actor_mention *m = &c->d->actors[i];
    if ((m->named && !bare_body(c, m)) || m->type == ACTOR_PRONOUN || m->type == ACTOR_THING || !definite(c, m))
        return false;
    int32_t to = look(&c->heads, head_key(c, m));
    if (to < 0)
        return false;
    const struct actor_mention *a = &c->d->actors[to];
    bool clash = *a->country && *m->country && strcmp(a->country, m->country) && strcmp(m->country, c->w->country) && !only_guessed(c, m, a);
    bool guessed = only_guessed(c, m, a);
    if (clash || inside(m, a) || !link(c, i, to, "head"))
        return false;
    if (guessed)
        take_identity(m, a);
    if (a->type == ACTOR_PERSON && has_name(c, a) && !m->entity && told_by_office(c, m) && (bare_body(c, m) || words_within(c, m, to)))
        take_identity(m, a);
    int32_t hit = c->w->hit_at[m->head];
    bool bare = m->last == m->head && hit >= 0 && c->w->hits[hit].first == m->first + 1;
    if (bare && a->named && a->entity && a->type == ACTOR_ORG && !strncmp(m->reason, "bare agent", 10))
        take_identity(m, a);        /* "the council" is the Security Council, not one of the report's state */
    return true;
}

enum wanted { WANT_NONE, WANT_PERSON, WANT_MANY, WANT_ONE };

static enum wanted pronoun(const char *lower)
{
    static const char *const person[] = {"he", "she", "him", "her", "his", "hers", "himself", "herself", NULL};
    static const char *const many[] = {"they", "them", "their", "theirs", "themselves", NULL};
    static const char *const one[] = {"it", "its", "itself", NULL};
    return word_in(lower, person) ? WANT_PERSON : word_in(lower, many) ? WANT_MANY
           : word_in(lower, one) ? WANT_ONE : WANT_NONE;
}

/* What the first of two names tells: enum authority_given_flag, 0 nothing. A surname alone has the name it was linked to. */
static uint32_t sex_of_name(const struct coref *c, const struct actor_mention *a)
{
    for (int k = 0; k < 4 && a->antecedent >= 0 && !strchr(a->name, ' '); k++)
        a = &c->d->actors[a->antecedent];
    return a->named && strchr(a->name, ' ') ? authority_given(c->w->a, a->name) & (GIVEN_WOMAN | GIVEN_MAN) : 0;
}

/* A person who "he" (or "she") is not */
static bool other_sex(const struct coref *c, const struct actor_mention *a, bool she)
{
    uint32_t sex = sex_of_name(c, a);
    return sex ? sex == (she ? GIVEN_MAN : GIVEN_WOMAN) : word_is(c->d, a->head, she ? W_ACTOR_MAN : W_ACTOR_WOMAN);
}

static bool she(const char *lower)
{
    static const char *const words[] = {"she", "her", "hers", "herself", NULL};
    return word_in(lower, words);
}

static bool agrees(const struct coref *c, const struct actor_mention *a, enum wanted want, const char *lower)
{
    switch (want) {
    case WANT_PERSON:
        if (a->type == ACTOR_PRONOUN)
            return pronoun(head_of(c, a)->lower) == WANT_PERSON && she(head_of(c, a)->lower) == she(lower);
        return a->type == ACTOR_PERSON && !plural(c, a) && !other_sex(c, a, she(lower));
    case WANT_MANY:
        if (a->type == ACTOR_PRONOUN)
            return pronoun(head_of(c, a)->lower) == WANT_MANY;
        return a->can_act && (plural(c, a) || a->type == ACTOR_GROUP || a->type == ACTOR_ORG);
    case WANT_ONE:
        if (a->type == ACTOR_PRONOUN)
            return pronoun(head_of(c, a)->lower) == WANT_ONE;
        return (a->type == ACTOR_STATE || a->type == ACTOR_ORG || a->type == ACTOR_THING || a->type == ACTOR_GROUP) &&
               a->can_act && !plural(c, a) && !a->place_use;
    default:
        return false;
    }
}

static int points(const struct coref *c, const struct actor_mention *m, const struct actor_mention *a, enum wanted want)
{
    uint8_t rel = head_of(c, a)->rel;
    int p = -20 * (m->sentence - a->sentence);
    p += rel == REL_NSUBJ || rel == REL_NSUBJ_PASS ? 15 : rel == REL_OBJ || rel == REL_OBL_AGENT ? 4 : 0;
    p += a->named ? 3 : 0;
    p -= head_of(c, a)->depth > 6 ? 6 : head_of(c, a)->depth;
    p -= rel == REL_NMOD_POSS || rel == REL_AMOD || rel == REL_COMPOUND ? 5 : 0;
    p += want == WANT_MANY && plural(c, a) ? 5 : 0;
    int32_t verb = head_of(c, a)->head;     /* "reforms that Obi sought. |He| will ...": told of in passing */
    p -= rel == REL_NSUBJ && verb >= 0 && c->d->tokens[verb].rel == REL_ACL_RELCL ? 6 : 0;
    return p;
}

/* Subjects of coordinated clauses: "The Union has demanded ..., and it threatened ...". */
static bool parallel(const struct coref *c, const struct actor_mention *m, const struct actor_mention *a)
{
    const struct token *t = c->d->tokens;
    int32_t verb = t[m->head].head;
    if (m->sentence != a->sentence || t[m->head].rel != REL_NSUBJ || (t[a->head].rel != REL_NSUBJ && t[a->head].rel != REL_NSUBJ_PASS))
        return false;
    for (int i = 0; i < 3 && verb >= 0 && (t[verb].rel == REL_CONJ || t[verb].rel == REL_PARATAXIS); i++) {
        verb = t[verb].head;
        if (verb >= 0 && t[a->head].head == verb)
            return true;
    }
    return false;
}

static int32_t first_of_chain(const struct document *d, int32_t i)
{
    for (int k = 0; k < 16 && d->actors[i].antecedent >= 0; k++)
        i = d->actors[i].antecedent;
    return i;
}

/* "A called B and urged him": who does it is not whom it is done to. The subject of the verb of which the pronoun is
   an object, shared by verbs side by side; or -1. */
static int32_t rival(const struct coref *c, const struct actor_mention *m)
{
    static const char *const reflexive[] = {"himself", "herself", "itself", "themselves", NULL};
    const struct token *t = c->d->tokens, *k = head_of(c, m);
    int32_t verb = k->rel == REL_OBJ || k->rel == REL_IOBJ || k->rel == REL_OBL ? k->head : -1, subject = -1;
    for (int i = 0; i < 4 && verb >= 0 && subject < 0 && !word_in(k->lower, reflexive); i++) {
        subject = document_child(c->d, verb, REL_NSUBJ, -1);
        if (subject < 0 && t[verb].rel == REL_XCOMP && t[verb].head >= 0)
            subject = document_child(c->d, t[verb].head, REL_OBJ, -1);      /* "forced Paris to talk to it" */
        bool shared = t[verb].rel == REL_CONJ || t[verb].rel == REL_XCOMP || (t[verb].rel == REL_ADVCL && t[verb].feat_bits & (FEAT_GER | FEAT_PART));
        verb = shared ? t[verb].head : -1;
    }
    return subject >= 0 ? c->d->actor_of_token[subject] : -1;
}

/* "Police arrested two men in raids on |their| houses": nobody raids his own house. Who does it, or -1 */
static int32_t raider(const struct coref *c, const struct actor_mention *m)
{
    static const char *const homes[] = {"home", "house", "residence", "apartment", "flat", "village", "hut", "shop", NULL};
    static const char *const raids[] = {"raid", "search", "storm", "ransack", "attack", "surround", "burn", "torch", "demolish", "destroy", "raze", "loot", "bomb", "shell", "set", NULL};
    const struct token *t = c->d->tokens;
    int32_t noun = head_of(c, m)->rel == REL_NMOD_POSS ? head_of(c, m)->head : -1, up = noun >= 0 && word_in(t[noun].lemma, homes) ? t[noun].head : -1, subject = -1;
    if (up < 0 || !word_in(t[up].lemma, raids))
        return -1;
    for (int i = 0; i < 4 && up >= 0 && subject < 0; i++, up = t[up].head)
        subject = document_child(c->d, up, REL_NSUBJ, -1);
    return subject >= 0 ? c->d->actor_of_token[subject] : -1;
}

/* ""Rouhani must go," |he| said": who speaks is nobody of whom he speaks. The first token of the quotation that ends before
   the subject, over sentences too; or -1. */
static int32_t own_words(const struct coref *c, const struct actor_mention *m)
{
    static const char *const close[] = {"\"", "\xe2\x80\x9d", "''", NULL}, *const open[] = {"\"", "\xe2\x80\x9c", "``", NULL};
    const struct token *t = c->d->tokens;
    int32_t start = (int32_t)c->d->sentences[m->sentence].first, at = t[m->head].rel == REL_NSUBJ ? m->head - 1 : -1, first = at - 150;
    int32_t low = at - 3 < start ? start - 1 : at - 3;
    while (at > low && !word_in(t[at].lower, close))
        at--;
    if (at < 0 || at <= low)
        return -1;
    for (int32_t k = at - 1; k >= 0 && k > first; k--)
        if (word_in(t[k].lower, open))
            return k;
    return -1;
}

/* The subject of a verb of speech */
static bool speaks(const struct coref *c, const struct actor_mention *m)
{
    static const char *const verbs[] = {"say", "tell", "add", "note", "state", "stress", "warn", "announce", "explain", "continue", "claim", "argue", "declare",
        "insist", "emphasize", "emphasise", "underline", "underscore", "reiterate", "conclude", "write", "remark", "point", NULL};
    const struct token *t = head_of(c, m);
    if (t->rel == REL_APPOS && t->head >= 0)        /* "The head of the agency, |Ada Novak|, said" */
        t = &c->d->tokens[t->head];
    return t->rel == REL_NSUBJ && t->head >= 0 && word_in(c->d->tokens[t->head].lemma, verbs);
}

/* "Xi added: "The mayor is right. |He| said ..."": who tells of "him" is rarely he himself. Points for one who speaks, of a pronoun. */
static int voice(const struct coref *c, const struct actor_mention *m, const struct actor_mention *a)
{
    static const char *const marks[] = {"\"", "\xe2\x80\x9c", "\xe2\x80\x9d", NULL};
    const struct token *t = c->d->tokens;
    bool open = false;
    if (!speaks(c, a))
        return 0;
    for (int32_t k = a->head + 1; k < m->head; k++)
        if (word_in(t[k].lower, marks))
            open = t[k].lower[0] == '"' ? !open : t[k].lower[2] == '\x9c';
    return open ? -15 : speaks(c, m) ? 6 : 0;
}

/* "Her lawyer said |she| had been beaten": who speaks for somebody speaks of him */
static bool speaks_for_owner(const struct coref *c, const struct actor_mention *m, const struct actor_mention *a)
{
    static const char *const agents[] = {"lawyer", "attorney", "counsel", "solicitor", "barrister", "spokesman", "spokeswoman", "spokesperson", "publicist", "agent", "doctor", "biographer", NULL};
    int32_t owner = word_in(head_of(c, a)->lemma, agents) && m->sentence == a->sentence && speaks(c, a) ? document_child(c->d, a->head, REL_NMOD_POSS, -1) : -1;
    return owner >= 0 && pronoun(c->d->tokens[owner].lower) == WANT_PERSON && she(c->d->tokens[owner].lower) == she(head_of(c, m)->lower);
}

static bool by_pronoun(struct coref *c, int32_t i)
{
    const struct actor_mention *m = &c->d->actors[i];
    const char *lower = head_of(c, m)->lower;
    enum wanted want = m->type == ACTOR_PRONOUN ? pronoun(lower) : WANT_NONE;
    int32_t best = -1, doer = want ? rival(c, m) : -1, reason = want ? mention_reason_verb(c->d, m) : -1, does = want && head_of(c, m)->rel == REL_NMOD_POSS ? mention_controller(c->d, m) : -1;
    int32_t own = want && want != WANT_PERSON && head_of(c, m)->rel == REL_NMOD_POSS ? mention_clause_subject(c->d, m) : -1;
    if (want == WANT_ONE && mention_expletive(c->d, m))
        return false;
    doer = want && doer < 0 ? raider(c, m) : doer;
    int32_t quoted = want ? own_words(c, m) : -1;
    int best_points = -1000;
    for (int32_t k = i - 1; want && k >= 0 && k > i - PRONOUN_STEPS; k--) {
        const struct actor_mention *a = &c->d->actors[k];
        if (m->sentence - a->sentence > WINDOW)
            break;
        bool twin = parallel(c, m, a) && want == WANT_ONE && a->type != ACTOR_PERSON && a->type != ACTOR_PRONOUN && !plural(c, a);
        if ((!twin && !agrees(c, a, want, lower)) || (inside(m, a) && head_of(c, m)->rel != REL_NMOD_POSS) || a->head == m->head || (quoted >= 0 && a->head > quoted) ||
            (doer >= 0 && first_of_chain(c->d, k) == first_of_chain(c->d, doer)) || (want == WANT_PERSON && speaks_for_owner(c, m, a)))
            continue;
        int p = points(c, m, a, want) + (parallel(c, m, a) ? 20 : 0) + (want == WANT_PERSON ? voice(c, m, a) : 0) + (mention_done_to(c->d, a, reason) ? 25 : 0) + (does >= 0 && a->head == does ? 25 : 0) + (own >= 0 && a->head == own ? 15 : 0);
        if (p > best_points) {
            best = k;
            best_points = p;
        }
    }
    return link(c, i, best, "pronoun");
}

/* "President |William Ruto|" is "the president" later on */
static void remember_title(struct coref *c, int32_t i)
{
    const struct actor_mention *m = &c->d->actors[i];
    for (int32_t t = m->head - 1; t >= m->first && m->named && m->type == ACTOR_PERSON; t--)
        if (mention_row_at(c->w, t) && mention_role_row(mention_row_at(c->w, t)) && c->d->tokens[t].upos != UPOS_ADJ) {
            put(&c->heads, office_key(c, m, c->d->tokens[t].lower), i);
            return;
        }
}

/* "In his speech, the minister said": is the pronoun to wait for the subject? */
static bool waits(struct coref *c, int32_t i)
{
    const struct actor_mention *m = &c->d->actors[i];
    int32_t subject = m->type == ACTOR_PRONOUN ? mention_foreseen(c->d, m) : -1, k = subject >= 0 ? c->d->actor_of_token[subject] : -1;
    const char *lower = head_of(c, m)->lower;
    if (k <= i || c->d->actors[k].head != subject || !agrees(c, &c->d->actors[k], pronoun(lower), lower))
        return false;
    c->waiting = i;
    c->awaited = k;
    return true;
}

/* The mention that a pronoun waited for is linked itself, now. */
static void arrive(struct coref *c, int32_t i)
{
    if (c->awaited != i)
        return;
    struct actor_mention *m = &c->d->actors[c->waiting];
    m->antecedent = i;
    m->sieve = "pronoun";
    lend(m, &c->d->actors[i]);
    c->awaited = -1;
}

static void remember(struct coref *c, int32_t i)
{
    const struct actor_mention *m = &c->d->actors[i];
    bool dateline = m->place_use && !m->can_act && m->named;
    if (m->type == ACTOR_PRONOUN || head_of(c, m)->upos == UPOS_ADJ || dateline)
        return;
    if (m->entity)
        put(&c->names, hash_string(m->entity), i);
    if (m->named)
        put(&c->names, key_of(m->name), i);
    if (m->named && m->type == ACTOR_PERSON)
        put(&c->surnames, last_word_key(m->name), i);
    if (m->named && m->type == ACTOR_PERSON && !m->entity && strchr(m->name, ' '))
        put(&c->given, first_word_key(m->name), i);
    if (m->can_act)
        put(&c->heads, head_key(c, m), i);
    remember_title(c, i);
    if (*m->country && (m->sectors & SECTOR_GOV) && m->type != ACTOR_PERSON)
        put(&c->regimes, hash_string(m->country), i);
}

void mention_coref(struct actor_work *w)
{
    struct coref c = {.w = w, .d = w->d, .waiting = -1, .awaited = -1};
    uint32_t n = w->d->n_actors;
    if (!table_init(&c.names, w->arena, n) || !table_init(&c.surnames, w->arena, n) || !table_init(&c.given, w->arena, n) ||
        !table_init(&c.heads, w->arena, n) || !table_init(&c.regimes, w->arena, n))
        return;
    for (int32_t i = 0; i < (int32_t)n; i++) {
        mention_actor_owner(w, &w->d->actors[i]);
        if (mention_one_of_two(w, i))
            continue;
        if (!by_acronym(&c, i) && !by_apposition(&c, i) && !by_name(&c, i) && !by_regime(&c, i) && !by_country(&c, i) && !by_kind(&c, i) && !by_head(&c, i) && !waits(&c, i))
            by_pronoun(&c, i);
        arrive(&c, i);
        remember(&c, i);
    }
}
