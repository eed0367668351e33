/* The collection log of what was asked from the network. In: one request with its answer. Out: a row; the bytes are
   kept as an original, so that what was seen on that day can be shown. */
#include "record/sqlite_glue.h"

enum status record_log_fetch(struct record *r, const struct record_fetch *f, struct error *e)
{
    char sha[65];
    const char *words[] = {f->url, f->feed, f->outcome, f->final_url, f->type, f->etag, f->modified, f->headers, f->retry_at, f->message};
    enum status st = glue_transaction(r, e);
    if (st == STATUS_OK && f->bytes)
        st = record_keep(r, f->bytes, f->size, sha, e);
    sqlite3_stmt *s = st == STATUS_OK ? glue_statement(r, STMT_FETCH, e) : NULL;
    if (!s)
        return st == STATUS_OK ? STATUS_INTERNAL : st;
    sqlite3_bind_int64(s, 1, r->run);
    sqlite3_bind_int(s, 2, f->status);
    sqlite3_bind_int64(s, 3, (int64_t)f->size);
    glue_bind_text(s, 4, f->bytes ? sha : NULL);
    for (int i = 0; i < 10; i++)
        glue_bind_text(s, 5 + i, words[i]);
    st = glue_step(r, s, NULL, e);
    return st == STATUS_OK ? record_commit(r, e) : st;
}
