/* In: a parsed sentence, most with a verb of violence. Out: the same; what is done besides ("..., | killing ten") is done by whoever did the
   violence, and not by those whom it befell ("attacked soldiers rehearsing for a parade, killing ten"); and what somebody does right where
   he is named ("fired on men | throwing stones") is his doing. What is announced, "targeting" somebody, does so; and whoever stands behind "as" before a verb is its subject.
   Two harms are two verbs ("killed two and | wounded others"), those arrested are whom it befell, and who was arrested with somebody is no doer. */
#include "syntax/harm.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

static const char *const VIOLENT[] = {"attack", "open", "fire", "ambush", "storm", "raid", "strike", "shell", "bomb", "hit", "blow", "detonate", "assault", "target", "shoot",
    "bombard", "ram", "explode", "disperse", "beat", "charge", NULL};

static bool violent(const struct token *t) { return t->upos == UPOS_VERB && word_in(t->lemma, VIOLENT); }

/* the verb of violence above a word, past nouns and clauses that tell of them; -1: none, or another verb stands between */
static int32_t violence_above(const struct document *d, int32_t t)
{
    for (int k = 0; k < 6 && t >= 0; k++) {
        if (violent(&d->tokens[t]))
            return t;
        uint8_t rel = d->tokens[t].rel;
        bool within = rel == REL_OBJ || rel == REL_OBL || rel == REL_NMOD || rel == REL_ACL || rel == REL_XCOMP || rel == REL_ADVCL || rel == REL_NSUBJ;
        t = within ? d->tokens[t].head : -1;
    }
    return -1;
}

/* "attacked soldiers | rehearsing for a parade, | killing ten" */
static bool done_besides(struct document *d, int32_t t)
{
    static const char *const DONE[] = {"killing", "wounding", "injuring", NULL};
    const struct token *k = &d->tokens[t];
    int32_t wrong = k->rel == REL_ADVCL && t > 1 && !strcmp(k[-1].form, ",") && word_in(k->lower, DONE) ? k->head : -1;
    if (wrong < 0 || wrong > t || d->tokens[wrong].upos != UPOS_VERB || violent(&d->tokens[wrong]) || !shape_ends(&d->tokens[wrong], "ing") || shape_has_subject(d, wrong))
        return false;
    int32_t verb = violence_above(d, d->tokens[wrong].head);
    return verb >= 0 && verb < wrong && document_hang(d, t, verb);
}

/* "opened fire on men | throwing stones", "dispersed students | protesting against the law" */
static bool doing_there(struct document *d, int32_t t)
{
    static const char *const DOING[] = {"throwing", "hurling", "protesting", "rehearsing", "demonstrating", "marching", "wearing", "wielding", "chanting", "waiting", "fleeing", "praying", "queuing", "carrying",
        "trying", "attempting", "storming", "blocking", "demanding", "shouting", "rioting", "looting", "celebrating", "mourning", "breaching", "violating", "entering", "crossing", "approaching", "flying", NULL}, *const PROTEST[] = {"protesting", "demonstrating", "marching", "rallying", NULL};
    struct token *k = &d->tokens[t];
    int32_t verb = k->rel == REL_ADVCL && k->upos == UPOS_VERB ? k->head : -1, noun = t - 1;
    if (verb < 0 || verb >= t || !violent(&d->tokens[verb]) || !word_in(k->lower, DOING) || shape_has(d, t, REL_MARK) || shape_has_subject(d, t))
        return false;
    while (noun > verb && d->tokens[noun].upos == UPOS_ADV)
        noun--;
    for (int32_t c = d->tokens[verb].first_child; word_in(k->lower, PROTEST) && c >= 0 && c < t; c = d->tokens[c].next_sibling)
        if (c > verb && d->tokens[c].rel == REL_OBL && d->tokens[c].feat_bits & FEAT_PLUR && d->tokens[c].upos == UPOS_NOUN)
            noun = c;           /* "fired on civilians in Khartoum, Sudan, | protesting against the coup" */
    const struct token *n = &d->tokens[noun];
    if (noun <= verb || n->head != verb || (n->rel != REL_OBJ && n->rel != REL_OBL) || !document_hang(d, t, noun))
        return false;
    k->rel = REL_ACL;
    return true;
}

/* "announced sanctions on Iran, | targeting its banks": they target them */
static bool targeting(struct document *d, int32_t t)
{
    static const char *const MEASURE[] = {"sanction", "tariff", "penalty", "restriction", "probe", "investigation", "bill", "law", "measure", "ban", "tax", NULL};
    struct token *k = &d->tokens[t];
    int32_t verb = k->rel == REL_ADVCL && !strcmp(k->lower, "targeting") ? k->head : -1, object = verb >= 0 && verb < t ? document_child(d, verb, REL_OBJ, -1) : -1;
    if (object <= verb || object > t || !word_in(d->tokens[object].lemma, MEASURE) || !document_hang(d, t, object))
        return false;
    k->rel = REL_ACL;
    return true;
}

/* the verb that has no subject of its own and is joined by `mark`, past a participle of the noun behind it ("as rebels | loyal to him | seized"); -1 */
static int32_t joined(const struct document *d, int32_t mark, int32_t noun, int32_t up)
{
    int32_t verb = d->tokens[mark].head;
    if (verb > noun && d->tokens[verb].rel == REL_ACL && d->tokens[verb].head == noun)
        for (int32_t c = document_child(d, up, REL_ADVCL, -1), of = verb; c >= 0; c = document_child(d, up, REL_ADVCL, c))
            verb = c > noun && verb == of && !shape_has(d, c, REL_MARK) ? c : verb;
    bool clause = verb > noun && d->tokens[verb].upos == UPOS_VERB && d->tokens[verb].head == up && d->tokens[verb].rel == REL_ADVCL && !shape_has_subject(d, verb);
    return clause && !(d->tokens[verb].feat_bits & (FEAT_GER | FEAT_INF)) && !shape_ends(&d->tokens[verb], "ing") ? verb : -1;
}

/* "fled as | rebels belonging to the Front | seized the town", with the rebels hung on "fled" */
static bool joined_subject(struct document *d, int32_t t)
{
    static const char *const JOIN[] = {"as", "after", "when", "while", "because", "before", "since", NULL};
    int32_t noun = t + 1, up;
    if (d->tokens[t].rel != REL_MARK || d->tokens[t].head <= t || !word_in(d->tokens[t].lower, JOIN))
        return false;
    while (noun < d->tokens[t].head && !shape_nominal(&d->tokens[noun]))
        noun++;
    up = d->tokens[noun].head;
    bool loose = shape_nominal(&d->tokens[noun]) && up >= 0 && up < t && (d->tokens[noun].rel == REL_OBL || d->tokens[noun].rel == REL_OBJ) && !shape_has(d, noun, REL_CASE);
    int32_t verb = loose && d->tokens[up].upos == UPOS_VERB ? joined(d, t, noun, up) : -1;
    if (verb < 0 || !document_hang(d, noun, verb))
        return false;
    d->tokens[noun].rel = REL_NSUBJ;
    return document_hang(d, t, verb);
}

static void be_suffered(struct token *t)
{
    t->feats = "Tense=Past|VerbForm=Part|Voice=Pass";
    t->feat_bits = ud_feats_parse(t->feats);
}

/* "|Those arrested| include A", "one of |those killed|": no clause is the subject, they are, and the past form tells what was done to them */
static bool those_told(struct document *d, int32_t t, int32_t end)
{
    if (strcmp(d->tokens[t].lower, "those") || t + 2 >= end)
        return false;
    struct token *part = &d->tokens[t + 1];
    if (part->upos != UPOS_VERB || !(part->feat_bits & FEAT_PAST) || shape_has(d, t + 1, REL_AUX) || shape_has(d, t + 1, REL_OBJ))
        return false;
    bool below = part->head == t && (part->rel == REL_ACL || part->rel == REL_ACL_RELCL) && !shape_has_subject(d, t + 1);
    bool clause = part->rel == REL_CSUBJ && part->head > t + 1 && d->tokens[t].rel == REL_NSUBJ && d->tokens[t].head == t + 1;
    if (!below && !clause)
        return false;
    if (clause)
        hang(d, t, part->head, REL_NSUBJ);
    hang(d, t + 1, t, REL_ACL);
    be_suffered(part);
    return clause;
}

/* "killed two men and |wounded| others": no kind of men, a second harm */
static bool and_wounded(struct document *d, int32_t t, int32_t first)
{
    static const char *const HARM[] = {"wounded", "injured", "maimed", NULL};
    const struct token *k = &d->tokens[t];
    int32_t whom = k->rel == REL_AMOD && word_in(k->lower, HARM) && t > first && !strcmp(k[-1].lower, "and") ? k->head : -1;
    int32_t first_harmed = whom > t && d->tokens[whom].rel == REL_CONJ ? d->tokens[whom].head : -1;
    int32_t verb = first_harmed >= 0 && first_harmed < t && d->tokens[first_harmed].rel == REL_OBJ ? d->tokens[first_harmed].head : -1;
    if (verb < 0 || d->tokens[verb].upos != UPOS_VERB || !(d->tokens[verb].feat_bits & FEAT_PAST))
        return false;
    hang(d, t, verb, REL_CONJ);
    hang(d, whom, t, REL_OBJ);
    hang(d, t - 1, t, REL_CC);
    shape_be(&d->tokens[t], SHAPE_PAST);
    return true;
}

/* "shot |dead| two men": how the shooting ended, no kind of men */
static bool shot_dead(struct document *d, int32_t t, int32_t first)
{
    const struct token *k = &d->tokens[t];
    if (t == first || strcmp(k->lower, "dead") || k->rel != REL_AMOD || k->head <= t || strcmp(k[-1].lemma, "shoot") || d->tokens[k->head].head != t - 1)
        return false;
    hang(d, t, t - 1, REL_XCOMP);
    return true;
}

/* "was arrested |with a reporter|": no doer */
static bool along_with(struct document *d, int32_t t)
{
    int32_t mark = d->tokens[t].rel == REL_OBL_AGENT ? document_child(d, t, REL_CASE, -1) : -1;
    if (mark < 0 || strcmp(d->tokens[mark].lower, "with"))
        return false;
    d->tokens[t].rel = REL_OBL;
    return true;
}

bool syntax_harm(struct document *d, int32_t t, int32_t first, int32_t end)
{
    return done_besides(d, t) || doing_there(d, t) || targeting(d, t) || joined_subject(d, t) || those_told(d, t - 1, end) || along_with(d, t) ||
           and_wounded(d, t, first) || shot_dead(d, t, first);
}
