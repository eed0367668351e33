/* In: a parsed sentence. Out: the same, its finite verbs and its subjects beside their own. A verb has one subject: no preposition leads it,
   no title or apposition is a second. What "and" joins is alike: a verb has
   one subject, of which the second is part ("A, B, and | C were jailed"); between such no person is another's apposition ("Hassan,
   | the lawyer Omar Fathi, and Karim were"); a finite verb stands beside no bare one ("demanded that the ministry disclose it
   | and threatened to strike": threatened beside demanded), and a verb without a subject behind an insertion has the noun before the
   insertion for one ("..., and the EU, which signed it, hopes that ..."), however far the parser has hung that noun. */
#include "syntax/coordinate.h"

#include <string.h>

#include "base/wordlist.h"
#include "syntax/shape.h"

enum { FAR = 30 };      /* words between a noun and its verb, the insertion */

static bool finite(const struct token *t) { return t->upos == UPOS_VERB && t->feat_bits & FEAT_FIN; }

static bool has_subject(const struct document *d, int32_t verb)
{
    return shape_has_subject(d, verb) || shape_has(d, verb, REL_EXPL);
}

/* "that the ministry |disclose", "to |pay": no form that a verb of the main clause has */
static bool bare(const struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    int32_t mark = document_child(d, t, REL_MARK, -1), subject = document_child(d, t, REL_NSUBJ, -1);
    bool plain = k->upos == UPOS_VERB && !strcmp(k->lower, k->lemma) && document_child(d, t, REL_AUX, -1) < 0;
    bool infinitive = mark >= 0 && !strcmp(d->tokens[mark].lower, "to");
    bool subjunctive = mark >= 0 && !strcmp(d->tokens[mark].lower, "that") && subject >= 0 && !(d->tokens[subject].feat_bits & FEAT_PLUR);
    return plain && (infinitive || subjunctive) && (k->rel == REL_CCOMP || k->rel == REL_XCOMP);
}

/* By its form no bare verb: "wants", "threatened", which beside a bare one is no participle either. */
static bool inflected(const struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    bool form = k->feat_bits & FEAT_PAST || (k->feat_bits & FEAT_PRES && k->feat_bits & FEAT_SING);
    return k->upos == UPOS_VERB && form && strcmp(k->lower, k->lemma) && document_child(d, t, REL_AUX, -1) < 0 && document_child(d, t, REL_AUX_PASS, -1) < 0;
}

static bool beside_its_own(struct document *d, int32_t t)
{
    struct token *k = &d->tokens[t];
    if (k->rel != REL_CONJ || k->head < 0 || k->head > t || !inflected(d, t) || has_subject(d, t) || document_child(d, t, REL_CC, -1) < 0 || !bare(d, k->head))
        return false;
    int32_t over = d->tokens[k->head].head;
    if (over < 0 || !finite(&d->tokens[over]))
        return false;
    k->head = over;
    k->feat_bits = (k->feat_bits & ~(uint32_t)FEAT_PART) | FEAT_FIN;
    return true;
}

static bool word(const struct document *d, int32_t t, const char *a, const char *b)
{
    return !strcmp(d->tokens[t].lower, a) || !strcmp(d->tokens[t].lower, b);
}

/* The noun whose phrase stands between the conjunction at `cc` and the comma that opens the insertion; -1: no such phrase. */
static int32_t noun_between(const struct document *d, int32_t cc, int32_t *comma)
{
    int32_t noun = -1, t = cc + 1;
    for (; strcmp(d->tokens[t].form, ","); t++) {
        enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
        if (t > cc + 7 || (p != UPOS_DET && p != UPOS_ADJ && p != UPOS_NUM && p != UPOS_PART && !shape_nominal(&d->tokens[t])))
            return -1;
        noun = shape_nominal(&d->tokens[t]) && (noun < 0 || d->tokens[t].rel != REL_FLAT) ? t : noun;
    }
    *comma = t;
    bool beside = noun >= 0 && (d->tokens[noun].rel == REL_CONJ || (d->tokens[noun].rel == REL_PARATAXIS && !strcmp(d->tokens[cc].form, ";")));
    return beside && d->tokens[noun].head < cc ? noun : -1;
}

/* Does an insertion begin at t: "which signed it", "absorbed by", "eager to"? */
static bool inserted(const struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    return word(d, t, "which", "who") || word(d, t, "whose", "where") || (k->upos == UPOS_VERB && k->feat_bits & FEAT_PART) || k->upos == UPOS_ADP;
}

/* The comma before the verb and its adverbs, the insertion's end; -1. */
static int32_t comma_before(const struct document *d, int32_t verb, int32_t first)
{
    int32_t t = verb - 1;
    while (t > first && (d->tokens[t].upos == UPOS_ADV || d->tokens[t].upos == UPOS_AUX))
        t--;
    return t > first && !strcmp(d->tokens[t].form, ",") ? t : -1;
}

static bool below(const struct document *d, int32_t t, int32_t top)
{
    for (int32_t i = 0; t >= 0 && i < 64; t = d->tokens[t].head, i++)
        if (t == top)
            return true;
    return false;
}

/* What hangs on the noun's old neighbours though it stands in the insertion goes to the noun; marks and the conjunction to the verb. */
static void give_subject(struct document *d, int32_t verb, int32_t noun, int32_t cc, int32_t comma, int32_t end)
{
    for (int32_t t = comma; t <= end; t++)
        if (d->tokens[t].head >= 0 && (d->tokens[t].head < cc || d->tokens[t].head > end) && d->tokens[t].head != verb)
            d->tokens[t].head = noun;
    d->tokens[cc].head = verb;
    if (!strcmp(d->tokens[cc - 1].form, ","))
        d->tokens[cc - 1].head = verb;
    hang(d, noun, verb, REL_NSUBJ);
    d->tokens[verb].rel = d->tokens[verb].head >= 0 ? REL_CONJ : d->tokens[verb].rel;
}

static bool subject_before_insertion(struct document *d, int32_t verb, int32_t first)
{
    const struct token *k = &d->tokens[verb];
    if (!finite(k) || (k->rel != REL_CONJ && k->rel != REL_PARATAXIS) || k->head < 0 || k->head > verb || has_subject(d, verb))
        return false;
    int32_t end = comma_before(d, verb, first), comma = -1;
    for (int32_t cc = end - 1; end > 0 && cc > first && end - cc < FAR; cc--) {
        bool stop = !strcmp(d->tokens[cc].form, ";");
        if (!stop && !word(d, cc, "and", "but"))
            continue;
        int32_t noun = noun_between(d, cc, &comma);
        if (noun >= 0 && comma < end - 1 && inserted(d, comma + 1) && (stop || !strcmp(d->tokens[cc - 1].form, ",")) && k->head < cc && !below(d, verb, noun)) {
            give_subject(d, verb, noun, cc, comma, end);
            return true;
        }
    }
    return false;
}

static bool subject(const struct token *t) { return t->rel == REL_NSUBJ || t->rel == REL_NSUBJ_PASS; }

static bool sign_between(const struct document *d, int32_t a, int32_t b, const char *signs)
{
    for (int32_t t = a + 1; t < b; t++)
        if (d->tokens[t].upos == UPOS_PUNCT && strpbrk(d->tokens[t].form, signs))
            return true;
    return false;
}

static int32_t subject_before(const struct document *d, int32_t t, int32_t cc)
{
    int32_t verb = d->tokens[t].head, before = -1;
    for (int32_t c = d->tokens[verb].first_child; c >= 0 && c < cc; c = d->tokens[c].next_sibling)
        if (subject(&d->tokens[c]) && (shape_nominal(&d->tokens[c]) || d->tokens[c].feat_bits & FEAT_NOM))
            before = c;
    return before;
}

/* Is a person named at t or by what stands with it: "the lawyer |Omar|"? */
static bool names_person(const struct document *d, int32_t t)
{
    bool named = d->tokens[t].ner == NER_PER;
    for (int32_t c = d->tokens[t].first_child; c >= 0 && !named; c = d->tokens[c].next_sibling)
        named = d->tokens[c].ner == NER_PER && (d->tokens[c].rel == REL_APPOS || d->tokens[c].rel == REL_FLAT || d->tokens[c].rel == REL_COMPOUND || d->tokens[c].rel == REL_NMOD);
    return named;
}

static void part_persons(struct document *d, int32_t first, int32_t last)
{
    for (int32_t c = first + 1; c < last; c++) {
        int32_t over = d->tokens[c].head;
        bool beside = over == first || (over > first && d->tokens[over].head == first && d->tokens[over].rel == REL_FLAT);
        if (d->tokens[c].rel != REL_APPOS || !beside || !names_person(d, c) || !sign_between(d, first, c, ","))
            continue;
        hang(d, c, first, REL_CONJ);
    }
}

/* "and" before a noun's phrase, wherever in it the parser has hung it */
static int32_t joint_before(const struct document *d, int32_t t)
{
    int32_t cc = document_child(d, t, REL_CC, -1);
    for (int32_t c = d->tokens[t].first_child; cc < 0 && c >= 0 && c < t; c = d->tokens[c].next_sibling)
        cc = document_child(d, c, REL_CC, -1);
    return cc;
}

static bool one_subject(struct document *d, int32_t t)
{
    int32_t cc = subject(&d->tokens[t]) && d->tokens[t].head > t ? joint_before(d, t) : -1;
    int32_t before = cc >= 0 && cc < t && word(d, cc, "and", "or") ? subject_before(d, t, cc) : -1;
    if (before < 0 || sign_between(d, before, t, "\"`\x9c\x9d"))
        return false;
    hang(d, t, before, REL_CONJ);
    if (d->tokens[before].ner == NER_PER)
        part_persons(d, before, t);
    return true;
}

/* the subject before t, of the same verb, that no preposition leads; -1 */
static int32_t plain_subject(const struct document *d, int32_t t)
{
    int32_t verb = d->tokens[t].head;
    for (int32_t c = d->tokens[verb].first_child; c >= 0 && c < t; c = d->tokens[c].next_sibling)
        if (subject(&d->tokens[c]) && (shape_nominal(&d->tokens[c]) || d->tokens[c].upos == UPOS_NUM) && document_child(d, c, REL_CASE, -1) < 0)
            return c;
    return -1;
}

/* "Rebels backed |by allied troops| seize a base": a preposition leads no subject where another stands before it. It hangs on
   the word before the preposition. Not "as", "after", which may lead a clause. */
static bool led_subject(struct document *d, int32_t t)
{
    static const char *const LEAD[] = {"by", "to", "with", "of", "from", "in", "on", "at", "for", "against", "near", "across", "over", "around", "between", "among", "into", "via", NULL};
    int32_t mark = subject(&d->tokens[t]) && d->tokens[t].head > t && shape_nominal(&d->tokens[t]) ? document_child(d, t, REL_CASE, -1) : -1;
    if (mark < 0 || mark > t || d->tokens[mark].upos != UPOS_ADP || !word_in(d->tokens[mark].lower, LEAD))
        return false;
    int32_t before = plain_subject(d, t), on = mark - 1;
    if (before < 0 || before >= mark)
        return false;
    bool verb = d->tokens[on].upos == UPOS_VERB || d->tokens[on].upos == UPOS_ADJ;
    if (!(on > before && document_below(d, on, before) && (verb || shape_nominal(&d->tokens[on]))))
        on = before;
    d->tokens[t].head = on;
    d->tokens[t].rel = on == before || !verb ? REL_NMOD : word(d, mark, "by", "by") && d->tokens[on].upos == UPOS_VERB ? REL_OBL_AGENT : REL_OBL;
    return true;
}

/* "Chinese authorities | Thursday | announced": a day does nothing */
static bool day_subject(struct document *d, int32_t t)
{
    static const char *const DAY[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", NULL};
    struct token *k = &d->tokens[t];
    if (!subject(k) || k->head < t || !word_in(k->lower, DAY) || plain_subject(d, t) < 0)
        return false;
    k->rel = REL_OBL_UNMARKED;
    return true;
}

/* "the minority leader | Nancy Pelosi said", "the | Etemad | daily wrote": two words side by side are one subject */
static bool titled_subject(struct document *d, int32_t t, int32_t first)
{
    struct token *k = &d->tokens[t], *title = k - 1;
    bool both = t > first && subject(k) && subject(title) && k->head == title->head && k->head > t && shape_nominal(k) && shape_nominal(title);
    int32_t det = both ? document_child(d, t - 1, REL_DET, -1) : -1;
    if (!both || document_child(d, t, REL_CASE, -1) >= 0 || (det >= 0 && word(d, det, "no", "any")))       /* "no guarantee | Iran would join" */
        return false;
    title->rel = title->upos == UPOS_NOUN && k->upos == UPOS_PROPN ? REL_NMOD_DESC : REL_COMPOUND;
    title->head = t;
    return true;
}

/* "The head of the chamber, | Ada Obi, met": between commas before the verb stands who it is */
static bool set_off_subject(struct document *d, int32_t t, int32_t first)
{
    int32_t verb = d->tokens[t].head, before = subject(&d->tokens[t]) && verb > t && shape_nominal(&d->tokens[t]) ? plain_subject(d, t) : -1, begin = t, end = t;
    if (before < 0)
        return false;
    for (; begin > first && d->tokens[begin - 1].head == t && d->tokens[begin - 1].upos != UPOS_PUNCT; begin--) {}
    for (; end + 1 < verb && strcmp(d->tokens[end].form, ","); end++) {}
    bool commas = begin > before + 1 && !strcmp(d->tokens[begin - 1].form, ",") && !strcmp(d->tokens[end].form, ",");
    if (!commas || document_child(d, t, REL_CASE, -1) >= 0 || sign_between(d, before, t, "\"`:;\x9c\x9d"))
        return false;
    d->tokens[t].head = before;
    d->tokens[t].rel = REL_APPOS;
    return true;
}

void syntax_coordinate(struct document *d, uint32_t s)
{
    int32_t first = (int32_t)d->sentences[s].first, end = first + (int32_t)d->sentences[s].count;
    for (int32_t t = first; t < end; t++)
        if (day_subject(d, t) || titled_subject(d, t, first) || led_subject(d, t) || set_off_subject(d, t, first) || one_subject(d, t) || beside_its_own(d, t) || subject_before_insertion(d, t, first))
            document_link_tree(d, s);
}
