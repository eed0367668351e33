/* tabard.h: one text through every stage, for people: the newcomer's tour and the format of stage tests. */
#include "api/api.h"

#include "base/json.h"
#include "document/print.h"

#include <stdio.h>
#include <string.h>

static void words(struct buf *b, const struct document *d, struct span s)
{
    for (uint32_t i = s.start; i < s.end && i < d->length; i++)
        buf_add_char(b, (unsigned char)d->text[i] < ' ' ? ' ' : d->text[i]);
}

static void show_tokens(struct buf *b, const struct document *d, const struct sentence *s)
{
    buf_add_format(b, "  syntax%s\n", s->flags & SENTENCE_PARSED ? "" : ": not parsed, no word of it can start a claim");
    for (uint32_t i = 0; i < s->count && s->flags & SENTENCE_PARSED; i++) {
        const struct token *t = &d->tokens[s->first + i];
        buf_add_format(b, "    %3u  %-16s %-16s %-6s %-12s %s\n", i + 1, t->form, t->lemma, ud_upos_name(t->upos), ud_rel_name(t->rel),
                       t->head < 0 ? "-" : d->tokens[t->head].form);
    }
}

static void show_actors(struct buf *b, const struct document *d, int32_t s)
{
    for (uint32_t i = 0; i < d->n_actors; i++) {
        const struct actor_mention *a = &d->actors[i];
        if (a->sentence != s)
            continue;
        buf_add_string(b, "  actor    ");
        words(b, d, a->core);
        buf_add_format(b, "  = %s [%s]  %s%s%s%s\n", a->name ? a->name : "", a->code ? a->code : "", a->reason ? a->reason : "",
                       a->sieve ? "  linked by " : "", a->sieve ? a->sieve : "", a->place_use ? "  (a place here)" : "");
    }
}

static void show_others(struct buf *b, const struct document *d, int32_t s)
{
    for (uint32_t i = 0; i < d->n_places; i++)
        if (d->places[i].sentence == s) {
            buf_add_string(b, "  place    ");
            words(b, d, d->places[i].span);
            buf_add_format(b, "  = %s %s  %s\n", d->places[i].name, d->places[i].country ? d->places[i].country : "", d->places[i].rule ? d->places[i].rule : "");
        }
    for (uint32_t i = 0; i < d->n_times; i++)
        if (d->times[i].sentence == s) {
            buf_add_string(b, "  time     ");
            words(b, d, d->times[i].span);
            buf_add_format(b, "  = %s  %s\n", d->times[i].value ? d->times[i].value : "", d->times[i].rule ? d->times[i].rule : "");
        }
    for (uint32_t i = 0; i < d->n_attributions; i++)
        if (d->attributions[i].sentence == s) {
            buf_add_string(b, "  said     ");
            words(b, d, d->attributions[i].n_source ? d->attributions[i].source[0] : span_make(0, 0));
            buf_add_string(b, " : ");
            words(b, d, d->attributions[i].n_content ? d->attributions[i].content[0] : span_make(0, 0));
            buf_add_format(b, "  %s\n", d->attributions[i].rule ? d->attributions[i].rule : "");
        }
}

static void show_list(struct buf *b, const struct document *d, const struct index_list *l)
{
    for (uint32_t i = 0; i < l->count; i++)
        buf_add_format(b, "%s%s [%s]", i ? ", " : "", d->actors[l->items[i]].name, d->actors[l->items[i]].code ? d->actors[l->items[i]].code : "");
    if (!l->count)
        buf_add_string(b, "-");
}

static void show_claims(struct buf *b, const struct document *d, int32_t s)
{
    for (uint32_t i = 0; i < d->n_claims; i++) {
        const struct claim *c = &d->claims[i];
        if (document_sentence_at(d, c->span.start) != s || span_empty(c->span))
            continue;
        buf_add_format(b, "  %-8s ", c->kind == CLAIM_EVENT ? "event" : claim_kind_name(c->kind));
        if (c->kind == CLAIM_EVENT) {
            const char *root = plover_root_name(c->event.root);
            buf_add_format(b, "%s%s%s %s  ", root ? root : "statement", c->event.mode ? "/" : "", c->event.mode ? c->event.mode : "", c->event.cameo);
            show_list(b, d, &c->event.source);
            buf_add_string(b, " -> ");
            show_list(b, d, &c->event.target);
            buf_add_string(b, "  ");
        }
        words(b, d, c->kind == CLAIM_EVENT ? c->event.trigger : c->span);
        buf_add_format(b, "  %s %.1f  by %s\n", claim_status_name(c->status), c->factuality, c->rule ? c->rule : "");
        if (c->note)
            buf_add_format(b, "             %s\n", c->note);
    }
}

static void show_silences(struct buf *b, const struct document *d, int32_t s)
{
    for (uint32_t i = 0; i < d->n_silences; i++) {
        const struct silence *k = &d->silences[i];
        if (document_sentence_of_token(d, k->token) == s)
            buf_add_format(b, "  silent   %s  by %s\n             %s\n", d->tokens[k->token].form, k->rule, k->why);
    }
}

tabard_status tabard_explain(tabard_worker *w, const tabard_document *from, tabard_result *result, tabard_error *e)
{
    struct error error = {0};
    struct document *d = &w->document;
    struct buf b = {0};
    *result = (tabard_result){0};
    enum status s = api_load(d, from, &error);
    if (!s)
        s = pipeline_code(w->pipeline, d, UINT32_MAX >> 1, &error);
    if (s)
        return api_fail(e, s, &error);
    for (uint32_t i = 0; i < d->n_sentences; i++) {
        buf_add_format(&b, "%ssentence %u  ", i ? "\n" : "", i + 1);
        words(&b, d, d->sentences[i].span);
        buf_add_char(&b, '\n');
        show_tokens(&b, d, &d->sentences[i]);
        show_actors(&b, d, (int32_t)i);
        show_others(&b, d, (int32_t)i);
        show_claims(&b, d, (int32_t)i);
        show_silences(&b, d, (int32_t)i);
    }
    result->sentences = d->n_sentences;
    result->length = b.size;
    result->text = buf_take(&b);
    return result->text ? TABARD_OK : api_fail(e, STATUS_NOMEM, NULL);
}
