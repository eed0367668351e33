/* tabard promises: who promised what to whom, until when, and what became of it, as far as the record can tell on a day. */
#include "commands.h"
#include "desk_options.h"

#include <stdlib.h>
#include <string.h>

#define ACTORS(sides) "(SELECT group_concat(a.name, '; ') FROM claim_actors a WHERE a.claim = c.id AND a.side IN (" sides "))"
#define SAID_BY "coalesce(iif(o.told, o.asserter, NULL), '')"
/* %s: the day as of which is asked. */
#define KNOWN "(y.day IS NULL OR y.day <= '%s')"
#define ANSWERS(order) "FROM promise_answers y WHERE y.promise_row = c.id AND " KNOWN order
#define EACH_ANSWER                                                                                     \
    "(SELECT json_group_array(json_object('claim', y.claim, 'relation', y.relation, 'score', y.score, 'told', json(iif(y.told, 'true', 'false')),"  \
    " 'asserter', y.asserter, 'day', y.day, 'background', y.background, 'expected', y.expected, 'doc', y.doc, 'copy_of', y.copy_of, 'words', y.words))" \
    " FROM (SELECT * " ANSWERS(" ORDER BY y.day, y.claim") ") y)"
#define SHORT_ANSWERS                                                                                   \
    "(SELECT group_concat(y.relation || coalesce(' ' || y.day, '') || ' ' || y.score || iif(y.expected IS NULL, '', ' (' || y.expected || ' expected anyway)')" \
    " || ' ' || y.stem, '; ') FROM (SELECT * " ANSWERS(" ORDER BY y.day, y.claim") ") y)"

static const char columns_format[] =
    "json_set(j.json, '$.outcome', json_object('state', coalesce(o.state, 'open'), 'claim', o.claim, 'asserter', iif(o.told, o.asserter, NULL), 'day', o.day),"
    " '$.links', json(" EACH_ANSWER ")) AS _json, c.day, m.form, coalesce(o.state, 'open') AS outcome, " SAID_BY " AS says, m.due_to AS due, "
    ACTORS("'promiser'") " AS who, " ACTORS("'addressee'") " AS \"to\", m.content AS what, m.condition AS \"if\","
    " " SHORT_ANSWERS " AS answers, c.stem AS id, substr(d.text, s.start + 1, s.\"end\" - s.start) AS sentence";

static const char tables_format[] =
    "claims c JOIN commitments m ON m.claim = c.id JOIN claim_json j ON j.claim = c.id JOIN documents d ON d.id = c.document"
    " LEFT JOIN sentences s ON s.id = c.sentence LEFT JOIN promise_answers o ON o.promise_row = c.id AND o.claim_row ="
    " (SELECT y.claim_row " ANSWERS(" AND y.state IS NOT NULL ORDER BY y.told DESC, y.day DESC, y.score DESC, y.claim LIMIT 1)");

static const char tail_format[] =
    "AND (d.date IS NULL OR d.date <= '%s') AND NOT EXISTS (SELECT 1 FROM verdicts v WHERE v.stem = c.stem AND v.verdict = 'reject')%s%s%s%s"
    " ORDER BY c.day DESC, c.id DESC";

struct promises {
    struct desk k;
    const char *as_of, *by, *to, *kind, *until;
    bool overdue, eroded;
};

/* A whole day, or a month or year for its last: digits only, so that it can stand in SQL. */
static bool is_day(const char *s)
{
    static const char shape[] = "0000-00-00";
    size_t n = strlen(s);
    for (size_t i = 0; i < n; i++)
        if (n > 10 || (shape[i] == '0' ? s[i] < '0' || s[i] > '9' : s[i] != shape[i]))
            return false;
    return n == 4 || n == 7 || n == 10;
}

/* The last day of the record's reports: what is due before it is overdue. */
static void last_day(struct promises *p, char day[16])
{
    tabard_error e = {0};
    tabard_rows *rows = tabard_record_select(p->k.db, "SELECT max(date) FROM documents", NULL, 0, &e);
    snprintf(day, 16, "%s", rows && tabard_rows_next(rows, &e) && tabard_rows_text(rows, 0, NULL) ? tabard_rows_text(rows, 0, NULL) : "");
    tabard_rows_free(rows);
}

static bool add_terms(struct promises *p)
{
    const struct { const char *key, *value; } terms[] = {{"source", p->by}, {"target", p->to}, {"form", p->kind}, {"to", p->until}};
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
        if (terms[i].value && !desk_term(&p->k, terms[i].key, terms[i].value))
            return false;
    return true;
}

static int print(struct promises *p)
{
    static char columns[8192], tables[2048], tail[2048];
    char last[16], as_of[16];
    tabard_error e = {0};
    last_day(p, last);
    snprintf(as_of, sizeof as_of, "%s%s", p->as_of ? p->as_of : "9999-12-31", p->as_of && strlen(p->as_of) < 10 ? "~" : "");
    snprintf(columns, sizeof columns, columns_format, as_of, as_of);
    snprintf(tables, sizeof tables, tables_format, as_of);
    snprintf(tail, sizeof tail, tail_format, as_of, p->eroded ? " AND replace(coalesce(o.state, ''), 'candidate_', '') IN ('broken', 'partly', 'postponed', 'lapsed')" : "",
             p->overdue ? " AND coalesce(o.state, 'postponed') LIKE '%postponed' AND m.due_to < '" : "", p->overdue ? p->as_of ? p->as_of : last : "",
             p->overdue ? "'" : "");
    tabard_rows *rows = tabard_record_list(p->k.db, columns, tables, tail, p->k.terms, p->k.n_terms, &e);
    return rows ? desk_print(&p->k, "promises", rows, 0) : desk_fail("promises", &e);
}

int command_promises(int argc, char **argv)
{
    struct promises p = {0};
    const struct option own[] = {
        {"--by", NULL, OPTION_TEXT, &p.by, "who promises: country (ISRxxx code, ISO alpha-3) or name"},
        {"--to", NULL, OPTION_TEXT, &p.to, "whom it is promised to"},
        {"--kind", NULL, OPTION_TEXT, &p.kind, "pledge negative_pledge threat demand offer"},
        {"--as-of", NULL, OPTION_TEXT, &p.as_of, "what was known on this day: later reports and answers are left out"},
        {"--overdue", NULL, OPTION_FLAG, &p.overdue, "due before that day (or the last report) and without an answer"},
        {"--eroded", NULL, OPTION_FLAG, &p.eroded, "broken, kept in part, postponed or lapsed, if only perhaps"},
        {"--until", NULL, OPTION_TEXT, &p.until, "told on this day or before"},
        {0},
    };
    int status = desk_open(&p.k, &argc, argv, own, true, "promises -d RECORD [filters]");
    if (status >= 0)
        return status;
    bool good = argc == 1 && (!p.as_of || is_day(p.as_of));
    if (!good)
        fprintf(stderr, argc > 1 ? "tabard promises: '%s' is no option; filters are options: --by, --to, --text ...\n"
                                 : "tabard promises: '%s' is no day\n", argc > 1 ? argv[1] : p.as_of);
    if (good && !add_terms(&p))
        return desk_close(&p.k, EXIT_INTERNAL);
    return desk_close(&p.k, good ? print(&p) : EXIT_USAGE);
}
