/* Coding inside the server: one engine, made when first wanted; one coder at a time. */
#ifndef TABARD_SERVE_CODING_H
#define TABARD_SERVE_CODING_H

#include "desk.h"

/* The session's engine (program, and RECORD.lex if there is one). Under engine_lock. NULL: c->e. */
tabard_engine *server_engine(struct call *c);
/* An engine with `extra` (text in the frame language) on top. NULL: c->e, which names lines of the extra text. */
tabard_engine *engine_with(struct call *c, const char *extra);

#endif
