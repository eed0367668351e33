/* Words of pages compared by what they say: see html_fold.c. */
#ifndef TABARD_READ_HTML_FOLD_H
#define TABARD_READ_HTML_FOLD_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Letters and digits of s alone, ASCII in small letters: what is left when spelling, quotes and breaks differ. NULL for none. */
const char *html_folded(struct arena *a, const char *s);

/* Of folded words, NULL for none: the same; more than `head` and beginning with it; more than `tail` and ending in it. */
bool html_same(const char *a, const char *b);
bool html_starts(const char *s, const char *head);
bool html_ends(const char *s, const char *tail);

size_t html_count_words(const char *s);     /* what blanks set apart */

/* The character that a reference at s ("&amp;", "&#8217;", "&copy", with its semicolon or without) stands for; its bytes, 0 where none is. */
size_t html_reference(const char *s, size_t n, uint32_t *c);

/* Character references that were escaped twice: "&#039;" "&quot;" "&amp;". */
const char *html_unescape(struct arena *a, const char *s);

#endif
