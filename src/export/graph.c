/* Networks and maps. In: events of a record. Out: GraphML and GEXF (actors as nodes, an edge for source, target and root
   with counts), GeoJSON (an event with a place is a point; its precision says how much of one). */
#include "export/export.h"

#include <string.h>

#define ACTOR_KEY(x) "coalesce(nullif(e." x "_code, ''), e." x "_name)"
static const char edges_sql[] =
    "SELECT " ACTOR_KEY("source") " AS a, " ACTOR_KEY("target") " AS b, e.root, count(*) AS n, avg(e.goldstein) AS g,"
    " min(e.day) AS first, max(e.day) AS last FROM claims c JOIN dyads e ON e.claim_row = c.id WHERE e.source_name IS NOT NULL"
    " AND e.target_name IS NOT NULL AND " RECORD_TERMS " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";
static const char nodes_sql[] =
    "WITH x AS MATERIALIZED (SELECT e.* FROM claims c JOIN dyads e ON e.claim_row = c.id WHERE e.source_name IS NOT NULL"
    " AND e.target_name IS NOT NULL AND " RECORD_TERMS ") SELECT k, min(name), max(country), max(sectors), count(*) FROM"
    " (SELECT " ACTOR_KEY("source") " AS k, source_name AS name, source_country AS country, source_sectors AS sectors FROM x e"
    " UNION ALL SELECT " ACTOR_KEY("target") ", target_name, target_country, target_sectors FROM x e) GROUP BY k ORDER BY k";

static void xml_text(struct export_sink *s, const char *text)
{
    for (; text && *text; text++)
        switch (*text) {
        case '<': sink_text(s, "&lt;"); break;
        case '>': sink_text(s, "&gt;"); break;
        case '&': sink_text(s, "&amp;"); break;
        case '"': sink_text(s, "&quot;"); break;
        default:
            if ((unsigned char)*text >= ' ')
                sink_bytes(s, text, 1);
        }
}

/* "before" VALUE "after", escaped. */
static void xml_piece(struct export_sink *s, const char *before, const char *value, const char *after)
{
    sink_text(s, before);
    xml_text(s, value);
    sink_text(s, after);
}

struct dialect {
    const char *head, *nodes, *edges, *tail;
    void (*node)(struct export_sink *s, struct rows *w);
    void (*edge)(struct export_sink *s, struct rows *w, long number);
};

static enum status write_nodes(struct record *r, const struct export_request *q, const struct dialect *d, struct export_sink *s,
                               struct error *e)
{
    struct rows *w = NULL;
    struct error step = {0};
    enum status st = export_query(r, q, nodes_sql, true, &w, e);
    while (st == STATUS_OK && rows_next(w, &step))
        d->node(s, w);
    rows_free(w);
    return step.status ? error_set(e, step.status, 0, "%.200s", step.message) : st;
}

static enum status write_edges(struct record *r, const struct export_request *q, const struct dialect *d, struct export_sink *s,
                               struct error *e)
{
    struct rows *w = NULL;
    struct error step = {0};
    enum status st = export_query(r, q, edges_sql, true, &w, e);
    for (long n = 0; st == STATUS_OK && rows_next(w, &step); n++)
        d->edge(s, w, n);
    rows_free(w);
    return step.status ? error_set(e, step.status, 0, "%.200s", step.message) : st;
}

static enum status write_graph(struct record *r, const struct export_request *q, const struct dialect *d, struct export_sink *s,
                               struct error *e)
{
    struct buf about = {0};
    enum status st = export_about(r, q, &about, e);
    sink_text(s, d->head);
    if (st == STATUS_OK)
        xml_piece(s, "", about.data, "");
    buf_release(&about);
    sink_text(s, d->nodes);
    if (st == STATUS_OK)
        st = write_nodes(r, q, d, s, e);
    sink_text(s, d->edges);
    if (st == STATUS_OK)
        st = write_edges(r, q, d, s, e);
    sink_text(s, d->tail);
    return st;
}

static void data(struct export_sink *s, const char *key, struct rows *w, int column)
{
    const char *value = rows_text(w, column, NULL);
    if (!value || !*value)
        return;
    sink_format(s, "<data key=\"%s\">", key);
    xml_piece(s, "", value, "</data>");
}

static void graphml_node(struct export_sink *s, struct rows *w)
{
    xml_piece(s, "<node id=\"", rows_text(w, 0, NULL), "\">");
    data(s, "name", w, 1);
    data(s, "country", w, 2);
    data(s, "sectors", w, 3);
    data(s, "events", w, 4);
    sink_text(s, "</node>\n");
}

static void graphml_edge(struct export_sink *s, struct rows *w, long number)
{
    sink_format(s, "<edge id=\"e%ld\"", number);
    xml_piece(s, " source=\"", rows_text(w, 0, NULL), "\"");
    xml_piece(s, " target=\"", rows_text(w, 1, NULL), "\">");
    data(s, "root", w, 2);
    data(s, "weight", w, 3);
    data(s, "goldstein", w, 4);
    data(s, "first", w, 5);
    data(s, "last", w, 6);
    sink_text(s, "</edge>\n");
}

static void attribute(struct export_sink *s, const char *name, struct rows *w, int column)
{
    const char *value = rows_text(w, column, NULL);
    if (!value || !*value)
        return;
    sink_format(s, "<attvalue for=\"%s\" value=\"", name);
    xml_piece(s, "", value, "\"/>");
}

static void gexf_node(struct export_sink *s, struct rows *w)
{
    xml_piece(s, "<node id=\"", rows_text(w, 0, NULL), "\"");
    xml_piece(s, " label=\"", rows_text(w, 1, NULL), "\"><attvalues>");
    attribute(s, "country", w, 2);
    attribute(s, "sectors", w, 3);
    attribute(s, "events", w, 4);
    sink_text(s, "</attvalues></node>\n");
}

static void gexf_edge(struct export_sink *s, struct rows *w, long number)
{
    sink_format(s, "<edge id=\"%ld\"", number);
    xml_piece(s, " source=\"", rows_text(w, 0, NULL), "\"");
    xml_piece(s, " target=\"", rows_text(w, 1, NULL), "\"");
    xml_piece(s, " label=\"", rows_text(w, 2, NULL), "\"");
    sink_format(s, " weight=\"%lld\"><attvalues>", (long long)rows_integer(w, 3));
    attribute(s, "goldstein", w, 4);
    attribute(s, "first", w, 5);
    attribute(s, "last", w, 6);
    sink_text(s, "</attvalues></edge>\n");
}

#define KEY(id, on, type) "<key id=\"" id "\" for=\"" on "\" attr.name=\"" id "\" attr.type=\"" type "\"/>\n"
enum status export_graphml(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    static const struct dialect d = {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n<desc>",
        "</desc>\n" KEY("name", "node", "string") KEY("country", "node", "string") KEY("sectors", "node", "string")
        KEY("events", "node", "int") KEY("root", "edge", "string") KEY("weight", "edge", "int") KEY("goldstein", "edge", "double")
        KEY("first", "edge", "string") KEY("last", "edge", "string") "<graph id=\"record\" edgedefault=\"directed\">\n",
        "", "</graph>\n</graphml>\n", graphml_node, graphml_edge};
    return write_graph(r, q, &d, s, e);
}

#define GEXF_ATTRIBUTE(id, type) "<attribute id=\"" id "\" title=\"" id "\" type=\"" type "\"/>\n"
enum status export_gexf(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    static const struct dialect d = {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n<meta><description>",
        "</description></meta>\n<graph defaultedgetype=\"directed\">\n<attributes class=\"node\">\n" GEXF_ATTRIBUTE("country", "string")
        GEXF_ATTRIBUTE("sectors", "string") GEXF_ATTRIBUTE("events", "integer") "</attributes>\n<attributes class=\"edge\">\n"
        GEXF_ATTRIBUTE("goldstein", "double") GEXF_ATTRIBUTE("first", "string") GEXF_ATTRIBUTE("last", "string")
        "</attributes>\n<nodes>\n",
        "</nodes>\n<edges>\n", "</edges>\n</graph>\n</gexf>\n", gexf_node, gexf_edge};
    return write_graph(r, q, &d, s, e);
}

static const char points_sql[] =
    "SELECT e.lon, e.lat, json_object('claim', e.claim, 'day', e.day, 'root', e.root, 'mode', e.mode, 'cameo', e.cameo, 'quad', e.quad,"
    " 'status', e.status, 'factuality', e.factuality, 'source', e.source_name, 'source_code', e.source_code, 'target', e.target_name,"
    " 'target_code', e.target_code, 'place', e.place, 'country', e.place_country, 'precision', e.place_precision,"
    " 'asserter', e.asserter, 'publisher', e.publisher, 'url', e.url, 'sentence', e.sentence) FROM claims c JOIN events e ON e.claim_row = c.id"
    " WHERE e.lat IS NOT NULL AND e.lon IS NOT NULL AND " RECORD_TERMS " ORDER BY e.day, e.claim";

enum status export_geojson(struct record *r, const struct export_request *q, struct export_sink *s, struct error *e)
{
    struct rows *w = NULL;
    struct buf about = {0};
    struct error step = {0};
    enum status st = export_about(r, q, &about, e);
    if (st == STATUS_OK)
        st = export_query(r, q, points_sql, false, &w, e);
    if (st == STATUS_OK) {
        sink_text(s, "{\"type\":\"FeatureCollection\",\"about\":{");
        sink_text(s, about.data);
        sink_text(s, "},\n\"features\":[");
    }
    for (bool first = true; st == STATUS_OK && rows_next(w, &step); first = false) {
        sink_text(s, first ? "\n{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":["
                           : ",\n{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[");
        sink_format(s, "%.6g,%.6g]},\"properties\":", rows_real(w, 0), rows_real(w, 1));
        sink_text(s, rows_text(w, 2, NULL));
        sink_text(s, "}");
    }
    if (st == STATUS_OK)
        sink_text(s, "\n]}\n");
    rows_free(w);
    buf_release(&about);
    return step.status ? error_set(e, step.status, 0, "%.200s", step.message) : st;
}
