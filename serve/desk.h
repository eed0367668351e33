/* What the pages share: the server's inside and one request on its way to an answer. */
#ifndef TABARD_SERVE_DESK_H
#define TABARD_SERVE_DESK_H

#include "cache.h"
#include "index.h"
#include "index_filter.h"
#include "out.h"
#include "request.h"
#include "server.h"

#include <pthread.h>

enum { MAX_READERS = 8, MAX_JSON = 256 << 10, MAX_UPLOAD = 32 << 20, MAX_LIMIT = 1000, MAX_CSV = 1000000 };

struct server {
    struct server_options o;
    char *record, *host, *lexicon, *kept;       /* RECORD.lex; RECORD.desk: the index */
    char token[65];
    int port;
    void *daemon;                       /* struct MHD_Daemon * */

    pthread_mutex_t pool_lock;
    pthread_cond_t pool_free;
    tabard_record *readers[MAX_READERS];
    int n_readers;                      /* that are free */

    pthread_mutex_t write_lock;
    tabard_record *writer;              /* server_writer opens it */
    pthread_mutex_t engine_lock;
    tabard_engine *engine;              /* made when first wanted */

    pthread_rwlock_t index_lock;
    struct index *index;                /* NULL until it is filled */
    pthread_mutex_t wake_lock;
    pthread_cond_t wake;
    size_t n_kept;                      /* claims of the index file; the keeper's */
    pthread_t keeper;
    bool keeper_runs, stop, ready;
    const struct index *filling;        /* the first one, while it is read; under wake_lock */
    size_t to_fill;                     /* about so many claims */

    struct cache cache;
    _Atomic uint64_t epoch, changed;    /* epoch grows with every change of the record that was seen; changed: at the last made here */
};

struct call {
    struct server *server;
    const struct request *q;
    tabard_record *db;                  /* for reading, lent for this call */
    const char *body;                   /* of a POST */
    size_t body_size;
    bool hurried;                       /* rather told how far the index is than kept waiting for it */
    struct out out;
    const char *type;                   /* Content-Type; NULL: by the request's form */
    const char *file;                   /* sent as an attachment of this name, or NULL */
    tabard_error e;
};

/* Handlers return the HTTP status. */
int call_fail(struct call *c, int status, const char *message);     /* {"error": message} */
int call_error(struct call *c);                                     /* c->e as an answer */
int call_rows(struct call *c, tabard_rows *rows);                   /* {"rows": ...} or CSV, as asked for */

bool call_window(struct call *c, long *limit, long *offset);        /* limit and offset of a list; false: c->e */
/* Rows of a query with one argument under `key`; nothing if an error is set already. */
void call_add_rows(struct call *c, const char *key, const char *sql, const char *argument);

/* The index, locked for reading until released; waits for its first filling. NULL: it cannot be made, or not waited for (c->e). */
const struct index *call_index(struct call *c);
void call_release(struct call *c);
void server_refresh(struct server *s, tabard_record *db);           /* take in what was just written */

tabard_record *server_writer(struct server *s, tabard_error *e);     /* under write_lock; NULL: *e */
tabard_record *server_lend(struct server *s);                       /* a record for reading; waits for one */
void server_give_back(struct server *s, tabard_record *db);

/* Routing: GET and POST answers in c->out. */
int answer_get(struct call *c);
int answer_post(struct call *c);
bool is_page(const struct request *q);                              /* a page of the desk, or its twin */

/* GET handlers, by file. */
int get_desk(struct call *c);
int get_claims(struct call *c);
int get_list(struct call *c);
int get_figures(struct call *c);
int get_recognition(struct call *c);
int get_claim(struct call *c);
int get_document(struct call *c);
int get_place(struct call *c);
int get_entry(struct call *c);
int get_events(struct call *c);
int get_event(struct call *c);
int get_dyads(struct call *c);
int get_dyad(struct call *c);
int get_actors(struct call *c);
int get_actor(struct call *c);
int get_map(struct call *c);
int get_network(struct call *c);
int get_sources(struct call *c);
int get_reports(struct call *c);
int get_review(struct call *c);
int get_corrections(struct call *c);

/* POST handlers. */
int post_review(struct call *c);
int post_undo(struct call *c);
int post_preview(struct call *c);
int post_lexicon(struct call *c);
int post_upload(struct call *c);

/* Files of the page. NULL: there is none of that name. */
struct asset { const char *name, *type; const unsigned char *bytes; size_t size; };
const struct asset *asset_find(const char *name);
extern const char asset_plain_page[];                               /* when no page was built */

#endif
