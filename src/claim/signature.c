/* Looking up signatures. In: a token and what it would be to the word above it. Out: the line that speaks for it, the
   one of the most words first: "rule_out" before "rule", "accuse_of" before "accuse". */
#include "claim/signature.h"

#include "claim/predicate.h"

#include <stdio.h>
#include <string.h>

#define PHRASE_WORDS 5
#define KEY 96

static const struct token *tok(const struct document *d, int32_t t) { return &d->tokens[t]; }

static const struct signature_record *line(const struct frame_table *table, const char *key, enum frame_pos pos, enum signature_complement c)
{
    return table_signature(table, table_word(table, key, strlen(key)), pos, c);
}

/* two words with '_' between; too long is not in the lexicon */
static const struct signature_record *line_of_two(const struct frame_table *table, const char *a, const char *b, enum frame_pos pos,
                                                  enum signature_complement c)
{
    char key[KEY];
    int n = snprintf(key, sizeof key, "%s_%s", a, b);
    return n > 0 && (size_t)n < sizeof key ? line(table, key, pos, c) : NULL;
}

static bool same_sentence(const struct document *d, int32_t a, int32_t b)
{
    return a >= 0 && b >= 0 && (uint32_t)a < d->n_tokens && document_sentence_of_token(d, a) == document_sentence_of_token(d, b);
}

/* an adverb has the lines of an adjective: "far from" */
static int pos_of(const struct token *k) { return k->upos == UPOS_ADV ? FRAME_ADJ : predicate_pos(k); }

/* verb, preposition and noun: "came to nothing" */
static const struct signature_record *line_of_three(const struct document *d, const struct frame_table *table, int32_t g, enum signature_complement c)
{
    const struct signature_record *s = NULL;
    for (int32_t o = document_child(d, g, REL_OBL, -1); !s && o > g; o = document_child(d, g, REL_OBL, o)) {
        int32_t joint = document_child(d, o, REL_CASE, -1);
        char key[KEY];
        int n = joint < 0 ? 0 : snprintf(key, sizeof key, "%s_%s_%s", tok(d, g)->lemma, tok(d, joint)->lower, tok(d, o)->lemma);
        s = n > 0 && (size_t)n < sizeof key ? line(table, key, FRAME_VERB, c) : NULL;
    }
    return s;
}

/* the particle, the word behind, what joins the complement, the preposition before: "call off", "take place", "accuse of", "on hold" */
static const struct signature_record *longer(const struct document *d, const struct frame_table *table, int32_t g, int32_t t,
                                             enum frame_pos pos, enum signature_complement c)
{
    static const enum ud_rel JOINTS[] = {REL_MARK, REL_CASE};
    const char *lemma = tok(d, g)->lemma;
    int32_t particle = document_child(d, g, REL_COMPOUND_PRT, -1);
    const struct signature_record *s = pos == FRAME_VERB && c == COMPLEMENT_SUBJECT ? line_of_three(d, table, g, c) : NULL;
    if (!s && particle >= 0)
        s = line_of_two(table, lemma, tok(d, particle)->lower, pos, c);
    bool aside = t < g && tok(d, t)->rel == REL_OBL;       /* "After the raid, they asked |for| help" */
    if (!s && !aside && g + 1 != t && same_sentence(d, g + 1, g))
        s = line_of_two(table, lemma, tok(d, g + 1)->lower, pos, c);
    for (int i = 0; !s && i < 2; i++) {
        int32_t joint = document_child(d, t, JOINTS[i], -1);
        s = joint >= 0 ? line_of_two(table, lemma, tok(d, joint)->lower, pos, c) : NULL;
    }
    int32_t before = document_child(d, g, REL_CASE, -1);
    return s || before < 0 ? s : line_of_two(table, tok(d, before)->lower, lemma, pos, c);
}

/* "cleared the man of killing", "appealed to all for calm": what joins belongs to the verb, though it hangs on the object */
static int32_t verb_over_object(const struct document *d, const struct frame_table *table, int32_t t)
{
    const struct token *k = tok(d, t);
    const struct token *noun = k->head >= 0 ? tok(d, k->head) : NULL;
    int32_t joint = document_child(d, t, k->rel == REL_ACL ? REL_MARK : REL_CASE, -1);
    bool object = noun && (k->rel == REL_ACL || k->rel == REL_NMOD) && (noun->rel == REL_OBJ || noun->rel == REL_IOBJ || noun->rel == REL_NSUBJ_PASS || noun->rel == REL_OBL);
    if (!object || joint < 0 || predicate_pos(tok(d, noun->head)) != FRAME_VERB)
        return -1;
    enum signature_complement c = k->rel == REL_ACL ? COMPLEMENT_INFINITIVE : COMPLEMENT_NOUN;
    return line_of_two(table, tok(d, noun->head)->lemma, tok(d, joint)->lower, FRAME_VERB, c) ? noun->head : -1;
}

/* "appetite in the capital for talks": what joins belongs to the noun further up */
static int32_t noun_over_noun(const struct document *d, const struct frame_table *table, int32_t t)
{
    const struct token *k = tok(d, t);
    int32_t joint = document_child(d, t, REL_CASE, -1), noun = k->rel == REL_NMOD && joint >= 0 && tok(d, k->head)->rel == REL_NMOD ? tok(d, k->head)->head : -1;
    bool own = noun >= 0 && line_of_two(table, tok(d, k->head)->lemma, tok(d, joint)->lower, FRAME_NOUN, COMPLEMENT_NOUN);
    return noun >= 0 && !own && line_of_two(table, tok(d, noun)->lemma, tok(d, joint)->lower, FRAME_NOUN, COMPLEMENT_NOUN) ? noun : -1;
}

/* nouns of the verb that may own the infinitive behind them */
static bool may_own(const struct token *k)
{
    static const char *const WAY[] = {"way", NULL};
    return (k->rel == REL_OBJ || k->rel == REL_OBL || k->rel == REL_NSUBJ || k->rel == REL_NSUBJ_PASS) && !token_lower_in(k, WAY);
}

/* "shelved plans to arrest him", "over the refusal of the junta to talk": the infinitive belongs to the noun before it, though it
   hangs on the verb */
static int32_t noun_before_to(const struct document *d, const struct frame_table *table, int32_t t)
{
    int32_t mark = document_child(d, t, REL_MARK, -1), head = tok(d, t)->head, noun = mark - 1;
    bool to = mark > 0 && (tok(d, t)->rel == REL_ADVCL || tok(d, t)->rel == REL_XCOMP) && !strcmp(tok(d, mark)->lower, "to");
    for (int n = 0; to && n < 4 && noun > head && tok(d, noun)->head > head && tok(d, noun)->head < noun; n++)     /* of the junta */
        noun = tok(d, noun)->head;
    return to && noun > head && tok(d, noun)->head == head && may_own(tok(d, noun)) && line(table, tok(d, noun)->lemma, FRAME_NOUN, COMPLEMENT_INFINITIVE) ? noun : -1;
}

/* "urges Burundi to free reporter": the verb two words up asks somebody for it, though it was read as an adjective; else -1 */
static int32_t asked_of(const struct document *d, const struct frame_table *table, int32_t t)
{
    const struct token *whom = tok(d, t - 2);
    bool object = tok(d, t)->upos == UPOS_ADJ && whom->rel == REL_OBJ && tok(d, whom->head)->upos == UPOS_VERB;
    const struct signature_record *s = object ? line(table, tok(d, whom->head)->lemma, FRAME_VERB, COMPLEMENT_INFINITIVE) : NULL;
    return s && s->status_plain == CLAIM_REQUESTED ? whom->head : -1;
}

int32_t signature_misread(const struct document *d, const struct frame_table *table, int32_t t)
{
    bool to = t > 1 && same_sentence(d, t - 2, t) && !strcmp(tok(d, t - 1)->lower, "to") && document_child(d, t, REL_MARK, -1) != t - 1;
    int pos = to ? pos_of(tok(d, t - 2)) : -1;
    if (pos >= 0 && line(table, tok(d, t - 2)->lemma, (enum frame_pos)pos, COMPLEMENT_INFINITIVE))
        return t - 2;
    return to ? asked_of(d, table, t) : -1;
}

/* "voiced its interest in supporting them": likewise of a noun and what joins it */
static int32_t noun_before_joint(const struct document *d, const struct frame_table *table, int32_t t)
{
    int32_t mark = document_child(d, t, REL_MARK, -1), noun = mark - 1;
    bool below = mark > 0 && tok(d, t)->rel == REL_ADVCL && noun > tok(d, t)->head && tok(d, noun)->head == tok(d, t)->head && may_own(tok(d, noun));
    return below && line_of_two(table, tok(d, noun)->lemma, tok(d, mark)->lower, FRAME_NOUN, COMPLEMENT_INFINITIVE) ? noun : -1;
}

/* "dropped its demand for a referendum": the noun that the preposition follows, though the phrase hangs on the verb */
static int32_t noun_before_case(const struct document *d, const struct frame_table *table, int32_t t)
{
    int32_t joint = document_child(d, t, REL_CASE, -1), noun = joint - 1;
    bool beside = joint > 0 && tok(d, t)->rel == REL_OBL && noun > tok(d, t)->head && tok(d, noun)->head == tok(d, t)->head && tok(d, noun)->rel == REL_OBJ;
    return beside && line_of_two(table, tok(d, noun)->lemma, tok(d, joint)->lower, FRAME_NOUN, COMPLEMENT_NOUN) ? noun : -1;
}

/* "refused for a third time to resign": the time has no complement, the verb has */
static int32_t verb_over_time(const struct document *d, const struct frame_table *table, int32_t t)
{
    static const char *const TIMES[] = {"time", "occasion", "moment", "day", NULL};
    int32_t noun = tok(d, t)->head, verb = noun >= 0 ? tok(d, noun)->head : -1;
    bool hung = verb >= 0 && tok(d, t)->rel == REL_ACL && tok(d, noun)->rel == REL_OBL && token_lower_in(tok(d, noun), TIMES);
    return hung && line(table, tok(d, verb)->lemma, FRAME_VERB, COMPLEMENT_INFINITIVE) ? verb : -1;
}

int32_t signature_governor(const struct document *d, const struct frame_table *table, int32_t t)
{
    int32_t g = signature_misread(d, table, t);
    if (g < 0)
        g = verb_over_object(d, table, t);
    if (g < 0)
        g = noun_over_noun(d, table, t);
    if (g < 0)
        g = noun_before_to(d, table, t);
    if (g < 0)
        g = noun_before_joint(d, table, t);
    if (g < 0)
        g = noun_before_case(d, table, t);
    if (g < 0)
        g = verb_over_time(d, table, t);
    return g >= 0 ? g : tok(d, t)->head;
}

const struct signature_record *signature_joined(const struct document *d, const struct frame_table *table, int32_t t,
                                                enum signature_complement c)
{
    int32_t g = signature_governor(d, table, t);
    int pos = g < 0 ? -1 : pos_of(tok(d, g));
    return pos < 0 ? NULL : longer(d, table, g, t, (enum frame_pos)pos, c);
}

/* "said that they had to leave" is a demand: what a past form says of deeds it says of them only outside of speech */
static bool reported(const struct document *d, const struct frame_table *table, int32_t g)
{
    if (tok(d, g)->upos != UPOS_VERB || tok(d, g)->rel != REL_CCOMP || !strcmp(tok(d, g)->lower, tok(d, g)->lemma))
        return false;
    const char *above = tok(d, tok(d, g)->head)->lemma;
    return table_class_has(table, "cue_clause", table_word(table, above, strlen(above)));
}

const struct signature_record *signature_above(const struct document *d, const struct frame_table *table, int32_t t,
                                               enum signature_complement c)
{
    int32_t g = signature_governor(d, table, t);
    int pos = g < 0 ? -1 : pos_of(tok(d, g));
    if (pos < 0)
        return NULL;
    const struct signature_record *s = longer(d, table, g, t, (enum frame_pos)pos, c);
    if (!s && !reported(d, table, g))
        s = line(table, tok(d, g)->lower, (enum frame_pos)pos, c);
    return s ? s : line(table, tok(d, g)->lemma, (enum frame_pos)pos, c);
}

/* the longest phrase whose last word is token `end` */
static const struct signature_record *phrase_ending(const struct document *d, const struct frame_table *table, int32_t end,
                                                    enum signature_complement c)
{
    char key[KEY];
    size_t start = sizeof key - 1;
    const struct signature_record *best = NULL;
    int words = table_may_end(table, tok(d, end)->lower, strlen(tok(d, end)->lower)) ? PHRASE_WORDS : 1;
    key[start] = '\0';
    for (int n = 0; n < words && same_sentence(d, end - n, end); n++) {
        size_t length = strlen(tok(d, end - n)->lower);
        if (length + 1 > start)
            break;
        if (n)
            key[--start] = '_';
        start -= length;
        memcpy(key + start, tok(d, end - n)->lower, length);
        const struct signature_record *s = line(table, key + start, SIGNATURE_PHRASE, c);
        best = s ? s : best;
    }
    return best;
}

/* auxiliaries, adverbs, determiners and modifiers stand between a phrase and its act: "far from ever signing" */
static bool light(const struct token *k)
{
    return k->upos == UPOS_AUX || k->upos == UPOS_ADV || k->upos == UPOS_DET || k->upos == UPOS_ADJ || k->upos == UPOS_NUM ||
           k->upos == UPOS_PART || k->rel == REL_COMPOUND || k->rel == REL_NMOD_POSS;
}

const struct signature_record *signature_phrase(const struct document *d, const struct frame_table *table, int32_t t,
                                                enum signature_complement c)
{
    const struct signature_record *s = NULL;
    for (int32_t e = t - 1, n = 0; !s && n < 6 && same_sentence(d, e, t); e--, n++) {
        s = phrase_ending(d, table, e, c);
        if (!light(tok(d, e)))
            break;
    }
    for (int32_t m = tok(d, t)->first_child; !s && m >= 0; m = tok(d, m)->next_sibling)
        if (m < t && (tok(d, m)->rel == REL_MARK || tok(d, m)->rel == REL_CASE))
            s = phrase_ending(d, table, m, c);
    return s;
}

const struct signature_record *signature_of(const struct document *d, const struct frame_table *table, int32_t g, enum signature_complement c)
{
    int pos = pos_of(tok(d, g));
    int32_t particle = document_child(d, g, REL_COMPOUND_PRT, -1);
    const struct signature_record *s = pos >= 0 && particle >= 0 ? line_of_two(table, tok(d, g)->lemma, tok(d, particle)->lower, (enum frame_pos)pos, c) : NULL;
    return s || pos < 0 ? s : line(table, tok(d, g)->lemma, (enum frame_pos)pos, c);
}

const struct signature_record *signature_modifier(const struct document *d, const struct frame_table *table, int32_t modifier)
{
    const struct token *k = tok(d, modifier);
    const struct signature_record *s = line(table, k->lower, FRAME_ADJ, COMPLEMENT_MODIFIED);
    if (!s)
        s = line(table, k->lemma, FRAME_ADJ, COMPLEMENT_MODIFIED);
    if (!s && k->upos == UPOS_VERB && k->rel == REL_AMOD && k->feat_bits & FEAT_PAST)     /* abandoned plans */
        s = line(table, k->lemma, FRAME_VERB, COMPLEMENT_NOUN);
    return s && k->upos == UPOS_VERB && k->rel == REL_AMOD && s->complement == COMPLEMENT_NOUN && s->plain > 0 ? NULL : s;
}

bool signature_content_noun(const struct document *d, const struct frame_table *table, int32_t noun)
{
    const struct token *k = tok(d, noun);
    return k->upos == UPOS_NOUN && line(table, k->lemma, FRAME_NOUN, COMPLEMENT_FINITE);
}
