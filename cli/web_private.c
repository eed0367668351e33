/* Which addresses are private: a table of prefixes, see web_private.h. IPv4 inside IPv6 (mapped, translated) is taken out first. */
#include "web_private.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static const struct { uint8_t bytes[4]; int bits; } v4[] = {
    {{0}, 8}, {{10}, 8}, {{100, 64}, 10}, {{127}, 8}, {{169, 254}, 16}, {{172, 16}, 12}, {{192, 0, 0}, 24}, {{192, 168}, 16},
    {{198, 18}, 15}, {{224}, 4}, {{240}, 4}};

static const struct { uint8_t bytes[16]; int bits; } v6[] = {
    {{0}, 127}, {{0xfc}, 7}, {{0xfe, 0x80}, 10}, {{0xfe, 0xc0}, 10}, {{0xff}, 8}};   /* ::, ::1, local, link, site, multicast */

/* The last four bytes are IPv4: ::ffff:0:0/96, 64:ff9b::/96, and 2002::/16 from its third byte. */
static const struct { uint8_t bytes[12]; int bits, at; } carriers[] = {
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, 12}, {{0, 0x64, 0xff, 0x9b}, 96, 12}, {{0x20, 0x02}, 16, 2}};

static bool has_prefix(const uint8_t *a, const uint8_t *prefix, int bits)
{
    int whole = bits / 8, rest = bits % 8;
    return !memcmp(a, prefix, (size_t)whole) && (!rest || (a[whole] ^ prefix[whole]) >> (8 - rest) == 0);
}

static bool is_private_v4(const uint8_t *a)
{
    for (size_t i = 0; i < sizeof v4 / sizeof *v4; i++)
        if (has_prefix(a, v4[i].bytes, v4[i].bits))
            return true;
    return false;
}

static bool is_private_v6(const uint8_t *a)
{
    for (size_t i = 0; i < sizeof carriers / sizeof *carriers; i++)
        if (has_prefix(a, carriers[i].bytes, carriers[i].bits))
            return is_private_v4(a + carriers[i].at);
    for (size_t i = 0; i < sizeof v6 / sizeof *v6; i++)
        if (has_prefix(a, v6[i].bytes, v6[i].bits))
            return true;
    return false;
}

bool web_is_private(const struct sockaddr *a)
{
    struct sockaddr_in in;
    struct sockaddr_in6 in6;
    if (a->sa_family == AF_INET) {
        memcpy(&in, a, sizeof in);
        return is_private_v4((const uint8_t *)&in.sin_addr);
    }
    if (a->sa_family != AF_INET6)
        return true;
    memcpy(&in6, a, sizeof in6);
    return is_private_v6(in6.sin6_addr.s6_addr);
}

bool web_is_private_literal(const char *host)
{
    char bare[64];
    uint8_t bytes[16];
    size_t n = strlen(host), bracket = *host == '[';
    if (n >= sizeof bare)
        return false;
    snprintf(bare, sizeof bare, "%.*s", (int)(n - 2 * bracket), host + bracket);
    if (inet_pton(AF_INET, bare, bytes) == 1)
        return is_private_v4(bytes);
    if (inet_pton(AF_INET6, bare, bytes) == 1)
        return is_private_v6(bytes);
    return !strcasecmp(bare, "localhost") || (n > 10 && !strcasecmp(host + n - 10, ".localhost"));
}
