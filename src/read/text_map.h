/* Where the words of a text stand in the bytes it was read from.

   text     The mayor said no.
   page     <p>The <b>mayor</b>&nbsp;said no.</p>
            from 3                       to 34

   Both are taken as letters (characters that are not blank, references and escapes undone) and laid side by side; a letter of
   the text keeps the place of the letter of the page it was matched with. Nothing of the readers is asked, so that the map
   holds for any of them whose bytes can be read as text: pages, feeds, JSON Lines, tables, plain text. */
#ifndef TABARD_READ_TEXT_MAP_H
#define TABARD_READ_TEXT_MAP_H

#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>

/* A stretch of the text that is one piece of the source too, blanks and markup between its letters aside. */
struct text_stretch {
    size_t start, end;          /* bytes of the text */
    bool found;
    size_t from, to;            /* bytes of the source, if found */
};

struct text_map;

/* Text (UTF-8) and source are borrowed while the map lives; a compressed source is undone, and places count in what is undone.
   NULL and *e: out of memory, or the source is larger than 64 MiB (STATUS_LIMIT). */
struct text_map *text_map_new(const char *text, size_t length, const char *source, size_t size, struct error *e);
void text_map_free(struct text_map *m);         /* NULL is fine */
/* The stretches of the text in order. False: no more. *at is 0 before the first. */
bool text_map_next(const struct text_map *m, size_t *at, struct text_stretch *s);
/* From the first to the last letter of text[start..end) that was found. False: none was. */
bool text_map_find(const struct text_map *m, size_t start, size_t end, struct text_stretch *s);
const char *text_map_source(const struct text_map *m, size_t *size);    /* what places count in */

#endif
