/* A request's line, taken apart: "/claims.csv?root=ASSAULT&root=COERCE&limit=20". Nothing is kept that is not
   well-formed: percent escapes are whole, text is UTF-8 without control characters, counts are bounded. */
#ifndef TABARD_SERVE_REQUEST_H
#define TABARD_SERVE_REQUEST_H

#include <stdbool.h>
#include <stddef.h>

enum { REQUEST_MAX_URI = 8000, REQUEST_MAX_PARTS = 6, REQUEST_MAX_QUERY = 64 };

enum request_form { REQUEST_PAGE, REQUEST_JSON, REQUEST_CSV };

struct request {
    char store[2 * REQUEST_MAX_URI + 16];
    const char *parts[REQUEST_MAX_PARTS];       /* "/claim/ab-12.json" -> "claim", "ab-12" */
    int n_parts;
    enum request_form form;                     /* by the suffix, which is taken off */
    struct { const char *key, *value; } query[REQUEST_MAX_QUERY];
    int n_query;
};

/* NULL: good; else what is wrong. */
const char *request_parse(struct request *q, const char *uri);
bool request_is_utf8(const char *s, size_t n);       /* well-formed and without NUL */
const char *request_get(const struct request *q, const char *key);      /* first value; NULL: absent */
/* A whole number from low to high, `fallback` if absent. False: not one. */
bool request_number(const struct request *q, const char *key, long low, long high, long fallback, long *value);

#endif
