/* Rows as delimited text. In: a SELECT. Out: TSV (tabs and line breaks in cells become blanks) or CSV (RFC 4180),
   with or without a header, with a row of HXL tags if asked. Numbers are printed the shortest way that reads back. */
#include "base/json.h"
#include "export/export.h"

#include <string.h>

static void tsv_cell(struct export_sink *s, const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)text[i];
        buf_add_char(&s->buffer, c < ' ' ? ' ' : (char)c);
    }
}

static void csv_cell(struct export_sink *s, const char *text, size_t n)
{
    if (!memchr(text, '"', n) && !memchr(text, ',', n) && !memchr(text, '\n', n) && !memchr(text, '\r', n)) {
        buf_add(&s->buffer, text, n);
        return;
    }
    buf_add_char(&s->buffer, '"');
    for (size_t i = 0; i < n; i++) {
        if (text[i] == '"')
            buf_add_char(&s->buffer, '"');
        buf_add_char(&s->buffer, text[i]);
    }
    buf_add_char(&s->buffer, '"');
}

static void text_cell(struct export_sink *s, const struct delimited *d, const char *text, size_t n)
{
    if (d->style == DELIMITED_CSV)
        csv_cell(s, text, n);
    else
        tsv_cell(s, text, n);
}

static void value_cell(struct export_sink *s, const struct delimited *d, struct rows *w, int i)
{
    size_t n = 0;
    const char *text;
    if (rows_type(w, i) == CELL_REAL) {
        json_write_number(&s->buffer, rows_real(w, i));
        return;
    }
    text = rows_text(w, i, &n);
    if (text && (n || !*d->none))
        text_cell(s, d, text, n);
    else
        text_cell(s, d, d->none, strlen(d->none));
}

/* Tags of the Humanitarian Exchange Language for the columns of our views (hxlstandard.org, 1.1). */
static const struct { const char *column, *tag; } hxl_tags[] = {
    {"day", "#date+occurred"}, {"date_from", "#date+start"}, {"date_to", "#date+end"}, {"published", "#date+reported"},
    {"month", "#date+month"}, {"place", "#loc+name"}, {"place_country", "#country+code+v_iso3"}, {"country", "#country+code+v_iso3"},
    {"place_admin1", "#adm1+name"}, {"lat", "#geo+lat"}, {"lon", "#geo+lon"}, {"geonameid", "#loc+code+v_geonames"},
    {"root", "#event+type"}, {"mode", "#event+subtype"}, {"cameo", "#event+code+v_cameo"}, {"kind", "#meta+kind"},
    {"source_name", "#org+name+source"}, {"target_name", "#org+name+target"}, {"source_code", "#org+code+source+v_cameo"},
    {"target_code", "#org+code+target+v_cameo"}, {"source_country", "#country+code+source+v_iso3"},
    {"target_country", "#country+code+target+v_iso3"}, {"status", "#status"}, {"publisher", "#meta+source"},
    {"url", "#meta+url"}, {"claim", "#meta+id"}, {"sentence", "#description"}, {"value", "#indicator+text"},
    {"low", "#indicator+num+min"}, {"high", "#indicator+num+max"}, {"unit", "#indicator+unit"}, {"confidence", "#meta+confidence"},
};

static const char *hxl_tag(const char *column)
{
    for (size_t i = 0; i < sizeof hxl_tags / sizeof *hxl_tags; i++)
        if (!strcmp(hxl_tags[i].column, column))
            return hxl_tags[i].tag;
    return "";
}

static void heading(struct export_sink *s, const struct delimited *d, struct rows *w, bool tags)
{
    for (int i = 0; i < rows_columns(w); i++) {
        const char *name = tags ? hxl_tag(rows_name(w, i)) : rows_name(w, i);
        if (i)
            buf_add_char(&s->buffer, d->style == DELIMITED_CSV ? ',' : '\t');
        text_cell(s, d, name, strlen(name));
    }
    sink_text(s, d->style == DELIMITED_CSV ? "\r\n" : "\n");
}

static void row(struct export_sink *s, const struct delimited *d, struct rows *w, int columns)
{
    for (int i = 0; i < columns; i++) {
        if (i)
            buf_add_char(&s->buffer, d->style == DELIMITED_CSV ? ',' : '\t');
        value_cell(s, d, w, i);
    }
    sink_text(s, d->style == DELIMITED_CSV ? "\r\n" : "\n");
}

enum status delimited_write(struct record *r, const struct export_request *q, const struct delimited *d,
                            struct export_sink *s, struct error *e)
{
    struct rows *w;
    struct error step = {0};
    enum status st = export_query(r, q, d->sql, d->actual, &w, e);
    if (st != STATUS_OK)
        return st;
    int columns = rows_columns(w);
    if (d->header)
        heading(s, d, w, false);
    if (d->hxl)
        heading(s, d, w, true);
    while (!s->failed && rows_next(w, &step))
        row(s, d, w, columns);
    rows_free(w);
    return step.status ? error_set(e, step.status, 0, "%.200s", step.message) : STATUS_OK;
}
