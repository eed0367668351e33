/* tabard events: what was done, over all reports that tell it. With numbers of events: their reports side by side, and
   on what they differ. */
#include "commands.h"
#include "desk_options.h"

#include <string.h>

#define CLUSTER_COLUMNS                                                                                 \
    "x.cluster AS event, x.day, x.root, x.mode, x.source, x.target, x.place, x.status, x.n_reports AS reports," \
    " x.n_independent AS independent"
#define MORE_COLUMNS                                                                                    \
    ", x.first_day, x.last_day, x.cameo, x.quad, x.goldstein, x.source_code, x.target_code, x.lat, x.lon," \
    " x.place_precision, x.place_country, x.n_claims AS claims, x.claim"
#define DIFFERENCES                                                                                     \
    ", (SELECT group_concat(json_extract(f.value, '$.field') || ': ' || (SELECT group_concat(json_extract(v.value, '$.value')" \
    " || ' (' || json_extract(v.value, '$.n') || ')', ', ') FROM json_each(f.value, '$.values') v), '; ')"   \
    " FROM json_each(x.differences) f) AS differences"

/* Filters of an event are those of the claim that stands for it, so that a page of events is found by walking them by
   day. Filters of reports ask for any claim of the event. */
static const char *const of_reports[] = {"publisher=", "doc=", "text=", "asserter=", "by=", "copies=", "copy-of=", "rule=", "since=", "verdict="};
static const char any_claim[] = "claims c JOIN event_keys k ON k.claim = c.id JOIN clusters x ON x.cluster = k.cluster";
static const char its_claim[] = "event_clusters y JOIN claims c ON c.id = y.claim JOIN clusters x ON x.cluster = y.cluster";

static const char report_columns[] =
    "j.json AS _json, k.cluster AS event, coalesce(d.date, '') AS published, coalesce(d.source, d.doc) AS publisher, c.day, c.status,"
    " c.asserter AS says, (SELECT group_concat(n.what || ' ' || coalesce(n.words, ''), '; ') FROM claim_counts n WHERE n.claim = c.id) AS counts,"
    " (SELECT l.doc FROM copy_texts t JOIN documents l ON l.id = t.leader WHERE t.document = c.document AND t.leader <> t.document) AS copy_of,"
    " c.stem AS id, substr(d.text, s.start + 1, s.\"end\" - s.start) AS sentence";
static const char report_tables[] =
    "claims c JOIN event_keys k ON k.claim = c.id JOIN documents d ON d.id = c.document JOIN claim_json j ON j.claim = c.id"
    " LEFT JOIN sentences s ON s.id = c.sentence";

static bool asks_of_reports(const struct desk *k)
{
    for (size_t i = 0; i < k->n_terms; i++)
        for (size_t j = 0; j < sizeof of_reports / sizeof *of_reports; j++)
            if (!strncmp(k->terms[i], of_reports[j], strlen(of_reports[j])))
                return true;
    return false;
}

static int list_events(struct desk *k)
{
    tabard_error e = {0};
    bool table = !strcmp(k->format, "table"), any = asks_of_reports(k);
    tabard_rows *rows = tabard_record_list(k->db, table ? CLUSTER_COLUMNS DIFFERENCES : CLUSTER_COLUMNS MORE_COLUMNS DIFFERENCES,
                                           any ? any_claim : its_claim,
                                           any ? "GROUP BY x.cluster ORDER BY x.day DESC, x.cluster" : "ORDER BY y.day DESC, y.cluster",
                                           k->terms, k->n_terms, &e);
    return rows ? desk_print(k, "events", rows, -1) : desk_fail("events", &e);
}

/* The differences of one event above its reports, for people. */
static void print_head(struct desk *k, const char *event)
{
    tabard_error e = {0};
    tabard_rows *rows = tabard_record_select(k->db, "SELECT " CLUSTER_COLUMNS DIFFERENCES " FROM clusters x WHERE x.cluster = CAST(?1 AS INTEGER)",
                                             &event, 1, &e);
    while (rows && tabard_rows_next(rows, &e))
        for (int i = 0; i < tabard_rows_columns(rows); i++) {
            const char *value = tabard_rows_text(rows, i, NULL);
            if (value && *value)
                fprintf(k->out, "%-12s %s\n", tabard_rows_name(rows, i), value);
        }
    tabard_rows_free(rows);
}

static int show_event(struct desk *k, const char *event)
{
    tabard_error e = {0};
    size_t n = k->n_terms;
    if (!*event || event[strspn(event, "0123456789")])
        return fprintf(stderr, "tabard events: '%s' is no number of an event; filters are options: --actor, --root, --text ...\n", event),
               EXIT_USAGE;
    if (!desk_term(k, "cluster", event))
        return EXIT_INTERNAL;
    if (!strcmp(k->format, "table"))
        print_head(k, event);
    tabard_rows *rows = tabard_record_list(k->db, report_columns, report_tables, "ORDER BY d.date, d.doc, c.start", k->terms, k->n_terms, &e);
    k->n_terms = n;
    int status = rows ? desk_print(k, "events", rows, 0) : desk_fail("events", &e);
    if (status == EXIT_NOTHING)
        fprintf(stderr, "tabard events: no event '%s'\n", event);
    return status;
}

int command_events(int argc, char **argv)
{
    struct desk k = {0};
    int status = desk_open(&k, &argc, argv, NULL, true, "events -d RECORD [filters] [EVENT...]");
    if (status >= 0)
        return status;
    status = argc > 1 ? EXIT_DONE : list_events(&k);
    for (int i = 1; i < argc; i++) {
        int one = show_event(&k, argv[i]);
        status = one > status ? one : status;
    }
    return desk_close(&k, status);
}
