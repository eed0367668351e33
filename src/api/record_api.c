/* tabard.h: the record. The outer types are the inner ones of record/record.h in a thin coat. */
#include "api/api.h"

#include "base/memory.h"
#include "export/export.h"
#include "record/record.h"

#include <stdio.h>
#include <string.h>

struct tabard_record {
    struct record *inner;
    char sha[65];               /* of the last original kept */
    char *kept;                 /* path of the last whole file kept; NULL none */
    size_t kept_size;
};

static tabard_status answer(tabard_error *e, enum status s, const struct error *inner)
{
    return s == STATUS_OK ? TABARD_OK : api_fail(e, s, inner->status == STATUS_OK ? NULL : inner);
}

tabard_record *tabard_record_open(const char *path, tabard_record_mode mode, tabard_error *e)
{
    struct error error = {0};
    struct tabard_record *r = memory_alloc(sizeof *r);
    enum status s = r ? record_open(&r->inner, path, (enum record_mode)mode, &error) : STATUS_NOMEM;
    if (s == STATUS_OK)
        return r;
    memory_free(r);
    answer(e, s, &error);
    return NULL;
}

void tabard_record_close(tabard_record *r)
{
    if (!r)
        return;
    record_close(r->inner);
    memory_free(r->kept);
    memory_free(r);
}

tabard_status tabard_record_begin(tabard_record *r, const char *verb, const tabard_engine *engine, tabard_error *e)
{
    struct error error = {0};
    return answer(e, record_begin_run(r->inner, verb, tabard_engine_versions(engine), &error), &error);
}

static size_t count_words(const char *text, size_t n)
{
    size_t words = 0;
    for (size_t i = 0; i < n; i++)
        words += (unsigned char)text[i] > ' ' && (i == 0 || (unsigned char)text[i - 1] <= ' ');
    return words;
}

/* A document without an id is called after its content, as in tabard_code. */
static struct record_entry entry_of(const tabard_document *d, const char *id)
{
    return (struct record_entry){
        .copy = d->copy, .doc = id, .title = d->title, .source = d->source, .url = d->url, .author = d->author,
        .lang = d->lang, .date = d->date, .file = d->file, .flags = d->flags, .line = d->line, .text = d->text,
        .length = d->length, .original = d->original, .options = d->options};
}

/* A file of many documents is kept once: the path and size of the last one are remembered. */
static enum status keep(struct tabard_record *r, const tabard_document *d, struct error *e)
{
    bool whole = d->line == 0 && d->file;
    if (whole && r->kept && r->kept_size == d->original_size && !strcmp(r->kept, d->file))
        return STATUS_OK;
    enum status s = record_keep(r->inner, d->original_bytes, d->original_size, r->sha, e);
    memory_free(r->kept);
    r->kept = s == STATUS_OK && whole ? memory_copy_string(d->file, strlen(d->file)) : NULL;
    r->kept_size = d->original_size;
    return s;
}

tabard_status tabard_record_wants(tabard_record *r, tabard_document *d, bool *wanted, tabard_error *e)
{
    char id[24];
    bool known = false;
    struct error error = {0};
    struct record_entry entry = entry_of(d, api_document_id(d, id));
    enum status s = record_knows(r->inner, &entry, &known, &error);
    *wanted = !known;
    if (s == STATUS_OK && !known && d->original_bytes) {
        s = keep(r, d, &error);
        d->original = s == STATUS_OK ? r->sha : NULL;
    }
    return answer(e, s, &error);
}

static void fill_entry(struct record_entry *entry, const tabard_result *result)
{
    _Static_assert(sizeof(tabard_sentence) == sizeof(struct record_sentence), "one shape inside and out");
    entry->sentences = (const struct record_sentence *)result->list;
    entry->n_sentences = result->list ? (uint32_t)result->sentences : 0;
    entry->lines = result->text;
    entry->lines_length = result->length;
    entry->words = count_words(entry->text, entry->length);
}

tabard_status tabard_record_add(tabard_record *r, const tabard_document *d, const tabard_result *result,
                                tabard_error *e)
{
    char id[24];
    struct error error = {0};
    struct record_entry entry = entry_of(d, api_document_id(d, id));
    fill_entry(&entry, result);
    return answer(e, record_add(r->inner, &entry, &error), &error);
}

void tabard_record_skip(tabard_record *r) { record_skip(r->inner); }

tabard_status tabard_record_end(tabard_record *r, tabard_record_counts *counts, tabard_error *e)
{
    struct error error = {0};
    struct run_counts c = {0};
    enum status s = record_end_run(r->inner, &c, &error);
    if (counts)
        *counts = (tabard_record_counts){c.documents, c.known, c.skipped, c.claims};
    return answer(e, s, &error);
}

tabard_status tabard_record_log_fetch(tabard_record *r, const tabard_fetch *f, tabard_error *e)
{
    struct error error = {0};
    struct record_fetch x = {f->url, f->feed, f->outcome, f->final_url, f->type, f->etag, f->modified, f->headers, f->retry_at, f->message,
                             f->status, f->bytes, f->size};
    return answer(e, record_log_fetch(r->inner, &x, &error), &error);
}

tabard_status tabard_record_stale(tabard_record *r, const tabard_engine *engine, const char *options, int64_t *id,
                                  tabard_document *d, tabard_error *e)
{
    struct error error = {0};
    struct record_entry x;
    enum status s = record_stale(r->inner, tabard_engine_versions(engine), options, *id, id, &error);
    if (s == STATUS_OK && *id) {
        s = record_load(r->inner, *id, &x, &error);
        *d = (tabard_document){.text = x.text, .length = x.length, .id = x.doc, .title = x.title, .source = x.source,
                               .url = x.url, .author = x.author, .date = x.date, .lang = x.lang, .flags = x.flags,
                               .file = x.file, .line = x.line, .copy = x.copy,
                               .options = options ? options : x.options, .row = *id};
    }
    return answer(e, s, &error);
}

tabard_status tabard_record_replace(tabard_record *r, int64_t id, const tabard_document *d, const tabard_result *result,
                                    tabard_error *e)
{
    struct error error = {0};
    struct record_entry entry = entry_of(d, d->id);
    fill_entry(&entry, result);
    return answer(e, record_replace(r->inner, id, &entry, &error), &error);
}

tabard_status tabard_record_correct(tabard_record *r, const char *claim, const char *reviewer, const char *verdict,
                                    const char *patch, const char *note, int64_t *id, tabard_error *e)
{
    struct error error = {0};
    struct correction c = {claim, reviewer, verdict, patch, note};
    return answer(e, record_correct(r->inner, &c, id, &error), &error);
}

tabard_status tabard_record_undo(tabard_record *r, int64_t correction, tabard_error *e)
{
    struct error error = {0};
    return answer(e, record_undo(r->inner, correction, &error), &error);
}

tabard_status tabard_record_original(tabard_record *r, const char *sha256, void **bytes, size_t *size, tabard_error *e)
{
    struct error error = {0};
    return answer(e, record_original(r->inner, sha256, bytes, size, &error), &error);
}

void tabard_free(void *memory) { memory_free(memory); }

tabard_rows *tabard_record_select(tabard_record *r, const char *sql, const char *const *args, size_t n_args,
                                  tabard_error *e)
{
    struct error error = {0};
    struct rows *rows = NULL;
    answer(e, record_select(r->inner, sql, args, n_args, &rows, &error), &error);
    return (tabard_rows *)rows;
}

tabard_rows *tabard_record_list(tabard_record *r, const char *columns, const char *from, const char *tail,
                                const char *const *terms, size_t n_terms, tabard_error *e)
{
    struct error error = {0};
    struct rows *rows = NULL;
    answer(e, record_list(r->inner, columns, from, tail, terms, n_terms, &rows, &error), &error);
    return (tabard_rows *)rows;
}

tabard_rows *tabard_record_search(tabard_record *r, const char *words, tabard_error *e)
{
    struct error error = {0};
    struct rows *rows = NULL;
    answer(e, record_search(r->inner, words, &rows, &error), &error);
    return (tabard_rows *)rows;
}

const char *tabard_filter_key(int i) { return record_filter_keys(i); }
const char *tabard_filter_help(int i) { return record_filter_help(i); }
bool tabard_filter_takes_several(int i) { return record_filter_takes_several(i); }

tabard_status tabard_filter_value(const char *key, const char *value, char **out, tabard_error *e)
{
    struct error error = {0};
    return answer(e, record_filter_value(key, value, out, &error), &error);
}

bool tabard_rows_next(tabard_rows *rows, tabard_error *e)
{
    struct error error = {0};
    bool more = rows_next((struct rows *)rows, &error);
    if (e)
        e->status = TABARD_OK;
    if (!more)
        answer(e, error.status, &error);
    return more;
}

int tabard_rows_columns(const tabard_rows *rows) { return rows_columns((const struct rows *)rows); }
const char *tabard_rows_name(const tabard_rows *rows, int c) { return rows_name((const struct rows *)rows, c); }
tabard_cell tabard_rows_type(const tabard_rows *rows, int c) { return (tabard_cell)rows_type((const struct rows *)rows, c); }
const char *tabard_rows_text(tabard_rows *rows, int c, size_t *n) { return rows_text((struct rows *)rows, c, n); }
double tabard_rows_real(tabard_rows *rows, int c) { return rows_real((struct rows *)rows, c); }
int64_t tabard_rows_integer(tabard_rows *rows, int c) { return rows_integer((struct rows *)rows, c); }
void tabard_rows_free(tabard_rows *rows) { rows_free((struct rows *)rows); }

tabard_status tabard_record_check(tabard_record *r, void (*say)(void *, const char *), void *context, long *findings,
                                  tabard_error *e)
{
    struct error error = {0};
    return answer(e, record_check(r->inner, say, context, findings, &error), &error);
}

tabard_status tabard_record_export(tabard_record *r, const tabard_export_options *o, tabard_error *e)
{
    struct error error = {0};
    struct export_request q = {o->format, o->table, o->terms, o->n_terms, o->one_a_day, o->since};
    struct export_sink sink = {.file = o->file, .write = o->write, .context = o->context};
    return answer(e, export_run(r->inner, &q, &sink, &error), &error);
}

const char *tabard_export_format(int i) { return export_format_name(i); }
const char *tabard_export_help(int i) { return export_format_help(i); }
