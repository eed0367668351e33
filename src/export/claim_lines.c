/* Formats that are one JSON value a row: claims as coded, Web Annotations, FollowTheMoney. In: a record. Out: JSON
   built by SQLite's own JSON functions, so that it is well-formed by construction. */
#include "export/export.h"

#include <string.h>

/* All rows' first column, with `before` in front of the first, `between` between two. */
static enum status write_rows(struct rows *w, struct export_sink *s, const char *between, long *n, struct error *e)
{
    struct error step = {0};
    for (; !s->failed && rows_next(w, &step); ++*n) {
        const char *text = rows_text(w, 0, NULL);
        if (*n)
            sink_text(s, between);
        sink_text(s, text ? text : "null");
    }
    rows_free(w);
    return step.status ? error_set(e, step.status, 0, "%.200s", step.message) : STATUS_OK;
}

static enum status write_query(struct record *r, const struct export_request *q, const char *sql, struct export_sink *s,
                               const char *between, long *n, struct error *e)
{
    struct rows *w;
    enum status st = export_query(r, q, sql, false, &w, e);
    return st == STATUS_OK ? write_rows(w, s, between, n, e) : st;
}

static const char claims_sql[] =
    "SELECT CASE WHEN v.stem IS NULL THEN j.json ELSE json_set(j.json, '$.correction', json_object('verdict', v.verdict, 'patch',"
    " json(v.patch), 'reviewer', v.reviewer, 'note', v.note, 'at', v.at)) END FROM claims c JOIN claim_json j ON j.claim = c.id"
    " LEFT JOIN verdicts v ON v.stem = c.stem WHERE " RECORD_TERMS " ORDER BY c.id";
static const char graves_sql[] =
    "SELECT json_object('id', t.claim, 'kind', 'tombstone', 'was', t.kind, 'doc', t.doc, 'at', r.started) FROM tombstones t"
    " JOIN runs r ON r.id = t.run WHERE r.started >= ?1 ORDER BY t.claim";

/* Changes since a moment: claims of later runs, then what they replaced. Corrections made since count as changes. */
static enum status write_changes(struct record *r, const struct export_request *q, struct export_sink *s, long *n, struct error *e)
{
    static const char since_sql[] =
        "SELECT CASE WHEN v.stem IS NULL THEN j.json ELSE json_set(j.json, '$.correction', json_object('verdict', v.verdict, 'patch',"
        " json(v.patch), 'reviewer', v.reviewer, 'note', v.note, 'at', v.at)) END FROM claims c JOIN claim_json j ON j.claim = c.id"
        " JOIN runs r ON r.id = c.run LEFT JOIN verdicts v ON v.stem = c.stem WHERE r.started >= ?1 OR v.at >= ?1 ORDER BY c.id";
    struct rows *w;
    enum status st = record_select(r, since_sql, &q->since, 1, &w, e);
    if (st == STATUS_OK)
        st = write_rows(w, s, "\n", n, e);
    if (st == STATUS_OK)
        st = record_select(r, graves_sql, &q->since, 1, &w, e);
    return st == STATUS_OK ? write_rows(w, s, "\n", n, e) : st;
}

enum status export_jsonl(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    long n = 0;
    if (q->since && q->n_terms)
        return error_set(e, STATUS_USAGE, 0, "changes since a moment are not filtered further");
    enum status st = q->since ? write_changes(r, q, s, &n, e) : write_query(r, q, claims_sql, s, "\n", &n, e);
    if (n)
        sink_text(s, "\n");
    return st;
}

/* One annotation a claim: what it is as tags, where it is by position and by quotation. */
static const char annotations_sql[] =
    "SELECT json_object('id', 'urn:tabard:claim:' || c.claim, 'type', 'Annotation', 'motivation', 'classifying',"
    " 'created', (SELECT started FROM runs WHERE id = c.run), 'generator', json_object('type', 'Software', 'name', d.version),"
    " 'body', json_array(json_object('type', 'TextualBody', 'purpose', 'tagging', 'value', coalesce(c.root, c.kind)),"
    " json_object('type', 'TextualBody', 'purpose', 'describing', 'format', 'application/json', 'value', j.json)),"
    " 'target', json_object('source', coalesce(d.url, 'urn:tabard:document:' || d.hash), 'selector', json_array("
    " json_object('type', 'TextPositionSelector', 'start', c.start, 'end', c.\"end\"),"
    " json_object('type', 'TextQuoteSelector', 'exact', substr(d.text, c.start + 1, c.\"end\" - c.start),"
    " 'prefix', substr(d.text, max(c.start - 31, 1), min(c.start, 32)), 'suffix', substr(d.text, c.\"end\" + 1, 32)))))"
    " FROM claims c JOIN claim_json j ON j.claim = c.id JOIN documents d ON d.id = c.document WHERE " RECORD_TERMS " ORDER BY c.id";

enum status export_annotation(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    long n = 0;
    struct buf about = {0};
    enum status st = export_about(r, q, &about, e);
    if (st == STATUS_OK) {
        sink_text(s, "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:tabard:annotations\",\"type\":\"AnnotationPage\","
                     "\"summary\":");
        buf_add_char(&about, '}');
        struct buf whole = {0};
        buf_add_format(&whole, "{%s", about.data);
        sink_json(s, whole.data);
        buf_release(&whole);
        sink_text(s, ",\n\"items\":[\n");
        st = write_query(r, q, annotations_sql, s, ",\n", &n, e);
        sink_text(s, "\n]}\n");
    }
    buf_release(&about);
    return st;
}

/* FollowTheMoney: properties are lists of strings. */
#define P(x) "CASE WHEN coalesce(" x ", '') = '' THEN json('[]') ELSE json_array(CAST(" x " AS TEXT)) END"
#define ACTOR_ID(a) "printf('tabard-actor-%d', event_number(coalesce(nullif(" a ".code, ''), '') || '|' || " a ".name, 0))"
#define ACTOR_IDS(side) "(SELECT json_group_array(" ACTOR_ID("a") ") FROM claim_actors a WHERE a.claim = c.id AND a.side = '" side "')"
#define ISO2(x) "(SELECT lower(k.iso2) FROM countries k WHERE k.iso3 = " x ")"

static const char ftm_articles_sql[] =
    "SELECT json_object('id', 'tabard-document-' || d.hash, 'schema', 'Article', 'properties', json_object('title', "
    P("coalesce(d.title, d.doc)") ", 'publishedAt', " P("d.date") ", 'sourceUrl', " P("CASE WHEN d.url LIKE 'http%' THEN d.url END")
    ", 'author', " P("d.author") ", 'publisher', " P("d.source") ")) FROM documents d WHERE d.id IN (SELECT c.document FROM claims c WHERE"
    " c.kind = 'event' AND " RECORD_TERMS ") ORDER BY d.id";
static const char ftm_actors_sql[] =
    "SELECT json_object('id', id, 'schema', max(schema), 'properties', json_patch(json_object('name', json_array(name), 'country', "
    P("max(iso2)") "), CASE WHEN max(schema) = 'Person' AND max(role) <> '' THEN json_object('position', json_array(max(role))) ELSE '{}' END))"
    " FROM (SELECT " ACTOR_ID("a") " AS id,"
    " CASE WHEN a.role IS NULL THEN 'LegalEntity' ELSE 'Person' END AS schema, a.name, a.role, " ISO2("a.country") " AS iso2"
    " FROM claims c JOIN claim_actors a ON a.claim = c.id WHERE c.kind = 'event' AND a.name <> '' AND " RECORD_TERMS ") GROUP BY id ORDER BY id";
static const char ftm_events_sql[] =
    "SELECT json_object('id', 'tabard-claim-' || e.stem, 'schema', 'Event', 'properties', json_object('name', "
    P("e.root || coalesce(' (' || e.mode || ')', '') || ': ' || e.words") ", 'date', " P("e.day") ", 'startDate', " P("e.date_from")
    ", 'endDate', " P("e.date_to") ", 'location', " P("e.place") ", 'country', " P(ISO2("e.place_country"))
    ", 'organizer', " ACTOR_IDS("source") ", 'involved', " ACTOR_IDS("target") ", 'summary', " P("e.sentence")
    ", 'recordId', " P("e.claim") ", 'publisher', " P("e.publisher") ", 'sourceUrl', " P("CASE WHEN e.url LIKE 'http%' THEN e.url END")
    ", 'proof', json_array('tabard-document-' || (SELECT hash FROM documents WHERE id = c.document))))"
    " FROM claims c JOIN events e ON e.claim_row = c.id WHERE c.kind = 'event' AND " RECORD_TERMS " ORDER BY c.id";

enum status export_ftm(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    static const char *const parts[] = {ftm_articles_sql, ftm_actors_sql, ftm_events_sql};
    enum status st = STATUS_OK;
    long n = 0;
    for (size_t i = 0; st == STATUS_OK && i < sizeof parts / sizeof *parts; i++)
        st = write_query(r, q, parts[i], s, "\n", &n, e);
    if (n)
        sink_text(s, "\n");
    return st;
}
