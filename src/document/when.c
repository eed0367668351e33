/* In: a trigger token, times, arcs. Out: the date of the event (methods.md, "When"): the time of its own clause, else of the verbs above, but
   not across a complement clause: in "said on Tuesday that rebels had attacked" the day is the saying's. Else, inferred: the day last told of,
   the lead's, that of the report. */
#include "document/when_where_parts.h"

#include "base/wordlist.h"
#include "base/search.h"

#include <stdlib.h>
#include <string.h>

enum { WEEK_DAYS = 7 };

static bool told_after(const struct document *d, const struct time_mention *t, const char *words)
{
    return t->first > 0 && wordlist_has(words, d->tokens[t->first - 1].lower);
}

static bool dated(const struct document *d, const struct time_mention *t, bool happened)
{
    bool later = d->meta.date != DATE_NONE && (t->from > d->meta.date || (t->to > d->meta.date && told_after(d, t, "|by|until|till|before|through|")));
    if (t->from == DATE_NONE || t->type == TIME_SET || !t->precision || !*t->precision)
        return false;
    return !(happened && later);
}

struct when document_when_of_time(const struct document *d, const struct time_mention *t, bool happened, bool inferred)
{
    struct when w = {t->from, t->to, t->precision, inferred ? span_make(0, 0) : t->span, inferred};
    if (happened && d->meta.date != DATE_NONE && w.to != DATE_NONE && w.to > d->meta.date)
        w.to = d->meta.date;
    return w;
}

uint32_t document_first_time(const struct document *d, int32_t sentence)
{
    uint32_t low;
    SEARCH(low, d->n_times, d->times[mid].sentence < sentence);
    return low;
}

/* "under the Public Order Act | 1986", "the Sedition Law of | 1948": when the law was made */
static bool year_of_law(const struct document *d, const struct time_mention *t)
{
    int32_t k = t->first - 1;
    if (k > 0 && (!strcmp(d->tokens[k].lower, "of") || !strcmp(d->tokens[k].form, ",")))
        k--;
    return k >= 0 && !strcmp(t->precision, "year") && d->tokens[k].form[0] >= 'A' && d->tokens[k].form[0] <= 'Z' &&
           wordlist_has("|act|law|code|ordinance|decree|regulations|constitution|convention|charter|statute|", d->tokens[k].lower);
}

/* "the 2015 nuclear deal": the year names the deal and dates nothing else; "the Sunday attack" dates whom it killed, and "In 2014 militants
   seized the town" the seizing. */
static bool names_its_noun(const struct document *d, const struct time_mention *t, int32_t head)
{
    uint8_t rel = d->tokens[head].rel;
    bool told = told_after(d, t, "|in|during|since|by|until|before|after|");
    if (told_after(d, t, "|(|") && !strcmp(t->precision, "year"))
        return true; /* "the Vienna Convention (1961)" */
    if (year_of_law(d, t))
        return true;
    return !told && (rel == REL_COMPOUND || rel == REL_AMOD || rel == REL_NUMMOD) && strcmp(t->precision, "day");
}

bool document_has_case(const struct document *d, int32_t noun, const char *words)
{
    for (int32_t c = document_child(d, noun, REL_CASE, -1); c >= 0; c = document_child(d, noun, REL_CASE, c))
        if (wordlist_has(words, d->tokens[c].lower))
            return true;
    return false;
}

enum { DATES_IT, DATES_ANOTHER, DATES_BEFORE_IT };

/* "disqualified after Saturday's riot", "the mastermind of the May 31 attack was killed": the day is that of the noun's own deed.
   What came "following the 9/11 attacks" is dated by them all the same, inferred. */
static int dates_another(const struct document *d, const struct time_mention *t, int32_t head, int32_t verb)
{
    uint8_t rel = d->tokens[head].rel;
    int32_t noun = d->tokens[head].head;
    bool within = rel == REL_COMPOUND || rel == REL_NMOD_POSS || rel == REL_NUMMOD || rel == REL_AMOD;
    if (noun < 0 || noun == verb || !within)
        return DATES_IT;
    if (document_has_case(d, noun, "|after|following|") && d->meta.date != DATE_NONE && t->to < d->meta.date - MONTH_DAYS)
        return DATES_BEFORE_IT;
    return document_has_case(d, noun, "|after|following|since|before|despite|over|against|about|of|for|from|to|") ? DATES_ANOTHER : DATES_IT;
}

/* "on 27 February", "last year" where the report has no date, "a few years ago": told of some time, but nobody can say which. */
static bool open_day(const struct time_mention *t)
{
    return t->from == DATE_NONE && t->value && (!strncmp(t->value, "XXXX", 4) || (!strcmp(t->value, "PAST_REF") && t->rule && strcmp(t->rule, "reference")));
}

static const struct time_mention *time_at(const struct document *d, int32_t sentence, int32_t verb, bool happened)
{
    const struct time_mention *best = NULL;
    int least = STEPS_MAX;
    for (uint32_t i = document_first_time(d, sentence); verb >= 0 && i < d->n_times && d->times[i].sentence == sentence; i++) {
        const struct time_mention *t = &d->times[i];
        int32_t head = document_head_of(d, t->first, t->last);
        int steps = dated(d, t, happened) || open_day(t) ? document_steps_to(d, head, verb) : -1;
        if (steps >= 0 && steps < least && !year_of_law(d, t) && (d->tokens[head].head == verb || !(names_its_noun(d, t, head) || dates_another(d, t, head, verb) == DATES_ANOTHER))) {
            least = steps;
            best = t;
        }
    }
    return best;
}

const struct time_mention *document_only_time(const struct document *d, int32_t sentence, bool happened)
{
    const struct time_mention *one = NULL;
    for (uint32_t i = document_first_time(d, sentence); i < d->n_times && d->times[i].sentence == sentence; i++)
        if (dated(d, &d->times[i], happened) && !names_its_noun(d, &d->times[i], document_head_of(d, d->times[i].first, d->times[i].last))) {
            if (one)
                return NULL;
            one = &d->times[i];
        }
    return one;
}

/* Told as of a time gone by: a finite past without "has", not "is", "has been", "says". Nouns go with their verb. */
static bool told_as_past(const struct document *d, int32_t trigger)
{
    int32_t v = trigger;
    for (int steps = 0; v >= 0 && !verb_like(&d->tokens[v]) && steps < STEPS_MAX; steps++)
        v = d->tokens[v].head;
    if (v < 0)
        return false;
    for (int32_t c = d->tokens[v].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (d->tokens[c].rel == REL_AUX || d->tokens[c].rel == REL_AUX_PASS)
            return d->tokens[c].feat_bits & FEAT_PAST;
    return d->tokens[v].feat_bits & FEAT_PAST;
}

/* Told beside the story: of whom a clause tells apart, or what somebody says of another time ("the ship, which was seized last month,"). */
static bool told_aside(const struct document *d, const struct time_mention *t)
{
    bool reported = false, history = d->meta.date != DATE_NONE && t->to < d->meta.date - MONTH_DAYS;
    for (int32_t i = document_head_of(d, t->first, t->last), steps = 0; i >= 0 && steps < STEPS_MAX; i = d->tokens[i].head, steps++) {
        if (d->tokens[i].rel == REL_ACL_RELCL || d->tokens[i].rel == REL_ACL)
            return true;
        reported |= d->tokens[i].rel == REL_CCOMP;
    }
    return reported && history;
}

/* The last date told before in the paragraph, of something past ("if it does not come by July" is none). History
   does not go on for long: two sentences behind it nobody can say when (`lost`). */
static const struct time_mention *narrative(const struct document *d, int32_t sentence, bool happened, bool *lost)
{
    for (int32_t s = sentence - 1; s >= 0 && s > sentence - 6; s--) {
        if (d->sentences[s].paragraph != d->sentences[sentence].paragraph)
            break;
        const struct time_mention *t = document_only_time(d, s, happened);
        if (!t)
            continue;
        if (told_aside(d, t) || !told_as_past(d, document_head_of(d, t->first, t->last)))
            return NULL;
        *lost = s < sentence - 1 && d->meta.date != DATE_NONE && t->to < d->meta.date - MONTH_DAYS;
        return *lost ? NULL : t;
    }
    return NULL;
}

/* What is said stands in the report of the day, whatever was told of before. */
static const struct time_mention *story_time(const struct document *d, int32_t sentence, bool happened, bool words, bool *lost)
{
    const struct time_mention *t = narrative(d, sentence, happened, lost);
    bool old = words && t && d->meta.date != DATE_NONE && t->to < d->meta.date - WEEK_DAYS;
    *lost &= !words;
    return old ? NULL : t;
}

static const struct time_mention *lead(const struct document *d, int32_t sentence, bool happened)
{
    if (sentence > 4)
        return NULL;
    for (int32_t s = 0; s < 2 && s < (int32_t)d->n_sentences; s++) {
        const struct time_mention *t = s != sentence ? document_only_time(d, s, happened) : NULL;
        if (t && t->to - t->from < 7)
            return t;
    }
    return NULL;
}

/* "had been arrested", "formerly held": told as past of the past, so not of these days. */
static bool before_the_story(const struct document *d, int32_t trigger)
{
    static const char *const words[] = {"had", "formerly", "previously", "once", "originally", "ago"};
    for (int32_t c = d->tokens[trigger].first_child; c >= 0; c = d->tokens[c].next_sibling)
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (!strcmp(d->tokens[c].lower, words[i]))
                return true;
    return false;
}

/* "the 2014 attack that killed four": the day of the attack is that of the killing. */
static const struct time_mention *time_of_antecedent(const struct document *d, int32_t s, int32_t trigger, bool happened)
{
    int32_t noun = d->tokens[trigger].head;
    bool tells = d->tokens[trigger].rel == REL_ACL_RELCL || d->tokens[trigger].rel == REL_ACL;
    return tells && noun >= 0 && !verb_like(&d->tokens[noun]) && d->tokens[noun].upos == UPOS_NOUN ? time_at(d, s, noun, happened) : NULL;
}

/* "the anniversary of the coup", "since the fall of the city": of another time, which is not told. "The 40th anniversary" tells the year. */
static bool commemorated(const struct document *d, int32_t trigger, int32_t *years)
{
    int32_t above = d->tokens[trigger].head;
    *years = 0;
    if (d->tokens[trigger].upos != UPOS_NOUN)
        return false;
    if (above >= 0 && wordlist_has("|anniversary|commemoration|", d->tokens[above].lemma)) {
        for (int32_t c = d->tokens[above].first_child; c >= 0; c = d->tokens[c].next_sibling)
            if (d->tokens[c].lower[0] >= '1' && d->tokens[c].lower[0] <= '9' && d->tokens[c].rel == REL_AMOD)
                *years = atoi(d->tokens[c].lower);
        return true;
    }
    return document_has_case(d, trigger, "|since|");
}

static struct when years_before(const struct document *d, int32_t years)
{
    int y, m, day;
    if (!years || years > 999 || d->meta.date == DATE_NONE)
        return (struct when){DATE_NONE, DATE_NONE, NULL, {0, 0}, false};
    date_to_civil(d->meta.date, &y, &m, &day);
    return (struct when){date_from_civil(y - years, 1, 1), date_from_civil(y - years, 12, 31), "year", {0, 0}, true};
}

/* "was to start in January and officials have declined to say why": a clause of its own behind the time. */
static bool own_clause(const struct document *d, int32_t at, int32_t up, const struct time_mention *t)
{
    bool subject = document_child(d, at, REL_NSUBJ, -1) >= 0 || document_child(d, at, REL_NSUBJ_PASS, -1) >= 0;
    return d->tokens[at].rel == REL_CONJ && subject && t->first > up;
}

static const struct when no_day = {DATE_NONE, DATE_NONE, NULL, {0, 0}, false};

/* The clause's own time, else that of the verbs above. `apart`: only inferred, out of a clause that tells which one is meant
   ("the pilot who bombed it was buried on Friday"), or from what came before it. */
static const struct time_mention *time_of_clause(const struct document *d, int32_t s, int32_t trigger, bool happened, bool *apart)
{
    const struct time_mention *t = time_at(d, s, trigger, happened);
    *apart = false;
    for (int32_t at = trigger, up = document_governor(d, at), k = 0; !t && up >= 0 && k < 3; at = up, up = document_governor(d, at), k++) {
        *apart |= d->tokens[at].rel == REL_ACL_RELCL;
        t = k == 0 ? time_of_antecedent(d, s, trigger, happened) : NULL;
        t = t ? t : time_at(d, s, up, happened);
        if (t && own_clause(d, at, up, t))
            t = NULL;
    }
    *apart |= t && dates_another(d, t, document_head_of(d, t->first, t->last), trigger) == DATES_BEFORE_IT;
    return t;
}

/* The day of what its own sentence gives none: by the story, the lead, the day of the report. */
static struct when when_of_story(const struct document *d, int32_t s, int32_t trigger, bool happened, bool words)
{
    const struct time_mention *t;
    bool before = before_the_story(d, trigger), lost = false;
    int32_t years;
    if (commemorated(d, trigger, &years))
        return years_before(d, years);
    if ((told_as_past(d, trigger) && !before && (t = story_time(d, s, happened, words, &lost))) || (happened && (t = lead(d, s, happened))))
        return document_when_of_time(d, t, happened, true);
    if (happened && d->meta.date != DATE_NONE && !before && !lost)
        return (struct when){d->meta.date, d->meta.date, "day", {0, 0}, true};
    return no_day;
}

struct when document_when_of_trigger(const struct document *d, int32_t trigger, bool happened, bool words)
{
    int32_t s = document_sentence_of_token(d, trigger);
    bool apart;
    if (trigger < 0 || s < 0)
        return no_day;
    const struct time_mention *t = time_of_clause(d, s, trigger, happened, &apart);
    if (!t)
        return when_of_story(d, s, trigger, happened, words);
    return open_day(t) ? no_day : document_when_of_time(d, t, happened, apart);
}

struct when document_when_of(const struct document *d, int32_t trigger, bool happened)
{
    return document_when_of_trigger(d, trigger, happened, false);
}
