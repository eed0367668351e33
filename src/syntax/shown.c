/* In: a word, or a sentence as it was read first. Out: another word for the network to read in its place. The network knows a
   word by the sentences that it learned from; who is "guilty" there is a noun, and "march" a month. And the press tells in the
   present what has happened ("A court | sentences | nine men to death"): a form that may be a noun is read as one, and the whole
   sentence as one long name. Such a sentence has no verb. It is read once more with a word that can be nothing but a verb in
   the place of the one that may be, and keeps its own words. */
#include "syntax/shown.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

/* Words that the treebank lacks, or knows in another part only ("tear" as a verb): the network is shown a word of the same
   place in their stead. `next`: only before this word. */
static const struct { const char *form, *next, *as; } unknown[] = {
    {"tear", "gas", "nerve"}, {"Tear", "gas", "Nerve"}, {"froze", NULL, "stopped"}, {"lobbed", NULL, "threw"}, {"guilty", NULL, "dead"},
    {"march", NULL, "rally"}, {"premier", NULL, "president"}, {"d'affaires", NULL, "officer"}, {"d\xe2\x80\x99""affaires", NULL, "officer"}, {"loath", NULL, "reluctant"},
    {"live", "rounds", "heavy"}, {"live", "ammunition", "heavy"}, {"live", "fire", "heavy"}, {"wounded", NULL, "injured"}, {"burnt", NULL, "burned"}, {"slain", NULL, "killed"}, {"en", "masse", "in"}, {"masse", NULL, "protest"}, {"Thirty", NULL, "Ten"},
    {"Forty", NULL, "Ten"}, {"Fifty", NULL, "Ten"}, {"Sixty", NULL, "Ten"}, {"Seventy", NULL, "Ten"}, {"Eighty", NULL, "Ten"}, {"Ninety", NULL, "Ten"}};

const char *syntax_shown(const struct document *d, uint32_t t)
{
    static const char INITIALS[] = "tTeflgmpdwbsFSEN";
    const char *form = d->tokens[t].form, *next = t + 1 < d->n_tokens ? d->tokens[t + 1].lower : "";
    for (size_t r = 0; *form && strchr(INITIALS, *form) && r < sizeof unknown / sizeof *unknown; r++)
        if (!strcmp(form, unknown[r].form) && (!unknown[r].next || !strcmp(next, unknown[r].next)))
            return unknown[r].as;
    return form;
}

/* Verbs whose forms may be nouns, or are rare enough to be taken for such, and the prepositions that may stand right behind
   them: "calls for", but not "attacks in", which is a noun's. In the order of strcmp. */
static const struct { const char *verb, *behind; } verbs[] = {
    {"abduct", ""}, {"account", "|for|"}, {"accuse", ""}, {"acquit", ""}, {"admit", "|that|to|"}, {"advance", "|on|to|into|towards|"},
    {"agree", "|to|with|on|that|"}, {"aid", ""}, {"aim", "|to|at|"}, {"allow", ""}, {"ambush", ""}, {"announce", "|that|"}, {"answer", ""},
    {"apologise", "|for|to|"}, {"apologize", "|for|to|"}, {"appeal", "|for|to|"}, {"appoint", ""}, {"approach", ""}, {"approve", ""},
    {"arrest", "|and|"}, {"arrive", "|in|at|"}, {"assume", ""}, {"attack", "|and|"}, {"attempt", "|to|"}, {"auction", ""}, {"award", ""}, {"back", ""},
    {"ban", ""}, {"bar", "|from|"}, {"battle", "|in|with|for|near|"}, {"beat", ""}, {"begin", "|to|"}, {"besiege", ""}, {"blame", ""}, {"blast", ""},
    {"block", ""}, {"blockade", ""}, {"blow", "|up|"}, {"bomb", ""}, {"boycott", ""}, {"break", "|out|into|"}, {"burst", ""}, {"buy", ""},
    {"call", "|for|on|upon|"}, {"campaign", "|for|against|"}, {"cancel", ""}, {"capture", ""}, {"cause", ""}, {"celebrate", ""}, {"challenge", ""},
    {"charge", ""}, {"claim", "|to|that|"}, {"clash", "|in|with|near|over|outside|"}, {"close", "|in|"}, {"collapse", "|in|"}, {"commemorate", ""},
    {"condemn", ""}, {"confirm", "|that|"}, {"continue", "|to|in|"}, {"convene", "|in|for|on|"}, {"convert", "|to|"},
    {"convict", ""}, {"cordon", "|off|"}, {"crash", "|in|into|near|off|on|"}, {"cross", "|into|"}, {"crown", ""}, {"cut", ""}, {"damage", ""},
    {"deal", "|with|"}, {"debate", ""}, {"decline", "|to|"}, {"defeat", ""}, {"defect", "|to|"}, {"defend", ""}, {"delay", ""}, {"demand", "|that|"},
    {"deny", ""}, {"deploy", "|to|in|"}, {"deport", ""}, {"derail", "|in|near|"}, {"destroy", ""}, {"detain", ""}, {"die", "|in|of|from|at|after|"},
    {"discuss", ""}, {"dock", "|with|at|"}, {"drop", "|to|by|"}, {"ease", ""}, {"elect", ""}, {"end", "|in|with|"}, {"enter", ""}, {"erupt", "|in|"},
    {"escape", "|from|"}, {"evacuate", ""}, {"execute", ""}, {"exile", ""}, {"expel", ""}, {"explode", "|in|near|at|outside|"}, {"express", ""},
    {"extend", ""}, {"extradite", ""}, {"face", ""}, {"fall", "|to|by|in|"}, {"feature", "|in|on|"}, {"fight", "|in|with|against|"}, {"file", "|for|"},
    {"fine", ""}, {"fire", "|at|on|into|"}, {"flee", "|to|from|into|"}, {"flood", "|into|"}, {"foil", ""}, {"form", ""}, {"free", ""},
    {"gain", ""}, {"gather", "|in|at|outside|to|"}, {"give", ""}, {"grant", ""}, {"halt", ""}, {"head", "|to|for|into|"}, {"help", "|to|"},
    {"hint", "|at|that|"}, {"hit", ""}, {"hold", ""}, {"honor", ""}, {"honour", ""}, {"host", ""}, {"hurl", ""}, {"impact", ""}, {"impose", ""},
    {"indict", ""}, {"injure", ""}, {"intercept", ""}, {"invade", ""}, {"investigate", ""}, {"issue", ""}, {"jail", ""}, {"join", ""}, {"kidnap", ""},
    {"kill", ""}, {"land", "|in|on|near|at|"}, {"launch", ""}, {"lead", "|to|"}, {"leave", ""}, {"liberate", ""}, {"lift", ""}, {"lodge", ""},
    {"log", ""}, {"loot", ""}, {"lose", ""}, {"make", ""}, {"malfunction", ""}, {"march", "|in|on|to|through|against|for|under|from|across|towards|"},
    {"mark", ""}, {"marry", ""}, {"meet", "|in|at|with|to|on|for|"}, {"mount", ""}, {"mourn", ""}, {"move", "|to|into|"}, {"name", ""},
    {"object", "|to|"}, {"occupy", ""}, {"open", "|in|"}, {"order", "|that|"}, {"oust", ""}, {"outlaw", ""}, {"pardon", ""}, {"pass", ""},
    {"place", ""}, {"plan", "|to|on|"}, {"pledge", "|to|that|"}, {"postpone", ""}, {"praise", ""}, {"pressure", ""}, {"probe", ""},
    {"proceed", "|with|to|"}, {"promise", "|to|that|"}, {"protest", "|in|against|at|outside|over|"}, {"push", "|for|to|into|"}, {"question", ""},
    {"queue", "|for|in|before|"}, {"quit", "|over|"}, {"raid", ""}, {"raise", ""}, {"rally", "|in|for|against|to|outside|"}, {"ratify", ""},
    {"reach", ""}, {"rebuke", ""}, {"recall", ""}, {"recapture", ""}, {"record", ""}, {"reject", ""}, {"release", ""}, {"remain", "|in|"},
    {"reopen", ""}, {"report", "|that|"}, {"request", "|that|"}, {"require", ""}, {"rescue", ""}, {"resign", "|from|over|to|after|in|as|"},
    {"result", "|in|"}, {"resume", "|in|"}, {"retake", ""}, {"retire", "|from|"}, {"retreat", "|from|to|"}, {"return", "|to|from|"}, {"reunite", ""},
    {"reveal", "|that|"}, {"review", ""}, {"riot", "|in|"}, {"rise", "|to|by|from|in|"}, {"rule", "|that|in|on|against|"}, {"run", "|for|"},
    {"sanction", ""}, {"score", ""}, {"search", "|for|"}, {"seek", "|to|"}, {"seize", ""}, {"sell", ""}, {"send", ""}, {"sentence", ""},
    {"separate", ""}, {"set", "|up|off|"}, {"shell", ""}, {"shoot", "|at|down|and|"}, {"shut", "|down|"}, {"sign", ""}, {"sink", "|in|off|"},
    {"slam", ""}, {"smuggle", ""}, {"sponsor", ""}, {"spread", "|to|"}, {"stab", "|and|"}, {"stage", ""}, {"stand", "|trial|"}, {"start", "|in|"},
    {"step", "|down|up|in|"}, {"storm", "|into|"}, {"strike", "|near|outside|off|"}, {"sue", "|for|"}, {"summon", ""}, {"support", ""},
    {"surface", "|in|over|"}, {"surge", "|in|to|"}, {"surprise", ""}, {"survive", ""}, {"suspend", ""}, {"swear", "|in|"}, {"take", "|over|"},
    {"target", ""}, {"team", "|up|"}, {"test", ""}, {"threaten", "|to|"}, {"throw", ""}, {"thwart", ""}, {"top", ""}, {"torch", ""}, {"tour", ""},
    {"transfer", "|to|"}, {"travel", "|to|"}, {"trigger", ""}, {"try", "|to|"}, {"uncover", ""}, {"unveil", ""}, {"upload", ""}, {"urge", ""},
    {"usurp", ""}, {"veto", ""}, {"visit", ""}, {"vote", "|to|in|for|on|against|"}, {"vow", "|to|that|"}, {"walk", "|out|"}, {"warn", "|that|of|"},
    {"welcome", ""}, {"win", ""}, {"withdraw", "|from|"}, {"withhold", ""}, {"wound", ""}};

/* its row; -1 */
static int row_of(const char *verb, size_t n)
{
    size_t low = 0, high = sizeof verbs / sizeof *verbs;
    while (low < high) {
        size_t mid = (low + high) / 2;
        int order = strncmp(verbs[mid].verb, verb, n);
        order = order ? order : verbs[mid].verb[n] != 0;
        if (!order)
            return (int)mid;
        if (order < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return -1;
}

/* The row of "calls", "clashes", "marries"; -1 */
static int row_in_s(const char *lower)
{
    size_t n = strlen(lower);
    char text[24];
    if (n < 4 || n >= sizeof text || lower[n - 1] != 's')
        return -1;
    int row = row_of(lower, n - 1);
    if (row < 0 && lower[n - 2] == 'e')
        row = row_of(lower, n - 2);
    if (row >= 0 || strcmp(lower + n - 3, "ies"))
        return row;
    memcpy(text, lower, n);
    text[n - 3] = 'y';
    return row_of(text, n - 2);
}

static bool finite(const struct token *t)
{
    return (t->upos == UPOS_VERB || t->upos == UPOS_AUX) && t->feat_bits & FEAT_FIN;
}

/* where the clause begins before t: behind a heading, and behind what a preposition leads to a comma ("In Chad, | a court") */
static int32_t clause_begin(const struct document *d, int32_t first, int32_t t)
{
    int32_t begin = first;
    for (int32_t i = first; i < t; i++) {
        bool led = d->tokens[begin].upos == UPOS_ADP || d->tokens[begin].upos == UPOS_SCONJ || !strcmp(d->tokens[begin].lower, "following");
        if (!strcmp(d->tokens[i].form, ":") || (led && !strcmp(d->tokens[i].form, ",")))
            begin = i + 1;
    }
    return begin;
}

/* The noun that the words before t are about: the first that no noun stands behind. -1: none. */
static int32_t head_before(const struct document *d, int32_t first, int32_t t)
{
    for (int32_t i = clause_begin(d, first, t); i < t; i++) {
        const struct token *next = &d->tokens[i + 1];
        bool on = i + 1 < t && (shape_nominal(next) || next->upos == UPOS_PART || (next->upos == UPOS_NUM && i + 2 < t) || !strcmp(next->form, "-"));
        if (shape_nominal(&d->tokens[i]) && !on)
            return i;
    }
    return -1;
}

static bool joined(const struct document *d, int32_t from, int32_t to)
{
    while (++from < to)
        if (d->tokens[from].upos == UPOS_CCONJ)
            return true;
    return false;
}

/* Are those before t many? "police", "rebels in Gaza", "France and Kenya". A name may be either. */
static bool are_many(const struct document *d, int32_t head, int32_t t)
{
    static const char *const MANY[] = {"police", "people", "aircraft", "taliban", NULL};
    const struct token *k = &d->tokens[head];
    return joined(d, head, t) || k->feat_bits & FEAT_PLUR || word_in(k->lower, MANY) || (k->upos == UPOS_PROPN && shape_ends(k, "s"));
}

/* "Two air | strikes in Yemen": counted */
static bool counted(const struct document *d, int32_t begin, int32_t head)
{
    static const char *const SEVERAL[] = {"these", "those", "several", "many", "few", "both", "some", "all", NULL};
    const struct token *k = &d->tokens[begin];
    return begin < head && (word_in(k->lower, SEVERAL) || (k->upos == UPOS_NUM && strcmp(k->lower, "one") && strcmp(k->lower, "1")));
}

/* "a court", "the United States", "the Food and Drug Administration" */
static bool is_one(const struct document *d, int32_t head, int32_t t, int32_t begin)
{
    const struct token *k = &d->tokens[head];
    bool name = k->form[0] >= 'A' && k->form[0] <= 'Z' && d->tokens[t - 1].form[0] >= 'A' && d->tokens[t - 1].form[0] <= 'Z';
    return name || !(k->feat_bits & FEAT_PLUR || k[1].upos == UPOS_CCONJ || counted(d, begin, head));
}

/* Does what stands before t let it be a verb: a noun, the comma behind an insertion, a number? */
static bool subject_before(const struct document *d, int32_t first, int32_t t, bool s)
{
    const struct token *k = &d->tokens[t - 1];
    if (t > first + 1 && k->upos == UPOS_ADV)
        return subject_before(d, first, t - 1, s);
    bool noun = shape_nominal(k) || !strcmp(k->form, ",") || !strcmp(k->form, ")") || k->upos == UPOS_NUM;
    int32_t head = noun ? head_before(d, first, t) : -1;
    return head >= 0 && (s ? is_one(d, head, t, clause_begin(d, first, t)) : are_many(d, head, t));
}

/* what stands behind t lets it be this verb */
static bool object_behind(const struct document *d, int32_t t, int32_t end, int row, bool s)
{
    int32_t next = t + 1;
    while (next + 1 < end && d->tokens[next].upos == UPOS_ADV && !wordlist_has(verbs[row].behind, d->tokens[next].lower))
        next++;
    const struct token *k = &d->tokens[next];
    switch (k->upos) {
    case UPOS_DET: case UPOS_NUM: case UPOS_PRON: case UPOS_PROPN: case UPOS_ADJ: case UPOS_NOUN: case UPOS_SYM: return true;
    case UPOS_PUNCT: return next > t + 1 || (*verbs[row].behind && (*k->form == '.' || (s && *k->form == ',')));
    default: return wordlist_has(verbs[row].behind, k->lower);
    }
}

/* "An earthquake | strikes in Peru": behind "a" stands no plural */
static bool behind_one(const struct document *d, int32_t first, int32_t t)
{
    int32_t begin = clause_begin(d, first, t);
    bool one = !strcmp(d->tokens[begin].lower, "a") || !strcmp(d->tokens[begin].lower, "an");
    for (int32_t i = begin; i < t && one; i++)
        one = d->tokens[i].upos != UPOS_ADP && d->tokens[i].upos != UPOS_PUNCT;
    return one;
}

/* the row of the verb that t may be; -1. `s`: in the form of one, else of many */
static int row_at(const struct document *d, int32_t first, int32_t t, int32_t end, bool s)
{
    const struct token *k = &d->tokens[t];
    if (k->form[0] < 'a' || k->form[0] > 'z' || k->upos == UPOS_ADP || k->upos == UPOS_DET)
        return -1;
    int row = s ? row_in_s(k->lower) : row_of(k->lower, strlen(k->lower));
    bool behind = row >= 0 && (object_behind(d, t, end, row, s) || (s && d->tokens[t + 1].upos == UPOS_ADP && behind_one(d, first, t)));
    return behind && subject_before(d, first, t, s) ? row : -1;
}

/* "Prison clashes in Lima": as well a noun. One behind it is more likely. */
static bool likely_noun(const struct document *d, int32_t first, int32_t t)
{
    const struct token *k = &d->tokens[t];
    return !behind_one(d, first, t) && k[-1].upos == UPOS_NOUN && shape_ends(k, "s") && k[1].upos == UPOS_ADP && strcmp(k[1].lower, "to") && strcmp(k[1].lower, "for");
}

/* ", the minister said": the comma before who says so with the verb at `say`; -1 */
static int32_t comma_of(const struct document *d, int32_t first, int32_t say)
{
    static const char *const SAY[] = {"say", "add", "announce", "report", "declare", "tell", "state", NULL};
    int32_t t = say - 1;
    for (; t > first && say - t < 10 && strcmp(d->tokens[t].form, ","); t--) {
        enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
        if (p != UPOS_DET && p != UPOS_ADJ && p != UPOS_PRON && p != UPOS_PART && p != UPOS_ADP && p != UPOS_PUNCT && !shape_nominal(&d->tokens[t]))
            return -1;
    }
    return word_in(d->tokens[say].lemma, SAY) && t > first && !strcmp(d->tokens[t].form, ",") ? t : -1;
}

static bool verb_at_root(const struct document *d, const struct sentence *s)
{
    return s->root >= 0 && d->tokens[s->root].upos == UPOS_VERB;
}

/* Is what the sentence hangs on a noun that nothing is said of? */
static bool bare_root(const struct document *d, const struct sentence *s)
{
    for (int32_t t = (int32_t)s->first, end = t + (int32_t)s->count; t < end; t++) {
        uint8_t rel = d->tokens[t].head == s->root ? d->tokens[t].rel : (uint8_t)REL_DEP;
        if (rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_COP || rel == REL_CSUBJ || rel == REL_EXPL)
            return false;
    }
    return !verb_at_root(d, s);
}

/* "A judge rules | that two men should be freed": no main clause begins with "that". The token of it, -1: there is none. */
static int32_t that_at_root(const struct document *d, const struct sentence *s)
{
    int32_t that = verb_at_root(d, s) ? document_child(d, s->root, REL_MARK, -1) : -1;
    return that > (int32_t)s->first + 1 && !strcmp(d->tokens[that].lower, "that") ? that : -1;
}

/* Where the words end that have no finite verb though the sentence, which ends with a stop or is a line alone, should have it: at the
   first one in a clause below, or before who says so. -1: it has its verb. */
static int32_t verbless_end(const struct document *d, const struct sentence *s)
{
    int32_t first = (int32_t)s->first, end = first + (int32_t)s->count, t = first;
    bool headline = s->flags & SENTENCE_PARAGRAPH && d->tokens[end - 1].upos != UPOS_PUNCT && s->count > 4;
    if (s->count < 4 || (strcmp(d->tokens[end - 1].form, ".") && !headline))
        return -1;
    int32_t that = that_at_root(d, s);
    if (that >= 0)
        return that + 1;
    while (t < end && !finite(&d->tokens[t]))
        t++;
    if (t == end)
        return verb_at_root(d, s) ? -1 : end;
    return bare_root(d, s) ? t : t == s->root ? comma_of(d, first, t) + 1 : -1;
}

/* the first from `t` on that may be, or the first of the less likely; "air strikes | kill nine": not the first of two */
static int32_t verb_in(const struct document *d, int32_t first, int32_t t, int32_t end, int *row)
{
    int32_t found = -1;
    for (; t + 1 < end; t++) {
        int many = row_at(d, first, t, end, false), one = many < 0 ? row_at(d, first, t, end, true) : -1, here = many < 0 ? one : many;
        if (here < 0 || (one >= 0 && t + 2 < end && row_at(d, first, t + 1, end, false) >= 0) || (found >= 0 && likely_noun(d, first, t)))
            continue;
        found = t;
        *row = here;
        if (!likely_noun(d, first, t))
            break;
    }
    return found;
}

/* "The number of cases in Malta | rises": a finite verb that hangs on a noun as if it told which; -1 */
static int32_t verb_as_noun(const struct document *d, const struct sentence *s)
{
    int32_t first = (int32_t)s->first, end = first + (int32_t)s->count, t = first + 1;
    while (t < end && !finite(&d->tokens[t]))
        t++;
    uint8_t rel = t + 1 < end ? d->tokens[t].rel : (uint8_t)REL_ROOT;
    bool loose = rel == REL_NMOD || rel == REL_COMPOUND || rel == REL_OBL || rel == REL_AMOD || rel == REL_OBJ || rel == REL_CASE || rel == REL_FLAT;
    return loose && d->tokens[t].upos == UPOS_VERB && !strcmp(d->tokens[end - 1].form, ".") && bare_root(d, s) ? t : -1;
}

/* a verb and no noun, of its number and tense */
static const char *plain_verb(const struct document *d, int32_t t, bool wants)
{
    static const char *const WORDS[3][3] = {{"take", "takes", "took"}, {"go", "goes", "went"}, {"want", "wants", "wanted"}};
    const struct token *k = &d->tokens[t];
    int kind = wants ? 2 : k[1].upos == UPOS_ADP;
    return WORDS[kind][k->upos == UPOS_VERB && k->feat_bits & FEAT_PAST ? 2 : shape_ends(k, "s")];
}

int32_t syntax_hidden_verb(const struct document *d, const struct sentence *s, int32_t from, const char **as)
{
    int row = -1;
    int32_t first = (int32_t)s->first, told = from == first ? verb_as_noun(d, s) : -1, end = told < 0 ? verbless_end(d, s) : told;
    int32_t t = end < 0 ? -1 : verb_in(d, first, from > first ? from : first + 1, end, &row);
    t = t < 0 ? told : t;
    if (t < 0)
        return -1;
    bool to = !strcmp(d->tokens[t + 1].lower, "to");
    *as = plain_verb(d, t, to && (row < 0 || wordlist_has(verbs[row].behind, "to")));
    return t;
}
