/* From a dependency tree to deep arguments. In: a token that may be a predicate. Out: who fills subject,
   object, prepositions and complement of it, whatever the surface: passive, relative and reduced clauses,
   shared subjects and objects of conjoined verbs, control and raising, light verbs, nominalisations.
   Universal Dependencies keep these apart by relation, so that each case is one rule on relations. */
#include "claim/predicate.h"

#include "claim/subject.h"

#include "document/when_where.h"

#include <string.h>

/* verbs that lend their subject to the event noun they govern, and those whose subject suffers it */
static const char *const LIGHT[] = {"launch", "carry", "conduct", "hold", "make", "stage", "mount", "have", "give", "take",
    "start", "begin", "continue", "resume", "order", "lead", "commit", "perform", "do", "pay", "offer", "issue", "deliver",
    "provide", "sign", "announce", "declare", "impose", "express", "plan", "open", "unleash", "execute", "undertake",
    "intensify", "step", "wage", "organize", "organise", "file", "lodge", "voice", "extend", "send", "reach", "conclude",
    "seek", "initiate", "pursue", "end", "halt", "suspend", "stop", "cancel", "postpone", "join", "attend", "host", "show",
    "repeat", "reiterate", "renew", "engage", "participate", "enter", "go", "embark", "threaten", "vow", "promise", "pledge", NULL};
static const char *const SUFFER[] = {"face", "suffer", "undergo", "come", "receive", "sustain", "get", "endure", "die", "survive", NULL};
/* verbs by which an event noun is said to happen: what hangs on them belongs to the noun */
static const char *const OCCUR[] = {"break", "erupt", "rage", "flare", "occur", "happen", "begin", "start", "continue", "resume", "end",
    "open", "intensify", "escalate", "spread", "ensue", "collapse", "conclude", "drag", "rock", "grip", "sweep", "take", NULL};
static const char *const BEARER[] = {"during", "on", "in", "after", "before", "for", "following", "at", NULL};

bool token_lower_in(const struct token *t, const char *const *list)
{
    char lower = t->lower[0], lemma = t->lemma[0];      /* nearly all words differ in the first letter */
    for (; *list; list++)
        if ((**list == lower && !strcmp(t->lower, *list)) || (**list == lemma && !strcmp(t->lemma, *list)))
            return true;
    return false;
}

bool predicate_in_time(const struct document *d, int32_t token)
{
    int32_t sentence = document_sentence_of_token(d, token);
    for (uint32_t i = document_first_time(d, sentence); i < d->n_times && d->times[i].sentence == sentence; i++)
        if (d->times[i].first <= token && token <= d->times[i].last)
            return true;
    return false;
}

static bool gerund_form(const struct token *t)
{
    size_t n = strlen(t->lower);
    return t->upos == UPOS_VERB && n > 5 && !strcmp(t->lower + n - 3, "ing");
}

/* "Fighting broke out": a gerund where a noun stands is one, whatever the tagger says */
bool predicate_gerund(const struct token *t)
{
    return (t->rel == REL_NSUBJ || t->rel == REL_NSUBJ_PASS || t->rel == REL_OBJ) && gerund_form(t);
}

int predicate_pos(const struct token *t)
{
    switch (t->upos) {
    case UPOS_VERB: return predicate_gerund(t) ? FRAME_NOUN : FRAME_VERB;
    case UPOS_AUX: return FRAME_VERB;
    case UPOS_NOUN: case UPOS_PROPN: return FRAME_NOUN;
    case UPOS_ADJ: return FRAME_ADJ;
    default: return -1;
    }
}

static void put(struct predicate *p, int32_t token, enum frame_role kind, const char *prep, bool far)
{
    if (token < 0 || token == p->token || p->n_arguments == PREDICATE_ARGUMENTS)
        return;
    for (uint32_t i = 0; i < p->n_arguments; i++)
        if (p->arguments[i].token == token && p->arguments[i].kind == kind)
            return;
    p->arguments[p->n_arguments++] = (struct argument){token, (uint8_t)kind, far, prep ? prep : ""};
}

static void put_prepositional(struct document *d, struct predicate *p, int32_t c, bool far)
{
    const char *prep = document_case_of(d, c);
    int32_t token = subject_antecedent(d, p->token, c);
    if (!*prep && token == c && d->tokens[c].rel != REL_OBL_AGENT)
        return;
    bool behind = p->passive && c > p->token && !strcmp(prep, "by");    /* not "the massacre by the militia was condemned" */
    if (d->tokens[c].rel == REL_OBL_AGENT || behind)
        put(p, token, ROLE_SUBJ, "", far);
    put(p, token, ROLE_PREP, *prep ? prep : "by", far);
}

static bool to_infinitive(const struct document *d, int32_t t)
{
    int32_t mark = document_child(d, t, REL_MARK, -1);
    return mark >= 0 && !strcmp(d->tokens[mark].lower, "to");
}

/* what is measured: "rockets" of "a series of rockets", or -1 */
int32_t predicate_measured(struct document *d, int32_t token)
{
    static const char *const MEASURES[] = {"series", "number", "round", "barrage", "wave", "volley", "dozen", "hundred", "thousand", "group", "lot", "string", "day", "hour", "tonne", "ton", "barrel", "fortnight", "salvo", "metre", "meter", "litre", "liter", "gallon", "truckload", "planeload", "boatload", "lorryload",
        "couple", "pair", "kind", "batch", "shipment", "consignment", "load", "cargo", "tranche", "instalment", "squadron", "fleet", "bunch", "package", "set", "last", "rest", "remainder", "bulk", "most", "half", "year", "decade", "month", "week", NULL};
    int32_t of = document_child(d, token, REL_NMOD, -1);
    return of >= 0 && token_lower_in(&d->tokens[token], MEASURES) && !strcmp(document_case_of(d, of), "of") ? of : -1;
}

/* prepositional phrases below a nominal argument: attachment is a guess of the parser, not of the frame */
static void put_below(struct document *d, struct predicate *p, int32_t noun)
{
    for (int32_t c = d->tokens[noun].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        const struct token *t = &d->tokens[c];
        if (t->rel == REL_NMOD || t->rel == REL_OBL) {
            if (!strcmp(document_case_of(d, c), "of"))
                put(p, c, ROLE_OBJ_OF, "of", true);
            put_prepositional(d, p, c, true);
        } else if (t->rel == REL_NMOD_POSS)
            put(p, c, ROLE_OBJ_POSS, "", true);
        else if (t->rel == REL_AMOD || t->rel == REL_COMPOUND)
            put(p, c, ROLE_OBJ_MOD, "", true);
    }
    if (predicate_measured(d, noun) >= 0)       /* "two days of talks with X" */
        put_below(d, p, predicate_measured(d, noun));
}

/* "gave millions to help farmers": whom a clause of purpose helps is whom it is for */
static void put_helped(struct document *d, struct predicate *p, int32_t c)
{
    static const char *const HELP[] = {"help", "assist", "support", "benefit", "feed", "protect", "aid", "reach", "shelter", "save", "treat", "disperse", "scatter", "quell", NULL};
    int32_t verb = d->tokens[c].head;
    if (verb != p->token && token_lower_in(&d->tokens[verb], HELP) && to_infinitive(d, verb))
        put(p, subject_antecedent(d, verb, c), ROLE_PREP, "for", true);
}

/* "ended its raids after the talks | in Geneva": what tells when has nobody in it whom the act is done to */
static bool tells_when(const struct document *d, int32_t c)
{
    static const char *const WHEN[] = {"after", "before", "during", "since", "until", "till", "amid", "following", "despite", NULL};
    int32_t mark = document_child(d, c, REL_CASE, -1);
    return mark >= 0 && token_lower_in(&d->tokens[mark], WHEN);
}

static bool lies_there(const struct document *d, int32_t c)
{
    static const char *const THERE[] = {"in", "at", "near", NULL};
    int32_t mark = document_child(d, c, REL_CASE, -1);
    return mark >= 0 && token_lower_in(&d->tokens[mark], THERE);
}

/* "gave millions to pay for food for Yemen": phrases deeper down, behind all that are nearer */
static void put_deep(struct document *d, struct predicate *p, int32_t top, int depth)
{
    for (int32_t c = d->tokens[top].first_child; c >= 0 && depth > 0; c = d->tokens[c].next_sibling) {
        uint8_t rel = d->tokens[c].rel;
        bool elsewhere = tells_when(d, top) && lies_there(d, c);
        if (c < p->token || elsewhere || !(rel == REL_NMOD || rel == REL_OBL || rel == REL_OBJ || (rel == REL_ADVCL && to_infinitive(d, c)) || rel == REL_ACL))
            continue;
        uint32_t before = p->n_arguments;
        if (rel == REL_NMOD || rel == REL_OBL)
            put_prepositional(d, p, c, true);
        else if (rel == REL_OBJ)
            put_helped(d, p, c);
        while (before < p->n_arguments)
            p->arguments[before++].far = ARGUMENT_DEEP;
        put_deep(d, p, c, depth - 1);
    }
}

/* "asked them how many had died": a question within, which is no request; it is found under "whether" */
static bool asks_within(const struct document *d, int32_t verb, int32_t clause)
{
    static const char *const ASK[] = {"ask", "quiz", "question", NULL};
    static const char *const WH[] = {"whether", "if", "how", "why", "what", "who", "whom", "whose", "which", "when", "where", NULL};
    int32_t word = token_lower_in(&d->tokens[verb], ASK) ? verb + 1 : clause;
    while (word < clause && !token_lower_in(&d->tokens[word], WH))
        word++;
    int32_t above = word < clause ? d->tokens[word].head : -1;
    while (above >= 0 && above != clause && above != verb)
        above = d->tokens[above].head;
    return above == clause;
}

static void put_complement(const struct document *d, struct predicate *p, int32_t c)
{
    put(p, c, ROLE_COMP, "", false);
    if (asks_within(d, p->token, c))
        put(p, c, ROLE_PREP, "whether", false);
    if (to_infinitive(d, c))
        put(p, c, ROLE_INF, "", false);
    put(p, subject_own(d, c), ROLE_COMP_SUBJ, "", true);
}

/* "was dissolved at the request of X", "were killed at the hands of X": the doer of a passive without one */
static void put_instigator(struct document *d, struct predicate *p, int32_t c)
{
    static const char *const BIDDING[] = {"request", "order", "behest", "hand", "instigation", "insistence", "instruction", "command", "urging", "bidding", NULL};
    static const char *const AT[] = {"at", "on", "under", "upon", NULL};
    int32_t mark = document_child(d, c, REL_CASE, -1), whose = document_child(d, c, REL_NMOD_POSS, -1);
    if (!p->passive || mark < 0 || !token_lower_in(&d->tokens[mark], AT) || !token_lower_in(&d->tokens[c], BIDDING))
        return;
    for (int32_t x = document_child(d, c, REL_NMOD, -1); x >= 0 && whose < 0; x = document_child(d, c, REL_NMOD, x))
        whose = !strcmp(document_case_of(d, x), "of") || !strcmp(document_case_of(d, x), "from") ? x : -1;
    put(p, whose, ROLE_SUBJ, "", true);
}

/* "died in clashes": in what the dead fought somebody */
static bool in_combat(const struct document *d, int32_t c)
{
    static const char *const COMBAT[] = {"clash", "battle", "fight", "gunfight", "gunbattle", "shootout", "firefight", "skirmish", "fighting", "combat", "confrontation", "scuffle", "encounter", "standoff", NULL};
    static const char *const IN[] = {"in", "during", NULL};
    int32_t mark = document_child(d, c, REL_CASE, -1);
    return mark >= 0 && token_lower_in(&d->tokens[mark], IN) && token_lower_in(&d->tokens[c], COMBAT);
}

/* "were killed in clashes with X", "died in a gunfight with X": whom the dead fought did it, wherever the parser hung him */
static void put_opponent(struct document *d, struct predicate *p, int32_t c)
{
    static const char *const DIE[] = {"die", "perish", NULL};
    if (!in_combat(d, c) || !(p->passive || token_lower_in(&d->tokens[p->token], DIE)))
        return;
    int32_t foe = document_child(d, c, REL_NMOD, -1);
    for (int32_t x = d->tokens[c].next_sibling; foe < 0 && x >= 0; x = d->tokens[x].next_sibling)
        foe = d->tokens[x].rel == REL_OBL ? x : -1;
    if (foe < 0 || strcmp(document_case_of(d, foe), "with") != 0)
        return;
    if (p->passive)
        put(p, foe, ROLE_SUBJ, "", true);
    put(p, foe, ROLE_PREP, "by", true);
}

/* "close to the border", "harshly with the marchers", "sorry to the widow": what hangs on a word beside the verb */
static void put_below_modifier(struct document *d, struct predicate *p, int32_t c)
{
    static const char *const CLOSE[] = {"close", "near", "next", "adjacent", "opposite", "sorry", NULL};
    if (d->tokens[c].rel == REL_ADVMOD || token_lower_in(&d->tokens[c], CLOSE))
        put_below(d, p, c);
}

/* "ordered nine men jailed": the participle behind the object is what is ordered */
static bool ordered_done(const struct document *d, int32_t verb, int32_t c)
{
    static const char *const ORDER[] = {"order", NULL};
    int32_t object = document_child(d, verb, REL_OBJ, -1);
    return object >= 0 && object < c && past_participle(&d->tokens[c]) && token_lower_in(&d->tokens[verb], ORDER) && document_child(d, c, REL_NSUBJ, -1) < 0;
}

/* "rushed tanks and howitzers | to the Syrian border": what stands behind the last of them stands behind all */
static void put_below_last(struct document *d, struct predicate *p, int32_t object)
{
    int32_t last = -1;
    for (int32_t c = document_child(d, object, REL_CONJ, -1); c >= 0; c = document_child(d, object, REL_CONJ, c))
        last = c;
    for (int32_t c = last >= 0 ? document_child(d, last, REL_NMOD, -1) : -1; c >= 0; c = document_child(d, last, REL_NMOD, c))
        if (strcmp(document_case_of(d, c), "of") != 0) {
            put_prepositional(d, p, c, true);
            put_below(d, p, c);
        }
}

/* "were set ablaze | by rioters": what the parser hung on the word that tells how is the doer */
static void put_doer_below(struct document *d, struct predicate *p, int32_t c)
{
    for (int32_t x = d->tokens[c].first_child; p->passive && x >= 0; x = d->tokens[x].next_sibling)
        if ((d->tokens[x].rel == REL_OBL || d->tokens[x].rel == REL_OBL_AGENT) && !strcmp(document_case_of(d, x), "by"))
            put(p, x, ROLE_SUBJ, "", true);
}

/* "prevented him from leaving", "advised against meddling": a gerund behind a preposition is what stands there */
static void put_gerund(struct document *d, struct predicate *p, int32_t c)
{
    static const char *const BEHIND[] = {"from", "against", "into", NULL}, *const FOR[] = {"for", NULL}, *const ASKING[] = {"questioning", NULL};
    int32_t mark = document_child(d, c, REL_MARK, -1);
    bool asked = mark >= 0 && token_lower_in(&d->tokens[mark], FOR) && token_lower_in(&d->tokens[c], ASKING);
    if (asked || (mark >= 0 && gerund_form(&d->tokens[c]) && token_lower_in(&d->tokens[mark], BEHIND)))
        put(p, c, ROLE_PREP, d->tokens[mark].lower, false);
}

static void put_child(struct document *d, struct predicate *p, int32_t c)
{
    const struct token *t = &d->tokens[c];
    switch (t->rel) {
    case REL_OBJ:
        put(p, subject_antecedent(d, p->token, c), ROLE_OBJ, "", false);
        put_below(d, p, c);
        put_below_last(d, p, c);
        break;
    case REL_IOBJ: put(p, subject_antecedent(d, p->token, c), ROLE_IOBJ, "", false); break;
    case REL_OBL: case REL_OBL_AGENT: case REL_OBL_ARG:
        put_prepositional(d, p, c, false);
        put_instigator(d, p, c);
        put_opponent(d, p, c);
        if (!tells_when(d, c))
            put_below(d, p, c);
        break;
    case REL_NMOD: put_prepositional(d, p, c, false); break;
    case REL_XCOMP: put_doer_below(d, p, c);    /* fall through */
    case REL_CCOMP: put_complement(d, p, c); put_below_modifier(d, p, c); break;
    case REL_ADVMOD: put_below_modifier(d, p, c); break;
    case REL_ADVCL:
        put_gerund(d, p, c);
        if (to_infinitive(d, c) || document_child(d, c, REL_MARK, -1) >= 0 || ordered_done(d, p->token, c))
            put(p, c, ROLE_COMP, "", true);
        if (to_infinitive(d, c))
            put(p, c, ROLE_INF, "", true);
        break;
    default: break;
    }
}

static bool has_kind(const struct predicate *p, enum frame_role kind)
{
    for (uint32_t i = 0; i < p->n_arguments; i++)
        if (p->arguments[i].kind == kind)
            return true;
    return false;
}

/* the town that rebels attacked: the noun above fills the gap */
static void put_gap(const struct document *d, struct predicate *p)
{
    const struct token *v = &d->tokens[p->token];
    if (v->rel != REL_ACL_RELCL || p->passive || has_kind(p, ROLE_OBJ))
        return;
    int32_t subject = subject_own(d, p->token);
    if (subject >= 0 && subject_antecedent(d, p->token, subject) == subject)
        put(p, v->head, ROLE_OBJ, "", false);
}

/* "killed at least 20 people": behind a bound the object is often taken for an adverbial without preposition */
static void put_bare_oblique(struct document *d, struct predicate *p)
{
    if (p->passive || has_kind(p, ROLE_OBJ))
        return;
    for (int32_t c = d->tokens[p->token].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        bool bare = c > p->token && (d->tokens[c].rel == REL_OBL || d->tokens[c].rel == REL_OBL_UNMARKED) && !*document_case_of(d, c) && !predicate_in_time(d, c);
        if (bare && (d->tokens[c].upos == UPOS_NOUN || d->tokens[c].upos == UPOS_PROPN)) {
            put(p, c, ROLE_OBJ, "", false);
            put_below(d, p, c);
            return;
        }
    }
}

/* the verb that stands right behind this one in a row: "arrested, |tortured| and killed"; -1 */
static int32_t next_in_row(const struct document *d, int32_t verb)
{
    const struct token *t = d->tokens;
    for (int32_t i = verb + 1; i <= verb + 3 && (uint32_t)i < d->n_tokens; i++) {
        if (t[i].upos == UPOS_VERB)
            return t[i].rel == REL_CONJ && (t[i].head == verb || (t[verb].rel == REL_CONJ && t[i].head == t[verb].head)) ? i : -1;
        if (t[i].upos != UPOS_PUNCT && t[i].upos != UPOS_CCONJ && t[i].upos != UPOS_ADV)
            return -1;
    }
    return -1;
}

/* attacked and looted the village; arrested, tortured and killed the lawyer */
static void put_shared_object(struct document *d, struct predicate *p)
{
    if (p->passive || has_kind(p, ROLE_OBJ))
        return;
    int32_t next = document_child(d, p->token, REL_CONJ, -1);
    int32_t object = next >= 0 && next - p->token <= 3 ? document_child(d, next, REL_OBJ, -1) : -1;
    next = object < 0 ? next_in_row(d, p->token) : -1;
    for (int i = 0; i < 3 && next >= 0 && object < 0; i++, next = next_in_row(d, next))
        object = document_child(d, next, REL_OBJ, -1);
    put(p, object, ROLE_OBJ, "", true);
}

/* the noun that a participle stands before: it suffers the act, or does it ("warring parties") */
static void put_attributed(struct document *d, struct predicate *p)
{
    int32_t noun = d->tokens[p->token].head;
    bool suffers = p->passive || past_participle(&d->tokens[p->token]) || subject_misread(d, p->token) >= 0;
    put(p, noun, suffers ? ROLE_OBJ : ROLE_SUBJ, "", false);
    if (subject_misread(d, p->token) >= 0)
        put_below(d, p, noun);
}

/* "gave Chad 20 million dollars", "lent Chad oil": a state's name right behind such a verb is whom it is given, though
   the parser takes it for a part of the object, or for a second object */
static void put_recipient(struct document *d, struct predicate *p)
{
    static const char *const GIVE[] = {"give", "grant", "lend", "loan", "sell", "offer", "promise", "pledge", "send", "deny", "refuse", "owe",
                                       "pay", "award", "supply", "hand", "extend", "pass", "slip", "wire", "forward", "ship", "show", "cede", "concede", "guarantee", "assure", "deliver", "provide", NULL};
    int32_t next = p->token + 1;
    int32_t m = next < (int32_t)d->n_tokens && d->actor_of_token ? d->actor_of_token[next] : -1;
    if (p->passive || m < 0 || d->actors[m].head != next || d->actors[m].type != ACTOR_STATE || !token_lower_in(&d->tokens[p->token], GIVE))
        return;
    int32_t object = d->tokens[next].rel == REL_COMPOUND ? d->tokens[next].head : -1;
    bool second = d->tokens[next].rel == REL_OBJ && document_child(d, p->token, REL_OBJ, next) >= 0;
    if (second || (object > next && d->tokens[object].head == p->token))
        put(p, next, ROLE_IOBJ, "", false);
    if (second)
        put(p, document_child(d, p->token, REL_OBJ, next), ROLE_OBJ, "", false);
}

static void read_verb(struct document *d, struct predicate *p)
{
    int32_t subject = predicate_surface_subject(d, p->token, DEEPEST);
    put(p, subject, p->passive ? ROLE_OBJ : ROLE_SUBJ, "", false);
    if (p->passive && subject >= 0) {
        put_below(d, p, subject);
        if (document_child(d, p->token, REL_OBJ, -1) >= 0)     /* were denied visas */
            put(p, subject, ROLE_IOBJ, "", false);
    }
    for (int32_t c = d->tokens[p->token].first_child; c >= 0; c = d->tokens[c].next_sibling)
        put_child(d, p, c);
    put_bare_oblique(d, p);
    put_recipient(d, p);
    put_gap(d, p);
    if (!has_kind(p, ROLE_OBJ))     /* "warned Israel of": one object alone is the direct one for a frame */
        put(p, document_child(d, p->token, REL_IOBJ, -1), ROLE_OBJ, "", false);
    put_shared_object(d, p);
    put_deep(d, p, p->token, 4);
    if (d->tokens[p->token].rel == REL_AMOD && d->tokens[p->token].head >= 0)
        put_attributed(d, p);
}

static void host_prepositions(struct document *d, struct predicate *p, int32_t host)
{
    for (int32_t c = d->tokens[host].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (c != p->token && (d->tokens[c].rel == REL_OBL || d->tokens[c].rel == REL_OBL_AGENT))
            put_prepositional(d, p, c, true);
}

/* "X was in Paris for talks with Y": who is somewhere for it, or -1 */
static int32_t bearer_of_place(struct document *d, int32_t noun, int32_t host)
{
    static const char *const IN[] = {"in", "at", NULL};
    int32_t mark = document_child(d, host, REL_CASE, -1);
    bool there = mark >= 0 && token_lower_in(&d->tokens[mark], IN) && !strcmp(document_case_of(d, noun), "for");
    return there && document_child(d, noun, REL_NMOD_POSS, -1) < 0 ? subject_own(d, host) : -1;
}

/* Is the subject of the host he whose the noun is: "spoke during a visit", "held talks after a meeting", "went on a rampage"? What
   was before or after another's act, or the reason of it, is not his: "pledged reforms after protests", "a reply for the killing". */
static bool bears(const struct document *d, int32_t noun, int32_t host, bool light)
{
    static const char *const TAKE_PART[] = {"go", "join", "embark", "engage", "participate", "enter", "step", NULL}, *const WHERE[] = {"in", "at", NULL};
    static const char *const MEET[] = {"visit", "meeting", "talk", "talks", "trip", "tour", "interview", "conversation", "summit", "stay", "negotiation", "discussion", "call", "consultation", "journey", "mission",
        "stopover", "conference", "dinner", "lunch", "breakfast", "audience", "session", "dialogue", NULL};
    static const char *const OTHERS[] = {"riot", "protest", "demonstration", "rally", "march", "unrest", "uprising", "rebellion", "revolt", "coup", "clash", "war", "attack", "ambush", "siege", NULL};
    const struct token *n = &d->tokens[noun];
    int32_t mark = document_child(d, noun, REL_CASE, -1);
    if (mark < 0 || !token_lower_in(&d->tokens[mark], BEARER))
        return false;
    if (!strcmp(d->tokens[mark].lower, "during"))
        return !token_lower_in(n, OTHERS);
    return light && (token_lower_in(&d->tokens[host], TAKE_PART) || token_lower_in(&d->tokens[mark], WHERE) || token_lower_in(n, MEET));
}

/* launch an attack, an attack was launched, come under attack, said during a visit */
static void read_host(struct document *d, struct predicate *p)
{
    const struct token *n = &d->tokens[p->token];
    int32_t host = n->rel == REL_CONJ && n->head >= 0 ? d->tokens[n->head].head : n->head;
    uint8_t rel = n->rel == REL_CONJ && n->head >= 0 ? d->tokens[n->head].rel : n->rel;
    if (host >= 0 && document_child(d, host, REL_COP, -1) >= 0)
        put(p, bearer_of_place(d, p->token, host), ROLE_SUBJ, "", true);
    if (host < 0 || predicate_pos(&d->tokens[host]) != FRAME_VERB)
        return;
    bool occurs = rel == REL_NSUBJ ? !predicate_passive(d, host) : rel == REL_NSUBJ_PASS && document_child(d, host, REL_AUX_PASS, -1) < 0;
    if (occurs && token_lower_in(&d->tokens[host], OCCUR)) {
        p->host = host;
        host_prepositions(d, p, host);
        return;
    }
    bool light = token_lower_in(&d->tokens[host], LIGHT), suffer = token_lower_in(&d->tokens[host], SUFFER);
    bool object = rel == REL_OBJ || rel == REL_NSUBJ_PASS, oblique = rel == REL_OBL;
    if (!object && !oblique)
        return;
    struct predicate above = {.token = host};
    above.passive = predicate_passive(d, host);
    int32_t subject = above.passive ? -1 : predicate_surface_subject(d, host, DEEPEST);
    static const char *const go[] = {"leave", "depart", "return", "fly", "head", NULL};
    light = light || (oblique && token_lower_in(&d->tokens[host], go));         /* "left Dar es Salaam after a visit to Tanzania" */
    bool with_bearer = oblique && document_child(d, p->token, REL_NMOD_POSS, -1) < 0 && bears(d, p->token, host, light);
    if (suffer)
        put(p, subject, ROLE_OBJ, "", true);
    else if ((light && object) || with_bearer)
        put(p, subject, ROLE_SUBJ, "", true);
    if (light || suffer) {
        p->host = host;
        host_prepositions(d, p, host);
    }
}

/* "the minister's alleged role in the abduction of X": who had a part in the act */
static void put_partaker(struct document *d, struct predicate *p)
{
    static const char *const PART[] = {"role", "involvement", "part", "participation", "complicity", "hand", "responsibility", NULL};
    int32_t first = d->tokens[p->token].rel == REL_CONJ ? d->tokens[p->token].head : p->token, part = d->tokens[first].head;
    const char *prep = document_case_of(d, first);
    if (part >= 0 && d->tokens[first].rel == REL_OBL)       /* the phrase hung on the verb */
        part = document_child(d, part, REL_OBJ, -1);
    if (part < 0 || part > first || !token_lower_in(&d->tokens[part], PART) || (strcmp(prep, "in") && strcmp(prep, "for")))
        return;
    put(p, document_child(d, part, REL_NMOD_POSS, -1), ROLE_PREP, "by", true);
    for (int32_t c = document_child(d, part, REL_NMOD, -1); c >= 0; c = document_child(d, part, REL_NMOD, c))
        if (!strcmp(document_case_of(d, c), "of") || !strcmp(document_case_of(d, c), "by"))
            put(p, c, ROLE_PREP, "by", true);
}

/* "Russia's invasion of Georgia": beside "of" the possessor is the doer */
static void put_possessor(struct document *d, struct predicate *p)
{
    int32_t owner = document_child(d, p->token, REL_NMOD_POSS, -1);
    for (int32_t c = document_child(d, p->token, REL_NMOD, -1); owner >= 0 && c >= 0; c = document_child(d, p->token, REL_NMOD, c))
        if (c > p->token && !strcmp(document_case_of(d, c), "of"))
            put(p, owner, ROLE_PREP, "by", false);
}

/* "reiterated its commitment to support X": the infinitive right behind the noun, which the parser hung on the verb */
static void put_infinitive(const struct document *d, struct predicate *p)
{
    const struct token *noun = &d->tokens[p->token];
    if (noun->rel != REL_OBJ || noun->head < 0)
        return;
    for (int32_t c = document_child(d, noun->head, REL_ADVCL, -1); c >= 0; c = document_child(d, noun->head, REL_ADVCL, c))
        if (to_infinitive(d, c) && document_child(d, c, REL_MARK, -1) == p->token + 1)
            put_complement(d, p, c);
}

static void read_noun(struct document *d, struct predicate *p)
{
    put(p, subject_own(d, p->token), ROLE_SUBJ, "", false);
    put_infinitive(d, p);
    put_partaker(d, p);
    put_possessor(d, p);
    for (int32_t c = d->tokens[p->token].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        const struct token *t = &d->tokens[c];
        if (t->rel == REL_NMOD_POSS)
            put(p, c, ROLE_POSS, "", false);
        else if (t->rel == REL_AMOD || t->rel == REL_COMPOUND || t->rel == REL_NMOD_DESC)
            put(p, c, ROLE_MOD, "", false);
        else if (t->rel == REL_ACL || t->rel == REL_CCOMP || t->rel == REL_XCOMP || (t->rel == REL_ACL_RELCL && document_child(d, c, REL_MARK, -1) >= 0))
            put_complement(d, p, c);
        else if (t->rel == REL_NMOD || t->rel == REL_OBL) {
            if (!strcmp(document_case_of(d, c), "of"))
                put(p, c, ROLE_POSS, "of", false);
            put_prepositional(d, p, c, false);
            put_below(d, p, c);
        }
    }
    read_host(d, p);
}

/* "France said Chad was behind the raid", "Chad would pay, France said": who says so, or -1 */
static int32_t speaker_of(const struct document *d, int32_t t)
{
    for (int i = 0; i < DEEPEST && t >= 0; i++) {
        for (int32_t c = document_child(d, t, REL_PARATAXIS, -1); c >= 0; c = document_child(d, t, REL_PARATAXIS, c))
            if (subject_speaks(&d->tokens[c]) && subject_own(d, c) >= 0)
                return subject_own(d, c);
        int32_t head = d->tokens[t].head;
        uint8_t rel = d->tokens[t].rel;
        if (head >= 0 && rel == REL_CCOMP && subject_speaks(&d->tokens[head]))
            return predicate_surface_subject(d, head, DEEPEST);
        t = rel == REL_CONJ || rel == REL_XCOMP ? head : -1;
    }
    return -1;
}

void predicate_read(struct document *d, int32_t token, struct predicate *p)
{
    int pos = predicate_pos(&d->tokens[token]);
    *p = (struct predicate){.token = token, .host = -1, .pos = (uint8_t)(pos < 0 ? FRAME_NOUN : pos)};
    p->passive = pos == FRAME_VERB && predicate_passive(d, token);
    if (pos == FRAME_VERB)
        read_verb(d, p);
    else {
        read_noun(d, p);
        if (pos == FRAME_ADJ)
            for (int32_t c = d->tokens[token].first_child; c >= 0; c = d->tokens[c].next_sibling)
                put_child(d, p, c);
    }
    put(p, speaker_of(d, token), ROLE_SAYS, "", true);
}
