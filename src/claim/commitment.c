/* Commitments: pledges, negative pledges, threats, demands, offers. In: arcs, actors, times. Out: kind
   `commitment` with promiser, addressee, content, condition and due date.

   The lexicon is commissive (pledge, vow ...; threaten; demand, insist; offer). A pledge is negative when
   its content is ("not to", "never to", "no longer") or its verb says so ("renounced", "ruled out"). Nouns
   ("the promise to", "promises that X made to") count when their owner is known. A later clause over the
   noun that says what became of it (kept, broken, eroded, postponed) sets the state, attributed to its asserter. */
#include "claim/clause.h"
#include "claim/situation.h"
#include "claim/standing.h"
#include "claim/vocabulary.h"
#include "document/when_where.h"

#include <string.h>

static const struct { enum vocabulary_class verb, noun; const char *form; } forms[] = {
    {W_PLEDGE_VERB, W_PLEDGE_NOUN, "pledge"}, {W_THREAT_VERB, W_THREAT_NOUN, "threat"}, {W_DEMAND_VERB, W_DEMAND_NOUN, "demand"},
    {W_OFFER_VERB, W_OFFER_NOUN, "offer"},    {W_RENOUNCE_VERB, W_RENOUNCE_VERB, "negative_pledge"},
};

static const struct { enum vocabulary_class words; const char *state; } verdicts[] = {
    {W_VERDICT_BROKEN, "broken"}, {W_VERDICT_KEPT, "kept"}, {W_VERDICT_PARTLY, "partly"}, {W_VERDICT_POSTPONED, "postponed"}, {W_VERDICT_LAPSED, "lapsed"},
};

static const struct { enum vocabulary_class words; const char *preposition; } contents[] = {
    {W_COMMIT_ON, "on"}, {W_COMMIT_FOR, "for"}, {W_COMMIT_OF, "of"}, {W_COMMIT_TO, "to"}, {W_COMMIT_WITH, "with"},
};

static enum claim_status status_of_form(const char *form)
{
    return !strcmp(form, "threat") ? CLAIM_THREATENED : !strcmp(form, "demand") ? CLAIM_REQUESTED : CLAIM_PROMISED;
}

static struct span trimmed(const struct document *d, struct span s)
{
    while (s.end > s.start && strchr(" ,.;\"", d->text[s.end - 1]))
        s.end--;
    return s;
}

/* What opens a condition as words, however the parser hung it: "provided that", "on condition that". */
static bool opens_condition(const struct document *d, int32_t t)
{
    static const char *const openers[][3] = {{"on", "condition"}, {"on", "the", "condition"}, {"in", "exchange", "for"}, {"in", "return", "for"},
                                             {"as", "long", "as"}, {"provided", "that"}, {"providing", "that"}, {"unless"}, {"if"}, {"so", "long", "as"},
                                             {"subject", "to"}, {"only", "if"}, {"as", "soon", "as"}};
    for (size_t i = 0; i < sizeof openers / sizeof *openers; i++) {
        uint32_t n = 0;
        while (n < 3 && openers[i][n] && (uint32_t)t + n < d->n_tokens && !strcmp(d->tokens[(uint32_t)t + n].lower, openers[i][n]))
            n++;
        if (n == 3 || !openers[i][n])
            return true;
    }
    return false;
}

/* if, unless, once ... clause below the verb; failing that, from an opener on to the end of what hangs on it. */
static struct span find_condition(struct document *d, int32_t verb)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        if (d->tokens[c].rel != REL_ADVCL && d->tokens[c].rel != REL_OBL)
            continue;
        int32_t mark = clause_child2(d, c, REL_MARK, REL_CASE), word = clause_child2(d, c, REL_ADVMOD, REL_MARK);
        if ((mark >= 0 && clause_word_in(d->tokens[mark].lower, "if unless once provided until before after without as_long_as assuming")) ||
            (word >= 0 && clause_word_in(d->tokens[word].lower, "unless once when")))
            return trimmed(d, document_subtree_span(d, c));
    }
    struct span below = document_subtree_span(d, verb);
    for (uint32_t t = (uint32_t)verb + 1; t < d->n_tokens && d->tokens[t].span.start < below.end; t++) {
        if (clause_word_in(d->tokens[t].lower, "; :"))
            break;
        if (opens_condition(d, (int32_t)t))
            return trimmed(d, span_make(d->tokens[t].span.start, below.end));
    }
    return span_make(0, 0);
}

static void find_due(struct document *d, struct claim *c)
{
    for (uint32_t i = document_first_time(d, c->sentence); i < d->n_times && d->times[i].sentence == c->sentence; i++) {
        const struct time_mention *t = &d->times[i];
        if (!span_contains(c->span, t->span) || t->first <= 0 || t->type == TIME_DURATION)
            continue;
        const char *before = d->tokens[t->first - 1].lower;
        if (clause_word_in(before, "by before until within on in")) {
            c->commitment.due = (struct when){t->from, t->to, t->precision ? t->precision : "day", t->span, false};
            return;
        }
    }
}

static struct span find_hedge(const struct document *d, int32_t verb)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_ADVMOD && word_is(d, c, W_COMMIT_HEDGE)) || (d->tokens[c].rel == REL_OBL && word_is(d, c, W_COMMIT_HEDGE)))
            return d->tokens[c].span;
    return span_make(0, 0);
}

static bool content_negative(const struct document *d, int32_t content)
{
    if (clause_negated(d, content))
        return true;
    for (int32_t c = d->tokens[content].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_ADVMOD && clause_word_in(d->tokens[c].lower, "longer anymore"))
            return true;
    return false;
}

static void addressees(struct document *d, struct claim *c, int32_t verb, int32_t content)
{
    static const char *const to[] = {"to", "from", "of", "against"};
    int32_t who = clause_child2(d, verb, REL_IOBJ, REL_OBJ);
    if (who >= 0 && who != content && clause_actor(d, who) >= 0)
        clause_add_actors(d, &c->commitment.addressee, who);
    for (size_t i = 0; i < 4 && !c->commitment.addressee.count; i++) {
        int32_t p = clause_prepositional(d, verb, to[i]);
        if (p >= 0 && p != content && clause_actor(d, p) >= 0)
            clause_add_actors(d, &c->commitment.addressee, p);
    }
    if (!c->commitment.addressee.count && !strcmp(c->commitment.form, "demand") && d->tokens[content].upos == UPOS_VERB) {
        int32_t subject = clause_child2(d, content, REL_NSUBJ, REL_NSUBJ_PASS);
        clause_add_actors(d, &c->commitment.addressee, subject);
    }
}

/* "never", "not" between the verb and its content hang on either. */
static bool negated_between(const struct document *d, int32_t v, int32_t content)
{
    for (int32_t t = v + 1; t < content; t++)
        if (clause_word_in(d->tokens[t].lower, "not n't never") || (clause_word_in(d->tokens[t].lower, "no") && clause_word_in(d->tokens[t + 1].lower, "longer")))
            return true;
    return false;
}

static struct claim *add(struct document *d, int32_t predicate, int32_t promiser, int32_t content, const char *form, const char *rule)
{
    if (clause_actor(d, promiser) < 0)
        return NULL;
    bool negative = !strcmp(form, "pledge") && (content_negative(d, content) || negated_between(d, predicate, content));
    struct span whole = span_join(clause_predicate_span(d, predicate, content), clause_content(d, content));
    struct claim *c = situation_add(d, CLAIM_COMMITMENT, whole, rule);
    if (!c)
        return NULL;
    clause_add_actors(d, &c->commitment.promiser, promiser);
    c->commitment.form = negative ? "negative_pledge" : form;
    c->commitment.content = clause_content(d, content);
    c->commitment.act = d->tokens[content].span;
    c->commitment.condition = find_condition(d, content);
    if (span_empty(c->commitment.condition))
        c->commitment.condition = find_condition(d, predicate);
    c->span = span_join(c->span, c->commitment.condition);
    c->commitment.hedge = find_hedge(d, predicate);
    c->commitment.state = "open";
    c->status = (uint8_t)status_of_form(form);
    c->factuality = 0;
    addressees(d, c, predicate, content);
    find_due(d, c);
    return c;
}

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

/* "urged both parties |to respect it": to the parser an infinitive of the parties. */
static int32_t asked_to(const struct document *d, int32_t v)
{
    int32_t whom = word_is(d, v, W_DEMAND_VERB) ? document_child(d, v, REL_OBJ, -1) : -1;
    int32_t act = whom > v ? document_child(d, whom, REL_ACL, -1) : -1, to = act >= 0 ? document_child(d, act, REL_MARK, -1) : -1;
    return to >= 0 && !strcmp(d->tokens[to].lower, "to") ? act : -1;
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
    if (content < 0)
        content = that_clause_behind(d, v) >= 0 ? that_clause_behind(d, v) : asked_to(d, v);
    if (content < 0 && word_is(d, v, W_COMMIT_OBJECT))
        content = document_child(d, v, REL_OBJ, -1);
    if (content < 0 && word_is(d, v, W_COMMIT_OBJECT))
        content = bare_object(d, v);
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
           (m->country && *m->country && n->country && !strcmp(m->country, n->country) && (m->sectors & n->sectors || n->type == ACTOR_STATE));
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
    if (word_is(d, content, W_COMMIT_NO_ACT) || !same_actor(d, who, own) || !actual_speech(d, v))
        return;
    struct claim *c = add(d, v, who, content, warns ? "threat" : "pledge", "commitment:said");
    if (c)
        c->confidence = .5;
}

static void commitment_of_verb(struct document *d, int32_t v)
{
    int32_t content = content_of(d, v), who = clause_subject(d, v);
    const char *form = content > v || (content >= 0 && content == d->tokens[v].head) ? form_of_verb(d, v, content) : NULL;
    if (form && who >= 0 && actual_speech(d, v)) {
        add(d, v, who, content, form, "commitment:verb");
        return;
    }
    if (ruled_out(d, v)) {
        content = document_child(d, v, REL_OBJ, -1);
        if (content >= 0 && who >= 0 && !clause_negated(d, v) && actual_speech(d, v))
            add(d, v, who, content, "negative_pledge", "commitment:rule-out");
        return;
    }
    commitment_of_saying(d, v);
}

static const char *form_of_noun(const struct document *d, int32_t n)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (word_is(d, n, forms[i].noun) && strcmp(forms[i].form, "negative_pledge"))
            return forms[i].form;
    return NULL;
}

static bool word_below(const struct document *d, int32_t verb, const char *words)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (clause_word_in(d->tokens[c].lower, words))
            return true;
    return false;
}

static const char *state_by(const struct document *d, int32_t verb)
{
    for (size_t i = 0; i < sizeof verdicts / sizeof *verdicts; i++)
        if (word_is(d, verb, verdicts[i].words))
            return verdicts[i].state;
    return NULL;
}

/* Who breaks or keeps "its promise": the subject, and in "X accused Y of breaking its promise" Y. */
static int32_t breaker(struct document *d, int32_t verb)
{
    int32_t over = d->tokens[verb].head, mark = clause_child2(d, verb, REL_MARK, REL_CASE);
    bool charged = mark >= 0 && over >= 0 && clause_word_in(d->tokens[mark].lower, "of for with");
    int32_t object = charged ? document_child(d, over, REL_OBJ, -1) : -1;
    return object >= 0 ? object : clause_subject(d, verb);
}

/* Owner of a promise: 's, "of", or the subject of the relative clause ("promises that the Front made to ..."). */
static int32_t owner_of(struct document *d, int32_t n, int32_t *relative)
{
    *relative = document_child(d, n, REL_ACL_RELCL, -1);
    int32_t owner = document_child(d, n, REL_NMOD_POSS, -1);
    if (owner < 0 && *relative >= 0)
        owner = document_child(d, *relative, REL_NSUBJ, -1);
    if (owner < 0)
        owner = clause_prepositional(d, n, "by");
    int32_t host = d->tokens[n].head;
    bool own = owner >= 0 && d->tokens[owner].upos == UPOS_PRON && host >= 0 && state_by(d, host) && d->tokens[host].upos == UPOS_VERB;
    if (own && breaker(d, host) >= 0)
        return breaker(d, host);
    bool brought = host >= 0 && d->tokens[n].rel == REL_OBL && document_child(d, n, REL_CASE, -1) >= 0 && d->tokens[host].upos == UPOS_VERB &&
                   !strcmp(d->tokens[document_child(d, n, REL_CASE, -1)].lower, "with");        /* "flew in with an offer of" */
    bool light = brought || (host >= 0 && d->tokens[n].rel == REL_OBJ && clause_word_in(d->tokens[host].lemma, "make give issue renew repeat reiterate reaffirm deliver sign extend"));
    int32_t bringer = brought ? clause_actor(d, clause_subject(d, host)) : -1;
    light = light && (!brought || (bringer >= 0 && d->actors[bringer].can_act));
    if (owner < 0 && light && !clause_negated(d, host) && !clause_modal(d, host))
        owner = clause_subject(d, host);
    return owner;
}

/* Verbs that say it with the words behind them, up to the promise: "made good on its promise", "walked back his pledge". */
static const struct { const char *verb, *words, *state; } phrasal[] = {
    {"deliver", "on", "kept"},        {"make", "good on", "kept"},       {"live", "up to", "kept"},          {"stick", "to", "kept"},
    {"stick", "by", "kept"},          {"follow", "through on", "kept"},  {"carry", "out", "kept"},           {"come", "good on", "kept"},
    {"renege", "on", "broken"},       {"go", "back on", "broken"},       {"walk", "back", "broken"},         {"walk", "back on", "broken"},
    {"row", "back on", "broken"},     {"roll", "back", "broken"},        {"back", "away from", "broken"},    {"back", "out of", "broken"},
    {"back", "down from", "broken"},  {"backtrack", "on", "broken"},     {"backpedal", "on", "broken"},      {"retreat", "from", "broken"},
    {"default", "on", "broken"},      {"tear", "up", "broken"},          {"rip", "up", "broken"},            {"throw", "out", "broken"},
    {"walk", "away from", "broken"},  {"fall", "short of", "partly"},    {"water", "down", "partly"},        {"scale", "back", "partly"},
    {"put", "off", "postponed"},      {"push", "back", "postponed"},     {"sit", "on", "open"},
};

/* Verbs that say it of the promise itself: "the vow came to nothing". */
static const struct { const char *verb, *words; } empty[] = {
    {"come", "to nothing"}, {"come", "to naught"}, {"turn", "out to be empty"}, {"turn", "out empty"}, {"prove", "empty"}, {"prove", "hollow"}, {"ring", "hollow"},
    {"prove", "to be empty"}, {"prove", "worthless"}, {"go", "unfulfilled"}, {"go", "unmet"},
};

static bool words_from(const struct document *d, int32_t t, const char *words, int32_t *behind)
{
    for (; *words; t++, words += strspn(words, " ")) {
        size_t n = strcspn(words, " ");
        if ((uint32_t)t >= d->n_tokens || strlen(d->tokens[t].lower) != n || strncmp(d->tokens[t].lower, words, n))
            return false;
        words += n;
    }
    *behind = t;
    return true;
}

static const char *phrasal_state(const struct document *d, int32_t verb, int32_t n)
{
    int32_t behind = verb;
    for (size_t i = 0; i < sizeof phrasal / sizeof *phrasal; i++)
        if (!strcmp(d->tokens[verb].lemma, phrasal[i].verb) && words_from(d, verb + 1, phrasal[i].words, &behind) && behind <= n && n - behind < 5)
            return phrasal[i].state;
    for (size_t i = 0; verb > n && i < sizeof empty / sizeof *empty; i++)
        if (!strcmp(d->tokens[verb].lemma, empty[i].verb) && words_from(d, verb + 1, empty[i].words, &behind))
            return "broken";
    return NULL;
}

/* The verb over the promise, past an adjective or adverb of its own ("fell short of its promise"). */
static int32_t verb_over(const struct document *d, int32_t n)
{
    int32_t head = d->tokens[n].head;
    if (head >= 0 && (d->tokens[head].upos == UPOS_ADJ || d->tokens[head].upos == UPOS_ADV) && head < n)
        head = d->tokens[head].head;
    return head;
}

/* What the verb over the promise says became of it: "the promise was broken", "kept the promise". It counts as far as the
   text says that it is so: not what is hoped, denied or asked for. What was not kept is broken; what was not broken, open. */
static const char *verdict_over(struct document *d, const struct frame_table *table, int32_t n, int32_t *verb)
{
    int32_t head = *verb = verb_over(d, n);
    bool argument = d->tokens[n].rel == REL_NSUBJ_PASS || d->tokens[n].rel == REL_OBJ || d->tokens[n].rel == REL_NSUBJ;
    const char *state = head < 0 ? NULL : phrasal_state(d, head, n);
    if (!state && head >= 0 && argument)
        state = state_by(d, head);
    bool told = head >= 0 && (d->tokens[head].feat_bits & FEAT_FIN || document_child(d, head, REL_AUX, -1) >= 0 || clause_passive(d, head) ||
                              clause_child2(d, head, REL_NSUBJ, REL_NSUBJ_PASS) >= 0 ||
                              d->tokens[head].rel == REL_XCOMP);     /* "accused X of breaking it" tells only the charge */
    if (!state || !told || d->tokens[head].upos != UPOS_VERB)
        return NULL;
    enum claim_status status = (enum claim_status)status_of(d, table, head).status;
    int32_t over = d->tokens[head].head;
    bool yet = word_below(d, head, "yet") || (over >= 0 && d->tokens[head].rel == REL_XCOMP && word_below(d, over, "yet"));
    if (status == CLAIM_NEGATED && !strcmp(state, "kept") && !yet)
        return "broken";
    if (status == CLAIM_ACTUAL && !strcmp(state, "kept") && word_below(d, head, "partly partially half"))
        return "partly";
    return status == CLAIM_ACTUAL && !clause_modal(d, head) ? state : NULL;
}

/* A long subject ("the promises that X made to guard these rights have been eroded") lures the parser into hanging
   the verdict below the promised act. In the content: a finite auxiliary and a verdict verb behind it. */
static const char *verdict_inside(const struct document *d, struct span content, int32_t *auxiliary, int32_t *verb)
{
    bool negated = false;
    for (int32_t t = document_token_at(d, content.start); t >= 0 && (uint32_t)t + 1 < d->n_tokens && d->tokens[t].span.start < content.end; t++) {
        if (d->tokens[t].upos != UPOS_AUX || !clause_word_in(d->tokens[t].lower, "has have had was were is are"))
            continue;
        for (int32_t k = t + 1; k < t + 5 && (uint32_t)k < d->n_tokens && d->tokens[k].span.start < content.end; k++) {
            negated = negated || clause_word_in(d->tokens[k].lower, "not n't never");
            const char *state = d->tokens[k].upos == UPOS_VERB ? state_by(d, k) : NULL;
            if (state && negated && strcmp(state, "kept"))
                return NULL;
            if (state)
                return *auxiliary = t, *verb = k, negated ? "broken" : state;
        }
    }
    return NULL;
}

static void judge(struct document *d, const struct frame_table *table, struct claim *c, int32_t n)
{
    int32_t auxiliary = -1, verb;
    const char *state = verdict_over(d, table, n, &verb);
    if (!state && (state = verdict_inside(d, c->commitment.content, &auxiliary, &verb))) {
        c->commitment.content = trimmed(d, span_make(c->commitment.content.start, d->tokens[auxiliary].span.start));
        c->span.end = c->commitment.content.end;
    }
    if (!state)
        return;
    bool taken_back = !strcmp(state, "broken") && clause_word_in(c->commitment.form, "threat offer demand");
    c->commitment.state = taken_back ? "lapsed" : state;
    c->commitment.verdict = d->tokens[verb].span;
}

/* "kept its promise to pay": the parser hangs the infinitive on the promise or on the verb over it. */
static int32_t infinitive_behind(const struct document *d, int32_t n)
{
    int32_t t = n + 1, end = (int32_t)(d->sentences[document_sentence_of_token(d, n)].first + d->sentences[document_sentence_of_token(d, n)].count);
    while (t < end && clause_word_in(d->tokens[t].lower, "not never"))
        t++;
    for (int32_t to = t++; to < end && !strcmp(d->tokens[to].lower, "to") && t < end && t < to + 4; t++)
        if (d->tokens[t].upos == UPOS_VERB)
            return t;
    return -1;
}

/* "issued an ultimatum: ... they would close the road" */
static int32_t spelled_out(const struct document *d, int32_t n)
{
    int32_t host = d->tokens[n].head, act = host >= 0 && d->tokens[n].rel == REL_OBJ ? document_child(d, host, REL_PARATAXIS, -1) : -1;
    const char *modal = act > n ? clause_modal(d, act) : NULL;
    return modal && clause_word_in(modal, "will would shall 'll") && d->tokens[act].upos == UPOS_VERB ? act : -1;
}

static void commitment_of_noun(struct document *d, const struct frame_table *table, int32_t n)
{
    const char *form = form_of_noun(d, n);
    int32_t relative, owner = form ? owner_of(d, n, &relative) : -1;
    if (owner < 0)
        return;
    int32_t content = clause_complement(d, n);
    if (content < 0)
        content = infinitive_behind(d, n);
    if (content < 0 && relative >= 0)
        content = clause_complement(d, relative);
    if (content < 0)
        content = clause_prepositional(d, n, strcmp(form, "demand") ? "of" : "for");
    if (content < 0)
        content = spelled_out(d, n);
    for (int32_t c = d->tokens[n].first_child; content < 0 && c >= 0; c = d->tokens[c].next_sibling)
        content = d->tokens[c].rel == REL_ACL && d->tokens[c].upos == UPOS_VERB ? c : -1;
    struct claim *c = content >= 0 && content != relative ? add(d, n, owner, content, form, "commitment:noun") : NULL;
    if (c)
        judge(d, table, c, n);
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
                commitment_of_verb(d, t);
            else if (d->tokens[t].upos == UPOS_NOUN)
                commitment_of_noun(d, table, t);
        }
    }
}
