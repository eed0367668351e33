/* Edits of people, applied. In: a claim's row. Out: its columns, actors and places as the line would give them had it been coded
   as edited: STMT_EDITED_LINE lays the patch over the line, and the statements of adding draw from that. An edit undone
   draws from the bare line. */
#include "record/edit.h"

#include "base/memory.h"
#include "record/answers.h"
#include "record/store.h"

#include <stdio.h>
#include <string.h>

static enum status draw(struct record *r, struct line l, const char *kind, int64_t claim, struct error *e)
{
    enum status st = store_run(r, STMT_CLAIM_REDRAW, l, claim, NULL, e);
    if (st == STATUS_OK)
        st = glue_run(r, STMT_ACTORS_DROP, claim, 0, e);
    if (st == STATUS_OK)
        st = store_actors(r, l, kind, claim, e);
    if (st == STATUS_OK)
        st = glue_run(r, STMT_PLACES_DROP, claim, 0, e);
    if (st == STATUS_OK)
        st = store_places(r, l, kind, claim, e);
    bool answers = !strcmp(kind, "event") || !strcmp(kind, "commitment");
    return st == STATUS_OK && answers ? answers_again(r, claim, l.text, l.size, e) : st;
}

enum status edit_draw(struct record *r, int64_t claim, struct error *e)
{
    char kind[24];
    sqlite3_stmt *s;
    enum status st = glue_find(r, STMT_EDITED_LINE, claim, &s, e);
    if (!s)
        return st;
    struct line l = {NULL, sqlite3_column_bytes(s, 0)};
    char *text = memory_copy_string((const char *)sqlite3_column_text(s, 0), (size_t)l.size);
    snprintf(kind, sizeof kind, "%s", (const char *)sqlite3_column_text(s, 1));
    sqlite3_reset(s);
    l.text = text;
    st = text ? draw(r, l, kind, claim, e) : error_set(e, STATUS_NOMEM, 0, "out of memory");
    memory_free(text);
    return st;
}

enum status edit_restore(struct record *r, int64_t claim, struct error *e)
{
    int64_t edited = 0;
    enum status st = glue_ask(r, STMT_IS_EDITED, claim, 0, &edited, e);
    return st == STATUS_OK && edited ? edit_draw(r, claim, e) : st;
}
