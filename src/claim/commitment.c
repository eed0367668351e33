/* Commitments: pledges, negative pledges, threats, demands, offers. In: arcs, actors, times. Out: kind
   `commitment` with promiser, addressee, content, condition and due date.

   The lexicon is commissive (pledge, vow ...; threaten; demand, insist; offer). A pledge is negative when
   its content is ("not to", "never to", "no longer") or its verb says so ("renounced", "ruled out"). Nouns
   ("the promise to", "promises that X made to") count when their owner is known. A later clause over the
   noun that says what became of it (kept, broken, eroded, postponed) sets the state, attributed to its asserter. */
#include "claim/clause.h"
#include "claim/situation.h"
#include "document/when_where.h"

#include <string.h>

static const struct commissive {
    const char *lemma, *form;
    bool object;            /* a nominal object is content ("pledged $3m"), not addressee */
    const char *to;         /* preposition of the content ("insist on"), or NULL */
} commissives[] = {
    {"promise", "pledge", true, NULL},    {"pledge", "pledge", true, NULL},      {"vow", "pledge", true, NULL},
    {"undertake", "pledge", false, NULL}, {"guarantee", "pledge", true, NULL},   {"commit", "pledge", false, "to"},
    {"swear", "pledge", false, NULL},     {"assure", "pledge", false, "of"},     {"agree", "pledge", false, NULL},
    {"threaten", "threat", false, "with"}, {"demand", "demand", true, NULL},     {"insist", "demand", false, "on"},
    {"offer", "offer", true, NULL},       {"propose", "offer", false, NULL},     {"renounce", "negative_pledge", true, NULL},
    {"forswear", "negative_pledge", true, NULL}, {"volunteer", "offer", false, NULL},
    {"reiterate", NULL, false, NULL},
};

static const char *const nouns = "promise pledge vow commitment guarantee assurance undertaking threat demand offer ultimatum";
static const struct { const char *lemma, *form; } noun_forms[] = {{"threat", "threat"}, {"ultimatum", "threat"}, {"demand", "demand"}, {"offer", "offer"}};

static const struct { const char *state, *words; } verdicts[] = {
    {"candidate_broken", "erode break breach violate betray renege abandon ignore reverse undo hollow flout discard"},
    {"candidate_kept", "keep honor honour fulfil fulfill deliver meet implement"},
    {"postponed", "postpone delay defer shelve suspend"},
    {"lapsed", "lapse expire"},
};

static enum claim_status status_of(const char *form)
{
    return !strcmp(form, "threat") ? CLAIM_THREATENED : !strcmp(form, "demand") ? CLAIM_REQUESTED : CLAIM_PROMISED;
}

/* if, unless, once ... clause, or "in exchange for". */
static struct span find_condition(struct document *d, int32_t verb)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        if (d->tokens[c].rel != REL_ADVCL && d->tokens[c].rel != REL_OBL)
            continue;
        int32_t mark = clause_child2(d, c, REL_MARK, REL_CASE), word = clause_child2(d, c, REL_ADVMOD, REL_MARK);
        if ((mark >= 0 && clause_word_in(d->tokens[mark].lower, "if unless once provided until before after without as_long_as assuming")) ||
            (word >= 0 && clause_word_in(d->tokens[word].lower, "unless once when"))) {
            struct span s = document_subtree_span(d, c);
            while (s.end > s.start && strchr(" ,.;\"", d->text[s.end - 1]))
                s.end--;
            return s;
        }
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
        if ((d->tokens[c].rel == REL_ADVMOD && clause_word_in(d->tokens[c].lower, "conditionally reportedly tentatively provisionally")) ||
            (d->tokens[c].rel == REL_OBL && clause_word_in(d->tokens[c].lower, "principle")))
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
    c->commitment.condition = find_condition(d, content);
    if (span_empty(c->commitment.condition))
        c->commitment.condition = find_condition(d, predicate);
    c->span = span_join(c->span, c->commitment.condition);
    c->commitment.hedge = find_hedge(d, predicate);
    c->commitment.state = "open";
    c->status = (uint8_t)status_of(form);
    c->factuality = 0;
    addressees(d, c, predicate, content);
    find_due(d, c);
    return c;
}

static int32_t content_of(struct document *d, int32_t v, const struct commissive *row)
{
    int32_t content = clause_complement(d, v);
    if (content < 0 && row->object)
        content = document_child(d, v, REL_OBJ, -1);
    if (content < 0 && row->to)
        content = clause_prepositional(d, v, row->to);
    return content;
}

/* "agree" and "propose" commit only to one's own act: an infinitive. */
static bool fits(const struct document *d, const struct commissive *row, int32_t content)
{
    if (clause_word_in(row->lemma, "agree propose undertake swear volunteer"))
        return d->tokens[content].rel == REL_XCOMP && d->tokens[content].upos == UPOS_VERB;
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

static void commitment_of_verb(struct document *d, int32_t v)
{
    for (size_t i = 0; i < sizeof commissives / sizeof *commissives; i++) {
        const struct commissive *row = &commissives[i];
        if (strcmp(row->lemma, d->tokens[v].lemma) || !row->form)
            continue;
        int32_t content = content_of(d, v, row), who = clause_subject(d, v);
        const char *modal = clause_modal(d, v);
        if (content < 0 || who < 0 || refused(d, v) || (modal && !clause_word_in(modal, "will shall 'll")) || !fits(d, row, content))
            return;
        add(d, v, who, content, row->form, "commitment:verb");
        return;
    }
    if (!strcmp(d->tokens[v].lemma, "rule") && document_child(d, v, REL_COMPOUND_PRT, -1) >= 0) {
        int32_t content = document_child(d, v, REL_OBJ, -1), who = clause_subject(d, v);
        if (content >= 0 && who >= 0 && !clause_negated(d, v))
            add(d, v, who, content, "negative_pledge", "commitment:rule-out");
    }
}

static const char *form_of_noun(const char *lemma)
{
    for (size_t i = 0; i < sizeof noun_forms / sizeof *noun_forms; i++)
        if (!strcmp(noun_forms[i].lemma, lemma))
            return noun_forms[i].form;
    return "pledge";
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
    return owner;
}

static const char *state_from(const struct document *d, int32_t n)
{
    int32_t head = d->tokens[n].head;
    if (head < 0 || (d->tokens[n].rel != REL_NSUBJ_PASS && d->tokens[n].rel != REL_OBJ && d->tokens[n].rel != REL_NSUBJ) || clause_negated(d, head))
        return NULL;
    for (size_t i = 0; i < sizeof verdicts / sizeof *verdicts; i++)
        if (clause_word_in(d->tokens[head].lemma, verdicts[i].words))
            return verdicts[i].state;
    return NULL;
}

static void commitment_of_noun(struct document *d, int32_t n)
{
    int32_t relative, owner;
    if (!clause_word_in(d->tokens[n].lemma, nouns) || (owner = owner_of(d, n, &relative)) < 0)
        return;
    int32_t content = clause_complement(d, n);
    if (content < 0 && relative >= 0)
        content = clause_complement(d, relative);
    for (int32_t c = d->tokens[n].first_child; content < 0 && c >= 0; c = d->tokens[c].next_sibling)
        content = d->tokens[c].rel == REL_ACL && d->tokens[c].upos == UPOS_VERB ? c : -1;
    if (content < 0 || content == relative)
        return;
    struct claim *c = add(d, n, owner, content, form_of_noun(d->tokens[n].lemma), "commitment:noun");
    const char *state = c ? state_from(d, n) : NULL;
    if (state)
        c->commitment.state = state;
}

void situation_commitments(struct document *d)
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
                commitment_of_noun(d, t);
        }
    }
}
