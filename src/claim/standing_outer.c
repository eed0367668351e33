/* From the outside in. In: a clause or noun and the standing of the word above it. Out: what that makes of it: the signature
   of the word above, a condition, a purpose. Nouns: standing_noun.c. */
#include "claim/standing_parts.h"

#include "lexicon/vocabulary.h"

#include <stdio.h>
#include <string.h>

static bool going_to(const struct document *d, int32_t t)
{
    static const char *const GO[] = {"going", "gon", NULL};
    int32_t h = tok(d, t)->head;
    return h >= 0 && tok(d, t)->rel == REL_XCOMP && token_lower_in(tok(d, h), GO) && document_child(d, h, REL_AUX, -1) >= 0;
}

/* "were killed", "exports rose": an auxiliary or a subject of its own makes a clause of a participle */
static bool finite(const struct document *d, int32_t t)
{
    static const char *const BEING[] = {"being", "having", NULL};       /* recalled the envoy being told */
    if (child_in(d, t, BEING, REL_AUX_PASS) >= 0 || child_in(d, t, BEING, REL_AUX) >= 0)
        return false;
    return document_child(d, t, REL_AUX, -1) >= 0 || document_child(d, t, REL_AUX_PASS, -1) >= 0 ||
           document_child(d, t, REL_NSUBJ, -1) >= 0;
}

bool standing_to_infinitive(const struct document *d, int32_t t)
{
    int32_t mark = document_child(d, t, REL_MARK, -1);
    return mark >= 0 && !strcmp(tok(d, mark)->lower, "to") && !(tok(d, t)->feat_bits & FEAT_GER);
}

enum signature_complement standing_complement(const struct document *d, int32_t t)
{
    const struct token *k = tok(d, t);
    bool noun = k->upos == UPOS_NOUN || k->upos == UPOS_PROPN;
    if (noun && document_child(d, t, REL_COP, -1) >= 0)
        return standing_to_infinitive(d, t) ? COMPLEMENT_INFINITIVE : COMPLEMENT_FINITE;
    if (k->rel == REL_OBJ || k->rel == REL_OBL || k->rel == REL_NMOD || k->rel == REL_NSUBJ_PASS || k->rel == REL_NSUBJ || noun)
        return COMPLEMENT_NOUN;
    if (k->feat_bits & FEAT_INF && document_child(d, t, REL_AUX, -1) >= 0 && !standing_to_infinitive(d, t))   /* it will sign */
        return COMPLEMENT_FINITE;
    if (k->feat_bits & FEAT_INF || (k->feat_bits & (FEAT_GER | FEAT_PART) && !finite(d, t)))
        return COMPLEMENT_INFINITIVE;
    int32_t mark = document_child(d, t, REL_MARK, -1);
    return mark >= 0 && !strcmp(tok(d, mark)->lower, "to") ? COMPLEMENT_INFINITIVE : COMPLEMENT_FINITE;
}

/* "banned from entering", "ruled out sending", "authorised them to fire": behind the word above, without a comma, the
   clause is what that word speaks of and no circumstance */
static bool joined(const struct document *d, int32_t t)
{
    static const char *const JOINTS[] = {"from", "of", "to", "against", "about", "on", "into", "with", "for", "at", "in", NULL};
    int32_t mark = document_child(d, t, REL_MARK, -1), head = tok(d, t)->head;
    bool word = mark < 0 ? (tok(d, t)->feat_bits & FEAT_GER) != 0 : mark < t && token_lower_in(tok(d, mark), JOINTS);
    bool from = mark >= 0 && !strcmp(tok(d, mark)->lower, "from");      /* prevented the marchers, some of them armed, from entering */
    for (int32_t k = head; word && !from && k < t; k++)
        word = tok(d, k)->upos != UPOS_PUNCT;
    return word && head < t;
}

/* too weak to attack, strong enough to attack: the adverb on the word above, or NULL */
static const char *degree(const struct document *d, int32_t t)
{
    static const char *const DEGREE[] = {"too", "enough", NULL};
    int32_t above = tok(d, t)->head, adverb = child_in(d, above, DEGREE, REL_ADVMOD);
    bool also = adverb >= 0 && tok(d, adverb)->lower[0] == 't' && tok(d, above)->upos == UPOS_VERB;      /* took the chance, too, to thank him */
    return adverb >= 0 && !also ? tok(d, adverb)->lower : NULL;
}

static struct standing by_degree(const struct document *d, int32_t t, struct standing above)
{
    bool too = !strcmp(degree(d, t), "too");
    return too != (above.factuality < 0) ? standing_make(CLAIM_NEGATED, -2.5, "degree") : standing_make(CLAIM_POSSIBLE, .8, "degree");
}

/* "refused to comment, citing the inquiry": behind a comma the clause is not denied with its verb */
static bool apart(const struct document *d, int32_t t)
{
    int32_t first = tok(d, t)->first_child >= 0 && tok(d, t)->first_child < t ? tok(d, t)->first_child : t;
    return first > 0 && t > tok(d, t)->head && (!strcmp(tok(d, first - 1)->form, ",") || !strcmp(tok(d, first)->form, ",")) && tok(d, t)->feat_bits & (FEAT_GER | FEAT_PART);
}

/* "urged them to act, arguing that they had signed": what is said beside a demand is not demanded */
static bool says_beside(const struct document *d, int32_t t)
{
    static const char *const SAYING[] = {"argue", "say", "add", "note", "claim", "stress", "insist", "warn", "allege", "assert", "explain", "emphasise", "emphasize",
                                         "cite", "accuse", "describe", "declare", "point", "maintain", "contend", NULL};
    return tok(d, t)->feat_bits & (FEAT_GER | FEAT_PART) && document_child(d, t, REL_MARK, -1) < 0 && tok(d, t - 1)->upos == UPOS_PUNCT &&
           token_lower_in(tok(d, t), SAYING);
}

/* "Once the army leaves, aid can resume", "will resume as soon as it leaves": with what may or will be, a present is still to come */
static bool to_come(const struct document *d, int32_t t)
{
    static const char *const WHEN[] = {"once", "when", "whenever", "after", NULL}, *const AS[] = {"as", NULL}, *const SOON[] = {"soon", NULL};
    static const char *const MODALS[] = {"will", "'ll", "wo", "can", "could", "may", "might", "would", "'d", "shall", "should", "must", NULL};
    int32_t above = tok(d, t)->head;
    bool as_soon = child_in(d, t, AS, REL_MARK) >= 0 && child_in(d, above, SOON, REL_ADVMOD) >= 0;
    bool when = as_soon || child_in(d, t, WHEN, REL_MARK) >= 0 || child_in(d, t, WHEN, REL_ADVMOD) >= 0;
    return when && tok(d, t)->feat_bits & FEAT_PRES && !(tok(d, t)->feat_bits & FEAT_PART) && child_in(d, above, MODALS, REL_AUX) >= 0;
}

/* "by closing the border", "for killing him": it stands as the verb above; but beside what was not done it was: "did not
   pay for shelling the town", "did not warn them before attacking" */
static struct standing beside(const struct document *d, int32_t t, int32_t mark, struct standing above)
{
    static const char *const APART[] = {"for", "after", "before", "since", "despite", "while", "when", "over", "upon", NULL};
    bool denied = above.status == CLAIM_NEGATED || above.status == CLAIM_DENIED;
    if (denied && (apart(d, t) || (mark >= 0 && token_lower_in(tok(d, mark), APART))))
        return standing_make(CLAIM_ACTUAL, 2.4, "apart");
    return above;
}

/* "A resolution demanding that the king halt the raids fell": the parser takes the last verb for what is demanded; what is, stands
   between its "that" and it */
static const struct signature_record *cut_off(const struct document *d, const struct frame_table *table, int32_t t)
{
    static const char *const THAT[] = {"that", NULL};
    int32_t verb = tok(d, t)->head, that = verb > t && tok(d, verb)->rel == REL_CCOMP ? child_in(d, verb, THAT, REL_MARK) : -1;
    bool inside = that >= 0 && that < t && document_child(d, t, REL_MARK, -1) < 0 && standing_own_subject(d, t) && !standing_own_subject(d, verb);
    return inside ? signature_of(d, table, tok(d, verb)->head, COMPLEMENT_FINITE) : NULL;
}

static struct standing adverbial(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    int32_t mark = document_child(d, t, REL_MARK, -1);
    if (mark < 0)
        mark = document_child(d, t, REL_CASE, -1);
    static const char *const WHETHER[] = {"whether", NULL};
    const struct signature_record *cut = cut_off(d, table, t);
    if (cut)
        return standing_by_signature(cut, standing_make(CLAIM_ACTUAL, 3, "cut off"));
    if (t > 0 && says_beside(d, t))
        return standing_make(CLAIM_ACTUAL, 3, "adverbial");
    if (child_in(d, t, WHETHER, REL_MARK) >= 0)
        return standing_make(CLAIM_QUESTION, 0, "whether");
    if (child_in(d, t, standing_if_marks, REL_MARK) >= 0 || child_in(d, t, standing_if_marks, REL_CASE) >= 0 || standing_inverted(d, t))
        return standing_condition(d, t, tok(d, t)->head);
    if (mark >= 0 && token_lower_in(tok(d, mark), standing_without))
        return standing_make(CLAIM_NEGATED, -2.8, "without");
    if (standing_rather(d, t))
        return standing_make(CLAIM_NEGATED, -2, "rather");
    const struct signature_record *g = joined(d, t) ? signature_above(d, table, t, COMPLEMENT_INFINITIVE) : NULL;
    if (g && (g->plain < 25 || !standing_to_infinitive(d, t) || document_child(d, tok(d, t)->head, REL_OBJ, -1) >= 0 || tok(d, tok(d, t)->head + 1)->upos == UPOS_ADV || tok(d, tok(d, t)->head + 1)->rel == REL_COMPOUND_PRT))   /* they went to see is a purpose */
        return standing_by_signature(g, above);
    static const char *const UNTIL[] = {"until", "till", "before", NULL};
    if (mark >= 0 && token_lower_in(tok(d, mark), UNTIL) && !(tok(d, t)->feat_bits & (FEAT_PAST | FEAT_GER)))
        return standing_make(CLAIM_POSSIBLE, .8, "until");
    if (to_come(d, t))
        return standing_make(CLAIM_POSSIBLE, .8, "to come");
    static const char *const LITTLE[] = {"little", NULL}, *const DO[] = {"do", NULL};
    if (standing_to_infinitive(d, t) && lemma_in(d, tok(d, t)->head, DO) && child_in(d, tok(d, t)->head, LITTLE, REL_OBJ) >= 0)
        return standing_make(CLAIM_NEGATED, -1.5, "little done");    /* did little to stop it; "nothing to" denies by itself */
    if (standing_to_infinitive(d, t))
        return degree(d, t) ? by_degree(d, t, above) : standing_weaken(above, CLAIM_HOPED, .3, "purpose");
    uint32_t bits = tok(d, t)->feat_bits;
    bool participle = mark < 0 || bits & FEAT_GER || (bits & FEAT_PART && bits & FEAT_PRES && document_child(d, t, REL_NSUBJ, -1) < 0);
    return participle ? beside(d, t, mark, above) : standing_make(CLAIM_ACTUAL, 3, "adverbial");
}

static struct standing default_complement(const struct document *d, int32_t t, struct standing above)
{
    if (standing_complement(d, t) == COMPLEMENT_INFINITIVE) {
        bool gerund = tok(d, t)->feat_bits & (FEAT_GER | FEAT_PART);
        return gerund ? standing_weaken(above, above.status, .8, "gerund") : standing_weaken(above, CLAIM_POSSIBLE, .3, "infinitive");
    }
    bool question = child_in(d, t, standing_if_marks, REL_MARK) >= 0;
    return question ? standing_make(CLAIM_QUESTION, 0, "whether") : standing_weaken(above, above.status, above.factuality > 0 ? .8 : -.2, "complement");
}

/* "no protests planned", "nothing that helps": of what there is none, nothing is said to be so */
static bool of_none(const struct document *d, int32_t t)
{
    static const char *const IDIOM[] = {"matter", "secret", "doubt", "question", "wonder", "surprise", "coincidence", "accident", NULL};
    static const char *const OF[] = {"of", NULL};
    int32_t noun = tok(d, t)->head;
    if (noun >= 0 && tok(d, noun)->rel == REL_NMOD && tok(d, tok(d, noun)->head)->upos == UPOS_PRON && child_in(d, noun, OF, REL_CASE) >= 0)
        noun = tok(d, noun)->head;      /* none of the delegations */
    return noun >= 0 && noun < t && standing_negative_argument(d, noun) && !lemma_in(d, noun, IDIOM);
}

/* first in its sentence, or right behind the mark that opens a quotation */
static bool begins(const struct document *d, int32_t t)
{
    static const char *const MARKS[] = {"\"", "``", "''", "'", "\xe2\x80\x9c", "\xe2\x80\x98", NULL};
    int32_t first = (int32_t)d->sentences[document_sentence_of_token(d, t)].first, k = t;
    while (k > first && tok(d, k - 1)->upos == UPOS_PUNCT)
        k--;
    return k == first || (k < t && token_lower_in(tok(d, t - 1), MARKS) && tok(d, t - 1)->span.end == tok(d, t)->span.start);
}

/* "Attack the convoy", also read as a noun or hung on what follows: it opens the sentence in its bare form and has an object */
bool standing_order(const struct document *d, int32_t t)
{
    const struct token *k = tok(d, t);
    static const char *const PHASE[] = {"stop", "start", "keep", "quit", "begin", "cease", NULL};
    int32_t object = document_child(d, t, REL_OBJ, -1);
    if (object < 0 && lemma_in(d, t, PHASE))
        object = document_child(d, t, REL_XCOMP, -1);       /* "Stop bombing" */
    bool bare = k->upos == UPOS_NOUN || k->upos == UPOS_ADJ || (k->upos == UPOS_VERB && !strcmp(k->lower, k->lemma) && !(k->feat_bits & (FEAT_GER | FEAT_PART)) && !standing_own_subject(d, t) && k->rel != REL_CSUBJ);
    return bare && object > t && begins(d, t);
}

/* "it would be a mistake to invade": nobody has decided it */
static bool weighed(const struct document *d, int32_t t)
{
    static const char *const IT[] = {"it", NULL};
    int32_t h = tok(d, t)->head;
    bool it = child_in(d, h, IT, REL_NSUBJ) >= 0 || child_in(d, h, IT, REL_EXPL) >= 0;
    return it && document_child(d, h, REL_COP, -1) >= 0 && standing_irreal(d, h) && !standing_perfect(d, h) && standing_to_infinitive(d, t);
}

/* "The rebels, who had promised to withdraw, attacked the bridge": a finite verb without a subject of its own is nobody's complement */
static bool main_verb(const struct document *d, int32_t t)
{
    static const char *const CAUSE[] = {"see", "have", "get", "make", "keep", "want", "leave", "let", "hear", "watch", "feel", NULL};
    const struct token *k = tok(d, t);
    bool finite_past = k->feat_bits & FEAT_PAST && !(k->feat_bits & (FEAT_PART | FEAT_GER | FEAT_INF));
    return k->rel == REL_XCOMP && k->upos == UPOS_VERB && finite_past && k->first_child != -1 && document_child(d, t, REL_MARK, -1) < 0 &&
           document_child(d, t, REL_AUX, -1) < 0 && tok(d, k->head)->upos == UPOS_VERB && !lemma_in(d, k->head, CAUSE);
}

/* "An attempt to seize the fort failed", with the verb hung on the infinitive: what is said of the noun */
static struct standing by_fragment(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    int32_t noun = tok(d, t)->head, verb = document_child(d, t, REL_XCOMP, -1);
    if (tok(d, t)->rel != REL_ACL || tok(d, noun)->head >= 0 || verb < t || !main_verb(d, verb))
        return above;
    const struct signature_record *g = signature_of(d, table, verb, COMPLEMENT_SUBJECT);
    return g ? standing_by_signature(g, above) : above;
}

static bool gerund(const struct document *d, int32_t t) { return (tok(d, t)->feat_bits & FEAT_GER) != 0; }

/* "Insulting a prophet is a crime": of any such act, not of one */
static bool generic(const struct document *d, int32_t t)
{
    int32_t h = tok(d, t)->head, cop = document_child(d, h, REL_COP, -1);
    return tok(d, t)->rel == REL_CSUBJ && tok(d, t)->feat_bits & (FEAT_GER | FEAT_PART) && cop >= 0 && tok(d, cop)->feat_bits & FEAT_PRES;
}

/* "were shots fired?", "who said anything about leaving?": the question is about it */
static bool asked_of(const struct document *d, int32_t noun)
{
    static const char *const ANY[] = {"anything", "any", "anybody", "anyone", NULL};
    return tok(d, noun)->head < 0 || token_lower_in(tok(d, noun), ANY) || child_in(d, noun, ANY, REL_DET) >= 0;
}

/* "will not hesitate to bomb the dam": what follows from what will not be is still to come, as surely as that is told */
static struct standing of_the_future(const struct document *d, int32_t verb, struct standing s, struct standing above)
{
    bool follows = s.status == CLAIM_ACTUAL && above.status == CLAIM_NEGATED && !strcmp(s.reason, "signature");
    s.status = follows && status_is_refusal(d, verb) ? CLAIM_PLANNED : s.status;
    return s;
}

/* "rejected reports of rebels retreating": what is said of the report; NULL if the noun hangs on none */
static const struct signature_record *reported_so(const struct document *d, const struct frame_table *table, int32_t t)
{
    static const char *const OF[] = {"of", "on", "about", NULL};
    int32_t noun = tok(d, t)->head, report = tok(d, noun)->rel == REL_NMOD && child_in(d, noun, OF, REL_CASE) >= 0 ? tok(d, noun)->head : -1;
    if (report < 0 || !(tok(d, t)->feat_bits & (FEAT_GER | FEAT_PRES)) || !signature_content_noun(d, table, report))
        return NULL;
    const struct signature_record *g = tok(d, report)->head >= 0 ? signature_of(d, table, tok(d, report)->head, COMPLEMENT_NOUN) : NULL;
    return g && g->plain < 0 ? g : signature_of(d, table, report, COMPLEMENT_FINITE);
}

/* "polls suggest": what is no person asks for nothing */
static bool by_evidence(const struct document *d, int32_t verb)
{
    static const char *const SUGGEST[] = {"suggest", NULL};
    static const char *const EVIDENCE[] = {"result", "poll", "report", "datum", "data", "study", "evidence", "figure", "survey", "research", "finding", "document",
        "record", "footage", "picture", "image", "sign", "statistic", "estimate", "number", "history", "experience", "analysis", "test", "trend", "pattern", NULL};
    int32_t subject = document_child(d, verb, REL_NSUBJ, -1);
    return subject >= 0 && lemma_in(d, verb, SUGGEST) && lemma_in(d, subject, EVIDENCE);
}

/* insisted that he had left, insists that he leaves, swore that he had: no demand, no promise. Not: asked that they be sent */
static bool told(const struct document *d, int32_t t, const struct signature_record *g)
{
    static const char *const BE[] = {"be", NULL};
    bool asks = g->status_plain == CLAIM_REQUESTED, swears = g->status_plain == CLAIM_PROMISED || g->status_plain == CLAIM_PLANNED;
    if (!(asks || swears) || child_in(d, t, BE, REL_AUX_PASS) >= 0 || standing_complement(d, t) != COMPLEMENT_FINITE)
        return false;
    return tok(d, t)->feat_bits & FEAT_PAST || (asks && (predicate_indicative(d, t) || by_evidence(d, tok(d, t)->head)));
}

/* "I", "we", "my delegation" */
static bool first_person_acts(const struct document *d, int32_t t)
{
    static const char *const WE[] = {"i", "we", NULL}, *const OUR[] = {"my", "our", NULL};
    int32_t who = document_child(d, t, REL_NSUBJ, -1);
    return child_in(d, t, WE, REL_NSUBJ) >= 0 || (who >= 0 && child_in(d, who, OUR, REL_NMOD_POSS) >= 0);
}

/* "extend [to the king] our |thanks|": the noun that makes a courtesy of the verb stands soon behind it */
static bool courtesy_noun(const struct document *d, int32_t t)
{
    for (int32_t k = t + 1; k < t + 16 && (uint32_t)k < d->n_tokens && (tok(d, k)->upos != UPOS_VERB || tok(d, k)->feat_bits & FEAT_PART); k++)
        if (tok(d, k)->upos == UPOS_NOUN && word_is(d, k, W_COURTESY_WORD))
            return true;
    return false;
}

/* "take this opportunity to thank" */
static bool takes_occasion(const struct document *d, int32_t t)
{
    static const char *const TAKE[] = {"take", "seize", "use", NULL}, *const OCCASION[] = {"opportunity", "chance", "occasion", "moment", "floor", NULL};
    int32_t object = document_child(d, t, REL_OBJ, -1);
    return lemma_in(d, t, TAKE) && object >= 0 && lemma_in(d, object, OCCASION);
}

/* "thank", "extend our thanks", "call on Iran", "begin by thanking", "take this opportunity to thank": what is done by saying so */
bool status_is_courtesy(const struct document *d, int32_t t)
{
    static const char *const THIS[] = {"this", NULL};
    static const char *const ON[] = {"on", "upon", NULL};
    int32_t by = word_is(d, t, W_COURTESY_OPEN) ? document_child(d, t, REL_ADVCL, -1) : -1, to = document_child(d, t, REL_OBL, -1);
    bool calls = !strcmp(tok(d, t)->lemma, "call") && to >= 0 && child_in(d, to, ON, REL_CASE) >= 0;
    return word_is(d, t, W_COURTESY) || (word_is(d, t, W_COURTESY_WITH) && courtesy_noun(d, t)) || calls || (by >= 0 && status_is_courtesy(d, by)) ||
           (takes_occasion(d, t) && child_in(d, document_child(d, t, REL_OBJ, -1), THIS, REL_DET) >= 0);
}

/* "The Republic of Chad wishes to thank": its envoy speaks */
static bool speaks_for_state(const struct document *d, int32_t t)
{
    int32_t who = document_child(d, t, REL_NSUBJ, -1), a = who >= 0 ? d->actor_of_token[who] : -1;
    static const char *const BODY[] = {"delegation", "government", "country", "nation", NULL};
    return who >= 0 && ((a >= 0 && d->actors[a].type == ACTOR_STATE) || lemma_in(d, who, BODY));
}

static bool leave_to(const struct document *d, int32_t h, int32_t t)
{
    static const char *const LEAVE[] = {"allow", "permit", "let", NULL}, *const ME[] = {"me", "us", NULL};
    return h >= 0 && lemma_in(d, h, LEAVE) && !standing_own_subject(d, h) && (child_in(d, h, ME, REL_OBJ) >= 0 || child_in(d, h, ME, REL_IOBJ) >= 0 || child_in(d, t, ME, REL_NSUBJ) >= 0);
}

/* "I wish to thank", "we would like to commend", "we take this occasion to praise": whoever says so has done it */
static bool spoken_wish(const struct document *d, int32_t h)
{
    static const char *const WISH[] = {"wish", "want", NULL}, *const LIKE[] = {"like", "love", NULL};
    static const char *const MAY[] = {"wish", NULL};
    if (lemma_in(d, h, MAY) && !(tok(d, h)->feat_bits & FEAT_PAST) && document_child(d, h, REL_AUX, -1) < 0 && standing_own_subject(d, h))
        return speaks_for_state(d, h) || first_person_acts(d, h);
    bool would_like = document_child(d, h, REL_AUX, -1) >= 0 && lemma_in(d, h, LIKE), takes = takes_occasion(d, h);
    if (takes && leave_to(d, tok(d, h)->head, h))        /* "allow me to use this occasion |to thank|" */
        return true;
    if (would_like && standing_own_subject(d, h) && speaks_for_state(d, h))
        return true;
    return (takes || lemma_in(d, h, WISH) || would_like) && first_person_acts(d, h) && !(tok(d, h)->feat_bits & FEAT_PAST);
}

/* the same, or "allow me to express" */
bool status_is_performed(const struct document *d, int32_t t)
{
    int32_t h = tok(d, t)->head;
    if (h < 0 || !status_is_courtesy(d, t) || standing_negated(d, h) || standing_negated(d, t))
        return false;
    if (leave_to(d, h, t))
        return true;
    return standing_to_infinitive(d, t) && spoken_wish(d, h);
}

/* "was the first head of state to visit", "the only one to sign": who is told apart by it has done it */
static bool ranked(const struct document *d, int32_t t)
{
    static const char *const RANK[] = {"first", "second", "third", "last", "only", "latest", "sole", NULL};
    int32_t noun = tok(d, t)->head;
    bool told = token_lower_in(tok(d, noun), RANK) || (d->actor_of_token[noun] >= 0 && d->actors[d->actor_of_token[noun]].can_act && child_in(d, noun, RANK, REL_AMOD) >= 0);
    return told && noun < t && standing_to_infinitive(d, t) && tok(d, t)->rel != REL_ADVCL;
}

/* "suggesting that he would leave": nobody is asked to */
static bool guesses(const struct document *d, int32_t t)
{
    static const char *const SUGGEST[] = {"suggest", NULL}, *const MODAL[] = {"will", "would", "may", "might", "could", "can", NULL};
    return lemma_in(d, tok(d, t)->head, SUGGEST) && child_in(d, t, MODAL, REL_AUX) >= 0;
}

static struct standing embedded(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    const struct token *k = tok(d, t);
    if (standing_inverted(d, t))
        return standing_condition(d, t, k->head);
    if (k->upos == UPOS_NOUN && token_lower_in(tok(d, k->head), standing_naming))
        return standing_weaken(above, CLAIM_POSSIBLE, .3, "naming");
    if (child_in(d, t, standing_if_marks, REL_MARK) >= 0)
        return standing_make(CLAIM_QUESTION, 0, "whether");
    if (main_verb(d, t))
        return standing_make(CLAIM_ACTUAL, 2.6, "main verb");
    if (standing_order(d, t))
        return standing_make(CLAIM_REQUESTED, 0, "imperative");
    if (weighed(d, t))
        return standing_make(CLAIM_HYPOTHETICAL, 0, "weighed");
    if (standing_to_infinitive(d, t) && degree(d, t))
        return by_degree(d, t, above);
    if (tok(d, t)->rel == REL_CSUBJ && gerund(d, t) && standing_irreal(d, k->head) && !standing_perfect(d, k->head))
        return standing_make(CLAIM_HYPOTHETICAL, 0, "weighed");      /* arming them would be madness */
    if (generic(d, t))
        return standing_weaken(above, CLAIM_POSSIBLE, .3, "generic");
    if (standing_fiction_shows(d, table, t))
        return standing_weaken(standing_make(CLAIM_ACTUAL, 3, "fiction"), CLAIM_POSSIBLE, .3, "fiction");
    static const char *const WHY[] = {"why", "when", "where", "how", NULL};
    if (child_in(d, t, WHY, REL_ADVMOD) >= 0 && tok(d, t)->feat_bits & FEAT_PAST)     /* asked why police had arrested him */
        return standing_make(CLAIM_ACTUAL, 2.6, "presupposed");
    above = by_fragment(d, table, t, above);
    bool reduced = k->rel == REL_ACL && standing_complement(d, t) != COMPLEMENT_FINITE && !standing_to_infinitive(d, t);
    const struct signature_record *told_of = reduced ? reported_so(d, table, t) : NULL;
    if (told_of)
        return standing_by_signature(told_of, standing_make(CLAIM_ACTUAL, 3, "report"));
    bool describes = reduced && document_child(d, t, REL_MARK, -1) < 0 && k->feat_bits & (FEAT_GER | FEAT_PRES);
    static const char *const ANY[] = {"any", NULL};
    if (describes && above.factuality < -.5 && child_in(d, k->head, ANY, REL_DET) >= 0)
        return standing_make(CLAIM_NEGATED, -1.5, "of none");    /* recalls no minister calling for it */
    if (describes && tok(d, k->head)->upos == UPOS_NOUN && signature_above(d, table, t, COMPLEMENT_INFINITIVE))
        return above;                                    /* a resolution banning it: as the resolution */
    const struct signature_record *g = signature_above(d, table, t, standing_complement(d, t));
    bool asks = g && (g->status_plain == CLAIM_REQUESTED || g->status_plain == CLAIM_PROMISED);
    if (g && (told(d, t, g) || (asks && guesses(d, t))))
        return standing_weaken(above, above.status, above.factuality > 0 ? .6 : -.2, "told");
    if (g)
        return of_the_future(d, k->head, standing_by_signature(g, above), above);
    if (k->rel == REL_ACL && above.status == CLAIM_QUESTION && asked_of(d, k->head))
        return above;
    if (k->rel == REL_ACL && !standing_to_infinitive(d, t) && of_none(d, t))
        return standing_make(CLAIM_NEGATED, -1.5, "of none");
    if (ranked(d, t))
        return above;
    return reduced ? standing_make(CLAIM_ACTUAL, 3, "participle") : default_complement(d, t, above);
}

/* "Was it the police who killed him?": what is asked or denied is who */
static bool cleft(const struct document *d, int32_t t)
{
    static const char *const IT[] = {"it", NULL};
    int32_t who = tok(d, t)->head;
    return tok(d, who)->head < 0 && child_in(d, who, IT, REL_NSUBJ) >= 0 && document_child(d, who, REL_COP, -1) >= 0;
}

static bool hearsay(const struct document *d, int32_t noun)
{
    static const char *const RUMOUR[] = {"rumour", "rumor", "speculation", "gossip", "talk", "claim", "allegation", "suggestion", NULL};
    return lemma_in(d, noun, RUMOUR);
}

/* "that" before the clause of t, wherever the parser hung it; -1: none */
static int32_t opening_that(const struct document *d, int32_t t)
{
    static const char *const THAT[] = {"that", NULL};
    int32_t first = document_token_at(d, document_subtree_span(d, t).start);
    if (first < 1 || first > t || !standing_own_subject(d, t))
        return -1;
    return token_lower_in(tok(d, first), THAT) ? first : token_lower_in(tok(d, first - 1), THAT) ? first - 1 : -1;
}

/* "claims that it supplied arms": not "the claims that hurt it". "that" opens it, and it has a subject of its own. */
static bool content_clause(const struct document *d, const struct frame_table *table, int32_t t)
{
    static const char *const THAT[] = {"that", NULL};
    int32_t noun = tok(d, t)->head, that = noun + 1 < t && !strcmp(tok(d, noun + 1)->lower, "that") ? noun + 1 : child_in(d, t, THAT, REL_MARK);
    if (that < 0 && hearsay(d, noun))       /* rumours on the radio that he had fled */
        that = opening_that(d, t);
    return that >= 0 && that < t && document_child(d, t, REL_NSUBJ, -1) != that && document_child(d, t, REL_NSUBJ_PASS, -1) != that &&
           signature_content_noun(d, table, noun);
}

/* what is said of the noun whose content clause t is: "... were false", "... proved unfounded"; the parser may have hung
   it on the noun */
static const struct signature_record *verdict(const struct document *d, const struct frame_table *table, int32_t t)
{
    int32_t noun = tok(d, t)->head;
    const struct signature_record *g = standing_is_subject(tok(d, noun)) ? signature_above(d, table, noun, COMPLEMENT_SUBJECT) : NULL;
    for (int32_t c = tok(d, t)->next_sibling; !g && c >= 0; c = tok(d, c)->next_sibling) {
        g = signature_of(d, table, c, COMPLEMENT_SUBJECT);
        for (int32_t x = tok(d, c)->first_child; !g && x >= 0; x = tok(d, x)->next_sibling)
            g = tok(d, x)->rel == REL_XCOMP ? signature_of(d, table, x, COMPLEMENT_SUBJECT) : NULL;
    }
    return g;
}

static struct standing by_verdict(const struct document *d, const struct frame_table *table, int32_t t, struct standing above)
{
    const struct signature_record *g = verdict(d, table, t), *doubt = standing_modifier(d, table, tok(d, t)->head, INT32_MAX);
    if (!g && doubt && doubt->status_plain != CLAIM_PLANNED)      /* unconfirmed news that ... */
        return standing_weaken(above, (enum claim_status)doubt->status_plain, doubt->plain / 30., "modifier");
    struct standing noun = g ? standing_by_signature(g, standing_make(CLAIM_ACTUAL, 3, "verdict")) : above;
    return embedded(d, table, t, noun);
}

/* "the duty of the police to arrest looters", read as a noun phrase behind "to" */
static bool misread_infinitive(const struct document *d, int32_t t)
{
    return t > 0 && tok(d, t)->upos == UPOS_VERB && tok(d, t)->feat_bits & FEAT_INF && !strcmp(tok(d, t - 1)->lower, "to");
}

/* "any state that attacks us will pay": nobody has yet */
static bool whoever(const struct document *d, int32_t t, struct standing above)
{
    static const char *const ANY[] = {"any", NULL}, *const ANYONE[] = {"anyone", "anybody", "whoever", "anything", NULL};
    static const char *const EVERY[] = {"every", "all", NULL}, *const EVERYONE[] = {"everyone", "everybody", "those", NULL};
    int32_t noun = tok(d, t)->head;
    bool open = above.status == CLAIM_PLANNED || above.status == CLAIM_POSSIBLE || above.status == CLAIM_REQUESTED || above.status == CLAIM_HYPOTHETICAL;
    bool any = child_in(d, noun, ANY, REL_DET) >= 0 || token_lower_in(tok(d, noun), ANYONE);
    return tok(d, t)->feat_bits & FEAT_PRES && (any || (open && (child_in(d, noun, EVERY, REL_DET) >= 0 || token_lower_in(tok(d, noun), EVERYONE))));
}

/* What the outside of t's clause says about it, given the standing of its governor. */
struct standing standing_inward(const struct document *d, const struct frame_table *table, int32_t t, struct standing above, bool itself)
{
    const struct token *k = tok(d, t);
    if (status_is_performed(d, t))
        return standing_make(CLAIM_ACTUAL, 3, "performed");
    if (going_to(d, t))
        return standing_weaken(above, CLAIM_PLANNED, .6, "going to");
    if (signature_misread(d, table, t) >= 0)
        return standing_by_signature(signature_above(d, table, t, COMPLEMENT_INFINITIVE), above);
    if (k->rel == REL_PARATAXIS && standing_order(d, t))
        return standing_make(CLAIM_REQUESTED, 0, "imperative");
    switch (k->rel) {
    case REL_ACL_RELCL:
        if (cleft(d, t))
            return above;
        if (whoever(d, t, above))
            return standing_make(CLAIM_HYPOTHETICAL, 0, "whoever");
        if (!content_clause(d, table, t))
            return of_none(d, t) ? standing_make(CLAIM_NEGATED, -1.5, "of none") : standing_make(CLAIM_ACTUAL, 3, "relative");
        return by_verdict(d, table, t, above);
    case REL_XCOMP: case REL_CCOMP: case REL_ACL: case REL_CSUBJ: case REL_CSUBJ_PASS:
        return k->rel == REL_ACL && content_clause(d, table, t) ? by_verdict(d, table, t, above) : embedded(d, table, t, above);
    case REL_ADVCL: return adverbial(d, table, t, above);
    case REL_CONJ: return above;
    case REL_APPOS: return standing_make(CLAIM_ACTUAL, 3, "relative");
    case REL_PARATAXIS: return standing_make(CLAIM_ACTUAL, 3, "parataxis");
    default: return misread_infinitive(d, t) ? default_complement(d, t, above) : standing_nominal(d, table, t, above, itself);
    }
}
