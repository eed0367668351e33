/* Commitments: pledges, negative pledges, threats, demands, offers. In: arcs, actors, times. Out: kind
   `commitment` with promiser, addressee, content, condition and due date.

   The lexicon is commissive (pledge, vow ...; threaten; demand, insist; offer). A pledge is negative when
   its content is ("not to", "never to", "no longer") or its verb says so ("renounced", "ruled out"). Nouns
   ("the promise to", "promises that X made to") count when their owner is known. A later clause over the
   noun that says what became of it (kept, broken, eroded, postponed) sets the state, attributed to its asserter. */
#include "claim/commitment.h"

#include "claim/clause.h"
#include "claim/situation.h"
#include "claim/standing.h"
#include "lexicon/vocabulary.h"
#include "document/when_where.h"

#include <string.h>

static const struct { enum vocabulary_class verb, noun; const char *form; } forms[] = {
    {W_PLEDGE_VERB, W_PLEDGE_NOUN, "pledge"}, {W_THREAT_VERB, W_THREAT_NOUN, "threat"}, {W_DEMAND_VERB, W_DEMAND_NOUN, "demand"},
    {W_OFFER_VERB, W_OFFER_NOUN, "offer"},    {W_RENOUNCE_VERB, W_RENOUNCE_VERB, "negative_pledge"},
};

static const struct { enum vocabulary_class words; const char *preposition; } contents[] = {
    {W_COMMIT_ON, "on"}, {W_COMMIT_FOR, "for"}, {W_COMMIT_OF, "of"}, {W_COMMIT_TO, "to"}, {W_COMMIT_WITH, "with"},
};

/* "undertook in May |to compensate": few words, a time or place, stand between; the parser makes a purpose of it. */
static bool behind_a_date(const struct document *d, int32_t v, int32_t content)
{
    int32_t to = document_child(d, content, REL_MARK, -1);
    bool gap = d->tokens[content].rel == REL_ADVCL && to > v + 1 && to - v < 6 && !strcmp(d->tokens[to].lower, "to");
    for (int32_t t = v + 1; gap && t < to; t++) {
        enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
        gap = p == UPOS_ADP || p == UPOS_PROPN || p == UPOS_NUM || p == UPOS_DET || p == UPOS_ADV;
    }
    return gap && document_child(d, v, REL_OBJ, -1) < 0;
}

/* "promised in its letter |that every contract ...": to the parser a relative clause of the letter. */
static int32_t that_clause_behind(const struct document *d, int32_t v)
{
    for (int32_t c = document_child(d, v, REL_OBL, -1); c >= 0; c = document_child(d, v, REL_OBL, c)) {
        int32_t clause = c > v ? document_child(d, c, REL_ACL_RELCL, -1) : -1, that = clause >= 0 ? document_child(d, clause, REL_MARK, -1) : -1;
        if (that >= 0 && !strcmp(d->tokens[that].lower, "that") && clause_modal(d, clause))
            return clause;
    }
    return -1;
}

/* The verb behind "to" that the parser hangs on whom it is asked of: "urged both parties |to respect it", "called on the rebels in that
   country |to sign". */
static int32_t asked_to(const struct document *d, int32_t v)
{
    int32_t whom = word_is(d, v, W_DEMAND_VERB) ? clause_child2(d, v, REL_OBJ, REL_OBL) : -1, end = document_token_at(d, document_subtree_span(d, v).end - 1);
    if (whom < 0 && word_is(d, v, W_DEMAND_PUBLIC))
        whom = document_child(d, v, REL_NMOD, -1);
    for (int32_t t = whom + 1; whom > v && t <= end; t++) {
        int32_t to = d->tokens[t].upos == UPOS_VERB ? clause_child2(d, t, REL_MARK, REL_CASE) : -1, up = d->tokens[t].head;
        bool below = up > whom && d->tokens[up].head == whom, list = below && d->tokens[up].rel == REL_CONJ;
        bool doing = up > whom && d->tokens[up].feat_bits & (FEAT_PART | FEAT_GER) && (below || up == whom + 1);
        if (to > whom && to < t && !strcmp(d->tokens[to].lower, "to") && (up == whom || list || doing))
            return t;
    }
    return -1;
}

/* "assured the villages |that their wells would be metered": to the parser a relative clause of the villages. */
static int32_t assured_that(const struct document *d, int32_t v)
{
    int32_t whom = word_is(d, v, W_COMMIT_OF) || word_is(d, v, W_COMMIT_OBJECT) ? clause_child2(d, v, REL_OBJ, REL_IOBJ) : -1;
    int32_t clause = whom > v ? document_child(d, whom, REL_ACL_RELCL, -1) : -1, that = clause >= 0 ? document_child(d, clause, REL_MARK, -1) : -1;
    return that >= 0 && !strcmp(d->tokens[that].lower, "that") && clause_modal(d, clause) ? clause : -1;
}

/* "is demanding |up to $11 billion in damages": "up" is no particle of the verb. */
static int32_t measured_object(const struct document *d, int32_t v)
{
    int32_t o = document_child(d, v, REL_OBL, -1), to = v + 2;
    return o > to && !strcmp(d->tokens[to].lower, "to") && !strcmp(d->tokens[v + 1].lower, "up") && d->tokens[to].head == o ? o : -1;
}

/* "promised only |an inquiry": to the parser an adverbial without a preposition. */
static int32_t bare_object(const struct document *d, int32_t v)
{
    int32_t o = document_child(d, v, REL_OBL, -1);
    bool bare = o > v && document_child(d, o, REL_CASE, -1) < 0 && d->tokens[o].upos == UPOS_NOUN && document_child(d, o, REL_DET, -1) >= 0;
    for (uint32_t i = document_first_time(d, document_sentence_of_token(d, v)); bare && i < d->n_times && d->times[i].first <= o; i++)
        bare = !(d->times[i].first <= o && o <= d->times[i].last);
    return bare ? o : -1;
}

static int32_t content_of(struct document *d, int32_t v)
{
    bool only_clause = word_is(d, v, W_COMMIT_INFINITIVE);  /* "agreed to", "proposed to": one's own act */
    int32_t content = clause_complement(d, v);
    if (only_clause)
        return content >= 0 && (d->tokens[content].rel == REL_XCOMP || behind_a_date(d, v, content)) && d->tokens[content].upos == UPOS_VERB ? content : -1;
    static int32_t (*const hung_elsewhere[])(const struct document *, int32_t) = {that_clause_behind, asked_to, assured_that};
    for (size_t i = 0; content < 0 && i < sizeof hung_elsewhere / sizeof *hung_elsewhere; i++)
        content = hung_elsewhere[i](d, v);
    if (content < 0 && word_is(d, v, W_COMMIT_OBJECT))
        content = document_child(d, v, REL_OBJ, -1);
    if (content < 0 && word_is(d, v, W_COMMIT_OBJECT))
        content = measured_object(d, v) >= 0 ? measured_object(d, v) : bare_object(d, v);
    if (content >= 0 && content < v && d->tokens[v].rel == REL_ACL_RELCL && d->tokens[content].upos == UPOS_PRON)
        content = d->tokens[v].head;    /* "the villages that it promised" */
    bool named = word_is(d, v, W_DEMAND_PUBLIC) && document_child(d, v, REL_OBJ, -1) >= 0;    /* "called the plan a fraud", "a strike" */
    for (size_t i = 0; content < 0 && !named && i < sizeof contents / sizeof *contents; i++)
        content = word_is(d, v, contents[i].words) ? clause_prepositional(d, v, contents[i].preposition) : -1;
    return content;
}

/* "insisted that the troops must leave", "that it leave": a demand; "insisted that it had left": a claim. */
static bool subjunctive(const struct document *d, int32_t v)
{
    const char *modal = clause_modal(d, v);
    bool bare = !modal && document_child(d, v, REL_AUX, -1) < 0 && !strcmp(d->tokens[v].lower, d->tokens[v].lemma) && d->tokens[v].upos == UPOS_VERB;
    return bare || (modal && clause_word_in(modal, "must should shall"));
}

/* call on X to, urge X to, call for, press for: a demand; "called the plan mad" is none. */
static bool is_demand(struct document *d, int32_t v, int32_t content)
{
    if (!strcmp(d->tokens[v].lemma, "insist") && d->tokens[content].rel == REL_CCOMP)
        return subjunctive(d, content);
    if (word_is(d, v, W_DEMAND_PUBLIC) && d->tokens[content].upos == UPOS_VERB)
        return clause_prepositional(d, v, "on") >= 0 || clause_prepositional(d, v, "upon") >= 0 || (!strcmp(d->tokens[v].lemma, "press") && document_child(d, v, REL_OBJ, -1) >= 0);
    return true;
}

/* "did not promise to", but not "promised never to": the word stands before the verb. */
static bool refused(const struct document *d, int32_t v)
{
    for (int32_t c = d->tokens[v].first_child; c >= 0 && c < v; c = d->tokens[c].next_sibling)
        if (clause_word_in(d->tokens[c].lower, "not n't never neither nor hardly"))
            return true;
    return false;
}

/* "as it has threatened |to do", "promised it": which act, another sentence says. */
static bool says_nothing(const struct document *d, int32_t v, int32_t content)
{
    const struct token *k = &d->tokens[content];
    bool idle = word_is(d, content, W_COMMIT_IDLE) && k->upos == UPOS_NOUN && (word_is(d, v, W_OFFER_VERB) || word_is(d, v, W_COMMIT_ON));
    bool named = word_is(d, v, W_DEMAND_PUBLIC) && k->upos != UPOS_VERB && document_child(d, content, REL_CASE, -1) < 0;    /* "calling it illegal" */
    if (idle || named)
        return true;
    bool act = k->upos == UPOS_VERB && !strcmp(k->lemma, "do") && document_child(d, content, REL_OBJ, -1) < 0;
    return act || (k->upos == UPOS_PRON && clause_word_in(k->lower, "it this that so them one which what"));
}

static const char *form_of_verb(struct document *d, int32_t v, int32_t content)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (word_is(d, v, forms[i].verb))
            return strcmp(forms[i].form, "demand") || is_demand(d, v, content) ? forms[i].form : NULL;
    return NULL;
}

static bool ruled_out(const struct document *d, int32_t v)
{
    return !strcmp(d->tokens[v].lemma, "rule") && document_child(d, v, REL_COMPOUND_PRT, -1) >= 0;
}

static bool actual_speech(const struct document *d, int32_t v)
{
    const char *modal = clause_modal(d, v);
    return !refused(d, v) && (!modal || clause_word_in(modal, "will shall 'll"));
}

/* "The minister warned that |the army would respond": whoever strikes for a government, it threatens. */
static bool armed_for(const struct document *d, int32_t who, int32_t own)
{
    int32_t x = clause_actor(d, who), y = clause_actor(d, own);
    const uint32_t arms = SECTOR_MIL | SECTOR_COP;
    bool rules = x >= 0 && (d->actors[x].sectors & (SECTOR_GOV | SECTOR_MIL) || d->actors[x].type == ACTOR_STATE);
    bool foreign = rules && y >= 0 && d->actors[y].country && *d->actors[y].country && d->actors[x].country && strcmp(d->actors[y].country, d->actors[x].country);
    return rules && y >= 0 && d->actors[y].sectors & arms && !foreign;
}

/* The speaker, or whom the speaker speaks for. */
static bool same_actor(const struct document *d, int32_t a, int32_t b)
{
    int32_t x = clause_actor(d, a), y = clause_actor(d, b);
    if (x < 0 || y < 0)
        return false;
    for (int i = 0; i < 8 && d->actors[y].antecedent >= 0 && x != y; i++)
        y = d->actors[y].antecedent;
    const struct actor_mention *m = &d->actors[x], *n = &d->actors[y];
    return x == y || (m->name && n->name && *m->name && !strcmp(m->name, n->name)) ||
           (m->country && *m->country && n->country && !strcmp(m->country, n->country) && ((m->sectors & n->sectors && n->type != ACTOR_GROUP) || n->type == ACTOR_STATE));
}

/* "The ministry said it would pay": will or would of the speaker's own act. */
static void commitment_of_saying(struct document *d, int32_t v)
{
    bool warns = word_is(d, v, W_COMMIT_WARN);
    int32_t content = warns || word_is(d, v, W_COMMIT_SAY) ? document_child(d, v, REL_CCOMP, -1) : -1, who = clause_subject(d, v);
    const char *modal = content >= 0 ? clause_modal(d, content) : NULL;
    int32_t own = content >= 0 ? document_child(d, content, REL_NSUBJ, -1) : -1;
    if (!modal || !clause_word_in(modal, "will would shall 'll") || who < 0 || own < 0 || d->tokens[content].upos != UPOS_VERB || clause_passive(d, content))
        return;
    if (word_is(d, content, W_COMMIT_NO_ACT) || !(same_actor(d, who, own) || (warns && armed_for(d, who, own))) || !actual_speech(d, v))
        return;
    struct claim *c = commitment_add(d, v, who, content, warns ? "threat" : "pledge", "commitment:said");
    if (c)
        c->confidence = .5;
}

/* "a railway |promised by three presidents": what is promised stands before. */
static void commitment_of_participle(struct document *d, int32_t v)
{
    int32_t who = document_child(d, v, REL_OBL_AGENT, -1), what = d->tokens[v].head;
    bool behind = d->tokens[v].rel == REL_ACL || (d->tokens[v].rel == REL_ADVCL && what > v);
    if (behind && what > v)             /* ", promised by X, remains": hung on the verb of the sentence */
        what = clause_child2(d, what, REL_NSUBJ, REL_NSUBJ_PASS);
    bool noun = behind && what >= 0 && what < v && d->tokens[what].upos == UPOS_NOUN;
    const char *form = who > v && noun && word_is(d, v, W_COMMIT_OBJECT) ? form_of_verb(d, v, what) : NULL;
    struct claim *c = form && actual_speech(d, v) ? commitment_add(d, v, who, what, form, "commitment:participle") : NULL;
    if (!c)
        return;
    c->span = span_join(c->commitment.content, span_join(d->tokens[v].span, document_subtree_span(d, who)));
    c->commitment.content.end = c->commitment.content.end > d->tokens[v].span.start ? d->tokens[v].span.start : c->commitment.content.end;
    c->commitment.content = commitment_trimmed(d, c->commitment.content);
}

/* "urged others |to press India", "a bid |to guarantee benefits": an act of speech that is asked for, meant or denied is none. */
static bool said_so(const struct document *d, const struct frame_table *table, int32_t v)
{
    int32_t mark = document_child(d, v, REL_MARK, -1);
    bool infinitive = mark >= 0 && mark < v && !strcmp(d->tokens[mark].lower, "to");
    bool goes_on = d->tokens[v].head >= 0 && clause_word_in(d->tokens[d->tokens[v].head].lemma, "use used continue begin start");     /* "used to promise" */
    return !infinitive || goes_on || status_of(d, table, v).status == CLAIM_ACTUAL;
}

/* "Careful planning |offers benefits", "the imports |guarantee jobs": a thing promises nobody anything. */
static bool idle_giver(const struct document *d, int32_t v, int32_t who, int32_t content)
{
    int32_t a = clause_actor(d, who);
    bool thing = a >= 0 && d->actors[a].type == ACTOR_THING && !d->actors[a].can_act && d->tokens[who].upos == UPOS_NOUN;
    int32_t object = document_child(d, v, REL_OBJ, -1);     /* "the tragedy offered us the chance |to start anew" */
    return thing && (d->tokens[content].upos != UPOS_VERB || word_is(d, object, W_COMMIT_IDLE)) && (word_is(d, v, W_OFFER_VERB) || clause_word_in(d->tokens[v].lemma, "guarantee assure"));
}

/* "gave the rebels 48 hours |to leave": an ultimatum */
static bool commitment_of_ultimatum(struct document *d, const struct frame_table *table, int32_t v, int32_t who)
{
    if (!clause_word_in(d->tokens[v].lemma, "give grant"))
        return false;
    int32_t first = clause_child2(d, v, REL_IOBJ, REL_OBJ), given = document_child(d, v, REL_OBJ, first < 0 ? -1 : first), whom = given > first ? first : -1;
    const struct time_mention *t = given >= 0 ? commitment_time_at(d, given) : NULL;
    int32_t content = t ? clause_complement(d, v) : -1;
    for (int32_t c = t && content < 0 ? d->tokens[given].first_child : -1; c >= 0 && content < 0; c = d->tokens[c].next_sibling)
        content = c > given && d->tokens[c].upos == UPOS_VERB && d->tokens[c].feat_bits & FEAT_INF ? c : -1;
    if (!t || content < given || whom < 0 || who < 0 || !actual_speech(d, v) || status_of(d, table, v).status != CLAIM_ACTUAL)
        return false;
    struct claim *c = commitment_add(d, v, who, content, "demand", "commitment:ultimatum");
    if (c)
        commitment_due_after(d, c, t);
    return c != NULL;
}

static void commitment_of_verb(struct document *d, const struct frame_table *table, int32_t v)
{
    int32_t content = content_of(d, v), who = clause_subject(d, v);
    if (content >= 0 && says_nothing(d, v, content))
        return;
    if (commitment_of_ultimatum(d, table, v, who))
        return;
    if (content < 0)
        commitment_of_participle(d, v);
    const char *form = content > v || (content >= 0 && content == d->tokens[v].head) ? form_of_verb(d, v, content) : NULL;
    if (form && who >= 0 && actual_speech(d, v) && said_so(d, table, v) && !idle_giver(d, v, who, content)) {
        commitment_add(d, v, who, content, form, "commitment:verb");
        return;
    }
    if (ruled_out(d, v)) {
        content = document_child(d, v, REL_OBJ, -1);
        if (content >= 0 && who >= 0 && !clause_negated(d, v) && actual_speech(d, v) && status_of(d, table, v).status == CLAIM_ACTUAL)
            commitment_add(d, v, who, content, "negative_pledge", "commitment:rule-out");
        return;
    }
    commitment_of_saying(d, v);
}

const char *commitment_form_of_noun(const struct document *d, int32_t n)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (word_is(d, n, forms[i].noun) && strcmp(forms[i].form, "negative_pledge"))
            return forms[i].form;
    return NULL;
}

void situation_commitments(struct document *d, const struct frame_table *table)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        if (!(sentence->flags & SENTENCE_PARSED) || sentence->flags & SENTENCE_LIST)
            continue;
        for (uint32_t i = 0; i < sentence->count; i++) {
            int32_t t = (int32_t)(sentence->first + i);
            if (d->tokens[t].upos == UPOS_VERB)
                commitment_of_verb(d, table, t);
            else if (d->tokens[t].upos == UPOS_NOUN)
                commitment_of_noun(d, table, t);
        }
    }
}
