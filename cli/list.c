/* tabard list, figures, assessments, recognition: claims of a record by filters. */
#include "commands.h"
#include "desk_options.h"

#include <string.h>

#define ACTORS(sides) "(SELECT group_concat(a.name, '; ') FROM claim_actors a WHERE a.claim = c.id AND a.side IN (" sides "))"
#define DOERS ACTORS("'source','promiser','holder','person','actor'")
#define OTHERS ACTORS("'target','addressee','of'")
#define WHERE_TO "(SELECT group_concat(p.name, '; ') FROM claim_places p WHERE p.claim = c.id)"
#define SENTENCE "substr(d.text, s.start + 1, s.\"end\" - s.start) AS sentence"
#define TABLES "claims c LEFT JOIN claim_json j ON j.claim = c.id LEFT JOIN documents d ON d.id = c.document" \
    " LEFT JOIN sentences s ON s.id = c.sentence"
#define NEWEST "ORDER BY c.day DESC, c.id DESC"

static const char list_columns[] =
    "j.json AS _json, c.day, coalesce(c.root, c.kind) AS what, " DOERS " AS source, " OTHERS " AS target, c.status,"
    " " WHERE_TO " AS place, c.asserter AS says, c.stem AS id, " SENTENCE;
static const char list_full[] =
    "j.json AS _json, c.claim, c.kind, c.day, c.date_from, c.date_to, c.root, c.mode, c.contexts, c.cameo, c.quad, c.goldstein,"
    " c.status, c.factuality, c.confidence, " DOERS " AS source, "
    " (SELECT group_concat(a.code, '; ') FROM claim_actors a WHERE a.claim = c.id AND a.side IN ('source','promiser','holder')) AS source_codes, "
    OTHERS " AS target, (SELECT group_concat(a.code, '; ') FROM claim_actors a WHERE a.claim = c.id AND a.side IN"
    " ('target','addressee')) AS target_codes, " WHERE_TO " AS place, c.asserter, c.asserter_by, d.doc, d.source AS publisher,"
    " d.date AS published, c.rule, " SENTENCE;
static const char figure_columns[] =
    "j.json AS _json, c.day, f.value, f.low, f.high, f.unit, f.measures, f.population, " WHERE_TO " AS place,"
    " c.asserter AS says, c.stem AS id, " SENTENCE;

/* What each conflicting figure stands against: value, who says so, where; and the range of them all. */
#define AGAINST                                                                                         \
    "(SELECT group_concat(o, '; ') FROM (SELECT DISTINCT x.other_value || ' (' || x.other_asserter || ', ' || coalesce(x.other_publisher, x.other_doc) || ')' AS o" \
    " FROM figure_conflicts x WHERE x.claim_row = c.id ORDER BY x.other_low, o))"
#define RANGE                                                                                           \
    "(SELECT printf('%.12g to %.12g', min(coalesce(f.low, f.high), min(coalesce(x.other_low, x.other_high))), max(coalesce(f.high, f.low), max(coalesce(x.other_high, x.other_low))))" \
    " FROM figure_conflicts x WHERE x.claim_row = c.id)"
static const char conflict_columns[] =
    "json_set(j.json, '$.against', json((SELECT json_group_array(json_object('claim', x.other, 'low', x.other_low, 'high', x.other_high, 'value', x.other_value,"
    " 'asserter', x.other_asserter, 'publisher', x.other_publisher, 'doc', x.other_doc)) FROM figure_conflicts x WHERE x.claim_row = c.id))) AS _json,"
    " f.measures, f.value, " RANGE " AS range, f.unit, " WHERE_TO " AS place, coalesce(c.date_from, d.date) AS day, c.asserter AS says,"
    " coalesce(d.source, d.doc) AS publisher, " AGAINST " AS against, c.stem AS id, " SENTENCE;
static const char conflicting[] = "AND c.id IN (SELECT claim_row FROM figure_conflicts) ORDER BY f.topic, f.unit, f.low, c.id";

static int run_list(int argc, char **argv, const char *columns, const char *full, const char *tables, const char *usage)
{
    struct desk k = {0};
    tabard_error e = {0};
    bool conflicts = false, figures = !strcmp(argv[0], "figures");
    const struct option own[] = {{"--conflicts", NULL, OPTION_FLAG, &conflicts, "only where reports disagree"}, {0}};
    int status = desk_open(&k, &argc, argv, figures ? own : NULL, true, usage);
    if (status >= 0)
        return status;
    if (argc > 1) {
        fprintf(stderr, "tabard %s: '%s' is no option; filters are options: --actor, --root, --text ...\n", argv[0], argv[1]);
        return desk_close(&k, EXIT_USAGE);
    }
    bool tsv = !strcmp(k.format, "tsv");
    tabard_rows *rows = tabard_record_list(k.db, conflicts ? conflict_columns : tsv ? full : columns, tables, conflicts ? conflicting : NEWEST, k.terms, k.n_terms, &e);
    return desk_close(&k, rows ? desk_print(&k, argv[0], rows, 0) : desk_fail(argv[0], &e));
}

int command_list(int argc, char **argv)
{
    return run_list(argc, argv, list_columns, list_full, TABLES, "list -d RECORD [filters]");
}

int command_figures(int argc, char **argv)
{
    return run_list(argc, argv, figure_columns, figure_columns, TABLES " JOIN figures f ON f.claim = c.id",
                    "figures -d RECORD [filters]");
}

#define CHECKED(n, mean) "iif(k." n " IS NULL OR k.one IS NULL, NULL, k." n " || coalesce(' acts, ' || k." mean ", ''))"
static const char assessment_columns[] =
    "json_set(j.json, '$.check', json_object('result', k.\"check\", 'reason', k.reason, 'dyad', iif(k.one IS NULL, NULL, json_array(k.one, k.two)),"
    " 'compared', k.compared, 'day', k.day, 'earlier', json_object('acts', k.earlier_acts, 'goldstein', k.earlier_goldstein),"
    " 'later', json_object('acts', k.later_acts, 'goldstein', k.later_goldstein))) AS _json, coalesce(c.day, '') AS day,"
    " json_extract(j.json, '$.about[0].text') AS about, json_extract(j.json, '$.dimension') AS dimension, json_extract(j.json, '$.direction') AS direction,"
    " k.\"check\" AS \"check\", k.reason, k.one || ' ' || k.two AS dyad, " CHECKED("earlier_acts", "earlier_goldstein") " AS earlier, "
    CHECKED("later_acts", "later_goldstein") " AS later, c.asserter AS says, c.stem AS id, " SENTENCE;

int command_assessments(int argc, char **argv)
{
    return run_list(argc, argv, assessment_columns, assessment_columns, TABLES " JOIN assessment_checks k ON k.claim_row = c.id",
                    "assessments -d RECORD [filters]");
}

static const char recognition_columns[] =
    "j.json AS _json, c.day, r.\"by\", r.act, r.of, c.status, c.asserter AS says, coalesce(d.source, d.doc) AS publisher, c.stem AS id, " SENTENCE;

int command_recognition(int argc, char **argv)
{
    return run_list(argc, argv, recognition_columns, recognition_columns, TABLES " JOIN recognition r ON r.claim_row = c.id",
                    "recognition -d RECORD [filters]");
}
