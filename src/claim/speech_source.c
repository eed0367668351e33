/* In: a verb of saying in its tree. Out: who says it, also where the parser hung the subject elsewhere, and the words for him. */
#include "claim/predicate.h"
#include "claim/speech.h"

int32_t speech_actor(const struct speech *w, int32_t token)
{
    return token >= 0 && w->d->actor_of_token ? w->d->actor_of_token[token] : -1;
}

/* "Ann Lee, a historian": the name is the head, whichever of the two the parser chose */
static int32_t phrase_head(const struct speech *w, int32_t noun)
{
    for (int k = 0; k < 4; k++) {
        uint8_t rel = tok(w, noun)->rel;
        int32_t head = tok(w, noun)->head;
        if (head < w->first || head >= w->end || !nominal(tok(w, head)) || !(rel == REL_APPOS || rel == REL_FLAT || rel == REL_COMPOUND))
            break;
        noun = head;
    }
    return noun;
}

/* the noun phrase without relative clauses */
struct span speech_source_span(const struct speech *w, int32_t noun)
{
    struct span s = tok(w, noun)->span;
    for (int32_t c = tok(w, noun)->first_child; c >= 0; c = tok(w, c)->next_sibling) {
        uint8_t rel = tok(w, c)->rel;
        if (rel == REL_ACL_RELCL || rel == REL_PUNCT || rel == REL_PARATAXIS || rel == REL_COP || rel == REL_NSUBJ || rel == REL_CASE || rel == REL_ADVCL)
            continue;
        s = span_join(s, document_subtree_span(w->d, c));
    }
    return s;
}

/* "People briefed on the move |said ...": taken for a clause, but nothing parts the participle from the cue */
static struct span with_participle(const struct speech *w, int32_t noun, struct span s, struct span cue)
{
    int32_t verb = tok(w, noun)->head, end = document_token_at(w->d, cue.start);
    bool reduced = tok(w, noun)->rel == REL_NSUBJ && verb == noun + 1 && verb < end && tok(w, verb)->feat_bits & FEAT_PAST &&
                   !in_class(w, verb, "cue_clause") && nominal(tok(w, noun));
    for (int32_t t = verb; reduced && t < end; t++)
        reduced = tok(w, t)->upos != UPOS_PUNCT && tok(w, t)->upos != UPOS_SCONJ && tok(w, t)->upos != UPOS_CCONJ;
    return reduced ? span_make(s.start, tok(w, end - 1)->span.end) : s;
}

/* with its appositions and relative clauses, as far as they hold neither cue nor quotation */
struct span speech_whole_source(const struct speech *w, int32_t source, struct span cue)
{
    struct span s = speech_source_span(w, source), wide;
    int32_t head = phrase_head(w, source);
    if (head != source && !span_overlaps(speech_source_span(w, head), cue))
        s = span_join(s, speech_source_span(w, head));
    for (int32_t c = tok(w, head)->first_child; c >= 0; c = tok(w, c)->next_sibling) {
        wide = span_join(s, document_subtree_span(w->d, c));
        if (tok(w, c)->rel == REL_ACL_RELCL && !span_overlaps(wide, cue) && span_length(wide) < 160)
            s = wide;
    }
    return with_participle(w, source, s, cue);
}

/* "a member of the Institute of |Rivers| has said": the noun that the last one belongs to, if no comma parts them */
static int32_t owner_before(const struct speech *w, int32_t t)
{
    for (int k = 0; k < 5 && tok(w, t)->rel == REL_NMOD && tok(w, t)->head >= w->first && tok(w, t)->head < t && nominal(tok(w, tok(w, t)->head)); k++) {
        for (int32_t x = tok(w, t)->head; x < t; x++)
            if (tok(w, x)->upos == UPOS_PUNCT)
                return t;
        t = tok(w, t)->head;
    }
    return t;
}

/* the name beside a verb of saying whose subject the parser hung elsewhere: "Caddell said", "said Caddell" */
static int32_t neighbour(const struct speech *w, int32_t v)
{
    for (int side = -1; side <= 1; side += 2)
        for (int32_t t = v + side, k = 0; t >= w->first && t < w->end && k < 3; t += side, k++) {
            uint8_t upos = tok(w, t)->upos;
            if (upos == UPOS_PROPN || upos == UPOS_NOUN || upos == UPOS_PRON) {
                int32_t m = speech_actor(w, side < 0 ? owner_before(w, t) : t);
                if (tok(w, t)->rel == REL_NMOD_POSS && upos == UPOS_PRON)   /* "announcing his support" */
                    break;
                return m >= 0 && w->d->actors[m].can_act && w->d->actors[m].type != ACTOR_THING ? w->d->actors[m].head : -1;
            }
            if (upos != UPOS_ADV && upos != UPOS_AUX && upos != UPOS_DET && upos != UPOS_ADJ)
                break;
        }
    return -1;
}

/* "...," Ann Lee, the mayor of Lyme, said: the first name between the quotation and the verb */
static int32_t behind_quote(const struct speech *w, int32_t v)
{
    int32_t close = -1;
    for (uint32_t i = 0; i < w->n_pairs; i++)
        if (w->pairs[i].close < v && w->pairs[i].close >= w->first && w->pairs[i].close + 30 > v && w->pairs[i].close > close)
            close = w->pairs[i].close;
    for (int32_t t = close + 1; close >= 0 && t < v; t++) {
        int32_t m = speech_actor(w, t);
        if (m >= 0 && w->d->actors[m].can_act && w->d->actors[m].head > close)
            return w->d->actors[m].head;
    }
    return -1;
}

/* "Trump came on the show, saying ...": behind a comma the doer of the clause says it, not the nearest noun */
static int32_t speaker_behind_comma(const struct speech *w, int32_t v)
{
    const struct token *k = tok(w, v);
    bool loose = k->rel == REL_ACL && !(k->feat_bits & FEAT_PAST) && v > w->first && !strcmp(tok(w, v - 1)->lower, ",");
    for (int32_t t = k->head, n = 0; loose && t >= w->first && t < w->end && n < 8; t = tok(w, t)->head, n++)
        if (tok(w, t)->upos == UPOS_VERB)
            return predicate_surface_subject(w->d, t, 8);
    return -1;
}

/* "conceded that he had erred but added ...": the second cue belongs to who conceded, not into what is conceded */
bool speech_goes_on(const struct speech *w, int32_t v, int32_t c)
{
    const struct token *k = tok(w, c), *cue = tok(w, v);
    uint32_t tense = FEAT_PAST | FEAT_PRES;
    return c > v && k->rel == REL_CONJ && k->upos == UPOS_VERB && in_class(w, c, "cue_say") && k->feat_bits & FEAT_FIN &&
           (k->feat_bits & tense) == (cue->feat_bits & tense) && document_child(w->d, c, REL_NSUBJ, -1) < 0 &&
           document_child(w->d, c, REL_CC, -1) >= 0 && !speech_in_quotes(w, k->span.start);
}

/* ..., saying so: what the speaker says besides */
bool speech_says_besides(const struct speech *w, int32_t v, int32_t c)
{
    const struct token *k = tok(w, c);
    return c > v + 1 && (k->rel == REL_ADVCL || k->rel == REL_ACL) && k->feat_bits & FEAT_GER && !strcmp(tok(w, c - 1)->lower, ",") &&
           in_class(w, c, "cue_say") && !speech_in_quotes(w, k->span.start);
}

/* the cue that a second one goes on from; -1 if none */
static int32_t cue_before(const struct speech *w, int32_t v)
{
    int32_t up = tok(w, v)->head;
    for (int k = 0; k < 6 && up >= w->first && up < v; k++, up = tok(w, up)->head)
        if (tok(w, up)->upos == UPOS_VERB && in_class(w, up, "cue_clause"))
            return speech_goes_on(w, up, v) || speech_says_besides(w, up, v) ? up : -1;
    return -1;
}

/* "The rules are clear," said Ann: no word of the quotation says it */
static bool quoted_subject(const struct speech *w, int32_t v, int32_t subject)
{
    return speech_in_quotes(w, tok(w, subject)->span.start) && !speech_in_quotes(w, tok(w, v)->span.start) && tok(w, subject)->upos != UPOS_PRON;
}

static bool capital(const struct token *t) { return t->form[0] >= 'A' && t->form[0] <= 'Z'; }

/* "From said", "said Small, who ...": a name that the parser took for another word; the noun right before the cue */
static int32_t touching(const struct speech *w, int32_t v)
{
    if (!(tok(w, v)->feat_bits & FEAT_FIN) || !in_class(w, v, "cue_clause"))
        return -1;
    int32_t before = v - 1 > w->first ? v - 1 : -1, after = v + 1 < w->end ? v + 1 : -1;
    static const char *const TIMES[] = {"time", "moment", "day", "week", "month", "year", NULL};
    if (before >= 0 && token_lower_in(tok(w, before), TIMES))       /* "and at the same time claiming" */
        return -1;
    bool closed = before >= 0 && tok(w, before)->upos == UPOS_PUNCT;     /* ...," said Small */
    if (closed && after >= 0 && capital(tok(w, after)) && tok(w, after)->upos != UPOS_PRON)
        return after;
    bool name = before >= 0 && (nominal(tok(w, before)) || (capital(tok(w, before)) && tok(w, before)->upos != UPOS_PRON));
    return name && document_child(w->d, before, REL_CASE, -1) < 0 && !speech_in_quotes(w, tok(w, before)->span.start) && !predicate_in_time(w->d, before) ? before : -1;
}

static bool speaks(const struct speech *w, int32_t t)
{
    int32_t m = t >= 0 ? speech_actor(w, t) : -1;
    return m >= 0 && w->d->actors[m].can_act && w->d->actors[m].type != ACTOR_THING;
}

/* "stated that the level is low, |noting| that", "gave an account of the damages caused, |saying| that": no level notes anything, but who
   stated it, or gave account; -1: as found */
static int32_t stated_above(const struct speech *w, int32_t v, int32_t found)
{
    int32_t up = tok(w, v)->head;
    bool thing = found >= 0 && tok(w, found)->upos == UPOS_NOUN && !speaks(w, found) && !in_class(w, found, "cue_evidence");
    if (!thing || !(tok(w, v)->feat_bits & (FEAT_GER | FEAT_PART)) || v <= w->first || strcmp(tok(w, v - 1)->form, ",") != 0)
        return -1;
    for (int k = 0; k < 6 && up >= w->first && up < v; k++, up = tok(w, up)->head)
        if (tok(w, up)->upos == UPOS_VERB && in_class(w, up, "cue_clause"))
            return speech_speaker(w, up);
        else if (tok(w, up)->upos == UPOS_VERB && speaks(w, document_child(w->d, up, REL_NSUBJ, -1)))
            return document_child(w->d, up, REL_NSUBJ, -1);
    return -1;
}

int32_t speech_speaker(const struct speech *w, int32_t v)
{
    struct predicate p;
    int32_t found = -1, before = cue_before(w, v);
    if (before >= 0)
        return speech_speaker(w, before);
    if (predicate_passive(w->d, v)) {
        predicate_read(w->d, v, &p);
        for (uint32_t i = 0; i < p.n_arguments && found < 0; i++)
            found = p.arguments[i].kind == ROLE_SUBJ ? p.arguments[i].token : -1;
        return found;
    }
    found = speaker_behind_comma(w, v);
    if (found < 0)
        found = predicate_surface_subject(w->d, v, 8);
    int32_t above = stated_above(w, v, found);
    found = above >= 0 ? above : found;
    if (found < 0 || quoted_subject(w, v, found))
        found = neighbour(w, v);
    if (found < 0)
        found = behind_quote(w, v);
    return found >= 0 ? found : touching(w, v);
}

/* "People briefed on the move said ...": the noun that the sentence begins with, where the parser saw a clause instead */
int32_t speech_first_noun(const struct speech *w, int32_t v)
{
    int32_t t = w->first;
    while (t < v && (tok(w, t)->upos == UPOS_DET || tok(w, t)->upos == UPOS_ADJ || tok(w, t)->upos == UPOS_NUM || tok(w, t)->upos == UPOS_PUNCT))
        t++;
    if (t == v || !nominal(tok(w, t)))
        return -1;
    while (tok(w, t)->head > t && tok(w, t)->head < v && nominal(tok(w, tok(w, t)->head)))
        t = tok(w, t)->head;
    return t;
}

/* "I think", "you know": nobody is quoted by an author who speaks for himself */
bool speech_own_voice(const struct speech *w, int32_t v)
{
    static const char *const SELF[] = {"i", "you", "we", "one", NULL};
    int32_t subject = predicate_surface_subject(w->d, v, 8);
    return subject >= 0 && token_lower_in(tok(w, subject), SELF);
}

/* the noun phrase behind "according to" */
int32_t speech_phrase_behind(const struct speech *w, int32_t mark)
{
    for (int32_t t = mark + 2; t < w->end && t < mark + 14; t++) {
        uint8_t upos = tok(w, t)->upos;
        if (upos != UPOS_NOUN && upos != UPOS_PROPN && upos != UPOS_PRON)
            continue;
        for (int k = 0; k < 5 && tok(w, t)->head > t && tok(w, t)->head < w->end && tok(w, t)->rel != REL_NSUBJ; k++) {
            uint8_t above = tok(w, tok(w, t)->head)->upos;
            if (above != UPOS_NOUN && above != UPOS_PROPN)
                break;
            t = tok(w, t)->head;
        }
        return t;
    }
    return -1;
}
