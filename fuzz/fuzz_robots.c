/* robots.txt: first line the path asked for, the rest the file. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "read/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const uint8_t *end = memchr(data, '\n', n);
    size_t k = end ? (size_t)(end - data) : n;
    double delay = 0;
    char *path = malloc(k + 1), *text = malloc(n - k + 1);
    if (path && text) {
        memcpy(path, data, k);
        path[k] = '\0';
        memcpy(text, data + k, n - k);
        if (robots_allows(text, n - k, "tabard", path, &delay) && delay < 0)
            abort();
    }
    free(path);
    free(text);
    return 0;
}
