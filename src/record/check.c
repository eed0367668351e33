/* Is the record sound? In: an open record. Out: findings as sentences, and their number. */
#include "record/sqlite_glue.h"

#include <stdio.h>
#include <string.h>

/* Each query gives one text column, a row a finding. */
static const char *const checks[] = {
    "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
    "SELECT 'row ' || rowid || ' of ' || \"table\" || ' points to no row of ' || parent FROM pragma_foreign_key_check",
    "SELECT 'claim ' || claim || ' has no JSON line' FROM claims WHERE id NOT IN (SELECT claim FROM claim_json)",
    "SELECT 'claim ' || c.claim || ' differs from its JSON line' FROM claims c JOIN claim_json j ON j.claim = c.id"
    " WHERE json_extract(j.json, '$.id') IS NOT c.claim",
    "SELECT 'span of claim ' || c.claim || ' is not its text' FROM claims c JOIN claim_json j ON j.claim = c.id JOIN"
    " documents d ON d.id = c.document WHERE substr(d.text, c.start + 1, c.\"end\" - c.start) <>"
    " json_extract(j.json, '$.span.text') AND instr(j.json, '\\u0000') = 0",
};

static enum status run_check(struct record *r, const char *sql, void (*say)(void *, const char *), void *ctx,
                             long *findings, struct error *e)
{
    struct rows *w;
    enum status st = record_select(r, sql, NULL, 0, &w, e);
    if (st != STATUS_OK)
        return st;
    struct error step = {0};
    while (rows_next(w, &step)) {
        const char *line = rows_text(w, 0, NULL);
        ++*findings;
        say(ctx, line ? line : "?");
    }
    rows_free(w);
    return step.status == STATUS_OK ? STATUS_OK : error_set(e, step.status, 0, "%.250s", step.message);
}

enum status record_check(struct record *r, void (*say)(void *ctx, const char *line), void *ctx, long *findings,
                         struct error *e)
{
    enum status st = STATUS_OK;
    *findings = 0;
    for (size_t i = 0; st == STATUS_OK && i < sizeof checks / sizeof *checks; i++)
        st = run_check(r, checks[i], say, ctx, findings, e);
    return st;
}
