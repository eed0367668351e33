/* The lines above the first paragraph of a plain text: headline, byline, date line. */
#ifndef TABARD_READ_PLAIN_HEAD_H
#define TABARD_READ_PLAIN_HEAD_H

#include "read/reader.h"

/* Fill d->title, d->author and d->date from d->text where the head says them; strings live in `a`. A head is at most
   PLAIN_HEAD_LINES short lines that a longer one follows; without a longer one nothing is filled. */
enum { PLAIN_HEAD_LINES = 6, PLAIN_HEAD_WIDTH = 160 };
void plain_head(struct arena *a, struct read_document *d);

#endif
