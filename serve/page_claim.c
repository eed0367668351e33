/* One claim with its sentence, one report with its claims, one event with its reports. */
#include "sums.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define VALID(column) "CASE WHEN json_valid(" column ") THEN " column " END"

/* The first row of a query: its columns as members here, or as an object under `key`. False: there is none. */
static bool add_row(struct call *c, const char *key, const char *sql, const char *argument)
{
    tabard_rows *rows = c->e.status ? NULL : tabard_record_select(c->db, sql, &argument, 1, &c->e);
    bool found = rows && tabard_rows_next(rows, &c->e);
    out_key(&c->out, key);
    if (found)
        out_row(&c->out, rows);
    else
        out_raw(&c->out, NULL, 0);
    tabard_rows_free(rows);
    return found;
}

/* The first cell of a query as JSON. */
static void add_cell(struct call *c, const char *key, const char *sql, const char *argument)
{
    tabard_rows *rows = c->e.status ? NULL : tabard_record_select(c->db, sql, &argument, 1, &c->e);
    out_key(&c->out, key);
    if (rows && tabard_rows_next(rows, &c->e))
        out_cell(&c->out, rows, 0);
    else
        out_raw(&c->out, NULL, 0);
    tabard_rows_free(rows);
}

/* Text of the first cell into `to`; false: no row. */
static bool find_text(struct call *c, const char *sql, const char *argument, char *to, size_t n)
{
    tabard_rows *rows = tabard_record_select(c->db, sql, &argument, 1, &c->e);
    bool found = rows && tabard_rows_next(rows, &c->e);
    if (found)
        snprintf(to, n, "%s", tabard_rows_text(rows, 0, NULL) ? tabard_rows_text(rows, 0, NULL) : "");
    tabard_rows_free(rows);
    return found;
}

/* ---- a claim ---- */

/* Parts of a claim's page; ?1 is its row. */
static const char find_claim_sql[] = "SELECT id FROM claims WHERE claim = ?1 OR stem = ?1 ORDER BY claim = ?1 DESC LIMIT 1";
static const char line_sql[] = "SELECT " VALID("json") " AS \"json:claim\" FROM claim_json WHERE claim = ?1";
#define SENTENCE_TEXT "substr(d.text, s.start + 1, s.\"end\" - s.start)"
static const char sentence_sql[] =
    "SELECT " SENTENCE_TEXT " AS text, s.start, s.\"end\" FROM claims c JOIN sentences s ON s.id = c.sentence"
    " JOIN documents d ON d.id = c.document WHERE c.id = ?1";
#define NEIGHBOUR(step)                                                                                                  \
    "SELECT " SENTENCE_TEXT " AS text, s.start, s.\"end\" FROM claims c JOIN sentences o ON o.id = c.sentence JOIN sentences s ON" \
    " s.document = o.document AND s.ord = o.ord " step " JOIN documents d ON d.id = c.document WHERE c.id = ?1 LIMIT 1"
static const char before_sql[] = NEIGHBOUR("- 1");
static const char after_sql[] = NEIGHBOUR("+ 1");
static const char report_sql[] =
    "SELECT d.doc, d.title, d.source AS publisher, d.author, d.url, d.date AS published, d.lang, d.version, d.original IS NOT NULL"
    " AS has_original FROM claims c JOIN documents d ON d.id = c.document WHERE c.id = ?1";
static const char others_sql[] =
    "SELECT o.claim, o.stem, o.kind, o.root, o.mode, o.cameo, o.quad, o.status, o.rule, o.start, o.\"end\","
    " substr(d.text, o.start + 1, o.\"end\" - o.start) AS words FROM claims c JOIN claims o ON o.sentence = c.sentence AND"
    " o.id <> c.id JOIN documents d ON d.id = o.document WHERE c.id = ?1 ORDER BY o.start, o.id LIMIT 200";
static const char said_sql[] =
    "SELECT k.id, k.reviewer, k.verdict, " VALID("k.patch") " AS \"json:patch\", k.note, k.at, k.undone FROM corrections k JOIN claims c"
    " ON c.stem = k.stem WHERE c.id = ?1 ORDER BY k.id LIMIT 1000";
static const char verdict_sql[] = "SELECT v.verdict FROM claims c JOIN verdicts v ON v.stem = c.stem WHERE c.id = ?1";
static const char cluster_sql[] = "SELECT cluster FROM event_keys WHERE claim = ?1";
static const char row_sql[] = "SELECT * FROM all_claims WHERE claim_row = ?1";

/* What the record knows besides, by kind. */
static const struct { const char *kind, *key, *sql; } besides[] = {
    {"commitment", "answers", "SELECT * FROM promise_answers WHERE promise_row = CAST(?1 AS INTEGER) ORDER BY day, claim_row LIMIT 200"},
    {"commitment", "outcome", "SELECT outcome, outcome_day, outcome_asserter, outcome_claim, overdue FROM promises WHERE claim_row = CAST(?1 AS INTEGER)"},
    {"figure", "against", "SELECT * FROM figure_conflicts WHERE claim_row = CAST(?1 AS INTEGER) ORDER BY other_low LIMIT 200"},
    {"assessment", "check", "SELECT * FROM assessment_checks WHERE claim_row = CAST(?1 AS INTEGER)"},
    {"reference", "cited", "SELECT * FROM cited_reports WHERE claim_row = CAST(?1 AS INTEGER) LIMIT 50"},
    {"goal", "beside", "SELECT other AS holder, other_wants AS wants, other_claim AS claim FROM goal_pairs WHERE claim_row = CAST(?1 AS INTEGER) UNION"
                       " SELECT one, one_wants, one_claim FROM goal_pairs WHERE other_row = CAST(?1 AS INTEGER)"},
};
/* Promises that this claim may be an answer to. */
static const char answered_sql[] =
    "SELECT a.relation, a.score, a.told, a.state, a.promise, c.day, substr(d.text, c.start + 1, c.\"end\" - c.start) AS words, d.source AS publisher"
    " FROM promise_answers a JOIN claims c ON c.id = a.promise_row JOIN documents d ON d.id = c.document WHERE a.claim_row = CAST(?1 AS INTEGER)"
    " AND a.promise_row <> a.claim_row LIMIT 100";

static void add_besides(struct call *c, const char *row)
{
    char kind[24] = "";
    find_text(c, "SELECT kind FROM claims WHERE id = ?1", row, kind, sizeof kind);
    for (size_t i = 0; i < sizeof besides / sizeof *besides; i++)
        if (!strcmp(besides[i].kind, kind))
            call_add_rows(c, besides[i].key, besides[i].sql, row);
    if (!strcmp(kind, "event") || !strcmp(kind, "commitment"))
        call_add_rows(c, "answer_to", answered_sql, row);
}

int get_claim(struct call *c)
{
    char row[32];
    if (!find_text(c, find_claim_sql, c->q->parts[1], row, sizeof row))
        return c->e.status ? call_error(c) : call_fail(c, 404, "no such claim in the record");
    if (call_csv(c))
        return call_rows(c, tabard_record_select(c->db, row_sql, (const char *const[]){row}, 1, &c->e));
    out_open(&c->out, '{');
    add_cell(c, "claim", line_sql, row);
    add_row(c, "sentence", sentence_sql, row);
    add_row(c, "before", before_sql, row);
    add_row(c, "after", after_sql, row);
    add_row(c, "document", report_sql, row);
    call_add_rows(c, "others", others_sql, row);
    call_add_rows(c, "corrections", said_sql, row);
    add_cell(c, "verdict", verdict_sql, row);
    add_cell(c, "cluster", cluster_sql, row);
    add_besides(c, row);
    out_close(&c->out, '}');
    return c->e.status ? call_error(c) : 200;
}

/* ---- a report ---- */

static const char find_document_sql[] = "SELECT id FROM documents WHERE doc = ?1 ORDER BY id LIMIT 1";
static const char document_sql[] =
    "SELECT doc, title, source AS publisher, author, url, lang, date AS published, words, flags, version,"
    " original IS NOT NULL AS has_original, text FROM documents WHERE id = ?1";
static const char cuts_sql[] = "SELECT start, \"end\" FROM sentences WHERE document = ?1 ORDER BY start";
static const char document_claims_sql[] =
    "SELECT c.claim, c.stem, c.kind, c.root, c.mode, c.cameo, c.quad, c.status, c.factuality, c.asserter, c.asserter_by, c.rule, c.day,"
    " c.start, c.\"end\", substr(d.text, c.start + 1, c.\"end\" - c.start) AS words, v.verdict FROM claims c JOIN documents d ON"
    " d.id = c.document LEFT JOIN verdicts v ON v.stem = c.stem WHERE c.document = ?1 ORDER BY c.start, c.id";
/* Other reports of the same words, and where this very text was met again. */
static const char copies_sql[] =
    "SELECT * FROM (SELECT l.copy AS doc, l.copy_publisher AS publisher, l.copy_url AS url, l.copy_published AS published, l.containment,"
    " l.copy_is_earlier AS earlier FROM copy_links l WHERE l.document_row = ?1 UNION ALL SELECT g.doc, nullif(g.source, ''),"
    " nullif(g.url, ''), d.date, 1.0, 0 FROM sightings g JOIN documents d ON d.id = g.document WHERE g.document = ?1 AND g.doc <> d.doc)"
    " ORDER BY published, doc LIMIT 500";
static const char original_sql[] = "SELECT original FROM documents WHERE id = ?1 AND original IS NOT NULL";

static void add_cuts(struct call *c, const char *row)
{
    tabard_rows *rows = c->e.status ? NULL : tabard_record_select(c->db, cuts_sql, &row, 1, &c->e);
    out_key(&c->out, "sentences");
    out_open(&c->out, '[');
    while (rows && tabard_rows_next(rows, &c->e)) {
        out_open(&c->out, '[');
        out_integer(&c->out, tabard_rows_integer(rows, 0));
        out_integer(&c->out, tabard_rows_integer(rows, 1));
        out_close(&c->out, ']');
    }
    out_close(&c->out, ']');
    tabard_rows_free(rows);
}

/* The saved bytes, whatever they are: never shown, only handed over as a file. */
static int send_original(struct call *c, const char *row)
{
    char sha[80];
    void *bytes = NULL;
    size_t n = 0;
    if (!find_text(c, original_sql, row, sha, sizeof sha))
        return c->e.status ? call_error(c) : call_fail(c, 404, "no original was saved");
    if (tabard_record_original(c->db, sha, &bytes, &n, &c->e))
        return call_error(c);
    out_add(&c->out, bytes, n);
    tabard_free(bytes);
    c->type = "text/plain; charset=utf-8";
    c->file = "original.txt";
    return 200;
}

int get_document(struct call *c)
{
    char row[32];
    if (!find_text(c, find_document_sql, c->q->parts[1], row, sizeof row))
        return c->e.status ? call_error(c) : call_fail(c, 404, "no such document in the record");
    if (c->q->n_parts == 3)
        return send_original(c, row);
    if (call_csv(c))
        return call_rows(c, tabard_record_select(c->db, document_claims_sql, (const char *const[]){row}, 1, &c->e));
    out_open(&c->out, '{');
    add_row(c, "document", document_sql, row);
    add_cuts(c, row);
    call_add_rows(c, "claims", document_claims_sql, row);
    call_add_rows(c, "copies", copies_sql, row);
    out_close(&c->out, '}');
    return c->e.status ? call_error(c) : 200;
}
