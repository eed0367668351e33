/* Events. In: a parsed document with actors. Out: claims of kind event. For each sentence: the best frame of
   every predicate; operators combine with what they embed, inside out (algebra.tsv); then status, and one
   event per act and pair. Idea: PETRARCH-2's code algebra (Norris, Schrodt & Beieler 2017) on dependencies;
   override and block as in ACCENT (Boschee, Natarajan & Weischedel 2013). */
#include "claim/event.h"

#include "claim/events.h"
#include "claim/relevance.h"
#include "claim/standing.h"

#include <string.h>

enum { FREE, USED, SILENT };    /* what became of a token: filler of a condition, or act whose event is not printed */

struct act {
    struct match m;
    bool matched;
    uint8_t fate, forced;       /* forced: status given by an operator; 255 none */
    uint32_t code;              /* row of codes, UINT32_MAX none */
    bool operated;              /* code comes from the algebra */
};

struct work {
    struct scene scene;
    const struct claim_options *options;
    struct act *acts;           /* of the sentence, by token - first */
    int32_t first, count;
    uint32_t claims_before;
    bool political;             /* the document is: then deeds without a name in them count, too */
    bool eventful;              /* the sentence holds an act that is printed */
};

static struct act *act_at(struct work *w, int32_t token)
{
    return token >= w->first && token < w->first + w->count ? &w->acts[token - w->first] : NULL;
}

static const char *cameo_of(const struct act *a)
{
    const struct code_record *c = a->matched ? table_code(a->m.table, a->code) : NULL;
    return c ? table_string(a->m.table, c->cameo) : "";
}

/* --- operators --- */

static void add_all(struct actor_set *to, const struct actor_set *from)
{
    for (uint32_t i = 0; i < from->count; i++)
        actor_set_add(to, from->items[i]);
}

static void embedded_subject(struct work *w, const struct act *a, const struct act *inner, struct actor_set *out)
{
    struct predicate p;
    predicate_read(w->scene.d, inner->m.token, &p);
    for (uint32_t i = 0; i < p.n_arguments; i++) {
        int32_t m = p.arguments[i].kind == (p.passive ? ROLE_OBJ : ROLE_SUBJ) ? scene_actor(&w->scene, p.arguments[i].token, false) : -1;
        if (m >= 0 && !(a->m.source.count && a->m.source.items[0] == m))
            actor_set_add(out, m);
    }
}

/* the one who is asked, threatened, promised: named by the operator, or found in the embedded act */
static void operator_target(struct work *w, struct act *a, const struct act *inner, char rule)
{
    struct actor_set *t = &a->m.target;
    if (t->count)
        return;
    bool addressee_first = rule == 'a' || rule == 'b';
    if (addressee_first)
        add_all(t, &a->m.addressee);
    if (!t->count && rule == 'a' && inner)      /* urged X to go: X may hang on "go" */
        embedded_subject(w, a, inner, t);
    if (!t->count && inner && (rule == 't' || rule == 'b' || rule == 'a'))
        add_all(t, inner->m.target.count ? &inner->m.target : inner->m.with.count ? &inner->m.with : &inner->m.both);
    if (!t->count && inner)
        add_all(t, rule == 't' ? &a->m.addressee : &inner->m.source);
    if (!t->count && inner && !inner->matched) {    /* an act that has no code: whoever is in it */
        struct predicate p;
        predicate_read(w->scene.d, inner->m.token, &p);
        for (uint32_t i = 0; i < p.n_arguments && !t->count; i++)
            if (p.arguments[i].kind != ROLE_SUBJ || rule == 's')
                actor_set_add(t, scene_actor(&w->scene, p.arguments[i].token, false));
    }
    for (uint32_t i = 0; i < t->count; i++)
        for (uint32_t k = 0; k < a->m.source.count; k++)
            if (t->items[i] == a->m.source.items[k]) {
                t->items[i--] = t->items[--t->count];
                break;
            }
}

static void embed(struct act *inner, uint8_t embedded)
{
    if (embedded == 255)
        inner->fate = SILENT;
    else if (embedded != STATUS_KEEP)
        inner->forced = embedded;
}

static bool is_operator(const struct act *a, const char *name) { return a->m.frame->code == operator_find(name, strlen(name)); }

/* "insisted that it would not leave" asks nothing of anybody: the act below is the doer's own */
static bool of_himself(struct work *w, const struct act *a, const struct act *inner)
{
    int32_t subject = inner ? document_child(w->scene.d, a->m.clause, REL_NSUBJ, -1) : -1, m = subject >= 0 ? scene_actor(&w->scene, subject, false) : -1;
    return m >= 0 && a->m.source.count && a->m.source.items[0] == m && (is_operator(a, "demand") || is_operator(a, "urge"));
}

/* "vowed never to recognise": not to help is to refuse; not to harm, or what has no code, is a promise all the same. */
static const struct algebra_record *row_of(struct work *w, const struct act *a, const struct act *inner)
{
    const struct frame_table *shipped = w->scene.table[w->scene.n_tables - 1];
    uint32_t operator = a->m.frame->code;
    const char *cameo = inner ? cameo_of(inner) : "";
    bool promise = is_operator(a, "promise") || is_operator(a, "agree") || is_operator(a, "offer");
    if (inner && promise && status_is_negated(w->scene.d, a->m.clause)) {
        bool helps = *cameo && plover_quad((enum plover_root)table_code(a->m.table, inner->code)->root) <= 2;
        return helps ? table_algebra(shipped, operator_find("refuse", 6), cameo) : table_algebra(shipped, operator, "");
    }
    const struct algebra_record *row = table_algebra(shipped, operator, cameo);
    return row ? row : table_algebra(shipped, operator, "");
}

static void operate(struct work *w, struct act *a)
{
    struct act *inner = a->m.clause >= 0 ? act_at(w, a->m.clause) : NULL;
    if (inner && !inner->matched)
        inner->m.token = a->m.clause;
    const char *cameo = inner ? cameo_of(inner) : "";
    if (of_himself(w, a, inner))
        return;
    const struct algebra_record *row = row_of(w, a, inner);
    if (!*cameo && (!row || row->code == UINT32_MAX) && match_plain(&w->scene, a->m.token, &a->m)) {
        a->code = a->m.frame->code;
        return;
    }
    a->code = row ? row->code : UINT32_MAX;     /* an overlay keeps the order of codes */
    a->operated = true;
    if (!row)
        return;
    if (a->code != UINT32_MAX)
        operator_target(w, a, inner, (char)row->target);
    if (!inner)
        return;
    const struct frame_table *shipped = w->scene.table[w->scene.n_tables - 1];
    struct standing own = status_of(w->scene.d, shipped, a->m.token);
    if (row->embedded < CLAIM_STATUS_COUNT && own.factuality < 0)    /* did not deny that ... */
        return;
    bool open = own.status == CLAIM_POSSIBLE || own.status == CLAIM_HYPOTHETICAL || own.status == CLAIM_QUESTION;
    uint8_t embedded = row->embedded == CLAIM_PLANNED && open ? own.status : row->embedded;     /* "may decide to impose" */
    if (embedded == CLAIM_PROMISED && status_is_negated(w->scene.d, a->m.clause))
        embedded = CLAIM_NEGATED;
    embed(inner, embedded);
    for (int32_t c = document_child(w->scene.d, a->m.clause, REL_CONJ, -1); c >= 0; c = document_child(w->scene.d, a->m.clause, REL_CONJ, c))
        if (act_at(w, c))
            embed(act_at(w, c), embedded);
}

/* --- one act to claims --- */

static bool push_index(struct document *d, struct index_list *l, int32_t i)
{
    int32_t *slot = ARENA_PUSH(&d->arena, l->items, l->count, l->cap);
    if (slot)
        *slot = i;
    return slot != NULL;
}

static void push_set(struct document *d, struct index_list *l, const struct actor_set *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        push_index(d, l, s->items[i]);
}

static void set_contexts(struct document *d, struct event *e, const struct frame_table *t, uint32_t word)
{
    const char *at = table_string(t, word);
    while (*at && e->n_contexts < 4) {
        size_t n = strcspn(at, ",");
        const char *name = arena_string(&d->arena, at, n);
        if (name)
            e->contexts[e->n_contexts++] = name;
        at += n + (at[n] == ',');
    }
}

static void set_code(struct document *d, struct event *e, const struct act *a)
{
    const struct code_record *c = table_code(a->m.table, a->code);
    e->root = (uint8_t)c->root;
    e->mode = c->mode == WORD_NONE ? NULL : table_string(a->m.table, c->mode);
    e->cameo = table_string(a->m.table, c->cameo);
    e->goldstein = c->goldstein;
    set_contexts(d, e, a->m.table, a->m.frame->context != WORD_NONE ? a->m.frame->context : c->contexts);
}

/* "will not hesitate", "has no intention": the negation is a word of the frame, not said of it */
static bool negation_is_ours(const struct match *m)
{
    static const char *const words[] = {"not", "no", "never", NULL};
    for (uint32_t i = 0; i < m->frame->n_fixed; i++)
        for (const char *const *w = words; *w; w++)
            if (!strcmp(*w, table_string(m->table, table_fixed(m->table, m->frame, i))))
                return true;
    return false;
}

static struct standing standing_of_act(struct work *w, const struct act *a)
{
    const struct frame_table *shipped = w->scene.table[w->scene.n_tables - 1];
    struct standing s = status_of(w->scene.d, shipped, a->m.token);
    if (s.status == CLAIM_NEGATED && negation_is_ours(&a->m)) {
        s.status = CLAIM_ACTUAL;
        s.factuality = status_factuality(CLAIM_ACTUAL);
    }
    bool no = s.status == CLAIM_NEGATED || s.status == CLAIM_DENIED || s.status == CLAIM_QUESTION;
    if (a->m.spoken && !no) {       /* "said Chad would pay": what is still to come has been threatened */
        s.status = CLAIM_ACTUAL;
        s.factuality = status_factuality(CLAIM_ACTUAL);
    } else if (a->forced != 255) {
        s.status = a->forced;
        s.factuality = status_factuality((enum claim_status)a->forced);
    } else if (a->m.frame->status != 255 && s.status == CLAIM_ACTUAL) {
        s.status = a->m.frame->status;
        s.factuality = status_factuality((enum claim_status)s.status);
    }
    return s;
}

static bool same_list(const struct document *d, const struct index_list *l, const struct actor_set *s)
{
    if (l->count != s->count)
        return false;
    for (uint32_t i = 0; i < s->count; i++)
        if (l->items[i] != s->items[i] && strcmp(d->actors[l->items[i]].name, d->actors[s->items[i]].name) != 0)
            return false;
    return true;
}

static struct claim *twin(struct work *w, const struct act *a, const struct actor_set *source, const struct actor_set *target)
{
    struct document *d = w->scene.d;
    uint32_t root = table_code(a->m.table, a->code)->root;
    for (uint32_t i = w->claims_before; i < d->n_claims; i++) {
        struct event *e = &d->claims[i].event;
        if (d->claims[i].kind == CLAIM_EVENT && e->root == root && same_list(d, &e->source, source) && same_list(d, &e->target, target))
            return &d->claims[i];
    }
    return NULL;
}

static const char *rule_of(struct document *d, const struct match *m)
{
    return arena_format(&d->arena, "%s:%u", table_string(m->table, m->frame->file), m->frame->line);
}

static struct span act_span(const struct document *d, const struct actor_set *a, const struct actor_set *b, int32_t token)
{
    struct span s = d->tokens[token].span;
    int32_t sentence = document_sentence_of_token(d, token);
    for (uint32_t i = 0; i < a->count; i++)
        if (d->actors[a->items[i]].sentence == sentence)
            s = span_join(s, d->actors[a->items[i]].core);
    for (uint32_t i = 0; i < b->count; i++)
        if (d->actors[b->items[i]].sentence == sentence)
            s = span_join(s, d->actors[b->items[i]].core);
    return s;
}

/* the word and the fixed words right behind it: "shot dead", "carried out" */
static struct span trigger_span(const struct work *w, const struct match *m)
{
    const struct document *d = w->scene.d;
    struct span s = d->tokens[m->token].span;
    bool more = m->frame->pos == FRAME_VERB;
    for (int32_t t = m->token + 1; more && t < w->first + w->count; t++) {
        more = false;
        for (uint32_t i = 0; i < m->frame->n_fixed; i++)
            more |= !strcmp(table_string(m->table, table_fixed(m->table, m->frame, i)), d->tokens[t].lower);
        if (more)
            s = span_join(s, d->tokens[t].span);
    }
    return s;
}

static void emit(struct work *w, const struct act *a, const struct actor_set *source, const struct actor_set *target)
{
    struct document *d = w->scene.d;
    struct standing s = standing_of_act(w, a);
    if (s.status == CLAIM_HOPED && !a->operated)     /* a goal, never an event */
        return;
    if (a->m.frame->action == ACTION_STATEMENT && s.status != CLAIM_ACTUAL && !a->operated)     /* nobody has said it */
        return;
    if (twin(w, a, source, target))
        return;
    struct claim *c = ARENA_PUSH(&d->arena, d->claims, d->n_claims, d->cap_claims);
    if (!c)
        return;
    *c = (struct claim){.kind = CLAIM_EVENT, .status = s.status, .factuality = s.factuality};
    c->confidence = .5 + (a->m.score > 20 ? .45 : .0225 * a->m.score);
    c->sentence = document_sentence_of_token(d, a->m.token);
    c->span = act_span(d, source, target, a->m.token);
    c->rule = rule_of(d, &a->m);
    c->note = w->options->explain ? arena_format(&d->arena, "score %d; status: %s%s%s", a->m.score, s.reason,
                                                 a->m.note ? "; " : "", a->m.note ? a->m.note : "") : NULL;
    c->when = (struct when){DATE_NONE, DATE_NONE, NULL, {0, 0}, false};
    set_code(d, &c->event, a);
    c->event.trigger = trigger_span(w, &a->m);
    c->event.trigger_token = a->m.token;
    push_set(d, &c->event.source, source);
    push_set(d, &c->event.target, target);
    for (uint32_t i = 0; i < a->m.n_places; i++)
        push_index(d, &c->event.where, a->m.places[i]);
}

/* one mention, or the title within it ("House Speaker" of "House Speaker Ada Obi") */
static bool same_actor(const struct document *d, int32_t a, int32_t b)
{
    const struct actor_mention *x = &d->actors[a], *y = &d->actors[b];
    return a == b || (y->type == ACTOR_PERSON && y->named && y->first == x->first && x->last < y->head);
}

static void without(const struct document *d, struct actor_set *s, const struct actor_set *other)
{
    for (uint32_t i = 0; i < s->count; i++)
        for (uint32_t k = 0; k < other->count; k++)
            if (same_actor(d, s->items[i], other->items[k])) {
                s->items[i--] = s->items[--s->count];
                break;
            }
}

/* "[the Kenyan] government's offer": who is only told within the doer's phrase is no target */
static void without_parts(const struct document *d, struct actor_set *s, const struct actor_set *whole)
{
    for (uint32_t i = 0; i < s->count; i++)
        for (uint32_t k = 0; k < whole->count; k++) {
            const struct actor_mention *x = &d->actors[whole->items[k]], *y = &d->actors[s->items[i]];
            if (x->first <= y->first && y->last <= x->head && y->head != x->head) {
                s->items[i--] = s->items[--s->count];
                break;
            }
        }
}

/* A with B is one act: the party that the sentence makes the doer, or names first, is its source. */
static void emit_both(struct work *w, struct act *a)
{
    struct actor_set *x = &a->m.both, *y = &a->m.with;
    without(w->scene.d, y, x);
    if (!x->count)
        *x = *y, y->count = 0;
    if (!y->count && x->count > 1) {
        *y = *x;
        x->count = 1;
        without(w->scene.d, y, x);
    }
    if (x->count)
        emit(w, a, x, y);
}

/* "X mocked Y, saying that ...": the words of an act that is coded */
static bool echoed(struct work *w, const struct act *a)
{
    const struct token *t = &w->scene.d->tokens[a->m.token];
    const struct act *above = t->rel == REL_ADVCL && t->feat_bits & (FEAT_GER | FEAT_PART) && t->head >= 0 ? act_at(w, t->head) : NULL;
    return above && above->matched && above->code != UINT32_MAX && above->fate == FREE && above->m.frame->action != ACTION_BLOCK;
}

/* "Prosecutors said that three men were detained": of an arrest without a doer, officers of the law tell their own */
static void arrest_by_speaker(struct work *w, struct act *a)
{
    const struct document *d = w->scene.d;
    if (!a->m.passive || a->m.source.count || !a->m.target.count || strcmp(cameo_of(a), "173"))
        return;
    int32_t up = d->tokens[a->m.token].head;
    bool told = d->tokens[a->m.token].rel == REL_CCOMP || d->tokens[a->m.token].rel == REL_PARATAXIS;
    const struct act *says = told && up >= 0 ? act_at(w, up) : NULL;
    if (!says || !says->matched || says->m.frame->action != ACTION_STATEMENT || !says->m.source.count)
        return;
    const struct actor_mention *speaker = &d->actors[says->m.source.items[0]];
    bool political = relevance_of_actors(d, &a->m.target) || relevance_crosses(d, speaker);
    if (political && speaker->sectors & (SECTOR_COP | SECTOR_JUD | SECTOR_MIL | SECTOR_SPY))
        a->m.source = says->m.source;
}

/* NULL, or why the act is not printed */
static const char *irrelevant(struct work *w, const struct act *a, uint32_t root)
{
    const struct document *d = w->scene.d;
    if (root == ROOT_NONE && echoed(w, a))
        return "the words of another act";
    if (root == ROOT_NONE)
        return relevance_speaks(d, &a->m, w->political || w->eventful) ? NULL : "who speaks stands for no state, party, army or group";
    return relevance_objection(d, &a->m, root, table_string(a->m.table, table_code(a->m.table, a->code)->cameo), w->political);
}

/* A (says it) will not do what would help B: a refusal, whatever the act. */
static void emit_refusal(struct work *w, const struct act *a, uint32_t root)
{
    struct act refusal = *a;
    if (root == ROOT_NONE || plover_quad((enum plover_root)root) > 2 || !a->m.source.count + !a->m.both.count == 2 || !status_is_refusal(w->scene.d, a->m.token))
        return;
    const struct algebra_record *row = table_algebra(w->scene.table[w->scene.n_tables - 1], operator_find("refuse", 6), cameo_of(a));
    if (!row || row->code == UINT32_MAX)
        return;
    struct actor_set *source = a->m.source.count ? &refusal.m.source : &refusal.m.both;
    struct actor_set *target = a->m.target.count ? &refusal.m.target : a->m.addressee.count ? &refusal.m.addressee : &refusal.m.with;
    refusal.code = row->code;
    refusal.forced = CLAIM_ACTUAL;
    without(w->scene.d, target, source);
    emit(w, &refusal, source, target);
}

static bool same_side(const struct document *d, int32_t a, int32_t b)
{
    const struct actor_mention *x = &d->actors[a], *y = &d->actors[b];
    return a == b || (x->entity && y->entity && !strcmp(x->entity, y->entity)) || (x->country && *x->country && y->country && !strcmp(x->country, y->country));
}

/* "X said it would ...": the act is below a statement of its own doer, or of his state */
static bool announced(struct work *w, const struct act *a, int32_t doer)
{
    for (int32_t t = a->m.token, up; (up = w->scene.d->tokens[t].head) >= 0; t = up) {
        const struct act *says = act_at(w, up);
        if (says && says->matched && says->m.frame->action == ACTION_STATEMENT && says->m.source.count)
            return same_side(w->scene.d, says->m.source.items[0], doer);
    }
    return false;
}

/* The word that tells the will to do it: "will"; "would", if the doer says so; "plans", "decided". -1: none, a mere
   expectation ("was to visit", "is likely to visit"). */
static int32_t word_of_will(struct work *w, const struct act *a, bool own)
{
    const struct frame_table *shipped = w->scene.table[w->scene.n_tables - 1];
    int32_t modal = status_future(w->scene.d, a->m.token), up = w->scene.d->tokens[a->m.token].head;
    if (modal >= 0)
        return own || strcmp(w->scene.d->tokens[modal].lemma, "would") ? modal : -1;
    const struct act *plan = up >= 0 ? act_at(w, up) : NULL;
    bool plans = plan && plan->matched && plan->m.clause == a->m.token && plan->m.frame->action == ACTION_OPERATOR && !plan->m.passive;
    return plans && plan->m.frame->code == operator_find("intend", 6) && status_of(w->scene.d, shipped, up).status == CLAIM_ACTUAL ? up : -1;
}

/* What somebody is going to do he has undertaken, if it helps, or threatened, if it harms (PLOVER, "future tense");
   harm only where the doer says so himself, of an attack or on a condition. The act itself stays, as planned. */
static void emit_intent(struct work *w, const struct act *a, uint32_t root)
{
    struct act intent = *a;
    struct actor_set *source = a->m.source.count ? &intent.m.source : &intent.m.both;
    unsigned quad = plover_quad((enum plover_root)root);
    if (a->operated || root == ROOT_NONE || root == ROOT_AGREE || quad == 3 || a->m.frame->pos != FRAME_VERB || !source->count)
        return;
    uint8_t status = standing_of_act(w, a).status;
    bool own = announced(w, a, source->items[0]), on_condition = status == CLAIM_HYPOTHETICAL && own;
    if (!(status == CLAIM_PLANNED || status == CLAIM_PROMISED || on_condition) || (quad == 4 && !(own && (on_condition || root == ROOT_ASSAULT))))
        return;
    const struct algebra_record *row = table_algebra(w->scene.table[w->scene.n_tables - 1], operator_find("promise", 7), cameo_of(a));
    struct actor_set *target = a->m.target.count ? &intent.m.target : a->m.addressee.count ? &intent.m.addressee : &intent.m.with;
    intent.m.token = word_of_will(w, a, own);
    if (!row || row->code == UINT32_MAX || intent.m.token < 0)
        return;
    intent.code = row->code;
    intent.forced = CLAIM_ACTUAL;
    without(w->scene.d, target, source);
    emit(w, &intent, source, target);
}

/* "X and Y agreed to ...", with nobody else in it: they agreed with each other */
static bool mutual(const struct act *a, uint32_t root)
{
    return root == ROOT_AGREE && a->m.frame->action == ACTION_OPERATOR && a->m.frame->code == operator_find("agree", 5) &&
           a->m.source.count > 1 && !a->m.target.count;
}

/* "rejected the plan", "conveyed concern about the furlough": a thing that is nobody's is what the act is about, and
   suffers only what is done by force. */
static bool nobodys_thing(const struct document *d, int32_t m, uint32_t root)
{
    const struct actor_mention *a = &d->actors[m];
    if (*a->code || root == ROOT_ASSAULT || root == ROOT_COERCE || root == ROOT_PROTEST)
        return false;
    bool thing = a->type == ACTOR_THING && !a->named && !a->can_act;
    return thing || d->tokens[a->head].upos == UPOS_NUM || (a->type == ACTOR_PRONOUN && a->antecedent < 0);
}

/* "pulled out of [a deal with the army]": then who is in the thing is meant, if anybody */
static void drop_things(const struct work *w, struct actor_set *set, const struct actor_set *source, uint32_t root)
{
    struct actor_set kept = {.count = 0};
    for (uint32_t i = 0; i < set->count; i++) {
        int32_t m = set->items[i];
        if (nobodys_thing(w->scene.d, m, root))
            m = scene_actor(&w->scene, w->scene.d->actors[m].head, false);
        actor_set_add(&kept, m);
    }
    without(w->scene.d, &kept, source);
    *set = kept;
}

static void emit_act(struct work *w, struct act *a)
{
    if (!a->matched || a->fate != FREE || a->code == UINT32_MAX)
        return;
    uint32_t root = table_code(a->m.table, a->code)->root;
    if (root == ROOT_NONE && !w->options->statements)
        return;
    arrest_by_speaker(w, a);
    const char *objection = irrelevant(w, a, root);
    if (objection) {
        struct silence *silence = ARENA_PUSH(&w->scene.d->arena, w->scene.d->silences, w->scene.d->n_silences, w->scene.d->cap_silences);
        if (silence)
            *silence = (struct silence){a->m.token, rule_of(w->scene.d, &a->m), objection};
        return;
    }
    if (mutual(a, root)) {
        a->m.both = a->m.source;
        a->m.source.count = 0;
    }
    emit_refusal(w, a, root);
    if (a->m.both.count || a->m.with.count)
        emit_both(w, a);
    without(w->scene.d, &a->m.target, &a->m.source);
    without_parts(w->scene.d, &a->m.target, &a->m.source);
    if (a->m.source.count)
        drop_things(w, &a->m.target, &a->m.source, root);
    if (a->m.source.count || a->m.target.count)
        emit(w, a, &a->m.source, &a->m.target);
    emit_intent(w, a, root);
}

/* A says B must act: a demand on B, whatever the act. */
static void ask_for_duty(struct work *w, const struct act *a)
{
    struct document *d = w->scene.d;
    int32_t clause = a->matched && a->m.frame->action == ACTION_STATEMENT ? document_child(d, a->m.token, REL_CCOMP, -1) : -1;
    int32_t subject = clause >= 0 && status_is_duty(d, clause) && !predicate_passive(d, clause) ? predicate_surface_subject(d, clause, 1) : -1;
    int32_t asked = subject >= 0 ? scene_actor(&w->scene, subject, false) : -1;
    if (asked < 0 || !a->m.source.count || a->m.source.items[0] == asked)
        return;
    struct act demand = *a;
    const struct act *inner = act_at(w, clause);
    const struct algebra_record *row = table_algebra(w->scene.table[w->scene.n_tables - 1], operator_find("demand", 6), inner ? cameo_of(inner) : "");
    if (!row || row->code == UINT32_MAX)
        return;
    demand.code = row->code;
    demand.m.target = (struct actor_set){{asked}, 1};
    emit(w, &demand, &demand.m.source, &demand.m.target);
}

/* --- a sentence --- */

static void match_sentence(struct work *w)
{
    for (int32_t i = 0; i < w->count; i++) {
        struct act *a = &w->acts[i];
        *a = (struct act){.forced = 255, .code = UINT32_MAX};
        a->matched = match_best(&w->scene, w->first + i, false, &a->m);
        if (a->matched && (a->m.frame->action == ACTION_CODE || a->m.frame->action == ACTION_STATEMENT))
            a->code = a->m.frame->code;
    }
}

/* a word that fills a condition of a frame is no act of its own: "held talks", "paid a visit" */
static void claim_fillers(struct work *w)
{
    for (int32_t i = 0; i < w->count; i++)
        for (uint32_t k = 0; w->acts[i].matched && k < w->acts[i].m.n_used; k++) {
            struct act *filler = act_at(w, w->acts[i].m.used[k]);
            if (filler && filler != &w->acts[i] && filler->fate == FREE)
                filler->fate = USED;
        }
}

static void operate_sentence(struct work *w)
{
    for (int depth = 64; depth >= 0; depth--)
        for (int32_t i = 0; i < w->count; i++) {
            uint16_t have = w->scene.d->tokens[w->first + i].depth;
            if ((have > 64 ? 64 : have) == depth && w->acts[i].matched && w->acts[i].m.frame->action == ACTION_OPERATOR)
                operate(w, &w->acts[i]);
        }
}

static bool holds_event(struct work *w)
{
    for (int32_t i = 0; i < w->count; i++) {
        const struct act *a = &w->acts[i];
        uint32_t root = a->matched && a->fate == FREE && a->code != UINT32_MAX ? table_code(a->m.table, a->code)->root : ROOT_NONE;
        if (root != ROOT_NONE && !irrelevant(w, a, root))
            return true;
    }
    return false;
}

static bool run_sentence(struct work *w, const struct sentence *s)
{
    w->first = (int32_t)s->first;
    w->count = (int32_t)s->count;
    w->claims_before = w->scene.d->n_claims;
    match_sentence(w);
    claim_fillers(w);
    operate_sentence(w);
    w->eventful = w->options->statements && holds_event(w);
    for (int32_t i = 0; i < w->count; i++) {
        emit_act(w, &w->acts[i]);
        ask_for_duty(w, &w->acts[i]);
    }
    return !w->scene.d->arena.failed;
}

/* An article in which states, parties, armies act: not one sentence, not the crime page. */
static bool political_document(const struct document *d)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->n_actors; i++)
        n += (d->actors[i].sectors & SECTORS_WEIGHTY & ~(uint32_t)SECTOR_MED) != 0;
    return d->n_sentences > 3 && n >= 4;
}

static uint32_t longest_sentence(const struct document *d)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < d->n_sentences; i++)
        most = d->sentences[i].count > most ? d->sentences[i].count : most;
    return most;
}

enum status event_run(const struct lexicon *l, struct document *d, const struct claim_options *o, struct error *e)
{
    struct work w = {.options = o};
    enum status status = scene_open(&w.scene, l, d, e);
    w.scene.explain = o->explain;
    w.political = political_document(d);
    w.acts = status ? NULL : ARENA_ARRAY(&d->arena, struct act, longest_sentence(d) + 1);
    if (!status && !w.acts)
        status = error_set(e, STATUS_NOMEM, 0, "out of memory");
    for (uint32_t i = 0; !status && i < d->n_sentences; i++) {
        const struct sentence *s = &d->sentences[i];
        if (s->flags & SENTENCE_PARSED && !(s->flags & SENTENCE_LIST) && s->count < 4000 && !run_sentence(&w, s))
            status = error_set(e, STATUS_NOMEM, 0, "out of memory");
    }
    return status;
}

enum status claim_run_events(const struct lexicon *l, struct document *d, const struct claim_options *o, struct error *e)
{
    static const struct claim_options none;
    uint32_t first = d->n_claims;
    enum status s = claim_run_attribution(l, d, e);
    if (!s && d->code)
        s = event_run(l, d, o ? o : &none, e);
    if (!s)
        s = count_run(d, first, e);
    if (!s && !claim_fill_asserters(d, first))
        s = error_set(e, STATUS_NOMEM, 0, "out of memory");
    return s ? s : claim_run_answers(l, d, e);
}
