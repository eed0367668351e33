/* Changes that a person makes on the page: verdicts on claims, and taking them back. Bodies are JSON, read by SQLite's
   JSON functions through the record, so there is no second parser. */
#include "change.h"

#include <stdlib.h>
#include <string.h>

bool body_open(struct call *c, const char *sql, struct body *b)
{
    *b = (struct body){.db = server_lend(c->server)};
    if (c->body_size == 0 || !request_is_utf8(c->body, c->body_size)) {
        c->e = (tabard_error){.status = TABARD_USAGE, .message = "the body is no JSON object in UTF-8"};
        return false;
    }
    static const char check[] = "SELECT 1 WHERE json_valid(?1) AND json_type(?1) = 'object'";
    b->rows = tabard_record_select(b->db, check, &c->body, 1, &c->e);
    bool valid = b->rows && tabard_rows_next(b->rows, &c->e);
    tabard_rows_free(b->rows);
    b->rows = valid ? tabard_record_select(b->db, sql, &c->body, 1, &c->e) : NULL;
    if (!valid && !c->e.status)
        c->e = (tabard_error){.status = TABARD_USAGE, .message = "the body is no JSON object in UTF-8"};
    return b->rows && tabard_rows_next(b->rows, &c->e);
}

void body_close(struct call *c, struct body *b)
{
    tabard_rows_free(b->rows);
    server_give_back(c->server, b->db);
}

const char *body_text(struct body *b, int column, size_t most)
{
    size_t n;
    const char *s = tabard_rows_type(b->rows, column) == TABARD_TEXT ? tabard_rows_text(b->rows, column, &n) : NULL;
    return s && *s && n <= most ? s : NULL;
}

/* What was written is on the next page that is asked for. */
static void seen_at_once(struct server *s)
{
    tabard_record *db = server_lend(s);
    server_refresh(s, db);
    server_give_back(s, db);
}

static int answer_correction(struct call *c, tabard_status s, const char *key, int64_t id)
{
    if (s)
        return call_error(c);
    out_open(&c->out, '{');
    if (key)
        out_member_integer(&c->out, key, id);
    out_close(&c->out, '}');
    return 200;
}

/* Another process that writes lets go between two batches: a change waits for that. */
enum { CHANGE_TURNS = 6 };

/* ---- verdicts ---- */

static bool is_verdict(const char *s)
{
    static const char *const verdicts[] = {"accept", "reject", "edit", "skip", "note"};
    for (size_t i = 0; s && i < sizeof verdicts / sizeof *verdicts; i++)
        if (!strcmp(verdicts[i], s))
            return true;
    return false;
}

/* A patch whose fields have a fixed shape keeps to it: what the views and exports read must stay readable. */
#define IS_DAY(x)                                                                                                  \
    "(" x " GLOB '[0-9][0-9][0-9][0-9]' OR " x " GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' OR " x " GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')"
static const char review_sql[] =
    "SELECT json_extract(?1,'$.claim'), json_extract(?1,'$.reviewer'), json_extract(?1,'$.verdict'), json_extract(?1,'$.note'),"
    " CASE json_type(?1,'$.patch') WHEN 'object' THEN json_extract(?1,'$.patch') WHEN 'null' THEN NULL ELSE json_type(?1,'$.patch') END,"
    " CASE WHEN json_type(?1,'$.patch') = 'object' THEN"
    " (SELECT count(*) FROM json_each(?1,'$.patch') p WHERE p.type IN ('object','array') OR length(p.value) > 500"
    " OR (p.key = 'quad' AND p.value NOT IN (1,2,3,4)) OR (p.key = 'type' AND (p.value IS NULL OR p.value GLOB '*[^A-Z]*'))"
    " OR (p.key IN ('date', 'date_to') AND NOT " IS_DAY("p.value") ")"
    " OR (p.key = 'date_to' AND p.value < json_extract(?1,'$.patch.date'))"
    " OR (p.key = 'status' AND (p.value IS NULL OR p.value GLOB '*[^a-z]*'))"
    " OR (p.key = 'mode' AND p.value GLOB '*[^a-z_-]*') OR (p.key = 'cameo' AND (p.value GLOB '*[^0-9]*' OR length(p.value) NOT BETWEEN 2 AND 4))) END";

static const char *wrong_review(struct body *b, bool edit)
{
    bool no_patch = tabard_rows_type(b->rows, 4) == TABARD_NULL;
    if (!body_text(b, 0, 200))
        return "which claim?";
    if (!body_text(b, 1, 100))
        return "who reviews? a name of at most 100 bytes";
    if (!is_verdict(body_text(b, 2, 20)))
        return "a verdict is accept, reject, edit, skip or note";
    if (tabard_rows_type(b->rows, 3) != TABARD_NULL && !body_text(b, 3, 4000) && *tabard_rows_text(b->rows, 3, NULL))
        return "the note is too long";
    if (edit && (no_patch || !strcmp(tabard_rows_text(b->rows, 4, NULL), "{}")))
        return "an edit says what it changes";
    if (!no_patch && (tabard_rows_type(b->rows, 5) == TABARD_NULL || tabard_rows_integer(b->rows, 5) || !body_text(b, 4, 8000)))
        return "the patch is no object of plain fields, or a field of it has the wrong shape";
    return NULL;
}

static tabard_status keep_verdict(struct call *c, struct body *b, const char *patch, int64_t *id)
{
    tabard_status s = TABARD_BUSY;
    pthread_mutex_lock(&c->server->write_lock);
    tabard_record *db = server_writer(c->server, &c->e);
    for (int turn = 0; db && s == TABARD_BUSY && turn < CHANGE_TURNS; turn++)
        s = tabard_record_correct(db, body_text(b, 0, 200), body_text(b, 1, 100), body_text(b, 2, 20), patch,
                                  body_text(b, 3, 4000), id, &c->e);
    pthread_mutex_unlock(&c->server->write_lock);
    return db ? s : c->e.status;
}

static tabard_status take_back(struct call *c, int64_t id)
{
    tabard_status s = TABARD_BUSY;
    pthread_mutex_lock(&c->server->write_lock);
    tabard_record *db = server_writer(c->server, &c->e);
    for (int turn = 0; db && s == TABARD_BUSY && turn < CHANGE_TURNS; turn++)
        s = tabard_record_undo(db, id, &c->e);
    pthread_mutex_unlock(&c->server->write_lock);
    return db ? s : c->e.status;
}

int post_review(struct call *c)
{
    struct body b;
    int64_t id = 0;
    tabard_status s = TABARD_OK;
    if (!body_open(c, review_sql, &b)) {
        body_close(c, &b);
        return call_error(c);
    }
    const char *verdict = body_text(&b, 2, 20), *wrong = wrong_review(&b, verdict && !strcmp(verdict, "edit"));
    char *patch = wrong ? NULL : change_patch(c, b.db, body_text(&b, 4, 8000));
    if (!wrong)
        s = c->e.status ? c->e.status : keep_verdict(c, &b, patch, &id);
    free(patch);
    body_close(c, &b);
    if (wrong)
        return call_fail(c, 400, wrong);
    if (s == TABARD_INPUT)
        return call_fail(c, 404, c->e.message);
    seen_at_once(c->server);
    return answer_correction(c, s, "correction", id);
}

int post_undo(struct call *c)
{
    struct body b;
    int64_t id = 0;
    bool good = body_open(c, "SELECT json_extract(?1,'$.correction')", &b);
    bool number = good && tabard_rows_type(b.rows, 0) == TABARD_INTEGER;
    if (number)
        id = tabard_rows_integer(b.rows, 0);
    body_close(c, &b);
    if (!good)
        return call_error(c);
    if (!number)
        return call_fail(c, 400, "which correction? a number");
    tabard_status s = take_back(c, id);
    if (s == TABARD_INPUT)
        return call_fail(c, 404, c->e.message);
    seen_at_once(c->server);
    return answer_correction(c, s, NULL, 0);
}
