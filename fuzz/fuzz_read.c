/* The readers' door: any bytes are opened, told by content or, by the first byte, taken for a given format, and
   every document is read to the end. First byte: 0-31 the format of that number, 'C' a table whose columns stand on the first
   line, else told by content. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "read/formats.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* "csv:" and the first line; how long that is. */
static size_t columns(const uint8_t *data, size_t n, char from[80])
{
    const uint8_t *end = memchr(data, '\n', n);
    size_t k = end ? (size_t)(end - data) : 0;
    snprintf(from, 80, "csv:%.*s", (int)(k < 70 ? k : 70), (const char *)data);
    return k;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    char told[80];
    const char *from = NULL;
    struct read_document d;
    bool got = true;
    size_t failures = 0, sum = 0;
    if (!n)
        return 0;
    for (size_t i = 0; i <= data[0] && read_formats[i]; i++)
        from = i == data[0] ? read_formats[i]->name : NULL;
    if (data[0] == 'C') {
        size_t k = columns(data + 1, n - 1, told);
        from = told;
        data += k, n -= k;
    }
    struct reader *r = reader_open_bytes(data + 1, n - 1, from, NULL);
    while (r && failures < 10000) {
        enum status s = reader_next(r, &d, &got, NULL);
        failures += s != STATUS_OK;
        if (!s && !got)
            break;
        for (size_t i = 0; !s && i < d.length; i++)
            sum += (unsigned char)d.text[i];
    }
    reader_close(r);
    return sum == SIZE_MAX;
}
