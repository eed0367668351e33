/* JSON: a strict reader (RFC 8259, UTF-8 checked, depth limited) into an arena, and a writer. */
#ifndef TABARD_BASE_JSON_H
#define TABARD_BASE_JSON_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/status.h"

enum json_type { JSON_NULL, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

struct json {
    enum json_type type;
    uint32_t length;            /* of a string in bytes; number of items of an array or object */
    const char *string;         /* decoded, NUL-terminated; a number's text for JSON_NUMBER */
    double number;
    const char *key;            /* of a member of an object */
    struct json *first, *next;  /* items in order */
};

/* Parse n bytes. Duplicate keys: the last counts. *e tells what is wrong and at which byte. */
struct json *json_parse(struct arena *a, const char *text, size_t n, struct error *e);
const struct json *json_find(const struct json *object, const char *key);  /* NULL if absent or JSON null */
const char *json_string(const struct json *object, const char *key);       /* NULL unless a string */

/* Writer: the caller writes structure; strings are escaped, numbers are finite and locale-free. */
void json_write_string(struct buf *b, const char *s, size_t n);
void json_write_cstring(struct buf *b, const char *s);      /* null for NULL */
void json_write_number(struct buf *b, double v);            /* at most 15 digits; null if not finite */
void json_write_key(struct buf *b, const char *key);        /* ,"key": with the comma where one is needed */

#endif
