/* Which handler answers what: a table of paths. Helpers that all handlers share. */
#include "desk.h"

#include <stdio.h>
#include <string.h>

static const struct route {
    const char *path;           /* '*' stands for any part */
    int (*get)(struct call *c);
} routes[] = {
    {"desk", get_desk}, {"claims", get_claims}, {"claim/*", get_claim}, {"claim/*/place", get_place}, {"claim/*/entry", get_entry}, {"document/*", get_document},
    {"document/*/original", get_document}, {"events", get_events}, {"event/*", get_event}, {"dyads", get_dyads},
    {"dyad/*/*", get_dyad}, {"actors", get_actors}, {"actor/*", get_actor}, {"map", get_map}, {"network", get_network},
    {"promises", get_list}, {"figures", get_figures}, {"projects", get_list}, {"goals", get_list}, {"roles", get_list},
    {"assessments", get_list}, {"recognition", get_recognition}, {"sources", get_sources}, {"reports", get_reports}, {"review", get_review}, {"corrections", get_corrections},
};

static const struct { const char *name; int (*post)(struct call *c); } changes[] = {
    {"review", post_review}, {"undo", post_undo}, {"preview", post_preview}, {"lexicon", post_lexicon}, {"upload", post_upload},
};

static bool matches(const char *path, const struct request *q)
{
    int part = 0;
    for (const char *at = path; at; part++) {
        size_t n = strcspn(at, "/");
        if (part >= q->n_parts || (*at != '*' && (strlen(q->parts[part]) != n || memcmp(q->parts[part], at, n))))
            return false;
        at = at[n] ? at + n + 1 : NULL;
    }
    return part == q->n_parts;
}

static const struct route *find_route(const struct request *q)
{
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++)
        if (matches(routes[i].path, q))
            return &routes[i];
    return NULL;
}

bool is_page(const struct request *q) { return q->n_parts == 0 || find_route(q) != NULL; }

int call_fail(struct call *c, int status, const char *message)
{
    out_free(&c->out);
    c->type = "application/json";
    c->file = NULL;
    out_open(&c->out, '{');
    out_member(&c->out, "error", message);
    out_text(&c->out, "}\n");
    return status;
}

int call_error(struct call *c)
{
    static const struct { tabard_status status; int http; } kinds[] = {
        {TABARD_USAGE, 400}, {TABARD_INPUT, 400}, {TABARD_LIMIT, 413}, {TABARD_BUSY, 503}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i].status == c->e.status)
            return call_fail(c, kinds[i].http, c->e.message);
    return call_fail(c, 500, c->e.message[0] ? c->e.message : "something went wrong");
}

int call_rows(struct call *c, tabard_rows *rows)
{
    if (!rows)
        return call_error(c);
    if (c->q->form == REQUEST_CSV) {
        out_csv(&c->out, rows, &c->e);
        return c->e.status ? call_error(c) : 200;
    }
    out_open(&c->out, '{');
    out_key(&c->out, "rows");
    out_rows(&c->out, rows, &c->e);
    out_close(&c->out, '}');
    return c->e.status ? call_error(c) : 200;
}

bool call_window(struct call *c, long *limit, long *offset)
{
    bool csv = c->q->form == REQUEST_CSV;
    if (request_number(c->q, "limit", 0, csv ? MAX_CSV : MAX_LIMIT, csv ? MAX_CSV : 100, limit) &&
        request_number(c->q, "offset", 0, 2000000000, 0, offset))
        return true;
    c->e = (tabard_error){.status = TABARD_USAGE, .message = "limit or offset is no number, or out of range"};
    return false;
}

void call_add_rows(struct call *c, const char *key, const char *sql, const char *argument)
{
    if (c->e.status)
        return;
    out_key(&c->out, key);
    out_rows(&c->out, tabard_record_select(c->db, sql, &argument, 1, &c->e), &c->e);
}

/* The page with the session's token in its <meta>; read-only sessions have none. */
static int send_page(struct call *c)
{
    static const char mark[] = "<meta name=\"tabard-token\" content=\"";
    const struct asset *page = asset_find("index.html");
    const char *html = page ? (const char *)page->bytes : asset_plain_page;
    size_t n = page ? page->size : strlen(asset_plain_page);
    const char *at = memmem(html, n, mark, sizeof mark - 1);
    size_t head = at ? (size_t)(at - html) + sizeof mark - 1 : n;
    c->type = "text/html; charset=utf-8";
    out_add(&c->out, html, head);
    if (at && !c->server->o.read_only)
        out_text(&c->out, c->server->token);
    out_add(&c->out, html + head, n - head);
    return 200;
}

static bool send_asset(struct call *c)
{
    static const char *const suffixes[] = {"", ".json", ".csv"};
    char name[200] = "";
    size_t used = 0;
    for (int i = 0; i < c->q->n_parts && used < sizeof name; i++)
        used += (size_t)snprintf(name + used, sizeof name - used, "%s%s", i ? "/" : "", c->q->parts[i]);
    if (used < sizeof name)
        used += (size_t)snprintf(name + used, sizeof name - used, "%s", suffixes[c->q->form]);
    const struct asset *a = used < sizeof name ? asset_find(name) : NULL;
    if (!a)
        return false;
    c->type = a->type;
    out_add(&c->out, (const char *)a->bytes, a->size);
    return true;
}

int answer_get(struct call *c)
{
    const struct route *r = find_route(c->q);
    if (c->q->n_parts == 0 && c->q->form == REQUEST_PAGE)
        return send_page(c);
    if (!r)
        return send_asset(c) ? 200 : call_fail(c, 404, "no such page");
    bool original = c->q->n_parts == 3 && r->get == get_document;
    if (c->q->form == REQUEST_PAGE && !original)
        return send_page(c);
    return r->get(c);
}

int answer_post(struct call *c)
{
    const struct request *q = c->q;
    if (q->n_parts != 2 || strcmp(q->parts[0], "api") || q->form != REQUEST_PAGE)
        return call_fail(c, 404, "no such change");
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
        if (!strcmp(changes[i].name, q->parts[1])) {
            c->type = "application/json";
            return changes[i].post(c);
        }
    return call_fail(c, 404, "no such change");
}
