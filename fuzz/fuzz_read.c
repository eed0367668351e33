/* The readers' door: any bytes are opened, told by content or, by the first byte, taken for a given format, and
   every document is read to the end. First byte: 0-15 the format of that number, else told by content. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "read/formats.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const char *from = NULL;
    struct read_document d;
    bool got = true;
    size_t failures = 0, sum = 0;
    if (!n)
        return 0;
    for (size_t i = 0; i <= data[0] && read_formats[i]; i++)
        from = i == data[0] ? read_formats[i]->name : NULL;
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
