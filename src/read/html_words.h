/* Word lists of page furniture: see html_words.c. Each list ends in NULL. */
#ifndef TABARD_READ_HTML_WORDS_H
#define TABARD_READ_HTML_WORDS_H

#include <stdbool.h>
#include <stddef.h>

/* The text of one block, with runs of white space as one blank. */
bool html_says_furniture(const char *s, size_t n);  /* an invitation, a notice, a credit: no sentence of the article */
bool html_says_ending(const char *s, size_t n);     /* a heading over links to other stories, comments, the author */
bool html_says_caption(const char *s, size_t n);    /* a short line that credits a picture */
bool html_says_stamp(const char *s, size_t n);      /* when it was published or changed */

#endif
