/* Where a claim stands in the bytes its report was read from: the bytes around it, as text, with what the claim stands on
   between. Markup is shown as it is written, never as markup. */
#include "desk.h"

#include <string.h>

enum { AROUND = 400, MOST = 4000 };

static const char place_sql[] =
    "SELECT d.original, d.text, c.start, c.\"end\", c.claim FROM claims c JOIN documents d ON d.id = c.document"
    " WHERE (c.claim = ?1 OR c.stem = ?1) AND d.original IS NOT NULL ORDER BY c.claim = ?1 DESC LIMIT 1";

static void add_piece(struct call *c, const char *key, const char *bytes, size_t from, size_t to)
{
    out_key(&c->out, key);
    out_string(&c->out, bytes + from, to - from);
}

static void add_place(struct call *c, tabard_map *map, long long start, long long end)
{
    tabard_place p = {0};
    size_t size;
    const char *bytes = tabard_map_original(map, &size);
    bool found = tabard_map_find(map, (size_t)start, (size_t)end, &p);
    out_key(&c->out, "found");
    out_bool(&c->out, found);
    out_member_integer(&c->out, "size", (long long)size);
    if (!found)
        return;
    size_t to = p.to - p.from < MOST ? p.to : p.from + MOST;
    out_member_integer(&c->out, "from", (long long)p.from);
    out_member_integer(&c->out, "to", (long long)p.to);
    add_piece(c, "before", bytes, p.from > AROUND ? p.from - AROUND : 0, p.from);
    add_piece(c, "words", bytes, p.from, to);
    add_piece(c, "after", bytes, p.to, size - p.to > AROUND ? p.to + AROUND : size);
}

static void answer(struct call *c, tabard_rows *rows)
{
    void *bytes = NULL;
    size_t size = 0, n_text = 0;
    const char *text = tabard_rows_text(rows, 1, &n_text);
    if (tabard_record_original(c->db, tabard_rows_text(rows, 0, NULL), &bytes, &size, &c->e))
        return;
    tabard_map *map = tabard_map_new(text ? text : "", n_text, bytes, size, &c->e);
    out_open(&c->out, '{');
    out_member(&c->out, "claim", tabard_rows_text(rows, 4, NULL));
    if (map)
        add_place(c, map, tabard_rows_integer(rows, 2), tabard_rows_integer(rows, 3));
    out_close(&c->out, '}');
    tabard_map_free(map);
    tabard_free(bytes);
}

int get_place(struct call *c)
{
    tabard_rows *rows = tabard_record_select(c->db, place_sql, (const char *const[]){c->q->parts[1]}, 1, &c->e);
    bool found = rows && tabard_rows_next(rows, &c->e);
    if (found)
        answer(c, rows);
    tabard_rows_free(rows);
    return c->e.status ? call_error(c) : found ? 200 : call_fail(c, 404, "no such claim in the record, or no original was saved");
}
