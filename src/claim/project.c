/* Projects: mines, dams, pipelines, ports, railways, corridors ... with their phase. In: arcs, actors,
   places, quantities. Out: kind `project`.

   A project is a noun of the classes `project_*` with a name ("the Lamu oil pipeline", "the copper mine Kor Dara"), or
   one that is told apart by its ends ("a railway from A to B", "a refinery in C"). Its phase comes from the words around
   it (project_phase.c); of what nobody acts on nothing is said. A later "the dam", "work on it" or "construction" goes
   on with its history: the phase is the last step that was taken, or failing that the last one told. */
#include "claim/clause.h"
#include "claim/project_phase.h"
#include "claim/situation.h"
#include "lexicon/vocabulary.h"
#include "document/when_where.h"

#include <ctype.h>
#include <string.h>

static const struct { const char *type; enum vocabulary_class nouns; } kinds[] = {
    {"mine", W_PROJECT_MINE}, {"energy", W_PROJECT_ENERGY}, {"transport", W_PROJECT_TRANSPORT}, {"base", W_PROJECT_BASE}, {"other", W_PROJECT_OTHER},
};

static const char *type_of(const struct document *d, int32_t t)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (word_is(d, t, kinds[i].nouns))
            return kinds[i].type;
    return NULL;
}

static bool same_sentence(const struct document *d, int32_t a, int32_t b)
{
    return a >= 0 && b >= 0 && (uint32_t)a < d->n_tokens && (uint32_t)b < d->n_tokens && document_sentence_of_token(d, a) == document_sentence_of_token(d, b);
}

static bool phrase_word(const struct document *d, int32_t t)
{
    enum ud_upos p = (enum ud_upos)d->tokens[t].upos;
    return p == UPOS_NOUN || p == UPOS_PROPN || p == UPOS_ADJ || p == UPOS_NUM || !strcmp(d->tokens[t].form, "-") || !strcmp(d->tokens[t].form, "\xe2\x80\x93");
}

static bool proper(const struct document *d, int32_t t)
{
    unsigned char c = (unsigned char)d->tokens[t].form[0];
    bool first = t == 0 || document_sentence_of_token(d, t - 1) != document_sentence_of_token(d, t);
    return d->tokens[t].ner != NER_NORP && (d->tokens[t].upos == UPOS_PROPN || (!first && (isupper(c) || c >= 0xc3) && d->tokens[t].upos == UPOS_NOUN));
}

/* The words of the noun phrase around the project's noun: before it, and a name right behind it. */
static struct span words_of(const struct document *d, int32_t t, bool *named)
{
    struct span s = d->tokens[t].span;
    *named = false;
    for (int32_t k = t - 1; k >= 0 && t - k < 7 && same_sentence(d, k, t) && phrase_word(d, k); k--) {
        *named = *named || proper(d, k);
        s.start = d->tokens[k].span.start;
    }
    int32_t of = same_sentence(d, t + 2, t) && !strcmp(d->tokens[t + 1].lower, "of") ? 1 : 0;   /* "the port of Berbera" */
    for (int32_t k = t + 1 + of; same_sentence(d, k, t) && k - t < 6 && d->tokens[k].upos == UPOS_PROPN; k++) {
        *named = true;
        s.end = d->tokens[k].span.end;
    }
    return s;
}

static bool in_a_time(const struct document *d, int32_t t)
{
    int32_t s = document_sentence_of_token(d, t);
    for (uint32_t i = document_first_time(d, s); i < d->n_times && d->times[i].sentence == s && d->times[i].first <= t; i++)
        if (t <= d->times[i].last)
            return true;
    return false;
}

/* Past "the Ghanaian border", "Lake Suba", "the coast": the phrase that begins at t and tells where; t itself: none. */
static int32_t past_place(const struct document *d, int32_t t)
{
    int32_t at = t;
    bool name = false;
    if (same_sentence(d, at, t) && clause_word_in(d->tokens[at].lower, "the its a"))
        at++;
    for (; at - t < 6 && same_sentence(d, at, t) && phrase_word(d, at) && !in_a_time(d, at); at++)
        name = name || d->tokens[at].upos == UPOS_PROPN || d->tokens[at].ner == NER_NORP || word_is(d, at, W_PROJECT_END);
    if (name && same_sentence(d, at + 1, t) && !strcmp(d->tokens[at].lower, "of") && d->tokens[at + 1].upos == UPOS_PROPN)     /* "the port |of Halem" */
        for (at++; at - t < 9 && same_sentence(d, at, t) && d->tokens[at].upos == UPOS_PROPN;)
            at++;
    return name ? at : t;
}

/* "from A to B", "in C": what makes a bare noun particular. The words decide: the parser may hang them on the verb. */
static struct span told_apart(const struct document *d, int32_t t)
{
    if (!same_sentence(d, t, t + 2) || !clause_word_in(d->tokens[t + 1].lower, "from between to near in at on outside off across over under along linking through connecting"))
        return span_make(0, 0);
    int32_t at = past_place(d, t + 2);
    if (at == t + 2)
        return span_make(0, 0);
    if (same_sentence(d, at + 1, t) && clause_word_in(d->tokens[at].lower, "to and with"))
        at = past_place(d, at + 1) > at + 1 ? past_place(d, at + 1) : at;
    return span_make(d->tokens[t].span.start, d->tokens[at - 1].span.end);
}

static int32_t known(const struct document *d, struct span name)
{
    for (uint32_t i = 0; i < d->n_claims; i++)
        if (d->claims[i].kind == CLAIM_PROJECT && span_overlaps(d->claims[i].project.name, name))
            return (int32_t)i;
    return -1;
}

static bool same_name(const struct document *d, struct span a, struct span b)
{
    return span_length(a) == span_length(b) && !strncasecmp(d->text + a.start, d->text + b.start, span_length(a));
}

/* The claim of the same project told before: the same words, or "the dam" after "the Kambar dam". */
static int32_t earlier(const struct document *d, int32_t t, struct span words, bool named)
{
    int32_t det = document_child(d, t, REL_DET, -1), s = document_sentence_of_token(d, t);
    bool definite = det >= 0 && clause_word_in(d->tokens[det].lower, "the this that");
    for (uint32_t i = d->n_claims; i-- > 0;) {
        const struct claim *c = &d->claims[i];
        if (c->kind != CLAIM_PROJECT)
            continue;
        if (named ? same_name(d, c->project.name, words) : definite && s - c->sentence < 12 && c->project.noun && !strcmp(c->project.noun, d->tokens[t].lower))
            return (int32_t)i;
    }
    return -1;
}

static void add_one_step(struct document *d, struct claim *c, struct phase p)
{
    struct project_step *last = c->project.n_steps ? &c->project.steps[c->project.n_steps - 1] : NULL;
    if (!p.name || (last && !strcmp(last->phase, p.name)))
        return;
    struct project_step *made = ARENA_PUSH(&d->arena, c->project.steps, c->project.n_steps, c->project.cap_steps);
    if (!made)
        return;
    *made = (struct project_step){p.name, p.span};
    if (!c->project.phase || !p.open || c->status == CLAIM_PLANNED) {
        c->project.phase = p.name;
        c->status = p.open ? CLAIM_PLANNED : CLAIM_ACTUAL;
        c->factuality = p.open ? 0 : 2.5;
    }
}

static void add_step(struct document *d, struct claim *c, struct phase p)
{
    for (int i = 0; i < 3 && p.name; i++, p = project_next_phase(d, p))
        add_one_step(d, c, p);
}

static bool cited(const struct document *d, struct span s)
{
    for (uint32_t i = 0; i < d->n_claims; i++)
        if (d->claims[i].kind == CLAIM_CITATION && span_overlaps(d->claims[i].span, s))
            return true;
    return false;
}

static bool listed(const struct document *d, const struct index_list *l, const char *name)
{
    for (uint32_t i = 0; i < l->count; i++)
        if (name && d->actors[l->items[i]].name && !strcmp(d->actors[l->items[i]].name, name))
            return true;
    return false;
}

static void surroundings(struct document *d, struct claim *c)
{
    for (uint32_t i = 0; i < d->n_actors; i++)
        if (d->actors[i].sentence == c->sentence && d->actors[i].named && !d->actors[i].place_use && d->actors[i].can_act && !cited(d, d->actors[i].core) &&
            !span_overlaps(d->actors[i].core, c->project.name) && !listed(d, &c->project.actors, d->actors[i].name))
            clause_push(d, &c->project.actors, (int32_t)i);
    for (uint32_t i = document_first_place(d, c->sentence); i < d->n_places && d->places[i].sentence == c->sentence; i++)
        clause_push(d, &c->project.where, (int32_t)i);
    for (uint32_t i = 0; i < d->n_quantities && c->project.n_amounts < 4; i++) {
        const struct quantity *q = &d->quantities[i];
        bool money = q->unit && strlen(q->unit) == 3 && q->unit[0] >= 'A' && q->unit[0] <= 'Z' && q->unit[1] >= 'A' && q->unit[1] <= 'Z';
        if (q->sentence == c->sentence && money)
            c->project.amounts[c->project.n_amounts++] = q->span;
    }
}

/* "the Coast Pipeline Company" is no pipeline */
static const char BODIES[] = "company corporation corp inc ltd limited authority ministry group bank agency commission union council association federation "
                             "partners holdings trust board institute club party times post";

/* "the Line of Control", "a peaceful settlement" */
static bool stands_for_else(const struct document *d, int32_t t)
{
    int32_t of = same_sentence(d, t, t + 2) && !strcmp(d->tokens[t + 1].lower, "of") ? t + 2 : -1, kind = clause_child2(d, t, REL_AMOD, REL_COMPOUND);
    bool drawn = of >= 0 && !strcmp(d->tokens[t].lower, "line") && clause_word_in(d->tokens[of].lower, "control contact actual demarcation separation");
    return drawn || (kind >= 0 && !strcmp(d->tokens[t].lower, "settlement") && clause_word_in(d->tokens[kind].lower, "political peaceful peace negotiated diplomatic final comprehensive"));
}

static bool is_project_noun(const struct document *d, int32_t t)
{
    const struct token *k = &d->tokens[t];
    bool mine = !strcmp(k->lower, "mine") && k->rel != REL_NMOD_POSS;   /* also the pronoun, to a tagger */
    if ((k->upos != UPOS_NOUN && k->upos != UPOS_PROPN && !mine) || !type_of(d, t))
        return false;
    if (stands_for_else(d, t))
        return false;
    if (isupper((unsigned char)k->form[0]) && same_sentence(d, t, t + 1) && d->tokens[t + 1].upos == UPOS_PROPN && !type_of(d, t + 1))
        return false;                   /* "Grid Ledger" */
    bool joined = k->upos == UPOS_PROPN || (t > 0 && d->tokens[t - 1].upos == UPOS_PROPN);      /* "China Road |and Bridge Corporation" */
    for (int32_t i = t + 1; same_sentence(d, i, t) && i < t + 5 && (d->tokens[i].upos == UPOS_PROPN || (joined && clause_word_in(d->tokens[i].lower, "and &"))); i++)
        if (clause_word_in(d->tokens[i].lower, BODIES))
            return false;
    bool inside = k->rel == REL_COMPOUND || (k->rel == REL_FLAT && k->head >= 0);
    return !inside || !same_sentence(d, t, t + 1) || d->tokens[t + 1].upos == UPOS_PROPN || word_is(d, t + 1, W_PROJECT_PART);
}

/* "The mine has stalled" after "At stake is the Kor Dara copper mine", of which nothing was said: the name there. */
static struct span name_before(const struct document *d, int32_t t)
{
    int32_t det = document_child(d, t, REL_DET, -1), from = t > 400 ? t - 400 : 0;
    bool named = false;
    if (det < 0 || !clause_word_in(d->tokens[det].lower, "the this that"))
        return span_make(0, 0);
    for (int32_t k = t - 1; k >= from; k--)
        if (!strcmp(d->tokens[k].lower, d->tokens[t].lower) && is_project_noun(d, k)) {
            struct span s = words_of(d, k, &named);
            if (named)
                return s;
        }
    return span_make(0, 0);
}

static bool built(const struct document *d, struct phase p)
{
    int32_t step = p.name ? document_token_at(d, p.span.start) : -1;
    return step >= 0 && clause_word_in(d->tokens[step].lemma, "build construct extend erect lay rebuild");
}

/* "The railway was shelved", "the proposed refinery", "is building a dam": without a name, but what was done was done to it. */
static bool told_plainly(const struct document *d, int32_t t, struct phase p)
{
    int32_t det = clause_child2(d, t, REL_DET, REL_NMOD_POSS), step = p.name ? document_token_at(d, p.span.start) : -1;
    bool plain = word_is(d, t, W_PROJECT_PLAIN) && document_child(d, t, REL_COMPOUND, -1) < 0;
    if (plain || det < 0 || step < 0)
        return false;
    bool definite = !clause_word_in(d->tokens[det].lower, "a an no any every some another each");
    if (!definite && (clause_negated(d, step) || clause_word_in(d->tokens[clause_surface_subject(d, step) < 0 ? step : clause_surface_subject(d, step)].lower, "you one")))
        return false;                   /* "You cannot build a mine with a press release" */
    bool own = d->tokens[step].head == t && d->tokens[step].rel == REL_AMOD;
    bool done = d->tokens[t].head == step && (d->tokens[t].rel == REL_OBJ || d->tokens[t].rel == REL_NSUBJ_PASS || (d->tokens[t].rel == REL_NSUBJ && definite));
    int32_t kind = clause_child2(d, t, REL_COMPOUND, REL_AMOD);         /* "A free zone opened", "a gas terminal has never left the drawing board" */
    bool of_a_kind = kind >= 0 && kind < t && d->tokens[kind].upos != UPOS_VERB && (p.idiom || (done && d->tokens[t].rel != REL_OBJ && clause_word_in(p.name, "completed stalled cancelled")));
    return of_a_kind || (definite && (own || p.idiom)) || (done && (built(d, p) || (definite && (d->tokens[step].upos == UPOS_ADJ || clause_word_in(p.name, "stalled cancelled completed")))));
}

/* "The Rubaya coltan mine is under rebel control": of a work with a name of its own that a clause is about, though no step is told. */
static bool stands_by_name(const struct document *d, int32_t t)
{
    enum ud_rel r = (enum ud_rel)d->tokens[t].rel;
    int32_t kind = document_child(d, t, REL_COMPOUND, -1);
    bool common = kind >= 0 && kind == t - 1 && d->tokens[kind].upos == UPOS_NOUN;        /* "coltan mine", no "Bagram airfield" */
    bool strict = word_is(d, t, W_PROJECT_MINE) || word_is(d, t, W_PROJECT_ENERGY) || clause_word_in(d->tokens[t].lemma, "railway railroad canal") ||
                  (common && !strcmp(d->tokens[kind].lower, "power") && !strcmp(d->tokens[t].lemma, "station"));
    return strict && (common || !word_is(d, t, W_PROJECT_PLAIN)) && (r == REL_NSUBJ || r == REL_NSUBJ_PASS || r == REL_OBJ);
}

/* Is enough told of it: a name, what sets it apart, or a phase that is told plainly? */
static bool told_enough(const struct document *d, int32_t t, struct phase p, bool named, bool apart)
{
    bool particular = apart && !clause_word_in(d->tokens[t].lemma, "project scheme initiative zone park network hub");
    bool idle = p.name && !p.idiom && clause_word_in(p.name, "started discussed") && !built(d, p) && word_is(d, t, W_PROJECT_PLAIN);
    bool many = d->tokens[t].feat_bits & FEAT_PLUR && !named && word_is(d, t, W_PROJECT_TRANSPORT);       /* "ports in Spain" */
    int32_t det = document_child(d, t, REL_DET, -1);
    bool which = named || (det >= 0 && !clause_word_in(d->tokens[det].lower, "a an any every some another each"));
    if (p.name)
        return named || told_plainly(d, t, p) || (particular && !idle && !p.runs && !many);
    return which && (named || particular) && stands_by_name(d, t);
}

static void project_of(struct document *d, int32_t t)
{
    if (!is_project_noun(d, t))
        return;
    bool named;
    struct span here = words_of(d, t, &named), words = named ? here : name_before(d, t);
    named = !span_empty(words);
    words = named ? words : here;
    struct span apart = named ? span_make(0, 0) : told_apart(d, t);
    struct phase p = project_phase(d, t);
    int32_t before = earlier(d, t, words, named);
    if (before >= 0) {
        add_step(d, &d->claims[before], p);
        return;
    }
    if (!told_enough(d, t, p, named, !span_empty(apart)) || known(d, words) >= 0)
        return;
    struct claim *c = situation_add(d, CLAIM_PROJECT, span_empty(apart) ? here : span_make(here.start, apart.end), "project");
    if (!c)
        return;
    c->project.name = named ? words : c->span;
    c->project.noun = d->tokens[t].lower;
    c->project.type = type_of(d, t);
    add_step(d, c, p);
    surroundings(d, c);
}

/* "Construction was suspended", "work has resumed", with no project of its own below: of the project told last. */
static void work_of(struct document *d, int32_t t)
{
    if (!word_is(d, t, W_PROJECT_WORK) || d->tokens[t].upos != UPOS_NOUN || (d->tokens[t].rel != REL_NSUBJ && d->tokens[t].rel != REL_NSUBJ_PASS && d->tokens[t].rel != REL_OBJ))
        return;
    if ((uint32_t)t + 1 < d->n_tokens && d->tokens[t + 1].upos == UPOS_ADP)
        return;
    int32_t s = document_sentence_of_token(d, t);
    for (uint32_t i = d->n_claims; i-- > 0;)
        if (d->claims[i].kind == CLAIM_PROJECT && s - d->claims[i].sentence < 8) {
            add_step(d, &d->claims[i], project_phase(d, t));
            return;
        }
}

void situation_projects(struct document *d)
{
    for (uint32_t s = 0; s < d->n_sentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        if (!(sentence->flags & SENTENCE_PARSED) || sentence->flags & SENTENCE_LIST)
            continue;
        for (uint32_t i = 0; i < sentence->count; i++) {
            project_of(d, (int32_t)(sentence->first + i));
            work_of(d, (int32_t)(sentence->first + i));
        }
    }
}
