/* Names in the words of a byline: see html_byline.c. */
#ifndef TABARD_READ_HTML_BYLINE_H
#define TABARD_READ_HTML_BYLINE_H

#include "base/arena.h"

#include <stdbool.h>

/* The names that a byline gives, without "By" and what follows them; NULL where it looks like none. */
const char *byline_names(struct arena *a, const char *s);
/* The name beside a day: "11.12.2019 - Ann Lee", "Ann Lee | 5 May 2021"; NULL. */
const char *byline_dated(struct arena *a, const char *s);
/* It begins as a byline does. */
bool byline_opens(const char *s);
/* It can be nothing else: "Posted by", "Autor:"; whatever follows is the author. */
bool byline_sure(const char *s);
/* It is the label of a name that follows in an element of its own: "By", "Autor:". */
bool byline_label(const char *s);
/* Two words or more, each with a capital. */
bool byline_person(const char *s);
/* It is one person's name and no more, two or three words of it. */
bool byline_plain(const char *s);
/* Two persons or more, and nothing else: "Ann Lee, Bo Kim and Cy Oz". */
bool byline_lists(struct arena *a, const char *names);
/* A desk, a firm, an account: what gives way to a person's name. */
bool byline_house(const char *names);

#endif
