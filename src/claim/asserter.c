/* The chain of those who assert a claim, outermost first: every attribution whose content holds it. */
#include "claim/events.h"

#include <string.h>

static struct span anchor_of(const struct claim *c)
{
    return c->kind == CLAIM_EVENT ? c->event.trigger : c->span;
}

static bool holds(const struct attribution *a, struct span s)
{
    for (uint8_t i = 0; i < a->n_content; i++)
        if (a->content[i].start <= s.start && s.start < a->content[i].end) {
            for (uint8_t k = 0; k < a->n_cue; k++)
                if (span_overlaps(a->cue[k], s))
                    return false;
            return true;
        }
    return false;
}

static uint32_t content_size(const struct attribution *a)
{
    uint32_t n = 0;
    for (uint8_t i = 0; i < a->n_content; i++)
        n += span_length(a->content[i]);
    return n;
}

static const char *name_of(struct document *d, const struct attribution *a)
{
    if (a->actor >= 0) {
        const struct actor_mention *m = &d->actors[a->actor];
        if (m->antecedent >= 0 && m->type == ACTOR_PRONOUN)
            m = &d->actors[m->antecedent];
        if (m->name && *m->name)
            return m->name;
    }
    return a->n_source ? arena_string(&d->arena, d->text + a->source[0].start, span_length(a->source[0])) : "unnamed";
}

/* "said that ..., adding that": one voice, told once; as a quotation if it is one */
static bool goes_on(struct claim *c, const struct attribution *a, const char *name)
{
    struct asserter *last = c->n_asserters ? &c->asserters[c->n_asserters - 1] : NULL;
    if (!last || !name || !last->name || strcmp(last->name, name) != 0 || !strcmp(name, "unnamed"))
        return false;
    last->by = a->direct ? BY_DIRECT : last->by;
    return true;
}

static bool put(struct document *d, struct claim *c, const struct attribution *a)
{
    const char *name = name_of(d, a);
    if (goes_on(c, a, name))
        return true;
    struct asserter *s = ARENA_PUSH(&d->arena, c->asserters, c->n_asserters, c->cap_asserters);
    if (!s)
        return false;
    *s = (struct asserter){.name = name, .cue = a->n_cue ? a->cue[0] : span_make(0, 0), .actor = a->actor,
                           .span = a->n_source ? a->source[0] : span_make(0, 0), .by = a->direct ? BY_DIRECT : BY_INDIRECT};
    return true;
}

static bool put_author(struct document *d, struct claim *c)
{
    struct asserter *s = ARENA_PUSH(&d->arena, c->asserters, c->n_asserters, c->cap_asserters);
    if (s)
        *s = (struct asserter){.name = "author", .actor = -1, .by = BY_AUTHOR};
    return s != NULL;
}

/* "called it [\"an attack on the village\"]": the words stand between marks of quotation within the content */
static bool quoted(const struct document *d, const struct attribution *a, struct span anchor)
{
    for (uint8_t i = 0; i < a->n_content; i++) {
        uint32_t marks = 0;
        if (anchor.start < a->content[i].start || anchor.start >= a->content[i].end)
            continue;
        for (uint32_t at = a->content[i].start; at < anchor.start; at++)
            marks += d->text[at] == '"' || !strncmp(d->text + at, "\xe2\x80\x9c", 3) || !strncmp(d->text + at, "\xe2\x80\x9d", 3);
        return marks % 2 == 1;
    }
    return false;
}

#define CHAIN 6

static uint32_t chain_of(const struct document *d, const struct claim *c, const struct attribution *chain[CHAIN])
{
    uint32_t n = 0;
    struct span anchor = anchor_of(c);
    for (uint32_t i = 0; i < d->n_attributions; i++) {
        const struct attribution *a = &d->attributions[i];
        if (a->sentence > c->sentence || a->nobody || !holds(a, anchor) || n == CHAIN)
            continue;
        if (a->rule && !strcmp(a->rule, "act") && !quoted(d, a, anchor))     /* "threatened to": the author tells of it */
            continue;
        uint32_t at = n++;
        while (at && content_size(chain[at - 1]) < content_size(a))
            chain[at] = chain[at - 1], at--;
        chain[at] = a;
    }
    return n;
}

static bool fill(struct document *d, struct claim *c)
{
    const struct attribution *chain[CHAIN];
    uint32_t n = c->n_asserters ? 0 : chain_of(d, c, chain);
    for (uint32_t k = 0; k < n; k++)
        if (!put(d, c, chain[k]))
            return false;
    bool said = n > 0 && c->kind == CLAIM_EVENT && c->status == CLAIM_ACTUAL && c->factuality > 2;
    c->factuality = said ? 2 : c->factuality;       /* a report is less than a fact */
    return c->n_asserters || put_author(d, c);
}

bool claim_fill_asserters(struct document *d, uint32_t first)
{
    for (uint32_t i = first; i < d->n_claims; i++)
        if (!fill(d, &d->claims[i]))
            return false;
    return true;
}

bool claim_answer_asserters(struct document *d, struct answer *a)
{
    struct claim c = {.kind = CLAIM_FIGURE, .span = a->span, .sentence = document_sentence_at(d, a->span.start)};
    bool good = fill(d, &c);
    a->asserters = c.asserters, a->n_asserters = c.n_asserters;
    return good;
}
