/* The desk's server: a record over HTTP on the loopback address.

   One thread a connection; records for reading are lent from a small pool, the one for writing is guarded by a mutex and
   not opened at all when read-only. The index (index.h) is filled by a thread of its own and kept up with `add`. */
#ifndef TABARD_SERVE_SERVER_H
#define TABARD_SERVE_SERVER_H

#include "tabard.h"

#include <stdbool.h>

struct server;

struct server_options {
    const char *record;         /* path; must be there */
    const char *host;           /* address to bind; NULL: 127.0.0.1 */
    int port;                   /* 0: any free one */
    bool read_only;
    const char *data;           /* folder of the compiled files, or NULL */
};

/* NULL: *e tells. The address is ready when this returns; the index fills meanwhile. */
struct server *server_new(const struct server_options *o, tabard_error *e);
void server_free(struct server *s);             /* NULL is fine; ends all connections */
int server_port(const struct server *s);
bool server_read_only(const struct server *s);  /* asked for, or because the record cannot be written */

#endif
