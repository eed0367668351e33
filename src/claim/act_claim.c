/* In: an act, its two sides. Out: a claim of kind event with code, status, span and trigger; one for an act and pair. */
#include "claim/act.h"

#include <string.h>

const char *act_cameo(const struct act *a)
{
    const struct code_record *c = a->matched ? table_code(a->m.table, a->code) : NULL;
    return c ? table_string(a->m.table, c->cameo) : "";
}

const struct frame_table *act_shipped(const struct work *w) { return w->scene.table[w->scene.n_tables - 1]; }

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
bool act_negation_is_ours(const struct match *m)
{
    static const char *const words[] = {"not", "no", "never", NULL};
    for (uint32_t i = 0; i < m->frame->n_fixed; i++)
        for (const char *const *w = words; *w; w++)
            if (!strcmp(*w, table_string(m->table, table_fixed(m->table, m->frame, i))))
                return true;
    return false;
}

/* "Chad's request was turned down", "the accusation was denied": a word once spoken stays so, whatever the answer */
static bool spoken_all_the_same(const struct act *a, enum claim_status status)
{
    uint32_t root = a->code != UINT32_MAX ? table_code(a->m.table, a->code)->root : ROOT_NONE;
    return status == CLAIM_DENIED && a->m.frame->pos == FRAME_NOUN && (root == ROOT_REQUEST || root == ROOT_ACCUSE || root == ROOT_THREATEN);
}

struct standing act_standing(struct work *w, const struct act *a)
{
    const struct frame_table *shipped = act_shipped(w);
    struct standing s = status_of(w->scene.d, shipped, a->m.token);
    if ((s.status == CLAIM_NEGATED && act_negation_is_ours(&a->m)) || spoken_all_the_same(a, (enum claim_status)s.status)) {
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

/* "abducted, tortured and killed him": three violations; "killed" and "shot dead" are one. What a monitor counts apart. */
static int violation(const char *cameo)
{
    static const char *const APART[] = {"181", "182", "173", "174", NULL};
    for (int i = 0; APART[i]; i++)
        if (!strncmp(cameo, APART[i], 3))
            return i + 1;
    return 0;
}

static struct claim *twin(struct work *w, const struct act *a, const struct actor_set *source, const struct actor_set *target)
{
    struct document *d = w->scene.d;
    uint32_t root = table_code(a->m.table, a->code)->root;
    for (uint32_t i = w->claims_before; i < d->n_claims; i++) {
        struct event *e = &d->claims[i].event;
        if (d->claims[i].kind == CLAIM_EVENT && e->root == root && violation(e->cameo) == violation(act_cameo(a)) && same_list(d, &e->source, source) && same_list(d, &e->target, target))
            return &d->claims[i];
    }
    return NULL;
}

const char *act_rule(struct document *d, const struct match *m)
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

void act_emit(struct work *w, const struct act *a, const struct actor_set *source, const struct actor_set *target)
{
    struct document *d = w->scene.d;
    struct standing s = act_standing(w, a);
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
    c->rule = act_rule(d, &a->m);
    c->note = w->options->explain ? arena_format(&d->arena, "score %d; status: %s%s%s", a->m.score, s.reason,
                                                 a->m.note ? "; " : "", a->m.note ? a->m.note : "") : NULL;
    c->when = (struct when){DATE_NONE, DATE_NONE, NULL, {0, 0}, false};
    set_code(d, &c->event, a);
    c->event.trigger = trigger_span(w, &a->m);
    c->event.trigger_token = a->m.token;
    c->event.given = !strcmp(s.reason, "factive");
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

void act_without(const struct document *d, struct actor_set *s, const struct actor_set *other)
{
    for (uint32_t i = 0; i < s->count; i++)
        for (uint32_t k = 0; k < other->count; k++)
            if (same_actor(d, s->items[i], other->items[k])) {
                s->items[i--] = s->items[--s->count];
                break;
            }
}
