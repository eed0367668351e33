/* In: an act. Out: what its sentence says beside it: who will not help refuses, who will help undertakes, who says that
   another must asks him. Each is a claim of its own, by the algebra of operators. */
#include "claim/act.h"

#include "claim/predicate.h"

#include <string.h>

/* A (says it) will not do what would help B: a refusal, whatever the act. */
void act_refusal(struct work *w, const struct act *a, uint32_t root)
{
    struct act refusal = *a;
    if (root == ROOT_NONE || plover_quad((enum plover_root)root) > 2 || !a->m.source.count + !a->m.both.count == 2 || !status_is_refusal(w->scene.d, a->m.token) ||
        act_negation_is_ours(&a->m))
        return;
    const struct algebra_record *row = table_algebra(act_shipped(w), operator_find("refuse", 6), act_cameo(a));
    if (!row || row->code == UINT32_MAX)
        return;
    struct actor_set *source = a->m.source.count ? &refusal.m.source : &refusal.m.both;
    struct actor_set *target = a->m.target.count ? &refusal.m.target : a->m.addressee.count ? &refusal.m.addressee : &refusal.m.with;
    refusal.code = row->code;
    refusal.forced = CLAIM_ACTUAL;
    act_without(w->scene.d, target, source);
    act_emit(w, &refusal, source, target);
}

/* whose forces, followers, police: the one they belong to */
static bool belongs_to(const struct document *d, int32_t b, int32_t a)
{
    int32_t holder = d->actors[b].holder;
    return holder >= 0 && (holder == a || d->actors[holder].antecedent == a);
}

static bool outlaws(const struct actor_mention *m) { return (m->sectors & (SECTOR_REB | SECTOR_UAF)) != 0; }

static bool same_side(const struct document *d, int32_t a, int32_t b)
{
    const struct actor_mention *x = &d->actors[a], *y = &d->actors[b];
    if (a == b || belongs_to(d, b, a) || (x->entity && y->entity && !strcmp(x->entity, y->entity)))
        return true;
    return x->country && *x->country && y->country && !strcmp(x->country, y->country) && outlaws(x) == outlaws(y);
}

/* "X said it would ...": the statement above the act, if it is that of its own doer, or of his state; else NULL */
static const struct act *announced(struct work *w, const struct act *a, int32_t doer)
{
    for (int32_t t = a->m.token, up; (up = w->scene.d->tokens[t].head) >= 0; t = up) {
        const struct act *says = act_at(w, up);
        if (says && says->matched && says->m.frame->action == ACTION_STATEMENT && says->m.source.count)
            return same_side(w->scene.d, says->m.source.items[0], doer) ? says : NULL;
    }
    return NULL;
}

/* The word that tells the will to do it: "will"; "would", if the doer says so; "plans", "decided". -1: none, a mere
   expectation ("was to visit", "is likely to visit"). */
static int32_t word_of_will(struct work *w, const struct act *a, bool own)
{
    const struct frame_table *shipped = act_shipped(w);
    int32_t modal = status_future(w->scene.d, a->m.token), up = w->scene.d->tokens[a->m.token].head;
    int32_t be = modal < 0 && (!strncmp(act_cameo(a), "04", 2)) ? document_child(w->scene.d, a->m.token, REL_COP, -1) : -1, to = be >= 0 ? document_child(w->scene.d, a->m.token, REL_MARK, -1) : -1;
    if (to == be + 1 && be >= 0 && !strcmp(w->scene.d->tokens[to].lower, "to") && w->scene.d->tokens[be].feat_bits & FEAT_PRES)
        return be;              /* "the ministers are to meet on Monday": arranged by themselves */
    if (modal >= 0)
        return own || strcmp(w->scene.d->tokens[modal].lemma, "would") ? modal : -1;
    const struct act *plan = up >= 0 ? act_at(w, up) : NULL;
    bool plans = plan && plan->matched && plan->m.clause == a->m.token && plan->m.frame->action == ACTION_OPERATOR && !plan->m.passive;
    plans = plans && strcmp(w->scene.d->tokens[up].lemma, "plan") && strcmp(w->scene.d->tokens[up].lemma, "intend");  /* what is merely meant is not said */
    return plans && plan->m.frame->code == operator_find("intend", 6) && status_of(w->scene.d, shipped, up).status == CLAIM_ACTUAL ? up : -1;
}

/* "X warned that his forces could strike Y": who warns of his own harm threatens it, however likely. True if it was so. */
static bool warned(struct work *w, const struct act *a, const struct act *says)
{
    static const char *const WARN[] = {"warn", "caution", NULL};
    struct act threat = *a;
    uint8_t status = act_standing(w, a).status;
    bool open = status == CLAIM_PLANNED || status == CLAIM_PROMISED || status == CLAIM_POSSIBLE || status == CLAIM_HYPOTHETICAL;
    const struct algebra_record *row = table_algebra(act_shipped(w), operator_find("threaten", 8), act_cameo(a));
    if (!open || !row || row->code == UINT32_MAX || !token_lower_in(&w->scene.d->tokens[says->m.token], WARN))
        return false;
    threat.code = row->code;
    threat.forced = CLAIM_ACTUAL;
    threat.m.token = says->m.token;
    act_emit(w, &threat, &says->m.source, a->m.target.count ? &a->m.target : &a->m.addressee);
    return true;
}

/* "Taiwan warned that any Chinese drone would be shot down": by whom is left out, and meant. Not of one's own people, who are
   warned of others; nor by who has no arms. */
static bool warned_unnamed(struct work *w, const struct act *a)
{
    const uint32_t armed = SECTOR_GOV | SECTOR_MIL | SECTOR_REB | SECTOR_UAF;
    struct document *d = w->scene.d;
    int32_t up = d->tokens[a->m.token].head, modal = status_future(d, a->m.token);
    const struct act *says = a->m.passive && !a->m.source.count && a->m.target.count && d->tokens[a->m.token].rel == REL_CCOMP && up >= 0 ? act_at(w, up) : NULL;
    if (!says || modal < 0 || !says->matched || says->m.frame->action != ACTION_STATEMENT || !says->m.source.count)
        return false;
    const struct actor_mention *speaker = &d->actors[says->m.source.items[0]];
    bool alien = !same_side(d, says->m.source.items[0], a->m.target.items[0]) && *d->actors[a->m.target.items[0]].code;
    return alien && speaker->sectors & armed && speaker->country && *speaker->country && warned(w, a, says);
}

/* What somebody is going to do he has undertaken, if it helps, or threatened, if it harms (PLOVER, "future tense");
   harm only where the doer says so himself, of an attack or on a condition. The act itself stays, as planned. */
void act_intent(struct work *w, const struct act *a, uint32_t root)
{
    struct act intent = *a;
    struct actor_set *source = a->m.source.count ? &intent.m.source : &intent.m.both;
    unsigned quad = plover_quad((enum plover_root)root);
    if (quad == 4 && a->m.frame->pos == FRAME_VERB && warned_unnamed(w, a))
        return;
    if (a->operated || root == ROOT_NONE || root == ROOT_AGREE || quad == 3 || a->m.frame->pos != FRAME_VERB || !source->count)
        return;
    uint8_t status = act_standing(w, a).status;
    const struct act *says = announced(w, a, source->items[0]);
    bool own = says != NULL, on_condition = status == CLAIM_HYPOTHETICAL && own;
    if (quad == 4 && own && warned(w, a, says))
        return;
    if (!(status == CLAIM_PLANNED || status == CLAIM_PROMISED || on_condition) || (quad == 4 && !(own && (on_condition || root == ROOT_ASSAULT))))
        return;
    const struct algebra_record *row = table_algebra(act_shipped(w), operator_find("promise", 7), act_cameo(a));
    struct actor_set *target = a->m.target.count ? &intent.m.target : a->m.addressee.count ? &intent.m.addressee : &intent.m.with;
    intent.m.token = word_of_will(w, a, own);
    if (!row || row->code == UINT32_MAX || intent.m.token < 0)
        return;
    intent.code = row->code;
    intent.forced = CLAIM_ACTUAL;
    act_without(w->scene.d, target, source);
    act_emit(w, &intent, source, target);
}

/* A says B must act: a demand on B, whatever the act. */
void act_duty(struct work *w, const struct act *a)
{
    struct document *d = w->scene.d;
    int32_t clause = a->matched && a->m.frame->action == ACTION_STATEMENT ? document_child(d, a->m.token, REL_CCOMP, -1) : -1;
    int32_t subject = clause >= 0 && status_is_duty(d, clause) && !predicate_passive(d, clause) ? predicate_surface_subject(d, clause, 1) : -1;
    static const char *const NOBODY[] = {"we", "i", "it", "one", "there", "this", "that", NULL};      /* "We must act": of oneself */
    if (subject >= 0 && d->tokens[subject].upos == UPOS_PRON && token_lower_in(&d->tokens[subject], NOBODY))
        return;
    int32_t asked = subject >= 0 ? scene_actor(&w->scene, subject, false) : -1;
    if (asked < 0 || !a->m.source.count || a->m.source.items[0] == asked)
        return;
    struct act demand = *a;
    const struct act *inner = act_at(w, clause);
    const struct algebra_record *row = table_algebra(act_shipped(w), operator_find("demand", 6), inner ? act_cameo(inner) : "");
    if (!row || row->code == UINT32_MAX)
        return;
    demand.code = row->code;
    demand.m.target = (struct actor_set){{asked}, 1};
    act_emit(w, &demand, &demand.m.source, &demand.m.target);
}

/* "was arrested |along with two reporters|", "was killed with |her son|": to whom the same was done, told beside a passive */
void act_along(struct work *w, struct act *a, uint32_t root)
{
    struct document *d = w->scene.d;
    if (!a->m.passive || a->m.frame->pos != FRAME_VERB || !a->m.target.count || (root != ROOT_ASSAULT && root != ROOT_COERCE))
        return;
    for (int32_t c = document_child(d, a->m.token, REL_OBL, -1); c >= 0; c = document_child(d, a->m.token, REL_OBL, c)) {
        int32_t m = document_under(d, c, "with") ? scene_own_actor(&w->scene, c, false) : -1;
        for (int32_t e = c; m >= 0; e = document_child(d, c, REL_CONJ, e == c ? -1 : e), m = e >= 0 ? scene_own_actor(&w->scene, e, false) : -1) {
            const struct actor_mention *x = &d->actors[m];
            bool people = (x->type == ACTOR_PERSON || x->type == ACTOR_GROUP) && x->can_act;
            if (people && !actor_set_has(&a->m.source, m) && !actor_set_has(&a->m.target, m))
                actor_set_add(&a->m.target, m);
        }
    }
}
