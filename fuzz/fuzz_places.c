/* A table of places: any bytes are refused or read, and what was read is found again. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "lexicon/gazetteer_overlay.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct gazetteer_hit hits[4];
    struct gazetteer_overlay *o = gazetteer_overlay_parse((const char *)data, n, NULL, NULL);
    uint32_t found = o ? gazetteer_overlay_find(o, "qelt camp", 9, hits, 4) : 0;
    for (uint32_t i = 0; i < found; i++)
        if (!gazetteer_overlay_name(o, hits[i].place))
            abort();
    gazetteer_overlay_free(o);
    return 0;
}
