/* A page without what no rule looks at: see html_thin.c. */
#ifndef TABARD_READ_HTML_THIN_H
#define TABARD_READ_HTML_THIN_H

#include "base/buf.h"

/* `bytes` are UTF-8 that does not hold NUL. */
void html_thin(const char *bytes, size_t n, struct buf *out);

/* An attribute that a rule asks for, by its small letters; NULL for any other. */
const char *html_asked(const char *name, size_t n);

#endif
