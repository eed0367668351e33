/* Does a filler satisfy what a slot asks: these words, that kind of actor? And do the fixed words of a predicate
   stand beside it: carry_out, come_under_fire, air_strike? */
#include "claim/match_parts.h"

#include <stdio.h>
#include <string.h>

static bool form_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t token)
{
    const struct word_ids *w = &s->ids[scene_table_index(s, t)][token];
    return table_slot_has(t, slot, w->lemma) || table_slot_has(t, slot, w->lower) || table_slot_has(t, slot, w->pair) ||
           table_slot_has(t, slot, w->triple);
}

/* "state of emergency": the phrase that "of" makes with the word behind it */
static bool of_phrase_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t token)
{
    const struct document *d = s->d;
    char text[96];
    if ((uint32_t)token + 2 >= d->n_tokens || strcmp(d->tokens[token + 1].lower, "of") != 0)
        return false;
    int n = snprintf(text, sizeof text, "%s_of_%s", d->tokens[token].lemma, d->tokens[token + 2].lower);
    return n > 0 && (size_t)n < sizeof text && table_slot_has(t, slot, table_word(t, text, (size_t)n));
}

/* May "it" or "them" at `pronoun` stand for the noun at t? A common noun that a clause is about or that something is done to. */
static bool may_be_meant(const struct document *d, int32_t t, bool plural)
{
    const struct token *k = &d->tokens[t];
    bool number = ((k->feat_bits & FEAT_PLUR) != 0) == plural;
    return k->upos == UPOS_NOUN && number && (k->rel == REL_OBJ || k->rel == REL_NSUBJ || k->rel == REL_NSUBJ_PASS || k->rel == REL_CONJ);
}

/* "drafted a treaty. Kenya has not signed |it": of the three last nouns before that it may stand for, one that the slot asks for. */
static bool meant_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t pronoun)
{
    const struct document *d = s->d;
    int32_t sentence = document_sentence_of_token(d, pronoun), verb = d->tokens[pronoun].head;
    int32_t first = (int32_t)d->sentences[sentence > 0 ? sentence - 1 : 0].first;
    bool plural = !strcmp(d->tokens[pronoun].lower, "them");
    for (int32_t i = (verb >= 0 && verb < pronoun ? verb : pronoun) - 1, n = 0; i >= first && n < 3; i--)
        if (may_be_meant(d, i, plural)) {
            n++;
            if (form_fits(s, t, slot, i))
                return true;
        }
    return false;
}

/* "the reporter |Ada Obi|", "|Ada Obi|, a reporter": the noun that says what a named person is */
static bool calling_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t name)
{
    const struct token *k = s->d->tokens;
    for (int32_t c = k[name].ner == NER_PER ? k[name].first_child : -1; c >= 0; c = k[c].next_sibling)
        if (k[c].upos == UPOS_NOUN && (k[c].rel == REL_NMOD_DESC || k[c].rel == REL_APPOS) && form_fits(s, t, slot, c))
            return true;
    return false;
}

bool match_word_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t token)
{
    static const char *const IT[] = {"it", "them", NULL};
    int32_t of = predicate_measured(s->d, token);
    if (s->d->tokens[token].rel == REL_OBJ && token_lower_in(&s->d->tokens[token], IT) && meant_fits(s, t, slot, token))
        return true;
    return form_fits(s, t, slot, token) || (of >= 0 && form_fits(s, t, slot, of)) || of_phrase_fits(s, t, slot, token) ||
           calling_fits(s, t, slot, token);
}

static bool type_fits(const struct actor_mention *m, const struct slot_record *slot)
{
    static const uint8_t BIT[] = {[ACTOR_PERSON] = TYPE_PERSON, [ACTOR_ORG] = TYPE_ORG, [ACTOR_STATE] = TYPE_STATE,
                                  [ACTOR_GROUP] = TYPE_GROUP | TYPE_PERSON | TYPE_ORG, [ACTOR_THING] = 0, [ACTOR_PRONOUN] = TYPE_PERSON | TYPE_GROUP, [ACTOR_OTHER] = TYPE_ORG};
    if (slot->sectors & m->sectors || slot->types & TYPE_ANY)
        return true;
    if (slot->types & TYPE_STATE && m->place_use && m->country && *m->country)
        return true;
    if (slot->types & TYPE_PLACE && (m->place_use || m->type == ACTOR_STATE))
        return true;
    return m->type < sizeof BIT && (slot->types & BIT[m->type]) != 0;
}

bool match_filtered(const struct slot_record *slot) { return slot->sectors || slot->types; }

bool match_filler_fits(const struct scene *s, const struct frame_table *t, const struct slot_record *slot, int32_t token)
{
    if (slot->n_sets && !match_word_fits(s, t, slot, token))
        return false;
    if (!match_filtered(slot))
        return true;
    int32_t m = scene_own_actor(s, token, true);
    if (predicate_in_time(s->d, token))
        return false;
    return m >= 0 ? type_fits(&s->d->actors[m], slot) : (slot->types & TYPE_ANY) != 0;
}

bool match_actor_fits(const struct scene *s, const struct slot_record *slot, int32_t m)
{
    return m >= 0 && (!match_filtered(slot) || type_fits(&s->d->actors[m], slot));
}

/* Do the fixed words stand behind the head: those of a verb, and of "show of force"? */
static bool fixed_behind(const struct frame_table *t, const struct frame_record *f)
{
    const char *first = f->pos == FRAME_NOUN && f->n_fixed > 1 ? table_string(t, table_fixed(t, f, 0)) : "";
    return f->pos != FRAME_NOUN || !strcmp(first, "of") || !strcmp(first, "on");
}

/* "set on fire", "put to death": a fixed word of the predicate stands in no slot */
bool match_is_fixed(const struct scene *s, const struct match *m, int32_t token)
{
    const struct word_ids *w = &s->ids[scene_table_index(s, m->table)][token];
    for (uint32_t i = 0; fixed_behind(m->table, m->frame) && i < m->frame->n_fixed; i++)
        if (w->lower == table_fixed(m->table, m->frame, i) || w->lemma == table_fixed(m->table, m->frame, i))
            return true;
    return false;
}

/* "closed its embassy in Tehran" is no "close in": the preposition belongs to a noun behind another. "found fault with
   the judge": unless that is fixed, too */
static bool of_other_phrase(const struct scene *s, const struct frame_table *t, const struct frame_record *f, int32_t predicate, int32_t word)
{
    const struct document *d = s->d;
    const struct match here = {.frame = f, .table = t};
    if (d->tokens[word].rel == REL_DET && d->tokens[word].head > word && d->tokens[word].head != predicate)
        return !match_is_fixed(s, &here, d->tokens[word].head);     /* "said no contract would be signed" is no "say no" */
    int32_t noun = d->tokens[word].rel == REL_CASE ? d->tokens[word].head : -1, above = noun >= 0 ? d->tokens[noun].head : -1;
    if (noun < 0 || d->tokens[noun].rel != REL_NMOD || above <= predicate || above > word)
        return false;
    return !match_is_fixed(s, &here, above);
}

static bool in_compound(const struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    bool before = t > 0 && !strcmp(k[-1].form, "-") && k[-1].span.end == k->span.start;
    return before || ((uint32_t)t + 1 < d->n_tokens && !strcmp(k[1].form, "-") && k[1].span.start == k->span.end);
}

/* "said he would no longer run" is no "say no", "a boat carrying migrants sank off Malta" no "carry off", "reached an
   out-of-court deal" no "reach out": what belongs to a clause of its own, to another verb or to a compound. Not "stood by", "hope |that". */
static bool of_other_clause(const struct document *d, int32_t predicate, int32_t word)
{
    int32_t t = word;
    if (in_compound(d, word))
        return true;
    if (word == predicate + 1 || d->tokens[word].rel == REL_MARK)
        return false;
    for (; t > predicate; t = d->tokens[t].head) {
        uint8_t rel = d->tokens[t].rel;
        if (rel == REL_CCOMP || rel == REL_ACL || rel == REL_ACL_RELCL || rel == REL_PARATAXIS || rel == REL_ADVCL)
            return true;
    }
    return t < predicate && d->tokens[word].rel == REL_CASE;
}

/* "took part in the forum" is no "take in": the verb has an object, and what looks like a particle a noun of its own */
static bool is_preposition(const struct scene *s, const struct frame_table *t, const struct frame_record *f, int32_t predicate, int32_t word)
{
    static const char *const EITHER[] = {"in", "on", "over", "up", "off", "down", "through", "for", NULL};
    const struct document *d = s->d;
    const struct match here = {.frame = f, .table = t};
    int32_t noun = d->tokens[word].rel == REL_CASE ? d->tokens[word].head : -1, object = document_child(d, predicate, REL_OBJ, -1);
    if (f->pos != FRAME_VERB || f->n_fixed != 1 || noun < 0 || object < predicate || object > word || d->tokens[noun].head != predicate)
        return false;
    return token_lower_in(&d->tokens[word], EITHER) && !match_is_fixed(s, &here, object);
}

static bool fixed_word_near(const struct scene *s, const struct frame_table *t, const struct frame_record *f, int32_t token, uint32_t word, int direction)
{
    const struct word_ids *ids = s->ids[scene_table_index(s, t)];
    int32_t sentence = document_sentence_of_token(s->d, token);
    int32_t first = (int32_t)s->d->sentences[sentence].first, end = first + (int32_t)s->d->sentences[sentence].count;
    int limit = direction < 0 ? 3 : 6;
    for (int32_t i = token + direction, k = 0; i >= first && i < end && k < limit; i += direction, k++)
        if ((ids[i].lower == word || ids[i].lemma == word) && !of_other_phrase(s, t, f, token, i) && !(direction > 0 && of_other_clause(s->d, token, i)) && !(direction > 0 && is_preposition(s, t, f, token, i)))
            return true;
    for (int32_t c = s->d->tokens[token].first_child; c >= 0; c = s->d->tokens[c].next_sibling)
        if ((ids[c].lower == word || ids[c].lemma == word) && direction > 0)
            return true;
    return false;
}

/* "a |fact-finding| mission": the fixed word is three tokens, right before the head */
static bool hyphened_before(const struct document *d, int32_t token, const char *word)
{
    size_t left = strlen(word);
    for (int32_t t = token - 1; t >= 0 && left && strchr(word, '-'); t--) {
        size_t n = strlen(d->tokens[t].lower);
        if (n > left || memcmp(word + left - n, d->tokens[t].lower, n) != 0)
            return false;
        left -= n;
    }
    return !left;
}

bool match_fixed_words(const struct scene *s, const struct frame_table *t, const struct frame_record *f, int32_t token)
{
    int direction = !f->n_fixed || fixed_behind(t, f) ? 1 : -1;
    for (uint32_t i = 0; i < f->n_fixed; i++) {
        uint32_t word = table_fixed(t, f, i);
        if (!fixed_word_near(s, t, f, token, word, direction) && !(direction < 0 && hyphened_before(s->d, token, table_string(t, word))))
            return false;
    }
    return true;
}
