/* Document -> JSON Lines: see print.h. Field order is fixed, offsets become code points here and
   nowhere else. A claim's id has two halves: the first hangs on document, kind and spans (a person's
   corrections are keyed by it), the second on rule and versions. */
#include "document/print.h"

#include "base/hash.h"
#include "base/json.h"
#include "base/utf8.h"

#include <math.h>
#include <string.h>

struct printer {
    const struct document *d;
    const struct print_options *o;
    struct buf *out;
    struct utf8_cursor cursor;
    char **ids;             /* of claims, made before printing: claims refer to one another */
    uint64_t *seen;         /* open-addressed ids for the ordinal among equals */
    uint32_t n_seen;        /* a power of two */
    uint64_t version_hash;
};

static void key(struct printer *p, const char *name) { json_write_key(p->out, name); }

static void text_field(struct printer *p, const char *name, const char *value)
{
    key(p, name);
    json_write_cstring(p->out, value);
}

static void number_field(struct printer *p, const char *name, double value, bool known)
{
    key(p, name);
    if (known)
        json_write_number(p->out, value);
    else
        buf_add_string(p->out, "null");
}

static void bool_field(struct printer *p, const char *name, bool value)
{
    key(p, name);
    buf_add_string(p->out, value ? "true" : "false");
}

static void write_offsets(struct printer *p, struct span s)
{
    size_t from = utf8_point_of_byte(&p->cursor, s.start), to = utf8_point_of_byte(&p->cursor, s.end);
    buf_add_format(p->out, "{\"start\":%zu,\"end\":%zu", from, to);
}

static void write_span(struct printer *p, struct span s)
{
    if (span_empty(s) || s.end > p->d->length) {
        buf_add_string(p->out, "null");
        return;
    }
    write_offsets(p, s);
    buf_add_string(p->out, ",\"text\":");
    json_write_string(p->out, p->d->text + s.start, span_length(s));
    buf_add_char(p->out, '}');
}

static void span_field(struct printer *p, const char *name, struct span s)
{
    key(p, name);
    write_span(p, s);
}

static void sentence_field(struct printer *p, int32_t sentence)
{
    key(p, "sentence");
    if (sentence < 0 || (uint32_t)sentence >= p->d->n_sentences) {
        buf_add_string(p->out, "null");
        return;
    }
    write_offsets(p, p->d->sentences[sentence].span);
    buf_add_char(p->out, '}');
}

static void spans_field(struct printer *p, const char *name, const struct span *spans, unsigned n)
{
    key(p, name);
    buf_add_char(p->out, '[');
    for (unsigned i = 0; i < n; i++) {
        if (i)
            buf_add_char(p->out, ',');
        write_span(p, spans[i]);
    }
    buf_add_char(p->out, ']');
}

static void sectors_field(struct printer *p, uint32_t sectors)
{
    bool any = false;
    key(p, "sectors");
    buf_add_char(p->out, '[');
    for (int i = 0; i < SECTOR_COUNT; i++)
        if (sectors & UINT32_C(1) << i) {
            buf_add_string(p->out, any ? ",\"" : "\"");
            buf_add_string(p->out, sector_name(i));
            buf_add_char(p->out, '"');
            any = true;
        }
    buf_add_char(p->out, ']');
}

static const char *or_null(const char *s) { return s && *s ? s : NULL; }

static void actor_fields(struct printer *p, const struct actor_mention *a)
{
    text_field(p, "name", a->name ? a->name : "");
    text_field(p, "code", or_null(a->code));
    text_field(p, "country", or_null(a->country));
    sectors_field(p, a->sectors);
    text_field(p, "role", a->role);
    text_field(p, "entity", a->entity);
    if (a->sieve && a->antecedent >= 0 && (uint32_t)a->antecedent < p->d->n_actors) {
        key(p, "refers_to");
        buf_add_char(p->out, '{');
        text_field(p, "sieve", a->sieve);
        span_field(p, "span", p->d->actors[a->antecedent].core);
        buf_add_char(p->out, '}');
    }
}

static struct span actor_span(const struct actor_mention *a) { return span_empty(a->core) ? a->span : a->core; }

static void write_actor(struct printer *p, int32_t i)
{
    buf_add_char(p->out, '{');
    actor_fields(p, &p->d->actors[i]);
    span_field(p, "span", actor_span(&p->d->actors[i]));
    buf_add_char(p->out, '}');
}

static void place_fields(struct printer *p, const struct place_mention *m)
{
    static const char *const precisions[] = {"point", "town", "district", "region", "country"};
    static const char *const usages[] = {"literal", "demonym", "metonym", "in_name"};
    text_field(p, "name", m->name ? m->name : "");
    number_field(p, "lat", m->lat, m->located);
    number_field(p, "lon", m->lon, m->located);
    number_field(p, "geonameid", m->geonameid, m->geonameid != 0);
    text_field(p, "country", or_null(m->country));
    text_field(p, "admin1", or_null(m->admin1));
    text_field(p, "precision", precisions[m->precision % 5]);
    text_field(p, "usage", usages[m->usage % 4]);
}

static void write_place(struct printer *p, int32_t i)
{
    buf_add_char(p->out, '{');
    place_fields(p, &p->d->places[i]);
    span_field(p, "span", p->d->places[i].span);
    buf_add_char(p->out, '}');
}

static void list_field(struct printer *p, const char *name, const struct index_list *list, uint32_t limit,
                       void (*write)(struct printer *, int32_t))
{
    bool any = false;
    key(p, name);
    buf_add_char(p->out, '[');
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->items[i] < 0 || (uint32_t)list->items[i] >= limit)
            continue;
        if (any)
            buf_add_char(p->out, ',');
        write(p, list->items[i]);
        any = true;
    }
    buf_add_char(p->out, ']');
}

static void actors_field(struct printer *p, const char *name, const struct index_list *list)
{
    list_field(p, name, list, p->d->n_actors, write_actor);
}

static void places_field(struct printer *p, const char *name, const struct index_list *list)
{
    list_field(p, name, list, p->d->n_places, write_place);
}

static void actor_field(struct printer *p, const char *name, int32_t i)
{
    key(p, name);
    if (i >= 0 && (uint32_t)i < p->d->n_actors)
        write_actor(p, i);
    else
        buf_add_string(p->out, "null");
}

static void date_field(struct printer *p, const char *name, int32_t day)
{
    char text[16];
    date_format(day, text);
    text_field(p, name, or_null(text));
}

static void when_field(struct printer *p, const char *name, const struct when *w)
{
    key(p, name);
    if (!w->precision) {
        buf_add_string(p->out, "null");
        return;
    }
    buf_add_char(p->out, '{');
    date_field(p, "from", w->from);
    date_field(p, "to", w->to);
    text_field(p, "precision", w->precision);
    span_field(p, "span", w->span);
    bool_field(p, "inferred", w->inferred);
    buf_add_char(p->out, '}');
}

static void asserters_field(struct printer *p, const struct claim *c)
{
    static const char *const by[] = {"author", "direct", "indirect", "citation"};
    key(p, "asserters");
    buf_add_char(p->out, '[');
    for (uint32_t i = 0; i < c->n_asserters; i++) {
        const struct asserter *a = &c->asserters[i];
        buf_add_string(p->out, i ? ",{" : "{");
        text_field(p, "name", a->name ? a->name : "author");
        span_field(p, "span", a->span);
        span_field(p, "cue", a->cue);
        text_field(p, "by", by[a->by % 4]);
        if (a->actor >= 0 && (uint32_t)a->actor < p->d->n_actors)
            text_field(p, "code", or_null(p->d->actors[a->actor].code));
        buf_add_char(p->out, '}');
    }
    if (!c->n_asserters) {
        buf_add_string(p->out, "{\"name\":");
        json_write_cstring(p->out, p->d->meta.author ? p->d->meta.author : "author");
        buf_add_string(p->out, ",\"span\":null,\"cue\":null,\"by\":\"author\"}");
    }
    buf_add_char(p->out, ']');
}

static void counts_field(struct printer *p, const struct event *ev)
{
    key(p, "counts");
    buf_add_char(p->out, '[');
    for (uint32_t i = 0; i < ev->n_counts; i++) {
        const struct count *c = &ev->counts[i];
        buf_add_string(p->out, i ? ",{" : "{");
        text_field(p, "what", c->what);
        number_field(p, "low", c->low, c->has_low);
        number_field(p, "high", c->high, c->has_high);
        span_field(p, "span", c->span);
        buf_add_char(p->out, '}');
    }
    buf_add_char(p->out, ']');
}

static void event_fields(struct printer *p, const struct claim *c)
{
    const struct event *ev = &c->event;
    text_field(p, "type", plover_root_name(ev->root));
    text_field(p, "mode", ev->mode);
    key(p, "contexts");
    buf_add_char(p->out, '[');
    for (int i = 0; i < ev->n_contexts; i++) {
        if (i)
            buf_add_char(p->out, ',');
        json_write_cstring(p->out, ev->contexts[i]);
    }
    buf_add_char(p->out, ']');
    text_field(p, "cameo", ev->cameo);
    number_field(p, "quad", plover_quad(ev->root), true);
    number_field(p, "goldstein", ev->goldstein, true);
    span_field(p, "trigger", ev->trigger);
    actors_field(p, "source", &ev->source);
    actors_field(p, "target", &ev->target);
    when_field(p, "when", &c->when);
    places_field(p, "where", &ev->where);
    counts_field(p, ev);
    bool_field(p, "history", ev->history);
}

static void goal_fields(struct printer *p, const struct claim *c)
{
    actors_field(p, "holder", &c->goal.holder);
    span_field(p, "content", c->goal.content);
    span_field(p, "means", c->goal.means);
}

static void links_field(struct printer *p, const struct claim *c)
{
    key(p, "links");
    buf_add_char(p->out, '[');
    for (uint32_t i = 0; i < c->commitment.n_links; i++) {
        const struct link *l = &c->commitment.links[i];
        buf_add_string(p->out, i ? ",{" : "{");
        text_field(p, "claim", l->claim >= 0 && (uint32_t)l->claim < p->d->n_claims ? p->ids[l->claim] : NULL);
        text_field(p, "relation", l->relation);
        number_field(p, "score", l->score, true);
        buf_add_char(p->out, '}');
    }
    buf_add_char(p->out, ']');
}

static void commitment_fields(struct printer *p, const struct claim *c)
{
    text_field(p, "form", c->commitment.form);
    actors_field(p, "promiser", &c->commitment.promiser);
    actors_field(p, "addressee", &c->commitment.addressee);
    actors_field(p, "beneficiary", &c->commitment.beneficiary);
    span_field(p, "content", c->commitment.content);
    when_field(p, "due", &c->commitment.due);
    span_field(p, "condition", c->commitment.condition);
    span_field(p, "hedge", c->commitment.hedge);
    text_field(p, "state", c->commitment.state ? c->commitment.state : "open");
    span_field(p, "verdict", c->commitment.verdict);
    links_field(p, c);
}

static void figure_fields(struct printer *p, const struct claim *c)
{
    number_field(p, "low", c->figure.low, c->figure.has_low);
    number_field(p, "high", c->figure.high, c->figure.has_high);
    text_field(p, "unit", c->figure.unit ? c->figure.unit : "");
    bool_field(p, "approx", c->figure.approx);
    span_field(p, "measures", c->figure.measures);
    span_field(p, "population", c->figure.population);
    places_field(p, "where", &c->figure.where);
    when_field(p, "when", &c->when);
    span_field(p, "value", c->figure.value);
    text_field(p, "change", c->figure.change);
}

static void role_fields(struct printer *p, const struct claim *c)
{
    actor_field(p, "person", c->role.person);
    actor_field(p, "holder", c->role.holder);
    span_field(p, "office", c->role.office);
    actor_field(p, "of", c->role.of);
    when_field(p, "when", &c->when);
}

static void project_fields(struct printer *p, const struct claim *c)
{
    span_field(p, "name", c->project.name);
    text_field(p, "type", c->project.type);
    actors_field(p, "actors", &c->project.actors);
    places_field(p, "where", &c->project.where);
    text_field(p, "phase", c->project.phase);
}

static void assessment_fields(struct printer *p, const struct claim *c)
{
    spans_field(p, "about", c->assessment.about, c->assessment.n_about);
    text_field(p, "dimension", c->assessment.dimension);
    text_field(p, "direction", c->assessment.direction);
    text_field(p, "horizon", c->assessment.horizon);
}

static void strings_field(struct printer *p, const char *name, const char *const *items, int n)
{
    key(p, name);
    buf_add_char(p->out, '[');
    for (int i = 0; i < n; i++) {
        if (i)
            buf_add_char(p->out, ',');
        json_write_cstring(p->out, items[i]);
    }
    buf_add_char(p->out, ']');
}

static void reference_fields(struct printer *p, const struct claim *c)
{
    strings_field(p, "authors", c->reference.authors, c->reference.n_authors);
    text_field(p, "year", c->reference.year);
    text_field(p, "title", c->reference.title);
    text_field(p, "container", c->reference.container);
    text_field(p, "url", c->reference.url);
    bool_field(p, "cited", c->reference.cited);
}

static void citation_fields(struct printer *p, const struct claim *c)
{
    int32_t r = c->citation.reference;
    strings_field(p, "names", c->citation.names, c->citation.n_names);
    text_field(p, "year", c->citation.year);
    text_field(p, "reference", r >= 0 && (uint32_t)r < p->d->n_claims ? p->ids[r] : NULL);
    text_field(p, "state", c->citation.state);
}

static void (*const claim_fields[])(struct printer *, const struct claim *) = {
    [CLAIM_EVENT] = event_fields,         [CLAIM_GOAL] = goal_fields,       [CLAIM_COMMITMENT] = commitment_fields,
    [CLAIM_FIGURE] = figure_fields,       [CLAIM_ROLE] = role_fields,       [CLAIM_PROJECT] = project_fields,
    [CLAIM_ASSESSMENT] = assessment_fields, [CLAIM_REFERENCE] = reference_fields, [CLAIM_CITATION] = citation_fields,
};

/* ---- ids ---- */

static uint64_t hash_span(uint64_t h, struct span s) { return hash_mix(h, (uint64_t)s.start << 32 | s.end); }

static uint64_t hash_list(const struct printer *p, uint64_t h, const struct index_list *l)
{
    for (uint32_t i = 0; i < l->count; i++)
        if (l->items[i] >= 0 && (uint32_t)l->items[i] < p->d->n_actors)
            h = hash_span(h, actor_span(&p->d->actors[l->items[i]]));
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
    text_field(p, "id", id);
    text_field(p, "kind", claim_kind_name(kind));
    text_field(p, "doc", p->d->meta.id ? p->d->meta.id : "");
    span_field(p, "span", span);
    text_field(p, "rule", rule && *rule ? rule : "rule");
    text_field(p, "version", p->o->version ? p->o->version : "");
}

static void tail(struct printer *p) { buf_add_string(p->out, "}\n"); }

static double rounded(double v) { return floor(v * 100 + .5) / 100; }

static void print_claim(struct printer *p, const struct claim *c, const char *id)
{
    head(p, c->kind, id, c->span, c->rule);
    if (c->kind != CLAIM_REFERENCE && c->kind != CLAIM_CITATION) {
        sentence_field(p, c->sentence);
        asserters_field(p, c);
        text_field(p, "status", claim_status_name(c->status));
        number_field(p, "factuality", rounded(c->factuality), true);
        number_field(p, "confidence", rounded(c->confidence), true);
    }
    claim_fields[c->kind](p, c);
    if (p->o->explain)
        text_field(p, "explain", c->note);
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
    sentence_field(p, sentence);
}

static size_t print_actors(struct printer *p, struct buf *b)
{
    for (uint32_t i = 0; i < p->d->n_actors; i++) {
        const struct actor_mention *a = &p->d->actors[i];
        mention_head(p, KIND_ACTOR, actor_span(a), a->sentence, a->rule, b);
        actor_fields(p, a);
        text_field(p, "reason", a->reason);
        tail(p);
    }
    return p->d->n_actors;
}

static size_t print_places(struct printer *p, struct buf *b)
{
    for (uint32_t i = 0; i < p->d->n_places; i++) {
        const struct place_mention *m = &p->d->places[i];
        mention_head(p, KIND_PLACE, m->span, m->sentence, m->rule, b);
        place_fields(p, m);
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
        text_field(p, "type", types[t->type & 3]);
        text_field(p, "value", t->value);
        date_field(p, "from", t->from);
        date_field(p, "to", t->to);
        tail(p);
    }
    return p->d->n_times;
}

static size_t print_attributions(struct printer *p, struct buf *b)
{
    for (uint32_t i = 0; i < p->d->n_attributions; i++) {
        const struct attribution *a = &p->d->attributions[i];
        mention_head(p, KIND_ATTRIBUTION, a->span, a->sentence, a->rule, b);
        spans_field(p, "source", a->source, a->n_source);
        spans_field(p, "cue", a->cue, a->n_cue);
        spans_field(p, "content", a->content, a->n_content);
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
        text_field(p, "pair", a->question);
        text_field(p, "type", plover_root_name(a->root));
        number_field(p, "quad", plover_quad(a->root), true);
        number_field(p, "score", rounded(a->score), true);
    } else {
        text_field(p, "target", a->question);
        number_field(p, "factuality", rounded(a->factuality), true);
        text_field(p, "status", claim_status_name(a->status));
    }
    if (p->o->explain)
        text_field(p, "explain", a->note);
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
