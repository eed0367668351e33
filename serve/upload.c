/* Reports that are dropped on the page: read, coded and kept as `tabard add` does. */
#include "coding.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct upload {
    tabard_record *db;
    tabard_worker *worker;
    const char *name;
    long bad;
};

/* The last part of the name that the browser gave, without what could be more than a name. */
static bool file_name(const char *given, char name[128])
{
    const char *slash = strrchr(given, '/'), *back = strrchr(given, '\\'), *start = slash > back ? slash : back;
    start = start ? start + 1 : given;
    return snprintf(name, 128, "%s", start) < 128 && *name && strcmp(name, ".") && strcmp(name, "..");
}

static tabard_status add_one(struct upload *u, tabard_document *d, tabard_error *e)
{
    tabard_output_options o = {.kinds = TABARD_CLAIM_KINDS, .list_sentences = true};
    tabard_result result;
    bool wanted = false;
    d->file = u->name;
    tabard_status s = tabard_record_wants(u->db, d, &wanted, e);
    if (s || !wanted)
        return s;
    s = tabard_code(u->worker, d, &o, &result, e);
    if (s) {
        tabard_record_skip(u->db);
        return s == TABARD_NOMEM ? s : TABARD_OK;
    }
    s = tabard_record_add(u->db, d, &result, e);
    tabard_result_release(&result);
    return s;
}

static tabard_status add_all(struct upload *u, const char *path, tabard_error *e)
{
    tabard_reader *reader = tabard_reader_open(path, NULL, e);
    tabard_status s = reader ? TABARD_OK : e->status;
    for (bool got = true; !s && got;) {
        tabard_document d = {0};
        s = tabard_reader_next(reader, &d, &got, e);
        if (s == TABARD_INPUT) {        /* a bad line: the rest goes on */
            tabard_record_skip(u->db);
            u->bad++;
            s = TABARD_OK, got = true;
        } else if (!s && got) {
            s = add_one(u, &d, e);
        }
    }
    tabard_reader_close(reader);
    return s;
}

/* "cannot read '/tmp/tabard-upload-x': ..." -> the name that the person knows. */
static void rename_in(tabard_error *e, const char *path, const char *name)
{
    char rest[256], *at = strstr(e->message, path);
    if (!at)
        return;
    snprintf(rest, sizeof rest, "%s", at + strlen(path));
    snprintf(at, (size_t)(e->message + sizeof e->message - at), "%.100s%.100s", name, rest);
}

static tabard_status add_file(struct call *c, const char *path, const char *name, tabard_record_counts *n)
{
    struct upload u = {.db = server_writer(c->server, &c->e), .name = name};
    tabard_engine *engine = u.db ? server_engine(c) : NULL;
    u.worker = engine ? tabard_worker_new(engine) : NULL;
    if (!u.worker) {
        if (engine)
            c->e = (tabard_error){.status = TABARD_NOMEM, .message = "out of memory"};
        return c->e.status;
    }
    tabard_error late = {0};
    tabard_status s = tabard_record_begin(u.db, "add", engine, &c->e);
    if (!s) {
        s = add_all(&u, path, &c->e);
        tabard_status ended = tabard_record_end(u.db, n, s ? &late : &c->e);    /* what went well stays */
        s = s ? s : ended;
    }
    tabard_worker_free(u.worker);
    return s;
}

static bool write_file(const char *path, int fd, const char *bytes, size_t n)
{
    FILE *f = fdopen(fd, "wb");
    bool good = f && fwrite(bytes, 1, n, f) == n;
    if (f)
        good = !fclose(f) && good;
    if (!good)
        unlink(path);
    return good;
}

/* The body as a file at `path`, which it makes. */
static bool write_body(const struct call *c, char path[256])
{
    const char *folder = getenv("TMPDIR");
    snprintf(path, 256, "%.200s/tabard-upload-XXXXXX", folder && *folder ? folder : "/tmp");
    int fd = mkstemp(path);
    return fd >= 0 && write_file(path, fd, c->body, c->body_size);
}

/* One upload at a time: the engine and the record are everybody's. */
static tabard_status add_alone(struct call *c, const char *path, const char *name, tabard_record_counts *n)
{
    pthread_mutex_lock(&c->server->engine_lock);
    pthread_mutex_lock(&c->server->write_lock);
    tabard_status s = add_file(c, path, name, n);
    pthread_mutex_unlock(&c->server->write_lock);
    pthread_mutex_unlock(&c->server->engine_lock);
    return s;
}

static void show_counts(struct call *c, const tabard_record_counts *n)
{
    out_open(&c->out, '{');
    out_member_integer(&c->out, "documents", n->documents);
    out_member_integer(&c->out, "known", n->known);
    out_member_integer(&c->out, "skipped", n->skipped);
    out_member_integer(&c->out, "claims", n->claims);
    out_close(&c->out, '}');
}

int post_upload(struct call *c)
{
    char name[128], path[256];
    const char *given = request_get(c->q, "name");
    tabard_record_counts n = {0};
    if (!given || !file_name(given, name))
        return call_fail(c, 400, "which file? its name stands in ?name=");
    if (!c->body_size)
        return call_fail(c, 400, "the file is empty");
    if (!write_body(c, path))
        return call_fail(c, 500, "cannot write a temporary file");
    tabard_status s = add_alone(c, path, name, &n);
    unlink(path);
    if (s) {
        rename_in(&c->e, path, name);
        return call_error(c);
    }
    tabard_record *db = server_lend(c->server);
    server_refresh(c->server, db);
    server_give_back(c->server, db);
    show_counts(c, &n);
    return 200;
}
