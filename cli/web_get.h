/* One GET over HTTP: the only door to the network, see web_get.c. */
#ifndef TABARD_CLI_WEB_GET_H
#define TABARD_CLI_WEB_GET_H

#include <stdbool.h>
#include <stddef.h>

struct web_bytes { char *data; size_t size, room; };    /* NUL-terminated if not NULL */

struct web_answer {
    int status;                 /* of HTTP; 0: none came */
    struct web_bytes headers, body;
    char *location;             /* where a 3xx points, absolute; or NULL */
    char etag[256], modified[64], type[128];    /* "": not told */
    long retry_after;           /* seconds, -1 not told */
    char problem[256];          /* "": none; else why there is no whole answer */
    bool is_private;            /* not asked: an address of a private network that nobody named */
};

struct web;

/* `agent` is sent as User-Agent. Limits: bytes of a body after decompression, seconds of a whole request. NULL: it cannot be
   had. For one thread. */
struct web *web_new(const char *agent, size_t max_bytes, long seconds);
void web_free(struct web *w);

/* Is it an address that is asked at all (http or https, with a host)? */
bool web_is_address(const char *url);
/* "https://host:port" and "/path?query" of it into the rooms; false: no such address, or too long. */
bool web_cut(const char *url, char *origin, size_t origin_size, char *path, size_t path_size);

/* The host of an address that a person named may be in a private network; every other host that is is not asked. */
bool web_trust(struct web *w, const char *url);     /* false: out of memory */

/* Asks once; redirects are told, not followed. etag and modified make the question conditional; NULL or "": not. */
void web_get(struct web *w, const char *url, const char *etag, const char *modified, struct web_answer *out);
void web_release(struct web_answer *a);

#endif
