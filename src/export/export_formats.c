/* The table of formats. In: a request. Out: the format's writer is run on the record, and the last bytes are sent. */
#include "export/export.h"

#include <string.h>

#define VIEW(name, help) {name, "SELECT e.* FROM claims c JOIN " name " e ON e.claim_row = c.id WHERE " RECORD_TERMS       \
    " ORDER BY e.day, e.claim", help}

const struct export_view export_views[] = {
    {"dyads", "SELECT e.* FROM claims c JOIN dyads e ON e.claim_row = c.id WHERE " RECORD_TERMS " ORDER BY e.day, e.claim, e.pair",
     "events, a row for every source with every target"},
    VIEW("events", "events, a row each, with the first source, target and place"),
    VIEW("promises", "pledges, threats, demands, offers with due dates and state"),
    VIEW("all_figures", "numbers with unit, measure, place and speaker"),
    VIEW("goals", "what somebody seeks or hopes"),
    VIEW("roles", "who holds which office"),
    VIEW("projects", "undertakings and their phase"),
    VIEW("assessments", "judgements and forecasts"),
    VIEW("all_claims", "every claim, the columns that all have"),
    {0},
};

const struct export_view *export_view_find(const char *name)
{
    for (const struct export_view *v = export_views; v->name; v++)
        if (!strcmp(v->name, name) || (!strncmp(v->name, "all_", 4) && !strcmp(v->name + 4, name)))
            return v;
    return NULL;
}

static enum status write_view(struct record *r, const struct export_request *q, struct export_sink *s,
                              enum delimited_style style, bool hxl, struct error *e)
{
    const struct export_view *v = export_view_find(q->table ? q->table : "dyads");
    if (!v)
        return error_set(e, STATUS_USAGE, 0, "no table '%.60s' to export", q->table);
    const struct delimited d = {q->format, "", v->sql, style, true, hxl, false, ""};
    return delimited_write(r, q, &d, s, e);
}

static enum status export_csv(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    return write_view(r, q, s, DELIMITED_CSV, false, e);
}
static enum status export_tsv(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    return write_view(r, q, s, DELIMITED_TSV, false, e);
}
static enum status export_hxl(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    return write_view(r, q, s, DELIMITED_CSV, true, e);
}

/* tables: one view at a time, named by --table */
static const struct { const char *name; export_writer *write; const char *help; bool tables; } writers[] = {
    {"csv", export_csv, "one table of the view layer (--table) as CSV", true},
    {"tsv", export_tsv, "the same as TSV", true},
    {"jsonl", export_jsonl, "claims as coded, with corrections; --since adds tombstones"},
    {"package", export_package, "a folder: CSV tables, codebook.csv, datapackage.json (-o FOLDER)"},
    {"geojson", export_geojson, "events with a place as points"},
    {"graphml", export_graphml, "actors and what passes between them"},
    {"gexf", export_gexf, "the same for Gephi"},
    {"annotation", export_annotation, "W3C Web Annotations of the texts, JSON-LD"},
    {"ftm", export_ftm, "FollowTheMoney entities, JSON Lines"},
    {"hxl", export_hxl, "CSV with a row of HXL tags", true},
    {"parquet", export_parquet, "one table of the view layer as Parquet", true},
    {"arrow", export_arrow, "the same as an Arrow IPC file", true},
};
enum { N_WRITERS = sizeof writers / sizeof *writers };

const char *export_format_name(int i) { return i < 0 ? NULL : i < N_WRITERS ? writers[i].name : export_shapes[i - N_WRITERS].name; }
const char *export_format_help(int i) { return i < 0 ? NULL : i < N_WRITERS ? writers[i].help : export_shapes[i - N_WRITERS].help; }

static enum status no_tables(const struct export_request *q, struct error *e)
{
    return error_set(e, STATUS_USAGE, 0, "format '%.40s' takes no table: csv, tsv, hxl, parquet and arrow do", q->format);
}

static enum status run(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    for (int i = 0; i < N_WRITERS; i++)
        if (!strcmp(writers[i].name, q->format))
            return q->table && !writers[i].tables ? no_tables(q, e) : writers[i].write(r, q, s, e);
    for (const struct delimited *d = export_shapes; d->name; d++)
        if (!strcmp(d->name, q->format))
            return q->table ? no_tables(q, e) : delimited_write(r, q, d, s, e);
    return error_set(e, STATUS_USAGE, 0, "no export format '%.60s'", q->format);
}

/* The field's formats have no room to say what made them: a file beside them does. */
static enum status write_about(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    struct buf about = {0};
    if (!s->file || !strcmp(q->format, "package"))
        return STATUS_OK;
    enum status st = export_about(r, q, &about, e);
    if (st == STATUS_OK && sink_file(s, "about.json")) {
        sink_text(s, "{");
        sink_text(s, about.data);
        sink_text(s, "}\n");
    }
    buf_release(&about);
    return st;
}

enum status export_run(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    buf_init(&s->buffer);
    s->failed = false;
    enum status st = run(r, q, s, e);
    if (st == STATUS_OK)
        st = write_about(r, q, s, e);
    if (st == STATUS_OK && !sink_flush(s))
        st = error_set(e, STATUS_IO, 0, "cannot write the export");
    buf_release(&s->buffer);
    return st;
}
