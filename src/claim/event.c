/* Events. In: a parsed document with actors. Out: claims of kind event. For each sentence: the best frame of
   every predicate; operators combine with what they embed, inside out (algebra.tsv); then status, and one
   event per act and pair. Idea: PETRARCH-2's code algebra (Norris, Schrodt & Beieler 2017) on dependencies;
   override and block as in ACCENT (Boschee, Natarajan & Weischedel 2013). */
#include "claim/act.h"

#include "claim/relevance.h"

#include <string.h>

/* --- what is printed --- */

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
    act_without(w->scene.d, y, x);
    if (!x->count)
        *x = *y, y->count = 0;
    if (!y->count && x->count > 1) {
        *y = *x;
        x->count = 1;
        act_without(w->scene.d, y, x);
    }
    if (x->count)
        act_emit(w, a, x, y);
}

/* "X mocked Y, saying that ...": the words of an act that is coded */
static bool echoed(struct work *w, const struct act *a)
{
    const struct token *t = &w->scene.d->tokens[a->m.token];
    bool participle = t->rel == REL_ADVCL && t->feat_bits & (FEAT_GER | FEAT_PART) && t->head >= 0 && document_child(w->scene.d, a->m.token, REL_AUX, -1) < 0;
    const struct act *above = participle ? act_at(w, t->head) : NULL;
    return above && above->matched && above->code != UINT32_MAX && above->fate == FREE && above->m.frame->action != ACTION_BLOCK;
}

/* "a man", held after a brawl: one nameless person */
static bool one_nameless(const struct document *d, const struct match *m)
{
    const struct actor_mention *t = &d->actors[m->target.items[0]];
    return m->target.count == 1 && !t->named && document_child(d, t->head, REL_NUMMOD, -1) < 0 && !(d->tokens[t->head].feat_bits & FEAT_PLUR) && d->tokens[t->head].upos == UPOS_NOUN && !relevance_of_actors(d, &m->target);
}

/* whoever the sentence says knows of the arrest: the speaker of its clause, or "according to | police"; none: an empty set */
static struct actor_set who_tells(struct work *w, const struct act *a)
{
    struct document *d = w->scene.d;
    struct actor_set told = {.count = 0};
    const struct token *k = &d->tokens[a->m.token];
    const struct act *says = (k->rel == REL_CCOMP || k->rel == REL_PARATAXIS) && k->head >= 0 ? act_at(w, k->head) : NULL;
    if (says && says->matched && says->m.frame->action == ACTION_STATEMENT)
        return says->m.source;
    for (int32_t c = document_child(d, a->m.token, REL_OBL, -1); c >= 0 && !told.count; c = document_child(d, a->m.token, REL_OBL, c)) {
        int32_t mark = document_child(d, c, REL_CASE, -1);
        if (mark >= 0 && !strcmp(d->tokens[mark].lower, "according"))
            actor_set_add(&told, scene_actor(&w->scene, c, false));
    }
    return told;
}

/* "Police fired forty rounds | and thirty persons were arrested": whose act of force stands before "and" */
static struct actor_set who_acts_beside(struct work *w, const struct act *a)
{
    const struct token *k = &w->scene.d->tokens[a->m.token];
    const struct act *beside = k->rel == REL_CONJ && k->head >= 0 && k->head < a->m.token ? act_at(w, k->head) : NULL;
    bool force = beside && beside->matched && beside->code != UINT32_MAX && beside->fate == FREE;
    uint32_t root = force ? table_code(beside->m.table, beside->code)->root : (uint32_t)ROOT_NONE;
    return root == ROOT_ASSAULT || root == ROOT_COERCE || root == ROOT_MOBILIZE ? beside->m.source : (struct actor_set){.count = 0};
}

/* "Prosecutors said that three men were detained": of an arrest without a doer, officers of the law tell their own */
static void arrest_by_speaker(struct work *w, struct act *a)
{
    const uint32_t law = SECTOR_COP | SECTOR_JUD | SECTOR_MIL | SECTOR_SPY;
    const struct document *d = w->scene.d;
    if (!a->m.passive || a->m.source.count || !a->m.target.count || strcmp(act_cameo(a), "173"))
        return;
    struct actor_set told = who_tells(w, a);
    if (!told.count)
        told = who_acts_beside(w, a);
    if (!told.count || !(d->actors[told.items[0]].sectors & law) || actor_set_has(&a->m.target, told.items[0]))
        return;
    if (relevance_crosses(d, &d->actors[told.items[0]]) || !one_nameless(d, &a->m))
        a->m.source = told;
}

/* "Riot police were deployed", "The army was placed on alert": who is moved and by nobody named has moved */
static void mobilized(struct work *w, struct act *a)
{
    const uint32_t forces = SECTOR_MIL | SECTOR_COP | SECTOR_REB;
    bool alone = a->m.passive && !a->m.source.count && table_code(a->m.table, a->code)->root == ROOT_MOBILIZE && a->m.target.count;
    if (!alone || !(w->scene.d->actors[a->m.target.items[0]].sectors & forces))
        return;
    a->m.source = a->m.target;
    a->m.target.count = 0;
}

/* "brought in riot police": one's own forces are not whom they are sent against */
static void without_own_forces(const struct document *d, struct act *a)
{
    const char *home = a->m.source.count ? d->actors[a->m.source.items[0]].country : NULL;
    if (!home || table_code(a->m.table, a->code)->root != ROOT_MOBILIZE)
        return;
    for (uint32_t i = 0; i < a->m.target.count; i++) {
        const struct actor_mention *t = &d->actors[a->m.target.items[i]];
        if (t->sectors & (SECTOR_MIL | SECTOR_COP) && (!*t->country || !strcmp(t->country, home)))
            a->m.target.items[i--] = a->m.target.items[--a->m.target.count];
    }
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

/* "X and Y agreed to ...", with nobody else in it: they agreed with each other */
static bool mutual(const struct act *a, uint32_t root)
{
    const char *cameo = act_cameo(a);
    bool together = !strncmp(cameo, "031", 3) || !strncmp(cameo, "036", 3);     /* "pledged to hold joint drills" */
    bool truce = !strcmp(cameo, "0871") || !strcmp(cameo, "0356") || !strncmp(cameo, "036", 3);          /* "Iran and Iraq halted hostilities" */
    bool operates = root == ROOT_AGREE && a->m.frame->action == ACTION_OPERATOR && (together || a->m.frame->code == operator_find("agree", 5));
    return (operates || truce) && a->m.source.count > 1 && !a->m.target.count;
}

/* "rejected the plan", "conveyed concern about the furlough": a thing that is nobody's is what the act is about, and
   suffers only what is done by force. */
static bool nobodys_thing(const struct document *d, int32_t m, uint32_t root)
{
    const struct actor_mention *a = &d->actors[m];
    if (*a->code || root == ROOT_ASSAULT || root == ROOT_COERCE || root == ROOT_PROTEST)
        return false;
    static const char *const WHOSE[] = {"their", "its", "his", "her", NULL};
    if (token_lower_in(&d->tokens[a->head], WHOSE))
        return true;
    bool thing = a->type == ACTOR_THING && !a->named && !a->can_act;
    return thing || d->tokens[a->head].upos == UPOS_NUM || (a->type == ACTOR_PRONOUN && a->antecedent < 0);
}

static bool own_thing(const struct document *d, int32_t m, const struct actor_set *source)
{
    const struct actor_mention *a = &d->actors[m];
    bool given = d->tokens[a->head].rel == REL_IOBJ;        /* "promised his subjects a vote" */
    return !given && a->type == ACTOR_THING && !a->can_act && a->holder >= 0 && actor_set_has(source, scene_referent(d, a->holder));
}

/* "its deal with | the rebels", "its border with | Chad"; -1: nobody else is in the thing */
static int32_t other_within(const struct work *w, int32_t thing, const struct actor_set *source)
{
    const struct document *d = w->scene.d;
    int32_t head = d->actors[thing].head;
    for (int32_t c = document_child(d, head, REL_NMOD, -1); c >= 0; c = document_child(d, head, REL_NMOD, c)) {
        int32_t m = scene_actor(&w->scene, c, false);
        if (m >= 0 && !actor_set_has(source, m) && !own_thing(d, m, source) && *d->actors[m].code)
            return m;
    }
    return -1;
}

/* "backed down from his rhetoric", "reneged on its deal with the rebels": nobody does it to a thing of his own, but to who is in it, if
   anybody. What is taken by force is seldom one's own. */
static void drop_own_things(const struct work *w, struct actor_set *set, const struct actor_set *source, uint32_t root)
{
    struct actor_set kept = {.count = 0};
    if (root == ROOT_ASSAULT)
        return;
    for (uint32_t i = 0; i < set->count; i++) {
        int32_t m = set->items[i];
        actor_set_add(&kept, own_thing(w->scene.d, m, source) ? other_within(w, m, source) : m);
    }
    *set = kept;
}

/* "pulled out of [a deal with the army]": then who is in the thing is meant, if anybody */
static void drop_things(const struct work *w, struct actor_set *set, const struct actor_set *source, uint32_t root)
{
    struct actor_set kept = {.count = 0};
    for (uint32_t i = 0; i < set->count; i++) {
        int32_t m = set->items[i];
        if (nobodys_thing(w->scene.d, m, root))
            m = scene_actor(&w->scene, w->scene.d->actors[m].head, false);
        actor_set_add(&kept, m >= 0 && nobodys_thing(w->scene.d, m, root) ? -1 : m);
    }
    act_without(w->scene.d, &kept, source);
    *set = kept;
}

/* "men held in Iran", "fishermen whom India has jailed": who holds them, or -1 */
static int32_t captor(const struct work *w, int32_t held)
{
    static const char *const HOLD[] = {"hold", "detain", "jail", "imprison", "kidnap", "abduct", "seize", "arrest", "capture", "take", "intern", NULL};
    struct document *d = w->scene.d;
    for (int32_t v = d->tokens[held].first_child; v >= 0; v = d->tokens[v].next_sibling) {
        if ((d->tokens[v].rel != REL_ACL && d->tokens[v].rel != REL_ACL_RELCL) || !token_lower_in(&d->tokens[v], HOLD))
            continue;
        for (int32_t c = d->tokens[v].first_child; c >= 0; c = d->tokens[c].next_sibling) {
            const char *prep = document_case_of(d, c);
            bool by = d->tokens[c].rel == REL_OBL_AGENT || !strcmp(prep, "by") || (d->tokens[c].rel == REL_NSUBJ && c < v);
            int32_t m = by || !strcmp(prep, "in") ? scene_actor(&w->scene, c, false) : -1;
            if (m >= 0 && m != d->actor_of_token[held] && *d->actors[m].code)
                return m;
        }
    }
    return -1;
}

/* "demanded the release of two men held in Iran": it is asked of whoever holds them */
static void ask_captor(const struct work *w, struct act *a)
{
    const char *cameo = act_cameo(a);
    if ((strcmp(cameo, "0253") && strcmp(cameo, "1053")) || a->m.target.count != 1)
        return;
    int32_t held = w->scene.d->actors[a->m.target.items[0]].head, of = document_child(w->scene.d, held, REL_NMOD, -1);
    int32_t who = captor(w, held);
    if (who < 0 && of > held)           /* "two of its citizens held in Iran" */
        who = captor(w, of);
    if (who >= 0 && !actor_set_has(&a->m.source, who))
        a->m.target.items[0] = who;
}

/* "protected the cultural identity": what the verb does it to, and nobody */
static bool helps_thing(const struct document *d, const struct match *m)
{
    int32_t head = m->target.count == 1 ? d->actors[m->target.items[0]].head : -1;
    return head >= 0 && d->tokens[head].rel == REL_OBJ && d->tokens[head].head == m->token;
}

/* "a probe into the murder of a prisoner": a word for an act by nobody on a mere thing tells of no two parties */
static bool of_no_party(const struct document *d, const struct match *m, uint32_t root)
{
    if (m->frame->pos != FRAME_NOUN || m->source.count || m->both.count || m->with.count || m->target.count != 1 || root == ROOT_ASSAULT || root == ROOT_COERCE)
        return false;
    const struct actor_mention *t = &d->actors[m->target.items[0]];
    return t->type == ACTOR_THING && !t->can_act && !t->named;
}

/* "A car bomb in Kyiv killed two": the verb tells the deed, and where it was is nobody it was done to */
static bool told_by_verb(struct work *w, const struct act *a, uint32_t root)
{
    const struct document *d = w->scene.d;
    const struct token *k = &d->tokens[a->m.token];
    const struct act *verb = root == ROOT_ASSAULT && a->m.frame->pos == FRAME_NOUN && !a->m.source.count && k->rel == REL_NSUBJ && k->head >= 0 ? act_at(w, k->head) : NULL;
    if (!verb || !verb->matched || verb->code == UINT32_MAX || table_code(verb->m.table, verb->code)->root != ROOT_ASSAULT || !verb->m.target.count)
        return false;
    for (uint32_t i = 0; i < a->m.target.count; i++)
        if (!d->actors[a->m.target.items[i]].place_use)
            return false;
    return a->m.target.count > 0;
}

/* What stands against it whoever did it. */
static const char *told_of_nobody(struct work *w, const struct act *a, uint32_t root)
{
    return of_no_party(w->scene.d, &a->m, root) ? "a word for an act by nobody, on a mere thing" :
           told_by_verb(w, a, root) ? "the verb tells the deed" : NULL;
}

static void keep_silent(struct work *w, const struct act *a, const char *objection)
{
    struct document *d = w->scene.d;
    struct silence *silence = ARENA_PUSH(&d->arena, d->silences, d->n_silences, d->cap_silences);
    if (silence)
        *silence = (struct silence){a->m.token, act_rule(d, &a->m), objection};
}

static const char *objection_to(struct work *w, struct act *a, uint32_t root)
{
    const char *objection = told_of_nobody(w, a, root);
    if (objection)
        return objection;
    act_along(w, a, root);
    arrest_by_speaker(w, a);
    mobilized(w, a);
    ask_captor(w, a);
    without_own_forces(w->scene.d, a);
    return irrelevant(w, a, root);
}

/* "condemned the hanging of the dissidents": who suffered the deed is not whom the words are for */
static void not_the_victim(struct work *w, struct act *a, uint32_t root)
{
    static const char *const CONDEMN[] = {"condemn", "denounce", "criticize", "criticise", "deplore", "decry", "slam", "lament", "censure", NULL};
    int32_t object = root == ROOT_ACCUSE && a->m.frame->pos == FRAME_VERB && token_lower_in(&w->scene.d->tokens[a->m.token], CONDEMN) ? document_child(w->scene.d, a->m.token, REL_OBJ, -1) : -1;
    const struct act *deed = object >= 0 ? act_at(w, object) : NULL;
    uint32_t done = deed && deed->matched && deed->code != UINT32_MAX ? table_code(deed->m.table, deed->code)->root : ROOT_NONE;
    if ((done == ROOT_ASSAULT || done == ROOT_COERCE) && deed->m.frame->pos == FRAME_NOUN)
        actor_set_leave_out(&a->m.target, &deed->m.target);
}

static bool one_person(const struct document *d, int32_t a, int32_t b)
{
    const struct actor_mention *x = &d->actors[a], *y = &d->actors[b];
    return a != b && x->type == ACTOR_PERSON && x->named && y->type == ACTOR_PERSON && !strcmp(x->name, y->name);
}

/* "a coup against the president of Chad, Idriss Deby": whom a noun's phrase names twice does nothing to himself; he did it only if
   it is his ("Deby's") */
static void not_to_himself(const struct document *d, struct act *a)
{
    bool his = document_child(d, a->m.token, REL_NMOD_POSS, -1) >= 0;
    struct actor_set *s = his ? &a->m.target : &a->m.source, *other = his ? &a->m.source : &a->m.target;
    for (uint32_t i = 0; a->m.frame->pos == FRAME_NOUN && i < s->count; i++)
        for (uint32_t k = 0; k < other->count; k++)
            if (one_person(d, s->items[i], other->items[k])) {
                s->items[i--] = s->items[--s->count];
                break;
            }
}

static void emit_act(struct work *w, struct act *a)
{
    if (!a->matched || a->fate != FREE || a->code == UINT32_MAX)
        return;
    uint32_t root = table_code(a->m.table, a->code)->root;
    if (root == ROOT_NONE && !w->options->statements)
        return;
    const char *objection = objection_to(w, a, root);
    if (objection) {
        keep_silent(w, a, objection);
        return;
    }
    if (a->m.source.count > 1)
        drop_things(w, &a->m.target, &a->m.source, root);
    if (mutual(a, root)) {
        a->m.both = a->m.source;
        a->m.source.count = 0;
    }
    act_refusal(w, a, root);
    if (a->m.both.count || a->m.with.count)
        emit_both(w, a);
    not_to_himself(w->scene.d, a);
    not_the_victim(w, a, root);
    act_without(w->scene.d, &a->m.target, &a->m.source);
    without_parts(w->scene.d, &a->m.target, &a->m.source);
    bool thing = root == ROOT_AID && helps_thing(w->scene.d, &a->m);
    if (a->m.source.count)
        drop_things(w, &a->m.target, &a->m.source, root);
    if (thing && !a->m.target.count)
        return;
    drop_own_things(w, &a->m.target, &a->m.source, root);
    if (a->m.source.count || a->m.target.count)
        act_emit(w, a, &a->m.source, &a->m.target);
    act_intent(w, a, root);
}

/* "put limits on its own programme", "destroyed its stocks": what somebody does to things of his is done to nobody */
static bool on_own_things(const struct document *d, const struct act *a)
{
    const struct actor_set *t = &a->m.target, *s = &a->m.source;
    const char *cameo = a->code != UINT32_MAX ? act_cameo(a) : "";
    bool own = !strncmp(cameo, "17", 2) && t->count && s->count == 1;
    for (uint32_t i = 0; own && i < t->count; i++) {
        const struct actor_mention *x = &d->actors[t->items[i]];
        own = x->type == ACTOR_THING && !x->can_act && x->holder >= 0 && scene_referent(d, x->holder) == scene_referent(d, s->items[0]);
    }
    return own;
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
        a->matched = a->matched && !on_own_things(w->scene.d, a);
    }
}

/* "Chad's request was turned down": an act that is not printed, for nobody is named who did it, leaves its words to others */
static bool lets_go(struct work *w, const struct act *a)
{
    uint32_t root = a->code != UINT32_MAX ? table_code(a->m.table, a->code)->root : ROOT_NONE;
    return a->code != UINT32_MAX && a->m.passive && !a->m.source.count && irrelevant(w, a, root);
}

/* "died in clashes between X and Y": who died does not tell who fought */
static bool names_its_sides(const struct act *filler, const struct act *host)
{
    bool fatal = host->code != UINT32_MAX && table_code(host->m.table, host->code)->root == ROOT_ASSAULT && !host->m.source.count && host->m.target.count;
    return fatal && filler->matched && filler->m.frame->pos == FRAME_NOUN && filler->m.both.count + filler->m.with.count > 0;
}

static uint32_t root_of(const struct act *a) { return table_code(a->m.table, a->code)->root; }

/* "The EU's sanctions on Russia were renewed": a passive names no doer, and its noun does. */
static bool doer_in_noun(const struct act *verb, const struct act *noun)
{
    bool open = verb->code != UINT32_MAX && verb->m.passive && !verb->m.source.count;
    return open && noun->matched && noun->code != UINT32_MAX && noun->m.frame->pos == FRAME_NOUN && noun->m.source.count;
}

/* "died in a battle between X and Y": of a death without a doer, those who fought are an act of their own. */
static bool both_sides(const struct act *a, const struct act *filler)
{
    bool fought = filler->matched && filler->code != UINT32_MAX && filler->m.both.count + filler->m.with.count > 1;
    return fought && a->code != UINT32_MAX && root_of(a) == ROOT_ASSAULT && root_of(filler) == ROOT_ASSAULT && !a->m.source.count;
}

/* A word that fills a condition of a frame is no act of its own: "held talks", "paid a visit". One of the same kind lends a passive
   its doer ("was killed in a Russian air strike"); of another kind it tells of an act of its own ("X's massacre of Y was condemned"). */
static void claim_filler(struct act *a, struct act *filler)
{
    if (!filler || filler == a || filler->fate != FREE || names_its_sides(filler, a))
        return;
    bool lends = doer_in_noun(a, filler), same = lends && root_of(a) == root_of(filler);
    if (both_sides(a, filler))
        return;
    if (!lends || (same && a->m.target.count))
        filler->fate = USED;
    if (same && a->m.target.count)
        a->m.source = filler->m.source;
    else if (same)
        a->fate = USED;
}

static void claim_fillers(struct work *w)
{
    for (int32_t i = 0; i < w->count; i++)
        for (uint32_t k = 0; w->acts[i].matched && !lets_go(w, &w->acts[i]) && k < w->acts[i].m.n_used; k++)
            claim_filler(&w->acts[i], act_at(w, w->acts[i].m.used[k]));
}

/* how deep in its tree the operator at `i` stands, 64 at most; -1 for what is no operator */
static int operator_depth(const struct work *w, int32_t i)
{
    uint16_t depth = w->scene.d->tokens[w->first + i].depth;
    return !w->acts[i].matched || w->acts[i].m.frame->action != ACTION_OPERATOR ? -1 : depth > 64 ? 64 : depth;
}

/* the deepest first: what they govern is settled then */
static void operate_sentence(struct work *w)
{
    int deepest = -1;
    for (int32_t i = 0; i < w->count; i++)
        deepest = operator_depth(w, i) > deepest ? operator_depth(w, i) : deepest;
    for (int depth = deepest; depth >= 0; depth--)
        for (int32_t i = 0; i < w->count; i++)
            if (operator_depth(w, i) == depth)
                act_operate(w, &w->acts[i]);
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
    act_doers(w);
    claim_fillers(w);
    operate_sentence(w);
    w->eventful = w->options->statements && holds_event(w);
    for (int32_t i = 0; i < w->count; i++) {
        emit_act(w, &w->acts[i]);
        act_duty(w, &w->acts[i]);
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
    if (!s)
        speaker_link(d);
    if (!s && d->code)
        s = event_run(l, d, o ? o : &none, e);
    if (!s)
        s = count_run(d, first, e);
    if (!s && !claim_fill_asserters(d, first))
        s = error_set(e, STATUS_NOMEM, 0, "out of memory");
    return s ? s : claim_run_answers(l, d, e);
}
