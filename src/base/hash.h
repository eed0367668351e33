/* Hashes: a fast 64-bit one for tables and file checksums, SHA-256 for originals. Stable over machines. */
#ifndef TABARD_BASE_HASH_H
#define TABARD_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

uint64_t hash_bytes(const void *bytes, size_t n, uint64_t seed);
uint64_t hash_string(const char *s);                        /* hash_bytes of it with seed 0 */
uint64_t hash_mix(uint64_t a, uint64_t b);

struct sha256 {
    uint32_t state[8];
    uint64_t length;
    unsigned char block[64];
};
void sha256_init(struct sha256 *h);
void sha256_add(struct sha256 *h, const void *bytes, size_t n);
void sha256_end(struct sha256 *h, unsigned char digest[32]);
void sha256_hex(const void *bytes, size_t n, char out[65]);

#endif
