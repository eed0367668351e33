/* In: an operator ("agreed to", "urged X to") and the acts of its sentence. Out: its code, from the algebra of operator and
   embedded act (data/codebook/algebra.tsv), and what becomes of the act below. Idea: PETRARCH-2's code algebra (Norris,
   Schrodt & Beieler 2017) on dependencies. */
#include "claim/act.h"

#include <string.h>

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

/* "agreed to set up a school": what is made is nobody yet */
static bool makes(const struct document *d, int32_t verb, int32_t object)
{
    static const char *const PARTIES[] = {"government", "coalition", "alliance", "cabinet", NULL};
    static const char *const MAKE[] = {"build", "create", "establish", "found", "launch", "construct", "form", "introduce", "develop", "produce", NULL};
    if (token_lower_in(&d->tokens[object], PARTIES))
        return false;
    bool set_up = !strcmp(d->tokens[verb].lemma, "set") && document_child(d, verb, REL_COMPOUND_PRT, -1) >= 0;
    return d->tokens[object].rel == REL_OBJ && d->tokens[object].head == verb && (set_up || token_lower_in(&d->tokens[verb], MAKE));
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
    for (uint32_t i = 0; inner && i < t->count; i++)
        if (makes(w->scene.d, inner->m.token, w->scene.d->actors[t->items[i]].head))
            t->items[i--] = t->items[--t->count];
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

/* "I wish to thank": no wish */
static bool done_by_saying(struct work *w, struct act *a)
{
    bool done = a->m.clause >= 0 && status_is_performed(w->scene.d, a->m.clause);
    if (done)
        a->fate = SILENT;
    return done;
}

/* "vowed never to recognise": not to help is to refuse; not to harm, or what has no code, is a promise all the same. */
static const struct algebra_record *row_of(struct work *w, const struct act *a, const struct act *inner)
{
    const struct frame_table *shipped = act_shipped(w);
    uint32_t operator = a->m.frame->code;
    const char *cameo = inner ? act_cameo(inner) : "";
    bool promise = is_operator(a, "promise") || is_operator(a, "agree") || is_operator(a, "offer");
    if (inner && promise && status_is_negated(w->scene.d, a->m.clause)) {
        bool helps = *cameo && plover_quad((enum plover_root)table_code(a->m.table, inner->code)->root) <= 2;
        return helps ? table_algebra(shipped, operator_find("refuse", 6), cameo) : table_algebra(shipped, operator, "");
    }
    const struct algebra_record *row = table_algebra(shipped, operator, cameo);
    return row ? row : table_algebra(shipped, operator, "");
}

void act_operate(struct work *w, struct act *a)
{
    struct act *inner = a->m.clause >= 0 ? act_at(w, a->m.clause) : NULL;
    if (inner && !inner->matched)
        inner->m.token = a->m.clause;
    const char *cameo = inner ? act_cameo(inner) : "";
    if (of_himself(w, a, inner) || done_by_saying(w, a))
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
    const struct frame_table *shipped = act_shipped(w);
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
