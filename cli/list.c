/* tabard list, figures: claims of a record by filters. */
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

/* Figures of the same measure and unit in another report whose interval does not touch this one's. Copies of a
   story say nothing of their own: they are no conflict and no support. */
static const char conflicting[] =
    "AND EXISTS (SELECT 1 FROM figures g JOIN claims o ON o.id = g.claim WHERE g.measures = f.measures COLLATE NOCASE"
    " AND g.unit IS f.unit AND o.document <> c.document"
    " AND (SELECT t.leader FROM copy_texts t WHERE t.document = o.document) <> (SELECT t.leader FROM copy_texts t WHERE t.document = c.document)"
    " AND (coalesce(g.low, g.high) > coalesce(f.high, f.low)"
    " OR coalesce(g.high, g.low) < coalesce(f.low, f.high))) ORDER BY lower(f.measures), f.unit, f.low, c.id";

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
    tabard_rows *rows = tabard_record_list(k.db, tsv ? full : columns, tables, conflicts ? conflicting : NEWEST, k.terms, k.n_terms, &e);
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
