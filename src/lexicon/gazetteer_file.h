/* Layout of the compiled gazetteer that its writer and its reader share. */
#ifndef TABARD_LEXICON_GAZETTEER_FILE_H
#define TABARD_LEXICON_GAZETTEER_FILE_H

#include "base/hash.h"
#include "base/pack.h"
#include "lexicon/gazetteer.h"

#define GAZETTEER_PACK PACK_KIND('G', 'A', 'Z', 'T')

enum { GAZETTEER_BUCKETS = 65536, GAZETTEER_SHIFT = 16 };

struct gazetteer_name_row {
    uint32_t hash, key, first, count;   /* key: offset into strings; first: posting */
};

static inline uint32_t gazetteer_hash(const char *key, size_t n)
{
    return (uint32_t)(hash_bytes(key, n, 0x67617a) >> 32);
}

#endif
