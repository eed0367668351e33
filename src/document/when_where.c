/* In: a trigger token, times, places, arcs. Out: the date and the places of the event. Idea (methods.md,
   "When", "Where"): a mention belongs to the trigger if the way up its arcs meets the trigger before
   another verb; else the verbs above the trigger are asked, but not across a complement clause: in "said
   on Tuesday that rebels had attacked" the day is the saying's. */
#include "document/when_where.h"

#include "base/wordlist.h"
#include "base/search.h"

#include <stdlib.h>
#include <string.h>

enum { STEPS_MAX = 24, WEEK_DAYS = 7, MONTH_DAYS = 31 };

static bool verb_like(const struct token *t)
{
    return t->upos == UPOS_VERB || (t->upos == UPOS_AUX && t->head < 0);
}

/* Arcs from token `from` up to `trigger` that pass no verb in between; -1 if the way does not lead there. */
static int steps_to(const struct document *d, int32_t from, int32_t trigger)
{
    int steps = 0;
    for (int32_t i = from; i >= 0 && steps < STEPS_MAX; i = d->tokens[i].head, steps++) {
        if (i == trigger)
            return steps;
        if (i != from && verb_like(&d->tokens[i]))
            return -1;
    }
    return -1;
}

/* The verb that governs the trigger's clause and shares its time: not over a complement of speech. */
static int32_t governor(const struct document *d, int32_t trigger)
{
    int32_t i = trigger;
    for (int steps = 0; i >= 0 && steps < STEPS_MAX; steps++) {
        if (d->tokens[i].rel == REL_CCOMP || d->tokens[i].rel == REL_PARATAXIS)
            return -1;
        i = d->tokens[i].head;
        if (i >= 0 && verb_like(&d->tokens[i]))
            return i;
    }
    return -1;
}

/* --- when --------------------------------------------------------------------------------------- */

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

static struct when when_of(const struct document *d, const struct time_mention *t, bool happened, bool inferred)
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

static bool has_case(const struct document *d, int32_t noun, const char *words)
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
    if (has_case(d, noun, "|after|following|") && d->meta.date != DATE_NONE && t->to < d->meta.date - MONTH_DAYS)
        return DATES_BEFORE_IT;
    return has_case(d, noun, "|after|following|since|before|despite|over|against|about|of|for|from|to|") ? DATES_ANOTHER : DATES_IT;
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
        int steps = dated(d, t, happened) || open_day(t) ? steps_to(d, head, verb) : -1;
        if (steps >= 0 && steps < least && !year_of_law(d, t) && (d->tokens[head].head == verb || !(names_its_noun(d, t, head) || dates_another(d, t, head, verb) == DATES_ANOTHER))) {
            least = steps;
            best = t;
        }
    }
    return best;
}

/* The only date of the sentence, if it has but one. */
static const struct time_mention *only_time(const struct document *d, int32_t sentence, bool happened)
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
        const struct time_mention *t = only_time(d, s, happened);
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
        const struct time_mention *t = s != sentence ? only_time(d, s, happened) : NULL;
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
    return has_case(d, trigger, "|since|");
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
    for (int32_t at = trigger, up = governor(d, at), k = 0; !t && up >= 0 && k < 3; at = up, up = governor(d, at), k++) {
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
        return when_of(d, t, happened, true);
    if (happened && d->meta.date != DATE_NONE && !before && !lost)
        return (struct when){d->meta.date, d->meta.date, "day", {0, 0}, true};
    return no_day;
}

static struct when when_of_trigger(const struct document *d, int32_t trigger, bool happened, bool words)
{
    int32_t s = document_sentence_of_token(d, trigger);
    bool apart;
    if (trigger < 0 || s < 0)
        return no_day;
    const struct time_mention *t = time_of_clause(d, s, trigger, happened, &apart);
    if (!t)
        return when_of_story(d, s, trigger, happened, words);
    return open_day(t) ? no_day : when_of(d, t, happened, apart);
}

struct when document_when_of(const struct document *d, int32_t trigger, bool happened)
{
    return when_of_trigger(d, trigger, happened, false);
}

/* --- where -------------------------------------------------------------------------------------- */

static bool located(const struct place_mention *p)
{
    return p->usage == USAGE_LITERAL;
}

uint32_t document_first_place(const struct document *d, int32_t sentence)
{
    uint32_t low;
    SEARCH(low, d->n_places, d->places[mid].sentence < sentence);
    return low;
}

/* "in", "at", "near" and their like; a place that acts, or is acted on, is none. */
static bool locative(const struct document *d, int32_t head)
{
    return has_case(d, head, "|in|at|near|on|inside|outside|around|across|throughout|off|along|between|within|over|above|through|into|to|from|toward|towards|of|");
}

struct found {
    int32_t place;
    int cost;
};

static uint32_t insert(struct found *f, uint32_t n, uint32_t most, int32_t place, int cost)
{
    uint32_t i = n;
    while (i > 0 && f[i - 1].cost > cost)
        i--;
    if (i >= most)
        return n;
    if (n < most)
        n++;
    memmove(f + i + 1, f + i, (n - 1 - i) * sizeof *f);
    f[i] = (struct found){place, cost};
    return n;
}

enum { COST_SUBJECT = 40, COST_GOVERNOR = 100, COST_SENTENCE = 200, COST_BEFORE = 300, FOUND_MAX = 8 };

/* "Rebels in Kenya attacked a village near Kampala": where who acts is from. */
static bool under_subject(const struct document *d, int32_t from, int32_t trigger)
{
    int32_t below = from;
    for (int steps = 0; d->tokens[below].head >= 0 && d->tokens[below].head != trigger && steps < STEPS_MAX; steps++)
        below = d->tokens[below].head;
    return below != from && d->tokens[below].head == trigger && d->tokens[below].rel == REL_NSUBJ;
}

/* Another country than that of the place where it was done. */
static bool abroad(const struct document *d, const struct found *f, const struct found *best)
{
    const char *a = d->places[f->place].country, *b = d->places[best->place].country;
    bool level = f->cost < COST_SENTENCE && best->cost / COST_GOVERNOR == f->cost / COST_GOVERNOR;
    return level && best->cost % COST_GOVERNOR < COST_SUBJECT && f->cost % COST_GOVERNOR >= COST_SUBJECT && a && b && strcmp(a, b);
}

/* "clashes between India and Pakistan", "a U.S. airstrike", "the Iran war": a country that takes part and is no place. */
static bool takes_part(const struct document *d, const struct place_mention *p, int32_t head, int32_t trigger)
{
    int32_t above = d->tokens[head].head;
    uint8_t rel = d->tokens[head].rel;
    if (p->precision != PLACE_COUNTRY || above < 0)
        return false;
    if (rel == REL_COMPOUND || rel == REL_NMOD_POSS)
        return above == trigger || wordlist_has("|airstrike|strike|attack|raid|bombing|invasion|offensive|operation|shelling|war|drone|missile|", d->tokens[above].lower) ||
               !(has_case(d, above, "|in|at|near|on|across|inside|outside|from|into|through|") || d->tokens[above].rel == REL_NSUBJ);
    if (rel == REL_CONJ)
        return has_case(d, above, "|between|");
    return has_case(d, head, "|between|");
}

/* "a bar in Ciudad Juarez in northern Mexico": the preposition may hang elsewhere. */
static bool stands_behind(const struct document *d, const struct place_mention *p)
{
    return p->first > 0 && document_child(d, p->head >= 0 ? p->head : p->last, REL_CASE, -1) < 0 && wordlist_has("|in|at|near|outside|inside|", d->tokens[p->first - 1].lower);
}

/* "payments to Paraguay", "independence from New Zealand": a country that is given or taken something; not "travelled to Jordan". */
static bool gives_or_takes(const struct document *d, const struct place_mention *p, int32_t head)
{
    int32_t above = d->tokens[head].head;
    if (p->precision != PLACE_COUNTRY || above < 0 || !has_case(d, head, "|to|from|"))
        return false;
    return !wordlist_has("|go|travel|come|fly|return|visit|send|deploy|move|flee|march|deport|arrive|trip|tour|travel|deployment|mission|withdraw|withdrawal|retreat|"
                         "pull|leave|evacuate|evacuation|exodus|fire|launch|escape|cross|head|sail|drive|bring|take|transfer|extradite|expel|repatriate|exile|invite|journey|"
                         "border|enter|smuggle|ship|deliver|export|import|flight|expulsion|deportation|extradition|", d->tokens[above].lemma);
}

/* "Vladimir Putin, the President of Russia, met ...": tells who, and where only if nothing else does. */
static bool tells_office(const struct document *d, int32_t head)
{
    int32_t above = d->tokens[head].head;
    return above >= 0 && has_case(d, head, "|of|") &&
           wordlist_has("|president|king|queen|emir|sultan|minister|premier|chancellor|ambassador|government|leader|chief|governor|mayor|head|parliament|army|navy|troops|soldiers|forces|officials|envoys|", d->tokens[above].lower);
}

static int cost_of(const struct document *d, const struct place_mention *p, int32_t trigger, int32_t up)
{
    int32_t head = p->head >= 0 ? p->head : p->last;
    int steps = steps_to(d, head, trigger);
    bool loc = locative(d, head) || stands_behind(d, p) || (has_case(d, head, "|with|") && d->tokens[head].head >= 0 && wordlist_has("|border|frontier|", d->tokens[d->tokens[head].head].lemma));
    if (takes_part(d, p, head, trigger) || gives_or_takes(d, p, head))
        return -1;
    if (tells_office(d, head))
        return COST_BEFORE - 1;
    if (steps >= 0 && (loc || d->tokens[head].rel == REL_COMPOUND || d->tokens[head].rel == REL_NMOD_POSS || d->tokens[head].rel == REL_APPOS))
        return steps + (loc ? 0 : 10) + (under_subject(d, head, trigger) ? COST_SUBJECT : 0);
    if (!loc)
        return -1;
    steps = up >= 0 ? steps_to(d, head, up) : -1;
    return steps >= 0 ? COST_GOVERNOR + steps + (under_subject(d, head, up) ? COST_SUBJECT : 0) : COST_SENTENCE + (head > trigger ? head - trigger : trigger - head);
}

static uint32_t in_sentence(const struct document *d, int32_t s, int32_t trigger, struct found *f)
{
    uint32_t n = 0;
    int32_t up = governor(d, trigger);
    for (uint32_t i = document_first_place(d, s); i < d->n_places && d->places[i].sentence == s; i++) {
        int cost = located(&d->places[i]) ? cost_of(d, &d->places[i], trigger, up) : -1;
        if (cost >= 0)
            n = insert(f, n, FOUND_MAX, (int32_t)i, cost);
    }
    return n;
}

static bool in_dateline(const struct document *d, uint32_t place)
{
    return d->sentences[d->places[place].sentence].flags & SENTENCE_DATELINE;
}

/* A literal place in the two sentences before; else the dateline or the lead's first place. */
static int32_t place_before(const struct document *d, int32_t s)
{
    for (int32_t k = s - 1; k >= 0 && k >= s - 2; k--)
        for (uint32_t i = document_first_place(d, k); i < d->n_places && d->places[i].sentence == k; i++)
            if (located(&d->places[i]) && locative(d, d->places[i].head))
                return (int32_t)i;
    for (uint32_t i = 0; i < d->n_places && d->places[i].sentence < 3 && d->places[i].sentence < s; i++)
        if (located(&d->places[i]) && (d->places[i].first <= 1 || in_dateline(d, i) || locative(d, d->places[i].head)))
            return (int32_t)i;
    return -1;
}

enum { COUNTRIES_MAX = 16 };

struct country { const char *code; uint32_t n, first; };    /* first: of the mentions, UINT32_MAX while all are demonyms */

/* The countries told, in the order of their first mention; how many. Names inside names tell none. */
static uint32_t countries_told(const struct document *d, struct country *seen)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->n_places; i++) {
        const struct place_mention *p = &d->places[i];
        uint32_t k = 0;
        while (k < n && p->country && strcmp(seen[k].code, p->country))
            k++;
        if (!p->country || !*p->country || p->usage == USAGE_IN_NAME || k == COUNTRIES_MAX || gives_or_takes(d, p, p->head >= 0 ? p->head : p->last))
            continue;
        if (k == n)
            seen[n++] = (struct country){p->country, 0, UINT32_MAX};
        seen[k].n++;
        if (seen[k].first == UINT32_MAX && p->usage != USAGE_DEMONYM)
            seen[k].first = i;
    }
    return n;
}

/* The country that the document tells most; only when it has twice the mentions of any other. */
static int32_t place_of_all(const struct document *d)
{
    struct country seen[COUNTRIES_MAX];
    uint32_t n = countries_told(d, seen), best = 0, second = 0;
    for (uint32_t k = 1; k < n; k++)
        best = seen[k].n > seen[best].n ? k : best;
    for (uint32_t k = 0; k < n; k++)
        second = k != best && seen[k].n > second ? seen[k].n : second;
    return n && seen[best].n >= 2 * second && seen[best].first != UINT32_MAX ? (int32_t)seen[best].first : -1;
}

/* "in Mexico ... the city of Nuevo Laredo": the city goes before what holds it. */
static void finest_first(const struct document *d, int32_t *places, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t k = i; k > 0; k--) {
            const struct place_mention *a = &d->places[places[k - 1]], *b = &d->places[places[k]];
            if (a->precision != PLACE_COUNTRY || b->precision == PLACE_COUNTRY || !a->country || !b->country || strcmp(a->country, b->country))
                break;
            int32_t swap = places[k];
            places[k] = places[k - 1];
            places[k - 1] = swap;
        }
}

uint32_t document_where_of(const struct document *d, int32_t trigger, int32_t *places, uint32_t most)
{
    struct found f[FOUND_MAX + 1];
    int32_t s = document_sentence_of_token(d, trigger);
    if (trigger < 0 || s < 0 || !most)
        return 0;
    uint32_t n = in_sentence(d, s, trigger, f), kept = 0;
    for (uint32_t i = 0; i < n && kept < most; i++)
        if (f[i].cost / 100 == f[0].cost / 100 && (f[0].cost < COST_SENTENCE || i == 0) && !abroad(d, &f[i], &f[0])) /* one level only */
            places[kept++] = f[i].place;
    finest_first(d, places, kept);
    int32_t before = kept ? -1 : place_before(d, s);
    if (before >= 0)
        places[kept++] = before;
    return kept;
}

/* --- claims ------------------------------------------------------------------------------------- */

static bool happened(const struct claim *c)
{
    return c->status == CLAIM_ACTUAL || c->status == CLAIM_NEGATED || c->status == CLAIM_DENIED || c->status == CLAIM_POSSIBLE;
}

static void push_place(struct document *d, struct index_list *where, int32_t place)
{
    int32_t *slot = place >= 0 ? ARENA_PUSH(&d->arena, where->items, where->count, where->cap) : NULL;
    if (slot)
        *slot = place;
}

/* The country told most is that of no deed between two others. */
static bool done_elsewhere(const struct document *d, const struct claim *c, int32_t place)
{
    const char *here = place >= 0 ? d->places[place].country : NULL;
    bool other = false;
    for (int side = 0; here && side < 2; side++) {
        const struct index_list *l = side ? &c->event.target : &c->event.source;
        for (uint32_t i = 0; i < l->count; i++) {
            const char *of = l->items[i] >= 0 ? d->actors[l->items[i]].country : NULL;
            if (!of || !*of)
                continue;
            if (!strcmp(of, here))
                return false;
            other = true;
        }
    }
    return other;
}

/* Words have no place of the sentences before: only deeds are located by them, or by the document's
   country (`all`). */
static void add_places(struct document *d, const struct claim *c, struct index_list *where, int32_t all)
{
    int quad = plover_quad((enum plover_root)c->event.root);
    int32_t places[3];
    uint32_t n = where->count ? 0 : document_where_of(d, c->event.trigger_token, places, 3);
    for (uint32_t i = 0; i < n; i++)
        if (d->places[places[i]].sentence == c->sentence || quad % 2 == 0)
            push_place(d, where, places[i]);
    if (!where->count && quad % 2 == 0 && !done_elsewhere(d, c, all))
        push_place(d, where, all);
}

static void date_event(struct document *d, struct claim *c, int32_t all)
{
    int32_t trigger = c->event.trigger_token;
    const char *cameo = c->event.cameo;
    bool words = plover_quad((enum plover_root)c->event.root) % 2 || (cameo && (!strncmp(cameo, "02", 2) || !strncmp(cameo, "03", 2)));
    if (!c->when.precision)
        c->when = when_of_trigger(d, trigger, happened(c), words);
    add_places(d, c, &c->event.where, all);
    if (!c->when.inferred && c->when.precision && c->when.to != DATE_NONE && d->meta.date != DATE_NONE &&
        c->when.to < d->meta.date - MONTH_DAYS)
        c->event.history = true;
}

void document_date_claims(struct document *d)
{
    int32_t all = place_of_all(d);
    for (uint32_t i = 0; i < d->n_claims; i++) {
        struct claim *c = &d->claims[i];
        if (c->kind == CLAIM_EVENT)
            date_event(d, c, all);
        else if (c->kind == CLAIM_ROLE && !c->when.precision) {
            const struct time_mention *t = only_time(d, c->sentence, true);
            if (t)
                c->when = when_of(d, t, true, false);
        }
    }
}
