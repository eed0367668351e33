/* Tags that a parser chokes on: see tags.c.

     TEXT --<x--> TAG --"--> VALUE        "<script>" RAW --</--> TEXT
          <--->--     <--"--                                       */
#ifndef TABARD_READ_TAGS_H
#define TABARD_READ_TAGS_H

#include <stdbool.h>
#include <stddef.h>

enum { TAGS_MAX_ATTRIBUTES = 512 };

struct tags {
    char quote;                 /* the value at hand ends in it; 0 none */
    char raw;                   /* 's' in a script or style, whose '<' opens no tag; 0 */
    bool in, blank;             /* in a tag; behind a blank in it */
    unsigned n;                 /* words of the tag so far */
    char name[8];               /* of the tag, as far as it matters */
    unsigned char k;
    char last;                  /* byte before, over the edge of a block */
};

/* The bytes hold no tag of more than TAGS_MAX_ATTRIBUTES attributes; goes on where the last call left off. */
bool tags_pass(struct tags *t, const char *bytes, size_t n);

#endif
