/* What stands on the act itself. In: a predicate and what was said of its clause from outside. Out: the standing after
   phrases ("no longer"), modifiers ("alleged"), play, quotation marks, modals and negation; and what of it two verbs share. */
#include "claim/standing_parts.h"

#include <string.h>

static const char *const POSSIBLE_MODALS[] = {"may", "might", "could", "can", NULL};
static const char *const DUTY_MODALS[] = {"should", "must", "ought", "need", "shall", NULL};
static const char *const FUTURE_MODALS[] = {"will", "'ll", "wo", NULL};

/* "feared that the army would invade", "nobody believes that it will": nobody plans it */
static bool feared(struct standing s)
{
    return s.factuality < 1 && (s.status == CLAIM_POSSIBLE || s.status == CLAIM_NEGATED);
}

static bool first_person(const struct document *d, int32_t t)
{
    static const char *const WE[] = {"i", "we", NULL};
    return child_in(d, t, WE, REL_NSUBJ) >= 0;
}

/* "should not have to resign": nothing is asked of him */
static bool needs_not(const struct document *d, int32_t token)
{
    static const char *const HAVE[] = {"have", NULL};
    return lemma_in(d, token, HAVE) && document_child(d, token, REL_XCOMP, -1) >= 0 && standing_negated(d, token);
}

/* "It should be noted that he left": said, not asked for */
static bool told_duty(const struct document *d, int32_t t)
{
    static const char *const IT[] = {"it", NULL};
    static const char *const NOTE[] = {"note", "say", "mention", "stress", "emphasize", "emphasise", "recall", "remember", "add", "underline", "acknowledge", "admit", "understand", "point", "remark", "know", "state", NULL};
    return lemma_in(d, t, NOTE) && document_child(d, t, REL_CCOMP, -1) > t && (child_in(d, t, IT, REL_NSUBJ_PASS) >= 0 || child_in(d, t, IT, REL_EXPL) >= 0 || child_in(d, t, IT, REL_NSUBJ) >= 0);
}

static struct standing modal(const struct document *d, int32_t t, struct standing s)
{
    static const char *const MUST[] = {"must", NULL}, *const SHALL[] = {"shall", NULL};
    for (int32_t c = tok(d, t)->first_child; c >= 0; c = tok(d, c)->next_sibling) {
        const struct token *k = tok(d, c);
        if (k->rel != REL_AUX)
            continue;
        static const char *const MAY[] = {"may", NULL};
        if (token_lower_in(k, MAY) && first_person(d, t) && status_is_courtesy(d, t) && document_child(d, t, REL_NSUBJ, -1) > c)
            return standing_make(CLAIM_ACTUAL, 3, "performed");     /* may I thank you */
        if (token_lower_in(k, POSSIBLE_MODALS))
            return standing_weaken(s, CLAIM_POSSIBLE, .25, "modal");
        if (token_lower_in(k, DUTY_MODALS) && standing_perfect(d, t))    /* must have crossed; should have signed */
            return token_lower_in(k, MUST) ? standing_weaken(s, CLAIM_POSSIBLE, .6, "inferred") : standing_weaken(s, CLAIM_HYPOTHETICAL, -.4, "duty");
        if (token_lower_in(k, SHALL) && first_person(d, t))      /* we shall punish them */
            return standing_weaken(s, CLAIM_PLANNED, .65, "future");
        if (token_lower_in(k, DUTY_MODALS))
            return needs_not(d, t) || told_duty(d, t) ? s : standing_weaken(s, CLAIM_REQUESTED, .2, "duty");
        if (token_lower_in(k, FUTURE_MODALS))
            return standing_weaken(s, feared(s) ? CLAIM_POSSIBLE : CLAIM_PLANNED, .65, "future");
        if (token_lower_in(k, standing_irreal_modals)) {
            if (standing_condition_of(d, t) >= 0)
                return standing_make(CLAIM_HYPOTHETICAL, standing_perfect(d, t) ? -2.5 : 0, "condition");
            return standing_weaken(s, standing_perfect(d, t) ? CLAIM_HYPOTHETICAL : feared(s) ? CLAIM_POSSIBLE : CLAIM_PLANNED, standing_perfect(d, t) ? -.02 : .35, "would");
        }
    }
    return s;
}

/* "alleged", "planned", "reportedly", "nearly": what modifies the act */
const struct signature_record *standing_modifier(const struct document *d, const struct frame_table *table, int32_t t, int32_t until)
{
    const struct signature_record *g = NULL;
    for (int32_t c = tok(d, t)->first_child; !g && c >= 0 && c < until; c = tok(d, c)->next_sibling) {
        const struct token *k = tok(d, c);
        if ((k->rel == REL_AMOD && tok(d, t)->upos != UPOS_VERB) || k->rel == REL_ADVMOD || (k->rel == REL_COMPOUND && c < t))
            g = signature_modifier(d, table, c);
    }
    return g;
}

static struct standing hedged(const struct signature_record *g, struct standing s)
{
    return standing_weaken(s, g->status_plain != 255 ? (enum claim_status)g->status_plain : CLAIM_POSSIBLE, g->plain / 30., "modifier");
}

/* an alleged attack that never took place did not */
static struct standing modified(const struct document *d, const struct frame_table *table, int32_t t, struct standing s)
{
    const struct signature_record *g = standing_modifier(d, table, t, INT32_MAX);
    return !g || (s.factuality <= 0 && g->plain >= 0) ? s : hedged(g, s);
}

static bool fiction(const struct document *d, const struct frame_table *table, int32_t t)
{
    return t >= 0 && table_class_has(table, "fiction", table_word(table, tok(d, t)->lemma, strlen(tok(d, t)->lemma)));
}

/* "The film shows how police arrested the poet." */
bool standing_fiction_shows(const struct document *d, const struct frame_table *table, int32_t t)
{
    return fiction(d, table, document_child(d, tok(d, t)->head, REL_NSUBJ, -1));
}

/* "in the drill", "in the novel": what happens there is played */
static bool in_fiction(const struct document *d, const struct frame_table *table, int32_t t)
{
    static const char *const IN[] = {"in", "during", NULL}, *const REAL[] = {"fire", "test", "launch", "deploy", "display", "unveil", "participate", "join", "train", NULL};
    int32_t object = document_child(d, t, REL_OBJ, -1);
    if (token_lower_in(tok(d, t), REAL) || (object >= 0 && !strcmp(tok(d, object)->lemma, "part")))        /* "fired a missile during a drill": that is what drills are for */
        return false;
    static const char *const OVER[] = {"over", "for", "about", NULL}, *const RELATION[] = {"relation", "connection", NULL};
    bool about = false;         /* "charged over his conduct | during a game": the phrase belongs to the conduct */
    for (int32_t c = document_child(d, t, REL_OBL, -1); c >= 0; c = document_child(d, t, REL_OBL, c)) {
        bool loose = about || (c < t && tok(d, t)->rel == REL_ADVCL);      /* "for abuse during an exercise, |jailing| them" */
        if (!loose && child_in(d, c, IN, REL_CASE) >= 0 && fiction(d, table, c))
            return true;
        about |= c > t && (child_in(d, c, OVER, REL_CASE) >= 0 || token_lower_in(tok(d, c), RELATION));
    }
    return false;
}

/* one word in quotation marks is somebody else's word: they "liberated" the town */
static bool scare_quoted(const struct document *d, int32_t t)
{
    static const char *const OPEN[] = {"\"", "``", "\xe2\x80\x9c", NULL}, *const CLOSE[] = {"\"", "''", "\xe2\x80\x9d", NULL};
    return t > 0 && (uint32_t)t + 1 < d->n_tokens && token_lower_in(tok(d, t - 1), OPEN) && token_lower_in(tok(d, t + 1), CLOSE);
}

/* "according to unconfirmed reports", "according to rumours" */
static bool by_hearsay(const struct document *d, const struct frame_table *table, int32_t t)
{
    static const char *const ACCORDING[] = {"according", NULL}, *const RUMOUR[] = {"rumour", "rumor", "speculation", "gossip", NULL};
    for (int32_t c = document_child(d, t, REL_OBL, -1); c >= 0; c = document_child(d, t, REL_OBL, c)) {
        if (child_in(d, c, ACCORDING, REL_CASE) < 0)
            continue;
        const struct signature_record *doubt = standing_modifier(d, table, c, INT32_MAX);
        if (lemma_in(d, c, RUMOUR) || (doubt && doubt->status_plain == CLAIM_POSSIBLE))
            return true;
    }
    return false;
}

static struct standing auxiliaries(const struct document *d, int32_t t, struct standing s)
{
    struct standing before = s;
    s = modal(d, t, s);
    if (before.reason == s.reason && standing_condition_of(d, t) >= 0 && !(tok(d, t)->feat_bits & FEAT_PAST))
        return standing_weaken(s, CLAIM_HYPOTHETICAL, .3, "condition");
    if (s.status == CLAIM_PLANNED && standing_condition_of(d, t) >= 0)
        return standing_make(CLAIM_HYPOTHETICAL, s.factuality * .4, "condition");
    return s;
}

/* "was also to travel to Oslo" */
static bool be_to(const struct document *d, int32_t t)
{
    static const char *const BE[] = {"is", "are", "was", "were", NULL};
    int32_t be = child_in(d, t, BE, REL_COUNT);
    return be >= 0 && be < document_child(d, t, REL_MARK, -1) && tok(d, t)->upos == UPOS_VERB && standing_to_infinitive(d, t);
}

struct standing standing_local(const struct document *d, const struct frame_table *table, int32_t t, struct standing s)
{
    const struct signature_record *phrase = signature_phrase(d, table, t, standing_complement(d, t));
    if (phrase)
        s = standing_by_signature(phrase, s);
    if (phrase && phrase->plain == 30 && phrase->negated == 30)     /* were it not for the arrest: the "not" is the phrase's */
        return s;
    s = standing_equated(d, table, t, modified(d, table, t, s));
    if (s.status == CLAIM_ACTUAL && be_to(d, t))
        s = standing_weaken(s, CLAIM_PLANNED, .4, "be to");
    if (s.status == CLAIM_ACTUAL && in_fiction(d, table, t))
        s = standing_make(CLAIM_HYPOTHETICAL, -1, "fiction");
    if (s.status == CLAIM_ACTUAL && by_hearsay(d, table, t))
        s = standing_weaken(s, CLAIM_POSSIBLE, .3, "hearsay");
    if (s.status == CLAIM_ACTUAL && scare_quoted(d, t))
        s = standing_weaken(s, CLAIM_POSSIBLE, .4, "quoted");
    s = auxiliaries(d, t, s);
    return standing_negated(d, t) ? standing_flip(s) : s;
}

bool standing_own_subject(const struct document *d, int32_t t)
{
    return document_child(d, t, REL_NSUBJ, -1) >= 0 || document_child(d, t, REL_NSUBJ_PASS, -1) >= 0 || document_child(d, t, REL_EXPL, -1) >= 0;
}

/* "may arrest the leaders and ban the party", "has not met them or signed": one auxiliary serves both verbs, if the second
   has none and the form that the auxiliary asks for. English participles in -ed look like pasts. */
static bool shares_auxiliary(const struct document *d, int32_t first, int32_t t)
{
    bool aux = document_child(d, first, REL_AUX, -1) >= 0 || document_child(d, first, REL_AUX_PASS, -1) >= 0;
    uint32_t a = tok(d, first)->feat_bits, b = tok(d, t)->feat_bits;
    if (!aux || document_child(d, t, REL_AUX, -1) >= 0 || document_child(d, t, REL_MARK, -1) >= 0)
        return false;
    int32_t be = document_child(d, first, REL_COP, -1);
    if (b & FEAT_INF)       /* will be harsh and ban them */
        return a & FEAT_INF || (be >= 0 && tok(d, be)->feat_bits & FEAT_INF);
    size_t n = strlen(tok(d, t)->lower);
    bool participle = b & FEAT_PART || (b & FEAT_PAST && n > 3 && !strcmp(tok(d, t)->lower + n - 2, "ed"));
    return participle && a & FEAT_PART;
}

/* "urged him to come and |sign", hung on "urged": a bare infinitive without an auxiliary is what the first verb speaks of */
static bool stray(const struct document *d, int32_t first, int32_t t)
{
    const struct token *k = tok(d, t);
    bool bare = k->upos == UPOS_VERB && k->feat_bits & FEAT_INF && document_child(d, t, REL_AUX, -1) < 0 && document_child(d, t, REL_MARK, -1) < 0;
    bool finite = tok(d, first)->upos == UPOS_VERB && tok(d, first)->feat_bits & FEAT_PAST && tok(d, first)->feat_bits & FEAT_FIN;
    return bare && finite && k->head == first && document_child(d, first, REL_AUX, -1) < 0;
}

/* What stands before the first of two verbs and scopes over the second, t, too. */
struct standing standing_shared(const struct document *d, const struct frame_table *table, int32_t first, int32_t t, struct standing outer)
{
    static const char *const OR[] = {"or", "nor", NULL}, *const BUT[] = {"but", NULL};
    if (standing_own_subject(d, t))
        return outer;
    if (stray(d, first, t)) {
        const struct signature_record *g = signature_of(d, table, first, COMPLEMENT_INFINITIVE);
        return g ? standing_by_signature(g, outer) : standing_weaken(outer, CLAIM_POSSIBLE, .3, "infinitive");
    }
    const struct signature_record *hedge = standing_modifier(d, table, first, first);
    bool aux = shares_auxiliary(d, first, t), either = child_in(d, t, OR, REL_CC) >= 0, but = child_in(d, t, BUT, REL_CC) >= 0;
    struct standing s = hedge && hedge->plain > 0 && outer.factuality > 0 ? hedged(hedge, outer) : outer;
    if (aux)
        s = auxiliaries(d, first, s);
    return (either || (aux && !but)) && standing_negated_until(d, first, first) ? standing_flip(s) : s;
}

int32_t status_future(const struct document *d, int32_t token)
{
    int32_t will = child_in(d, token, FUTURE_MODALS, REL_AUX);
    return standing_perfect(d, token) ? -1 : will >= 0 ? will : child_in(d, token, standing_irreal_modals, REL_AUX);
}

bool status_is_negated(const struct document *d, int32_t token) { return standing_negated(d, token); }

bool status_is_refusal(const struct document *d, int32_t token)
{
    return status_future(d, token) >= 0 && standing_negated(d, token);
}

bool status_is_duty(const struct document *d, int32_t token)
{
    return child_in(d, token, DUTY_MODALS, REL_AUX) >= 0 && !standing_perfect(d, token) && !needs_not(d, token);
}
