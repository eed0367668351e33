/* Is one claim an answer to a commitment? In: two acts that share a key (a party and the verb, or words of a condition).
   Out: the relation, or nothing.

   That the same two parties do something again is no answer: an intent to meet is followed by a meeting anyway. So at
   least two content words must be shared, the promised verb and what it is done to, half of the first six, and a name if
   the promise has one; and the deed must be told by a verb in the past: "the visit" in a report that promises it is the
   promise again. What is not
   done before it is due is not broken; nor, without a date, at any time: it is `not_yet`. */
#include "base/date.h"
#include "record/answers.h"

#include <string.h>

enum { LONG = 8, MOST_DAYS = 2 * 365, GRACE = 365 };

static int32_t day_of(const char *s)
{
    int32_t days;
    return *s && date_parse(s, strlen(s), &days) ? days : DATE_NONE;
}

static double share(const struct stems *promised, const struct stems *other)
{
    uint32_t common = stems_common(promised, other);
    return common < 2 ? 0 : (double)common / promised->count;
}

/* The deed is the promised one: whom or what a promise names must be met again, and "held talks" is little. */
static bool same_deed(const struct act *promise, const struct act *later, double score)
{
    bool loose = (promise->flags | later->flags) & ACT_CALLED && promise->document != later->document;
    if (promise->names.count && !stems_common(&promise->names, &later->words))
        return false;
    return score >= (loose || promise->flags & ACT_LIGHT ? .75 : .5);
}

static bool in_time(const struct act *promise, const struct act *later)
{
    int32_t from = day_of(promise->day), to = day_of(later->day), due = day_of(promise->due);
    if (promise->document == later->document)
        return later->sentence > promise->sentence && (from == DATE_NONE || to == DATE_NONE || to >= from || !strcmp(promise->day, promise->published));
    if (from == DATE_NONE || to == DATE_NONE || to < from || strcmp(later->published, promise->published) < 0)
        return false;
    int32_t last = due != DATE_NONE && due + GRACE > from + MOST_DAYS ? due + GRACE : from + MOST_DAYS;
    return to <= last;
}

static bool overdue(const struct act *promise, const struct act *later)
{
    int32_t due = day_of(promise->due), at = day_of(later->day);
    return due != DATE_NONE && at != DATE_NONE && at > due;
}

static bool is(const char *a, const char *b) { return !strcmp(a, b); }

static const char *by_deed(const struct act *promise, const struct act *later)
{
    bool done = is(later->status, "actual") && later->flags & ACT_TOLD, not_done = is(later->status, "negated"), never = is(promise->form, "negative_pledge");
    if (done && later->flags & ACT_POSTPONES)
        return never ? NULL : "postpones";
    if (done)
        return never ? "breaks" : later->flags & ACT_PARTLY ? "partly" : "fulfils";
    if (!not_done || never)
        return NULL;
    return overdue(promise, later) && !is(promise->form, "threat") ? "breaks" : "not_yet";
}

/* A later commitment: the same once more, or one whose text says what became of it. */
static const char *by_word(const struct act *promise, const struct act *later)
{
    static const struct { const char *state, *relation; } verdicts[] = {
        {"kept", "fulfils"}, {"partly", "partly"}, {"broken", "breaks"}, {"postponed", "postpones"}, {"lapsed", "lapses"},
    };
    bool same = is(promise->form, later->form) || (is(promise->form, "pledge") && is(later->form, "offer")) || (is(promise->form, "offer") && is(later->form, "pledge"));
    if (!same)
        return NULL;
    for (size_t i = 0; later->flags & ACT_VERDICT && i < sizeof verdicts / sizeof *verdicts; i++)
        if (is(later->state, verdicts[i].state))
            return verdicts[i].relation;
    return promise->document == later->document ? NULL : "restates";
}

static const char *by_condition(const struct act *promise, const struct act *later, double *score)
{
    bool happened = is(later->status, "actual") && later->flags & ACT_TOLD, not_so = is(later->status, "negated");
    *score = share(&promise->condition, &later->words);
    if (*score < .75 || promise->condition.count > LONG || later->flags & ACT_COMMITMENT || !(happened || not_so))
        return NULL;
    return not_so != !!(promise->flags & ACT_CONDITION_NOT) ? "condition_not_met" : NULL;
}

static bool may_answer(const struct act *promise, const struct act *later)
{
    return promise->flags & ACT_COMMITMENT && (stems_common(&promise->words, &later->words) > 1 || stems_common(&promise->condition, &later->words) > 1);
}

bool answer_possible(const struct act *a, const struct act *b) { return may_answer(a, b) || may_answer(b, a); }

const char *answer_relation(const struct act *promise, const struct act *later, double *score)
{
    if (promise->claim == later->claim || !in_time(promise, later))
        return NULL;
    *score = share(&promise->words, &later->words);
    if (!same_deed(promise, later, *score))
        return by_condition(promise, later, score);
    if (promise->document != later->document && (promise->flags | later->flags) & ACT_CALLED)
        *score *= .6;
    return later->flags & ACT_COMMITMENT ? by_word(promise, later) : by_deed(promise, later);
}
