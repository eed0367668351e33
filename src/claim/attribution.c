/* Who says what. In: parsed sentences. Out: attributions (source, cue, content) and, from them, the asserters of
   claims. Rules on dependencies: a verb of saying and its clause, or the clause it interrupts; quotation marks
   with their speaker, also over sentences; "according to"; a noun cue with its clause; a name and a colon.
   Corpus scheme of source, cue, content: Pareti 2012; PolNeAR, Newell et al. 2018. */
#include "claim/clause.h"
#include "claim/predicate.h"
#include "claim/source_span.h"
#include "claim/speech.h"
#include "claim/standing.h"

#include <string.h>

struct attribution *speech_add(struct speech *w, int32_t source, struct span cue, int32_t cue_token, struct span content, const char *rule)
{
    struct document *d = w->d;
    if (span_empty(content))
        return NULL;
    struct attribution *a = ARENA_PUSH(&d->arena, d->attributions, d->n_attributions, d->cap_attributions);
    if (!a)
        return NULL;
    *a = (struct attribution){.sentence = (int32_t)w->s, .actor = speech_actor(w, source), .cue_token = cue_token, .rule = rule};
    struct span said = speech_trim(w, speech_widen(w, speech_until_teller(w, cue_token, content), cue_token));
    if (source >= 0)
        a->source[a->n_source++] = source_span_finish(d, speech_whole_source(w, source, cue), source, a->actor, cue, said);
    a->nobody = source >= 0 && status_nobody(d, source);
    int32_t who = cue_token >= 0 ? document_child(d, cue_token, REL_NSUBJ, -1) : -1;
    if (who >= 0 && who != source && tok(w, who)->upos == UPOS_PRON)    /* "the man, who said": both words say who */
        a->source[a->n_source++] = tok(w, who)->span;
    a->cue[a->n_cue++] = cue;
    a->content[a->n_content++] = said;
    a->span = span_join(span_join(cue, a->content[0]), a->n_source && document_sentence_at(d, a->source[0].start) == (int32_t)w->s ? a->source[0] : cue);
    a->direct = speech_in_quotes(w, a->content[0].start);
    return a;
}

static struct attribution *verb_clause(struct speech *w, int32_t v)
{
    const char *rule;
    int32_t speaker = speech_speaker(w, v);
    struct span s = speech_clause(w, v, &speaker, &rule);
    return span_empty(s) ? NULL : speech_add(w, speaker, speech_cue_span(w, v), v, s, rule);
}

/* a poll or a study says what its makers found */
static bool may_speak(const struct speech *w, int32_t v, int32_t speaker)
{
    int32_t m = speech_actor(w, speaker);
    if (m >= 0 && w->d->actors[m].can_act)
        return true;
    if (in_class(w, speaker, "cue_evidence"))
        return in_class(w, v, "cue_shows");
    return m < 0 ? tok(w, speaker)->upos == UPOS_PRON || tok(w, speaker)->upos == UPOS_PROPN : false;
}

/* "referred to the raid", "called for a truce": the cue is the verb with its preposition */
static struct attribution *verb_about(struct speech *w, int32_t v, int32_t speaker)
{
    for (int32_t c = tok(w, v)->first_child; c >= 0; c = tok(w, c)->next_sibling) {
        uint8_t rel = tok(w, c)->rel;
        int32_t mark = c < v ? -1 : document_child(w->d, c, rel == REL_ADVCL ? REL_MARK : REL_CASE, -1);
        if ((rel != REL_OBL && rel != REL_ADVCL) || mark < v || mark > v + 3 || !speech_pair_in(w, v, mark, "cue_about"))
            continue;
        struct span content = speech_with_rest(w, v, document_subtree_span(w->d, c));
        return speech_add(w, speaker, span_join(speech_cue_span(w, v), tok(w, mark)->span), v, span_make(tok(w, mark)->span.end, content.end), "act");
    }
    return NULL;
}

static struct attribution *act(struct speech *w, int32_t v)
{
    struct span content;
    int32_t speaker = speech_speaker(w, v);
    if (speaker < 0 || speech_in_quotes(w, tok(w, v)->span.start) || !may_speak(w, v, speaker))
        return NULL;
    struct attribution *a = verb_about(w, v, speaker);
    bool thing = !a && in_class(w, v, in_class(w, speaker, "cue_evidence") ? "cue_shows" : "cue_act") && speech_thing(w, v, &content);
    return thing ? speech_add(w, speaker, speech_cue_span(w, v), v, content, "act") : a;
}

/* "the war claimed ten lives", "once the inquiry concludes": nothing is said */
static bool says_nothing(const struct speech *w, int32_t v)
{
    int32_t object = document_child(w->d, v, REL_OBJ, -1), speaker = document_child(w->d, v, REL_NSUBJ, -1), m = speech_actor(w, speaker);
    if (!strcmp(tok(w, v)->lemma, "claim"))
        return object >= 0 && clause_word_in(tok(w, object)->lemma, "life victim casualty dead");
    int32_t clause = document_child(w->d, v, REL_CCOMP, -1);
    bool ends = !strcmp(tok(w, v)->lemma, "conclude") && (clause < 0 || document_child(w->d, clause, REL_MARK, -1) < 0) && speaker >= 0 && tok(w, speaker)->upos == UPOS_NOUN;
    return ends && !(m >= 0 && w->d->actors[m].can_act) && !in_class(w, speaker, "cue_evidence");
}

static struct attribution *verb(struct speech *w, int32_t v)
{
    bool bare = tok(w, v)->feat_bits & FEAT_INF;    /* "to show": nobody has */
    if (speech_own_voice(w, v) || says_nothing(w, v) || (bare && in_class(w, v, "cue_private")))
        return NULL;
    struct attribution *a = in_class(w, v, "cue_clause") ? verb_clause(w, v) : NULL;
    return a || bare ? a : act(w, v);
}

static void according_to(struct speech *w, int32_t mark)
{
    int32_t source = speech_phrase_behind(w, mark);
    if (source < 0)
        return;
    struct span cue = tok(w, mark)->span;
    if (mark + 1 < w->end && !strcmp(tok(w, mark + 1)->lower, "to"))
        cue = span_join(cue, tok(w, mark + 1)->span);
    struct span whole = span_make(tok(w, w->first)->span.start, tok(w, w->end - 1)->span.end);
    bool leads = mark - w->first < 3;
    struct span content = leads ? span_make(document_subtree_span(w->d, source).end, whole.end) : span_make(whole.start, cue.start);
    speech_add(w, source, cue, mark, content, "according_to");
}

/* "the president's claim", "a statement by the president", "warnings from Oslo": whose word it is; -1 if not told */
static int32_t owner_of(const struct speech *w, int32_t n)
{
    int32_t owner = document_child(w->d, n, REL_NMOD_POSS, -1);
    for (int32_t c = tok(w, n)->first_child; owner < 0 && c >= 0; c = tok(w, c)->next_sibling)
        if (tok(w, c)->rel == REL_NMOD && clause_word_in(document_case_of(w->d, c), "by from"))
            owner = c;
    return owner;
}

static int32_t clause_under(const struct speech *w, int32_t n)
{
    int32_t c = document_child(w->d, n, REL_CCOMP, -1);
    return c >= 0 ? c : document_child(w->d, n, REL_ACL, -1);
}

static void noun_clause(struct speech *w, int32_t n)
{
    int32_t owner = owner_of(w, n), c = -1;
    if (owner < 0 || !in_class(w, n, "cue_noun"))
        return;
    if ((c = clause_under(w, n)) < 0)
        c = clause_under(w, owner);     /* "a statement by the president that": hung on the president */
    int32_t mark = c >= 0 ? document_child(w->d, c, REL_MARK, -1) : -1;
    if (mark >= 0 && clause_word_in(tok(w, mark)->lower, "that to"))
        speech_add(w, owner, tok(w, n)->span, n, document_subtree_span(w->d, c), "noun");
}

static void sentence(struct speech *w)
{
    for (int32_t t = w->first; t < w->end; t++) {
        uint8_t upos = tok(w, t)->upos;
        bool according = !strcmp(tok(w, t)->lower, "according") && t + 1 < w->end && !strcmp(tok(w, t + 1)->lower, "to");
        if (according)
            according_to(w, t);
        else if (upos == UPOS_VERB)
            verb(w, t);
        else if (upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON) {
            if (upos == UPOS_NOUN)
                noun_clause(w, t);
        }
    }
    speech_labelled(w);
}

enum status claim_run_attribution(const struct lexicon *l, struct document *d, struct error *e)
{
    uint32_t n = 0;
    while (lexicon_table(l, n))
        n++;
    struct speech w = {.d = d, .t = lexicon_table(l, n - 1), .answers = -1};
    if (!speech_find_pairs(&w))
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    for (uint32_t i = 0; i < d->n_sentences; i++) {
        const struct sentence *s = &d->sentences[i];
        w.s = i, w.first = (int32_t)s->first, w.end = w.first + (int32_t)s->count;
        if (s->flags & SENTENCE_PARSED && s->count && s->count <= 2000)
            sentence(&w);
    }
    speech_go_on(&w);
    return d->arena.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
}
