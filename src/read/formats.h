/* The table of input formats, in the order in which their probes are asked. */
#ifndef TABARD_READ_FORMATS_H
#define TABARD_READ_FORMATS_H

#include "read/reader.h"

extern const struct read_format *const read_formats[];  /* ends in NULL */

#endif
