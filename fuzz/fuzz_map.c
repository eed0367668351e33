/* A text beside its source: up to the first byte 0 the text (UTF-8, or it is passed over), the rest the source. Places must lie
   inside and in order within a stretch. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "read/text_map.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const uint8_t *end = memchr(data, 0, n);
    size_t k = end ? (size_t)(end - data) : n, size, at = 0;
    struct text_stretch s;
    if (utf8_valid_prefix((const char *)data, k) < k)
        return 0;
    struct text_map *m = text_map_new((const char *)data, k, (const char *)data + k + (end != NULL), n - k - (end != NULL), NULL);
    if (!m)
        return 0;
    text_map_source(m, &size);
    while (text_map_next(m, &at, &s))
        if (s.start >= s.end || s.end > k || (s.found && (s.from >= s.to || s.to > size)))
            abort();
    if (text_map_find(m, k / 3, k, &s) && s.to > size)
        abort();
    text_map_free(m);
    return 0;
}
