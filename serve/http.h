/* HTTP: connections to calls, and what a browser of another site must not do. */
#ifndef TABARD_SERVE_HTTP_H
#define TABARD_SERVE_HTTP_H

#include "server.h"

bool http_start(struct server *s, tabard_error *e);     /* sets the port */
void http_stop(struct server *s);

#endif
