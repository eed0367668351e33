/* One commitment. In: the word that commits, who does, to what, in which form. Out: the claim with its addressee, condition,
   hedge and due date. */
#include "claim/commitment.h"

#include "claim/clause.h"
#include "claim/predicate.h"
#include "claim/situation.h"
#include "document/when_where.h"
#include "lexicon/vocabulary.h"

#include <string.h>

static enum claim_status status_of_form(const char *form)
{
    return !strcmp(form, "threat") ? CLAIM_THREATENED : !strcmp(form, "demand") ? CLAIM_REQUESTED : CLAIM_PROMISED;
}

struct span commitment_trimmed(const struct document *d, struct span s)
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

/* Where the verb's own clause ends: before a verb that is joined to it with a subject or a form of its own. */
static uint32_t own_end(const struct document *d, int32_t verb)
{
    uint32_t end = document_subtree_span(d, verb).end;
    for (int32_t c = document_child(d, verb, REL_CONJ, -1); c >= 0; c = document_child(d, verb, REL_CONJ, c)) {
        uint32_t start = document_subtree_span(d, c).start;
        bool own = d->tokens[c].upos == UPOS_VERB && (d->tokens[c].feat_bits & FEAT_FIN || clause_child2(d, c, REL_NSUBJ, REL_NSUBJ_PASS) >= 0);
        end = own && c > verb && start < end ? start : end;
    }
    return end;
}

/* if, unless, once ... clause below the verb; failing that, from an opener on to the end of what hangs on it. */
static struct span find_condition(struct document *d, int32_t verb)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        if (d->tokens[c].rel != REL_ADVCL && d->tokens[c].rel != REL_OBL)
            continue;
        int32_t mark = clause_child2(d, c, REL_MARK, REL_CASE), word = clause_child2(d, c, REL_ADVMOD, REL_MARK), should = document_child(d, c, REL_AUX, -1);
        if (should > verb && should < document_child(d, c, REL_NSUBJ, -1) && !strcmp(d->tokens[should].lower, "should"))
            return commitment_trimmed(d, document_subtree_span(d, c));
        bool limit = mark >= 0 && d->tokens[c].rel == REL_OBL && predicate_in_time(d, c);      /* "before the end of the year" */
        if ((mark >= 0 && !limit && clause_word_in(d->tokens[mark].lower, "if unless once provided until before after without as_long_as assuming")) ||
            (word >= 0 && clause_word_in(d->tokens[word].lower, "unless once when")))
            return commitment_trimmed(d, document_subtree_span(d, c));
    }
    uint32_t end = own_end(d, verb);
    for (uint32_t t = (uint32_t)verb + 1; t < d->n_tokens && d->tokens[t].span.start < end; t++) {
        if (clause_word_in(d->tokens[t].lower, "; :"))
            break;
        if (opens_condition(d, (int32_t)t))
            return commitment_trimmed(d, span_make(d->tokens[t].span.start, end));
    }
    return span_make(0, 0);
}

static struct span find_hedge(const struct document *d, int32_t verb)
{
    for (int32_t c = d->tokens[verb].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if ((d->tokens[c].rel == REL_ADVMOD && word_is(d, c, W_COMMIT_HEDGE)) || (d->tokens[c].rel == REL_OBL && word_is(d, c, W_COMMIT_HEDGE)))
            return d->tokens[c].span;
    return span_make(0, 0);
}

/* "pledged |to refrain from", "vowed that no uranium would be mined" */
static bool content_negative(const struct document *d, int32_t content)
{
    int32_t subject = clause_child2(d, content, REL_NSUBJ, REL_NSUBJ_PASS), det = subject >= 0 ? document_child(d, subject, REL_DET, -1) : -1;
    bool abstains = word_is(d, content, W_COMMIT_ABSTAIN), none = subject >= 0 && clause_word_in(d->tokens[det >= 0 ? det : subject].lower, "no none nobody neither");
    if (clause_negated(d, content) || abstains || none)
        return true;
    for (int32_t c = d->tokens[content].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_ADVMOD && clause_word_in(d->tokens[c].lower, "longer anymore"))
            return true;
    return false;
}

/* Whom it is said to: somebody, and not the speaker himself. */
static bool add_addressee(struct document *d, struct claim *c, int32_t who, bool called_on)
{
    int32_t a = who >= 0 ? clause_actor(d, who) : -1;
    bool self = who >= 0 && clause_word_in(d->tokens[who].lower, "itself himself herself themselves ourselves myself");
    bool body = a >= 0 && (d->actors[a].can_act || (d->actors[a].type != ACTOR_THING && *d->actors[a].code));
    bool whoever = called_on && a >= 0 && d->actors[a].type != ACTOR_THING;       /* "called upon other partners" */
    if (a < 0 || self || (!body && !whoever && d->tokens[who].upos != UPOS_PRON))
        return false;
    clause_add_actors(d, &c->commitment.addressee, who);
    return c->commitment.addressee.count > 0;
}

static void addressees(struct document *d, struct claim *c, int32_t verb, int32_t content)
{
    static const char *const to[] = {"to", "from", "of", "against", "on", "upon", "with"};
    int32_t who = clause_child2(d, verb, REL_IOBJ, REL_OBJ);
    if (who >= 0 && who != content && add_addressee(d, c, who, false))
        return;
    for (size_t i = 0; i < sizeof to / sizeof *to; i++) {
        int32_t p = clause_prepositional(d, verb, to[i]);
        bool meant = i == !strcmp(c->commitment.form, "demand");      /* "demanded visas |from Norway|", "offered aid |to Kenya|" */
        if (p >= 0 && (meant ? p != content : !document_below(d, p, content)) && !predicate_in_time(d, p) && add_addressee(d, c, p, (i == 4 || i == 5) && word_is(d, verb, W_DEMAND_PUBLIC)))
            return;
    }
    if (!strcmp(c->commitment.form, "demand") && d->tokens[content].rel != REL_XCOMP)
        add_addressee(d, c, clause_child2(d, content, REL_NSUBJ, REL_NSUBJ_PASS), false);
}

/* "never", "not" between the verb and its content hang on either. */
static bool negated_between(const struct document *d, int32_t v, int32_t content)
{
    for (int32_t t = v + 1; t < content; t++)
        if (clause_word_in(d->tokens[t].lower, "not n't never") || (clause_word_in(d->tokens[t].lower, "no") && clause_word_in(d->tokens[t + 1].lower, "longer")))
            return true;
    return false;
}

struct claim *commitment_add(struct document *d, int32_t predicate, int32_t promiser, int32_t content, const char *form, const char *rule)
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
    commitment_due(d, c);
    return c;
}
