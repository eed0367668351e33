/* Mojibake: UTF-8 that was once read as Windows-1252 or Latin-1 and written again ("minister" + C3A2 E282AC E284A2 + "s"
   for "minister's"). The words are cut from a repaired copy, so that every later stage sees quotes and dashes;
   spans go back to the bytes of the text. */
#ifndef TABARD_SYNTAX_REPAIR_H
#define TABARD_SYNTAX_REPAIR_H

#include "base/arena.h"

struct repair_mark { uint32_t at, ahead; };     /* from `at` in the copy on, the text is `ahead` bytes ahead */

struct repair {
    const char *text;           /* the text itself where nothing is to be repaired */
    uint32_t length;
    struct repair_mark *marks;
    uint32_t n, cap, next;
};

/* False: out of memory. */
bool repair_text(struct repair *r, struct arena *a, const char *text, uint32_t length);

/* Offset in the text of an offset in the copy; asked for in increasing order, or nearly so. */
uint32_t repair_back(struct repair *r, uint32_t at);

#endif
