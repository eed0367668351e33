/* A folder that explains itself: the view layer as CSV files, codebook.csv and datapackage.json (Frictionless Data
   Package). In: a record. Out: files through the sink. The descriptions here are also what docs/formats/record.md says. */
#include "base/json.h"
#include "export/export.h"

#include <string.h>

static const struct { const char *name, *type, *help; } columns[] = {
    {"claim", "string", "id of the claim; changes with lexicon and model"},
    {"stem", "string", "version-free part of the id: the same claim after recoding; corrections hang on it"},
    {"kind", "string", "event goal commitment figure role project assessment reference citation"},
    {"doc", "string", "id of the document"}, {"publisher", "string", "who published it"}, {"url", "string", "where"},
    {"title", "string", "its title"}, {"published", "date", "day of publication"},
    {"day", "date", "first day of the event; the day of publication where the text gives none"},
    {"date_from", "date", "first day that the text gives"}, {"date_to", "date", "last day that the text gives"},
    {"date_precision", "string", "day week month quarter year decade"},
    {"status", "string", "actual negated denied planned promised requested threatened hoped possible hypothetical question"},
    {"factuality", "number", "-3 certainly did not happen to 3 certainly did, as the text says it"},
    {"confidence", "number", "0 to 1: how sure the coder is of its reading"},
    {"asserter", "string", "who says so, innermost; author: the report itself"},
    {"asserter_by", "string", "author direct indirect citation"}, {"rule", "string", "lexicon entry or model that made the claim"},
    {"version", "string", "program, lexicon and model"}, {"sentence_number", "integer", "1-based, title included"},
    {"start", "integer", "first code point of the words in the text, 0-based"}, {"end", "integer", "code point after the last"},
    {"words", "string", "the stretch that carries the claim"}, {"sentence", "string", "its sentence"},
    {"verdict", "string", "a person's judgement: accept, edit, or empty; rejected claims are left out"},
    {"claim_row", "integer", "row of the claim in this record"}, {"document_row", "integer", "row of the document in this record"},
    {"root", "string", "PLOVER event type"}, {"mode", "string", "PLOVER mode"}, {"contexts", "string", "PLOVER contexts, ;"},
    {"cameo", "string", "CAMEO code; keep it as text"}, {"quad", "integer", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"},
    {"goldstein", "number", "Goldstein's scale, -10 to 10"},
    {"source_name", "string", "who acts"}, {"source_code", "string", "CAMEO-style actor code"}, {"source_country", "string", "ISO 3166 alpha-3"},
    {"source_sectors", "string", "PLOVER sectors, ;"}, {"source_words", "string", "as in the text"}, {"source_role", "string", "office held"},
    {"source_entity", "string", "id in the authority files"}, {"source_start", "integer", "code point of its words"},
    {"target_name", "string", "who is acted upon"}, {"target_code", "string", "CAMEO-style actor code"}, {"target_country", "string", "ISO 3166 alpha-3"},
    {"target_sectors", "string", "PLOVER sectors, ;"}, {"target_words", "string", "as in the text"}, {"target_role", "string", "office held"},
    {"target_entity", "string", "id in the authority files"}, {"target_start", "integer", "code point of its words"},
    {"action_start", "integer", "code point of the event's words"}, {"pair", "integer", "number of the pair within the event"},
    {"place", "string", "first place, by its canonical name"}, {"place_country", "string", "ISO 3166 alpha-3"},
    {"place_admin1", "string", "first-level division"}, {"lat", "number", "degrees north"}, {"lon", "number", "degrees east"},
    {"geonameid", "integer", "GeoNames id"}, {"place_precision", "string", "point town district region country"},
    {"place_words", "string", "as in the text"},
    {"form", "string", "pledge negative_pledge threat demand offer"}, {"state", "string", "open kept partly broken postponed lapsed, as the text has it"},
    {"content", "string", "what is promised, threatened, demanded or sought"}, {"condition", "string", "on which it depends"},
    {"due_from", "date", "earliest day due"}, {"due_to", "date", "last day due"}, {"links", "integer", "later claims that bear on it"},
    {"promiser_name", "string", "who promises"}, {"addressee_name", "string", "to whom"},
    {"low", "number", "lower bound; empty: open"}, {"high", "number", "upper bound; empty: open"},
    {"unit", "string", "%, ISO 4217, SI symbol or singular noun"}, {"approx", "integer", "1: given as approximate"},
    {"change", "string", "rise fall share, or empty"}, {"measures", "string", "what is measured"}, {"population", "string", "of whom or what"},
    {"value", "string", "the number as in the text"}, {"office", "string", "the office"}, {"name", "string", "name of the project"},
    {"phase", "string", "discussed planned signed started stalled restarted completed cancelled"},
    {"about", "string", "what is judged"}, {"dimension", "string", "in which respect"}, {"direction", "string", "up down same turn"},
    {"horizon", "string", "until when"}, {"month", "string", "YYYY-MM"}, {"reports", "integer", "documents published in the month"},
    {"publishers", "integer", "publishers seen in the month"}, {"reviewer", "string", "who corrected"}, {"note", "string", "why"},
    {"at", "string", "when, UTC"}, {"patch", "string", "changed fields, JSON"}, {"id", "string", "id"},
    {"source", "string", "who published it"}, {"author", "string", "who wrote it"}, {"lang", "string", "BCP 47"}, {"date", "date", "day of publication"},
};

static int column_find(const char *name)
{
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        if (!strcmp(columns[i].name, name))
            return (int)i;
    return -1;
}

const char *export_column_type(const char *name)
{
    int i = column_find(name);
    return i < 0 ? "string" : columns[i].type;
}

/* Tables beside the views: not filtered, they are the frame. */
static const struct export_view frame[] = {
    {"documents", "SELECT doc, title, source, url, author, lang, date, words, version FROM documents ORDER BY id", "what was read"},
    {"report_volume", "SELECT * FROM report_volume ORDER BY month", "how much was read, by month"},
    {"corrections", "SELECT stem, verdict, reviewer, at, patch, note FROM verdicts ORDER BY stem", "what people said of claims"},
    {0},
};

static void add_resource(struct buf *json, struct buf *book, const struct export_view *v, struct rows *w)
{
    const char *table = !strncmp(v->name, "all_", 4) ? v->name + 4 : v->name;
    buf_add_format(json, "%s{\"name\":\"%s\",\"path\":\"%s.csv\",\"profile\":\"tabular-data-resource\",\"encoding\":\"utf-8\","
                         "\"description\":\"%s\",\"schema\":{\"missingValues\":[\"\"],\"fields\":[", json->size ? ",\n" : "", table, table, v->help);
    for (int i = 0; i < rows_columns(w); i++) {
        const char *name = rows_name(w, i), *help = column_find(name) < 0 ? "" : columns[column_find(name)].help;
        buf_add_format(json, "%s{\"name\":\"%s\",\"type\":\"%s\",\"description\":", i ? "," : "", name, export_column_type(name));
        json_write_cstring(json, help);
        buf_add_char(json, '}');
        buf_add_format(book, "%s,%s,%s,\"%s\"\r\n", table, name, export_column_type(name), help);
    }
    buf_add_string(json, "]}}");
}

static enum status write_table(struct record *r, const struct export_request *q, const struct export_view *v, struct export_sink *s,
                               struct buf *json, struct buf *book, struct error *e)
{
    char name[64];
    struct rows *w;
    const struct delimited d = {v->name, "", v->sql, DELIMITED_CSV, true, false, false, ""};
    enum status st = export_query(r, q, v->sql, false, &w, e);
    if (st != STATUS_OK)
        return st;
    add_resource(json, book, v, w);
    rows_free(w);
    struct buf path = {0};
    buf_add_format(&path, "%s.csv", !strncmp(v->name, "all_", 4) ? v->name + 4 : v->name);
    bool good = !path.failed && path.size < sizeof name;
    if (good)
        memcpy(name, path.data, path.size + 1);
    buf_release(&path);
    if (!good || !sink_file(s, name))
        return error_set(e, STATUS_IO, 0, "cannot write a file of the package");
    return delimited_write(r, q, &d, s, e);
}

static enum status write_tables(struct record *r, const struct export_request *q, struct export_sink *s, struct buf *json,
                                struct buf *book, struct error *e)
{
    const struct export_request all = {.format = q->format};
    enum status st = STATUS_OK;
    for (const struct export_view *v = export_views; st == STATUS_OK && v->name; v++)
        st = write_table(r, q, v, s, json, book, e);
    for (const struct export_view *v = frame; st == STATUS_OK && v->name; v++)
        st = write_table(r, &all, v, s, json, book, e);
    return st;
}

static bool write_index(struct export_sink *s, const struct buf *json, const struct buf *book, const struct buf *about)
{
    if (!sink_file(s, "codebook.csv"))
        return false;
    sink_text(s, "table,column,type,description\r\n");
    sink_text(s, book->data ? book->data : "");
    if (!sink_file(s, "datapackage.json"))
        return false;
    sink_text(s, "{\"profile\":\"tabular-data-package\",\"name\":\"tabard-record\",\"title\":\"Claims coded from reports\",\"about\":{");
    sink_text(s, about->data ? about->data : "");
    sink_text(s, "},\n\"resources\":[\n");
    sink_text(s, json->data ? json->data : "");
    sink_text(s, "\n]}\n");
    return !s->failed;
}

enum status export_package(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    if (!s->file)
        return error_set(e, STATUS_USAGE, 0, "a package is a folder: give its name with -o");
    struct buf json = {0}, book = {0}, about = {0};
    enum status st = export_about(r, q, &about, e);
    if (st == STATUS_OK)
        st = write_tables(r, q, s, &json, &book, e);
    if (st == STATUS_OK && (json.failed || book.failed || !write_index(s, &json, &book, &about)))
        st = error_set(e, STATUS_IO, 0, "cannot write the package");
    buf_release(&json);
    buf_release(&book);
    buf_release(&about);
    return st;
}
