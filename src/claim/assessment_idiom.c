/* Assessments in set words: "is on life support", "has gained momentum", "hangs by a thread". In: tokens, arcs. Out: kind
   `assessment`. Idea: the words are looked up as they stand; what they are said of is the subject of the verb they hang on. */
#include "claim/assessment.h"

#include "claim/clause.h"
#include "claim/vocabulary.h"

#include <string.h>

static const struct { const char *words, *direction; } idioms[] = {
    {"life support", "down"}, {"out of reach", "same"}, {"far from over", "same"}, {"far from clear", "same"}, {"far from certain", "same"},
    {"under pressure", "down"}, {"under strain", "down"}, {"lowest point", "down"}, {"all-time low", "down"}, {"all-time high", "up"}, {"record low", "down"},
    {"from bad to worse", "down"}, {"losing ground", "down"}, {"gaining ground", "up"}, {"gained ground", "up"}, {"lost ground", "down"},
    {"gained momentum", "up"}, {"gaining momentum", "up"}, {"lost momentum", "down"}, {"losing momentum", "down"}, {"losing steam", "down"},
    {"run out of steam", "down"}, {"drifting apart", "down"}, {"drifted apart", "down"}, {"growing apart", "down"}, {"growing closer", "up"},
    {"moving closer", "up"}, {"falling apart", "down"}, {"fall apart", "down"}, {"coming apart", "down"}, {"by a thread", "down"}, {"borrowed time", "down"},
    {"better off", "up"}, {"worse off", "down"}, {"losing control", "down"}, {"losing patience", "down"}, {"running out", "down"}, {"run dry", "down"},
    {"here to stay", "same"}, {"turned a corner", "turn"}, {"at a crossroads", "turn"}, {"point of no return", "turn"}, {"turning point", "turn"},
    {"on the wane", "down"}, {"on the rise", "up"}, {"on the mend", "up"}, {"on shaky ground", "down"}, {"on thin ice", "down"}, {"wearing thin", "down"},
    {"worn thin", "down"}, {"falling short", "down"}, {"in free fall", "down"}, {"going nowhere", "same"}, {"a long way off", "same"}, {"a distant prospect", "same"},
    {"no end in sight", "same"}, {"back to war", "down"}, {"back into war", "down"}, {"picking up", "up"}, {"bearing fruit", "up"}, {"borne fruit", "up"},
    {"goes on as before", "same"}, {"go on as before", "same"}, {"going on as before", "same"}, {"continues as before", "same"}, {"continue as before", "same"}, {"business as usual", "same"}, {"working against", "down"}, {"working in favour of", "up"},
    {"out of the question", "same"}, {"far off", "same"}, {"long way away", "same"}, {"a pipe dream", "same"}, {"years away", "same"}, {"a dead letter", "down"}, {"dead in the water", "down"}, {"running high", "up"}, {"at boiling point", "up"}, {"off the rails", "down"},
    {"lower ebb", "down"}, {"low ebb", "down"}, {"worst in", "down"}, {"at their worst", "down"}, {"at its worst", "down"}, {"at their best", "up"}, {"at its best", "up"},
    {"a low not seen", "down"}, {"gain momentum", "up"}, {"lose momentum", "down"}, {"gain ground", "up"}, {"lose ground", "down"}, {"gather pace", "up"},
    {"gathering pace", "up"}, {"gathered pace", "up"}, {"gathering steam", "up"}, {"gathering momentum", "up"}, {"in short supply", "down"},
    {"paying off", "up"}, {"paid off", "up"}, {"taken hold", "up"}, {"taking hold", "up"}, {"taking root", "up"}, {"slipping away", "down"}, {"fading away", "down"},
};

/* The verb or nominal predicate that the words hang on. */
static int32_t predicate_over(const struct document *d, int32_t t)
{
    for (int i = 0; i < 5 && t >= 0; i++, t = d->tokens[t].head)
        if (d->tokens[t].upos == UPOS_VERB || document_child(d, t, REL_COP, -1) >= 0)
            return t;
    return -1;
}

void assessment_idiom(struct document *d, int32_t t)
{
    int32_t behind = -1;
    size_t i = 0;
    char first = *d->tokens[t].lower;           /* nearly all differ there: the list is asked at every token */
    while (i < sizeof idioms / sizeof *idioms && (*idioms[i].words != first || (behind = clause_behind_words(d, t, idioms[i].words)) < 0))
        i++;
    int32_t last = behind - 1;
    int32_t predicate = i < sizeof idioms / sizeof *idioms ? predicate_over(d, last) : -1;
    int32_t subject = predicate >= 0 ? assessment_subject(d, predicate) : -1;
    bool bad, past = predicate >= 0 && d->tokens[predicate].feat_bits & FEAT_PAST && clause_child2(d, predicate, REL_AUX, REL_COP) < 0;
    if (subject < 0 || subject > last || past || clause_negated(d, predicate) || (d->tokens[subject].upos == UPOS_PRON && !clause_word_in(d->tokens[subject].lower, "it this that")))
        return;
    struct span span = span_join(clause_content(d, subject), d->tokens[last].span);
    assessment_add(d, span, predicate, subject, assessment_theme(d, subject, &bad), idioms[i].direction, "assessment:idiom");
}
