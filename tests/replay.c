/* Runs a fuzz target over the files named, without a fuzzer: the corpus as a test. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay(const char *path)
{
    FILE *f = fopen(path, "rb");
    long size = f && !fseek(f, 0, SEEK_END) ? ftell(f) : -1;
    uint8_t *bytes = size < 0 ? NULL : malloc((size_t)size + 1);   /* exact but for the empty file */
    int bad = !bytes || fseek(f, 0, SEEK_SET) || fread(bytes, 1, (size_t)size, f) != (size_t)size;
    if (!bad)
        LLVMFuzzerTestOneInput(bytes, (size_t)size);
    free(bytes);
    if (f)
        fclose(f);
    return bad;
}

int main(int argc, char **argv)
{
    int bad = 0;
    for (int i = 1; i < argc; i++)
        bad |= replay(argv[i]);
    return bad;
}
