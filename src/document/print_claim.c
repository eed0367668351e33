/* In: a claim. Out: the fields of its kind, in the contract's order. */
#include "document/print_field.h"

#include "base/json.h"

static void counts_field(struct printer *p, const struct event *ev)
{
    print_key(p, "counts");
    buf_add_char(p->out, '[');
    for (uint32_t i = 0; i < ev->n_counts; i++) {
        const struct count *c = &ev->counts[i];
        buf_add_string(p->out, i ? ",{" : "{");
        print_text(p, "what", c->what);
        print_number(p, "low", c->low, c->has_low);
        print_number(p, "high", c->high, c->has_high);
        print_span(p, "span", c->span);
        buf_add_char(p->out, '}');
    }
    buf_add_char(p->out, ']');
}

static void event_fields(struct printer *p, const struct claim *c)
{
    const struct event *ev = &c->event;
    print_text(p, "type", plover_root_name(ev->root));
    print_text(p, "mode", ev->mode);
    print_key(p, "contexts");
    buf_add_char(p->out, '[');
    for (int i = 0; i < ev->n_contexts; i++) {
        if (i)
            buf_add_char(p->out, ',');
        json_write_cstring(p->out, ev->contexts[i]);
    }
    buf_add_char(p->out, ']');
    print_text(p, "cameo", ev->cameo);
    print_number(p, "quad", plover_quad(ev->root), true);
    print_number(p, "goldstein", ev->goldstein, true);
    print_span(p, "trigger", ev->trigger);
    print_actor_list(p, "source", &ev->source);
    print_actor_list(p, "target", &ev->target);
    print_when(p, "when", &c->when);
    print_place_list(p, "where", &ev->where);
    counts_field(p, ev);
    print_bool(p, "history", ev->history);
}

static void goal_fields(struct printer *p, const struct claim *c)
{
    print_actor_list(p, "holder", &c->goal.holder);
    print_span(p, "content", c->goal.content);
    print_span(p, "means", c->goal.means);
}

static void links_field(struct printer *p, const struct claim *c)
{
    print_key(p, "links");
    buf_add_char(p->out, '[');
    for (uint32_t i = 0; i < c->commitment.n_links; i++) {
        const struct link *l = &c->commitment.links[i];
        buf_add_string(p->out, i ? ",{" : "{");
        print_text(p, "claim", l->claim >= 0 && (uint32_t)l->claim < p->d->n_claims ? p->ids[l->claim] : NULL);
        print_text(p, "relation", l->relation);
        print_number(p, "score", l->score, true);
        buf_add_char(p->out, '}');
    }
    buf_add_char(p->out, ']');
}

static void commitment_fields(struct printer *p, const struct claim *c)
{
    print_text(p, "form", c->commitment.form);
    print_actor_list(p, "promiser", &c->commitment.promiser);
    print_actor_list(p, "addressee", &c->commitment.addressee);
    print_actor_list(p, "beneficiary", &c->commitment.beneficiary);
    print_span(p, "content", c->commitment.content);
    print_span(p, "act", c->commitment.act);
    print_when(p, "due", &c->commitment.due);
    print_span(p, "condition", c->commitment.condition);
    print_span(p, "hedge", c->commitment.hedge);
    print_text(p, "state", c->commitment.state ? c->commitment.state : "open");
    print_span(p, "verdict", c->commitment.verdict);
    links_field(p, c);
}

static void figure_fields(struct printer *p, const struct claim *c)
{
    print_number(p, "low", c->figure.low, c->figure.has_low);
    print_number(p, "high", c->figure.high, c->figure.has_high);
    print_text(p, "unit", c->figure.unit ? c->figure.unit : "");
    print_bool(p, "approx", c->figure.approx);
    print_span(p, "measures", c->figure.measures);
    print_span(p, "population", c->figure.population);
    print_place_list(p, "where", &c->figure.where);
    print_when(p, "when", &c->when);
    print_span(p, "value", c->figure.value);
    print_text(p, "change", c->figure.change);
}

static void role_fields(struct printer *p, const struct claim *c)
{
    print_one_actor(p, "person", c->role.person);
    print_one_actor(p, "holder", c->role.holder);
    print_span(p, "office", c->role.office);
    print_bool(p, "former", c->role.former);
    print_one_actor(p, "of", c->role.of);
    print_when(p, "when", &c->when);
}

/* The phases in the order in which the text tells them. */
static void steps_field(struct printer *p, const struct claim *c)
{
    print_key(p, "history");
    buf_add_char(p->out, '[');
    for (uint32_t i = 0; i < c->project.n_steps; i++) {
        buf_add_string(p->out, i ? ",{" : "{");
        print_text(p, "phase", c->project.steps[i].phase);
        print_span(p, "span", c->project.steps[i].span);
        buf_add_char(p->out, '}');
    }
    buf_add_char(p->out, ']');
}

static void project_fields(struct printer *p, const struct claim *c)
{
    print_span(p, "name", c->project.name);
    print_text(p, "type", c->project.type);
    print_actor_list(p, "actors", &c->project.actors);
    print_place_list(p, "where", &c->project.where);
    print_text(p, "phase", c->project.phase);
    steps_field(p, c);
    print_spans(p, "amounts", c->project.amounts, c->project.n_amounts);
}

static void assessment_fields(struct printer *p, const struct claim *c)
{
    print_spans(p, "about", c->assessment.about, c->assessment.n_about);
    print_actor_list(p, "actors", &c->assessment.actors);
    print_text(p, "dimension", c->assessment.dimension);
    print_text(p, "direction", c->assessment.direction);
    print_text(p, "horizon", c->assessment.horizon);
}

static void reference_fields(struct printer *p, const struct claim *c)
{
    print_strings(p, "authors", c->reference.authors, c->reference.n_authors);
    print_text(p, "year", c->reference.year);
    print_text(p, "title", c->reference.title);
    print_text(p, "container", c->reference.container);
    print_text(p, "url", c->reference.url);
    print_bool(p, "cited", c->reference.cited);
}

static void citation_fields(struct printer *p, const struct claim *c)
{
    int32_t r = c->citation.reference;
    print_strings(p, "names", c->citation.names, c->citation.n_names);
    print_text(p, "year", c->citation.year);
    print_text(p, "reference", r >= 0 && (uint32_t)r < p->d->n_claims ? p->ids[r] : NULL);
    print_text(p, "state", c->citation.state);
}

static void (*const by_kind[])(struct printer *, const struct claim *) = {
    [CLAIM_EVENT] = event_fields,         [CLAIM_GOAL] = goal_fields,       [CLAIM_COMMITMENT] = commitment_fields,
    [CLAIM_FIGURE] = figure_fields,       [CLAIM_ROLE] = role_fields,       [CLAIM_PROJECT] = project_fields,
    [CLAIM_ASSESSMENT] = assessment_fields, [CLAIM_REFERENCE] = reference_fields, [CLAIM_CITATION] = citation_fields,
};

void print_claim_fields(struct printer *p, const struct claim *c)
{
    by_kind[c->kind](p, c);
}
