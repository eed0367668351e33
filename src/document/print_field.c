/* In: values of claims and mentions. Out: their fields as JSON, in the contract's names. */
#include "document/print_field.h"

#include "base/json.h"

void print_key(struct printer *p, const char *name)
{
    json_write_key(p->out, name);
}

void print_text(struct printer *p, const char *name, const char *value)
{
    print_key(p, name);
    json_write_cstring(p->out, value);
}

void print_number(struct printer *p, const char *name, double value, bool known)
{
    print_key(p, name);
    if (known)
        json_write_number(p->out, value);
    else
        buf_add_string(p->out, "null");
}

void print_bool(struct printer *p, const char *name, bool value)
{
    print_key(p, name);
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

void print_span(struct printer *p, const char *name, struct span s)
{
    print_key(p, name);
    write_span(p, s);
}

void print_sentence(struct printer *p, int32_t sentence)
{
    print_key(p, "sentence");
    if (sentence < 0 || (uint32_t)sentence >= p->d->n_sentences) {
        buf_add_string(p->out, "null");
        return;
    }
    write_offsets(p, p->d->sentences[sentence].span);
    buf_add_char(p->out, '}');
}

void print_spans(struct printer *p, const char *name, const struct span *spans, unsigned n)
{
    print_key(p, name);
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
    print_key(p, "sectors");
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

void print_actor_fields(struct printer *p, const struct actor_mention *a)
{
    print_text(p, "name", a->name ? a->name : "");
    print_text(p, "code", or_null(a->code));
    print_text(p, "country", or_null(a->country));
    sectors_field(p, a->sectors);
    print_text(p, "role", a->role);
    print_text(p, "entity", a->entity);
    if (a->sieve && a->antecedent >= 0 && (uint32_t)a->antecedent < p->d->n_actors) {
        print_key(p, "refers_to");
        buf_add_char(p->out, '{');
        print_text(p, "sieve", a->sieve);
        print_span(p, "span", p->d->actors[a->antecedent].core);
        buf_add_char(p->out, '}');
    }
}

struct span print_actor_extent(const struct actor_mention *a)
{
    return span_empty(a->core) ? a->span : a->core;
}

static void write_actor(struct printer *p, int32_t i)
{
    buf_add_char(p->out, '{');
    print_actor_fields(p, &p->d->actors[i]);
    print_span(p, "span", print_actor_extent(&p->d->actors[i]));
    buf_add_char(p->out, '}');
}

void print_place_fields(struct printer *p, const struct place_mention *m)
{
    static const char *const precisions[] = {"point", "town", "district", "region", "country"};
    static const char *const usages[] = {"literal", "demonym", "metonym", "in_name"};
    print_text(p, "name", m->name ? m->name : "");
    print_number(p, "lat", m->lat, m->located);
    print_number(p, "lon", m->lon, m->located);
    print_number(p, "geonameid", m->geonameid, m->geonameid != 0);
    print_text(p, "country", or_null(m->country));
    print_text(p, "admin1", or_null(m->admin1));
    print_text(p, "precision", precisions[m->precision % 5]);
    print_text(p, "usage", usages[m->usage % 4]);
}

void print_place_alternatives(struct printer *p, const struct place_mention *m)
{
    print_key(p, "alternatives");
    buf_add_char(p->out, '[');
    for (uint32_t i = 0; i < m->n_alternatives; i++) {
        const struct place_alternative *a = &m->alternatives[i];
        buf_add_string(p->out, i ? ",{" : "{");
        print_text(p, "name", a->name);
        print_number(p, "lat", a->lat, true);
        print_number(p, "lon", a->lon, true);
        print_number(p, "geonameid", a->geonameid, a->geonameid != 0);
        print_text(p, "country", or_null(a->country));
        print_text(p, "admin1", or_null(a->admin1));
        buf_add_char(p->out, '}');
    }
    buf_add_char(p->out, ']');
}

/* A claim says no place that was only guessed: it keeps the name. */
static void write_place(struct printer *p, int32_t i)
{
    struct place_mention m = p->d->places[i];
    if (m.guessed) {
        m.located = false;
        m.country = m.admin1 = "";
    }
    buf_add_char(p->out, '{');
    print_place_fields(p, &m);
    print_span(p, "span", m.span);
    buf_add_char(p->out, '}');
}

static void list_field(struct printer *p, const char *name, const struct index_list *list, uint32_t limit,
                       void (*write)(struct printer *, int32_t))
{
    bool any = false;
    print_key(p, name);
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

void print_actor_list(struct printer *p, const char *name, const struct index_list *list)
{
    list_field(p, name, list, p->d->n_actors, write_actor);
}

void print_place_list(struct printer *p, const char *name, const struct index_list *list)
{
    list_field(p, name, list, p->d->n_places, write_place);
}

void print_one_actor(struct printer *p, const char *name, int32_t i)
{
    print_key(p, name);
    if (i >= 0 && (uint32_t)i < p->d->n_actors)
        write_actor(p, i);
    else
        buf_add_string(p->out, "null");
}

void print_date(struct printer *p, const char *name, int32_t day)
{
    char text[16];
    date_format(day, text);
    print_text(p, name, or_null(text));
}

void print_when(struct printer *p, const char *name, const struct when *w)
{
    print_key(p, name);
    if (!w->precision) {
        buf_add_string(p->out, "null");
        return;
    }
    buf_add_char(p->out, '{');
    print_date(p, "from", w->from);
    print_date(p, "to", w->to);
    print_text(p, "precision", w->precision);
    print_span(p, "span", w->span);
    print_bool(p, "inferred", w->inferred);
    buf_add_char(p->out, '}');
}

void print_asserters(struct printer *p, const struct asserter *list, uint32_t n)
{
    static const char *const by[] = {"author", "direct", "indirect", "citation"};
    print_key(p, "asserters");
    buf_add_char(p->out, '[');
    for (uint32_t i = 0; i < n; i++) {
        const struct asserter *a = &list[i];
        buf_add_string(p->out, i ? ",{" : "{");
        print_text(p, "name", a->name ? a->name : "author");
        print_span(p, "span", a->span);
        print_span(p, "cue", a->cue);
        print_text(p, "by", by[a->by % 4]);
        if (a->actor >= 0 && (uint32_t)a->actor < p->d->n_actors)
            print_text(p, "code", or_null(p->d->actors[a->actor].code));
        buf_add_char(p->out, '}');
    }
    if (!n) {
        buf_add_string(p->out, "{\"name\":");
        json_write_cstring(p->out, p->d->meta.author ? p->d->meta.author : "author");
        buf_add_string(p->out, ",\"span\":null,\"cue\":null,\"by\":\"author\"}");
    }
    buf_add_char(p->out, ']');
}

void print_strings(struct printer *p, const char *name, const char *const *items, int n)
{
    print_key(p, name);
    buf_add_char(p->out, '[');
    for (int i = 0; i < n; i++) {
        if (i)
            buf_add_char(p->out, ',');
        json_write_cstring(p->out, items[i]);
    }
    buf_add_char(p->out, ']');
}
