/* tabard.h: one document through the pipeline. The door: text is checked here, questions are read and
   their code points become bytes. */
#include "api/api.h"

#include "base/hash.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "document/conllu.h"
#include "document/print.h"
#include "read/reader.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char *copy(struct document *d, const char *s)
{
    return s ? arena_string(&d->arena, s, strlen(s)) : NULL;
}

const char *api_document_id(const tabard_document *d, char out[24])
{
    if (d->id)
        return d->id;
    snprintf(out, 24, "%016llx", (unsigned long long)hash_bytes(d->text, d->length, 0));
    return out;
}

static void load_meta(struct document *d, const tabard_document *from)
{
    char id[24];
    int32_t date;
    d->meta.id = copy(d, api_document_id(from, id));
    d->meta.title = copy(d, from->title);
    d->meta.source = copy(d, from->source);
    d->meta.url = copy(d, from->url);
    d->meta.author = copy(d, from->author);
    d->meta.lang = copy(d, from->lang);
    d->meta.date_text = copy(d, from->date);
    d->meta.file = copy(d, from->file);
    d->meta.flags = copy(d, from->flags);
    d->meta.line = from->line;
    d->meta.date = from->date && date_parse(from->date, strlen(from->date), &date) ? date : DATE_NONE;
    d->code = !from->flags;
    d->copy = from->copy;
    d->content_hash = hash_bytes(d->text, d->length, hash_string(d->meta.id ? d->meta.id : ""));
}

static bool offset(const struct json *o, const char *key, double *v)
{
    const struct json *n = json_find(o, key);
    if (!n || n->type != JSON_NUMBER || n->number < 0 || n->number != floor(n->number) || n->number > UINT32_MAX)
        return false;
    *v = n->number;
    return true;
}

/* {"start","end"} in code points -> bytes. */
static bool read_span(struct document *d, const struct json *o, struct span *out)
{
    double from, to;
    struct utf8_cursor c;
    if (!offset(o, "start", &from) || !offset(o, "end", &to) || to < from)
        return false;
    utf8_cursor_init(&c, d->text, d->length);
    size_t start = utf8_byte_of_point(&c, (size_t)from), end = utf8_byte_of_point(&c, (size_t)to);
    if (start == SIZE_MAX || end == SIZE_MAX)
        return false;
    *out = span_make((uint32_t)start, (uint32_t)end);
    return true;
}

static enum status bad_question(struct error *e, const char *list, const char *what)
{
    return error_set(e, STATUS_INPUT, 0, "'%s': %s", list, what);
}

static enum status add_question(struct document *d, const struct json *o, bool is_pair, struct error *e)
{
    const char *list = is_pair ? "pairs" : "targets", *id = json_string(o, "id");
    struct question q = {.id = copy(d, id)};
    if (!id)
        return bad_question(e, list, "a question has no 'id'");
    const struct json *source = json_find(o, "source"), *target = json_find(o, "target");
    bool good = is_pair ? (!source || read_span(d, source, &q.source)) && (!target || read_span(d, target, &q.target))
                        : read_span(d, o, &q.target);
    if (!good)
        return bad_question(e, list, "a span is missing or lies outside the text");
    struct question *slot = is_pair ? ARENA_PUSH(&d->arena, d->pairs, d->n_pairs, d->cap_pairs)
                                    : ARENA_PUSH(&d->arena, d->targets, d->n_targets, d->cap_targets);
    if (!slot)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    *slot = q;
    return STATUS_OK;
}

static enum status add_list(struct document *d, const struct json *o, const char *key, bool is_pair, struct error *e)
{
    const struct json *list = json_find(o, key);
    if (list && list->type != JSON_ARRAY)
        return bad_question(e, key, "not a list");
    enum status s = STATUS_OK;
    for (const struct json *q = list ? list->first : NULL; q && !s; q = q->next)
        s = add_question(d, q, is_pair, e);
    return s;
}

static enum status load_questions(struct document *d, const char *text, struct error *e)
{
    struct json *o = json_parse(&d->arena, text, strlen(text), e);
    if (!o)
        return d->arena.failed ? STATUS_NOMEM : STATUS_INPUT;
    enum status s = add_list(d, o, "pairs", true, e);
    return s ? s : add_list(d, o, "targets", false, e);
}

enum status api_load(struct document *d, const tabard_document *from, struct error *e)
{
    document_reset(d);
    if (from->length > READ_MAX_TEXT)
        return error_set(e, STATUS_LIMIT, from->line, "the text is longer than %d bytes", READ_MAX_TEXT);
    size_t good = utf8_valid_prefix(from->text, from->length);
    if (good < from->length)
        return error_set(e, STATUS_INPUT, from->line, "invalid UTF-8 at byte %zu", good + 1);
    if (!document_set_text(d, from->text, (uint32_t)from->length))
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    load_meta(d, from);
    enum status s = from->questions ? load_questions(d, from->questions, e) : STATUS_OK;
    if (s && e)
        e->line = from->line;
    return s;
}

static size_t count_words(const struct document *d)
{
    size_t n = 0;
    bool inside = false;
    for (uint32_t i = 0; i < d->length; i++) {
        bool space = (unsigned char)d->text[i] <= ' ';
        n += !space && !inside;
        inside = !space;
    }
    return n;
}

static tabard_sentence *list_sentences(const struct document *d)
{
    struct utf8_cursor c;
    tabard_sentence *list = memory_alloc(sizeof *list * (d->n_sentences + 1));
    utf8_cursor_init(&c, d->text, d->length);
    for (uint32_t i = 0; list && i < d->n_sentences; i++) {
        struct span s = d->sentences[i].span;
        list[i] = (tabard_sentence){s.start, s.end, (uint32_t)utf8_point_of_byte(&c, s.start), 0};
        list[i].end = (uint32_t)utf8_point_of_byte(&c, s.end);
    }
    return list;
}

static tabard_status finish(const struct document *d, struct buf *out, size_t claims, bool list, tabard_result *r,
                            tabard_error *e)
{
    *r = (tabard_result){.words = count_words(d), .sentences = d->n_sentences, .claims = claims, .length = out->size};
    for (uint32_t i = 0; i < d->n_sentences; i++)
        r->parsed += d->sentences[i].flags & SENTENCE_PARSED ? 1 : 0;
    r->text = buf_take(out);
    if (r->text && list && !(r->list = list_sentences(d)))
        tabard_result_release(r);
    if (!r->text)
        return api_fail(e, STATUS_NOMEM, NULL);
    return TABARD_OK;
}

tabard_status tabard_code(tabard_worker *w, const tabard_document *from, const tabard_output_options *o,
                          tabard_result *result, tabard_error *e)
{
    struct error error = {0};
    uint32_t kinds = o && o->kinds ? o->kinds : TABARD_CLAIM_KINDS | TABARD_ANSWER_KINDS;
    struct print_options p = {.kinds = kinds | TABARD_ANSWER_KINDS, .statements = o && o->statements, .explain = o && o->explain,
                              .version = tabard_engine_versions(w->engine)};
    *result = (tabard_result){0};
    enum status s = api_load(&w->document, from, &error);
    if (!s)
        s = pipeline_code(w->pipeline, &w->document, p.kinds, &error);
    if (s)
        return api_fail(e, s, &error);
    struct buf out = {0};
    size_t claims = print_document(&w->document, &p, &out);
    return finish(&w->document, &out, claims, o && o->list_sentences, result, e);
}

tabard_status tabard_parse(tabard_worker *w, const tabard_document *from, tabard_result *result, tabard_error *e)
{
    struct error error = {0};
    *result = (tabard_result){0};
    enum status s = api_load(&w->document, from, &error);
    if (!s)
        s = pipeline_parse(w->pipeline, &w->document, &error);
    if (s)
        return api_fail(e, s, &error);
    struct buf out = {0};
    document_conllu(&w->document, &out);
    return finish(&w->document, &out, 0, false, result, e);
}
