/* Match frames. In: a predicate with deep arguments, the frames of its lemma. Out: the most specific frame
   that fits, blocks included. Specific is what has more conditions met; of equals the earlier one wins, a
   user's overlay before the shipped lexicon. */
#include "claim/match_parts.h"

#include <stdio.h>
#include <string.h>

static bool someone(const struct match *m)
{
    return m->source.count || m->target.count || m->both.count || m->with.count || m->addressee.count;
}

/* a block has no actors to count: "earthquakes struck Iran" */
enum { BLOCK_BONUS = 4 };

/* Deeds that are told of whom they befall even where that is a state: "Israel's destruction", "Russia's expulsion" */
static bool befalls_owner(const struct token *k)
{
    static const char *const BEFALL[] = {"destruction", "annihilation", "obliteration", "dismemberment", "expulsion", "suspension", "exclusion", "isolation", "overthrow", "ouster",
        "ousting", "toppling", "defeat", "liberation", "dissolution", "downfall", "humiliation", "encirclement", "strangulation", NULL};
    return token_lower_in(k, BEFALL);
}

/* "Russia's killings", "the army's arrests": a power that owns such a deed has done it, if nobody else has */
static void owner_does(const struct scene *s, struct match *m)
{
    const struct document *d = s->d;
    uint32_t root = m->frame->action == ACTION_CODE && m->frame->pos == FRAME_NOUN ? table_code(m->table, m->frame->code)->root : ROOT_NONE;
    int32_t owner = (root == ROOT_ASSAULT || root == ROOT_COERCE) && !m->source.count && m->target.count == 1 ? document_child(d, m->token, REL_NMOD_POSS, -1) : -1;
    if (owner < 0 || scene_actor(s, owner, true) != m->target.items[0] || befalls_owner(&d->tokens[m->token]))
        return;
    const struct actor_mention *a = &d->actors[m->target.items[0]];
    bool power = a->type == ACTOR_STATE || (a->type != ACTOR_PERSON && a->sectors & (SECTOR_GOV | SECTOR_MIL | SECTOR_COP) && !(d->tokens[a->head].feat_bits & FEAT_PLUR));
    if (!power)
        return;
    m->source = m->target;
    m->target.count = 0;
}

static bool try_frame(const struct scene *s, const struct frame_table *t, const struct frame_record *f,
                      const struct predicate *p, bool loose, struct match *m)
{
    *m = (struct match){.frame = f, .table = t, .token = p->token, .clause = -1, .passive = p->passive, .hosted = p->host >= 0, .note = NULL};
    if (!match_fixed_words(s, t, f, p->token) || !match_slots(s, m, p, loose))
        return false;
    m->score += (int)(8 * f->n_fixed) + 4 * f->weight + (f->action == ACTION_BLOCK && f->n_slots ? BLOCK_BONUS : 0);
    match_reach_object(s, m, p);
    match_reach_inside(s, m);
    owner_does(s, m);
    if (!f->n_fixed && f->pos == FRAME_VERB && document_child(s->d, p->token, REL_COMPOUND_PRT, -1) >= 0)
        m->score -= 8;          /* "call off" is hardly "call" */
    return loose || f->action == ACTION_BLOCK || (someone(m) && match_party_enough(s, m));
}

static bool pos_fits(const struct token *k, const struct frame_record *f, int pos, int reading)
{
    return reading ? f->pos == (k->upos == UPOS_VERB ? FRAME_ADJ : FRAME_NOUN) : f->pos == pos || (f->pos == FRAME_ADJ && k->upos == UPOS_VERB && k->feat_bits & FEAT_PART);
}

/* "test fires" is one verb, too */
static bool tested(const struct token *k) { return !strcmp(k->lemma, "fire") && !strcmp(k[-1].lower, "test"); }

/* "test-fired": the tokens are three, the verb is one; WORD_NONE where no frame has it */
static uint32_t hyphened(const struct scene *s, uint32_t table, int32_t token)
{
    const struct token *k = &s->d->tokens[token];
    char text[64];
    bool sign = token > 1 && !strcmp(k[-1].form, "-") && k[-1].span.start == k[-2].span.end && k[-1].span.end == k->span.start;
    if (!sign && !(token > 0 && tested(k)))
        return WORD_NONE;
    int n = snprintf(text, sizeof text, "%s-%s", k[sign ? -2 : -1].lower, k->lemma);
    return n > 0 && (size_t)n < sizeof text ? table_word(s->table[table], text, (size_t)n) : WORD_NONE;
}

static uint32_t lemma_at(const struct scene *s, uint32_t table, int32_t token)
{
    const struct word_ids *w = &s->ids[table][token];
    uint32_t joined = hyphened(s, table, token), count = 0;
    if (joined == WORD_NONE && scene_hyphen_behind(s->d, (uint32_t)token))
        joined = w->pair;       /* "a falling-out" */
    if (joined != WORD_NONE && table_frames(s->table[table], joined, &count) && count)
        return joined;
    return w->lemma != WORD_NONE && !predicate_gerund(&s->d->tokens[token]) ? w->lemma : w->lower;
}

/* Headlines write every word with a capital. */
static bool in_headline(const struct document *d, int32_t token)
{
    const struct sentence *s = &d->sentences[document_sentence_of_token(d, token)];
    uint32_t capitals = 0, letters = 0;
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        char c = d->tokens[t].form[0];
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        capitals += c >= 'A' && c <= 'Z';
    }
    return 2 * capitals > letters;
}

/* "in March 2015", "the Islamic Revolution", "the Resistance Movement": a month is no march, and a name no act */
static bool is_name(const struct scene *s, int32_t token)
{
    const struct document *d = s->d;
    const struct token *k = &d->tokens[token];
    bool capital = k->form[0] >= 'A' && k->form[0] <= 'Z', first = token == (int32_t)d->sentences[document_sentence_of_token(d, token)].first;
    return k->upos == UPOS_PROPN && (predicate_in_time(s->d, token) || (capital && !first && !in_headline(d, token)));
}

static int pos_at(const struct scene *s, int32_t token)
{
    return is_name(s, token) ? -1 : predicate_pos(&s->d->tokens[token]);
}

/* The frames of a token: of its lemma, then of a participle as the adjective it may be ("prepared") or of a plural as it stands ("good offices"). */
enum { READINGS = 2 };

static const struct frame_record *frames_of(const struct scene *s, uint32_t table, int32_t token, int reading, uint32_t *count)
{
    const struct token *k = &s->d->tokens[token];
    const struct word_ids *w = &s->ids[table][token];
    bool participle = k->upos == UPOS_VERB && k->feat_bits & FEAT_PART, plural = k->upos == UPOS_NOUN && k->feat_bits & FEAT_PLUR;
    bool other = (participle || plural) && w->lower != w->lemma && w->lower != WORD_NONE;
    *count = 0;
    return !reading ? table_frames(s->table[table], lemma_at(s, table, token), count) : other ? table_frames(s->table[table], w->lower, count) : NULL;
}

uint32_t match_all(struct scene *s, int32_t token, struct match *out, uint32_t max)
{
    const struct token *k = &s->d->tokens[token];
    int pos = pos_at(s, token);
    struct predicate p = {.token = -1};
    uint32_t n = 0, count;
    for (uint32_t i = 0; i < s->n_tables * READINGS && pos >= 0; i++) {
        const struct frame_record *f = frames_of(s, i / READINGS, token, i % READINGS, &count);
        for (uint32_t j = 0; j < count && n < max; j++) {
            if (!pos_fits(k, &f[j], pos, i % READINGS))
                continue;
            if (p.token < 0)
                predicate_read(s->d, token, &p);
            n += try_frame(s, s->table[i / READINGS], &f[j], &p, true, &out[n]);
        }
    }
    return n;
}

static void note_loser(struct scene *s, struct match *best, const struct match *loser)
{
    if (s->explain)
        best->note = arena_format(&s->d->arena, "%s%s:%u (%d < %d)", best->note ? best->note : "not ",
                                  table_string(loser->table, loser->frame->file), loser->frame->line, loser->score, best->score);
}

/* of equals the earlier, but a block before an event */
static bool beats(const struct match *m, const struct match *best)
{
    return m->score > best->score || (m->score == best->score && m->frame->action == ACTION_BLOCK && best->frame->action != ACTION_BLOCK);
}

static void keep_better(struct scene *s, const struct match *m, bool any, struct match *best)
{
    if (any && !beats(m, best))
        return;
    struct match loser = *best;
    *best = *m;
    if (any)
        note_loser(s, best, &loser);
}

/* "a land |defender| was attacked": nobody whom rights groups speak of plays a game */
static bool blocks_a_defender(const struct scene *s, const struct match *m)
{
    const struct document *d = s->d;
    for (uint32_t k = 0; m->frame->action == ACTION_BLOCK && k < m->n_used && d->actor_of_token; k++) {
        int32_t a = d->actor_of_token[m->used[k]];
        if (a >= 0 && d->actors[a].sectors & SECTOR_HRI)
            return true;
    }
    return false;
}

static bool best_of(struct scene *s, int32_t token, bool loose, bool plain, struct match *out)
{
    const struct token *k = &s->d->tokens[token];
    int pos = pos_at(s, token);
    struct predicate p = {.token = -1};
    struct match m;
    uint32_t count;
    bool any = false;
    for (uint32_t i = 0; i < s->n_tables * READINGS && pos >= 0; i++) {
        const struct frame_record *f = frames_of(s, i / READINGS, token, i % READINGS, &count);
        for (uint32_t j = 0; j < count; j++) {
            if (!pos_fits(k, &f[j], pos, i % READINGS) || (plain && f[j].action != ACTION_CODE))
                continue;
            if (p.token < 0)
                predicate_read(s->d, token, &p);
            if (!try_frame(s, s->table[i / READINGS], &f[j], &p, loose, &m) || blocks_a_defender(s, &m))
                continue;
            keep_better(s, &m, any, out);
            any = true;
        }
    }
    return any;
}

bool match_best(struct scene *s, int32_t token, bool loose, struct match *out)
{
    return best_of(s, token, loose, false, out);
}

bool match_plain(struct scene *s, int32_t token, struct match *out)
{
    struct match m;
    bool found = best_of(s, token, false, true, &m);
    if (found)
        *out = m;
    return found;
}
