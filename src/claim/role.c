/* Roles: who held which office, as the text says it. In: tokens, arcs, actors, entities. Out: kind `role`.

   Office and name stand beside each other ("Foreign Minister Wang Yi", "the mines minister, Ada Obi,", "Ada Obi, a
   former governor of the province"): the order of the words tells that more surely than the parse of an
   apposition, which the parser often takes for a second subject. A copula or an appointment ("was named governor")
   is read from the arcs, and so is the control of a territory by a group ("has ruled the north since 2014"). */
#include "claim/clause.h"
#include "claim/predicate.h"
#include "claim/situation.h"
#include "lexicon/vocabulary.h"
#include "document/when_where.h"

#include <ctype.h>
#include <string.h>

struct run {
    int32_t first, last;        /* tokens; first > last: none */
};

static const struct run none = {0, -1};

/* "Marko", "Élise", no "UN" */
static bool capital(const struct document *d, int32_t t)
{
    const unsigned char *w = (const unsigned char *)d->tokens[t].form;
    bool small = islower(w[1]) || w[1] >= 0x80 || w[1] == '\'';
    return (isupper(w[0]) && small) || (w[0] == 0xc3 && w[1] >= 0x80 && w[1] < 0xa0);
}

/* "the deputy |premier, Ann Lee", "a |general, Bo Hu": no adjective right before a comma or a name */
static bool office_for_adjective(const struct document *d, int32_t t)
{
    bool next = d->tokens[t].upos == UPOS_ADJ && (uint32_t)t + 1 < d->n_tokens;
    return next && (!strcmp(d->tokens[t + 1].form, ",") || d->tokens[t + 1].upos == UPOS_PROPN || capital(d, t + 1));
}

static bool is_office(const struct document *d, int32_t t)
{
    return t >= 0 && (d->tokens[t].upos == UPOS_NOUN || d->tokens[t].upos == UPOS_PROPN || office_for_adjective(d, t)) && word_is(d, t, W_ROLE_OFFICE);
}

/* A given name that the tagger does not know: a capital inside the sentence before a name. */
static bool taken_for_noun(const struct document *d, int32_t t)
{
    bool inside = t > (int32_t)d->sentences[document_sentence_of_token(d, t)].first && (uint32_t)t + 1 < d->n_tokens;
    return inside && d->tokens[t].upos == UPOS_NOUN && capital(d, t) && d->tokens[t + 1].upos == UPOS_PROPN && capital(d, t + 1) &&
           !word_is(d, t, W_ROLE_OFFICE) && (clause_word_in(d->tokens[t - 1].lower, ", (") || word_is(d, t - 1, W_ROLE_RANK));
}

static bool name_word(const struct document *d, int32_t t)
{
    unsigned char c = (unsigned char)d->tokens[t].form[0];
    return taken_for_noun(d, t) || (d->tokens[t].upos == UPOS_PROPN && (isupper(c) || c >= 0x80) && !predicate_in_time(d, t)) || d->tokens[t].ner == NER_PER ||
           clause_word_in(d->tokens[t].lower, "de del della der van von bin ibn al el da dos di la le ould ben");
}

/* A known state or body at these words: no person. */
static bool is_body(const struct document *d, struct run r)
{
    for (int32_t t = r.first; t <= r.last; t++) {
        int32_t a = clause_actor(d, t);
        bool body = a >= 0 && (d->actors[a].type == ACTOR_STATE || d->actors[a].type == ACTOR_ORG) && d->actors[a].entity;
        if ((body && d->tokens[t].ner != NER_PER) || d->tokens[t].ner == NER_NORP || (d->tokens[t].ner == NER_ORG && r.first == r.last))
            return true;
    }
    return false;
}

/* "Airport City", "Tech Park", "Azadi Square": what ends so is nobody. */
static bool is_place_or_work(const struct document *d, struct run r)
{
    static const enum vocabulary_class works[] = {W_PROJECT_ENERGY, W_PROJECT_TRANSPORT, W_PROJECT_OTHER};
    for (size_t i = 0; r.last > r.first && i < sizeof works / sizeof *works; i++)
        if (word_is(d, r.last, works[i]) && d->tokens[r.last].ner != NER_PER)
            return true;
    return r.last > r.first && clause_word_in(d->tokens[r.last].lower, "city university hospital mosque street square institute foundation centre center organization organisation ministry province war hall palace house building");
}

/* The person's name that begins at t: capitals in a row, two at least unless it is known for a person. */
static struct run name_at(const struct document *d, int32_t t)
{
    if (t < 0 || (uint32_t)t >= d->n_tokens || !name_word(d, t) || (d->tokens[t].upos != UPOS_PROPN && !taken_for_noun(d, t)) || is_office(d, t))
        return none;
    struct run r = {t, t};
    int32_t s = document_sentence_of_token(d, t), end = (int32_t)(d->sentences[s].first + d->sentences[s].count);
    while (r.last + 1 < end && r.last - t < 5 && name_word(d, r.last + 1))
        r.last++;
    while (r.last > t && d->tokens[r.last].upos != UPOS_PROPN)
        r.last--;
    if (r.last == t + 1 && is_office(d, r.last) && clause_word_in(d->tokens[t].lower, "mr mr. mrs mrs. ms ms. madam madame"))
        return none;            /* "Mr President, ..." */
    bool person = d->tokens[t].ner == NER_PER || (clause_actor(d, t) >= 0 && d->actors[clause_actor(d, t)].type == ACTOR_PERSON);
    return (r.last > t || person) && !is_body(d, r) && !is_place_or_work(d, r) ? r : none;
}

/* The actor mention of the name; where the mention stage took it for no person, one is made. */
static int32_t person_of(struct document *d, struct run r)
{
    for (int32_t t = r.last; t >= r.first; t--) {
        int32_t a = clause_actor(d, t);
        if (a >= 0 && d->actors[a].type == ACTOR_PERSON)
            return a;
    }
    struct actor_mention *m = ARENA_PUSH(&d->arena, d->actors, d->n_actors, d->cap_actors);
    if (!m)
        return -1;
    struct span name = span_join(d->tokens[r.first].span, d->tokens[r.last].span);
    *m = (struct actor_mention){.span = name, .core = name, .head = r.last, .first = r.first, .last = r.last,
                                .sentence = document_sentence_of_token(d, r.first), .code = "", .country = "", .type = ACTOR_PERSON,
                                .rule = "role", .can_act = true, .named = true, .antecedent = -1, .holder = -1};
    m->name = arena_string(&d->arena, d->text + name.start, span_length(name));
    return m->name ? (int32_t)d->n_actors - 1 : -1;
}

/* "governor-general", "president-elect": the second half is no noun to the tagger. */
static int32_t behind_office(const struct document *d, int32_t office)
{
    bool two = (uint32_t)office + 3 < d->n_tokens && !strcmp(d->tokens[office + 1].form, "-") && clause_word_in(d->tokens[office + 2].lower, "general elect designate");
    return two ? office + 3 : office + 1;
}

/* The words of the office: its noun with compounds and adjectives before it and "of X" behind, no owner. */
static struct span office_span(const struct document *d, int32_t office)
{
    struct span s = span_join(d->tokens[office].span, d->tokens[behind_office(d, office) - 1].span);
    for (int32_t t = office - 1; t >= 0 && office - t < 5; t--) {
        const struct token *k = &d->tokens[t];
        bool part = k->upos == UPOS_NOUN || k->upos == UPOS_ADJ || (k->upos == UPOS_PROPN && !predicate_in_time(d, t)) || !strcmp(k->form, "-");
        if (!part || document_sentence_of_token(d, t) != document_sentence_of_token(d, office))
            break;
        s.start = k->span.start;
    }
    for (int32_t c = d->tokens[office].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c > office && d->tokens[c].rel == REL_NMOD && document_child(d, c, REL_CASE, -1) == behind_office(d, office) && clause_word_in(d->tokens[behind_office(d, office)].lower, "of for") &&
            span_length(document_subtree_span(d, c)) < 60)
            s.end = document_subtree_span(d, c).end;
    for (uint32_t at = d->tokens[office].span.end; at < s.end; at++)   /* "of Zambia, Ann Lee": the parser joins what the comma parts */
        if (d->text[at] == ',')
            s.end = at;
    while (s.end > s.start && strchr(" ,.;", d->text[s.end - 1]))
        s.end--;
    return s;
}

/* Back over the office's own words to the determiner or possessor: "Ghana's mines |minister". */
static uint32_t phrase_start(const struct document *d, int32_t office)
{
    int32_t t = document_token_at(d, office_span(d, office).start), s = document_sentence_of_token(d, office);
    int32_t first = (int32_t)d->sentences[s].first;
    if (t > first && clause_word_in(d->tokens[t - 1].lower, "the a an its his her their our one"))
        return d->tokens[t - 1].span.start;
    if (t > first + 1 && clause_word_in(d->tokens[t - 1].lower, "'s \xe2\x80\x99s ' \xe2\x80\x99")) {
        for (t -= 2; t > first && (d->tokens[t - 1].upos == UPOS_PROPN || d->tokens[t - 1].upos == UPOS_ADJ) && !predicate_in_time(d, t - 1); t--)
            ;
        if (t > first && !strcmp(d->tokens[t - 1].lower, "the"))
            t--;
    }
    return d->tokens[t].span.start;
}

/* The actor at a token, unless its words are those of the office or the name themselves. */
static int32_t other_actor(const struct document *d, int32_t t, int32_t office, struct run name)
{
    int32_t a = clause_actor(d, t);
    bool same = a >= 0 && ((d->actors[a].first <= office && office <= d->actors[a].last) || (name.first <= t && t <= name.last) ||
                           (d->actors[a].type == ACTOR_PERSON && d->actors[a].first <= name.last && name.first <= d->actors[a].last));
    return same ? -1 : a;
}

/* Country or body of the office: possessor, "of", or a name or nationality before it. */
static int32_t body_of(struct document *d, int32_t office, struct run name)
{
    static const char *const preposition[] = {"of", "for", "to"};
    int32_t owner = document_child(d, office, REL_NMOD_POSS, -1);
    for (size_t i = 0; i < 3 && owner < 0; i++)
        owner = clause_prepositional(d, office, preposition[i]);
    if (other_actor(d, owner, office, name) >= 0)
        return other_actor(d, owner, office, name);
    uint32_t start = phrase_start(d, office);
    for (int32_t t = office - 1; t >= 0 && d->tokens[t].span.start >= start; t--)
        if (other_actor(d, t, office, name) >= 0 && d->actors[clause_actor(d, t)].type != ACTOR_PERSON)
            return clause_actor(d, t);
    for (int32_t t = office + 1; (uint32_t)t < d->n_tokens && d->tokens[t].span.end <= office_span(d, office).end; t++) {     /* "for Foreign Affairs |of Namibia|" */
        int32_t a = other_actor(d, t, office, name);
        if (a >= 0 && d->actors[a].entity && (d->actors[a].type == ACTOR_STATE || d->actors[a].type == ACTOR_ORG))
            return a;
    }
    return -1;
}

/* "from 2010 to 2014", "since 2014", "in March" behind the office or the verb. */
static void when_of(const struct document *d, struct claim *c, struct span around)
{
    for (uint32_t i = document_first_time(d, c->sentence); i < d->n_times && d->times[i].sentence == c->sentence; i++) {
        const struct time_mention *t = &d->times[i];
        if (!span_contains(around, t->span) || t->first < 1 || t->type != TIME_DATE || t->from == DATE_NONE)
            continue;
        const char *before = d->tokens[t->first - 1].lower;
        bool open = clause_word_in(before, "since from"), until = clause_word_in(before, "until till to by");
        if (!open && !until && !clause_word_in(before, "in on during last between and"))
            continue;
        if (c->when.span.end == 0)
            c->when = (struct when){DATE_NONE, DATE_NONE, t->precision ? t->precision : "day", t->span, false};
        c->when.from = !until && c->when.from == DATE_NONE ? t->from : c->when.from;
        c->when.to = until || !open ? t->to : c->when.to;
    }
}

static bool is_former(const struct document *d, int32_t office)
{
    struct span s = office_span(d, office);
    for (int32_t t = office; t >= 0 && d->tokens[t].span.start >= s.start; t--)
        if (word_is(d, t, W_ROLE_FORMER))
            return true;
    return false;
}

static bool same_last_word(const char *a, const char *b)
{
    const char *x = strrchr(a, ' '), *y = strrchr(b, ' ');
    return !strcmp(x ? x + 1 : a, y ? y + 1 : b);
}

/* The name tells its role once; "Captain Barry" after "Captain Salif Barry, the leader of the junta" adds none. */
static bool already(const struct document *d, int32_t person, struct span name, int32_t office)
{
    for (uint32_t i = 0; i < d->n_claims; i++) {
        const struct claim *c = &d->claims[i];
        if (c->kind != CLAIM_ROLE || c->role.person < 0)
            continue;
        if (span_overlaps(c->span, name))
            return true;
        bool bare = office_span(d, office).start == d->tokens[office].span.start || d->tokens[office].upos == UPOS_PROPN;
        const char *a = d->actors[c->role.person].name, *b = d->actors[person].name;
        if (bare && word_is(d, office, W_ROLE_RANK) && a && b && same_last_word(a, b))
            return true;
    }
    return false;
}

/* a rank or title that stands behind an office */
static bool titles(const struct document *d, int32_t t)
{
    return clause_word_in(d->tokens[t].lower, "captain general colonel major lieutenant admiral marshal brigadier sergeant ayatollah hojatoleslam hojjatoleslam sheikh imam dr dr. rear vice");
}

/* "Judiciary |Chief| Ayatollah X", "|Leader| of the Revolution Ayatollah X", "Army |Commander| Major General X": the office before a rank or
   title, with nothing but its own words between; or the rank itself. */
static int32_t before_rank(const struct document *d, int32_t rank)
{
    int32_t first = (int32_t)d->sentences[document_sentence_of_token(d, rank)].first;
    if (rank > first && clause_word_in(d->tokens[rank - 1].lower, "secretary director attorney governor consul inspector prosecutor auditor solicitor surveyor"))
        return rank;            /* "secretary general" */
    for (int32_t t = rank - 1; titles(d, rank) && t >= first && rank - t < 9; t--) {
        enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
        bool of = clause_word_in(d->tokens[t].lower, "of for the");
        if (is_office(d, t) && !titles(d, t))
            return t;
        if (!of && ((p != UPOS_NOUN && p != UPOS_PROPN && p != UPOS_ADJ) || d->tokens[t].ner == NER_PER))
            break;
    }
    return rank;
}

static void add_role(struct document *d, struct run name, int32_t office, struct span span, const char *rule)
{
    int32_t person = person_of(d, name);
    struct span words = span_join(d->tokens[name.first].span, d->tokens[name.last].span);
    if (person < 0 || already(d, person, words, office))
        return;
    struct claim *c = situation_add(d, CLAIM_ROLE, span_join(span, words), rule);
    if (!c)
        return;
    int32_t own = before_rank(d, office), end = office - 1;
    while (end > own && titles(d, end))
        end--;
    c->role.person = person;
    c->role.office = own == office ? office_span(d, office) : span_make(office_span(d, own).start, d->tokens[end].span.end);
    c->span = span_join(c->span, c->role.office);
    office = own;
    c->role.of = body_of(d, office, name);
    c->role.former = is_former(d, office);
    if (c->role.former)
        c->factuality = 2.5;
    struct span around = span_join(c->span, document_subtree_span(d, office));
    when_of(d, c, around);
}

/* "the president of the republic|, X": nothing but nouns and their adjectives up to the comma. */
static int32_t comma_behind_of(const struct document *d, int32_t office)
{
    if ((uint32_t)office + 3 >= d->n_tokens || !clause_word_in(d->tokens[office + 1].lower, "of for to in at"))
        return -1;
    for (int32_t t = office + 2; (uint32_t)t + 1 < d->n_tokens && t < office + 9; t++) {
        enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
        if (!strcmp(d->tokens[t].form, ","))
            return t;
        if (p != UPOS_NOUN && p != UPOS_PROPN && p != UPOS_ADJ && p != UPOS_DET && p != UPOS_ADP && p != UPOS_CCONJ)
            return -1;
    }
    return -1;
}

/* "Foreign Minister Wang Yi", "its ambassador, Dmitri Vasin". */
static void office_then_name(struct document *d, int32_t office)
{
    int32_t next = behind_office(d, office);
    bool comma = (uint32_t)next < d->n_tokens && !strcmp(d->tokens[next].form, ",");
    if ((uint32_t)next + comma >= d->n_tokens || document_sentence_of_token(d, next + comma) != document_sentence_of_token(d, office))
        return;
    int32_t stop = comma ? -1 : comma_behind_of(d, office);
    if (stop >= 0)
        comma = true, next = stop;
    if ((uint32_t)next + comma + 1 < d->n_tokens && clause_word_in(d->tokens[next + comma].lower, "sir dame lord lady dr mr mrs ms"))
        next++;
    struct run name = name_at(d, next + comma);
    if (name.last < name.first || (word_is(d, office, W_ROLE_WEAK) && !comma && d->tokens[office].upos == UPOS_NOUN && phrase_start(d, office) == d->tokens[office].span.start))
        return;
    if (comma && name.last == name.first && d->tokens[name.first].ner != NER_PER)
        return;
    int32_t after = name.last + 1;      /* "the minister, Ann Lee and Bo Hu": a list */
    bool more = (uint32_t)after < d->n_tokens && document_sentence_of_token(d, after) == document_sentence_of_token(d, office);
    if (comma && more && clause_word_in(d->tokens[after].lower, "and or 's \xe2\x80\x99s"))
        return;
    bool said = comma && more && (d->tokens[after].upos == UPOS_VERB || d->tokens[after].upos == UPOS_AUX);     /* "In talks with the speaker, Lee said" */
    if (said || (more && is_office(d, after) && d->tokens[after].upos == UPOS_PROPN))      /* "Deputy |Science| Minister" */
        return;
    add_role(d, name, office, span_make(phrase_start(d, office), d->tokens[office].span.end), comma ? "role:apposition" : "role:title");
}

/* "Ada Obi, a former governor of the province": from the comma on nothing but an office's phrase. */
static void name_then_office(struct document *d, int32_t t)
{
    struct run name = name_at(d, t);
    if (name.last < name.first || (t && name_word(d, t - 1) && d->tokens[t - 1].upos == UPOS_PROPN && !is_office(d, t - 1)))
        return;
    int32_t comma = name.last + 1, s = document_sentence_of_token(d, t), end = (int32_t)(d->sentences[s].first + d->sentences[s].count);
    if (comma >= end || (strcmp(d->tokens[comma].form, ",") && strcmp(d->tokens[comma].form, "(")))
        return;
    if (comma + 1 < end && clause_word_in(d->tokens[comma + 1].lower, "mr mr. mrs mrs. madam ms ms."))      /* "Ada, Mr. President, ..." */
        return;
    for (int32_t k = comma + 1; k < end && k < comma + 9; k++) {
        enum ud_upos p = (enum ud_upos)d->tokens[k].upos;
        bool inside = p == UPOS_DET || p == UPOS_ADJ || p == UPOS_NOUN || p == UPOS_PROPN || p == UPOS_PRON || p == UPOS_PART || p == UPOS_ADV ||
                      p == UPOS_ADP || p == UPOS_CCONJ || !strcmp(d->tokens[k].form, "-");
        bool of_another = p == UPOS_ADP && (d->tokens[k - 1].upos == UPOS_NOUN || d->tokens[k - 1].upos == UPOS_PROPN);     /* "an aide to the president" */
        if (!inside || of_another || clause_word_in(d->tokens[k].lower, k == comma + 1 ? "who which whose and as" : "who which whose and"))
            return;             /* "in the days of X, as the crown prince" */
        if (k + 1 < end && clause_word_in(d->tokens[k + 1].lower, "'s \xe2\x80\x99s ' \xe2\x80\x99"))
            continue;           /* "the crown prince|'s adviser" */
        bool last = k + 1 >= end || (d->tokens[k + 1].upos != UPOS_NOUN && d->tokens[k + 1].upos != UPOS_PROPN && !word_is(d, k + 1, W_ROLE_OFFICE));
        if ((is_office(d, k) || (word_is(d, k, W_ROLE_OFFICE) && is_office(d, k - 1))) && last) {
            add_role(d, name, k, span_make(d->tokens[name.first].span.start, office_span(d, k).end), "role:apposition");
            return;
        }
    }
}

static struct run run_of(const struct document *d, int32_t head)
{
    int32_t t = head;
    while (t > 0 && name_word(d, t - 1) && d->tokens[t - 1].upos == UPOS_PROPN && !is_office(d, t - 1))
        t--;
    return head >= 0 ? name_at(d, t) : none;
}

static void role_by_copula(struct document *d, int32_t t)
{
    int32_t subject = clause_child2(d, t, REL_NSUBJ, REL_NSUBJ_PASS);
    bool copula = document_child(d, t, REL_COP, -1) >= 0 && is_office(d, t);
    struct run name = run_of(d, subject);
    if (copula && name.last >= name.first && !clause_negated(d, t) && !clause_modal(d, t)) {
        add_role(d, name, t, office_span(d, t), "role:copula");
        return;
    }
    if (!word_is(d, t, W_ROLE_APPOINT) || d->tokens[t].upos != UPOS_VERB || clause_negated(d, t) || clause_modal(d, t))
        return;
    int32_t office = clause_child2(d, t, REL_XCOMP, REL_OBJ), who = clause_passive(d, t) || !strcmp(d->tokens[t].lemma, "become") ? subject : clause_object(d, t);
    name = run_of(d, who);
    if (office >= 0 && office != who && is_office(d, office) && name.last >= name.first)
        add_role(d, name, office, span_join(d->tokens[t].span, office_span(d, office)), "role:appointment");
}

/* "Ann Lee, who heads the council", "Bo Hu heads the council": the verb and what is led are the office. */
static void role_by_leading(struct document *d, int32_t v)
{
    if (!word_is(d, v, W_ROLE_LEAD) || d->tokens[v].upos != UPOS_VERB || clause_negated(d, v) || clause_modal(d, v))
        return;
    int32_t subject = document_child(d, v, REL_NSUBJ, -1), led = document_child(d, v, REL_OBJ, -1);
    bool relative = d->tokens[v].rel == REL_ACL_RELCL && subject >= 0 && !strcmp(d->tokens[subject].lower, "who");
    if (led < 0 && !strcmp(d->tokens[v].lemma, "preside"))
        led = clause_prepositional(d, v, "over");
    struct run name = run_of(d, relative ? d->tokens[v].head : subject);
    bool present = !(d->tokens[v].feat_bits & FEAT_PAST) || document_child(d, v, REL_AUX, -1) >= 0;
    int32_t body = clause_actor(d, led);
    if (name.last < name.first || led < v || body < 0 || !(d->actors[body].can_act || d->actors[body].sectors) || !(relative || (present && clause_word_in(d->tokens[v].lemma, "head chair"))))
        return;
    struct claim *c = already(d, person_of(d, name), span_join(d->tokens[name.first].span, d->tokens[name.last].span), v) ? NULL
                      : situation_add(d, CLAIM_ROLE, span_join(d->tokens[name.first].span, clause_content(d, led)), "role:leading");
    if (!c)
        return;
    c->role.person = person_of(d, name);
    c->role.office = span_join(d->tokens[v].span, clause_content(d, led));
    c->role.of = body;
    when_of(d, c, document_subtree_span(d, v));
}

static bool is_territory(const struct document *d, int32_t t)
{
    for (uint32_t i = document_first_place(d, document_sentence_of_token(d, t)); i < d->n_places && d->places[i].first <= t; i++)
        if (t <= d->places[i].last)
            return true;
    return word_is(d, t, W_ROLE_TERRITORY);
}

/* "has ruled X", "took over the country", "seized power in X": control, with a holder. */
static void role_by_control(struct document *d, int32_t v)
{
    const struct token *t = &d->tokens[v];
    if (t->upos != UPOS_VERB)
        return;
    int32_t object = document_child(d, v, REL_OBJ, -1), holder = clause_subject(d, v);
    bool over = !strcmp(t->lemma, "take") && (document_child(d, v, REL_COMPOUND_PRT, -1) >= 0 || ((uint32_t)v + 1 < d->n_tokens && !strcmp(d->tokens[v + 1].lower, "over")));
    if (over && object < 0)
        object = clause_prepositional(d, v, "over");
    bool rules = word_is(d, v, W_ROLE_CONTROL), power = clause_word_in(t->lemma, "seize take hold assume") && word_is(d, object, W_ROLE_POWER);
    if (object < 0 || holder < 0 || !(over || rules || power) || clause_negated(d, v) || clause_modal(d, v))
        return;
    int32_t who = clause_actor(d, holder);
    if (who < 0 || d->actors[who].type == ACTOR_THING || (!power && !is_territory(d, object)))
        return;
    struct claim *c = situation_add(d, CLAIM_ROLE, clause_predicate_span(d, v, object), "role:control");
    if (!c)
        return;
    c->role.holder = who;
    c->role.office = c->span;
    int32_t there = power ? clause_prepositional(d, v, "in") : object;      /* "took power |in Mali|" */
    c->role.of = there >= 0 && !predicate_in_time(d, there) ? clause_actor(d, there) : -1;
    when_of(d, c, document_subtree_span(d, v));
}

void situation_roles(struct document *d)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        if (!(sentence->flags & SENTENCE_PARSED) || sentence->flags & SENTENCE_LIST)
            continue;
        int32_t first = (int32_t)sentence->first, end = first + (int32_t)sentence->count;
        for (int32_t t = first; t < end; t++)
            if (d->tokens[t].upos == UPOS_PROPN)
                name_then_office(d, t);
        for (int32_t t = first; t < end; t++) {
            if (is_office(d, t))
                office_then_name(d, t);
            role_by_copula(d, t);
            role_by_leading(d, t);
            role_by_control(d, t);
        }
    }
}
