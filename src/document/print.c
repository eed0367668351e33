/* Document -> JSON Lines: see print.h. Field order is fixed. A claim's id has two halves: the first hangs on
   document, kind and spans (a person's corrections are keyed by it), the second on rule and versions. */
#include "document/print_field.h"

#include "base/hash.h"

#include <math.h>
#include <string.h>

static uint64_t hash_span(uint64_t h, struct span s) { return hash_mix(h, (uint64_t)s.start << 32 | s.end); }

static uint64_t hash_list(const struct printer *p, uint64_t h, const struct index_list *l)
{
    for (uint32_t i = 0; i < l->count; i++)
        if (l->items[i] >= 0 && (uint32_t)l->items[i] < p->d->n_actors)
            h = hash_span(h, print_actor_extent(&p->d->actors[l->items[i]]));
    return hash_mix(h, l->count);
}

/* The version-free half: document, kind and the spans of the parts. */
static uint64_t claim_key(const struct printer *p, const struct claim *c)
{
    uint64_t h = hash_span(hash_mix(p->d->content_hash + p->d->copy, c->kind + 1u), c->span);
    if (c->kind == CLAIM_EVENT) {
        h = hash_span(h, c->event.trigger);
        h = hash_list(p, hash_list(p, h, &c->event.source), &c->event.target);
        h = hash_mix(h, c->event.root);
    } else if (c->kind == CLAIM_FIGURE) {
        h = hash_span(h, c->figure.value);
    } else if (c->kind == CLAIM_COMMITMENT) {
        h = hash_span(h, c->commitment.content);
    }
    return h;
}

/* Ordinal of this id among equals so far, by open addressing on the mixed hash. */
static unsigned ordinal(struct printer *p, uint64_t id)
{
    unsigned n = 0;
    if (!p->seen)
        return 0;
    for (;; n++) {
        uint64_t probe = hash_mix(id, n) | 1;
        uint32_t at = (uint32_t)probe & (p->n_seen - 1);
        while (p->seen[at] && p->seen[at] != probe)
            at = (at + 1) & (p->n_seen - 1);
        if (!p->seen[at]) {
            p->seen[at] = probe;
            return n;
        }
    }
}

static char *make_id(struct printer *p, uint64_t part, const char *rule, struct buf *b)
{
    uint64_t full = hash_mix(part ^ p->version_hash, hash_string(rule ? rule : ""));
    unsigned n = ordinal(p, hash_mix(full, part));
    buf_reset(b);
    buf_add_format(b, "%016llx-%08llx", (unsigned long long)part, (unsigned long long)(full & 0xffffffff));
    if (n)
        buf_add_format(b, ".%u", n);
    if (p->d->copy)
        buf_add_format(b, "#%u", p->d->copy + 1);
    return b->data;
}

static void head(struct printer *p, enum claim_kind kind, const char *id, struct span span, const char *rule)
{
    buf_add_char(p->out, '{');
    print_text(p, "id", id);
    print_text(p, "kind", claim_kind_name(kind));
    print_text(p, "doc", p->d->meta.id ? p->d->meta.id : "");
    print_span(p, "span", span);
    print_text(p, "rule", rule && *rule ? rule : "rule");
    print_text(p, "version", p->o->version ? p->o->version : "");
}

static void tail(struct printer *p) { buf_add_string(p->out, "}\n"); }

static double rounded(double v) { return floor(v * 100 + .5) / 100; }

static void print_claim(struct printer *p, const struct claim *c, const char *id)
{
    head(p, c->kind, id, c->span, c->rule);
    if (c->kind != CLAIM_REFERENCE && c->kind != CLAIM_CITATION) {
        print_sentence(p, c->sentence);
        print_asserters(p, c->asserters, c->n_asserters);
        print_text(p, "status", claim_status_name(c->status));
        print_number(p, "factuality", rounded(c->factuality), true);
        print_number(p, "confidence", rounded(c->confidence), true);
    }
    print_claim_fields(p, c);
    if (p->o->explain)
        print_text(p, "explain", c->note);
    tail(p);
}

static bool wanted(const struct printer *p, enum claim_kind kind) { return p->o->kinds >> kind & 1; }

static bool printable(const struct printer *p, const struct claim *c)
{
    if (c->kind > CLAIM_CITATION || !wanted(p, c->kind) || span_empty(c->span))
        return false;
    return c->kind != CLAIM_EVENT || c->event.root != ROOT_NONE || p->o->statements;
}

static bool make_ids(struct printer *p)
{
    struct buf b = {0};
    for (uint32_t i = 0; i < p->d->n_claims; i++) {
        const struct claim *c = &p->d->claims[i];
        make_id(p, claim_key(p, c), c->rule, &b);
        p->ids[i] = arena_string((struct arena *)(uintptr_t)&p->d->arena, b.data ? b.data : "", b.size);
    }
    buf_release(&b);
    return !p->d->arena.failed;
}

static void mention_head(struct printer *p, enum claim_kind kind, struct span span, int32_t sentence, const char *rule,
                         struct buf *b)
{
    uint64_t part = hash_span(hash_mix(p->d->content_hash + p->d->copy, kind + 1u), span);
    head(p, kind, make_id(p, part, rule, b), span, rule);
    print_sentence(p, sentence);
}

static size_t print_actors(struct printer *p, struct buf *b)
{
    for (uint32_t i = 0; i < p->d->n_actors; i++) {
        const struct actor_mention *a = &p->d->actors[i];
        mention_head(p, KIND_ACTOR, print_actor_extent(a), a->sentence, a->rule, b);
        print_actor_fields(p, a);
        print_text(p, "reason", a->reason);
        tail(p);
    }
    return p->d->n_actors;
}

static size_t print_places(struct printer *p, struct buf *b)
{
    for (uint32_t i = 0; i < p->d->n_places; i++) {
        const struct place_mention *m = &p->d->places[i];
        mention_head(p, KIND_PLACE, m->span, m->sentence, m->rule, b);
        print_place_fields(p, m);
        print_place_alternatives(p, m);
        tail(p);
    }
    return p->d->n_places;
}

static size_t print_times(struct printer *p, struct buf *b)
{
    static const char *const types[] = {"DATE", "TIME", "DURATION", "SET"};
    for (uint32_t i = 0; i < p->d->n_times; i++) {
        const struct time_mention *t = &p->d->times[i];
        mention_head(p, KIND_TIME, t->span, t->sentence, t->rule, b);
        print_text(p, "type", types[t->type & 3]);
        print_text(p, "value", t->value);
        print_date(p, "from", t->from);
        print_date(p, "to", t->to);
        tail(p);
    }
    return p->d->n_times;
}

static size_t print_attributions(struct printer *p, struct buf *b)
{
    for (uint32_t i = 0; i < p->d->n_attributions; i++) {
        const struct attribution *a = &p->d->attributions[i];
        mention_head(p, KIND_ATTRIBUTION, a->span, a->sentence, a->rule, b);
        print_spans(p, "source", a->source, a->n_source);
        print_spans(p, "cue", a->cue, a->n_cue);
        print_spans(p, "content", a->content, a->n_content);
        tail(p);
    }
    return p->d->n_attributions;
}

static void print_answer(struct printer *p, const struct answer *a, struct buf *b)
{
    uint64_t part = hash_mix(hash_span(hash_mix(p->d->content_hash + p->d->copy, a->kind + 1u), a->span),
                             hash_string(a->question ? a->question : ""));
    head(p, a->kind, make_id(p, part, a->rule, b), a->span, a->rule);
    if (a->kind == KIND_RELATION) {
        print_text(p, "pair", a->question);
        print_text(p, "type", plover_root_name(a->root));
        print_number(p, "quad", plover_quad(a->root), true);
        print_number(p, "score", rounded(a->score), true);
    } else {
        print_text(p, "target", a->question);
        print_number(p, "factuality", rounded(a->factuality), true);
        print_text(p, "status", claim_status_name(a->status));
        print_asserters(p, a->asserters, a->n_asserters);
    }
    if (p->o->explain)
        print_text(p, "explain", a->note);
    tail(p);
}

static const struct {
    enum claim_kind kind;
    size_t (*print)(struct printer *, struct buf *);
} mentions[] = {
    {KIND_ACTOR, print_actors}, {KIND_PLACE, print_places}, {KIND_TIME, print_times}, {KIND_ATTRIBUTION, print_attributions},
};

static size_t print_all(struct printer *p)
{
    size_t n = 0;
    struct buf id = {0};
    for (uint32_t i = 0; i < p->d->n_claims; i++)
        if (printable(p, &p->d->claims[i])) {
            print_claim(p, &p->d->claims[i], p->ids[i]);
            n++;
        }
    for (size_t k = 0; k < sizeof mentions / sizeof *mentions; k++)
        if (wanted(p, mentions[k].kind))
            n += mentions[k].print(p, &id);
    for (uint32_t i = 0; i < p->d->n_answers; i++)
        if (wanted(p, p->d->answers[i].kind)) {
            print_answer(p, &p->d->answers[i], &id);
            n++;
        }
    buf_release(&id);
    return n;
}

size_t print_document(const struct document *d, const struct print_options *o, struct buf *out)
{
    struct arena *arena = (struct arena *)(uintptr_t)&d->arena;
    struct printer p = {.d = d, .o = o, .out = out, .n_seen = 64, .version_hash = hash_string(o->version ? o->version : "")};
    size_t things = (size_t)d->n_claims + d->n_actors + d->n_places + d->n_times + d->n_attributions + d->n_answers;
    while (p.n_seen < 2 * things + 2)
        p.n_seen *= 2;
    utf8_cursor_init(&p.cursor, d->text, d->length);
    p.ids = ARENA_ARRAY(arena, char *, d->n_claims + 1);
    p.seen = ARENA_ARRAY(arena, uint64_t, p.n_seen);
    if (!p.ids || !p.seen || !make_ids(&p))
        return out->failed = true, 0;
    return print_all(&p);
}
