/* The document's memory, look-ups and tree walks: see document.h. */
#include "document/document.h"
#include "base/search.h"

#include <string.h>

void document_init(struct document *d)
{
    *d = (struct document){0};
    arena_init(&d->arena);
    d->text = "";
    d->meta.date = DATE_NONE;
    d->code = true;
}

void document_release(struct document *d)
{
    arena_release(&d->arena);
    document_init(d);
}

void document_reset(struct document *d)
{
    struct arena keep = d->arena;
    document_init(d);
    arena_reset(&keep);
    d->arena = keep;
}

bool document_set_text(struct document *d, const char *text, uint32_t n)
{
    d->text = arena_string(&d->arena, text, n);
    d->length = d->text ? n : 0;
    if (!d->text)
        d->text = "";
    return !d->arena.failed;
}

static void link_child(struct document *d, int32_t *last, int32_t base, int32_t t)
{
    struct token *token = &d->tokens[t];
    int32_t head = token->head;
    token->next_sibling = -1;
    if (head < 0)
        return;
    if (last[head - base] < 0)
        d->tokens[head].first_child = t;
    else
        d->tokens[last[head - base]].next_sibling = t;
    last[head - base] = t;
}

/* How far `t` hangs below a root; more than `limit`: it hangs in a ring, or below one. */
static uint32_t depth_of(const struct document *d, int32_t t, uint32_t limit)
{
    uint32_t depth = 0;
    for (; d->tokens[t].head >= 0 && depth <= limit; t = d->tokens[t].head)
        depth++;
    return depth;
}

/* Rules that draw arcs anew may close a ring, or leave two roots: whoever hangs on no root, and every root but the first,
   hangs on the first. Walks over the tree end, whatever a rule did. */
static void make_tree(struct document *d, struct sentence *s)
{
    int32_t base = (int32_t)s->first, end = base + (int32_t)s->count;
    s->root = -1;
    for (int32_t t = base; t < end && s->root < 0; t++)
        s->root = d->tokens[t].head < 0 ? t : -1;
    for (int32_t t = base; t < end; t++) {
        uint32_t depth = depth_of(d, t, s->count);
        if (depth <= s->count && (depth || t == s->root))
            continue;
        d->tokens[t].head = s->root;
        d->tokens[t].rel = s->root < 0 ? REL_ROOT : REL_DEP;
        s->root = s->root < 0 ? t : s->root;
    }
}

static void set_depth(struct document *d, int32_t t, uint32_t limit)
{
    uint32_t depth = depth_of(d, t, limit);
    d->tokens[t].depth = (uint16_t)(depth > UINT16_MAX ? UINT16_MAX : depth);
}

void document_link_tree(struct document *d, uint32_t s)
{
    struct sentence *sentence = &d->sentences[s];
    int32_t base = (int32_t)sentence->first, end = base + (int32_t)sentence->count;
    int32_t *last = ARENA_ARRAY(&d->arena, int32_t, sentence->count + 1);
    if (!last)
        return;
    memset(last, 0xff, sizeof *last * (sentence->count + 1));
    make_tree(d, sentence);
    for (int32_t t = base; t < end; t++)
        d->tokens[t].first_child = -1;
    for (int32_t t = base; t < end; t++) {
        link_child(d, last, base, t);
        set_depth(d, t, sentence->count);
    }
}

int32_t document_head_of(const struct document *d, int32_t first, int32_t last)
{
    for (int32_t i = first; i <= last; i++)
        if (d->tokens[i].head < first || d->tokens[i].head > last)
            return i;
    return last;
}

bool document_below(const struct document *d, int32_t t, int32_t top)
{
    for (uint32_t steps = d->n_tokens; t >= 0 && t != top && steps; steps--)     /* arcs drawn anew may not be linked yet */
        t = d->tokens[t].head;
    return t == top;
}

bool document_hang(struct document *d, int32_t t, int32_t head)
{
    bool may = head >= 0 && !document_below(d, head, t);
    if (may)
        d->tokens[t].head = head;
    return may;
}

bool document_raise(struct document *d, int32_t t, int32_t above)
{
    bool may = t != above && document_below(d, t, above);
    if (may) {
        d->tokens[t].head = d->tokens[above].head;
        d->tokens[t].rel = d->tokens[above].rel;
        d->tokens[above].head = t;
    }
    return may;
}

int32_t document_sentence_at(const struct document *d, uint32_t at)
{
    uint32_t low;
    SEARCH(low, d->n_sentences, d->sentences[mid].span.start <= at);
    return (int32_t)low - 1;
}

int32_t document_token_at(const struct document *d, uint32_t at)
{
    uint32_t low;
    SEARCH(low, d->n_tokens, d->tokens[mid].span.start <= at);
    return (int32_t)low - 1;
}

int32_t document_sentence_of_token(const struct document *d, int32_t token)
{
    uint32_t low;
    if (d->sentence_of_token && token >= 0 && (uint32_t)token < d->n_tokens)
        return (int32_t)d->sentence_of_token[token];
    SEARCH(low, d->n_sentences, (int32_t)d->sentences[mid].first <= token);
    return (int32_t)low - 1;
}

bool document_number_sentences(struct document *d)
{
    uint32_t *of = d->n_sentences ? ARENA_ARRAY(&d->arena, uint32_t, d->n_tokens + 1) : NULL;
    for (uint32_t t = 0, s = 0; of && t < d->n_tokens; t++) {
        while (s + 1 < d->n_sentences && d->sentences[s + 1].first <= t)
            s++;
        of[t] = s;
    }
    d->sentence_of_token = of;
    return !d->arena.failed;
}

/* Pre-order without recursion: down to the first child, else to the next sibling of an ancestor. */
static int32_t next_in_subtree(const struct document *d, int32_t top, int32_t t)
{
    if (d->tokens[t].first_child >= 0)
        return d->tokens[t].first_child;
    while (t != top && d->tokens[t].next_sibling < 0)
        t = d->tokens[t].head;
    return t == top ? -1 : d->tokens[t].next_sibling;
}

struct span document_subtree_span(const struct document *d, int32_t top)
{
    struct span span = {0, 0};
    for (int32_t t = top; t >= 0; t = next_in_subtree(d, top, t))
        span = span_join(span, d->tokens[t].span);
    return span;
}

int32_t document_twin_actor(const struct document *d, int32_t actor)
{
    int32_t next = actor + 1;
    return actor >= 0 && (uint32_t)next < d->n_actors && d->actors[next].head == d->actors[actor].head ? next : -1;
}

bool document_under(const struct document *d, int32_t token, const char *preposition)
{
    int32_t c = document_child(d, token, REL_CASE, -1);
    return c >= 0 && !strcmp(d->tokens[c].lower, preposition) && document_child(d, c, REL_FIXED, -1) < 0;
}

const char *document_case_of(struct document *d, int32_t token)
{
    int32_t c = document_child(d, token, REL_CASE, -1);
    if (c < 0)
        return "";
    const char *name = d->tokens[c].lower;
    int32_t of = document_child(d, token, REL_CASE, c);
    if (of == c + 1 && !strcmp(name, "out") && !strcmp(d->tokens[of].lower, "of"))      /* "pulled out of the pact" */
        return "out_of";
    if (of == c + 1 && !strcmp(name, "up") && !strcmp(d->tokens[of].lower, "to"))       /* "moved up to the border" */
        return "to";
    for (int32_t f = document_child(d, c, REL_FIXED, -1); f >= 0; f = document_child(d, c, REL_FIXED, f))
        name = arena_format(&d->arena, "%s_%s", name ? name : "", d->tokens[f].lower);
    return name ? name : "";
}
