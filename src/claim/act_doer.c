/* In: the acts of a sentence. Out: those that harm without a doer of their own take the doer of the deed that their
   words stand in: "killed [in an Israeli air strike]", "injured [when police opened fire]", "arrested [in a police raid]". */
#include "claim/act.h"

static uint32_t root_of(const struct act *a) { return a->matched && a->code != UINT32_MAX ? table_code(a->m.table, a->code)->root : (uint32_t)ROOT_NONE; }

static bool is_force(const struct act *a) { return root_of(a) == ROOT_ASSAULT || root_of(a) == ROOT_COERCE; }

/* Of a battle no side is the doer of its dead. */
static bool is_deed(const struct act *deed)
{
    return is_force(deed) && deed->m.source.count && !deed->m.both.count && !deed->m.with.count;
}

/* "the Ankara bombing", "a rocket attack": where it was and with what, not who did it. "US" in capitals acts. */
static bool is_doer(const struct document *d, int32_t actor)
{
    const struct actor_mention *m = &d->actors[actor];
    const struct token *k = &d->tokens[m->head];
    bool short_name = k->form[0] && k->form[1] >= 'A' && k->form[1] <= 'Z';
    return m->can_act && (k->rel != REL_COMPOUND || k->upos != UPOS_PROPN || m->type != ACTOR_STATE || short_name);
}

static void take_doer(const struct document *d, struct act *harm, struct act *deed)
{
    if (!deed || harm->m.source.count || !is_deed(deed) || (root_of(harm) == ROOT_ASSAULT && root_of(deed) != ROOT_ASSAULT))
        return;
    for (uint32_t i = 0; i < deed->m.source.count; i++)
        if (is_doer(d, deed->m.source.items[i]) && !actor_set_has(&harm->m.target, deed->m.source.items[i]))
            actor_set_add(&harm->m.source, deed->m.source.items[i]);
    if (harm->m.source.count && deed->m.frame->pos == FRAME_NOUN && !deed->m.target.count)
        deed->fate = USED;      /* one act, told once */
}

static bool led_by(struct document *d, int32_t token, uint8_t mark, const char *const *words)
{
    for (int32_t c = document_child(d, token, mark, -1); c >= 0; c = document_child(d, token, mark, c))
        if (token_lower_in(&d->tokens[c], words))
            return true;
    return false;
}

/* Whoever is arrested is so in the deed; after it or while it goes on others may do it. */
static bool holds_deed(struct document *d, int32_t c, uint32_t root)
{
    static const char *const IN[] = {"in", "during", "under", NULL};
    static const char *const FROM[] = {"from", "to", "through", "after", "following", "because", "due", NULL};
    static const char *const WHEN[] = {"when", "after", "as", NULL};
    bool harm = root == ROOT_ASSAULT;
    switch (d->tokens[c].rel) {
    case REL_OBL: return d->tokens[c].upos == UPOS_NOUN && (led_by(d, c, REL_CASE, IN) || (harm && led_by(d, c, REL_CASE, FROM)));
    case REL_ADVCL: return harm && (led_by(d, c, REL_MARK, WHEN) || led_by(d, c, REL_ADVMOD, WHEN));
    default: return false;
    }
}

/* The deeds beside the word of a harm: "two were killed and six injured [when police opened fire]" is beside both. */
static void look_beside(struct work *w, struct act *harm, int32_t token)
{
    const struct document *d = w->scene.d;
    for (int32_t c = d->tokens[token].first_child; c >= 0; c = d->tokens[c].next_sibling)
        if (holds_deed(w->scene.d, c, root_of(harm)))
            take_doer(d, harm, act_at(w, c));
}

/* "One was killed in police firing | and two others were injured": the second harm, told no other way */
static bool harmed_likewise(struct work *w, const struct act *a)
{
    struct document *d = w->scene.d;
    const struct token *k = &d->tokens[a->m.token];
    const struct act *first = k->rel == REL_CONJ && k->head >= 0 && k->head < a->m.token ? act_at(w, k->head) : NULL;
    bool alone = document_child(d, a->m.token, REL_OBL, -1) < 0 && document_child(d, a->m.token, REL_ADVCL, -1) < 0;
    return first && alone && a->m.passive && first->m.passive && root_of(a) == ROOT_ASSAULT && root_of(first) == ROOT_ASSAULT;
}

void act_doers(struct work *w)
{
    const struct document *d = w->scene.d;
    for (int32_t i = 0; i < w->count; i++) {
        struct act *a = &w->acts[i];
        if (!is_force(a) || a->m.frame->pos == FRAME_NOUN || a->m.source.count || a->m.both.count)
            continue;
        look_beside(w, a, a->m.token);
        for (int32_t c = document_child(d, a->m.token, REL_CONJ, -1); c >= 0; c = document_child(d, a->m.token, REL_CONJ, c))
            if (act_at(w, c) && is_force(act_at(w, c)))
                look_beside(w, a, c);
        if (!a->m.source.count && harmed_likewise(w, a))
            look_beside(w, a, d->tokens[a->m.token].head);
    }
}
