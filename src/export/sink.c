/* Where exports go, and what they all begin with. In: bytes in small pieces. Out: the caller's write, in
   blocks of 64 KiB. */
#include "base/json.h"
#include "export/export.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define BLOCK 65536

bool sink_flush(struct export_sink *s)
{
    s->failed = s->failed || s->buffer.failed;
    if (!s->failed && s->buffer.size)
        s->failed = !s->write(s->context, s->buffer.data, s->buffer.size);
    buf_reset(&s->buffer);
    return !s->failed;
}

static void full(struct export_sink *s)
{
    if (s->buffer.size >= BLOCK)
        sink_flush(s);
}

void sink_bytes(struct export_sink *s, const void *bytes, size_t n)
{
    buf_add(&s->buffer, bytes, n);
    full(s);
}

void sink_text(struct export_sink *s, const char *text) { sink_bytes(s, text, strlen(text)); }

void sink_format(struct export_sink *s, const char *format, ...)
{
    char small[512];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    if (n > 0)
        sink_bytes(s, small, (size_t)n < sizeof small ? (size_t)n : sizeof small - 1);
}

void sink_json(struct export_sink *s, const char *text)
{
    json_write_cstring(&s->buffer, text);
    full(s);
}

bool sink_file(struct export_sink *s, const char *name)
{
    if (!sink_flush(s))
        return false;
    s->failed = s->file && !s->file(s->context, name);
    return !s->failed;
}

/* Of equal source, target, code, status and day the first pair stays: the field's one-a-day filter. */
#define FIRSTS(value)                                                                                    \
    " AND %s IN (SELECT min(" value ") FROM claims o LEFT JOIN claim_actors a ON a.claim = o.id AND a.side = 'source'" \
    " LEFT JOIN claim_actors b ON b.claim = o.id AND b.side = 'target' WHERE o.kind = 'event' AND NOT EXISTS"  \
    " (SELECT 1 FROM verdicts v WHERE v.stem = o.stem AND v.verdict = 'reject') GROUP BY o.day, o.status, o.cameo," \
    " coalesce(nullif(a.code, ''), a.name), coalesce(nullif(b.code, ''), b.name))"

static void write_query(struct buf *b, const char *sql, bool one_a_day)
{
    const char *hole = strstr(sql, RECORD_TERMS);
    if (!one_a_day || !hole) {
        buf_add_string(b, sql);
        return;
    }
    size_t n = (size_t)(hole - sql) + sizeof RECORD_TERMS - 1;
    buf_add(b, sql, n);
    if (strstr(sql, "dyads e"))
        buf_add_format(b, FIRSTS("o.id * 1000000 + coalesce(a.ord, 0) * 1000 + coalesce(b.ord, 0)"), "c.id * 1000000 + e.pair");
    else
        buf_add_format(b, FIRSTS("o.id"), "c.id");
    buf_add_string(b, sql + n);
}

static bool asks(const struct export_request *q, const char *key)
{
    for (size_t i = 0; i < q->n_terms; i++)
        if (!strncmp(q->terms[i], key, strlen(key)))
            return true;
    return false;
}

enum status export_query(struct record *r, const struct export_request *q, const char *sql, bool actual,
                         struct rows **out, struct error *e)
{
    const char *terms[258];
    struct buf b = {0};
    size_t n = q->n_terms < 256 ? q->n_terms : 256;
    *out = NULL;
    if (n)
        memcpy(terms, q->terms, n * sizeof *terms);
    if (actual && !asks(q, "status="))
        terms[n++] = "status=actual";
    write_query(&b, sql, q->one_a_day);
    enum status st = b.failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : record_template(r, b.data, terms, n, out, e);
    buf_release(&b);
    return st;
}

static void about_request(const struct export_request *q, struct buf *out)
{
    buf_add_string(out, ",\"filters\":[");
    for (size_t i = 0; i < q->n_terms; i++) {
        buf_add_string(out, i ? "," : "");
        json_write_cstring(out, q->terms[i]);
    }
    buf_add_string(out, "],\"one_a_day\":");
    buf_add_string(out, q->one_a_day ? "true" : "false");
}

enum status export_about(struct record *r, const struct export_request *q, struct buf *out, struct error *e)
{
    struct rows *w;
    struct error step = {0};
    enum status st = record_select(r, "SELECT DISTINCT version FROM documents ORDER BY 1", NULL, 0, &w, e);
    if (st != STATUS_OK)
        return st;
    buf_add_string(out, "\"program\":\"tabard " TABARD_VERSION "\",\"format\":");
    json_write_cstring(out, q->format);
    buf_add_string(out, ",\"coded_by\":[");
    for (bool first = true; rows_next(w, &step); first = false) {
        buf_add_string(out, first ? "" : ",");
        json_write_cstring(out, rows_text(w, 0, NULL));
    }
    rows_free(w);
    buf_add_string(out, "],\"codes\":\"CAMEO 1.1b3, PLOVER 2, ISO 3166 alpha-3, COW, FIPS 10-4\",\"places\":\"GeoNames, CC BY 4.0\"");
    about_request(q, out);
    return step.status ? error_set(e, step.status, 0, "%.200s", step.message) : STATUS_OK;
}
