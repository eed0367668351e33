/* In: a verb in its tree. Out: who does it: its own subject, one shared by verbs in a row, the noun of a relative or reduced
   clause, the controller of an infinitive; and whether it is a passive. */
#include "claim/subject.h"

#include "base/capitals.h"
#include "claim/predicate.h"

#include <string.h>

static const char *const RELATIVE[] = {"who", "whom", "which", "that", "whose", NULL};
static const char *const PROMISE_LIKE[] = {"promise", "vow", "threaten", "pledge", "swear", NULL};

bool subject_speaks(const struct token *t)
{
    static const char *const SAY[] = {"say", "tell", "declare", "announce", "add", "state", "insist", "assert", "charge", "claim", "warn", "note", "stress",
        "believe", "report", "maintain", "argue", "allege", "conclude", "write", "repeat", NULL};
    return token_lower_in(t, SAY);
}

static bool clause_rel(uint8_t rel)
{
    return rel == REL_ACL || rel == REL_ACL_RELCL || rel == REL_ADVCL || rel == REL_XCOMP || rel == REL_CCOMP ||
           rel == REL_CSUBJ || rel == REL_ADVCL_RELCL || rel == REL_CSUBJ_PASS;
}

static bool past_form(const struct token *t) { return t->upos == UPOS_VERB && t->feat_bits & FEAT_PAST; }

static const char *const DAYS[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tomorrow", NULL};

static bool below(const struct document *d, int32_t t, int32_t top)
{
    for (int k = 0; t >= 0 && t != top && k < DEEPEST; k++)
        t = d->tokens[t].head;
    return t == top;
}

/* "At least 20 people were killed", "after nine men lost their lives": taken for an adverbial of the verb by many a parse */
static int32_t hidden_subject(const struct document *d, int32_t t)
{
    static const char *const AT_LEAST[] = {"at", NULL}, *const BOUND[] = {"least", "most", NULL};
    static const char *const OPENS[] = {"after", "before", "as", "since", "while", "until", NULL};
    for (int32_t c = d->tokens[t].first_child; c >= 0 && c < t; c = d->tokens[c].next_sibling) {
        int32_t mark = d->tokens[c].rel == REL_OBL ? document_child(d, c, REL_CASE, -1) : -1, first = c;
        for (int32_t k = d->tokens[c].first_child; k >= 0 && k < first; k = d->tokens[k].first_child)
            first = k;
        if (d->tokens[c].rel == REL_OBL && token_lower_in(&d->tokens[first], AT_LEAST) && first + 1 < c && token_lower_in(&d->tokens[first + 1], BOUND))
            return c;
        bool bare = mark < 0 && d->tokens[c].upos == UPOS_NOUN && document_child(d, c, REL_NUMMOD, -1) >= 0 && !predicate_in_time(d, c);
        bool clause = mark >= 0 && token_lower_in(&d->tokens[mark], OPENS) && d->tokens[t].rel != REL_ROOT && d->tokens[t].feat_bits & FEAT_FIN;
        if (d->tokens[c].rel == REL_OBL && (bare || (clause && below(d, t - 1, c))))
            return c;
    }
    return -1;
}

/* MOSCOW, Oct. 3 (Agency) -- : the last token of a dateline, or -1. Capitals, then a dash or colon soon after. */
static int32_t dateline_end(const struct document *d, int32_t t)
{
    static const char *const ENDS[] = {"--", "-", ":", "\xe2\x80\x94", "\xe2\x80\x93", NULL};
    int32_t s = document_sentence_of_token(d, t), first = (int32_t)d->sentences[s].first;
    const char *form = d->tokens[first].form;
    size_t capitals = capitals_lead(form);
    if (capitals < 3 || form[capitals])
        return -1;
    for (int32_t i = first + 1; i < t && i < first + 14; i++)
        if (token_lower_in(&d->tokens[i], ENDS))
            return i;
    return -1;
}

/* behind a dateline: the nominal that the parser hung on the dateline or, under another name, on the verb */
static int32_t subject_behind(const struct document *d, int32_t dateline, int32_t verb)
{
    int32_t best = -1;
    for (int32_t i = dateline + 1; i < verb && best < 0; i++) {
        const struct token *k = &d->tokens[i];
        bool nominal = k->upos == UPOS_NOUN || k->upos == UPOS_PROPN || k->upos == UPOS_PRON;
        if (nominal && !token_lower_in(k, DAYS) && (k->head == verb || k->head <= dateline) && document_child(d, i, REL_CASE, -1) < 0)
            best = i;
    }
    return best;
}

/* "Downing Street said": a name that the tagger took for a clause, or for an adverb */
static bool misread_name(const struct document *d, int32_t c)
{
    int32_t m = d->actor_of_token ? d->actor_of_token[c] : -1;
    return m >= 0 && d->actors[m].head == c && d->actors[m].named && d->actors[m].entity &&
           (d->tokens[c].upos == UPOS_VERB || d->tokens[c].upos == UPOS_ADV);
}

/* "Turkey massed tanks": no state's name stands before a participle, so the parser's attribute is a verb */
int32_t subject_misread(const struct document *d, int32_t t)
{
    int32_t before = t - 1, m = before >= 0 && d->actor_of_token ? d->actor_of_token[before] : -1;
    if (d->tokens[t].rel != REL_AMOD || d->tokens[t].head <= t || m < 0 || d->actors[m].type != ACTOR_STATE || d->actors[m].head != before)
        return -1;
    bool sibling = d->tokens[before].head == d->tokens[t].head && d->tokens[before].rel == REL_COMPOUND;
    return sibling && past_form(&d->tokens[t]) && d->tokens[before].upos == UPOS_PROPN ? before : -1;
}

/* Of several the last before the verb: a dateline is often taken for a first subject. */
int32_t subject_own(const struct document *d, int32_t t)
{
    int32_t best = -1;
    for (int32_t c = d->tokens[t].first_child; c >= 0; c = d->tokens[c].next_sibling) {
        uint8_t rel = d->tokens[c].rel;
        if (c < t && token_lower_in(&d->tokens[c], DAYS))
            continue;
        if ((rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_NSUBJ_OUTER) && (best < 0 || c < t))
            best = c;
    }
    for (int32_t c = d->tokens[t].first_child; best < 0 && c >= 0 && c < t; c = d->tokens[c].next_sibling)
        best = misread_name(d, c) ? c : -1;
    int32_t dateline = t - (int32_t)d->sentences[document_sentence_of_token(d, t)].first < 60 ? dateline_end(d, t) : -1;
    if (dateline >= 0 && best <= dateline && (best >= 0 || d->tokens[t].head <= dateline))
        best = subject_behind(d, dateline, t);
    if (best < 0)
        best = hidden_subject(d, t);
    return best >= 0 ? best : subject_misread(d, t);
}

static bool whole_sentence(const struct document *d, int32_t t)
{
    int32_t s = document_sentence_of_token(d, t);
    const struct sentence *k = &d->sentences[s];
    return s >= 0 && k->count && !strcmp(d->tokens[k->first + k->count - 1].form, ".");
}

/* "called on the leaders": an agent is told by "by", whatever the parser says */
static bool another_case(const struct document *d, int32_t c)
{
    int32_t mark = document_child(d, c, REL_CASE, -1);
    return mark >= 0 && strcmp(d->tokens[mark].lower, "by") != 0;
}

bool predicate_passive(const struct document *d, int32_t t)
{
    const struct token *v = &d->tokens[t];
    bool aux = false, subject = false;
    for (int32_t c = v->first_child; c >= 0; c = d->tokens[c].next_sibling) {
        uint8_t rel = d->tokens[c].rel;
        if (rel == REL_AUX_PASS || (rel == REL_OBL_AGENT && !another_case(d, c)))
            return true;
        subject |= rel == REL_NSUBJ_PASS || rel == REL_CSUBJ_PASS;
        aux |= rel == REL_AUX;
    }
    if (subject)    /* without "be" only headlines have it; in a whole sentence the parser is wrong */
        return v->rel == REL_CONJ || v->rel == REL_XCOMP || !whole_sentence(d, t);
    if (!past_participle(v) || aux || document_child(d, t, REL_OBJ, -1) >= 0)
        return false;
    if (v->rel == REL_ACL || v->rel == REL_ADVCL || v->rel == REL_AMOD || v->rel == REL_XCOMP)
        return subject_own(d, t) < 0;
    return v->rel == REL_CONJ && v->head >= 0 && subject_own(d, t) < 0 && past_participle(&d->tokens[v->head]) &&
           d->tokens[v->head].head != v->head && document_child(d, v->head, REL_AUX_PASS, -1) >= 0;
}

/* "that the road | was open", "that it helps": told, not asked for ("that the road be open", "that it help") */
bool predicate_indicative(const struct document *d, int32_t clause)
{
    static const char *const IS[] = {"is", "was", "are", "were", "has", "had", "have", "'s", "will", "would", "can", "could", NULL};
    const struct token *k = &d->tokens[clause];
    for (int32_t c = k->first_child; c >= 0 && c < clause; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_AUX || d->tokens[c].rel == REL_COP || d->tokens[c].rel == REL_AUX_PASS)
            for (const char *const *w = IS; *w; w++)
                if (!strcmp(*w, d->tokens[c].lower))
                    return true;
    bool third = k->feat_bits & FEAT_P3 && k->feat_bits & FEAT_SING && strcmp(k->lower, k->lemma) != 0;
    return k->upos == UPOS_VERB && k->feat_bits & FEAT_FIN && (k->feat_bits & FEAT_PAST || third);
}

/* "an attack on mosques | that killed forty": what kills is the deed, not the place that its phrase names last */
static int32_t deed_above(const struct document *d, int32_t verb, int32_t noun)
{
    static const char *const KILL[] = {"killed", "wounded", "injured", "left", "destroyed", "damaged", "claimed", "kills", "leaves", NULL};
    static const char *const DEEDS[] = {"attack", "strike", "airstrike", "raid", "bombing", "bomb", "blast", "explosion", "shelling", "shooting", "assault", "ambush",
        "offensive", "operation", "massacre", "crash", "fire", "earthquake", "flood", "crackdown", "bombardment", "stampede", NULL};
    if (!token_lower_in(&d->tokens[verb], KILL) || token_lower_in(&d->tokens[noun], DEEDS))
        return noun;
    for (int32_t up = noun, i = 0; i < DEEPEST && up >= 0 && (d->tokens[up].rel == REL_NMOD || d->tokens[up].rel == REL_CONJ || d->tokens[up].rel == REL_FLAT); i++) {
        up = d->tokens[up].head;
        if (up >= 0 && token_lower_in(&d->tokens[up], DEEDS))
            return up;
    }
    return noun;
}

/* "the rule of Ada Novak, |who| was ousted": a thing is no "who"; the person in its phrase is, or else the noun itself */
static int32_t who_is(const struct document *d, int32_t noun, int32_t who)
{
    int32_t m = d->actor_of_token ? d->actor_of_token[noun] : -1, person = noun;
    if (m < 0 || d->actors[m].can_act || d->actors[m].head != noun)
        return noun;
    for (int32_t c = document_child(d, noun, REL_NMOD, -1); c >= 0 && c < who; c = document_child(d, noun, REL_NMOD, c))
        if (d->actor_of_token[c] >= 0 && d->actors[d->actor_of_token[c]].type == ACTOR_PERSON)
            person = c;
    return person;
}

/* "who", "that" inside a relative clause stands for the noun the clause hangs on. */
int32_t subject_antecedent(const struct document *d, int32_t clause, int32_t t)
{
    int32_t verb = clause;
    for (int i = 0; i < DEEPEST && verb >= 0 && d->tokens[verb].rel != REL_ACL_RELCL; i++)
        verb = d->tokens[verb].rel == REL_CONJ || clause_rel(d->tokens[verb].rel) ? d->tokens[verb].head : -1;
    if (verb >= 0 && d->tokens[t].upos != UPOS_NOUN && d->tokens[t].upos != UPOS_PROPN &&
        token_lower_in(&d->tokens[t], RELATIVE))
        return strcmp(d->tokens[t].lower, "who") ? deed_above(d, clause, d->tokens[verb].head) : who_is(d, d->tokens[verb].head, t);
    return t;
}

/* what somebody has, who is to do it */
static const char *const OWN_WILL[] = {"decision", "plan", "refusal", "bid", "effort", "attempt", "offer", "threat", "promise", "pledge", "intention", "willingness", "readiness", "commitment", "proposal",
    "move", "vow", "desire", "determination", "failure", "reluctance", "resolve", "responsibility", NULL};

/* "a U.S. plan to X", "Turkish threats to X": the state or body that is named before such a word has the will; or -1 */
static int32_t named_holder(const struct document *d, int32_t noun)
{
    for (int32_t c = token_lower_in(&d->tokens[noun], OWN_WILL) ? d->tokens[noun].first_child : -1; c >= 0 && c < noun; c = d->tokens[c].next_sibling) {
        int32_t m = d->tokens[c].rel == REL_AMOD || d->tokens[c].rel == REL_COMPOUND ? d->actor_of_token[c] : -1;
        if (m >= 0 && d->actors[m].head == c && *d->actors[m].code)
            return c;
    }
    return -1;
}

/* Who carries out "the plan to X": possessor or the subject of its verb. */
static int32_t holder_of(const struct document *d, int32_t noun, int depth)
{
    int32_t poss = document_child(d, noun, REL_NMOD_POSS, -1);
    if (poss < 0 && d->actor_of_token)
        poss = named_holder(d, noun);
    if (poss >= 0)
        return poss;
    int32_t verb = d->tokens[noun].head;
    return verb >= 0 && d->tokens[noun].rel == REL_OBJ ? predicate_surface_subject(d, verb, depth - 1) : -1;
}

/* "issued a statement | urging X to go": who speaks through the words, if the sentence tells. */
static int32_t speaker_through(const struct document *d, int32_t noun, int depth)
{
    static const char *const WORDS[] = {"statement", "report", "letter", "resolution", "message", "communique", "petition", "tweet", "note", "memo",
        "decree", "declaration", "motion", "release", "article", "post", "video", "speech", "bill", "document", "memorandum", "order",
        "remark", "comment", "warning", "appeal", "ruling", "verdict", "text", "lawsuit", "suit", "complaint", "notice", "circular", NULL};
    static const char *const PICTURES[] = {"video", "footage", "photo", "photograph", "picture", "image", "film", "clip", NULL};
    if (d->tokens[noun].rel == REL_NMOD && d->tokens[noun].head >= 0 && token_lower_in(&d->tokens[d->tokens[noun].head], PICTURES))
        return -1;                          /* "a video of a guard | firing" */
    for (int i = 0; i < DEEPEST && d->tokens[noun].rel == REL_NMOD && !token_lower_in(&d->tokens[noun], WORDS) && d->tokens[noun].head >= 0; i++)
        noun = d->tokens[noun].head;        /* "a letter to the head of the Union threatening" */
    return token_lower_in(&d->tokens[noun], WORDS) ? holder_of(d, noun, depth) : -1;
}

/* "expelled the inspectors | charging that they spied": who did it gives his reason */
static bool gives_reason(const struct document *d, int32_t t)
{
    static const char *const SAY[] = {"charging", "alleging", "arguing", "insisting", "saying", NULL};
    return d->tokens[d->tokens[t].head].rel == REL_OBJ && token_lower_in(&d->tokens[t], SAY) && document_child(d, t, REL_CCOMP, -1) > t;
}

/* what is done besides: "killing", "wounding" */
static bool done_besides(const struct token *v)
{
    static const char *const DONE[] = {"killing", "wounding", "injuring", "leaving", "destroying", "damaging", "displacing", "capturing", "seizing",
        "causing", "triggering", "burning", "hitting", "striking", "forcing", "detaining", "arresting", "kidnapping", "abducting", "setting", NULL};
    return token_lower_in(v, DONE);
}

/* "Bahrain became the fourth state | to recognise Israel": who is counted as one of them, or else that one; -1 without a count */
static int32_t counted_doer(const struct document *d, int32_t noun, int depth)
{
    static const char *const COUNT[] = {"first", "second", "third", "fourth", "fifth", "last", "latest", "only", "next", NULL};
    int32_t c = d->tokens[noun].first_child, verb = d->tokens[noun].head;
    while (c >= 0 && !(d->tokens[c].rel == REL_AMOD && token_lower_in(&d->tokens[c], COUNT)))
        c = d->tokens[c].next_sibling;
    if (c < 0)
        return -1;
    if (document_child(d, noun, REL_COP, -1) >= 0)
        return subject_own(d, noun) >= 0 ? subject_own(d, noun) : noun;
    bool became = verb >= 0 && !strcmp(d->tokens[verb].lemma, "become");
    return became ? predicate_surface_subject(d, verb, depth - 1) : noun;
}

/* "the U.S. plan on |deporting migrants", "responsibility for |bombing a pipeline" */
static bool plan_of(const struct document *d, int32_t t)
{
    static const char *const OF[] = {"on", "for", "of", "at", NULL};
    const struct token *v = &d->tokens[t];
    size_t n = strlen(v->lower);
    int32_t mark = document_child(d, t, REL_MARK, -1);
    return mark > v->head && n > 5 && !strcmp(v->lower + n - 3, "ing") && token_lower_in(&d->tokens[mark], OF) && token_lower_in(&d->tokens[v->head], OWN_WILL);
}

static int32_t subject_of_acl(const struct document *d, int32_t t, int depth)
{
    const struct token *v = &d->tokens[t];
    if (plan_of(d, t) && holder_of(d, v->head, depth) >= 0)
        return holder_of(d, v->head, depth);
    if (v->feat_bits & FEAT_INF) {
        int32_t counted = counted_doer(d, v->head, depth);
        return counted >= 0 ? counted : holder_of(d, v->head, depth);
    }
    if ((done_besides(v) && d->tokens[v->head].rel == REL_OBJ) || gives_reason(d, t))       /* "attack a station | killing eight" */
        return holder_of(d, v->head, depth);
    int32_t whose = document_child(d, v->head, REL_COP, -1) >= 0 && !past_participle(v) ? subject_own(d, v->head) : -1;
    if (whose >= 0)             /* "Japan is the largest donor, | giving ten millions" */
        return subject_antecedent(d, v->head, whose);
    int32_t speaker = past_participle(v) ? -1 : speaker_through(d, v->head, depth);
    return speaker >= 0 ? speaker : v->head;
}

/* "summoned the envoy | to complain": who calls somebody in does the talking */
static bool called_in(const struct document *d, int32_t verb, int32_t t)
{
    static const char *const CALL[] = {"summon", "phone", "telephone", "visit", "meet", NULL};
    static const char *const TALK[] = {"complain", "protest", "express", "convey", "lodge", "voice", "register", "deliver", "discuss", "denounce",
        "condemn", "demand", "seek", "ask", "hand", NULL};
    return token_lower_in(&d->tokens[verb], CALL) && token_lower_in(&d->tokens[t], TALK);
}

static int32_t controller(const struct document *d, int32_t t, int depth)
{
    int32_t head = d->tokens[t].head, object = document_child(d, head, REL_OBJ, -1);
    if (object < 0)
        object = document_child(d, head, REL_IOBJ, -1);
    static const char *const WILL[] = {"commitment", "decision", "readiness", "willingness", "intention", "plan", "pledge", "promise", "determination",
        "desire", "wish", "resolve", "refusal", "proposal", "offer", "bid", "effort", "attempt", NULL};
    if (object >= 0 && object < t && token_lower_in(&d->tokens[object], WILL))     /* "repeated its commitment to support him" */
        return holder_of(d, object, depth);
    if (object >= 0 && object < t && !token_lower_in(&d->tokens[head], PROMISE_LIKE) && !called_in(d, head, t))
        return object;
    return predicate_surface_subject(d, head, depth - 1);
}

/* "condemned Israel for shelling", "barred him from leaving": of such a gerund the object is the doer */
static int32_t blamed(const struct document *d, int32_t t)
{
    static const char *const FOR[] = {"for", "over", "from", "of", NULL};
    int32_t mark = document_child(d, t, REL_MARK, -1), head = d->tokens[t].head;
    if (mark < 0)
        mark = document_child(d, t, REL_CASE, -1);
    if (mark < 0 || head < 0 || !token_lower_in(&d->tokens[mark], FOR) || !(d->tokens[t].feat_bits & (FEAT_GER | FEAT_PART)))
        return -1;
    int32_t object = document_child(d, head, REL_OBJ, -1);
    return object >= 0 && object < mark ? object : -1;
}

/* "Rebels fired rockets at the town, killing ten": behind a comma the clause goes on, wherever the parser hung it */
static int32_t clause_of_sequel(const struct document *d, int32_t t)
{
    const struct token *v = &d->tokens[t];
    size_t n = strlen(v->lower);
    static const char *const MEASURE[] = {"sanction", "tariff", "penalty", "restriction", "probe", "investigation", "bill", "law", "measure", "ban", "tax", NULL};
    bool measure = !strcmp(v->lower, "targeting") && v->head >= 0 && token_lower_in(&d->tokens[v->head], MEASURE);       /* "announced sanctions, targeting banks" */
    if (t == 0 || strcmp(d->tokens[t - 1].form, ",") || n < 5 || strcmp(v->lower + n - 3, "ing") || measure)
        return -1;
    int32_t up = v->head;
    for (int k = 0; up >= 0 && d->tokens[up].upos != UPOS_VERB && k < DEEPEST; k++)
        up = d->tokens[up].head;
    return up >= 0 && d->tokens[up].upos == UPOS_VERB ? up : -1;
}

/* "Gunmen stormed the base, officials said, killing ten": what was done goes on behind who says so; -1 */
static int32_t clause_told(const struct document *d, int32_t t)
{
    int32_t say = d->tokens[t].head, clause = say >= 0 ? document_child(d, say, REL_CCOMP, -1) : -1;
    bool behind = t > 0 && say < t && !strcmp(d->tokens[t - 1].form, ",") && done_besides(&d->tokens[t]);
    return behind && clause >= 0 && clause < say && subject_speaks(&d->tokens[say]) ? clause : -1;
}

/* "At least six were killed, sources said": who says so is not whom it befell, nor who is to obey ("Free them," he said) */
static bool told_of(const struct document *d, int32_t t)
{
    const struct token *v = &d->tokens[t];
    bool order = v->head > t && v->form[0] >= 'A' && v->form[0] <= 'Z' && v->upos == UPOS_VERB && !strcmp(v->lower, v->lemma);
    return order || document_child(d, t, REL_AUX_PASS, -1) >= 0;
}

int32_t predicate_surface_subject(const struct document *d, int32_t t, int depth)
{
    const struct token *v = &d->tokens[t];
    int32_t own = subject_own(d, t);
    if (own >= 0)
        return subject_antecedent(d, t, own);
    if (depth <= 0 || v->head < 0)
        return -1;
    if (v->rel == REL_ADVCL && blamed(d, t) >= 0)
        return blamed(d, t);
    switch (v->rel) {
    case REL_ACL_RELCL: return v->head;
    case REL_ACL: return clause_of_sequel(d, t) >= 0 ? predicate_surface_subject(d, clause_of_sequel(d, t), depth - 1) : subject_of_acl(d, t, depth);
    case REL_CCOMP: return told_of(d, t) ? -1 : d->tokens[v->head].rel == REL_ACL_RELCL && d->tokens[v->head].head >= 0 && subject_speaks(&d->tokens[v->head])
                               ? d->tokens[v->head].head : controller(d, t, depth);   /* "air strikes that they said | killed 26" */
    case REL_XCOMP: return controller(d, t, depth);
    case REL_ADVCL: if (clause_told(d, t) >= 0)
            return predicate_surface_subject(d, clause_told(d, t), depth - 1);
        /* fall through */
    case REL_CONJ: case REL_PARATAXIS: return predicate_surface_subject(d, v->head, depth - 1);
    default: return -1;
    }
}
