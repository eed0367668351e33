/* The words by which mentions are told (data/lexicon/mentions.lex, docs/formats/mentions.md), and by which the situation is read and
   politics told from the rest (data/lexicon/situation.lex, docs/formats/situation.md), a user's own words on top. Built once from the
   lexicon and shared; a document's tokens are marked with their classes, so that a rule asks for a bit. */
#ifndef TABARD_LEXICON_VOCABULARY_H
#define TABARD_LEXICON_VOCABULARY_H

#include "base/status.h"
#include "document/document.h"
#include "lexicon/frame.h"

#define VOCABULARY_CLASSES(X)                                                                                            \
    X(GOAL_VERB) X(GOAL_OBJECT) X(GOAL_AT) X(GOAL_FOR) X(GOAL_TO) X(GOAL_OF) X(GOAL_INFINITIVE) X(GOAL_LIKE)              \
    X(GOAL_ADJECTIVE) X(GOAL_NOUN) X(GOAL_MEANS) X(GOAL_PURPOSE)                                                         \
    X(PLEDGE_VERB) X(THREAT_VERB) X(DEMAND_VERB) X(OFFER_VERB) X(RENOUNCE_VERB) X(COMMIT_OBJECT) X(COMMIT_INFINITIVE)     \
    X(COMMIT_ON) X(COMMIT_FOR) X(COMMIT_OF) X(COMMIT_TO) X(COMMIT_WITH) X(PLEDGE_NOUN) X(THREAT_NOUN) X(DEMAND_NOUN)      \
    X(OFFER_NOUN) X(COMMIT_HEDGE) X(COMMIT_SAY) X(COMMIT_WARN) X(COMMIT_NO_ACT) X(COMMIT_ABSTAIN) X(COMMIT_IDLE) X(DEMAND_PUBLIC)                                         \
    X(VERDICT_KEPT) X(VERDICT_PARTLY) X(VERDICT_BROKEN) X(VERDICT_POSTPONED) X(VERDICT_LAPSED) X(VERDICT_OPEN) X(VERDICT_EMPTY) X(VERDICT_RESTATED)        \
    X(FIGURE_ESTIMATE) X(FIGURE_RISE) X(FIGURE_FALL) X(FIGURE_STAND) X(FIGURE_LABEL) X(FIGURE_LIVES) X(FIGURE_PEOPLE)                                      \
    X(ROLE_OFFICE) X(ROLE_WEAK) X(ROLE_RANK) X(ROLE_FORMER) X(ROLE_APPOINT) X(ROLE_LEAD) X(ROLE_CONTROL) X(ROLE_POWER) X(ROLE_TERRITORY) \
    X(RECOGNISE) X(COURTESY) X(COURTESY_OPEN) X(COURTESY_WITH) X(COURTESY_WORD)                                                                        \
    X(PROJECT_MINE) X(PROJECT_ENERGY) X(PROJECT_TRANSPORT) X(PROJECT_BASE) X(PROJECT_OTHER) X(PROJECT_PLAIN) X(PROJECT_END) \
    X(PHASE_STALLED) X(PHASE_RESTARTED) X(PHASE_CANCELLED) X(PHASE_COMPLETED) X(PHASE_SIGNED) X(PHASE_STARTED)            \
    X(PHASE_PLANNED) X(PHASE_DISCUSSED) X(PHASE_OPERATING) X(PHASE_HARMED) X(PROJECT_WORK) X(PROJECT_PART)                                                                                  \
    X(THEME_RELATIONSHIP) X(THEME_TENSION) X(THEME_ECONOMY) X(THEME_HARDSHIP) X(THEME_SECURITY) X(THEME_RIGHTS)           \
    X(THEME_INFLUENCE) X(THEME_PROSPECT) X(THEME_CONTACT) X(THEME_BURDEN)                                                 \
    X(TREND_UP) X(TREND_DOWN) X(JUDGE_UP) X(JUDGE_DOWN) X(JUDGE_STRONG) X(LINKING) X(LIKELY) X(UNLIKELY) X(CONCEIVABLE) X(EFFECT_VERB)   \
    X(EFFECT_DOWN) X(EFFECT_NOUN) X(TREND_MORE) X(TREND_LESS) X(TREND_NEW) X(PORTRAY) X(OUTCOME) X(OUTCOME_LAST) X(OUTCOME_END)     \
    X(MOOD_UP) X(MOOD_DOWN) X(JUDGE_NOUN_UP) X(JUDGE_NOUN_DOWN) X(TREND_TURN) X(TREND_SAME) X(DOUBT) X(FORESEE) X(TREND_QUALITY) X(STATE_UP) X(STATE_DOWN) X(EFFECT_BAD) X(GROWING) X(WANING)          \
    X(SAID_UP) X(SAID_DOWN) X(SAID_SAME) X(SAID_TURN)                                                                      \
    X(WORK_STALLED) X(WORK_STARTED) X(WORK_PLANNED) X(WORK_SIGNED) X(WORK_COMPLETED) X(WORK_CANCELLED) X(WORK_RESTARTED)    \
    X(BEGUN_STALLED) X(BEGUN_STARTED) X(BEGUN_PLANNED) X(BEGUN_SIGNED) X(BEGUN_CANCELLED)                                  \
    X(POLITICS_FATE) X(POLITICS_STRIFE) X(POLITICS_LOCAL) X(POLITICS_NAMELESS) X(POLITICS_SPORT) X(POLITICS_LASTING)     \
    X(ACTOR_SENT_OUT)

/* Of a name the form is asked for, not the lemma: "Rivers" is a surname, "rivers" are places. */
#define VOCABULARY_FORMS(X)                                                                                              \
    X(PLACE_BEFORE) X(PLACE_QUALIFIER) X(PLACE_TAIL) X(PLACE_TITLE) X(PLACE_COMMON) X(PLACE_NEVER) X(PLACE_TOWN_TOO)     \
    X(PLACE_BODY) X(PLACE_TAKEN) X(PLACE_TRUSTED) X(PLACE_SAYS) X(PLACE_FOREIGN) X(PLACE_FACILITY) X(PLACE_SETTLEMENT)   \
    X(PLACE_ROAD) X(PLACE_HOUSE)                                                                                         \
    X(QUANTITY_LABEL) X(QUANTITY_PERSON)                                                                                 \
    X(TIME_AHEAD) X(TIME_GONE) X(TIME_NAMED_DAY) X(TIME_DAY_BODY) X(TIME_FEAST)                                          \
    X(ACTOR_TIME) X(ACTOR_AT) X(ACTOR_COMMON) X(ACTOR_HOLY) X(ACTOR_LAND) X(ACTOR_HELD) X(ACTOR_FORMER)                  \
    X(ACTOR_HOW_HELD) X(ACTOR_NO_HOLDER) X(ACTOR_BACKED) X(ACTOR_ELSEWHERE) X(ACTOR_PLACED) X(ACTOR_TALKS)               \
    X(ACTOR_THING) X(ACTOR_EVERYDAY) X(ACTOR_JUDGED) X(ACTOR_FELT)

/* What somebody is or does is asked for by the lemma. */
#define VOCABULARY_LEMMAS(X)                                                                                             \
    X(QUANTITY_CHANGE)                                                                                                   \
    X(TIME_PUTTING_OFF) X(TIME_APPOINTED) X(TIME_IMPLICATIVE) X(TIME_BEFALLEN) X(TIME_TO_COME) X(TIME_SETTING)           \
    X(TIME_SAYING)                                                                                                       \
    X(ACTOR_DEED) X(ACTOR_MOTION) X(ACTOR_STRIKE) X(ACTOR_AREA) X(ACTOR_SETTLEMENT) X(ACTOR_JOINED) X(ACTOR_SPEECH)      \
    X(ACTOR_CHARGE) X(ACTOR_LITTLE) X(ACTOR_WHICH) X(ACTOR_MEASURE) X(ACTOR_SPEAKER) X(ACTOR_FOR_ITSELF)                 \
    X(ACTOR_SAID) X(ACTOR_APART) X(ACTOR_SIDE) X(ACTOR_PAIRED) X(ACTOR_WOMAN) X(ACTOR_MAN) X(ACTOR_OWN_ACT)

enum vocabulary_class {
#define X(name) W_##name,
    VOCABULARY_CLASSES(X) VOCABULARY_FORMS(X) VOCABULARY_LEMMAS(X)
#undef X
    W_COUNT
};

#define VOCABULARY_WORDS ((W_COUNT + 63) / 64)

struct vocabulary;

/* NULL and *e: out of memory. A class that the lexicon lacks is empty. */
struct vocabulary *vocabulary_new(const struct lexicon *l, struct error *e);
void vocabulary_free(struct vocabulary *v);

/* Fill d->word_classes and d->set_words for all tokens; false: out of memory. */
bool vocabulary_mark(const struct vocabulary *v, struct document *d);

/* Set words ("on hold", "make good on") that begin at the token, of the classes first to last: those behind `after`, NULL: the
   first. NULL: no more. */
const struct set_words *vocabulary_words_at(const struct document *d, int32_t token, enum vocabulary_class first, enum vocabulary_class last,
                                            const struct set_words *after);

/* Is this token in the class: its form, its lemma, or either, as the class is listed above? False for token -1, for the one
   behind the last, and for an unmarked document. */
static inline bool word_is(const struct document *d, int32_t token, enum vocabulary_class c)
{
    return token >= 0 && d->word_classes && (d->word_classes[(uint32_t)token * VOCABULARY_WORDS + c / 64] >> (c % 64) & 1);
}

#endif
