/* Names of sectors: see mention.h. */
#include "document/mention.h"

#include <string.h>

static const char *const names[] = {
#define S(n) #n,
    SECTORS(S)
#undef S
};

const char *sector_name(int number)
{
    return number >= 0 && number < SECTOR_COUNT ? names[number] : NULL;
}

uint32_t sector_find(const char *name, int n)
{
    for (int i = 0; i < SECTOR_COUNT; i++)
        if ((int)strlen(names[i]) == n && !memcmp(names[i], name, (size_t)n))
            return UINT32_C(1) << i;
    return 0;
}
