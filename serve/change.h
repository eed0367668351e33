/* Bodies of changes: JSON objects, taken apart by a SELECT in which ?1 is the body. */
#ifndef TABARD_SERVE_CHANGE_H
#define TABARD_SERVE_CHANGE_H

#include "desk.h"

struct body { tabard_record *db; tabard_rows *rows; };

/* The SELECT's one row; false: c->e is set. Always followed by body_close. */
bool body_open(struct call *c, const char *sql, struct body *b);
void body_close(struct call *c, struct body *b);
const char *body_text(struct body *b, int column, size_t most);     /* NULL: no text, empty, or longer */

/* A patch as it is kept: with the places whose names it gives, as the record knows them. For free(). NULL: there is none, or c->e. */
char *change_patch(struct call *c, tabard_record *db, const char *patch);

#endif
